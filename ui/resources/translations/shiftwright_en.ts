<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assumption</name>
    <message>
        <source>contact volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach in closed hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts in closed hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night’s callers counted by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call again when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve it alone when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay of the second call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call again after hanging up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base wage per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer’s on-costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public-holiday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people at least at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay while on standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a lost contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal: share answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal: within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-time week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay until they call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come again, not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again when late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance until they ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner’s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner’s promise: share answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner’s minimum per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed back by the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable share of idle time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayKind</name>
    <message>
        <source>ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file (in Excel: save as CSV UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column &quot;name&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column with the contacts offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column with the date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column with the name of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time like 12/31/2026 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time like 2026-12-31 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time like 31.12.2026 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 12/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2026-12-24 or 24.12.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 31.12.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date within 25 years of the other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration like 00:03:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration like 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration of zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a handling time between 1 second and 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header and rows of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header with a column &quot;name&quot;, then one row per agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of contacts like 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a queue of this file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time like 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook or ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1000000000 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most the contacts offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns divided by %1 as in other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts offered in at least one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts on this day too; it is missing, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data compressed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates like 2026-12-24..2026-12-31 Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty cells only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every column once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every name once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week from 0 to 168, like 38.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours like 8-16:30, or - for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals of %1 as in most rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights from 0 to 366</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows in the hour that the clock change leaves out; counted right after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no skills: there are no channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, young or expecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one header line only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1, several divided by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row per interval; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row per interval; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row per interval; they are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows for days or shorter intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows for these times too; they are missing, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows for these times too; they count as zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1; daily totals are spread evenly over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1; longer rows are split evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of data below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays from 0 to 53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the contacts offered, chosen from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour of the clock change twice; it is there once and counted as the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour of the clock change twice; told apart by the order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of day and month, said with the date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamps at multiples of %1; counted in the interval that they fall in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamps in ascending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole days a week from 0 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero or more contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillIn</name>
    <message>
        <source>rest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a heading but no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters do not fit the encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with too few or too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows use different delimiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contacts answered than offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock change in spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock change in autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows occur twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are not in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times between two intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are daily totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are longer than the plan’s interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implausible handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding on the page Format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the delimiter on the page Format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the page Columns which column holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order of day and month on the page Format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out; the other rows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is kept without its handling time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the columns are the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This local time does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour occurs twice; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file comes from one report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as missing, never as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread evenly over the day: the time of day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day far from its usual count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and used in training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastMethod</name>
    <message>
        <source>Weighted combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same weekday last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted average of weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day totals and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>%1 FTE · %2 lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GanttText</name>
    <message>
        <source>Open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter on a bar: coaching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GanttValue</name>
    <message>
        <source>%1 of %2 this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPresets</name>
    <message>
        <source>24/7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 Mon–Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8–20 Mon–Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6–22 daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>%1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1: could not be written (%2). Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no permission. Choose another folder, or ask for access to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not a Shiftwright plan. Histories are imported into a plan, not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: written by a newer version of Shiftwright. Update this program to open it; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged. Open a backup copy; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full. Make room and save again; the older file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another program is using the file. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The plan has no channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be forecast yet. Import the contact counts of at least one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is left out of every figure. Import its contact counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks. Import more of the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 has gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is %2. Training leaves gaps out; import the missing days if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No handling times for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumed handling time is used for all staffing figures. Import a file with handling times, or set the assumed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its contacts count as not answered. Give the scenario opening hours for this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours leave contacts waiting longer than the target, with any number of people. Open longer, or promise an answer within a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand of %1 in closed hours is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody counted contacts while the channel was closed. Figures for longer opening hours rest on the assumption.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are answered within %2 while the line is open, nine times out of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all who want to reach us find the line closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that arrive after %2 are answered by %3, nine times out of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all other times within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are answered within %2, nine times out of ten, whenever they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be promised. More come than are answered, and the backlog grows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: computed for %1 from the forecast, with the assumptions of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast from history until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hours should we be reachable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opening hours tried; the line joins the best for their money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agent hours on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 contacts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all contacts arrive outside Mon–Fri 9–18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1, up to %2 of work wait, and %3 contacts a week are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs work on Sundays. ArbZG §§ 9–13 ask for a documented basis; the works council has a say (BetrVG § 87).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never counted while closed: what it would bring in those hours is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the hours of %2 allow at most %3 on target, whatever the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents at the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on time (operator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on target (customer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target, all contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per contact on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: of the contacts that met an open door. Customer: of all contacts, a closed door is a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time by hour of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of handling time, stacked by channel; at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per day; the day falls inside a band with the probability written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs two weeks of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: own history, contacts per day; forecast by the method %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside 80%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent hours on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly requirement, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the busiest day; most agents of each hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel is forecast by several methods, weighted per horizon by their absolute errors in a rolling-origin backtest, unless the planner chose one. Bands come from the errors of that backtest. Public holidays are treated apart; outliers and gaps are left out of training, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per interval, the least number of agents that meets every goal: Erlang A where patience is known (Palm 1957; Garnett, Mandelbaum and Reiman 2002), otherwise Erlang C (Erlang 1917). Abandoned callers call again with a set share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred work joins a backlog and is worked off first come, first served, in a week that repeats itself. The team is the smallest that answers the goal&apos;s share in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target counts every contact, whenever it comes: a closed door is a miss. Callers who find it closed call again after opening, write instead, or are lost, in the shares below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of the intervals usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB. A logo of 1200 pixels is large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that can be printed. PNG, JPEG and SVG can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller who hung up before anybody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average handling time: talking or writing and the work after it, per contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method forecasts days that are over, knowing only what came before them; its errors are those of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error in percent of the volume: above zero, the method forecast too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that keeps one agent busy without a break: contacts times AHT, divided by the length of the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time equivalent: paid hours of a week divided by the hours of a full-time week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that nobody ever answers, because they were abandoned or found the door closed and did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute scaled error (Hyndman and Koehler 2006): below 1, the method is better than last week&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time on duty that agents spend with contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all contacts answered within the promise to customers, by the clock, whether or not somebody was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time that callers would wait before they hang up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contacts that met an open door and were answered within the goal&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid time in which agents are not there for contacts: leave, illness, training, breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at home who begin to work within a set time when they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted absolute percentage error: the sum of the errors without their sign, in percent of the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same plan gives the same report, byte for byte: with the same version, from the window or the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and settings, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the forecast&apos;s paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · data %2 · plan %3 · seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts of %2 agents, %3 of work; %4 shifts are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of the planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent hours on duty, breaks and standby left out; short and over are counted per interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: adopted shifts of the plan against the requirement above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not carry all that it shows (%2). A logo cannot refer to other files or addresses; embed its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, what it may as well be, and source; “default” was decided by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every rule is kept or accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules that must hold and %2 that should are not kept. A reminder, no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner lives with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* on standby at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 times; each stands in the table “findings” of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like the day before a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected contacts by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week that is planned for stands in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden by the planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draws its parts too often or nests them too deep. Save it as PNG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: answered on target of all contacts, a closed door is a miss. While open: answered in time of those who met an open door. 50% and 90% in: time from the first wish to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50% in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90% in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In eight of ten ways in which the demand may come, %1 costs %2 a week and answers %3 to %4 on target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first wish to the answer: median over the seven days; dotted: promise. Logarithmic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents required on duty, all channels together, the most of each hour. Most: %1 on %2 at %3; %4 in the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest, days ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterFinding</name>
    <message>
        <source>Hours of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average weekly hours of night workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest work without a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free Sundays of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off for a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off for a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable start times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance with the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works no nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works no Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shifts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hours in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long without a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly rest too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few free Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day off for the Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day off for the holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on a Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the allowed hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many days in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many nights in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest after nights too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a later to an earlier shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many weekends in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start changes a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works no nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works no Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished for a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two shifts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work, %2. At most %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week on average, %2. At most %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of break on %2. At least %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work without a break on %2. At most %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of rest, %2 to %3. At least %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest rest %1, %2. At least %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Needs a reason in law or a permit%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free Sundays left. At least %2 a year%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. A day off is due within the time allowed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. At most %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Early, late, night is easier on people%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between two starts, %2. At most %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work, %2. The contract says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the contract, %2. At most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break on %1. At least %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePlan</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: spring offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: summer tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: back from holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: winter offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24/7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 daily + social standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Süd does not exist. All figures of this example are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit under ArbZG §13</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftAccess</name>
    <message>
        <source>15 minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftRows</name>
    <message>
        <source>Open shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>each month from 1 to 12 once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected all twelve months, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: the line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: a quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: there is no column &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: found %2 cells, expected %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2, column %3: found &quot;%4&quot;, expected %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Today runs at %1 of what was expected, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 ran at %1 of what was expected, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · so far %1 contacts instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Cheaper than %1 and better: %2, %3 for %4 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at home %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points more than {baseline} for {change} less cost: cheaper and better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points fewer than {baseline} for {change} less cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points more than {baseline} for {change} more cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – {points} points fewer than {baseline} for {change} more cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} adds {bestPoints} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – about as many as {baseline}, within the forecast’s uncertainty,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} answers {share} of all contacts on target – about as many as {baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {change} more cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {change} less cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the same cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application::RecoveryCopy</name>
    <message>
        <source>Another window has taken these changes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plan file to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AcceptedDialog</name>
    <message>
        <source>Accepted forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the 80% band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written over by you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE of intervals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AgentLadder</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnalogueDialog</name>
    <message>
        <source>Forecast %1 like another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from what came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of one in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts on a mean open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays, hours and holidays of the other channel, at this volume. Once two weeks of its own have come, they alone count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssumptionView</name>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input at a time, in all scenarios alike; the pale half of a bar belongs to the low value. Volume and handling time: the middle 80% of the forecast’s sample paths. Default: nobody has decided otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second scenario to see what the difference rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-target difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varying one input at a time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs %2 a week against %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 points on target against %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single input turns that around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could turn around with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BacklogChart</name>
    <message>
        <source>Work waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work waiting over the week, highest %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BacktestPanel</name>
    <message>
        <source>Backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better; an honest band is hit 80% of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backtest yet: it is running, or the history is too short for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days 1–28 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days 1–7 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n origin(s).</source>
        <translation>
            <numerusform>%1, from %n origin.</numerusform>
            <numerusform>%1, from %n origins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing beats repeating the last week: the history holds little more than its weekly pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method was chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n method(s) backtested</source>
        <translation>
            <numerusform>%n method backtested</numerusform>
            <numerusform>%n methods backtested</numerusform>
        </translation>
    </message>
    <message>
        <source> · WAPE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads, which says little about the weeks to come: the combination stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BacktestTable</name>
    <message numerus="yes">
        <source>Tested from %n day(s) of the past</source>
        <translation>
            <numerusform>Tested from %n day of the past</numerusform>
            <numerusform>Tested from %n days of the past</numerusform>
        </translation>
    </message>
    <message>
        <source>MASE %1, pinball loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of errors, as a share of all contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error against repeating last week; below 1 is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast above (+) or below (−) what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinball loss of the bands, as a share of all contacts: narrow and honest bands make it small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the 80% band held; honest is 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinball %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BestHours</name>
    <message>
        <source>For a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the best hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying more than 2,000 opening hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the opening hours tried costs so little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the opening hours tried reaches that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on target for %3 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BuildProgress</name>
    <message>
        <source>Building shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of required hours covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BuildSheet</name>
    <message>
        <source>Build shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts that cover the requirement at least cost, then people who may work them under the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour over costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep locked shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour short costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hours of base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths; none: by contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CarpetChart</name>
    <message>
        <source>Contacts per interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts per interval, %2, %n missing</source>
        <translation>
            <numerusform>%1 contacts per interval, %2, %n missing</numerusform>
            <numerusform>%1 contacts per interval, %2, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChannelShiftDialog</name>
    <message>
        <source>Contacts that change the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of one channel’s contacts moves to another one, or is solved without any. It applies to every forecast of the plan, its ranges included. What the history holds of it already does not move twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel: solved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly at first, fastest in the middle, until the whole share moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that one moved contact makes there: the touches it takes, and those that an easier channel brings besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time there for each, to that of the contact that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot move to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than all contacts of %1 would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1, as it has come so far %2 (used)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClosedHoursDialog</name>
    <message>
        <source>Demand while closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape of another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share I assume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hours nobody counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them counted again by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first channel counted all week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, of that channel’s proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, of those in open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody counted, nobody is thought to have called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it could be checked, the truth lay between a factor of 2.5 less and more in four cases of five.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CloserLook</name>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine of ten answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each hour is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where contacts go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after calling again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost at a closed door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week, by the channel that was wanted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half within %1, nine of ten within %2; %3 of %4 on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is answered; %1 come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nine of ten answered within at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: closing it saves %1 and misses %2 contacts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: opening it costs %1 and wins %2 contacts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hour to open: %1, %2 contacts on target per %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least missed if closed: %1, %2 contacts per %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying each of the 168 hours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent away at closing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 a week: %3 answered within %4, nine of ten within %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ColumnHead</name>
    <message>
        <source>Scenario %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CoverChart</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>−2 from 17:30</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on duty, %2 required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>channel: on duty of required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is required is on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on duty against agents required, short by %1, most at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CoveragePage</name>
    <message>
        <source>Change planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage compares opening hours on one forecast. Import at least two weeks of history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scenario; add a second to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), one forecast</source>
        <translation>
            <numerusform>%n scenario, one forecast</numerusform>
            <numerusform>%n scenarios, one forecast</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios recomputed in %1 ms · %2 intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if – not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change demand while closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CsvExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (Germany)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons, decimal commas, dates like 30.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas, decimal points, dates like 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1.csv, %n row(s)</source>
        <translation>
            <numerusform>%1.csv, %n row</numerusform>
            <numerusform>%1.csv, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels and scenarios side by side, the main figure of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each interval, channel and scenario, with every figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DailyChart</name>
    <message>
        <source>Contacts per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the last four %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts per day, %2, highest %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayCurveChart</name>
    <message>
        <source>Course of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load in erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupancy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is required on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required agents over the day, highest %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n by the interval alone</source>
        <translation>
            <numerusform>%n by the interval alone</numerusform>
            <numerusform>%n by the interval alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ErlangCalculator</name>
    <message>
        <source>Erlang calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time (AHT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience (0: endless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum on duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in which what remains afterwards falls to 37%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all channels, not only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fades in days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExplainDialog</name>
    <message>
        <source>left out: outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this forecast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forecast for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean day of the last %n week(s)</source>
        <translation>
            <numerusform>Mean day of the last week</numerusform>
            <numerusform>Mean day of the last %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual day at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sees beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at the same time of the last %n same weekday(s)</source>
        <translation>
            <numerusform>at the same time of the last same weekday</numerusform>
            <numerusform>at the same time of the last %n same weekdays</numerusform>
        </translation>
    </message>
    <message>
        <source>To and from other channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted by past accuracy this far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FanChart</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts per day, forecast %2, highest %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FateFlow</name>
    <message>
        <source>Where contacts go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 contacts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>%n week ahead</numerusform>
            <numerusform>%n weeks ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks of history: import it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast needs at least two weeks of history; %1 has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · trained on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots: counted; bands: the day falls inside with 50, 80 and 95% probability; the tinted week is the one being planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click: an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast %1 by “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forecast %n week(s) ahead</source>
        <translation>
            <numerusform>Forecast %n week ahead</numerusform>
            <numerusform>Forecast %n weeks ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weeks: contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the forecast of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these figures, to be held against what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget accepted forecasts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted from %1 on; nothing of it has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted from %1 on: of %n day(s) that came</source>
        <translation>
            <numerusform>Accepted from %1 on: of %n day that came</numerusform>
            <numerusform>Accepted from %1 on: of %n days that came</numerusform>
        </translation>
    </message>
    <message>
        <source>, WAPE %1, %2 inside the 80% band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n override(s)…</source>
        <translation>
            <numerusform>%n override…</numerusform>
            <numerusform>%n overrides…</numerusform>
        </translation>
    </message>
    <message>
        <source>Override the forecast of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the forecast of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors behind an interval; or click a day of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, beyond what the history tells; from the last day counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like another channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast of %1 is left, our own is used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel that this one is forecast like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast made elsewhere: a file with times and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the imported forecast of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a forecast of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast %1 like another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that will come on another channel, or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move contacts between channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solved without a contact by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leave for %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 come here by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it has come so far it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the months bring where the history does not know the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart from the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is that of the week&apos;s sum: its days do not all miss on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the months of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FrontierChart</name>
    <message>
        <source>Cost against service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per week, € thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per week, %1 thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week · %2 on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n opening hour(s) compared by cost and service</source>
        <translation>
            <numerusform>%n opening hour compared by cost and service</numerusform>
            <numerusform>%n opening hours compared by cost and service</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 a week, %4 on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FrontierPanel</name>
    <message>
        <source>Cost against service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a point to add it as a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n opening hour(s) tried; the line joins the best</source>
        <translation>
            <numerusform>%n opening hour tried; the line joins the best</numerusform>
            <numerusform>%n opening hours tried; the line joins the best</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandEntryDialog</name>
    <message>
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a channel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, or paste columns from a spreadsheet. An empty row is missing, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HandEntryTable</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a number of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the offered contacts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no handling time; 186 or 3:06 would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more contacts answered and abandoned than offered.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time, s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryFindings</name>
    <message numerus="yes">
        <source>%n interval(s)</source>
        <translation>
            <numerusform>%n interval</numerusform>
            <numerusform>%n intervals</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Left out of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: outlier %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier, %1. Left out of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour does not exist; nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour occurs twice; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Real, set by you; used for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another level from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no other level, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the contact counts of at least two weeks, by day or by interval. Two years give the best forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When contacts arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average week by hour; the frame marks Mon–Fri 9–18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 13 weeks; trend against the 13 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in, and can it be trusted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts outside Mon–Fri 9–18 in the last 13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all contacts arrive outside Mon–Fri 9–18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the last 13 weeks. The Coverage page says what serving them would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to zoom, double-click to reset, click a day to leave it out · %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin: daily, bold: seven-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of intervals usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 again for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days across, hours down; red: missing, grey: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for training: it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New level…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another level from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportCheck</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing in the file can be used as it is. Go back and check format and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read, %2 kept; %3 intervals have counts, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what counts mean that are no numbers</source>
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
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <message>
        <source>Day and month cannot be told apart in this file. Choose the order of the date.</source>
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
    <message>
        <source>Save findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this format as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as remembered under “%1”. Change what is wrong; the preview follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read.</source>
        <translation>
            <numerusform>%Ln row read.</numerusform>
            <numerusform>%Ln rows read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFormat</name>
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
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
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
        <source>Detected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check by simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shiftwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo: %n step(s)</source>
        <translation>
            <numerusform>Undo: %n step</numerusform>
            <numerusform>Undo: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main action of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MeetingDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts more too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is at work at the same time for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest first. Breaks stay where they are; who is on one, at home or in another meeting cannot come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may be away from customers at the same time. The meeting is held several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is at work for so long without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held %n time(s); %1 contacts more too late in all.</source>
        <translation>
            <numerusform>Held once; %1 contacts more too late in all.</numerusform>
            <numerusform>Held %n times; %1 contacts more too late in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot come: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelLadder</name>
    <message>
        <source>By three models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang C fails: it assumes that nobody hangs up, and then the queue would grow for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang C is too strict here: it assumes that nobody hangs up, but %1 do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anybody hangs up: both formulas agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scattered handling times and an empty start the service level stays within %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With scattered handling times and an empty start the service level differs by %1 points: trust the simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang C assumes that nobody hangs up. Give callers a patience to see Erlang A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More work comes than these people can do: the queue would grow for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts an hour × %2 each = %3 erlangs, people busy on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answer %2 within %3, the goal is %4; %5 would answer %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthIndexDialog</name>
    <message>
        <source>Months of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the history is too short to know the year: what each month brings against a mean month of 100%. What the history says of a month overrules it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the columns month and index, in any unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OpeningHoursPanel</name>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays, single dates, callers at a closed door, fixed work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to open hours, drag from an open hour to close them; with Shift, to paint standby. Arrow keys move, Space opens, Shift+Space is standby, Delete closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OpeningStrip</name>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>, by a partner %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>What becomes of the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on target, %2 later, %3 lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverrideDialog</name>
    <message>
        <source>Override the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayDialog</name>
    <message>
        <source>Pay and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base wage per paid hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer’s on-costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public-holiday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplanned absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a lost contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharge after closing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharges are shares of the base wage: that of the night and, beside it, the higher one of Sunday and holiday. On-costs come on top.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-min intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks, %n channel(s)</source>
        <translation>
            <numerusform>%1 weeks, %n channel</numerusform>
            <numerusform>%1 weeks, %n channels</numerusform>
        </translation>
    </message>
    <message>
        <source>no history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, WAPE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>needs two weeks of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FTE, scenario %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message>
        <source>being updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shiftwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Shiftwright %1&lt;/b&gt;&lt;p&gt;Workforce and capacity planning for call centres: forecast, staffing and an honest comparison of opening hours.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Charts by QCustomPlot.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving would replace what they did since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shiftwright ended with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, last changed %2. They were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add history by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shifts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule violation(s)</source>
        <translation>
            <numerusform>%n rule violation</numerusform>
            <numerusform>%n rule violations</numerusform>
        </translation>
    </message>
    <message>
        <source>all rules hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: found “%3”, expected %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with a fault.</source>
        <translation>
            <numerusform>One more row with a fault.</numerusform>
            <numerusform>%n more rows with faults.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agent was imported from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) imported from %1.</source>
        <translation>
            <numerusform>One agent imported from %1.</numerusform>
            <numerusform>%n agents imported from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save automatically every two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfileShapes</name>
    <message>
        <source>Shape of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least agent hours found for the goal with the week repeating, when nobody stays after closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level all week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadinessView</name>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has gathered when the doors open, at its highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a crisis begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to the first answer in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak after (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves in (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working-time law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the hours touch in Germany; a planning aid, not legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, first 2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more people in the first two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written work begins an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers are called back over four hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the remedies …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always open: nothing gathers in front of a closed door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest: %1, %2 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the baseline; look at another scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dearer of the two pays from %1 per lost contact on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner who answers the additional contacts is cheaper below %1 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price at which the verdict turns: who costs more neither loses fewer contacts nor answers more on target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night work from 23 to 6: check-ups, surcharge or time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday work needs a documented basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on public holidays needs one, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a year</source>
        <translation>
            <numerusform>%n day a year</numerusform>
            <numerusform>%n days a year</numerusform>
        </translation>
    </message>
    <message>
        <source>15 Sundays a year stay free; a day off within two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than one shift of ten hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven hours of rest: late and early are different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call on standby begins the rest anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for people under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for pregnant or nursing women without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual hours: the works council decides with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: ordinary hours on ordinary days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no social channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; up to %1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 of the week a crisis would meet nobody; in %2 the first answer takes longer than %3. Framed: somebody is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RealShiftsView</name>
    <message>
        <source>Short of the requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people than required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work while nobody is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals open in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings beyond the shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed work without shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts are whole, and whoever has a break needs relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate pays the minutes, shifts staff the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the estimate; nobody has a shift for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate and real shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid hours and cost; they add up to the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if every week is like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate sizes each interval by itself. Shrinkage is the same for both: meetings inside shifts are a part of it, and the absent are paid like those at work. By nights: seven in four weeks at most; by Sundays: what the rules leave of a year’s 52.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With real shifts %1 costs %2 a week, %3 against the estimate, and takes %4 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no shifts in this week yet. Building takes up to %2 for each scenario; what is built here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 own shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours over the mean contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts over the days of a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the required hours stay short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RemarksPanel</name>
    <message>
        <source>Level %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand out in the history:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Another level from then on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no other level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was an ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another level from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out of training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report shows the comparison of opening hours. It needs at least two weeks of history and one scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the up and down keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands below the recommendation on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary and recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing per scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1, up to date with the plan</source>
        <translation>
            <numerusform>%n page on %1, up to date with the plan</numerusform>
            <numerusform>%n pages on %1, up to date with the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages laid out in %1 ms · vector graphics, searchable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import at least two weeks of history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables were not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written</source>
        <translation>
            <numerusform>%n table written</numerusform>
            <numerusform>%n tables written</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>%n page sent to %1</numerusform>
            <numerusform>%n pages sent to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of the recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost contacts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the one that answers most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that it adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys, for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words; tinted figures stay live. Empty: the program&apos;s own sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change report text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change paper of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colours of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, assumptions, glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scenarios of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change readers of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar for each person in the recommended scenario&apos;s shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendars were not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written</source>
        <translation>
            <numerusform>%n calendar written</numerusform>
            <numerusform>%n calendars written</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (ICS)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RequiredAgents</name>
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
        <source>One agent more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of agents reaches this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents for %1 erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roster, with shrinkage</source>
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
</context>
<context>
    <name>ui::RequirementHeatmap</name>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResponseTimeChart</name>
    <message>
        <source>Response time by hour of arrival</source>
        <translation type="unfinished"></translation>
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
    <name>ui::RosterFindings</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve or accept those above to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) on other days</source>
        <translation>
            <numerusform>%n violation on other days</numerusform>
            <numerusform>%n violations on other days</numerusform>
        </translation>
    </message>
    <message>
        <source>The week shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules hold on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules hold this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the standby of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert break</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open shift(s)</source>
        <translation>
            <numerusform>%n open shift</numerusform>
            <numerusform>%n open shifts</numerusform>
        </translation>
    </message>
    <message>
        <source>The week&apos;s shifts take %1, the contracts have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts have hours enough: rules, absences or skills are in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Alone keeps people from %n open shift(s).</source>
        <translation>
            <numerusform>Alone keeps people from %n open shift.</numerusform>
            <numerusform>Alone keeps people from %n open shifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relaxed like this, %n of them can be worked, for %1 more.</source>
        <translation>
            <numerusform>Relaxed like this, %n of them can be worked, for %1 more.</numerusform>
            <numerusform>Relaxed like this, %n of them can be worked, for %1 more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open shift(s) can be given out</source>
        <translation>
            <numerusform>%n open shift can be given out</numerusform>
            <numerusform>%n open shifts can be given out</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may take them as the rules are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In everybody&apos;s way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whoever takes %n open shift(s) breaks it, and relaxing one rule alone does not help.</source>
        <translation>
            <numerusform>Whoever takes %n open shift breaks it, and relaxing one rule alone does not help.</numerusform>
            <numerusform>Whoever takes one of %n open shifts breaks it, and relaxing one rule alone does not help.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot all be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whoever takes %n open shift(s) breaks one of them. Without any one of them, somebody would keep the others.</source>
        <translation>
            <numerusform>Whoever takes %n open shift breaks one of them. Without any one of them, somebody would keep the others.</numerusform>
            <numerusform>Whoever takes one of %n open shifts breaks one of them. Without any one of them, somebody would keep the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only without all of them can somebody take %n open shift(s).</source>
        <translation>
            <numerusform>Only without all of them can somebody take %n open shift.</numerusform>
            <numerusform>Only without all of them can somebody take %n open shifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further open shift(s) not asked about</source>
        <translation>
            <numerusform>%n further open shift not asked about</numerusform>
            <numerusform>%n further open shifts not asked about</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking everybody about all of them would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RosterTable</name>
    <message>
        <source>S</source>
        <comment>code of a shift: standby</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>code of a shift: night</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>code of a shift: early</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>code of a shift: day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>code of a shift: late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shift fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a soft rule is against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule forbids it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RuleTable</name>
    <message>
        <source>%1 above %2 of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pregnant or nursing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <comment>a rule holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Working-time rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reminds of these rules. It is no legal advice: collective agreements and permits may say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany (ArbZG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European minimum (2003/88/EC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: nobody may work on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays and holidays are allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night work above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays and holidays begin after midnight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScenarioChoice</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScenarioColumns</name>
    <message>
        <source>Why? What this figure rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all contacts, whenever they arrive; line: target 80%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time by hour of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median, band = range over the seven days; dotted = target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of handling time, stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour by hour …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected scenario: response times, what each hour is worth, where contacts go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings and risks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected scenario: opening waves, break-even, working-time law, a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict rests on, and what each input changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With real shifts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, people and cost of shifts beside the estimate, and what lies between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected scenario contact by contact, beside the formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week · baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ranges: %1 of %n possible weeks</source>
        <translation>
            <numerusform>Ranges: %1 of %n possible week</numerusform>
            <numerusform>Ranges: %1 of %n possible weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1: cost %2, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle time comes and goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers dial again at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough, simulate it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScenarioDialog</name>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-13, or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… from 22 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… react within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… are paid while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a closed door: call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… solve it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call, mean after opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed work without contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching review sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people, %3 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours read like 9-13 or 8:30-17; empty is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed work needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours read like Mon-Fri 9-11; Sat 10-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are served, at overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are sent away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up: call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… after, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting at closing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved: contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody, or Mon-Sun 18-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours read like Mon-Fri 18-9; Sat-Sun 0-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at least a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner and urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one team, also while nobody calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written contacts are worked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of idle time usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and hands back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the contacts, %3 a week, within %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent contacts need a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shares together lie above 0 and up to 100%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScenarioEditing</name>
    <message>
        <source>9–18 daily, social standby until 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–18 daily by the team, a partner at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the selected scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SelectedShift</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody of %n</source>
        <translation>
            <numerusform>nobody of %n</numerusform>
            <numerusform>nobody of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the way of %n</source>
        <translation>
            <numerusform>in the way of %n</numerusform>
            <numerusform>in the way of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sunday(s)</source>
        <translation>
            <numerusform>%n Sunday</numerusform>
            <numerusform>%n Sundays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more allowed</source>
        <translation>
            <numerusform>%n more allowed</numerusform>
            <numerusform>%n more allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of</source>
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
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agents %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message>
        <source>Shift on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet (open shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: building leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift must end at another time than it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break must lie inside the shift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShiftEditing</name>
    <message>
        <source>Hand over shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shift to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may take it under the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this in order? The report prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accept finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change working-time rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShiftInspector</name>
    <message>
        <source>Check while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations never block saving. They are listed in the report until they are solved or accepted with a reason. A reminder, no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShiftsPage</name>
    <message>
        <source>Change planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, drag an end to resize, Alt+arrows move by 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requirement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts need a forecast: import at least two weeks of history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build anonymous shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import agents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts for Agent 001, Agent 002 … show how many people of which hours it takes. Or import the people you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shifts in this scenario yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Building finds shifts that cover the requirement, and who of %n agent(s) works them.</source>
        <translation>
            <numerusform>Building finds shifts that cover the requirement, and whether %n agent can work them.</numerusform>
            <numerusform>Building finds shifts that cover the requirement, and who of %n agents works them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requirement has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agent hours instead of %2 this week. The shifts are as they were and cover %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short %1, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and breaks are fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n open shift(s)</source>
        <translation>
            <numerusform>, %n open shift</numerusform>
            <numerusform>, %n open shifts</numerusform>
        </translation>
    </message>
    <message>
        <source>, cost within %1 of the least possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shifts could not be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario needs nobody in these weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) built in %1</source>
        <translation>
            <numerusform>%n shift built in %1</numerusform>
            <numerusform>%n shifts built in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cost within %1 of the least possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) for %1 h</source>
        <translation>
            <numerusform>%n shift for %1 h</numerusform>
            <numerusform>%n shifts for %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows where it may go, Alt+arrows move it, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the day&apos;s breaks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the week&apos;s breaks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breaks are best where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShiftsView</name>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter on a bar: coaching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of required hours covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of shifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and heatmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cell; with Shift, extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SickDialog</name>
    <message>
        <source>Sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts that open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first; the marked way is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who can fill in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of another shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift begins on these dates; only the absence is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) stay open.</source>
        <translation>
            <numerusform>%n shift stays open.</numerusform>
            <numerusform>%n shifts stay open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling in costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SimulatePage</name>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to simulate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation needs a forecast: import at least two weeks of history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the formula hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: formula; line and band: simulated, 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula and simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same week, contact by contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on target, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level while open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average wait (ASA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response, 9 of 10 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the week of this scenario contact by contact and see whether the formulas hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formulas hold for %1: no share differs by more than %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formulas miss %1 by up to %2 points: trust the simulation where it is red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) came</source>
        <translation>
            <numerusform>%n contact came</numerusform>
            <numerusform>%n contacts came</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 people busy, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closed, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SimulationChart</name>
    <message>
        <source>Formula and simulation over the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work waiting, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: formula %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: simulated %2 ± %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week by formula; no simulation has been run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula and simulation over the week; the service level differs most on %1 %2, by %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StaffingPage</name>
    <message>
        <source>Change planning week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time (AHT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience (0: endless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on duty, interval by interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents at peak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents at peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent hours on duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE at %1 shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average wait (ASA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all contacts on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 erlangs · service level %2
wait %3 · occupancy %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required agents</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Change service goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the day is staffed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is being staffed as a whole …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With queues carried from interval to interval %1 agent hours keep the goal all day; by interval (grey) it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With those, %n interval(s) would miss it.</source>
        <translation>
            <numerusform>With those, %n interval would miss it.</numerusform>
            <numerusform>With those, %n intervals would miss it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those keep it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staffing was found that keeps the goal in every interval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StretchDialog</name>
    <message>
        <source>Another level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave days of %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on the forecast learns the new level anew and at once; what came before still tells of weekdays, hours and holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts stay in the history; the forecast does not learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TargetBars</name>
    <message>
        <source>Answered on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on target: %1; target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeamSplit</name>
    <message>
        <source>One team or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time lost by switching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of whom stay free for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team pays up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One team saves %n agent(s) in this interval.</source>
        <translation>
            <numerusform>One team saves %n agent in this interval.</numerusform>
            <numerusform>One team saves %n agents in this interval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One team takes %n more agent(s) in this interval.</source>
        <translation>
            <numerusform>One team takes %n more agent in this interval.</numerusform>
            <numerusform>One team takes %n more agents in this interval.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both take the same number of agents in this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its service level; deferred work, in contacts of %2, is begun only while more agents are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call, an email or a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, answered, abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in; what is answered; what hangs up before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answered: abandoned, or turned away by a closed door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour, a quarter of one, or an hour: the grid of all figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHT, average handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time of a contact with after-call work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done for a contact after it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASA, average speed of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean wait of all callers until an agent answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of contacts answered within a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From arrival to answer, for email and social media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long callers wait on average before they hang up (Erlang A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time as a share of the time on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid time that is not there for contacts: leave, illness, training, breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlang, offered load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts × handling time ÷ length of the interval: the work that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of agents on duty that meets every goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE, full-time equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours ÷ hours of a full-time week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage, opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When which channel is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call at home, for a share of the wage, until something arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog, work waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of handling time that have arrived and are not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that may wait for hours: email and social media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice of opening hours; the one that the others are measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered within the promise, whenever the contact comes: a closed door is a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will come; the range that holds it with the probability named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts of the past, compared with what then came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the errors ÷ sum of the contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error ÷ mean error of repeating last week; below 1 is better than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast above (+) or below (−) what came, in the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier, gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day far from its usual count; intervals without a count. Both are left out of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders on top of the plan; nothing changes until the values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TornadoChart</name>
    <message>
        <source>What the figures rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: most depends on %2, from %3 to %4; planned %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the low value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the high value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VerdictView</name>
    <message>
        <source>Add as scenario %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WeekTotals</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPanel</name>
    <message>
        <source>Contact volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers lost when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base wage per paid hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed hours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as plan values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night %1 · Sunday %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what-if values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what-if values back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
