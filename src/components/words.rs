//! The words of a source: the one component that draws them, in results, in the reader and in the document. It takes
//! a range of the untouched text and adds nothing but marks around it.

use std::rc::Rc;

use corpus::PassageId;
use search::ByteRange;
use yew::prelude::*;

use super::Link;
use crate::app::use_desk;
use crate::excerpt::pieces;
use crate::state::{Open, State, View};

/// What drawing words needs.
#[derive(Properties, PartialEq)]
pub(crate) struct WordsProps {
    /// The passage they stand in.
    pub(crate) passage: PassageId,
    /// Where they stand in the document's text.
    pub(crate) range: ByteRange,
    /// What matches the query.
    #[prop_or_default]
    pub(crate) marks: Rc<[ByteRange]>,
    /// The quotation to set off from the words around it.
    #[prop_or_default]
    pub(crate) set_off: Option<u16>,
    /// Makes every quotation a link that opens it, from this state.
    #[prop_or_default]
    pub(crate) quotes_open: Option<Rc<State>>,
}

/// The words of a source.
#[component]
pub(crate) fn Words(props: &WordsProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let corpus = &desk.library.corpus;
    let Some(passage) = corpus.passage(props.passage) else { return Html::default() };
    let Some(document) = corpus.document(passage.document) else { return Html::default() };
    let quotes: Vec<ByteRange> = passage.quotes.iter().map(|quote| quote.range).collect();
    let cut = pieces(props.range, &props.marks, &quotes);
    // Pieces of one quotation stay together, so that a link around it is one link.
    let runs = cut.chunk_by(|a, b| a.quote == b.quote).map(|run| {
        let drawn: Html = run
            .iter()
            .map(|piece| {
                let text = piece.range.slice(&document.text).to_owned();
                if piece.is_match { html! { <mark>{ text }</mark> } } else { html! { { text } } }
            })
            .collect();
        let quote = run.first().and_then(|piece| piece.quote);
        match (quote, &props.quotes_open) {
            (Some(number), Some(state)) => {
                let open = Some(Open { passage: props.passage, quote: Some(number) });
                let to = Rc::new(State { view: View::Search, open, ..(**state).clone() });
                html! { <Link class="quoted" {to}>{ drawn }</Link> }
            }
            (Some(number), None) if props.set_off == Some(number) => html! { <b class="here">{ drawn }</b> },
            _ => drawn,
        }
    });
    html! { <span lang={document.language.clone()} dir="auto">{ for runs }</span> }
}
