//! The page as an assistive program is given it: roles, names and states of the main views, as files that are read before
//! they change. `BLESS=1` writes them anew.

use std::collections::HashMap;
use std::path::PathBuf;
use std::{env, fs};

use serde_json::Value;

use super::{BOTH, HERZOG};
use crate::page::{PHONE, Page, Size, WIDE, with_browser};

/// What stands between an element and its text for the browser alone.
const NO_ROLES: [&str; 5] = ["none", "generic", "InlineTextBox", "LineBreak", "ListMarker"];
/// So much of a text tells which it is.
const ENOUGH: usize = 60;
/// The states that are told, but for the focus.
const STATES: [&str; 9] =
    ["level", "checked", "pressed", "expanded", "selected", "disabled", "modal", "hasPopup", "live"];

/// The tree: a line for each element with its role, its name in quotation marks, its states, and what it describes.
async fn tree(page: &Page) -> String {
    let answer = page.asks("Accessibility.getFullAXTree").await;
    // Each test has an address of its own, and each build a digest.
    let build: String = page.look("document.querySelector('meta[name=build]').content", &[]).await;
    let answer = answer.to_string().replace(&page.home(), "HOME/").replace(&build, "BUILD");
    let answer: Value = serde_json::from_str(&answer).expect("it is as it was");
    let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
    let by_id: HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut lines = String::new();
    if let Some(root) = nodes.first() {
        add(&mut lines, root, &by_id, 0);
    }
    lines
}

fn add(lines: &mut String, node: &Value, by_id: &HashMap<&str, &Value>, depth: usize) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    if role == "StaticText" {
        let text = node["name"]["value"].as_str().unwrap_or_default().trim();
        // What is named by its text has been written down.
        if !text.is_empty() && !lines.lines().last().unwrap_or_default().contains(text) {
            let more = if text.chars().count() > ENOUGH { "…" } else { "" };
            let begin: String = text.chars().take(ENOUGH).collect();
            lines.push_str(&format!("{}{begin}{more}\n", "  ".repeat(depth)));
        }
        return;
    }
    let is_told = node["ignored"] != true && !NO_ROLES.contains(&role);
    if is_told {
        let name = node["name"]["value"].as_str().unwrap_or_default();
        let description =
            node["description"]["value"].as_str().filter(|text| !text.is_empty() && *text != name);
        let states = node["properties"].as_array().into_iter().flatten().filter_map(|state| {
            let (name, value) = (state["name"].as_str()?, &state["value"]["value"]);
            let is_worth_it = STATES.contains(&name) && *value != false && *value != "false";
            let is_worth_it = is_worth_it && (name != "level" || role == "heading");
            let is_unpressed = matches!(name, "pressed" | "checked" | "expanded");
            (is_worth_it || is_unpressed).then(|| format!(" {name}={}", value.to_string().trim_matches('"')))
        });
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(role);
        if !name.is_empty() {
            lines.push_str(&format!(" “{name}”"));
        }
        lines.extend(states);
        lines.extend(description.map(|text| format!(" ({text})")));
        lines.push('\n');
    }
    // What is read out there comes and goes.
    if role == "status" {
        return;
    }
    let within = depth + usize::from(is_told);
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(child) = by_id.get(child) {
            add(lines, child, by_id, within);
        }
    }
}

/// Holds the tree of what is shown against its file.
async fn is_as_written(page: &Page, name: &str) {
    let file =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/accessible/{name}.txt"));
    let tree = tree(page).await;
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("it can be made");
        fs::write(&file, tree).expect("it can be written");
        return;
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    let differs = tree.lines().zip(written.lines()).position(|(is, was)| is != was);
    let at = differs.unwrap_or_else(|| tree.lines().count().min(written.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("nothing").to_owned();
    page.holds(
        tree == written,
        format!(
            "{name}.txt, line {}: “{}” was “{}”. If that is meant: BLESS=1 cargo xtask test --browser chromium --only tree::",
            at + 1,
            line(&tree),
            line(&written)
        ),
    )
    .await;
}

async fn shows(page: &Page, size: Size, address: &str, shown: &str) {
    page.resize(size).await;
    page.open(address).await;
    page.appears(shown).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn each_main_view_is_told_as_it_is_written_down() {
    with_browser(WIDE, async |page| {
        for (name, address, shown) in [
            ("results", "1/search?q=ceasfire&kind=finding&side=courts", ".chip"),
            ("reader", "1/search?speaker=isaac-herzog&open=2024-12-executive-summary:18.1", "#voice"),
            ("nothing-found", "1/search?q=zzqx&kind=finding", ".nothing"),
            ("document", "1/document/2025-12-international-justice:13?q=genocide", "#line-13.here"),
            ("overview", "1/overview?q=ceasfire&topic=international-justice", ".picture svg"),
            ("compare", BOTH, ".compare blockquote"),
            ("collection", "1/collection", "main h1"),
            ("about", "1/about", ".about"),
        ] {
            shows(page, WIDE, address, shown).await;
            is_as_written(page, name).await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn dialogs_and_sheets_are_told_as_they_are_written_down() {
    with_browser(WIDE, async |page| {
        // Citations name the day.
        page.before_loading(
            "Date = class extends Date { constructor(...when) { super(...(when.length ? when : ['2025-06-15'])); } };",
        );
        shows(page, WIDE, HERZOG, "#voice").await;
        page.click_on(".take button", "Cite").await;
        page.appears("dialog#take-away[open]").await;
        is_as_written(page, "citing").await;
        shows(page, WIDE, "1/about", ".about").await;
        page.click(".top .keys").await;
        page.appears("dialog#help[open]").await;
        is_as_written(page, "help").await;
        shows(page, PHONE, "1/search?q=ceasfire&kind=finding&side=courts", ".chip").await;
        page.click(".show-filters").await;
        page.focus_is_on("#filters").await;
        is_as_written(page, "filters").await;
        shows(page, PHONE, HERZOG, "#voice").await;
        is_as_written(page, "reader-on-a-phone").await;
    })
    .await;
}
