import Fuse from "fuse.js";

export const about = {
  name: "Fuse.js",
  package: "fuse.js",
  settings: "`ignoreLocation: true`, `parseIndex`",
  needs: ["index", "docs"],
};

const keys = ["title", "text"];

export const index = (documents) => JSON.stringify(Fuse.createIndex(keys, documents));

export const openWith = async (files, options) => {
  const [documents, index] = await Promise.all([files.text("docs"), files.text("index")]);
  return new Fuse(JSON.parse(documents), { keys, ignoreLocation: true, ...options }, Fuse.parseIndex(JSON.parse(index)));
};

export const open = (files) => openWith(files, {});

export const search = (engine, text, most) => engine.search(text, { limit: most }).map((hit) => hit.refIndex);
