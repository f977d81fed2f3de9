// The page of files: sends file by file, shows how far each is, cancels, tries again under the same name (the server keeps one
// sending once), and records a voice message where the device can. Without script the form sends them all at once.
const form = document.querySelector("form[data-upload]");
const words = form.dataset;
const queue = [];
let busy = false;

/** A name of its own for one sending. */
function named() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A button that acts once. */
function button(text, act) {
  const made = element("button", text);
  made.type = "button";
  made.className = "button other";
  made.addEventListener("click", act, { once: true });
  return made;
}

/** One file on its way: its row on the page and its request. */
class Sending {
  constructor(file) {
    this.file = file;
    this.upload = named();
    this.row = element("li");
    this.row.className = "file-progress";
    const name = element("p");
    name.append(element("bdi", file.name));
    this.bar = element("progress");
    this.bar.max = 100;
    this.bar.setAttribute("aria-label", file.name);
    this.said = element("p");
    this.acts = element("p");
    this.row.append(name, this.bar, this.said, this.acts);
    const list = form.querySelector("[data-progress]");
    list.hidden = false;
    list.append(this.row);
    this.offer(words.cancel, () => this.cancel());
  }

  offer(text, act) {
    this.acts.replaceChildren(...(text ? [button(text, act)] : []));
  }

  /** The last word on this file; `again` offers another try. */
  ends(text, again = false) {
    this.bar.hidden = true;
    this.said.textContent = text;
    this.offer(again ? words.again : "", () => {
      this.stopped = false;
      this.bar.hidden = false;
      this.offer(words.cancel, () => this.cancel());
      add(this);
    });
  }

  cancel() {
    this.stopped = true;
    this.request?.abort();
    this.ends(words.cancelled, true);
  }

  progress(percent) {
    this.bar.value = percent;
    this.said.textContent = words.sending.replace("{percent}", String(percent));
  }

  /** Sends it. Always settles; whether it is kept is said on the page. */
  send() {
    if (this.stopped) return Promise.resolve();
    if (this.file.size > Number(words.max)) {
      this.ends(words.tooLarge.replace("{name}", this.file.name));
      return Promise.resolve();
    }
    return new Promise((settled) => {
      const request = new XMLHttpRequest();
      this.request = request;
      this.progress(0);
      request.open("POST", form.action);
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) this.progress(Math.floor((100 * event.loaded) / event.total));
      });
      request.addEventListener("load", () => {
        this.answered(request);
        settled();
      });
      request.addEventListener("error", () => {
        this.ends(words.cut, true);
        settled();
      });
      request.addEventListener("abort", settled);
      const body = new FormData();
      // The name of the sending stands before the file: the server reads them in order.
      body.append("upload", this.upload);
      body.append("files", this.file, this.file.name);
      request.send(body);
    });
  }

  answered(request) {
    let answer = null;
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // A page instead of an answer: the draft is gone or filed, and the page says so.
    }
    if (request.status === 200 && answer) this.ends(words.sent);
    else if (request.status === 422 && answer) this.ends(answer.problems.join(" "));
    else if (request.status < 400 || request.status === 410) location.reload();
    else this.ends(words.cut, true);
  }
}

function add(sending) {
  queue.push(sending);
  if (!busy) run();
}

async function run() {
  busy = true;
  for (let next = queue.shift(); next; next = queue.shift()) await next.send();
  busy = false;
  await relist();
}

/** Puts the list as the server has it now in the place of the old one. */
async function relist() {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-files]");
  if (fresh) document.querySelector("[data-files]").replaceWith(document.importNode(fresh, true));
}

form.addEventListener("submit", (event) => {
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  // With nothing chosen the server says so, on a page that can be read to the end.
  if (files.length === 0) return;
  event.preventDefault();
  form.reset();
  for (const file of files) add(new Sending(file));
});

// Kinds that a browser may record, the ones that play everywhere first.
const RECORDED = [
  ["audio/mp4", "m4a"],
  ["audio/ogg;codecs=opus", "ogg"],
  ["audio/webm;codecs=opus", "webm"],
];

function voice(box) {
  const kind = RECORDED.find(([type]) => window.MediaRecorder?.isTypeSupported(type));
  if (!kind || !navigator.mediaDevices?.getUserMedia) return;
  const [type, ending] = kind;
  const part = (name) => box.querySelector(`[data-act="${name}"], [data-state="${name}"]`);
  const audio = box.querySelector("audio");
  const time = box.querySelector("[data-time]");
  const names = ["record", "running", "stop", "listen", "keep", "drop", "refused"];
  const show = (...shown) => {
    for (const name of names) part(name).hidden = !shown.includes(name);
    audio.hidden = !shown.includes("listen");
  };
  let recorder = null;
  let blob = null;

  async function record() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      show("record", "refused");
      return;
    }
    const pieces = [];
    let size = 0;
    let seconds = 0;
    const clock = setInterval(() => {
      seconds += 1;
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 1000);
    time.textContent = "0:00";
    recorder = new MediaRecorder(stream, { mimeType: type });
    recorder.addEventListener("dataavailable", (event) => {
      pieces.push(event.data);
      size += event.data.size;
      // A recording ends before it is too large to send.
      if (size > Number(words.max) - 1_000_000 && recorder.state === "recording") recorder.stop();
    });
    recorder.addEventListener("stop", () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      blob = new Blob(pieces, { type });
      audio.src = URL.createObjectURL(blob);
      show("listen", "keep", "drop");
      part("keep").focus();
    });
    recorder.start(1000);
    show("running", "stop");
    part("stop").focus();
  }

  function forget() {
    URL.revokeObjectURL(audio.src);
    audio.removeAttribute("src");
    blob = null;
    show("record");
    part("record").focus();
  }

  part("record").addEventListener("click", record);
  part("stop").addEventListener("click", () => recorder.stop());
  part("keep").addEventListener("click", () => {
    const file = new File([blob], `${box.dataset.name}.${ending}`, { type });
    forget();
    add(new Sending(file));
  });
  part("drop").addEventListener("click", forget);
  box.hidden = false;
  show("record");
}

voice(document.querySelector("[data-voice]"));
