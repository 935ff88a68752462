// What a page takes up. The browser counts what scripts hold, after collecting what they do not; it does not count
// the memories of WebAssembly, so these are noted as they are made and added.

/** Begins to note the memories that modules bring. */
export function watched() {
  const memories = new Set();
  const noted = (instance) => {
    for (const value of Object.values(instance.exports)) if (value instanceof WebAssembly.Memory) memories.add(value);
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      noted(made.instance ?? made);
      return made;
    };
  }
  const counted = async () => (await performance.measureUserAgentSpecificMemory()).bytes;
  return {
    async bytes() {
      // What is just being let go of may count the first time.
      const bytes = Math.min(await counted(), await counted());
      return [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, bytes);
    },
  };
}
