import uFuzzy from "@leeoniya/ufuzzy";

export const about = {
  name: "uFuzzy",
  package: "@leeoniya/ufuzzy",
  settings: "`intraMode: 1`, words in any order; it has no index and wants every word",
  needs: ["docs"],
};

export async function open(files) {
  const documents = JSON.parse(await files.text("docs"));
  return {
    engine: new uFuzzy({ intraMode: 1 }),
    texts: documents.map(({ title, text }) => `${title}\n${text}`),
  };
}

export function search({ engine, texts }, text, most) {
  const [found, info, order] = engine.search(texts, text, 1);
  if (!found) return [];
  // More than a thousand are not put in order.
  return order ? order.slice(0, most).map((place) => info.idx[place]) : found.slice(0, most);
}
