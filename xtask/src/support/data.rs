//! MDN's compatibility data: a tree of features, each with the versions of every browser that have it.

use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::problem::{OrSay, Outcome, Problem};
use crate::project;

/// A browser of the README's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Browser {
    Chrome,
    Firefox,
    Safari,
}

impl Browser {
    /// All, in the order of the table.
    pub(super) const ALL: [Self; 3] = [Self::Chrome, Self::Firefox, Self::Safari];

    /// What it is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Chrome => "Chrome",
            Self::Firefox => "Firefox",
            Self::Safari => "Safari",
        }
    }

    /// What the data calls it, at a desk and on a telephone.
    fn keys(self) -> [&'static str; 2] {
        match self {
            Self::Chrome => ["chrome", "chrome_android"],
            Self::Firefox => ["firefox", "firefox_android"],
            Self::Safari => ["safari", "safari_ios"],
        }
    }
}

/// A version as browsers count them: 17.5.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version(Vec<u32>);

impl Version {
    /// Reads one; `≤` before it, for "this or an earlier one", is no part of it.
    fn parse(text: &str) -> Option<Self> {
        text.trim_start_matches('≤').split('.').map(|part| part.parse().ok()).collect::<Option<_>>().map(Self)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.iter().map(u32::to_string).collect::<Vec<_>>().join("."))
    }
}

/// The whole tree.
pub(super) struct Data(Value);

impl Data {
    /// Reads it.
    pub(super) fn read(path: &Path) -> Outcome<Self> {
        serde_json::from_str(&project::read(path)?).map(Self).or_say(|| "MDN's data is damaged".to_owned())
    }

    /// Whether there is a feature of this name.
    pub(super) fn has(&self, path: &str) -> bool {
        self.support(path).is_some()
    }

    /// Since which version a browser has a feature, at a desk and on a telephone; `None` if one of them has not.
    pub(super) fn since(&self, path: &str, browser: Browser) -> Outcome<Option<Version>> {
        let support = self.support(path).ok_or_else(|| Problem::new(format!("MDN's data has no {path}")))?;
        let [desk, telephone] = browser.keys().map(|key| since(&support[key]));
        Ok(desk.zip(telephone).map(|(desk, telephone)| desk.max(telephone)))
    }

    fn support(&self, path: &str) -> Option<&Value> {
        path.split('.').try_fold(&self.0, |node, part| node.get(part))?.get("__compat")?.get("support")
    }
}

/// The first version of those that have had it ever since, under its own name and without being asked to; also where
/// a detail was missing at first.
fn since(statements: &Value) -> Option<Version> {
    let mut first: Option<Version> = None;
    let listed = statements.as_array().map_or_else(|| std::slice::from_ref(statements), Vec::as_slice);
    // The newest statement stands first.
    for statement in listed {
        if ["flags", "prefix", "alternative_name"].iter().any(|what| statement.get(what).is_some()) {
            continue;
        }
        let version = |what: &str| Version::parse(statement.get(what)?.as_str()?);
        let ended = statement.get("version_removed").is_some().then(|| version("version_removed"));
        // What was removed counts only if the next took over at once.
        if ended.is_none_or(|ended| ended.is_some() && ended == first) {
            first = version("version_added").or(first);
        }
    }
    first
}

#[cfg(test)]
impl From<Value> for Data {
    fn from(tree: Value) -> Self {
        Self(tree)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_feature_counts_from_the_version_that_has_kept_it() {
        for (statements, version) in [
            (json!({ "version_added": "17.5" }), Some("17.5")),
            (json!({ "version_added": "≤50" }), Some("50")),
            (json!({ "version_added": false }), None),
            (json!({ "version_added": "preview" }), None),
            (json!({ "version_added": "9", "flags": [] }), None),
            (json!([{ "version_added": "30" }, { "version_added": "9", "prefix": "-webkit-" }]), Some("30")),
            (
                json!([{ "version_added": "30" }, { "version_added": "9", "version_removed": "30" }]),
                Some("9"),
            ),
            (
                json!([{ "version_added": "30" }, { "version_added": "9", "version_removed": "20" }]),
                Some("30"),
            ),
            (json!({ "version_added": "9", "version_removed": "20" }), None),
            (Value::Null, None),
        ] {
            assert_eq!(since(&statements), version.and_then(Version::parse), "{statements}");
        }
    }

    #[test]
    fn versions_are_ordered_as_numbers() {
        let version = |text| Version::parse(text).unwrap();
        assert!(version("9") < version("17.5") && version("17.5") < version("17.10"));
        assert_eq!(version("17.5").to_string(), "17.5");
    }

    #[test]
    fn the_slower_of_desk_and_telephone_decides() {
        let support = json!({ "safari": { "version_added": "15" }, "safari_ios": { "version_added": "16" } });
        let data = Data(json!({ "css": { "x": { "__compat": { "support": support } } } }));
        assert_eq!(data.since("css.x", Browser::Safari).unwrap(), Version::parse("16"));
        assert_eq!(data.since("css.x", Browser::Chrome).unwrap(), None);
        assert!(data.has("css.x") && !data.has("css") && data.since("css.y", Browser::Chrome).is_err());
    }
}
