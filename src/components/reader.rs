//! The reader: one quotation or passage, set large, and below it always what frames it: the sentence that introduces
//! it, the passage with its neighbours, and the way to the whole document.

use std::rc::Rc;

use corpus::{Corpus, Frame, Passage, PassageId};
use search::ByteRange;
use yew::prelude::*;

use super::{Link, Tags, Take, Words};
use crate::app::{Desk, Shown, step, use_desk};
use crate::labels;
use crate::preview::marks;
use crate::state::{Action, Open, State, View};
use crate::voice::voice_of_quote;

/// What the reader needs.
#[derive(Properties, PartialEq)]
pub(crate) struct ReaderProps {
    /// What is open.
    pub(crate) open: Open,
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// The results it is one of.
    pub(crate) results: Shown,
}

/// The reader.
#[component]
pub(crate) fn Reader(props: &ReaderProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let corpus = &desk.library.corpus;
    let Open { passage: id, quote: number } = props.open;
    let Some(passage) = corpus.passage(id) else { return Html::default() };
    let quote = props.open.quote_id().and_then(|id| corpus.quote(id));
    let range = quote.map_or(passage.range, |quote| quote.range);
    let found = props.results.found.as_deref();
    let marked: Rc<[ByteRange]> = marks(&desk.library, found, id).into();
    let document = Rc::new(State { view: View::Document(passage.document, Some(passage.line)), ..(*props.state).clone() });
    html! {
        <article class="reading" aria-labelledby="voice">
            { steps(&desk, props) }
            { voice(corpus, props.open, passage) }
            <blockquote class={classes!(quote.is_none().then_some("plain"), size_of(range))}>
                <Words passage={id} {range} marks={marked.clone()} />
            </blockquote>
            { via(&desk, passage, quote.is_some(), &props.state) }
            { for props.open.quote_id().and_then(|id| corpus.frame(id)).map(|frame| framing(corpus, id, frame)) }
            { others(&desk, props, passage) }
            <section class="context" aria-label="In context">
                <h3>{ "In context" }</h3>
                { for neighbour(corpus, id, -1).map(|n| line(corpus, n, None)) }
                { line(corpus, id, Some((number, marked))) }
                { for neighbour(corpus, id, 1).map(|n| line(corpus, n, None)) }
                <p class="whole"><Link to={document}>{ "Open in the whole document" }</Link></p>
            </section>
            <Tags passage={id} />
            <Take open={props.open} />
            { provenance(corpus, passage, range) }
        </article>
    }
}

fn steps(desk: &Desk, props: &ReaderProps) -> Html {
    let total = props.results.passages.len();
    let place = match props.results.position(props.open.passage) {
        Some(at) => format!("{} / {total}", at + 1),
        None => "Not among the results".to_owned(),
    };
    let to = |by: i32, name: &'static str, sign: &'static str| {
        let next = step(&props.state, &props.results, &desk.library, by);
        let act = desk.act.clone();
        let is_end = next.is_none();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(next) = next.clone() {
                act.emit(Action::Step(next));
            }
        });
        html! { <button type="button" {onclick} disabled={is_end} aria-label={name} title={name}>{ sign }</button> }
    };
    let close = desk.act.reform(|_: MouseEvent| Action::Show(None));
    html! {
        <div class="step">
            { to(-1, "Previous result (k)", "‹") }
            <span class="place">{ place }</span>
            { to(1, "Next result (j)", "›") }
            <button type="button" class="close" onclick={close} aria-label="Close (Esc)" title="Close (Esc)">{ "×" }</button>
        </div>
    }
}

/// Who says it: above the words, never without them.
fn voice(corpus: &Corpus, open: Open, passage: &Passage) -> Html {
    let voice = open.quote_id().and_then(|id| voice_of_quote(corpus, id));
    let quote = open.quote_id().and_then(|id| corpus.quote(id));
    let mut about: Vec<String> = Vec::new();
    if let (Some(voice), Some(quote)) = (&voice, quote) {
        about.extend(voice.capacity.clone());
        about.extend(quote.occasion.clone());
        about.extend(quote.said_on.map(labels::partial));
    }
    let name = voice.map_or_else(|| corpus.publisher_of(passage).to_owned(), |voice| voice.name);
    html! {
        <>
            <h2 id="voice" tabindex="-1">{ name }</h2>
            <p class="cap">{ about.join(" · ") }</p>
        </>
    }
}

/// Long words are set a little smaller.
fn size_of(range: ByteRange) -> Option<&'static str> {
    match range.len() {
        0..=320 => None,
        321..=700 => Some("long"),
        _ => Some("longest"),
    }
}

fn via(desk: &Desk, passage: &Passage, is_quote: bool, state: &Rc<State>) -> Html {
    let corpus = &desk.library.corpus;
    let to = Rc::new(State { view: View::Document(passage.document, Some(passage.line)), ..(**state).clone() });
    let title = labels::title_of(corpus, passage).to_owned();
    let document = corpus.document(passage.document);
    // An item of a feed stands in a page of its own title; both are named.
    let carrier = document.map(|d| d.title.clone()).filter(|carrier| *carrier != title);
    let kind = document.map(labels::document_kind).unwrap_or_default();
    html! {
        <p class="via">
            { if is_quote { "As quoted by " } else { "Published by " } }
            <b>{ corpus.publisher_of(passage).to_owned() }</b>
            { " in " }
            <Link {to}>{ title }</Link>
            { for carrier.map(|carrier| html! { <>{ ", carried by " }{ carrier }</> }) }
            { ", " }{ labels::date_with_basis(corpus.date_of(passage)) }{ ", " }{ labels::lines(passage) }
            <span class="kind">{ kind }</span>
        </p>
    }
}

/// The sentence that frames the quotation, the quotation itself left out.
fn framing(corpus: &Corpus, own: PassageId, frame: Frame) -> Html {
    let Some(passage) = corpus.passage(frame.passage) else { return Html::default() };
    let is_elsewhere = frame.passage != own;
    html! {
        <section class="frame-words" aria-label="How it is introduced">
            <h3>
                { "How it is introduced" }
                if is_elsewhere { <span class="where">{ labels::lines(passage) }</span> }
            </h3>
            <p>
                <Words passage={frame.passage} range={frame.before} />
                if !is_elsewhere {
                    <span class="gap" title="The quotation stands here">{ "[…]" }</span>
                    <Words passage={frame.passage} range={frame.after} />
                }
            </p>
        </section>
    }
}

/// The other quotations of the passage, and the passage itself.
fn others(desk: &Desk, props: &ReaderProps, passage: &Passage) -> Html {
    if passage.quotes.is_empty() || (passage.quotes.len() == 1 && props.open.quote.is_some()) {
        return Html::default();
    }
    let entry = |number: u16, speaker: &str| {
        let open = Open { passage: props.open.passage, quote: Some(number) };
        let onclick = desk.act.reform(move |_: MouseEvent| Action::Show(Some(open)));
        let is_current = (props.open.quote == Some(number)).then_some("true");
        html! {
            <li>
                <button type="button" {onclick} aria-current={is_current}>
                    { format!("{}. {speaker}", number + 1) }
                </button>
            </li>
        }
    };
    html! {
        <nav class="others" aria-label="Quotations in this passage">
            <h3>{ labels::counted(passage.quotes.len(), "quotation in this passage", "quotations in this passage") }</h3>
            <ol>
                { for passage.quotes.iter().enumerate().map(|(number, quote)| {
                    entry(number as u16, desk.library.name_of(quote.speaker))
                }) }
            </ol>
        </nav>
    }
}

/// The nearest passage before or after that is not page furniture.
fn neighbour(corpus: &Corpus, id: PassageId, by: i32) -> Option<PassageId> {
    let document = corpus.document(corpus.passage(id)?.document)?;
    let is_words = |id: &PassageId| corpus.passage(*id).is_some_and(|p| p.is_result || is_heading(corpus, p));
    let mut ids = document.passage_ids();
    if by > 0 { ids.find(|n| *n > id && is_words(n)) } else { ids.rfind(|n| *n < id && is_words(n)) }
}

/// Headings are no results but belong to what one reads.
pub(crate) fn is_heading(corpus: &Corpus, passage: &Passage) -> bool {
    passage.kind.and_then(|kind| corpus.kinds.get(kind.index())).is_some_and(|kind| kind.id == "heading")
}

/// One passage of the context; `here` for the one that is read, with its quotation and marks.
fn line(corpus: &Corpus, id: PassageId, here: Option<(Option<u16>, Rc<[ByteRange]>)>) -> Html {
    let Some(passage) = corpus.passage(id) else { return Html::default() };
    let class = classes!("line", here.is_some().then_some("here"), is_heading(corpus, passage).then_some("heading"));
    let (set_off, marks) = here.unwrap_or_default();
    html! {
        <p {class}>
            <span class="number">{ passage.line }</span>
            <Words passage={id} range={passage.range} {marks} {set_off} />
        </p>
    }
}

/// Where exactly the words stand, for those who check.
fn provenance(corpus: &Corpus, passage: &Passage, range: ByteRange) -> Html {
    let Some(document) = corpus.document(passage.document) else { return Html::default() };
    html! {
        <p class="check">
            { format!("Bytes {} to {} of a text", range.start, range.end) }
            { for document.received_as.iter().map(|name| html! { <>{ " received as " }{ name }</> }) }
            { ", SHA-256 " }<code title={document.sha256.clone()}>{ &document.sha256 }</code>
        </p>
    }
}
