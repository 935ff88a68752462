//! "Did you mean ...?": the identifier somebody most likely meant. One place, so that every fault about a name that is
//! not known offers the same help.

/// How many names are listed where none is near.
const LISTED: usize = 12;

/// Names longer than this are no misspelling of anything.
const LONGEST: usize = 60;

/// The known name nearest to this one, if any is near enough to be meant.
pub(super) fn nearest<'n>(said: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if said.chars().count() > LONGEST {
        return None;
    }
    let plain = plain(said);
    let most = match plain.chars().count() {
        0..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let far = |name: &str| search::distance(&plain, &self::plain(name), most);
    known
        .into_iter()
        .filter_map(|name| Some((far(name)?, name)))
        .min_by_key(|&(far, _)| far)
        .map(|(_, name)| name)
}

/// What to use instead: the name that was meant, or the names there are.
pub(super) fn instead<'n>(
    meant: Option<&str>,
    known: impl IntoIterator<Item = &'n (impl AsRef<str> + ?Sized + 'n)>,
) -> String {
    if let Some(name) = meant {
        return format!("did you mean `{name}`?");
    }
    let mut known = known.into_iter().map(|name| format!("`{}`", name.as_ref()));
    let first: Vec<String> = known.by_ref().take(LISTED).collect();
    match (first.len(), known.next().is_some()) {
        (0, _) => "there are none".to_owned(),
        (1, _) => format!("only {}", first.concat()),
        (_, more) => format!("one of {}{}", first.join(", "), if more { " ..." } else { "" }),
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
        for (said, meant) in [
            ("cease-fire", Some("ceasefire")),
            ("Killings", Some("killings")),
            ("kilings", Some("killings")),
            ("amrs", Some("arms")),
            ("weather", None),
            ("", None),
        ] {
            assert_eq!(nearest(said, known), meant, "{said}");
        }
        assert_eq!(nearest(&"ceasefire".repeat(10_000), known), None);
    }

    #[test]
    fn where_nothing_is_near_what_there_is_is_listed() {
        let many: Vec<String> = (0..20).map(|n| n.to_string()).collect();
        for (known, shown) in [
            (&many[..0], "there are none"),
            (&many[..1], "only `0`"),
            (&many[..2], "one of `0`, `1`"),
            (&many[..], "one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11` ..."),
        ] {
            assert_eq!(instead(None, known), shown);
        }
    }
}
