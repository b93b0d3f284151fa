// SPDX-License-Identifier: Apache-2.0
// <peg-refresh seconds="30" stale="As of {time}: no connection">: its content is fetched anew ever so often. Without a net it stays, and the
// sentence says since when, so that a screen in a foyer never shows a browser's error.
class PegRefresh extends HTMLElement {
  connectedCallback() {
    this.fresh = new Date();
    this.timer = setInterval(() => this.refresh(), Number(this.getAttribute("seconds")) * 1000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  async refresh() {
    try {
      const reply = await fetch(location.href, { cache: "no-store" });
      if (!reply.ok) throw new Error(String(reply.status));
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      this.replaceChildren(...page.querySelector("peg-refresh").childNodes);
      this.fresh = new Date();
    } catch {
      this.tellStale();
    }
  }

  tellStale() {
    const note = this.querySelector(".stale") ?? Object.assign(document.createElement("p"), { className: "stale" });
    const time = this.fresh.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    note.textContent = this.getAttribute("stale").replace("{time}", time);
    this.append(note);
  }
}
customElements.define("peg-refresh", PegRefresh);
