//! A whole document as it is: provenance at the top, headings as an outline, every passage with its line and a link, who is
//! quoted in its margin, furniture greyed, the query's matches marked.

use std::cell::RefCell;
use std::rc::Rc;

use corpus::{Document, DocumentId, Passage, PassageId};
use messages::say;
use yew::Html;

use crate::annex::waiting;
use crate::browser;
use crate::built_in;
use crate::components::{Drawn, Told, checks, of_corpus, outcome, words};
use crate::desk::{Act, Desk, UiAct};
use crate::labels;
use crate::preview::marks;
use crate::state::{Action, State, View};
use crate::steps;
use crate::ui::{Does, El, button, el, link, list};
use crate::views::strip;

/// The document view; `here` is the line that is marked.
pub(crate) fn document(desk: &Desk, id: DocumentId, here: Option<u32>) -> Html {
    let Some(document) = desk.library.corpus.document(id) else { return Html::default() };
    let pages = el("main").class("pages").set("id", "content").set("tabindex", "-1");
    let content = match desk.annex() {
        Some(annex) => (annex.document)(desk, id, here, pages),
        None => {
            let pages = pages.kid(provenance(document)).node(waiting(desk));
            list(vec![el("aside").class("outline").html(), pages.html()])
        }
    };
    el("div").class("frame document").node(content).html()
}

/// What is in it, given the place for the words.
pub(crate) fn content(desk: &Desk, id: DocumentId, here: Option<u32>, pages: El) -> Html {
    let Some(document) = desk.library.corpus.document(id) else { return Html::default() };
    let back = link(desk, desk.state.viewing(View::Search)).text(say::back_to_results());
    let lines = document.passage_ids().filter_map(|passage| line(desk, id, passage, here));
    let outline = el("aside")
        .class("outline")
        .kid(el("p").class("back").kid(back))
        .maybe(outline(desk, id, document, here));
    let pages = pages
        .kid(head(desk, id, document))
        .node(strip(desk, id))
        .maybe(matches(desk, id, here))
        .kid(el("div").class("source").of_language(&document.language).kids(lines));
    list(vec![outline.html(), pages.html()])
}

/// Where the words are from, beginning with what they are called.
fn provenance(document: &Document) -> El {
    el("header")
        .class("provenance")
        .kid(el("h1").kid(el("span").of_language(&document.language).text(&document.title)))
}

fn at_line(desk: &Desk, document: DocumentId, line: u32) -> Rc<State> {
    desk.state.viewing(View::Document(document, Some(line)))
}

fn head(desk: &Desk, id: DocumentId, document: &Document) -> El {
    let row = |name: &str, value: El| el("div").kid(el("dt").text(name)).kid(value);
    let plain = |words: &str| el("dd").text(words);
    let code = |words: &str| el("dd").kid(el("code").set("dir", "ltr").text(words));
    let date = document.date.as_ref();
    let evidence = date.into_iter().flat_map(|date| &date.evidence);
    let dated = plain(&labels::date_with_basis(date))
        .kids(evidence.map(|words| el("q").class("evidence").of_language(&document.language).text(words)));
    let facts = el("dl")
        .kid(row(say::publisher(), el("dd").kid(of_corpus(desk, "span", &document.publisher))))
        .kid(row(say::kind(), plain(&labels::document_kind(document))))
        .kid(row(say::date(), dated))
        .maybe(document.received_as.as_ref().map(|name| row(say::received_as(), code(name))))
        .kid(row("SHA-256", code(&document.sha256)));
    let described = document.title_is == corpus::TitleIs::Described;
    let described = described.then(|| el("p").class("where").text(say::title_described()));
    let gaps = built_in::about().unwrap_or_default().gaps;
    let missing = (!gaps.is_empty()).then(|| {
        let list = el("ul").kids(gaps.iter().map(|gap| of_corpus(desk, "li", gap)));
        el("details").kid(el("summary").text(say::what_is_missing())).kid(list)
    });
    provenance(document).maybe(described).kid(facts).maybe(missing).kid(
        el("details")
            .kid(el("summary").text(say::check_this_text()))
            .maybe(checks(desk, id))
            .kid(outcome(desk, Told::View)),
    )
}

thread_local! {
    /// The part that the page was scrolled to last, as the outline names it. No link has it, and nothing of the first load
    /// needs it.
    static AT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Follows which part the page is scrolled to.
pub(crate) fn follow(desk: &Desk) {
    let desk = desk.clone();
    browser::on_part(move |part| {
        if AT.replace(part.clone()) != part {
            desk.act(Act::Ui(UiAct::Redraw));
        }
    });
}

/// Headings or, where a document has them, sections as a table of contents; the one is marked that the page is scrolled to
/// or, before it is, that the marked line stands in.
fn outline(desk: &Desk, id: DocumentId, document: &Document, here: Option<u32>) -> Option<El> {
    let corpus = &desk.library.corpus;
    let mut entries: Vec<(u32, &str)> =
        document.sections.iter().map(|section| (section.from, section.title.as_str())).collect();
    if entries.is_empty() {
        let headings =
            document.passage_ids().filter_map(|id| corpus.passage(id)).filter(|p| corpus.is_heading(p));
        entries.extend(headings.map(|p| (p.line, corpus.text_of(p))));
    }
    let name = |line: u32| format!("{}:{line}", document.slug);
    let at = AT.with_borrow(|at| entries.iter().map(|&(line, _)| line).find(|&line| *at == Some(name(line))));
    let holding = |here: u32| entries.iter().map(|&(line, _)| line).filter(|&line| line <= here).max();
    let current = at.or_else(|| here.and_then(holding));
    let entry = |(line, title): (u32, &str)| {
        let to = link(desk, at_line(desk, id, line)).of_language(&document.language);
        let to = to.put("data-part", &name(line)).current(current == Some(line), "true");
        el("li").kid(to.text(title))
    };
    let is_empty = entries.is_empty();
    let list = el("ol").kids(entries.into_iter().map(entry));
    (!is_empty).then(|| el("nav").set("aria-label", say::outline()).kid(list))
}

/// From one passage that matches the query to the next.
fn matches(desk: &Desk, id: DocumentId, here: Option<u32>) -> Option<El> {
    desk.results.found.as_ref()?;
    let lines = steps::matching_lines(&desk.results, desk.library, id);
    let at = here.and_then(|here| lines.iter().position(|&line| line == here));
    let query = desk.state.query.trim();
    let words = match at {
        Some(at) => say::matching_at(at + 1, lines.len(), query),
        None => say::matching(lines.len(), query),
    };
    let to = |by: i32, name: &'static str, sign: &str| {
        let next = steps::matching_line(&desk.state, &desk.results, desk.library, by);
        let is_end = next.is_none();
        let step = Does::Act(Act::Reader(Action::Step(next.unwrap_or_default())));
        button(desk, step).flag("disabled", is_end).set("aria-label", name).set("title", name).text(sign)
    };
    let line = el("p").class("match-steps").kid(to(-1, say::previous_match(), "‹"));
    Some(line.text(&words).kid(to(1, say::next_match(), "›")))
}

fn line(desk: &Desk, document: DocumentId, id: PassageId, here: Option<u32>) -> Option<El> {
    let corpus = &desk.library.corpus;
    let passage = corpus.passage(id)?;
    let marks = marks(desk.library, desk.results.found.as_deref(), id);
    let is_heading = corpus.is_heading(passage);
    let is_here = here.is_some_and(|line| (passage.line..=passage.last_line).contains(&line));
    let number = link(desk, at_line(desk, document, passage.line))
        .class("number")
        .class_if(!marks.is_empty(), "at-match")
        .put("aria-label", &say::line_name(passage.line as usize))
        .text(&passage.line.to_string());
    let line = el(if is_heading { "h2" } else { "p" })
        .class("line")
        .class_if(is_heading, "heading")
        .class_if(!is_heading && !passage.is_result, "furniture")
        .class_if(is_here, "here")
        .put("id", &format!("line-{}", passage.line))
        .current(is_here, "location");
    let words = words(desk, id, passage.range, &marks, Drawn::Links);
    Some(line.kid(number).kid(words).maybe(quoted_in(desk, passage)))
}

/// Whose words stand in a passage beside its publisher's. Their names may stand in another line, or nowhere in the text.
fn quoted_in(desk: &Desk, passage: &Passage) -> Option<El> {
    let mut names: Vec<&str> = Vec::new();
    for name in passage.quotes.iter().map(|quote| desk.library.name_of(quote.speaker)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let note = el("small").class("margin").of_language(messages::language().tag());
    (!names.is_empty()).then(|| note.text(&say::quoting(&messages::listed(&names))))
}
