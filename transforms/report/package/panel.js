// The panel beside the charts: shows a copy of that part of the page which a mark stands for.
// The page's text was escaped where the page was made; nothing here turns text into markup.

const panel = (() => {
  const element = document.getElementById("panel");
  const content = document.getElementById("panel-content");
  const back = document.getElementById("panel-back");
  const hint = [...content.childNodes];
  const listeners = [];
  let trail = [];
  let opener = null;

  function copyOf(anchor) {
    const part = document.getElementById(anchor);
    if (!part || !part.matches(".card, .gathering")) return null;
    const copy = part.cloneNode(true);
    copy.removeAttribute("id");
    copy.hidden = false;
    for (const item of copy.querySelectorAll("[hidden]")) item.hidden = false;
    for (const item of copy.querySelectorAll(".open-all")) item.remove();
    return copy;
  }

  function show(anchor) {
    content.replaceChildren(...(anchor ? [copyOf(anchor)] : hint));
    content.scrollTop = 0;
    back.hidden = trail.length < 2;
    element.classList.toggle("open", Boolean(anchor));
    for (const listener of listeners) listener(anchor || "");
  }

  function open(anchor, { from = document.activeElement, byKeyboard = false } = {}) {
    if (!copyOf(anchor)) return;
    if (!element.contains(from)) {
      opener = from;
      trail = [];
    }
    trail.push(anchor);
    show(anchor);
    if (byKeyboard) element.focus({ preventScroll: true });
  }

  function close() {
    const hadFocus = element.contains(document.activeElement);
    trail = [];
    show("");
    if (hadFocus && opener && opener.isConnected) opener.focus();
  }

  back.addEventListener("click", () => {
    trail.pop();
    show(trail[trail.length - 1]);
    if (back.hidden) element.focus({ preventScroll: true });
  });
  document.getElementById("panel-close").addEventListener("click", close);
  document.addEventListener("keydown", (key) => {
    if (key.key === "Escape" && element.classList.contains("open")) close();
  });
  document.addEventListener("click", (click) => {
    const button = click.target.closest("button[data-opens]");
    if (button) open(button.dataset.opens, { from: button, byKeyboard: click.detail === 0 });
  });
  return { open, whenChanged: (listener) => listeners.push(listener) };
})();
