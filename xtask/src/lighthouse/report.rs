//! What Lighthouse says of a page: its report in JSON, of which a person at a terminal needs the scores, the times, and what
//! took points off.

use std::fmt;

use serde_json::Value;

use crate::problem::{Outcome, Problem};

/// How many elements are named that an audit complains about.
const NAMED: usize = 3;

/// What is to be reached of a category, in hundredths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub(super) category: &'static str,
    pub(super) least: u8,
}

/// One report.
#[derive(Debug)]
pub(super) struct Report {
    scores: Vec<(String, f64)>,
    /// The times and shifts that make the score of performance, as they are written.
    pub(super) metrics: Vec<String>,
    pub(super) lost: Vec<Lost>,
}

/// An audit that took points off a category.
#[derive(Debug)]
pub(super) struct Lost {
    category: String,
    title: String,
    /// What it measured, where it measured something.
    value: String,
    elements: Vec<String>,
}

impl Report {
    /// Reads it; a page that could not be judged is a failure.
    pub(super) fn read(said: &Value) -> Outcome<Self> {
        if let Some(error) = said["runtimeError"]["message"].as_str() {
            return Err(Problem::new(format!("Lighthouse could not judge the page: {error}")));
        }
        let mut report = Self { scores: Vec::new(), metrics: Vec::new(), lost: Vec::new() };
        for (name, category) in said["categories"].as_object().into_iter().flatten() {
            let Some(score) = category["score"].as_f64() else {
                return Err(Problem::new(format!("Lighthouse gives no score for {name}")));
            };
            report.scores.push((name.clone(), score * 100.0));
            for part in category["auditRefs"].as_array().into_iter().flatten() {
                let audit = &said["audits"][part["id"].as_str().unwrap_or_default()];
                report.take(name, part, audit);
            }
        }
        Ok(report)
    }

    /// The score of a category, in hundredths.
    pub(super) fn score(&self, category: &str) -> Option<f64> {
        self.scores.iter().find(|(name, _)| name == category).map(|(_, score)| *score)
    }

    fn take(&mut self, category: &str, part: &Value, audit: &Value) {
        let text = |key: &str| audit[key].as_str().unwrap_or_default().to_owned();
        let (title, value) = (text("title"), text("displayValue"));
        if part["group"] == "metrics" && part["weight"].as_f64() > Some(0.0) {
            self.metrics.push(format!("{title}: {value}"));
        }
        let counts = part["weight"].as_f64().is_some_and(|weight| weight > 0.0);
        if counts && audit["score"].as_f64().is_some_and(|score| score < 1.0) {
            let items = audit["details"]["items"].as_array().into_iter().flatten();
            let elements =
                items.filter_map(|item| item["node"]["snippet"].as_str().map(str::to_owned)).collect();
            self.lost.push(Lost { category: category.to_owned(), title, value, elements });
        }
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.category, self.title)?;
        if !self.value.is_empty() {
            write!(f, " ({})", self.value)?;
        }
        for element in self.elements.iter().take(NAMED) {
            write!(f, "\n      {element}")?;
        }
        match self.elements.len().saturating_sub(NAMED) {
            0 => Ok(()),
            more => write!(f, "\n      and {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said() -> Value {
        let audit = |score: f64| {
            json!({ "title": "T", "displayValue": "1.8 s", "score": score,
                    "details": { "items": [{ "node": { "snippet": "<a>" } }, {}] } })
        };
        json!({
            "categories": {
                "performance": { "score": 0.97, "auditRefs": [
                    { "id": "lcp", "weight": 25, "group": "metrics" }, { "id": "hint", "weight": 0 },
                ] },
                "seo": { "score": 1, "auditRefs": [{ "id": "title", "weight": 1 }] },
            },
            "audits": { "lcp": audit(0.9), "hint": audit(0.0), "title": audit(1.0) },
        })
    }

    #[test]
    fn scores_times_and_what_took_points_off_are_read() {
        let report = Report::read(&said()).unwrap();
        assert_eq!(report.score("performance"), Some(97.0));
        assert_eq!(report.score("seo"), Some(100.0));
        assert_eq!(report.score("pwa"), None);
        assert_eq!(report.metrics, ["T: 1.8 s"]);
        let lost: Vec<String> = report.lost.iter().map(ToString::to_string).collect();
        assert_eq!(lost, ["performance: T (1.8 s)\n      <a>"]);
    }

    #[test]
    fn a_page_that_could_not_be_judged_has_no_report() {
        let mut failed = said();
        failed["runtimeError"] = json!({ "code": "NO_FCP", "message": "The page did not paint." });
        let sentence = Report::read(&failed).unwrap_err().to_string();
        assert_eq!(sentence, "Lighthouse could not judge the page: The page did not paint.");
        let mut empty = said();
        empty["categories"]["seo"]["score"] = Value::Null;
        assert!(Report::read(&empty).is_err());
    }
}
