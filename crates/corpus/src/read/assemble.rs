//! All documents together: their order, the numbers of their passages, and what one says about another.

use std::collections::HashMap;

use super::about::Front;
use super::document::{self, MOST_PASSAGES};
use super::file::{At, short};
use super::people::People;
use super::report::Faults;
use super::suggest;
use super::vocabulary::Vocabularies;
use crate::ids::{DocumentId, PassageId, PersonId};
use crate::model::{Corpus, Passage};

/// Puts documents in the order they are shown in: by date, those without one last, then by name.
pub(super) fn in_order(drafts: &mut [document::Draft]) {
    drafts.sort_by(|a, b| {
        let key = |draft: &document::Draft| draft.document.date.as_ref().map(|date| date.earliest);
        let (one, two) = (key(a), key(b));
        one.is_none()
            .cmp(&two.is_none())
            .then(one.cmp(&two))
            .then_with(|| a.document.slug.cmp(&b.document.slug))
    });
}

/// Makes the corpus of what was read.
pub(super) fn corpus(
    front: Front,
    words: Vocabularies,
    people: People,
    drafts: Vec<document::Draft>,
    faults: &Faults,
) -> Corpus {
    speeches(&drafts, faults);
    let mut corpus = Corpus {
        title: front.title,
        language: front.language,
        about: front.about,
        parties: words.parties.terms,
        topics: words.topics.terms,
        kinds: words.kinds.terms,
        people: people.list,
        documents: Vec::new(),
        passages: Vec::new(),
    };
    let mut echoes = Vec::new();
    for draft in drafts {
        let document::Draft { mut document, passages, file, .. } = draft;
        let number = DocumentId::from(corpus.documents.len());
        document.first_passage = PassageId::from(corpus.passages.len());
        document.passage_count = u16::try_from(passages.len()).unwrap_or(u16::MAX);
        for mut draft in passages {
            draft.passage.document = number;
            let place = corpus.passages.len();
            for quote in draft.quotes {
                let nth = draft.passage.quotes.len();
                echoes.extend(quote.same_as.into_iter().map(|said| Echo {
                    file: file.clone(),
                    place,
                    nth,
                    said,
                }));
                draft.passage.quotes.extend(quote.quote);
            }
            corpus.passages.push(draft.passage);
        }
        corpus.documents.push(document);
    }
    look_for_excess(&corpus, faults);
    for echo in echoes {
        echo.resolve(&mut corpus, faults);
    }
    corpus
}

/// The numbers of documents, passages and quotations have 16 bits.
fn look_for_excess(corpus: &Corpus, faults: &Faults) {
    for (count, noun, file) in [
        (corpus.documents.len(), "documents", "documents"),
        (corpus.passages.len(), "passages", "documents"),
        (corpus.people.len(), "people", "people.toml"),
        (corpus.parties.len(), "parties", "taxonomy.toml"),
        (corpus.topics.len(), "topics", "taxonomy.toml"),
        (corpus.kinds.len(), "kinds", "taxonomy.toml"),
        (
            corpus.passages.iter().map(|passage| passage.quotes.len()).max().unwrap_or(0),
            "quotations in a passage",
            "documents",
        ),
        (
            corpus.documents.iter().map(|document| document.sections.len()).max().unwrap_or(0),
            "sections in a document",
            "documents",
        ),
    ] {
        if count > MOST_PASSAGES {
            faults.add(file, 1, format!("there are {count} {noun}"), format!("at most {MOST_PASSAGES}"));
        }
    }
}

/// A speech has one speaker and, being what joins several quotations, more than one of them.
fn speeches(drafts: &[document::Draft], faults: &Faults) {
    let mut all: HashMap<&str, (Option<PersonId>, &str, u32, usize)> = HashMap::new();
    let mut names = Vec::new();
    for draft in drafts {
        for quote in draft.passages.iter().flat_map(|passage| &passage.quotes) {
            let Some(speech) = &quote.speech else { continue };
            let name = speech.value.as_str();
            let (speaker, file, line, count) = all.entry(name).or_insert_with(|| {
                names.push(name);
                (quote.speaker, &draft.file, speech.line, 0)
            });
            *count += 1;
            if speaker.zip(quote.speaker).is_some_and(|(one, other)| one != other) {
                let what = format!("the speech `{}` has another speaker in {file}:{line}", short(name));
                faults.add(&draft.file, speech.line, what, "one speaker for each speech");
            }
        }
    }
    for &name in &names {
        if let Some((_, file, line, 1)) = all.get(name) {
            let others = names.iter().copied().filter(|&other| other != name);
            let expected = suggest::meant(name, others)
                .unwrap_or_else(|| "a speech joins several, else leave it out".to_owned());
            faults.add(file, *line, format!("the speech `{}` has one quotation only", short(name)), expected);
        }
    }
}

/// A `same_as`: which quotation, and the place it names.
struct Echo {
    file: String,
    place: usize,
    nth: usize,
    said: At<String>,
}

impl Echo {
    fn resolve(self, corpus: &mut Corpus, faults: &Faults) {
        let fault = |what: String, expected: &str| faults.add(&self.file, self.said.line, what, expected);
        let said = self.said.value.trim();
        let form = "`slug:line`, a document and one of its lines";
        let Some((slug, line)) = said.rsplit_once(':') else {
            return fault(format!("`same_as` is `{}`", short(said)), form);
        };
        let Ok(line) = line.parse::<u32>() else {
            return fault(format!("`same_as` is `{}`", short(said)), form);
        };
        let Some(document) = corpus.document_named(slug) else {
            let slugs = corpus.documents.iter().map(|document| document.slug.as_str());
            let expected = suggest::instead(slug, slugs);
            return fault(format!("unknown document `{}`", short(slug)), &expected);
        };
        if corpus.document(document).is_some_and(|document| document.sha256.is_empty()) {
            // Its text could not be read, which is a fault of its own.
            return;
        }
        let Some(passage) = corpus.passage_at(document, line) else {
            return fault(format!("line {line} of `{slug}` is in no passage"), "a line that is not blank");
        };
        if passage.index() == self.place {
            return fault(
                "`same_as` names the quotation's own passage".to_owned(),
                "another place with the same words",
            );
        }
        let quote = corpus
            .passages
            .get_mut(self.place)
            .and_then(|passage: &mut Passage| passage.quotes.get_mut(self.nth));
        if let Some(quote) = quote
            && !quote.same_as.contains(&passage)
        {
            quote.same_as.push(passage);
        }
    }
}
