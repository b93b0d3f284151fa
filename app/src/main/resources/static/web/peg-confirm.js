// SPDX-License-Identifier: Apache-2.0
// <peg-confirm message title confirm cancel> around a submit button, or around its whole form: asks before the form is sent. The confirming
// button says what the pressed one says unless `confirm` is given. Without JavaScript the form is sent at once.
class PegConfirm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const button = event.target.closest("button, input[type=submit]");
      if (!button?.form || button.type !== "submit" || this.agreed) return;
      event.preventDefault();
      this.ask(button);
    });
  }

  ask(button) {
    const dialog = this.dialog(button);
    document.body.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "yes") return button.focus();
      this.agreed = true;
      button.form.requestSubmit(button);
    });
    dialog.showModal();
  }

  dialog(button) {
    const words = button.textContent.trim();
    const title = this.getAttribute("title") ?? words;
    const dialog = made("dialog", "dialog");
    dialog.setAttribute("aria-label", title);
    const body = made("div", "dialog-body");
    body.append(made("h2", "", title), made("p", "", this.getAttribute("message")));
    const actions = made("form", "actions");
    actions.method = "dialog";
    actions.append(
      answer("button", "", this.getAttribute("cancel") ?? (document.documentElement.lang.startsWith("zh") ? "返回" : "Back")),
      answer("button button-danger", "yes", this.getAttribute("confirm") ?? words),
    );
    dialog.append(body, actions);
    return dialog;
  }
}

function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text ?? "";
  return element;
}

function answer(className, value, text) {
  const button = made("button", className, text);
  button.value = value;
  return button;
}
customElements.define("peg-confirm", PegConfirm);
