//! A scene as an SVG file to take away: complete in itself, with what it shows, where it comes from, how old that is, and
//! its numbers as text.

use corpus::Corpus;
use explore::labels;
use messages::say;

use crate::decimal::short;
use crate::draw::scene::{Anchor, Item, Look, Scene, Shape};
use crate::draw::text::wrap;
use crate::table::Table;

/// Where what a file shows comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// What was searched and filtered, in the reader's words; may be empty.
    pub shown: String,
    /// The corpus, its publishers and the dates of its texts.
    pub corpus: String,
}

impl Source {
    /// Of a corpus, with what is shown of it.
    pub fn new(corpus: &Corpus, shown: &str) -> Self {
        let mut publishers: Vec<&str> = Vec::new();
        for passage in &corpus.passages {
            let publisher = labels::publisher(corpus, passage);
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        let (title, publishers) = (
            messages::label("corpus", "title").unwrap_or(&corpus.title).trim_end_matches('.'),
            messages::listed(&publishers),
        );
        let corpus = match corpus.span() {
            Some((first, last)) => {
                say::source_of_file(title, &publishers, &labels::day(first), &labels::day(last))
            }
            None => say::source_of_file_undated(title, &publishers),
        };
        Self { shown: shown.to_owned(), corpus }
    }
}

const SIZE: f64 = 12.0;
const LEADING: f64 = 16.0;
const MARGIN: f64 = 16.0;

/// The light colours of the page (`assets/style/1-tokens.css`): a file has a white ground wherever it is shown.
const STYLE: &str = "\
text{font-family:system-ui,-apple-system,'Segoe UI','Noto Sans',sans-serif;fill:#1d1b18;direction:ltr;unicode-bidi:plaintext;white-space:pre}\
.note{fill:#5a554c}.head,tspan.found{font-weight:600}.words{font-family:Georgia,'Noto Serif',serif}\
line.rule{stroke:#e2dccf}rect.rule{fill:#f3f0e8}.cell{fill:#8f3f12}.empty{fill:#fff;stroke:#e2dccf}\
.mark{fill:#8f3f12}.span{fill:#f6e6da;stroke:#8f3f12}.inferred{fill:#f6e6da;stroke:#8f3f12;stroke-dasharray:3 2}\
.bound,.series{stroke:#8f3f12;fill:none}.series{stroke-width:1.5}.aside{fill:#8d8678}rect.found{fill:#1f5f8b}";

/// Writes a scene as a file of its own, with a table of its numbers.
pub fn svg(scene: &Scene, table: &Table, source: &Source) -> String {
    let inner = scene.width;
    let head = wrap(&scene.title, inner / Look::Head.breadth(), SIZE + 2.0);
    let foot: Vec<String> = [&source.shown, &table.note, &source.corpus]
        .into_iter()
        .flat_map(|words| wrap(words, inner, SIZE))
        .collect();
    let above = MARGIN + head.len() as f64 * LEADING + 8.0;
    let height = above + scene.height + 12.0 + foot.len() as f64 * LEADING + MARGIN;
    let width = inner + 2.0 * MARGIN;

    let mut file =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    file += &format!(" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\"", short(width), short(height));
    file += " role=\"img\" aria-labelledby=\"title desc\">\n";
    let described = [&table.note, &source.shown, &source.corpus].map(|part| part.trim()).join(" ");
    element(&mut file, "title", " id=\"title\"", &scene.title);
    element(&mut file, "desc", " id=\"desc\"", described.trim());
    element(&mut file, "metadata", "", &table.csv());
    element(&mut file, "style", "", STYLE);
    file += "\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    let line = |(at, words): (usize, &String), look, size, top: f64| {
        Item::text(look, (MARGIN, top + at as f64 * LEADING + size), size, Anchor::Left, words)
    };
    for text in head.iter().enumerate() {
        write_item(&mut file, &line(text, Look::Head, SIZE + 2.0, MARGIN));
    }
    file += &format!("<g transform=\"translate({} {})\">\n", short(MARGIN), short(above));
    scene.items.iter().for_each(|item| write_item(&mut file, item));
    file += "</g>\n";
    for text in foot.iter().enumerate() {
        write_item(&mut file, &line(text, Look::Note, SIZE, above + scene.height + 12.0));
    }
    file + "</svg>\n"
}

fn write_item(file: &mut String, item: &Item) {
    let (name, attributes) = element_of(&item.shape);
    let (class, lead, words) = match &item.shape {
        Shape::Text { words, .. } | Shape::Turned { words, .. } => (item.look, "", words.as_str()),
        Shape::Leading { lead, words, .. } => (Look::Words, lead.as_str(), words.as_str()),
        Shape::Rect { .. } | Shape::Line { .. } | Shape::Dot { .. } => (item.look, "", ""),
    };
    *file += &format!("<{name} class=\"{}\"{attributes}", class.id());
    if item.look == Look::Cell {
        *file += &format!(" fill-opacity=\"{}\"", short(item.opacity()));
    }
    *file += ">";
    if !item.says.is_empty() {
        element(file, "title", "", &item.says);
    }
    if !lead.is_empty() {
        element(file, "tspan", &format!(" class=\"{}\"", item.look.id()), lead);
    }
    escape(file, words);
    *file += &format!("</{name}>\n");
}

/// The element that draws a shape, and where.
fn element_of(shape: &Shape) -> (&'static str, String) {
    match shape {
        Shape::Rect { x, y, width, height } => {
            let [x, y, width, height] = [*x, *y, *width, *height].map(short);
            ("rect", format!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\""))
        }
        Shape::Line { from, to } => {
            let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(short);
            ("line", format!(" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\""))
        }
        Shape::Dot { x, y, r } => {
            let [x, y, r] = [*x, *y, *r].map(short);
            ("circle", format!(" cx=\"{x}\" cy=\"{y}\" r=\"{r}\""))
        }
        Shape::Text { x, y, size, anchor, .. } | Shape::Leading { x, y, size, anchor, .. } => {
            let anchor = match anchor {
                Anchor::Left => "start",
                Anchor::Middle => "middle",
                Anchor::Right => "end",
            };
            let [x, y, size] = [*x, *y, *size].map(short);
            ("text", format!(" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\""))
        }
        Shape::Turned { x, y, size, .. } => {
            // Letters are centred on the line by their height, which is about seven tenths of their size.
            let [x, y, size] = [*x + 0.35 * size, *y, *size].map(short);
            ("text", format!(" transform=\"translate({x} {y}) rotate(-90)\" font-size=\"{size}\""))
        }
    }
}

fn element(file: &mut String, name: &str, attributes: &str, text: &str) {
    *file += &format!("<{name}{attributes}>");
    escape(file, text);
    *file += &format!("</{name}>");
}

/// Adds text so that it is text: no sign of it is markup, and what XML does not allow is replaced by the sign for that.
fn escape(file: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => file.push_str("&amp;"),
            '<' => file.push_str("&lt;"),
            '>' => file.push_str("&gt;"),
            // Else a reader of XML would make one line end of two.
            '\r' => file.push_str("&#13;"),
            '\n' | '\t' => file.push(c),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => file.push('\u{FFFD}'),
            other => file.push(other),
        }
    }
}
