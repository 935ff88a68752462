// Writes the tag for what is chosen on embed.html, and shows it at once.
(() => {
  "use strict";
  const home = new URL(".", location.href).href;
  const form = document.getElementById("builder");
  const preview = document.getElementById("preview");
  const tag = document.getElementById("tag");
  const said = document.getElementById("said");
  const names = ["view", "query", "side", "topic", "kind", "speaker", "document", "passage", "lock", "theme", "height"];

  for (const here of document.querySelectorAll(".here")) here.textContent = home;

  // A link that was copied, or the place itself.
  const place = (text) => {
    const found = /[?&]open=([^&]+)/.exec(text);
    try {
      return found ? decodeURIComponent(found[1]) : text.trim();
    } catch {
      return text.trim();
    }
  };

  // What the form asks for, as attributes.
  const chosen = () => {
    const field = (name) => form.elements[name].value.trim();
    const view = field("view");
    const made = {};
    if (view === "quote") made.passage = place(field("passage"));
    if (view === "document") Object.assign(made, { view, document: field("whole") });
    if (view === "overview") made.view = view;
    if (view === "search" || view === "overview") {
      for (const name of ["query", "side", "topic", "kind", "speaker", "document"]) made[name] = field(name);
      if (made.side && field("role")) made.side += `/${field("role")}`;
      if (form.elements.lock.checked) made.lock = "all";
    }
    made.theme = field("theme");
    made.height = field("height") === "auto" ? "" : field("height");
    return Object.entries(made).filter(([, value]) => value);
  };

  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

  const draw = () => {
    const view = form.elements.view.value;
    for (const part of form.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(view);
    const attributes = chosen();
    for (const name of names) {
      const pair = attributes.find(([own]) => own === name);
      if (!pair) preview.removeAttribute(name);
      else if (preview.getAttribute(name) !== pair[1]) preview.setAttribute(name, pair[1]);
    }
    const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    tag.textContent =
      `<script src="${escaped(home)}embed.js" async></script>\n\n` +
      `<on-record${written}>\n  <a href="${escaped(preview.link || home)}">On Record</a>\n</on-record>`;
    said.textContent = "";
  };

  // A quotation is as high as it is; of the others a window is shown.
  for (const radio of form.elements.view) {
    radio.addEventListener("change", () => {
      const { height, view } = form.elements;
      if (["auto", "640"].includes(height.value)) height.value = view.value === "quote" ? "auto" : "640";
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", draw);
  form.addEventListener("change", draw);
  preview.addEventListener("on-record:error", (event) => {
    said.textContent = event.detail.reason;
  });
  document.getElementById("copy").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(tag.textContent);
      said.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(tag);
      said.textContent = "The browser did not allow this; the tag is selected, to copy by hand.";
    }
  });
  draw();
})();
