### Everything the interface says, in Hebrew. Not yet read by a native speaker. Arguments are explained in en.ftl.
###
### One word for one thing:
###   passage         קטע                         quotation       ציטוט
###   source          מקור                        document        מסמך
###   speaker         דובר/ת                      side, party     צד
###   role            תפקיד                       conduct         התנהלות
###   affected        מושפעים                     called on       נמענים (to whom a call, order or duty is addressed)
###   speaking        דוברים                      topic           נושא
###   kind            סוג                         collection      אוסף
###   reader (person) קורא                        annotation      תיוג
###   publisher       הגוף המפרסם                 attribution     ייחוס
###   as quoted by    כמצוטט אצל                  according to    לפי
###   said by         מפי                         words of X      דברי X
###   inferred        הוסק                        stated          צוין
###   to allege       לטעון                       allegation      טענה
###   citation, cite  מראה מקום                   quote (button)  ציטוט
###   note            הערה                        footnote        הערת שוליים
###   heading, title  כותרת                       phrase          צירוף מילים
###   result          תוצאה                       match           התאמה
###   filter          מסנן                        export          ייצוא
###   figures         נתונים מספריים              report          דיווח
###   byte            בייט (not בית, which is a house)             digest, hash    ערך גיבוב
###
### Buttons are verbal nouns (שמירה), sentences are impersonal (יש לטעון), so that nobody is addressed as man or woman.
### After an inseparable prefix stands a maqaf where digits or words of another language follow. No prefix stands before
### a date, which may begin with a digit or with a month; before "line 13" and "lines 13–14" it does: ב{ $lines }.
### Quotation marks are ” on both sides, as Unicode's CLDR has them for Hebrew. What is typed into the search box is set
### apart (U+2066 … U+2069) where its signs would move.

## The words that name things everywhere: one for each, and the same one everywhere.

passages = { $count ->
    [one] קטע אחד
    [two] שני קטעים
   *[other] { $count } קטעים
}
quotations = { $count ->
    [one] ציטוט אחד
    [two] שני ציטוטים
   *[other] { $count } ציטוטים
}
counts = { $passages }, { $quotations }
list-comma = ,{" "}
quoted = ”{ $text }”
labelled = { $what }: { $value }
role-colon = { $role }:
either = { $first } או { $second }
not = ללא

## Dates and places

undated = ללא תאריך
date-inferred = { $date } (הוסק)
date-span = { $from } – { $until }
quarter = רבעון { $quarter }, { $year }
line = שורה { $line }
lines = שורות { $first }–{ $last }
line-name = שורה { $line }
place = { $title } · { $date } · { $lines }
title-and-line = { $title }, { $lines }
publisher-unknown = הגוף המפרסם לא ידוע
document-kind = מסמך
document-facts = { $publisher } · { $kind } · { $date }

## Ways to narrow what is shown, and their values

facet-side = צד
facet-topic = נושא
facet-kind = סוג
facet-speaker = דובר/ת
facet-document = מסמך
facet-quotation = ציטוט
none-named = לא נזכר צד
not-annotated = ללא תיוג
has-a-quotation = כולל ציטוט

role-any = כל תפקיד
role-conduct = התנהלות
role-affected = מושפעים
role-called-on = נמענים
role-speaking = דוברים
role-any-means = של מי ההתנהלות, מי מושפע, אל מי מופנית קריאה, או מי מצוטט
role-conduct-means = של מי המעשים או המדיניות שמתוארים, נבחנים או נטענים בקטע
role-affected-means = מי מושפע ממה שהקטע מתאר
role-called-on-means = אל מי מופנית קריאה, הוראה או חובה שבקטע
role-speaking-means = של מי הדברים, ובכלל זה קולו של הגוף המפרסם עצמו

order-best = ההתאמה הטובה ביותר
order-as-published = כפי שפורסמו
order-document = סדר המסמך
order-newest = מן החדש לישן
order-oldest = מן הישן לחדש

## The head of the page

skip = דילוג לתוכן
start-page = On Record: דף הפתיחה
views = תצוגות
view-search = חיפוש
view-overview = סקירה
view-collection = אוסף
view-compare = השוואה
view-compare-count = השוואה { $count }
view-about = אודות
keys = מקשים
language = שפה
search-box = חיפוש בקורפוס
search-hint = מילים (באנגלית), ”צירוף מילים” או speaker:name
clear-search = ניקוי החיפוש
ways-on = אפשרויות המשך

page-title = { $what } · On Record
page-title-of = { $title } · On Record
overview-of = סקירה: { $query }

## Loading, and what can go wrong with it

loading = בטעינה …
try-again = ניסיון נוסף
annex-missing = לא היה אפשר לטעון חלק מן הדף. בלעדיו אפשר לחפש ולסנן; הוא נחוץ לקריאה, למראי מקום ולשמירה.
language-missing = לא היה אפשר לטעון את הדף בשפה { $language }, ולכן הוא נשאר כפי שהוא.
language-damaged = המילים של שפה זו הגיעו פגומות; יש לטעון את הדף מחדש.
page-fault = אירעה תקלה בדף עצמו ({ $panic }).
page-incomplete = הדף אינו שלם; יש לטעון אותו מחדש.
corpus-damaged = הקורפוס נפגם בדרכו לכאן, או שהוא שייך לגרסה אחרת של הדף; יש לטעון את הדף מחדש.

## What a link could not say. Above the page, in a list.

link-nowhere = הקישור הזה אינו מוביל לשום מקום כאן: ”{ $link }”.
link-format = הקישור הזה הוא בתבנית ”{ $version }”, והדף הזה קורא את תבנית { $own }.
link-no-page = הקישור הזה מציין דף שאינו קיים כאן: ”{ $name }”.
link-no-document = הקישור הזה מציין מסמך שאינו קיים כאן: ”{ $name }”.
link-no-line = הקישור הזה מציין שורה שאינה קיימת במסמך: ”{ $name }”.
link-no-passage = הקישור הזה מציין קטע שאינו קיים כאן: ”{ $name }”.
link-no-quotation = הקישור הזה מציין ציטוט שאינו קיים בקטע שלו: ”{ $name }”.
link-no-day = הקישור הזה מציין יום שאינו קיים: ”{ $name }”.
link-no-meaning = בקישור הזה יש חלק שאין לו משמעות כאן: ”{ $name }”.
link-no-value = { $what ->
    [role] הקישור הזה מציין תפקיד שאינו קיים כאן: ”{ $name }”.
    [order] הקישור הזה מציין סדר שאינו קיים כאן: ”{ $name }”.
    [language] הקישור הזה מציין שפה שאינה קיימת כאן: ”{ $name }”.
    [side] הקישור הזה מציין צד שאינו קיים כאן: ”{ $name }”.
    [topic] הקישור הזה מציין נושא שאינו קיים כאן: ”{ $name }”.
    [kind] הקישור הזה מציין סוג שאינו קיים כאן: ”{ $name }”.
    [speaker] הקישור הזה מציין שם של דובר/ת שאינו קיים כאן: ”{ $name }”.
    [document] הקישור הזה מציין מסמך שאינו קיים כאן: ”{ $name }”.
   *[quotation] הקישור הזה מציין ציטוט שאינו קיים כאן: ”{ $name }”.
}
link-too-many = { $most ->
    [one] הקישור הזה משווה יותר מציטוט אחד; רק הראשון מוצג.
    [two] הקישור הזה משווה יותר משני ציטוטים; שני הראשונים מוצגים.
   *[other] הקישור הזה משווה יותר מ־{ $most } ציטוטים; { $most } הראשונים מוצגים.
}
link-rest-shown = כל השאר שבקישור מוצג.
link-damaged = הקישור הזה פגום.
link-text-changed = הטקסט של המסמך הזה השתנה מאז שנוצר הקישור.
link-words-there = המילים שהקישור מציין נמצאות במקומן.
link-words-begin = זה הקטע שבו המילים שהקישור מציין מתחילות.
link-words-moved = המילים שהקישור מציין נמצאות כעת ב{ $lines }.
link-words-gone = המילים שהקישור מציין אינן במסמך; זה מה שנמצא ב{ $lines }.

## What is typed, and what of it cannot be read. $typed is the beginning of it.

field-side = צד, בכל תפקיד או בתפקיד אחד
field-topic = במה עוסק הקטע
field-kind = סוג הקטע
field-speaker = מי מצוטט בקטע
field-document = המסמך שהקטע נמצא בו
field-has = אם מצוטט מישהו בקטע
field-before = פורסם לפני תאריך
field-after = פורסם אחרי תאריך
published = פורסם
read-before = פורסם לפני { $day } (לא באותו יום)
read-after = פורסם אחרי { $day } (לא באותו יום)

aside-bare = אין מילה אחרי ”{ $typed }”.
aside-alone = ל־”{ $typed }” דרושה מילה לחיפוש לפניו ואחריו.
aside-empty = אין מילה בין המירכאות: { $typed }
aside-no-value = אין ערך אחרי ”{ $typed }”.
aside-no-word = אין ב־”{ $typed }” לא אות ולא ספרה.
aside-too-many = רק 64 המילים הראשונות נכללות בחיפוש; מ־”{ $typed }” ואילך דבר אינו נכלל.
no-role = ”{ $typed }” אינו תפקיד. יש לכתוב conduct,{ "\u200F" } affected,{ "\u200F" } called-on או speaking.
no-date = ”{ $typed }” אינו תאריך. יש לכתוב 2024, 2024-05 או 2024-05-31.
no-has = ל־”{ $typed }” אין משמעות אחרי ”{ "\u2066" }has:{ "\u2069" }”. יש לכתוב has:quotation.
fits-several = ”{ $typed }” מתאים ליותר מערך אחד; יש לכתוב עוד ממנו: { $values }
no-value-nearest = { $facet ->
    [side] אין צד בשם ”{ $typed }”. הקרובים ביותר: { $values }
    [topic] אין נושא בשם ”{ $typed }”. הקרובים ביותר: { $values }
    [kind] אין סוג בשם ”{ $typed }”. הקרובים ביותר: { $values }
    [speaker] אין דובר/ת בשם ”{ $typed }”. הקרובים ביותר: { $values }
   *[document] אין מסמך בשם ”{ $typed }”. הקרובים ביותר: { $values }
}
no-value-there-are = { $facet ->
    [side] אין צד בשם ”{ $typed }”. קיימים: { $values }
    [topic] אין נושא בשם ”{ $typed }”. קיימים: { $values }
    [kind] אין סוג בשם ”{ $typed }”. קיימים: { $values }
    [speaker] אין דובר/ת בשם ”{ $typed }”. קיימים: { $values }
   *[document] אין מסמך בשם ”{ $typed }”. קיימים: { $values }
}
listed = { $values }.
listed-and-more = { $values } …

## Search: results and what is said above them

corpus-what = { $count ->
    [one] { $title }: מסמך אחד, מילה במילה, כל ציטוט עם הדובר/ת ועם מקומו.
    [two] { $title }: שני מסמכים, מילה במילה, כל ציטוט עם הדובר/ת ועם מקומו.
   *[other] { $title }: { $count } מסמכים, מילה במילה, כל ציטוט עם הדובר/ת ועם מקומו.
}
what-to-try = מה זה, ומה אפשר לנסות
try-a-typo = לנסות שגיאת הקלדה:
try-a-phrase = לנסות צירוף מילים:
try-a-side = לנסות צד:
all-one-can-write = כל מה שאפשר לכתוב
choose-a-result = בחירת תוצאה תפתח אותה כאן, בהקשרה.
quotation-in-context = ציטוט בהקשר
order = סדר
export = ייצוא
filters = מסננים
show-more = { $more ->
    [one] הצגת עוד אחד מתוך { $total }
    [two] הצגת עוד שניים מתוך { $total }
   *[other] הצגת עוד { $more } מתוך { $total }
}
found-by-name = נמצאו לפי שם

as-quoted-in = כמצוטט בתוך { $place }
quoting = תוך ציטוט דברי { $names }
words-left-out = כאן הושמטו מילים; פתיחת התוצאה תציג אותן
tags = סוג, נושאים וצדדים
filter-by-this = סינון לפי זה

showing = מוצגות תוצאות עבור { $shown } במקום ”{ $typed }”.
search-literally = חיפוש כפי שנכתב
phrase-nowhere = { $phrase } אינו מופיע בשום מקום כלשונו; מוצגים קטעים הכוללים את מילותיו.
needless = { $words } אינו מופיע כאן בשום מקום, ולכן דבר לא הושמט בגללו.
nothing-like = אין כאן דבר הדומה ל־”{ $words }”.
perhaps = { $word }?
searched-as-written = החיפוש נעשה בדיוק כפי שנכתב.
nowhere-as-written = ”{ $words }” אינו מופיע בשום מקום כפי שנכתב.
forgive-typos = חיפוש סלחני לשגיאות הקלדה
comma-remove = , הסרה

unsaid = { $how ->
    [form] ”{ $found }”, צורה אחרת של { $meant }
    [two-words] ”{ $found }”, כתוב כשתי מילים
    [one-word] ”{ $found }”, כתוב כמילה אחת
    [near] ”{ $found }”, כתיב קרוב של { $meant }
    [dropped] ”{ $found }”, כתיב של { $meant } עם יותר אותיות
    [beginning] ”{ $found }”, שתחילתו { $meant }
   *[exact] ”{ $found }”, { $meant } כפי שנכתב
}
unsaid-speaker = דובר/ת: { $name }
unsaid-heading = בכותרת: { $headings }
unsaid-missing = חסר: { $words }

reason = ”{ $found }”, { $how }, { $place }
how-exact = כפי שנכתב
how-form = צורה אחרת
how-two-words = כתוב כשתי מילים
how-one-word = כתוב כמילה אחת
how-beginning = כך הוא מתחיל
how-near = כתיב קרוב
how-dropped = כתיב עם יותר אותיות
where-text = בטקסט
where-heading = בכותרת
where-speaker = הדובר/ת { $name }
reason-missing = חסר
reason-excluded = אינו מופיע בו

beside = מה שנכתב בחיפוש, לצד המקור
word-for-word = מילה במילה כפי שהוא במקור.
as-you-wrote-it = כפי שנכתב בחיפוש
as-it-stands = כפי שהוא במקור
words-same = מילים זהות: { $same } מתוך { $of }.
differs = שונה:
open-the-passage = פתיחת הקטע
cite-as-it-stands = מראה מקום למילים כפי שהן במקור

nothing-found = אין קטע שיש בו כל אלה.
way-out = { $count ->
    [one] { $way } – יתקבל קטע אחד
    [two] { $way } – יתקבלו שני קטעים
   *[other] { $way } – יתקבלו { $count } קטעים
}
drop-words = ויתור על המילים ”{ $words }”
drop-field = ויתור על ”{ $field }”
drop-filter = ויתור על המסנן { $filter }
drop-dates = ויתור על התאריכים ({ $dates })
drop-event-dates = ויתור על תאריכי האירועים ({ $dates })
start-again = התחלה מחדש עם כל הקטעים

## Filters

show-passages = { $count ->
    [one] הצגת קטע אחד
    [two] הצגת שני קטעים
   *[other] הצגת { $count } קטעים
}
in-which-role = באיזה תפקיד
date-of-publication = תאריך הפרסום
date-from = מתאריך
date-until = עד תאריך
find-in = חיפוש ברשימה: { $facet }
exclude-value = ללא { $value }: החרגה
exclude = החרגה
members-of = הערכים בקבוצה { $group }
active-filters = מסננים פעילים
clear-all = ניקוי הכול
remove-filter = הסרת המסנן: { $filter }
remove-filter-not = הסרת המסנן: ללא { $filter }
published-from = פורסם: { $from } ואילך
published-until = פורסם: עד { $until }
published-between = פורסם: { $from } עד { $until }
happened-from = אירע: { $from } ואילך
happened-until = אירע: עד { $until }
happened-between = אירע: { $from } עד { $until }

## The reader: one quotation, who says it, where, and what frames it

via-quoted = כמצוטט אצל { $publisher } בתוך { $title }, { $date }, { $lines }
via-quoted-carried = כמצוטט אצל { $publisher } בתוך { $title }, המובא בתוך { $carrier }, { $date }, { $lines }
via-published = פורסם בידי { $publisher } בתוך { $title }, { $date }, { $lines }
via-published-carried = פורסם בידי { $publisher } בתוך { $title }, המובא בתוך { $carrier }, { $date }, { $lines }
how-introduced = כיצד הדברים מובאים
quotation-here = הציטוט נמצא כאן
in-context = בהקשר
open-in-document = פתיחה במסמך המלא
step-place = { $at } מתוך { $total }
not-among-results = אינו בין התוצאות
previous-result = התוצאה הקודמת (k)
next-result = התוצאה הבאה (j)
close-reader = סגירה (Esc)
quotations-here = { $count ->
    [one] ציטוט אחד בקטע הזה
    [two] שני ציטוטים בקטע הזה
   *[other] { $count } ציטוטים בקטע הזה
}
quotations-of-passage = הציטוטים בקטע הזה
numbered = { $number }. { $name }
also-quoted-in = מצוטט גם בתוך
every-word-same = כל המילים זהות.
open-it = פתיחה
why-this-result = מדוע מוצגת תוצאה זו
provenance = בייטים { $start } עד { $end } של טקסט, SHA-256 { $digest }
provenance-received = בייטים { $start } עד { $end } של טקסט שהתקבל בשם { $name }, SHA-256 { $digest }
check-it-yourself = בדיקה עצמאית
hint-selecting = סימון מילים כאן מאפשר לצטט רק אותן.
hint-known = הבנתי

copy-attributed = העתקה עם ייחוס
copied-attributed = הועתק עם ייחוס.
copy-link = העתקת הקישור
link-copied = הקישור הועתק.
cite = מראה מקום
save = שמירה
compare = השוואה
check = בדיקה
quote = ציטוט
quote-these = ציטוט המילים האלה (q)
selected-words = המילים שנבחרו
picked = { $count ->
    [one] מילה אחת מדברי { $name }, { $lines }
    [two] שתי מילים מדברי { $name }, { $lines }
   *[other] { $count } מילים מדברי { $name }, { $lines }
}
refused-nothing = אלה אינן מילים של מקור.
refused-apart = המילים האלה אינן עומדות יחד במסמך אחד. יש לבחור בתוך קטע אחד, או במסמך המלא.
refused-voices = הבחירה עוברת מדברי { $first } לדברי { $then }. יש לבחור בתוך דברים של אחד מהם בלבד.

## A whole document

back-to-results = ‹ חזרה לתוצאות
publisher = הגוף המפרסם
kind = סוג
date = תאריך
received-as = התקבל בשם
title-described = לטקסט אין כותרת משלו; הכותרת הזאת מתארת אותו.
what-is-missing = מה חסר
check-this-text = בדיקת הטקסט הזה
outline = ראשי פרקים
matching = { $count ->
    [one] קטע אחד תואם את ”{ $query }”
    [two] שני קטעים תואמים את ”{ $query }”
   *[other] { $count } קטעים תואמים את ”{ $query }”
}
matching-at = { $count ->
    [one] { $at } מתוך קטע אחד שתואם את ”{ $query }”
    [two] { $at } מתוך שני קטעים שתואמים את ”{ $query }”
   *[other] { $at } מתוך { $count } קטעים שתואמים את ”{ $query }”
}
previous-match = ההתאמה הקודמת (k)
next-match = ההתאמה הבאה (j)

## Checking words and files

check-how = במחשב שהקובץ נמצא בו, הפקודה הזאת אומרת אם זה אותו טקסט:
save-text = שמירת הטקסט כפי שהתקבל
compare-file = השוואת קובץ מן המחשב:
refused-by-browser = הדפדפן לא אפשר זאת. הנה הטקסט, להעתקה ידנית:
undo = ביטול הפעולה
bytes-place = שורה { $line }, בייטים { $start } עד { $end }
checked-other-text = ה־SHA-256 של הטקסט בדף הזה הוא { $digest }, ולא זה שנרשם עבורו. יש לטעון את הדף מחדש, ואין להסתמך
    עליו כפי שהוא.
checked-other-words = ה־SHA-256 של הטקסט הוא זה שנרשם עבורו, אבל המילים בדף אינן המילים שב{ $place }: משהו שינה את הדף,
    אולי תרגום. יש לטעון אותו מחדש.
checked = החישוב נעשה כאן: ה־SHA-256 של הטקסט הוא זה שנרשם עבורו, והמילים האלה נמצאות בו אות באות, ב{ $place }.
file-same = { $name } הוא המסמך הזה, בייט אחר בייט.
file-no-text = { $name } הוא קובץ אחר: הוא אינו טקסט ב־UTF-8, והמסמך הזה הוא כזה.
file-written-otherwise = { $name } הוא אותו טקסט, הרשום אחרת: סופי השורות, סוף הקובץ או הסימן שבתחילתו שונים.
file-differs = { $name } שונה מן המסמך הזה, לראשונה בשורה { $line }: יש בו ”{ $theirs }”, ובמסמך ”{ $own }”.
file-longer = { $name } מתחיל בכל המסמך הזה וממשיך בשורה { $line }.
file-shorter = { $name } הוא תחילתו של המסמך הזה ומסתיים לפני שורה { $line }.
file-has-words = המילים הפתוחות נמצאות בו אות באות, בשורה { $line }.
file-lacks-words = המילים הפתוחות אינן נמצאות בו אות באות.
file-too-large = { $name } לא נקרא: הוא גדול מ־64 MB, ואין כאן מסמך בגודל כזה.
file-unreadable = אי אפשר לקרוא את { $name }. יש לבחור את הקובץ עצמו, לא תיקייה, ולנסות שוב.
file-handed = { $name } נמסר לדפדפן לשמירה.

## Citing and exporting

cite-and-export = מראה מקום וייצוא
taken = { $voice }: ”{ $words }”
citation = מראה מקום
style = סגנון
with-link = עם הקישור ועם יום הפתיחה שלו
styles-damaged = סגנונות מראי המקום הגיעו פגומים. יש לטעון את הדף מחדש.
reference = ברשימת המקורות
footnote = הערת שוליים
in-the-text = בגוף הטקסט
copy = העתקה
citation-copied = מראה המקום הועתק.
card = ציטוט לדף אחר
card-means = קטע HTML ללא סקריפט: לאחר הדבקה בדף אחר הציטוט עומד שם עם הדובר/ת, עם המקור ועם הקישור.
copy-html = העתקת ה־HTML
html-copied = ה־HTML הועתק.
copy-formatted = העתקה עם ייחוס, מעוצבת
print = הדפסה
format = תבנית
export-what = מה לייצא
entries = { $count ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $count } רשומות
}
export-shown = מוצגת ההתחלה, { $shown } מתוך { $all } בייטים; הייצוא עצמו שלם.
save-as-file = שמירה כקובץ
export-copied = הייצוא הועתק.

## Collections

collections = אוספים
collection-first = ציטוטים שמורים
collection-new = אוסף חדש
collection-untitled = ללא שם
collection-shared = אוסף ששותף
collection-name = שם האוסף הזה
collection-empty = עדיין לא נשמר כאן דבר. יש לפתוח תוצאה ולבחור ”שמירה”, או להקיש s. מה שנשמר נשאר בדפדפן הזה ואינו נשלח
    לשום מקום.
collection-count = { $count ->
    [one] ציטוט אחד, השמור בדפדפן הזה בלבד
    [two] שני ציטוטים, השמורים בדפדפן הזה בלבד
   *[other] { $count } ציטוטים, השמורים בדפדפן הזה בלבד
}
shared-count = { $count ->
    [one] ציטוט אחד, ששותף באמצעות קישור. עדיין לא נשמר ממנו דבר.
    [two] שני ציטוטים, ששותפו באמצעות קישור. עדיין לא נשמר מהם דבר.
   *[other] { $count } ציטוטים, ששותפו באמצעות קישור. עדיין לא נשמר מהם דבר.
}
save-shared = שמירה באוספים שלי
copy-as-link = העתקה כקישור
collection-link-copied = הקישור הועתק. יש בו מקומות הציטוטים, ואין בו הערות.
save-collections = שמירת כל האוספים כקובץ
take-in-file = ייבוא קובץ
delete-collection = מחיקת האוסף הזה
download-it = הורדה
discard-it = מחיקה
discarded = נמחק.
not-discarded = הדפדפן הזה לא אפשר לדף למחוק אותו.
note = הערה
note-hint = הערה אישית
move-up = העברה למעלה
move-down = העברה למטה
drag = גרירה למקום אחר
open = פתיחה
remove = הסרה
close = סגירה
saved-quoted = כמצוטט אצל { $publisher } בתוך { $title }, שורה { $line }
saved-published = פורסם בידי { $publisher } בתוך { $title }, שורה { $line }
shared-place = { $document }, שורה { $line }
file-not-read-as-text = אי אפשר לקרוא את { $name } כטקסט. דבר לא השתנה. יש לבחור קובץ כפי שיוצא מכאן.
file-refused = { $name }: { $why }

done-saved = נשמר באוסף ”{ $name }”.
done-saved-elsewhere = האוסף המבוקש נמחק בלשונית אחרת, ולכן השמירה היא באוסף ”{ $name }”.
done-already = זה כבר נמצא באוסף ”{ $name }”.
done-removed = הוסר מן האוסף ”{ $name }”. ביטול הפעולה יחזיר אותו.
done-quotation-gone = הציטוט הזה הוסר בלשונית אחרת.
done-note-changed = ההערה שלו שונתה בלשונית אחרת, ולכן הוא לא הוסר. יש לקרוא את ההערה, ואז להסיר אותו שוב.
done-moved = הועבר למקום { $place } מתוך { $of }.
done-noted = ההערה נשמרה.
done-both-notes = ההערה שונתה גם בלשונית אחרת. שתי הגרסאות נשמרו, זו מתחת לזו.
done-note-without = הציטוט הזה הוסר בלשונית אחרת. ביטול הפעולה יחזיר אותו עם ההערה שנכתבה כאן.
done-created = האוסף ”{ $name }” נוצר; מה שנשמר ייכנס אליו.
done-renamed = שם האוסף הוא כעת ”{ $name }”.
done-name-taken = כבר יש אוסף בשם ”{ $asked }”, ולכן שמו של אוסף זה הוא ”{ $name }”.
done-deleted = האוסף ”{ $name }” נמחק. ביטול הפעולה יחזיר אותו.
done-deleted-in-part = { $kept ->
    [one] באוסף ”{ $name }” נשאר ציטוט אחד שלשונית אחרת שינתה או שמרה בינתיים. יש לבדוק את מה שנשאר, ואז למחוק את האוסף
        שוב.
    [two] באוסף ”{ $name }” נשארו שני ציטוטים שלשונית אחרת שינתה או שמרה בינתיים. יש לבדוק את מה שנשאר, ואז למחוק את
        האוסף שוב.
   *[other] באוסף ”{ $name }” נשארו { $kept } ציטוטים שלשונית אחרת שינתה או שמרה בינתיים. יש לבדוק את מה שנשאר, ואז
        למחוק את האוסף שוב.
}
done-collection-gone = האוסף הזה נמחק בלשונית אחרת.
done-put-back = האוסף ”{ $name }” הוחזר.
done-chosen = מעתה כל מה שנשמר נכנס לאוסף ”{ $name }”.
done-undone = הפעולה בוטלה.
done-undone-but = { $kept ->
    [one] הפעולה בוטלה, מלבד דבר אחד שלשונית אחרת שינתה בינתיים.
    [two] הפעולה בוטלה, מלבד שני דברים שלשונית אחרת שינתה בינתיים.
   *[other] הפעולה בוטלה, מלבד { $kept } דברים שלשונית אחרת שינתה בינתיים.
}
done-not-stored = זה קיים רק עד לסגירת הדף.
merged-new = { $added ->
    [one] האוסף ”{ $name }” חדש: נוסף ציטוט אחד{ $already }{ $notes }.
    [two] האוסף ”{ $name }” חדש: נוספו שני ציטוטים{ $already }{ $notes }.
   *[other] האוסף ”{ $name }” חדש: נוספו { $added } ציטוטים{ $already }{ $notes }.
}
merged-into = { $added ->
    [one] האוסף ”{ $name }” כבר היה כאן: נוסף ציטוט אחד{ $already }{ $notes }.
    [two] האוסף ”{ $name }” כבר היה כאן: נוספו שני ציטוטים{ $already }{ $notes }.
   *[other] האוסף ”{ $name }” כבר היה כאן: נוספו { $added } ציטוטים{ $already }{ $notes }.
}
merged-already = { $count ->
    [one] , אחד כבר היה בו
    [two] , שניים כבר היו בו
   *[other] , { $count } כבר היו בו
}
merged-notes = { $count ->
    [one] ; מהערה אחת נשמרו שתי הגרסאות
    [two] ; משתי הערות נשמרו שתי הגרסאות של כל אחת
   *[other] ; מ־{ $count } הערות נשמרו שתי הגרסאות של כל אחת
}

notice-unreadable = הדפדפן הזה אינו מאפשר לדף לקרוא את מה שאוחסן. מה שנשמר קיים רק עד לסגירת הדף: כדי שיישאר יש לייצא
    אותו, או לאפשר לאתר הזה לאחסן נתונים ולטעון את הדף מחדש.
notice-newer = גרסה חדשה יותר של הדף הזה אחסנה את האוספים שלך. הם מוצגים במידה שגרסה זו מכירה אותם, ונשארים כפי שהם: יש
    לטעון את הדף מחדש כדי לקבל את הגרסה החדשה. שינויים שייעשו עד אז קיימים רק עד לסגירת הדף; כדי שיישארו יש לייצא אותם.
notice-not-aside = מה שמאוחסן כאן פגום, ולא היה אפשר להניח אותו בצד, ולכן הוא נשאר כפי שהוא: יש להוריד אותו, ואז למחוק
    אותו. שינויים שייעשו עד אז קיימים רק עד לסגירת הדף; כדי שיישארו יש לייצא אותם.
notice-full = { $changes ->
    [one] לא נותר מקום לאחסן שינוי אחד. כדי שהשינויים יישארו יש לייצא את האוספים, או להסיר כמה ציטוטים; מה שאינו מאוחסן
        קיים רק עד לסגירת הדף.
    [two] לא נותר מקום לאחסן שני שינויים. כדי שהשינויים יישארו יש לייצא את האוספים, או להסיר כמה ציטוטים; מה שאינו
        מאוחסן קיים רק עד לסגירת הדף.
   *[other] לא נותר מקום לאחסן { $changes } שינויים. כדי שהשינויים יישארו יש לייצא את האוספים, או להסיר כמה ציטוטים; מה
        שאינו מאוחסן קיים רק עד לסגירת הדף.
}
notice-refused = { $changes ->
    [one] הדפדפן הזה סירב לאחסן שינוי אחד. כדי שהשינויים יישארו יש לייצא את האוספים, או לאפשר לאתר הזה לאחסן נתונים; מה
        שאינו מאוחסן קיים רק עד לסגירת הדף.
    [two] הדפדפן הזה סירב לאחסן שני שינויים. כדי שהשינויים יישארו יש לייצא את האוספים, או לאפשר לאתר הזה לאחסן נתונים;
        מה שאינו מאוחסן קיים רק עד לסגירת הדף.
   *[other] הדפדפן הזה סירב לאחסן { $changes } שינויים. כדי שהשינויים יישארו יש לייצא את האוספים, או לאפשר לאתר הזה
        לאחסן נתונים; מה שאינו מאוחסן קיים רק עד לסגירת הדף.
}
notice-aside = { $texts ->
    [one] נמצא באחסון טקסט פגום אחד. מה שהיה אפשר לקרוא מוצג, וכולו הונח בצד כפי שהיה: יש להוריד אותו, ולמחוק אותו כאשר
        אינו נחוץ עוד.
    [two] נמצאו באחסון שני טקסטים פגומים. מה שהיה אפשר לקרוא מוצג, והכול הונח בצד כפי שהיה: יש להוריד אותו, ולמחוק אותו
        כאשר אינו נחוץ עוד.
   *[other] נמצאו באחסון { $texts } טקסטים פגומים. מה שהיה אפשר לקרוא מוצג, והכול הונח בצד כפי שהיה: יש להוריד אותו,
        ולמחוק אותו כאשר אינו נחוץ עוד.
}

bad-json = אי אפשר לקרוא את הקובץ הזה משורה { $line }, עמודה { $column } ואילך.
bad-foreign = אין ציטוטים בקובץ הזה.
bad-newer = הקובץ הזה הוא בתבנית { $version }, והדף הזה קורא את תבנית { $own }; יש לטעון את הדף מחדש כדי לקבל את גרסתו
    החדשה ביותר.
bad-empty = אין דבר בקובץ הזה.
bad-further = { $further ->
    [one] יש עוד ליקוי אחד כזה.
    [two] יש עוד שני ליקויים כאלה.
   *[other] יש עוד { $further } ליקויים כאלה.
}
bad-collection = באוסף { $collection }: { $why }.
bad-collection-named = באוסף { $collection } (”{ $name }”): { $why }.
bad-quotation = באוסף { $collection }, ציטוט { $item }: { $why }.
bad-quotation-named = באוסף { $collection } (”{ $name }”), ציטוט { $item }: { $why }.
why-no-name = אין לו שם
why-no-list = אין בו רשימת ציטוטים
why-other-length = אורך המילים שבו אינו כאורך המקום שהוא מציין עבורן
why-no-document = הוא אינו מציין מאיזה מסמך הוא לקוח
why-no-day = יום השמירה שלו אינו יום
why-no-address = הקישור שלו אינו כתובת של דף
bad-unchanged-newer = דבר לא השתנה.
bad-unchanged = דבר לא השתנה. יש לבחור קובץ כפי שיוצא מכאן.

too-long = כקישור יש לאוסף הזה { $characters } תווים, וקישורים של יותר מ־{ $limit } תווים נחתכים לעיתים קרובות. יש לייצא
    אותו ולשלוח את הקובץ.
too-long-with-notes = כקישור יש לאוסף הזה { $characters } תווים, וקישורים של יותר מ־{ $limit } תווים נחתכים לעיתים
    קרובות. יש לייצא אותו ולשלוח את הקובץ, או לוותר על ההערות.
shared-foreign = אין אוסף בקישור הזה. יש לבקש אותו שוב.
shared-newer = הקישור הזה הוא בתבנית { $version }, והדף הזה קורא תבנית ישנה יותר; יש לטעון את הדף מחדש כדי לקבל את גרסתו
    החדשה ביותר.
shared-too-long = הקישור הזה ארוך מכדי שיהיה אפשר לקרוא אותו. יש לבקש את האוסף כקובץ.
shared-part = אי אפשר לקרוא חלק מן הקישור הזה: ”{ $part }”.
shared-incomplete = { $said ->
    [one] הקישור הזה נוצר עבור ציטוט אחד, והיה אפשר לקרוא { $read }. יש לבקש אותו שוב, או לבקש את האוסף כקובץ.
    [two] הקישור הזה נוצר עבור שני ציטוטים, והיה אפשר לקרוא { $read }. יש לבקש אותו שוב, או לבקש את האוסף כקובץ.
   *[other] הקישור הזה נוצר עבור { $said } ציטוטים, והיה אפשר לקרוא { $read }. יש לבקש אותו שוב, או לבקש את האוסף כקובץ.
}

standing-same = המילים והייחוס הם כפי שהם בקורפוס.
standing-other = המילים האלה נמצאות בקורפוס, אבל הוא אומר דבר אחר על דברי מי הן או מנין הן מובאות.
standing-moved = המסמך השתנה: המילים האלה נמצאות בו כעת במקום אחר.
standing-words-gone = המילים האלה אינן במסמך כפי שהוא כאן. מוצג מה שנשמר.
standing-document-gone = המסמך של המילים האלה אינו בקורפוס הזה. מוצג מה שנשמר.
shared-words-gone = המילים האלה אינן במסמך כפי שהוא כאן.

## Quotations side by side

compare-none = עדיין אין מה להשוות
compare-one = ציטוט אחד; יש לבחור עוד אחד כדי להציב לצידו
side-by-side = זה לצד זה
compare-how = יש לפתוח תוצאה ולבחור ”השוואה”. בין שניים ל־{ $most } ציטוטים עומדים כאן זה לצד זה, וכתובת הדף הזה מביאה
    כל אחד לאותם ציטוטים.
take-all-away = הסרת הכול
take-away = הסרה
compare-full = { $count ->
    [one] ציטוט אחד כבר בהשוואה
    [two] שני ציטוטים כבר בהשוואה
   *[other] { $count } ציטוטים כבר בהשוואה
}

## The page as a part of another

embed-no-quotation = הציטוט שמקומו כאן אינו בקורפוס הזה.
embed-searched = מה מחפשים
embed-open-in-full = פתיחת הדף המלא
embed-element = אותו ציטוט עם ההקשר שלו ועם דרכים להפנות אליו, באמצעות סקריפט קטן:
embed-more = דרכים נוספות להציג את On Record בדף
embed-no-filter = אין מסנן בשם ”{ $name }”.
embed-no-option = { $what ->
    [view] אין תצוגה בשם ”{ $name }”.
   *[theme] אין ערכת צבעים בשם ”{ $name }”.
}
embed-fonts = { $which ->
    [serif] הגופנים שניתנו בדף הזה בשם serif אינם רשימה של שמות.
   *[sans] הגופנים שניתנו בדף הזה בשם sans אינם רשימה של שמות.
}
embed-colour = { $which ->
    [background] הרקע של הדף הזה אינו צבע, או שאינו אטום.
    [text] צבע הטקסט של הדף הזה אינו צבע, או שאינו אטום.
   *[accent] צבע ההדגשה של הדף הזה אינו צבע, או שאינו אטום.
}
embed-too-close = { $which ->
    [text] הניגודיות בין הטקסט לרקע של הדף הזה היא { $ratio } ל־1, פחות מ־{ $enough } ל־1: הצבעים של On Record נשארים.
   *[accent] הניגודיות בין צבע ההדגשה לרקע של הדף הזה היא { $ratio } ל־1, פחות מ־{ $enough } ל־1: הצבעים של On Record נשארים.
}

## About

corpus-size = { $documents ->
    [one] מסמך אחד
    [two] שני מסמכים
   *[other] { $documents } מסמכים
}, { $passages ->
    [one] קטע אחד לחיפוש
    [two] שני קטעים לחיפוש
   *[other] { $passages } קטעים לחיפוש
}, { $quotations ->
    [one] ציטוט אחד עם דובר/ת.
    [two] שני ציטוטים עם דובר/ת.
   *[other] { $quotations } ציטוטים עם דובר/ת.
}
about-documents = מסמכים
about-note = הערה לכל קורא וקוראת
about-annotation = כיצד נעשה התיוג
about-check = כיצד בודקים ציטוט
about-build = הגרסה הזאת
about-offline = ללא רשת
about-rights = זכויות
about-corrections = תיקונים
about-privacy = פרטיות
privacy = הדף הוא כל מה שיש: הוא אינו מבקש דבר משום אתר אחר, אינו שומר עוגיות ואינו סופר איש. מה שנשמר נשאר בדפדפן הזה
    עד שיימחק. מה שמחפשים נמצא רק בחלק הכתובת שאחרי הסימן #, ודפדפנים אינם שולחים אותו.
check-quotation = כל ציטוט מציין את המסמך ואת השורה שלו. המסמך מציג את הטקסט המלא כפי שהתקבל, עם ה־SHA-256 של הקובץ.
    במחשב שהקובץ נמצא בו, הפקודה הזאת אומרת אם זה אותו טקסט:
plain-page = הקורפוס כולו כדף פשוט אחד
rulings = ההכרעות, חילוקי הדעות והתיקונים
build-digest = הדף נבנה מקוד המקור שלו בדרך שכל אחד יכול לחזור עליה: מאותו מקור נוצרים אותם קבצים. זה ערך הגיבוב של
    הגרסה הזאת, ה־SHA-256 של { $list }:
build-list = רשימת כל הקבצים עם ערכי הגיבוב שלהם
build-unknown = לא ידוע
build-check = בתיקייה שיש בה קבצים אלה, sha256sum --check sha256sums.txt אומר אם הם אותם קבצים, ו־sha256sum
    sha256sums.txt מדפיס את ערך הגיבוב.
kept-awaited = קובצי הדף בדרך, כדי להישמר בדפדפן הזה.
kept-whole = הדפדפן הזה שומר את הדף כולו: הוא נפתח גם ללא רשת, עם כל מה שבו.
kept-alone = הדף הזה הוא קובץ אחד שהכול נמצא בו. אין לו צורך ברשת.
kept-never = כאן הדפדפן הזה אינו שומר את הדף לשימוש ללא רשת. לשם כך נחוצים כתובת המתחילה ב־https וחלון שאינו פרטי.
kept-not-whole = לא כל קובצי הדף הגיעו כראוי, ולכן הוא עדיין אינו נפתח ללא רשת. בביקור הבא ייעשה ניסיון נוסף.
kept-no-room = לא נותר בדפדפן הזה מקום לשמירת הדף, ולכן הוא אינו נפתח ללא רשת. יש לפנות מקום ולטעון אותו מחדש.
offline-file-holds = { $file } מכיל את כל זה, ונפתח בפני עצמו בכל מחשב, ללא רשת וללא שרת.
offline-file = הדף כולו בקובץ אחד
newer = גרסה חדשה יותר
newer-here = יש כאן גרסה חדשה יותר של On Record. מה שהוקלד, נפתח ונשמר נשאר.
newer-elsewhere = לשונית אחרת טענה גרסה חדשה יותר של On Record. מה שהוקלד, נפתח ונשמר נשאר.
newer-load = טעינה עכשיו
newer-later = מאוחר יותר
about-languages = הממשק ב{ $language }: טרם נקרא בידי דוברי השפה כשפת אם. המקורות נשארים בשפתם.
about-language = שפה
about-labels = התוויות של הצדדים, הנושאים והסוגים תורגמו מן התוויות של הקורפוס עצמו, במילים של גופים בינלאומיים: טרם
    נקראו בידי דוברי השפה כשפת אם. מה שלא תורגם מופיע באנגלית.

## Help: what one can write, each with an example, and the keys

help = מה אפשר לכתוב
help-word = מילה וצורותיה; שגיאות הקלדה אינן מפריעות
help-phrase = מילים בסדר הזה, גם עם שגיאות הקלדה
help-exact = מילה בדיוק כפי שנכתבה
help-or = אחת משתי המילים
help-without = ללא המילה השנייה; גם { "\u2066" }-"a phrase"{ "\u2069" }
help-remembered = ציטוט כפי שזכור, ולצידו לשונו במקור
help-speaker = קטעים המצטטים דובר/ת; גם { "\u2066" }topic:{ "\u2069" } ו־{ "\u2066" }kind:{ "\u2069" }
help-side = צד, בכל תפקיד או בתפקיד אחד; { "\u2066" }-side:{ "\u2069" } משמיט אותו
help-date = ציטוטים לפי תאריך; גם { "\u2066" }after:{ "\u2069" } ו־{ "\u2066" }doc:{ "\u2069" }
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-search = / או Ctrl K
keys-along = ↓ ↑ או j k
keys-choose = ↓ ↑, Enter
key-search-means = חיפוש
key-along-means = התוצאה הבאה והקודמת; במסמך, ההתאמה הבאה והקודמת
key-choose-means = בתיבת החיפוש, כאשר מופיעות אפשרויות המשך: בחירה באחת וקבלתה
key-enter-means = פתיחת התוצאה
key-escape-means = סגירה, וחזרה לאותו מקום ברשימה
key-filters-means = מסננים
key-passages-means = הקטע הקודם והקטע הבא במסמך
key-save-means = שמירת מה שפתוח, או הוצאתו מן האוסף
key-cite-means = מראה מקום או ייצוא של מה שפתוח
key-quote-means = ציטוט המילים שנבחרו בדף
key-tab-means = כל השאר, לפי סדר הקריאה
key-help-means = הרשימה הזאת
single-keys = מקשים של אות אחת או סימן אחד
single-keys-means = אפשר לכבות אותם אם הם מפריעים להכתבה או לתוכנה אחרת.

## Overview: pictures of what the search and the filters hold, each with its numbers as a table

overview-what = כל תרשים סופר בדיוק את אלה. לחיצה על סימן מצמצמת את החיפוש למה שהוא סופר, או פותחת את הקטע.
overview-passages = { $passages }.
overview-passages-for = { $passages } עבור ”{ $query }”.
overview-nothing = אין קטע שיש בו כל אלה, ולכן אין מה לספור.
as-a-table = כטבלה
save-svg = שמירה כ־SVG
save-csv = שמירה כ־CSV
save-csv-of = שמירה כ־CSV: { $table }
searched = חיפוש: { $query }
excluded = ללא { $filter }
source-of-file = { $title }. טקסטים שפורסמו בידי { $publishers }, { $first } – { $last }. On Record.
source-of-file-undated = { $title }. טקסטים שפורסמו בידי { $publishers }. On Record.

column-published-by = פורסם בידי
column-title = כותרת
column-published = פורסם
column-document = מסמך
column-line = שורה
all = הכול
yes = כן
no = לא
stated = צוין
inferred = הוסק

side-by-topic = צדדים לפי נושאים
side-by-topic-in = { $role ->
    [conduct_of] צדדים לפי נושאים (התנהלות)
    [affecting] צדדים לפי נושאים (מושפעים)
    [addressed_to] צדדים לפי נושאים (נמענים)
    [said_by] צדדים לפי נושאים (דוברים)
   *[any] צדדים לפי נושאים (כל תפקיד)
}
side-by-topic-note = קטעים. קטע אחד יכול לנקוב בכמה צדדים ובכמה נושאים, ולכן המספרים אינם מסתכמים; קבוצה סופרת כל קטע
    שלה פעם אחת. הספרה 0 פירושה שבשום קטע מן המוצגים אין שניהם.
who-of-whom = מי מדבר על מי
who-of-whom-in = { $role ->
    [affecting] מי מדבר על מי (מושפעים)
    [addressed_to] מי מדבר על מי (נמענים)
   *[conduct_of] מי מדבר על מי (התנהלות)
}
who-of-whom-note = קטעים שבהם צד אחד מדבר ועל האחר מדובר. במקום שמישהו מצוטט, גם הגוף המפרסם מדבר. קטע אחד יכול לנקוב
    בכמה צדדים, ולכן המספרים אינם מסתכמים; קבוצה סופרת כל קטע שלה פעם אחת. הספרה 0 פירושה שבשום קטע מן המוצגים אין
    שניהם.
grid-hint = כל תא אומר בכמה קטעים יש שניהם. הצבעה עליו, או הגעה אליו במקשי החיצים, מציגה מה הוא.
sides-in-which-role = צדדים באיזה תפקיד
spoken-of-in-which-role = באיזה תפקיד מדובר על הצד
sides-by-document = צדדים לפי מסמכים
topics-by-document = נושאים לפי מסמכים
empty-pairs = ב־{ $empty } מתוך { $all } צירופים של צד ונושא, בלי הקבוצות, אין אף קטע.
groups-to-unfold = קבוצות נושאים לפירוט
unfold = פירוט:
by-document = { $what } לפי מסמכים
share-of-document = { $title }, % מן הקטעים שבו
grid-cell = { $count ->
    [0] { $row }. { $column }. אין קטעים.
    [one] { $row }. { $column }. קטע אחד.
    [two] { $row }. { $column }. שני קטעים.
   *[other] { $row }. { $column }. { $count } קטעים.
}
grid-line = { $count ->
    [0] { $which }. אין קטעים.
    [one] { $which }. קטע אחד.
    [two] { $which }. שני קטעים.
   *[other] { $which }. { $count } קטעים.
}
grid-all = { $count ->
    [0] אין קטעים.
    [one] קטע אחד.
    [two] שני קטעים.
   *[other] { $count } קטעים.
}

# The timeline
timeline = ציר זמן
timeline-note = מה שהקטעים מדווחים עליו ומתי פורסמו. כל תאריך מצויר במידת הדיוק שבה הוא ידוע.
timeline-hint = נקודה היא יום שצוין, פס הוא כל הימים שתאריך יכול לציין, מקווקו כאשר התאריך הוסק. גרירה לאורך הציר מצמצמת
    לימים האלה בלבד; + ו־− משנים את קנה המידה, Page Up ו־Page Down מזיזים.
timeline-none = בשום קטע מן המוצגים אין תאריך.
timeline-picture = אירועים ופרסומים
happened = אירע
events-table = אירועים כטבלה
publications-table = פרסומים כטבלה
part-of-time = איזה פרק זמן מוצג
earlier = מוקדם יותר
later = מאוחר יותר
zoom-in = התקרבות
zoom-out = התרחקות
range = { $days }. להציג רק { $happened } · { $published }
happened-then = { $count ->
    [one] מה שאירע אז: קטע אחד
    [two] מה שאירע אז: שני קטעים
   *[other] מה שאירע אז: { $count } קטעים
}
published-then = { $count ->
    [one] מה שפורסם אז: קטע אחד
    [two] מה שפורסם אז: שני קטעים
   *[other] מה שפורסם אז: { $count } קטעים
}
reports = { $count ->
    [one] דיווח אחד
    [two] שני דיווחים
   *[other] { $count } דיווחים
}
reports-of = { $date }: { $reports }
happening = { $passages ->
    [one] { $date }: { $what }. { $reports }; קטע אחד מדווח על דבר מה מן הימים האלה.
    [two] { $date }: { $what }. { $reports }; שני קטעים מדווחים על דבר מה מן הימים האלה.
   *[other] { $date }: { $what }. { $reports }; { $passages } קטעים מדווחים על דבר מה מן הימים האלה.
}
publication = { $date }: { $title }. { $passages }.
events = אירועים שהקטעים מדווחים עליהם
events-note = התאריכים הם כפי שצוינו בקטעים; תאריכים שסומנו ”הוסק” הוסקו מתוך הכתוב.
events-left-out = { $count ->
    [one] דיווח אחד נמצא מחוץ לתאריכים שנבחרו.
    [two] שני דיווחים נמצאים מחוץ לתאריכים שנבחרו.
   *[other] { $count } דיווחים נמצאים מחוץ לתאריכים שנבחרו.
}
publications = פרסומים
publications-note = הקטעים של ימים אלה כוללים גם קטעים בעלי תאריכים אחרים שייתכן שפורסמו אז.
publications-undated = { $count ->
    [one] קטע אחד הוא ללא תאריך.
    [two] שני קטעים הם ללא תאריך.
   *[other] { $count } קטעים הם ללא תאריך.
}
column-what = מה
column-from = מתאריך
column-until = עד תאריך
column-known = צוין או הוסק
column-of-date = קטעים מן התאריך הזה
column-of-days = קטעים מן הימים האלה

# Figures: numbers that passages state
figures = נתונים מספריים
figures-note = מספרים כפי שהקטעים מציינים אותם: ממקורות שונים, מימים שונים ובהיקפים שונים. הם לעולם אינם מסוכמים יחד,
    ולעולם אינם מחוברים לקו אחד כאשר המקור או ההיקף שונים.
figures-hint = הצבעה על מספר מציגה מה הוא סופר, לאיזה יום, מי ספר ומי אומר זאת.
figures-none = בשום קטע מן המוצגים לא צוין מספר.
figures-over-time = נתונים מספריים לאורך זמן
over-time = לאורך זמן
how-numbers-grow = סולם המספרים
scale-even = אחיד, מאפס
scale-tenfold = מדרגות של פי עשרה
figures-table-note = מספרים כפי שהקטעים מציינים אותם: ממקורות שונים, מימים שונים ובהיקפים שונים, ולכן אין לסכם אותם.
    מספרים עגולים במילים נקראים ככל מה שהם מכסים: hundreds (מאות) כ־200 עד 1000.
column-number = מספר
column-bound = סייג
column-at-least = לפחות
column-at-most = לכל היותר
column-unit = יחידה
column-share-of = חלק מתוך
column-counts = מה נספר
column-measure = מדד
column-as-of = נכון לתאריך
column-according-to = לפי
column-said-by = מפי
bound-at-least = לפחות
bound-more-than = מעל
bound-almost = כמעט
bound-about = בערך
bounded = { $bound ->
    [at-least] לפחות { $number }
    [more-than] מעל { $number }
    [almost] כמעט { $number }
    [about] בערך { $number }
   *[exact] { $number }
}
figure-counts = { $number }: { $counts }.
figure-of = מתוך { $whole }.
figure-as-of = נכון לתאריך: { $date }.
figure-no-day = לא צוין יום.
figure-source = לפי { $source }.
figure-said = מפי { $name }, { $place }.
number-as-of = נכון לתאריך: { $date }
number-no-day = לא צוין יום
number-source = לפי { $source } · { $said }
name-and-place = { $name }, { $place }

# Words in context
words-in-context = מילים בהקשר
words-invite = לאחר חיפוש של מילה או של צירוף מילים, כל המקומות שבהם הם נמצאים יוצגו כאן זה מתחת לזה.
words-count = { $count ->
    [one] מקום אחד שבו נמצא מה שחיפשו.
    [two] שני מקומות שבהם נמצא מה שחיפשו.
   *[other] { $count } מקומות שבהם נמצא מה שחיפשו.
}
words-hint = הצבעה על שורה מציגה של מי הדברים והיכן הם נמצאים; לחיצה פותחת את הקטע.
order-by-document = לפי מסמך
order-by-date = לפי תאריך
order-by-before = לפי המילים שלפני
order-by-after = לפי המילים שאחרי
show-more-left = { $left ->
    [one] הצגת עוד (נותר אחד)
    [two] הצגת עוד (נותרו שניים)
   *[other] הצגת עוד (נותרו { $left })
}
words-table-note = לכל היותר שתים־עשרה מילים מכל צד, בתוך הקטע, בדיוק כפי שהן שם.
column-before = לפני
column-found = נמצא
column-after = אחרי
column-whose = דברי מי
how-often-document = תדירות, לפי מסמך
how-often-voice = תדירות, לפי דברי מי
how-often-hint = כמה פעמים לכל אלף מילים מתוך כל מה שהמסננים מותירים.
rate-document = לאלף מילים, לפי מסמך
rate-voice = לאלף מילים, לפי דברי מי
how-often-note = פעמים בקטעים המוצגים; מילים בכל הקטעים שהמסננים מותירים, בין שהם עונים על המילים שהוקלדו ובין שלא.
    מילים בתוך ציטוט נזקפות לדובר/ת, וכל השאר לגוף המפרסם. שיעורים מתוך פחות מ־500 מילים אינם אומרים הרבה.
column-times = פעמים
column-words = מילים
column-per-thousand = לאלף מילים
column-passages = קטעים
rate = { $rate } ({ $times } מתוך { $words })
rate-says = { $times ->
    [one] { $label }: פעם אחת מתוך { $words } מילים, { $rate } לאלף.
    [two] { $label }: פעמיים מתוך { $words } מילים, { $rate } לאלף.
   *[other] { $label }: { $times } פעמים מתוך { $words } מילים, { $rate } לאלף.
}
words-near = מילים סמוכות
words-near-hint = יותר פעמים מכפי שהיה קורה במקרה, לפי לוג־נראות (log-likelihood, Dunning 1993).
words-near-none = אין מילה שנמצאת בסמוך יותר פעמים מכפי שהיה קורה במקרה.
words-near-note = בטווח של { $near } מילים מכל צד, לפחות { $least } פעמים, בהשוואה לכל הקטעים שהמסננים מותירים.
    לוג־נראות (Dunning 1993) של { $value } ומעלה, סף שבמקרה נחצה פעם אחת באלף מילים שהושוו; מספר המילים שהושוו:
    { $compared }. מילות עצירה נספרות ואינן ברשימה.
column-word = מילה
column-times-near = פעמים בסמוך
column-times-all = פעמים בסך הכול
column-expected = צפוי בסמוך
column-likelihood = לוג־נראות
near = { $value } ({ $near } מתוך { $all } בסמוך)
near-says = { $word }: { $near } מתוך { $all } בסמוך, צפוי { $expected }; לוג־נראות { $value }.

# A document along its length
along = לאורך המסמך: נושאים, צדדים ומה שנמצא
along-hint = הצבעה על מקטע מציגה מה הוא; לחיצה פותחת את הקטע.
along-title = לאורך ”{ $title }”
along-note = מקומות הם חלקים מאורך הטקסט בבייטים.
column-lines = שורות
column-from-percent = התחלה, % מן המסמך
column-until-percent = סוף, % מן המסמך
column-in-list = מוצג ברשימה
found = נמצא
places-found = { $count ->
    [one] נמצא מקום אחד
    [two] נמצאו שני מקומות
   *[other] נמצאו { $count } מקומות
}
lane-says = { $count ->
    [one] { $label }: קטע אחד, מוצגים ברשימה: { $shown }.
    [two] { $label }: שני קטעים, מוצגים ברשימה: { $shown }.
   *[other] { $label }: { $count } קטעים, מוצגים ברשימה: { $shown }.
}
stretch-says = { $label }: במרחק { $percent }% מתחילת המסמך.
