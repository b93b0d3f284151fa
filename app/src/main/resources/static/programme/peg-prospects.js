// SPDX-License-Identifier: Apache-2.0
// <peg-prospects prospects="…" reasons="…"> inside <peg-grid>: while a session is carried, shades where it cannot or should not begin, and
// says at the place where it is what speaks against it. Both come from the server; a place is only ever refused there.
const PAUSE_MILLIS = 80;

class PegProspects extends HTMLElement {
  connectedCallback() {
    this.grid = this.closest("peg-grid");
    this.sheet = this.grid.querySelector(".sheet");
    this.shades = [];
    this.grid.addEventListener("peg-carry", ({ detail }) => this[detail.phase](detail));
  }

  async picked(carry) {
    this.session = carry.session;
    this.moved(carry);
    const rooms = await read(this.address("prospects", { session: carry.session }));
    if (!rooms || this.session !== carry.session) return;
    this.grid.rooms.forEach((room, index) => (rooms[room.dataset.room] ?? []).forEach((stretch) => this.shade(index + 1, stretch)));
  }

  shade(column, { row, span, level }) {
    const shade = document.createElement("div");
    shade.className = `sheet-shade is-${level} c-${column} r-${row} s-${span}`;
    this.sheet.append(shade);
    this.shades.push(shade);
  }

  moved({ session, room, start, ghost }) {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const found = await read(this.address("reasons", { session, room, start }));
      if (found && this.session === session && ghost.isConnected) this.say(ghost, found);
    }, PAUSE_MILLIS);
  }

  say(ghost, { level, reasons }) {
    ghost.classList.toggle("is-block", level === "block");
    ghost.classList.toggle("is-warn", level === "warn");
    ghost.querySelector("ul")?.remove();
    if (!reasons.length) return;
    const list = document.createElement("ul");
    for (const reason of reasons) list.append(Object.assign(document.createElement("li"), { textContent: reason }));
    ghost.append(list);
    const spoken = this.grid.querySelector("[data-announce]");
    spoken.textContent = `${spoken.textContent} ${reasons.join(" ")}`;
  }

  released() {
    clearTimeout(this.timer);
    this.session = undefined;
    for (const shade of this.shades.splice(0)) shade.remove();
  }

  address(name, parameters) {
    const url = new URL(this.getAttribute(name), location.href);
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
    return url;
  }
}

/** The answer as JSON; undefined if there is none just now. */
async function read(url) {
  try {
    const reply = await fetch(url, { headers: { accept: "application/json" } });
    return reply.ok ? await reply.json() : undefined;
  } catch {
    return undefined;
  }
}
customElements.define("peg-prospects", PegProspects);
