// Answers from what the person has kept when there is no network. Only GET, only pages; it keeps nothing by itself but newer
// copies of what is kept already, and it never sees a form.
const PREFIX = "huquq-";
const DAY = 24 * 60 * 60 * 1000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.mode !== "navigate") return;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || url.pathname.startsWith("/staff") || url.pathname === "/exit") return;
  event.respondWith(answer(request, url));
  event.waitUntil(renew());
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
  const language = url.pathname.split("/")[1];
  const form = url.pathname.startsWith(`/${language}/complaint`);
  const name = (await caches.has(PREFIX + language)) ? PREFIX + language : (await kept())[0];
  if (!name) return undefined;
  const store = await caches.open(name);
  const own = name.slice(PREFIX.length);
  const page = !form && (await store.match(url.pathname, { ignoreSearch: true }));
  return page || store.match(`/${own}/offline/${form ? "complaint" : "gone"}`);
};

const kept = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// At most once a day: a newer pack takes the place of the kept one, quietly.
let renewed = 0;
const renew = async () => {
  if (Date.now() - renewed < DAY) return;
  renewed = Date.now();
  for (const name of await kept()) {
    const pack = `/${name.slice(PREFIX.length)}/offline/pack.json`;
    const store = await caches.open(name);
    const mark = await store.match(pack);
    if (!mark) continue;
    try {
      const fresh = await fetch(pack, { cache: "no-cache" });
      if (!fresh.ok) continue;
      const { version, date, pages } = await fresh.json();
      if ((await mark.text()) === version) continue;
      const paths = new Set(pages.map((page) => page.path));
      for (const page of pages) {
        const headers = { "content-type": page.type, "content-security-policy": page.policy };
        await store.put(page.path, new Response(page.body, { headers }));
      }
      for (const old of await store.keys()) {
        const { pathname } = new URL(old.url);
        if (pathname !== pack && !paths.has(pathname)) await store.delete(old);
      }
      await store.put(pack, new Response(version, { headers: { "x-date": date } }));
    } catch {
      // No network: the next try is tomorrow's.
    }
  }
};
