//! Exports: any number of records in a format that other tools open, in the order given, one entry each. Every format
//! takes the words along exactly, and beside them who said them and where.

mod annotation;
mod bibtex;
mod csl;
pub(crate) mod csv;
pub(crate) mod json;
mod keys;
mod markdown;
mod notes;
mod ris;
mod tei;

use crate::record::Record;

/// A format of exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RIS, for reference managers.
    Ris,
    /// BibTeX and BibLaTeX.
    Bibtex,
    /// CSL-JSON, for citation processors.
    Csl,
    /// A table: one row a quotation.
    Csv,
    /// All that is known, in our own form; can be read back.
    Json,
    /// To read, and to paste into notes.
    Markdown,
    /// W3C Web Annotation, as JSON-LD.
    Annotation,
    /// TEI P5.
    Tei,
}

/// What an export says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// Its title: the name of a collection, what was searched for, or empty.
    pub title: &'a str,
    /// The title of the corpus the records are from.
    pub corpus: &'a str,
    /// The version of that corpus: the digest of a build.
    pub version: &'a str,
    /// The day it is made (`YYYY-MM-DD`), as the day on which the links were opened; `None` leaves such days out.
    pub accessed: Option<&'a str>,
}

impl Format {
    /// All eight, in the order they are offered in.
    pub const ALL: [Self; 8] = [
        Self::Ris,
        Self::Bibtex,
        Self::Csl,
        Self::Csv,
        Self::Json,
        Self::Markdown,
        Self::Annotation,
        Self::Tei,
    ];

    /// Stable identifier: the app remembers a choice by it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ris => "ris",
            Self::Bibtex => "bibtex",
            Self::Csl => "csl-json",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Annotation => "annotation",
            Self::Tei => "tei",
        }
    }

    /// How it is shown.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ris => "RIS",
            Self::Bibtex => "BibTeX",
            Self::Csl => "CSL-JSON",
            Self::Csv => "CSV",
            Self::Json => "JSON",
            Self::Markdown => "Markdown",
            Self::Annotation => "Web Annotation",
            Self::Tei => "TEI",
        }
    }

    /// How the name of a file in it ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Ris => "ris",
            Self::Bibtex => "bib",
            Self::Csl => "csl.json",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Annotation => "jsonld",
            Self::Tei => "xml",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Ris => "application/x-research-info-systems",
            Self::Bibtex => "application/x-bibtex",
            Self::Csl => "application/vnd.citationstyles.csl+json",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Annotation => "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            Self::Tei => "application/tei+xml",
        }
    }
}

/// Writes the records, each as one entry, in their order.
pub fn export(format: Format, records: &[Record], context: &Context<'_>) -> String {
    match format {
        Format::Ris => ris::write(records, context),
        Format::Bibtex => bibtex::write(records, context),
        Format::Csl => csl::write(records, context),
        Format::Csv => csv::write(records),
        Format::Json => json::write(records, context),
        Format::Markdown => markdown::write(records, context),
        Format::Annotation => annotation::write(records),
        Format::Tei => tei::write(records, context),
    }
}
