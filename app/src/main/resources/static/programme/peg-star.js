// SPDX-License-Identifier: Apache-2.0
// <peg-star session>: a button that chooses a session for one's own programme, in place of its content. <peg-stars base yes no> stands once
// on the page: the address of that programme, and what a star says of the {title} in its heading, unless it has words of its own in `yes`
// and `no`, which are then shown. What is chosen is remembered in the browser, so that pages show it at once and without a net, and is asked
// from the server once per page if anything ever was.
class Store {
  constructor(page) {
    this.base = page.getAttribute("base");
    this.words = { yes: page.getAttribute("yes"), no: page.getAttribute("no") };
    this.key = `peg-mine ${this.base}`;
    this.stars = new Set();
    const kept = localStorage.getItem(this.key);
    this.sessions = new Set(JSON.parse(kept ?? "[]"));
    if (kept) this.refresh();
  }

  static get page() {
    return (Store.one ??= new Store(document.querySelector("peg-stars")));
  }

  async refresh() {
    try {
      const reply = await fetch(`${this.base}.json`, { headers: { accept: "application/json" } });
      if (reply.ok) this.keep((await reply.json()).sessions);
    } catch {
      // without a net what is remembered stays
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
    const body = new URLSearchParams({ session, on });
    const sent = { method: "POST", body, redirect: "manual", headers: { "X-Pegbar": "star" } };
    const reply = await fetch(this.base, sent).catch(() => undefined);
    if (reply?.type !== "opaqueredirect") this.keep(before);
  }
}

class PegStar extends HTMLElement {
  connectedCallback() {
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = this.hasAttribute("yes") ? "button star-button" : "star-button";
    this.replaceChildren(this.button);
    this.button.addEventListener("click", () => Store.page.choose(this.getAttribute("session"), !this.chosen));
    Store.page.stars.add(this);
    this.show();
  }

  disconnectedCallback() {
    Store.page.stars.delete(this);
  }

  get chosen() {
    return Store.page.sessions.has(this.getAttribute("session"));
  }

  show() {
    const side = this.chosen ? "yes" : "no";
    this.button.setAttribute("aria-pressed", this.chosen);
    if (this.hasAttribute("yes")) this.button.textContent = this.getAttribute(side);
    else this.button.ariaLabel = this.button.title = Store.page.words[side].replace("{title}", this.heading);
  }

  get heading() {
    return this.closest("article").querySelector(".session-title .lead-lang").textContent;
  }
}
customElements.define("peg-star", PegStar);
