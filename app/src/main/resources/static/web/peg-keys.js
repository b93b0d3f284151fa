// SPDX-License-Identifier: Apache-2.0
// <peg-keys><dialog>…</dialog></peg-keys>: j and k walk the rows, / goes to the search box, ? shows the dialog. Silent while typing.
class PegKeys extends HTMLElement {
  connectedCallback() {
    this.listener = (event) => this.press(event);
    document.addEventListener("keydown", this.listener);
    this.querySelector("button")?.addEventListener("click", () => this.help());
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.listener);
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const act = { j: () => this.walk(1), k: () => this.walk(-1), "/": () => this.search(), "?": () => this.help() }[event.key];
    if (act?.()) event.preventDefault();
  }

  walk(step) {
    const rows = [...document.querySelectorAll("main tbody tr, main [data-row]")].filter((row) => focusIn(row));
    if (rows.length === 0) return false;
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + step));
    focusIn(rows[next]).focus();
    rows[next].scrollIntoView({ block: "nearest" });
    return true;
  }

  search() {
    const box = document.querySelector("main input[type=search], input[type=search]");
    box?.focus();
    return Boolean(box);
  }

  help() {
    const dialog = this.querySelector("dialog");
    dialog?.showModal();
    return Boolean(dialog);
  }
}

function focusIn(row) {
  return row.querySelector("a[href], button, input:not([type=hidden])");
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
customElements.define("peg-keys", PegKeys);
