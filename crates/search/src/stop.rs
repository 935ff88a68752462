//! Stop words: those so common that they tell no passage from another. Beside any other word they neither
//! require nor decide; on their own they are searched as words.
//!
//! English only, and only words that mean nothing alone: `us`, `not` and `against` stay.

/// Folded and sorted.
static WORDS: [&str; 66] = [
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do",
    "does", "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is",
    "it", "its", "me", "my", "of", "on", "or", "our", "she", "should", "so", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "to", "was", "we", "were", "what",
    "when", "where", "which", "who", "why", "will", "with", "you",
];

pub(crate) fn is_stop(folded: &str) -> bool {
    WORDS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_folded() {
        assert!(WORDS.is_sorted_by(|a, b| a < b));
        assert!(WORDS.iter().all(|word| crate::fold(word) == *word && is_stop(word)));
        assert!(!is_stop("not") && !is_stop(""));
    }
}
