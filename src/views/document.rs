//! A whole document as it is: provenance at the top, headings as an outline, every passage with its line and a link,
//! furniture greyed, the query's matches marked.

use std::rc::Rc;

use corpus::{Corpus, Document, DocumentId, PassageId};
use search::ByteRange;
use yew::prelude::*;

use crate::app::{Desk, Shown, use_desk};
use crate::browser;
use crate::components::{Link, Words, is_heading};
use crate::labels;
use crate::preview::marks;
use crate::state::{Action, State, View};

/// What the view needs.
#[derive(Properties, PartialEq)]
pub(crate) struct DocumentViewProps {
    /// The document.
    pub(crate) document: DocumentId,
    /// The line that is marked.
    pub(crate) line: Option<u32>,
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// What the query found.
    pub(crate) results: Shown,
}

/// The document view.
#[component]
pub(crate) fn DocumentView(props: &DocumentViewProps) -> Html {
    let desk = use_desk();
    use_effect_with((props.document, props.line), |&(_, line)| {
        if let Some(line) = line {
            browser::scroll_to(&format!("line-{line}"), true);
        }
    });
    let Some(desk) = desk else { return Html::default() };
    let corpus = &desk.library.corpus;
    let Some(document) = corpus.document(props.document) else { return Html::default() };
    let found = props.results.found.as_deref();
    let marked: Vec<(PassageId, Rc<[ByteRange]>)> =
        document.passage_ids().map(|id| (id, marks(&desk.library, found, id).into())).collect();
    let back = Rc::new(State { view: View::Search, ..(*props.state).clone() });
    html! {
        <div class="frame document">
            <aside class="outline">
                <p class="back"><Link to={back}>{ "‹ Back to the results" }</Link></p>
                { outline(corpus, document, props) }
            </aside>
            <main class="pages" id="content" tabindex="-1">
                { head(corpus, document) }
                { match_steps(&desk, props, &marked) }
                <div class="source" lang={document.language.clone()}>
                    { for marked.into_iter().map(|(id, marks)| passage(corpus, props, id, marks)) }
                </div>
            </main>
        </div>
    }
}

fn at_line(props: &DocumentViewProps, line: u32) -> Rc<State> {
    Rc::new(State { view: View::Document(props.document, Some(line)), ..(*props.state).clone() })
}

fn head(corpus: &Corpus, document: &Document) -> Html {
    let described = document.title_is == corpus::TitleIs::Described;
    let evidence = document.date.iter().flat_map(|date| &date.evidence);
    let date = document.date.as_ref();
    html! {
        <header class="provenance">
            <h1>{ &document.title }</h1>
            if described { <p class="where">{ "The text has no title of its own; this one describes it." }</p> }
            <dl>
                <div><dt>{ "Publisher" }</dt><dd>{ &document.publisher }</dd></div>
                <div><dt>{ "Kind" }</dt><dd>{ labels::document_kind(document) }</dd></div>
                <div>
                    <dt>{ "Date" }</dt>
                    <dd>
                        { labels::date_with_basis(date) }
                        { for evidence.map(|words| html! { <q class="evidence">{ words }</q> }) }
                    </dd>
                </div>
                { for document.received_as.iter().map(|name| html! {
                    <div><dt>{ "Received as" }</dt><dd><code>{ name }</code></dd></div>
                }) }
                <div><dt>{ "SHA-256" }</dt><dd><code>{ &document.sha256 }</code></dd></div>
            </dl>
            { for (!corpus.about.gaps.is_empty()).then(|| html! {
                <details>
                    <summary>{ "What is missing" }</summary>
                    <ul>{ for corpus.about.gaps.iter().map(|gap| html! { <li>{ gap }</li> }) }</ul>
                </details>
            }) }
        </header>
    }
}

/// Headings and sections as a table of contents.
fn outline(corpus: &Corpus, document: &Document, props: &DocumentViewProps) -> Html {
    let mut entries: Vec<(u32, String)> =
        document.sections.iter().map(|section| (section.from, section.title.clone())).collect();
    if entries.is_empty() {
        let headings = document.passage_ids().filter_map(|id| corpus.passage(id)).filter(|p| is_heading(corpus, p));
        entries.extend(headings.map(|p| (p.line, corpus.text_of(p).to_owned())));
    }
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <nav aria-label="Outline">
            <ol>
                { for entries.into_iter().map(|(line, title)| html! {
                    <li><Link to={at_line(props, line)}>{ title }</Link></li>
                }) }
            </ol>
        </nav>
    }
}

/// From one passage that matches the query to the next.
fn match_steps(desk: &Desk, props: &DocumentViewProps, marked: &[(PassageId, Rc<[ByteRange]>)]) -> Html {
    if props.results.found.is_none() {
        return Html::default();
    }
    let lines: Vec<u32> = marked
        .iter()
        .filter(|(_, marks)| !marks.is_empty())
        .filter_map(|(id, _)| desk.library.corpus.passage(*id).map(|p| p.line))
        .collect();
    let here = props.line.unwrap_or(0);
    let count = labels::counted(lines.len(), "passage matches", "passages match");
    let to = |line: Option<&u32>, name: &'static str, sign: &'static str| {
        let next = line.map(|&line| (*at_line(props, line)).clone());
        let is_end = next.is_none();
        let act = desk.act.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(next) = next.clone() {
                act.emit(Action::Step(next));
            }
        });
        html! { <button type="button" {onclick} disabled={is_end} aria-label={name} title={name}>{ sign }</button> }
    };
    html! {
        <p class="match-steps">
            { to(lines.iter().rev().find(|&&line| line < here), "Previous match", "‹") }
            { count }{ " “" }{ props.state.query.trim() }{ "”" }
            { to(lines.iter().find(|&&line| line > here), "Next match", "›") }
        </p>
    }
}

fn passage(corpus: &Corpus, props: &DocumentViewProps, id: PassageId, marks: Rc<[ByteRange]>) -> Html {
    let Some(passage) = corpus.passage(id) else { return Html::default() };
    let heading = is_heading(corpus, passage);
    let is_here = props.line.is_some_and(|line| (passage.line..=passage.last_line).contains(&line));
    let class = classes!(
        "line",
        heading.then_some("heading"),
        (!heading && !passage.is_result).then_some("furniture"),
        is_here.then_some("here"),
    );
    let number = html! {
        <Link class={classes!("number", (!marks.is_empty()).then_some("at-match"))} to={at_line(props, passage.line)}
            label={format!("Line {}", passage.line)}>
            { passage.line }
        </Link>
    };
    let words = html! { <Words passage={id} range={passage.range} {marks} quotes_open={props.state.clone()} /> };
    let item = format!("line-{}", passage.line);
    if heading {
        html! { <h2 {class} id={item}>{ number }{ words }</h2> }
    } else {
        html! { <p {class} id={item} aria-current={is_here.then_some("location")}>{ number }{ words }</p> }
    }
}
