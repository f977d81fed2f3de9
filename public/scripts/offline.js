// The page "Read without internet": keeps, renews and removes the pages of one language. The work is done by /sw.js.
const box = document.querySelector("[data-offline]");
const { pack, cache: cacheName } = box.dataset;
const show = (name) => {
  for (const part of box.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== name;
  const kept = name === "kept" || name === "old";
  box.querySelector("[data-act=keep]").hidden = name === "busy" || kept;
  box.querySelector("[data-act=update]").hidden = !kept;
  box.querySelector("[data-act=remove]").hidden = !kept;
};

const state = async () => {
  if (!(await caches.has(cacheName))) return "none";
  const kept = await (await caches.open(cacheName)).match(pack);
  if (!kept) return "none";
  for (const part of box.querySelectorAll("[data-date]")) part.textContent = kept.headers.get("x-date");
  return "kept";
};

const keep = async () => {
  show("busy");
  try {
    await navigator.serviceWorker.register("/sw.js");
    await navigator.serviceWorker.ready;
    const answer = await fetch(pack, { cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    const { version, date, pages } = await answer.json();
    await caches.delete(cacheName);
    const store = await caches.open(cacheName);
    for (const page of pages) {
      const headers = { "content-type": page.type, "content-security-policy": page.policy };
      await store.put(page.path, new Response(page.body, { headers }));
    }
    // Written last: whoever finds it finds everything.
    await store.put(pack, new Response(version, { headers: { "x-date": date } }));
    show(await state());
  } catch {
    show("failed");
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
