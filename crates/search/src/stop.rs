//! Stop words: those so common that they tell no passage from another. Beside any other word they neither
//! require nor decide; on their own they are searched as words.
//!
//! English only, and only words that mean nothing alone: `us`, `not` and `against` stay.

/// Folded and sorted.
static WORDS: [&str; 85] = [
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by",
    "can", "could", "did", "do", "does", "during", "each", "either", "for", "from", "had", "has", "have",
    "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me", "might", "must",
    "my", "of", "on", "or", "other", "our", "she", "should", "so", "some", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "upon", "very",
    "via", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "within",
    "would", "yet", "you",
];

/// Whether a word, folded, is one.
pub fn is_stop(folded: &str) -> bool {
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
