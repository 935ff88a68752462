//! What the checker says of a corpus folder, rule by rule: each test writes a small folder of made-up sentences, spoils
//! it in one place and holds the exact lines of the report against it.

mod arbitrary;
mod dates;
mod disk;
mod figures;
mod folder;
mod labels;
mod levels;
mod passages;
mod quotes;
mod reading;
mod syntax;
mod vocabulary;
