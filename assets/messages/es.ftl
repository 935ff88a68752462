### Everything the interface says, in Spanish, message by message as `en.ftl` has it; the arguments are explained there.
### Not yet read by a native speaker.
###
### One word for one thing:
###   passage                pasaje
###   quotation              cita (words of somebody; never a bibliographic entry)
###   quote (a selection)    tomar como cita
###   cite; citation         citar; referencia (the bibliographic entry), estilo bibliográfico
###   source                 fuente
###   document               documento
###   speaker                hablante (of either gender, a person or a body)
###   publisher              entidad editora; "published by": publicado por
###   side, party            parte (as "partes en el conflicto"; not "bando"). Used for nothing else: what is a piece of
###                          something is a porción, elemento or componente.
###   role                   papel: conducta (conduct), parte afectada (affected), parte exhortada (called on; "to call
###                          on" is exhortar), parte que habla (speaking). With "parte" before them they agree with
###                          whatever party follows.
###   topic, kind            tema, tipo
###   call, duty, order      llamamiento, deber, orden
###   corpus, collection     corpus, colección
###   filter, result, match  filtro, resultado, coincidencia
###   reader (the pane)      panel de lectura
###   annotation             anotación
###   as quoted by           citado por; "quoting": cita a
###   according to           según
###   stated, inferred       indicada, inferida (of dates)
###   allege                 alegar; an allegation is an alegación
###   event, report of one   acontecimiento, mención (neither says that it is true)
###   figure, number         cifra, número
###   to stand (of words)    figurar, estar, aparecer
###   check                  verificar
###   typo, spelling         errata, grafía
###   save, take in, export  guardar, importar, exportar
###   link, tab, browser     enlace, pestaña, navegador
###
### Readers are addressed as "usted", or impersonally. Quotation marks are « ». A range of numbers has a hyphen, one of
### dates a dash with spaces. A number before % has a no-break space. Whole millions take "de" before what is counted:
### "1.000.000 de pasajes", the form `many`.

## The words that name things everywhere: one for each, and the same one everywhere.

passages = { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
quotations = { $count ->
    [one] { $count } cita
    [many] { $count } de citas
   *[other] { $count } citas
}
counts = { $passages }, { $quotations }
list-comma = ,{" "}
quoted = «{ $text }»
labelled = { $what }: { $value }
role-colon = { $role }:
# "o bien", since "o" would have to be "u" before some values.
either = { $first } o bien { $second }
# Before a value that is left out: "sin Tema: Genocidio".
not = sin

## Dates and places

undated = sin fecha
date-inferred = { $date } (fecha inferida)
date-span = { $from } – { $until }
# T for "trimestre".
quarter = T{ $quarter } { $year }
# Without an article, since they stand by themselves and after commas too.
line = línea { $line }
lines = líneas { $first }-{ $last }
line-name = Línea { $line }
place = { $title } · { $date } · { $lines }
title-and-line = { $title }, { $lines }
publisher-unknown = Entidad editora desconocida
document-kind = Documento
document-facts = { $publisher } · { $kind } · { $date }

## Ways to narrow what is shown, and their values

facet-side = Parte
facet-topic = Tema
facet-kind = Tipo
facet-speaker = Hablante
facet-document = Documento
facet-quotation = Cita
none-named = Ninguna nombrada
not-annotated = Sin anotar
has-a-quotation = Contiene una cita

role-any = Cualquier papel
role-conduct = Conducta
role-affected = Parte afectada
role-called-on = Parte exhortada
role-speaking = Parte que habla
role-any-means = De quién es la conducta, a quién afecta, a quién se exhorta o a quién se cita
role-conduct-means = De quién son los actos o las políticas que un pasaje describe, evalúa o alega
role-affected-means = A quién afecta lo que describe un pasaje
role-called-on-means = A quién se dirige un llamamiento, una orden o un deber que figura en un pasaje
role-speaking-means = De quién son las palabras, incluida la voz propia de la entidad editora

order-best = Mejor coincidencia
order-as-published = Tal como se publicó
order-document = Orden del documento
order-newest = Más recientes primero
order-oldest = Más antiguos primero

## The head of the page

skip = Ir al contenido
start-page = On Record: página de inicio
views = Vistas
view-search = Buscar
view-overview = Panorama
view-collection = Colección
view-compare = Comparar
view-compare-count = Comparar { $count }
view-about = Acerca de
keys = Teclas
language = Idioma
search-box = Buscar en el corpus
search-hint = Palabras (en inglés), «una frase» o speaker:nombre
clear-search = Borrar la búsqueda
ways-on = Formas de continuar

page-title = { $what } · On Record
page-title-of = { $title } · On Record
overview-of = Panorama: { $query }

## Loading, and what can go wrong with it

loading = Cargando…
try-again = Reintentar
annex-missing = No se pudo cargar un componente de esta página. Sin él se puede buscar y filtrar, pero no leer, citar ni
    guardar.
language-missing = No se pudo cargar esta página en { $language }, así que se queda como está.
language-damaged = Las palabras de este idioma llegaron dañadas; vuelva a cargar la página.
page-fault = La página ha tenido un fallo propio ({ $panic }).
page-incomplete = La página está incompleta; vuelva a cargarla.
corpus-damaged = El corpus se dañó en el camino o es de otra versión de la página; vuelva a cargar la página.

## What a link could not say. Above the page, in a list.

link-nowhere = Este enlace no lleva aquí a ningún lugar: «{ $link }».
link-format = Este enlace tiene el formato «{ $version }»; esta página lee el formato { $own }.
link-no-page = Este enlace nombra una página que no está aquí: «{ $name }».
link-no-document = Este enlace nombra un documento que no está aquí: «{ $name }».
link-no-line = Este enlace nombra una línea que no está en el documento: «{ $name }».
link-no-passage = Este enlace nombra un pasaje que no está aquí: «{ $name }».
link-no-quotation = Este enlace nombra una cita que no está en su pasaje: «{ $name }».
link-no-day = Este enlace nombra un día que no existe: «{ $name }».
link-no-meaning = Este enlace tiene un elemento que aquí no significa nada: «{ $name }».
link-no-value = { $what ->
    [role] Este enlace nombra un papel que no está aquí: «{ $name }».
    [order] Este enlace nombra un orden que no está aquí: «{ $name }».
    [language] Este enlace nombra un idioma que no está aquí: «{ $name }».
    [side] Este enlace nombra una parte que no está aquí: «{ $name }».
    [topic] Este enlace nombra un tema que no está aquí: «{ $name }».
    [kind] Este enlace nombra un tipo que no está aquí: «{ $name }».
    [speaker] Este enlace nombra un hablante que no está aquí: «{ $name }».
    [document] Este enlace nombra un documento que no está aquí: «{ $name }».
   *[quotation] Este enlace nombra una cita que no está aquí: «{ $name }».
}
link-too-many = { $most ->
    [one] Este enlace compara más de { $most } cita; solo se muestra la primera.
    [many] Este enlace compara más de { $most } de citas; se muestran las primeras { $most }.
   *[other] Este enlace compara más de { $most } citas; se muestran las primeras { $most }.
}
link-rest-shown = Todo lo demás que contiene el enlace se muestra.
link-damaged = Este enlace está dañado.
link-text-changed = El texto de este documento ha cambiado desde que se creó el enlace.
link-words-there = Las palabras que nombra están donde estaban.
link-words-begin = Este es el pasaje en que comienzan sus palabras.
link-words-moved = Las palabras que nombra están ahora en otro lugar: { $lines }.
link-words-gone = Las palabras que nombra no están en el texto; esto es lo que figura en ese lugar ({ $lines }).

## What is typed, and what of it cannot be read. $typed is the beginning of it.

field-side = Una parte, en cualquier papel o en uno
field-topic = De qué trata un pasaje
field-kind = Qué tipo de pasaje es
field-speaker = A quién se cita en él
field-document = El documento en que figura
field-has = Si cita a alguien
field-before = Publicado antes de una fecha
field-after = Publicado después de una fecha
published = Publicado
read-before = Publicado antes de { $day } (ese día no incluido)
read-after = Publicado después de { $day } (ese día no incluido)

aside-bare = Ninguna palabra sigue a «{ $typed }».
aside-alone = «{ $typed }» necesita una palabra que buscar a cada lado.
aside-empty = No hay ninguna palabra entre las comillas: { $typed }
aside-no-value = Ningún valor sigue a «{ $typed }».
aside-no-word = «{ $typed }» no tiene ninguna letra ni ningún dígito.
aside-too-many = Solo se buscan las primeras 64 palabras, y nada a partir de «{ $typed }».
no-role = «{ $typed }» no es un papel. Escriba conduct, affected, called-on o speaking.
no-date = «{ $typed }» no es una fecha. Escriba 2024, 2024-05 o 2024-05-31.
no-has = «{ $typed }» no significa nada después de «has:». Escriba has:quotation.
fits-several = «{ $typed }» corresponde a más de un valor; escriba algo más: { $values }
no-value-nearest = { $facet ->
    [side] Ninguna parte se llama «{ $typed }». Lo más parecido: { $values }
    [topic] Ningún tema se llama «{ $typed }». Lo más parecido: { $values }
    [kind] Ningún tipo se llama «{ $typed }». Lo más parecido: { $values }
    [speaker] Ningún hablante se llama «{ $typed }». Lo más parecido: { $values }
   *[document] Ningún documento se llama «{ $typed }». Lo más parecido: { $values }
}
no-value-there-are = { $facet ->
    [side] Ninguna parte se llama «{ $typed }». Hay: { $values }
    [topic] Ningún tema se llama «{ $typed }». Hay: { $values }
    [kind] Ningún tipo se llama «{ $typed }». Hay: { $values }
    [speaker] Ningún hablante se llama «{ $typed }». Hay: { $values }
   *[document] Ningún documento se llama «{ $typed }». Hay: { $values }
}
listed = { $values }.
listed-and-more = { $values }…

## Search: results and what is said above them

corpus-what = { $title }: { $count ->
    [one] { $count } documento
    [many] { $count } de documentos
   *[other] { $count } documentos
}, palabra por palabra, cada cita con su hablante y su lugar.
what-to-try = Qué es esto y qué se puede probar
try-a-typo = Pruebe con una errata
try-a-phrase = Pruebe con una frase
try-a-side = Pruebe con una parte
all-one-can-write = Todo lo que se puede escribir
choose-a-result = Elija un resultado para leerlo aquí, en su contexto.
quotation-in-context = Cita en su contexto
order = Orden
export = Exportar
filters = Filtros
show-more = Mostrar { $more } más de { $total }
found-by-name = Encontrado por su nombre

as-quoted-in = citado en { $place }
quoting = cita a { $names }
words-left-out = Aquí se omiten palabras; abra el resultado para leerlas
tags = Tipo, temas y partes
filter-by-this = Filtrar por este valor

showing = Se muestra { $shown } en lugar de «{ $typed }».
search-literally = Buscar literalmente
phrase-nowhere = { $phrase } no aparece en estos términos en ningún lugar; se muestran pasajes con sus palabras.
needless = { $words } no aparece aquí en ningún lugar, así que no se excluye nada por ello.
nothing-like = Aquí no hay nada parecido a «{ $words }».
perhaps = ¿{ $word }?
searched-as-written = Se ha buscado exactamente como está escrito.
nowhere-as-written = «{ $words }» no aparece en ningún lugar tal como está escrito.
forgive-typos = Tolerar erratas
comma-remove = , quitar

unsaid = { $how ->
    [form] «{ $found }», otra forma de { $meant }
    [two-words] «{ $found }», escrito en dos palabras
    [one-word] «{ $found }», escrito en una palabra
    [near] «{ $found }», una grafía próxima a { $meant }
    [dropped] «{ $found }», una grafía de { $meant } con más letras
    [beginning] «{ $found }», que empieza por { $meant }
   *[exact] «{ $found }», { $meant } tal como está escrito
}
unsaid-speaker = hablante: { $name }
unsaid-heading = en el encabezado: { $headings }
unsaid-missing = falta: { $words }

reason = «{ $found }», { $how }, { $place }
how-exact = tal como está escrito
how-form = otra forma
how-two-words = escrito en dos palabras
how-one-word = escrito en una palabra
how-beginning = empieza así
how-near = una grafía próxima
how-dropped = una grafía con más letras
where-text = en el texto
where-heading = en el encabezado
where-speaker = hablante: { $name }
reason-missing = falta
reason-excluded = no figura en él

beside = Lo que usted escribió, junto a la fuente
word-for-word = Figura palabra por palabra.
as-you-wrote-it = Como usted lo escribió
as-it-stands = Como figura
words-same = Palabras iguales: { $same } de { $of }.
differs = difiere:
open-the-passage = Abrir el pasaje
cite-as-it-stands = Citar las palabras como figuran

nothing-found = Ningún pasaje reúne todo esto.
way-out = { $way } – da { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
drop-words = Quitar las palabras «{ $words }»
drop-field = Quitar «{ $field }»
drop-filter = Quitar el filtro { $filter }
drop-dates = Quitar las fechas ({ $dates })
drop-event-dates = Quitar las fechas de acontecimientos ({ $dates })
start-again = Empezar de nuevo con todo

## Filters

show-passages = Mostrar { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
in-which-role = En qué papel
date-of-publication = Fecha de publicación
date-from = Desde
date-until = Hasta
find-in = Buscar en { $facet }
exclude-value = sin { $value }: excluir
exclude = Excluir
members-of = Miembros de { $group }
active-filters = Filtros activos
clear-all = Quitar todos
remove-filter = Quitar el filtro: { $filter }
remove-filter-not = Quitar el filtro: sin { $filter }
# Without articles, since a date may be a day, a month or a year.
published-from = Publicado: desde { $from }
published-until = Publicado: hasta { $until }
published-between = Publicado: desde { $from } hasta { $until }
happened-from = Ocurrido: desde { $from }
happened-until = Ocurrido: hasta { $until }
happened-between = Ocurrido: desde { $from } hasta { $until }

## The reader: one quotation, who says it, where, and what frames it

via-quoted = Citado por { $publisher } en { $title }, { $date }, { $lines }
via-quoted-carried = Citado por { $publisher } en { $title }, incluido en { $carrier }, { $date }, { $lines }
via-published = Publicado por { $publisher } en { $title }, { $date }, { $lines }
via-published-carried = Publicado por { $publisher } en { $title }, incluido en { $carrier }, { $date }, { $lines }
how-introduced = Cómo se introduce
quotation-here = La cita está aquí
in-context = En contexto
open-in-document = Abrir en el documento completo
step-place = { $at } / { $total }
not-among-results = No está entre los resultados
previous-result = Resultado anterior (k)
next-result = Resultado siguiente (j)
close-reader = Cerrar (Esc)
quotations-here = { $count ->
    [one] { $count } cita
    [many] { $count } de citas
   *[other] { $count } citas
} en este pasaje
quotations-of-passage = Citas de este pasaje
numbered = { $number }. { $name }
also-quoted-in = Citado también en
every-word-same = Todas las palabras son iguales.
open-it = Abrirlo
why-this-result = Por qué este resultado
provenance = Bytes { $start } a { $end } de un texto, SHA-256 { $digest }
provenance-received = Bytes { $start } a { $end } de un texto recibido como { $name }, SHA-256 { $digest }
check-it-yourself = Verifíquelo por su cuenta
hint-selecting = Seleccione unas palabras para citar solo esas.
hint-known = Entendido

copy-attributed = Copiar con atribución
copied-attributed = Copiado con atribución.
copy-link = Copiar enlace
link-copied = Enlace copiado.
cite = Citar
save = Guardar
compare = Comparar
check = Verificar
quote = Tomar como cita
quote-these = Tomar estas palabras como cita (q)
selected-words = Palabras seleccionadas
picked = { $count ->
    [one] { $count } palabra
    [many] { $count } de palabras
   *[other] { $count } palabras
} de { $name }, { $lines }
refused-nothing = Estas palabras no son de ninguna fuente.
refused-apart = Estas palabras no están juntas en un mismo documento. Seleccione dentro de un solo pasaje, o en el documento
    completo.
refused-voices = La selección va de las palabras de { $first } a las de { $then }. Seleccione dentro de las palabras de un
    solo hablante.

## A whole document

back-to-results = ‹ Volver a los resultados
publisher = Entidad editora
kind = Tipo
date = Fecha
received-as = Recibido como
title-described = El texto no tiene título propio; este lo describe.
what-is-missing = Qué falta
check-this-text = Verificar este texto
outline = Índice
matching = { $count ->
    [one] { $count } pasaje coincide
    [many] { $count } de pasajes coinciden
   *[other] { $count } pasajes coinciden
} con «{ $query }»
matching-at = { $at } / { $count ->
    [one] { $count } pasaje coincide
    [many] { $count } de pasajes coinciden
   *[other] { $count } pasajes coinciden
} con «{ $query }»
previous-match = Coincidencia anterior (k)
next-match = Coincidencia siguiente (j)

## Checking words and files

check-how = En un equipo que tenga el archivo, esto dice si es el mismo texto:
save-text = Guardar el texto tal como se recibió
compare-file = Comparar un archivo propio:
refused-by-browser = El navegador no lo ha permitido. Aquí está, para copiarlo a mano:
undo = Deshacer
bytes-place = línea { $line }, bytes { $start } a { $end }
checked-other-text = El texto de esta página tiene el SHA-256 { $digest }, no el que está registrado para él. Vuelva a cargar
    la página y no confíe en él tal como está.
checked-other-words = El texto tiene el SHA-256 registrado para él, pero las palabras de la página no son las que figuran en
    su lugar ({ $place }): algo ha modificado la página, tal vez una traducción. Vuelva a cargarla.
checked = Calculado aquí: el texto tiene el SHA-256 registrado para él, y estas palabras figuran en él letra por letra
    ({ $place }).
file-same = { $name } es este documento, byte por byte.
file-no-text = { $name } es otro archivo: no es texto en UTF-8, y este documento sí lo es.
file-written-otherwise = { $name } es el mismo texto, escrito de otra manera: difieren los finales de línea, el final del
    texto o la marca del comienzo.
file-differs = { $name } difiere de este documento; la primera diferencia está en la línea { $line }: el archivo tiene
    «{ $theirs }»; el documento, «{ $own }».
file-longer = { $name } empieza con todo este documento y continúa en la línea { $line }.
file-shorter = { $name } es el comienzo de este documento y termina antes de la línea { $line }.
file-has-words = Las palabras que están abiertas figuran en él letra por letra, en la línea { $line }.
file-lacks-words = Las palabras que están abiertas no figuran en él letra por letra.
file-too-large = { $name } no se lee: ocupa más de 64 MB, y aquí ningún documento es tan grande.
file-unreadable = { $name } no se puede leer. Elija el archivo mismo, no una carpeta, e inténtelo de nuevo.
file-handed = { $name } se ha entregado a su navegador para que lo guarde.

## Citing and exporting

cite-and-export = Citar y exportar
taken = { $voice }: «{ $words }»
citation = Referencia
style = Estilo
with-link = Con el enlace y el día en que se abrió
styles-damaged = Los estilos bibliográficos llegaron dañados. Vuelva a cargar la página.
reference = En la bibliografía
footnote = En nota
in-the-text = En el texto
copy = Copiar
citation-copied = Referencia copiada.
card = Cita para otra página
card-means = Un fragmento de HTML sin script: péguelo en una página y quedará en ella con su hablante, su fuente y el
    enlace.
copy-html = Copiar el HTML
html-copied = HTML copiado.
copy-formatted = Copiar con atribución y formato
print = Imprimir
format = Formato
export-what = Qué
entries = { $count ->
    [one] { $count } entrada
    [many] { $count } de entradas
   *[other] { $count } entradas
}
export-shown = Bytes mostrados: los primeros { $shown } de { $all }; lo que se lleva está completo.
save-as-file = Guardar como archivo
export-copied = Exportación copiada.

## Collections

collections = Colecciones
collection-first = Citas guardadas
collection-new = Nueva colección
collection-untitled = Sin título
collection-shared = Colección compartida
collection-name = Nombre de esta colección
collection-empty = Aquí aún no hay nada guardado. Abra un resultado y elija «Guardar», o pulse s. Lo que guarde queda en este
    navegador y no se envía a ningún lugar.
collection-count = { $count ->
    [one] { $count } cita, conservada
    [many] { $count } de citas, conservadas
   *[other] { $count } citas, conservadas
} solo en este navegador
shared-count = { $count ->
    [one] { $count } cita, compartida con usted mediante un enlace. Aún no está guardada.
    [many] { $count } de citas, compartidas con usted mediante un enlace. Aún no está guardada ninguna.
   *[other] { $count } citas, compartidas con usted mediante un enlace. Aún no está guardada ninguna.
}
save-shared = Guardar en mis colecciones
copy-as-link = Copiar como enlace
collection-link-copied = El enlace se ha copiado. Contiene los lugares de las citas y ninguna nota.
save-collections = Guardar todas las colecciones como archivo
take-in-file = Importar un archivo
delete-collection = Eliminar esta colección
download-it = Descargarlo
discard-it = Descartarlo
discarded = Se ha descartado.
not-discarded = Este navegador no ha permitido que la página lo descarte.
note = Nota
note-hint = Una nota suya
move-up = Subir
move-down = Bajar
drag = Arrastrar a otro lugar
open = Abrir
remove = Quitar
close = Cerrar
saved-quoted = Citado por { $publisher } en { $title }, línea { $line }
saved-published = Publicado por { $publisher } en { $title }, línea { $line }
shared-place = { $document }, línea { $line }
file-not-read-as-text = { $name } no se puede leer como texto. No se ha cambiado nada. Elija un archivo tal como se exportó.
file-refused = { $name }: { $why }

# What a change came to. The feminine is that of "cita" or of "colección".
done-saved = Guardada en «{ $name }».
done-saved-elsewhere = La colección que usted quería se eliminó en otra pestaña, así que la cita se ha guardado en
    «{ $name }».
done-already = Ya está en «{ $name }».
done-removed = Quitada de «{ $name }». «Deshacer» la devuelve a su lugar.
done-quotation-gone = Esta cita se quitó en otra pestaña.
done-note-changed = Su nota se cambió en otra pestaña, así que la cita no se ha quitado. Lea la nota y vuelva a quitar la
    cita.
done-moved = Trasladada al lugar { $place } de { $of }.
done-noted = La nota está guardada.
done-both-notes = La nota se cambió también en otra pestaña. Se conservan las dos, una debajo de la otra.
done-note-without = Esta cita se quitó en otra pestaña. «Deshacer» la devuelve a su lugar con la nota de usted.
done-created = Se ha creado «{ $name }»; lo que guarde irá a ella.
done-renamed = La colección se llama ahora «{ $name }».
done-name-taken = Ya existe una colección «{ $asked }», así que esta se llama «{ $name }».
done-deleted = «{ $name }» se ha eliminado. «Deshacer» la recupera.
done-deleted-in-part = «{ $name }» conserva { $kept ->
    [one] { $kept } cita
    [many] { $kept } de citas
   *[other] { $kept } citas
} que otra pestaña ha cambiado o guardado entretanto. Mire lo que queda y vuelva a eliminarla.
done-collection-gone = Esta colección se eliminó en otra pestaña.
done-put-back = «{ $name }» se ha recuperado.
done-chosen = Lo que guarde irá ahora a «{ $name }».
done-undone = Deshecho.
done-undone-but = Deshecho, salvo { $kept ->
    [one] { $kept } cosa
    [many] { $kept } de cosas
   *[other] { $kept } cosas
} que otra pestaña ha cambiado entretanto.
done-not-stored = Esto dura hasta que se cierre la página.
merged-new = «{ $name }» es nueva: { $added ->
    [one] { $added } cita añadida
    [many] { $added } de citas añadidas
   *[other] { $added } citas añadidas
}{ $already }{ $notes }.
merged-into = «{ $name }» ya estaba aquí: { $added ->
    [one] { $added } cita añadida
    [many] { $added } de citas añadidas
   *[other] { $added } citas añadidas
}{ $already }{ $notes }.
merged-already = { $count ->
    [one] , { $count } que ya estaba en ella
   *[other] , { $count } que ya estaban en ella
}
merged-notes = ; se conservan las dos versiones de { $count ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
}

notice-unreadable = Este navegador no permite que la página lea lo que tiene almacenado. Lo que guarde dura hasta que se
    cierre la página: expórtelo para conservarlo, o permita que este sitio almacene datos y vuelva a cargar la página.
notice-newer = Una versión más reciente de esta página ha almacenado sus colecciones. Se muestran hasta donde esta versión las
    conoce y se dejan como están: vuelva a cargar la página para obtener la versión más reciente. Lo que cambie hasta entonces dura
    hasta que se cierre la página; expórtelo para conservarlo.
notice-not-aside = Lo que está almacenado aquí está dañado y no se ha podido poner aparte, así que se deja como está:
    descárguelo y después descártelo. Lo que cambie hasta entonces dura hasta que se cierre la página; expórtelo para
    conservarlo.
notice-full = No queda espacio para almacenar { $changes ->
    [one] { $changes } cambio
    [many] { $changes } de cambios
   *[other] { $changes } cambios
}. Exporte sus colecciones para conservar lo que ha cambiado, o quite algunas citas; lo que no está almacenado dura hasta que
    se cierre la página.
notice-refused = Este navegador se ha negado a almacenar { $changes ->
    [one] { $changes } cambio
    [many] { $changes } de cambios
   *[other] { $changes } cambios
}. Exporte sus colecciones para conservar lo que ha cambiado, o permita que este sitio almacene datos; lo que no está
    almacenado dura hasta que se cierre la página.
notice-aside = { $texts ->
    [one] Se ha encontrado un texto dañado en el almacenamiento. Lo que se ha podido leer se muestra, y todo él se ha puesto
        aparte tal como estaba: descárguelo, y descártelo cuando ya no lo necesite.
    [many] Se han encontrado { $texts } de textos dañados en el almacenamiento. Lo que se ha podido leer se muestra, y todo
        ello se ha puesto aparte tal como estaba: descárguelo, y descártelo cuando ya no lo necesite.
   *[other] Se han encontrado { $texts } textos dañados en el almacenamiento. Lo que se ha podido leer se muestra, y todo
        ello se ha puesto aparte tal como estaba: descárguelo, y descártelo cuando ya no lo necesite.
}

bad-json = Este archivo no se puede leer a partir de la línea { $line }, columna { $column }.
bad-foreign = Este archivo no contiene citas.
bad-newer = Este archivo tiene el formato { $version }; esta página lee el formato { $own }; vuelva a cargar la página para
    obtener su versión más reciente.
bad-empty = En este archivo no hay nada.
bad-further = { $further ->
    [one] Hay { $further } fallo más de este tipo.
    [many] Hay { $further } de fallos más de este tipo.
   *[other] Hay { $further } fallos más de este tipo.
}
bad-collection = En la colección { $collection }: { $why }.
bad-collection-named = En la colección { $collection } («{ $name }»): { $why }.
bad-quotation = En la colección { $collection }, cita { $item }: { $why }.
bad-quotation-named = En la colección { $collection } («{ $name }»), cita { $item }: { $why }.
why-no-name = no tiene nombre
why-no-list = no tiene lista de citas
why-other-length = sus palabras no tienen la longitud del lugar que indica para ellas
why-no-document = no dice de qué documento es
why-no-day = el día en que se guardó no es un día
why-no-address = su enlace no es la dirección de una página
bad-unchanged-newer = No se ha cambiado nada.
bad-unchanged = No se ha cambiado nada. Elija un archivo tal como se exportó.

too-long = Como enlace, esta colección tiene { $characters ->
    [one] { $characters } carácter
    [many] { $characters } de caracteres
   *[other] { $characters } caracteres
}, y los enlaces de más de { $limit } suelen quedar cortados. Expórtela y envíe el archivo.
too-long-with-notes = Como enlace, esta colección tiene { $characters ->
    [one] { $characters } carácter
    [many] { $characters } de caracteres
   *[other] { $characters } caracteres
}, y los enlaces de más de { $limit } suelen quedar cortados. Expórtela y envíe el archivo, o prescinda de las notas.
shared-foreign = En este enlace no hay ninguna colección. Vuelva a pedirlo.
shared-newer = Este enlace tiene el formato { $version }; esta página lee uno anterior; vuelva a cargar la página para obtener
    su versión más reciente.
shared-too-long = Este enlace es demasiado largo para leerlo. Pida la colección como archivo.
shared-part = Una porción de este enlace no se puede leer: «{ $part }».
shared-incomplete = Este enlace se hizo para { $said ->
    [one] { $said } cita
    [many] { $said } de citas
   *[other] { $said } citas
}; leídas: { $read }. Vuelva a pedirlo, o pida la colección como archivo.

standing-same = Las palabras y la atribución son las que tiene el corpus.
standing-other = El corpus tiene estas palabras y dice otra cosa sobre de quién son o de dónde se citan.
standing-moved = El documento ha cambiado: estas palabras están ahora en otro lugar de él.
standing-words-gone = Estas palabras no están en el documento tal como está aquí. Lo que se muestra es lo que se guardó.
standing-document-gone = El documento de estas palabras no está en este corpus. Lo que se muestra es lo que se guardó.
shared-words-gone = Estas palabras no están en el documento tal como está aquí.

## Quotations side by side

compare-none = Aún no hay nada que comparar
compare-one = Una cita; elija otra para ponerla a su lado
side-by-side = Una al lado de otra
compare-how = Abra un resultado y elija «Comparar». Aquí se muestran de dos a { $most ->
    [one] { $most } cita
    [many] { $most } de citas
   *[other] { $most } citas
}, una al lado de otra, y la dirección de esta página lleva a cualquiera a las mismas.
take-all-away = Retirar todas
take-away = Retirar
compare-full = { $count ->
    [one] Ya se compara { $count } cita
    [many] Ya se comparan { $count } de citas
   *[other] Ya se comparan { $count } citas
}

## The page as a part of another

embed-no-quotation = La cita que corresponde aquí no está en este corpus.
embed-searched = Lo que se busca
embed-open-in-full = Abrir la página completa
embed-element = La misma con su contexto y las formas de citarla, mediante un pequeño script:
embed-more = Otras formas de mostrar On Record en una página
embed-no-filter = Ningún filtro se llama «{ $name }».
embed-no-option = { $what ->
    [view] Ninguna vista se llama «{ $name }».
   *[theme] Ningún tema visual se llama «{ $name }».
}
embed-fonts = { $which ->
    [serif] Las fuentes «serif» de esta página no son una lista de nombres.
   *[sans] Las fuentes «sans» de esta página no son una lista de nombres.
}
embed-colour = { $which ->
    [background] El fondo de esta página no es un color, o no es opaco.
    [text] El color del texto de esta página no es un color, o no es opaco.
   *[accent] El color de acento de esta página no es un color, o no es opaco.
}
embed-too-close = { $which ->
    [text] El contraste entre el texto y el fondo de esta página es de { $ratio } a 1, menos de { $enough } a 1: se mantienen los
        colores de On Record.
   *[accent] El contraste entre el acento y el fondo de esta página es de { $ratio } a 1, menos de { $enough } a 1: se mantienen
        los colores de On Record.
}

## About

corpus-size = { $documents ->
    [one] { $documents } documento
    [many] { $documents } de documentos
   *[other] { $documents } documentos
}, { $passages ->
    [one] { $passages } pasaje en que buscar
    [many] { $passages } de pasajes en que buscar
   *[other] { $passages } pasajes en que buscar
}, { $quotations ->
    [one] { $quotations } cita con hablante.
    [many] { $quotations } de citas con hablante.
   *[other] { $quotations } citas con hablante.
}
about-documents = Documentos
about-note = Nota para quien lee
about-annotation = Cómo se anotó
about-check = Cómo verificar una cita
about-build = Esta compilación
about-offline = Sin conexión a la red
about-rights = Derechos
about-corrections = Correcciones
about-privacy = Privacidad
privacy = La página es todo lo que hay: no pide nada a ningún otro sitio, no instala cookies y no cuenta a nadie. Lo que
    guarde queda en este navegador hasta que lo elimine. Lo que busque figura solo en el tramo de la dirección que sigue al
    signo #, que los navegadores no envían.
check-quotation = Cada cita nombra su documento y su línea. El documento muestra el texto completo tal como se recibió, con el
    SHA-256 del archivo. En un equipo que tenga el archivo, esta línea dice si es el mismo texto:
plain-page = Todo el corpus en una sola página sencilla
rulings = Las decisiones, los desacuerdos y las correcciones
build-digest = La página se compila a partir de su código de un modo que cualquiera puede repetir: el mismo código produce los
    mismos archivos. Este es el resumen criptográfico de la compilación, el SHA-256 de { $list }:
build-list = la lista de todos los archivos con sus resúmenes criptográficos
build-unknown = no se conoce
build-check = En una carpeta con estos archivos, sha256sum --check sha256sums.txt dice si son los mismos, y sha256sum
    sha256sums.txt muestra el resumen criptográfico.
kept-awaited = Los archivos de la página están en camino, para conservarse en este navegador.
kept-whole = Este navegador conserva la página entera: se abre también sin conexión a la red, con todo lo que contiene.
kept-alone = Esta página es un solo archivo con todo dentro. No necesita conexión a la red.
kept-never = Este navegador no conserva aquí la página para usarla sin conexión a la red. Para ello hacen falta una dirección
    que empiece por https y una ventana que no sea privada.
kept-not-whole = No todos los archivos de la página llegaron como debían, así que aún no se abre sin conexión a la red. La
    próxima visita lo intentará de nuevo.
kept-no-room = A este navegador no le queda espacio para conservar la página, así que no se abre sin conexión a la red. Libere
    espacio y vuelva a cargarla.
offline-file-holds = { $file } contiene todo esto y se abre por sí solo en cualquier equipo, sin conexión a la red ni servidor.
offline-file = El explorador en un solo archivo
newer = Una versión más reciente
newer-here = Ya está aquí una versión más reciente de On Record. Lo que está escrito, abierto y guardado permanece.
newer-elsewhere = Otra pestaña ha cargado una versión más reciente de On Record. Lo que está escrito, abierto y guardado
    permanece.
newer-load = Cargarla ahora
newer-later = Más tarde
about-languages = Idioma de la interfaz: { $language }. Aún no la ha leído nadie que tenga este idioma como lengua materna.
    Las fuentes permanecen en su propio idioma.
about-language = Idioma
about-labels = Las etiquetas de partes, temas y tipos se han traducido de las del propio corpus, con las palabras de los
    organismos internacionales: aún no las ha leído nadie que tenga este idioma como lengua materna. Lo que no está traducido
    figura en inglés.

## Help: what one can write, each with an example, and the keys

help = Qué se puede escribir
help-word = Una palabra y sus formas; se toleran erratas
help-phrase = Palabras en este orden, también con erratas
help-exact = Una palabra exactamente como está escrita
help-or = Cualquiera de las dos palabras
help-without = Sin la segunda palabra; también -"una frase"
help-remembered = Una cita como se recuerda, y cómo figura
help-speaker = Dónde se cita a un hablante; también topic: y kind:
help-side = Una parte, en cualquier papel o en uno; -side: la excluye
help-date = Citas por fecha; también after: y doc:
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-search = / o Ctrl K
keys-along = ↓ ↑ o j k
keys-choose = ↓ ↑, Enter
key-search-means = Buscar
key-along-means = Resultado siguiente y anterior; en un documento, coincidencia siguiente y anterior
key-choose-means = En el cuadro de búsqueda, donde se ofrecen formas de continuar: elegir una y tomarla
key-enter-means = Abrir el resultado
key-escape-means = Cerrar y volver al mismo lugar de la lista
key-filters-means = Filtros
key-passages-means = Pasaje anterior y siguiente del documento
key-save-means = Guardar lo que está abierto, o quitarlo de la colección
key-cite-means = Citar o exportar lo que está abierto
key-quote-means = Tomar como cita las palabras seleccionadas en la página
key-tab-means = Todo lo demás, en orden de lectura
key-help-means = Esta lista
single-keys = Teclas de una sola letra o de un solo signo
single-keys-means = Desactívelas si estorban al dictado o a otro programa.

## Overview: pictures of what the search and the filters hold, each with its numbers as a table

overview-what = Cada gráfico cuenta exactamente estos. Al hacer clic en una marca, la búsqueda se limita a lo que la marca
    cuenta, o se abre el pasaje.
overview-passages = { $passages }.
overview-passages-for = { $passages } para «{ $query }».
overview-nothing = Ningún pasaje reúne todo esto, así que no hay nada que contar.
as-a-table = Como tabla
save-svg = Guardar SVG
save-csv = Guardar CSV
save-csv-of = Guardar CSV: { $table }
searched = Búsqueda: { $query }
excluded = sin { $filter }
source-of-file = { $title }. Textos publicados por { $publishers }, { $first } – { $last }. On Record.
source-of-file-undated = { $title }. Textos publicados por { $publishers }. On Record.

column-published-by = Publicado por
column-title = Título
column-published = Publicado
column-document = Documento
column-line = Línea
all = Todo
yes = sí
no = no
stated = indicada
inferred = inferida

side-by-topic = Partes por tema
side-by-topic-in = { $role ->
    [conduct_of] Partes por tema (conducta)
    [affecting] Partes por tema (parte afectada)
    [addressed_to] Partes por tema (parte exhortada)
    [said_by] Partes por tema (parte que habla)
   *[any] Partes por tema (cualquier papel)
}
side-by-topic-note = Pasajes. Un mismo pasaje puede nombrar varias partes y varios temas, así que la suma de los números no es
    el total; un grupo cuenta una sola vez cada uno de sus pasajes. 0 significa que ningún pasaje mostrado reúne la parte y el
    tema.
who-of-whom = Quién habla de quién
who-of-whom-in = { $role ->
    [affecting] Quién habla de quién (parte afectada)
    [addressed_to] Quién habla de quién (parte exhortada)
   *[conduct_of] Quién habla de quién (conducta)
}
who-of-whom-note = Pasajes en que una parte habla y de la otra se habla. Cuando se cita a alguien, habla también la entidad
    editora. Un mismo pasaje puede nombrar varias partes, así que la suma de los números no es el total; un grupo cuenta una
    sola vez cada uno de sus pasajes. 0 significa que ningún pasaje mostrado reúne las dos partes.
grid-hint = Una celda dice cuántos pasajes tienen ambas cosas. Señálela, o vaya a ella con las teclas de flecha, para leer qué
    es.
sides-in-which-role = En qué papel están las partes
spoken-of-in-which-role = En qué papel se habla de ellas
sides-by-document = Partes por documento
topics-by-document = Temas por documento
empty-pairs = Pares de una parte y un tema, sin contar los grupos, que no tienen ningún pasaje: { $empty } de { $all }.
groups-to-unfold = Grupos de temas que desplegar
unfold = Desplegar:
by-document = { $what }, por documento
share-of-document = { $title }, % de sus pasajes
grid-cell = { $row }. { $column }. { $count ->
    [0] Ningún pasaje.
    [one] { $count } pasaje.
    [many] { $count } de pasajes.
   *[other] { $count } pasajes.
}
grid-line = { $which }. { $count ->
    [0] Ningún pasaje.
    [one] { $count } pasaje.
    [many] { $count } de pasajes.
   *[other] { $count } pasajes.
}
grid-all = { $count ->
    [0] Ningún pasaje.
    [one] { $count } pasaje.
    [many] { $count } de pasajes.
   *[other] { $count } pasajes.
}

timeline = Cronología
timeline-note = Lo que mencionan los pasajes y cuándo se publicaron. Cada fecha se dibuja con la precisión con que se conoce.
timeline-hint = Un punto es un día indicado; una barra, todos los días a que puede referirse una fecha, con trazo discontinuo
    cuando la fecha se dedujo. Arrastre sobre el gráfico para mostrar solo esos días; + y − amplían y reducen, Re Pág y Av Pág
    desplazan.
timeline-none = Ningún pasaje mostrado tiene fecha.
timeline-picture = Acontecimientos y publicaciones
happened = Ocurrido
events-table = Acontecimientos como tabla
publications-table = Publicaciones como tabla
part-of-time = Qué tramo de tiempo se muestra
earlier = Antes
later = Después
zoom-in = Ampliar
zoom-out = Reducir
range = { $days }. Mostrar solo lo que { $happened } · { $published }
happened-then = ocurrió entonces: { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
published-then = se publicó entonces: { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
reports = { $count ->
    [one] { $count } mención
    [many] { $count } de menciones
   *[other] { $count } menciones
}
reports-of = { $date }: { $reports }
happening = { $date }: { $what }. { $reports }; { $passages ->
    [one] { $passages } pasaje menciona
    [many] { $passages } de pasajes mencionan
   *[other] { $passages } pasajes mencionan
} algo de estos días.
publication = { $date }: { $title }. { $passages }.
events = Acontecimientos que mencionan los pasajes
events-note = Las fechas son las que indican los pasajes; las inferidas se dedujeron.
events-left-out = { $count ->
    [one] { $count } mención queda
    [many] { $count } de menciones quedan
   *[other] { $count } menciones quedan
} fuera de las fechas elegidas.
publications = Publicaciones
publications-note = Los pasajes de estos días incluyen los de otras fechas que pueden haberse publicado entonces.
publications-undated = { $count ->
    [one] { $count } pasaje no tiene fecha.
    [many] { $count } de pasajes no tienen fecha.
   *[other] { $count } pasajes no tienen fecha.
}
column-what = Qué
column-from = Desde
column-until = Hasta
# How a date is known: indicada or inferida.
column-known = Base de la fecha
column-of-date = Pasajes de esta fecha
column-of-days = Pasajes de estos días

figures = Cifras
figures-note = Números tal como los indican los pasajes: de distintas fuentes, días y alcances, nunca sumados y nunca unidos en
    una línea cuando difieren la fuente o el alcance.
figures-hint = Señale un número para leer qué cuenta, de qué día es, quién contó y quién lo dice.
figures-none = Ningún pasaje mostrado indica un número.
figures-over-time = Cifras a lo largo del tiempo
over-time = A lo largo del tiempo
how-numbers-grow = Cómo crecen los números
scale-even = De modo uniforme, desde cero
scale-tenfold = Por potencias de diez
figures-table-note = Números tal como los indican los pasajes: de distintas fuentes, días y alcances, de modo que nunca deben
    sumarse. Las palabras redondas se leen como todo lo que abarcan: cientos, como de 200 a 1000.
column-number = Número
column-bound = Límite
column-at-least = Como mínimo
column-at-most = Como máximo
column-unit = Unidad
column-share-of = Proporción de
column-counts = Qué se cuenta
column-measure = Medida
column-as-of = A fecha de
column-according-to = Según
column-said-by = Dicho por
bound-at-least = al menos
bound-more-than = más de
bound-almost = casi
bound-about = alrededor de
bounded = { $bound ->
    [at-least] al menos { $number }
    [more-than] más de { $number }
    [almost] casi { $number }
    [about] alrededor de { $number }
   *[exact] { $number }
}
figure-counts = { $number }: { $counts }.
figure-of = Proporción de: { $whole }.
figure-as-of = A fecha de { $date }.
figure-no-day = No se indica ningún día.
figure-source = Según { $source }.
figure-said = Dicho por { $name }, { $place }.
number-as-of = a fecha de { $date }
number-no-day = sin día indicado
number-source = Según { $source } · { $said }
name-and-place = { $name }, { $place }

words-in-context = Palabras en contexto
words-invite = Busque una palabra o una frase, y aquí se dispondrán todos los lugares en que aparece, uno debajo de otro.
words-count = { $count ->
    [one] { $count } lugar
    [many] { $count } de lugares
   *[other] { $count } lugares
} en que aparece lo buscado.
words-hint = Señale una línea para leer de quién son sus palabras y dónde figuran; un clic abre el pasaje.
order-by-document = Por documento
order-by-date = Por fecha
order-by-before = Por las palabras anteriores
order-by-after = Por las palabras posteriores
show-more-left = Mostrar más ({ $left ->
    [one] queda { $left }
   *[other] quedan { $left }
})
words-table-note = Doce palabras como máximo a cada lado, dentro del pasaje, exactamente como figuran en él.
column-before = Antes
column-found = Encontrado
column-after = Después
column-whose = De quién son
how-often-document = Con qué frecuencia, por documento
how-often-voice = Con qué frecuencia, según de quién son las palabras
how-often-hint = Con qué frecuencia por cada mil palabras de todo lo que dejan pasar los filtros.
rate-document = Por cada mil palabras, por documento
rate-voice = Por cada mil palabras, según de quién son
how-often-note = Veces en los pasajes mostrados; palabras de todos los pasajes que dejan pasar los filtros, respondan o no a las
    palabras escritas. Las palabras de una cita son de su hablante; todas las demás, de la entidad editora. Las frecuencias en
    menos de 500 palabras dicen poco.
column-times = Veces
column-words = Palabras
column-per-thousand = Por cada mil palabras
column-passages = Pasajes
rate = { $rate } ({ $times } en { $words })
rate-says = { $label }: { $times ->
    [one] { $times } vez
    [many] { $times } de veces
   *[other] { $times } veces
} en { $words ->
    [one] { $words } palabra
    [many] { $words } de palabras
   *[other] { $words } palabras
}, { $rate } por cada mil.
words-near = Palabras que aparecen cerca
words-near-hint = Con más frecuencia de la que daría el azar, según la log-verosimilitud (Dunning 1993).
words-near-none = Ninguna palabra aparece cerca con más frecuencia de la que daría el azar.
words-near-note = A una distancia de hasta { $near ->
    [one] { $near } palabra
    [many] { $near } de palabras
   *[other] { $near } palabras
} a cada lado, al menos { $least ->
    [one] { $least } vez
    [many] { $least } de veces
   *[other] { $least } veces
}, frente a todos los pasajes que dejan pasar los filtros. Log-verosimilitud (Dunning 1993) de { $value } o más, que el azar
    supera una vez por cada mil palabras comparadas; palabras comparadas: { $compared }. Las palabras vacías se cuentan y no se
    enumeran.
column-word = Palabra
column-times-near = Veces cerca
column-times-all = Veces en total
column-expected = Esperadas cerca
column-likelihood = Log-verosimilitud
near = { $value } ({ $near } de { $all } cerca)
near-says = { $word }: { $near } de { $all } cerca, { $expected } por azar; log-verosimilitud { $value }.

along = A lo largo del documento: temas, partes y lo encontrado
along-hint = Señale un tramo para leer qué es; un clic abre el pasaje.
along-title = A lo largo de «{ $title }»
along-note = Los lugares son fracciones de la longitud del texto en bytes.
column-lines = Líneas
column-from-percent = Desde, % del documento
column-until-percent = Hasta, % del documento
column-in-list = En la lista
found = Encontrado
places-found = { $count ->
    [one] { $count } lugar encontrado
    [many] { $count } de lugares encontrados
   *[other] { $count } lugares encontrados
}
lane-says = { $label }: { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}; en la lista: { $shown }.
stretch-says = { $label }: al { $percent } % del documento.
