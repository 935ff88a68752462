import { Index } from "flexsearch";

export const about = {
  name: "FlexSearch",
  package: "flexsearch",
  settings: "`tokenize: \"tolerant\"`, `suggest: true`, `import`",
  needs: ["index"],
};

// One field: with two of them (`Document`) it finds less.
const fresh = () => new Index({ tokenize: "tolerant" });

export async function index(documents) {
  const engine = fresh();
  for (const { id, title, text } of documents) engine.add(id, `${title}\n${text}`);
  const parts = {};
  await engine.export((name, part) => {
    if (part != null) parts[name] = part;
  });
  return JSON.stringify(parts);
}

export async function open(files) {
  const engine = fresh();
  for (const [name, part] of Object.entries(JSON.parse(await files.text("index")))) engine.import(name, part);
  return engine;
}

export const search = (engine, text, most) => engine.search(text, { suggest: true, limit: most });
