// `node bundle.mjs PEERS GLUE OUT`: makes of every adapter what a page would load of it and its library (OUT/NAME.js,
// minified, without what only indexing needs) and what makes its index (OUT/NAME.host.mjs). Prints what each says of
// itself, as JSON. It runs where the packages are installed, so that they are found from there.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [peers, glue, out] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(process.cwd(), "package.json"));
const esbuild = require("esbuild");
const pinned = JSON.parse(readFileSync("package.json", "utf8")).dependencies;

const bundle = (contents, outfile, more) =>
  esbuild.build({
    stdin: { contents, resolveDir: peers },
    outfile,
    bundle: true,
    format: "esm",
    alias: { engine: glue },
    nodePaths: [resolve("node_modules")],
    external: ["pagefind"],
    logLevel: "error",
    ...more,
  });

const all = [];
for (const name of readdirSync(peers).map((file) => basename(file, ".js")).sort()) {
  const from = JSON.stringify(`./${name}.js`);
  await bundle(`export * from ${from}`, join(out, `${name}.host.mjs`), { platform: "node" });
  const { about, index, numbers } = await import(pathToFileURL(join(out, `${name}.host.mjs`)));
  const used = ["open", "search", ...(numbers ? ["numbers"] : [])].join(", ");
  await bundle(`export { ${used} } from ${from}`, join(out, `${name}.js`), {
    platform: "browser",
    target: "esnext",
    minify: true,
    legalComments: "none",
  });
  all.push({ key: name, ...about, version: pinned[about.package] ?? null, indexOf: index ? name : (about.indexOf ?? null) });
}
console.log(JSON.stringify(all));
