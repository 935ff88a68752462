//! The code of a function for each message, and of the texts of other languages.

use std::fmt::Write as _;

use super::Language;
use super::encode::encoded;
use super::source::{Kind, Messages, Said};

/// A function for each message, with its English text; and what all of them have in common.
pub(crate) fn functions(english: &Messages, all: &[Messages]) -> String {
    let mut code = String::from(
        "/// What the interface says: a function for each message, as `assets/messages/en.ftl` has them.\n",
    );
    code.push_str("pub mod say {\n");
    for (number, said) in english.all.iter().enumerate() {
        code.push_str(&function(number, said));
    }
    code.push_str("}\n");
    let mut languages: Vec<String> = vec!["Language::English".to_owned()];
    let others = all.iter().filter(|messages| messages.language != Language::English);
    languages.extend(others.map(|messages| format!("Language::{:?}", messages.language)));
    let _ = writeln!(
        code,
        "/// The languages it was built with.\npub const LANGUAGES: &[Language] = &[{}];",
        languages.join(", ")
    );
    let _ = writeln!(
        code,
        "/// How many messages there are.\npub(crate) const COUNT: usize = {};",
        english.all.len()
    );
    let _ = writeln!(
        code,
        "/// Of which messages, with which arguments, in which order.\npub(crate) const STAMP: u32 = {};",
        stamp(english)
    );
    code
}

/// The texts of all languages but English, in the order of the messages; the names of the functions.
pub(crate) fn translations(english: &Messages, all: &[Messages]) -> String {
    let mut code = String::from("/// The names of all functions.\npub const NAMES: &[&str] = &[\n");
    for said in &english.all {
        let _ = writeln!(code, "    {:?},", snake(&said.id));
    }
    code.push_str("];\n/// The texts of each language but English, in the order of the messages.\n");
    code.push_str("pub const TRANSLATIONS: &[(Language, &[&str])] = &[\n");
    for messages in all.iter().filter(|messages| messages.language != Language::English) {
        let _ = writeln!(code, "    (Language::{:?}, &[", messages.language);
        for wanted in &english.all {
            let text = messages.find(&wanted.id).map(|said| encoded(&said.parts, &wanted.arguments));
            let _ = writeln!(code, "        {:?},", text.unwrap_or_default());
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    code
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn function(number: usize, said: &Said) -> String {
    let text = encoded(&said.parts, &said.arguments);
    let shown: String = text.chars().map(|c| if c < ' ' { '·' } else { c }).collect();
    let mut code = format!("    /// {}\n", shown.replace(['<', '>', '[', ']', '`', '*'], " "));
    for line in &said.comment {
        let _ = writeln!(code, "    ///\n    /// {}", line.replace(['<', '>', '[', ']', '`', '*'], " "));
    }
    let name = snake(&said.id);
    let elements = said.arguments.iter().filter(|argument| argument.kind == Kind::Element).count();
    if said.arguments.is_empty() {
        let _ = writeln!(
            code,
            "    pub fn {name}() -> &'static str {{\n        crate::plain({number}, {text:?})\n    }}"
        );
        return code;
    }
    let (mut taken, mut given, mut slot) = (Vec::new(), Vec::new(), 0);
    for argument in &said.arguments {
        let name = snake(&argument.name);
        match argument.kind {
            Kind::Number | Kind::Numeral => {
                taken.push(format!("{name}: usize"));
                given.push(format!("crate::Arg::{:?}({name})", argument.kind));
            }
            Kind::Text | Kind::Words => {
                taken.push(format!("{name}: &str"));
                given.push(format!("crate::Arg::{:?}({name})", argument.kind));
            }
            Kind::Element => {
                given.push(format!("crate::Arg::Element({slot})"));
                slot += 1;
            }
        }
    }
    let (taken, given) = (taken.join(", "), given.join(", "));
    let filled = format!("crate::filled({number}, {text:?}, &[{given}])");
    let _ = if elements == 0 {
        writeln!(code, "    pub fn {name}({taken}) -> String {{\n        {filled}\n    }}")
    } else {
        writeln!(
            code,
            "    pub fn {name}({taken}) -> crate::Slots<{elements}> {{\n        crate::Slots({filled})\n    }}"
        )
    };
    code
}

/// A number that changes with the names of messages, their order and their arguments.
fn stamp(english: &Messages) -> u32 {
    let mut stamp = 0x811C_9DC5_u32;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            stamp = (stamp ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for said in &english.all {
        add(&said.id);
        said.arguments.iter().for_each(|argument| add(&argument.name));
    }
    stamp
}
