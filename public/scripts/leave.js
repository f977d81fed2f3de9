// Quick exit by the keyboard: Shift pressed three times within two seconds, and nothing else between, is the button "Exit now".
// However it is pressed, this browser's storage is emptied at once. Without a network the page goes as well, and what only the
// server can forget, it forgets as soon as there is a network again.
const WITHIN = 2_000;
const LEFT = "huquq-left";
const EXIT = 'a[href="/exit"]';
let alone = false;
let presses = [];

const other = () => {
  alone = false;
  presses = [];
};
addEventListener(
  "keydown",
  ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    if (key !== "Shift" || ctrlKey || altKey || metaKey) other();
    else alone ||= !repeat;
  },
  true,
);
addEventListener(
  "keyup",
  ({ key, timeStamp }) => {
    if (key !== "Shift" || !alone) return;
    alone = false;
    presses = [...presses.filter((at) => timeStamp - at <= WITHIN), timeStamp];
    if (presses.length === 3) document.querySelector(EXIT)?.click();
  },
  true,
);
// Shift and the mouse mark text.
addEventListener("pointerdown", other, true);

function empty() {
  for (const storage of ["localStorage", "sessionStorage"]) {
    try {
      window[storage].clear();
    } catch {
      // Switched off: nothing is in it.
    }
  }
}

addEventListener("click", (event) => {
  if (!event.target.closest?.(EXIT)) return;
  empty();
  if (navigator.onLine) return;
  // Where pages are kept, the worker that keeps them answers.
  const worker = navigator.serviceWorker?.controller;
  if (!worker) event.preventDefault();
  try {
    localStorage.setItem(LEFT, "yes");
  } catch {
    // Switched off.
  }
  if (worker) return;
  window.onbeforeunload = null;
  location.replace("about:blank");
});

/** The cookie and the server's draft go, too. */
async function finish() {
  const answer = await fetch("/exit", { method: "POST", body: new URLSearchParams(), redirect: "manual" });
  if (answer.type !== "opaqueredirect") return;
  empty();
  location.replace(location.href);
}

try {
  if (navigator.onLine && localStorage.getItem(LEFT)) finish().catch(() => {});
} catch {
  // Switched off.
}
for (const tip of document.querySelectorAll("[data-leave-tip]")) tip.hidden = false;
