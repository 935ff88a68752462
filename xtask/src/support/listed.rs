//! What scripts and markup use and no rule could find, with the place where it stands; and what the page uses and does
//! without where a browser has not got it.

use crate::problem::{Outcome, Problem};
use crate::project;

/// What MDN calls it, the file it stands in, and the words that it stands there as.
const USED: [(&str, &str, &str); 23] = [
    // How the app is loaded.
    ("http.headers.Content-Security-Policy.script-src.wasm-unsafe-eval", "index.html", "'wasm-unsafe-eval'"),
    ("html.elements.link.rel.preload", "index.html", "rel=\"preload\""),
    ("html.elements.link.rel.modulepreload", "index.html", "rel=\"modulepreload\""),
    ("javascript.statements.async_function", "assets/boot/boot.js", "async ()"),
    ("javascript.operators.import", "assets/boot/apart.js", "import(scripts.createScriptURL("),
    (
        "webassembly.api.instantiateStreaming_static",
        "assets/boot/apart.js",
        "WebAssembly.instantiateStreaming",
    ),
    ("api.ServiceWorkerContainer.register", "assets/boot/apart.js", "serviceWorker.register("),
    ("api.TrustedTypePolicyFactory.createPolicy", "assets/boot/apart.js", "trustedTypes.createPolicy("),
    (
        "http.headers.Content-Security-Policy.require-trusted-types-for",
        "index.html",
        "require-trusted-types-for 'script'",
    ),
    ("html.elements.link.rel.manifest", "index.html", "rel=\"manifest\""),
    // The page in one file.
    (
        "api.DecompressionStream.DecompressionStream.gzip",
        "assets/boot/alone.js",
        "DecompressionStream(\"gzip\")",
    ),
    // terser is told that it may write so.
    ("javascript.operators.nullish_coalescing", "xtask/src/build/script.rs", "--ecma=2020"),
    // What the app asks of the browser.
    ("api.HTMLDialogElement.showModal", "src/browser.rs", "show_modal"),
    ("api.Clipboard.writeText", "src/browser/clipboard.rs", "write_text"),
    ("api.History.scrollRestoration", "src/browser.rs", "set_scroll_restoration"),
    ("api.Element.scrollIntoView", "src/browser.rs", "scroll_into_view"),
    ("html.global_attributes.inert", "src/views/search.rs", "\"inert\""),
    ("html.elements.details", "src/components/filters.rs", "\"details\""),
    ("api.ResizeObserver", "src/browser/host.rs", "\"ResizeObserver\""),
    ("css.types.color.color-mix", "src/browser/host.rs", "color-mix(in srgb"),
    // On the pages of others.
    ("api.Document.adoptedStyleSheets", "assets/embed/embed.js", "adoptedStyleSheets"),
    ("javascript.classes.private_class_fields", "assets/embed/embed.js", "#frame = null"),
    ("javascript.builtins.String.toWellFormed", "assets/embed/embed.js", "toWellFormed()"),
];

/// What is done without, it and whatever the data has below it: the page works, and looks or feels a little different.
const SPARED: [&str; 33] = [
    // Files are loaded a little later.
    "html.elements.link.rel.preload",
    "html.elements.link.rel.modulepreload",
    // The page needs the network at each visit, or cannot be installed.
    "api.ServiceWorkerContainer.register",
    "html.elements.link.rel.manifest",
    // There is one lock less on a door that nothing comes through.
    "api.TrustedTypePolicyFactory.createPolicy",
    "http.headers.Content-Security-Policy.require-trusted-types-for",
    // Words stand selected, to be copied by hand.
    "api.Clipboard.writeText",
    // The browser's own idea of where one was.
    "api.History.scrollRestoration",
    // Without script the shell stands beside the sentence that says so.
    "css.at-rules.media.scripting",
    "css.at-rules.media.prefers-contrast",
    // Colours of controls, shapes of scroll bars, where lines break.
    "css.properties.accent-color",
    "css.properties.scrollbar-gutter",
    "css.properties.scrollbar-width",
    "css.properties.overscroll-behavior",
    "css.properties.text-wrap",
    "css.properties.text-size-adjust",
    "css.properties.box-decoration-break",
    // The shape of a pointer; whether line numbers are selected with the words.
    "css.properties.cursor",
    "css.properties.user-select",
    // What lies over the page is there at once.
    "css.at-rules.starting-style",
    // The room for a note fits what is written in it, or is dragged larger.
    "css.properties.field-sizing",
    "css.properties.resize",
    // Quotations side by side stand level, part by part.
    "css.properties.grid-template-rows.subgrid",
    // Colours that the system chooses, where it can leave some to the page.
    "css.properties.forced-color-adjust",
    // The colours of pictures, on paper.
    "css.properties.print-color-adjust",
    // Where pages break, on paper.
    "css.at-rules.page",
    "css.properties.break-after",
    "css.properties.break-before",
    "css.properties.orphans",
    "css.properties.widows",
    // A page that makes embedding hard is not also larger than life.
    "css.properties.zoom",
    // A quotation within a text is underlined plainly instead of with dots.
    "css.properties.text-decoration",
    // Each browser has its own pseudo-element for it, or nothing that is to be hidden.
    "css.selectors.-webkit-search-cancel-button",
];

/// All that is listed; a problem where something no longer stands where it should.
pub(super) fn features() -> Outcome<Vec<String>> {
    for (path, file, words) in USED {
        if !project::read(&project::root().join(file))?.contains(words) {
            return Err(Problem::new(format!(
                "{file} no longer says `{words}`; take {path} out of USED in xtask/src/support/listed.rs, or name \
                 where it stands now"
            )));
        }
    }
    Ok(USED.iter().map(|(path, _, _)| (*path).to_owned()).collect())
}

/// Whether the page does without a feature.
pub(super) fn is_spared(path: &str) -> bool {
    let below =
        |spared: &str| path.strip_prefix(spared).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    SPARED.iter().any(|spared| below(spared))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_listed_stands_where_it_should() {
        assert_eq!(features().unwrap().len(), USED.len());
    }

    #[test]
    fn what_is_spared_is_spared_with_all_below_it_and_nothing_beside_it() {
        for (path, spared) in [
            ("css.properties.text-wrap", true),
            ("css.properties.text-wrap.pretty", true),
            ("css.properties.text-wrap-mode", false),
            ("css.properties", false),
        ] {
            assert_eq!(is_spared(path), spared, "{path}");
        }
    }
}
