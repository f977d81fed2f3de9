// Answers from what the person has kept when there is no network. Only GET, only pages; it keeps nothing unasked but newer
// copies of what is kept already, and it never sees a form.
const PREFIX = "huquq-";
const DAY = 24 * 60 * 60 * 1000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.mode !== "navigate") return;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || url.pathname.startsWith("/staff")) return;
  if (url.pathname === "/exit") return event.respondWith(leave(request));
  event.respondWith(answer(request, url));
  event.waitUntil(renew());
});

self.addEventListener("message", (event) => {
  const { keep } = event.data;
  event.waitUntil(store(keep).then(() => event.ports[0].postMessage("kept"), (error) => event.ports[0].postMessage(String(error))));
});

const answer = async (request, url) => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await stored(url);
    if (kept) return kept;
    throw error;
  }
};

// The page itself; for a form the page that says nothing can be sent; else the page that says it is not kept.
const stored = async (url) => {
  const [, first, second] = url.pathname.split("/");
  const name = (await caches.has(PREFIX + first)) ? PREFIX + first : (await kept())[0];
  if (!name) return undefined;
  const pages = await caches.open(name);
  const own = name.slice(PREFIX.length);
  const form = second === "complaint";
  const page = !form && (await pages.match(first ? url.pathname : `/${own}`, { ignoreSearch: true }));
  return page || pages.match(`/${own}/offline/${form ? "complaint" : "gone"}`);
};

const kept = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// Quick exit works without a network as well: this device forgets, and the browser shows nothing of ours.
const leave = async (request) => {
  try {
    return await fetch(request);
  } catch {
    for (const name of await kept()) await caches.delete(name);
    await self.registration.unregister();
    return new Response("<!doctype html><title>…</title>", { headers: { "content-type": "text/html; charset=utf-8" } });
  }
};

// Fetches a pack and puts its pages over those that are kept; the mark goes last. A first try that breaks off leaves nothing.
const store = async (pack) => {
  const name = PREFIX + pack.split("/")[1];
  const pages = await caches.open(name);
  const mark = await pages.match(pack);
  try {
    const fresh = await fetch(pack, { cache: "no-cache" });
    if (!fresh.ok) throw new Error(String(fresh.status));
    const made = await fresh.json();
    if (!mark || (await mark.text()) !== made.version) await fill(pages, pack, made.pages);
    // A header takes no letters outside Latin-1.
    const headers = { "x-date": encodeURIComponent(made.date), "x-time": String(Date.now()) };
    await pages.put(pack, new Response(made.version, { headers }));
  } catch (error) {
    if (!mark) await caches.delete(name);
    throw error;
  }
};

const fill = async (pages, pack, made) => {
  const paths = new Set(made.map((page) => page.path));
  for (const page of made) {
    const headers = { "content-type": page.type, "content-security-policy": page.policy };
    await pages.put(page.path, new Response(page.body, { headers }));
  }
  for (const old of await pages.keys()) {
    const { pathname } = new URL(old.url);
    if (pathname !== pack && !paths.has(pathname)) await pages.delete(old);
  }
};

// At most once a day, and quietly: without a network the next try is the next page's.
const renew = async () => {
  for (const name of await kept()) {
    const pack = `/${name.slice(PREFIX.length)}/offline/pack.json`;
    const mark = await (await caches.open(name)).match(pack);
    if (mark && Date.now() - Number(mark.headers.get("x-time")) > DAY) await store(pack).catch(() => {});
  }
};
