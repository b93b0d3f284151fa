// SPDX-License-Identifier: Apache-2.0
// <peg-star session base on off words>: a button that chooses a session for one's own programme, in place of its content. `base` is the
// address of that programme; `on` and `off` say what the star stands for; with `words` they are shown. What is chosen is remembered in the
// browser, so that pages show it at once and without a net, and asked from the server once per page if anything ever was.
const stores = new Map();

class Store {
  constructor(base) {
    this.base = base;
    this.key = `peg-mine ${base}`;
    this.stars = new Set();
    this.sessions = new Set(JSON.parse(localStorage.getItem(this.key) ?? "[]"));
    if (localStorage.getItem(this.key)) this.refresh();
  }

  async refresh() {
    const state = await this.read();
    if (state) this.keep(state.sessions);
  }

  /** What the server has, and a token for the next post; undefined without a net. */
  async read() {
    try {
      const reply = await fetch(`${this.base}.json`, { headers: { accept: "application/json" } });
      return reply.ok ? await reply.json() : undefined;
    } catch {
      return undefined;
    }
  }

  keep(sessions) {
    this.sessions = new Set(sessions);
    localStorage.setItem(this.key, JSON.stringify([...this.sessions]));
    for (const star of this.stars) star.show();
  }

  /** Shows it at once, and takes it back if the server does not have it then. */
  async choose(session, on) {
    const before = [...this.sessions];
    this.keep(on ? [...before, session] : before.filter((each) => each !== session));
    if (!(await this.post(session, on))) this.keep(before);
  }

  async post(session, on) {
    const state = await this.read();
    if (!state) return false;
    const body = new URLSearchParams({ _csrf: state.token, session, on });
    const reply = await fetch(this.base, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
    return reply?.type === "opaqueredirect";
  }
}

class PegStar extends HTMLElement {
  connectedCallback() {
    const base = this.getAttribute("base");
    if (!stores.has(base)) stores.set(base, new Store(base));
    this.store = stores.get(base);
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = this.hasAttribute("words") ? "button star-button" : "star-button";
    this.replaceChildren(this.button);
    this.button.addEventListener("click", () => this.store.choose(this.getAttribute("session"), !this.chosen));
    this.store.stars.add(this);
    this.show();
  }

  disconnectedCallback() {
    this.store.stars.delete(this);
  }

  get chosen() {
    return this.store.sessions.has(this.getAttribute("session"));
  }

  show() {
    const words = this.getAttribute(this.chosen ? "on" : "off");
    this.button.setAttribute("aria-pressed", this.chosen);
    if (this.hasAttribute("words")) this.button.textContent = words;
    else this.button.setAttribute("aria-label", words), (this.button.title = words);
  }
}
customElements.define("peg-star", PegStar);
