//! Everything that can be wrong with a source is named with its file, line and message; and the plural forms that are
//! asked for are those that the languages have.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop where it stands")]

#[path = "../compile/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "the build uses the rest")]
mod compile;

use compile::plurals::forms;
use compile::{Language, Made, Written, compiled};
use icu_plurals::PluralRules;

const ENGLISH: &str = "\
found = Found
# $name (Text): who
# $count (Number): how many
said = { $count ->
    [one] { $count } by { $name }
   *[other] { $count } by { $name }
}
# $link (Element): a link
# $how (Words): chooses
open = { $how ->
    [all] Open { $link } whole
   *[part] Open { $link }
}
";

fn made(english: &str, other: Option<(Language, &str)>) -> Result<Made, Vec<String>> {
    let written = |language: Language, text: &str| Written {
        language,
        file: format!("{}.ftl", language.tag()),
        text: text.to_owned(),
    };
    let mut sources = vec![written(Language::English, english)];
    sources.extend(other.map(|(language, text)| written(language, text)));
    compiled(&sources).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_function_is_typed_by_the_arguments_of_its_message() {
    let made = made(ENGLISH, None).unwrap();
    for signature in [
        "pub fn found() -> &'static str",
        "pub fn said(name: &str, count: usize) -> String",
        "pub fn open(how: &str) -> crate::Slots<1>",
    ] {
        assert!(made.functions.contains(signature), "{signature} in {}", made.functions);
    }
}

#[test]
fn a_fault_of_english_is_named() {
    for (source, fault) in [
        ("a = { $b }", "en.ftl:1: a: $b is not explained above it, as `# $b (Text): …`"),
        ("# $b (Text): what\na = A", "en.ftl:2: a: $b is explained above it and not used"),
        (
            "# $b (Name): what\na = { $b }",
            "en.ftl:2: a: say of $b what it is, as `$name (Text): …`: Number, Numeral, Text, Words, Element",
        ),
        ("\nA-b = A", "en.ftl:2: A-b: `A-b` has other signs than a-z, 0-9 and -"),
        ("match = A", "en.ftl:1: match: `match` is a word of Rust; choose another name"),
        ("a = A\na = B", "en.ftl:1: a: it stands here twice"),
        ("a = A\n    .b = B", "en.ftl:1: a: attributes are not read here; write another message"),
        ("a = { b }", "en.ftl:1: a: other messages cannot stand in one, as {b}"),
        ("a = { B() }", "en.ftl:1: a: functions are not read here, as B()"),
        ("-a = A", "en.ftl:1: a: terms are not read here; write a message"),
        ("a = \u{e000}", "en.ftl:1: a: the sign U+E000 cannot stand in it"),
        (
            "# $b (Element): what\na = { $b } { $b }",
            "en.ftl:2: a: $b has to stand in it once, in each of its variants",
        ),
        (
            "# $n (Number): what\na = { $n ->\n   *[other] { $n }\n}",
            "en.ftl:2: a: the plural form `one` of $n is missing, which en needs",
        ),
    ] {
        let faults = made(source, None).expect_err(source);
        assert!(faults.contains(&fault.to_owned()), "{source}: {faults:#?}");
    }
    assert!(made("a = {", None).is_err());
}

#[test]
fn a_fault_of_a_translation_is_named() {
    let french = "\
found = Trouvé
said = { $count ->
    [one] { $count } de { $name }
   *[other] { $count } de { $name }
}
open = { $how ->
    [all] Ouvrir tout { $link }
   *[part] Ouvrir { $link }
}
";
    assert!(made(ENGLISH, Some((Language::French, french))).is_ok());
    for (replaced, by, fault) in [
        ("found = Trouvé\n", "", "fr.ftl:1: found: it is missing here"),
        ("found =", "trouve = Oui\nfound =", "fr.ftl:1: trouve: English has no such message"),
        ("Trouvé", "{ $name }", "fr.ftl:1: found: $name is no argument of it in English"),
        (
            "[one] { $count } de { $name }",
            "[one] un",
            "fr.ftl:2: said: $name is left out in one of its variants",
        ),
        ("[one]", "[two]", "fr.ftl:2: said: fr has no plural form `two`; it has one, other"),
        ("[one]", "[many]", "fr.ftl:2: said: the plural form `one` of $count is missing, which fr needs"),
        ("[all]", "[tout]", "fr.ftl:6: open: $how is never `tout`; it is one of all, part"),
        (
            "Ouvrir tout { $link }",
            "Ouvrir",
            "fr.ftl:6: open: $link has to stand in it once, in each of its variants",
        ),
    ] {
        let source = french.replacen(replaced, by, 1);
        let faults = made(ENGLISH, Some((Language::French, &source))).expect_err(fault);
        assert!(faults.contains(&fault.to_owned()), "{fault}: {faults:#?}");
    }
    let arabic = french.replace(
        "[one] { $count } de { $name }",
        "[zero] { $name }\n[1] { $name }\n[two] { $name }\n[few] { $name }\n",
    );
    let faults = made(ENGLISH, Some((Language::Arabic, &arabic))).expect_err("a form is missing");
    assert_eq!(faults, ["ar.ftl:2: said: the plural form `many` of $count is missing, which ar needs"]);
}

#[test]
fn the_forms_are_those_of_cldr() {
    for language in Language::ALL {
        let locale: icu_locale_core::Locale = language.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let mut met: Vec<String> = Vec::new();
        for number in 0_u32..2000 {
            let form = format!("{:?}", rules.category_for(number)).to_lowercase();
            let forms = forms(language);
            let single = forms.single.iter().find(|(single, _)| *single == form);
            assert!(
                single.is_none_or(|(_, only)| *only == number.to_string()),
                "{language:?} {form} {number}"
            );
            if !met.contains(&form) {
                met.push(form);
            }
        }
        let mut needed: Vec<&str> = forms(language).needed.to_vec();
        needed.sort_unstable();
        met.sort_unstable();
        assert_eq!(met, needed, "{language:?}");
    }
}
