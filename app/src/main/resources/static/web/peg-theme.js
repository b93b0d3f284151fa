// SPDX-License-Identifier: Apache-2.0
// <peg-theme><button data-light="…" data-dark="…" data-auto="…" hidden></button></peg-theme>: light, dark, or as the system is.
const ORDER = ["auto", "light", "dark"];

class PegTheme extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    if (!this.button) return;
    this.button.hidden = false;
    this.button.addEventListener("click", () => this.choose(ORDER[(ORDER.indexOf(this.theme) + 1) % ORDER.length]));
    this.label();
  }

  get theme() {
    return document.documentElement.dataset.theme ?? "auto";
  }

  choose(theme) {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("peg-theme", theme);
    } catch {
      // not remembered: the choice still holds on this page
    }
    this.label();
  }

  label() {
    this.button.textContent = this.button.dataset[this.theme];
  }
}
customElements.define("peg-theme", PegTheme);
