//! Elements as plain values. Every part of the page is a function from the desk to an element; all events are of one
//! type and say what they do as data. Yew's macro would write the same tree with a type for every event and every
//! list, which weighs several times as much once compiled; the first load has no room for that.

use std::cell::RefCell;
use std::rc::Rc;

use messages::{FIRST_SLOT, Slots};
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

use crate::address;
use crate::browser;
use crate::desk::{Act, Desk};
use crate::state::{Action, State};

/// Something that looks at the event.
type WithEvent = dyn Fn(&Desk, &web_sys::Event);

/// What an event does.
pub(crate) enum Does {
    /// The same thing every time; a link only where the click does not ask for another tab.
    Act(Act),
    /// Something with the value of the field.
    Value(fn(String, &State) -> Act),
    /// Takes in what stands in the search box, and where the caret is.
    Type,
    /// Something else, of which nothing else here needs to know.
    Run(Box<dyn Fn(&Desk)>),
    /// The same with the event.
    With(Box<WithEvent>),
    /// Follows a mark of a picture; by touch only once it has said what it is.
    Mark(Rc<State>),
    /// Nothing, and keeps the browser from what it would do.
    Nothing,
    /// Moves the focus. Not a link to a place on the page: the address is the state of the page.
    Focus(&'static str),
}

/// The events that anything here listens to.
#[derive(Clone, Copy)]
pub(crate) enum When {
    Click,
    Input,
    Change,
    Close,
    /// It begins to be dragged.
    Drag,
    /// It is dragged no more.
    Dragged,
    /// Something is dragged over it.
    Over,
    /// Something is dropped on it.
    Drop,
    /// A pointer comes to something in it.
    Hover,
    /// The focus comes to something in it.
    Focus,
    /// A key goes down while the focus is in it.
    Key,
    /// A wheel turns over it.
    Wheel,
    /// A pointer is pressed on it.
    Down,
    /// A button of a pointer goes down; the focus stays where it is.
    Press,
}

struct On {
    when: When,
    does: Does,
    desk: Desk,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.when {
            When::Click => ListenerKind::onclick,
            When::Input => ListenerKind::oninput,
            When::Change => ListenerKind::onchange,
            When::Close => ListenerKind::onclose,
            When::Drag => ListenerKind::ondragstart,
            When::Dragged => ListenerKind::ondragend,
            When::Over => ListenerKind::ondragover,
            When::Drop => ListenerKind::ondrop,
            When::Press => ListenerKind::onmousedown,
            When::Hover => ListenerKind::onpointerover,
            When::Focus => ListenerKind::onfocusin,
            When::Key => ListenerKind::onkeydown,
            When::Wheel => ListenerKind::onwheel,
            When::Down => ListenerKind::onpointerdown,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if let When::Press = self.when {
            event.prevent_default();
        }
        match &self.does {
            Does::Act(act) => {
                if let Act::Reader(Action::Go(to)) = act {
                    if is_for_another_tab(&self.desk, to, &event) {
                        return;
                    }
                    event.prevent_default();
                }
                self.desk.act(act.clone());
            }
            Does::Mark(to) => {
                if is_for_another_tab(&self.desk, to, &event) {
                    return;
                }
                event.prevent_default();
                if !browser::is_first_touch(&event) {
                    self.desk.act(Act::Reader(Action::Go(to.clone())));
                }
            }
            Does::Value(act) => {
                if let Some(value) = event.target().and_then(|field| browser::value_of(&field)) {
                    self.desk.act(act(value, &self.desk.state));
                }
            }
            Does::Type => {
                if let Some((words, caret)) = event.target().and_then(|field| browser::typed_in(&field)) {
                    self.desk.act(Act::Typed(words, caret));
                }
            }
            Does::Run(run) => run(&self.desk),
            Does::With(run) => run(&self.desk, &event),
            Does::Focus(id) => browser::focus(id),
            Does::Nothing => event.prevent_default(),
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A click that asks for another tab or window is the browser's, and so is what an embedded page does not show itself.
#[inline(never)]
fn is_for_another_tab(desk: &Desk, to: &State, event: &web_sys::Event) -> bool {
    let click: &MouseEvent = event.unchecked_ref();
    desk.leads_out(to) || click.button() != 0 || click.ctrl_key() || click.meta_key() || click.shift_key()
}

/// An element being made. Boxed, so that handing it on is handing on a pointer: there are hundreds of such steps. Yew's
/// own ways to add a child or an attribute are not used, for each converts first whatever could have been there before.
pub(crate) struct El(Box<Made>);

struct Made {
    tag: VTag,
    class: String,
    /// The names of the attributes, and beside each its value.
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    kids: Vec<Html>,
}

/// An element of this name.
#[inline(never)]
pub(crate) fn el(name: &'static str) -> El {
    let (class, names, values, kids) = Default::default();
    El(Box::new(Made { tag: VTag::new(name), class, names, values, kids }))
}

thread_local! {
    /// Every list of attribute names met so far, each once: no more than the code has ways to write them.
    static LISTS: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The one list of these names. Yew compares an element quickly with its last drawing where both name the same list.
fn one_list(names: Vec<&'static str>) -> &'static [&'static str] {
    LISTS.with_borrow_mut(|lists| {
        if let Some(known) = lists.iter().find(|&&known| known == names) {
            return *known;
        }
        let list: &'static [&'static str] = names.leak();
        lists.push(list);
        list
    })
}

/// A button that does something; its content follows.
#[inline(never)]
pub(crate) fn button(desk: &Desk, does: Does) -> El {
    el("button").set("type", "button").on(desk, When::Click, does)
}

/// A link to a state of the page: a real address, so that it can be opened in another tab, copied and read out.
#[inline(never)]
pub(crate) fn link(desk: &Desk, to: Rc<State>) -> El {
    let href = format!("#{}", address::write(&to, desk.library));
    el("a").put("href", &href).on(desk, When::Click, Does::Act(Act::Reader(Action::Go(to))))
}

/// A mark of a picture that leads to a state of the page: a link that touch does not follow before it is read.
#[inline(never)]
pub(crate) fn mark(desk: &Desk, to: Rc<State>) -> El {
    let href = format!("#{}", address::write(&to, desk.library));
    el("a").put("href", &href).on(desk, When::Click, Does::Mark(to))
}

/// Several things, one after the other.
pub(crate) fn list(nodes: Vec<Html>) -> Html {
    VNode::VList(Rc::new(VList::with_children(nodes, None)))
}

impl El {
    /// Adds a class.
    #[inline(never)]
    pub(crate) fn class(mut self, class: &str) -> Self {
        if !self.0.class.is_empty() {
            self.0.class.push(' ');
        }
        self.0.class.push_str(class);
        self
    }

    /// Adds a class, where something holds.
    #[inline(never)]
    pub(crate) fn class_if(self, holds: bool, class: &str) -> Self {
        if holds { self.class(class) } else { self }
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.names.push(name);
        self.0.values.push(Some(AttributeOrProperty::Attribute(value)));
        self
    }

    /// Sets an attribute to a fixed value.
    #[inline(never)]
    pub(crate) fn set(self, name: &'static str, value: &'static str) -> Self {
        self.attribute(name, AttrValue::Static(value))
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(crate) fn put(self, name: &'static str, value: &str) -> Self {
        self.attribute(name, AttrValue::from(value.to_owned()))
    }

    /// Sets an attribute without a value, where something holds.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.set(name, "") } else { self }
    }

    /// Chooses an option of a list, or not, whatever was chosen before.
    #[inline(never)]
    pub(crate) fn selected(mut self, is_selected: bool) -> Self {
        self.0.names.push("selected");
        self.0.values.push(Some(AttributeOrProperty::Property(is_selected.into())));
        self
    }

    /// Sets an attribute that says "true" or "false".
    #[inline(never)]
    pub(crate) fn says(self, name: &'static str, holds: bool) -> Self {
        self.set(name, if holds { "true" } else { "false" })
    }

    /// Sets an attribute that says what this is, where it is the current one.
    #[inline(never)]
    pub(crate) fn current(self, holds: bool, what: &'static str) -> Self {
        if holds { self.set("aria-current", what) } else { self }
    }

    /// Keeps a field at this value.
    #[inline(never)]
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.0.tag.set_value(Some(AttrValue::from(value.to_owned())));
        self
    }

    /// Keeps a box ticked or not.
    #[inline(never)]
    pub(crate) fn checked(mut self, is_checked: bool) -> Self {
        self.0.tag.set_checked(is_checked);
        self
    }

    /// Keeps it the same element while its neighbours come and go.
    #[inline(never)]
    pub(crate) fn key(mut self, key: usize) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Does something at an event.
    #[inline(never)]
    pub(crate) fn on(mut self, desk: &Desk, when: When, does: Does) -> Self {
        self.0.tag.add_listener(Rc::new(On { when, does, desk: desk.clone() }));
        self
    }

    /// Adds text.
    #[inline(never)]
    pub(crate) fn text(self, words: &str) -> Self {
        self.node(VNode::VText(VText::new(AttrValue::from(words.to_owned()))))
    }

    /// Adds a sentence with elements in it.
    pub(crate) fn sentence<const ELEMENTS: usize>(
        self,
        said: Slots<ELEMENTS>,
        elements: [El; ELEMENTS],
    ) -> Self {
        let Slots(said) = said;
        self.filled(&said, elements.map(Some).as_mut_slice())
    }

    #[inline(never)]
    fn filled(mut self, said: &str, elements: &mut [Option<El>]) -> Self {
        let mut words = String::new();
        for c in said.chars() {
            let place = u32::from(c).wrapping_sub(FIRST_SLOT) as usize;
            match elements.get_mut(place) {
                Some(element) => {
                    if !words.is_empty() {
                        self = self.text(&std::mem::take(&mut words));
                    }
                    self = self.maybe(element.take());
                }
                None => words.push(c),
            }
        }
        if words.is_empty() { self } else { self.text(&words) }
    }

    /// Says that it holds words of this language: they read whichever way they do, and put nothing around them in
    /// another order.
    #[inline(never)]
    pub(crate) fn of_language(self, language: &str) -> Self {
        self.put("lang", language).set("dir", "auto")
    }

    /// Adds an element.
    #[inline(never)]
    pub(crate) fn kid(self, kid: El) -> Self {
        self.node(kid.html())
    }

    /// Adds an element, where there is one.
    #[inline(never)]
    pub(crate) fn maybe(self, kid: Option<El>) -> Self {
        match kid {
            Some(kid) => self.kid(kid),
            None => self,
        }
    }

    /// Adds elements as a list of their own, whose length may change.
    pub(crate) fn kids(self, mut kids: impl Iterator<Item = El>) -> Self {
        self.each(&mut kids)
    }

    #[inline(never)]
    fn each(self, kids: &mut dyn Iterator<Item = El>) -> Self {
        let mut nodes = Vec::new();
        for kid in kids {
            nodes.push(kid.html());
        }
        self.node(list(nodes))
    }

    /// Adds anything.
    #[inline(never)]
    pub(crate) fn node(mut self, node: Html) -> Self {
        self.0.kids.push(node);
        self
    }

    /// The element.
    #[inline(never)]
    pub(crate) fn html(mut self) -> Html {
        if !self.0.class.is_empty() {
            let class = AttrValue::from(std::mem::take(&mut self.0.class));
            self = self.attribute("class", class);
        }
        let Made { mut tag, names, values, kids, .. } = *self.0;
        tag.attributes = Attributes::Dynamic { keys: one_list(names), values: values.into() };
        if let Some(place) = tag.children_mut() {
            *place = list(kids);
        }
        VNode::VTag(Rc::new(tag))
    }
}
