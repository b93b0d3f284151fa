// SPDX-License-Identifier: Apache-2.0
// <peg-grid day-start="2026-09-18T08:00" picked moved dropped put-back>: the exposure sheet by keyboard. Arrows walk the cells, Enter opens; m picks a
// session up, arrows carry it (Page keys by an hour), Enter drops it by submitting the form inside its cell, Escape puts it back.
// The four attributes are sentences with {title}, {room} and {time}, spoken through [data-announce].
const ROW_MINUTES = 5;
const HOUR_ROWS = 60 / ROW_MINUTES;

class PegGrid extends HTMLElement {
  connectedCallback() {
    this.sheet = this.querySelector(".sheet");
    if (!this.sheet) return;
    this.cells.forEach((cell, index) => (handle(cell).tabIndex = index === 0 ? 0 : -1));
    this.addEventListener("keydown", (event) => this.press(event));
    this.addEventListener("focusin", (event) => this.arrive(event.target.closest(".sheet-cell")));
  }

  get cells() {
    return [...this.sheet.querySelectorAll(".sheet-cell")].filter(handle);
  }

  get rooms() {
    return [...this.sheet.querySelectorAll(".sheet-room")];
  }

  get lastRow() {
    return Math.max(...[...this.sheet.querySelectorAll(".sheet-lane")].map((lane) => place(lane).row + place(lane).span - 1), 1);
  }

  arrive(cell) {
    if (!cell) return;
    for (const each of this.cells) handle(each).tabIndex = each === cell ? 0 : -1;
  }

  press(event) {
    const cell = event.target.closest(".sheet-cell");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.carried ? this.carrying(event.key) : this.walking(event.key, cell);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  walking(key, cell) {
    return {
      ArrowUp: () => this.walk(cell, 0, -1),
      ArrowDown: () => this.walk(cell, 0, 1),
      ArrowLeft: () => this.walk(cell, -1, 0),
      ArrowRight: () => this.walk(cell, 1, 0),
      m: cell.querySelector("form") && (() => this.pickUp(cell)),
    }[key];
  }

  carrying(key) {
    return {
      ArrowUp: () => this.carry(0, -1),
      ArrowDown: () => this.carry(0, 1),
      PageUp: () => this.carry(0, -HOUR_ROWS),
      PageDown: () => this.carry(0, HOUR_ROWS),
      ArrowLeft: () => this.carry(-1, 0),
      ArrowRight: () => this.carry(1, 0),
      Enter: () => this.drop(),
      " ": () => this.drop(),
      Escape: () => this.putBack(),
      Tab: () => this.putBack(),
    }[key];
  }

  /** To the nearest cell in the direction: within the room for up and down, else in the next room that has one. */
  walk(cell, columns, rows) {
    const here = place(cell);
    const ahead = this.cells
      .map((each) => ({ each, at: place(each) }))
      .filter(({ at }) => (rows ? at.column === here.column && (at.row - here.row) * rows > 0 : (at.column - here.column) * columns > 0));
    const nearest = rows ? ahead : ahead.filter(({ at }) => at.column === closestColumn(ahead, here));
    nearest.sort((a, b) => Math.abs(a.at.row - here.row) - Math.abs(b.at.row - here.row));
    if (nearest.length) focusOn(nearest[0].each);
  }

  pickUp(cell) {
    this.carried = { cell, ...place(cell) };
    this.ghost = document.createElement("div");
    this.sheet.append(this.ghost);
    cell.classList.add("is-carried");
    this.showGhost();
    this.announce("picked", "{title}: {room}, {time}");
  }

  carry(columns, rows) {
    const c = this.carried;
    c.column = clamp(c.column + columns, 1, this.rooms.length);
    c.row = clamp(c.row + rows, 1, Math.max(1, this.lastRow - c.span + 1));
    this.showGhost();
    this.announce("moved", "{room}, {time}");
  }

  showGhost() {
    const { row, span, column } = this.carried;
    this.ghost.className = `sheet-drop r-${row} s-${span} c-${column}`;
    this.ghost.textContent = `${this.time} ${this.room}`;
    this.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  drop() {
    const { cell } = this.carried;
    const form = cell.querySelector("form");
    form.elements.namedItem("room").value = this.rooms[this.carried.column - 1].dataset.room;
    form.elements.namedItem("start").value = this.start;
    this.announce("dropped", "{title}: {room}, {time}");
    this.release();
    form.requestSubmit();
  }

  putBack() {
    const { cell } = this.carried;
    this.release();
    this.announce("put-back", "×");
    focusOn(cell);
  }

  release() {
    this.ghost.remove();
    this.carried.cell.classList.remove("is-carried");
    this.last = this.carried;
    this.carried = undefined;
  }

  get start() {
    return startOf(this.getAttribute("day-start"), (this.carried ?? this.last).row);
  }

  get time() {
    return this.start.slice(11, 16);
  }

  get room() {
    return this.rooms[(this.carried ?? this.last).column - 1].firstChild.textContent.trim();
  }

  announce(name, otherwise) {
    const place = this.querySelector("[data-announce]");
    if (!place) return;
    const words = { title: handle((this.carried ?? this.last).cell).textContent.trim(), room: this.room, time: this.time };
    place.textContent = (this.getAttribute(name) ?? otherwise).replace(/\{(\w+)\}/g, (all, word) => words[word] ?? all);
  }
}

/** Wall-clock arithmetic on local date-times; UTC here only keeps the browser's own zone out of it. */
function startOf(dayStart, row) {
  const millis = Date.parse(`${dayStart}:00Z`) + (row - 1) * ROW_MINUTES * 60_000;
  return new Date(millis).toISOString().slice(0, 16);
}

function place(cell) {
  const number = (letter) => Number([...cell.classList].find((name) => name.startsWith(`${letter}-`) && /^\d+$/.test(name.slice(2)))?.slice(2) ?? 1);
  return { row: number("r"), span: number("s"), column: number("c") };
}

function closestColumn(ahead, here) {
  return ahead.reduce(
    (best, { at }) => (Math.abs(at.column - here.column) < Math.abs(best - here.column) ? at.column : best),
    ahead[0]?.at.column ?? here.column,
  );
}

function handle(cell) {
  return cell.querySelector("a[href]");
}

function focusOn(cell) {
  handle(cell).focus();
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
customElements.define("peg-grid", PegGrid);
