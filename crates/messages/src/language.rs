//! The languages the interface can speak.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// What the messages are written in first.
    #[default]
    English,
    /// Written from right to left.
    Arabic,
    /// With two plural forms, as English, and another use of them.
    French,
    /// Written from right to left.
    Hebrew,
    /// As French.
    Spanish,
}

impl Language {
    /// All, in the order they are offered in.
    pub const ALL: [Self; 5] = [Self::English, Self::Arabic, Self::French, Self::Hebrew, Self::Spanish];

    /// Its BCP 47 tag: in addresses, file names and `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::French => "fr",
            Self::Hebrew => "he",
            Self::Spanish => "es",
        }
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::French => "Français",
            Self::Hebrew => "עברית",
            Self::Spanish => "Español",
        }
    }

    /// The language of this tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Which way it is written, as `dir` has it.
    pub fn direction(self) -> &'static str {
        if matches!(self, Self::Arabic | Self::Hebrew) { "rtl" } else { "ltr" }
    }
}
