//! How a speaker is named where a style shortens names. Only a person's name is ever shortened, and only where it is
//! plain which part of it is the family name; bodies, texts and the unnamed keep theirs whole, so that no
//! organisation gets initials and nobody a name they do not have.

use crate::record::{Speaker, SpeakerIs};

/// Words that belong to the family name they stand before, where they are not the first of a name.
const PARTICLES: [&str; 18] = [
    "Abu", "Al", "Ben", "Bin", "Da", "De", "Del", "Della", "Den", "Der", "Di", "Du", "El", "Ibn", "La", "Le",
    "Van", "Von",
];
/// What may follow a family name.
const SUFFIXES: [&str; 7] = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

/// The name in an author-date citation: the family name of a person, else the name as it is.
pub(crate) fn short(speaker: &Speaker) -> &str {
    match speaker.is {
        SpeakerIs::Person => family(&speaker.name).unwrap_or(&speaker.name),
        SpeakerIs::Body | SpeakerIs::Text | SpeakerIs::Unnamed => &speaker.name,
    }
}

/// The end of a name in Latin letters that is the family name; `None` where that cannot be told.
fn family(name: &str) -> Option<&str> {
    let is_plain =
        |c: char| (c.is_alphabetic() && c < '\u{250}') || matches!(c, ' ' | '-' | '.' | '\'' | '’');
    if !name.chars().all(is_plain) {
        return None;
    }
    let mut rest = name.trim_end();
    let mut end = rest.len();
    let mut start = None;
    // From the last word back: suffixes first, then one word, then the particles before it.
    while let Some((before, word)) = rest.rsplit_once(' ') {
        let belongs = match start {
            None if SUFFIXES.contains(&word) => {
                end = before.trim_end().len();
                rest = before.trim_end();
                continue;
            }
            None => true,
            Some(_) => PARTICLES.contains(&word) || word.starts_with(|c: char| c.is_ascii_lowercase()),
        };
        if !belongs {
            break;
        }
        start = Some(before.len() + 1);
        rest = before.trim_end();
    }
    name.get(start?..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_personal_name_is_shortened() {
        use SpeakerIs::{Body, Person, Text, Unnamed};
        for (is, name, want) in [
            (Person, "Agnès Callamard", "Callamard"),
            (Person, "Itamar Ben-Gvir", "Ben-Gvir"),
            (Person, "Mohammed", "Mohammed"),
            (Person, "Ursula von der Leyen", "von der Leyen"),
            (Person, "Ali Abu Awwad", "Abu Awwad"),
            (Person, "Ben Smith", "Smith"),
            (Person, "Martin Luther King Jr.", "King"),
            (Person, "ياسر عرفات", "ياسر عرفات"),
            (Person, "習近平", "習近平"),
            (Person, "Callamard, Agnès", "Callamard, Agnès"),
            (Person, "", ""),
            (Body, "Amnesty International UK", "Amnesty International UK"),
            (Body, "International Court of Justice", "International Court of Justice"),
            (Text, "Genocide Convention", "Genocide Convention"),
            (Unnamed, "A researcher on the ground in Gaza", "A researcher on the ground in Gaza"),
        ] {
            let speaker = Speaker { is, name: name.into(), ..Speaker::default() };
            assert_eq!(short(&speaker), want);
        }
    }
}
