//! The plural forms that each language needs, of whole numbers, by the rules of Unicode's CLDR.

use super::Language;

/// The forms of a language.
pub(crate) struct Forms {
    /// Those that a plural must have; `other` is the last.
    pub(crate) needed: &'static [&'static str],
    /// Those it may have beside: in French and Spanish one for whole millions, which nothing here counts.
    pub(crate) allowed: &'static [&'static str],
    /// Forms that are for one number alone, so that its digits as a key do as well.
    pub(crate) single: &'static [(&'static str, &'static str)],
}

/// The forms of a language.
pub(crate) fn forms(language: Language) -> Forms {
    match language {
        Language::English => Forms { needed: &["one", "other"], allowed: &[], single: &[("one", "1")] },
        Language::French => Forms { needed: &["one", "other"], allowed: &["many"], single: &[] },
        Language::Spanish => Forms { needed: &["one", "other"], allowed: &["many"], single: &[("one", "1")] },
        Language::Hebrew => {
            Forms { needed: &["one", "two", "other"], allowed: &[], single: &[("one", "1"), ("two", "2")] }
        }
        Language::Arabic => Forms {
            needed: &["zero", "one", "two", "few", "many", "other"],
            allowed: &[],
            single: &[("zero", "0"), ("one", "1"), ("two", "2")],
        },
    }
}
