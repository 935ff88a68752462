//! The search box: every key goes to the page at once.

use yew::prelude::*;

use crate::app::use_desk;
use crate::browser;
use crate::state::Action;

/// What the search box needs.
#[derive(Properties, PartialEq)]
pub(crate) struct SearchBoxProps {
    /// What was typed.
    pub(crate) query: String,
}

/// The search box.
#[component]
pub(crate) fn SearchBox(props: &SearchBoxProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let oninput = {
        let act = desk.act.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                act.emit(Action::Type(input.value()));
            }
        })
    };
    let clear = {
        let act = desk.act.clone();
        Callback::from(move |_| {
            act.emit(Action::Type(String::new()));
            browser::focus("search");
        })
    };
    html! {
        <div class="seek" role="search">
            <input id="search" type="search" aria-label="Search the corpus" autocomplete="off" spellcheck="false"
                autocapitalize="none" enterkeyhint="search" placeholder="Search words, speakers, topics"
                value={props.query.clone()} {oninput} aria-keyshortcuts="/ Control+K" />
            if props.query.is_empty() {
                <kbd aria-hidden="true">{ "/" }</kbd>
            } else {
                <button type="button" class="clear" onclick={clear} aria-label="Clear the search">{ "×" }</button>
            }
        </div>
    }
}
