//! A scene: shapes in a box, each with how it looks, what it says and what a click on it does.

use crate::click::Click;
use crate::draw::text::width;

/// The room a picture has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Its width; scenes are as high as they need to be.
    pub width: f64,
    /// The page reads from right to left.
    pub is_rtl: bool,
}

/// Which side of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

/// A shape, in units of the box; x grows to the right and y downwards.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Its left side.
        x: f64,
        /// Its upper side.
        y: f64,
        /// How wide.
        width: f64,
        /// How high.
        height: f64,
    },
    /// A line from one point to another.
    Line {
        /// One end.
        from: (f64, f64),
        /// The other.
        to: (f64, f64),
    },
    /// A circle.
    Dot {
        /// Its middle.
        x: f64,
        /// Its middle.
        y: f64,
        /// Its radius.
        r: f64,
    },
    /// A line of text.
    Text {
        /// Where its anchor is.
        x: f64,
        /// Where it stands: its baseline.
        y: f64,
        /// The size of its letters.
        size: f64,
        /// Which side of it `x` is.
        anchor: Anchor,
        /// The words.
        words: String,
    },
    /// A line of text whose first words are set off: they look as its item does, the rest as words of a source.
    Leading {
        /// Where its anchor is.
        x: f64,
        /// Where it stands: its baseline.
        y: f64,
        /// The size of its letters.
        size: f64,
        /// Its left end, or in a script that reads from the right its right one.
        anchor: Anchor,
        /// The words set off.
        lead: String,
        /// The words that go on after them.
        words: String,
    },
    /// A line of text that reads upwards.
    Turned {
        /// Its middle line.
        x: f64,
        /// Where it begins: its lower end.
        y: f64,
        /// The size of its letters.
        size: f64,
        /// The words.
        words: String,
    },
}

/// What a shape is, which is how it looks: the page and the file each say how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A line or band to read by: axes, grid lines, tracks.
    Rule,
    /// Words of the interface.
    Label,
    /// The same, less important.
    Note,
    /// The same, as a heading.
    Head,
    /// Words of a source.
    Words,
    /// The words found among them.
    Found,
    /// A cell of a grid; `strength` says how much is in it.
    Cell,
    /// A cell with nothing in it.
    Empty,
    /// The number in a cell.
    Number,
    /// Something exactly known, or a bar.
    Mark,
    /// Something known as a stretch.
    Span,
    /// Something worked out, not stated.
    Inferred,
    /// That a number is a bound: it may be more, or less.
    Bound,
    /// A line between numbers of one series.
    Series,
    /// Something that the list does not show.
    Aside,
}

impl Look {
    /// Its name, for style sheets.
    pub fn id(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Label => "label",
            Self::Note => "note",
            Self::Head => "head",
            Self::Words => "words",
            Self::Found => "found",
            Self::Cell => "cell",
            Self::Empty => "empty",
            Self::Number => "number",
            Self::Mark => "mark",
            Self::Span => "span",
            Self::Inferred => "inferred",
            Self::Bound => "bound",
            Self::Series => "series",
            Self::Aside => "aside",
        }
    }

    /// How much wider than plain its letters are at most: bold ones, and those of a serif font.
    pub(crate) fn breadth(self) -> f64 {
        match self {
            Self::Head | Self::Found => 1.2,
            Self::Words => 1.1,
            _ => 1.0,
        }
    }
}

/// A shape in a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What is drawn.
    pub shape: Shape,
    /// What it is.
    pub look: Look,
    /// How strong, from 0 to 1; 1 for all but cells.
    pub strength: f64,
    /// What it says: its accessible name and what hovering shows. Empty for what only helps to read.
    pub says: String,
    /// What a click on it does.
    pub click: Option<Click>,
}

/// A picture: shapes in a box from (0, 0) to its width and height, in the order they are drawn and read in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What it shows.
    pub title: String,
    /// The width of the box.
    pub width: f64,
    /// The height of the box.
    pub height: f64,
    /// The shapes.
    pub items: Vec<Item>,
}

impl Item {
    /// A shape that says nothing and does nothing.
    pub(crate) fn new(look: Look, shape: Shape) -> Self {
        Self { shape, look, strength: 1.0, says: String::new(), click: None }
    }

    /// A line of text.
    pub(crate) fn text(look: Look, (x, y): (f64, f64), size: f64, anchor: Anchor, words: &str) -> Self {
        Self::new(look, Shape::Text { x, y, size, anchor, words: words.to_owned() })
    }

    /// A line.
    pub(crate) fn line(look: Look, from: (f64, f64), to: (f64, f64)) -> Self {
        Self::new(look, Shape::Line { from, to })
    }

    /// With what it says and does.
    pub(crate) fn saying(self, says: String, click: Option<Click>) -> Self {
        Self { says, click, ..self }
    }

    /// How opaque a cell is drawn: what is in it is seen, and the number on it is still read.
    pub fn opacity(&self) -> f64 {
        if self.strength > 0.0 { 0.06 + 0.39 * self.strength } else { 0.0 }
    }

    /// The box it lies in: left, top, right, bottom. Text is taken for as wide as it can be.
    pub fn bounds(&self) -> [f64; 4] {
        match &self.shape {
            Shape::Rect { x, y, width, height } => [*x, *y, x + width, y + height],
            Shape::Line { from, to } => {
                [from.0.min(to.0), from.1.min(to.1), from.0.max(to.0), from.1.max(to.1)]
            }
            Shape::Dot { x, y, r } => [x - r, y - r, x + r, y + r],
            Shape::Text { x, y, size, anchor, words } => {
                line_box((*x, *y), *size, *anchor, width(words, *size) * self.look.breadth())
            }
            Shape::Leading { x, y, size, anchor, lead, words } => {
                let lead = width(lead, *size) * self.look.breadth();
                line_box((*x, *y), *size, *anchor, lead + width(words, *size) * Look::Words.breadth())
            }
            Shape::Turned { x, y, size, words } => {
                let long = width(words, *size) * self.look.breadth();
                [x - 0.6 * size, y - long, x + 0.6 * size, *y]
            }
        }
    }
}

/// The box of a line of text of this width.
fn line_box((x, y): (f64, f64), size: f64, anchor: Anchor, wide: f64) -> [f64; 4] {
    let left = match anchor {
        Anchor::Left => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::Right => x - wide,
    };
    [left, y - 0.85 * size, left + wide, y + 0.3 * size]
}

impl Shape {
    /// Mirrored in a box of this width.
    pub(crate) fn mirror(&mut self, whole: f64) {
        match self {
            Self::Rect { x, width, .. } => *x = whole - *x - *width,
            Self::Line { from, to } => (from.0, to.0) = (whole - from.0, whole - to.0),
            Self::Dot { x, .. } | Self::Turned { x, .. } => *x = whole - *x,
            Self::Text { x, anchor, .. } | Self::Leading { x, anchor, .. } => {
                *x = whole - *x;
                *anchor = match anchor {
                    Anchor::Left => Anchor::Right,
                    Anchor::Middle => Anchor::Middle,
                    Anchor::Right => Anchor::Left,
                };
            }
        }
    }
}

impl Scene {
    /// An empty box.
    pub(crate) fn new(title: &str, frame: Frame) -> Self {
        Self { title: title.to_owned(), width: frame.width, ..Self::default() }
    }

    /// As the frame wants it: of this height, and mirrored where the page reads from right to left.
    pub(crate) fn finish(mut self, height: f64, frame: Frame) -> Self {
        self.height = height;
        if frame.is_rtl {
            self.items.iter_mut().for_each(|item| item.shape.mirror(frame.width));
        }
        self
    }
}
