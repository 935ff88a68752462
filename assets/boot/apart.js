  // The page's parts are files beside it. Only this knows where.
  const here = document.currentScript.src;
  // Addresses of scripts have to be vouched for where a browser can ask for that; it is done for these alone.
  const vouch = { createScriptURL: (name) => new URL(name, here).href };
  const scripts = window.trustedTypes ? trustedTypes.createPolicy("on-record", vouch) : vouch;

  const glue = () => import(scripts.createScriptURL("{{app.js}}"));

  const file = async (name) => {
    // Just as the page preloads the first: WebKit takes a preloaded file only for a request of this kind.
    const response = await fetch(new URL(name, here), { mode: "no-cors", credentials: "include" });
    if (!response.ok) throw response.status;
    return response;
  };

  const text = async (name) => (await file(name)).text();

  const part = async (name, imports) => {
    const response = await file(name);
    // Only a module that is sent as one is compiled while it arrives.
    return response.headers.get("Content-Type") === "application/wasm"
      ? WebAssembly.instantiateStreaming(response, await imports())
      : WebAssembly.instantiate(await response.arrayBuffer(), await imports());
  };

  const knowing = async () => (await import(scripts.createScriptURL("{{intl.js}}"))).default;

  const sheet = (name) =>
    new Promise((loaded, failed) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL(name, here);
      link.onload = loaded;
      link.onerror = failed;
      document.head.append(link);
    });

  // Puts to work what keeps the page for when there is no network.
  const keep = () =>
    navigator.serviceWorker.register(scripts.createScriptURL("sw.js"), { updateViaCache: "none" });

  const unloadable = location.protocol === "file:";
