// SPDX-License-Identifier: Apache-2.0
// <peg-drag> inside <peg-grid>: carries sessions by mouse or pen, and by finger after a long press. A drag that leaves the sheet's edge
// scrolls it; let go over a day's tab, and the session goes to that day at the same time. Escape puts it back.
const THRESHOLD = 5;
const LONG_PRESS_MILLIS = 350;
const EDGE = 40;

class PegDrag extends HTMLElement {
  connectedCallback() {
    this.grid = this.closest("peg-grid");
    this.scroll = this.grid.querySelector(".sheet-scroll");
    this.grid.addEventListener("pointerdown", (event) => this.press(event));
    this.grid.addEventListener("dragstart", (event) => event.preventDefault());
    this.grid.addEventListener("click", (event) => this.click(event), true);
  }

  press(event) {
    const cell = event.target.closest(".sheet-cell, .sheet-waiting");
    if (!cell?.querySelector("form") || event.button !== 0 || this.grid.carried) return;
    this.from = { x: event.clientX, y: event.clientY, cell, id: event.pointerId, touch: event.pointerType === "touch" };
    this.listening = new AbortController();
    const { signal } = this.listening;
    addEventListener("pointermove", (each) => this.move(each), { signal });
    addEventListener("pointerup", (each) => this.up(each), { signal });
    addEventListener("pointercancel", () => this.end(), { signal });
    addEventListener("keydown", (each) => each.key === "Escape" && this.end(), { signal, capture: true });
    if (this.from.touch) this.timer = setTimeout(() => this.begin(), LONG_PRESS_MILLIS);
  }

  begin() {
    const { cell } = this.from;
    const box = cell.getBoundingClientRect();
    this.grab = cell.classList.contains("sheet-waiting") ? 0 : this.from.y - box.top;
    this.dragging = true;
    this.grid.pickUp(cell);
    this.stop = (event) => event.preventDefault();
    addEventListener("touchmove", this.stop, { passive: false });
  }

  move(event) {
    if (event.pointerId !== this.from.id) return;
    const far = Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) > THRESHOLD;
    if (!this.dragging && far) {
      if (this.from.touch) return this.end();
      this.begin();
    }
    if (!this.dragging) return;
    this.at = event;
    this.frame ??= requestAnimationFrame(() => this.follow());
  }

  follow() {
    this.frame = undefined;
    if (!this.dragging || !this.grid.carried) return;
    const tab = document.elementFromPoint(this.at.clientX, this.at.clientY)?.closest(".day-tab[data-day]");
    this.grid.carryToDay(tab?.dataset.day ?? this.grid.day);
    if (tab) return;
    this.nudge();
    const lanes = [...this.grid.querySelectorAll(".sheet-lane")];
    const lane = lanes.findIndex((each) => this.at.clientX < each.getBoundingClientRect().right);
    const box = lanes[0].getBoundingClientRect();
    const row = Math.round(((this.at.clientY - this.grab - box.top) / box.height) * this.grid.lastRow) + 1;
    this.grid.carryTo(lane < 0 ? lanes.length : lane + 1, row);
  }

  /** Scrolls while the pointer is at an edge. */
  nudge() {
    const box = this.scroll.getBoundingClientRect();
    const towards = (at, low, high) => (at < low + EDGE ? -12 : at > high - EDGE ? 12 : 0);
    const x = towards(this.at.clientX, box.left, box.right);
    const y = towards(this.at.clientY, box.top, box.bottom);
    if (!x && !y) return;
    this.scroll.scrollBy(x, y);
    this.frame ??= requestAnimationFrame(() => this.follow());
  }

  up(event) {
    if (event.pointerId !== this.from.id) return;
    if (this.dragging) {
      this.follow();
      if (this.grid.carried) this.grid.drop();
    }
    this.end();
    setTimeout(() => (this.dragged = false));
  }

  end() {
    clearTimeout(this.timer);
    this.listening.abort();
    if (this.stop) removeEventListener("touchmove", this.stop);
    if (!this.dragging) return;
    if (this.grid.carried) this.grid.putBack();
    this.dragging = false;
    this.dragged = true;
    addEventListener("pointerup", () => setTimeout(() => (this.dragged = false)), { once: true });
  }

  /** Letting go is no click on the session's link. */
  click(event) {
    if (!this.dragged) return;
    event.preventDefault();
    event.stopPropagation();
  }
}
customElements.define("peg-drag", PegDrag);
