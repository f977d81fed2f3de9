// A little work before a complaint is sent, while somebody floods the form: a number is sought whose SHA-256 with the server's
// text begins with zero bits. Whatever goes wrong, the form is sent as it is: the server then asks for a minute's wait.
async function seek(challenge, bits) {
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    const text = encoder.encode(`${challenge}:${number}`);
    const head = new DataView(await crypto.subtle.digest("SHA-256", text)).getUint32(0);
    if (Math.clz32(head) >= bits) return String(number);
  }
}

function start(input) {
  const form = input.form;
  const solved = form.elements.namedItem("solved");
  const status = form.querySelector("[data-working]");
  let done = false;
  let pressed = false;
  const finish = (answer) => {
    done = true;
    solved.value = answer;
    if (pressed) form.requestSubmit();
  };
  form.addEventListener("submit", (event) => {
    if (done) return;
    event.preventDefault();
    pressed = true;
    if (status) status.hidden = false;
  });
  try {
    const worker = new Worker(import.meta.url, { type: "module" });
    worker.onmessage = (event) => finish(event.data);
    worker.onerror = () => finish("");
    worker.postMessage({ challenge: input.value, bits: Number(input.dataset.bits) });
  } catch {
    finish("");
  }
}

if (typeof document === "undefined") {
  onmessage = async ({ data }) => postMessage(await seek(data.challenge, data.bits).catch(() => ""));
} else {
  const input = document.querySelector("input[name=work][data-bits]");
  if (input) start(input);
}
