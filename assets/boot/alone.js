  // The page's parts stand in it, packed and in letters.
  const glue = async () => ({ imports: __wbg_get_imports, start: __wbg_finalize_init });

  const unpacked = (name) => {
    const letters = document.getElementById(name).textContent;
    const packed = new Blob([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))]);
    return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip")));
  };

  const text = (name) => unpacked(name).text();

  const part = async (name, imports) =>
    WebAssembly.instantiate(await unpacked(name).arrayBuffer(), await imports());

  {{intl}}
  const knowing = async () => intl;

  const sheet = () => {};
  // There is nothing beside the page that had to be kept with it.
  const keep = undefined;
  const unloadable = false;
