//! Citing, exporting and cards, over the page: every text is shown before it is taken. What was chosen last stays chosen
//! while the page is open.

use std::cell::Cell;

use cite::{Context, Format, Record, Run, Style, Templates};

use collection::Saved;
use messages::say;

use super::take::copies;
use super::{Told, outcome};
use crate::browser;
use crate::desk::{Act, Desk, Said, Taken, UiAct};
use crate::shelf;
use crate::state::Open;
use crate::take_away::{record, records as records_of};
use crate::ui::{Does, El, When, button, el};

/// What was chosen last.
#[derive(Clone, Copy)]
struct Choice {
    style: Style,
    with_link: bool,
    format: Format,
    /// Of results: their quotations instead of whole passages.
    quotations: bool,
}

thread_local! {
    static CHOICE: Cell<Choice> = const {
        Cell::new(Choice { style: Style::Apa, with_link: true, format: Format::Ris, quotations: false })
    };
}

/// Longer texts are shown as far as this, in bytes, and taken whole.
const SHOWN: usize = 4000;

/// The citation styles, as the build made them.
const STYLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/styles.bin"));

fn choose(choice: impl Fn(&mut Choice) + 'static) -> Does {
    Does::Run(Box::new(move |desk: &Desk| {
        let mut chosen = CHOICE.get();
        choice(&mut chosen);
        CHOICE.set(chosen);
        desk.act(Act::Ui(UiAct::Redraw));
    }))
}

/// The dialog, over the page.
pub(crate) fn take_away(desk: &Desk) -> El {
    let hide = || Does::Act(Act::Ui(UiAct::Take(None)));
    el("dialog")
        .set("id", "take-away")
        .set("aria-labelledby", "take-title")
        .on(desk, When::Close, hide())
        .kids(desk.ui.taken.map(|_| taking(desk)).into_iter())
        .kid(button(desk, hide()).class("close-dialog").text(say::close()))
}

/// The same where there is no page to lie over: within the view of an embedded one.
pub(crate) fn taken_here(desk: &Desk) -> El {
    let close = button(desk, Does::Act(Act::Ui(UiAct::Take(None)))).class("close-dialog").text(say::close());
    el("section").class("taken").set("aria-labelledby", "take-title").kid(taking(desk)).kid(close)
}

/// What is in it.
fn taking(desk: &Desk) -> El {
    let Some(scope) = desk.ui.taken else { return el("div") };
    let records = records(desk, scope);
    let one = records.first().filter(|_| matches!(scope, Taken::One(_) | Taken::Saved(_)));
    el("div")
        .class("taking")
        .kid(el("h2").set("id", "take-title").set("tabindex", "-1").text(if one.is_some() {
            say::cite_and_export()
        } else {
            say::export()
        }))
        .kids(one.into_iter().map(|record| el("p").class("where").text(&of(record))))
        .kids(one.into_iter().flat_map(|record| [citing(desk, record), card(desk, record)]))
        .kid(exporting(desk, scope, &records))
        .kid(outcome(desk, Told::Over))
}

/// Whose words they are, and the first of them.
fn of(record: &Record) -> String {
    let voice = record.speaker.as_ref().map(|speaker| speaker.name.as_str());
    let voice = voice.or(record.work.publisher.as_deref()).unwrap_or(say::publisher_unknown());
    let mut short: String = record.words.chars().take(80).collect();
    if short.len() < record.words.len() {
        short.push('…');
    }
    say::taken(voice, &short)
}

/// What an export is called.
fn title(desk: &Desk, scope: Taken) -> String {
    match scope {
        Taken::One(_) | Taken::Saved(_) => String::new(),
        Taken::Results => desk.state.query.trim().to_owned(),
        Taken::Collection => shelf::current().name,
    }
}

/// The records of what is taken: exactly what the page counts, in its order.
fn records(desk: &Desk, scope: Taken) -> Vec<Record> {
    match scope {
        Taken::One(open) => record(desk.library, open, &browser::page()).into_iter().collect(),
        Taken::Results => records_of(desk.library, &desk.results, CHOICE.get().quotations, &browser::page()),
        Taken::Collection => shelf::current().items.iter().map(Saved::noted).collect(),
        Taken::Saved(place) => shelf::current().items.get(place).map(Saved::noted).into_iter().collect(),
    }
}

fn citing(desk: &Desk, record: &Record) -> El {
    let Choice { style: chosen, with_link, .. } = CHOICE.get();
    let radio = |style: Style| {
        let field = el("input").set("type", "radio").set("name", "style").checked(style == chosen);
        el("label")
            .kid(field.on(desk, When::Change, choose(move |choice| choice.style = style)))
            .text(style.label())
    };
    let tick = el("input").set("type", "checkbox").checked(with_link);
    let tick = tick.on(desk, When::Change, choose(|choice| choice.with_link = !choice.with_link));
    let mut cited = record.clone();
    if !with_link {
        cited.link = None;
    }
    let section = el("section")
        .set("aria-labelledby", "cite-title")
        .kid(el("h3").set("id", "cite-title").text(say::citation()))
        .kid(
            el("fieldset")
                .class("styles")
                .kid(el("legend").class("unseen").text(say::style()))
                .kids(Style::ALL.into_iter().map(radio)),
        )
        .kid(el("label").kid(tick).text(say::with_link()));
    let Ok(templates) = Templates::open(STYLES) else {
        return section.kid(el("p").text(say::styles_damaged()));
    };
    let accessed = with_link.then(browser::today);
    let citation = templates.cite(chosen, &cited, accessed.as_deref());
    let name = if citation.in_text.is_some() { say::reference() } else { say::footnote() };
    section
        .kid(runs(desk, name, &citation.entry))
        .kids(citation.in_text.iter().map(|in_text| runs(desk, say::in_the_text(), in_text)))
}

/// A citation as it will look, and the way to copy it.
fn runs(desk: &Desk, name: &str, runs: &[Run]) -> El {
    let shown = runs.iter().fold(el("p").class("cited").set("dir", "auto"), |shown, run| {
        if run.is_italic { shown.kid(el("i").text(&run.text)) } else { shown.text(&run.text) }
    });
    let rich = cite::rich(runs);
    let copy = copy_rich(desk, cite::plain(runs), rich, say::citation_copied());
    el("div").class("preview").kid(el("h4").text(name)).kid(shown).kid(copy.text(say::copy()))
}

/// A button that copies a text, formatted where the program it goes to can take that.
fn copy_rich(desk: &Desk, text: String, rich: String, done: &'static str) -> El {
    button(
        desk,
        Does::Run(Box::new(move |desk: &Desk| {
            let (desk, by_hand) = (desk.clone(), text.clone());
            browser::copy_rich(&text, &rich, move |copied| {
                let said = if copied { Said::Done(done.to_owned()) } else { Said::Refused(by_hand) };
                desk.act(Act::Ui(UiAct::Say(said)));
            });
        })),
    )
}

/// A button that copies what is open with its attribution; its words follow.
pub(crate) fn copy_attributed(desk: &Desk, open: Open) -> El {
    let record = record(desk.library, open, &browser::page()).unwrap_or_default();
    copy_rich(desk, cite::copy::text(&record), cite::copy::rich(&record), say::copied_attributed())
}

fn card(desk: &Desk, record: &Record) -> El {
    let element = cite::copy::element(record, &browser::page()).map(|element| live(desk, element));
    let (text, rich, card) = (cite::copy::text(record), cite::copy::rich(record), cite::copy::card(record));
    el("details")
        .class("why")
        .kid(el("summary").text(say::card()))
        .kid(el("p").text(say::card_means()))
        .kid(el("pre").set("tabindex", "0").set("dir", "ltr").text(&card))
        .kid(
            el("div")
                .class("acts")
                .kid(button(desk, copies(card, say::html_copied())).text(say::copy_html()))
                .kid(copy_rich(desk, text, rich, say::copied_attributed()).text(say::copy_formatted()))
                .kid(button(desk, Does::Run(Box::new(|_| browser::print()))).text(say::print())),
        )
        .maybe(element)
}

/// The element that shows a quotation on another page, and the way to all that it can do.
fn live(desk: &Desk, element: String) -> El {
    let more = el("a").set("href", "embed.html").text(say::embed_more());
    el("section")
        .class("live")
        .kid(el("p").text(say::embed_element()))
        .kid(el("pre").set("tabindex", "0").text(&element))
        .kid(
            el("div")
                .class("acts")
                .kid(button(desk, copies(element, say::html_copied())).text(say::copy_html())),
        )
        .kid(el("p").kid(more))
}

fn exporting(desk: &Desk, scope: Taken, records: &[Record]) -> El {
    let Choice { format: chosen, quotations, .. } = CHOICE.get();
    let pick = |_: &Desk, event: &web_sys::Event| {
        let id = event.target().and_then(|field| browser::value_of(&field)).unwrap_or_default();
        if let Some(format) = Format::ALL.into_iter().find(|format| format.id() == id) {
            CHOICE.set(Choice { format, ..CHOICE.get() });
        }
    };
    let redrawn = move |desk: &Desk, event: &web_sys::Event| {
        pick(desk, event);
        desk.act(Act::Ui(UiAct::Redraw));
    };
    let option = |format: Format| {
        el("option").set("value", format.id()).selected(format == chosen).text(format.label())
    };
    let select = el("select")
        .set("aria-label", say::format())
        .on(desk, When::Change, Does::With(Box::new(redrawn)))
        .kids(Format::ALL.into_iter().map(option));
    let whole = say::passages(desk.results.passages.len());
    let quoted = say::quotations(desk.results.quotations);
    let which = |words: &str, of_quotations: bool| {
        let field =
            el("input").set("type", "radio").set("name", "which").checked(quotations == of_quotations);
        el("label")
            .kid(field.on(desk, When::Change, choose(move |choice| choice.quotations = of_quotations)))
            .text(words)
    };
    let which = matches!(scope, Taken::Results).then(|| {
        el("fieldset")
            .class("styles")
            .kid(el("legend").class("unseen").text(say::export_what()))
            .kid(which(&whole, false))
            .kid(which(&quoted, true))
    });
    let (title, today) = (title(desk, scope), browser::today());
    let (corpus, version) = (desk.library.corpus.title.as_str(), browser::build());
    let context = Context { title: &title, corpus, version: &version, accessed: Some(&today) };
    let text = cite::export(chosen, records, &context);
    let end = (SHOWN..text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
    let shown = text.get(..end).unwrap_or_default();
    let more = (end < text.len()).then(|| el("p").class("where").text(&say::export_shown(end, text.len())));
    let count = say::entries(records.len());
    let name = format!("on-record-{today}.{}", chosen.ending());
    let (saved, media_type) = (text.clone(), chosen.media_type());
    let save = move |desk: &Desk| {
        let begun = browser::download(&name, media_type, saved.as_bytes());
        let done = say::file_handed(&name);
        desk.act(Act::Ui(UiAct::Say(if begun { Said::Done(done) } else { Said::Refused(saved.clone()) })));
    };
    el("section")
        .set("aria-labelledby", "export-title")
        .kid(el("h3").set("id", "export-title").text(say::export()))
        .kids(which.into_iter())
        .kid(el("p").class("format").kid(select).kid(el("span").class("where").text(&count)))
        .kid(el("pre").class("exported").set("tabindex", "0").set("dir", "auto").text(shown))
        .kids(more.into_iter())
        .kid(
            el("div")
                .class("acts")
                .kid(button(desk, Does::Run(Box::new(save))).class("act").text(say::save_as_file()))
                .kid(button(desk, copies(text, say::export_copied())).text(say::copy())),
        )
}
