// SPDX-License-Identifier: Apache-2.0
// <peg-grid day-start="2026-09-18T08:00" picked moved dropped put-back other-day>: the exposure sheet by keyboard. Arrows walk the cells, Enter opens; m picks a
// session up, arrows carry it (Page keys by an hour, [ and ] to another day), Enter drops it by submitting the form inside its cell,
// Escape puts it back. A .sheet-waiting can be picked up, too. The attributes are sentences with {title}, {room}, {time} and {day}, spoken
// through [data-announce]. While something is carried, "peg-carry" tells where: {phase: picked|moved|released, session, room, start, day}.
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
    const cell = event.target.closest(".sheet-cell, .sheet-waiting");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.carried ? this.carrying(event.key) : this.walking(event.key, cell);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  walking(key, cell) {
    const pick = cell.querySelector("form") && (() => this.pickUp(cell));
    if (cell.classList.contains("sheet-waiting")) return key === "m" ? pick : undefined;
    return {
      ArrowUp: () => this.walk(cell, 0, -1),
      ArrowDown: () => this.walk(cell, 0, 1),
      ArrowLeft: () => this.walk(cell, -1, 0),
      ArrowRight: () => this.walk(cell, 1, 0),
      m: pick,
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
      "[": () => this.toDay(-1),
      "]": () => this.toDay(1),
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
    this.carried = { cell, ...place(cell), day: this.day };
    this.ghost = document.createElement("div");
    this.sheet.append(this.ghost);
    cell.classList.add("is-carried");
    this.showGhost();
    this.announce("picked", "{title}: {room}, {time}");
    this.tell("picked");
  }

  get days() {
    return [...document.querySelectorAll(".day-tab[data-day]")].map((tab) => tab.dataset.day);
  }

  get day() {
    return this.getAttribute("day-start").slice(0, 10);
  }

  /** To the day before or after, at the same time in the same room. */
  toDay(step) {
    const day = this.days[this.days.indexOf(this.carried.day) + step];
    if (day) this.carryToDay(day);
  }

  carryToDay(day) {
    if (this.carried.day === day) return;
    this.carried.day = day;
    for (const tab of document.querySelectorAll(".day-tab[data-day]")) tab.classList.toggle("is-target", tab.dataset.day === day && day !== this.day);
    this.ghost.hidden = day !== this.day;
    this.announce("other-day", "{title}: {day}, {time}");
    this.tell("moved");
  }

  carry(columns, rows) {
    this.carryTo(this.carried.column + columns, this.carried.row + rows);
  }

  carryTo(column, row) {
    const c = this.carried;
    const to = { column: clamp(column, 1, this.rooms.length), row: clamp(row, 1, Math.max(1, this.lastRow - c.span + 1)) };
    if (to.column === c.column && to.row === c.row) return;
    Object.assign(c, to);
    this.showGhost();
    this.announce("moved", "{room}, {time}");
    this.tell("moved");
  }

  tell(phase) {
    const { cell } = this.carried ?? this.last;
    const detail = { phase, session: cell.dataset.session, room: this.roomId, start: this.start, day: (this.carried ?? this.last).day, ghost: this.ghost };
    this.dispatchEvent(new CustomEvent("peg-carry", { detail }));
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
    form.elements.namedItem("room").value = this.roomId;
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
    for (const tab of document.querySelectorAll(".day-tab.is-target")) tab.classList.remove("is-target");
    this.carried.cell.classList.remove("is-carried");
    this.last = this.carried;
    this.carried = undefined;
    this.tell("released");
  }

  get start() {
    const { row, day } = this.carried ?? this.last;
    const start = startOf(this.getAttribute("day-start"), row);
    return day === this.day ? start : day + start.slice(10);
  }

  get time() {
    return this.start.slice(11, 16);
  }

  get roomId() {
    return this.rooms[(this.carried ?? this.last).column - 1].dataset.room;
  }

  get room() {
    return this.rooms[(this.carried ?? this.last).column - 1].firstChild.textContent.trim();
  }

  announce(name, otherwise) {
    const place = this.querySelector("[data-announce]");
    if (!place) return;
    const words = { title: handle((this.carried ?? this.last).cell).textContent.trim(), room: this.room, time: this.time, day: (this.carried ?? this.last).day };
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
  const waiting = cell.dataset.span;
  return waiting ? { row: 1, span: Number(waiting), column: 1 } : { row: number("r"), span: number("s"), column: number("c") };
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
