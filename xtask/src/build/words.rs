//! The words of the languages other than English: a file for each, with what the interface says and what the corpus calls
//! its parties, topics and kinds. Only the one that is asked for is fetched.

use corpus::read::Labels;
use messages::Language;
use messages::translations::{TRANSLATIONS, packed};

use super::asset::{Asset, Part};

/// A file for each language that is translated.
pub(super) fn files(labels: &[Labels]) -> Vec<Asset> {
    let file = |&(language, texts): &(Language, &[&str])| {
        let labels = labels.iter().find(|labels| labels.language == language.tag());
        let mut labelled = labels.map(|labels| labels.texts.clone()).unwrap_or_default();
        if labels.is_some_and(|labels| !labels.is_read) {
            labelled.push(("corpus:unread".to_owned(), "yes".to_owned()));
        }
        Asset::hashed(role(language), packed(texts, &labelled), Part::Later)
    };
    TRANSLATIONS.iter().map(file).collect()
}

fn role(language: Language) -> &'static str {
    match language {
        Language::English => "words-en.txt",
        Language::Arabic => "words-ar.txt",
        Language::French => "words-fr.txt",
        Language::Hebrew => "words-he.txt",
        Language::Spanish => "words-es.txt",
    }
}

/// Their names among those of other files, by the tag of the language, as `boot.js` has them; English needs none.
pub(super) fn names(files: &[&Asset]) -> String {
    let mut names = "{ en: \"\"".to_owned();
    for (language, _) in TRANSLATIONS {
        let file = files.iter().find(|file| file.role == role(*language));
        names += &format!(", {}: {:?}", language.tag(), file.map_or("", |file| &file.name));
    }
    names + " }"
}
