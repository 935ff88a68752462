//! The language that is spoken, in this thread. Everything that says something asks here, so that no part of the page has
//! to hand a language on.

use std::cell::Cell;

use crate::fill::put_apart;
use crate::language::Language;
use crate::table::Table;

/// What a language does with numbers, dates and lists, as the browser's `Intl` knows it; English needs none.
pub trait Intl {
    /// `plural` of a whole number: its form, `one`, `few`, `other` …; `number` of a number and how many places it has
    /// after the point; `date` of year, month and day, 0 for what is not known, and of `long` or `short`; `list` of names.
    fn ask(&self, what: &str, numbers: &[f64], words: &[&str]) -> String;
}

/// A language with its texts.
pub struct Spoken {
    /// Which one.
    pub language: Language,
    /// Its texts.
    pub table: Table,
    /// What else is known of it.
    pub intl: Box<dyn Intl>,
}

thread_local! {
    /// Nothing while English is.
    static NOW: Cell<Option<&'static Spoken>> = const { Cell::new(None) };
}

/// From now on everything is said in this language; without one, in English.
pub fn speak(other: Option<&'static Spoken>) {
    NOW.set(other);
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

#[inline(never)]
fn ask(what: &str, numbers: &[f64], words: &[&str]) -> Option<String> {
    Some(NOW.get()?.intl.ask(what, numbers, words))
}

/// The plural form of a number.
pub(crate) fn plural(number: usize) -> String {
    let english = || (if number == 1 { "one" } else { "other" }).to_owned();
    ask("plural", &[number as f64], &[]).unwrap_or_else(english)
}

/// What a value of the corpus is called in the language that is spoken, by the list it stands in and its identifier.
/// Nothing in English, and nothing where it is not translated.
pub fn label(list: &str, id: &str) -> Option<&'static str> {
    NOW.get()?.table.label(list, id)
}

/// A number with so many places after the point as the language writes it; nothing in English.
pub fn decimal(number: f64, places: usize) -> Option<String> {
    ask("number", &[number, places as f64], &[])
}

/// A day, month or year in words; nothing in English.
pub fn date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    dated("long", year, month, day)
}

/// The same, short; nothing in English.
pub fn short_date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    dated("short", year, month, day)
}

#[inline(never)]
fn dated(how: &str, year: u16, month: Option<u8>, day: Option<u8>) -> Option<String> {
    let numbers = [year.into(), month.unwrap_or_default().into(), day.unwrap_or_default().into()];
    ask("date", &numbers, &[how])
}

/// Names one after the other, none of which puts another in another order.
pub fn listed(names: &[&str]) -> String {
    ask("list", &[], names).unwrap_or_else(|| {
        let mut list = String::new();
        for name in names {
            if !list.is_empty() {
                list.push_str(", ");
            }
            put_apart(&mut list, name);
        }
        list
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use icu_plurals::{PluralCategory, PluralRules};

    /// Plural rules as Unicode has them, and nothing else of a language.
    struct Plurals(PluralRules);

    impl Intl for Plurals {
        fn ask(&self, what: &str, numbers: &[f64], words: &[&str]) -> String {
            match what {
                "plural" => {}
                "number" => return numbers[0].to_string(),
                _ => return format!("{what} {numbers:?} {words:?}"),
            }
            let form = match self.0.category_for(numbers[0] as usize) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            form.to_owned()
        }
    }

    /// Does something while a language is spoken, all of whose texts are missing.
    pub(crate) fn speaking(language: Language, test: impl FnOnce()) {
        let locale: icu_locale_core::Locale = language.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let spoken = Spoken { language, table: Table::of_nothing(), intl: Box::new(Plurals(rules)) };
        speak((language != Language::English).then(|| -> &'static Spoken { Box::leak(Box::new(spoken)) }));
        test();
        speak(None);
    }
}
