// The page "Read without internet": keeps, renews and removes the pages of one language. The work is done by /sw.js.
const box = document.querySelector("[data-offline]");
const { pack, cache: cacheName } = box.dataset;

const show = (name) => {
  for (const part of box.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== name;
  box.querySelector("[data-act=keep]").hidden = name === "busy" || name === "kept" || name === "unsupported";
  box.querySelector("[data-act=update]").hidden = name !== "kept";
  box.querySelector("[data-act=remove]").hidden = name !== "kept";
};

// The mark of a whole store: written last, so whoever finds it finds everything.
const mark = async () => (await caches.has(cacheName)) && (await (await caches.open(cacheName)).match(pack));

const state = async () => {
  const kept = await mark();
  if (!kept) return "none";
  // A header takes no letters outside Latin-1.
  for (const part of box.querySelectorAll("[data-date]")) part.textContent = decodeURIComponent(kept.headers.get("x-date"));
  return "kept";
};

const keep = async () => {
  show("busy");
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    await new Promise((done, failed) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (data === "kept" ? done() : failed(new Error(data)));
      active.postMessage({ keep: pack }, [port2]);
    });
    show(await state());
  } catch {
    show((await mark()) ? "kept" : "failed");
    box.querySelector("[data-state=failed]").hidden = false;
  }
};

const remove = async () => {
  await caches.delete(cacheName);
  const others = (await caches.keys()).filter((name) => name.startsWith("huquq-"));
  if (others.length === 0) {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  }
  show("none");
};

if ("serviceWorker" in navigator && "caches" in window) {
  box.querySelector("[data-act=keep]").addEventListener("click", keep);
  box.querySelector("[data-act=update]").addEventListener("click", keep);
  box.querySelector("[data-act=remove]").addEventListener("click", remove);
  show(await state());
} else {
  show("unsupported");
}
