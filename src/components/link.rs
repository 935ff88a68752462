//! A link to a state of the page: a real address, so that it can be opened in another tab, copied and read out; a
//! plain click stays on the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::address;
use crate::app::use_desk;
use crate::state::{Action, State};

/// What a link needs.
#[derive(Properties, PartialEq)]
pub(crate) struct LinkProps {
    /// Where it leads.
    pub(crate) to: Rc<State>,
    /// Its class.
    #[prop_or_default]
    pub(crate) class: Classes,
    /// Its id, where something moves the focus to it.
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    /// `aria-current`, where it leads to what is shown.
    #[prop_or_default]
    pub(crate) current: Option<&'static str>,
    /// A name for those who do not see it, where its content is not enough.
    #[prop_or_default]
    pub(crate) label: Option<AttrValue>,
    /// Its content.
    pub(crate) children: Html,
}

/// A link to a state of the page.
#[component]
pub(crate) fn Link(props: &LinkProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let href = format!("#{}", address::write(&props.to, &desk.library));
    let to = props.to.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            desk.act.emit(Action::Go((*to).clone()));
        }
    });
    html! {
        <a {href} {onclick} class={props.class.clone()} id={props.id.clone()} aria-current={props.current}
            aria-label={props.label.clone()}>
            { props.children.clone() }
        </a>
    }
}
