// Fuse.js as its documentation recommends it for queries of several words.
import { openWith } from "./fuse.js";

export { search } from "./fuse.js";

export const about = {
  name: "Fuse.js, words",
  package: "fuse.js",
  settings: "`useTokenSearch: true`, `ignoreLocation: true`, `parseIndex`",
  indexOf: "fuse",
  needs: ["index", "docs"],
};

export const open = (files) => openWith(files, { useTokenSearch: true });
