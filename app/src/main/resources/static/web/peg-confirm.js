// SPDX-License-Identifier: Apache-2.0
// <peg-confirm title message confirm cancel> around a form: asks before the form is sent. Without JavaScript the form is sent at once,
// so an act that cannot be undone still needs its own confirming page on the server.
class PegConfirm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.ask(event));
  }

  async ask(event) {
    if (this.agreed) return;
    event.preventDefault();
    const { target: form, submitter } = event;
    if (await this.answer()) {
      this.agreed = true;
      form.requestSubmit(submitter);
    }
  }

  answer() {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    dialog.setAttribute("aria-label", this.getAttribute("title") ?? "");
    const body = element("div", "dialog-body");
    body.append(element("h2", "", this.getAttribute("title")), element("p", "", this.getAttribute("message")));
    const actions = element("form", "actions");
    actions.method = "dialog";
    actions.append(
      choice("button", "", this.getAttribute("cancel") ?? "×"),
      choice("button button-danger", "yes", this.getAttribute("confirm") ?? "OK"),
    );
    actions.addEventListener("submit", (event) => event.stopPropagation());
    dialog.append(body, actions);
    this.append(dialog);
    dialog.showModal();
    return new Promise((resolve) =>
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue === "yes");
      }),
    );
  }
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text ?? "";
  return made;
}

function choice(className, value, text) {
  const button = element("button", className, text);
  button.value = value;
  return button;
}
customElements.define("peg-confirm", PegConfirm);
