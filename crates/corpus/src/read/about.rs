//! `corpus.toml`: what the corpus is and is not, in its makers' words. All of it may be left out, and so may the file.

use super::disk::Disk;
use super::fields::Fields;
use super::file::{At, File};
use super::report::Faults;
use crate::model::About;

/// What is taken where nothing is said; our own labels and descriptions are English.
const LANGUAGE: &str = "en";

/// What `corpus.toml` says.
pub(super) struct Front {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) about: About,
}

/// Reads it.
pub(super) fn read(disk: &Disk, faults: &Faults) -> Front {
    let file = File::read(disk, "corpus.toml".to_owned(), faults);
    let tree = file.tree();
    let root = Fields::root(&file, &tree);
    let front = Front {
        title: root.words("title").unwrap_or_else(|| described(&disk.name())),
        language: language(&root).unwrap_or_else(|| LANGUAGE.to_owned()),
        about: about(&root),
    };
    root.done();
    front
}

/// The keys stand at the top of the file, or together in a table `[about]`.
fn about(root: &Fields) -> About {
    let table = root.table("about");
    let text = |key: &'static str| {
        let inner = table.as_ref().and_then(|table| table.words(key));
        let outer = root.words(key);
        inner.or(outer).map(|text| text.trim().to_owned()).unwrap_or_default()
    };
    let about = About {
        selection: text("selection"),
        gaps: table
            .iter()
            .chain([root])
            .flat_map(|fields| fields.texts("gaps"))
            .map(|gap| gap.value)
            .collect(),
        note: text("note"),
        rights: text("rights"),
        annotation: text("annotation"),
        corrections: text("corrections"),
    };
    if let Some(table) = table {
        table.done();
    }
    about
}

/// The key `language`, if it is there and has the form of a BCP 47 tag.
pub(super) fn language(fields: &Fields) -> Option<String> {
    let At { value, line } = fields.text("language")?;
    let mut parts = value.split('-');
    let first = parts
        .next()
        .is_some_and(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    let rest =
        parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if first && rest {
        return Some(value);
    }
    fields.file.fault(
        line,
        format!("`{}` is no language", super::file::short(&value)),
        "a BCP 47 tag, as `en` or `pt-BR`",
    );
    None
}

/// A plain description made of a folder's name: its words, numbers of a date kept together.
pub(super) fn described(name: &str) -> String {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut title = String::new();
    let mut before = "";
    for part in name.split(['-', '_', ' ']).filter(|part| !part.is_empty()) {
        match before {
            "" => {}
            _ if is_number(before) && is_number(part) => title.push('-'),
            _ => title.push(' '),
        }
        if before.is_empty() {
            let mut chars = part.chars();
            title.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            title.push_str(chars.as_str());
        } else {
            title.push_str(part);
        }
        before = part;
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_title_is_described_by_its_name() {
        for (name, title) in [
            ("2025-12-international-justice", "2025-12 international justice"),
            ("letters_to_a-friend", "Letters to a friend"),
            ("été", "Été"),
            ("--", ""),
        ] {
            assert_eq!(described(name), title);
        }
    }
}
