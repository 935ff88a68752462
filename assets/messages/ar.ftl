### Everything the interface says, in Arabic (Modern Standard). en.ftl says what each message is for and explains its
### arguments; this file has the same messages in the same order.
###
### Not yet read by a native speaker.
###
### One word for one thing:
###
###   passage           مقطع، مقاطع
###   quotation         اقتباس، اقتباسات          to quote: اقتباس
###   source            مصدر، مصادر
###   document          وثيقة، وثائق
###   corpus            مدونة النصوص              (مدونة alone may be taken for a weblog)
###   publisher         ناشر
###   speaker           قائل                      whoever said the words of a quotation
###   side, party       طرف، أطراف                one word, as in "parties to the conflict", أطراف النزاع
###   role              دور
###     conduct         السلوك
###     affected        المتأثر                   not المتضرر: it may be for the better
###     called on       المخاطَب                   to whom a call, order or duty is addressed; always with its fatha
###     speaking        المتكلم                   a role of parties, hence not the word for a speaker
###   topic             موضوع، مواضيع
###   kind              نوع، أنواع
###   group             فئة، فئات                 of parties or topics; an armed group is جماعة
###   annotation        توسيم؛ موسوم
###   label             تسمية
###   collection        مجموعة، مجموعات
###   note              ملاحظة                    a footnote is حاشية
###   title, heading    عنوان
###   address           عنوان الصفحة              of the page; a link is رابط
###   result            نتيجة
###   match             مطابقة
###   filter            عامل تصفية
###   as quoted by      نقلًا عن                   of words in somebody else's text
###   according to      بحسب                      of numbers and what is reported
###   inferred          مستنبط                    a date that was worked out; stated: مذكور
###   alleged           ادعاء، يدّعي               the neutral word of UN texts, not مزعوم
###   report            إفادة، إفادات             what a passage says of an event
###   to cite           إحالة                     not استشهاد, which means martyrdom as well
###   reference         مرجع
###   format            صيغة                      the form of a word is تصريف
###   digest            بصمة
###   build             نسخة                      a version is إصدار
###   stands            يرد
###   to select         تحديد
###   to exclude        استبعاد
###   to remove         إزالة                     to delete: حذف; to discard: تخلّص; to take away: إبعاد
###
### Readers are not addressed in the imperative, which is either masculine or feminine: buttons are verbal nouns, and
### what to do is said with يُرجى. Possessives in ـك are the same for both in writing.
###
### Names and words of others are never joined to what stands before them: بحسب, not وفقًا لـ.
###
### {"\u2066"} and {"\u2069"} stand around what reads from left to right and begins or ends with a sign, or has hyphens
### between digits: without them the sign would go to the other side, and 2024-05-31 would begin with its day.
### «…» turn by themselves; “…” would not.

## The words that name things everywhere: one for each, and the same one everywhere.

passages = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $count } مقاطع
    [many] { $count } مقطعًا
   *[other] { $count } مقطع
}
quotations = { $count ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $count } اقتباسات
    [many] { $count } اقتباسًا
   *[other] { $count } اقتباس
}
counts = { $passages }، { $quotations }
list-comma = ،{" "}
quoted = «{ $text }»
labelled = { $what }: { $value }
role-colon = { $role }:
either = { $first } أو { $second }
not = ما عدا

## Dates and places

undated = بلا تاريخ
date-inferred = { $date } (مستنبط)
date-span = { $from } – { $until }
quarter = { $quarter ->
    [zero] الربع 0
    [one] الربع الأول
    [two] الربع الثاني
    [3] الربع الثالث
    [few] الربع الرابع
    [many] الربع { $quarter }
   *[other] الربع { $quarter }
} { $year }
line = السطر { $line }
lines = الأسطر { $first }–{ $last }
line-name = السطر { $line }
place = { $title } · { $date } · { $lines }
title-and-line = { $title }، { $lines }
publisher-unknown = الناشر غير معروف
document-kind = وثيقة
document-facts = { $publisher } · { $kind } · { $date }

## Ways to narrow what is shown, and their values

facet-side = الطرف
facet-topic = الموضوع
facet-kind = النوع
facet-speaker = القائل
facet-document = الوثيقة
facet-quotation = الاقتباس
none-named = لا طرف مسمّى
not-annotated = غير موسوم
has-a-quotation = فيه اقتباس

# They describe a party, طرف, hence masculine.
role-any = أي دور
role-conduct = السلوك
role-affected = المتأثر
role-called-on = المخاطَب
role-speaking = المتكلم
role-any-means = صاحب السلوك، أو المتأثر، أو المخاطَب، أو المقتبَس عنه
role-conduct-means = من يصف المقطع أفعاله أو سياساته، أو يقيّمها، أو يدّعي وقوعها
role-affected-means = من يتأثر بما يصفه المقطع
role-called-on-means = من توجَّه إليه في المقطع دعوة أو أمر أو واجب
role-speaking-means = من هذه كلماته، بما في ذلك صوت الناشر نفسه

order-best = الأكثر مطابقة
order-as-published = كما نُشر
order-document = ترتيب الوثيقة
order-newest = الأحدث أولًا
order-oldest = الأقدم أولًا

## The head of the page

skip = الانتقال إلى المحتوى
start-page = On Record: صفحة البداية
views = طرق العرض
view-search = البحث
view-overview = نظرة عامة
view-collection = المجموعة
view-compare = المقارنة
view-compare-count = المقارنة { $count }
view-about = حول
keys = المفاتيح
language = اللغة
search-box = البحث في مدونة النصوص
search-hint = كلمات (بالإنجليزية)، أو {"\u2066"}“a phrase”{"\u2069"}، أو {"\u2066"}speaker:name{"\u2069"}
clear-search = مسح البحث
ways-on = سبل المتابعة

page-title = { $what } · On Record
page-title-of = { $title } · On Record
overview-of = نظرة عامة: { $query }

## Loading, and what can go wrong with it

loading = جارٍ التحميل …
try-again = إعادة المحاولة
annex-missing = تعذّر تحميل جزء من هذه الصفحة. يمكن البحث والتصفية من دونه، أما القراءة والإحالة والحفظ فتحتاج إليه.
language-missing = تعذّر تحميل هذه الصفحة باللغة { $language }، فتبقى كما هي.
language-damaged = وصلت كلمات هذه اللغة تالفة؛ يُرجى إعادة تحميل الصفحة.
page-fault = وقع في الصفحة خلل من داخلها ({ $panic }).
page-incomplete = الصفحة غير كاملة؛ يُرجى إعادة تحميلها.
corpus-damaged = تلفت مدونة النصوص في طريقها إلى هنا، أو هي من إصدار آخر للصفحة؛ يُرجى إعادة تحميل الصفحة.

## What a link could not say. Above the page, in a list.

link-nowhere = لا يؤدي هذا الرابط إلى أي مكان هنا: «{ $link }».
link-format = هذا الرابط بالصيغة «{ $version }»، وهذه الصفحة تقرأ الصيغة { $own }.
link-no-page = يسمّي هذا الرابط صفحة ليست هنا: «{ $name }».
link-no-document = يسمّي هذا الرابط وثيقة ليست هنا: «{ $name }».
link-no-line = يسمّي هذا الرابط سطرًا ليس في الوثيقة: «{ $name }».
link-no-passage = يسمّي هذا الرابط مقطعًا ليس هنا: «{ $name }».
link-no-quotation = يسمّي هذا الرابط اقتباسًا ليس في مقطعه: «{ $name }».
link-no-day = يسمّي هذا الرابط يومًا لا وجود له: «{ $name }».
link-no-meaning = في هذا الرابط جزء لا معنى له هنا: «{ $name }».
link-no-value = { $what ->
    [role] يسمّي هذا الرابط دورًا ليس هنا: «{ $name }».
    [order] يسمّي هذا الرابط ترتيبًا ليس هنا: «{ $name }».
    [language] يسمّي هذا الرابط لغة ليست هنا: «{ $name }».
    [side] يسمّي هذا الرابط طرفًا ليس هنا: «{ $name }».
    [topic] يسمّي هذا الرابط موضوعًا ليس هنا: «{ $name }».
    [kind] يسمّي هذا الرابط نوعًا ليس هنا: «{ $name }».
    [speaker] يسمّي هذا الرابط قائلًا ليس هنا: «{ $name }».
    [document] يسمّي هذا الرابط وثيقة ليست هنا: «{ $name }».
   *[quotation] يسمّي هذا الرابط اقتباسًا ليس هنا: «{ $name }».
}
link-too-many = { $most ->
    [zero] في هذا الرابط اقتباسات، ولا يُقارن هنا أي اقتباس؛ فلا يُعرض شيء منها.
    [one] يقارن هذا الرابط أكثر من اقتباس واحد؛ ولا يُعرض إلا الأول.
    [two] يقارن هذا الرابط أكثر من اقتباسين؛ ويُعرض الأولان.
    [few] يقارن هذا الرابط أكثر من { $most } اقتباسات؛ ويُعرض أول { $most } منها.
    [many] يقارن هذا الرابط أكثر من { $most } اقتباسًا؛ ويُعرض أول { $most } منها.
   *[other] يقارن هذا الرابط أكثر من { $most } اقتباس؛ ويُعرض أول { $most } منها.
}
link-rest-shown = كل ما عدا ذلك في الرابط معروض.
link-damaged = هذا الرابط تالف.
link-text-changed = تغيّر نص هذه الوثيقة منذ أُعدّ الرابط.
link-words-there = الكلمات التي يسمّيها ترد حيث كانت.
link-words-begin = هذا هو المقطع الذي تبدأ فيه كلماته.
link-words-moved = الكلمات التي يسمّيها ترد الآن في { $lines }.
link-words-gone = الكلمات التي يسمّيها ليست فيها؛ وهذا ما يرد في { $lines }.

## What is typed, and what of it cannot be read. $typed is the beginning of it.

field-side = طرف، في أي دور أو في دور بعينه
field-topic = ما يدور حوله المقطع
field-kind = نوع المقطع
field-speaker = من يُقتبس عنه فيه
field-document = الوثيقة التي يرد فيها
field-has = هل فيه اقتباس عن أحد
field-before = نُشر قبل تاريخ معيّن
field-after = نُشر بعد تاريخ معيّن
published = تاريخ النشر
read-before = نُشر قبل { $day } (لا في ذلك اليوم)
read-after = نُشر بعد { $day } (لا في ذلك اليوم)

aside-bare = لا كلمة بعد «{ $typed }».
aside-alone = يحتاج «{ $typed }» إلى كلمة يُبحث عنها قبله وأخرى بعده.
aside-empty = لا كلمة بين علامتي الاقتباس: { $typed }
aside-no-value = لا قيمة بعد «{ $typed }».
aside-no-word = ليس في «{ $typed }» حرف ولا رقم.
aside-too-many = لا يُبحث إلا عن أول 64 كلمة، ولا يُبحث عن شيء ابتداءً من «{ $typed }».
no-role = «{ $typed }» ليس دورًا. يُكتب conduct أو affected أو called-on أو speaking.
no-date = «{ $typed }» ليس تاريخًا. يُكتب {"\u2066"}2024{"\u2069"} أو {"\u2066"}2024-05{"\u2069"} أو
    {"\u2066"}2024-05-31{"\u2069"}.
no-has = «{ $typed }» لا معنى له بعد «{"\u2066"}has:{"\u2069"}». يُكتب {"\u2066"}has:quotation{"\u2069"}.
fits-several = «{ $typed }» يطابق أكثر من قيمة؛ يُرجى كتابة المزيد منه: { $values }
no-value-nearest = { $facet ->
    [side] لا طرف باسم «{ $typed }». الأقرب: { $values }
    [topic] لا موضوع باسم «{ $typed }». الأقرب: { $values }
    [kind] لا نوع باسم «{ $typed }». الأقرب: { $values }
    [speaker] لا قائل باسم «{ $typed }». الأقرب: { $values }
   *[document] لا وثيقة باسم «{ $typed }». الأقرب: { $values }
}
no-value-there-are = { $facet ->
    [side] لا طرف باسم «{ $typed }». الموجود: { $values }
    [topic] لا موضوع باسم «{ $typed }». الموجود: { $values }
    [kind] لا نوع باسم «{ $typed }». الموجود: { $values }
    [speaker] لا قائل باسم «{ $typed }». الموجود: { $values }
   *[document] لا وثيقة باسم «{ $typed }». الموجود: { $values }
}
listed = { $values }.
listed-and-more = { $values } …

## Search: results and what is said above them

corpus-what = { $count ->
    [zero] { $title }: لا وثائق.
    [one] { $title }: وثيقة واحدة، كلمة بكلمة، ومع كل اقتباس قائله وموضعه.
    [two] { $title }: وثيقتان، كلمة بكلمة، ومع كل اقتباس قائله وموضعه.
    [few] { $title }: { $count } وثائق، كلمة بكلمة، ومع كل اقتباس قائله وموضعه.
    [many] { $title }: { $count } وثيقة، كلمة بكلمة، ومع كل اقتباس قائله وموضعه.
   *[other] { $title }: { $count } وثيقة، كلمة بكلمة، ومع كل اقتباس قائله وموضعه.
}
what-to-try = ما هذا، وما تمكن تجربته
try-a-typo = تجربة خطأ مطبعي
try-a-phrase = تجربة عبارة
try-a-side = تجربة طرف
all-one-can-write = كل ما تمكن كتابته
choose-a-result = يُرجى اختيار نتيجة لقراءتها هنا في سياقها.
quotation-in-context = الاقتباس في سياقه
order = الترتيب
export = تصدير
filters = عوامل التصفية
show-more = عرض المزيد: { $more } من أصل { $total }
found-by-name = ما عُثر عليه بالاسم

as-quoted-in = نقلًا عن { $place }
quoting = مع اقتباس عن { $names }
words-left-out = اختُصرت هنا كلمات؛ تُقرأ بفتح النتيجة
tags = النوع والمواضيع والأطراف
filter-by-this = التصفية بهذا

showing = يُعرض { $shown } بدلًا من «{ $typed }».
search-literally = البحث حرفيًا
phrase-nowhere = لا ترد العبارة { $phrase } بهذه الكلمات في أي موضع؛ تُعرض المقاطع التي فيها كلماتها.
needless = لا يرد { $words } هنا في أي موضع، فلا يُستبعد شيء بسببه.
nothing-like = لا شيء هنا يشبه «{ $words }».
perhaps = { $word }؟
searched-as-written = جرى البحث كما كُتب تمامًا.
nowhere-as-written = لا يرد «{ $words }» كما كُتب في أي موضع.
forgive-typos = التغاضي عن الأخطاء المطبعية
comma-remove = ، إزالة

unsaid = { $how ->
    [form] «{ $found }»، تصريف آخر للكلمة { $meant }
    [two-words] «{ $found }»، مكتوبة كلمتين
    [one-word] «{ $found }»، مكتوبة كلمة واحدة
    [near] «{ $found }»، تهجئة قريبة من { $meant }
    [dropped] «{ $found }»، تهجئة بحروف أكثر من { $meant }
    [beginning] «{ $found }»، تبدأ بـ { $meant }
   *[exact] «{ $found }»، { $meant } كما كُتبت
}
unsaid-speaker = القائل: { $name }
unsaid-heading = في العنوان: { $headings }
unsaid-missing = ناقص: { $words }

reason = «{ $found }»، { $how }، { $place }
how-exact = كما كُتبت
how-form = تصريف آخر
how-two-words = مكتوبة كلمتين
how-one-word = مكتوبة كلمة واحدة
how-beginning = تبدأ هكذا
how-near = تهجئة قريبة
how-dropped = تهجئة بحروف أكثر
where-text = في النص
where-heading = في العنوان
where-speaker = القائل { $name }
reason-missing = ناقصة
reason-excluded = لا ترد فيه

beside = ما كتبته، إلى جانب المصدر
word-for-word = كما يرد، كلمة بكلمة.
as-you-wrote-it = كما كتبته
as-it-stands = كما يرد
words-same = الكلمات المتطابقة: { $same } من أصل { $of }.
differs = مختلف:
open-the-passage = فتح المقطع
cite-as-it-stands = الإحالة إلى الكلمات كما ترد

nothing-found = لا مقطع فيه كل هذا.
way-out = { $count ->
    [zero] { $way } – لا يعطي أي مقطع
    [one] { $way } – يعطي مقطعًا واحدًا
    [two] { $way } – يعطي مقطعين
    [few] { $way } – يعطي { $count } مقاطع
    [many] { $way } – يعطي { $count } مقطعًا
   *[other] { $way } – يعطي { $count } مقطع
}
drop-words = الاستغناء عن الكلمات «{ $words }»
drop-field = الاستغناء عن «{ $field }»
drop-filter = الاستغناء عن عامل التصفية { $filter }
drop-dates = الاستغناء عن التواريخ ({ $dates })
drop-event-dates = الاستغناء عن تواريخ الأحداث ({ $dates })
start-again = البدء من جديد بكل شيء

## Filters

show-passages = { $count ->
    [zero] لا مقاطع للعرض
    [one] عرض مقطع واحد
    [two] عرض مقطعين
    [few] عرض { $count } مقاطع
    [many] عرض { $count } مقطعًا
   *[other] عرض { $count } مقطع
}
in-which-role = في أي دور
date-of-publication = تاريخ النشر
date-from = من
date-until = حتى
find-in = البحث ضمن: { $facet }
exclude-value = ما عدا { $value }: استبعاد
exclude = استبعاد
members-of = ما تشمله الفئة { $group }
active-filters = عوامل التصفية المفعّلة
clear-all = مسح الكل
remove-filter = إزالة عامل التصفية: { $filter }
remove-filter-not = إزالة عامل التصفية: ما عدا { $filter }
published-from = تاريخ النشر: من { $from }
published-until = تاريخ النشر: حتى { $until }
published-between = تاريخ النشر: من { $from } حتى { $until }
happened-from = تاريخ الحدث: من { $from }
happened-until = تاريخ الحدث: حتى { $until }
happened-between = تاريخ الحدث: من { $from } حتى { $until }

## The reader: one quotation, who says it, where, and what frames it

via-quoted = نقلًا عن { $publisher } في { $title }، { $date }، { $lines }
via-quoted-carried = نقلًا عن { $publisher } في { $title }، ضمن { $carrier }، { $date }، { $lines }
# A noun, since a verb would have to know whether the publisher's name is masculine or feminine.
via-published = الناشر: { $publisher }، في { $title }، { $date }، { $lines }
via-published-carried = الناشر: { $publisher }، في { $title }، ضمن { $carrier }، { $date }، { $lines }
how-introduced = كيف يُقدَّم له
quotation-here = الاقتباس يرد هنا
in-context = في السياق
open-in-document = فتحه في الوثيقة الكاملة
step-place = { $at } من { $total }
not-among-results = ليس بين النتائج
previous-result = النتيجة السابقة (k)
next-result = النتيجة التالية (j)
close-reader = إغلاق (Esc)
quotations-here = { $count ->
    [zero] لا اقتباسات في هذا المقطع
    [one] اقتباس واحد في هذا المقطع
    [two] اقتباسان في هذا المقطع
    [few] { $count } اقتباسات في هذا المقطع
    [many] { $count } اقتباسًا في هذا المقطع
   *[other] { $count } اقتباس في هذا المقطع
}
quotations-of-passage = الاقتباسات في هذا المقطع
numbered = { $number }. { $name }
also-quoted-in = مقتبَس أيضًا في
every-word-same = كل كلمة مطابقة.
open-it = فتحه
why-this-result = سبب هذه النتيجة
provenance = البايتات من { $start } إلى { $end } من نص، SHA-256 { $digest }
provenance-received = البايتات من { $start } إلى { $end } من نص ورد باسم { $name }، SHA-256 { $digest }
check-it-yourself = للتحقق بنفسك
hint-selecting = تحديد كلمات هنا يتيح اقتباسها وحدها.
hint-known = فهمت

copy-attributed = نسخ مع الإسناد
copied-attributed = نُسخ مع الإسناد.
copy-link = نسخ الرابط
link-copied = نُسخ الرابط.
cite = إحالة
save = حفظ
compare = مقارنة
check = تحقّق
quote = اقتباس
quote-these = اقتباس هذه الكلمات (q)
selected-words = الكلمات المحدَّدة
picked = { $count ->
    [zero] لا كلمات من كلام { $name }، { $lines }
    [one] كلمة واحدة من كلام { $name }، { $lines }
    [two] كلمتان من كلام { $name }، { $lines }
    [few] { $count } كلمات من كلام { $name }، { $lines }
    [many] { $count } كلمة من كلام { $name }، { $lines }
   *[other] { $count } كلمة من كلام { $name }، { $lines }
}
refused-nothing = هذه ليست كلمات مصدر.
refused-apart = لا ترد هذه الكلمات متصلة في وثيقة واحدة. يُرجى التحديد داخل مقطع واحد، أو في الوثيقة الكاملة.
refused-voices = يمتد هذا من كلام { $first } إلى كلام { $then }. يُرجى التحديد داخل كلام قائل واحد.

## A whole document

# The sign turns by itself.
back-to-results = ‹ العودة إلى النتائج
publisher = الناشر
kind = النوع
date = التاريخ
received-as = ورد باسم
title-described = ليس للنص عنوان خاص به؛ وهذا العنوان وصف له.
what-is-missing = ما ينقص
check-this-text = التحقق من هذا النص
outline = المخطط
matching = { $count ->
    [zero] لا مقاطع مطابقة للبحث «{ $query }»
    [one] مقطع واحد مطابق للبحث «{ $query }»
    [two] مقطعان مطابقان للبحث «{ $query }»
    [few] { $count } مقاطع مطابقة للبحث «{ $query }»
    [many] { $count } مقطعًا مطابقًا للبحث «{ $query }»
   *[other] { $count } مقطع مطابق للبحث «{ $query }»
}
matching-at = { $count ->
    [zero] لا مقاطع مطابقة للبحث «{ $query }»
    [one] { $at } من أصل مقطع واحد مطابق للبحث «{ $query }»
    [two] { $at } من أصل مقطعين مطابقين للبحث «{ $query }»
    [few] { $at } من أصل { $count } مقاطع مطابقة للبحث «{ $query }»
    [many] { $at } من أصل { $count } مقطعًا مطابقًا للبحث «{ $query }»
   *[other] { $at } من أصل { $count } مقطع مطابق للبحث «{ $query }»
}
previous-match = المطابقة السابقة (k)
next-match = المطابقة التالية (j)

## Checking words and files

check-how = على حاسوب فيه الملف، يبيّن هذا السطر هل هو النص نفسه:
save-text = حفظ النص كما ورد
compare-file = مقارنة ملف من عندك:
refused-by-browser = لم يسمح المتصفح بذلك. ها هو النص لنسخه يدويًا:
undo = تراجع
bytes-place = السطر { $line }، البايتات من { $start } إلى { $end }
checked-other-text = بصمة SHA-256 للنص الذي في هذه الصفحة هي { $digest }، وليست البصمة المسجَّلة له. يُرجى إعادة تحميل
    الصفحة، وعدم الاعتماد على النص كما هو.
checked-other-words = بصمة SHA-256 للنص هي المسجَّلة له، لكن الكلمات التي على الصفحة ليست الكلمات التي في { $place }:
    شيء ما غيّر الصفحة، ولعله ترجمة. يُرجى إعادة تحميلها.
checked = حُسب هنا: بصمة SHA-256 للنص هي المسجَّلة له، وهذه الكلمات ترد فيه حرفًا بحرف، في { $place }.
file-same = { $name } هو هذه الوثيقة، بايتًا ببايت.
file-no-text = { $name } ملف آخر: فهو ليس نصًا بترميز UTF-8، بخلاف هذه الوثيقة.
file-written-otherwise = { $name } هو النص نفسه، مدوَّنًا على نحو آخر: تختلف نهايات أسطره، أو نهايته، أو العلامة التي في
    أوله.
file-differs = يختلف { $name } عن هذه الوثيقة، وأول الاختلاف في السطر { $line }: فيه «{ $theirs }»، وفي الوثيقة
    «{ $own }».
file-longer = يبدأ { $name } بهذه الوثيقة كلها ويستمر في السطر { $line }.
file-shorter = { $name } هو بداية هذه الوثيقة وينتهي قبل السطر { $line }.
file-has-words = الكلمات المفتوحة ترد فيه حرفًا بحرف، في السطر { $line }.
file-lacks-words = الكلمات المفتوحة لا ترد فيه حرفًا بحرف.
file-too-large = لا يُقرأ { $name }: فهو أكبر من 64 ميغابايت، ولا وثيقة هنا بهذا الحجم.
file-unreadable = تتعذّر قراءة { $name }. يُرجى اختيار الملف نفسه، لا مجلد، ثم المحاولة من جديد.
file-handed = سُلّم { $name } إلى متصفحك لحفظه.

## Citing and exporting

cite-and-export = الإحالة والتصدير
taken = { $voice }: «{ $words }»
citation = الإحالة
style = النمط
with-link = مع الرابط ويوم فتحه
styles-damaged = وصلت أنماط الإحالة تالفة. يُرجى إعادة تحميل الصفحة.
reference = مرجع
footnote = حاشية
in-the-text = في المتن
copy = نسخ
citation-copied = نُسخت الإحالة.
card = اقتباس لصفحة أخرى
card-means = قطعة HTML بلا برنامج نصي: تُلصق في صفحة، فيظهر الاقتباس فيها مع قائله ومصدره والرابط.
copy-html = نسخ HTML
html-copied = نُسخ HTML.
copy-formatted = نسخ منسَّق مع الإسناد
print = طباعة
format = الصيغة
export-what = ما يُصدَّر
entries = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
export-shown = يظهر هنا أول { $shown } من أصل { $all } من البايتات؛ أما ما يؤخذ فكامل.
save-as-file = حفظ في ملف
export-copied = نُسخ ما صُدّر.

## Collections

collections = المجموعات
collection-first = اقتباسات محفوظة
collection-new = مجموعة جديدة
collection-untitled = بلا اسم
collection-shared = مجموعة مشارَكة
collection-name = اسم هذه المجموعة
collection-empty = لا شيء محفوظ هنا بعد. للحفظ تُفتح نتيجة ويُختار «حفظ»، أو يُضغط s. ما يُحفظ يبقى في هذا المتصفح ولا
    يُرسل إلى أي جهة.
collection-count = { $count ->
    [zero] لا اقتباسات محفوظة
    [one] اقتباس واحد، محفوظ في هذا المتصفح فقط
    [two] اقتباسان، محفوظان في هذا المتصفح فقط
    [few] { $count } اقتباسات، محفوظة في هذا المتصفح فقط
    [many] { $count } اقتباسًا، محفوظة في هذا المتصفح فقط
   *[other] { $count } اقتباس، محفوظة في هذا المتصفح فقط
}
shared-count = { $count ->
    [zero] لا اقتباسات في ما وصلك برابط.
    [one] اقتباس واحد، وصلك برابط. لم يُحفظ شيء منه بعد.
    [two] اقتباسان، وصلاك برابط. لم يُحفظ شيء منهما بعد.
    [few] { $count } اقتباسات، وصلتك برابط. لم يُحفظ شيء منها بعد.
    [many] { $count } اقتباسًا، وصلتك برابط. لم يُحفظ شيء منها بعد.
   *[other] { $count } اقتباس، وصلتك برابط. لم يُحفظ شيء منها بعد.
}
save-shared = حفظ في مجموعاتي
copy-as-link = نسخ بصورة رابط
collection-link-copied = نُسخ الرابط. يحمل مواضع الاقتباسات، ولا يحمل أي ملاحظات.
save-collections = حفظ كل المجموعات في ملف
take-in-file = استيراد ملف
delete-collection = حذف هذه المجموعة
download-it = تنزيله
discard-it = التخلص منه
discarded = جرى التخلص منه.
not-discarded = لم يسمح هذا المتصفح للصفحة بالتخلص منه.
note = ملاحظة
note-hint = ملاحظة خاصة بك
move-up = نقل إلى أعلى
move-down = نقل إلى أسفل
drag = اسحب إلى موضع آخر
open = فتح
remove = إزالة
close = إغلاق
saved-quoted = نقلًا عن { $publisher } في { $title }، السطر { $line }
saved-published = الناشر: { $publisher }، في { $title }، السطر { $line }
shared-place = { $document }، السطر { $line }
file-not-read-as-text = لا تمكن قراءة { $name } على أنه نص. لم يتغيّر شيء. يُرجى اختيار ملف كما صُدّر.
file-refused = { $name }: { $why }

done-saved = حُفظ في «{ $name }».
done-saved-elsewhere = المجموعة المقصودة حُذفت في علامة تبويب أخرى، فحُفظ هذا في «{ $name }».
done-already = هذا موجود في «{ $name }» بالفعل.
done-removed = أُزيل من «{ $name }». التراجع يعيده.
done-quotation-gone = أُزيل هذا الاقتباس في علامة تبويب أخرى.
done-note-changed = تغيّرت ملاحظته في علامة تبويب أخرى، فلم يُزَل. يُرجى قراءة الملاحظة ثم إزالته من جديد.
done-moved = نُقل إلى الموضع { $place } من { $of }.
done-noted = حُفظت الملاحظة.
done-both-notes = تغيّرت الملاحظة في علامة تبويب أخرى أيضًا. أُبقيت كلتاهما، إحداهما تحت الأخرى.
done-note-without = أُزيل هذا الاقتباس في علامة تبويب أخرى. التراجع يعيده مع ملاحظتك.
done-created = المجموعة «{ $name }» جاهزة؛ وما يُحفظ يدخل فيها.
done-renamed = اسم المجموعة الآن «{ $name }».
done-name-taken = توجد بالفعل مجموعة باسم «{ $asked }»، فاسم هذه «{ $name }».
done-deleted = حُذفت المجموعة «{ $name }». التراجع يعيدها.
done-deleted-in-part = { $kept ->
    [zero] حُذفت المجموعة «{ $name }» ولم يبق فيها أي اقتباس غيّرته أو حفظته علامة تبويب أخرى.
    [one] بقي في «{ $name }» اقتباس واحد غيّرته أو حفظته علامة تبويب أخرى في هذه الأثناء. يُرجى النظر في ما بقي، ثم
        حذفها من جديد.
    [two] بقي في «{ $name }» اقتباسان غيّرتهما أو حفظتهما علامة تبويب أخرى في هذه الأثناء. يُرجى النظر في ما بقي، ثم
        حذفها من جديد.
    [few] بقي في «{ $name }» { $kept } اقتباسات غيّرتها أو حفظتها علامة تبويب أخرى في هذه الأثناء. يُرجى النظر في ما
        بقي، ثم حذفها من جديد.
    [many] بقي في «{ $name }» { $kept } اقتباسًا غيّرتها أو حفظتها علامة تبويب أخرى في هذه الأثناء. يُرجى النظر في ما
        بقي، ثم حذفها من جديد.
   *[other] بقي في «{ $name }» { $kept } اقتباس غيّرتها أو حفظتها علامة تبويب أخرى في هذه الأثناء. يُرجى النظر في ما
        بقي، ثم حذفها من جديد.
}
done-collection-gone = حُذفت هذه المجموعة في علامة تبويب أخرى.
done-put-back = عادت المجموعة «{ $name }».
done-chosen = ما يُحفظ يدخل الآن في «{ $name }».
done-undone = جرى التراجع.
done-undone-but = { $kept ->
    [zero] جرى التراجع عن كل شيء.
    [one] جرى التراجع، إلا عن شيء واحد غيّرته علامة تبويب أخرى في هذه الأثناء.
    [two] جرى التراجع، إلا عن شيئين غيّرتهما علامة تبويب أخرى في هذه الأثناء.
    [few] جرى التراجع، إلا عن { $kept } أشياء غيّرتها علامة تبويب أخرى في هذه الأثناء.
    [many] جرى التراجع، إلا عن { $kept } شيئًا غيّرتها علامة تبويب أخرى في هذه الأثناء.
   *[other] جرى التراجع، إلا عن { $kept } شيء غيّرتها علامة تبويب أخرى في هذه الأثناء.
}
done-not-stored = يدوم هذا إلى أن تُغلق الصفحة.
merged-new = { $added ->
    [zero] «{ $name }» مجموعة جديدة: لم يُضف إليها أي اقتباس{ $already }{ $notes }.
    [one] «{ $name }» مجموعة جديدة: أُضيف إليها اقتباس واحد{ $already }{ $notes }.
    [two] «{ $name }» مجموعة جديدة: أُضيف إليها اقتباسان{ $already }{ $notes }.
    [few] «{ $name }» مجموعة جديدة: أُضيفت إليها { $added } اقتباسات{ $already }{ $notes }.
    [many] «{ $name }» مجموعة جديدة: أُضيف إليها { $added } اقتباسًا{ $already }{ $notes }.
   *[other] «{ $name }» مجموعة جديدة: أُضيف إليها { $added } اقتباس{ $already }{ $notes }.
}
merged-into = { $added ->
    [zero] المجموعة «{ $name }» كانت هنا من قبل: لم يُضف إليها أي اقتباس{ $already }{ $notes }.
    [one] المجموعة «{ $name }» كانت هنا من قبل: أُضيف إليها اقتباس واحد{ $already }{ $notes }.
    [two] المجموعة «{ $name }» كانت هنا من قبل: أُضيف إليها اقتباسان{ $already }{ $notes }.
    [few] المجموعة «{ $name }» كانت هنا من قبل: أُضيفت إليها { $added } اقتباسات{ $already }{ $notes }.
    [many] المجموعة «{ $name }» كانت هنا من قبل: أُضيف إليها { $added } اقتباسًا{ $already }{ $notes }.
   *[other] المجموعة «{ $name }» كانت هنا من قبل: أُضيف إليها { $added } اقتباس{ $already }{ $notes }.
}
merged-already = { $count ->
    [zero] ، ولم يكن فيها أي اقتباس من قبل
    [one] ، وكان فيها اقتباس واحد من قبل
    [two] ، وكان فيها اقتباسان من قبل
    [few] ، وكان فيها { $count } اقتباسات من قبل
    [many] ، وكان فيها { $count } اقتباسًا من قبل
   *[other] ، وكان فيها { $count } اقتباس من قبل
}
merged-notes = { $count ->
    [zero] ؛ ولا ملاحظة أُبقيت منها نسختان
    [one] ؛ وأُبقيت النسختان من ملاحظة واحدة
    [two] ؛ وأُبقيت النسختان من كل من ملاحظتين
    [few] ؛ وأُبقيت النسختان من كل من { $count } ملاحظات
    [many] ؛ وأُبقيت النسختان من كل من { $count } ملاحظة
   *[other] ؛ وأُبقيت النسختان من كل من { $count } ملاحظة
}

notice-unreadable = لا يسمح هذا المتصفح للصفحة بقراءة ما خزّنته. ما يُحفظ يدوم إلى أن تُغلق الصفحة: يُرجى تصديره للإبقاء
    عليه، أو السماح لهذا الموقع بتخزين البيانات وإعادة تحميل الصفحة.
notice-newer = خزّن إصدار أحدث من هذه الصفحة مجموعاتك. تُعرض بقدر ما يعرفها هذا الإصدار، وتُترك كما هي: يُرجى إعادة
    تحميل الصفحة للحصول على الإصدار الأحدث. ما يُغيَّر حتى ذلك الحين يدوم إلى أن تُغلق الصفحة؛ يُرجى تصديره للإبقاء
    عليه.
notice-not-aside = ما خُزّن هنا تالف، ولم يمكن وضعه جانبًا، فتُرك كما هو: يُرجى تنزيله ثم التخلص منه. ما يُغيَّر حتى ذلك
    الحين يدوم إلى أن تُغلق الصفحة؛ يُرجى تصديره للإبقاء عليه.
notice-full = { $changes ->
    [zero] لم يبق متسع للتخزين. يُرجى إزالة بعض الاقتباسات.
    [one] لم يبق متسع لتخزين تغيير واحد. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو إزالة بعض الاقتباسات؛ فما لم
        يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [two] لم يبق متسع لتخزين تغييرين. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو إزالة بعض الاقتباسات؛ فما لم
        يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [few] لم يبق متسع لتخزين { $changes } تغييرات. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو إزالة بعض الاقتباسات؛
        فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [many] لم يبق متسع لتخزين { $changes } تغييرًا. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو إزالة بعض الاقتباسات؛
        فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
   *[other] لم يبق متسع لتخزين { $changes } تغيير. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو إزالة بعض الاقتباسات؛
        فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
}
notice-refused = { $changes ->
    [zero] يرفض هذا المتصفح التخزين. يُرجى السماح لهذا الموقع بتخزين البيانات.
    [one] رفض هذا المتصفح تخزين تغيير واحد. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو السماح لهذا الموقع بتخزين
        البيانات؛ فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [two] رفض هذا المتصفح تخزين تغييرين. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو السماح لهذا الموقع بتخزين
        البيانات؛ فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [few] رفض هذا المتصفح تخزين { $changes } تغييرات. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو السماح لهذا الموقع
        بتخزين البيانات؛ فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
    [many] رفض هذا المتصفح تخزين { $changes } تغييرًا. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو السماح لهذا الموقع
        بتخزين البيانات؛ فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
   *[other] رفض هذا المتصفح تخزين { $changes } تغيير. يُرجى تصدير مجموعاتك للإبقاء على ما غيّرته، أو السماح لهذا الموقع
        بتخزين البيانات؛ فما لم يُخزَّن يدوم إلى أن تُغلق الصفحة.
}
notice-aside = { $texts ->
    [zero] لم يُعثر في التخزين على أي نص تالف.
    [one] عُثر في التخزين على نص تالف. ما أمكنت قراءته معروض، وكله موضوع جانبًا كما كان: يُرجى تنزيله، ثم التخلص منه حين
        لا تبقى إليه حاجة.
    [two] عُثر في التخزين على نصين تالفين. ما أمكنت قراءته معروض، وكله موضوع جانبًا كما كان: يُرجى تنزيله، ثم التخلص منه
        حين لا تبقى إليه حاجة.
    [few] عُثر في التخزين على { $texts } نصوص تالفة. ما أمكنت قراءته معروض، وكله موضوع جانبًا كما كان: يُرجى تنزيله، ثم
        التخلص منه حين لا تبقى إليه حاجة.
    [many] عُثر في التخزين على { $texts } نصًا تالفًا. ما أمكنت قراءته معروض، وكله موضوع جانبًا كما كان: يُرجى تنزيله،
        ثم التخلص منه حين لا تبقى إليه حاجة.
   *[other] عُثر في التخزين على { $texts } نص تالف. ما أمكنت قراءته معروض، وكله موضوع جانبًا كما كان: يُرجى تنزيله، ثم
        التخلص منه حين لا تبقى إليه حاجة.
}

bad-json = لا تمكن قراءة هذا الملف ابتداءً من السطر { $line }، العمود { $column }.
bad-foreign = لا اقتباسات في هذا الملف.
bad-newer = هذا الملف بالصيغة { $version }، وهذه الصفحة تقرأ الصيغة { $own }؛ يُرجى إعادة تحميل الصفحة للحصول على أحدث
    إصداراتها.
bad-empty = لا شيء في هذا الملف.
bad-further = { $further ->
    [zero] لا عيوب أخرى من هذا القبيل.
    [one] هناك عيب آخر من هذا القبيل.
    [two] هناك عيبان آخران من هذا القبيل.
    [few] هناك { $further } عيوب أخرى من هذا القبيل.
    [many] هناك { $further } عيبًا آخر من هذا القبيل.
   *[other] هناك { $further } عيب آخر من هذا القبيل.
}
bad-collection = في المجموعة { $collection }: { $why }.
bad-collection-named = في المجموعة { $collection } («{ $name }»): { $why }.
bad-quotation = في المجموعة { $collection }، الاقتباس { $item }: { $why }.
bad-quotation-named = في المجموعة { $collection } («{ $name }»)، الاقتباس { $item }: { $why }.
# Without pronouns: a collection is feminine, a quotation masculine.
why-no-name = الاسم ناقص
why-no-list = قائمة الاقتباسات ناقصة
why-other-length = طول الكلمات يخالف الموضع المذكور لها
why-no-document = لا ذكر للوثيقة المأخوذ منها
why-no-day = يوم الحفظ لا وجود له
why-no-address = الرابط ليس عنوان صفحة
bad-unchanged-newer = لم يتغيّر شيء.
bad-unchanged = لم يتغيّر شيء. يُرجى اختيار ملف كما صُدّر.

too-long = طول هذه المجموعة بصورة رابط { $characters } من الأحرف، والروابط التي تزيد على { $limit } كثيرًا ما تُقطع.
    يُرجى تصديرها وإرسال الملف.
too-long-with-notes = طول هذه المجموعة بصورة رابط { $characters } من الأحرف، والروابط التي تزيد على { $limit } كثيرًا ما
    تُقطع. يُرجى تصديرها وإرسال الملف، أو ترك الملاحظات.
shared-foreign = لا مجموعة في هذا الرابط. يُرجى طلبه من جديد.
shared-newer = هذا الرابط بالصيغة { $version }، وهذه الصفحة تقرأ صيغة أقدم؛ يُرجى إعادة تحميل الصفحة للحصول على أحدث
    إصداراتها.
shared-too-long = هذا الرابط أطول من أن يُقرأ. يُرجى طلب المجموعة في ملف.
shared-part = جزء من هذا الرابط لا تمكن قراءته: «{ $part }».
shared-incomplete = { $said ->
    [zero] أُعدّ هذا الرابط بلا اقتباسات، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في ملف.
    [one] أُعدّ هذا الرابط من أجل اقتباس واحد، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في ملف.
    [two] أُعدّ هذا الرابط من أجل اقتباسين، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في ملف.
    [few] أُعدّ هذا الرابط من أجل { $said } اقتباسات، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في
        ملف.
    [many] أُعدّ هذا الرابط من أجل { $said } اقتباسًا، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في
        ملف.
   *[other] أُعدّ هذا الرابط من أجل { $said } اقتباس، وأمكنت قراءة { $read }. يُرجى طلبه من جديد، أو طلب المجموعة في
        ملف.
}

standing-same = الكلمات والإسناد كما في مدونة النصوص.
standing-other = هذه الكلمات في مدونة النصوص، وفيها شيء آخر عن قائلها أو عما أُخذت منه.
standing-moved = تغيّرت الوثيقة: ترد هذه الكلمات فيها الآن في موضع آخر.
standing-words-gone = ليست هذه الكلمات في الوثيقة كما هي هنا. المعروض هو ما حُفظ.
standing-document-gone = ليست وثيقة هذه الكلمات في مدونة النصوص هذه. المعروض هو ما حُفظ.
shared-words-gone = ليست هذه الكلمات في الوثيقة كما هي هنا.

## Quotations side by side

compare-none = لا شيء للمقارنة بعد
compare-one = اقتباس واحد؛ يُرجى اختيار آخر ليوضع إلى جانبه
side-by-side = جنبًا إلى جنب
compare-how = للمقارنة تُفتح نتيجة ويُختار «مقارنة». ترد هنا جنبًا إلى جنب من 2 إلى { $most } من الاقتباسات، وعنوان هذه
    الصفحة يأتي بأي شخص إلى الاقتباسات نفسها.
take-all-away = إبعاد الكل
take-away = إبعاد
compare-full = { $count ->
    [zero] لا اقتباسات في المقارنة
    [one] في المقارنة بالفعل اقتباس واحد
    [two] في المقارنة بالفعل اقتباسان
    [few] في المقارنة بالفعل { $count } اقتباسات
    [many] في المقارنة بالفعل { $count } اقتباسًا
   *[other] في المقارنة بالفعل { $count } اقتباس
}

## The page as a part of another

embed-no-quotation = الاقتباس الذي موضعه هنا ليس في مدونة النصوص هذه.
embed-searched = ما يُبحث عنه
embed-open-in-full = فتح الصفحة الكاملة
embed-element = الاقتباس نفسه مع سياقه وطرق الإحالة إليه، ببرنامج نصي صغير:
embed-more = طرق أخرى لعرض On Record في صفحة
embed-no-filter = لا عامل تصفية باسم «{ $name }».
embed-no-option = { $what ->
    [view] لا عرض باسم «{ $name }».
   *[theme] لا سمة باسم «{ $name }».
}
embed-fonts = { $which ->
    [serif] خطوط serif لهذه الصفحة ليست قائمة أسماء.
   *[sans] خطوط sans لهذه الصفحة ليست قائمة أسماء.
}
embed-colour = { $which ->
    [background] خلفية هذه الصفحة ليست لونًا، أو ليست معتمة.
    [text] لون النص في هذه الصفحة ليس لونًا، أو ليس معتمًا.
   *[accent] لون الإبراز في هذه الصفحة ليس لونًا، أو ليس معتمًا.
}
embed-too-close = { $which ->
    [text] التباين بين النص والخلفية في هذه الصفحة { $ratio } إلى 1، وهو أقل من { $enough } إلى 1: تبقى ألوان On Record.
   *[accent] التباين بين لون الإبراز والخلفية في هذه الصفحة { $ratio } إلى 1، وهو أقل من { $enough } إلى 1: تبقى ألوان On Record.
}

## About

corpus-size = { $documents ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $documents } وثائق
    [many] { $documents } وثيقة
   *[other] { $documents } وثيقة
}، { $passages ->
    [zero] لا مقاطع يُبحث فيها
    [one] مقطع واحد يُبحث فيه
    [two] مقطعان يُبحث فيهما
    [few] { $passages } مقاطع يُبحث فيها
    [many] { $passages } مقطعًا يُبحث فيها
   *[other] { $passages } مقطع يُبحث فيها
}، { $quotations ->
    [zero] لا اقتباسات لها قائل.
    [one] اقتباس واحد له قائل.
    [two] اقتباسان لهما قائل.
    [few] { $quotations } اقتباسات لها قائل.
    [many] { $quotations } اقتباسًا لها قائل.
   *[other] { $quotations } اقتباس لها قائل.
}
about-documents = الوثائق
about-note = ملاحظة إلى كل من يقرأ
about-annotation = كيف جرى التوسيم
about-check = كيفية التحقق من اقتباس
about-build = هذه النسخة
about-offline = من دون شبكة
about-rights = الحقوق
about-corrections = التصحيحات
about-privacy = الخصوصية
privacy = الصفحة هي كل ما هنالك: لا تطلب شيئًا من أي موقع آخر، ولا تضع ملفات تعريف ارتباط، ولا تحصي أحدًا. ما يُحفظ يبقى
    في هذا المتصفح إلى حين حذفه. وما يُبحث عنه لا يرد إلا في جزء عنوان الصفحة الذي يلي العلامة #، وهو جزء لا ترسله
    المتصفحات.
check-quotation = يسمّي كل اقتباس وثيقته وسطره. وتعرض الوثيقة النص كله كما ورد، مع بصمة SHA-256 للملف. على حاسوب فيه
    الملف، يبيّن هذا السطر هل هو النص نفسه:
plain-page = مدونة النصوص كلها في صفحة واحدة بسيطة
rulings = قرارات التوسيم والخلافات والتصحيحات
build-digest = الصفحة مبنية من مصدرها على نحو يمكن لأي شخص تكراره: المصدر نفسه ينتج الملفات نفسها. هذه بصمة النسخة، وهي
    بصمة SHA-256 المحسوبة من { $list }:
build-list = قائمة كل الملفات مع بصماتها
build-unknown = غير معروفة
build-check = في مجلد فيه هذه الملفات، يبيّن الأمر {"\u2066"}sha256sum --check sha256sums.txt{"\u2069"} هل هي الملفات
    نفسها، ويطبع الأمر {"\u2066"}sha256sum sha256sums.txt{"\u2069"} البصمة.
kept-awaited = ملفات الصفحة في طريقها لتُحفظ في هذا المتصفح.
kept-whole = يحتفظ هذا المتصفح بالصفحة كلها: تُفتح من دون شبكة أيضًا، بكل ما فيها.
kept-alone = هذه الصفحة ملف واحد فيه كل شيء. لا تحتاج إلى شبكة.
kept-never = لا يحتفظ هذا المتصفح بالصفحة هنا للاستعمال من دون شبكة. يتطلب ذلك عنوانًا أوله https، ونافذة غير خاصة.
kept-not-whole = لم تصل كل ملفات الصفحة كما ينبغي، فلا تُفتح بعد من دون شبكة. الزيارة التالية تعيد المحاولة.
kept-no-room = لم يبق في هذا المتصفح متسع للاحتفاظ بالصفحة، فلا تُفتح من دون شبكة. يُرجى إخلاء بعض المتسع وإعادة
    تحميلها.
offline-file-holds = { $file } يضم كل هذا، ويُفتح وحده على أي حاسوب، من دون شبكة ولا خادوم.
offline-file = المستكشف في ملف واحد
newer = إصدار أحدث
newer-here = يوجد إصدار أحدث من On Record. كل ما كُتب وفُتح وحُفظ يبقى.
newer-elsewhere = حمّلت علامة تبويب أخرى إصدارًا أحدث من On Record. كل ما كُتب وفُتح وحُفظ يبقى.
newer-load = تحميله الآن
newer-later = لاحقًا
about-languages = الواجهة باللغة { $language }: لم يقرأها بعد ناطق أصلي بها. تبقى المصادر بلغتها.
about-language = اللغة
about-labels = تسميات الأطراف والمواضيع والأنواع مترجمة عن تسميات مدونة النصوص نفسها، بألفاظ الهيئات الدولية: لم يقرأها
    بعد ناطق أصلي بالعربية. وما لم يُترجم يرد بالإنجليزية.

## Help: what one can write, each with an example, and the keys

help = ما تمكن كتابته
help-word = كلمة وتصريفاتها؛ مع التغاضي عن الأخطاء المطبعية
help-phrase = كلمات بهذا الترتيب، ولو بأخطاء مطبعية
help-exact = كلمة كما كُتبت تمامًا
help-or = أي من الكلمتين
help-without = من دون الكلمة الثانية؛ وكذلك {"\u2066"}-"a phrase"{"\u2069"}
help-remembered = اقتباس كما حفظته الذاكرة، وكيف يرد
help-speaker = حيث يُقتبس عن قائل؛ وكذلك {"\u2066"}topic:{"\u2069"} و{"\u2066"}kind:{"\u2069"}
help-side = طرف، في أي دور أو في دور بعينه؛ و{"\u2066"}-side:{"\u2069"} يستبعده
help-date = الاقتباسات بحسب التاريخ؛ وكذلك {"\u2066"}after:{"\u2069"} و{"\u2066"}doc:{"\u2069"}
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-search = / أو Ctrl K
keys-along = ↓ ↑ أو j k
keys-choose = ↓ ↑، Enter
key-search-means = البحث
key-along-means = النتيجة التالية والسابقة؛ وفي وثيقة، المطابقة التالية والسابقة
key-choose-means = في خانة البحث، حيث تُسرد سبل المتابعة: اختيار أحدها والأخذ به
key-enter-means = فتح النتيجة
key-escape-means = الإغلاق والعودة إلى الموضع نفسه في القائمة
key-filters-means = عوامل التصفية
key-passages-means = المقطع السابق والتالي في الوثيقة
key-save-means = حفظ المفتوح، أو إزالته من المجموعة
key-cite-means = الإحالة إلى المفتوح أو تصديره
key-quote-means = اقتباس الكلمات المحدَّدة على الصفحة
key-tab-means = كل ما عدا ذلك، بترتيب القراءة
key-help-means = هذه القائمة
single-keys = مفاتيح الحرف الواحد أو الرمز الواحد
single-keys-means = يمكن إيقافها إن أعاقت الإملاء أو برنامجًا آخر.

## Overview: pictures of what the search and the filters hold, each with its numbers as a table

overview-what = يعدّ كل رسم هذه المقاطع بالضبط. النقر على علامة يحصر البحث في ما تعدّه، أو يفتح المقطع.
overview-passages = { $passages }.
overview-passages-for = { $passages } للبحث «{ $query }».
overview-nothing = لا مقطع فيه كل هذا، فلا شيء يُعدّ.
as-a-table = في جدول
save-svg = حفظ SVG
save-csv = حفظ CSV
save-csv-of = حفظ CSV: { $table }
searched = البحث: { $query }
excluded = ما عدا { $filter }
source-of-file = { $title }. نصوص نشرها: { $publishers }، { $first } – { $last }. On Record.
source-of-file-undated = { $title }. نصوص نشرها: { $publishers }. On Record.

column-published-by = الناشر
column-title = العنوان
column-published = تاريخ النشر
column-document = الوثيقة
column-line = السطر
all = الكل
yes = نعم
no = لا
stated = مذكور
inferred = مستنبط

# Sides by topics
side-by-topic = الطرف بحسب الموضوع
side-by-topic-in = { $role ->
    [conduct_of] الطرف بحسب الموضوع (السلوك)
    [affecting] الطرف بحسب الموضوع (المتأثر)
    [addressed_to] الطرف بحسب الموضوع (المخاطَب)
    [said_by] الطرف بحسب الموضوع (المتكلم)
   *[any] الطرف بحسب الموضوع (أي دور)
}
side-by-topic-note = مقاطع. قد يسمّي المقطع الواحد عدة أطراف ومواضيع، فلا تُجمع الأعداد؛ والفئة تعدّ كل مقطع من مقاطعها
    مرة واحدة. ويعني 0 أن لا مقطع معروضًا فيه كلاهما.
who-of-whom = من يتكلم عمّن
who-of-whom-in = { $role ->
    [affecting] من يتكلم عمّن (المتأثر)
    [addressed_to] من يتكلم عمّن (المخاطَب)
   *[conduct_of] من يتكلم عمّن (السلوك)
}
who-of-whom-note = مقاطع يتكلم فيها أحد الطرفين ويُتكلَّم فيها عن الآخر. وحيث يُقتبس عن أحد، فالناشر متكلم أيضًا. قد
    يسمّي المقطع الواحد عدة أطراف، فلا تُجمع الأعداد؛ والفئة تعدّ كل مقطع من مقاطعها مرة واحدة. ويعني 0 أن لا مقطع
    معروضًا فيه كلاهما.
grid-hint = تبيّن الخانة كم مقطعًا فيه كلاهما. يُقرأ ما هي بالإشارة إليها، أو بالوصول إليها بمفاتيح الأسهم.
sides-in-which-role = دور الأطراف
spoken-of-in-which-role = دور المتكلَّم عنه
sides-by-document = الأطراف بحسب الوثيقة
topics-by-document = المواضيع بحسب الوثيقة
empty-pairs = { $empty } من أصل { $all } من أزواج الطرف والموضوع، عدا الفئات، بلا أي مقطع.
groups-to-unfold = فئات المواضيع التي يمكن بسطها
unfold = بسط:
by-document = { $what } بحسب الوثيقة
share-of-document = { $title }، النسبة المئوية من مقاطعها
grid-cell = { $count ->
    [zero] { $row }. { $column }. لا مقاطع.
    [one] { $row }. { $column }. مقطع واحد.
    [two] { $row }. { $column }. مقطعان.
    [few] { $row }. { $column }. { $count } مقاطع.
    [many] { $row }. { $column }. { $count } مقطعًا.
   *[other] { $row }. { $column }. { $count } مقطع.
}
grid-line = { $count ->
    [zero] { $which }. لا مقاطع.
    [one] { $which }. مقطع واحد.
    [two] { $which }. مقطعان.
    [few] { $which }. { $count } مقاطع.
    [many] { $which }. { $count } مقطعًا.
   *[other] { $which }. { $count } مقطع.
}
grid-all = { $count ->
    [zero] لا مقاطع.
    [one] مقطع واحد.
    [two] مقطعان.
    [few] { $count } مقاطع.
    [many] { $count } مقطعًا.
   *[other] { $count } مقطع.
}

# The timeline
timeline = الخط الزمني
timeline-note = ما تفيد به المقاطع ومتى نُشرت. يُرسم التاريخ بالدقة التي يُعرف بها.
timeline-hint = النقطة يوم مذكور، والشريط كل الأيام التي قد يعنيها تاريخ، وهو متقطّع حيث استُنبط. الرسم عبره يحصر العرض
    في تلك الأيام؛ والمفتاحان + و− للتكبير والتصغير، وPage Up وPage Down للتحريك.
timeline-none = لا تاريخ لأي مقطع معروض.
timeline-picture = الأحداث والمنشورات
happened = تاريخ الحدث
events-table = الأحداث في جدول
publications-table = المنشورات في جدول
part-of-time = أي جزء من الزمن معروض
earlier = أقدم
later = أحدث
zoom-in = تكبير
zoom-out = تصغير
range = { $days }. الاقتصار على { $happened } · { $published }
happened-then = { $count ->
    [zero] ما وقع حينئذ: لا مقاطع
    [one] ما وقع حينئذ: مقطع واحد
    [two] ما وقع حينئذ: مقطعان
    [few] ما وقع حينئذ: { $count } مقاطع
    [many] ما وقع حينئذ: { $count } مقطعًا
   *[other] ما وقع حينئذ: { $count } مقطع
}
published-then = { $count ->
    [zero] ما نُشر حينئذ: لا مقاطع
    [one] ما نُشر حينئذ: مقطع واحد
    [two] ما نُشر حينئذ: مقطعان
    [few] ما نُشر حينئذ: { $count } مقاطع
    [many] ما نُشر حينئذ: { $count } مقطعًا
   *[other] ما نُشر حينئذ: { $count } مقطع
}
reports = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $count } إفادات
    [many] { $count } إفادة
   *[other] { $count } إفادة
}
reports-of = { $date }: { $reports }
happening = { $passages ->
    [zero] { $date }: { $what }. { $reports }؛ لا يفيد أي مقطع بشيء عن هذه الأيام.
    [one] { $date }: { $what }. { $reports }؛ يفيد مقطع واحد بشيء عن هذه الأيام.
    [two] { $date }: { $what }. { $reports }؛ يفيد مقطعان بشيء عن هذه الأيام.
    [few] { $date }: { $what }. { $reports }؛ تفيد { $passages } مقاطع بشيء عن هذه الأيام.
    [many] { $date }: { $what }. { $reports }؛ يفيد { $passages } مقطعًا بشيء عن هذه الأيام.
   *[other] { $date }: { $what }. { $reports }؛ يفيد { $passages } مقطع بشيء عن هذه الأيام.
}
publication = { $date }: { $title }. { $passages }.
events = الأحداث التي تفيد بها المقاطع
events-note = التواريخ كما تذكرها المقاطع؛ أما المستنبطة فقد استُخلصت.
events-left-out = { $count ->
    [zero] لا تقع أي إفادة خارج التواريخ المختارة.
    [one] تقع إفادة واحدة خارج التواريخ المختارة.
    [two] تقع إفادتان خارج التواريخ المختارة.
    [few] تقع { $count } إفادات خارج التواريخ المختارة.
    [many] تقع { $count } إفادة خارج التواريخ المختارة.
   *[other] تقع { $count } إفادة خارج التواريخ المختارة.
}
publications = المنشورات
publications-note = تشمل مقاطع هذه الأيام مقاطع تواريخ أخرى يمكن أن تكون قد نُشرت حينئذ.
publications-undated = { $count ->
    [zero] لا مقاطع بلا تاريخ.
    [one] مقطع واحد بلا تاريخ.
    [two] مقطعان بلا تاريخ.
    [few] { $count } مقاطع بلا تاريخ.
    [many] { $count } مقطعًا بلا تاريخ.
   *[other] { $count } مقطع بلا تاريخ.
}
column-what = ماذا
column-from = من
column-until = حتى
column-known = كيف يُعرف
column-of-date = مقاطع هذا التاريخ
column-of-days = مقاطع هذه الأيام

# Figures: numbers that passages state
figures = الأرقام
figures-note = أرقام كما تذكرها المقاطع: من مصادر وأيام ونطاقات مختلفة، لا تُجمع أبدًا، ولا تُوصل في خط حيث يختلف المصدر
    أو النطاق.
figures-hint = بالإشارة إلى رقم يُقرأ ما يعدّه، ولأي يوم، ومن عدّ، ومن يقول ذلك.
figures-none = لا يذكر أي مقطع معروض رقمًا.
figures-over-time = الأرقام عبر الزمن
over-time = عبر الزمن
how-numbers-grow = كيف تتدرّج الأرقام
scale-even = بالتساوي، من الصفر
scale-tenfold = بعشرة أضعاف في كل خطوة
figures-table-note = أرقام كما تذكرها المقاطع: من مصادر وأيام ونطاقات مختلفة، فلا تُجمع أبدًا. وتُقرأ الكلمات التقريبية
    بكل ما تشمله: hundreds من 200 إلى 1000.
column-number = الرقم
column-bound = القيد
column-at-least = على الأقل
column-at-most = على الأكثر
column-unit = الوحدة
column-share-of = نسبة من
column-counts = ما يُعدّ
column-measure = المقياس
column-as-of = حتى تاريخ
column-according-to = بحسب
column-said-by = القائل
bound-at-least = ما لا يقل عن
bound-more-than = أكثر من
bound-almost = ما يكاد يبلغ
bound-about = نحو
bounded = { $bound ->
    [at-least] ما لا يقل عن { $number }
    [more-than] أكثر من { $number }
    [almost] ما يكاد يبلغ { $number }
    [about] نحو { $number }
   *[exact] { $number }
}
figure-counts = { $number }: { $counts }.
figure-of = من { $whole }.
figure-as-of = حتى تاريخ { $date }.
figure-no-day = لم يُذكر يوم.
figure-source = بحسب { $source }.
figure-said = القائل: { $name }، { $place }.
number-as-of = حتى تاريخ { $date }
number-no-day = لم يُذكر يوم
number-source = بحسب { $source } · { $said }
name-and-place = { $name }، { $place }

# Words in context
words-in-context = الكلمات في سياقها
words-invite = عند البحث عن كلمة أو عبارة يُعرض هنا كل موضع ترد فيه، واحدًا تحت الآخر.
words-count = { $count ->
    [zero] لا موضع يرد فيه ما جرى البحث عنه.
    [one] موضع واحد يرد فيه ما جرى البحث عنه.
    [two] موضعان يرد فيهما ما جرى البحث عنه.
    [few] { $count } مواضع يرد فيها ما جرى البحث عنه.
    [many] { $count } موضعًا يرد فيها ما جرى البحث عنه.
   *[other] { $count } موضع يرد فيها ما جرى البحث عنه.
}
words-hint = بالإشارة إلى سطر يُقرأ كلام من فيه وأين يرد؛ والنقر يفتح المقطع.
order-by-document = بحسب الوثيقة
order-by-date = بحسب التاريخ
order-by-before = بحسب الكلمات السابقة
order-by-after = بحسب الكلمات اللاحقة
show-more-left = عرض المزيد (بقي { $left })
words-table-note = اثنتا عشرة كلمة على الأكثر من كل جانب، داخل المقطع، كما ترد فيه تمامًا.
column-before = قبلها
column-found = ما عُثر عليه
column-after = بعدها
column-whose = كلام من
how-often-document = كم مرة، بحسب الوثيقة
how-often-voice = كم مرة، بحسب صاحب الكلام
how-often-hint = كم مرة لكل ألف كلمة من كل ما تُبقيه عوامل التصفية.
rate-document = لكل ألف كلمة، بحسب الوثيقة
rate-voice = لكل ألف كلمة، بحسب صاحب الكلام
how-often-note = المرات في المقاطع المعروضة؛ والكلمات من كل المقاطع التي تُبقيها عوامل التصفية، سواء طابقت الكلمات
    المكتوبة أم لم تطابقها. كلمات الاقتباس لقائلها، وسائر الكلمات للناشر. والمعدلات من أقل من 500 كلمة قليلة الدلالة.
column-times = المرات
column-words = الكلمات
column-per-thousand = لكل ألف كلمة
column-passages = المقاطع
rate = { $rate } ({ $times } في { $words })
rate-says = { $times ->
    [zero] { $label }: لا مرات في { $words } من الكلمات، { $rate } لكل ألف.
    [one] { $label }: مرة واحدة في { $words } من الكلمات، { $rate } لكل ألف.
    [two] { $label }: مرتان في { $words } من الكلمات، { $rate } لكل ألف.
    [few] { $label }: { $times } مرات في { $words } من الكلمات، { $rate } لكل ألف.
    [many] { $label }: { $times } مرة في { $words } من الكلمات، { $rate } لكل ألف.
   *[other] { $label }: { $times } مرة في { $words } من الكلمات، { $rate } لكل ألف.
}
words-near = كلمات ترد في الجوار
words-near-hint = أكثر مما تعطيه المصادفة، بلوغاريتم الأرجحية (Dunning 1993).
words-near-none = لا كلمة ترد في جوارها أكثر مما تعطيه المصادفة.
words-near-note = ضمن { $near } من الكلمات من كل جانب، وبما لا يقل عن { $least } من المرات، مقارنةً بكل المقاطع التي
    تُبقيها عوامل التصفية. لوغاريتم الأرجحية (log-likelihood، Dunning 1993) بقيمة { $value } أو أكثر، وهي قيمة تتخطاها
    المصادفة مرة في كل ألف كلمة تُقارن؛ وعدد ما قورن { $compared }. كلمات الوقف (stop words) تُعدّ ولا تُسرد.
column-word = الكلمة
column-times-near = المرات في الجوار
column-times-all = المرات إجمالًا
column-expected = المتوقع في الجوار
column-likelihood = لوغاريتم الأرجحية
near = { $value } ({ $near } من { $all } في الجوار)
near-says = { $word }: { $near } من { $all } في الجوار، والمتوقع { $expected }؛ لوغاريتم الأرجحية { $value }.

# A document along its length
along = على امتداد الوثيقة: المواضيع والأطراف وما عُثر عليه
along-hint = بالإشارة إلى جزء من الامتداد يُقرأ ما هو؛ والنقر يفتح المقطع.
along-title = على امتداد «{ $title }»
along-note = المواضع أجزاء من طول النص بالبايتات.
column-lines = الأسطر
column-from-percent = من (النسبة المئوية من الوثيقة)
column-until-percent = حتى (النسبة المئوية من الوثيقة)
column-in-list = معروض في القائمة
found = ما عُثر عليه
places-found = { $count ->
    [zero] لم يُعثر على أي موضع
    [one] عُثر على موضع واحد
    [two] عُثر على موضعين
    [few] عُثر على { $count } مواضع
    [many] عُثر على { $count } موضعًا
   *[other] عُثر على { $count } موضع
}
lane-says = { $count ->
    [zero] { $label }: لا مقاطع؛ المعروض منها في القائمة { $shown }.
    [one] { $label }: مقطع واحد؛ المعروض منه في القائمة { $shown }.
    [two] { $label }: مقطعان؛ المعروض منهما في القائمة { $shown }.
    [few] { $label }: { $count } مقاطع؛ المعروض منها في القائمة { $shown }.
    [many] { $label }: { $count } مقطعًا؛ المعروض منها في القائمة { $shown }.
   *[other] { $label }: { $count } مقطع؛ المعروض منها في القائمة { $shown }.
}
stretch-says = { $label }: عند { $percent }% من الوثيقة.
