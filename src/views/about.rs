//! About: what is in the corpus and what is not, how it was annotated, how to check a quotation, rights, corrections,
//! privacy, licences.

use std::rc::Rc;

use corpus::Document;
use yew::prelude::*;

use crate::app::use_desk;
use crate::components::Link;
use crate::labels;
use crate::state::{State, View};

/// What the view needs.
#[derive(Properties, PartialEq)]
pub(crate) struct AboutViewProps {
    /// The state of the page.
    pub(crate) state: Rc<State>,
}

fn paragraphs(text: &str) -> Html {
    text.split("\n\n").filter(|p| !p.trim().is_empty()).map(|p| html! { <p>{ p.trim().to_owned() }</p> }).collect()
}

/// The about view.
#[component]
pub(crate) fn AboutView(props: &AboutViewProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let corpus = &desk.library.corpus;
    let about = &corpus.about;
    let results = desk.library.sets.results().len();
    let quotations: usize = corpus.passages.iter().map(|p| p.quotes.len()).sum();
    let size = format!(
        "{}, {} to search in, {} with a speaker.",
        labels::counted(corpus.documents.len(), "document", "documents"),
        labels::counted(results, "passage", "passages"),
        labels::counted(quotations, "quotation", "quotations"),
    );
    html! {
        <main class="about" id="content" tabindex="-1">
            <h1>{ &corpus.title }</h1>
            <section>{ paragraphs(&about.selection) }<p>{ size }</p></section>
            <section>
                <h2>{ "Documents" }</h2>
                <ul class="documents">
                    { for corpus.documents.iter().enumerate().map(|(n, document)| entry(n, document, &props.state)) }
                </ul>
            </section>
            { section("What is missing", html! {
                <ul>{ for about.gaps.iter().map(|gap| html! { <li>{ gap }</li> }) }</ul>
            }) }
            { section("A note to every reader", paragraphs(&about.note)) }
            { section("How it was annotated", paragraphs(&about.annotation)) }
            <section>
                <h2>{ "How to check a quotation" }</h2>
                <p>{ "Every quotation names its document and line. The document shows the whole text as it was received, \
                    with the SHA-256 of the file. On a computer that has the file, this line says whether it is the \
                    same text:" }</p>
                { for corpus.documents.first().map(|document| html! {
                    <pre>{ format!("echo \"{}  {}\" | sha256sum --check", document.sha256,
                        document.received_as.clone().unwrap_or_else(|| "source.txt".to_owned())) }</pre>
                }) }
                <p><a href="text.html">{ "The whole corpus as one plain page" }</a></p>
            </section>
            { section("Rights", paragraphs(&about.rights)) }
            { section("Corrections", paragraphs(&about.corrections)) }
            <section>
                <h2>{ "Privacy" }</h2>
                <p>{ "The page is all there is: it asks no other site for anything, sets no cookies and counts nobody. \
                    What you search for stands only in the part of the address after the # sign, which browsers do not \
                    send." }</p>
            </section>
        </main>
    }
}

fn section(title: &str, content: Html) -> Html {
    html! { <section><h2>{ title }</h2>{ content }</section> }
}

fn entry(place: usize, document: &Document, state: &State) -> Html {
    let view = View::Document(place.into(), None);
    let to = Rc::new(State { view, open: None, ..state.clone() });
    html! {
        <li>
            <Link {to}>{ &document.title }</Link>
            <span class="where">
                { &document.publisher }{ " · " }{ labels::document_kind(document) }{ " · " }
                { labels::date_with_basis(document.date.as_ref()) }
            </span>
        </li>
    }
}
