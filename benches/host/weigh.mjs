// `node weigh.mjs FILE QUALITY`: prints how many bytes the file has after Brotli.
import { createReadStream, statSync } from "node:fs";
import { constants, createBrotliCompress } from "node:zlib";

const [file, quality] = process.argv.slice(2);
const params = {
  [constants.BROTLI_PARAM_QUALITY]: Number(quality),
  [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size,
};
let bytes = 0;
for await (const piece of createReadStream(file).pipe(createBrotliCompress({ params }))) bytes += piece.length;
console.log(bytes);
