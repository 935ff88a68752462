//! Templates of citations, made by hayagriva from the styles it carries. For the host alone: each shape of a work is
//! cited once with marks in the place of title, name, dates and link, and the marks become slots. So whatever the
//! style does with its words, those of a title or a name are not touched by it.

use hayagriva::archive::{ArchivedStyle, locales};
use hayagriva::citationberg::json::{DateValue, Item, LiteralName, NameValue, Value, VecDate, VecDateRange};
use hayagriva::citationberg::taxonomy::Locator;
use hayagriva::citationberg::{FontStyle, IndependentStyle, Locale, LocaleCode, Style as Csl};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren,
    LocatorPayload, Rendered, SpecificLocator,
};

use crate::citation::Style;
use crate::dates::{Form, When};
use crate::template::{
    ACCESSED, AUTHOR, CLOSE, CONTAINER, DATE, DateShape, GENRE, GENRE_FIRST, IN_YEAR, ITALIC, LINES, LINK,
    More, OPEN, SPEAKER, STYLES, Shape, TITLE, YEAR, encode,
};

/// Marks that no style changes: private characters where any text may stand, and a word where a style may want a
/// capital.
const TITLE_MARK: char = '\u{e001}';
const AUTHOR_MARK: char = '\u{e002}';
const CONTAINER_MARK: char = '\u{e003}';
const GENRE_MARK: &str = "gqgqg";
const GENRE_FIRST_MARK: &str = "Gqgqg";
const LINK_MARK: &str = "https://link.invalid/";
const LINE_MARK: &str = "97531";
/// Days that occur in no style's own words.
const ISSUED: [i16; 3] = [7531, 11, 23];
const ACCESSED_ON: [i16; 3] = [8642, 10, 17];

/// The templates of all styles that hayagriva makes, for works of every shape.
///
/// # Errors
///
/// A sentence where the engine does not put into a citation what belongs there; a release of it that does so must
/// not go unnoticed.
pub fn templates() -> Result<Vec<u8>, String> {
    let engine = Engine::new()?;
    let mut text = String::new();
    for shape in Shape::all() {
        for (style, csl) in &engine.styles {
            let [bare, linked, accessed] = [(false, false), (true, false), (true, true)]
                .map(|(has_link, is_dated)| engine.entry(*style, csl, shape, has_link, is_dated));
            let in_text = engine.in_text(*style, csl, shape);
            text += &[bare?, linked?, accessed?, in_text?].join("\t");
            text.push('\n');
        }
    }
    Ok(encode(&text))
}

struct Engine {
    styles: Vec<(Style, IndependentStyle)>,
    locales: Vec<Locale>,
}

impl Engine {
    fn new() -> Result<Self, String> {
        // The order of the templates.
        let all: [(Style, ArchivedStyle); STYLES] = [
            (Style::Apa, ArchivedStyle::AmericanPsychologicalAssociation),
            (Style::Chicago, ArchivedStyle::ChicagoNotes),
            (Style::Mla, ArchivedStyle::ModernLanguageAssociation),
            (Style::Harvard, ArchivedStyle::HarvardCiteThemRight),
        ];
        let styles = all.into_iter().map(|(style, archived)| match archived.get() {
            Csl::Independent(csl) => Ok((style, csl)),
            Csl::Dependent(_) => Err(format!("{} depends on another style", style.label())),
        });
        Ok(Self { styles: styles.collect::<Result<_, _>>()?, locales: locales() })
    }

    fn rendered(&self, style: Style, csl: &IndependentStyle, item: &Item, line: Option<&str>) -> Rendered {
        let locale = || {
            let code = if style == Style::Harvard { "en-GB" } else { "en-US" };
            Some(LocaleCode(code.to_owned()))
        };
        let locator = line.map(|line| SpecificLocator(Locator::Line, LocatorPayload::Str(line)));
        let cited = vec![CitationItem::with_locator(item, locator)];
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::new(cited, csl, locale(), &self.locales, Some(1)));
        driver.finish(BibliographyRequest::new(csl, locale(), &self.locales))
    }

    /// The template of a reference or a note.
    fn entry(
        &self,
        style: Style,
        csl: &IndependentStyle,
        shape: Shape,
        has_link: bool,
        is_dated: bool,
    ) -> Result<String, String> {
        let item = item(shape, has_link, is_dated);
        let is_note = style == Style::Chicago;
        let rendered = self.rendered(style, csl, &item, is_note.then_some(LINE_MARK));
        let entry = if is_note {
            rendered.citations.first().map(|note| slotted(&note.citation, style, shape))
        } else {
            rendered.bibliography.and_then(|list| Some(slotted(&list.items.first()?.content, style, shape)))
        };
        let mut entry = entry.ok_or_else(|| format!("{} makes no entry of {shape:?}", style.label()))?;
        if is_note {
            entry.insert(0, SPEAKER);
        }
        let wanted = [
            (TITLE, true),
            (AUTHOR, shape.has_publisher),
            (LINK, has_link),
            (LINES, is_note),
            (CONTAINER, shape.more == More::Container),
        ];
        let missing = wanted.into_iter().find(|&(slot, is_wanted)| entry.contains(slot) != is_wanted);
        let is_dateless = !entry.contains([YEAR, DATE]) && shape.date != DateShape::Nothing;
        if missing.is_some() || is_dateless || has_marks(&entry) {
            return Err(format!(
                "{} makes of {shape:?} what has other slots than it should: {entry:?}",
                style.label()
            ));
        }
        Ok(entry)
    }

    /// The template of what stands in the text, with the line; empty for notes.
    fn in_text(&self, style: Style, csl: &IndependentStyle, shape: Shape) -> Result<String, String> {
        if style == Style::Chicago {
            return Ok(String::new());
        }
        let rendered = self.rendered(style, csl, &item(shape, false, false), None);
        let whole = rendered.citations.first().map(|cited| slotted(&cited.citation, style, shape));
        let whole = whole.unwrap_or_default();
        let inside = whole.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        let inside = inside.filter(|inside| !has_marks(inside)).ok_or_else(|| {
            format!("{} makes of {shape:?} in the text what is not in brackets: {whole:?}", style.label())
        })?;
        // In American punctuation a comma stands before the closing mark.
        let joined = match inside.strip_suffix('”') {
            Some(before) => format!("{before},” "),
            None => format!("{inside}, "),
        };
        Ok(format!("({SPEAKER}{joined}{LINES})"))
    }
}

/// A work of a shape, with marks for all that is told of it.
fn item(shape: Shape, has_link: bool, is_dated: bool) -> Item {
    let text = |text: &str| Value::String(text.to_owned());
    let date = |parts: &[i16]| {
        let date_parts = VecDateRange(vec![VecDate(parts.to_vec())]);
        Value::Date(DateValue::DateParts { date_parts, literal: None, season: None, circa: false })
    };
    let issued = match shape.date {
        DateShape::Nothing => None,
        DateShape::Year => ISSUED.get(..1),
        DateShape::Month => ISSUED.get(..2),
        DateShape::Day => Some(&ISSUED[..]),
    };
    // An item of a page is set as an article in it: the one kind of part whose full date all styles give.
    let kind = if shape.more == More::Container { "article-magazine" } else { "webpage" };
    let author = NameValue::Literal(LiteralName { literal: AUTHOR_MARK.to_string() });
    let fields = [
        ("id", Some(text("id"))),
        ("type", Some(text(kind))),
        ("title", Some(text(&TITLE_MARK.to_string()))),
        ("author", shape.has_publisher.then(|| Value::Names(vec![author]))),
        ("issued", issued.map(date)),
        ("genre", (shape.more == More::Genre).then(|| text(GENRE_MARK))),
        ("container-title", (shape.more == More::Container).then(|| text(&CONTAINER_MARK.to_string()))),
        ("URL", has_link.then(|| text(LINK_MARK))),
        ("accessed", is_dated.then(|| date(&ACCESSED_ON))),
    ];
    Item(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

/// What the engine made, with slots in the place of the marks.
fn slotted(made: &ElemChildren, style: Style, shape: Shape) -> String {
    let mut text = String::new();
    flatten(made, &mut text);
    let mut replace = |mark: &str, slot: &str| text = text.replace(mark, slot);
    let slot = |slot: char| slot.to_string();
    replace(&slot(TITLE_MARK), &slot(TITLE));
    replace(&slot(AUTHOR_MARK), &slot(AUTHOR));
    replace(&format!("{ITALIC}{CONTAINER_MARK}{ITALIC}"), &slot(CONTAINER));
    replace(GENRE_MARK, &slot(GENRE));
    replace(GENRE_FIRST_MARK, &slot(GENRE_FIRST));
    replace(LINK_MARK, &slot(LINK));
    replace(&format!("line {LINE_MARK}"), &slot(LINES));

    let form = style.form();
    replace(&when(ACCESSED_ON, DateShape::Day).whole(form), &slot(ACCESSED));
    let issued = when(ISSUED, shape.date);
    let marked = |slots: &str| format!("{OPEN}{slots}{CLOSE}");
    if shape.date != DateShape::Nothing {
        if issued.month.is_some() {
            replace(&issued.whole(form), &marked(&slot(DATE)));
            replace(&issued.in_year(form), &slot(IN_YEAR));
        }
        replace(&issued.year, &slot(YEAR));
        // One pair of brackets where year and day stand together, else a pair each.
        replace(&format!("{YEAR}, {IN_YEAR}"), &marked("\u{0}"));
        for part in [YEAR, IN_YEAR] {
            replace(&slot(part), &marked(&slot(part)));
        }
        replace("\u{0}", &format!("{YEAR}, {IN_YEAR}"));
        // The engine leaves the comma before a month that is not there.
        replace(",)", ")");
    }
    text
}

fn when([year, month, day]: [i16; 3], shape: DateShape) -> When {
    let part = |number: i16| u8::try_from(number).ok();
    When {
        year: year.to_string(),
        month: part(month).filter(|_| matches!(shape, DateShape::Month | DateShape::Day)),
        day: part(day).filter(|_| shape == DateShape::Day),
        is_inferred: false,
    }
}

/// Whether some mark has not become a slot.
fn has_marks(text: &str) -> bool {
    let dates = [ISSUED, ACCESSED_ON].map(|day| when(day, DateShape::Day));
    let words = dates.iter().flat_map(|day| [day.year.clone(), day.in_year(Form::Short)]);
    let words = words.chain([GENRE_MARK, GENRE_FIRST_MARK, LINE_MARK].map(str::to_owned));
    let chars = [TITLE_MARK, AUTHOR_MARK, CONTAINER_MARK].map(String::from);
    words.chain(chars).any(|mark| text.contains(&mark))
}

/// The text of what the engine made, with a mark wherever italics begin or end.
fn flatten(children: &ElemChildren, out: &mut String) {
    for child in &children.0 {
        match child {
            ElemChild::Text(text) | ElemChild::Link { text, .. }
                if text.formatting.font_style == FontStyle::Italic =>
            {
                out.push(ITALIC);
                out.push_str(&text.text);
                out.push(ITALIC);
            }
            ElemChild::Text(text) | ElemChild::Link { text, .. } => out.push_str(&text.text),
            ElemChild::Markup(text) => out.push_str(text),
            ElemChild::Transparent { .. } => {}
            ElemChild::Elem(element) => flatten(&element.children, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Container, Dated, Known, Record, Shown, Titled, Work};
    use crate::{Templates, plain};

    /// A template that is filled says what the engine itself says of the same work. The title and the names are marks
    /// to the end, as the engine changes titles.
    #[test]
    fn a_filled_template_is_what_the_engine_would_write() {
        let engine = Engine::new().unwrap();
        let templates = Templates::open(&super::templates().unwrap()).unwrap();
        for month in 1..=12 {
            for (shown, parts, shape) in [
                (Shown::Day, 3, DateShape::Day),
                (Shown::Month, 2, DateShape::Month),
                (Shown::Year, 1, DateShape::Year),
            ] {
                let day = format!("2024-{month:02}-05");
                let record = Record {
                    work: Work {
                        title: TITLE_MARK.into(),
                        title_is: Titled::Given,
                        publisher: Some(AUTHOR_MARK.into()),
                        kind: Some("press release".into()),
                        date: Some(Dated {
                            earliest: day.clone(),
                            latest: day,
                            precision: shown,
                            basis: Known::Stated,
                        }),
                        ..Work::default()
                    },
                    link: Some(LINK_MARK.into()),
                    ..Record::default()
                };
                let shape = Shape { has_publisher: true, date: shape, more: More::Genre };
                let mut item = item(shape, true, false);
                item.0.insert("genre".into(), Value::String("press release".into()));
                let date_parts = VecDateRange(vec![VecDate([2024, month, 5][..parts].to_vec())]);
                let issued = DateValue::DateParts { date_parts, literal: None, season: None, circa: false };
                item.0.insert("issued".into(), Value::Date(issued));
                for (style, csl) in engine.styles.iter().filter(|(style, _)| *style != Style::Chicago) {
                    let rendered = engine.rendered(*style, csl, &item, None).bibliography.unwrap();
                    let mut want = String::new();
                    flatten(&rendered.items[0].content, &mut want);
                    let want = want.replace(ITALIC, "").replace(",)", ")");
                    assert_eq!(plain(&templates.cite(*style, &record, None).entry), want);
                }
            }
        }
    }

    #[test]
    fn an_item_is_in_the_page_that_carries_it() {
        let templates = Templates::open(&super::templates().unwrap()).unwrap();
        let container = Container {
            title: "Page".into(),
            title_is: Titled::Given,
            publisher: Some("Others".into()),
            ..Container::default()
        };
        let work = Work {
            title: "Item".into(),
            title_is: Titled::Given,
            publisher: Some("Own".into()),
            container: Some(container),
            ..Work::default()
        };
        let record = Record { work, ..Record::default() };
        for (style, want) in [
            (Style::Apa, "Own. (n.d.). Item. In Others, Page."),
            (Style::Chicago, "Own, “Item,” in Page, Others, n.d., line 0."),
            (Style::Mla, "Own. “Item.” Page, Others."),
            (Style::Harvard, "Own (no date) ‘Item’, in Others, Page."),
            (Style::Oscola, "Own, ‘Item’ (in Page, Others) line 0."),
        ] {
            assert_eq!(plain(&templates.cite(style, &record, None).entry), want);
        }
    }
}
