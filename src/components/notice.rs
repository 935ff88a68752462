//! What a link could not say: named above the page, while the rest of it is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::address::Misread;

/// What the notice needs.
#[derive(Properties, PartialEq)]
pub(crate) struct NoticeProps {
    /// What was not understood.
    pub(crate) misread: Rc<[Misread]>,
    /// The reader has read it.
    pub(crate) understood: Callback<()>,
}

/// Sentences about a damaged link.
#[component]
pub(crate) fn Notice(props: &NoticeProps) -> Html {
    if props.misread.is_empty() {
        return Html::default();
    }
    let understood = props.understood.reform(|_: MouseEvent| ());
    html! {
        <div class="notice" role="alert">
            <ul>{ for props.misread.iter().map(|Misread(sentence)| html! { <li>{ sentence }</li> }) }</ul>
            <p>{ "Everything else in the link is shown." }</p>
            <button type="button" onclick={understood}>{ "Close" }</button>
        </div>
    }
}
