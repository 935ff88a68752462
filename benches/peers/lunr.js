import lunr from "lunr";

export const about = {
  name: "lunr",
  package: "lunr",
  settings: "as it is: stemming, no typos; `Index.load`",
  needs: ["index"],
};

export function index(documents) {
  const engine = lunr(function () {
    this.ref("id");
    this.field("title");
    this.field("text");
    for (const document of documents) this.add(document);
  });
  return JSON.stringify(engine);
}

export const open = async (files) => lunr.Index.load(JSON.parse(await files.text("index")));

/** What was typed, without what lunr would read as its own signs. */
export const plain = (text) => text.replace(/[^\p{L}\p{N}\s]/gu, " ");

export const best = (hits, most) => hits.slice(0, most).map((hit) => Number(hit.ref));

export const search = (engine, text, most) => best(engine.search(plain(text)), most);
