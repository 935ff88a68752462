// One engine on one collection, in a page of its own: loaded, asked each query once (which warms it up, and says what
// it finds), then asked each query over and over for as long as a coarse timer needs. What is learned is sent to
// xtask as soon as it is known, so that an engine that is cut off has said what it could.
import { watched } from "./memory.js";

/** In how many batches a question is asked again, where one search is not longer than a batch. */
const BATCHES = 4;
const run = new URLSearchParams(location.search).get("run");
const json = async (url) => (await fetch(url, { cache: "no-store" })).json();
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function report(what) {
  await fetch("/report", { method: "POST", body: JSON.stringify({ run: Number(run), ...what }) });
}

/** The files of an engine, as its adapter asks for them. */
function filesOf(urls) {
  const response = (name) => fetch(urls[name], { cache: "no-store" });
  return {
    url: (name) => urls[name],
    response,
    text: async (name) => (await response(name)).text(),
    bytes: async (name) => new Uint8Array(await (await response(name)).arrayBuffer()),
  };
}

/** How long one search takes: the mean of as many as take `atLeast` milliseconds. */
async function timed(ask, text, atLeast) {
  let runs = 0;
  let spent = 0;
  let answer;
  const begun = performance.now();
  do {
    answer = ask(text);
    // Waiting for what is there already would cost the fast ones more than their search.
    if (typeof answer?.then === "function") answer = await answer;
    runs += 1;
    spent = performance.now() - begun;
  } while (spent < atLeast);
  return { milliseconds: spent / runs, answer };
}

/** The middle one of the batches that fit into so many milliseconds, so that what else the machine does counts less. */
async function batched(ask, text, together) {
  const means = [];
  const begun = performance.now();
  do means.push((await timed(ask, text, together / BATCHES)).milliseconds);
  while (performance.now() - begun < together);
  return means.sort((a, b) => a - b)[(means.length - 1) >> 1];
}

async function measured(task) {
  const sets = await json(task.queries);
  const memory = watched();
  const empty = await memory.bytes();
  const begun = performance.now();
  const late = () => performance.now() - begun > task.limit;

  const adapter = await import(task.code);
  const engine = await adapter.open(filesOf(task.files));
  const load = performance.now() - begun;
  const ask = (text) => adapter.search(engine, text, task.most);
  await report({ kind: "loaded", load });
  const first = await timed(ask, sets[0][0], 0);
  await report({ kind: "asked", first: first.milliseconds });
  if (task.opening) return;

  // Query by query through all sets, so that whoever is cut off has been asked some of each.
  let found = [];
  let sent = performance.now();
  for (let query = 0; query < sets[0].length; query += 1) {
    for (let set = 0; set < sets.length; set += 1) {
      if (late()) {
        await report({ kind: "found", found });
        return report({ kind: "late", memory: (await memory.bytes()) - empty });
      }
      const { milliseconds, answer } = await timed(ask, sets[set][query], 0);
      const ids = Array.from(adapter.numbers ? await adapter.numbers(answer) : answer);
      found.push({ set, query, milliseconds, ids });
    }
    if (performance.now() - sent > 500) {
      await report({ kind: "found", found });
      found = [];
      await pause();
      sent = performance.now();
    }
  }
  await report({ kind: "found", found });
  await report({ kind: "answered", memory: (await memory.bytes()) - empty });

  for (let set = 0; set < sets.length; set += 1) {
    const times = [];
    for (const text of sets[set]) times.push(await batched(ask, text, task.batch));
    await report({ kind: "times", set, times });
    await pause();
  }
}

try {
  await measured(await json(`/tasks/${run}.json`));
  await report({ kind: "done" });
} catch (error) {
  await report({ kind: "failed", why: String(error?.message ?? error) });
}
