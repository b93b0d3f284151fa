// SPDX-License-Identifier: Apache-2.0
// <peg-palette src label none><button hidden>…</button></peg-palette>: Ctrl-K or ⌘K finds a page among the navigation's links and what
// the server answers at src?q=… with [{title, url, hint}]. A combobox over a listbox, by the ARIA authoring practices.
class PegPalette extends HTMLElement {
  connectedCallback() {
    this.listener = (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        this.open();
      }
    };
    document.addEventListener("keydown", this.listener);
    const button = this.querySelector("button");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => this.open());
    }
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.listener);
  }

  open() {
    this.dialog ??= this.build();
    this.input.value = "";
    this.show(navigationLinks());
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
  }

  build() {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog palette";
    dialog.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.input = document.createElement("input");
    this.input.type = "text";
    this.input.autocomplete = "off";
    this.input.placeholder = this.getAttribute("label") ?? "";
    const roles = { role: "combobox", "aria-label": this.input.placeholder, "aria-expanded": "true", "aria-controls": "peg-palette-list" };
    for (const [name, value] of Object.entries(roles)) this.input.setAttribute(name, value);
    this.list = document.createElement("ul");
    this.list.id = "peg-palette-list";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.input.placeholder);
    this.input.addEventListener("input", () => this.search());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("click", (event) => this.go(event.target.closest("li")));
    dialog.append(this.input, this.list);
    this.append(dialog);
    return dialog;
  }

  search() {
    const query = this.input.value.trim().toLowerCase();
    const found = navigationLinks().filter((link) => link.title.toLowerCase().includes(query));
    this.show(found);
    clearTimeout(this.timer);
    if (query && this.getAttribute("src")) this.timer = setTimeout(() => this.ask(query, found), 120);
  }

  async ask(query, found) {
    const url = new URL(this.getAttribute("src"), location.href);
    url.searchParams.set("q", query);
    try {
      const answer = await fetch(url, { headers: { Accept: "application/json" } });
      if (answer.ok && this.input.value.trim().toLowerCase() === query) this.show(found.concat(await answer.json()));
    } catch {
      // the server is away: the navigation's links still serve
    }
  }

  show(links) {
    this.links = links.slice(0, 30);
    this.list.replaceChildren(...this.links.map((link, index) => option(link, index)));
    if (this.links.length === 0) this.list.append(nothing(this.getAttribute("none") ?? "–"));
    this.choose(0);
  }

  choose(index) {
    const options = [...this.list.querySelectorAll("[role=option]")];
    this.index = options.length ? (index + options.length) % options.length : -1;
    options.forEach((each, at) => each.setAttribute("aria-selected", String(at === this.index)));
    const chosen = options[this.index];
    this.input.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  press(event) {
    const act = {
      ArrowDown: () => this.choose(this.index + 1),
      ArrowUp: () => this.choose(this.index - 1),
      Enter: () => this.go(this.list.querySelector("[aria-selected=true]")),
    }[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  }

  go(item) {
    const link = item && this.links[Number(item.dataset.index)];
    if (link) location.assign(link.url);
  }
}

function navigationLinks() {
  return [...document.querySelectorAll("nav:not(.pager, .trail, .days) a[href]")].map((link) => ({
    title: link.firstChild?.textContent.trim() || link.textContent.trim(),
    url: link.href,
    hint: "",
  }));
}

function option(link, index) {
  const item = document.createElement("li");
  item.id = `peg-palette-${index}`;
  item.dataset.index = String(index);
  item.setAttribute("role", "option");
  const hint = document.createElement("span");
  hint.className = "meta";
  hint.textContent = link.hint ?? "";
  const title = document.createElement("span");
  title.textContent = link.title;
  item.append(title, hint);
  return item;
}

function nothing(text) {
  const item = document.createElement("li");
  item.className = "palette-none";
  item.textContent = text;
  return item;
}
customElements.define("peg-palette", PegPalette);
