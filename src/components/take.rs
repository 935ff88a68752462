//! Taking words away: copy with attribution, copy the link. Where the browser refuses the clipboard, the text stands
//! selected to copy by hand.

use yew::prelude::*;

use crate::address;
use crate::app::use_desk;
use crate::browser;
use crate::state::{Open, State};
use crate::take_away::attributed_text;

/// What taking away needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TakeProps {
    /// What is taken.
    pub(crate) open: Open,
    /// More buttons beside.
    #[prop_or_default]
    pub(crate) children: Html,
}

#[derive(Clone, PartialEq)]
enum Said {
    Nothing,
    Copied(&'static str),
    Refused(String),
}

/// The buttons that copy.
#[component]
pub(crate) fn Take(props: &TakeProps) -> Html {
    let desk = use_desk();
    let said = use_state(|| Said::Nothing);
    {
        let said = said.clone();
        use_effect_with(props.open, move |_| said.set(Said::Nothing));
    }
    {
        let is_refused = matches!(*said, Said::Refused(_));
        use_effect_with(is_refused, |&refused| {
            if refused {
                browser::select_text("by-hand");
            }
        });
    }
    let Some(desk) = desk else { return Html::default() };
    let link = {
        let state = State { open: Some(props.open), ..State::default() };
        format!("{}#{}", browser::page(), address::write(&state, &desk.library))
    };
    let text = attributed_text(&desk.library.corpus, props.open, &link).unwrap_or_default();
    let copy = |text: String, done: &'static str| {
        let said = said.clone();
        Callback::from(move |_: MouseEvent| {
            let (said, by_hand) = (said.clone(), text.clone());
            let done = Callback::from(move |copied| {
                said.set(if copied { Said::Copied(done) } else { Said::Refused(by_hand.clone()) });
            });
            browser::copy(text.clone(), done);
        })
    };
    let print = Callback::from(|_: MouseEvent| browser::print());
    html! {
        <div class="take">
            <div class="acts">
                <button type="button" class="act" onclick={copy(text, "Copied with attribution.")}>
                    { "Copy with attribution" }
                </button>
                <button type="button" onclick={copy(link, "Link copied.")}>{ "Copy link" }</button>
                <button type="button" onclick={print}>{ "Print" }</button>
                { props.children.clone() }
            </div>
            <p class="said" role="status">
                { match &*said {
                    Said::Nothing => Html::default(),
                    Said::Copied(done) => html! { *done },
                    Said::Refused(_) => html! { "The browser did not allow copying. Here it is, to copy by hand:" },
                } }
            </p>
            if let Said::Refused(text) = &*said {
                <pre id="by-hand" tabindex="0">{ text }</pre>
            }
        </div>
    }
}
