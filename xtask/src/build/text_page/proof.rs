//! Proof that the plain page is whole: read back from its HTML, every line of every source is there, under its own
//! address, with exactly its own words.

use ::corpus::Corpus;

use super::escaped;

/// What is wrong with a finished page; empty when nothing is.
pub(crate) fn faults(html: &str, corpus: &Corpus) -> Vec<String> {
    let mut faults = Vec::new();
    for forbidden in ["<script", " style=", "<style", " onclick=", "http-equiv=\"refresh\""] {
        if html.contains(forbidden) {
            faults.push(format!("text.html contains `{forbidden}`, which its own policy forbids"));
        }
    }
    if !html.contains("http-equiv=\"Content-Security-Policy\"") {
        faults.push("text.html has no Content-Security-Policy".to_owned());
    }
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
