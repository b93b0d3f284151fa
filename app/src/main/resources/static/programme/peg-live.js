// SPDX-License-Identifier: Apache-2.0
// <peg-live src="…/changes"> beside <peg-grid>: shows what others change. A session that others move is moved here at once; for anything else
// the sheet is fetched again, with its scroll and focus kept. Nothing moves under a session that is being carried: it waits.
const PAUSE_MILLIS = 300;
const ROW_MINUTES = 5;

class PegLive extends HTMLElement {
  connectedCallback() {
    this.source = new EventSource(this.getAttribute("src"));
    this.source.addEventListener("draft", (event) => this.hear(JSON.parse(event.data)));
    this.source.addEventListener("open", () => {
      if (this.opened) this.lookAgain();
      this.opened = true;
    });
  }

  disconnectedCallback() {
    this.source.close();
  }

  get grid() {
    return document.querySelector("peg-grid");
  }

  hear(change) {
    const cell = change.session && document.getElementById(`s-${change.session}`);
    const version = cell?.querySelector("input[name=version]");
    if (version && Number(version.value) >= change.version) return;
    if (this.grid.carried || !cell || !this.move(cell, change)) this.lookAgain();
  }

  /** Moves a cell within this day's sheet; false if it is not to be here, or is more than moved. */
  move(cell, { room, start, minutes, version }) {
    const column = this.grid.rooms.findIndex((each) => each.dataset.room === room) + 1;
    const row = start && (Date.parse(`${start}Z`) - Date.parse(`${this.grid.getAttribute("day-start")}Z`)) / 60_000 / ROW_MINUTES + 1;
    const moved = room !== cell.dataset.room || start !== cell.dataset.start;
    if (!moved || !column || !Number.isInteger(row) || row < 1 || row > this.grid.lastRow) return false;
    const span = Math.max(2, Math.ceil(minutes / ROW_MINUTES));
    const kept = [...cell.classList].filter((name) => !/^[crs]-\d+$/.test(name));
    cell.className = [...kept, `c-${column}`, `r-${row}`, `s-${span}`, "just-placed"].join(" ");
    Object.assign(cell.dataset, { room, start });
    const form = cell.querySelector("input[name=version]");
    if (form) form.value = version;
    this.lookAgain();
    return true;
  }

  lookAgain() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fetch(), PAUSE_MILLIS + Math.random() * PAUSE_MILLIS);
  }

  async fetch() {
    if (this.grid.carried) return this.grid.addEventListener("peg-carry", ({ detail }) => detail.phase === "released" && this.lookAgain());
    try {
      const reply = await fetch(location.href, { headers: { accept: "text/html" } });
      if (!reply.ok || this.grid.carried) return;
      this.show(new DOMParser().parseFromString(await reply.text(), "text/html"));
    } catch {
      // without a net everything stays; the stream says when it is back
    }
  }

  show(page) {
    const scroll = this.grid.querySelector(".sheet-scroll");
    const { scrollTop, scrollLeft } = scroll;
    const focused = document.activeElement?.closest("[data-session]")?.dataset.session;
    for (const name of [".days", "peg-grid"]) document.querySelector(name).replaceWith(document.adoptNode(page.querySelector(name)));
    const now = this.grid.querySelector(".sheet-scroll");
    Object.assign(now, { scrollTop, scrollLeft });
    if (focused) this.grid.querySelector(`[data-session="${focused}"] a`)?.focus({ preventScroll: true });
  }
}
customElements.define("peg-live", PegLive);
