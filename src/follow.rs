//! What follows a drawing and only the annex can have brought about: what is cited or exported lies over the page, words
//! stand to be copied by hand, the caret stands behind what was completed.

use crate::browser;
use crate::desk::{Desk, Said};

/// What of it was drawn last.
#[derive(Default)]
pub(crate) struct Drawn {
    taken: bool,
    refused: bool,
    before_caret: Option<String>,
}

/// Brings the browser in line with what was just drawn.
pub(crate) fn follow(desk: &Desk, drawn: &mut Drawn) {
    let taken = desk.ui.taken.is_some();
    if std::mem::replace(&mut drawn.taken, taken) != taken {
        browser::show_dialog("take-away", taken);
    }
    let refused = matches!(desk.ui.said, Said::Refused(_));
    if !std::mem::replace(&mut drawn.refused, refused) && refused {
        browser::select_text("by-hand");
    }
    if desk.ui.before_caret != drawn.before_caret {
        drawn.before_caret.clone_from(&desk.ui.before_caret);
        if let Some(words) = &drawn.before_caret {
            browser::put_caret("search", words);
        }
    }
}
