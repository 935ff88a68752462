import { create, insertMultiple, load, save, search as find } from "@orama/orama";

export const about = {
  name: "Orama",
  package: "@orama/orama",
  settings: "`tolerance: 1`, `load`; its index holds the documents",
  needs: ["index"],
};

const fresh = () => create({ schema: { title: "string", text: "string" }, language: "english" });

export async function index(documents) {
  const engine = fresh();
  const named = documents.map((document) => ({ ...document, id: String(document.id) }));
  await insertMultiple(engine, named, 1000);
  return JSON.stringify(save(engine));
}

export async function open(files) {
  const engine = fresh();
  load(engine, JSON.parse(await files.text("index")));
  return engine;
}

export async function search(engine, text, most) {
  const found = await find(engine, { term: text, tolerance: 1, limit: most });
  return found.hits.map((hit) => Number(hit.id));
}
