//! About: what is in the corpus and what is not, how it was annotated, how to check a quotation, rights, corrections,
//! privacy, licences.

use corpus::{Document, DocumentId};
use yew::Html;

use crate::annex::waiting;
use crate::browser;
use crate::built_in;
use crate::check::check_line;
use crate::desk::Desk;
use crate::labels;
use crate::offline::Kept;
use crate::state::View;
use crate::ui::{El, el, link};

/// The about view.
pub(crate) fn about(desk: &Desk) -> Html {
    let main = el("main").class("about").set("id", "content").set("tabindex", "-1");
    let title = el("h1").text(&desk.library.corpus.title);
    main.kid(title).node(desk.annex().map_or_else(|| waiting(desk), |annex| (annex.about)(desk))).html()
}

/// What is in it.
pub(crate) fn content(desk: &Desk) -> Html {
    let corpus = &desk.library.corpus;
    let about = match built_in::about() {
        Ok(about) => about,
        Err(damage) => return el("p").text(&damage.to_string()).html(),
    };
    let quotations: usize = corpus.passages.iter().filter(|p| p.is_result).map(|p| p.quotes.len()).sum();
    let size = format!(
        "{}, {} to search in, {} with a speaker.",
        labels::counted(corpus.documents.len(), "document", "documents"),
        labels::counted(desk.library.sets.results().len(), "passage", "passages"),
        labels::counted(quotations, "quotation", "quotations"),
    );
    let documents = corpus.documents.iter().enumerate().map(|(n, document)| entry(desk, n.into(), document));
    let gaps = el("section")
        .kid(el("h2").text("What is missing"))
        .kid(el("ul").kids(about.gaps.iter().map(|gap| el("li").text(gap))));
    el("div")
        .kid(paragraphs(el("section"), &about.selection).kid(el("p").text(&size)))
        .kid(el("section").kid(el("h2").text("Documents")).kid(el("ul").class("documents").kids(documents)))
        .kid(gaps)
        .kid(section("A note to every reader", &about.note))
        .kid(section("How it was annotated", &about.annotation).maybe(rulings()))
        .kid(how_to_check(corpus.documents.first()))
        .kid(without_network(desk))
        .kid(this_build())
        .kid(section("Rights", &about.rights))
        .kid(section("Corrections", &about.corrections))
        .kid(section("Privacy", PRIVACY))
        .html()
}

const PRIVACY: &str = "The page is all there is: it asks no other site for anything, sets no cookies and counts \
    nobody. What you save stays in this browser until you delete it. What you search for stands only in the part of the address after the # sign, which browsers do not send.";

const CHECK: &str = "Every quotation names its document and line. The document shows the whole text as it was \
    received, with the SHA-256 of the file. On a computer that has the file, this line says whether it is the same text:";

fn paragraphs(into: El, words: &str) -> El {
    // A line is a paragraph: the corpus writes each on one line.
    let paragraphs = words.split('\n').map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.fold(into, |into, paragraph| into.kid(el("p").text(paragraph)))
}

fn section(title: &str, words: &str) -> El {
    paragraphs(el("section").kid(el("h2").text(title)), words)
}

fn how_to_check(document: Option<&Document>) -> El {
    let line = document.map(|document| el("pre").text(&check_line(document)));
    let plain = beside("text.html", "The whole corpus as one plain page").map(|plain| el("p").kid(plain));
    section("How to check a quotation", CHECK).maybe(line).maybe(plain)
}

/// Whether the page opens without network, and how to have it in one file.
fn without_network(desk: &Desk) -> El {
    let section = section("Without network", desk.ui.kept.sentence());
    if desk.ui.kept == Kept::Alone {
        return section;
    }
    let file = el("a").set("href", "on-record.html").set("download", "").text("The explorer in one file");
    section.kid(
        el("p")
            .kid(file)
            .text(" holds all of this, and opens by itself on any computer, without network or server."),
    )
}

/// A link to a file beside the page; none where the page stands alone.
fn beside(file: &'static str, words: &str) -> Option<El> {
    (!browser::is_alone()).then(|| el("a").set("href", file).text(words))
}

/// Which build the page is of, and how to tell whether its files are those of that build.
fn this_build() -> El {
    let list = "the list of all files with their hashes";
    let list = beside("sha256sums.txt", list).unwrap_or_else(|| el("span").text(list));
    let words = "The page is built from its source in a way that anyone can repeat: the same source makes the same \
        files. This is the digest of the build, the SHA-256 of ";
    let digest = browser::build();
    let digest = if digest.is_empty() { "not known".to_owned() } else { digest };
    let check = "In a folder with these files, sha256sum --check sha256sums.txt tells whether they are the same, and \
        sha256sum sha256sums.txt prints the digest.";
    el("section")
        .kid(el("h2").text("This build"))
        .kid(el("p").text(words).kid(list).text(":"))
        .kid(el("pre").set("id", "build").text(&digest))
        .kid(el("p").text(check))
}

/// The way to the rulings, where the corpus was built with some.
fn rulings() -> Option<El> {
    let words = "The rulings, the disagreements and the corrections";
    option_env!("ONRECORD_HAS_RULINGS")?;
    beside("annotation.txt", words).map(|link| el("p").kid(link))
}

fn entry(desk: &Desk, id: DocumentId, document: &Document) -> El {
    let kind = labels::document_kind(document);
    let date = labels::date_with_basis(document.date.as_ref());
    let facts = el("span").class("where").text(&format!("{} · {kind} · {date}", document.publisher));
    el("li").kid(link(desk, desk.state.viewing(View::Document(id, None))).text(&document.title)).kid(facts)
}
