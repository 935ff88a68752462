### Everything the interface says, in French. Not yet read by a native speaker. `en.ftl` explains the syntax and each
### argument.
###
### One word for one thing:
###   passage                    passage
###   quotation                  citation
###   to cite, a citation        citer; référence (bibliographique)
###   to quote selected words    extraire
###   source                     source ("code source" where the program's own is meant)
###   document                   document
###   publisher                  éditeur
###   speaker                    locuteur: a person, a body or a text. Never "auteur": in texts of the United Nations it
###                              is the perpetrator, too
###   voice, whose words         voix: the speaker in a quotation, else the publisher
###   side, party                partie, as in "parties au conflit"; never "camp". A part of something is never "partie"
###   role                       rôle
###     conduct                  comportement, as the International Law Commission and the ICJ say in French
###     affected                 partie touchée, as the ICRC and OCHA say "personnes touchées"; neither harm nor benefit
###     called on                destinataire d’un appel
###     speaking                 prise de parole
###   topic                      thème
###   kind                       type
###   heading                    titre
###   collection                 recueil
###   reader (pane)              not named; "lire", "ouvrir"
###   annotation                 annotation
###   as quoted by               citation rapportée par: another one's words, in the publisher's rendering
###   according to               selon, and nothing else is "selon"
###   inferred, stated           déduite, indiquée (a date)
###   alleged                    allégué, allégation
###   report of an event         mention: that the passage says it, not that it is so
###   figure                     chiffre; a single number: nombre
###   to save, to store          enregistrer (what the reader keeps); stocker (what the browser does)
###   undo                       « Annuler »
###   place where words stand    emplacement; in a concordance: occurrence
###   as written                 tel quel
###   part of the page           portion, élément
###
### No word that would be elided ("de", "que") stands before the name of a person, a work or a file. A date can be a day,
### a month or a year: no preposition with an article stands before it.
### Spaces: U+00A0 within « » and before : and %; U+202F before ; ? and !. The apostrophe is ’.
### The form `many` is for whole millions: "1 000 000 de passages".

## The words that name things everywhere: one for each, and the same one everywhere.

passages = { $count ->
    [one] { $count } passage
    [many] { $count } de passages
   *[other] { $count } passages
}
quotations = { $count ->
    [one] { $count } citation
    [many] { $count } de citations
   *[other] { $count } citations
}
counts = { $passages }, { $quotations }
list-comma = ,{" "}
quoted = « { $text } »
labelled = { $what } : { $value }
role-colon = { $role } :
either = { $first } ou { $second }
not = sauf

## Dates and places

undated = sans date
date-inferred = { $date } (date déduite)
date-span = { $from } – { $until }
# "T" for "trimestre".
quarter = T{ $quarter } { $year }
line = ligne { $line }
lines = lignes { $first }–{ $last }
line-name = Ligne { $line }
place = { $title } · { $date } · { $lines }
title-and-line = { $title }, { $lines }
publisher-unknown = Éditeur inconnu
document-kind = Document
document-facts = { $publisher } · { $kind } · { $date }

## Ways to narrow what is shown, and their values

facet-side = Partie
facet-topic = Thème
facet-kind = Type
facet-speaker = Locuteur
facet-document = Document
facet-quotation = Citation
none-named = Aucune nommée
not-annotated = Non annoté
has-a-quotation = Contient une citation

# Nouns, so that none has to agree with the name that follows: « Partie touchée : Palestiniens ».
role-any = Tout rôle
role-conduct = Comportement
role-affected = Partie touchée
role-called-on = Destinataire d’un appel
role-speaking = Prise de parole
role-any-means = La partie dont c’est le comportement, celle qui est touchée, celle à qui s’adresse un appel, ou celle
    qui est citée
role-conduct-means = La partie dont un passage décrit, évalue ou allègue les actes ou les politiques
role-affected-means = La partie touchée par ce qu’un passage décrit
role-called-on-means = La partie à laquelle s’adresse un appel, un ordre ou une obligation énoncés dans un passage
role-speaking-means = La partie dont ce sont les paroles, voix propre de l’éditeur comprise

order-best = Pertinence
order-as-published = Tel que publié
order-document = Ordre des documents
order-newest = Plus récents d’abord
order-oldest = Plus anciens d’abord

## The head of the page

skip = Aller au contenu
start-page = On Record : page d’accueil
views = Vues
view-search = Recherche
view-overview = Vue d’ensemble
view-collection = Recueil
view-compare = Comparer
view-compare-count = Comparer { $count }
view-about = À propos
keys = Raccourcis clavier
language = Langue
search-box = Rechercher dans le corpus
search-hint = Mots (en anglais), « une expression » ou speaker:nom
clear-search = Effacer la recherche
ways-on = Suites possibles

page-title = { $what } · On Record
page-title-of = { $title } · On Record
overview-of = Vue d’ensemble : { $query }

## Loading, and what can go wrong with it

loading = Chargement…
try-again = Réessayer
annex-missing = Une portion de cette page n’a pas pu être chargée. Il est possible de rechercher et de filtrer sans
    elle ; elle est nécessaire pour lire, citer et enregistrer.
language-missing = Cette page n’a pas pu être chargée dans la langue demandée ({ $language }) ; elle reste donc telle
    quelle.
language-damaged = Les textes de cette langue sont arrivés endommagés ; rechargez la page.
page-fault = La page a rencontré une erreur interne ({ $panic }).
page-incomplete = La page est incomplète ; rechargez-la.
corpus-damaged = Le corpus a été endommagé en chemin, ou relève d’une autre version de la page ; rechargez la page.

## What a link could not say. Above the page, in a list.

link-nowhere = Ce lien ne mène nulle part ici : « { $link } ».
link-format = Ce lien est au format « { $version } », cette page lit le format { $own }.
link-no-page = Ce lien désigne une page qui n’existe pas ici : « { $name } ».
link-no-document = Ce lien désigne un document qui n’existe pas ici : « { $name } ».
link-no-line = Ce lien désigne une ligne qui n’existe pas dans le document : « { $name } ».
link-no-passage = Ce lien désigne un passage qui n’existe pas ici : « { $name } ».
link-no-quotation = Ce lien désigne une citation qui n’existe pas dans son passage : « { $name } ».
link-no-day = Ce lien désigne un jour qui n’existe pas : « { $name } ».
link-no-meaning = Un élément de ce lien n’a pas de sens ici : « { $name } ».
link-no-value = { $what ->
    [role] Ce lien désigne un rôle qui n’existe pas ici : « { $name } ».
    [order] Ce lien désigne un ordre qui n’existe pas ici : « { $name } ».
    [language] Ce lien désigne une langue qui n’existe pas ici : « { $name } ».
    [side] Ce lien désigne une partie qui n’existe pas ici : « { $name } ».
    [topic] Ce lien désigne un thème qui n’existe pas ici : « { $name } ».
    [kind] Ce lien désigne un type qui n’existe pas ici : « { $name } ».
    [speaker] Ce lien désigne un locuteur qui n’existe pas ici : « { $name } ».
    [document] Ce lien désigne un document qui n’existe pas ici : « { $name } ».
   *[quotation] Ce lien désigne une citation qui n’existe pas ici : « { $name } ».
}
link-too-many = { $most ->
    [one] Ce lien compare plus de { $most } citation ; seule la première est affichée.
    [many] Ce lien compare plus de { $most } de citations ; seules les { $most } premières sont affichées.
   *[other] Ce lien compare plus de { $most } citations ; seules les { $most } premières sont affichées.
}
link-rest-shown = Tout ce que le lien contient d’autre est affiché.
link-damaged = Ce lien est endommagé.
link-text-changed = Le texte de ce document a changé depuis la création du lien.
link-words-there = Les mots désignés par le lien se trouvent là où ils étaient.
link-words-begin = Voici le passage dans lequel commencent les mots désignés par le lien.
link-words-moved = Les mots désignés par le lien se trouvent maintenant à un autre emplacement : { $lines }.
link-words-gone = Les mots désignés par le lien n’y figurent pas ; voici ce qui se trouve à cet emplacement :
    { $lines }.

## What is typed, and what of it cannot be read. $typed is the beginning of it.

field-side = Une partie, dans tout rôle ou dans un seul
field-topic = Ce dont traite un passage
field-kind = De quel type de passage il s’agit
field-speaker = Qui y est cité
field-document = Le document où il figure
field-has = S’il cite quelqu’un
field-before = Publié avant une date
field-after = Publié après une date
published = Publication
read-before = Publié avant le { $day } (ce jour exclu)
read-after = Publié après le { $day } (ce jour exclu)

aside-bare = Aucun mot ne suit « { $typed } ».
aside-alone = « { $typed } » demande un mot à rechercher de chaque côté.
aside-empty = Aucun mot ne figure entre les guillemets : { $typed }
aside-no-value = Aucune valeur ne suit « { $typed } ».
aside-no-word = « { $typed } » ne contient ni lettre ni chiffre.
aside-too-many = Seuls les 64 premiers mots sont recherchés, rien à partir de « { $typed } ».
no-role = « { $typed } » n’est pas un rôle. Écrivez conduct, affected, called-on ou speaking.
no-date = « { $typed } » n’est pas une date. Écrivez 2024, 2024-05 ou 2024-05-31.
no-has = « { $typed } » n’a pas de sens après « has: ». Écrivez has:quotation.
fits-several = « { $typed } » convient à plusieurs valeurs (écrivez-en davantage) : { $values }
no-value-nearest = { $facet ->
    [side] Aucune partie ne s’appelle « { $typed } ». Au plus proche : { $values }
    [topic] Aucun thème ne s’appelle « { $typed } ». Au plus proche : { $values }
    [kind] Aucun type ne s’appelle « { $typed } ». Au plus proche : { $values }
    [speaker] Aucun locuteur ne s’appelle « { $typed } ». Au plus proche : { $values }
   *[document] Aucun document ne s’appelle « { $typed } ». Au plus proche : { $values }
}
no-value-there-are = { $facet ->
    [side] Aucune partie ne s’appelle « { $typed } ». Il y a : { $values }
    [topic] Aucun thème ne s’appelle « { $typed } ». Il y a : { $values }
    [kind] Aucun type ne s’appelle « { $typed } ». Il y a : { $values }
    [speaker] Aucun locuteur ne s’appelle « { $typed } ». Il y a : { $values }
   *[document] Aucun document ne s’appelle « { $typed } ». Il y a : { $values }
}
listed = { $values }.
listed-and-more = { $values }…

## Search: results and what is said above them

corpus-what = { $count ->
    [one] { $title } : { $count } document, mot pour mot ; chaque citation avec son locuteur et son emplacement.
    [many] { $title } : { $count } de documents, mot pour mot ; chaque citation avec son locuteur et son emplacement.
   *[other] { $title } : { $count } documents, mot pour mot ; chaque citation avec son locuteur et son emplacement.
}
what-to-try = De quoi il s’agit, et quoi essayer
try-a-typo = Essayez une faute de frappe
try-a-phrase = Essayez une expression
try-a-side = Essayez une partie
all-one-can-write = Tout ce que l’on peut écrire
choose-a-result = Choisissez un résultat pour le lire ici, dans son contexte.
quotation-in-context = Citation en contexte
order = Ordre
export = Exporter
filters = Filtres
show-more = En afficher { $more } de plus, sur { $total }
found-by-name = Trouvé par le nom

as-quoted-in = citation rapportée dans { $place }
quoting = citant { $names }
words-left-out = Des mots sont omis ici ; ouvrez le résultat pour les lire
tags = Type, thèmes et parties
filter-by-this = Filtrer par cette valeur

showing = Résultats pour { $shown } au lieu de « { $typed } ».
search-literally = Rechercher tel quel
phrase-nowhere = { $phrase } ne figure nulle part dans ces termes ; les passages affichés contiennent ses mots.
needless = { $words } ne figure nulle part ici ; cela n’exclut donc rien.
nothing-like = Rien ici ne ressemble à « { $words } ».
perhaps = { $word } ?
searched-as-written = Recherché exactement tel quel.
nowhere-as-written = « { $words } » ne figure nulle part tel quel.
forgive-typos = Tolérer les fautes de frappe
comma-remove = , retirer

unsaid = { $how ->
    [form] « { $found } », autre forme du mot { $meant }
    [two-words] « { $found } », écrit en deux mots
    [one-word] « { $found } », écrit en un mot
    [near] « { $found } », graphie proche du mot { $meant }
    [dropped] « { $found } », graphie du mot { $meant } avec plus de lettres
    [beginning] « { $found } », qui commence par { $meant }
   *[exact] « { $found } », { $meant } tel quel
}
unsaid-speaker = locuteur : { $name }
unsaid-heading = dans un titre : { $headings }
unsaid-missing = absent : { $words }

reason = « { $found } », { $how }, { $place }
how-exact = tel quel
how-form = autre forme
how-two-words = écrit en deux mots
how-one-word = écrit en un mot
how-beginning = commence ainsi
how-near = graphie proche
how-dropped = graphie avec plus de lettres
where-text = dans le texte
where-heading = dans un titre
where-speaker = locuteur { $name }
reason-missing = absent
reason-excluded = n’y figure pas

beside = Ce que vous avez écrit, en regard de la source
word-for-word = Mot pour mot comme dans la source.
as-you-wrote-it = Tel que vous l’avez écrit
as-it-stands = Tel que dans la source
words-same = { $same ->
    [one] { $same } mot sur { $of } est identique.
    [many] { $same } de mots sur { $of } sont identiques.
   *[other] { $same } mots sur { $of } sont identiques.
}
differs = diffère :
open-the-passage = Ouvrir le passage
cite-as-it-stands = Citer tel que dans la source

nothing-found = Aucun passage ne réunit tout cela.
way-out = { $count ->
    [one] { $way } – donne { $count } passage
    [many] { $way } – donne { $count } de passages
   *[other] { $way } – donne { $count } passages
}
drop-words = Retirer les mots « { $words } »
drop-field = Retirer « { $field } »
drop-filter = Retirer le filtre « { $filter } »
drop-dates = Retirer les dates ({ $dates })
drop-event-dates = Retirer les dates d’événements ({ $dates })
start-again = Recommencer avec tout le corpus

## Filters

show-passages = { $count ->
    [one] Afficher { $count } passage
    [many] Afficher { $count } de passages
   *[other] Afficher { $count } passages
}
in-which-role = Dans quel rôle
date-of-publication = Date de publication
date-from = Du
date-until = Au
find-in = Rechercher dans : { $facet }
exclude-value = sauf { $value } : exclure
exclude = Exclure
members-of = Éléments du groupe { $group }
active-filters = Filtres actifs
clear-all = Tout effacer
remove-filter = Retirer le filtre : { $filter }
remove-filter-not = Retirer le filtre : sauf { $filter }
published-from = Publication : { $from } ou après
published-until = Publication : { $until } ou avant
published-between = Publication : { $from } – { $until }
happened-from = Événement : { $from } ou après
happened-until = Événement : { $until } ou avant
happened-between = Événement : { $from } – { $until }

## The reader: one quotation, who says it, where, and what frames it

via-quoted = Citation rapportée par { $publisher } dans { $title }, { $date }, { $lines }
via-quoted-carried = Citation rapportée par { $publisher } dans { $title }, inclus dans { $carrier }, { $date },
    { $lines }
via-published = Publié par { $publisher } dans { $title }, { $date }, { $lines }
via-published-carried = Publié par { $publisher } dans { $title }, inclus dans { $carrier }, { $date }, { $lines }
how-introduced = Comment la citation est introduite
quotation-here = La citation figure ici
in-context = En contexte
open-in-document = Ouvrir dans le document entier
step-place = { $at } / { $total }
not-among-results = Hors des résultats
previous-result = Résultat précédent (k)
next-result = Résultat suivant (j)
close-reader = Fermer (Échap)
quotations-here = { $count ->
    [one] { $count } citation dans ce passage
    [many] { $count } de citations dans ce passage
   *[other] { $count } citations dans ce passage
}
quotations-of-passage = Citations dans ce passage
numbered = { $number }. { $name }
also-quoted-in = Également cité dans
every-word-same = Tous les mots sont identiques.
open-it = Ouvrir
why-this-result = Pourquoi ce résultat
provenance = Octets { $start } à { $end } d’un texte, SHA-256 { $digest }
provenance-received = Octets { $start } à { $end } d’un texte reçu sous le nom { $name }, SHA-256 { $digest }
check-it-yourself = Vérifier soi-même
hint-selecting = Sélectionnez des mots pour ne citer que ceux-là.
hint-known = Compris

copy-attributed = Copier avec attribution
copied-attributed = Copié avec attribution.
copy-link = Copier le lien
link-copied = Lien copié.
cite = Citer
save = Enregistrer
compare = Comparer
check = Vérifier
quote = Extraire
quote-these = Extraire ces mots (q)
selected-words = Mots sélectionnés
picked = { $count ->
    [one] { $count } mot – { $name }, { $lines }
    [many] { $count } de mots – { $name }, { $lines }
   *[other] { $count } mots – { $name }, { $lines }
}
refused-nothing = Ces mots ne sont pas ceux d’une source.
refused-apart = Ces mots ne se trouvent pas ensemble dans un même document. Sélectionnez à l’intérieur d’un seul
    passage, ou dans le document entier.
refused-voices = La sélection passe d’une voix à une autre : { $first }, puis { $then }. Sélectionnez les mots d’un
    seul locuteur.

## A whole document

back-to-results = ‹ Retour aux résultats
publisher = Éditeur
kind = Type
date = Date
received-as = Reçu sous le nom
title-described = Le texte n’a pas de titre propre ; celui-ci le décrit.
what-is-missing = Ce qui manque
check-this-text = Vérifier ce texte
outline = Plan
matching = { $count ->
    [one] { $count } passage correspondant à « { $query } »
    [many] { $count } de passages correspondant à « { $query } »
   *[other] { $count } passages correspondant à « { $query } »
}
matching-at = { $count ->
    [one] { $at } / { $count } passage correspondant à « { $query } »
    [many] { $at } / { $count } de passages correspondant à « { $query } »
   *[other] { $at } / { $count } passages correspondant à « { $query } »
}
previous-match = Correspondance précédente (k)
next-match = Correspondance suivante (j)

## Checking words and files

check-how = Sur un ordinateur où se trouve le fichier, cette commande indique s’il s’agit du même texte :
save-text = Enregistrer le texte tel que reçu
compare-file = Comparer un de vos fichiers :
refused-by-browser = Le navigateur ne l’a pas permis. Voici le texte, à copier à la main :
undo = Annuler
bytes-place = ligne { $line }, octets { $start } à { $end }
checked-other-text = Le texte de cette page a le SHA-256 { $digest }, et non celui qui a été consigné pour lui.
    Rechargez la page, et ne vous y fiez pas en l’état.
checked-other-words = Le texte a le SHA-256 consigné pour lui, mais les mots de la page ne sont pas ceux qui se
    trouvent à cet emplacement ({ $place }) : quelque chose a modifié la page, peut-être une traduction. Rechargez-la.
checked = Calculé ici : le texte a le SHA-256 consigné pour lui, et ces mots y figurent lettre pour lettre :
    { $place }.
file-same = { $name } est ce document, octet pour octet.
file-no-text = { $name } est un autre fichier : ce n’est pas du texte en UTF-8, alors que ce document en est.
file-written-otherwise = { $name } est le même texte, écrit autrement : les fins de ligne, la fin ou la marque du
    début diffèrent.
file-differs = { $name } diffère de ce document, d’abord à la ligne { $line } : on y lit « { $theirs } », et dans le
    document « { $own } ».
file-longer = { $name } commence par la totalité de ce document et se poursuit à la ligne { $line }.
file-shorter = { $name } est le début de ce document et s’arrête avant la ligne { $line }.
file-has-words = Les mots actuellement ouverts y figurent lettre pour lettre, à la ligne { $line }.
file-lacks-words = Les mots actuellement ouverts n’y figurent pas lettre pour lettre.
file-too-large = { $name } n’est pas lu : ce fichier dépasse 64 Mo, ce qui n’est le cas d’aucun document ici.
file-unreadable = { $name } ne peut pas être lu. Choisissez le fichier lui-même, et non un dossier, puis réessayez.
file-handed = { $name } est remis à votre navigateur pour être enregistré.

## Citing and exporting

cite-and-export = Citer et exporter
taken = { $voice } : « { $words } »
citation = Référence
style = Style
with-link = Avec le lien et le jour de consultation
styles-damaged = Les styles de référence sont arrivés endommagés. Rechargez la page.
reference = Bibliographie
footnote = Note de bas de page
in-the-text = Dans le texte
copy = Copier
citation-copied = Référence copiée.
card = Citation pour une autre page
card-means = Un fragment de HTML sans script : collez-le dans une page, et la citation y figure avec son locuteur, sa
    source et le lien.
copy-html = Copier le HTML
html-copied = HTML copié.
copy-formatted = Copier avec attribution, mis en forme
print = Imprimer
format = Format
export-what = Contenu
entries = { $count ->
    [one] { $count } entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}
export-shown = Octets affichés, depuis le début : { $shown } sur { $all } ; ce que vous emportez est complet.
save-as-file = Enregistrer dans un fichier
export-copied = Export copié.

## Collections

collections = Recueils
collection-first = Citations enregistrées
collection-new = Nouveau recueil
collection-untitled = Sans titre
collection-shared = Recueil partagé
collection-name = Nom de ce recueil
collection-empty = Rien n’est encore enregistré ici. Ouvrez un résultat et choisissez « Enregistrer », ou appuyez sur
    s. Ce que vous enregistrez reste dans ce navigateur et n’est envoyé nulle part.
collection-count = { $count ->
    [one] { $count } citation, conservée dans ce navigateur seulement
    [many] { $count } de citations, conservées dans ce navigateur seulement
   *[other] { $count } citations, conservées dans ce navigateur seulement
}
shared-count = { $count ->
    [one] { $count } citation, partagée avec vous par un lien. Rien n’en est encore enregistré.
    [many] { $count } de citations, partagées avec vous par un lien. Rien n’en est encore enregistré.
   *[other] { $count } citations, partagées avec vous par un lien. Rien n’en est encore enregistré.
}
save-shared = Enregistrer dans mes recueils
copy-as-link = Copier sous forme de lien
collection-link-copied = Le lien est copié. Il contient l’emplacement des citations, et aucune note.
save-collections = Enregistrer tous les recueils dans un fichier
take-in-file = Importer un fichier
delete-collection = Supprimer ce recueil
# What was found damaged in storage.
download-it = Télécharger ces données
discard-it = Supprimer ces données
discarded = Ces données sont supprimées.
not-discarded = Ce navigateur n’a pas permis à la page de supprimer ces données.
note = Note
note-hint = Une note personnelle
move-up = Monter
move-down = Descendre
drag = Glisser à une autre place
open = Ouvrir
remove = Retirer
close = Fermer
saved-quoted = Citation rapportée par { $publisher } dans { $title }, ligne { $line }
saved-published = Publié par { $publisher } dans { $title }, ligne { $line }
shared-place = { $document }, ligne { $line }
file-not-read-as-text = { $name } ne peut pas être lu comme du texte. Rien n’a été modifié. Choisissez un fichier tel
    qu’il a été exporté.
file-refused = { $name } : { $why }

done-saved = Enregistré dans « { $name } ».
done-saved-elsewhere = Le recueil voulu a été supprimé dans un autre onglet ; l’enregistrement s’est donc fait dans
    « { $name } ».
done-already = Déjà enregistré dans « { $name } ».
done-removed = Retiré de « { $name } ». « Annuler » l’y remet.
done-quotation-gone = Cette citation a été retirée dans un autre onglet.
done-note-changed = La note de cette citation a été modifiée dans un autre onglet ; la citation n’a donc pas été
    retirée. Lisez la note, puis retirez de nouveau la citation.
done-moved = Déplacement à la place { $place } sur { $of }.
done-noted = La note est enregistrée.
done-both-notes = La note a aussi été modifiée dans un autre onglet. Les deux versions sont conservées, l’une sous
    l’autre.
done-note-without = Cette citation a été retirée dans un autre onglet. « Annuler » la rétablit avec votre note.
done-created = Le recueil « { $name } » est créé ; ce que vous enregistrez y est placé.
done-renamed = Le recueil s’appelle maintenant « { $name } ».
done-name-taken = Un recueil « { $asked } » existe déjà ; celui-ci s’appelle donc « { $name } ».
done-deleted = Le recueil « { $name } » est supprimé. « Annuler » le rétablit.
done-deleted-in-part = { $kept ->
    [one] Le recueil « { $name } » garde { $kept } citation qu’un autre onglet a modifiée ou enregistrée entre-temps.
        Voyez ce qui reste, puis supprimez-le de nouveau.
    [many] Le recueil « { $name } » garde { $kept } de citations qu’un autre onglet a modifiées ou enregistrées
        entre-temps. Voyez ce qui reste, puis supprimez-le de nouveau.
   *[other] Le recueil « { $name } » garde { $kept } citations qu’un autre onglet a modifiées ou enregistrées
        entre-temps. Voyez ce qui reste, puis supprimez-le de nouveau.
}
done-collection-gone = Ce recueil a été supprimé dans un autre onglet.
done-put-back = Le recueil « { $name } » est rétabli.
done-chosen = Ce que vous enregistrez est maintenant placé dans « { $name } ».
done-undone = Annulé.
done-undone-but = { $kept ->
    [one] Annulé, sauf { $kept } élément qu’un autre onglet a modifié entre-temps.
    [many] Annulé, sauf { $kept } d’éléments qu’un autre onglet a modifiés entre-temps.
   *[other] Annulé, sauf { $kept } éléments qu’un autre onglet a modifiés entre-temps.
}
done-not-stored = Cela dure jusqu’à la fermeture de la page.
merged-new = { $added ->
    [one] Le recueil « { $name } » est nouveau : { $added } citation ajoutée{ $already }{ $notes }.
    [many] Le recueil « { $name } » est nouveau : { $added } de citations ajoutées{ $already }{ $notes }.
   *[other] Le recueil « { $name } » est nouveau : { $added } citations ajoutées{ $already }{ $notes }.
}
merged-into = { $added ->
    [one] Le recueil « { $name } » existait déjà ici : { $added } citation ajoutée{ $already }{ $notes }.
    [many] Le recueil « { $name } » existait déjà ici : { $added } de citations ajoutées{ $already }{ $notes }.
   *[other] Le recueil « { $name } » existait déjà ici : { $added } citations ajoutées{ $already }{ $notes }.
}
merged-already = { $count ->
    [one] , { $count } déjà présente
   *[other] , { $count } déjà présentes
}
merged-notes = { $count ->
    [one] ; pour { $count } note, les deux versions sont conservées
    [many] ; pour { $count } de notes, les deux versions sont conservées
   *[other] ; pour { $count } notes, les deux versions sont conservées
}

notice-unreadable = Ce navigateur ne permet pas à la page de lire ce qu’il a stocké. Ce que vous enregistrez dure
    jusqu’à la fermeture de la page : exportez-le pour le conserver, ou autorisez ce site à stocker des données et
    rechargez la page.
notice-newer = Une version plus récente de cette page a stocké vos recueils. Ils sont affichés dans la mesure où cette
    version les connaît, et laissés tels quels : rechargez la page pour obtenir la version plus récente. Ce que vous
    modifiez d’ici là dure jusqu’à la fermeture de la page ; exportez-le pour le conserver.
notice-not-aside = Ce qui est stocké ici est endommagé et n’a pas pu être mis de côté ; c’est donc laissé tel quel :
    téléchargez ces données, puis supprimez-les. Ce que vous modifiez d’ici là dure jusqu’à la fermeture de la page ;
    exportez-le pour le conserver.
notice-full = { $changes ->
    [one] Il n’y a plus de place pour stocker { $changes } modification. Exportez vos recueils pour conserver ce que
        vous avez modifié, ou retirez des citations ; ce qui n’est pas stocké dure jusqu’à la fermeture de la page.
    [many] Il n’y a plus de place pour stocker { $changes } de modifications. Exportez vos recueils pour conserver ce
        que vous avez modifié, ou retirez des citations ; ce qui n’est pas stocké dure jusqu’à la fermeture de la
        page.
   *[other] Il n’y a plus de place pour stocker { $changes } modifications. Exportez vos recueils pour conserver ce
        que vous avez modifié, ou retirez des citations ; ce qui n’est pas stocké dure jusqu’à la fermeture de la
        page.
}
notice-refused = { $changes ->
    [one] Ce navigateur a refusé de stocker { $changes } modification. Exportez vos recueils pour conserver ce que
        vous avez modifié, ou autorisez ce site à stocker des données ; ce qui n’est pas stocké dure jusqu’à la
        fermeture de la page.
    [many] Ce navigateur a refusé de stocker { $changes } de modifications. Exportez vos recueils pour conserver ce
        que vous avez modifié, ou autorisez ce site à stocker des données ; ce qui n’est pas stocké dure jusqu’à la
        fermeture de la page.
   *[other] Ce navigateur a refusé de stocker { $changes } modifications. Exportez vos recueils pour conserver ce que
        vous avez modifié, ou autorisez ce site à stocker des données ; ce qui n’est pas stocké dure jusqu’à la
        fermeture de la page.
}
notice-aside = { $texts ->
    [one] { $texts } texte endommagé a été trouvé dans le stockage. Ce qui a pu être lu est affiché, et le tout est
        mis de côté tel quel : téléchargez ces données, et supprimez-les quand vous n’en avez plus besoin.
    [many] { $texts } de textes endommagés ont été trouvés dans le stockage. Ce qui a pu être lu est affiché, et le
        tout est mis de côté tel quel : téléchargez ces données, et supprimez-les quand vous n’en avez plus besoin.
   *[other] { $texts } textes endommagés ont été trouvés dans le stockage. Ce qui a pu être lu est affiché, et le tout
        est mis de côté tel quel : téléchargez ces données, et supprimez-les quand vous n’en avez plus besoin.
}

bad-json = Ce fichier ne peut pas être lu à partir de la ligne { $line }, colonne { $column }.
bad-foreign = Ce fichier ne contient aucune citation.
bad-newer = Ce fichier est au format { $version }, cette page lit le format { $own } ; rechargez la page pour obtenir
    sa version la plus récente.
bad-empty = Ce fichier ne contient rien.
bad-further = { $further ->
    [one] Il y a { $further } autre erreur de ce genre.
    [many] Il y a { $further } d’autres erreurs de ce genre.
   *[other] Il y a { $further } autres erreurs de ce genre.
}
bad-collection = Dans le recueil { $collection } : { $why }.
bad-collection-named = Dans le recueil { $collection } (« { $name } ») : { $why }.
bad-quotation = Dans le recueil { $collection }, citation { $item } : { $why }.
bad-quotation-named = Dans le recueil { $collection } (« { $name } »), citation { $item } : { $why }.
why-no-name = le nom manque
why-no-list = la liste des citations manque
why-other-length = les mots n’ont pas la longueur de l’emplacement indiqué pour eux
why-no-document = le document d’origine n’est pas indiqué
why-no-day = le jour de l’enregistrement n’existe pas
why-no-address = le lien n’est pas l’adresse d’une page
bad-unchanged-newer = Rien n’a été modifié.
bad-unchanged = Rien n’a été modifié. Choisissez un fichier tel qu’il a été exporté.

too-long = Sous forme de lien, ce recueil compte { $characters ->
    [one] { $characters } caractère
    [many] { $characters } de caractères
   *[other] { $characters } caractères
}, et au-delà de { $limit } les liens sont souvent coupés. Exportez-le et envoyez le fichier.
too-long-with-notes = Sous forme de lien, ce recueil compte { $characters ->
    [one] { $characters } caractère
    [many] { $characters } de caractères
   *[other] { $characters } caractères
}, et au-delà de { $limit } les liens sont souvent coupés. Exportez-le et envoyez le fichier, ou laissez de côté les
    notes.
shared-foreign = Ce lien ne contient pas de recueil. Demandez-le de nouveau.
shared-newer = Ce lien est au format { $version }, cette page en lit un plus ancien ; rechargez la page pour obtenir
    sa version la plus récente.
shared-too-long = Ce lien est trop long pour être lu. Demandez le recueil sous forme de fichier.
shared-part = Un élément de ce lien ne peut pas être lu : « { $part } ».
shared-incomplete = Ce lien est fait pour { $said ->
    [one] { $said } citation
    [many] { $said } de citations
   *[other] { $said } citations
}, et { $read ->
    [one] { $read } a pu être lue
   *[other] { $read } ont pu être lues
}. Demandez-le de nouveau, ou demandez le recueil sous forme de fichier.

standing-same = Les mots et l’attribution sont ceux du corpus.
standing-other = Le corpus contient ces mots, et indique autre chose quant à la voix dont ils viennent ou à la source
    de la citation.
standing-moved = Le document a changé : ces mots s’y trouvent maintenant à un autre emplacement.
standing-words-gone = Ces mots ne figurent pas dans le document tel qu’il est ici. Ce qui est affiché est ce qui a été
    enregistré.
standing-document-gone = Le document d’où viennent ces mots n’est pas dans ce corpus. Ce qui est affiché est ce qui a
    été enregistré.
shared-words-gone = Ces mots ne figurent pas dans le document tel qu’il est ici.

## Quotations side by side

compare-none = Rien à comparer pour l’instant
compare-one = Une citation ; choisissez-en une autre à placer en regard
side-by-side = Côte à côte
compare-how = Ouvrez un résultat et choisissez « Comparer ». De deux à { $most } citations figurent ici côte à côte,
    et l’adresse de cette page mène quiconque aux mêmes citations.
take-all-away = Tout retirer
take-away = Retirer
compare-full = { $count ->
    [one] { $count } citation est déjà comparée
    [many] { $count } de citations sont déjà comparées
   *[other] { $count } citations sont déjà comparées
}

## The page as a part of another

embed-no-quotation = La citation attendue ici ne figure pas dans ce corpus.
embed-searched = Termes de la recherche
embed-open-in-full = Ouvrir la page complète
embed-element = La même avec son contexte et les moyens de la citer, par un petit script :
embed-more = Autres façons d’afficher On Record dans une page
embed-no-filter = Aucun filtre ne s’appelle « { $name } ».
embed-no-option = { $what ->
    [view] Aucune vue ne s’appelle « { $name } ».
   *[theme] Aucun thème ne s’appelle « { $name } ».
}
embed-fonts = { $which ->
    [serif] Les polices « serif » de cette page ne sont pas une liste de noms.
   *[sans] Les polices « sans » de cette page ne sont pas une liste de noms.
}
embed-colour = { $which ->
    [background] Le fond de cette page n’est pas une couleur, ou n’est pas opaque.
    [text] La couleur du texte de cette page n’en est pas une, ou n’est pas opaque.
   *[accent] La couleur d’accent de cette page n’en est pas une, ou n’est pas opaque.
}
embed-too-close = { $which ->
    [text] Le contraste entre le texte et le fond de cette page est de { $ratio } pour 1, moins que { $enough } pour 1 : les
        couleurs d’On Record restent.
   *[accent] Le contraste entre l’accent et le fond de cette page est de { $ratio } pour 1, moins que { $enough } pour 1 : les
        couleurs d’On Record restent.
}

## About

corpus-size = { $documents ->
    [one] { $documents } document
    [many] { $documents } de documents
   *[other] { $documents } documents
}, { $passages ->
    [one] { $passages } passage où rechercher
    [many] { $passages } de passages où rechercher
   *[other] { $passages } passages où rechercher
}, { $quotations ->
    [one] { $quotations } citation attribuée à un locuteur.
    [many] { $quotations } de citations attribuées à un locuteur.
   *[other] { $quotations } citations attribuées à un locuteur.
}
about-documents = Documents
about-note = Note à l’ensemble du lectorat
about-annotation = Comment l’annotation a été faite
about-check = Comment vérifier une citation
about-build = Cette version de la page
about-offline = Sans réseau
about-rights = Droits
about-corrections = Corrections
about-privacy = Confidentialité
privacy = Il n’y a rien d’autre que cette page : elle ne demande rien à aucun autre site, ne dépose aucun cookie et ne
    compte personne. Ce que vous enregistrez reste dans ce navigateur jusqu’à ce que vous le supprimiez. Ce que vous
    recherchez ne figure que dans la portion de l’adresse qui suit le signe #, que les navigateurs n’envoient pas.
check-quotation = Chaque citation indique son document et sa ligne. Le document présente le texte entier tel qu’il a
    été reçu, avec le SHA-256 du fichier. Sur un ordinateur où se trouve le fichier, la commande suivante indique s’il
    s’agit du même texte :
plain-page = Tout le corpus sur une seule page simple
rulings = Les règles retenues, les désaccords et les corrections
build-digest = La page est construite à partir de son code source d’une manière que chacun peut reproduire : le même
    code source donne les mêmes fichiers. Voici l’empreinte de cette version, le SHA-256 de { $list } :
build-list = la liste de tous les fichiers avec leurs empreintes
build-unknown = non connue
build-check = Dans un dossier contenant ces fichiers, sha256sum --check sha256sums.txt indique si ce sont les mêmes,
    et sha256sum sha256sums.txt affiche l’empreinte.
kept-awaited = Les fichiers de la page sont en chemin, pour être conservés dans ce navigateur.
kept-whole = Ce navigateur conserve la page entière : elle s’ouvre aussi sans réseau, avec tout ce qu’elle contient.
kept-alone = Cette page est un seul fichier qui contient tout. Elle n’a besoin d’aucun réseau.
kept-never = Ici, ce navigateur ne conserve pas la page pour un usage sans réseau. Il faut pour cela une adresse qui
    commence par https, et une fenêtre qui ne soit pas de navigation privée.
kept-not-whole = Certains fichiers de la page ne sont pas arrivés comme ils le devaient ; elle ne s’ouvre donc pas
    encore sans réseau. La prochaine visite fera un nouvel essai.
kept-no-room = Ce navigateur n’a plus de place pour conserver la page ; elle ne s’ouvre donc pas sans réseau. Libérez
    de la place, puis rechargez-la.
offline-file-holds = { $file } contient tout cela, et s’ouvre seul sur n’importe quel ordinateur, sans réseau ni
    serveur.
offline-file = L’explorateur en un seul fichier
newer = Version plus récente
newer-here = Une version plus récente d’On Record est disponible. Ce qui est saisi, ouvert et enregistré est conservé.
newer-elsewhere = Un autre onglet a chargé une version plus récente d’On Record. Ce qui est saisi, ouvert et
    enregistré est conservé.
newer-load = La charger maintenant
newer-later = Plus tard
about-languages = L’interface dans cette langue ({ $language }) n’a pas encore été relue par une personne dont c’est
    la langue maternelle. Les sources restent dans leur propre langue.
about-language = Langue
about-labels = Les libellés des parties, des thèmes et des types sont traduits de ceux du corpus, dans les termes des
    organismes internationaux. Ils n’ont pas encore été relus par une personne dont c’est la langue maternelle. Ce qui
    n’est pas traduit figure en anglais.

## Help: what one can write, each with an example, and the keys

help = Ce que l’on peut écrire
help-word = Un mot et ses formes ; les fautes de frappe sont tolérées
help-phrase = Les mots dans cet ordre, fautes de frappe comprises
help-exact = Un mot exactement comme il est écrit
help-or = L’un ou l’autre mot
help-without = Sans le second mot ; aussi -"a phrase"
help-remembered = Une citation de mémoire, et ce que dit la source
help-speaker = Là où un locuteur est cité ; aussi topic: et kind:
help-side = Une partie, dans tout rôle ou dans un seul ; -side: l’exclut
help-date = Citations par date ; aussi after: et doc:
key-enter = Entrée
key-escape = Échap
key-tab = Tab
keys-search = / ou Ctrl K
keys-along = ↓ ↑ ou j k
keys-choose = ↓ ↑, Entrée
key-search-means = Recherche
key-along-means = Résultat suivant et précédent ; dans un document, correspondance suivante et précédente
key-choose-means = Dans la zone de recherche, quand des suites possibles sont proposées : en choisir une et la prendre
key-enter-means = Ouvrir le résultat
key-escape-means = Fermer, et revenir au même endroit de la liste
key-filters-means = Filtres
key-passages-means = Passage précédent et suivant du document
key-save-means = Enregistrer ce qui est ouvert, ou le retirer du recueil
key-cite-means = Citer ou exporter ce qui est ouvert
key-quote-means = Extraire les mots sélectionnés dans la page
key-tab-means = Tout le reste, dans l’ordre de lecture
key-help-means = Cette liste
single-keys = Touches d’une seule lettre ou d’un seul signe
single-keys-means = À désactiver si elles gênent la dictée ou un autre programme.

## Overview: pictures of what the search and the filters hold, each with its numbers as a table

overview-what = Chaque graphique compte exactement ces passages. Un clic sur une marque limite la recherche à ce que
    celle-ci compte, ou ouvre le passage.
overview-passages = { $passages }.
overview-passages-for = { $passages } pour « { $query } ».
overview-nothing = Aucun passage ne réunit tout cela ; il n’y a donc rien à compter.
as-a-table = Sous forme de tableau
save-svg = Enregistrer en SVG
save-csv = Enregistrer en CSV
save-csv-of = Enregistrer en CSV : { $table }
searched = Recherche : { $query }
excluded = sauf { $filter }
source-of-file = { $title }. Textes publiés par { $publishers }, { $first } – { $last }. On Record.
source-of-file-undated = { $title }. Textes publiés par { $publishers }. On Record.

column-published-by = Publié par
column-title = Titre
column-published = Publication
column-document = Document
column-line = Ligne
# Not "Total": these numbers do not add up.
all = Tout
yes = oui
no = non
# Of a date, which is feminine.
stated = indiquée
inferred = déduite

# Sides by topics
side-by-topic = Parties par thème
side-by-topic-in = { $role ->
    [conduct_of] Parties par thème (comportement)
    [affecting] Parties par thème (partie touchée)
    [addressed_to] Parties par thème (destinataire d’un appel)
    [said_by] Parties par thème (prise de parole)
   *[any] Parties par thème (tout rôle)
}
side-by-topic-note = Passages. Un passage peut nommer plusieurs parties et plusieurs thèmes : les nombres ne
    s’additionnent donc pas ; un groupe compte chacun de ses passages une seule fois. 0 signifie qu’aucun passage
    affiché n’a les deux.
who-of-whom = Qui parle de qui
who-of-whom-in = { $role ->
    [affecting] Qui parle de qui (partie touchée)
    [addressed_to] Qui parle de qui (destinataire d’un appel)
   *[conduct_of] Qui parle de qui (comportement)
}
who-of-whom-note = Passages où l’une des parties parle et où il est question de l’autre. Lorsque quelqu’un est cité,
    l’éditeur parle aussi. Un passage peut nommer plusieurs parties : les nombres ne s’additionnent donc pas ; un
    groupe compte chacun de ses passages une seule fois. 0 signifie qu’aucun passage affiché n’a les deux.
grid-hint = Une case indique combien de passages ont les deux. Pointez-la, ou allez-y avec les flèches, pour lire ce
    qu’elle représente.
sides-in-which-role = Parties, dans quel rôle
spoken-of-in-which-role = Parties dont il est question, dans quel rôle
sides-by-document = Parties par document
topics-by-document = Thèmes par document
empty-pairs = Paires d’une partie et d’un thème sans aucun passage, groupes non compris : { $empty } sur { $all }.
groups-to-unfold = Groupes de thèmes à déplier
unfold = Déplier :
by-document = { $what } par document
share-of-document = { $title }, % de ses passages
grid-cell = { $count ->
    [0] { $row }. { $column }. Aucun passage.
    [one] { $row }. { $column }. { $count } passage.
    [many] { $row }. { $column }. { $count } de passages.
   *[other] { $row }. { $column }. { $count } passages.
}
grid-line = { $count ->
    [0] { $which }. Aucun passage.
    [one] { $which }. { $count } passage.
    [many] { $which }. { $count } de passages.
   *[other] { $which }. { $count } passages.
}
grid-all = { $count ->
    [0] Aucun passage.
    [one] { $count } passage.
    [many] { $count } de passages.
   *[other] { $count } passages.
}

# The timeline
timeline = Chronologie
timeline-note = Ce que les passages rapportent, et quand ils ont été publiés. Une date est tracée aussi précisément
    qu’elle est connue.
timeline-hint = Un point est un jour indiqué ; une barre, tous les jours qu’une date peut désigner, en tirets lorsque
    la date est déduite. Faites glisser le pointeur sur le graphique pour n’afficher que ces jours ; + et − changent
    l’échelle, Page préc. et Page suiv. font défiler.
timeline-none = Aucun passage affiché n’a de date.
timeline-picture = Événements et publications
happened = Événement
events-table = Événements sous forme de tableau
publications-table = Publications sous forme de tableau
part-of-time = Période affichée
earlier = Plus tôt
later = Plus tard
zoom-in = Zoom avant
zoom-out = Zoom arrière
range = { $days }. N’afficher que ce qui { $happened } · { $published }
happened-then = { $count ->
    [one] s’est produit alors : { $count } passage
    [many] s’est produit alors : { $count } de passages
   *[other] s’est produit alors : { $count } passages
}
published-then = { $count ->
    [one] a été publié alors : { $count } passage
    [many] a été publié alors : { $count } de passages
   *[other] a été publié alors : { $count } passages
}
reports = { $count ->
    [one] { $count } mention
    [many] { $count } de mentions
   *[other] { $count } mentions
}
reports-of = { $date } : { $reports }
happening = { $passages ->
    [one] { $date } : { $what }. { $reports } ; { $passages } passage rapporte quelque chose de ces jours.
    [many] { $date } : { $what }. { $reports } ; { $passages } de passages rapportent quelque chose de ces jours.
   *[other] { $date } : { $what }. { $reports } ; { $passages } passages rapportent quelque chose de ces jours.
}
publication = { $date } : { $title }. { $passages }.
events = Événements que les passages rapportent
events-note = Dates telles que les passages les indiquent ; les autres sont déduites.
events-left-out = { $count ->
    [one] { $count } mention se situe hors des dates choisies.
    [many] { $count } de mentions se situent hors des dates choisies.
   *[other] { $count } mentions se situent hors des dates choisies.
}
publications = Publications
publications-note = Les passages de ces jours comprennent ceux d’autres dates qui ont pu être publiés alors.
publications-undated = { $count ->
    [one] { $count } passage est sans date.
    [many] { $count } de passages sont sans date.
   *[other] { $count } passages sont sans date.
}
column-what = Objet
column-from = Début
column-until = Fin
# "Stated" or "inferred" stands in it.
column-known = Date indiquée ou déduite
column-of-date = Passages de cette date
column-of-days = Passages de ces jours

# Figures: numbers that passages state
figures = Chiffres
figures-note = Nombres tels que les passages les indiquent : de sources, de jours et de périmètres différents, jamais
    additionnés, et jamais reliés par une ligne là où la source ou le périmètre diffèrent.
figures-hint = Pointez un nombre pour lire ce qu’il compte, pour quel jour, qui a compté et qui le dit.
figures-none = Aucun passage affiché n’indique de nombre.
figures-over-time = Chiffres dans le temps
over-time = Dans le temps
how-numbers-grow = Progression des nombres
scale-even = Régulière, à partir de zéro
scale-tenfold = Par puissances de dix
figures-table-note = Nombres tels que les passages les indiquent : de sources, de jours et de périmètres différents,
    donc à ne jamais additionner. Les mots qui arrondissent sont lus dans toute leur étendue : hundreds (des
    centaines), de 200 à 1 000.
column-number = Nombre
column-bound = Borne
column-at-least = Au moins
column-at-most = Au plus
column-unit = Unité
column-share-of = Part de
column-counts = Ce qui est compté
column-measure = Mesure
column-as-of = Date de référence
column-according-to = Selon
column-said-by = Dit par
bound-at-least = au moins
bound-more-than = plus de
bound-almost = presque
bound-about = environ
bounded = { $bound ->
    [at-least] au moins { $number }
    [more-than] plus de { $number }
    [almost] presque { $number }
    [about] environ { $number }
   *[exact] { $number }
}
figure-counts = { $number } : { $counts }.
figure-of = Part de : { $whole }.
figure-as-of = Date de référence : { $date }.
figure-no-day = Aucune date de référence n’est indiquée.
figure-source = Selon { $source }.
figure-said = Dit par { $name }, { $place }.
# The date first: where room is short, the end is cut.
number-as-of = { $date } (date de référence)
number-no-day = date de référence non indiquée
number-source = Selon { $source } · { $said }
name-and-place = { $name }, { $place }

# Words in context
words-in-context = Mots en contexte
words-invite = Recherchez un mot ou une expression : toutes les occurrences sont présentées ici, l’une sous l’autre.
words-count = { $count ->
    [one] { $count } occurrence de ce qui a été recherché.
    [many] { $count } d’occurrences de ce qui a été recherché.
   *[other] { $count } occurrences de ce qui a été recherché.
}
words-hint = Pointez une ligne pour lire à qui en sont les mots et où ils figurent ; un clic ouvre le passage.
order-by-document = Par document
order-by-date = Par date
order-by-before = Par les mots d’avant
order-by-after = Par les mots d’après
show-more-left = Afficher la suite (reste : { $left })
words-table-note = Au plus douze mots de chaque côté, à l’intérieur du passage, exactement tels qu’ils y figurent.
column-before = Avant
column-found = Trouvé
column-after = Après
column-whose = Voix
how-often-document = Fréquence par document
how-often-voice = Fréquence par voix
how-often-hint = Fréquence pour mille mots de tout ce que les filtres laissent passer.
rate-document = Pour mille mots, par document
rate-voice = Pour mille mots, par voix
how-often-note = Occurrences dans les passages affichés ; mots de tous les passages que les filtres laissent passer,
    qu’ils répondent ou non aux mots saisis. Les mots d’une citation sont ceux de son locuteur, tous les autres ceux
    de l’éditeur. Les fréquences sur moins de 500 mots apprennent peu de chose.
column-times = Occurrences
column-words = Mots
column-per-thousand = Pour mille mots
column-passages = Passages
rate = { $rate } ({ $times } sur { $words })
rate-says = { $label } : { $times ->
    [one] { $times } occurrence
    [many] { $times } d’occurrences
   *[other] { $times } occurrences
} sur { $words ->
    [one] { $words } mot
    [many] { $words } de mots
   *[other] { $words } mots
}, soit { $rate } pour mille.
words-near = Mots qui figurent à proximité
words-near-hint = Plus souvent que le hasard ne le voudrait, d’après la log-vraisemblance (Dunning 1993).
words-near-none = Aucun mot ne figure à proximité plus souvent que le hasard ne le voudrait.
words-near-note = À { $near ->
    [one] { $near } mot
    [many] { $near } de mots
   *[other] { $near } mots
} au plus de chaque côté, { $least } fois au moins, par rapport à tous les passages que les filtres laissent passer.
    Log-vraisemblance (Dunning 1993) de { $value } ou plus, que le hasard dépasse une fois sur mille mots comparés ;
    nombre de mots comparés : { $compared }. Les mots vides sont comptés et ne sont pas listés.
column-word = Mot
column-times-near = Occurrences à proximité
column-times-all = Occurrences en tout
column-expected = Attendues à proximité
column-likelihood = Log-vraisemblance
near = { $value } ({ $near } sur { $all } à proximité)
near-says = { $word } : { $near } sur { $all } à proximité, nombre attendu : { $expected } ; log-vraisemblance
    { $value }.

# A document along its length
along = Au fil du texte : thèmes, parties et ce qui a été trouvé
along-hint = Pointez un segment pour lire ce qu’il est ; un clic ouvre le passage.
along-title = Au fil du texte : « { $title } »
along-note = Les emplacements sont des fractions de la longueur du texte en octets.
column-lines = Lignes
column-from-percent = Début, % du document
column-until-percent = Fin, % du document
column-in-list = Affiché dans la liste
found = Trouvé
places-found = { $count ->
    [one] { $count } occurrence trouvée
    [many] { $count } d’occurrences trouvées
   *[other] { $count } occurrences trouvées
}
lane-says = { $count ->
    [one] { $label } : { $count } passage, dont { $shown } dans la liste.
    [many] { $label } : { $count } de passages, dont { $shown } dans la liste.
   *[other] { $label } : { $count } passages, dont { $shown } dans la liste.
}
stretch-says = { $label } : à { $percent } % du document.
