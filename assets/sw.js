// Keeps every file of one build, so that the page opens and works without network. A build is put to use as a whole or
// not at all: each file is checked against its hash as it comes, and until the last one is there the build before goes
// on. What has arrived stays for the next attempt. The list is written once every file is final.
"use strict";

const FILES = {{files}};
const OURS = `on-record ${registration.scope} `;
const NAME = `${OURS}{{version}}`;

// A name with a hash stands for the same bytes in every build.
const isHashed = (name) => /^[a-z]+(-[a-z]+)*-[0-9a-f]{16}\.[a-z]+$/.test(name);
const addressOf = (name) => new URL(name, registration.scope).href;
// "" is the page itself: not every host has it under another name.
const nameOf = (address) => {
  const { origin, pathname } = new URL(address);
  const folder = new URL(registration.scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  const name = pathname.slice(folder.pathname.length);
  return name === "index.html" ? "" : name;
};

const asked = (name, cache) => fetch(addressOf(name), { cache, integrity: FILES[name] });

const fetched = async (name) => {
  // What the browser still has may be damaged, and the network may be slow or gone: the second attempt is for the first.
  const response = await asked(name, isHashed(name) ? "default" : "no-cache").catch(() => asked(name, "reload"));
  if (!response.ok) throw new Error(`status ${response.status}`);
  // No browser opens a page from an answer that was led elsewhere.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
};

const found = (where, name) => where.match(addressOf(name), { ignoreVary: true });

const keep = async (cache, name) => {
  if (await found(cache, name)) return;
  await cache.put(addressOf(name), (isHashed(name) && (await found(caches, name))) || (await fetched(name)));
};

const keepAll = async () => {
  const cache = await caches.open(NAME);
  const outcomes = await Promise.allSettled(Object.keys(FILES).map((name) => keep(cache, name)));
  const failure = outcomes.find(({ status }) => status === "rejected")?.reason;
  if (!failure) return;
  const hasNoRoom = failure.name === "QuotaExceededError";
  if (hasNoRoom) await caches.delete(NAME);
  for (const page of await clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage(hasNoRoom ? "no room" : "not whole");
  }
  throw failure;
};

// Pages of the build before may still need its files: with more than one open, the next build tidies up.
const tidy = async () => {
  await clients.claim();
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
};

const answer = async (name, request) => {
  const cache = await caches.open(NAME);
  const kept = (await found(cache, name)) || (isHashed(name) && (await found(caches, name)));
  if (kept) return kept;
  try {
    // It is of another build, or a part of what was kept has been cleared away; then it is kept again.
    const whole = name in FILES ? await fetched(name).catch(() => null) : null;
    if (!whole) return await fetch(request);
    cache.put(addressOf(name), whole.clone()).catch(() => {});
    return whole;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const sentence = "This browser no longer keeps all of On Record, and there is no network. Connect, and load the page again.";
    return new Response(sentence, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
};

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method === "GET" && name !== null && (name in FILES || isHashed(name))) {
    event.respondWith(answer(name, request));
  }
});
