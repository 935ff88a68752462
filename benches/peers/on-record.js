// This engine: its release module, the glue of wasm-bindgen, and the index that xtask made.
import init, { open as opened } from "engine";

export const about = {
  name: "On Record",
  settings: "as it is: nothing to set",
  needs: ["wasm", "index"],
};

export async function open(files) {
  // The module is compiled while it and the index still arrive.
  const [index] = await Promise.all([files.bytes("index"), init({ module_or_path: files.response("wasm") })]);
  const engine = opened(index);
  if (!engine) throw new Error("the index cannot be opened");
  return engine;
}

export const search = (engine, text, most) => engine.search(text, most);
