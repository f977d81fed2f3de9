// The share page and the leaflet: the device's own sheet and printer, where it has them. Without script the address is there to copy.
for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    // Closing the sheet is no error.
    navigator.share({ title: document.title, url: button.dataset.share }).catch(() => {});
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
