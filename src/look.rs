//! How an embedded page looks where its host has colours and fonts of its own: the colours of the page made from two or
//! three of the host's, if all text in them can be read. Colours come as numbers and leave as numbers, so nothing that a
//! host writes becomes a part of a style sheet but names of fonts.

use messages::say;

/// What text and its ground must differ by: WCAG 2.2, 1.4.3.
const ENOUGH: f64 = 4.5;

/// What marks are tinted with.
const AMBER: Colour = Colour([0.95, 0.72, 0.1]);

/// An opaque colour: red, green and blue from 0 to 1, in sRGB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour(pub [f64; 3]);

impl Colour {
    const BLACK: Self = Self([0.0; 3]);
    const WHITE: Self = Self([1.0; 3]);

    /// Reads what browsers write for a colour mixed in sRGB: `color(srgb 0.1 0.2 0.3)`; nothing where it lets through
    /// what is behind it.
    pub fn computed(text: &str) -> Option<Self> {
        let parts = text.strip_prefix("color(srgb ")?.strip_suffix(')')?;
        let mut numbers = parts.split([' ', '/']).filter(|part| !part.is_empty());
        let mut next = || numbers.next().map(number);
        let colour = [next()??, next()??, next()??];
        matches!(next(), None | Some(Some(1.0))).then_some(Self(colour.map(|part| part.clamp(0.0, 1.0))))
    }

    /// The same as a style has it.
    pub fn written(self) -> String {
        let [red, green, blue] = self.0.map(|part| (part * 255.0 + 0.5) as u8);
        format!("rgb({red} {green} {blue})")
    }

    /// This with a share of another.
    #[must_use]
    pub fn with(self, other: Self, share: f64) -> Self {
        let mut mixed = self.0;
        for (own, other) in mixed.iter_mut().zip(other.0) {
            *own += (other - *own) * share;
        }
        Self(mixed)
    }

    /// How much light it gives, from 0 to 1.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How much two colours differ, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether light text stands on it more easily than dark text.
    pub fn is_dark(self) -> bool {
        self.contrast(Self::WHITE) > self.contrast(Self::BLACK)
    }
}

/// Reads a number as browsers write it. What is written with an exponent is next to nothing.
fn number(text: &str) -> Option<f64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    let (mut value, mut place, mut is_whole) = (0.0, 1.0, true);
    for c in digits.chars() {
        match (c, c.to_digit(10)) {
            (_, Some(digit)) if is_whole => value = value * 10.0 + f64::from(digit),
            (_, Some(digit)) => {
                place /= 10.0;
                value += f64::from(digit) * place;
            }
            ('.', _) if is_whole => is_whole = false,
            ('e', _) => return Some(0.0),
            _ => return None,
        }
    }
    (!digits.is_empty()).then_some(sign * value)
}

/// From what is stored to what shines: a power of 2.4, without the function for any power, which weighs a kilobyte.
fn linear(part: f64) -> f64 {
    if part <= 0.04045 {
        return part / 12.92;
    }
    let base = (part + 0.055) / 1.055;
    let mut root: f64 = 1.0;
    for _ in 0..12 {
        root = (4.0 * root + base / (root * root * root * root)) / 5.0;
    }
    base * base * root * root
}

/// Three colours: the host's as far as it has them, or the page's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colours<T> {
    /// Behind the text.
    pub background: T,
    /// Of the text.
    pub text: T,
    /// Of links and marks.
    pub accent: T,
}

/// What a host's colours come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dress {
    /// The page's names for colours, and what they are now.
    pub tokens: Vec<(&'static str, String)>,
    /// What is not taken, and why; sentences for whoever embeds.
    pub refused: Vec<String>,
}

/// All names of colours that a host's can replace.
pub const TOKENS: [&str; 12] = [
    "--paper",
    "--sheet",
    "--sunk",
    "--ink",
    "--ink-2",
    "--ink-3",
    "--rule",
    "--edge",
    "--mark",
    "--accent",
    "--on-accent",
    "--accent-soft",
];

/// Dresses the page in the colours of its host, as far as they can be read; the page's own are those of the same theme.
pub fn dress(host: Colours<Option<Colour>>, own: Colours<Colour>) -> Dress {
    let mut dress = Dress::default();
    let tokens = &mut dress.tokens;
    let mut set = |name: &'static str, colour: Colour| tokens.push((name, colour.written()));
    let (mut paper, mut ink) = (own.background, own.text);
    if host.background.is_some() || host.text.is_some() {
        let wanted = (host.background.unwrap_or(paper), host.text.unwrap_or(ink));
        if wanted.0.contrast(wanted.1) >= ENOUGH {
            (paper, ink) = wanted;
            let quiet = |share: f64| {
                let quieter = ink.with(paper, share);
                if quieter.contrast(paper.with(ink, 0.06)) >= ENOUGH { quieter } else { ink }
            };
            set("--paper", paper);
            set("--sheet", paper);
            set("--sunk", paper.with(ink, 0.06));
            set("--ink", ink);
            set("--ink-2", quiet(0.2));
            set("--ink-3", quiet(0.28));
            set("--rule", paper.with(ink, 0.15));
            set("--edge", paper.with(ink, 0.5));
            set("--mark", tinted(paper, AMBER, ink));
        } else {
            dress.refused.push(too_close("text", wanted.1.contrast(wanted.0)));
        }
    }
    let mut accentuate = |accent: Colour| {
        set("--accent", accent);
        set("--on-accent", if accent.is_dark() { Colour::WHITE } else { Colour::BLACK });
        set("--accent-soft", tinted(paper, accent, ink));
    };
    let can_be_read = |accent: Colour| accent.contrast(paper) >= ENOUGH;
    match host.accent.filter(|&accent| can_be_read(accent)) {
        Some(accent) => accentuate(accent),
        // The page's own may not be seen on the host's ground.
        None if (paper, ink) != (own.background, own.text) => {
            accentuate(if can_be_read(own.accent) { own.accent } else { ink });
        }
        None => {}
    }
    if let Some(accent) = host.accent.filter(|&accent| !can_be_read(accent)) {
        dress.refused.push(too_close("accent", accent.contrast(paper)));
    }
    dress
}

/// A ground with as much of a colour as the text on it bears.
fn tinted(paper: Colour, tint: Colour, ink: Colour) -> Colour {
    let tinted = [0.35, 0.25, 0.14, 0.07].map(|share| paper.with(tint, share));
    tinted.into_iter().find(|tinted| tinted.contrast(ink) >= ENOUGH).unwrap_or(paper)
}

/// Of which colour, and by how much it differs from the background: not rounded to what would be enough.
fn too_close(which: &str, contrast: f64) -> String {
    let shown = (contrast * 10.0).floor() / 10.0;
    let in_words = |number: f64| messages::decimal(number, 1).unwrap_or_else(|| format!("{number:.1}"));
    say::embed_too_close(which, &in_words(shown), &in_words(ENOUGH))
}

/// The longest list of fonts that is looked at.
const LONGEST: usize = 300;

/// Whether a text is a list of fonts and nothing else: names, quotation marks, commas.
pub fn is_fonts(text: &str) -> bool {
    let is_plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '_' | '"' | '\'' | '.' | '&');
    !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_colour() -> impl Strategy<Value = Colour> {
        prop::array::uniform3(0.0..=1.0).prop_map(Colour)
    }

    fn any_colours() -> impl Strategy<Value = Colours<Option<Colour>>> {
        let one = || prop::option::of(any_colour());
        (one(), one(), one()).prop_map(|(background, text, accent)| Colours { background, text, accent })
    }

    const LIGHT: Colours<Colour> = Colours {
        background: Colour([0.984, 0.98, 0.965]),
        text: Colour([0.114, 0.106, 0.094]),
        accent: Colour([0.561, 0.247, 0.071]),
    };

    /// As a browser reads what was written.
    fn read(written: &str) -> Colour {
        let numbers =
            written.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')).unwrap_or_default();
        let parts: Vec<f64> = numbers.split(' ').map(|n| n.parse::<f64>().unwrap() / 255.0).collect();
        Colour([parts[0], parts[1], parts[2]])
    }

    #[test]
    fn contrast_is_what_the_guidelines_say() {
        let grey = |part: u8| Colour([f64::from(part) / 255.0; 3]);
        for (one, other, expected) in [
            (Colour::WHITE, Colour::BLACK, 21.0),
            (Colour::WHITE, Colour::WHITE, 1.0),
            (grey(0x76), Colour::WHITE, 4.54),
            (grey(0x77), Colour::WHITE, 4.48),
            (Colour([1.0, 0.0, 0.0]), Colour::WHITE, 4.0),
            (Colour([0.0, 0.0, 1.0]), Colour::WHITE, 8.59),
        ] {
            let found = one.contrast(other);
            assert!((found - expected).abs() < 0.01, "{one:?} on {other:?}: {found}");
        }
    }

    #[test]
    fn only_opaque_colours_are_read() {
        for (text, read) in [
            ("color(srgb 0.1 0.2 0.3)", Some([0.1, 0.2, 0.3])),
            ("color(srgb 1 0 0 / 1)", Some([1.0, 0.0, 0.0])),
            ("color(srgb -0.2 1.3 0.5)", Some([0.0, 1.0, 0.5])),
            ("color(srgb 1 0 0 / 0.5)", None),
            ("color(srgb 1e-7 0 0.25)", Some([0.0, 0.0, 0.25])),
            ("color(srgb none 0 0)", None),
            ("color(display-p3 1 0 0)", None),
            ("rgb(1, 2, 3)", None),
            ("", None),
        ] {
            let rounded = |colour: Colour| colour.0.map(|part| (part * 1e6).round() / 1e6);
            assert_eq!(Colour::computed(text).map(rounded), read, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_said() {
        let yellow = Colours { background: None, text: None, accent: Some(Colour([1.0, 0.9, 0.0])) };
        let dressed = dress(yellow, LIGHT);
        assert_eq!(dressed.tokens, vec![]);
        assert!(dressed.refused[0].starts_with("The accent and the background of this page differ by 1."));
        let grey = Some(Colour([0.5; 3]));
        let dressed = dress(Colours { background: grey, text: grey, accent: None }, LIGHT);
        assert_eq!((dressed.tokens.len(), dressed.refused.len()), (0, 1));
    }

    proptest! {
        #[test]
        fn whatever_the_host_has_all_text_can_be_read(host in any_colours()) {
            let dressed = dress(host, LIGHT);
            let token = |name: &str, own: Colour| {
                let found = dressed.tokens.iter().find(|(token, _)| *token == name);
                found.map_or(own, |(_, written)| read(written))
            };
            let paper = token("--paper", LIGHT.background);
            let ink = token("--ink", LIGHT.text);
            // What is written is rounded to one of 256 steps.
            let enough = ENOUGH - 0.1;
            for name in ["--ink", "--ink-2", "--ink-3", "--accent"] {
                let own = if name == "--accent" { LIGHT.accent } else { LIGHT.text };
                prop_assert!(token(name, own).contrast(paper) >= enough, "{} in {:?}", name, dressed);
            }
            let accent = token("--accent", LIGHT.accent);
            prop_assert!(token("--on-accent", Colour::WHITE).contrast(accent) >= enough, "{:?}", dressed);
            let soft = token("--accent-soft", Colour([0.965, 0.902, 0.855]));
            prop_assert!(ink.contrast(soft) >= enough, "{:?}", dressed);
            let mark = token("--mark", Colour([1.0, 0.906, 0.627]));
            prop_assert!(ink.contrast(mark) >= enough, "{:?}", dressed);
            prop_assert!(dressed.tokens.iter().all(|(name, _)| TOKENS.contains(name)));
        }

        #[test]
        fn a_list_of_fonts_cannot_be_anything_else(text in any::<String>()) {
            if is_fonts(&text) {
                let breaks = text.contains([';', '{', '}', '(', ')', '<', '\\', '@', ':', '/', '\n']);
                prop_assert!(!breaks, "{}", text);
            }
        }
    }

    #[test]
    fn fonts_are_names() {
        for (text, is) in [
            ("\"Source Serif 4\", Georgia, serif", true),
            ("'Noto Sans Arabic', sans-serif", true),
            ("", false),
            ("url(https://example.org/f.woff2)", false),
            ("serif; color: red", false),
            ("serif } body { color: red", false),
            ("\\75rl(x)", false),
        ] {
            assert_eq!(is_fonts(text), is, "{text}");
        }
    }
}
