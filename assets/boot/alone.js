  // The page's parts stand in it, packed and in letters.
  const glue = async () => ({ imports: __wbg_get_imports, start: __wbg_finalize_init });

  const part = async (name, imports) => {
    const letters = document.getElementById(name).textContent;
    const packed = new Blob([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))]);
    const bytes = new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    return WebAssembly.instantiate(await bytes, await imports());
  };

  const sheet = () => {};
  // There is nothing beside the page that had to be kept with it.
  const keep = undefined;
  const unloadable = false;
