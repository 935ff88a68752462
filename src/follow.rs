//! What follows a drawing and only the annex can have brought about: what is cited or exported lies over the page, words
//! stand to be copied by hand, the caret stands behind what was completed.

use crate::browser;
use crate::desk::{Desk, Said};

/// What of it was drawn last.
#[derive(Default)]
pub(crate) struct Followed {
    taken: bool,
    refused: bool,
    before_caret: Option<String>,
}

/// Brings the browser in line with what was just drawn.
pub(crate) fn follow(desk: &Desk, last: &mut Followed) {
    let taken = desk.ui.taken.is_some();
    if std::mem::replace(&mut last.taken, taken) != taken {
        browser::show_dialog("take-away", taken);
    }
    let refused = matches!(desk.ui.said, Said::Refused(_));
    if !std::mem::replace(&mut last.refused, refused) && refused {
        browser::select_text("by-hand");
    }
    if desk.ui.before_caret != last.before_caret {
        last.before_caret.clone_from(&desk.ui.before_caret);
        if let Some(words) = &last.before_caret {
            browser::put_caret("search", words);
        }
    }
}
