//! A remembered quotation beside the words as they stand: what differs is marked in both, by lines as well as by
//! colour, and named in the style sheet for those who listen. The source's own words stay as they are.

use messages::say;

use super::Drawn;
use super::result::{excerpt, head};
use crate::desk::{Act, Desk, Taken, UiAct};
use crate::remembered::remembered;
use crate::ui::{Does, El, button, el, link};

/// Both, where what was typed is a quotation of the first result.
pub(crate) fn beside(desk: &Desk) -> Option<El> {
    let remembered = remembered(desk.library, &desk.results)?;
    let (comparison, shown) = (&remembered.comparison, &remembered.shown);
    let title = |words: &str| el("h2").text(words);
    let mut panel = el("section").class("beside").set("aria-label", say::beside());
    let same = if comparison.is_exact() {
        say::word_for_word().to_owned()
    } else {
        let mut typed = el("p").class("text").set("dir", "auto");
        let mut at = 0;
        for part in comparison.parts.iter().filter(|part| !part.same && !part.remembered.is_empty()) {
            let (start, end) = (part.remembered.start as usize, part.remembered.end as usize);
            typed = typed.text(remembered.typed.get(at..start).unwrap_or_default());
            typed = typed.kid(
                el("del").set("data-says", say::differs()).text(part.remembered.slice(&remembered.typed)),
            );
            at = end;
        }
        panel = panel
            .kid(title(say::as_you_wrote_it()))
            .kid(typed.text(remembered.typed.get(at..).unwrap_or_default()));
        say::words_same(comparison.same, comparison.of)
    };
    let open = link(desk, desk.state.opening(Some(shown.open))).text(say::open_the_passage());
    let cite = Does::Act(Act::Ui(UiAct::Take(Some(Taken::One(shown.open)))));
    let cite = button(desk, cite).class("quiet").text(say::cite_as_it_stands());
    Some(
        panel
            .kid(title(say::as_it_stands()))
            .kid(head(desk, shown, shown.open.passage))
            .kid(excerpt(desk, shown, shown.open.passage, Drawn::Differing))
            .kid(el("p").class("where").text(&same).text(" ").kid(open).text(" ").kid(cite)),
    )
}
