// Starts the app and, where that cannot be, says why and what to do. It stands outside the app because it must still
// speak when the app cannot be loaded, compiled or run. It leaves nothing behind in the global scope. Where the parts of
// the page are, `apart.js` and `alone.js` know: one of them is put into it.
(async () => {
  "use strict";
  const reload = "Load the page again; if that changes nothing, try later.";

  // A page within another looks as that one asks from the first (src/embedded.rs).
  const root = document.documentElement;
  const asked = new URLSearchParams(location.hash.split("?")[1]);
  if (asked.has("embed")) {
    root.dataset.embedded = "";
    root.dataset.theme = asked.get("theme");
  }

{{parts}}
  // The first failure is the cause; whatever follows from it stays unsaid. The app's panic hook shows the same panel.
  const fail = (reason, remedy, keepPage) => {
    const panel = document.getElementById("failure");
    if (!panel || !panel.hidden) return;
    document.getElementById("failure-reason").textContent = reason;
    document.getElementById("failure-remedy").textContent = remedy;
    if (!keepPage) document.getElementById("app").hidden = true;
    panel.hidden = false;
  };

  // A trap in the app (no stack left, memory exhausted) reaches no panic hook.
  let running = false;
  const trapped = (error) => {
    if (running && typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
      fail("On Record has stopped because of a mistake in it.", "Load the page again to go on.", true);
    }
  };
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));

  if (unloadable) {
    fail("A browser does not load this page's parts from a file.", "Put the folder on any web server and open it there, or open on-record.html.");
    return;
  }
  if (typeof WebAssembly !== "object") {
    fail(
      "This browser has no WebAssembly, or it is switched off.",
      "Use another browser, or allow WebAssembly for this site (a lockdown mode forbids it).",
    );
    return;
  }
  // The files with the words of each language. The address says which, or else the browser.
  const words = {{words}};
  const preferred = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in words) || "en";
  const wanted = String(asked.get("lang")).split("-")[0];
  const language = wanted in words ? wanted : preferred;
  const bring = (tag) => Promise.all([text(words[tag]), knowing().then((knows) => knows(tag))]);
  root.lang = language;
  if (/ar|he/.test(language)) root.dir = "rtl";

  try {
    const script = glue();
    const [app, { instance, module }, first] = await Promise.all([
      script,
      part("{{app.wasm}}", async () => (await script).imports()),
      // Without them the app begins in English, and says so.
      words[language] && bring(language).catch(console.error),
    ]);
    const page = document.getElementById("app");
    page.preferred = preferred;
    page.words = first;
    page.bring = bring;
    // The app calls this once it is drawn, and again where it failed. The annex uses the app's memory and functions.
    page.annex = () =>
      Promise.all([
        sheet("{{annex.css}}"),
        part("{{annex.wasm}}", () => ({ app: instance.exports })),
      ]).catch((error) => {
        console.error(error);
        throw error;
      });
    page.keep = keep;
    app.start(instance, module);
    running = true;
  } catch (error) {
    const said = String(error);
    if (/content security policy|\bCSP\b|unsafe-eval|disallowed by embedder/i.test(said)) {
      fail(
        "A security policy of this site or browser forbids WebAssembly.",
        "Whoever runs the site can allow it with 'wasm-unsafe-eval' in script-src.",
      );
    } else if (error > 0) {
      fail(`A part of this page is missing on its server (status ${error}).`, reload);
    } else if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
      fail("A part of this page arrived damaged, or this browser is too old for it.", `${reload} Or use a newer browser.`);
    } else if (error instanceof WebAssembly.RuntimeError) {
      fail("On Record could not start because of a mistake in it.", reload);
    } else if (error instanceof TypeError) {
      fail("A part of this page could not be loaded.", "Check the connection and load the page again.");
    } else {
      fail("On Record could not start.", reload);
    }
    console.error(error);
  }
})();
