//! The list of keys, over the page.

use yew::prelude::*;

use crate::browser;
use crate::keys;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub(crate) struct HelpProps {
    /// Whether it is shown.
    pub(crate) open: bool,
    /// Shows or hides it.
    pub(crate) show: Callback<bool>,
}

/// The list of keys.
#[component]
pub(crate) fn Help(props: &HelpProps) -> Html {
    use_effect_with(props.open, |&open| browser::show_dialog("help", open));
    let hide = props.show.reform(|_: MouseEvent| false);
    let onclose = props.show.reform(|_: Event| false);
    html! {
        <dialog id="help" aria-labelledby="help-title" {onclose}>
            <h2 id="help-title">{ "Keys" }</h2>
            <dl class="key-list">
                { for keys::LIST.iter().map(|(keys, what)| html! {
                    <div><dt><kbd>{ *keys }</kbd></dt><dd>{ *what }</dd></div>
                }) }
            </dl>
            <p>
                { "Typing searches at once and forgives typos. Write " }<kbd>{ "=word" }</kbd>
                { " to search for a word exactly as it is written." }
            </p>
            <button type="button" class="act" onclick={hide}>{ "Close" }</button>
        </dialog>
    }
}
