//! The JSON form of a record. One line for each field serves both ways; that the form is the one that serde makes of
//! a record, a test keeps. Reading takes what is there and fits; whether all is there that must be, `import::check`
//! has looked before.

use crate::json::Json;
use crate::record::{
    Annotation, Container, Dated, Known, Label, Named, Place, Record, Shown, Speaker, SpeakerIs, Titled, Work,
};

/// The form of a record.
pub(crate) fn write(record: &Record) -> Json {
    let mut form = Form { fields: Vec::new(), is_reading: false };
    self::record(&mut form, &mut record.clone());
    Json::Fields(form.fields)
}

/// The record of a form.
pub(crate) fn read(form: Json) -> Record {
    let mut record = Record::default();
    if let Json::Fields(fields) = form {
        self::record(&mut Form { fields, is_reading: true }, &mut record);
    }
    record
}

fn record(form: &mut Form, record: &mut Record) {
    form.text("words", &mut record.words);
    form.part("place", &mut record.place, place);
    form.text_if_any("prefix", &mut record.prefix);
    form.text_if_any("suffix", &mut record.suffix);
    form.text_if_any("language", &mut record.language);
    form.part_if_any("speaker", &mut record.speaker, speaker);
    form.list("quoting", &mut record.quoting, speaker);
    form.part("work", &mut record.work, work);
    if form.is_reading || record.passage != Annotation::default() {
        form.part("passage", &mut record.passage, annotation);
    }
    form.known("link", &mut record.link);
    form.known("note", &mut record.note);
}

fn place(form: &mut Form, place: &mut Place) {
    form.text("document", &mut place.document);
    form.text("sha256", &mut place.sha256);
    form.number("line", &mut place.line);
    form.number("last_line", &mut place.last_line);
    form.number("start", &mut place.start);
    form.number("end", &mut place.end);
    form.number("start_char", &mut place.start_char);
    form.number("end_char", &mut place.end_char);
}

fn speaker(form: &mut Form, speaker: &mut Speaker) {
    form.text("id", &mut speaker.id);
    form.text("name", &mut speaker.name);
    form.word("is", &mut speaker.is, SpeakerIs::WORDS);
    form.known("capacity", &mut speaker.capacity);
    form.known("said_on", &mut speaker.said_on);
    form.known("occasion", &mut speaker.occasion);
    form.word("attributed", &mut speaker.attributed, Named::WORDS);
    form.number("attributed_in", &mut speaker.attributed_in);
}

fn work(form: &mut Form, work: &mut Work) {
    form.text("title", &mut work.title);
    form.word("title_is", &mut work.title_is, Titled::WORDS);
    form.known("kind", &mut work.kind);
    form.known("publisher", &mut work.publisher);
    form.known("byline", &mut work.byline);
    form.part_if_any("date", &mut work.date, dated);
    form.part_if_any("container", &mut work.container, container);
    form.known("received_as", &mut work.received_as);
}

fn container(form: &mut Form, container: &mut Container) {
    form.text("title", &mut container.title);
    form.word("title_is", &mut container.title_is, Titled::WORDS);
    form.known("kind", &mut container.kind);
    form.known("publisher", &mut container.publisher);
    form.part_if_any("date", &mut container.date, dated);
}

fn dated(form: &mut Form, date: &mut Dated) {
    form.text("earliest", &mut date.earliest);
    form.text("latest", &mut date.latest);
    form.word("precision", &mut date.precision, Shown::WORDS);
    form.word("basis", &mut date.basis, Known::WORDS);
}

fn annotation(form: &mut Form, annotation: &mut Annotation) {
    form.part_if_any("kind", &mut annotation.kind, label);
    form.list("topics", &mut annotation.topics, label);
    form.list("conduct_of", &mut annotation.conduct_of, label);
    form.list("affecting", &mut annotation.affecting, label);
    form.list("addressed_to", &mut annotation.addressed_to, label);
    form.list("said_by", &mut annotation.said_by, label);
}

fn label(form: &mut Form, label: &mut Label) {
    form.text("id", &mut label.id);
    form.text("label", &mut label.label);
}

/// An object that is written or read field by field.
struct Form {
    fields: Vec<(String, Json)>,
    is_reading: bool,
}

impl Form {
    /// The value of a field that is being read, taken out.
    fn take(&mut self, name: &str) -> Option<Json> {
        let (_, value) = self.fields.iter_mut().rev().find(|(own, _)| own == name)?;
        Some(std::mem::replace(value, Json::Null))
    }

    fn add(&mut self, name: &str, value: Json) {
        self.fields.push((name.to_owned(), value));
    }

    fn text(&mut self, name: &str, text: &mut String) {
        if !self.is_reading {
            self.add(name, Json::text(text.as_str()));
        } else if let Some(Json::Text(found)) = self.take(name) {
            *text = found;
        }
    }

    fn text_if_any(&mut self, name: &str, text: &mut String) {
        if self.is_reading || !text.is_empty() {
            self.text(name, text);
        }
    }

    fn known(&mut self, name: &str, text: &mut Option<String>) {
        if !self.is_reading {
            text.iter_mut().for_each(|text| self.text(name, text));
        } else if let Some(Json::Text(found)) = self.take(name) {
            *text = Some(found);
        }
    }

    fn number(&mut self, name: &str, number: &mut u32) {
        if self.is_reading {
            *number = self.take(name).and_then(|found| found.as_number()).unwrap_or_default();
        } else {
            self.add(name, Json::number(*number));
        }
    }

    /// One of some words.
    fn word<T: Copy + PartialEq>(&mut self, name: &str, value: &mut T, words: &[(&str, T)]) {
        if self.is_reading {
            let found = self.take(name);
            let found = found.as_ref().map_or("", Json::as_text);
            words.iter().filter(|(word, _)| *word == found).for_each(|(_, meant)| *value = *meant);
        } else if let Some((word, _)) = words.iter().find(|(_, meant)| meant == value) {
            self.add(name, Json::text(*word));
        }
    }

    fn part<T>(&mut self, name: &str, value: &mut T, fields: fn(&mut Form, &mut T)) {
        if self.is_reading {
            if let Some(Json::Fields(found)) = self.take(name) {
                fields(&mut Form { fields: found, is_reading: true }, value);
            }
        } else {
            let mut form = Form { fields: Vec::new(), is_reading: false };
            fields(&mut form, value);
            self.add(name, Json::Fields(form.fields));
        }
    }

    fn part_if_any<T: Default>(&mut self, name: &str, value: &mut Option<T>, fields: fn(&mut Form, &mut T)) {
        if self.is_reading
            && self.fields.iter().any(|(own, found)| own == name && matches!(found, Json::Fields(_)))
        {
            *value = Some(T::default());
        }
        value.iter_mut().for_each(|value| self.part(name, value, fields));
    }

    fn list<T: Default>(&mut self, name: &str, items: &mut Vec<T>, fields: fn(&mut Form, &mut T)) {
        if !self.is_reading {
            if !items.is_empty() {
                let mut list = Form { fields: Vec::new(), is_reading: false };
                items.iter_mut().for_each(|item| list.part("", item, fields));
                self.add(name, Json::List(list.fields.into_iter().map(|(_, item)| item).collect()));
            }
        } else if let Some(Json::List(found)) = self.take(name) {
            for item in found {
                let mut value = T::default();
                Form { fields: vec![(String::new(), item)], is_reading: true }.part("", &mut value, fields);
                items.push(value);
            }
        }
    }
}
