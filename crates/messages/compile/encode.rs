//! A pattern as text with signs in it, as `src/signs.rs` has them.

use super::signs::{ARGUMENT, KEY_END, SELECT, VARIANT_END};
use super::source::{Argument, Part};

/// Writes a pattern down, its arguments numbered as English has them.
pub(crate) fn encoded(parts: &[Part], arguments: &[Argument]) -> String {
    let mut text = String::new();
    write(&mut text, parts, arguments);
    text
}

fn write(text: &mut String, parts: &[Part], arguments: &[Argument]) {
    let digit = |name: &str| {
        let place = arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        char::from(b'0' + place as u8)
    };
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Argument(name) => text.extend([ARGUMENT.into(), digit(name)]),
            Part::Select { by, variants } => {
                text.extend([SELECT.into(), digit(by)]);
                for variant in variants {
                    if !variant.is_default {
                        text.push_str(&variant.key);
                    }
                    text.push(KEY_END.into());
                    write(text, &variant.parts, arguments);
                    text.push(VARIANT_END.into());
                }
            }
        }
    }
}
