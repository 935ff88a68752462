// lunr with an edit allowed in each word (`word~1`). Stop words and words under four letters are left as they are,
// since an edit turns them into one another: with them it finds less than half as well.
import lunr from "lunr";
import { best, plain } from "./lunr.js";

export { open } from "./lunr.js";

export const about = {
  name: "lunr, typos",
  package: "lunr",
  settings: "`~1` for words of four letters and more, without stop words; `Index.load`",
  indexOf: "lunr",
  needs: ["index"],
};

export function search(engine, text, most) {
  const hits = engine.query((query) => {
    for (const word of lunr.tokenizer(plain(text))) {
      if (!lunr.stopWordFilter(word)) continue;
      query.term(word.toString(), word.toString().length < 4 ? {} : { editDistance: 1 });
    }
  });
  return best(hits, most);
}
