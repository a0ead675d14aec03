<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Assumption</name>
    <message>
        <source>contact volume</source>
        <translation>Kontaktvolumen</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>reach in closed hours</source>
        <translation>Reichweite bei geschlossener Tür</translation>
    </message>
    <message>
        <source>contacts in closed hours</source>
        <translation>Kontakte bei geschlossener Tür</translation>
    </message>
    <message>
        <source>night’s callers counted by day</source>
        <translation>nächtliche Anrufer, am Tag gezählt</translation>
    </message>
    <message>
        <source>call again when closed</source>
        <translation>rufen erneut an, wenn geschlossen</translation>
    </message>
    <message>
        <source>write when closed</source>
        <translation>schreiben, wenn geschlossen</translation>
    </message>
    <message>
        <source>solve it alone when closed</source>
        <translation>lösen es selbst, wenn geschlossen</translation>
    </message>
    <message>
        <source>delay of the second call</source>
        <translation>Abstand des zweiten Anrufs</translation>
    </message>
    <message>
        <source>call again after hanging up</source>
        <translation>rufen nach dem Auflegen erneut an</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Wartetoleranz</translation>
    </message>
    <message>
        <source>base wage per hour</source>
        <translation>Grundlohn je Stunde</translation>
    </message>
    <message>
        <source>employer’s on-costs</source>
        <translation>Lohnnebenkosten</translation>
    </message>
    <message>
        <source>night surcharge</source>
        <translation>Nachtzuschlag</translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation>Sonntagszuschlag</translation>
    </message>
    <message>
        <source>public-holiday surcharge</source>
        <translation>Feiertagszuschlag</translation>
    </message>
    <message>
        <source>planned absence</source>
        <translation>geplante Abwesenheit</translation>
    </message>
    <message>
        <source>unplanned absence</source>
        <translation>ungeplante Abwesenheit</translation>
    </message>
    <message>
        <source>people at least at night</source>
        <translation>mindestens nachts</translation>
    </message>
    <message>
        <source>pay while on standby</source>
        <translation>Lohn in Rufbereitschaft</translation>
    </message>
    <message>
        <source>value of a lost contact</source>
        <translation>Wert eines verlorenen Kontakts</translation>
    </message>
    <message>
        <source>goal: share answered</source>
        <translation>Ziel: Anteil beantwortet</translation>
    </message>
    <message>
        <source>goal: within</source>
        <translation>Ziel: binnen</translation>
    </message>
    <message>
        <source>promise to customers</source>
        <translation>Zusage an Kunden</translation>
    </message>
    <message>
        <source>full-time week</source>
        <translation>Vollzeitwoche</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>delay until they call again</source>
        <translation>Zeit bis zum neuen Anruf</translation>
    </message>
    <message>
        <source>come again, not solved</source>
        <translation>kommen wieder, ungelöst</translation>
    </message>
    <message>
        <source>ask again when late</source>
        <translation>fragen nach, wenn spät</translation>
    </message>
    <message>
        <source>tolerance until they ask again</source>
        <translation>Geduld bis zur Nachfrage</translation>
    </message>
    <message>
        <source>overtime surcharge</source>
        <translation>Zuschlag für Mehrarbeit</translation>
    </message>
    <message>
        <source>partner’s price</source>
        <translation>Preis des Dienstleisters</translation>
    </message>
    <message>
        <source>partner’s promise: share answered</source>
        <translation>Zusage des Dienstleisters: Anteil beantwortet</translation>
    </message>
    <message>
        <source>partner’s minimum per week</source>
        <translation>Mindestabnahme des Dienstleisters pro Woche</translation>
    </message>
    <message>
        <source>handed back by the partner</source>
        <translation>vom Dienstleister zurückgegeben</translation>
    </message>
    <message>
        <source>usable share of idle time</source>
        <translation>nutzbarer Anteil der Leerlaufzeit</translation>
    </message>
</context>
<context>
    <name>DayKind</name>
    <message>
        <source>ordinary day</source>
        <translation>gewöhnlicher Tag</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halber Tag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a CSV file</source>
        <translation>eine CSV-Datei</translation>
    </message>
    <message>
        <source>a CSV file (in Excel: save as CSV UTF-8)</source>
        <translation>eine CSV-Datei (in Excel: speichern als CSV UTF-8)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a column &quot;name&quot;</source>
        <translation>eine Spalte „name“</translation>
    </message>
    <message>
        <source>a column with the contacts offered</source>
        <translation>eine Spalte mit den eingegangenen Kontakten</translation>
    </message>
    <message>
        <source>a column with the date and time</source>
        <translation>eine Spalte mit Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>a column with the name of the queue</source>
        <translation>eine Spalte mit dem Namen der Warteschlange</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a date and time like 12/31/2026 08:30</source>
        <translation>Datum und Uhrzeit wie 12/31/2026 08:30</translation>
    </message>
    <message>
        <source>a date and time like 2026-12-31 08:30</source>
        <translation>Datum und Uhrzeit wie 2026-12-31 08:30</translation>
    </message>
    <message>
        <source>a date and time like 31.12.2026 08:30</source>
        <translation>Datum und Uhrzeit wie 31.12.2026 08:30</translation>
    </message>
    <message>
        <source>a date like 12/31/2026</source>
        <translation>ein Datum wie 12/31/2026</translation>
    </message>
    <message>
        <source>a date like 2026-12-24 or 24.12.2026</source>
        <translation>ein Datum wie 2026-12-24 oder 24.12.2026</translation>
    </message>
    <message>
        <source>a date like 2026-12-31</source>
        <translation>ein Datum wie 2026-12-31</translation>
    </message>
    <message>
        <source>a date like 31.12.2026</source>
        <translation>ein Datum wie 31.12.2026</translation>
    </message>
    <message>
        <source>a date within 25 years of the other rows</source>
        <translation>ein Datum höchstens 25 Jahre von den anderen Zeilen entfernt</translation>
    </message>
    <message>
        <source>a duration like 00:03:20</source>
        <translation>eine Dauer wie 00:03:20</translation>
    </message>
    <message>
        <source>a duration like 200</source>
        <translation>eine Dauer wie 200</translation>
    </message>
    <message>
        <source>a duration of zero or more</source>
        <translation>eine Dauer von null oder mehr</translation>
    </message>
    <message>
        <source>a file to read</source>
        <translation>eine lesbare Datei</translation>
    </message>
    <message>
        <source>a handling time between 1 second and 4 hours</source>
        <translation>eine Bearbeitungszeit zwischen 1 Sekunde und 4 Stunden</translation>
    </message>
    <message>
        <source>a header and rows of data</source>
        <translation>eine Kopfzeile und Datenzeilen</translation>
    </message>
    <message>
        <source>a header with a column &quot;name&quot;, then one row per agent</source>
        <translation>eine Kopfzeile mit der Spalte „name“, dann eine Zeile je Agent</translation>
    </message>
    <message>
        <source>a line of at most %1 bytes</source>
        <translation>eine Zeile von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a number of contacts like 42</source>
        <translation>eine Anzahl von Kontakten wie 42</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a queue of this file: %1</source>
        <translation>eine Warteschlange dieser Datei: %1</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a time like 08:30</source>
        <translation>eine Uhrzeit wie 08:30</translation>
    </message>
    <message>
        <source>about %1 contacts</source>
        <translation>etwa %1 Kontakte</translation>
    </message>
    <message>
        <source>an Excel workbook or ZIP archive</source>
        <translation>eine Excel-Arbeitsmappe oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>at most 1000000000 contacts</source>
        <translation>höchstens 1000000000 Kontakte</translation>
    </message>
    <message>
        <source>at most the contacts offered</source>
        <translation>höchstens die eingegangenen Kontakte</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>columns divided by %1 as in other rows</source>
        <translation>Spalten, getrennt durch %1 wie in anderen Zeilen</translation>
    </message>
    <message>
        <source>contacts offered in at least one row</source>
        <translation>eingegangene Kontakte in mindestens einer Zeile</translation>
    </message>
    <message>
        <source>contacts on this day too; it is missing, not zero</source>
        <translation>Kontakte auch an diesem Tag; er fehlt und zählt nicht als null</translation>
    </message>
    <message>
        <source>data compressed twice</source>
        <translation>doppelt gepackte Daten</translation>
    </message>
    <message>
        <source>dates like 2026-12-24..2026-12-31 Leave</source>
        <translation>Daten wie 2026-12-24..2026-12-31 Urlaub</translation>
    </message>
    <message>
        <source>empty cells only</source>
        <translation>nur leere Zellen</translation>
    </message>
    <message>
        <source>every column once</source>
        <translation>jede Spalte einmal</translation>
    </message>
    <message>
        <source>every name once</source>
        <translation>jeder Name einmal</translation>
    </message>
    <message>
        <source>hours a week from 0 to 168, like 38.5</source>
        <translation>Stunden je Woche von 0 bis 168, etwa 38,5</translation>
    </message>
    <message>
        <source>hours like 8-16:30, or - for never</source>
        <translation>Zeiten wie 8-16:30; ein Minus für nie</translation>
    </message>
    <message>
        <source>intervals of %1 as in most rows</source>
        <translation>Intervalle von %1 wie in den meisten Zeilen</translation>
    </message>
    <message>
        <source>nights from 0 to 366</source>
        <translation>Nächte von 0 bis 366</translation>
    </message>
    <message>
        <source>no rows in the hour that the clock change leaves out; counted right after it</source>
        <translation>keine Zeilen in der Stunde, die die Zeitumstellung auslässt; gezählt gleich danach</translation>
    </message>
    <message>
        <source>no skills: there are no channels</source>
        <translation>keine Fähigkeiten: es gibt keine Kanäle</translation>
    </message>
    <message>
        <source>none, young or expecting</source>
        <translation>keine, jugendlich oder schwanger</translation>
    </message>
    <message>
        <source>NUL byte</source>
        <translation>NUL-Byte</translation>
    </message>
    <message>
        <source>one header line only</source>
        <translation>nur eine Kopfzeile</translation>
    </message>
    <message>
        <source>one of %1, several divided by |</source>
        <translation>%1, mehrere getrennt durch |</translation>
    </message>
    <message>
        <source>one row per interval; the first one counts</source>
        <translation>eine Zeile je Intervall; die erste zählt</translation>
    </message>
    <message>
        <source>one row per interval; the last one counts</source>
        <translation>eine Zeile je Intervall; die letzte zählt</translation>
    </message>
    <message>
        <source>one row per interval; they are added up</source>
        <translation>eine Zeile je Intervall; sie werden addiert</translation>
    </message>
    <message>
        <source>rows for days or shorter intervals</source>
        <translation>Zeilen für Tage oder kürzere Intervalle</translation>
    </message>
    <message>
        <source>rows for these times too; they are missing, not zero</source>
        <translation>Zeilen auch für diese Zeiten; sie fehlen und zählen nicht als null</translation>
    </message>
    <message>
        <source>rows for these times too; they count as zero</source>
        <translation>Zeilen auch für diese Zeiten; sie zählen als null</translation>
    </message>
    <message>
        <source>rows of %1; daily totals are spread evenly over the day</source>
        <translation>Zeilen von %1; Tagessummen werden gleichmäßig über den Tag verteilt</translation>
    </message>
    <message>
        <source>rows of %1; longer rows are split evenly</source>
        <translation>Zeilen von %1; längere werden gleichmäßig aufgeteilt</translation>
    </message>
    <message>
        <source>rows of data below the header</source>
        <translation>Datenzeilen unter der Kopfzeile</translation>
    </message>
    <message>
        <source>Sundays from 0 to 53</source>
        <translation>Sonntage von 0 bis 53</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>Text in %1</translation>
    </message>
    <message>
        <source>the column with the contacts offered, chosen from: %1</source>
        <translation>die Spalte mit den eingegangenen Kontakten, eine von: %1</translation>
    </message>
    <message>
        <source>the hour of the clock change twice; it is there once and counted as the first</source>
        <translation>die Stunde der Zeitumstellung zweimal; sie steht einmal da und zählt als die erste</translation>
    </message>
    <message>
        <source>the hour of the clock change twice; told apart by the order of the rows</source>
        <translation>die Stunde der Zeitumstellung zweimal; unterschieden durch die Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>the name of a column: %1</source>
        <translation>der Name einer Spalte: %1</translation>
    </message>
    <message>
        <source>the order of day and month, said with the date format</source>
        <translation>die Reihenfolge von Tag und Monat, gewählt mit dem Datumsformat</translation>
    </message>
    <message>
        <source>time stamps at multiples of %1; counted in the interval that they fall in</source>
        <translation>Zeitstempel im Raster von %1; gezählt in dem Intervall, in das sie fallen</translation>
    </message>
    <message>
        <source>time stamps in ascending order</source>
        <translation>aufsteigende Zeitstempel</translation>
    </message>
    <message>
        <source>whole days a week from 0 to 7</source>
        <translation>ganze Tage je Woche von 0 bis 7</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>zero or more contacts</source>
        <translation>null oder mehr Kontakte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 cells in the row</source>
        <translation>%1 Zellen in der Zeile</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>rest %1</source>
        <translation>Ruhezeit %1</translation>
    </message>
    <message>
        <source>well rested</source>
        <translation>ausgeruht</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>%1 von %2 in dieser Woche</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file has a heading but no rows</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
        <source>The file is not a text file</source>
        <translation>Die Datei ist keine Textdatei</translation>
    </message>
    <message>
        <source>Characters do not fit the encoding</source>
        <translation>Zeichen passen nicht zur Kodierung</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>Eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Rows with too few or too many columns</source>
        <translation>Zeilen mit zu wenigen oder zu vielen Spalten</translation>
    </message>
    <message>
        <source>Rows use different delimiters</source>
        <translation>Zeilen haben verschiedene Trennzeichen</translation>
    </message>
    <message>
        <source>The heading is repeated</source>
        <translation>Die Kopfzeile wiederholt sich</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Eine Spalte fehlt</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart</source>
        <translation>Tag und Monat sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Not a date or time</source>
        <translation>Kein Datum und keine Uhrzeit</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>A count below zero</source>
        <translation>Eine Anzahl unter null</translation>
    </message>
    <message>
        <source>Not a duration</source>
        <translation>Keine Dauer</translation>
    </message>
    <message>
        <source>More contacts answered than offered</source>
        <translation>Mehr Kontakte beantwortet als eingegangen</translation>
    </message>
    <message>
        <source>Clock change in spring</source>
        <translation>Zeitumstellung im Frühjahr</translation>
    </message>
    <message>
        <source>Clock change in autumn</source>
        <translation>Zeitumstellung im Herbst</translation>
    </message>
    <message>
        <source>Rows occur twice</source>
        <translation>Zeilen kommen doppelt vor</translation>
    </message>
    <message>
        <source>Rows are not in the order of time</source>
        <translation>Zeilen stehen nicht in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Rows of different lengths</source>
        <translation>Zeilen verschiedener Länge</translation>
    </message>
    <message>
        <source>Times between two intervals</source>
        <translation>Zeiten zwischen zwei Intervallen</translation>
    </message>
    <message>
        <source>Intervals are missing</source>
        <translation>Intervalle fehlen</translation>
    </message>
    <message>
        <source>The rows are daily totals</source>
        <translation>Die Zeilen sind Tagessummen</translation>
    </message>
    <message>
        <source>Rows are longer than the plan’s interval</source>
        <translation>Zeilen sind länger als das Intervall des Plans</translation>
    </message>
    <message>
        <source>Implausible handling time</source>
        <translation>Unplausible Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Einlesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, character %2</source>
        <translation>%1, Zeichen %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>Nothing to import. Choose another file.</source>
        <translation>Nichts zu importieren. Andere Datei wählen.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Prüfen, ob die Datei existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Save the table as CSV and import that file.</source>
        <translation>Tabelle als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Choose another encoding on the page Format.</source>
        <translation>Auf der Seite Format eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>Choose the delimiter on the page Format.</source>
        <translation>Auf der Seite Format das Trennzeichen wählen.</translation>
    </message>
    <message>
        <source>Say on the page Columns which column holds it.</source>
        <translation>Auf der Seite Spalten angeben, welche Spalte es enthält.</translation>
    </message>
    <message>
        <source>Choose the order of day and month on the page Format.</source>
        <translation>Auf der Seite Format die Reihenfolge von Tag und Monat wählen.</translation>
    </message>
    <message>
        <source>Left out; the other rows are kept.</source>
        <translation>Ausgelassen; die übrigen Zeilen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <source>The count is kept without its handling time.</source>
        <translation>Die Anzahl bleibt ohne ihre Bearbeitungszeit erhalten.</translation>
    </message>
    <message>
        <source>Check whether the columns are the right ones.</source>
        <translation>Prüfen, ob die Spalten die richtigen sind.</translation>
    </message>
    <message>
        <source>This local time does not exist.</source>
        <translation>Diese Ortszeit gibt es nicht.</translation>
    </message>
    <message>
        <source>The hour occurs twice; both are kept.</source>
        <translation>Die Stunde kommt doppelt vor; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Only one of them counts.</source>
        <translation>Nur eine davon zählt.</translation>
    </message>
    <message>
        <source>Sorted while reading.</source>
        <translation>Beim Einlesen sortiert.</translation>
    </message>
    <message>
        <source>Check that the file comes from one report.</source>
        <translation>Prüfen, ob die Datei aus einem einzigen Bericht stammt.</translation>
    </message>
    <message>
        <source>Marked as missing, never as zero.</source>
        <translation>Als fehlend vermerkt, nie als null.</translation>
    </message>
    <message>
        <source>Spread evenly over the day: the time of day is not known.</source>
        <translation>Gleichmäßig über den Tag verteilt: Die Uhrzeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Split evenly.</source>
        <translation>Gleichmäßig aufgeteilt.</translation>
    </message>
    <message>
        <source>Check the unit of the column.</source>
        <translation>Einheit der Spalte prüfen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A day far from its usual count</source>
        <translation>Ein Tag weit weg vom Üblichen</translation>
    </message>
    <message>
        <source>Kept, and used in training.</source>
        <translation>Bleibt und wird für das Training verwendet.</translation>
    </message>
</context>
<context>
    <name>ForecastMethod</name>
    <message>
        <source>Weighted combination</source>
        <translation>Gewichtete Kombination</translation>
    </message>
    <message>
        <source>Same weekday last week</source>
        <translation>Wie in der Vorwoche</translation>
    </message>
    <message>
        <source>Weighted average of weeks</source>
        <translation>Gewichtetes Mittel der Wochen</translation>
    </message>
    <message>
        <source>Day totals and profile</source>
        <translation>Tagessummen und Tagesprofil</translation>
    </message>
    <message>
        <source>Direct smoothing</source>
        <translation>Direkte Glättung</translation>
    </message>
    <message>
        <source>Forecast made elsewhere</source>
        <translation>Anderswo erstellte Prognose</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Vortag</translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>%1 FTE · %2 lost</source>
        <translation>%1 VZÄ · %2 verloren</translation>
    </message>
</context>
<context>
    <name>GanttText</name>
    <message>
        <source>Open shift</source>
        <translation>Offene Schicht</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter on a bar: coaching</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Standby, %1</source>
        <translation>Rufbereitschaft, %1</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>Break %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>GanttValue</name>
    <message>
        <source>%1 of %2 this week</source>
        <translation>%1 von %2 in dieser Woche</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>OpeningPresets</name>
    <message>
        <source>24/7</source>
        <translation>24/7</translation>
    </message>
    <message>
        <source>9–18 Mon–Fri</source>
        <translation>9–18 Uhr Mo–Fr</translation>
    </message>
    <message>
        <source>9–18 Mon–Sat</source>
        <translation>9–18 Uhr Mo–Sa</translation>
    </message>
    <message>
        <source>9–18 daily</source>
        <translation>9–18 Uhr täglich</translation>
    </message>
    <message>
        <source>8–20 Mon–Sat</source>
        <translation>8–20 Uhr Mo–Sa</translation>
    </message>
    <message>
        <source>6–22 daily</source>
        <translation>6–22 Uhr täglich</translation>
    </message>
    <message>
        <source>Shop hours</source>
        <translation>Ladenzeiten</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>%1 – %2: %3, %4</source>
        <translation>%1 – %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1: could not be written (%2). Nothing was changed; choose another folder.</source>
        <translation>%1: Schreiben nicht möglich (%2). Nichts wurde geändert; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1: there is no such file. Was it moved or renamed?</source>
        <translation>%1: Diese Datei gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>%1: no permission. Choose another folder, or ask for access to this one.</source>
        <translation>%1: keine Berechtigung. Anderen Ordner wählen oder Zugriff auf diesen erbitten.</translation>
    </message>
    <message>
        <source>%1: this is not a Shiftwright plan. Histories are imported into a plan, not opened.</source>
        <translation>%1: Dies ist kein Shiftwright-Plan. Historien werden in einen Plan importiert, nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1: written by a newer version of Shiftwright. Update this program to open it; the file was not touched.</source>
        <translation>%1: mit einer neueren Version von Shiftwright geschrieben. Zum Öffnen dieses Programm aktualisieren; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. Open a backup copy; the file was not touched.</source>
        <translation>%1: Die Datei ist beschädigt. Eine Sicherungskopie öffnen; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Make room and save again; the older file is as it was.</source>
        <translation>%1: Der Datenträger ist voll. Platz schaffen und erneut speichern; die ältere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1: another program is using the file. Close it there and try again.</source>
        <translation>%1: Ein anderes Programm benutzt die Datei. Dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the file could not be read or written.</source>
        <translation>%1: Die Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The plan has no channels</source>
        <translation>Der Plan hat keine Kanäle</translation>
    </message>
    <message>
        <source>Nothing can be forecast yet. Import the contact counts of at least one channel.</source>
        <translation>Noch ist keine Prognose möglich. Kontaktzahlen mindestens eines Kanals importieren.</translation>
    </message>
    <message>
        <source>%1 has no history</source>
        <translation>%1 hat keine Historie</translation>
    </message>
    <message>
        <source>The channel is left out of every figure. Import its contact counts.</source>
        <translation>Der Kanal fehlt in allen Zahlen. Seine Kontaktzahlen importieren.</translation>
    </message>
    <message>
        <source>The history of %1 is too short</source>
        <translation>Die Historie von %1 ist zu kurz</translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks. Import more of the past.</source>
        <translation>Eine Prognose braucht mindestens zwei Wochen. Mehr Vergangenheit importieren.</translation>
    </message>
    <message>
        <source>The history of %1 has gaps</source>
        <translation>Die Historie von %1 hat Lücken</translation>
    </message>
    <message>
        <source>The first is %2. Training leaves gaps out; import the missing days if you can.</source>
        <translation>Die erste ist %2. Das Training lässt Lücken aus; fehlende Tage nach Möglichkeit importieren.</translation>
    </message>
    <message>
        <source>No handling times for %1</source>
        <translation>Keine Bearbeitungszeiten für %1</translation>
    </message>
    <message>
        <source>The assumed handling time is used for all staffing figures. Import a file with handling times, or set the assumed one.</source>
        <translation>Der Personalbedarf beruht durchweg auf der angenommenen Bearbeitungszeit. Eine Datei mit Bearbeitungszeiten importieren oder die angenommene festlegen.</translation>
    </message>
    <message>
        <source>%1 is never open</source>
        <translation>%1 ist nie geöffnet</translation>
    </message>
    <message>
        <source>All its contacts count as not answered. Give the scenario opening hours for this channel.</source>
        <translation>Alle Kontakte des Kanals zählen als nicht beantwortet. Dem Szenario Servicezeiten für diesen Kanal geben.</translation>
    </message>
    <message>
        <source>%1 cannot reach its target</source>
        <translation>%1 kann das Ziel nicht erreichen</translation>
    </message>
    <message>
        <source>The opening hours leave contacts waiting longer than the target, with any number of people. Open longer, or promise an answer within a longer time.</source>
        <translation>Die Servicezeiten lassen Kontakte länger warten als das Ziel, bei jeder Personalstärke. Länger öffnen oder eine Antwort in längerer Zeit zusagen.</translation>
    </message>
    <message>
        <source>Demand of %1 in closed hours is assumed</source>
        <translation>Nachfrage von %1 außerhalb der Servicezeiten ist angenommen</translation>
    </message>
    <message>
        <source>Nobody counted contacts while the channel was closed. Figures for longer opening hours rest on the assumption.</source>
        <translation>Solange der Kanal geschlossen war, hat niemand Kontakte gezählt. Zahlen für längere Servicezeiten beruhen auf der Annahme.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 are answered within %2 while the line is open, nine times out of ten.</source>
        <translation>%1 werden innerhalb von %2 angenommen, solange die Leitung offen ist – in neun von zehn Fällen.</translation>
    </message>
    <message>
        <source>%1 of all who want to reach us find the line closed.</source>
        <translation>%1 aller, die uns erreichen wollen, finden die Leitung geschlossen.</translation>
    </message>
    <message>
        <source>%1 that arrive after %2 are answered by %3, nine times out of ten.</source>
        <translation>%1, die nach %2 eintreffen, sind bis %3 beantwortet – in neun von zehn Fällen.</translation>
    </message>
    <message>
        <source>At all other times within %1.</source>
        <translation>Zu allen anderen Zeiten innerhalb von %1.</translation>
    </message>
    <message>
        <source>%1 are answered within %2, nine times out of ten, whenever they arrive.</source>
        <translation>%1 werden innerhalb von %2 beantwortet, in neun von zehn Fällen, egal wann sie eintreffen.</translation>
    </message>
    <message>
        <source>%1: nothing can be promised. More come than are answered, and the backlog grows.</source>
        <translation>%1: Nichts lässt sich zusagen. Es kommen mehr, als beantwortet werden, und der Rückstand wächst.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>Methode und Annahmen</translation>
    </message>
    <message>
        <source>Source: computed for %1 from the forecast, with the assumptions of this report.</source>
        <translation>Quelle: für %1 aus der Prognose berechnet, mit den Annahmen dieses Berichts.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>forecast from history until %1</source>
        <translation>Prognose aus der Historie bis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Which hours should we be reachable?</source>
        <translation>Wann sollen wir erreichbar sein?</translation>
    </message>
    <message>
        <source>Cost against service</source>
        <translation>Kosten und Service</translation>
    </message>
    <message>
        <source>%1 opening hours tried; the line joins the best for their money</source>
        <translation>%1 Varianten geprüft; die Linie verbindet die besten für ihr Geld</translation>
    </message>
    <message>
        <source>What to know before deciding</source>
        <translation>Wichtig für die Entscheidung</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>%1 agent hours on duty</source>
        <translation>%1 Agentenstunden im Dienst</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>of %1 contacts a week</source>
        <translation>von %1 Kontakten pro Woche</translation>
    </message>
    <message>
        <source>%1 of all contacts arrive outside Mon–Fri 9–18.</source>
        <translation>%1 aller Kontakte treffen außerhalb von Mo–Fr 9–18 Uhr ein.</translation>
    </message>
    <message>
        <source>Under %1, up to %2 of work wait, and %3 contacts a week are lost.</source>
        <translation>Bei %1 warten bis zu %2 Arbeit, und %3 Kontakte pro Woche gehen verloren.</translation>
    </message>
    <message>
        <source>%1 needs work on Sundays. ArbZG §§ 9–13 ask for a documented basis; the works council has a say (BetrVG § 87).</source>
        <translation>%1 braucht Sonntagsarbeit. §§&#xa0;9–13 ArbZG verlangen eine dokumentierte Grundlage; der Betriebsrat bestimmt mit (§&#xa0;87 BetrVG).</translation>
    </message>
    <message>
        <source>%1 was never counted while closed: what it would bring in those hours is an assumption.</source>
        <translation>%1 wurde außerhalb der Servicezeiten nie gezählt: Was in diesen Stunden käme, ist eine Annahme.</translation>
    </message>
    <message>
        <source>%1: the hours of %2 allow at most %3 on target, whatever the staff.</source>
        <translation>%1: Die Servicezeiten von %2 erlauben höchstens %3 im Ziel, bei jeder Personalstärke.</translation>
    </message>
    <message>
        <source>Open hours a week</source>
        <translation>Geöffnete Stunden pro Woche</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten pro Woche</translation>
    </message>
    <message>
        <source>of which night</source>
        <translation>davon Nacht</translation>
    </message>
    <message>
        <source>of which Sunday</source>
        <translation>davon Sonntag</translation>
    </message>
    <message>
        <source>of which public holiday</source>
        <translation>davon Feiertag</translation>
    </message>
    <message>
        <source>of which standby</source>
        <translation>davon Rufbereitschaft</translation>
    </message>
    <message>
        <source>Paid hours a week</source>
        <translation>Bezahlte Stunden pro Woche</translation>
    </message>
    <message>
        <source>Agents at the peak</source>
        <translation>Agenten in der Spitze</translation>
    </message>
    <message>
        <source>%1: on time (operator)</source>
        <translation>%1: im Ziel (Betreiber)</translation>
    </message>
    <message>
        <source>%1: on target (customer)</source>
        <translation>%1: im Ziel (Kunde)</translation>
    </message>
    <message>
        <source>On target, all contacts</source>
        <translation>Im Ziel, alle Kontakte</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>Später beantwortet</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Cost per contact on target</source>
        <translation>Kosten je Kontakt im Ziel</translation>
    </message>
    <message>
        <source>Operator: of the contacts that met an open door. Customer: of all contacts, a closed door is a miss.</source>
        <translation>Betreiber: von den Kontakten, die auf eine offene Tür trafen. Kunde: von allen Kontakten, eine geschlossene Tür zählt als verfehlt.</translation>
    </message>
    <message>
        <source>Response time by hour of arrival</source>
        <translation>Antwortzeit nach Eingangsstunde</translation>
    </message>
    <message>
        <source>Work waiting</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>Hours of handling time, stacked by channel; at most %1.</source>
        <translation>Bearbeitungsstunden, nach Kanal gestapelt; höchstens %1.</translation>
    </message>
    <message>
        <source>Contacts per day; the day falls inside a band with the probability written beside it.</source>
        <translation>Kontakte pro Tag; der Tag liegt mit der daneben stehenden Wahrscheinlichkeit in einem Band.</translation>
    </message>
    <message>
        <source>needs two weeks of history</source>
        <translation>braucht zwei Wochen Historie</translation>
    </message>
    <message>
        <source>Source: own history, contacts per day; forecast by the method %1.</source>
        <translation>Quelle: eigene Historie, Kontakte pro Tag; Prognose mit dem Verfahren „%1“.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>inside 80%</source>
        <translation>in 80&#xa0;%</translation>
    </message>
    <message>
        <source>By day and channel</source>
        <translation>Nach Tag und Kanal</translation>
    </message>
    <message>
        <source>agent hours on duty</source>
        <translation>Agentenstunden im Dienst</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Hourly requirement, %1</source>
        <translation>Personalbedarf je Stunde, %1</translation>
    </message>
    <message>
        <source>the busiest day; most agents of each hour</source>
        <translation>der stärkste Tag; Höchstwert der Agenten je Stunde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Each channel is forecast by several methods, weighted per horizon by their absolute errors in a rolling-origin backtest, unless the planner chose one. Bands come from the errors of that backtest. Public holidays are treated apart; outliers and gaps are left out of training, never deleted.</source>
        <translation>Jeder Kanal wird mit mehreren Verfahren prognostiziert, je Horizont gewichtet nach ihren absoluten Fehlern in einer Rückrechnung mit rollierendem Startpunkt, sofern keines fest gewählt ist. Die Bänder stammen aus den Fehlern dieser Rückrechnung. Feiertage werden gesondert behandelt; Ausreißer und Lücken bleiben vom Training ausgeschlossen und werden nie gelöscht.</translation>
    </message>
    <message>
        <source>Phone and chat</source>
        <translation>Telefon und Chat</translation>
    </message>
    <message>
        <source>Per interval, the least number of agents that meets every goal: Erlang A where patience is known (Palm 1957; Garnett, Mandelbaum and Reiman 2002), otherwise Erlang C (Erlang 1917). Abandoned callers call again with a set share.</source>
        <translation>Je Intervall die kleinste Zahl von Agenten, die alle Ziele erfüllt: Erlang&#xa0;A bei bekannter Wartetoleranz (Palm 1957; Garnett, Mandelbaum und Reiman 2002), sonst Erlang&#xa0;C (Erlang 1917). Anrufer, die abbrechen, rufen mit einem festgelegten Anteil erneut an.</translation>
    </message>
    <message>
        <source>Email and social</source>
        <translation>E-Mail und Social Media</translation>
    </message>
    <message>
        <source>Deferred work joins a backlog and is worked off first come, first served, in a week that repeats itself. The team is the smallest that answers the goal&apos;s share in time.</source>
        <translation>Aufschiebbare Arbeit kommt in einen Rückstand und wird in der Reihenfolge des Eingangs abgearbeitet, in einer sich wiederholenden Woche. Das Team ist das kleinste, das den Anteil des Ziels rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Closed doors</source>
        <translation>Außerhalb der Servicezeiten</translation>
    </message>
    <message>
        <source>On target counts every contact, whenever it comes: a closed door is a miss. Callers who find it closed call again after opening, write instead, or are lost, in the shares below.</source>
        <translation>„Im Ziel“ zählt jeden Kontakt, egal wann er kommt: Eine geschlossene Tür zählt als verfehlt. Anrufer vor geschlossener Tür rufen nach der Öffnung erneut an, schreiben stattdessen oder gehen verloren, mit den Anteilen unten.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the intervals usable.</source>
        <translation>%1: %2, %3 der Intervalle verwendbar.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB. A logo of 1200 pixels is large enough.</source>
        <translation>%1 ist größer als 2 MB. Ein Logo von 1200 Pixeln ist groß genug.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be printed. PNG, JPEG and SVG can.</source>
        <translation>%1 ist kein Bild, das gedruckt werden kann. PNG, JPEG und SVG können es.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>A caller who hung up before anybody answered.</source>
        <translation>Anrufende, die aufgelegt haben, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Average handling time: talking or writing and the work after it, per contact.</source>
        <translation>Bearbeitungszeit: Gespräch oder Schreiben und die Nachbearbeitung, je Kontakt.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rückrechnung (Backtest)</translation>
    </message>
    <message>
        <source>The method forecasts days that are over, knowing only what came before them; its errors are those of the report.</source>
        <translation>Das Verfahren sagt vergangene Tage voraus und kennt dabei nur, was vor ihnen lag; seine Fehler sind die des Berichts.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Mean error in percent of the volume: above zero, the method forecast too much.</source>
        <translation>Mittlerer Fehler in Prozent des Volumens: über null hat das Verfahren zu viel vorausgesagt.</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Work that keeps one agent busy without a break: contacts times AHT, divided by the length of the interval.</source>
        <translation>Arbeit, die eine Person ohne Pause beschäftigt: Kontakte mal Bearbeitungszeit, geteilt durch die Länge des Intervalls.</translation>
    </message>
    <message>
        <source>Full-time equivalent: paid hours of a week divided by the hours of a full-time week.</source>
        <translation>Vollzeitäquivalent: bezahlte Stunden einer Woche, geteilt durch die Stunden einer Vollzeitwoche.</translation>
    </message>
    <message>
        <source>Contacts that nobody ever answers, because they were abandoned or found the door closed and did not come back.</source>
        <translation>Kontakte, die nie beantwortet werden, weil sie abgebrochen wurden oder die Tür geschlossen fanden und nicht wiederkamen.</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Mean absolute scaled error (Hyndman and Koehler 2006): below 1, the method is better than last week&apos;s figure.</source>
        <translation>Mittlerer absoluter skalierter Fehler (Hyndman und Koehler 2006): unter 1 ist das Verfahren besser als die Zahl der Vorwoche.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share of the time on duty that agents spend with contacts.</source>
        <translation>Anteil der Zeit im Dienst, den Agenten mit Kontakten verbringen.</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Share of all contacts answered within the promise to customers, by the clock, whether or not somebody was there.</source>
        <translation>Anteil aller Kontakte, die innerhalb der Zusage an Kunden beantwortet wurden, nach der Uhr, ob jemand da war oder nicht.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Wartetoleranz</translation>
    </message>
    <message>
        <source>Mean time that callers would wait before they hang up.</source>
        <translation>Mittlere Zeit, die Anrufende warten würden, bevor sie auflegen.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Share of the contacts that met an open door and were answered within the goal&apos;s time.</source>
        <translation>Anteil der Kontakte, die eine offene Tür fanden und innerhalb der Zeit des Ziels beantwortet wurden.</translation>
    </message>
    <message>
        <source>Paid time in which agents are not there for contacts: leave, illness, training, breaks.</source>
        <translation>Bezahlte Zeit, in der Agenten nicht für Kontakte da sind: Urlaub, Krankheit, Schulung, Pausen.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>People at home who begin to work within a set time when they are called.</source>
        <translation>Personen zu Hause, die auf einen Ruf hin innerhalb einer festen Zeit zu arbeiten beginnen.</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Weighted absolute percentage error: the sum of the errors without their sign, in percent of the volume.</source>
        <translation>Gewichteter absoluter prozentualer Fehler: die Summe der Fehler ohne Vorzeichen, in Prozent des Volumens.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning in this report</source>
        <translation>Bedeutung in diesem Bericht</translation>
    </message>
    <message>
        <source>The same figures again</source>
        <translation>Noch einmal dieselben Zahlen</translation>
    </message>
    <message>
        <source>The same plan gives the same report, byte for byte: with the same version, from the window or the command line.</source>
        <translation>Derselbe Plan ergibt denselben Bericht, Byte für Byte: mit derselben Version, aus dem Fenster oder der Befehlszeile.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data, SHA-256</source>
        <translation>Daten, SHA-256</translation>
    </message>
    <message>
        <source>Plan and settings, SHA-256</source>
        <translation>Plan und Einstellungen, SHA-256</translation>
    </message>
    <message>
        <source>Seed of the forecast&apos;s paths</source>
        <translation>Startwert der Prognosepfade</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>%1 · data %2 · plan %3 · seed %4</source>
        <translation>%1 · Daten %2 · Plan %3 · Startwert %4</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>%1 shifts of %2 agents, %3 of work; %4 shifts are open.</source>
        <translation>%1 Schichten von %2 Agenten, %3 Arbeit; %4 Schichten sind offen.</translation>
    </message>
    <message>
        <source>Cover of the planning week</source>
        <translation>Deckung der Planungswoche</translation>
    </message>
    <message>
        <source>agent hours on duty, breaks and standby left out; short and over are counted per interval</source>
        <translation>Agentenstunden im Dienst ohne Pausen und Bereitschaft; Unter- und Überdeckung werden je Intervall gezählt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>over</source>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>Source: adopted shifts of the plan against the requirement above.</source>
        <translation>Quelle: übernommene Schichten des Plans gegen den Bedarf.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>of which overtime</source>
        <translation>davon Mehrarbeit</translation>
    </message>
    <message>
        <source>of which partner</source>
        <translation>davon Dienstleister</translation>
    </message>
    <message>
        <source>%1 does not carry all that it shows (%2). A logo cannot refer to other files or addresses; embed its pictures.</source>
        <translation>%1 enthält nicht alles, was es zeigt (%2). Ein Logo darf nicht auf andere Dateien oder Adressen verweisen; betten Sie seine Bilder ein.</translation>
    </message>
    <message>
        <source>value, what it may as well be, and source; “default” was decided by nobody</source>
        <translation>Wert, was er ebenso gut sein kann, und Quelle; „Vorgabe“ hat niemand entschieden</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>must hold</source>
        <translation>muss gelten</translation>
    </message>
    <message>
        <source>should hold</source>
        <translation>soll gelten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rule that is not kept</source>
        <translation>Nicht eingehaltene Regel</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>None: every rule is kept or accepted.</source>
        <translation>Keine: Jede Regel ist eingehalten oder akzeptiert.</translation>
    </message>
    <message>
        <source>%1 rules that must hold and %2 that should are not kept. A reminder, no legal advice.</source>
        <translation>%1 Muss-Regeln und %2 Soll-Regeln sind nicht eingehalten. Eine Erinnerung, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>The planner lives with these.</source>
        <translation>Mit diesen lebt die Planung.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>* on standby at home</source>
        <translation>* in Rufbereitschaft zu Hause</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1: %2 times; each stands in the table “findings” of the export</source>
        <translation>%1: %2-mal; jede einzelne steht in der Tabelle „findings“ des Exports</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>like the day before a holiday</source>
        <translation>wie der Tag vor einem Feiertag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Expected contacts by week</source>
        <translation>Erwartete Kontakte je Woche</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>the week that is planned for stands in bold</source>
        <translation>fett: die Woche, für die geplant wird</translation>
    </message>
    <message>
        <source>%1 contacts in all</source>
        <translation>%1 Kontakte insgesamt</translation>
    </message>
    <message>
        <source>Overridden by the planner</source>
        <translation>Von der Planung überschrieben</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>learned from earlier ones</source>
        <translation>aus früheren gelernt</translation>
    </message>
    <message>
        <source>Special days ahead</source>
        <translation>Besondere Tage im Zeitraum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effect on contacts</source>
        <translation>Wirkung auf die Kontakte</translation>
    </message>
    <message>
        <source>%1 draws its parts too often or nests them too deep. Save it as PNG instead.</source>
        <translation>%1 zeichnet seine Teile zu oft oder verschachtelt sie zu tief. Speichern Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <source>Bars: answered on target of all contacts, a closed door is a miss. While open: answered in time of those who met an open door. 50% and 90% in: time from the first wish to the answer.</source>
        <translation>Balken: Zusage gehalten, von allen Kontakten; eine geschlossene Tür zählt als verfehlt. Geöffnet: rechtzeitig beantwortet von denen, die offen antrafen. 50&#xa0;% und 90&#xa0;% in: Zeit vom ersten Wunsch bis zur Antwort.</translation>
    </message>
    <message>
        <source>while open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>50% in</source>
        <translation>50&#xa0;% in</translation>
    </message>
    <message>
        <source>90% in</source>
        <translation>90&#xa0;% in</translation>
    </message>
    <message>
        <source>In eight of ten ways in which the demand may come, %1 costs %2 a week and answers %3 to %4 on target.</source>
        <translation>In acht von zehn möglichen Verläufen der Nachfrage kostet %1 %2 pro Woche und hält die Zusage bei %3 bis %4.</translation>
    </message>
    <message>
        <source>From the first wish to the answer: median over the seven days; dotted: promise. Logarithmic.</source>
        <translation>Vom ersten Wunsch bis zur Antwort: Median über die sieben Tage; gepunktet: Zusage. Logarithmisch.</translation>
    </message>
    <message>
        <source>Agents required on duty, all channels together, the most of each hour. Most: %1 on %2 at %3; %4 in the week.</source>
        <translation>Personalbedarf an anwesenden Agenten, alle Kanäle zusammen, je Stunde der höchste. Höchstwert: %1 am %2 um %3; %4 in der Woche.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>Backtest, days ahead</source>
        <translation>Rückrechnung, Tage voraus</translation>
    </message>
</context>
<context>
    <name>RosterFinding</name>
    <message>
        <source>Hours of a day</source>
        <translation>Stunden eines Tages</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Stunden einer Woche</translation>
    </message>
    <message>
        <source>Hours of two weeks</source>
        <translation>Stunden zweier Wochen</translation>
    </message>
    <message>
        <source>Average weekly hours</source>
        <translation>Wochenstunden im Schnitt</translation>
    </message>
    <message>
        <source>Average weekly hours of night workers</source>
        <translation>Wochenstunden im Schnitt bei Nachtarbeit</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Longest work without a break</source>
        <translation>Längste Arbeit ohne Pause</translation>
    </message>
    <message>
        <source>Rest between two days</source>
        <translation>Ruhezeit zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Rest of a week</source>
        <translation>Ruhezeit einer Woche</translation>
    </message>
    <message>
        <source>Sunday work</source>
        <translation>Sonntagsarbeit</translation>
    </message>
    <message>
        <source>Work on public holidays</source>
        <translation>Feiertagsarbeit</translation>
    </message>
    <message>
        <source>Free Sundays of a year</source>
        <translation>Freie Sonntage eines Jahres</translation>
    </message>
    <message>
        <source>Day off for a Sunday</source>
        <translation>Ersatzruhetag für einen Sonntag</translation>
    </message>
    <message>
        <source>Day off for a public holiday</source>
        <translation>Ersatzruhetag für einen Feiertag</translation>
    </message>
    <message>
        <source>Saturday work</source>
        <translation>Samstagsarbeit</translation>
    </message>
    <message>
        <source>Allowed hours of the day</source>
        <translation>Erlaubte Tageszeiten</translation>
    </message>
    <message>
        <source>Days of a week</source>
        <translation>Arbeitstage einer Woche</translation>
    </message>
    <message>
        <source>Nights in a row</source>
        <translation>Nächte in Folge</translation>
    </message>
    <message>
        <source>Rest after nights</source>
        <translation>Ruhezeit nach Nachtschichten</translation>
    </message>
    <message>
        <source>Forward rotation</source>
        <translation>Vorwärtsrotation</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Weekends in a row</source>
        <translation>Wochenenden in Folge</translation>
    </message>
    <message>
        <source>Stable start times</source>
        <translation>Gleichmäßiger Beginn</translation>
    </message>
    <message>
        <source>Hours of the contract</source>
        <translation>Vertragsstunden</translation>
    </message>
    <message>
        <source>Balance with the contract</source>
        <translation>Stundenkonto</translation>
    </message>
    <message>
        <source>Days of the contract</source>
        <translation>Vertragliche Arbeitstage</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Works no nights</source>
        <translation>Arbeitet nicht nachts</translation>
    </message>
    <message>
        <source>Works no Sundays</source>
        <translation>Arbeitet nicht sonntags</translation>
    </message>
    <message>
        <source>Wished days off</source>
        <translation>Wunschfreie Tage</translation>
    </message>
    <message>
        <source>Two shifts at once</source>
        <translation>Zwei Schichten zugleich</translation>
    </message>
    <message>
        <source>too many hours in a day</source>
        <translation>zu viele Stunden am Tag</translation>
    </message>
    <message>
        <source>too many hours</source>
        <translation>zu viele Stunden</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>break too short</source>
        <translation>Pause zu kurz</translation>
    </message>
    <message>
        <source>too long without a break</source>
        <translation>zu lange ohne Pause</translation>
    </message>
    <message>
        <source>rest too short</source>
        <translation>Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>weekly rest too short</source>
        <translation>wöchentliche Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>works on a Sunday</source>
        <translation>arbeitet am Sonntag</translation>
    </message>
    <message>
        <source>works on a public holiday</source>
        <translation>arbeitet am Feiertag</translation>
    </message>
    <message>
        <source>too few free Sundays</source>
        <translation>zu wenige freie Sonntage</translation>
    </message>
    <message>
        <source>no day off for the Sunday</source>
        <translation>kein Ersatzruhetag für den Sonntag</translation>
    </message>
    <message>
        <source>no day off for the holiday</source>
        <translation>kein Ersatzruhetag für den Feiertag</translation>
    </message>
    <message>
        <source>works on a Saturday</source>
        <translation>arbeitet am Samstag</translation>
    </message>
    <message>
        <source>outside the allowed hours</source>
        <translation>außerhalb der erlaubten Zeiten</translation>
    </message>
    <message>
        <source>too many days in a week</source>
        <translation>zu viele Tage in der Woche</translation>
    </message>
    <message>
        <source>too many nights in a row</source>
        <translation>zu viele Nächte in Folge</translation>
    </message>
    <message>
        <source>rest after nights too short</source>
        <translation>Ruhezeit nach Nächten zu kurz</translation>
    </message>
    <message>
        <source>from a later to an earlier shift</source>
        <translation>von später auf früher</translation>
    </message>
    <message>
        <source>too many days in a row</source>
        <translation>zu viele Tage in Folge</translation>
    </message>
    <message>
        <source>too many weekends in a row</source>
        <translation>zu viele Wochenenden in Folge</translation>
    </message>
    <message>
        <source>start changes a lot</source>
        <translation>Beginn wechselt stark</translation>
    </message>
    <message>
        <source>above contract</source>
        <translation>über Vertrag</translation>
    </message>
    <message>
        <source>off the contract</source>
        <translation>weicht vom Vertrag ab</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>lacks the skill</source>
        <translation>ohne den Skill</translation>
    </message>
    <message>
        <source>works no nights</source>
        <translation>arbeitet nicht nachts</translation>
    </message>
    <message>
        <source>works no Sundays</source>
        <translation>arbeitet nicht sonntags</translation>
    </message>
    <message>
        <source>wished for a day off</source>
        <translation>wünscht sich frei</translation>
    </message>
    <message>
        <source>two shifts at once</source>
        <translation>zwei Schichten zugleich</translation>
    </message>
    <message>
        <source>%1 of work, %2. At most %3%4.</source>
        <translation>%1 Arbeit, %2. Höchstens %3%4.</translation>
    </message>
    <message>
        <source>%1 a week on average, %2. At most %3%4.</source>
        <translation>Im Schnitt %1 je Woche, %2. Höchstens %3%4.</translation>
    </message>
    <message>
        <source>%1 of break on %2. At least %3%4.</source>
        <translation>%1 Pause am %2. Mindestens %3%4.</translation>
    </message>
    <message>
        <source>%1 of work without a break on %2. At most %3%4.</source>
        <translation>%1 Arbeit ohne Pause am %2. Höchstens %3%4.</translation>
    </message>
    <message>
        <source>%1 of rest, %2 to %3. At least %4%5.</source>
        <translation>%1 Ruhezeit, %2 bis %3. Mindestens %4%5.</translation>
    </message>
    <message>
        <source>Longest rest %1, %2. At least %3%4.</source>
        <translation>Längste Ruhezeit %1, %2. Mindestens %3%4.</translation>
    </message>
    <message>
        <source>%1. Needs a reason in law or a permit%2.</source>
        <translation>%1. Braucht eine gesetzliche Ausnahme oder eine Bewilligung%2.</translation>
    </message>
    <message>
        <source>%1 free Sundays left. At least %2 a year%3.</source>
        <translation>Noch %1 freie Sonntage. Mindestens %2 im Jahr%3.</translation>
    </message>
    <message>
        <source>For %1. A day off is due within the time allowed%2.</source>
        <translation>Für %1. Ein Ersatzruhetag ist innerhalb der Frist fällig%2.</translation>
    </message>
    <message>
        <source>%1%2.</source>
        <translation>%1%2.</translation>
    </message>
    <message>
        <source>%1 to %2%3.</source>
        <translation>%1 bis %2%3.</translation>
    </message>
    <message>
        <source>%1, %2. At most %3%4.</source>
        <translation>%1, %2. Höchstens %3%4.</translation>
    </message>
    <message>
        <source>%1. Early, late, night is easier on people%2.</source>
        <translation>%1. Früh, spät, Nacht belastet weniger%2.</translation>
    </message>
    <message>
        <source>%1 between two starts, %2. At most %3%4.</source>
        <translation>%1 zwischen zwei Anfängen, %2. Höchstens %3%4.</translation>
    </message>
    <message>
        <source>%1 of work, %2. The contract says %3.</source>
        <translation>%1 Arbeit, %2. Im Vertrag stehen %3.</translation>
    </message>
    <message>
        <source>%1 against the contract, %2. At most %3.</source>
        <translation>%1 gegenüber dem Vertrag, %2. Höchstens %3.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>No break on %1. At least %2%3.</source>
        <translation>Keine Pause am %1. Mindestens %2%3.</translation>
    </message>
</context>
<context>
    <name>SamplePlan</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Campaign: spring offers</source>
        <translation>Kampagne: Frühlingsangebote</translation>
    </message>
    <message>
        <source>Campaign: summer tariffs</source>
        <translation>Kampagne: Sommertarife</translation>
    </message>
    <message>
        <source>Campaign: back from holidays</source>
        <translation>Kampagne: nach den Ferien</translation>
    </message>
    <message>
        <source>Campaign: winter offers</source>
        <translation>Kampagne: Winterangebote</translation>
    </message>
    <message>
        <source>24/7</source>
        <translation>24/7</translation>
    </message>
    <message>
        <source>9–18 Mon–Fri</source>
        <translation>9–18 Uhr Mo–Fr</translation>
    </message>
    <message>
        <source>9–18 daily + social standby</source>
        <translation>9–18 Uhr tgl. + Social-Rufb.</translation>
    </message>
    <message>
        <source>Service Süd does not exist. All figures of this example are made up.</source>
        <translation>Den Service Süd gibt es nicht. Alle Zahlen dieses Beispiels sind erfunden.</translation>
    </message>
    <message>
        <source>Permit under ArbZG §13</source>
        <translation>Bewilligung nach ArbZG § 13</translation>
    </message>
</context>
<context>
    <name>ShiftAccess</name>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 Minuten früher</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 Minuten später</translation>
    </message>
    <message>
        <source>15 minutes shorter</source>
        <translation>15 Minuten kürzer</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 Minuten länger</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>ShiftRows</name>
    <message>
        <source>Open shifts</source>
        <translation>Offene Schichten</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Offene Schicht</translation>
    </message>
    <message>
        <source>Standby at home</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Heute frei</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Part time, %1</source>
        <translation>Teilzeit, %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>each month from 1 to 12 once</source>
        <translation>jeder Monat von 1 bis 12 einmal</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>%1: expected all twelve months, found %2</source>
        <translation>%1: alle zwölf Monate erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>line %1: the line is too long</source>
        <translation>Zeile %1: die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>line %1: a quote is never closed</source>
        <translation>Zeile %1: ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>line %1: there is no column &quot;%2&quot;</source>
        <translation>Zeile %1: die Spalte „%2“ fehlt</translation>
    </message>
    <message>
        <source>line %1: found %2 cells, expected %3</source>
        <translation>Zeile %1: %2 Zellen gefunden, %3 erwartet</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: found &quot;%4&quot;, expected %5</source>
        <translation>%1: Zeile %2, Spalte %3: „%4“ gefunden, erwartet: %5</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Today runs at %1 of what was expected, as of %2</source>
        <translation>Heute läuft mit %1 der Erwartung, Stand %2</translation>
    </message>
    <message>
        <source>%3 ran at %1 of what was expected, as of %2</source>
        <translation>%3 lief mit %1 der Erwartung, Stand %2</translation>
    </message>
    <message>
        <source> · so far %1 contacts instead of %2</source>
        <translation> · bisher %1 statt %2 Kontakte</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Cheaper than %1 and better: %2, %3 for %4 a week.</source>
        <translation>Günstiger als %1 und besser: %2, %3 für %4 pro Woche.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>at least %1 on duty</source>
        <translation>mindestens %1 im Dienst</translation>
    </message>
    <message>
        <source>%1 at home %2–%3</source>
        <translation>%1 in Rufbereitschaft %2–%3</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>Mo–Fr</translation>
    </message>
    <message>
        <source>Mon–Sat</source>
        <translation>Mo–Sa</translation>
    </message>
    <message>
        <source>Mon–Sun</source>
        <translation>Mo–So</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target.</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel.</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points more than {baseline} for {change} less cost: cheaper and better.</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – {points} Punkte mehr als {baseline} bei {change} weniger Kosten: günstiger und besser.</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points fewer than {baseline} for {change} less cost.</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – {points} Punkte weniger als {baseline} bei {change} weniger Kosten.</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points more than {baseline} for {change} more cost.</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – {points} Punkte mehr als {baseline} für {change} mehr Kosten.</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points fewer than {baseline} for {change} more cost.</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – {points} Punkte weniger als {baseline} für {change} mehr Kosten.</translation>
    </message>
    <message>
        <source>{best} adds {bestPoints} points.</source>
        <translation>{best} bringt {bestPoints} Punkte dazu.</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – about as many as {baseline}, within the forecast’s uncertainty,</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – etwa so viele wie {baseline}, im Rahmen der Prognoseunsicherheit,</translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – about as many as {baseline}</source>
        <translation>{chosen} beantwortet {share} aller Kontakte im Ziel – etwa so viele wie {baseline}</translation>
    </message>
    <message>
        <source>for {change} more cost.</source>
        <translation>bei {change} höheren Kosten.</translation>
    </message>
    <message>
        <source>for {change} less cost.</source>
        <translation>bei {change} geringeren Kosten.</translation>
    </message>
    <message>
        <source>at the same cost.</source>
        <translation>bei gleichen Kosten.</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>Dienstleister %1</translation>
    </message>
    <message>
        <source>one team</source>
        <translation>ein Team</translation>
    </message>
</context>
<context>
    <name>application::RecoveryCopy</name>
    <message>
        <source>Another window has taken these changes already.</source>
        <translation>Ein anderes Fenster hat diese Änderungen schon übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan file to open</source>
        <translation>Zu öffnende Plandatei</translation>
    </message>
</context>
<context>
    <name>ui::AcceptedDialog</name>
    <message>
        <source>Accepted forecasts</source>
        <translation>Angenommene Prognosen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Days that came</source>
        <translation>Eingetroffene Tage</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>In the 80% band</source>
        <translation>Im 80-%-Band</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Expected then</source>
        <translation>Damals erwartet</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>80-%-Spanne</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>Jetzt erwartet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>WAPE of days</source>
        <translation>WAPE je Tag</translation>
    </message>
    <message>
        <source>Written over by you: %1.</source>
        <translation>Von Ihnen überschrieben: %1.</translation>
    </message>
    <message>
        <source>Before overrides</source>
        <translation>Ohne Vorgabe</translation>
    </message>
    <message>
        <source>WAPE of intervals</source>
        <translation>WAPE je Intervall</translation>
    </message>
</context>
<context>
    <name>ui::AgentLadder</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
</context>
<context>
    <name>ui::AnalogueDialog</name>
    <message>
        <source>Forecast %1 like another channel</source>
        <translation>%1 wie einen anderen Kanal prognostizieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinem</translation>
    </message>
    <message>
        <source>from what came so far</source>
        <translation>aus dem bisher Gekommenen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Contacts of one in a month</source>
        <translation>Kontakte je Kunde und Monat</translation>
    </message>
    <message>
        <source>Contacts on a mean open day</source>
        <translation>Kontakte an einem mittleren offenen Tag</translation>
    </message>
    <message>
        <source>Weekdays, hours and holidays of the other channel, at this volume. Once two weeks of its own have come, they alone count.</source>
        <translation>Wochentage, Stunden und Feiertage des anderen Kanals, mit diesem Volumen. Sobald zwei eigene Wochen vorliegen, zählen nur noch sie.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::AssumptionView</name>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>One input at a time, in all scenarios alike; the pale half of a bar belongs to the low value. Volume and handling time: the middle 80% of the forecast’s sample paths. Default: nobody has decided otherwise.</source>
        <translation>Eine Größe nach der anderen, in allen Szenarien gleich; die blasse Hälfte eines Balkens gehört zum kleinen Wert. Volumen und Bearbeitungszeit: die mittleren 80&#xa0;% der Prognosepfade. Vorgabe: niemand hat anders entschieden.</translation>
    </message>
    <message>
        <source>Add a second scenario to see what the difference rests on.</source>
        <translation>Mit einem zweiten Szenario zeigt sich, worauf der Unterschied beruht.</translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation>Kostenunterschied</translation>
    </message>
    <message>
        <source>On-target difference</source>
        <translation>Unterschied im Ziel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Varying one input at a time …</source>
        <translation>Eine Größe nach der anderen wird verändert …</translation>
    </message>
    <message>
        <source>%1 costs %2 a week against %3.</source>
        <translation>%1 kostet pro Woche %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 answers %2 points on target against %3.</source>
        <translation>%1 beantwortet %2 Punkte im Ziel gegenüber %3.</translation>
    </message>
    <message>
        <source>No single input turns that around.</source>
        <translation>Keine einzelne Größe kehrt das um.</translation>
    </message>
    <message>
        <source>It could turn around with: %1.</source>
        <translation>Umkehren könnte es sich mit: %1.</translation>
    </message>
</context>
<context>
    <name>ui::BacklogChart</name>
    <message>
        <source>Work waiting</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>No work waits</source>
        <translation>Keine wartende Arbeit</translation>
    </message>
    <message>
        <source>Work waiting over the week, highest %1 on %2</source>
        <translation>Wartende Arbeit über die Woche, Höchstwert %1 am %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, Stunden</translation>
    </message>
</context>
<context>
    <name>ui::BacktestPanel</name>
    <message>
        <source>Backtest</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>lower is better; an honest band is hit 80% of the time</source>
        <translation>niedriger ist besser; ehrliche Bänder treffen zu 80&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>No backtest yet: it is running, or the history is too short for one.</source>
        <translation>Noch keine Rückrechnung: Sie läuft, oder die Historie ist zu kurz dafür.</translation>
    </message>
    <message>
        <source>days 1–28 ahead</source>
        <translation>1–28 Tage voraus</translation>
    </message>
    <message>
        <source>days 1–7 ahead</source>
        <translation>1–7 Tage voraus</translation>
    </message>
    <message>
        <source>one day ahead</source>
        <translation>ein Tag voraus</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n origin(s).</source>
        <translation>
            <numerusform>%1, von %n Startpunkt aus.</numerusform>
            <numerusform>%1, von %n Startpunkten aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing beats repeating the last week: the history holds little more than its weekly pattern.</source>
        <translation>Nichts übertrifft die Wiederholung der Vorwoche: Die Historie enthält kaum mehr als ihr Wochenmuster.</translation>
    </message>
    <message>
        <source>The method was chosen by you.</source>
        <translation>Das Verfahren wurde von Hand gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) backtested</source>
        <translation>
            <numerusform>%n Verfahren rückgerechnet</numerusform>
            <numerusform>%n Verfahren rückgerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source> · WAPE %1</source>
        <translation> · WAPE %1</translation>
    </message>
    <message>
        <source>“%1” leads, which says little about the weeks to come: the combination stays.</source>
        <translation>„%1“ liegt vorn; über die nächsten Wochen sagt das wenig, die Kombination bleibt.</translation>
    </message>
</context>
<context>
    <name>ui::BacktestTable</name>
    <message numerus="yes">
        <source>Tested from %n day(s) of the past</source>
        <translation>
            <numerusform>Geprüft ab %n Tag der Vergangenheit</numerusform>
            <numerusform>Geprüft ab %n Tagen der Vergangenheit</numerusform>
        </translation>
    </message>
    <message>
        <source>MASE %1, pinball loss %2</source>
        <translation>MASE %1, Pinball-Verlust %2</translation>
    </message>
    <message>
        <source>Sum of errors, as a share of all contacts</source>
        <translation>Summe der Fehler, als Anteil an allen Kontakten</translation>
    </message>
    <message>
        <source>Mean error against repeating last week; below 1 is better</source>
        <translation>Mittlerer Fehler gegenüber der Wiederholung der Vorwoche; unter 1 ist besser</translation>
    </message>
    <message>
        <source>Forecast above (+) or below (−) what came</source>
        <translation>Prognose über (+) oder unter (−) dem, was kam</translation>
    </message>
    <message>
        <source>Pinball loss of the bands, as a share of all contacts: narrow and honest bands make it small</source>
        <translation>Pinball-Verlust der Bänder, als Anteil an allen Kontakten: Schmale und ehrliche Bänder machen ihn klein</translation>
    </message>
    <message>
        <source>How often the 80% band held; honest is 80</source>
        <translation>Wie oft das 80-%-Band hielt; ehrlich ist 80</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>WAPE %</source>
        <translation>WAPE&#xa0;%</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Bias&#xa0;%</translation>
    </message>
    <message>
        <source>Pinball %</source>
        <translation>Pinball&#xa0;%</translation>
    </message>
    <message>
        <source>80% hits</source>
        <translation>80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::BestHours</name>
    <message>
        <source>For a budget</source>
        <translation>Für ein Budget</translation>
    </message>
    <message>
        <source>For a target</source>
        <translation>Für ein Ziel</translation>
    </message>
    <message>
        <source>Best opening hours</source>
        <translation>Beste Servicezeiten</translation>
    </message>
    <message>
        <source>At most a week</source>
        <translation>Höchstens pro Woche</translation>
    </message>
    <message>
        <source>At least on target</source>
        <translation>Mindestens im Ziel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find the best hours</source>
        <translation>Beste Zeiten suchen</translation>
    </message>
    <message>
        <source>Trying more than 2,000 opening hours: %1</source>
        <translation>Mehr als 2.000 Servicezeiten werden probiert: %1</translation>
    </message>
    <message>
        <source>None of the opening hours tried costs so little.</source>
        <translation>Keine der probierten Servicezeiten kostet so wenig.</translation>
    </message>
    <message>
        <source>None of the opening hours tried reaches that.</source>
        <translation>Keine der probierten Servicezeiten erreicht das.</translation>
    </message>
    <message>
        <source>%1: %2 on target for %3 a week.</source>
        <translation>%1: %2 im Ziel für %3 pro Woche.</translation>
    </message>
    <message>
        <source>Add as scenario</source>
        <translation>Als Szenario hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::BuildProgress</name>
    <message>
        <source>Building shifts</source>
        <translation>Schichten werden erstellt</translation>
    </message>
    <message>
        <source>Use best so far</source>
        <translation>Bisher Bestes nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Best so far %1</source>
        <translation>Bisher am besten %1</translation>
    </message>
    <message>
        <source>of required hours covered</source>
        <translation>des Bedarfs gedeckt</translation>
    </message>
</context>
<context>
    <name>ui::BuildSheet</name>
    <message>
        <source>Build shifts</source>
        <translation>Schichten erstellen</translation>
    </message>
    <message>
        <source>Shifts that cover the requirement at least cost, then people who may work them under the rules.</source>
        <translation>Schichten, die den Bedarf mit den geringsten Kosten decken, dann Menschen, die sie nach den Regeln arbeiten dürfen.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Frühester Beginn</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Beginn</translation>
    </message>
    <message>
        <source>An hour over costs</source>
        <translation>Eine Stunde zu viel kostet</translation>
    </message>
    <message>
        <source>Keep locked shifts</source>
        <translation>Gesperrte Schichten behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An hour short costs</source>
        <translation>Fehlende Stunde kostet</translation>
    </message>
    <message>
        <source>In hours of base pay</source>
        <translation>In Stunden Grundlohn</translation>
    </message>
    <message>
        <source>Lengths; none: by contract</source>
        <translation>Längen; keine: wie im Vertrag</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Different shifts</source>
        <translation>Verschiedene Schichten</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>ui::CarpetChart</name>
    <message>
        <source>Contacts per interval</source>
        <translation>Kontakte je Intervall</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Keine Historie</translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts per interval, %2, %n missing</source>
        <translation>
            <numerusform>%1: Kontakte je Intervall, %2, %n fehlt</numerusform>
            <numerusform>%1: Kontakte je Intervall, %2, %n fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChannelShiftDialog</name>
    <message>
        <source>Contacts that change the channel</source>
        <translation>Kontakte, die den Kanal wechseln</translation>
    </message>
    <message>
        <source>A share of one channel’s contacts moves to another one, or is solved without any. It applies to every forecast of the plan, its ranges included. What the history holds of it already does not move twice.</source>
        <translation>Ein Anteil der Kontakte eines Kanals wechselt zu einem anderen oder löst sich ganz ohne. Das gilt für jede Prognose des Plans samt ihren Spannen. Was davon schon in der Historie steckt, wechselt nicht noch einmal.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>moves to</source>
        <translation>wechselt zu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>grows for</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>Contacts each</source>
        <translation>Kontakte je</translation>
    </message>
    <message>
        <source>Handling ×</source>
        <translation>Bearbeitung ×</translation>
    </message>
    <message>
        <source>comes after</source>
        <translation>kommt nach</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>no channel: solved elsewhere</source>
        <translation>keinem Kanal: anders gelöst</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Slowly at first, fastest in the middle, until the whole share moves</source>
        <translation>Erst langsam, in der Mitte am schnellsten, bis der ganze Anteil wechselt</translation>
    </message>
    <message>
        <source>Contacts that one moved contact makes there: the touches it takes, and those that an easier channel brings besides</source>
        <translation>Kontakte, die dort aus einem werden: die nötigen Rückfragen, und die ein einfacherer Kanal zusätzlich anzieht</translation>
    </message>
    <message>
        <source>Handling time there for each, to that of the contact that moved</source>
        <translation>Bearbeitungszeit dort je Kontakt, im Verhältnis zu der des gewechselten</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 cannot move to itself.</source>
        <translation>%1 kann nicht zu sich selbst wechseln.</translation>
    </message>
    <message>
        <source>More than all contacts of %1 would move.</source>
        <translation>Von %1 würden mehr als alle Kontakte wechseln.</translation>
    </message>
    <message>
        <source>planned %1, as it has come so far %2 (used)</source>
        <translation>geplant %1, nach dem bisherigen Verlauf %2 (verwendet)</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ClosedHoursDialog</name>
    <message>
        <source>Demand while closed</source>
        <translation>Nachfrage bei geschlossener Tür</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>wie gezählt</translation>
    </message>
    <message>
        <source>shape of another channel</source>
        <translation>Verlauf eines anderen Kanals</translation>
    </message>
    <message>
        <source>a share I assume</source>
        <translation>ein angenommener Anteil</translation>
    </message>
    <message>
        <source>In hours nobody counted</source>
        <translation>In ungezählten Stunden</translation>
    </message>
    <message>
        <source>Shape of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>… at least</source>
        <translation>… mindestens</translation>
    </message>
    <message>
        <source>… at most</source>
        <translation>… höchstens</translation>
    </message>
    <message>
        <source>Of them counted again by day</source>
        <translation>Davon tagsüber mitgezählt</translation>
    </message>
    <message>
        <source>the first channel counted all week</source>
        <translation>erster Kanal, der die ganze Woche gezählt ist</translation>
    </message>
    <message>
        <source>Contacts, of that channel’s proportion</source>
        <translation>Kontakte, am Verhältnis jenes Kanals</translation>
    </message>
    <message>
        <source>Contacts, of those in open hours</source>
        <translation>Kontakte, an denen der offenen Zeit</translation>
    </message>
    <message>
        <source>Where nobody counted, nobody is thought to have called.</source>
        <translation>Wo niemand gezählt hat, gilt: Es hat niemand angerufen.</translation>
    </message>
    <message>
        <source>Where it could be checked, the truth lay between a factor of 2.5 less and more in four cases of five.</source>
        <translation>Wo es sich prüfen ließ, lag die Wahrheit in vier von fünf Fällen höchstens um den Faktor 2,5 darunter oder darüber.</translation>
    </message>
</context>
<context>
    <name>ui::CloserLook</name>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Response time by hour</source>
        <translation>Antwortzeit nach Stunde</translation>
    </message>
    <message>
        <source>nine of ten answered within</source>
        <translation>neun von zehn beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>What each hour is worth</source>
        <translation>Was jede Stunde wert ist</translation>
    </message>
    <message>
        <source>framed: open</source>
        <translation>gerahmt: geöffnet</translation>
    </message>
    <message>
        <source>Where contacts go</source>
        <translation>Wohin die Kontakte gehen</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>sofort beantwortet</translation>
    </message>
    <message>
        <source>answered after calling again</source>
        <translation>nach erneutem Anruf beantwortet</translation>
    </message>
    <message>
        <source>answered on another channel</source>
        <translation>auf anderem Kanal beantwortet</translation>
    </message>
    <message>
        <source>solved alone</source>
        <translation>selbst gelöst</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>hung up for good</source>
        <translation>endgültig aufgelegt</translation>
    </message>
    <message>
        <source>lost at a closed door</source>
        <translation>vor geschlossener Tür verloren</translation>
    </message>
    <message>
        <source>%1 a week, by the channel that was wanted first</source>
        <translation>%1 pro Woche, nach dem zuerst gewünschten Kanal</translation>
    </message>
    <message>
        <source>nobody comes</source>
        <translation>niemand kommt</translation>
    </message>
    <message>
        <source>half within %1, nine of ten within %2; %3 of %4 on target</source>
        <translation>die Hälfte innerhalb von %1, neun von zehn innerhalb von %2; %3 von %4 im Ziel</translation>
    </message>
    <message>
        <source>nobody is answered; %1 come</source>
        <translation>niemand wird beantwortet; %1 kommen</translation>
    </message>
    <message>
        <source>%1: nine of ten answered within at most %2</source>
        <translation>%1: neun von zehn beantwortet innerhalb von höchstens %2</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>open: closing it saves %1 and misses %2 contacts a week</source>
        <translation>geöffnet: Schließen spart %1 und verfehlt %2 Kontakte pro Woche</translation>
    </message>
    <message>
        <source>closed: opening it costs %1 and wins %2 contacts a week</source>
        <translation>geschlossen: Öffnen kostet %1 und gewinnt %2 Kontakte pro Woche</translation>
    </message>
    <message>
        <source>Best hour to open: %1, %2 contacts on target per %3.</source>
        <translation>Öffnen lohnt am meisten: %1, %2 Kontakte im Ziel je %3.</translation>
    </message>
    <message>
        <source>Least missed if closed: %1, %2 contacts per %3.</source>
        <translation>Schließen kostet am wenigsten: %1, %2 Kontakte je %3.</translation>
    </message>
    <message>
        <source>Trying each of the 168 hours …</source>
        <translation>Jede der 168 Stunden wird geprüft …</translation>
    </message>
    <message>
        <source>sent away at closing time</source>
        <translation>bei Schließung weggeschickt</translation>
    </message>
    <message>
        <source>%1, %2 a week: %3 answered within %4, nine of ten within %5.</source>
        <translation>%1, %2 pro Woche: %3 binnen %4 beantwortet, neun von zehn binnen %5.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnHead</name>
    <message>
        <source>Scenario %1, %2</source>
        <translation>Szenario %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CoverChart</name>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>−2 from 17:30</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>per quarter hour</source>
        <translation>je Viertelstunde</translation>
    </message>
    <message>
        <source>per %1 min</source>
        <translation>je %1 min</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>%1 on duty, %2 required</source>
        <translation>%1 im Dienst, Bedarf %2</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>es fehlen %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>channel: on duty of required</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Everybody who is required is on duty</source>
        <translation>Alle, die gebraucht werden, sind im Dienst</translation>
    </message>
    <message>
        <source>Agents on duty against agents required, short by %1, most at %2</source>
        <translation>Agenten im Dienst gegen den Bedarf, es fehlen %1, am meisten %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>Agents on duty</source>
        <translation>Agenten im Dienst</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Unterdeckung</translation>
    </message>
</context>
<context>
    <name>ui::CoveragePage</name>
    <message>
        <source>Change planning week</source>
        <translation>Planungswoche ändern</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>No comparison yet</source>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <source>Coverage compares opening hours on one forecast. Import at least two weeks of history first.</source>
        <translation>Diese Seite vergleicht Servicezeiten auf derselben Prognose. Dafür braucht sie mindestens zwei Wochen Historie.</translation>
    </message>
    <message>
        <source>One scenario; add a second to compare</source>
        <translation>Ein Szenario; ein zweites macht den Vergleich möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), one forecast</source>
        <translation>
            <numerusform>%n Szenario, eine Prognose</numerusform>
            <numerusform>%n Szenarien, eine Prognose</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend %1</source>
        <translation>%1 empfehlen</translation>
    </message>
    <message>
        <source>All scenarios recomputed in %1 ms · %2 intervals</source>
        <translation>Alle Szenarien in %1&#xa0;ms neu berechnet · %2 Intervalle</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>What if – not saved</source>
        <translation>Was wäre wenn – nicht gespeichert</translation>
    </message>
    <message>
        <source>Change the crisis</source>
        <translation>Krise ändern</translation>
    </message>
    <message>
        <source>Change pay</source>
        <translation>Löhne ändern</translation>
    </message>
    <message>
        <source>Change demand while closed</source>
        <translation>Nachfrage bei geschlossener Tür ändern</translation>
    </message>
</context>
<context>
    <name>ui::CsvExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Excel (Germany)</source>
        <translation>Excel (Deutschland)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables to write</source>
        <translation>Zu schreibende Tabellen</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Semicolons, decimal commas, dates like 30.11.2026.</source>
        <translation>Semikolons, Dezimalkommas, Daten wie 30.11.2026.</translation>
    </message>
    <message>
        <source>Commas, decimal points, dates like 2026-11-30.</source>
        <translation>Kommas, Dezimalpunkte, Daten wie 2026-11-30.</translation>
    </message>
    <message numerus="yes">
        <source>%1.csv, %n row(s)</source>
        <translation>
            <numerusform>%1.csv, %n Zeile</numerusform>
            <numerusform>%1.csv, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Channels and scenarios side by side, the main figure of each.</source>
        <translation>Kanäle und Szenarien nebeneinander, jeweils die wichtigste Zahl.</translation>
    </message>
    <message>
        <source>One row for each interval, channel and scenario, with every figure.</source>
        <translation>Eine Zeile je Intervall, Kanal und Szenario, mit allen Zahlen.</translation>
    </message>
</context>
<context>
    <name>ui::DailyChart</name>
    <message>
        <source>Contacts per day</source>
        <translation>Kontakte pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n Tag fehlt</numerusform>
            <numerusform>%n Tage fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 against the last four %2</source>
        <translation>%1 gegen die letzten vier %2</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Keine Historie</translation>
    </message>
    <message>
        <source>%1 contacts per day, %2, highest %3 on %4</source>
        <translation>%1 Kontakte pro Tag, %2, Höchstwert %3 am %4</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ui::DayCurveChart</name>
    <message>
        <source>Course of the day</source>
        <translation>Tagesverlauf</translation>
    </message>
    <message>
        <source>agents required</source>
        <translation>Agenten, Bedarf</translation>
    </message>
    <message>
        <source>load in erlangs</source>
        <translation>Last in Erlang</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 erlangs</source>
        <translation>%1 Erlang</translation>
    </message>
    <message>
        <source>service level %1</source>
        <translation>Servicelevel %1</translation>
    </message>
    <message>
        <source>occupancy %1</source>
        <translation>Auslastung %1</translation>
    </message>
    <message>
        <source>Nobody is required on this day</source>
        <translation>An diesem Tag besteht kein Personalbedarf</translation>
    </message>
    <message>
        <source>Required agents over the day, highest %1 at %2</source>
        <translation>Personalbedarf über den Tag, Höchstwert %1 um %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Agenten, Bedarf</translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation>Last in Erlang</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message numerus="yes">
        <source>%n by the interval alone</source>
        <translation>
            <numerusform>%n für das Intervall allein</numerusform>
            <numerusform>%n für das Intervall allein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ErlangCalculator</name>
    <message>
        <source>Erlang calculator</source>
        <translation>Erlang-Rechner</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Contacts in the interval</source>
        <translation>Kontakte im Intervall</translation>
    </message>
    <message>
        <source>Handling time (AHT)</source>
        <translation>Bearbeitungszeit (AHT)</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>answered within</source>
        <translation>beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>Patience (0: endless)</source>
        <translation>Wartetoleranz (0: endlos)</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Minimum on duty</source>
        <translation>Mindestens im Dienst</translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The day is</source>
        <translation>Der Tag ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>learned from earlier ones</source>
        <translation>aus früheren gelernt</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>ends with the event</source>
        <translation>endet mit dem Ereignis</translation>
    </message>
    <message>
        <source>Days in which what remains afterwards falls to 37%</source>
        <translation>Tage, in denen das Nachwirken auf 37&#xa0;% sinkt</translation>
    </message>
    <message>
        <source>in all channels, not only in %1</source>
        <translation>in allen Kanälen, nicht nur in %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Fades in days</source>
        <translation>Klingt ab in Tagen</translation>
    </message>
</context>
<context>
    <name>ui::ExplainDialog</name>
    <message>
        <source>left out: outlier</source>
        <translation>ausgelassen: Ausreißer</translation>
    </message>
    <message>
        <source>left out: gap</source>
        <translation>ausgelassen: Lücke</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Why this forecast?</source>
        <translation>Warum diese Prognose?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>Nothing is forecast for this day.</source>
        <translation>Für diesen Tag gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>%1 contacts expected</source>
        <translation>%1 Kontakte erwartet</translation>
    </message>
    <message numerus="yes">
        <source>Mean day of the last %n week(s)</source>
        <translation>
            <numerusform>Mittlerer Tag der letzten Woche</numerusform>
            <numerusform>Mittlerer Tag der letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual day at present</source>
        <translation>Üblicher Tag derzeit</translation>
    </message>
    <message>
        <source>As on a %1</source>
        <translation>Wie an einem %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Share of the interval</source>
        <translation>Anteil des Intervalls</translation>
    </message>
    <message>
        <source>“%1” sees beyond</source>
        <translation>„%1“ sieht darüber hinaus</translation>
    </message>
    <message>
        <source>“%1” says</source>
        <translation>„%1“ sagt</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
    <message>
        <source>Planned growth</source>
        <translation>Geplantes Wachstum</translation>
    </message>
    <message>
        <source>Your adjustment</source>
        <translation>Ihre Anpassung</translation>
    </message>
    <message>
        <source>Your override</source>
        <translation>Ihre Vorgabe</translation>
    </message>
    <message>
        <source>Start of the month</source>
        <translation>Monatsanfang</translation>
    </message>
    <message>
        <source>Middle of the month</source>
        <translation>Monatsmitte</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>Time of the year</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>Day after a holiday</source>
        <translation>Tag nach einem Feiertag</translation>
    </message>
    <message>
        <source>%1, still at work</source>
        <translation>%1 (wirkt nach)</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>at the same time of the last %n same weekday(s)</source>
        <translation>
            <numerusform>zur selben Zeit am letzten gleichen Wochentag</numerusform>
            <numerusform>zur selben Zeit an den letzten %n gleichen Wochentagen</numerusform>
        </translation>
    </message>
    <message>
        <source>To and from other channels</source>
        <translation>Von und zu anderen Kanälen</translation>
    </message>
    <message>
        <source>What is combined</source>
        <translation>Was kombiniert wird</translation>
    </message>
    <message>
        <source>weighted by past accuracy this far ahead</source>
        <translation>gewichtet nach der bisherigen Genauigkeit so weit voraus</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>ui::FanChart</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 gezählt</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Keine Prognose</translation>
    </message>
    <message>
        <source>%1 contacts per day, forecast %2, highest %3 on %4</source>
        <translation>%1 Kontakte pro Tag, Prognose %2, Höchstwert %3 am %4</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 unten</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 oben</translation>
    </message>
</context>
<context>
    <name>ui::FateFlow</name>
    <message>
        <source>Where contacts go</source>
        <translation>Wohin die Kontakte gehen</translation>
    </message>
    <message>
        <source>Of %1 contacts: %2</source>
        <translation>Von %1 Kontakten: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>%n Woche voraus</numerusform>
            <numerusform>%n Wochen voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Week totals</source>
        <translation>Wochensummen</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>What will come?</source>
        <translation>Was kommt?</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Noch keine Prognose</translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks of history: import it first.</source>
        <translation>Eine Prognose braucht mindestens zwei Wochen Historie: zuerst importieren.</translation>
    </message>
    <message>
        <source>The forecast is being computed</source>
        <translation>Die Prognose wird berechnet</translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks of history; %1 has %2.</source>
        <translation>Eine Prognose braucht mindestens zwei Wochen Historie; %1 hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · trained on %2</source>
        <translation>%1 · trainiert mit %2</translation>
    </message>
    <message>
        <source>%1 contacts per day</source>
        <translation>%1: Kontakte pro Tag</translation>
    </message>
    <message>
        <source>dots: counted; bands: the day falls inside with 50, 80 and 95% probability; the tinted week is the one being planned</source>
        <translation>Punkte: gezählt; Bänder: Der Tag liegt mit 50, 80 und 95&#xa0;% Wahrscheinlichkeit darin; die getönte Woche wird geplant</translation>
    </message>
    <message>
        <source>double click: an event</source>
        <translation>Doppelklick: ein Ereignis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Forecast %1 by “%2”</source>
        <translation>%1 mit „%2“ prognostizieren</translation>
    </message>
    <message numerus="yes">
        <source>Forecast %n week(s) ahead</source>
        <translation>
            <numerusform>%n Woche voraus prognostizieren</numerusform>
            <numerusform>%n Wochen voraus prognostizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an ordinary day</source>
        <translation>%1 zum gewöhnlichen Tag machen</translation>
    </message>
    <message>
        <source>Mark %1 as “%2”</source>
        <translation>%1 als „%2“ markieren</translation>
    </message>
    <message>
        <source>All weeks: contacts</source>
        <translation>Alle Wochen: Kontakte</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>%1 anpassen</translation>
    </message>
    <message>
        <source>Adjust the forecast of %1</source>
        <translation>Prognose von %1 anpassen</translation>
    </message>
    <message>
        <source>Accept forecast</source>
        <translation>Prognose annehmen</translation>
    </message>
    <message>
        <source>Keeps these figures, to be held against what comes</source>
        <translation>Bewahrt diese Zahlen auf, um sie mit dem zu vergleichen, was kommt</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget accepted forecasts of %1</source>
        <translation>Angenommene Prognosen von %1 vergessen</translation>
    </message>
    <message>
        <source>Accepted from %1 on; nothing of it has come yet.</source>
        <translation>Angenommen ab %1; davon ist noch nichts eingetroffen.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted from %1 on: of %n day(s) that came</source>
        <translation>
            <numerusform>Angenommen ab %1: von %n Tag, der eingetroffen ist,</numerusform>
            <numerusform>Angenommen ab %1: von %n Tagen, die eingetroffen sind,</numerusform>
        </translation>
    </message>
    <message>
        <source>, WAPE %1, %2 inside the 80% band.</source>
        <translation> WAPE %1, %2 im 80-%-Band.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Überschreiben …</translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)…</source>
        <translation>
            <numerusform>%n Überschreibung …</numerusform>
            <numerusform>%n Überschreibungen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Override the forecast of %1</source>
        <translation>Prognose für %1 überschreiben</translation>
    </message>
    <message>
        <source>Accept the forecast of %1</source>
        <translation>Prognose für %1 annehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The factors behind an interval; or click a day of the chart</source>
        <translation>Die Faktoren hinter einem Intervall; oder einen Tag im Diagramm anklicken</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Planned, beyond what the history tells; from the last day counted on</source>
        <translation>Geplant, über das hinaus, was die Historie zeigt; ab dem letzten gezählten Tag</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>Like another channel…</source>
        <translation>Wie ein anderer Kanal …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · like %2</source>
        <translation>%1 · wie %2</translation>
    </message>
    <message>
        <source>Forget import</source>
        <translation>Import verwerfen</translation>
    </message>
    <message>
        <source>Like…</source>
        <translation>Wie …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>The forecast of %1 is left, our own is used again</source>
        <translation>Die Prognose aus %1 wird verworfen, die eigene gilt wieder</translation>
    </message>
    <message>
        <source>The channel that this one is forecast like</source>
        <translation>Der Kanal, wie der dieser prognostiziert wird</translation>
    </message>
    <message>
        <source>A forecast made elsewhere: a file with times and contacts</source>
        <translation>Eine anderswo erstellte Prognose: eine Datei mit Zeiten und Kontakten</translation>
    </message>
    <message>
        <source>Forget the imported forecast of %1</source>
        <translation>Importierte Prognose für %1 verwerfen</translation>
    </message>
    <message>
        <source>Import a forecast</source>
        <translation>Prognose importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>Import a forecast of %1</source>
        <translation>Prognose für %1 importieren</translation>
    </message>
    <message>
        <source>Forecast %1 like another channel</source>
        <translation>%1 wie einen anderen Kanal prognostizieren</translation>
    </message>
    <message>
        <source>Channel shift…</source>
        <translation>Kanalwechsel …</translation>
    </message>
    <message>
        <source>Contacts that will come on another channel, or not at all</source>
        <translation>Kontakte, die künftig über einen anderen Kanal kommen, oder gar nicht mehr</translation>
    </message>
    <message>
        <source>Move contacts between channels</source>
        <translation>Kontakte zwischen Kanälen verschieben</translation>
    </message>
    <message>
        <source>%1 solved without a contact by %2.</source>
        <translation>%1 bis %2 ohne Kontakt gelöst.</translation>
    </message>
    <message>
        <source>%1 leave for %2 by %3.</source>
        <translation>%1 wechseln bis %3 zu %2.</translation>
    </message>
    <message>
        <source>%1 of %2 come here by %3.</source>
        <translation>%1 von %2 kommen bis %3 hierher.</translation>
    </message>
    <message>
        <source>As it has come so far it is %1.</source>
        <translation>Nach dem bisherigen Verlauf sind es %1.</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Monate …</translation>
    </message>
    <message>
        <source>What the months bring where the history does not know the year</source>
        <translation>Was die Monate bringen, wo die Historie das Jahr nicht kennt</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>kept apart from the method</source>
        <translation>getrennt vom Verfahren aufbewahrt</translation>
    </message>
    <message>
        <source>The range is that of the week&apos;s sum: its days do not all miss on the same side.</source>
        <translation>Die Spanne gilt für die Summe der Woche: Ihre Tage liegen nicht alle auf derselben Seite daneben.</translation>
    </message>
    <message>
        <source>Set the months of %1</source>
        <translation>Monate von %1 setzen</translation>
    </message>
</context>
<context>
    <name>ui::FrontierChart</name>
    <message>
        <source>Cost against service</source>
        <translation>Kosten und Service</translation>
    </message>
    <message>
        <source>% on target</source>
        <translation>% im Ziel</translation>
    </message>
    <message>
        <source>cost per week, € thousand</source>
        <translation>Kosten pro Woche, Tsd.&#xa0;€</translation>
    </message>
    <message>
        <source>cost per week, %1 thousand</source>
        <translation>Kosten pro Woche, Tsd.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 a week · %2 on target</source>
        <translation>%1 pro Woche · %2 im Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n opening hour(s) compared by cost and service</source>
        <translation>
            <numerusform>%n Servicezeiten-Variante nach Kosten und Service verglichen</numerusform>
            <numerusform>%n Servicezeiten-Varianten nach Kosten und Service verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 a week, %4 on target</source>
        <translation>%1 %2: %3 pro Woche, %4 im Ziel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten pro Woche</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Efficient</source>
        <translation>Effizient</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ui::FrontierPanel</name>
    <message>
        <source>Cost against service</source>
        <translation>Kosten und Service</translation>
    </message>
    <message>
        <source>Double-click a point to add it as a scenario.</source>
        <translation>Doppelklick auf einen Punkt fügt ihn als Szenario hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n opening hour(s) tried; the line joins the best</source>
        <translation>
            <numerusform>%n Variante geprüft; Linie = beste</numerusform>
            <numerusform>%n Varianten geprüft; Linie = beste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandEntryDialog</name>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand eingeben</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Contacts of the week</source>
        <translation>Kontakte der Woche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Name a channel first.</source>
        <translation>Zuerst einen Kanal benennen.</translation>
    </message>
    <message>
        <source>Type, or paste columns from a spreadsheet. An empty row is missing, not zero.</source>
        <translation>Eintippen oder Spalten aus einer Tabelle einfügen. Eine leere Zeile fehlt, sie ist nicht null.</translation>
    </message>
</context>
<context>
    <name>ui::HandEntryTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 nochmals</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number of contacts.</source>
        <translation>%1: „%2“ ist keine Anzahl von Kontakten.</translation>
    </message>
    <message>
        <source>%1: the offered contacts are missing.</source>
        <translation>%1: Die Zahl der angebotenen Kontakte fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no handling time; 186 or 3:06 would be.</source>
        <translation>%1: „%2“ ist keine Bearbeitungszeit; 186 oder 3:06 wäre eine.</translation>
    </message>
    <message>
        <source>%1: more contacts answered and abandoned than offered.</source>
        <translation>%1: mehr Kontakte angenommen und aufgelegt als angeboten.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Handling time, s</source>
        <translation>Bearbeitungszeit, s</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFindings</name>
    <message numerus="yes">
        <source>%n interval(s)</source>
        <translation>
            <numerusform>%n Intervall</numerusform>
            <numerusform>%n Intervalle</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: %2 fehlen</translation>
    </message>
    <message>
        <source>%1. Left out of training.</source>
        <translation>%1. Vom Training ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1: outlier %2</source>
        <translation>%1: Ausreißer %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Outlier, %1. Left out of training.</source>
        <translation>Ausreißer, %1. Vom Training ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1: %2 left out</source>
        <translation>%1: %2 ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, by you.</source>
        <translation>%1, von Hand.</translation>
    </message>
    <message>
        <source>%1, %2, by you.</source>
        <translation>%1, %2, von Hand.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Clock change %1</source>
        <translation>Zeitumstellung %1</translation>
    </message>
    <message>
        <source>An hour does not exist; nothing to do.</source>
        <translation>Eine Stunde gibt es nicht; nichts zu tun.</translation>
    </message>
    <message>
        <source>An hour occurs twice; both are kept.</source>
        <translation>Eine Stunde kommt doppelt vor; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Real, set by you; used for training.</source>
        <translation>%1. Von Ihnen als echt bestätigt, im Training dabei.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1: another level from %2 on</source>
        <translation>%1: anderes Niveau ab %2</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen festgelegt.</translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <translation>Von Ihnen festgelegt: %1</translation>
    </message>
    <message>
        <source>%1: no other level, %2</source>
        <translation>%1: kein anderes Niveau, %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Use again for training</source>
        <translation>Wieder für das Training verwenden</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Points in the chart</source>
        <translation>Punkte im Diagramm</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open the demo plan</source>
        <translation>Demoplan öffnen</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch keine Historie</translation>
    </message>
    <message>
        <source>Import the contact counts of at least two weeks, by day or by interval. Two years give the best forecast.</source>
        <translation>Kontaktzahlen von mindestens zwei Wochen importieren, je Tag oder je Intervall. Zwei Jahre ergeben die beste Prognose.</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>When contacts arrive</source>
        <translation>Wann Kontakte eintreffen</translation>
    </message>
    <message>
        <source>average week by hour; the frame marks Mon–Fri 9–18</source>
        <translation>mittlere Woche nach Stunden; der Rahmen zeigt Mo–Fr 9–18 Uhr</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>last 13 weeks; trend against the 13 before</source>
        <translation>letzte 13 Wochen; Trend gegenüber den 13 davor</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>What came in, and can it be trusted?</source>
        <translation>Was kam an, und sind die Daten verlässlich?</translation>
    </message>
    <message>
        <source>%1 contacts outside Mon–Fri 9–18 in the last 13 weeks</source>
        <translation>%1 Kontakte außerhalb Mo–Fr 9–18 in den letzten 13 Wochen</translation>
    </message>
    <message>
        <source>peak %1 an hour</source>
        <translation>Spitze %1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 of all contacts arrive outside Mon–Fri 9–18.</source>
        <translation>%1 aller Kontakte kommen außerhalb von Mo–Fr 9–18 Uhr.</translation>
    </message>
    <message>
        <source>Average of the last 13 weeks. The Coverage page says what serving them would cost.</source>
        <translation>Mittel der letzten 13 Wochen. Was ihre Bedienung kosten würde, zeigt die Seite Servicezeiten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to zoom, double-click to reset, click a day to leave it out · %1, %2</source>
        <translation>Ziehen vergrößert, Doppelklick setzt zurück, Klick auf einen Tag schließt ihn aus · %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts per day</source>
        <translation>Kontakte pro Tag</translation>
    </message>
    <message>
        <source>mean of each week</source>
        <translation>Mittel jeder Woche</translation>
    </message>
    <message>
        <source>thin: daily, bold: seven-day mean</source>
        <translation>dünn: täglich, fett: Sieben-Tage-Mittel</translation>
    </message>
    <message>
        <source>%1/wk</source>
        <translation>%1/Wo.</translation>
    </message>
    <message>
        <source>of intervals usable</source>
        <translation>der Intervalle nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Leave %1 out of training</source>
        <translation>%1 vom Training ausschließen</translation>
    </message>
    <message>
        <source>Use %1 again for training</source>
        <translation>%1 wieder für das Training verwenden</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand eingeben</translation>
    </message>
    <message>
        <source>Contacts per interval</source>
        <translation>Kontakte je Intervall</translation>
    </message>
    <message>
        <source>days across, hours down; red: missing, grey: closed</source>
        <translation>Tage nach rechts, Stunden nach unten; rot: fehlt, grau: geschlossen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Use for training: it is real</source>
        <translation>Für das Training verwenden: ist echt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>New level…</source>
        <translation>Neues Niveau&#xa0;…</translation>
    </message>
    <message>
        <source>Another level from %1 on</source>
        <translation>Anderes Niveau ab %1</translation>
    </message>
    <message>
        <source>Use %1 for training</source>
        <translation>%1 für das Training verwenden</translation>
    </message>
    <message>
        <source>Take back what was said of %1</source>
        <translation>Angabe zu %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::ImportCheck</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>around the selected finding</source>
        <translation>rund um den gewählten Befund</translation>
    </message>
    <message>
        <source>Nothing in the file can be used as it is. Go back and check format and columns.</source>
        <translation>So ist nichts in der Datei verwendbar. Format und Spalten lassen sich auf den Seiten davor prüfen.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 kept; %3 intervals have counts, %4.</source>
        <translation>%1 Zeilen gelesen, %2 behalten; %3 Intervalle haben Zahlen, %4.</translation>
    </message>
    <message>
        <source>say what counts mean that are no numbers</source>
        <translation>was bedeuten Anzahlen, die keine Zahlen sind?</translation>
    </message>
    <message>
        <source>nothing: every row could be used</source>
        <translation>keine: jede Zeile war verwendbar</translation>
    </message>
    <message>
        <source>some rows or the file cannot be used</source>
        <translation>einige Zeilen oder die Datei sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the good rows are kept</source>
        <translation>die guten Zeilen werden behalten</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>No contacts came</source>
        <translation>Keine Kontakte kamen</translation>
    </message>
    <message>
        <source>The last one counts</source>
        <translation>Die letzte zählt</translation>
    </message>
    <message>
        <source>The first one counts</source>
        <translation>Die erste zählt</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Beide addieren</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>Für das Training verwenden</translation>
    </message>
    <message>
        <source>Leave out of training</source>
        <translation>Vom Training ausschließen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Findings saved in %1.</source>
        <translation>Befunde gesichert in %1.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Historie importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>as they are in the file</source>
        <translation>wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>How is it written?</source>
        <translation>Wie ist sie geschrieben?</translation>
    </message>
    <message>
        <source>Everything was detected from the file. Change what is wrong; the preview follows.</source>
        <translation>Alles wurde aus der Datei erkannt. Was nicht stimmt, lässt sich ändern; die Vorschau folgt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation>Was steht in den Spalten?</translation>
    </message>
    <message>
        <source>Only rows of the queue</source>
        <translation>Nur Zeilen der Warteschlange</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>Where both have counts</source>
        <translation>Wo beide Zahlen haben</translation>
    </message>
    <message>
        <source>Use those of the file</source>
        <translation>Die der Datei verwenden</translation>
    </message>
    <message>
        <source>Keep those of the plan</source>
        <translation>Die des Plans behalten</translation>
    </message>
    <message>
        <source>Add both up, as for another queue of the same channel</source>
        <translation>Beide zusammenzählen, etwa bei einer weiteren Warteschlange desselben Kanals</translation>
    </message>
    <message>
        <source>The file is only read. The import is one step and can be undone.</source>
        <translation>Die Datei wird nur gelesen. Der Import ist ein Schritt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The file was not read to its end. Choose it again to read it.</source>
        <translation>Die Datei wurde nicht bis zum Ende gelesen. Erneutes Wählen liest sie.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert am %2</translation>
    </message>
    <message>
        <source>The file is only read. Nothing in the plan changes before the last step, and the import can be undone.</source>
        <translation>Die Datei wird nur gelesen. Am Plan ändert sich vor dem letzten Schritt nichts, und der Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a file with the contact counts of one channel: a table with a date or time column and a column of counts.</source>
        <translation>Gesucht ist eine Datei mit den Kontaktzahlen eines Kanals: eine Tabelle mit einer Spalte für Datum oder Uhrzeit und einer für die Zahlen.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>In dieser Datei ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in this file. Choose the order of the date.</source>
        <translation>Tag und Monat lassen sich in dieser Datei nicht unterscheiden. Die Reihenfolge des Datums muss gewählt werden.</translation>
    </message>
    <message>
        <source>Choose what each column holds. In a file with one column per queue, mark the one to import as “Offered”.</source>
        <translation>Für jede Spalte lässt sich wählen, was sie enthält. Hat jede Warteschlange ihre eigene Spalte, wird die gewünschte als „Angeboten“ markiert.</translation>
    </message>
    <message>
        <source>No column holds the number of contacts yet: mark it as “Offered”.</source>
        <translation>Noch enthält keine Spalte die Zahl der Kontakte: Sie wird als „Angeboten“ markiert.</translation>
    </message>
    <message>
        <source>All queues, added up</source>
        <translation>Alle Warteschlangen, zusammengezählt</translation>
    </message>
    <message>
        <source>%1 contacts in %2 intervals, %3.</source>
        <translation>%1 Kontakte in %2 Intervallen, %3.</translation>
    </message>
    <message>
        <source>They go to the channel %1.</source>
        <translation>Sie gehen in den Kanal %1.</translation>
    </message>
    <message>
        <source>The new channel %1 (%2) is added to every scenario.</source>
        <translation>Der neue Kanal %1 (%2) kommt in jedes Szenario.</translation>
    </message>
    <message>
        <source>%1 intervals have counts in the plan already.</source>
        <translation>%1 Intervalle haben im Plan bereits Zahlen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Save findings…</source>
        <translation>Befunde sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remember this format as</source>
        <translation>Dieses Format merken als</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Name des Formats</translation>
    </message>
    <message>
        <source>Read as remembered under “%1”. Change what is wrong; the preview follows.</source>
        <translation>Gelesen wie gemerkt unter „%1“. Ändern Sie, was nicht stimmt; die Vorschau folgt.</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Befunde sichern</translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation>befunde.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read.</source>
        <translation>
            <numerusform>%Ln Zeile gelesen.</numerusform>
            <numerusform>%Ln Zeilen gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFormat</name>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>One per contact</source>
        <translation>Eine je Kontakt</translation>
    </message>
    <message>
        <source>One per interval</source>
        <translation>Eine je Intervall</translation>
    </message>
    <message>
        <source>End of the interval</source>
        <translation>Ende des Intervalls</translation>
    </message>
    <message>
        <source>Beginning of the interval</source>
        <translation>Anfang des Intervalls</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Time marks the</source>
        <translation>Die Uhrzeit nennt den</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>short</comment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Decimal</source>
        <comment>short</comment>
        <translation>Dezimal</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation>Bearbeitungszeit, Mittel</translation>
    </message>
    <message>
        <source>Handling time, total</source>
        <translation>Bearbeitungszeit, Summe</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nachbearbeitungszeit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan&#xa0;…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the demo plan</source>
        <translation>Demoplan öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation>Historie importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Accept forecast</source>
        <translation>Prognose übernehmen</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Szenario umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>Erlang calculator</source>
        <translation>Erlang-Rechner</translation>
    </message>
    <message>
        <source>Check by simulation</source>
        <translation>Mit Simulation prüfen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Shiftwright</source>
        <translation>Über Shiftwright</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Schmale Seitenleiste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Close (F9)</source>
        <translation>Schließen (F9)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n step(s)</source>
        <translation>
            <numerusform>Rückgängig: %n Schritt</numerusform>
            <numerusform>Rückgängig: %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Nächster Kanal</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Voriger Kanal</translation>
    </message>
    <message>
        <source>Main action of the page</source>
        <translation>Hauptaktion der Seite</translation>
    </message>
</context>
<context>
    <name>ui::MeetingDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Besprechung planen</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Times for the meeting</source>
        <translation>Zeiten für die Besprechung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dort einplanen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts more too late</source>
        <translation>Mehr Kontakte zu spät</translation>
    </message>
    <message>
        <source>Hours short</source>
        <translation>Fehlstunden</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Können nicht</translation>
    </message>
    <message>
        <source>None of them is at work at the same time for so long.</source>
        <translation>So lange sind nie alle Gefragten zugleich bei der Arbeit.</translation>
    </message>
    <message>
        <source>Cheapest first. Breaks stay where they are; who is on one, at home or in another meeting cannot come.</source>
        <translation>Günstigste zuerst. Pausen bleiben, wo sie sind; wer gerade Pause hat, zu Hause oder in einer anderen Besprechung ist, kann nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>How many may be away from customers at the same time. The meeting is held several times.</source>
        <translation>Wie viele zugleich von den Kunden weg sein dürfen. Die Besprechung wird mehrmals gehalten.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>None of them is at work for so long without a break.</source>
        <translation>Niemand von ihnen arbeitet so lange ohne Pause.</translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s); %1 contacts more too late in all.</source>
        <translation>
            <numerusform>Findet einmal statt; insgesamt %1 Kontakte mehr zu spät.</numerusform>
            <numerusform>Findet %n-mal statt; insgesamt %1 Kontakte mehr zu spät.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot come: %1.</source>
        <translation>Nicht kommen können: %1.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ModelLadder</name>
    <message>
        <source>By three models</source>
        <translation>Nach drei Modellen</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>Erlang C</source>
        <translation>Erlang C</translation>
    </message>
    <message>
        <source>Erlang A</source>
        <translation>Erlang A</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Erlang C fails: it assumes that nobody hangs up, and then the queue would grow for ever.</source>
        <translation>Erlang C versagt: Es nimmt an, dass niemand auflegt, und dann würde die Warteschlange endlos wachsen.</translation>
    </message>
    <message>
        <source>Erlang C is too strict here: it assumes that nobody hangs up, but %1 do.</source>
        <translation>Erlang C ist hier zu streng: Es nimmt an, dass niemand auflegt, doch %1 tun es.</translation>
    </message>
    <message>
        <source>Hardly anybody hangs up: both formulas agree.</source>
        <translation>Kaum jemand legt auf: Beide Formeln stimmen überein.</translation>
    </message>
    <message>
        <source>With scattered handling times and an empty start the service level stays within %1 points.</source>
        <translation>Mit streuenden Bearbeitungszeiten und leerem Beginn bleibt der Servicelevel innerhalb von %1 Punkten.</translation>
    </message>
    <message>
        <source>With scattered handling times and an empty start the service level differs by %1 points: trust the simulation.</source>
        <translation>Mit streuenden Bearbeitungszeiten und leerem Beginn weicht der Servicelevel um %1 Punkte ab: Die Simulation ist verlässlicher.</translation>
    </message>
    <message>
        <source>Erlang C assumes that nobody hangs up. Give callers a patience to see Erlang A.</source>
        <translation>Erlang C nimmt an, dass niemand auflegt. Mit einer Wartetoleranz erscheint Erlang A.</translation>
    </message>
    <message>
        <source>More work comes than these people can do: the queue would grow for ever.</source>
        <translation>Es kommt mehr Arbeit, als diese Leute schaffen: Die Warteschlange würde endlos wachsen.</translation>
    </message>
    <message>
        <source>%1 contacts an hour × %2 each = %3 erlangs, people busy on average.</source>
        <translation>%1 Kontakte je Stunde × %2 = %3 Erlang, so viele sind im Mittel beschäftigt.</translation>
    </message>
    <message>
        <source>%1 answer %2 within %3, the goal is %4; %5 would answer %6.</source>
        <translation>%1 nehmen %2 innerhalb von %3 an, das Ziel ist %4; %5 nähmen %6 an.</translation>
    </message>
</context>
<context>
    <name>ui::MonthIndexDialog</name>
    <message>
        <source>Months of %1</source>
        <translation>Monate von %1</translation>
    </message>
    <message>
        <source>Where the history is too short to know the year: what each month brings against a mean month of 100%. What the history says of a month overrules it in time.</source>
        <translation>Wo die Historie zu kurz ist, um das Jahr zu kennen: was jeder Monat gegen einen mittleren Monat von 100&#xa0;% bringt. Was die Historie über einen Monat sagt, geht mit der Zeit vor.</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Aus Datei lesen …</translation>
    </message>
    <message>
        <source>A CSV file with the columns month and index, in any unit</source>
        <translation>Eine CSV-Datei mit den Spalten month und index, in beliebiger Einheit</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Months from a file</source>
        <translation>Monate aus Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::MonthsCalendar</name>
    <message>
        <source>%1
Double click adds an event</source>
        <translation>%1
Doppelklick fügt ein Ereignis hinzu</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine Feiertage</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1&#xa0;Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan anlegen</translation>
    </message>
</context>
<context>
    <name>ui::OpeningHoursEdit</name>
    <message>
        <source>Opening hours of the week</source>
        <translation>Servicezeiten der Woche</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>ui::OpeningHoursPanel</name>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Holidays, single dates, callers at a closed door, fixed work</source>
        <translation>Feiertage, einzelne Tage, Anrufer vor geschlossener Tür, feste Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag to open hours, drag from an open hour to close them; with Shift, to paint standby. Arrow keys move, Space opens, Shift+Space is standby, Delete closes.</source>
        <translation>Ziehen öffnet Stunden, ab einer offenen Stunde schließt es sie; mit Umschalt malt es Rufbereitschaft. Pfeiltasten bewegen, Leertaste öffnet, Umschalt+Leertaste setzt Rufbereitschaft, Entf schließt.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>Servicezeiten ändern</translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation>Szenario ändern</translation>
    </message>
</context>
<context>
    <name>ui::OpeningStrip</name>
    <message>
        <source>Opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Edit the opening hours</source>
        <translation>Servicezeiten bearbeiten</translation>
    </message>
    <message>
        <source>%1: open %2 hours a week</source>
        <translation>%1: %2&#xa0;Stunden je Woche geöffnet</translation>
    </message>
    <message>
        <source>, standby %1 hours</source>
        <translation>, Rufbereitschaft %1&#xa0;Stunden</translation>
    </message>
    <message>
        <source>, by a partner %1 hours</source>
        <translation>, durch einen Dienstleister %1 Stunden</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>What becomes of the contacts</source>
        <translation>Was aus den Kontakten wird</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 on target, %2 later, %3 lost</source>
        <translation>%1 im Ziel, %2 später, %3 verloren</translation>
    </message>
</context>
<context>
    <name>ui::OverrideDialog</name>
    <message>
        <source>Override the forecast</source>
        <translation>Prognose überschreiben</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation>Änderung in Prozent</translation>
    </message>
    <message>
        <source>Contacts in all</source>
        <translation>Kontakte insgesamt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>ui::PayDialog</name>
    <message>
        <source>Pay and values</source>
        <translation>Löhne und Werte</translation>
    </message>
    <message>
        <source>Base wage per paid hour</source>
        <translation>Grundlohn je bezahlter Stunde</translation>
    </message>
    <message>
        <source>Employer’s on-costs</source>
        <translation>Lohnnebenkosten</translation>
    </message>
    <message>
        <source>Night surcharge</source>
        <translation>Nachtzuschlag</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>Nacht beginnt</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>Nacht endet</translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation>Sonntagszuschlag</translation>
    </message>
    <message>
        <source>Public-holiday surcharge</source>
        <translation>Feiertagszuschlag</translation>
    </message>
    <message>
        <source>Full-time week</source>
        <translation>Vollzeitwoche</translation>
    </message>
    <message>
        <source>Planned absence</source>
        <translation>Geplante Abwesenheit</translation>
    </message>
    <message>
        <source>Unplanned absence</source>
        <translation>Ungeplante Abwesenheit</translation>
    </message>
    <message>
        <source>Value of a lost contact</source>
        <translation>Wert eines verlorenen Kontakts</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>… of %1</source>
        <translation>… bei %1</translation>
    </message>
    <message>
        <source>Surcharge after closing time</source>
        <translation>Zuschlag nach Schließung</translation>
    </message>
    <message>
        <source>Surcharges are shares of the base wage: that of the night and, beside it, the higher one of Sunday and holiday. On-costs come on top.</source>
        <translation>Zuschläge sind Anteile am Grundlohn: der für die Nacht und daneben der höhere von Sonntag und Feiertag. Lohnnebenkosten kommen hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::PlanStepModel</name>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>ui::PlanWindow</name>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.plan)</source>
        <translation>Pläne (*.plan)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>The figures could not be computed</source>
        <translation>Die Zahlen ließen sich nicht berechnen</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1-min intervals</source>
        <translation>%1-Min.-Intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks, %n channel(s)</source>
        <translation>
            <numerusform>%1 Wochen, %n Kanal</numerusform>
            <numerusform>%1 Wochen, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation>noch keine Historie</translation>
    </message>
    <message>
        <source>, WAPE %1</source>
        <translation>, WAPE %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs two weeks of history</source>
        <translation>braucht zwei Wochen Historie</translation>
    </message>
    <message>
        <source>%1 FTE, scenario %2</source>
        <translation>%1 VZÄ, Szenario %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>being updated</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>This is made-up data.</source>
        <translation>Diese Daten sind erfunden.</translation>
    </message>
    <message>
        <source>Change anything, or import your own history.</source>
        <translation>Alles lässt sich ändern – oder die eigene Historie importieren.</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Change planning week</source>
        <translation>Planungswoche ändern</translation>
    </message>
    <message>
        <source>About Shiftwright</source>
        <translation>Über Shiftwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shiftwright %1&lt;/b&gt;&lt;p&gt;Workforce and capacity planning for call centres: forecast, staffing and an honest comparison of opening hours.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Charts by QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Shiftwright %1&lt;/b&gt;&lt;p&gt;Personal- und Kapazitätsplanung für Callcenter: Prognose, Personalbedarf und ein ehrlicher Vergleich der Servicezeiten.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Diagramme mit QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>check the formulas</source>
        <translation>Formeln prüfen</translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>%1 wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Saving would replace what they did since you opened it.</source>
        <translation>Speichern würde ersetzen, was dort seit dem Öffnen geändert wurde.</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept</source>
        <translation>Ungespeicherte Änderungen werden nicht gesichert</translation>
    </message>
    <message>
        <source>Shiftwright ended with unsaved changes</source>
        <translation>Shiftwright endete mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>“%1”, last changed %2. They were kept.</source>
        <translation>„%1“, zuletzt geändert %2. Sie sind noch da.</translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add history by hand</source>
        <translation>Historie von Hand ergänzen</translation>
    </message>
    <message>
        <source>no shifts yet</source>
        <translation>noch keine Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%n rule violation(s)</source>
        <translation>
            <numerusform>%n Regelverstoß</numerusform>
            <numerusform>%n Regelverstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>all rules hold</source>
        <translation>alle Regeln eingehalten</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>Agenten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: found “%3”, expected %4.</source>
        <translation>Zeile %1, Spalte %2: gefunden „%3“, erwartet: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with a fault.</source>
        <translation>
            <numerusform>Eine weitere Zeile mit einem Fehler.</numerusform>
            <numerusform>%n weitere Zeilen mit Fehlern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agent was imported from %1.</source>
        <translation>Aus %1 wurde niemand importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) imported from %1.</source>
        <translation>
            <numerusform>Ein Agent aus %1 importiert.</numerusform>
            <numerusform>%n Agenten aus %1 importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Farben der Heatmaps</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save automatically every two minutes</source>
        <translation>Alle zwei Minuten automatisch speichern</translation>
    </message>
</context>
<context>
    <name>ui::ProfileShapes</name>
    <message>
        <source>Shape of the week</source>
        <translation>Form der Woche</translation>
    </message>
    <message>
        <source>The least agent hours found for the goal with the week repeating, when nobody stays after closing.</source>
        <translation>Die wenigsten gefundenen Agentenstunden für das Ziel, wenn sich die Woche wiederholt und niemand nach Schluss bleibt.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Level all week</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>One number a day</source>
        <translation>Zahl je Tag</translation>
    </message>
    <message>
        <source>Free, half hours</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Agent hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Im Ziel</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::ReadinessView</name>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Opening wave</source>
        <translation>Öffnungswelle</translation>
    </message>
    <message>
        <source>what has gathered when the doors open, at its highest</source>
        <translation>was sich bis zur Öffnung gesammelt hat, am höchsten Punkt</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>against the baseline</source>
        <translation>gegen die Basis</translation>
    </message>
    <message>
        <source>If a crisis begins</source>
        <translation>Wenn eine Krise beginnt</translation>
    </message>
    <message>
        <source>time to the first answer in public</source>
        <translation>Zeit bis zur ersten öffentlichen Antwort</translation>
    </message>
    <message>
        <source>Posts an hour</source>
        <translation>Beiträge je Stunde</translation>
    </message>
    <message>
        <source>Peak after (h)</source>
        <translation>Spitze nach (Std.)</translation>
    </message>
    <message>
        <source>Halves in (h)</source>
        <translation>Halbiert in (Std.)</translation>
    </message>
    <message>
        <source>Answer within (h)</source>
        <translation>Antwort binnen (Std.)</translation>
    </message>
    <message>
        <source>Working-time law</source>
        <translation>Arbeitszeitrecht</translation>
    </message>
    <message>
        <source>what the hours touch in Germany; a planning aid, not legal advice</source>
        <translation>was die Zeiten in Deutschland berühren; Planungshilfe, keine Rechtsberatung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>People, first 2 h</source>
        <translation>Personen, erste 2 Std.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Normal after</source>
        <translation>Normal nach</translation>
    </message>
    <message>
        <source>more people in the first two hours</source>
        <translation>mehr Personen in den ersten zwei Stunden</translation>
    </message>
    <message>
        <source>written work begins an hour earlier</source>
        <translation>Schriftliches beginnt eine Stunde früher</translation>
    </message>
    <message>
        <source>callers are called back over four hours</source>
        <translation>Rückrufe, über vier Stunden verteilt</translation>
    </message>
    <message>
        <source>open an hour earlier</source>
        <translation>eine Stunde früher öffnen</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten pro Woche</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Mehr Personen</translation>
    </message>
    <message>
        <source>Trying the remedies …</source>
        <translation>Abhilfen werden probiert …</translation>
    </message>
    <message>
        <source>Always open: nothing gathers in front of a closed door.</source>
        <translation>Immer offen: vor keiner Tür sammelt sich etwas.</translation>
    </message>
    <message>
        <source>Cheapest: %1, %2 a week.</source>
        <translation>Am billigsten: %1, %2 pro Woche.</translation>
    </message>
    <message>
        <source>This is the baseline; look at another scenario.</source>
        <translation>Das ist die Basis; ein anderes Szenario zeigt die Gewinnschwelle.</translation>
    </message>
    <message>
        <source>The dearer of the two pays from %1 per lost contact on.</source>
        <translation>Das teurere der beiden lohnt sich ab %1 je verlorenem Kontakt.</translation>
    </message>
    <message>
        <source>A partner who answers the additional contacts is cheaper below %1 each.</source>
        <translation>Ein Partner, der die zusätzlichen Kontakte beantwortet, ist unter %1 je Kontakt billiger.</translation>
    </message>
    <message>
        <source>There is no price at which the verdict turns: who costs more neither loses fewer contacts nor answers more on target.</source>
        <translation>Kein Preis kehrt das Urteil um: Was mehr kostet, verliert weder weniger Kontakte noch beantwortet es mehr im Ziel.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Night work from 23 to 6: check-ups, surcharge or time off</source>
        <translation>Nachtarbeit von 23 bis 6: Untersuchung, Zuschlag oder freie Tage</translation>
    </message>
    <message>
        <source>Sunday work needs a documented basis</source>
        <translation>Sonntagsarbeit braucht eine dokumentierte Grundlage</translation>
    </message>
    <message>
        <source>Work on public holidays needs one, too</source>
        <translation>Feiertagsarbeit braucht sie ebenso</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a year</source>
        <translation>
            <numerusform>%n Tag im Jahr</numerusform>
            <numerusform>%n Tage im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>15 Sundays a year stay free; a day off within two weeks</source>
        <translation>15 Sonntage im Jahr bleiben frei; Ersatzruhetag binnen zwei Wochen</translation>
    </message>
    <message>
        <source>Longer than one shift of ten hours</source>
        <translation>Länger als eine Schicht von zehn Stunden</translation>
    </message>
    <message>
        <source>Eleven hours of rest: late and early are different people</source>
        <translation>Elf Stunden Ruhe: spät und früh sind verschiedene Personen</translation>
    </message>
    <message>
        <source>A call on standby begins the rest anew</source>
        <translation>Ein Einsatz in Rufbereitschaft beginnt die Ruhezeit neu</translation>
    </message>
    <message>
        <source>Not for people under 18</source>
        <translation>Nicht für unter 18-Jährige</translation>
    </message>
    <message>
        <source>Not for pregnant or nursing women without consent</source>
        <translation>Nicht für Schwangere und Stillende ohne Einwilligung</translation>
    </message>
    <message>
        <source>Unusual hours: the works council decides with you</source>
        <translation>Ungewöhnliche Zeiten: der Betriebsrat bestimmt mit</translation>
    </message>
    <message>
        <source>Nothing: ordinary hours on ordinary days</source>
        <translation>Nichts: übliche Zeiten an Werktagen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphen</translation>
    </message>
    <message>
        <source>The plan has no social channel.</source>
        <translation>Der Plan hat keinen Social-Kanal.</translation>
    </message>
    <message>
        <source>first answer after %1</source>
        <translation>erste Antwort nach %1</translation>
    </message>
    <message>
        <source>no answer within a week</source>
        <translation>keine Antwort binnen einer Woche</translation>
    </message>
    <message>
        <source>; nobody is there</source>
        <translation>; niemand ist da</translation>
    </message>
    <message>
        <source>; up to %1 waiting</source>
        <translation>; bis zu %1 wartend</translation>
    </message>
    <message>
        <source>In %1 of the week a crisis would meet nobody; in %2 the first answer takes longer than %3. Framed: somebody is there.</source>
        <translation>In %1 der Woche träfe eine Krise niemanden an; in %2 dauert die erste Antwort länger als %3. Umrahmt: jemand ist da.</translation>
    </message>
</context>
<context>
    <name>ui::RealShiftsView</name>
    <message>
        <source>Short of the requirement</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>More people than required</source>
        <translation>Mehr Personen als nötig</translation>
    </message>
    <message>
        <source>At work while nobody is required</source>
        <translation>Im Dienst, obwohl niemand gebraucht wird</translation>
    </message>
    <message>
        <source>Intervals open in part</source>
        <translation>Teilweise geöffnete Intervalle</translation>
    </message>
    <message>
        <source>Meetings beyond the shrinkage</source>
        <translation>Besprechungen über den Schwund hinaus</translation>
    </message>
    <message>
        <source>Fixed work without shifts</source>
        <translation>Feste Arbeit ohne Schichten</translation>
    </message>
    <message>
        <source>Night surcharge</source>
        <translation>Nachtzuschlag</translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation>Sonntagszuschlag</translation>
    </message>
    <message>
        <source>Holiday surcharge</source>
        <translation>Feiertagszuschlag</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Shifts are whole, and whoever has a break needs relief.</source>
        <translation>Schichten sind ganz, und wer Pause macht, braucht Ablösung.</translation>
    </message>
    <message>
        <source>The estimate pays the minutes, shifts staff the interval.</source>
        <translation>Die Schätzung bezahlt die Minuten, Schichten besetzen das Intervall.</translation>
    </message>
    <message>
        <source>In the estimate; nobody has a shift for it.</source>
        <translation>In der Schätzung; niemand hat eine Schicht dafür.</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Build where there are none</source>
        <translation>Fehlende Schichten bauen</translation>
    </message>
    <message>
        <source>Estimate and real shifts</source>
        <translation>Schätzung und echte Schichten</translation>
    </message>
    <message>
        <source>the planning week</source>
        <translation>die Planungswoche</translation>
    </message>
    <message>
        <source>What lies between</source>
        <translation>Was dazwischen liegt</translation>
    </message>
    <message>
        <source>paid hours and cost; they add up to the difference</source>
        <translation>bezahlte Stunden und Kosten; zusammen der Unterschied</translation>
    </message>
    <message>
        <source>People it takes</source>
        <translation>Wie viele Personen es braucht</translation>
    </message>
    <message>
        <source>if every week is like this one</source>
        <translation>wenn jede Woche so ist wie diese</translation>
    </message>
    <message>
        <source>The estimate sizes each interval by itself. Shrinkage is the same for both: meetings inside shifts are a part of it, and the absent are paid like those at work. By nights: seven in four weeks at most; by Sundays: what the rules leave of a year’s 52.</source>
        <translation>Die Schätzung bemisst jedes Intervall für sich. Der Schwund ist für beide gleich: Besprechungen in der Schicht gehören dazu, und Abwesende werden bezahlt wie Anwesende. Nach Nächten: höchstens sieben in vier Wochen; nach Sonntagen: was die Regeln von 52 im Jahr übrig lassen.</translation>
    </message>
    <message>
        <source>Building shifts</source>
        <translation>Schichten werden gebaut</translation>
    </message>
    <message>
        <source>With real shifts %1 costs %2 a week, %3 against the estimate, and takes %4 people.</source>
        <translation>Mit echten Schichten kostet %1 %2 in der Woche, %3 gegenüber der Schätzung, und braucht %4 Personen.</translation>
    </message>
    <message>
        <source>%1 has no shifts in this week yet. Building takes up to %2 for each scenario; what is built here is not kept.</source>
        <translation>%1 hat in dieser Woche noch keine Schichten. Das Bauen dauert je Szenario bis zu %2; was hier gebaut wird, bleibt nicht im Plan.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten je Woche</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Bezahlte Stunden</translation>
    </message>
    <message>
        <source>Hours on duty</source>
        <translation>Stunden im Dienst</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>Scheduling loss</source>
        <translation>Planungsverlust</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation>Offene Schichten</translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation>%1 Schätzung</translation>
    </message>
    <message>
        <source>%1 built</source>
        <translation>%1 gebaut</translation>
    </message>
    <message>
        <source>%1 own shifts</source>
        <translation>%1 eigene</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 cost</source>
        <translation>%1 Kosten</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Paid hours over the mean contract</source>
        <translation>Bezahlte Stunden je mittlerem Vertrag</translation>
    </message>
    <message>
        <source>Shifts over the days of a contract</source>
        <translation>Schichten je Vertragstage</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntage</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At work in this week</source>
        <translation>In dieser Woche im Dienst</translation>
    </message>
    <message>
        <source>%1 of the required hours stay short.</source>
        <translation>%1 der nötigen Stunden bleiben unbesetzt.</translation>
    </message>
</context>
<context>
    <name>ui::RemarksPanel</name>
    <message>
        <source>Level %1 since %2</source>
        <translation>Niveau %1 seit %2</translation>
    </message>
    <message>
        <source>Stand out in the history:</source>
        <translation>In der Historie fällt auf:</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another level from then on…</source>
        <translation>Seitdem anderes Niveau&#xa0;…</translation>
    </message>
    <message>
        <source>It was an event…</source>
        <translation>Es war ein Ereignis&#xa0;…</translation>
    </message>
    <message>
        <source>Leave out of training…</source>
        <translation>Vom Training ausschließen&#xa0;…</translation>
    </message>
    <message>
        <source>The level is the same</source>
        <translation>Das Niveau ist gleich geblieben</translation>
    </message>
    <message>
        <source>%1: no other level</source>
        <translation>%1: kein anderes Niveau</translation>
    </message>
    <message>
        <source>It was an ordinary day</source>
        <translation>Es war ein normaler Tag</translation>
    </message>
    <message>
        <source>%1: an ordinary day</source>
        <translation>%1: ein normaler Tag</translation>
    </message>
    <message>
        <source>Another level from %1 on</source>
        <translation>Anderes Niveau ab %1</translation>
    </message>
    <message>
        <source>Leave %1 out of training</source>
        <translation>%1 vom Training ausschließen</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>The report shows the comparison of opening hours. It needs at least two weeks of history and one scenario.</source>
        <translation>Der Bericht zeigt den Vergleich der Servicezeiten. Er braucht mindestens zwei Wochen Historie und ein Szenario.</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the up and down keys.</source>
        <translation>Zum Umordnen ziehen oder Alt mit den Pfeiltasten auf und ab.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eigene Anmerkung</translation>
    </message>
    <message>
        <source>Stands below the recommendation on the first page.</source>
        <translation>Steht unter der Empfehlung auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Summary and recommendation</source>
        <translation>Zusammenfassung und Empfehlung</translation>
    </message>
    <message>
        <source>Comparison of scenarios</source>
        <translation>Vergleich der Szenarien</translation>
    </message>
    <message>
        <source>Forecast and backtest</source>
        <translation>Prognose und Rückrechnung</translation>
    </message>
    <message>
        <source>Staffing per scenario</source>
        <translation>Personalbedarf je Szenario</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>The figures are being updated</source>
        <translation>Die Zahlen werden aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1, up to date with the plan</source>
        <translation>
            <numerusform>%n Seite %1, aktuell zum Plan</numerusform>
            <numerusform>%n Seiten %1, aktuell zum Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages laid out in %1 ms · vector graphics, searchable text</source>
        <translation>Seiten in %1 ms gesetzt · Vektorgrafik, durchsuchbarer Text</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No section is chosen</source>
        <translation>Kein Abschnitt gewählt</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The figures are being updated.</source>
        <translation>Die Zahlen werden aktualisiert.</translation>
    </message>
    <message>
        <source>Import at least two weeks of history first.</source>
        <translation>Zuerst mindestens zwei Wochen Historie importieren.</translation>
    </message>
    <message>
        <source>Export again when they are done.</source>
        <translation>Danach erneut exportieren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The tables were not written</source>
        <translation>Die Tabellen wurden nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written</source>
        <translation>
            <numerusform>%n Tabelle geschrieben</numerusform>
            <numerusform>%n Tabellen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Die Arbeitsmappe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Workbook written</source>
        <translation>Arbeitsmappe geschrieben</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>%n Seite an %1 gesendet</numerusform>
            <numerusform>%n Seiten an %1 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Letter of the recommended</source>
        <translation>Buchstabe der Empfehlung</translation>
    </message>
    <message>
        <source>Answered on target</source>
        <translation>Im Ziel beantwortet</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten pro Woche</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Lost contacts a week</source>
        <translation>Verlorene Kontakte pro Woche</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <translation>Kontakte pro Woche</translation>
    </message>
    <message>
        <source>Letter of the baseline</source>
        <translation>Buchstabe der Basis</translation>
    </message>
    <message>
        <source>Points against the baseline</source>
        <translation>Punkte gegenüber der Basis</translation>
    </message>
    <message>
        <source>Cost against the baseline</source>
        <translation>Kosten gegenüber der Basis</translation>
    </message>
    <message>
        <source>Name of the one that answers most</source>
        <translation>Name des Szenarios, das am meisten beantwortet</translation>
    </message>
    <message>
        <source>Points that it adds</source>
        <translation>Punkte, die es dazubringt</translation>
    </message>
    <message>
        <source>Recommend scenario</source>
        <translation>Szenario empfehlen</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Planners</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Greys, for printing</source>
        <translation>Grau, zum Drucken</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Change the words; tinted figures stay live. Empty: the program&apos;s own sentence.</source>
        <translation>Die Worte lassen sich ändern, getönte Zahlen folgen dem Plan. Leer: der Satz des Programms.</translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation>Zahl einfügen</translation>
    </message>
    <message>
        <source>Change report text</source>
        <translation>Berichtstext ändern</translation>
    </message>
    <message>
        <source>Change language of the report</source>
        <translation>Sprache des Berichts ändern</translation>
    </message>
    <message>
        <source>Change paper of the report</source>
        <translation>Papier des Berichts ändern</translation>
    </message>
    <message>
        <source>Change colours of the report</source>
        <translation>Farben des Berichts ändern</translation>
    </message>
    <message>
        <source>Change company name</source>
        <translation>Firmennamen ändern</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name on the first page</source>
        <translation>Name auf der ersten Seite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Roster by agent</source>
        <translation>Dienstplan je Agent</translation>
    </message>
    <message>
        <source>Method, assumptions, glossary</source>
        <translation>Methode, Annahmen, Glossar</translation>
    </message>
    <message>
        <source>Change sections of the report</source>
        <translation>Abschnitte des Berichts ändern</translation>
    </message>
    <message>
        <source>Change scenarios of the report</source>
        <translation>Szenarien des Berichts ändern</translation>
    </message>
    <message>
        <source>Change readers of the report</source>
        <translation>Leser des Berichts ändern</translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation>Das Logo wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>No report was written</source>
        <translation>Kein Bericht wurde geschrieben</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX …</translation>
    </message>
    <message>
        <source>Shifts and open findings</source>
        <translation>Schichten und offene Befunde</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>CSV-Dateien …</translation>
    </message>
    <message>
        <source>ICS…</source>
        <translation>ICS&#xa0;…</translation>
    </message>
    <message>
        <source>A calendar for each person in the recommended scenario&apos;s shifts</source>
        <translation>Ein Kalender je Person in den Schichten des empfohlenen Szenarios</translation>
    </message>
    <message>
        <source>The calendars were not written</source>
        <translation>Die Kalender wurden nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written</source>
        <translation>
            <numerusform>%n Kalender geschrieben</numerusform>
            <numerusform>%n Kalender geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>Ordner für die Kalender</translation>
    </message>
    <message>
        <source>Calendars (ICS)…</source>
        <translation>Kalender (ICS)&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::RequiredAgents</name>
    <message>
        <source>The service level decides.</source>
        <translation>Der Servicelevel entscheidet.</translation>
    </message>
    <message>
        <source>The average wait decides.</source>
        <translation>Die mittlere Wartezeit entscheidet.</translation>
    </message>
    <message>
        <source>The abandonment limit decides.</source>
        <translation>Die Grenze der Abbruchquote entscheidet.</translation>
    </message>
    <message>
        <source>The occupancy limit decides.</source>
        <translation>Die Grenze der Auslastung entscheidet.</translation>
    </message>
    <message>
        <source>The minimum on duty decides.</source>
        <translation>Die Mindestbesetzung entscheidet.</translation>
    </message>
    <message>
        <source>One agent more or less</source>
        <translation>Ein Agent mehr oder weniger</translation>
    </message>
    <message>
        <source>no number of agents reaches this</source>
        <translation>keine Zahl von Agenten erreicht das</translation>
    </message>
    <message>
        <source>agents for %1 erlangs</source>
        <translation>Agenten für %1&#xa0;Erlang</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Mittlere Wartezeit (ASA)</translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation>Müssen warten</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>On the roster, with shrinkage</source>
        <translation>Einzuplanen, mit Schwund</translation>
    </message>
    <message>
        <source>Erlang A: callers hang up, on average after %1.</source>
        <translation>Erlang A: Anrufer legen auf, im Mittel nach %1.</translation>
    </message>
    <message>
        <source>Erlang C: nobody hangs up.</source>
        <translation>Erlang C: Niemand legt auf.</translation>
    </message>
</context>
<context>
    <name>ui::RequirementHeatmap</name>
    <message>
        <source>hours</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Required agents by weekday and time</source>
        <translation>Personalbedarf nach Wochentag und Uhrzeit</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1 cells · %2 agent hours · lowest %3 · highest %4</source>
        <translation>%1 Zellen · %2 Personalstunden · niedrigster %3 · höchster %4</translation>
    </message>
</context>
<context>
    <name>ui::RequirementTable</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>ui::ResponseTimeChart</name>
    <message>
        <source>Response time by hour of arrival</source>
        <translation>Antwortzeit nach Eingangsstunde</translation>
    </message>
    <message>
        <source>%1: median response between %2 and %3</source>
        <translation>%1: mittlere Antwortzeit (Median) zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Hour of arrival</source>
        <translation>Stunde des Eingangs</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1, Median</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, niedrigste</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, höchste</translation>
    </message>
</context>
<context>
    <name>ui::RosterFindings</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve or accept those above to see them.</source>
        <translation>Die darüber lösen oder akzeptieren, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) on other days</source>
        <translation>
            <numerusform>%n Verstoß an anderen Tagen</numerusform>
            <numerusform>%n Verstöße an anderen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The week shows all of them.</source>
        <translation>Die Woche zeigt alle.</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Woche zeigen</translation>
    </message>
    <message>
        <source>All rules hold on this day.</source>
        <translation>An diesem Tag sind alle Regeln eingehalten.</translation>
    </message>
    <message>
        <source>All rules hold this week.</source>
        <translation>In dieser Woche sind alle Regeln eingehalten.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren&#xa0;…</translation>
    </message>
    <message>
        <source>Start at %1 instead</source>
        <translation>Stattdessen um %1 beginnen</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>Give the standby of %1 to %2</source>
        <translation>Rufbereitschaft %1 an %2</translation>
    </message>
    <message>
        <source>Hand over shift</source>
        <translation>Schicht übergeben</translation>
    </message>
    <message>
        <source>Insert %1 at %2</source>
        <translation>%1 um %2 einfügen</translation>
    </message>
    <message>
        <source>Insert break</source>
        <translation>Pause einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n open shift(s)</source>
        <translation>
            <numerusform>%n offene Schicht</numerusform>
            <numerusform>%n offene Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The week&apos;s shifts take %1, the contracts have %2.</source>
        <translation>Die Schichten der Woche brauchen %1, die Verträge haben %2.</translation>
    </message>
    <message>
        <source>The contracts have hours enough: rules, absences or skills are in the way.</source>
        <translation>Die Verträge haben Stunden genug: Regeln, Abwesenheiten oder Kenntnisse stehen im Weg.</translation>
    </message>
    <message>
        <source>Why nobody?</source>
        <translation>Warum niemand?</translation>
    </message>
    <message numerus="yes">
        <source>%n open shift(s) can be given out</source>
        <translation>
            <numerusform>%n offene Schicht kann vergeben werden</numerusform>
            <numerusform>%n offene Schichten können vergeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may take them as the rules are.</source>
        <translation>Nach den Regeln darf sie jemand übernehmen.</translation>
    </message>
    <message>
        <source>In everybody&apos;s way: %1</source>
        <translation>Allen im Weg: %1</translation>
    </message>
    <message numerus="yes">
        <source>Whoever takes %n open shift(s) breaks it, and relaxing one rule alone does not help.</source>
        <translation>
            <numerusform>Wer %n offene Schicht übernimmt, verletzt sie, und eine Regel allein zu lockern hilft nicht.</numerusform>
            <numerusform>Wer eine von %n offenen Schichten übernimmt, verletzt sie, und eine Regel allein zu lockern hilft nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot all be kept: %1</source>
        <translation>Nicht alle einzuhalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Whoever takes %n open shift(s) breaks one of them. Without any one of them, somebody would keep the others.</source>
        <translation>
            <numerusform>Wer %n offene Schicht übernimmt, verletzt eine davon. Fiele eine beliebige weg, hielte jemand die anderen ein.</numerusform>
            <numerusform>Wer eine von %n offenen Schichten übernimmt, verletzt eine davon. Fiele eine beliebige weg, hielte jemand die anderen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only without all of them can somebody take %n open shift(s).</source>
        <translation>
            <numerusform>Erst ohne alle zusammen kann jemand %n offene Schicht übernehmen.</numerusform>
            <numerusform>Erst ohne alle zusammen kann jemand eine von %n offenen Schichten übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>Alone keeps people from %n open shift(s).</source>
        <translation>
            <numerusform>Hält allein von %n offenen Schicht ab.</numerusform>
            <numerusform>Hält allein von %n offenen Schichten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relaxed like this, %n of them can be worked, for %1 more.</source>
        <translation>
            <numerusform>So gelockert wird %n davon besetzt, für %1 mehr.</numerusform>
            <numerusform>So gelockert werden %n davon besetzt, für %1 mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Regeln&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n further open shift(s) not asked about</source>
        <translation>
            <numerusform>%n weitere offene Schicht nicht geprüft</numerusform>
            <numerusform>%n weitere offene Schichten nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking everybody about all of them would take too long.</source>
        <translation>Für alle nachzusehen, wer sie übernehmen könnte, würde zu lange dauern.</translation>
    </message>
</context>
<context>
    <name>ui::RosterTable</name>
    <message>
        <source>S</source>
        <comment>code of a shift: standby</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>code of a shift: night</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <comment>code of a shift: early</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>D</source>
        <comment>code of a shift: day</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>L</source>
        <comment>code of a shift: late</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation>Offene Schichten</translation>
    </message>
    <message>
        <source>the shift fits here</source>
        <translation>die Schicht passt hier</translation>
    </message>
    <message>
        <source>a soft rule is against it</source>
        <translation>eine Soll-Regel spricht dagegen</translation>
    </message>
    <message>
        <source>a rule forbids it here</source>
        <translation>eine Regel verbietet sie hier</translation>
    </message>
</context>
<context>
    <name>ui::RuleTable</name>
    <message>
        <source>%1 above %2 of work</source>
        <translation>%1 ab mehr als %2 Arbeit</translation>
    </message>
    <message>
        <source>%1, under 18</source>
        <translation>%1, unter 18</translation>
    </message>
    <message>
        <source>%1, pregnant or nursing</source>
        <translation>%1, schwanger oder stillend</translation>
    </message>
    <message>
        <source>must hold</source>
        <translation>muss gelten</translation>
    </message>
    <message>
        <source>should hold</source>
        <translation>soll gelten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>a rule holds</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Working-time rules</source>
        <translation>Arbeitszeitregeln</translation>
    </message>
    <message>
        <source>The program reminds of these rules. It is no legal advice: collective agreements and permits may say otherwise.</source>
        <translation>Das Programm erinnert an diese Regeln. Es ist keine Rechtsberatung: Tarifverträge und Bewilligungen können anderes sagen.</translation>
    </message>
    <message>
        <source>Germany (ArbZG)</source>
        <translation>Deutschland (ArbZG)</translation>
    </message>
    <message>
        <source>European minimum (2003/88/EC)</source>
        <translation>Europäisches Minimum (2003/88/EG)</translation>
    </message>
    <message>
        <source>Contracts only</source>
        <translation>Nur Verträge</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>nothing: nobody may work on them</source>
        <translation>nichts: niemand darf dann arbeiten</translation>
    </message>
    <message>
        <source>Sundays and holidays are allowed by</source>
        <translation>Sonntage und Feiertage erlaubt durch</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>night work above</source>
        <translation>Nachtarbeit ab mehr als</translation>
    </message>
    <message>
        <source>Shortest break</source>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <source>Sundays and holidays begin after midnight</source>
        <translation>Sonn- und Feiertage beginnen nach Mitternacht</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioChoice</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioColumns</name>
    <message>
        <source>Why? What this figure rests on</source>
        <translation>Warum? Worauf diese Zahl beruht</translation>
    </message>
    <message>
        <source>Answered on target</source>
        <translation>Im Ziel beantwortet</translation>
    </message>
    <message>
        <source>share of all contacts, whenever they arrive; line: target 80%</source>
        <translation>Anteil aller Kontakte, egal wann sie eintreffen; Strich: Ziel 80&#xa0;%</translation>
    </message>
    <message>
        <source>Response time by hour of arrival</source>
        <translation>Antwortzeit nach Eingangsstunde</translation>
    </message>
    <message>
        <source>median, band = range over the seven days; dotted = target</source>
        <translation>Median, Band = Spanne der sieben Tage; gepunktet = Ziel</translation>
    </message>
    <message>
        <source>Work waiting</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>hours of handling time, stacked</source>
        <translation>Bearbeitungsstunden, gestapelt</translation>
    </message>
    <message>
        <source>What becomes of the contacts</source>
        <translation>Was aus den Kontakten wird</translation>
    </message>
    <message>
        <source>Hour by hour …</source>
        <translation>Stunde für Stunde …</translation>
    </message>
    <message>
        <source>The selected scenario: response times, what each hour is worth, where contacts go</source>
        <translation>Das gewählte Szenario: Antwortzeiten, Wert jeder Stunde, Verbleib der Kontakte</translation>
    </message>
    <message>
        <source>Openings and risks …</source>
        <translation>Öffnung und Risiken …</translation>
    </message>
    <message>
        <source>The selected scenario: opening waves, break-even, working-time law, a crisis</source>
        <translation>Das gewählte Szenario: Öffnungswellen, Gewinnschwelle, Arbeitszeitrecht, eine Krise</translation>
    </message>
    <message>
        <source>Why …</source>
        <translation>Warum …</translation>
    </message>
    <message>
        <source>What the verdict rests on, and what each input changes</source>
        <translation>Worauf das Urteil beruht und was jede Größe ändert</translation>
    </message>
    <message>
        <source>With real shifts …</source>
        <translation>Mit echten Schichten …</translation>
    </message>
    <message>
        <source>Hours, people and cost of shifts beside the estimate, and what lies between</source>
        <translation>Stunden, Personen und Kosten der Schichten neben der Schätzung, und was dazwischen liegt</translation>
    </message>
    <message>
        <source>Simulate this</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>The selected scenario contact by contact, beside the formulas</source>
        <translation>Das gewählte Szenario Kontakt für Kontakt, neben den Formeln</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>a week · baseline</source>
        <translation>pro Woche · Basis</translation>
    </message>
    <message>
        <source>a week · %1</source>
        <translation>pro Woche · %1</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>FTE %1</source>
        <translation>VZÄ %1</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message numerus="yes">
        <source>Ranges: %1 of %n possible weeks</source>
        <translation>
            <numerusform>Spannen: %1 von %n möglichen Woche</numerusform>
            <numerusform>Spannen: %1 von %n möglichen Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1: cost %2, target %3</source>
        <translation>Schlägt %1: Kosten %2, Ziel %3</translation>
    </message>
    <message>
        <source>idle time comes and goes</source>
        <translation>freie Zeit kommt und geht</translation>
    </message>
    <message>
        <source>many ask again</source>
        <translation>viele fragen nach</translation>
    </message>
    <message>
        <source>callers dial again at once</source>
        <translation>Anrufer wählen sofort neu</translation>
    </message>
    <message>
        <source>Rough, simulate it: %1</source>
        <translation>Ungenau, simulieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioDialog</name>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>as on Sundays</source>
        <translation>wie sonntags</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>An Feiertagen</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Einzelne Tage</translation>
    </message>
    <message>
        <source>9-13, or closed</source>
        <translation>9-13 oder geschlossen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>People at least</source>
        <translation>Personen mindestens</translation>
    </message>
    <message>
        <source>… from 22 to 6</source>
        <translation>… von 22 bis 6</translation>
    </message>
    <message>
        <source>People on standby</source>
        <translation>Personen in Rufbereitschaft</translation>
    </message>
    <message>
        <source>… react within</source>
        <translation>… reagieren binnen</translation>
    </message>
    <message>
        <source>… are paid while waiting</source>
        <translation>… werden im Warten bezahlt</translation>
    </message>
    <message>
        <source>At a closed door: call again</source>
        <translation>Vor geschlossener Tür: rufen erneut an</translation>
    </message>
    <message>
        <source>… write instead</source>
        <translation>… schreiben stattdessen</translation>
    </message>
    <message>
        <source>… solve it alone</source>
        <translation>… lösen es selbst</translation>
    </message>
    <message>
        <source>… are lost</source>
        <translation>… sind verloren</translation>
    </message>
    <message>
        <source>Second call, mean after opening</source>
        <translation>Zweiter Anruf, im Mittel nach Öffnung</translation>
    </message>
    <message>
        <source>Fixed work</source>
        <translation>Feste Arbeit</translation>
    </message>
    <message>
        <source>Fixed work without contacts</source>
        <translation>Feste Arbeit ohne Kontakte</translation>
    </message>
    <message>
        <source>Watching review sites</source>
        <translation>Bewertungsportale beobachten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 a week</source>
        <translation>%1: %2 Personen, %3 pro Woche</translation>
    </message>
    <message>
        <source>Hours read like 9-13 or 8:30-17; empty is closed.</source>
        <translation>Zeiten lauten etwa 9-13 oder 8:30-17; leer heißt geschlossen.</translation>
    </message>
    <message>
        <source>Fixed work needs a name.</source>
        <translation>Feste Arbeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>Hours read like Mon-Fri 9-11; Sat 10-12.</source>
        <translation>Zeiten lauten etwa Mo-Fr 9-11; Sa 10-12.</translation>
    </message>
    <message>
        <source>are served, at overtime</source>
        <translation>werden noch bedient (Mehrarbeit)</translation>
    </message>
    <message>
        <source>are sent away</source>
        <translation>werden weggeschickt</translation>
    </message>
    <message>
        <source>Hung up: call again</source>
        <translation>Aufgelegt: rufen wieder an</translation>
    </message>
    <message>
        <source>… after, mean</source>
        <translation>… nach, im Mittel</translation>
    </message>
    <message>
        <source>Waiting at closing time</source>
        <translation>Bei Schließung Wartende</translation>
    </message>
    <message>
        <source>Not solved: contact again</source>
        <translation>Ungelöst: melden sich erneut</translation>
    </message>
    <message>
        <source>No answer yet: ask again</source>
        <translation>Noch keine Antwort: fragen nach</translation>
    </message>
    <message>
        <source>… after</source>
        <translation>… nach</translation>
    </message>
    <message>
        <source>nobody, or Mon-Sun 18-9</source>
        <translation>niemand, oder Mon-Sun 18-9</translation>
    </message>
    <message>
        <source>per contact</source>
        <translation>je Kontakt</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source>A partner serves</source>
        <translation>Dienstleister übernimmt</translation>
    </message>
    <message>
        <source>… for</source>
        <translation>… für</translation>
    </message>
    <message>
        <source>… and answers</source>
        <translation>… und beantwortet</translation>
    </message>
    <message>
        <source>Hours read like Mon-Fri 18-9; Sat-Sun 0-24.</source>
        <translation>Zeiten wie Mon-Fri 18-9; Sat-Sun 0-24.</translation>
    </message>
    <message>
        <source>… at least a week</source>
        <translation>… mindestens pro Woche</translation>
    </message>
    <message>
        <source>Part of the scenario</source>
        <translation>Teil des Szenarios</translation>
    </message>
    <message>
        <source>Hours and people</source>
        <translation>Zeiten und Personen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Partner and urgency</source>
        <translation>Dienstleister und Dringendes</translation>
    </message>
    <message>
        <source>teams of their own</source>
        <translation>eigene Teams</translation>
    </message>
    <message>
        <source>one team, also while nobody calls</source>
        <translation>ein Team, auch solange niemand anruft</translation>
    </message>
    <message>
        <source>Written contacts are worked by</source>
        <translation>Schriftliches bearbeiten</translation>
    </message>
    <message>
        <source>… of idle time usable</source>
        <translation>… von freier Zeit nutzbar</translation>
    </message>
    <message>
        <source>… and hands back to the team</source>
        <translation>… und gibt ans Team zurück</translation>
    </message>
    <message>
        <source>Urgent contacts</source>
        <translation>Dringende Kontakte</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share of the contacts</source>
        <translation>Anteil der Kontakte</translation>
    </message>
    <message>
        <source>People are there</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Zugesagt binnen</translation>
    </message>
    <message>
        <source>%1: %2 of the contacts, %3 a week, within %4</source>
        <translation>%1: %2 der Kontakte, %3 pro Woche, binnen %4</translation>
    </message>
    <message>
        <source>Urgent contacts need a name.</source>
        <translation>Dringende Kontakte brauchen einen Namen.</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Den Namen gibt es schon.</translation>
    </message>
    <message>
        <source>All shares together lie above 0 and up to 100%.</source>
        <translation>Alle Anteile zusammen liegen über 0 und bis 100&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioEditing</name>
    <message>
        <source>9–18 daily, social standby until 23</source>
        <translation>9–18 täglich, Social-Rufbereitschaft bis 23</translation>
    </message>
    <message>
        <source>9–18 daily by the team, a partner at night</source>
        <translation>täglich 9–18 das Team, nachts ein Dienstleister</translation>
    </message>
    <message>
        <source>Copy of the selected scenario</source>
        <translation>Kopie des ausgewählten Szenarios</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Recommend a scenario</source>
        <translation>Szenario empfehlen</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Szenario verschieben</translation>
    </message>
</context>
<context>
    <name>ui::SelectedShift</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Tauschen&#xa0;…</translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation>Krank melden&#xa0;…</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Offene Schicht</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>Bezahlte Pause</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n Tag</numerusform>
            <numerusform>%1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1 + %2 standby</source>
        <translation>%1 + %2 Rufbereitschaft</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Last rest</source>
        <translation>Letzte Ruhezeit</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Could take it</source>
        <translation>Könnten sie übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody of %n</source>
        <translation>
            <numerusform>niemand von %n</numerusform>
            <numerusform>niemand von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the way of %n</source>
        <translation>
            <numerusform>steht %n im Weg</numerusform>
            <numerusform>steht %n im Weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sunday(s)</source>
        <translation>
            <numerusform>%n Sonntag</numerusform>
            <numerusform>%n Sonntage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more allowed</source>
        <translation>
            <numerusform>noch %n erlaubt</numerusform>
            <numerusform>noch %n erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viele</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Im Jahr %1</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feiertage in</translation>
    </message>
</context>
<context>
    <name>ui::ServiceCurveChart</name>
    <message>
        <source>Service level by agents</source>
        <translation>Servicelevel nach Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agents %2</source>
        <translation>%1 Agenten %2</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message>
        <source>Shift on %1</source>
        <translation>Schicht am %1</translation>
    </message>
    <message>
        <source>Nobody yet (open shift)</source>
        <translation>Noch niemand (offene Schicht)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Unpaid break</source>
        <translation>Unbezahlte Pause</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>whatever is waiting</source>
        <translation>was gerade wartet</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet an</translation>
    </message>
    <message>
        <source>Standby at home</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Locked: building leaves it as it is</source>
        <translation>Gesperrt: Erstellen lässt sie, wie sie ist</translation>
    </message>
    <message>
        <source>Change shift</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The shift must end at another time than it begins.</source>
        <translation>Die Schicht muss zu einer anderen Zeit enden als beginnen.</translation>
    </message>
    <message>
        <source>The break must lie inside the shift.</source>
        <translation>Die Pause muss in der Schicht liegen.</translation>
    </message>
</context>
<context>
    <name>ui::ShiftEditing</name>
    <message>
        <source>Hand over shift</source>
        <translation>Schicht übergeben</translation>
    </message>
    <message>
        <source>Move shift</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Resize shift</source>
        <translation>Schichtlänge ändern</translation>
    </message>
    <message>
        <source>Add shift</source>
        <translation>Schicht anlegen</translation>
    </message>
    <message>
        <source>Remove shift</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Lock shift</source>
        <translation>Schicht sperren</translation>
    </message>
    <message>
        <source>Unlock shift</source>
        <translation>Schicht entsperren</translation>
    </message>
    <message>
        <source>Change shift</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Give the shift to</source>
        <translation>Schicht geben an</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nobody may take it under the rules</source>
        <translation>Nach den Regeln darf sie niemand übernehmen</translation>
    </message>
    <message>
        <source>Report %1 sick</source>
        <translation>%1 krank melden</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Mit Begründung akzeptieren</translation>
    </message>
    <message>
        <source>Why is this in order? The report prints it.</source>
        <translation>Warum ist das in Ordnung? Der Bericht druckt es.</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>No longer accept finding</source>
        <translation>Befund nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Change working-time rules</source>
        <translation>Arbeitszeitregeln ändern</translation>
    </message>
    <message>
        <source>Place breaks</source>
        <translation>Pausen legen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Besprechung planen</translation>
    </message>
</context>
<context>
    <name>ui::ShiftInspector</name>
    <message>
        <source>Check while dragging</source>
        <translation>Beim Ziehen prüfen</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Regeln&#xa0;…</translation>
    </message>
    <message>
        <source>Violations never block saving. They are listed in the report until they are solved or accepted with a reason. A reminder, no legal advice.</source>
        <translation>Verstöße verhindern das Speichern nie. Sie stehen im Bericht, bis sie gelöst oder mit Begründung akzeptiert sind. Eine Erinnerung, keine Rechtsberatung.</translation>
    </message>
</context>
<context>
    <name>ui::ShiftsPage</name>
    <message>
        <source>Change planning week</source>
        <translation>Planungswoche ändern</translation>
    </message>
    <message>
        <source>Drag to move, drag an end to resize, Alt+arrows move by 15 minutes</source>
        <translation>Ziehen verschiebt, ein Ende ziehen ändert die Länge, Alt+Pfeile verschieben um 15 Minuten</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Build shifts</source>
        <translation>Schichten erstellen</translation>
    </message>
    <message>
        <source>No requirement yet</source>
        <translation>Noch kein Personalbedarf</translation>
    </message>
    <message>
        <source>Shifts need a forecast: import at least two weeks of history first.</source>
        <translation>Schichten brauchen eine Prognose: zuerst mindestens zwei Wochen Historie importieren.</translation>
    </message>
    <message>
        <source>Build anonymous shifts</source>
        <translation>Anonyme Schichten erstellen</translation>
    </message>
    <message>
        <source>Import agents…</source>
        <translation>Agenten importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Tauschen&#xa0;…</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>Wer wann arbeitet</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Noch keine Agenten</translation>
    </message>
    <message>
        <source>Shifts for Agent 001, Agent 002 … show how many people of which hours it takes. Or import the people you have.</source>
        <translation>Schichten für Agent 001, Agent 002 … zeigen, wie viele Menschen mit welchen Stunden es braucht. Oder die vorhandenen importieren.</translation>
    </message>
    <message>
        <source>No shifts in this scenario yet</source>
        <translation>Noch keine Schichten in diesem Szenario</translation>
    </message>
    <message numerus="yes">
        <source>Building finds shifts that cover the requirement, and who of %n agent(s) works them.</source>
        <translation>
            <numerusform>Das Erstellen findet Schichten, die den Bedarf decken, und ob %n Agent sie arbeiten kann.</numerusform>
            <numerusform>Das Erstellen findet Schichten, die den Bedarf decken, und wer von %n Agenten sie arbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requirement has moved</source>
        <translation>Der Personalbedarf hat sich verschoben</translation>
    </message>
    <message>
        <source>%1 agent hours instead of %2 this week. The shifts are as they were and cover %3.</source>
        <translation>%1 Agentenstunden statt %2 in dieser Woche. Die Schichten sind, wie sie waren, und decken %3.</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Keep the shifts</source>
        <translation>Schichten behalten</translation>
    </message>
    <message>
        <source>Short %1, as before</source>
        <translation>Unterdeckung %1, wie zuvor</translation>
    </message>
    <message>
        <source>Short %1, was %2</source>
        <translation>Unterdeckung %1, war %2</translation>
    </message>
    <message>
        <source>Rest and breaks are fine</source>
        <translation>Ruhezeit und Pausen passen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>, %n open shift(s)</source>
        <translation>
            <numerusform>, %n offene Schicht</numerusform>
            <numerusform>, %n offene Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>, cost within %1 of the least possible</source>
        <translation>, Kosten höchstens %1 über dem Möglichen</translation>
    </message>
    <message>
        <source>The shifts could not be built</source>
        <translation>Die Schichten konnten nicht erstellt werden</translation>
    </message>
    <message>
        <source>Nothing was built</source>
        <translation>Nichts wurde erstellt</translation>
    </message>
    <message>
        <source>The scenario needs nobody in these weeks.</source>
        <translation>Das Szenario braucht in diesen Wochen niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) built in %1</source>
        <translation>
            <numerusform>%n Schicht in %1 erstellt</numerusform>
            <numerusform>%n Schichten in %1 erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>cost within %1 of the least possible</source>
        <translation>Kosten höchstens %1 über dem Möglichen</translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation>Krank melden&#xa0;…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) for %1 h</source>
        <translation>
            <numerusform>%n Schicht für %1 Std.</numerusform>
            <numerusform>%n Schichten für %1 Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows where it may go, Alt+arrows move it, Enter keeps it</source>
        <translation>Leertaste zeigt, wohin sie darf, Alt+Pfeile verschieben sie, Eingabe behält sie</translation>
    </message>
    <message>
        <source>Answered in time %1, was %2</source>
        <translation>Rechtzeitig %1, vorher %2</translation>
    </message>
    <message>
        <source>Cost %1, was %2</source>
        <translation>Kosten %1, vorher %2</translation>
    </message>
    <message>
        <source>Place the day&apos;s breaks again</source>
        <translation>Pausen des Tages neu legen</translation>
    </message>
    <message>
        <source>Place the week&apos;s breaks again</source>
        <translation>Pausen der Woche neu legen</translation>
    </message>
    <message>
        <source>The breaks are best where they are</source>
        <translation>Die Pausen liegen schon am besten</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Besprechung planen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::ShiftsView</name>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter on a bar: coaching</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>of required hours covered</source>
        <translation>des Bedarfs gedeckt</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>over</source>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>cost of shifts</source>
        <translation>Kosten der Schichten</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Tables and heatmaps</source>
        <translation>Tabellen und Heatmaps</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Szenario wählen</translation>
    </message>
    <message>
        <source>Move the cell; with Shift, extend the selection</source>
        <translation>Zelle bewegen; mit Umschalt die Auswahl erweitern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Open or close the half hour</source>
        <translation>Halbe Stunde öffnen oder schließen</translation>
    </message>
    <message>
        <source>Put it on standby</source>
        <translation>Als Rufbereitschaft setzen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The values as a table</source>
        <translation>Die Werte als Tabelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::SickDialog</name>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Report sick</source>
        <translation>Krankmeldung</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shifts that open</source>
        <translation>Schichten, die frei werden</translation>
    </message>
    <message>
        <source>Who can fill in</source>
        <translation>Wer einspringen kann</translation>
    </message>
    <message>
        <source>best first; the marked way is taken</source>
        <translation>die beste Lösung zuerst; die markierte gilt</translation>
    </message>
    <message>
        <source>Enter and mend</source>
        <translation>Eintragen und beheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Looking for people who can fill in …</source>
        <translation>Suche, wer einspringen kann …</translation>
    </message>
    <message>
        <source>takes the shift</source>
        <translation>übernimmt die Schicht</translation>
    </message>
    <message>
        <source>works %1</source>
        <translation>arbeitet %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>in place of another shift</source>
        <translation>statt einer anderen Schicht</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No shift begins on these dates; only the absence is entered.</source>
        <translation>An diesen Tagen beginnt keine Schicht; nur die Abwesenheit wird eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) stay open.</source>
        <translation>
            <numerusform>%n Schicht bleibt offen.</numerusform>
            <numerusform>%n Schichten bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling in costs %1.</source>
        <translation>Das Einspringen kostet %1.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Short, week</source>
        <translation>Fehlt, Woche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ui::SimulatePage</name>
    <message>
        <source>Simulating</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Nothing to simulate yet</source>
        <translation>Noch nichts zu simulieren</translation>
    </message>
    <message>
        <source>A simulation needs a forecast: import at least two weeks of history first.</source>
        <translation>Eine Simulation braucht eine Prognose: Zuerst mindestens zwei Wochen Historie importieren.</translation>
    </message>
    <message>
        <source>Does the formula hold?</source>
        <translation>Stimmt die Formel?</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>dashed: formula; line and band: simulated, 95% interval</source>
        <translation>gestrichelt: Formel; Linie und Band: simuliert, 95-%-Intervall</translation>
    </message>
    <message>
        <source>1 h/s</source>
        <translation>1&#xa0;Std./s</translation>
    </message>
    <message>
        <source>6 h/s</source>
        <translation>6&#xa0;Std./s</translation>
    </message>
    <message>
        <source>1 day/s</source>
        <translation>1&#xa0;Tag/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Moment of the week</source>
        <translation>Zeitpunkt der Woche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play a week</source>
        <translation>Woche abspielen</translation>
    </message>
    <message>
        <source>Formula and simulation</source>
        <translation>Formel und Simulation</translation>
    </message>
    <message>
        <source>The same week, contact by contact</source>
        <translation>Dieselbe Woche, Kontakt für Kontakt</translation>
    </message>
    <message>
        <source>The simulation failed</source>
        <translation>Die Simulation ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Answered on target, of all</source>
        <translation>Im Ziel beantwortet, von allen</translation>
    </message>
    <message>
        <source>Service level while open</source>
        <translation>Servicelevel, wenn geöffnet</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Average wait (ASA)</source>
        <translation>Mittlere Wartezeit (ASA)</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Antwortzeit, Median</translation>
    </message>
    <message>
        <source>Response, 9 of 10 within</source>
        <translation>Antwortzeit, 9 von 10</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Run the week of this scenario contact by contact and see whether the formulas hold.</source>
        <translation>Die Woche dieses Szenarios Kontakt für Kontakt durchspielen und sehen, ob die Formeln stimmen.</translation>
    </message>
    <message>
        <source>%1 weeks simulated</source>
        <translation>%1 Wochen simuliert</translation>
    </message>
    <message>
        <source>The formulas hold for %1: no share differs by more than %2 points.</source>
        <translation>Die Formeln stimmen für %1: Kein Anteil weicht um mehr als %2 Punkte ab.</translation>
    </message>
    <message>
        <source>The formulas miss %1 by up to %2 points: trust the simulation where it is red.</source>
        <translation>Die Formeln verfehlen %1 um bis zu %2 Punkte: Wo es rot ist, gilt die Simulation.</translation>
    </message>
    <message>
        <source>%1: skipped by the clock</source>
        <translation>%1: von der Zeitumstellung übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) came</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting on average</source>
        <translation>im Mittel %1 wartend</translation>
    </message>
    <message>
        <source>%1 of work waiting</source>
        <translation>%1 Arbeit wartend</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 people busy, %5</source>
        <translation>%1: %2, %3 von %4 beschäftigt, %5</translation>
    </message>
    <message>
        <source>%1: closed, %2, %3</source>
        <translation>%1: geschlossen, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::SimulationChart</name>
    <message>
        <source>Formula and simulation over the week</source>
        <translation>Formel und Simulation über die Woche</translation>
    </message>
    <message>
        <source>contacts waiting</source>
        <translation>wartende Kontakte</translation>
    </message>
    <message>
        <source>work waiting, hours</source>
        <translation>wartende Arbeit, Stunden</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1: formula %2</source>
        <translation>%1: Formel %2</translation>
    </message>
    <message>
        <source>%1: simulated %2 ± %3</source>
        <translation>%1: simuliert %2 ± %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The week by formula; no simulation has been run</source>
        <translation>Die Woche nach Formel; noch keine Simulation</translation>
    </message>
    <message>
        <source>Formula and simulation over the week; the service level differs most on %1 %2, by %3 points</source>
        <translation>Formel und Simulation über die Woche; der Servicelevel unterscheidet sich am meisten am %1 um %2, um %3 Punkte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1, formula</source>
        <translation>%1, Formel</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, oben</translation>
    </message>
</context>
<context>
    <name>ui::StaffingPage</name>
    <message>
        <source>Change planning week</source>
        <translation>Planungswoche ändern</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No requirement yet</source>
        <translation>Noch kein Personalbedarf</translation>
    </message>
    <message>
        <source>Staffing needs a forecast: import at least two weeks of history first.</source>
        <translation>Der Personalbedarf braucht eine Prognose: Zuerst werden mindestens zwei Wochen Historie importiert.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Handling time (AHT)</source>
        <translation>Bearbeitungszeit (AHT)</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>answered within</source>
        <translation>beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>Patience (0: endless)</source>
        <translation>Wartetoleranz (0: endlos)</translation>
    </message>
    <message>
        <source>Chats at a time</source>
        <translation>Chats zugleich</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Minimum on duty</source>
        <translation>Mindestens im Dienst</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>People on duty, interval by interval</source>
        <translation>Personen im Dienst, Intervall für Intervall</translation>
    </message>
    <message>
        <source>agents at peak, %1</source>
        <translation>Agenten in der Spitze, %1</translation>
    </message>
    <message>
        <source>agents at peak</source>
        <translation>Agenten in der Spitze</translation>
    </message>
    <message>
        <source>agent hours on duty</source>
        <translation>Agentenstunden im Dienst</translation>
    </message>
    <message>
        <source>FTE at %1 shrinkage</source>
        <translation>VZÄ bei %1 Schwund</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>beantwortet in %1</translation>
    </message>
    <message>
        <source>average wait (ASA)</source>
        <translation>mittlere Wartezeit (ASA)</translation>
    </message>
    <message>
        <source>average response</source>
        <translation>mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>of all contacts on target</source>
        <translation>aller Kontakte im Ziel</translation>
    </message>
    <message>
        <source>average wait</source>
        <translation>mittlere Wartezeit</translation>
    </message>
    <message>
        <source>%1 erlangs · service level %2
wait %3 · occupancy %4</source>
        <translation>%1&#xa0;Erlang · Servicelevel %2
Wartezeit %3 · Auslastung %4</translation>
    </message>
    <message>
        <source>Required agents</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1&#xa0;Minuten</translation>
    </message>
    <message>
        <source>%1, by weekday and %2; underlined: occupancy under 50%</source>
        <translation>%1, nach Wochentag und %2; unterstrichen: Auslastung unter 50&#xa0;%</translation>
    </message>
    <message>
        <source>%1, by weekday and %2</source>
        <translation>%1, nach Wochentag und %2</translation>
    </message>
    <message>
        <source>all channels, by weekday and %1</source>
        <translation>alle Kanäle, nach Wochentag und %1</translation>
    </message>
    <message>
        <source>the row selected above</source>
        <translation>die oben gewählte Zeile</translation>
    </message>
    <message>
        <source>agents for %1 erlangs</source>
        <translation>Agenten für %1&#xa0;Erlang</translation>
    </message>
    <message>
        <source>Sum of all channels with teams of their own. Choose a channel to see how its number comes about.</source>
        <translation>Summe aller Kanäle mit je eigenem Team. Ein gewählter Kanal zeigt, wie seine Zahl zustande kommt.</translation>
    </message>
    <message>
        <source>agents, %1 exact</source>
        <translation>Agenten, genau %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Arrive in the interval</source>
        <translation>Eingang im Intervall</translation>
    </message>
    <message>
        <source>Work waiting at its end</source>
        <translation>Rückstand an seinem Ende</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Nutzungsgrad</translation>
    </message>
    <message>
        <source>On the roster, with shrinkage</source>
        <translation>Einzuplanen, mit Schwund</translation>
    </message>
    <message>
        <source>Deferred work: the backlog is worked off first come, first served, with the week repeating.</source>
        <translation>Aufschiebbare Arbeit: Der Rückstand wird der Reihe nach abgearbeitet; die Woche wiederholt sich.</translation>
    </message>
    <message>
        <source>These opening hours leave only %1 of the contacts any time within the goal; the team is sized for those.</source>
        <translation>Diese Servicezeiten lassen nur %1 der Kontakte Zeit innerhalb des Ziels; für diese ist das Team bemessen.</translation>
    </message>
    <message>
        <source>Change service goal</source>
        <translation>Serviceziel ändern</translation>
    </message>
    <message>
        <source>By interval</source>
        <translation>Je Intervall</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>How the day is staffed</source>
        <translation>Wie der Tag besetzt wird</translation>
    </message>
    <message>
        <source>The day is being staffed as a whole …</source>
        <translation>Der Tag wird als Ganzes besetzt …</translation>
    </message>
    <message>
        <source>With queues carried from interval to interval %1 agent hours keep the goal all day; by interval (grey) it is %2.</source>
        <translation>Mit Warteschlangen, die ins nächste Intervall hineinreichen, halten %1 Agentenstunden das Ziel den ganzen Tag; je Intervall (grau) sind es %2.</translation>
    </message>
    <message numerus="yes">
        <source>With those, %n interval(s) would miss it.</source>
        <translation>
            <numerusform>Damit würde %n Intervall es verfehlen.</numerusform>
            <numerusform>Damit würden %n Intervalle es verfehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those keep it, too.</source>
        <translation>Auch sie halten es.</translation>
    </message>
    <message>
        <source>No staffing was found that keeps the goal in every interval.</source>
        <translation>Keine Besetzung wurde gefunden, die das Ziel in jedem Intervall hält.</translation>
    </message>
</context>
<context>
    <name>ui::StretchDialog</name>
    <message>
        <source>Another level of %1</source>
        <translation>Anderes Niveau von %1</translation>
    </message>
    <message>
        <source>Leave days of %1 out</source>
        <translation>Tage von %1 ausschließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>e.g. a new customer</source>
        <translation>z.&#xa0;B. ein neuer Kunde</translation>
    </message>
    <message>
        <source>e.g. an outage</source>
        <translation>z.&#xa0;B. eine Störung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From this day on the forecast learns the new level anew and at once; what came before still tells of weekdays, hours and holidays.</source>
        <translation>Ab diesem Tag lernt die Prognose das Niveau sofort neu; was vorher kam, zählt weiter für Wochentage, Uhrzeiten und Feiertage.</translation>
    </message>
    <message>
        <source>The counts stay in the history; the forecast does not learn from them.</source>
        <translation>Die Zahlen bleiben in der Historie; die Prognose lernt nicht aus ihnen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::TargetBars</name>
    <message>
        <source>Answered on target</source>
        <translation>Im Ziel beantwortet</translation>
    </message>
    <message>
        <source>Answered on target: %1; target %2</source>
        <translation>Im Ziel beantwortet: %1; Ziel %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
</context>
<context>
    <name>ui::TeamSplit</name>
    <message>
        <source>One team or two?</source>
        <translation>Ein Team oder zwei?</translation>
    </message>
    <message>
        <source>Time lost by switching</source>
        <translation>Zeitverlust durch Wechseln</translation>
    </message>
    <message>
        <source>Teams of their own</source>
        <translation>Eigene Teams</translation>
    </message>
    <message>
        <source>One team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>of whom stay free for calls</source>
        <translation>davon frei für Anrufe</translation>
    </message>
    <message>
        <source>One team pays up to</source>
        <translation>Ein Team lohnt bis</translation>
    </message>
    <message>
        <source>any volume</source>
        <translation>jede Menge</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>keine Menge</translation>
    </message>
    <message numerus="yes">
        <source>One team saves %n agent(s) in this interval.</source>
        <translation>
            <numerusform>Ein Team spart in diesem Intervall %n Agenten.</numerusform>
            <numerusform>Ein Team spart in diesem Intervall %n Agenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One team takes %n more agent(s) in this interval.</source>
        <translation>
            <numerusform>Ein Team braucht in diesem Intervall %n Agenten mehr.</numerusform>
            <numerusform>Ein Team braucht in diesem Intervall %n Agenten mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both take the same number of agents in this interval.</source>
        <translation>Beide brauchen in diesem Intervall gleich viele Agenten.</translation>
    </message>
    <message>
        <source>%1 keeps its service level; deferred work, in contacts of %2, is begun only while more agents are free.</source>
        <translation>%1 hält den Servicelevel; Aufgeschobenes, in Kontakten zu %2, wird nur begonnen, solange mehr Agenten frei sind.</translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>A call, an email or a post.</source>
        <translation>Ein Anruf, eine E-Mail oder ein Beitrag.</translation>
    </message>
    <message>
        <source>Offered, answered, abandoned</source>
        <translation>Angeboten, angenommen, abgebrochen</translation>
    </message>
    <message>
        <source>What comes in; what is answered; what hangs up before.</source>
        <translation>Was eingeht; was beantwortet wird; was vorher auflegt.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Never answered: abandoned, or turned away by a closed door.</source>
        <translation>Nie beantwortet: abgebrochen oder vor geschlossener Tür.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Half an hour, a quarter of one, or an hour: the grid of all figures.</source>
        <translation>Eine halbe Stunde, eine Viertelstunde oder eine Stunde: das Raster aller Zahlen.</translation>
    </message>
    <message>
        <source>AHT, average handling time</source>
        <translation>AHT, Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Mean time of a contact with after-call work.</source>
        <translation>Mittlere Zeit eines Kontakts samt Nachbearbeitung.</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nachbearbeitungszeit</translation>
    </message>
    <message>
        <source>What is done for a contact after it has ended.</source>
        <translation>Arbeit an einem Kontakt nach seinem Ende.</translation>
    </message>
    <message>
        <source>ASA, average speed of answer</source>
        <translation>ASA, mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Mean wait of all callers until an agent answers.</source>
        <translation>Mittlere Wartezeit, bis ein Agent annimmt.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Share of contacts answered within a number of seconds.</source>
        <translation>Anteil der Kontakte, die innerhalb einer Zahl von Sekunden angenommen werden.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>From arrival to answer, for email and social media.</source>
        <translation>Vom Eingang bis zur Antwort, bei E-Mail und sozialen Medien.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Wartetoleranz</translation>
    </message>
    <message>
        <source>How long callers wait on average before they hang up (Erlang A).</source>
        <translation>Wie lange Anrufer im Mittel warten, bevor sie auflegen (Erlang A).</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Handling time as a share of the time on duty.</source>
        <translation>Bearbeitungszeit als Anteil der Zeit im Dienst.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Paid time that is not there for contacts: leave, illness, training, breaks.</source>
        <translation>Bezahlte Zeit, die nicht für Kontakte da ist: Urlaub, Krankheit, Schulung, Pausen.</translation>
    </message>
    <message>
        <source>Erlang, offered load</source>
        <translation>Erlang, Verkehrsangebot</translation>
    </message>
    <message>
        <source>Contacts × handling time ÷ length of the interval: the work that comes in.</source>
        <translation>Kontakte × Bearbeitungszeit ÷ Länge des Intervalls: die Arbeit, die eingeht.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>The least number of agents on duty that meets every goal.</source>
        <translation>Die kleinste Zahl von Agenten im Dienst, die alle Ziele erfüllt.</translation>
    </message>
    <message>
        <source>FTE, full-time equivalent</source>
        <translation>VZÄ, Vollzeitäquivalent</translation>
    </message>
    <message>
        <source>Paid hours ÷ hours of a full-time week.</source>
        <translation>Bezahlte Stunden ÷ Stunden einer Vollzeitwoche.</translation>
    </message>
    <message>
        <source>Coverage, opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>When which channel is served.</source>
        <translation>Wann welcher Kanal bedient wird.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>On call at home, for a share of the wage, until something arrives.</source>
        <translation>Zu Hause erreichbar, für einen Teil des Lohns, bis etwas eingeht.</translation>
    </message>
    <message>
        <source>Backlog, work waiting</source>
        <translation>Rückstand, wartende Arbeit</translation>
    </message>
    <message>
        <source>Hours of handling time that have arrived and are not done yet.</source>
        <translation>Bearbeitungsstunden, die eingegangen und noch nicht erledigt sind.</translation>
    </message>
    <message>
        <source>Deferred work</source>
        <translation>Aufschiebbare Arbeit</translation>
    </message>
    <message>
        <source>Contacts that may wait for hours: email and social media.</source>
        <translation>Kontakte, die Stunden warten dürfen: E-Mail und soziale Medien.</translation>
    </message>
    <message>
        <source>Scenario, baseline</source>
        <translation>Szenario, Basis</translation>
    </message>
    <message>
        <source>One choice of opening hours; the one that the others are measured against.</source>
        <translation>Eine Wahl von Servicezeiten; die eine, an der die anderen gemessen werden.</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Answered within the promise, whenever the contact comes: a closed door is a miss.</source>
        <translation>Innerhalb der Zusage beantwortet, egal wann der Kontakt kommt: Eine geschlossene Tür zählt als verfehlt.</translation>
    </message>
    <message>
        <source>Forecast, band</source>
        <translation>Prognose, Band</translation>
    </message>
    <message>
        <source>What will come; the range that holds it with the probability named.</source>
        <translation>Was kommt; die Spanne, in der es mit der genannten Wahrscheinlichkeit liegt.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rückrechnung (Backtest)</translation>
    </message>
    <message>
        <source>Forecasts of the past, compared with what then came.</source>
        <translation>Prognosen der Vergangenheit, verglichen mit dem, was dann kam.</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Sum of the errors ÷ sum of the contacts.</source>
        <translation>Summe der Fehler ÷ Summe der Kontakte.</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Mean error ÷ mean error of repeating last week; below 1 is better than that.</source>
        <translation>Mittlerer Fehler ÷ mittlerer Fehler der wiederholten Vorwoche; unter 1 ist besser als diese.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Forecast above (+) or below (−) what came, in the mean.</source>
        <translation>Prognose im Mittel über (+) oder unter (−) dem, was kam.</translation>
    </message>
    <message>
        <source>Outlier, gap</source>
        <translation>Ausreißer, Lücke</translation>
    </message>
    <message>
        <source>A day far from its usual count; intervals without a count. Both are left out of training.</source>
        <translation>Ein Tag weit ab von seiner üblichen Zahl; Intervalle ohne Zahl. Beide bleiben vom Training ausgeschlossen.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Sliders on top of the plan; nothing changes until the values are kept.</source>
        <translation>Regler über dem Plan; nichts ändert sich, bis die Werte übernommen werden.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning in the program</source>
        <translation>Bedeutung im Programm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::TornadoChart</name>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Kann sein</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>%1: most depends on %2, from %3 to %4; planned %5</source>
        <translation>%1: am meisten hängt ab von %2, von %3 bis %4; geplant %5</translation>
    </message>
    <message>
        <source>%1 at the low value</source>
        <translation>%1 beim kleinen Wert</translation>
    </message>
    <message>
        <source>%1 at the high value</source>
        <translation>%1 beim großen Wert</translation>
    </message>
</context>
<context>
    <name>ui::VerdictView</name>
    <message>
        <source>Add as scenario %1</source>
        <translation>Als Szenario %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::WeekHeatmap</name>
    <message>
        <source>Average week</source>
        <translation>Durchschnittswoche</translation>
    </message>
    <message>
        <source>%1 contacts an hour</source>
        <translation>%1 Kontakte je Stunde</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: no counts</source>
        <translation>%1: keine Zahlen</translation>
    </message>
    <message>
        <source>%1 contacts in an average week, most of them %2 %3, %4 an hour</source>
        <translation>%1 Kontakte in einer Durchschnittswoche, die meisten %2 %3, %4 je Stunde</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>ui::WeekStepper</name>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
</context>
<context>
    <name>ui::WeekTotals</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>80-%-Spanne</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>±&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPanel</name>
    <message>
        <source>Contact volume</source>
        <translation>Kontaktvolumen</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Callers lost when closed</source>
        <translation>Verlorene Anrufer außerhalb</translation>
    </message>
    <message>
        <source>Base wage per paid hour</source>
        <translation>Grundlohn je bezahlter Stunde</translation>
    </message>
    <message>
        <source>Pay …</source>
        <translation>Löhne …</translation>
    </message>
    <message>
        <source>Closed hours …</source>
        <translation>Geschlossen …</translation>
    </message>
    <message>
        <source>Keep as plan values</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Night %1 · Sunday %2</source>
        <translation>Nacht %1 · Sonntag %2</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>je Kanal</translation>
    </message>
    <message>
        <source>contacts %1</source>
        <translation>Kontakte %1</translation>
    </message>
    <message>
        <source>handling time %1</source>
        <translation>Bearbeitungszeit %1</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <translation>Im Plan: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep what-if values</source>
        <translation>Was-wäre-wenn-Werte übernehmen</translation>
    </message>
    <message>
        <source>Take what-if values back</source>
        <translation>Was-wäre-wenn-Werte zurücknehmen</translation>
    </message>
</context>
</TS>
