//! A corpus that is markup wherever words can stand (`tests/fixtures/hostile`), read and compiled as any other and put in
//! the place of the one that was built in. Whatever the page shows of it must be text.

use std::path::Path;

use corpus::Corpus;
use corpus::compiled::{encode, encode_details, take_later};

use crate::page::{Page, WIDE, with_browser};

const MARKUP: &str =
    "<img src=x onerror=\"broken=this\"></script><script>broken=self</script>]]>&quot;&lt;b&gt;";

/// The three parts that the app carries of a corpus.
type Parts = [Vec<u8>; 3];

fn folder(name: &str) -> Corpus {
    let read = corpus::read::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    assert!(read.report.faults.is_empty(), "{:?}", read.report.faults);
    read.corpus.expect("there is a corpus")
}

/// Compiles a corpus as the build does.
fn compiled(mut corpus: Corpus) -> Parts {
    let details = encode_details(&corpus);
    let later = take_later(&mut corpus);
    let encoded = |corpus: &Corpus, index: &[u8]| encode(corpus, index).expect("it is not that large");
    [encoded(&corpus, &corpus.search_index()), encoded(&later, &[]), details]
}

/// The hostile corpus, with as much white space in it as makes each part as long as another is.
fn as_long_as(others: &Parts) -> Parts {
    let mut room = [0; 3];
    // What is written of a length grows with it, so that the first attempt may be a few bytes too long.
    for _ in 0..4 {
        let mut corpus = folder("tests/fixtures/hostile");
        let document = corpus.documents.first_mut().and_then(|document| document.received_as.as_mut());
        let event = corpus.passages.iter_mut().flat_map(|passage| &mut passage.events).next();
        let ends = [document, Some(&mut corpus.about.note), event.map(|event| &mut event.what)];
        for (end, room) in ends.into_iter().zip(room) {
            *end.expect("the corpus has all that can be filled") += &" ".repeat(room);
        }
        let parts = compiled(corpus);
        if parts.iter().map(Vec::len).eq(others.iter().map(Vec::len)) {
            return parts;
        }
        for ((room, other), part) in room.iter_mut().zip(others).zip(&parts) {
            *room =
                (*room + other.len()).checked_sub(part.len()).expect("it has room in the place of the other");
        }
    }
    panic!("the hostile corpus cannot be made as long as the other");
}

/// Puts it in the place of the corpus that was built in.
fn put_in_place(page: &Page) {
    let built_in = compiled(folder("assets/corpus"));
    let hostile = as_long_as(&built_in);
    for (of, by) in built_in.into_iter().zip(hostile) {
        page.network().exchange(".wasm", of, by);
    }
}

/// Fails if anything was made of the words, or ran.
async fn is_text(page: &Page, place: &str) {
    let made = "[...document.querySelectorAll('img, #app script, [onerror]')].map((made) => made.outerHTML)";
    page.same(page.look::<Vec<String>>(made, &[]).await, vec![], format!("made of words in {place}")).await;
    page.holds(page.look("typeof broken === 'undefined'", &[]).await, format!("no script ran in {place}"))
        .await;
}

/// Opens an address and finds all of these words there, each with its markup.
async fn shows(page: &Page, address: &str, all: &[(&str, &str)]) {
    page.open(address).await;
    for (css, words) in all {
        page.says(css, &format!("{words} {MARKUP}")).await;
    }
    is_text(page, address).await;
}

#[tokio::test]
#[ignore = "driven by cargo xtask test"]
async fn a_corpus_that_is_markup_is_shown_as_text() {
    with_browser(WIDE, async |page| {
        put_in_place(page);
        let facets = [(".facet", "Party"), (".facet", "Topic"), (".facet", "Kind"), (".facet", "Speaker")];
        let result =
            [(".hit", "words"), (".hit .who", "Speaker"), (".hit .where", "Title"), (".hit .tags", "Kind")];
        shows(page, "", &[&facets[..], &result[..]].concat()).await;
        shows(page, "1/search?q=broken&kind=hostile", &[(".hit", "words"), (".chip", "Kind")]).await;
        page.appears(".hit mark").await;

        let voice = [("#voice", "Speaker"), (".reading .cap", "Office"), (".reading blockquote", "words")];
        shows(
            page,
            "1/search?open=hostile:3.1",
            &[&voice[..], &[(".via", "Publisher"), (".context", "Another passage")]].concat(),
        )
        .await;
        page.same(page.raw_text("#quoted").await, format!("words {MARKUP} of hers"), "the words").await;
        page.click_on(".take button", "Save").await;
        page.appears(".take button[aria-pressed=true]").await;
        page.click_on(".take button", "Cite").await;
        page.says("#take-away .cited", "]]>").await;
        is_text(page, "a citation").await;
        let formats: Vec<String> = page
            .look(
                "[...document.querySelectorAll('#take-away .format option')].map((format) => format.value)",
                &[],
            )
            .await;
        page.holds(formats.len() > 3, format!("{formats:?}")).await;
        for format in formats {
            page.set("#take-away .format select", &format).await;
            page.until(&format!("{format} shows"), async || {
                page.raw_text("#take-away .exported").await.contains("broken")
            })
            .await;
            is_text(page, &format).await;
        }

        shows(page, "1/collection", &[(".saved h2", "Speaker"), (".saved", "words")]).await;
        shows(page, "1/compare?with=hostile:3.1", &[(".column h2", "Speaker"), (".column", "words")]).await;
        let document =
            [("h1", "Title"), (".provenance", "Publisher"), (".provenance", "file"), (".outline", "Section")];
        shows(
            page,
            "1/document/hostile:3",
            &[&document[..], &[(".source", "words"), (".source", "Another passage")]].concat(),
        )
        .await;
        shows(
            page,
            "1/about",
            &[(".documents", "Title"), (".about", "Selection"), (".about", "Gap"), (".about", "Rights")],
        )
        .await;
        page.open("1/overview").await;
        page.appears(".picture svg").await;
        let named =
            "seen('.picture [aria-label]').some((mark) => mark.getAttribute('aria-label').includes(args[0]))";
        page.until("marks are named", async || page.look(named, &[&format!("Party {MARKUP}")]).await).await;
        is_text(page, "the overview").await;
    })
    .await;
}
