//! The head of every view: the name, the search box, and the ways to the other views.

use std::rc::Rc;

use yew::prelude::*;

use super::Link;
use crate::state::{State, View};

/// What the head needs.
#[derive(Properties, PartialEq)]
pub(crate) struct TopProps {
    /// The state of the page.
    pub(crate) state: Rc<State>,
    /// Shows the list of keys.
    pub(crate) show_help: Callback<bool>,
    /// The search box.
    pub(crate) children: Html,
}

/// The head of every view.
#[component]
pub(crate) fn Top(props: &TopProps) -> Html {
    let at = props.state.view;
    let going = |view| Rc::new(State { view, open: None, ..(*props.state).clone() });
    let search = if at == View::Search { props.state.clone() } else { going(View::Search) };
    let current = |here: bool| here.then_some("page");
    let show_help = {
        let show = props.show_help.clone();
        Callback::from(move |_| show.emit(true))
    };
    html! {
        <header class="top">
            <Link class="name" to={Rc::new(State::default())} label="On Record: start page">
                { "On" }<i aria-hidden="true">{ "·" }</i>{ "Record" }
            </Link>
            { props.children.clone() }
            <nav aria-label="Views">
                <Link to={search} current={current(at == View::Search)}>{ "Search" }</Link>
                <Link to={going(View::About)} current={current(at == View::About)}>{ "About" }</Link>
                <button type="button" class="keys" onclick={show_help} aria-label="Keys">{ "?" }</button>
            </nav>
        </header>
    }
}
