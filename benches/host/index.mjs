// `node index.mjs NAME.host.mjs DOCS OUT`: makes a peer's index of the documents, in the folder OUT: one file
// `index`, or a whole `folder` where the peer writes one. Prints how long it took, without reading and writing.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [adapter, docs, out] = process.argv.slice(2).map((path) => resolve(path));
const { index } = await import(pathToFileURL(adapter));
const documents = JSON.parse(readFileSync(docs, "utf8"));
const begun = performance.now();
try {
  const made = await index(documents, join(out, "folder"));
  const milliseconds = performance.now() - begun;
  if (made !== undefined) writeFileSync(join(out, "index"), made);
  console.log(JSON.stringify({ milliseconds }));
} catch (error) {
  console.log(JSON.stringify({ failed: String(error.message ?? error) }));
}
