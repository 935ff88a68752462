use super::*;

/// A collection of many different words, some of which are in every document.
fn small() -> Collection {
    let document = |number: usize| Document {
        title: format!("the title of passage{}", letters(number)),
        text: (0..200).map(|word| format!("the word{} ", letters((number * 17 + word * 3) % 300))).collect(),
    };
    let documents: Vec<Document> = (0..50).map(document).collect();
    Collection { originals: documents.len(), documents, ..Collection::default() }
}

/// A number in letters.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

#[test]
fn the_same_size_gives_the_same_documents() {
    assert_eq!(enlarged(&small(), 500).documents, enlarged(&small(), 500).documents);
}

#[test]
fn the_originals_come_first_and_unaltered() {
    let collection = small();
    let large = enlarged(&collection, 120);
    assert_eq!(large.documents.len(), 120);
    assert_eq!(large.documents[..50], collection.documents[..]);
    assert_eq!(enlarged(&collection, 20).documents[..], collection.documents[..20]);
}

#[test]
fn a_copy_differs_in_about_as_many_words_as_it_should() {
    let collection = small();
    let large = enlarged(&collection, 1050);
    let (mut same, mut all) = (0usize, 0usize);
    for (number, copy) in large.documents.iter().enumerate().skip(50) {
        let original = &collection.documents[number % 50];
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        for (before, after) in words(&original.text).iter().zip(&words(&copy.text)) {
            if before != "the" {
                all += 1;
                same += usize::from(before == after);
            }
        }
    }
    let changed = 1.0 - same as f64 / all as f64;
    assert!((0.10..0.20).contains(&changed), "{changed}");
}

#[test]
fn the_vocabulary_grows_as_that_of_a_text_does() {
    let collection = small();
    let before = vocabulary(&collection.documents) as f64;
    let grown = vocabulary(&enlarged(&collection, 2500).documents) as f64 / before;
    let expected = 50f64.powf(HEAPS);
    assert!((0.5 * expected..1.1 * expected).contains(&grown), "{grown} for {expected}");
}

#[test]
fn pieces_make_the_text_again() {
    for text in ["", "a", " a-b, 12 cd\tÉé.", "…"] {
        assert_eq!(pieces(text).collect::<String>(), text);
    }
}
