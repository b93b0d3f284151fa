// SPDX-License-Identifier: Apache-2.0
// <peg-progress src="…json" stream="…events" done-url="…"> around .progress: shows {done, total, message, state} as it comes. State is one of
// running, done, stopped, failed. Without JavaScript the page shows the numbers of the moment and a link to look again.
const POLL_MILLIS = 1000;

class PegProgress extends HTMLElement {
  connectedCallback() {
    if (this.hasAttribute("stream")) this.listen();
    else if (this.hasAttribute("src")) this.poll();
  }

  disconnectedCallback() {
    this.stop();
  }

  listen() {
    this.source = new EventSource(this.getAttribute("stream"));
    this.source.onmessage = (event) => this.show(JSON.parse(event.data));
    this.source.onerror = () => {
      if (!this.hasAttribute("src")) return;
      this.source.close();
      this.poll();
    };
  }

  async poll() {
    try {
      const answer = await fetch(this.getAttribute("src"), { headers: { Accept: "application/json" } });
      if (answer.ok) this.show(await answer.json());
    } catch {
      // the server is away for a moment: ask again
    }
    if (!this.ended && this.isConnected) this.timer = setTimeout(() => this.poll(), POLL_MILLIS);
  }

  stop() {
    this.source?.close();
    clearTimeout(this.timer);
  }

  show({ done, total, message, state }) {
    const bar = this.querySelector("progress");
    if (bar && total > 0) {
      bar.max = total;
      bar.value = done;
    }
    const words = this.querySelector(".progress-message");
    if (words && message && words.textContent !== message) words.textContent = message;
    if (state && state !== "running") this.end(state);
  }

  end(state) {
    if (this.ended) return;
    this.ended = true;
    this.stop();
    this.querySelector(".progress")?.classList.toggle("failed", state === "failed");
    this.dispatchEvent(new CustomEvent("peg-ended", { detail: { state }, bubbles: true }));
    const next = this.getAttribute(`${state}-url`) ?? this.getAttribute("done-url");
    if (next) location.assign(next);
  }
}
customElements.define("peg-progress", PegProgress);
