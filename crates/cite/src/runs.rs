//! Text in runs, upright or italic: what a citation is drawn from. The page makes elements of them, so that nothing
//! of a title or name is ever taken for markup.

use crate::markup::html;

/// A run of text that is set alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether it is italic.
    pub is_italic: bool,
}

/// The text of the runs, without how it is set.
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The runs as HTML: text escaped, italics in `i`.
pub fn rich(runs: &[Run]) -> String {
    let run = |run: &Run| {
        let text = html(&run.text);
        if run.is_italic { format!("<i>{text}</i>") } else { text }
    };
    runs.iter().map(run).collect()
}

/// Runs in the making.
#[derive(Default)]
pub(crate) struct Runs {
    runs: Vec<Run>,
}

impl Runs {
    /// Adds text; with the run before it, where that is set alike.
    pub(crate) fn push(&mut self, text: &str, is_italic: bool) {
        match self.runs.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.is_italic == is_italic => last.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), is_italic }),
        }
    }

    /// Adds punctuation of a style's. A full stop after a title or name that ends its sentence itself is left out.
    pub(crate) fn punctuate(&mut self, mark: char, is_italic: bool) {
        if mark != '.' || !self.ends_a_sentence() {
            self.push(mark.encode_utf8(&mut [0; 4]), is_italic);
        }
    }

    /// Whether nothing has been added.
    pub(crate) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    pub(crate) fn finish(self) -> Vec<Run> {
        self.runs
    }

    fn ends_a_sentence(&self) -> bool {
        let text = self.runs.last().map_or("", |run| run.text.as_str());
        text.trim_end_matches(['”', '’', '"', '\'', '»']).ends_with(['.', '?', '!', '…'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_is_set_alike_is_one_run() {
        let mut runs = Runs::default();
        for (text, is_italic) in [("a", false), ("", true), ("b", false), ("c", true), ("d", true)] {
            runs.push(text, is_italic);
        }
        let run = |text: &str, is_italic| Run { text: text.into(), is_italic };
        let runs = runs.finish();
        assert_eq!(runs, [run("ab", false), run("cd", true)]);
        assert_eq!(rich(&[run("a <b>", false), run("c & d", true)]), "a &lt;b&gt;<i>c &amp; d</i>");
        assert_eq!(plain(&runs), "abcd");
    }

    #[test]
    fn no_full_stop_follows_the_end_of_a_sentence() {
        for (text, want) in [
            ("Title", "Title."),
            ("Who speaks?", "Who speaks?"),
            ("Cut off…", "Cut off…"),
            ("What of ‘this?’", "What of ‘this?’"),
            ("The ‘trial’", "The ‘trial’."),
        ] {
            let mut runs = Runs::default();
            runs.push(text, true);
            runs.punctuate('.', false);
            assert_eq!(plain(&runs.finish()), want);
        }
    }
}
