// Defines <on-record>: On Record as a part of any page (docs/embedding.md). A classic script for the pages of others, so it
// needs nothing, leaves nothing behind but the element, and writes no style that a strict policy would forbid. It turns
// attributes into an address (src/embedded.rs has the grammar), and talks with the page in its frame (src/host.rs).
(() => {
  "use strict";
  // Twice on one page is once.
  if (customElements.get("on-record")) return;

  const home = document.currentScript && new URL(".", document.currentScript.src).href;
  const version = 1;
  // How long the page in the frame may take to answer.
  const patience = 30000;

  const facets = ["side", "topic", "kind", "speaker", "document", "quotation"];
  // Attributes that are keys of the address, where they are not called the same.
  const renamed = { query: "q", passage: "open" };
  const dates = ["from", "until", "happened-from", "happened-until"];
  const filters = ["query", ...facets, ...facets.map((facet) => `not-${facet}`), ...dates];
  const attributes = [...filters, "order", "passage", "view", "theme", "lang", "lock", "src", "height"];
  const views = ["search", "overview", "collection", "compare", "about"];
  const looks = ["background", "text", "accent", "serif", "sans"];

  const key = (name) => renamed[name] || name;
  // As the page itself writes it. Half a letter can stand in no address.
  const encoded = (text) => encodeURIComponent(text.toWellFormed()).replace(/%2C/g, ",").replace(/%3A/g, ":");

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block}:host([hidden]),[hidden]{display:none}" +
      "iframe{display:block;box-sizing:border-box;inline-size:100%;block-size:20rem;border:0}",
  );

  // Those on the page, to be told when it may look different.
  const shown = new Set();
  const restyle = () => shown.forEach((element) => element.restyle());
  const changes = new MutationObserver(restyle);
  const watch = () => {
    for (const element of [document.documentElement, document.body].filter(Boolean)) {
      changes.observe(element, { attributes: true, attributeFilter: ["class", "style", "data-theme"] });
    }
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "frame-src") shown.forEach((element) => element.forbidden(blockedURI));
  });

  class OnRecord extends HTMLElement {
    static observedAttributes = [...attributes, "title", "aria-label"];

    #id = Math.random().toString(36).slice(2, 10);
    #frame = null;
    // Where the page in the frame is, without a fragment, and from where it speaks.
    #page = "";
    #origin = "";
    #ready = false;
    #begun = 0;
    #timer = 0;
    #due = false;
    #title = "";
    #content = 0;
    #style = "";

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      // What stands in the element until the frame does, and again where there can be none.
      root.append(document.createElement("slot"));
    }

    connectedCallback() {
      if (!shown.size) watch();
      shown.add(this);
      addEventListener("message", this);
      this.#open();
    }

    disconnectedCallback() {
      shown.delete(this);
      removeEventListener("message", this);
      this.#close();
    }

    attributeChangedCallback() {
      if (this.#due || !this.isConnected) return;
      // Several at once are one change.
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#update();
      });
    }

    // The address of the whole page with what is shown, for a link.
    get link() {
      const url = this.#source();
      return url ? `${url.href.split("#")[0]}#${this.#address(url, false)}` : "";
    }

    // Reads the colours and fonts of the page again; the element does so by itself where the page changes its theme.
    restyle() {
      if (this.#ready && this.#style !== JSON.stringify(this.#look())) this.#say();
    }

    forbidden(uri) {
      if (this.#frame && uri.startsWith(this.#origin)) {
        this.#fail(`The policy of this page forbids the frame; it needs ${this.#origin} in frame-src.`);
      }
    }

    // What arrives at the window. Only what the page in the frame sends from its own origin is for this element.
    handleEvent({ source, origin, data }) {
      const frame = this.#frame;
      if (!frame || !source || source !== frame.contentWindow || origin !== this.#origin) return;
      if (!data || data.version !== version || data.id !== this.#id) return;
      const text = (name) => String(data[name] === undefined ? "" : data[name]);
      if (data.type === "on-record:ready") {
        this.#ready = true;
        clearTimeout(this.#timer);
        this.#title = text("title");
        this.#name();
        this.#tell("ready", { title: this.#title });
      } else if (data.type === "on-record:resize" && data.height >= 0 && data.height < 1e6) {
        this.#content = Number(data.height);
        this.#size();
        this.#tell("resize", { height: this.#content });
      } else if (data.type === "on-record:select") {
        const [words, speaker, document, link] = ["words", "speaker", "document", "link"].map(text);
        this.#tell("select", { words, speaker, document, link });
      } else if (data.type === "on-record:error") {
        this.#tell("error", { reason: text("reason") });
      }
    }

    #tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`on-record:${what}`, { bubbles: true, composed: true, detail }));
    }

    // The page as `src` names it: only ever one that a browser fetches, never a script.
    #source() {
      try {
        const url = new URL(this.getAttribute("src") || home, document.baseURI);
        return /^https?:$/.test(url.protocol) ? url : null;
      } catch {
        return null;
      }
    }

    // The address that the attributes make, laid over that of `src`: all of it, or only what a link has.
    #address(url, asked) {
      const given = (name) => this.getAttribute(name);
      const [from, more = ""] = url.hash.slice(1).split("?");
      const pairs = new Map();
      for (const pair of more.split("&")) {
        const at = pair.indexOf("=");
        if (at > 0) pairs.set(pair.slice(0, at), pair.slice(at + 1));
      }
      for (const name of [...filters, "order", "passage", "lang"]) {
        if (given(name) !== null) pairs.set(key(name), encoded(given(name)));
      }
      // A side may have its role with it, as in the search box.
      const [side, role] = (pairs.get("side") || "").split("%2F");
      if (role) pairs.set("side", side).set("role", role);

      let view = given("view") || (given("passage") === null ? pairs.get("view") : "quote");
      let path = from.split("/").slice(1).join("/") || "search";
      if (view === "quote") path = "search";
      if (views.includes(view)) path = view;
      if (view === "document") {
        path = `document/${pairs.get("open") || pairs.get("document") || ""}`;
        pairs.delete("open");
        pairs.delete("document");
      }
      if (views.includes(view) || view === "document") view = "";
      const locked = given("lock") === null ? pairs.get("lock") : this.#locked(pairs);
      for (const name of ["embed", "view", "theme", "lock"]) pairs.delete(name);
      if (asked) {
        pairs.set("embed", this.#id);
        const options = [["view", view], ["theme", given("theme")]];
        for (const [name, value] of options) if (value) pairs.set(name, encoded(value));
        if (locked) pairs.set("lock", locked);
      }
      return `1/${path}?${[...pairs].map((pair) => pair.join("=")).join("&")}`;
    }

    // The filters that are named, or all that there are.
    #locked(pairs) {
      const names = this.getAttribute("lock").split(/[\s,]+/).filter(Boolean);
      const all = !names.length || names.includes("all");
      const keys = all ? filters.map(key).filter((name) => pairs.has(name)) : names.map((name) => encoded(key(name)));
      return keys.join(",");
    }

    #look() {
      const style = getComputedStyle(this);
      return Object.fromEntries(looks.map((name) => [name, style.getPropertyValue(`--on-record-${name}`).trim()]));
    }

    #open() {
      const url = this.#source();
      if (!url) return this.#fail("The page to embed has no address that begins with http: or https:.");
      this.#page = url.href.split("#")[0];
      this.#origin = url.origin;
      const frame = document.createElement("iframe");
      frame.src = `${this.#page}#${this.#address(url, true)}`;
      // A browser complains of what it does not have.
      frame.allow = `clipboard-write${navigator.share ? "; web-share" : ""}`;
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("part", "frame");
      frame.addEventListener("load", () => {
        this.#ready = false;
        this.#begun = performance.now();
        this.#greet(50);
      });
      this.#frame = frame;
      this.#name();
      this.#size();
      this.shadowRoot.lastChild.hidden = true;
      this.shadowRoot.prepend(frame);
    }

    #close() {
      clearTimeout(this.#timer);
      if (this.#frame) this.#frame.remove();
      this.#frame = null;
      this.#ready = false;
      this.#content = 0;
    }

    #update() {
      const url = this.#source();
      if (!this.#frame || !url || url.href.split("#")[0] !== this.#page) {
        this.#close();
        return this.#open();
      }
      this.#name();
      this.#size();
      // Said rather than put into `src`, which would be a step in the history of this page.
      if (this.#ready) this.#say();
    }

    #name() {
      const own = this.getAttribute("aria-label") || this.getAttribute("title");
      this.#frame.title = own || this.#title || "On Record";
    }

    #size() {
      const height = this.getAttribute("height") || "auto";
      const { style } = this.#frame;
      style.blockSize = "";
      if (height !== "auto") style.blockSize = /^[\d.]+$/.test(height) ? `${height}px` : height;
      else if (this.#content) style.blockSize = `${this.#content}px`;
    }

    // Speaks until there is an answer: nobody but the page itself knows when it has begun to listen.
    #greet(wait) {
      clearTimeout(this.#timer);
      if (this.#ready) return;
      if (performance.now() - this.#begun > patience) {
        return this.#fail(`There is no answer from ${this.#page}; is that On Record?`);
      }
      this.#say();
      this.#timer = setTimeout(() => this.#greet(Math.min(wait * 1.2, 1000)), wait);
    }

    #say() {
      const style = this.#look();
      this.#style = JSON.stringify(style);
      const message = { type: "on-record:set", version, id: this.#id, address: this.#address(this.#source(), true), style };
      this.#frame.contentWindow.postMessage(message, this.#origin);
    }

    #fail(reason) {
      this.#close();
      const rest = this.shadowRoot.lastChild;
      if (this.link) {
        const way = document.createElement("a");
        way.href = this.link;
        way.textContent = "On Record";
        rest.replaceChildren(way);
      }
      rest.hidden = false;
      this.#tell("error", { reason });
    }
  }

  // Each attribute is a property too, but for those that every element has.
  for (const name of attributes) {
    const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (property in HTMLElement.prototype) continue;
    Object.defineProperty(OnRecord.prototype, property, {
      get() {
        return this.getAttribute(name) || "";
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
      configurable: true,
      enumerable: true,
    });
  }

  customElements.define("on-record", OnRecord);
})();
