<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>A count far from its usual value</source>
        <translation>Eine Anzahl weit ab vom üblichen Wert</translation>
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
        <source>Kept; training decides whether to use it.</source>
        <translation>Bleibt erhalten; das Training entscheidet über die Verwendung.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
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
    <name>Report</name>
    <message>
        <source>Same weekday last week</source>
        <translation>Gleicher Wochentag der Vorwoche</translation>
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
        <source>Weighted combination</source>
        <translation>Gewichtete Kombination</translation>
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
        <source>Report of %1</source>
        <translation>Bericht vom %1</translation>
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
        <source>From the first wish to the answer: median and range over the seven days; dotted: promise. Logarithmic.</source>
        <translation>Vom ersten Kontaktwunsch bis zur Antwort: Median und Spanne der sieben Tage; gepunktet: Zusage. Logarithmisch.</translation>
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
        <translation>Quelle: eigene Historie, Kontakte pro Tag; Prognose mit dem Verfahren %1.</translation>
    </message>
    <message>
        <source>Backtest: method</source>
        <translation>Rückrechnung: Methode</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Horizont</translation>
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
        <source>Agents required on duty, all channels together, by weekday and interval. Most: %1 on %2 at %3; %4 in the week.</source>
        <translation>Personalbedarf an anwesenden Agenten, alle Kanäle zusammen, nach Wochentag und Intervall. Höchstwert: %1 am %2 um %3; %4 in der Woche.</translation>
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
        <source>value and source</source>
        <translation>Wert und Quelle</translation>
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
        <source>set in the plan</source>
        <translation>im Plan gesetzt</translation>
    </message>
    <message>
        <source>Base wage per paid hour, without on-costs</source>
        <translation>Grundlohn je bezahlter Stunde, ohne Lohnnebenkosten</translation>
    </message>
    <message>
        <source>On-costs</source>
        <translation>Lohnnebenkosten</translation>
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
        <source>Public-holiday surcharge</source>
        <translation>Feiertagszuschlag</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Full-time week</source>
        <translation>Vollzeitwoche</translation>
    </message>
    <message>
        <source>%1: goal</source>
        <translation>%1: Ziel</translation>
    </message>
    <message>
        <source>%1: promise to customers, by the clock</source>
        <translation>%1: Zusage an Kunden, nach der Uhr</translation>
    </message>
    <message>
        <source>%1: mean patience</source>
        <translation>%1: mittlere Wartetoleranz</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>borrowed from another channel</source>
        <translation>von einem anderen Kanal übernommen</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>Erreichbarkeit %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1: demand of closed hours</source>
        <translation>%1: Nachfrage außerhalb der Servicezeiten</translation>
    </message>
    <message>
        <source>closed door: call again / write / lost</source>
        <translation>geschlossene Tür: erneut anrufen / schreiben / verloren</translation>
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
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 answers %2 of all contacts on target.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel.</translation>
    </message>
    <message>
        <source>%1 answers %2 of all contacts on target – about as many as %3 at about the same cost.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel – etwa so viele wie %3 bei etwa gleichen Kosten.</translation>
    </message>
    <message>
        <source>%1 answers %2 of all contacts on target – %3 points more than %4 for %5 less cost: cheaper and better.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel – %3 Punkte mehr als %4 für %5 weniger Kosten: günstiger und besser.</translation>
    </message>
    <message>
        <source>%1 answers %2 of all contacts on target – %3 points fewer than %4 for %5 less cost.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel – %3 Punkte weniger als %4 für %5 weniger Kosten.</translation>
    </message>
    <message>
        <source>%1 answers %2 of all contacts on target – %3 points more than %4 for %5 more cost.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel – %3 Punkte mehr als %4 für %5 mehr Kosten.</translation>
    </message>
    <message>
        <source>%1 answers %2 of all contacts on target – %3 points fewer than %4 for %5 more cost.</source>
        <translation>%1 beantwortet %2 aller Kontakte im Ziel – %3 Punkte weniger als %4 für %5 mehr Kosten.</translation>
    </message>
    <message>
        <source>%1 adds %2 points.</source>
        <translation>%1 bringt %2 Punkte dazu.</translation>
    </message>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan file to open</source>
        <translation>Zu öffnende Plandatei</translation>
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
    <name>ui::BacktestTable</name>
    <message numerus="yes">
        <source>Tested from %n day(s) of the past</source>
        <translation>
            <numerusform>Geprüft ab %n Tag der Vergangenheit </numerusform>
            <numerusform> Geprüft ab %n Tagen der Vergangenheit</numerusform>
        </translation>
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
        <translation>Verzerrung&#xa0;%</translation>
    </message>
    <message>
        <source>80% hits</source>
        <translation>80-%-Treffer</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
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
        <translation>Szenario hinzufügen</translation>
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
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep as plan values</source>
        <translation>Als Planwerte übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cost against service</source>
        <translation>Kosten und Service</translation>
    </message>
    <message>
        <source>Double-click a point to add it as a scenario.</source>
        <translation>Doppelklick auf einen Punkt fügt ihn als Szenario hinzu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag to open hours, drag from an open hour to close them. Arrow keys move, Space toggles, Shift extends.</source>
        <translation>Ziehen öffnet Stunden, Ziehen ab einer offenen Stunde schließt sie. Pfeiltasten bewegen, Leertaste schaltet um, Umschalt erweitert.</translation>
    </message>
    <message>
        <source>Copy of the selected scenario</source>
        <translation>Kopie des ausgewählten Szenarios</translation>
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
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>All scenarios recomputed in %1 ms · %2 intervals</source>
        <translation>Alle Szenarien in %1&#xa0;ms neu berechnet · %2 Intervalle</translation>
    </message>
    <message>
        <source>Add as scenario %1</source>
        <translation>Als Szenario %1 hinzufügen</translation>
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
        <source>Night %1 · Sunday %2</source>
        <translation>Nacht %1 · Sonntag %2</translation>
    </message>
    <message numerus="yes">
        <source>%n opening hour(s) tried; the line joins the best</source>
        <translation>
            <numerusform>%n Variante geprüft; Linie = beste</numerusform>
            <numerusform>%n Varianten geprüft; Linie = beste</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what-if values</source>
        <translation>Was-wäre-wenn-Werte übernehmen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>Servicezeiten ändern</translation>
    </message>
    <message>
        <source>Recommend a scenario</source>
        <translation>Szenario empfehlen</translation>
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
            <numerusform>%n Tag fehlt </numerusform>
            <numerusform> %n Tage fehlen</numerusform>
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
    <name>ui::ForecastPage</name>
    <message>
        <source>Same weekday last week</source>
        <translation>Gleicher Wochentag der Vorwoche</translation>
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
        <source>Weighted combination</source>
        <translation>Gewichtete Kombination</translation>
    </message>
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
        <source>Backtest</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>lower is better; an honest band is hit 80% of the time</source>
        <translation>niedriger ist besser; ein ehrliches Band trifft in 80&#xa0;% der Fälle</translation>
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
        <source>80% range: days of a week are taken to miss together, so the range is wide rather than narrow.</source>
        <translation>80-%-Spanne: Die Tage einer Woche gelten als gemeinsam abweichend, die Spanne ist also eher weit als eng.</translation>
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
            <numerusform>%1, von %n Startpunkt aus. </numerusform>
            <numerusform> %1, von %n Startpunkten aus.</numerusform>
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
            <numerusform>%n Verfahren rückgerechnet </numerusform>
            <numerusform> %n Verfahren rückgerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source> · WAPE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays, your events; double click a day to add one</source>
        <translation>Feiertage, eigene Ereignisse; Doppelklick auf einen Tag fügt eines hinzu</translation>
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
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
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
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>Forecast %1 by “%2”</source>
        <translation>%1 mit „%2“ prognostizieren</translation>
    </message>
    <message numerus="yes">
        <source>Forecast %n week(s) ahead</source>
        <translation>
            <numerusform>%n Woche voraus prognostizieren </numerusform>
            <numerusform> %n Wochen voraus prognostizieren</numerusform>
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
            <numerusform>%n Servicezeiten-Variante nach Kosten und Service verglichen </numerusform>
            <numerusform> %n Servicezeiten-Varianten nach Kosten und Service verglichen</numerusform>
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
        <translation>Anzeigen</translation>
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
        <translation>CSV importieren…</translation>
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
        <translation>%1 aller Kontakte treffen außerhalb von Mo–Fr 9–18 Uhr ein.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out of training</source>
        <translation>%1 vom Training ausschließen</translation>
    </message>
    <message>
        <source>Use %1 again for training</source>
        <translation>%1 wieder für das Training verwenden</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the interval</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import history</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was detected from the file. Change what is wrong; the preview follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Time marks the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around the selected finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both have counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use those of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep those of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both up, as for another queue of the same channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is only read. The import is one step and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read to its end. Choose it again to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is only read. Nothing in the plan changes before the last step, and the import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the contact counts of one channel: a table with a date or time column and a column of counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in this file. Choose the order of the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what each column holds. In a file with one column per queue, mark the one to import as “Offered”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the number of contacts yet: mark it as “Offered”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file can be used as it is. Go back and check format and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read, %2 kept; %3 intervals have counts, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: every row could be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some rows or the file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the good rows are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts in %2 intervals, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to the channel %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new channel %1 (%2) is added to every scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals have counts in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
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
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
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
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation>Historie importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
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
        <translation>Einstellungen…</translation>
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
        <translation>Szenario umbenennen…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F9)</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::MonthsCalendar</name>
    <message>
        <source>%1
Double click adds an event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OpeningHoursEdit</name>
    <message>
        <source>Opening hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished">%1: %3 {1 %2,?}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open %2 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, standby %1 hours</source>
        <translation type="unfinished"></translation>
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
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>ui::PlanStepModel</name>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanWindow</name>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
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
        <source>Saved</source>
        <translation>Gespeichert</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is made-up data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change anything, or import your own history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Excel (Germany): semicolon, decimal comma…</source>
        <translation>Excel (Deutschland): Semikolon, Dezimalkomma…</translation>
    </message>
    <message>
        <source>International: comma, decimal point…</source>
        <translation>International: Komma, Dezimalpunkt…</translation>
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
        <source>Method and assumptions</source>
        <translation>Methode und Annahmen</translation>
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
        <source>Change report note</source>
        <translation>Anmerkung im Bericht ändern</translation>
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
</context>
<context>
    <name>ui::RequirementHeatmap</name>
    <message>
        <source>hours</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Required agents by weekday and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells · %2 agent hours · lowest %3 · highest %4</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServiceCurveChart</name>
    <message>
        <source>Service level by agents</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing needs a forecast: import at least two weeks of history first.</source>
        <translation type="unfinished"></translation>
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
        <source>Each agent holds up to %1 chats at a time.</source>
        <translation>Jede Person führt bis zu %1 Chats zugleich.</translation>
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
        <source>One agent more or less</source>
        <translation>Ein Agent mehr oder weniger</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required agents</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by weekday and %2; underlined: occupancy under 50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by weekday and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all channels, by weekday and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row selected above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents for %1 erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all channels with teams of their own. Choose a channel to see how its number comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents, %1 exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Arrive in the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work waiting at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roster, with shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred work: the backlog is worked off first come, first served, with the week repeating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These opening hours leave only %1 of the contacts any time within the goal; the team is sized for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of agents reaches this</source>
        <translation type="unfinished"></translation>
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
        <source>The service level decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average wait decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The abandonment limit decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The occupancy limit decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum on duty decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang A: callers hang up, on average after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang C: nobody hangs up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change service goal</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>ui::WeekHeatmap</name>
    <message>
        <source>Average week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: no counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts in an average week, most of them %2 %3, %4 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>
