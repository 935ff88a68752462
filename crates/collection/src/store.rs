//! What is asked of the place where a browser keeps things: texts under names, shared by all tabs of a site. Explorers of
//! several corpora on one site share the collections too; a record says where it is from.
//!
//! Each change reads, changes and writes within one turn of the page. Tabs that run in turns lose nothing of each
//! other's; should a browser run two in the same millisecond, the page may hold a lock around it.

/// Why something was not read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room left.
    Full,
    /// It is switched off, or failed for any other reason.
    Refused,
}

/// Texts under names, as `localStorage` keeps them.
pub trait Store {
    /// The text under a name; `None` where there is none.
    ///
    /// # Errors
    /// [`Trouble`] when it cannot be said what is there.
    fn read(&self, name: &str) -> Result<Option<String>, Trouble>;

    /// Puts a text under a name, in the place of the one that was there.
    ///
    /// # Errors
    /// [`Trouble`] when it is not there afterwards; then what was there before still is.
    fn write(&mut self, name: &str, text: &str) -> Result<(), Trouble>;

    /// Takes away the text under a name.
    ///
    /// # Errors
    /// [`Trouble`] when it is still there.
    fn remove(&mut self, name: &str) -> Result<(), Trouble>;
}

/// The name of the text with all collections.
pub(crate) const SHELF: &str = "onrecord.collections";

/// The names of texts that could not be read whole.
const ASIDE: [&str; 4] = [
    "onrecord.collections.damaged-1",
    "onrecord.collections.damaged-2",
    "onrecord.collections.damaged-3",
    "onrecord.collections.damaged-4",
];

/// A stored text that could not be read, or not all of it, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// What it is stored under.
    pub name: String,
    /// The text.
    pub text: String,
}

/// All that is kept aside.
pub(crate) fn kept_aside(store: &dyn Store) -> Vec<Aside> {
    let kept = |name: &&str| Some(Aside { name: (*name).into(), text: store.read(name).ok()?? });
    ASIDE.iter().filter_map(kept).collect()
}

/// Keeps a text aside, once, and in the place of no other.
pub(crate) fn keep_aside(store: &mut dyn Store, text: &str) -> Result<(), Trouble> {
    let mut free = None;
    for name in ASIDE {
        match store.read(name)? {
            Some(kept) if kept == text => return Ok(()),
            Some(_) => {}
            None => free = free.or(Some(name)),
        }
    }
    let name = free.ok_or(Trouble::Full)?;
    store.write(name, text)?;
    if store.read(name)?.as_deref() == Some(text) { Ok(()) } else { Err(Trouble::Refused) }
}

/// Takes away a text that is kept aside; nothing else, and no other text under its name.
pub(crate) fn discard(store: &mut dyn Store, aside: &Aside) -> Result<(), Trouble> {
    if !ASIDE.contains(&aside.name.as_str()) || store.read(&aside.name)?.as_ref() != Some(&aside.text) {
        return Ok(());
    }
    store.remove(&aside.name)
}
