//! "Did you mean ...?": the identifier somebody most likely meant. One place, so that every fault about a name that is
//! not known offers the same help.

/// How many names are listed where none is near.
const LISTED: usize = 12;

/// How many names are held against one that is not known; past that there is no time to lose on it.
const SEARCHED: usize = 1_000;

/// Names longer than this are no misspelling of anything.
const LONGEST: usize = 60;

/// What to use instead: the name that was meant, or the names there are.
pub(super) fn instead<'n>(said: &str, known: impl IntoIterator<Item = &'n str> + Clone) -> String {
    meant(said, known.clone()).unwrap_or_else(|| listed(known))
}

/// The known name nearest to this one, as a question, if any is near enough to be meant.
pub(super) fn meant<'n>(said: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    if said.chars().count() > LONGEST {
        return None;
    }
    let said = plain(said);
    let most = match said.chars().count() {
        0..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let near = |name: &'n str| Some((search::distance(&said, &plain(name), most)?, name));
    let (_, name) = known.into_iter().take(SEARCHED).filter_map(near).min_by_key(|&(far, _)| far)?;
    Some(format!("did you mean `{name}`?"))
}

/// The names there are, or the first of them.
pub(super) fn listed<'n>(known: impl IntoIterator<Item = &'n str>) -> String {
    let mut known = known.into_iter().map(|name| format!("`{name}`"));
    let first: Vec<String> = known.by_ref().take(LISTED).collect();
    match (first.len(), known.next()) {
        (0, _) => "there are none".to_owned(),
        (1, _) => format!("only {}", first.concat()),
        (_, None) => format!("one of {}", first.join(", ")),
        (_, Some(_)) => format!("one of {} ...", first.join(", ")),
    }
}

/// Case and the kind of joint are never what is meant.
fn plain(name: &str) -> String {
    name.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, ' ' | '_') { '-' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_named_and_a_far_one_is_not() {
        let known = ["ceasefire", "killings", "aid", "arms"];
        for (said, name) in [
            ("cease-fire", Some("ceasefire")),
            ("Killings", Some("killings")),
            ("kilings", Some("killings")),
            ("amrs", Some("arms")),
            ("weather", None),
            ("", None),
        ] {
            assert_eq!(meant(said, known), name.map(|name| format!("did you mean `{name}`?")), "{said}");
        }
        assert_eq!(meant(&"ceasefire".repeat(10_000), known), None);
    }

    #[test]
    fn where_nothing_is_near_what_there_is_is_listed() {
        let many = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
        for (known, shown) in [
            (&many[..0], "there are none"),
            (&many[..1], "only `0`"),
            (&many[..2], "one of `0`, `1`"),
            (&many[..], "one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11` ..."),
        ] {
            assert_eq!(instead("far off", known.iter().copied()), shown);
        }
    }
}
