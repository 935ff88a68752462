//! What stands in a cell of a table: several values in one, and what a spreadsheet would take for a formula. Both ways
//! stand here.

/// What a list's values are parted by.
const BETWEEN: &str = "; ";

/// Several values as one text. A semicolon or backslash in a value has a backslash before it.
pub(crate) fn joined(values: &[&str]) -> String {
    let escaped = |value: &&str| value.replace('\\', "\\\\").replace(';', "\\;");
    values.iter().map(escaped).collect::<Vec<_>>().join(BETWEEN)
}

/// The values of a text; one where nothing parts it. A space after a semicolon may be missing.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ';' => {
                chars.next_if_eq(&' ');
                values.push(String::new());
            }
            '\\' => values.last_mut().into_iter().for_each(|value| value.extend(chars.next())),
            c => values.last_mut().into_iter().for_each(|value| value.push(c)),
        }
    }
    values
}

/// A value that a spreadsheet would run as a formula, with an apostrophe before it; all others as they are. So is one
/// that already begins with apostrophes and goes on like a formula, or it would lose one when it is read back.
pub(crate) fn guarded(value: &str) -> String {
    if is_formula(value.trim_start_matches('\'')) { format!("'{value}") } else { value.to_owned() }
}

/// The value without the apostrophe that [`guarded`] has put before it.
pub(crate) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(value) if is_formula(value.trim_start_matches('\'')) => value,
        _ => cell,
    }
}

fn is_formula(value: &str) -> bool {
    value.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for (value, cell) in [
            ("=1+1", "'=1+1"),
            ("+a", "'+a"),
            ("-a", "'-a"),
            ("@a", "'@a"),
            ("\ta", "'\ta"),
            ("\ra", "'\ra"),
            ("'=1", "''=1"),
            ("'a", "'a"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!((guarded(value).as_str(), unguarded(cell)), (cell, value));
        }
    }

    #[test]
    fn lists_are_readable() {
        assert_eq!(joined(&["war-crimes", "aid"]), "war-crimes; aid");
        assert_eq!(joined(&["a; b", "\\"]), "a\\; b; \\\\");
        assert_eq!(split("a;b; c"), ["a", "b", "c"]);
        assert_eq!(split(""), [""]);
    }

    proptest! {
        #[test]
        fn any_value_survives_its_guard(value in "['=+@\t\r\\-]{0,4}.{0,6}") {
            let cell = guarded(&value);
            prop_assert_eq!(unguarded(&cell), value);
        }

        #[test]
        fn any_list_survives(values in prop::collection::vec("[; \\\\a\"\n]{0,6}", 1..5)) {
            let parts: Vec<&str> = values.iter().map(String::as_str).collect();
            prop_assert_eq!(split(&joined(&parts)), values);
        }
    }
}
