//! Words with their attribution, to paste: as text, as HTML, as a card for another page, and as the element that shows them
//! there. The words are exact;
//! nothing of them or of a name is ever read as markup.

use crate::attribution::{self, Piece};
use crate::markup::{html, is_web_address, language_attributes, with_breaks};
use crate::record::Record;

/// As plain text: the words in quotation marks, who said them and where, and the link where there is one.
pub fn text(record: &Record) -> String {
    let link = record.link.as_ref().map_or_else(String::new, |link| format!("{link}\n"));
    format!("“{}”\n— {}\n{link}", record.words, attribution::line(record))
}

/// As HTML: a `blockquote` with language, direction and the link as `cite`, and below it who said the words and where,
/// the title as `cite`.
pub fn rich(record: &Record) -> String {
    let followed = record.link.as_deref().filter(|link| is_web_address(link));
    let address = followed.map_or_else(String::new, |link| format!(" cite=\"{}\"", html(link)));
    let link = match (followed, &record.link) {
        (Some(link), _) => format!("<br>\n<a href=\"{0}\">{0}</a>", html(link)),
        (None, Some(link)) => format!("<br>\n{}", html(link)),
        (None, None) => String::new(),
    };
    format!(
        "<figure>\n<blockquote{address}{}>\n<p>{}</p>\n</blockquote>\n<figcaption lang=\"en\" dir=\"ltr\">— {}{link}</figcaption>\n</figure>\n",
        language_attributes(&record.language),
        words(record),
        line(record),
    )
}

/// As a card for another page: complete in itself, without a script, readable without its styles. The styles are
/// attributes, as nothing is known of the page it stands in; colours are that page's own.
pub fn card(record: &Record) -> String {
    let followed = record.link.as_deref().filter(|link| is_web_address(link));
    let address = followed.map_or_else(String::new, |link| format!(" cite=\"{}\"", html(link)));
    let link = match (followed, &record.link) {
        (Some(link), _) => {
            format!("<br>\n<a href=\"{}\" style=\"color:inherit\">The words in their context</a>", html(link))
        }
        (None, Some(link)) => format!("<br>\n{}", html(link)),
        (None, None) => String::new(),
    };
    format!(
        "<figure style=\"margin:1.5em 0;max-width:40em;padding:1em 1.25em;border:1px solid;border-radius:.5em\">\n\
         <blockquote{address}{} style=\"margin:0;padding:0;border:0;font-size:1.125em;line-height:1.5\">\n\
         <p style=\"margin:0\">{}</p>\n\
         </blockquote>\n\
         <figcaption lang=\"en\" dir=\"ltr\" style=\"margin-top:.75em;font-size:.875em;line-height:1.4\">— {}{link}</figcaption>\n\
         </figure>\n",
        language_attributes(&record.language),
        words(record),
        line(record),
    )
}

/// As the element that shows the words on another page, with their context; within it the same as HTML, for where there is
/// no script. `page` is the address of the page that the element loads its script from and shows: nothing where the
/// record's link leads to another, whose scripts nobody has asked for.
pub fn element(record: &Record, page: &str) -> Option<String> {
    let fragment = record.link.as_deref().filter(|_| is_web_address(page))?.strip_prefix(page)?;
    let (_, place) = fragment.strip_prefix('#')?.split_once("open=")?;
    let folder = page.get(..=page.rfind('/')?)?;
    Some(format!(
        "<script src=\"{}embed.js\" async></script>\n<on-record passage=\"{}\">\n{}</on-record>\n",
        html(folder),
        html(place.split('&').next()?),
        rich(record),
    ))
}

fn words(record: &Record) -> String {
    with_breaks(&html(&record.words), "<br>\n")
}

/// The line of attribution; titles are of the document's language, all else is ours.
fn line(record: &Record) -> String {
    let attributes = language_attributes(&record.language);
    let pieces = attribution::pieces(record);
    let parts = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => html(&text),
        Piece::Title(title) => format!("<cite{attributes}>{}</cite>", html(&title)),
    });
    parts.collect()
}
