//! The conversation of an embedded page with the page around it, its host. `embed.js` speaks for the host, or whatever
//! the host has; `docs/embedding.md` is the reference of the messages.
//!
//! The host speaks first, and again until it is answered. Its first message says from where it is: all that follows goes
//! there and nowhere else, and only what comes from there is heard. It may say what the page is to show, and its colours
//! and fonts. It is told how high the content is, what a visitor opens, and what could not be done; nothing else, and
//! nothing that is not on the page.

use std::cell::RefCell;
use std::rc::Rc;

use messages::say;

use crate::address;
use crate::browser::{self, Heard, Says};
use crate::desk::{Act, Desk, UiAct};
use crate::embedded::Embedding;
use crate::labels;
use crate::look::{Colour, Colours, TOKENS, dress, is_fonts};
use crate::state::{Open, State};
use crate::take_away::{link_to, words};
use crate::voice::voice_of;

/// A longer text is no colour.
const LONGEST: usize = 200;

/// What is known of the host, once the annex is here.
struct Host {
    /// The name of the conversation, whatever is asked for later.
    id: String,
    /// Never freed: it changes seldom, and all that is drawn looks at it.
    embedding: &'static Embedding,
    /// Where it is from, once it has spoken.
    origin: Option<String>,
    /// The address it has asked for, and the state that is.
    address: String,
    state: Rc<State>,
    /// It waits for the answer that what it has asked for is drawn.
    waits: bool,
    /// What was open when it was last told.
    told: Option<Open>,
    /// What could not be done, as far as it was said, and what is yet to be said.
    failed: Vec<String>,
    unsaid: Vec<String>,
}

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// Something with what is known, where there is a host.
fn with<T>(look: impl FnOnce(&mut Host) -> T) -> Option<T> {
    HOST.with_borrow_mut(|host| host.as_mut().map(look))
}

/// Begins once the page is drawn for the first time, and from then on tells the host what has changed.
pub(crate) fn follow(desk: &Desk) {
    if with(|_| ()).is_none() {
        begin(desk);
    }
    desk.misread.iter().for_each(|misread| fail(&misread.to_string()));
    if with(|host| std::mem::take(&mut host.waits)) == Some(true) {
        tell("on-record:ready", &[("title", Says::Text(&browser::title()))]);
    }
    let open = desk.state.open;
    let is_new = with(|host| std::mem::replace(&mut host.told, open) != open).unwrap_or_default();
    if let Some(open) = open.filter(|_| is_new) {
        tell_opened(desk, open);
    }
}

/// What becomes of a state: what the host has locked stays.
pub(crate) fn hold(state: Rc<State>) -> Rc<State> {
    with(|host| Rc::new(host.embedding.hold(&state, &host.state))).unwrap_or(state)
}

/// An address with what the host asks.
pub(crate) fn embedded_at(address: &str) -> String {
    with(|host| host.embedding.onto(address)).unwrap_or_default()
}

fn begin(desk: &Desk) {
    let fragment = browser::fragment();
    let address = fragment.strip_prefix('#').unwrap_or(&fragment).to_owned();
    let (embedding, failed) = Embedding::read(&address);
    let (id, embedding) = (embedding.id.clone(), kept(embedding));
    let (state, told) = (desk.state.clone(), desk.state.open);
    let host = Host {
        id: id.clone(),
        embedding,
        origin: None,
        address,
        state,
        waits: false,
        told,
        failed: vec![],
        unsaid: vec![],
    };
    HOST.set(Some(host));
    failed.iter().for_each(|sentence| fail(sentence));
    adopt(desk);
    browser::lead_out();
    let listening = desk.clone();
    browser::on_message("on-record:set", id, move |heard| hear(&listening, &heard)).forget();
    browser::on_height(tell_height);
}

fn kept(embedding: Embedding) -> &'static Embedding {
    Box::leak(Box::new(embedding))
}

/// Makes the page what the host asks.
fn adopt(desk: &Desk) {
    if let Some(embedding) = with(|host| host.embedding) {
        browser::mark_root("data-theme", embedding.theme);
        desk.act(Act::Ui(UiAct::Embed(embedding)));
    }
}

fn hear(desk: &Desk, heard: &Heard) {
    let known = with(|host| host.origin.clone()).flatten();
    if known.as_ref().is_some_and(|known| *known != heard.origin) {
        return;
    }
    with(|host| host.origin = Some(heard.origin.clone()));
    let address = heard.text(None, "address");
    let is_other = address.is_some_and(|address| show(desk, &address));
    dress_up(heard);
    if known.is_none() && !is_other {
        // Of what a visitor has asked for meanwhile nothing is told; this is what the host has asked for.
        tell("on-record:ready", &[("title", Says::Text(&browser::title()))]);
    }
    if known.is_none() {
        tell_height(browser::height());
        let unsaid = with(|host| std::mem::take(&mut host.unsaid)).unwrap_or_default();
        unsaid.iter().for_each(|sentence| tell("on-record:error", &[("reason", Says::Text(sentence))]));
    }
}

/// Shows another address, where the host asks for another than before.
fn show(desk: &Desk, address: &str) -> bool {
    let before = with(|host| std::mem::replace(&mut host.address, address.to_owned()));
    if before.is_none_or(|before| before == address) {
        return false;
    }
    let (state, _) = address::read(address, desk.library);
    let (embedding, misread) = Embedding::read(address);
    with(|host| {
        host.waits = true;
        host.told = state.open;
        host.state = Rc::new(state);
        host.embedding = kept(embedding);
    });
    misread.iter().for_each(|sentence| fail(sentence));
    browser::replace(address);
    adopt(desk);
    desk.act(Act::Address(address.to_owned()));
    true
}

/// Puts on the host's colours and fonts, as far as they can be read. Whoever asks the browser for more contrast keeps
/// what the page has for that.
fn dress_up(heard: &Heard) {
    let asked = |name| heard.text(Some("style"), name).map(|text| text.trim().to_owned());
    let asked = |name| asked(name).filter(|text| !text.is_empty());
    for (name, token) in [("serif", "--serif"), ("sans", "--sans")] {
        let fonts = asked(name);
        let fit = fonts.as_deref().filter(|fonts| is_fonts(fonts) && browser::takes("font-family", fonts));
        browser::set_token(token, fit);
        if fonts.is_some() && fit.is_none() {
            fail(&say::embed_fonts(name));
        }
    }
    let theme = with(|host| host.embedding.theme).flatten();
    TOKENS.iter().for_each(|token| browser::set_token(token, None));
    browser::mark_root("data-theme", theme);
    if browser::media("(prefers-contrast: more)") || browser::media("(forced-colors: active)") {
        return;
    }
    let colour = |name| {
        let text = asked(name)?;
        let is_one = text.len() <= LONGEST && browser::takes("color", &text);
        let colour = is_one.then(|| computed(&text)).flatten();
        if colour.is_none() {
            fail(&say::embed_colour(name));
        }
        colour
    };
    let wanted = Colours { background: colour("background"), text: colour("text"), accent: colour("accent") };
    // What a ground is not given a colour for has that of the theme that the ground is of.
    if let Some(background) = wanted.background {
        browser::mark_root("data-theme", Some(if background.is_dark() { "dark" } else { "light" }));
    }
    let (Some(background), Some(text), Some(accent)) =
        (computed("var(--paper)"), computed("var(--ink)"), computed("var(--accent)"))
    else {
        return;
    };
    let dressed = dress(wanted, Colours { background, text, accent });
    if !dressed.tokens.iter().any(|(name, _)| *name == "--paper") {
        browser::mark_root("data-theme", theme);
    }
    dressed.tokens.iter().for_each(|(name, value)| browser::set_token(name, Some(value)));
    dressed.refused.iter().for_each(|sentence| fail(sentence));
}

fn computed(colour: &str) -> Option<Colour> {
    Colour::computed(&browser::computed(colour)?)
}

/// Says once what could not be done.
fn fail(sentence: &str) {
    let is_new = with(|host| {
        let is_new = !host.failed.iter().any(|said| said == sentence);
        if is_new {
            host.failed.push(sentence.to_owned());
        }
        if is_new && host.origin.is_none() {
            host.unsaid.push(sentence.to_owned());
        }
        is_new
    });
    if is_new == Some(true) {
        tell("on-record:error", &[("reason", Says::Text(sentence))]);
    }
}

fn tell_height(height: f64) {
    tell("on-record:resize", &[("height", Says::Number(height.ceil()))]);
}

/// The words that a visitor has opened, never without who says them and where.
fn tell_opened(desk: &Desk, open: Open) {
    let corpus = &desk.library.corpus;
    let (Some(words), Some(passage)) = (words(corpus, open), corpus.passage(open.passage)) else { return };
    let link = link_to(desk.library, open, &browser::page());
    tell(
        "on-record:select",
        &[
            ("words", Says::Text(words)),
            ("speaker", Says::Text(&voice_of(corpus, open))),
            ("document", Says::Text(labels::title_of(corpus, passage))),
            ("link", Says::Text(&link)),
        ],
    );
}

/// Tells the host, once it has spoken.
fn tell(kind: &str, parts: &[(&str, Says)]) {
    let to = with(|host| host.origin.clone().map(|origin| (origin, host.id.clone())));
    if let Some((origin, id)) = to.flatten() {
        browser::tell_host(&origin, kind, &id, parts);
    }
}
