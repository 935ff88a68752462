//! What is pictured: where each view is found, what is done there first, and in windows of which sizes.

/// A window, in CSS pixels.
#[derive(Debug)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Touched, not pointed at: bars lie over what they scroll.
    pub(super) is_mobile: bool,
}

/// A desk, a tablet and a telephone, both upright.
pub(super) const SIZES: [Size; 3] = [
    Size { width: 1440, height: 900, is_mobile: false },
    Size { width: 768, height: 1024, is_mobile: true },
    Size { width: 390, height: 844, is_mobile: true },
];

/// As `prefers-color-scheme` has them.
pub(super) const THEMES: [&str; 2] = ["light", "dark"];

/// What is done before the picture is taken.
#[derive(Debug)]
pub(super) enum Step {
    /// The first visible element of a selector that says these words is clicked.
    Click(&'static str, &'static str),
    /// The page goes to an address of its own.
    Go(&'static str),
    /// An element of a selector shows.
    Until(&'static str),
}

/// One view.
#[derive(Debug)]
pub(super) struct Screen {
    /// What its pictures are called.
    pub(super) name: &'static str,
    /// Where it is found, from the folder of the site on.
    pub(super) address: &'static str,
    pub(super) steps: &'static [Step],
    /// The width up to which there is such a view.
    pub(super) widest: u32,
}

impl Screen {
    /// Whether there is such a view in a window of this size.
    pub(super) fn fits(&self, size: &Size) -> bool {
        size.width <= self.widest
    }
}

const ANY: u32 = u32::MAX;
const HERZOG: &str = "#1/search?open=2024-12-executive-summary:18.1";

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    plain("start", ""),
    plain("typo", "#1/search?q=ceasfire"),
    Screen {
        steps: &[Step::Until("#voice")],
        ..plain("quotation", "#1/search?q=responsible&open=2024-12-executive-summary:18.1")
    },
    Screen {
        steps: &[Step::Click(".show-filters", ""), Step::Until("#filters")],
        widest: 768,
        ..plain("filters", "#1/search?q=aid")
    },
    Screen {
        steps: &[Step::Until(".source .line")],
        ..plain("document", "#1/document/2024-12-executive-summary:40?q=attacks")
    },
    Screen { steps: &[Step::Until(".picture svg")], ..plain("overview", "#1/overview?q=aid") },
    Screen {
        steps: &[
            Step::Click(".take button", "Save"),
            Step::Until(".take button[aria-pressed=true]"),
            Step::Go("1/search?open=2025-12-international-justice:2.1"),
            Step::Until(".take button[aria-pressed=false]"),
            Step::Click(".take button", "Save"),
            Step::Until(".take button[aria-pressed=true]"),
            Step::Go("1/collection"),
            Step::Until(".saved li + li"),
        ],
        ..plain("collection", HERZOG)
    },
    Screen {
        steps: &[Step::Until(".column + .column")],
        ..plain("compare", "#1/compare?with=2024-12-executive-summary:18.1,2025-12-international-justice:2.1")
    },
    Screen { steps: &[Step::Until(".about h2")], ..plain("about", "#1/about") },
    Screen { steps: &[Step::Click(".top .keys", ""), Step::Until("dialog#help[open]")], ..plain("help", "") },
    Screen {
        steps: &[Step::Click(".take button", "Cite"), Step::Until("dialog#take-away[open]")],
        ..plain("cite", HERZOG)
    },
    plain("nothing", "#1/search?q=zzqx&kind=finding"),
    plain("embed", "embed.html"),
    plain("text", "text.html"),
    Screen {
        steps: &[Step::Until("#voice")],
        ..plain("arabic", "#1/search?q=responsible&open=2024-12-executive-summary:18.1&lang=ar")
    },
    Screen {
        steps: &[Step::Until("#voice")],
        ..plain("hebrew", "#1/search?q=responsible&open=2024-12-executive-summary:18.1&lang=he")
    },
];

const fn plain(name: &'static str, address: &'static str) -> Screen {
    Screen { name, address, steps: &[], widest: ANY }
}
