### Everything the interface says, in English. The other files of this folder say the same in their languages, message
### by message under the same names; CONTRIBUTING.md has what to know before translating.
###
### The syntax is Fluent's (projectfluent.org): messages, arguments and variants; no terms, attributes, functions or
### references. A text may go on in the next line, which has to be indented; it is one line on the page.
###
### Each argument is explained above the message that takes it, with what it is:
###   Number   things that are counted. Give variants by it wherever your language needs them, with all its plural forms.
###   Numeral  a number that names something, as a line does: always digits.
###   Text     words of the corpus or of the reader, in whatever language: a name, a title, what was typed.
###   Words    words of the interface itself: a date, a role, what another message says.
###   Element  a part of the page: a link, a name in bold. It stands in the text once.
###
### What is written after a colon as `speaker:` or between commas as `called-on` is typed into the search box as it
### stands, in every language, and is never translated.

## The words that name things everywhere: one for each, and the same one everywhere.

# The passages of a search.
# $count (Number): how many
passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
# $count (Number): how many
quotations = { $count ->
    [one] { $count } quotation
   *[other] { $count } quotations
}
# Read out after a search.
# $passages (Words): "42 passages"
# $quotations (Words): "11 quotations"
counts = { $passages }, { $quotations }
# Between the names of a list that are links, with the space after it.
list-comma = ,{" "}
# A name or word with marks around it.
# $text (Text): the word
quoted = “{ $text }”
# A value with what it is a value of.
# $what (Words): "Topic", "Speaker" or a role, "Conduct"
# $value (Text): "Genocide", "Agnès Callamard"
labelled = { $what }: { $value }
# Before the parties that have a role.
# $role (Words): "Conduct"
role-colon = { $role }:
# Two values, either of which will do.
# $first (Words): one
# $second (Words): the other
either = { $first } or { $second }
# Before a value that is left out: "not Genocide".
not = not

## Dates and places

undated = undated
# $date (Words): "December 2025"
date-inferred = { $date } (inferred)
# $from (Words): "12 October 2023"
# $until (Words): "14 October 2023"
date-span = { $from } – { $until }
# A quarter of a year, on a time axis, as short as can be.
# $quarter (Numeral): 1 to 4
# $year (Numeral): the year
quarter = Q{ $quarter } { $year }
# Where words stand, in sentences and by itself.
# $line (Numeral): the line
line = line { $line }
# $first (Numeral): the first line
# $last (Numeral): the last line
lines = lines { $first }–{ $last }
# By itself, as the name of a link to a line.
# $line (Numeral): the line
line-name = Line { $line }
# Where a passage stands.
# $title (Text): the title of the document
# $date (Words): the date, with "(inferred)"
# $lines (Words): "line 13"
place = { $title } · { $date } · { $lines }
# The same in a sentence.
# $title (Text): the title of the document
# $lines (Words): "line 13"
title-and-line = { $title }, { $lines }
publisher-unknown = Publisher not known
# What kind of text a document is, where nobody says.
document-kind = Document
# About a document.
# $publisher (Text): its publisher
# $kind (Text): "Press release"
# $date (Words): the date, with "(inferred)"
document-facts = { $publisher } · { $kind } · { $date }

## Ways to narrow what is shown, and their values

facet-side = Side
facet-topic = Topic
facet-kind = Kind
facet-speaker = Speaker
facet-document = Document
facet-quotation = Quotation
# A passage that names no party.
none-named = None named
# A passage without a topic or kind.
not-annotated = Not annotated
has-a-quotation = Has a quotation

# In which role a passage names a party; also before the party's name: "Conduct: Israeli forces". Neutral: it is never
# said that the party did something, only that the passage speaks of it so.
role-any = Any role
role-conduct = Conduct
role-affected = Affected
role-called-on = Called on
role-speaking = Speaking
role-any-means = Whose conduct, who is affected, who is called on, or who is quoted
role-conduct-means = Whose acts or policies a passage describes, assesses or alleges
role-affected-means = Who is affected by what a passage describes
role-called-on-means = Whom a call, order or duty in a passage is addressed to
role-speaking-means = Whose words these are, the publisher’s own voice included

order-best = Best match
# Without words in the search box, where nothing matches better or worse: the documents as they were published, each from
# its first line to its last.
order-as-published = As published
# The same order where there are words, instead of the best match.
order-document = Document order
order-newest = Newest first
order-oldest = Oldest first

## The head of the page

# In every view, for those who use keys.
skip = Skip to the content
start-page = On Record: start page
# The list of views, for those who listen.
views = Views
view-search = Search
view-overview = Overview
view-collection = Collection
view-compare = Compare
# $count (Number): how many quotations wait to be compared
view-compare-count = Compare { $count }
view-about = About
# The button that shows the list of keys.
keys = Keys
# The choice of language, for those who listen.
language = Language
search-box = Search the corpus
# What can be typed. Where the corpus is in another language than this one, say in which.
search-hint = Words, “a phrase” or speaker:name
clear-search = Clear the search
# The list of completions under the search box, for those who listen.
ways-on = Ways to go on

# The title of the window or tab.
# $what (Words): what the page shows
page-title = { $what } · On Record
# $title (Text): a document's title, or what was searched
page-title-of = { $title } · On Record
# $query (Text): what was searched
overview-of = Overview: { $query }

## Loading, and what can go wrong with it

loading = Loading …
try-again = Try again
annex-missing = A part of this page could not be loaded. One can search and filter without it; reading, citing and saving
    need it.
# The name stands in its own language.
# $language (Text): "Français"
language-missing = This page could not be loaded in { $language }, so it stays as it is.
language-damaged = The words of this language arrived damaged; load the page again.
# $panic (Text): technical details, in English
page-fault = The page ran into a fault of its own ({ $panic }).
page-incomplete = The page is incomplete; load it again.
corpus-damaged = The corpus was damaged on its way here, or is of another version of the page; load the page again.

## What a link could not say. Above the page, in a list.

# $link (Text): the link
link-nowhere = This link does not lead anywhere here: “{ $link }”.
# $version (Text): the version in the link
# $own (Text): the version that can be read
link-format = This link has format “{ $version }”, this page reads format { $own }.
# $name (Text): what the link says
link-no-page = This link names a page that is not here: “{ $name }”.
# $name (Text): what the link says
link-no-document = This link names a document that is not here: “{ $name }”.
# $name (Text): what the link says
link-no-line = This link names a line that is not in the document: “{ $name }”.
# $name (Text): what the link says
link-no-passage = This link names a passage that is not here: “{ $name }”.
# $name (Text): what the link says
link-no-quotation = This link names a quotation that is not in its passage: “{ $name }”.
# $name (Text): what the link says
link-no-day = This link names a day that does not exist: “{ $name }”.
# $name (Text): what the link says
link-no-meaning = This link has a part that means nothing here: “{ $name }”.
# $what (Words): chooses the variant
# $name (Text): what the link says
link-no-value = { $what ->
    [role] This link names a role that is not here: “{ $name }”.
    [order] This link names an order that is not here: “{ $name }”.
    [language] This link names a language that is not here: “{ $name }”.
    [side] This link names a side that is not here: “{ $name }”.
    [topic] This link names a topic that is not here: “{ $name }”.
    [kind] This link names a kind that is not here: “{ $name }”.
    [speaker] This link names a speaker that is not here: “{ $name }”.
    [document] This link names a document that is not here: “{ $name }”.
   *[quotation] This link names a quotation that is not here: “{ $name }”.
}
# $most (Number): how many are compared at most
link-too-many = { $most ->
    [one] This link compares more than { $most } quotation; only the first is shown.
   *[other] This link compares more than { $most } quotations; the first { $most } are shown.
}
link-rest-shown = Everything else in the link is shown.
# One of these two, and then what became of the words.
link-damaged = This link is damaged.
link-text-changed = The text of this document has changed since the link was made.
link-words-there = The words it names stand where they stood.
link-words-begin = This is the passage its words begin in.
# $lines (Words): "line 13"
link-words-moved = The words it names now stand in { $lines }.
# $lines (Words): "line 13"
link-words-gone = The words it names are not in it; this is what stands in { $lines }.

## What is typed, and what of it cannot be read. $typed is the beginning of it.

field-side = A party, in any role or in one
field-topic = What a passage is about
field-kind = What kind of passage it is
field-speaker = Who is quoted in it
field-document = The document it stands in
field-has = Whether it quotes somebody
field-before = Published before a date
field-after = Published after a date
# What a year is, in the list of completions.
published = Published
# How a field was read.
# $day (Text): "2024-05-01"
read-before = Published before { $day } (not on that day)
# $day (Text): "2024-05-31"
read-after = Published after { $day } (not on that day)

# $typed (Text): a sign that belongs before a word
aside-bare = No word follows “{ $typed }”.
# $typed (Text): "OR"
aside-alone = “{ $typed }” needs a word to look for on either side.
# $typed (Text): quotation marks
aside-empty = No word stands between the quotation marks: { $typed }
# $typed (Text): "speaker:"
aside-no-value = No value follows “{ $typed }”.
# $typed (Text): signs
aside-no-word = “{ $typed }” has no letter and no digit.
# $typed (Text): from here on
aside-too-many = Only the first 64 words are searched, nothing from “{ $typed }” on.
# $typed (Text): what is no role
no-role = “{ $typed }” is no role. Write conduct, affected, called-on or speaking.
# $typed (Text): what is no date
no-date = “{ $typed }” is no date. Write 2024, 2024-05 or 2024-05-31.
# $typed (Text): what stands after "has:"
no-has = “{ $typed }” means nothing after “has:”. Write has:quotation.
# $typed (Text): what was typed
# $values (Words): what fits, listed
fits-several = “{ $typed }” fits more than one; write more of it: { $values }
# Nothing has this name; what is most like it follows.
# $facet (Words): chooses the variant
# $typed (Text): what was typed
# $values (Words): the nearest, listed
no-value-nearest = { $facet ->
    [side] No side is called “{ $typed }”. Nearest: { $values }
    [topic] No topic is called “{ $typed }”. Nearest: { $values }
    [kind] No kind is called “{ $typed }”. Nearest: { $values }
    [speaker] No speaker is called “{ $typed }”. Nearest: { $values }
   *[document] No document is called “{ $typed }”. Nearest: { $values }
}
# Nothing has this name; some that are there follow.
# $facet (Words): chooses the variant
# $typed (Text): what was typed
# $values (Words): those there are, listed
no-value-there-are = { $facet ->
    [side] No side is called “{ $typed }”. There are: { $values }
    [topic] No topic is called “{ $typed }”. There are: { $values }
    [kind] No kind is called “{ $typed }”. There are: { $values }
    [speaker] No speaker is called “{ $typed }”. There are: { $values }
   *[document] No document is called “{ $typed }”. There are: { $values }
}
# A list at the end of a sentence.
# $values (Words): the names
listed = { $values }.
# A list at the end of a sentence that leaves out the rest.
# $values (Words): the first names
listed-and-more = { $values } …

## Search: results and what is said above them

# $count (Number): how many passages
# $title (Text): the title of the corpus
# What this is, on the start page.
corpus-what = { $count ->
    [one] { $title }: { $count } document, word for word, each quotation with its speaker and its place.
   *[other] { $title }: { $count } documents, word for word, each quotation with its speaker and its place.
}
what-to-try = What this is, and what to try
# Three things to try; a link follows each.
try-a-typo = Try a typo
try-a-phrase = Try a phrase
try-a-side = Try a side
all-one-can-write = All that one can write
choose-a-result = Choose a result to read it here, in its context.
quotation-in-context = Quotation in context
# The choice of an order, for those who listen.
order = Order
export = Export
filters = Filters
# $more (Number): how many more are shown
# $total (Number): how many there are
show-more = Show { $more } more of { $total }
# Speakers, documents and others found by their names, for those who listen.
found-by-name = Found by name

# Above the words of a result: it stands in somebody else's text.
# $place (Words): title, date and line
as-quoted-in = as quoted in { $place }
# Whose words the publisher quotes in what is shown.
# $names (Words): the names, listed
quoting = quoting { $names }
words-left-out = Words are left out here; open the result to read them
# What a passage is about, for those who listen.
tags = Kind, topics and parties
filter-by-this = Filter by this

# A correction.
# $shown (Element): what is searched
# $typed (Text): what was typed
showing = Showing { $shown } for “{ $typed }”.
search-literally = Search literally
# $phrase (Text): in its quotation marks
phrase-nowhere = { $phrase } stands nowhere in these words; showing passages with its words.
# $words (Text): what was to be left out
needless = { $words } is nowhere here, so nothing is left out for it.
# $words (Text): what was typed
nothing-like = Nothing here is like “{ $words }”.
# A word that may be meant, after the sentence before.
# $word (Element): the word, a link
perhaps = { $word }?
searched-as-written = Searched exactly as written.
# $words (Text): what was typed
nowhere-as-written = “{ $words }” stands nowhere as written.
forgive-typos = Forgive typos
# After what a field was read as, for those who listen: a click takes it away.
comma-remove = , remove

# Why a passage was found, where its marked words do not show it.
# $how (Words): chooses the variant
# $found (Text): the word in the passage
# $meant (Text): the word that was looked for
unsaid = { $how ->
    [form] “{ $found }”, another form of { $meant }
    [two-words] “{ $found }”, written as two words
    [one-word] “{ $found }”, written as one word
    [near] “{ $found }”, a near spelling of { $meant }
    [dropped] “{ $found }”, a spelling with more letters of { $meant }
    [beginning] “{ $found }”, which begins with { $meant }
   *[exact] “{ $found }”, { $meant } as written
}
# $name (Text): the speaker
unsaid-speaker = speaker: { $name }
# $headings (Words): words of headings, each in quotation marks
unsaid-heading = in the heading: { $headings }
# $words (Text): words that were looked for
unsaid-missing = missing: { $words }

# The reason for one word of a search, beside that word.
# $found (Text): the word in the passage
# $how (Words): one of the next seven
# $place (Words): one of the three after them
reason = “{ $found }”, { $how }, { $place }
how-exact = as written
how-form = another form
how-two-words = written as two words
how-one-word = written as one word
how-beginning = begins with it
how-near = a near spelling
how-dropped = a spelling with more letters
where-text = in the text
where-heading = in the heading
# $name (Text): the speaker
where-speaker = the speaker { $name }
reason-missing = missing
reason-excluded = does not stand in it

# A remembered quotation beside the words as they stand.
beside = What you wrote, beside the source
word-for-word = Word for word as it stands.
as-you-wrote-it = As you wrote it
as-it-stands = As it stands
# $same (Number): how many are the same
# $of (Number): how many there are
words-same = { $of ->
    [one] { $same } of { $of } word is the same.
   *[other] { $same } of { $of } words are the same.
}
# Before a word that differs, for those who listen; the word follows.
differs = differs:
open-the-passage = Open the passage
cite-as-it-stands = Cite the words as they stand

nothing-found = No passage has all of this.
# A way out, and what it gives.
# $way (Element): one of the next five, a link
# $count (Number): how many passages that gives
way-out = { $count ->
    [one] { $way } – gives { $count } passage
   *[other] { $way } – gives { $count } passages
}
# $words (Text): the words in the search box
drop-words = Drop the words “{ $words }”
# $field (Text): "speaker:callamard"
drop-field = Drop “{ $field }”
# $filter (Words): "Topic: Genocide"
drop-filter = Drop the filter { $filter }
# $dates (Words): "Published from 1 May 2024"
drop-dates = Drop the dates ({ $dates })
# $dates (Words): "Happened until 31 December 2023"
drop-event-dates = Drop the dates of events ({ $dates })
start-again = Start again with everything

## Filters

# The button that closes the filters on a small screen.
# $count (Number): how many passages
show-passages = { $count ->
    [one] Show { $count } passage
   *[other] Show { $count } passages
}
in-which-role = In which role
date-of-publication = Date of publication
# Before a field for a date.
date-from = From
date-until = Until
# The search box in a long list.
# $facet (Words): "Topic"
find-in = Find in { $facet }
# The name of the button that says "not", for those who listen: it has to begin with what is seen.
# $value (Text): "Genocide"
exclude-value = not { $value }: exclude
exclude = Exclude
# $group (Text): "Israel"
members-of = Members of { $group }
active-filters = Active filters
clear-all = Clear all
# $filter (Words): "Topic: Genocide"
remove-filter = Remove filter: { $filter }
# $filter (Words): "Topic: Genocide"
remove-filter-not = Remove filter: not { $filter }
# $from (Words): a date
published-from = Published from { $from }
# $until (Words): a date
published-until = Published until { $until }
# $from (Words): a date
# $until (Words): a date
published-between = Published from { $from } until { $until }
# Dates of events that passages report.
# $from (Words): a date
happened-from = Happened from { $from }
# $until (Words): a date
happened-until = Happened until { $until }
# $from (Words): a date
# $until (Words): a date
happened-between = Happened from { $from } until { $until }

## The reader: one quotation, who says it, where, and what frames it

# Whose text the words are quoted in. Never left out.
# $publisher (Element): who published it
# $title (Element): the document, a link
# $date (Words): its date, with "(inferred)"
# $lines (Words): "line 13"
via-quoted = As quoted by { $publisher } in { $title }, { $date }, { $lines }
# The document is an item of another one.
# $publisher (Element): who published it
# $title (Element): the item, a link
# $carrier (Element): the document that carries it
# $date (Words): its date, with "(inferred)"
# $lines (Words): "line 13"
via-quoted-carried = As quoted by { $publisher } in { $title }, carried by { $carrier }, { $date }, { $lines }
# The publisher's own words.
# $publisher (Element): who published it
# $title (Element): the document, a link
# $date (Words): its date, with "(inferred)"
# $lines (Words): "line 13"
via-published = Published by { $publisher } in { $title }, { $date }, { $lines }
# $publisher (Element): who published it
# $title (Element): the item, a link
# $carrier (Element): the document that carries it
# $date (Words): its date, with "(inferred)"
# $lines (Words): "line 13"
via-published-carried = Published by { $publisher } in { $title }, carried by { $carrier }, { $date }, { $lines }
how-introduced = How it is introduced
quotation-here = The quotation stands here
in-context = In context
open-in-document = Open in the whole document
# Where one is among the results, or the matches of a document.
# $at (Number): from 1
# $total (Number): how many there are
step-place = { $at } / { $total }
not-among-results = Not among the results
previous-result = Previous result (k)
next-result = Next result (j)
close-reader = Close (Esc)
# $count (Number): how many
quotations-here = { $count ->
    [one] { $count } quotation in this passage
   *[other] { $count } quotations in this passage
}
quotations-of-passage = Quotations in this passage
# A speaker in a numbered list.
# $number (Numeral): from 1
# $name (Text): the speaker
numbered = { $number }. { $name }
also-quoted-in = Also quoted in
every-word-same = Every word is the same.
open-it = Open it
why-this-result = Why this result
# $start (Numeral): the first byte
# $end (Numeral): the byte after the last
# $digest (Element): the SHA-256
provenance = Bytes { $start } to { $end } of a text, SHA-256 { $digest }
# $start (Numeral): the first byte
# $end (Numeral): the byte after the last
# $name (Text): the name of the file
# $digest (Element): the SHA-256
provenance-received = Bytes { $start } to { $end } of a text received as { $name }, SHA-256 { $digest }
check-it-yourself = Check it yourself
# A hint in the reader, until it is taken away with the button after it.
hint-selecting = Select any words here to quote just those.
hint-known = Understood

# What can be done with what is open or selected.
copy-attributed = Copy with attribution
copied-attributed = Copied with attribution.
copy-link = Copy link
link-copied = Link copied.
cite = Cite
save = Save
compare = Compare
check = Check
quote = Quote
quote-these = Quote these words (q)
selected-words = Selected words
# What is selected: how many words, whose, and where.
# $count (Number): how many words
# $name (Element): whose they are
# $lines (Words): "line 13"
picked = { $count ->
    [one] { $count } word of { $name }, { $lines }
   *[other] { $count } words of { $name }, { $lines }
}
refused-nothing = These are not words of a source.
refused-apart = These words do not stand together in one document. Select within one passage, or in the whole document.
# $first (Text): who speaks first
# $then (Text): who speaks then
refused-voices = This runs from the words of { $first } into those of { $then }. Select within the words of one speaker.

## A whole document

back-to-results = ‹ Back to the results
publisher = Publisher
kind = Kind
date = Date
received-as = Received as
title-described = The text has no title of its own; this one describes it.
what-is-missing = What is missing
check-this-text = Check this text
outline = Outline
# $count (Number): how many passages
# $query (Text): what was searched
matching = { $count ->
    [one] { $count } passage matches “{ $query }”
   *[other] { $count } passages match “{ $query }”
}
# At one of them.
# $at (Number): from 1
# $count (Number): how many passages
# $query (Text): what was searched
matching-at = { $count ->
    [one] { $at } / { $count } passage matches “{ $query }”
   *[other] { $at } / { $count } passages match “{ $query }”
}
previous-match = Previous match (k)
next-match = Next match (j)

## Checking words and files

check-how = On a computer that has the file, this says whether it is the same text:
save-text = Save the text as received
compare-file = Compare a file of your own:
# Above a text.
refused-by-browser = The browser did not allow this. Here it is, to copy by hand:
undo = Undo
# A place of words in a text.
# $line (Numeral): the line
# $start (Numeral): the first byte
# $end (Numeral): the byte after the last
bytes-place = line { $line }, bytes { $start } to { $end }
# $digest (Text): the SHA-256
checked-other-text = The text in this page has the SHA-256 { $digest }, not the one recorded for it. Load the page again,
    and do not rely on it as it is.
# $place (Words): "line 13, bytes 100 to 200"
checked-other-words = The text has the SHA-256 recorded for it, but the words on the page are not those in { $place }:
    something has changed the page, a translation perhaps. Load it again.
# $place (Words): "line 13, bytes 100 to 200"
checked = Reckoned here: the text has the SHA-256 recorded for it, and these words stand in it letter for letter, in
    { $place }.
# $name (Text): the file
file-same = { $name } is this document, byte for byte.
# $name (Text): the file
file-no-text = { $name } is another file: it is not text in UTF-8, which this document is.
# $name (Text): the file
file-written-otherwise = { $name } is the same text, written down otherwise: its line ends, its end or the mark at its
    beginning differ.
# $name (Text): the file
# $line (Numeral): the line
# $theirs (Text): words of the file
# $own (Text): words of the document
file-differs = { $name } differs from this document, first in line { $line }: it has “{ $theirs }”, the document
    “{ $own }”.
# $name (Text): the file
# $line (Numeral): the line
file-longer = { $name } begins with all of this document and goes on in line { $line }.
# $name (Text): the file
# $line (Numeral): the line
file-shorter = { $name } is the beginning of this document and ends before line { $line }.
# $line (Numeral): the line
file-has-words = The words that are open stand in it letter for letter, in line { $line }.
file-lacks-words = The words that are open do not stand in it letter for letter.
# $name (Text): the file
file-too-large = { $name } is not read: it is larger than 64 MB, which no document here is.
# $name (Text): the file
file-unreadable = { $name } cannot be read. Choose the file itself, not a folder, and try again.
# $name (Text): the file
file-handed = { $name } is handed to your browser to save.

## Citing and exporting

cite-and-export = Cite and export
# Whose words are taken, and the first of them.
# $voice (Text): whose
# $words (Text): the first words
taken = { $voice }: “{ $words }”
citation = Citation
# The choice of a style of citation, for those who listen.
style = Style
with-link = With the link and the day it was opened
styles-damaged = The citation styles arrived damaged. Load the page again.
# A citation as it stands in a list of references.
reference = Reference
# A citation as it stands in a footnote.
footnote = Note
in-the-text = In the text
copy = Copy
citation-copied = Citation copied.
card = Quotation for another page
card-means = A piece of HTML without script: paste it into a page, and it stands there with its speaker, its source and
    the link.
copy-html = Copy the HTML
html-copied = HTML copied.
copy-formatted = Copy with attribution, formatted
print = Print
# The choice of a file format, for those who listen.
format = Format
# The choice between passages and their quotations, for those who listen.
export-what = What
# $count (Number): how many
entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# $shown (Number): how many are shown
# $all (Number): how many there are
export-shown = The first { $shown } of { $all } bytes; what you take is whole.
save-as-file = Save as a file
export-copied = Export copied.

## Collections

collections = Collections
collection-first = Saved quotations
collection-new = New collection
collection-untitled = Untitled
collection-shared = Shared collection
collection-name = Name of this collection
collection-empty = Nothing is saved here yet. Open a result and choose “Save”, or press s. What you save stays in this
    browser and is sent nowhere.
# $count (Number): how many
collection-count = { $count ->
    [one] { $count } quotation, kept in this browser only
   *[other] { $count } quotations, kept in this browser only
}
# $count (Number): how many
shared-count = { $count ->
    [one] { $count } quotation, shared with you by a link. Nothing of it is saved yet.
   *[other] { $count } quotations, shared with you by a link. Nothing of it is saved yet.
}
save-shared = Save in my collections
copy-as-link = Copy as a link
collection-link-copied = The link is copied. It carries the places of the quotations, and no notes.
save-collections = Save all collections as a file
take-in-file = Take in a file
delete-collection = Delete this collection
download-it = Download it
discard-it = Discard it
discarded = It is discarded.
not-discarded = This browser did not let the page discard it.
note = Note
note-hint = A note of your own
move-up = Move up
move-down = Move down
drag = Drag to another place
open = Open
remove = Remove
close = Close
# A quotation as it was saved.
# $publisher (Element): who published it
# $title (Element): the document
# $line (Numeral): the line
saved-quoted = As quoted by { $publisher } in { $title }, line { $line }
# $publisher (Element): who published it
# $title (Element): the document
# $line (Numeral): the line
saved-published = Published by { $publisher } in { $title }, line { $line }
# $document (Text): the name of the document
# $line (Numeral): the line
shared-place = { $document }, line { $line }
# $name (Text): the file
file-not-read-as-text = { $name } cannot be read as text. Nothing was changed. Choose a file as it was exported.
# $name (Text): the file
# $why (Words): what is wrong
file-refused = { $name }: { $why }

# What a change came to. Each $name is that of a collection.
# $name (Text): the collection
done-saved = Saved in “{ $name }”.
# $name (Text): the collection
done-saved-elsewhere = The collection you meant was deleted in another tab, so this is saved in “{ $name }”.
# $name (Text): the collection
done-already = This is in “{ $name }” already.
# $name (Text): the collection
done-removed = Removed from “{ $name }”. Undo puts it back.
done-quotation-gone = This quotation was removed in another tab.
done-note-changed = Its note was changed in another tab, so it was not removed. Read the note, then remove it again.
# $place (Number): from 1
# $of (Number): how many there are
done-moved = Moved to place { $place } of { $of }.
done-noted = The note is saved.
done-both-notes = The note was changed in another tab too. Both are kept, one below the other.
done-note-without = This quotation was removed in another tab. Undo puts it back with your note.
# $name (Text): the collection
done-created = “{ $name }” is there; what you save goes into it.
# $name (Text): the collection
done-renamed = The collection is called “{ $name }” now.
# $asked (Text): the name that was asked for
# $name (Text): the name it has
done-name-taken = There is a collection “{ $asked }” already, so this one is called “{ $name }”.
# $name (Text): the collection
done-deleted = “{ $name }” is deleted. Undo brings it back.
# $name (Text): the collection
# $kept (Number): how many quotations
done-deleted-in-part = { $kept ->
    [one] “{ $name }” keeps { $kept } quotation that another tab has changed or saved meanwhile. Look at what is left, then
        delete it again.
   *[other] “{ $name }” keeps { $kept } quotations that another tab has changed or saved meanwhile. Look at what is left,
        then delete it again.
}
done-collection-gone = This collection was deleted in another tab.
# $name (Text): the collection
done-put-back = “{ $name }” is back.
# $name (Text): the collection
done-chosen = What you save goes into “{ $name }” now.
done-undone = Undone.
# $kept (Number): how many changes
done-undone-but = { $kept ->
    [one] Undone, but for { $kept } thing that another tab has changed meanwhile.
   *[other] Undone, but for { $kept } things that another tab has changed meanwhile.
}
# After one of the sentences above.
done-not-stored = This lasts until the page is closed.
# What came in from a file or link, for each collection; one of the next two, the two after them if they are needed.
# $name (Text): the collection
# $added (Number): how many quotations
# $already (Words): ", 2 in it already", or nothing
# $notes (Words): "; of 1 note both versions are kept", or nothing
merged-new = { $added ->
    [one] “{ $name }” is new: { $added } quotation added{ $already }{ $notes }.
   *[other] “{ $name }” is new: { $added } quotations added{ $already }{ $notes }.
}
# $name (Text): the collection
# $added (Number): how many quotations
# $already (Words): ", 2 in it already", or nothing
# $notes (Words): "; of 1 note both versions are kept", or nothing
merged-into = { $added ->
    [one] “{ $name }” was here already: { $added } quotation added{ $already }{ $notes }.
   *[other] “{ $name }” was here already: { $added } quotations added{ $already }{ $notes }.
}
# Within the sentence before, with its comma.
# $count (Number): how many quotations
merged-already = , { $count } in it already
# Within the sentence before, with its semicolon.
# $count (Number): how many notes
merged-notes = { $count ->
    [one] ; of { $count } note both versions are kept
   *[other] ; of { $count } notes both versions are kept
}

# What the reader has to know about storage.
notice-unreadable = This browser does not let the page read what it has stored. What you save lasts until the page is
    closed: export it to keep it, or allow this site to store data and load the page again.
notice-newer = A newer version of this page has stored your collections. They are shown as far as this one knows them, and
    left as they are: load the page again to get the newer version. What you change until then lasts until the page is
    closed; export it to keep it.
notice-not-aside = What is stored here is damaged, and it could not be put aside, so it is left as it is: download it, then
    discard it. What you change until then lasts until the page is closed; export it to keep it.
# $changes (Number): how many changes
notice-full = { $changes ->
    [one] There is no room left to store { $changes } change. Export your collections to keep what you have changed, or
        remove some quotations; what is not stored lasts until the page is closed.
   *[other] There is no room left to store { $changes } changes. Export your collections to keep what you have changed, or
        remove some quotations; what is not stored lasts until the page is closed.
}
# $changes (Number): how many changes
notice-refused = { $changes ->
    [one] This browser has refused to store { $changes } change. Export your collections to keep what you have changed, or
        allow this site to store data; what is not stored lasts until the page is closed.
   *[other] This browser has refused to store { $changes } changes. Export your collections to keep what you have changed,
        or allow this site to store data; what is not stored lasts until the page is closed.
}
# $texts (Number): how many texts
notice-aside = { $texts ->
    [one] A damaged text was found in storage. What could be read is shown, and all of it is put aside as it was: download it,
        and discard it when you do not need it any more.
   *[other] { $texts } damaged texts were found in storage. What could be read is shown, and all of it is put aside as it
        was: download it, and discard it when you do not need it any more.
}

# What is wrong with a file that was to be taken in. One of these, and then one of the last two.
# $line (Numeral): the line
# $column (Numeral): the column
bad-json = This file cannot be read from line { $line }, column { $column } on.
bad-foreign = This file holds no quotations.
# $version (Numeral): that of the file
# $own (Numeral): that of the page
bad-newer = This file has format { $version }, this page reads format { $own }; load the page again to get its newest
    version.
bad-empty = There is nothing in this file.
# After the first fault of a file.
# $further (Number): how many more
bad-further = { $further ->
    [one] There is { $further } more such fault.
   *[other] There are { $further } more such faults.
}
# $collection (Numeral): which, from 1
# $why (Words): one of those below
bad-collection = In collection { $collection }: { $why }.
# $collection (Numeral): which, from 1
# $name (Text): its name
# $why (Words): one of those below
bad-collection-named = In collection { $collection } (“{ $name }”): { $why }.
# $collection (Numeral): which, from 1
# $item (Numeral): which, from 1
# $why (Words): one of those below
bad-quotation = In collection { $collection }, quotation { $item }: { $why }.
# $collection (Numeral): which, from 1
# $name (Text): its name
# $item (Numeral): which, from 1
# $why (Words): one of those below
bad-quotation-named = In collection { $collection } (“{ $name }”), quotation { $item }: { $why }.
# What is wrong, as a part of the sentences before: "it" is the collection or the quotation.
why-no-name = it has no name
why-no-list = it has no list of quotations
why-other-length = its words are not as long as the place it gives for them
why-no-document = it does not say which document it is from
why-no-day = the day it was saved is none
why-no-address = its link is no address of a page
bad-unchanged-newer = Nothing was changed.
bad-unchanged = Nothing was changed. Choose a file as it was exported.

# A collection as a link.
# $characters (Number): how many it has
# $limit (Number): how many it may have
too-long = As a link this collection has { $characters } characters, and links of more than { $limit } are often cut.
    Export it and send the file.
# $characters (Number): how many it has
# $limit (Number): how many it may have
too-long-with-notes = As a link this collection has { $characters } characters, and links of more than { $limit } are often
    cut. Export it and send the file, or leave out the notes.
shared-foreign = There is no collection in this link. Ask for it again.
# $version (Numeral): that of the link
shared-newer = This link has format { $version }, this page reads an older one; load the page again to get its newest
    version.
shared-too-long = This link is too long to be read. Ask for the collection as a file.
# $part (Text): the part
shared-part = A part of this link cannot be read: “{ $part }”.
# $said (Number): how many quotations it says it has
# $read (Number): how many could be read
shared-incomplete = { $said ->
    [one] This link is made for { $said } quotation, and { $read } could be read. Ask for it again, or for the collection as
        a file.
   *[other] This link is made for { $said } quotations, and { $read } could be read. Ask for it again, or for the collection
        as a file.
}

# How a saved quotation stands to the corpus.
standing-same = Words and attribution are as the corpus has them.
standing-other = The corpus has these words, and says something else about whose they are or what they are cited from.
standing-moved = The document has changed: these words stand elsewhere in it now.
standing-words-gone = These words are not in the document as it is here. What is shown is what was saved.
standing-document-gone = The document of these words is not in this corpus. What is shown is what was saved.
# Of a collection that a link shares.
shared-words-gone = These words are not in the document as it is here.

## Quotations side by side

compare-none = Nothing to compare yet
compare-one = One quotation; choose another to lay beside it
side-by-side = Side by side
# $most (Number): how many at most
compare-how = Open a result and choose “Compare”. Two to { $most } quotations stand here side by side, and the address of
    this page brings anyone to the same ones.
take-all-away = Take all away
take-away = Take away
# $count (Number): how many
compare-full = { $count ->
    [one] { $count } quotation is compared already
   *[other] { $count } quotations are compared already
}

## The page as a part of another

# In place of a quotation.
embed-no-quotation = The quotation that belongs here is not in this corpus.
# What is searched where visitors cannot change it, for those who listen.
embed-searched = What is searched
# The way to the page by itself.
embed-open-in-full = Open in full
# Above a piece of HTML that shows a quotation on another page, beside the one without script.
embed-element = The same with its context and ways to cite it, by a small script:
embed-more = Other ways to show On Record on a page
# What a page asks for that embeds this one, and does not get: for whoever makes it.
# $name (Text): what was asked for
embed-no-filter = No filter is called “{ $name }”.
# $what (Words): chooses the variant
# $name (Text): what was asked for
embed-no-option = { $what ->
    [view] No view is called “{ $name }”.
   *[theme] No theme is called “{ $name }”.
}
# $which (Words): chooses the variant
embed-fonts = { $which ->
    [serif] The serif fonts of this page are not a list of names.
   *[sans] The sans fonts of this page are not a list of names.
}
# $which (Words): chooses the variant
embed-colour = { $which ->
    [background] The background of this page is no colour, or not an opaque one.
    [text] The text of this page is no colour, or not an opaque one.
   *[accent] The accent of this page is no colour, or not an opaque one.
}
# $which (Words): chooses the variant
# $ratio (Words): the contrast, as a number
# $enough (Words): the least that is enough, as a number
embed-too-close = { $which ->
    [text] The text and the background of this page differ by { $ratio } to 1, which is less than { $enough } to 1: the colours
        of On Record stay.
   *[accent] The accent and the background of this page differ by { $ratio } to 1, which is less than { $enough } to 1: the
        colours of On Record stay.
}

## About

# $documents (Number): how many
# $passages (Number): how many
# $quotations (Number): how many
corpus-size = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $passages ->
    [one] { $passages } passage to search in
   *[other] { $passages } passages to search in
}, { $quotations ->
    [one] { $quotations } quotation with a speaker.
   *[other] { $quotations } quotations with a speaker.
}
about-documents = Documents
about-note = A note to every reader
about-annotation = How it was annotated
about-check = How to check a quotation
about-build = This build
about-offline = Without network
about-rights = Rights
about-corrections = Corrections
about-privacy = Privacy
privacy = The page is all there is: it asks no other site for anything, sets no cookies and counts nobody. What you save
    stays in this browser until you delete it. What you search for stands only in the part of the address after the #
    sign, which browsers do not send.
# A line to be typed follows.
check-quotation = Every quotation names its document and line. The document shows the whole text as it was received, with
    the SHA-256 of the file. On a computer that has the file, this line says whether it is the same text:
plain-page = The whole corpus as one plain page
rulings = The rulings, the disagreements and the corrections
# The digest follows.
# $list (Element): the next message, a link
build-digest = The page is built from its source in a way that anyone can repeat: the same source makes the same files. This
    is the digest of the build, the SHA-256 of { $list }:
build-list = the list of all files with their hashes
build-unknown = not known
build-check = In a folder with these files, sha256sum --check sha256sums.txt tells whether they are the same, and sha256sum
    sha256sums.txt prints the digest.
# Whether this browser keeps the page for use without network.
kept-awaited = The files of the page are on their way, to be kept in this browser.
kept-whole = This browser keeps the whole page: it opens without network too, with everything in it.
kept-alone = This page is one file with everything in it. It needs no network.
kept-never = This browser does not keep the page for use without network here. That takes an address that begins with https,
    and a window that is no private one.
kept-not-whole = Not every file of the page arrived as it should, so it does not yet open without network. The next visit
    tries again.
kept-no-room = This browser has no room left to keep the page, so it does not open without network. Free some room, and load
    it again.
# $file (Element): the next message, a link
offline-file-holds = { $file } holds all of this, and opens by itself on any computer, without network or server.
# Stands at the beginning of the sentence before.
offline-file = The explorer in one file
# At the foot of the page, for those who listen.
newer = A newer version
newer-here = A newer version of On Record is here. What is typed, open and saved stays.
newer-elsewhere = Another tab has loaded a newer version of On Record. What is typed, open and saved stays.
newer-load = Load it now
newer-later = Later
# About the language of the interface; shown in other languages than English.
# $language (Words): what the language calls itself
about-languages = The interface in { $language }: not yet read by a native speaker. Sources stay in their own language.
about-language = Language
# About the labels of parties, topics and kinds; shown in other languages than English.
about-labels = The labels of parties, topics and kinds are translated from the corpus’s own, in the words of international
    bodies: not yet read by a native speaker. What is not translated stands in English.

## Help: what one can write, each with an example, and the keys

help = What one can write
help-word = A word and its forms; typos are forgiven
help-phrase = Words in this order, with typos too
help-exact = A word exactly as it is written
help-or = Either word
help-without = Without the second word; also -"a phrase"
help-remembered = A quotation as remembered, and how it stands
help-speaker = Where one speaker is quoted; also topic: and kind:
help-side = A party, in any role or in one; -side: leaves it out
help-date = Quotations by date; also after: and doc:
# The names of keys, as they stand on keyboards.
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-search = / or Ctrl K
keys-along = ↓ ↑ or j k
keys-choose = ↓ ↑, Enter
# What they do.
key-search-means = Search
key-along-means = Next and previous result; in a document, next and previous match
key-choose-means = In the search box, where ways to go on are listed: choose and take one
key-enter-means = Open the result
key-escape-means = Close, and return to the same place in the list
key-filters-means = Filters
key-passages-means = Previous and next passage of the document
key-save-means = Save what is open, or take it out of the collection
key-cite-means = Cite or export what is open
key-quote-means = Quote the words that are selected on the page
key-tab-means = Everything else, in reading order
key-help-means = This list
# A switch under the list of keys, and what it is for.
single-keys = Keys of a single letter or sign
single-keys-means = Switch them off where they get in the way of dictation or of another program.

## Overview: pictures of what the search and the filters hold, each with its numbers as a table

overview-what = Every picture counts exactly these. A click on a mark narrows the search to what it counts, or opens the
    passage.
# $passages (Element): "42 passages"
overview-passages = { $passages }.
# $passages (Element): "42 passages"
# $query (Text): what was searched
overview-passages-for = { $passages } for “{ $query }”.
overview-nothing = No passage has all of this, so there is nothing to count.
as-a-table = As a table
save-svg = Save SVG
save-csv = Save CSV
# $table (Words): which table
save-csv-of = Save CSV: { $table }
# In a file, what was searched: with counts and filters in one line, parted by semicolons.
# $query (Text): what was searched
searched = Searched: { $query }
# A filter that excludes, in the same line.
# $filter (Words): "Topic: Genocide"
excluded = not { $filter }
# In a file, where its numbers come from.
# $title (Text): the title of the corpus
# $publishers (Words): the publishers, listed
# $first (Words): the first day
# $last (Words): the last day
source-of-file = { $title }. Texts published by { $publishers }, { $first } – { $last }. On Record.
# The same, where no text has a date.
# $title (Text): the title of the corpus
# $publishers (Words): the publishers, listed
source-of-file-undated = { $title }. Texts published by { $publishers }. On Record.

# Columns of all tables that say where a passage stands.
column-published-by = Published by
column-title = Title
column-published = Published
column-document = Document
column-line = Line
# A row or column of everything.
all = All
yes = yes
no = no
# How a date is known.
stated = stated
inferred = inferred

# Sides by topics
side-by-topic = Side by topic
# The same as the title of the picture.
# $role (Words): chooses the variant
side-by-topic-in = { $role ->
    [conduct_of] Side by topic (conduct)
    [affecting] Side by topic (affected)
    [addressed_to] Side by topic (called on)
    [said_by] Side by topic (speaking)
   *[any] Side by topic (any role)
}
side-by-topic-note = Passages. One passage may name several parties and topics, so numbers do not add up; a group counts each
    of its passages once. 0 means that no passage shown has both.
who-of-whom = Who speaks of whom
# The same as the title of the picture.
# $role (Words): chooses the variant
who-of-whom-in = { $role ->
    [affecting] Who speaks of whom (affected)
    [addressed_to] Who speaks of whom (called on)
   *[conduct_of] Who speaks of whom (conduct)
}
who-of-whom-note = Passages in which the one speaks and the other is spoken of. Where somebody is quoted, the publisher
    speaks too. One passage may name several parties, so numbers do not add up; a group counts each of its passages once. 0
    means that no passage shown has both.
grid-hint = A cell says how many passages have both. Point at it, or go there with the arrow keys, to read what it is.
sides-in-which-role = Sides in which role
spoken-of-in-which-role = Spoken of in which role
sides-by-document = Sides by document
topics-by-document = Topics by document
# $empty (Number): how many are empty
# $all (Number): how many there are
empty-pairs = { $empty } of { $all } pairs of a side and a topic, groups left aside, have no passage.
groups-to-unfold = Groups of topics to unfold
unfold = Unfold:
# The title of a table.
# $what (Words): "Conduct", "Topic"
by-document = { $what } by document
# A column.
# $title (Text): the document
share-of-document = { $title }, % of its passages
# What a cell is.
# $row (Words): "Conduct: Israeli forces"
# $column (Words): "Topic: Genocide"
# $count (Number): how many passages
grid-cell = { $count ->
    [0] { $row }. { $column }. No passage.
    [one] { $row }. { $column }. { $count } passage.
   *[other] { $row }. { $column }. { $count } passages.
}
# What a row or a column is.
# $which (Words): "Topic: Genocide"
# $count (Number): how many passages
grid-line = { $count ->
    [0] { $which }. No passage.
    [one] { $which }. { $count } passage.
   *[other] { $which }. { $count } passages.
}
# $count (Number): how many passages there are in all
grid-all = { $count ->
    [0] No passage.
    [one] { $count } passage.
   *[other] { $count } passages.
}

# The timeline
timeline = Timeline
timeline-note = What the passages report and when they were published. A date is drawn as precisely as it is known.
timeline-hint = A dot is a stated day, a bar all the days a date can mean, dashed where it was worked out. Draw across it to
    show only those days; + and − zoom, Page Up and Page Down move.
timeline-none = No passage shown has a date.
timeline-picture = Events and publications
happened = Happened
events-table = Events as a table
publications-table = Publications as a table
part-of-time = What part of time is shown
earlier = Earlier
later = Later
zoom-in = Zoom in
zoom-out = Zoom out
# The days that are shown, and two ways to narrow to them.
# $days (Words): "1 October 2023 – 31 December 2023"
# $happened (Element): the next message, a link
# $published (Element): the one after it, a link
range = { $days }. Show only what { $happened } · { $published }
# $count (Number): how many passages
happened-then = { $count ->
    [one] happened then: { $count } passage
   *[other] happened then: { $count } passages
}
# $count (Number): how many passages
published-then = { $count ->
    [one] was published then: { $count } passage
   *[other] was published then: { $count } passages
}
# $count (Number): how many reports
reports = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
# A mark with several reports.
# $date (Words): the date
# $reports (Words): "3 reports"
reports-of = { $date }: { $reports }
# What a mark is.
# $date (Words): the date, with "(inferred)"
# $what (Text): what is reported
# $reports (Words): "3 reports"
# $passages (Number): how many passages
happening = { $passages ->
    [one] { $date }: { $what }. { $reports }; { $passages } passage reports something of these days.
   *[other] { $date }: { $what }. { $reports }; { $passages } passages report something of these days.
}
# What a mark is.
# $date (Words): the date, with "(inferred)"
# $title (Text): the document
# $passages (Words): "3 passages"
publication = { $date }: { $title }. { $passages }.
events = Events that passages report
events-note = Dates as the passages state them; inferred ones were worked out.
# After the sentence before.
# $count (Number): how many reports
events-left-out = { $count ->
    [one] { $count } report lies outside the dates chosen.
   *[other] { $count } reports lie outside the dates chosen.
}
publications = Publications
publications-note = Passages of these days include those of other dates that can have been published then.
# After the sentence before.
# $count (Number): how many passages
publications-undated = { $count ->
    [one] { $count } passage is without a date.
   *[other] { $count } passages are without a date.
}
column-what = What
column-from = From
column-until = Until
column-known = Known
column-of-date = Passages of this date
column-of-days = Passages of these days

# Figures: numbers that passages state
figures = Figures
figures-note = Numbers as the passages state them: of different sources, days and scopes, never added up, and never joined
    into a line where source or scope differ.
figures-hint = Point at a number to read what it counts, for which day, who counted and who says so.
figures-none = No passage shown states a number.
figures-over-time = Figures over time
over-time = Over time
how-numbers-grow = How numbers grow
scale-even = Evenly, from zero
scale-tenfold = Tenfold steps
figures-table-note = Numbers as the passages state them: of different sources, days and scopes, so never to be added up.
    Round words are read as all they cover: hundreds as 200 to 1000.
column-number = Number
column-bound = Bound
column-at-least = At least
column-at-most = At most
column-unit = Unit
column-share-of = Share of
column-counts = What is counted
column-measure = Measure
column-as-of = As of
column-according-to = According to
column-said-by = Said by
# A number as it is bounded; as a column by itself too.
bound-at-least = at least
bound-more-than = more than
bound-almost = almost
bound-about = about
# A number with its bound, which is never left out.
# $bound (Words): chooses the variant
# $number (Text): the exact words of the source
bounded = { $bound ->
    [at-least] at least { $number }
    [more-than] more than { $number }
    [almost] almost { $number }
    [about] about { $number }
   *[exact] { $number }
}
# What a number is, in sentences, one after the other.
# $number (Words): "at least 48,219"
# $counts (Text): what is counted
figure-counts = { $number }: { $counts }.
# $whole (Text): what it is a share of
figure-of = Of { $whole }.
# $date (Words): the day
figure-as-of = As of { $date }.
figure-no-day = No day is stated.
# $source (Text): who counted
figure-source = According to { $source }.
# $name (Text): who says so
# $place (Words): title and line
figure-said = Said by { $name }, { $place }.
# Beside a number in the picture.
# $date (Words): the day
number-as-of = as of { $date }
number-no-day = no day stated
# Below a number in the picture.
# $source (Text): who counted
# $said (Words): the next message
number-source = According to { $source } · { $said }
# Who says so, and where.
# $name (Text): who says so
# $place (Words): title and line
name-and-place = { $name }, { $place }

# Words in context
words-in-context = Words in context
words-invite = Search for a word or a phrase, and every place where it stands is set out here, one below the other.
# $count (Number): how many places
words-count = { $count ->
    [one] { $count } place where what was searched stands.
   *[other] { $count } places where what was searched stands.
}
words-hint = Point at a line to read whose words it has and where they stand; a click opens the passage.
order-by-document = By document
order-by-date = By date
order-by-before = By the words before
order-by-after = By the words after
# $left (Number): how many more there are
show-more-left = Show more ({ $left } left)
words-table-note = At most twelve words on either side, within the passage, exactly as they stand there.
column-before = Before
column-found = Found
column-after = After
column-whose = Whose words
how-often-document = How often, by document
how-often-voice = How often, by whose words they are
how-often-hint = How often for a thousand words of all that the filters let through.
rate-document = Per thousand words, by document
rate-voice = Per thousand words, by whose words
how-often-note = Times in the passages shown; words of all passages that the filters let through, whether or not they answer
    the words typed. Words in a quotation are their speaker's, all others the publisher's. Rates of fewer than 500 words say
    little.
column-times = Times
column-words = Words
column-per-thousand = Per thousand words
column-passages = Passages
# Beside a bar.
# $rate (Words): for a thousand words
# $times (Number): how often
# $words (Number): of how many words
rate = { $rate } ({ $times } in { $words })
# What a bar is.
# $label (Text): a document or a name
# $times (Number): how often
# $words (Number): of how many words
# $rate (Words): for a thousand words
rate-says = { $times ->
    [one] { $label }: { $times } time in { $words } words, { $rate } per thousand.
   *[other] { $label }: { $times } times in { $words } words, { $rate } per thousand.
}
words-near = Words that stand near
words-near-hint = More often than chance would have, by log-likelihood (Dunning 1993).
words-near-none = No word stands near it more often than chance would have.
# $near (Number): how many words are near
# $least (Number): how often at least
# $value (Words): the least log-likelihood
# $compared (Number): how many words were compared
words-near-note = Within { $near } words on either side, at least { $least } times, against all passages that the filters let
    through. Log-likelihood (Dunning 1993) of { $value } or more, which chance passes once in a thousand words compared;
    { $compared } were. Stop words are counted and not listed.
column-word = Word
column-times-near = Times near
column-times-all = Times in all
column-expected = Expected near
column-likelihood = Log-likelihood
# Beside a bar.
# $value (Words): the log-likelihood
# $near (Number): how often near
# $all (Number): how often in all
near = { $value } ({ $near } of { $all } near)
# What a bar is.
# $word (Text): the word
# $near (Number): how often near
# $all (Number): how often in all
# $expected (Words): how often it would be near by chance
# $value (Words): the log-likelihood
near-says = { $word }: { $near } of { $all } near, { $expected } expected; log-likelihood { $value }.

# A document along its length
along = Along its length: topics, sides and what was found
along-hint = Point at a stretch to read what it is; a click opens the passage.
# $title (Text): the document
along-title = Along “{ $title }”
along-note = Places are parts of the text's length in bytes.
column-lines = Lines
column-from-percent = From, % of the document
column-until-percent = Until, % of the document
column-in-list = Shown in the list
found = Found
# $count (Number): how many places
places-found = { $count ->
    [one] { $count } place found
   *[other] { $count } places found
}
# A topic or party.
# $label (Text): its name
# $count (Number): how many passages
# $shown (Number): how many of them the list shows
lane-says = { $count ->
    [one] { $label }: { $count } passage, { $shown } shown in the list.
   *[other] { $label }: { $count } passages, { $shown } shown in the list.
}
# $label (Text): a topic or party, or "Found"
# $percent (Number): how far along
stretch-says = { $label }: at { $percent } % of the document.
