// SPDX-License-Identifier: Apache-2.0
// <peg-passkey ceremony="make|use" token then failed missing> around a button and an alert: makes a passkey, or signs in with one.
// Without JavaScript, or in a browser without passkeys, the mailed link is the way in.
const PATHS = { make: ["/me/passkeys/options", "/me/passkeys"], use: ["/sign-in/passkey/options", "/sign-in/passkey"] };

class PegPasskey extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!window.PublicKeyCredential) {
      this.say(this.getAttribute("missing"));
      return;
    }
    button.hidden = false;
    button.disabled = false;
    button.addEventListener("click", () => this.perform(button));
  }

  async perform(button) {
    const make = this.getAttribute("ceremony") === "make";
    const [offer, answer] = PATHS[make ? "make" : "use"];
    button.disabled = true;
    this.say("");
    try {
      const options = await this.post(offer, "");
      const credential = make ? await created(options) : await used(options);
      const label = this.querySelector("input")?.value ?? "";
      const then = this.getAttribute("then");
      const path = then ? `${answer}?then=${encodeURIComponent(then)}` : answer;
      const { location: next } = await this.post(path, JSON.stringify(make ? { label, credential } : credential));
      location.assign(next);
    } catch (problem) {
      if (problem.name !== "AbortError") this.say(this.getAttribute("failed"));
      button.disabled = false;
    }
  }

  async post(path, body) {
    const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": this.getAttribute("token") };
    const reply = await fetch(path, { method: "POST", headers, body: body || "{}" });
    if (!reply.ok) throw new Error(`${path} answers ${reply.status}`);
    return reply.json();
  }

  say(text) {
    const alert = this.querySelector("[role=alert]");
    alert.textContent = text ?? "";
    alert.hidden = !text;
  }
}

async function created(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map(descriptor),
    extensions: undefined,
  };
  const made = await navigator.credentials.create({ publicKey });
  return {
    ...common(made),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
  };
}

async function used(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(descriptor),
    extensions: undefined,
  };
  const shown = await navigator.credentials.get({ publicKey });
  return {
    ...common(shown),
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
    },
  };
}

function common(credential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
  };
}

function descriptor(one) {
  return { ...one, id: bytes(one.id) };
}

function bytes(base64url) {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

customElements.define("peg-passkey", PegPasskey);
