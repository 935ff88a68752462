// Pagefind writes a folder: its script and module, an index in pieces of which a query loads those it needs, and a
// file for each passage. What a search takes is measured without those files; only its numbers are read off them.
export const about = {
  name: "Pagefind",
  package: "pagefind",
  settings: "no typo tolerance; `noWorker`, so that its memory is counted; pieces of the index come with the queries",
  needs: ["folder"],
};

export async function index(documents, folder) {
  const pagefind = await import("pagefind");
  const { index } = await pagefind.createIndex({ forceLanguage: "en" });
  for (const { id, title, text } of documents) {
    const content = `${title}\n${text}`;
    await index.addCustomRecord({ url: `/${id}`, content, language: "en", meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}

export async function open(files) {
  const folder = files.url("folder");
  const pagefind = await import(`${folder}pagefind.js`);
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  return pagefind;
}

export const search = async (engine, text, most) => (await engine.search(text)).results.slice(0, most);

export const numbers = (hits) => Promise.all(hits.map(async (hit) => Number((await hit.data()).raw_url.slice(1))));
