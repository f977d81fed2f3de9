// What is typed in the complaint stays in this browser until the server has it: without a network, after a closed window, with an
// empty battery. It is sealed under a key that the page brings for the draft's cookie alone: the key opens nothing elsewhere, and
// what is kept here opens with no other cookie. Nothing is ever sent from here.
const PREFIX = "huquq-draft-";
const PRESSED = `${PREFIX}pressed`;
const KEPT_DAYS = 30;
const PAUSE = 400;

const box = document.querySelector("[data-draft-state]");
const page = location.origin + location.pathname;
const today = Math.floor(Date.now() / 86_400_000);
const encoder = new TextEncoder();
let left = false;
let waiting = false;

/** Storage may be switched off or full: then nothing is kept, and nobody is told that it is. */
function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Says one thing, or nothing. */
function say(state) {
  for (const one of box?.querySelectorAll("[data-state]") ?? []) one.hidden = one.dataset.state !== state;
}

/** Removes what is kept of every draft, or only what is older than a draft may be. */
function forget(old = false) {
  attempt(() => {
    for (const name of Object.keys(localStorage)) {
      const fresh = today - Number.parseInt(localStorage.getItem(name), 10) <= KEPT_DAYS;
      if (name.startsWith(PREFIX) && !(old && fresh)) localStorage.removeItem(name);
    }
    if (!old) sessionStorage.removeItem(PRESSED);
  });
}

/** Whether this page is the answer to a step that was taken: only those come by a redirect from where the button was pressed. */
function taken() {
  return attempt(() => {
    const pressed = JSON.parse(sessionStorage.getItem(PRESSED));
    sessionStorage.removeItem(PRESSED);
    const [arrival] = performance.getEntriesByType("navigation");
    if (!pressed || !arrival?.redirectCount || document.referrer.split("?")[0] !== pressed.page) return false;
    localStorage.removeItem(pressed.name);
    return true;
  });
}

function octets(base64) {
  return Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}

function base64(octets) {
  let text = "";
  for (const one of octets) text += String.fromCharCode(one);
  return btoa(text);
}

/** Keeps the words of a form, and puts back what the server does not have. Gives what keeps them now and says whether they are. */
function keep(form) {
  const { draft, fields, words } = box.dataset;
  const { subtle } = crypto;
  const names = new Set(fields.split(" "));
  const seen = form.elements.namedItem("seen");
  let name;
  let key;
  let timer;
  let dirty = words === "typed";
  let putting = false;
  let kept = false;

  const controls = () => [...form.elements].filter((control) => names.has(control.name));
  const isBox = ({ type }) => type === "radio" || type === "checkbox";
  const first = ({ options }) => [...options].find((option) => option.defaultSelected)?.value ?? options[0]?.value ?? "";
  const shown = (control) => (control.options ? first(control) : control.defaultValue);
  /** The words as they are, or as the server wrote them into the page. */
  const read = (asShown = false) => {
    const values = {};
    for (const control of controls()) {
      const list = (values[control.name] ??= []);
      if (!isBox(control)) list.push(asShown ? shown(control) : control.value);
      else if (asShown ? control.defaultChecked : control.checked) list.push(control.value);
    }
    return values;
  };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const unsaved = () => words === "typed" || !same(read(), read(true));
  const place = (iv, day) => ({ name: "AES-GCM", iv, additionalData: encoder.encode(`${name} ${day}`) });

  /** As if they were typed: what counts characters counts them. */
  const tell = () => {
    putting = true;
    for (const control of controls()) if (!isBox(control)) control.dispatchEvent(new Event("input", { bubbles: true }));
    putting = false;
  };
  const put = (entry) => {
    for (const control of controls()) {
      const list = entry.fields[control.name];
      if (list && isBox(control)) control.checked = list.includes(control.value);
      else if (list) control.value = list[0];
    }
    // The server then sees whether these words were typed over newer ones, and asks.
    if (seen && entry.seen) seen.value = entry.seen;
    tell();
    addEventListener("awake", tell);
  };

  const write = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (!dirty || !key || left) return;
    dirty = false;
    if (!unsaved()) {
      attempt(() => localStorage.removeItem(name));
      if (!waiting) say("");
      return;
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = encoder.encode(JSON.stringify({ fields: read(), seen: seen?.value, at: Date.now() }));
    const sealed = new Uint8Array(await subtle.encrypt(place(iv, today), key, plain));
    if (left) return;
    kept = attempt(() => localStorage.setItem(name, `${today}.${base64(iv)}.${base64(sealed)}`) ?? true) ?? false;
    if (!waiting) say(kept ? "phone" : "");
  };
  const open = async (value) => {
    const [day, iv, sealed] = value.split(".");
    return JSON.parse(new TextDecoder().decode(await subtle.decrypt(place(octets(iv), day), key, octets(sealed))));
  };
  const begin = async () => {
    const secret = await subtle.importKey("raw", octets(draft), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const derived = async (purpose) => new Uint8Array(await subtle.sign("HMAC", secret, encoder.encode(purpose)));
    name = PREFIX + base64(await derived(`name ${page.split("/").pop()}`));
    key = await subtle.importKey("raw", await derived("seal"), "AES-GCM", false, ["encrypt", "decrypt"]);
    const value = attempt(() => localStorage.getItem(name));
    if (words === "typed") return write();
    if (!value) return undefined;
    const entry = words === "stored" ? await open(value).catch(() => null) : null;
    if (!entry || same(entry.fields, read(true))) return attempt(() => localStorage.removeItem(name));
    // Who has begun to type already goes on with that.
    if (dirty) return undefined;
    put(entry);
    kept = true;
    return say("phone");
  };

  // One after the other: an older write must not end after a newer one.
  let last = begin().catch(() => {});
  const save = () => (last = last.then(write).catch(() => {}));
  form.addEventListener("input", () => {
    if (putting) return;
    dirty = true;
    timer ??= setTimeout(save, PAUSE);
  });
  const press = () => {
    if (navigator.onLine && unsaved()) attempt(() => sessionStorage.setItem(PRESSED, JSON.stringify({ page, name })));
  };
  form.addEventListener("submit", () => {
    if (name) press();
    else last = last.then(press);
    save();
  });
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", save);
  return async () => {
    dirty = true;
    await save();
    return kept || (Boolean(key) && !unsaved());
  };
}

/** Without a network the form stays where it is. When there is one again, it is the person who presses. */
function hold(form, save) {
  form.addEventListener("submit", async (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    waiting = true;
    say((await save()) ? "offline" : "open");
    box.scrollIntoView({ block: "nearest" });
  });
  addEventListener("online", () => {
    if (waiting) say("online");
    waiting = false;
  });
}

// Quick exit: from now on nothing is written any more.
addEventListener(
  "click",
  (event) => {
    if (!event.target.closest?.('a[href="/exit"]')) return;
    left = true;
    forget();
  },
  true,
);
document.querySelector("form[data-forgets]")?.addEventListener("submit", () => forget());

forget(true);
if (box?.dataset.draftState === "gone") {
  forget();
  say("sent");
} else if (box) {
  if (taken()) say("saved");
  const form = box.closest("form");
  const { draft, draftState } = box.dataset;
  if (form) hold(form, draft && window.crypto?.subtle ? keep(form) : async () => draftState === "saved");
}
