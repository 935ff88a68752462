//! About: what is in the corpus and what is not, how it was annotated, how to check a quotation, rights, corrections,
//! privacy, licences.

use corpus::{Document, DocumentId};
use messages::{Language, say};
use yew::Html;

use crate::annex::waiting;
use crate::browser;
use crate::built_in;
use crate::check::check_line;
use crate::components::of_corpus;
use crate::desk::Desk;
use crate::labels;
use crate::offline::Kept;
use crate::state::View;
use crate::ui::{El, el, link};

/// The about view.
pub(crate) fn about(desk: &Desk) -> Html {
    let main = el("main").class("about").set("id", "content").set("tabindex", "-1");
    let title = match labels::title(&desk.library.corpus) {
        (title, true) => el("h1").kid(of_corpus(desk, "span", title)),
        (title, false) => el("h1").text(title),
    };
    main.kid(title).node(desk.annex().map_or_else(|| waiting(desk), |annex| (annex.about)(desk))).html()
}

/// What is in it.
pub(crate) fn content(desk: &Desk) -> Html {
    let corpus = &desk.library.corpus;
    let about = match built_in::about() {
        Ok(about) => about,
        Err(_) => return el("p").text(say::corpus_damaged()).html(),
    };
    let (language, spoken) = (corpus.language.as_str(), messages::language().tag());
    let quotations: usize = corpus.passages.iter().filter(|p| p.is_result).map(|p| p.quotes.len()).sum();
    let passages = desk.library.sets.results().len();
    let size = say::corpus_size(corpus.documents.len(), passages, quotations);
    let documents = corpus.documents.iter().enumerate().map(|(n, document)| entry(desk, n.into(), document));
    let gaps = el("section")
        .kid(el("h2").text(say::what_is_missing()))
        .kid(el("ul").kids(about.gaps.iter().map(|gap| el("li").of_language(language).text(gap))));
    el("div")
        .kid(paragraphs(el("section"), &about.selection, language).kid(el("p").text(&size)))
        .kid(
            el("section")
                .kid(el("h2").text(say::about_documents()))
                .kid(el("ul").class("documents").kids(documents)),
        )
        .kid(gaps)
        .kid(section(say::about_note(), &about.note, language))
        .kid(section(say::about_annotation(), &about.annotation, language).maybe(rulings()))
        .kid(how_to_check(corpus.documents.first()))
        .kid(without_network(desk))
        .kid(this_build())
        .kid(section(say::about_rights(), &about.rights, language))
        .kid(section(say::about_corrections(), &about.corrections, language))
        .kid(section(say::about_privacy(), say::privacy(), spoken))
        .maybe(about_language())
        .html()
}

fn paragraphs(into: El, words: &str, language: &str) -> El {
    // A line is a paragraph: the corpus writes each on one line.
    let paragraphs = words.split('\n').map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.fold(into, |into, paragraph| into.kid(el("p").of_language(language).text(paragraph)))
}

fn section(title: &str, words: &str, language: &str) -> El {
    paragraphs(el("section").kid(el("h2").text(title)), words, language)
}

fn how_to_check(document: Option<&Document>) -> El {
    let line = document.map(|document| el("pre").set("dir", "ltr").text(&check_line(document)));
    let plain = beside("text.html", say::plain_page()).map(|plain| el("p").kid(plain));
    section(say::about_check(), say::check_quotation(), messages::language().tag()).maybe(line).maybe(plain)
}

/// Whether the page opens without network, and how to have it in one file.
fn without_network(desk: &Desk) -> El {
    let section = section(say::about_offline(), desk.ui.kept.sentence(), messages::language().tag());
    if desk.ui.kept == Kept::Alone {
        return section;
    }
    let file = el("a").set("href", "on-record.html").set("download", "").text(say::offline_file());
    section.kid(el("p").sentence(say::offline_file_holds(), [file]))
}

/// What one should know about the language of the interface, where it is not the one that all was written in.
fn about_language() -> Option<El> {
    let language = messages::language();
    let section = el("section").kid(el("h2").text(say::about_language()));
    let words = say::about_languages(language.name());
    let unread = messages::label("corpus", "unread").map(|_| el("p").text(say::about_labels()));
    let section = section.kid(el("p").text(&words)).maybe(unread);
    (language != Language::English).then_some(section)
}

/// A link to a file beside the page; none where the page stands alone.
fn beside(file: &'static str, words: &str) -> Option<El> {
    (!browser::is_alone()).then(|| el("a").set("href", file).text(words))
}

/// Which build the page is of, and how to tell whether its files are those of that build.
fn this_build() -> El {
    let list = beside("sha256sums.txt", say::build_list());
    let list = list.unwrap_or_else(|| el("span").text(say::build_list()));
    let digest = browser::build();
    let digest = if digest.is_empty() { say::build_unknown() } else { &digest };
    el("section")
        .kid(el("h2").text(say::about_build()))
        .kid(el("p").sentence(say::build_digest(), [list]))
        .kid(el("pre").set("id", "build").set("dir", "ltr").text(digest))
        .kid(el("p").text(say::build_check()))
}

/// The way to the rulings, where the corpus was built with some.
fn rulings() -> Option<El> {
    let words = say::rulings();
    option_env!("ONRECORD_HAS_RULINGS")?;
    beside("annotation.txt", words).map(|link| el("p").kid(link))
}

fn entry(desk: &Desk, id: DocumentId, document: &Document) -> El {
    let kind = labels::document_kind(document);
    let date = labels::date_with_basis(document.date.as_ref());
    let facts = el("span").class("where").text(&say::document_facts(&document.publisher, &kind, &date));
    el("li")
        .kid(
            link(desk, desk.state.viewing(View::Document(id, None)))
                .of_language(&document.language)
                .text(&document.title),
        )
        .kid(facts)
}
