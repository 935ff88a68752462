//! One source, from Fluent's syntax tree to what a message can be here: text, arguments, and variants by an argument.
//! Terms, attributes, functions and references are Fluent's too, and are named as faults: nothing here needs them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::{Fault, Language, Written, signs};

/// What a language says.
pub(crate) struct Messages {
    pub(crate) language: Language,
    file: String,
    pub(crate) all: Vec<Said>,
}

/// A message.
pub(crate) struct Said {
    pub(crate) id: String,
    pub(crate) line: usize,
    /// What stands above it, a line each.
    pub(crate) comment: Vec<String>,
    /// Those that its comment names, in their order.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) parts: Vec<Part>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Things that are counted.
    Number,
    /// A number that names something, as a line: never grouped.
    Numeral,
    /// Words of the corpus or of the reader, in whatever language.
    Text,
    /// Words of the interface's language.
    Words,
    /// A part of the page.
    Element,
}

const KINDS: [(&str, Kind); 5] = [
    ("Number", Kind::Number),
    ("Numeral", Kind::Numeral),
    ("Text", Kind::Text),
    ("Words", Kind::Words),
    ("Element", Kind::Element),
];

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    Argument(String),
    Select { by: String, variants: Vec<Variant> },
}

/// A variant; the one that is meant where no other is stands last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) is_default: bool,
    pub(crate) parts: Vec<Part>,
}

impl Messages {
    pub(crate) fn find(&self, id: &str) -> Option<&Said> {
        self.all.iter().find(|said| said.id == id)
    }

    /// A fault in a message of this source.
    pub(crate) fn fault(&self, said: &Said, what: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: said.line, message: said.id.clone(), what: what.into() }
    }

    /// A fault that is none of one message.
    pub(crate) fn fault_of_all(&self, message: &str, what: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: 1, message: message.to_owned(), what: what.into() }
    }
}

/// Reads a source; faults of its syntax are added to the others.
pub(crate) fn read(written: &Written, faults: &mut Vec<Fault>) -> Messages {
    let Written { language, file, text } = written;
    let (resource, errors) = match parser::parse(text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let fault = |line: usize, message: &str, what: String| Fault {
        file: file.clone(),
        line,
        message: message.to_owned(),
        what,
    };
    for error in errors {
        let line = 1 + text.get(..error.pos.start).unwrap_or_default().matches('\n').count();
        faults.push(fault(line, "", format!("this cannot be read: {}", error.kind)));
    }
    let mut messages = Messages { language: *language, file: file.clone(), all: Vec::new() };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let line = line_of(text, message.id.name);
                if messages.find(message.id.name).is_some() {
                    faults.push(fault(line, message.id.name, "it stands here twice".to_owned()));
                }
                match said(message, line) {
                    Ok(said) => messages.all.push(said),
                    Err(what) => faults.push(fault(line, message.id.name, what)),
                }
            }
            Entry::Term(term) => {
                let line = line_of(text, &format!("-{}", term.id.name));
                faults.push(fault(line, term.id.name, "terms are not read here; write a message".to_owned()));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// The line a message begins in, from 1.
fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    1 + text.lines().position(begins).unwrap_or_default()
}

fn said(message: &Message<&str>, line: usize) -> Result<Said, String> {
    if !message.attributes.is_empty() {
        return Err("attributes are not read here; write another message".to_owned());
    }
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    let comment: Vec<String> = comment.map(|line| (*line).to_owned()).collect();
    let arguments: Result<Vec<_>, _> = comment.iter().filter_map(|line| argument(line)).collect();
    let pattern = message.value.as_ref().ok_or("it says nothing")?;
    Ok(Said { id: message.id.name.to_owned(), line, arguments: arguments?, comment, parts: parts(pattern)? })
}

/// The argument that a line of a comment names: `$count (Number): how many`.
fn argument(line: &str) -> Option<Result<Argument, String>> {
    let (name, rest) = line.strip_prefix('$')?.split_once(' ')?;
    let kind = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(kind, _)| kind);
    let known = KINDS.iter().find(|(name, _)| Some(*name) == kind);
    Some(match known {
        Some(&(_, kind)) => Ok(Argument { name: name.to_owned(), kind }),
        None => {
            let kinds: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
            Err(format!("say of ${name} what it is, as `$name (Text): …`: {}", kinds.join(", ")))
        }
    })
}

fn parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            // A line that is broken in a source is one line in the page.
            PatternElement::TextElement { value } => text(&value.replace('\n', " "))?,
            PatternElement::Placeable { expression } => part(expression)?,
        };
        match (all.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(more)) => before.push_str(&more),
            (_, part) => all.push(part),
        }
    }
    Ok(all)
}

fn text(value: &str) -> Result<Part, String> {
    let last = signs::FIRST_SLOT + 0x18FF;
    let odd = value.chars().find(|&c| c < ' ' || (signs::FIRST_SLOT..=last).contains(&u32::from(c)));
    match odd {
        Some(c) => Err(format!("the sign U+{:04X} cannot stand in it", u32::from(c))),
        None => Ok(Part::Text(value.to_owned())),
    }
}

fn part(expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(inline) => match inline {
            InlineExpression::VariableReference { id } => Ok(Part::Argument(id.name.to_owned())),
            InlineExpression::StringLiteral { value } => {
                text(&fluent_syntax::unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => text(value),
            InlineExpression::Placeable { expression } => part(expression),
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("functions are not read here, as {}()", id.name))
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                Err(format!("other messages cannot stand in one, as {{{}}}", id.name))
            }
        },
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("variants can be chosen by an argument alone".to_owned());
            };
            let mut all = Vec::new();
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                };
                let (key, is_default) = ((*key).to_owned(), variant.default);
                all.push(Variant { key, is_default, parts: parts(&variant.value)? });
            }
            all.sort_by_key(|variant| variant.is_default);
            Ok(Part::Select { by: id.name.to_owned(), variants: all })
        }
    }
}
