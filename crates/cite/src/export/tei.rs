//! TEI P5: the speakers in the header, the quotations in the body, each as `cit` with the words in `quote`, and within
//! it `said` where they are a speaker's, and a `bibl` that says who said them and where they stand. What XML cannot
//! carry stands as U+FFFD.

use std::collections::BTreeMap;

use super::Context;
use super::keys::{keys, plain};
use crate::attribution;
use crate::citation::quoted;
use crate::dates::{Form, When};
use crate::markup::{is_language, is_web_address, with_breaks, xml};
use crate::record::{Dated, Record, Speaker, SpeakerIs, Titled};

pub(super) fn write(records: &[Record], context: &Context<'_>) -> String {
    let speakers = Speakers::of(records);
    let title = [context.title, context.corpus].into_iter().find(|title| !title.is_empty());
    let cited: String =
        records.iter().zip(keys(records)).map(|(record, key)| cited(record, &key, &speakers)).collect();
    // A body has at least a paragraph.
    let body = if records.is_empty() { "<p/>\n" } else { &cited };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n\
         <teiHeader>\n\
         <fileDesc>\n\
         <titleStmt><title>{}</title></titleStmt>\n\
         <publicationStmt><p>Exported from On Record. The words remain their publishers’.</p></publicationStmt>\n\
         <sourceDesc>\n{}{}</sourceDesc>\n\
         </fileDesc>\n\
         {}\
         </teiHeader>\n\
         <text>\n<body>\n{body}</body>\n</text>\n\
         </TEI>\n",
        xml(title.unwrap_or("Quotations")),
        source(context),
        speakers.texts(),
        speakers.described(),
    )
}

fn source(context: &Context<'_>) -> String {
    let corpus = if context.corpus.is_empty() { "A corpus of On Record" } else { context.corpus };
    let version = if context.version.is_empty() {
        String::new()
    } else {
        format!(", version {}", xml(context.version))
    };
    format!("<bibl>{}{version}</bibl>\n", xml(corpus))
}

/// All who speak, each once, with an identifier. A body is an organisation, a text a bibliographic item, and somebody
/// unnamed a description, so that nobody gets a name.
struct Speakers<'a> {
    all: Vec<(&'a Speaker, String)>,
}

impl<'a> Speakers<'a> {
    fn of(records: &'a [Record]) -> Self {
        let mut speakers = Self { all: Vec::new() };
        let mut taken: BTreeMap<String, u32> = BTreeMap::new();
        for speaker in records.iter().filter_map(|record| record.speaker.as_ref()) {
            if speakers.identifier(speaker).is_none() {
                let id = format!("speaker.{}", plain(&speaker.id, "id"));
                let count = taken.entry(id.clone()).or_default();
                *count += 1;
                let id = if *count == 1 { id } else { format!("{id}.{count}") };
                speakers.all.push((speaker, id));
            }
        }
        speakers
    }

    fn identifier(&self, speaker: &Speaker) -> Option<&str> {
        let same =
            |known: &Speaker| known.id == speaker.id && known.name == speaker.name && known.is == speaker.is;
        self.all.iter().find(|(known, _)| same(known)).map(|(_, id)| id.as_str())
    }

    fn list(&self, name: &str, item: impl Fn(&Speaker, &str, &str) -> Option<String>) -> String {
        let items: String =
            self.all.iter().filter_map(|(speaker, id)| item(speaker, id, &xml(&speaker.name))).collect();
        if items.is_empty() { items } else { format!("<{name}>\n{items}</{name}>\n") }
    }

    fn texts(&self) -> String {
        self.list("listBibl", |speaker, id, name| {
            let is_text = speaker.is == SpeakerIs::Text;
            is_text.then(|| format!("<bibl xml:id=\"{id}\"><title>{name}</title></bibl>\n"))
        })
    }

    fn described(&self) -> String {
        let people = self.list("listPerson", |speaker, id, name| match speaker.is {
            SpeakerIs::Person => {
                Some(format!("<person xml:id=\"{id}\"><persName>{name}</persName></person>\n"))
            }
            SpeakerIs::Unnamed => Some(format!("<person xml:id=\"{id}\"><p>{name}</p></person>\n")),
            SpeakerIs::Body | SpeakerIs::Text => None,
        });
        let bodies = self.list("listOrg", |speaker, id, name| {
            let is_body = speaker.is == SpeakerIs::Body;
            is_body.then(|| format!("<org xml:id=\"{id}\"><orgName>{name}</orgName></org>\n"))
        });
        if people.is_empty() && bodies.is_empty() {
            return String::new();
        }
        format!("<profileDesc>\n<particDesc>\n{people}{bodies}</particDesc>\n</profileDesc>\n")
    }
}

fn cited(record: &Record, key: &str, speakers: &Speakers<'_>) -> String {
    let words = with_breaks(&xml(&record.words), "<lb/>");
    let who = record.speaker.as_ref().and_then(|speaker| speakers.identifier(speaker));
    let words = who.map_or_else(|| words.clone(), |id| format!("<said who=\"#{id}\">{words}</said>"));
    let lang = if is_language(&record.language) {
        format!(" xml:lang=\"{}\"", record.language)
    } else {
        String::new()
    };
    let note = record.note.as_ref().map_or_else(String::new, |note| {
        format!("<note type=\"reader\">{}</note>\n", with_breaks(&xml(note), "<lb/>"))
    });
    format!(
        "<cit xml:id=\"{key}\">\n<quote{lang}>{words}</quote>\n<bibl>{}</bibl>\n{note}</cit>\n",
        bibl(record)
    )
}

/// The line of attribution, its parts marked as what they are.
fn bibl(record: &Record) -> String {
    let work = &record.work;
    let publisher = |name: &str| format!("<publisher>{}</publisher>", xml(name));
    let mut out = quoted(record)
        .map_or_else(String::new, |speaker| format!("{}; as quoted by ", xml(&attribution::named(speaker))));
    out += &work.publisher.as_deref().map_or_else(|| "Publisher not known".to_owned(), publisher);
    if record.speaker.is_none() && !record.quoting.is_empty() {
        let names: Vec<String> = record.quoting.iter().map(|speaker| xml(&speaker.name)).collect();
        out += &format!(" (quoting {})", names.join(", "));
    }
    let level = if work.container.is_some() { "a" } else { "m" };
    out += &format!(", {}", title(&work.title, work.title_is, level));
    if let Some(container) = &work.container {
        out += &format!(", in {}", title(&container.title, container.title_is, "m"));
        let others = container.publisher.as_deref().filter(|own| Some(*own) != work.publisher.as_deref());
        out += &others.map_or_else(String::new, |other| format!(" ({})", publisher(other)));
    }
    out += &work.date.as_ref().map_or_else(|| ", undated".to_owned(), |known| format!(", {}", date(known)));
    let place = &record.place;
    let (first, last) = (place.line, place.last_line);
    out +=
        &format!(", <biblScope unit=\"line\" from=\"{first}\" to=\"{last}\">{}</biblScope>", place.lines());
    out += &work.byline.as_ref().map_or_else(String::new, |byline| format!(", signed {}", xml(byline)));
    out += &match &record.link {
        Some(link) if is_web_address(link) => format!(" <ptr target=\"{}\"/>", xml(link)),
        Some(link) => format!(" {}", xml(link)),
        None => String::new(),
    };
    out + &format!(" <idno type=\"sha256\">{}</idno>", xml(&place.sha256))
}

fn title(title: &str, is: Titled, level: &str) -> String {
    let kind = if is == Titled::Described { " type=\"described\"" } else { "" };
    format!("<title level=\"{level}\"{kind}>{}</title>", xml(title))
}

/// A date as it is known, with the first and last day it can have been.
fn date(date: &Dated) -> String {
    let Some(when) = When::of(date) else { return "undated".to_owned() };
    let Dated { earliest, latest, .. } = date;
    let days = if earliest == latest {
        format!("when=\"{earliest}\"")
    } else {
        format!("notBefore=\"{earliest}\" notAfter=\"{latest}\"")
    };
    format!("<date {days}>{}</date>", when.marked(Form::DayFirst))
}
