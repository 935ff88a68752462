//! The language that is spoken, in this thread. Everything that says something asks here, so that no part of the page has
//! to hand a language on.

use std::cell::Cell;

use crate::language::Language;
use crate::table::Table;

/// What languages do with numbers, dates and lists, as the browser's `Intl` knows it. Made for one language; English
/// needs none.
pub trait Intl {
    /// The plural form of a whole number: `one`, `few`, `other` …
    fn plural(&self, number: usize) -> String;
    /// A number with so many places after the point.
    fn number(&self, number: f64, places: usize) -> String;
    /// A day, a month or a year, in words or, for an axis, short.
    fn date(&self, year: u16, month: Option<u8>, day: Option<u8>, is_short: bool) -> String;
    /// Things one after the other.
    fn list(&self, things: &[String]) -> String;
}

/// A language with its texts.
#[derive(Clone, Copy)]
struct Spoken {
    language: Language,
    table: &'static Table,
    intl: &'static dyn Intl,
}

thread_local! {
    /// Nothing while English is.
    static NOW: Cell<Option<Spoken>> = const { Cell::new(None) };
}

/// From now on everything is said in this language; without texts, in English.
pub fn speak(other: Option<(Language, &'static Table, &'static dyn Intl)>) {
    NOW.set(other.map(|(language, table, intl)| Spoken { language, table, intl }));
}

/// The language that is spoken.
pub fn language() -> Language {
    NOW.get().map_or(Language::English, |spoken| spoken.language)
}

/// The text of the message of this number.
#[inline(never)]
pub(crate) fn plain(number: usize, english: &'static str) -> &'static str {
    NOW.get().and_then(|spoken| spoken.table.text(number)).unwrap_or(english)
}

/// The plural form of a number.
pub(crate) fn plural(number: usize) -> String {
    match NOW.get() {
        Some(spoken) => spoken.intl.plural(number),
        None => (if number == 1 { "one" } else { "other" }).to_owned(),
    }
}

/// What a value of the corpus is called in the language that is spoken, by the list it stands in and its identifier.
/// Nothing in English, and nothing where it is not translated.
pub fn label(list: &str, id: &str) -> Option<&'static str> {
    NOW.get()?.table.label(list, id)
}

/// A number with so many places after the point as the language writes it; nothing in English.
pub fn decimal(number: f64, places: usize) -> Option<String> {
    Some(NOW.get()?.intl.number(number, places))
}

/// A day, month or year in words; nothing in English.
pub fn date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    Some(NOW.get()?.intl.date(year, month, day, false))
}

/// The same, short; nothing in English.
pub fn short_date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    Some(NOW.get()?.intl.date(year, month, day, true))
}

/// Things one after the other; nothing in English.
pub fn list(things: &[String]) -> Option<String> {
    Some(NOW.get()?.intl.list(things))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use icu_plurals::{PluralCategory, PluralRules};

    /// Plural rules as Unicode has them, and nothing else of a language.
    struct Plurals(PluralRules);

    impl Intl for Plurals {
        fn plural(&self, number: usize) -> String {
            let form = match self.0.category_for(number) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            form.to_owned()
        }

        fn number(&self, number: f64, _: usize) -> String {
            number.to_string()
        }

        fn date(&self, year: u16, month: Option<u8>, day: Option<u8>, is_short: bool) -> String {
            format!("{year} {month:?} {day:?} {is_short}")
        }

        fn list(&self, things: &[String]) -> String {
            things.join(" + ")
        }
    }

    /// Does something while a language is spoken, all of whose texts are missing.
    pub(crate) fn speaking(language: Language, test: impl FnOnce()) {
        let locale: icu_locale_core::Locale = language.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let intl: &'static dyn Intl = Box::leak(Box::new(Plurals(rules)));
        speak((language != Language::English).then(|| (language, Table::of_nothing(), intl)));
        test();
        speak(None);
    }
}
