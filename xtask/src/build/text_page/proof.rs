//! Proof that the plain page is whole: read back from its HTML, every line of every source is there, under its own
//! address, with exactly its own words.

use ::corpus::Corpus;

use super::escaped;
use crate::build::page::policy;

/// What is wrong with a finished page; empty when nothing is.
pub(crate) fn faults(html: &str, corpus: &Corpus) -> Vec<String> {
    let mut faults = Vec::new();
    for tag in tags(html).filter(|tag| is_forbidden(tag)) {
        faults.push(format!("text.html contains `<{tag}>`, which its own policy forbids"));
    }
    faults.extend(policy("text.html", html).err().map(|problem| problem.to_string()));
    for document in &corpus.documents {
        let slug = escaped(&document.slug);
        if !html.contains(&format!("<article id=\"{slug}\"")) {
            faults.push(format!("text.html lacks the document {}", document.slug));
        }
        for (line, number) in document.text.lines().zip(1_u32..) {
            if line.trim().is_empty() {
                continue;
            }
            match words_at(html, &format!("{slug}:{number}")) {
                None => faults.push(format!("text.html lacks {} line {number}", document.slug)),
                Some(words) if words != escaped(line.trim()) => {
                    faults.push(format!("text.html alters {} line {number}", document.slug));
                }
                Some(_) => {}
            }
        }
    }
    faults.extend(dead_links(html));
    faults
}

/// The tags of a page, without what encloses them. In its text and its values no `<` and no `>` stands as such.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

/// Whether a tag would run or dress something.
fn is_forbidden(tag: &str) -> bool {
    // Every other piece stands in quotation marks: a value.
    let bare: String = tag.split('"').step_by(2).collect();
    let mut names = bare.split_ascii_whitespace();
    matches!(names.next(), Some("script" | "style"))
        || names.any(|name| name.starts_with("on") || name.starts_with("style="))
        || tag.contains("http-equiv=\"refresh\"")
}

/// The words under an address, still escaped, without the marks around quotations.
fn words_at(html: &str, anchor: &str) -> Option<String> {
    let (_, line) = html.split_once(&format!(" id=\"{anchor}\">"))?;
    let (_, line) = line.split_once(" dir=\"auto\">")?;
    let end = line.find("</p>").into_iter().chain(line.find("</h3>")).min()?;
    let mut words = String::new();
    let mut rest = &line[..end];
    while let Some((before, tag)) = rest.split_once('<') {
        words.push_str(before);
        rest = tag.split_once('>')?.1;
    }
    words.push_str(rest);
    Some(words)
}

fn dead_links(html: &str) -> impl Iterator<Item = String> {
    let mut ids: Vec<&str> = after_each(html, " id=\"").collect();
    ids.sort_unstable();
    let twice: Vec<String> = ids
        .windows(2)
        .filter(|two| two[0] == two[1])
        .map(|two| format!("text.html has two `{}`", two[0]))
        .collect();
    let dead: Vec<String> = after_each(html, " href=\"#")
        .filter(|id| ids.binary_search(id).is_err())
        .map(|id| format!("text.html links to `#{id}`, which is not there"))
        .collect();
    twice.into_iter().chain(dead)
}

/// What stands in quotation marks after each place where `opening` stands.
fn after_each<'a>(html: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(opening).skip(1).filter_map(|rest| rest.split_once('"').map(|(value, _)| value))
}
