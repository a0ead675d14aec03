// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/headerwords.h"

#include <algorithm>
#include <string>
#include <vector>

namespace data {

namespace {

using Words = std::vector<std::string_view>;
using model::ColumnRole;

// Words are compared in lower case with umlauts written out (ä = ae).
const Words fillers{"davon", "number", "of", "anzahl", "anz",   "zahl",   "der", "die",   "the",
                    "all",   "alle",   "in", "per",    "total", "gesamt", "sum", "summe", "no"};
const Words totals{"total", "gesamt", "sum", "summe"};
const Words means{
    "avg",      "average",   "mean",   "durchschnitt", "durchschnittliche", "durchschnittlicher",
    "mittlere", "mittlerer", "mittel", "mittelwert"};
const Words generics{"calls",    "contacts",    "anrufe",       "kontakte",     "gespraeche",
                     "volume",   "volumen",     "value",        "wert",         "count",
                     "menge",    "tickets",     "requests",     "anfragen",     "vorgaenge",
                     "messages", "nachrichten", "interactions", "anrufvolumen", "callvolume"};
const Words channelNouns{"chats", "chat",    "mails",   "mail",  "emails", "email", "call",
                         "anruf", "kontakt", "contact", "cases", "faelle", "posts", "tweets"};
const Words offered{"offered",      "angeboten", "angebotene", "incoming",   "inbound",
                    "received",     "presented", "eingehend",  "eingehende", "eingegangen",
                    "eingegangene", "ankommend", "ankommende", "arrivals",   "arrived",
                    "eingaenge",    "entered",   "demand",     "eingang"};
const Words answered{"answered",    "handled",     "accepted",     "angenommen",
                     "angenommene", "beantwortet", "beantwortete", "bearbeitet",
                     "bearbeitete", "bedient",     "bediente",     "served"};
const Words abandoned{"abandoned", "abandons",    "lost",         "verloren",
                      "verlorene", "abgebrochen", "abgebrochene", "aufgelegt",
                      "aufleger",  "abbrecher",   "abbrueche",    "missed",
                      "verpasst",  "verpasste",   "aufgegeben",   "aufgegebene"};
const Words handle{"aht",        "handle",       "handling",          "bearbeitungszeit",
                   "handletime", "handlingtime", "bearbeitungsdauer", "service"};
const Words talk{"talk", "talktime", "talking", "gespraechszeit", "gespraechsdauer", "sprechzeit"};
const Words wrapUp{"acw",
                   "wrap",
                   "wrapup",
                   "nachbearbeitung",
                   "nachbearbeitungszeit",
                   "nacharbeit",
                   "nacharbeitszeit",
                   "nbz"};
const Words durations{"time", "zeit", "dauer", "duration", "up", "after", "call", "work"};
const Words secondUnits{"s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"};
const Words minuteUnits{"min", "minute", "minutes", "minuten"};
const Words clockUnits{"hh", "h", "mm", "ss", "hhmmss", "mmss", "hms"};
const Words stamps{
    "timestamp",   "zeitstempel", "datetime",      "interval", "intervall", "zeitraum", "zeitpunkt",
    "date",        "datum",       "day",           "tag",      "time",      "uhrzeit",  "zeit",
    "hour",        "stunde",      "von",           "from",     "start",     "beginn",   "begin",
    "ab",          "slot",        "opened",        "arrival",  "created",   "erstellt", "startzeit",
    "anrufdatum",  "anrufzeit",   "geoeffnet",     "period",   "periode",   "received", "eingang",
    "eingegangen", "halbstunde",  "viertelstunde", "ds"};
const Words ends{"end",         "ende",  "bis",    "until",   "to",   "endzeit",
                 "closed",      "close", "target", "due",     "last", "modified",
                 "geschlossen", "stop",  "second", "finished"};
const Words stampFillers{"utc",   "gmt", "local", "at",      "am",    "um",     "und",   "and",
                         "call",  "of",  "the",   "contact", "anruf", "anrufs", "first", "des",
                         "lokal", "15",  "30",    "60",      "min",   "uhr"};
const Words queues{"queue",     "warteschlange", "channel", "kanal", "skill",
                   "queuename", "skillset",      "region",  "site",  "standort",
                   "hotline",   "acd",           "gruppe",  "team",  "split"};
const Words queueFillers{"name", "group", "gruppe", "id"};

bool among(const Words &words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool anyOf(const std::vector<std::string> &tokens, const Words &words) {
    return std::ranges::any_of(tokens, [&](const std::string &t) { return among(words, t); });
}

bool allOf(const std::vector<std::string> &tokens, std::initializer_list<const Words *> sets) {
    return std::ranges::all_of(tokens, [&](const std::string &token) {
        return std::ranges::any_of(sets, [&](const Words *words) { return among(*words, token); });
    });
}

/// Lower-case words; umlauts written out; "Ø" becomes "avg", capitals inside begin a word.
std::vector<std::string> tokensOf(std::string_view text) {
    struct Spelling {
        std::string_view utf8;
        std::string_view plain;
    };
    static constexpr Spelling spellings[]{
        {"\xC3\xA4", "ae"},    {"\xC3\x84", "ae"},        {"\xC3\xB6", "oe"}, {"\xC3\x96", "oe"},
        {"\xC3\xBC", "ue"},    {"\xC3\x9C", "ue"},        {"\xC3\x9F", "ss"}, {"\xC3\x98", " avg "},
        {"\xC3\xB8", " avg "}, {"\xE2\x88\x85", " avg "}, {"%", " percent "}};

    std::string spelled;
    bool lastWasLower = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const auto spelling = std::ranges::find_if(
            spellings, [&](const Spelling &s) { return text.substr(i).starts_with(s.utf8); });
        if (spelling != std::end(spellings)) {
            spelled += spelling->plain;
            lastWasLower = spelling->plain.back() != ' ';
            i += spelling->utf8.size();
            continue;
        }
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (upper && lastWasLower)
            spelled += ' ';
        if (upper)
            spelled += static_cast<char>(c - 'A' + 'a');
        else if (lower || digit || static_cast<unsigned char>(c) >= 128)
            spelled += c;
        else
            spelled += ' ';
        lastWasLower = lower;
        ++i;
    }

    std::vector<std::string> tokens;
    std::size_t at = 0;
    while ((at = spelled.find_first_not_of(' ', at)) != std::string::npos) {
        const std::size_t end = std::min(spelled.find(' ', at), spelled.size());
        tokens.push_back(spelled.substr(at, end - at));
        at = end;
    }
    return tokens;
}

ColumnRole contactRole(const std::vector<std::string> &tokens, HeaderMeaning &meaning) {
    static const Words negations{"nicht",      "not",           "un",
                                 "unanswered", "unbeantwortet", "unbeantwortete"};
    if (!allOf(tokens,
               {&fillers, &generics, &channelNouns, &offered, &answered, &abandoned, &negations}))
        return ColumnRole::Ignore;
    if (anyOf(tokens, negations) || anyOf(tokens, abandoned))
        return ColumnRole::Abandoned;
    if (anyOf(tokens, answered))
        return ColumnRole::Answered;
    if (anyOf(tokens, offered))
        return ColumnRole::Offered;
    if (anyOf(tokens, generics) && !anyOf(tokens, {"no"})) {
        meaning.generic = true;
        return ColumnRole::Offered;
    }
    return ColumnRole::Ignore;
}

ColumnRole durationRole(const std::vector<std::string> &tokens, const HeaderMeaning &meaning) {
    if (!allOf(tokens, {&handle, &talk, &wrapUp, &durations, &means, &totals, &secondUnits,
                        &minuteUnits, &clockUnits, &fillers, &generics, &channelNouns}))
        return ColumnRole::Ignore;
    if (anyOf(tokens, wrapUp) ||
        std::ranges::search(tokens, std::vector<std::string>{"after", "call", "work"}).begin() !=
            tokens.end())
        return ColumnRole::WrapUp;
    if (anyOf(tokens, talk))
        return ColumnRole::Talk;
    if (!anyOf(tokens, handle))
        return ColumnRole::Ignore;
    // "service" alone is a queue or a department, not a time.
    if (anyOf(tokens, {"service"}) && !meaning.unit && !anyOf(tokens, {"time", "zeit", "duration"}))
        return ColumnRole::Ignore;
    return meaning.total ? ColumnRole::HandleTotal : ColumnRole::HandleMean;
}

} // namespace

HeaderMeaning meaningOf(std::string_view columnName) {
    HeaderMeaning meaning;
    const auto tokens = tokensOf(columnName);
    if (tokens.empty() || tokens.size() > 12)
        return meaning;

    meaning.mean = anyOf(tokens, means);
    meaning.total = anyOf(tokens, totals);
    meaning.utc = anyOf(tokens, {"utc", "gmt"});
    if (anyOf(tokens, clockUnits))
        meaning.unit = model::DurationUnit::ClockText;
    else if (anyOf(tokens, minuteUnits))
        meaning.unit = model::DurationUnit::InMinutes;
    else if (anyOf(tokens, secondUnits))
        meaning.unit = model::DurationUnit::InSeconds;

    // A word such as "received" means a count, or a time stamp where a word of time stands by it;
    // the content of the column decides between the two.
    meaning.role = contactRole(tokens, meaning);
    if (meaning.role == ColumnRole::Ignore)
        meaning.role = durationRole(tokens, meaning);
    if (meaning.role == ColumnRole::Ignore && anyOf(tokens, queues) &&
        allOf(tokens, {&queues, &queueFillers}))
        meaning.role = ColumnRole::Queue;
    if (meaning.role == ColumnRole::Ignore && allOf(tokens, {&stamps, &ends, &stampFillers}) &&
        (anyOf(tokens, stamps) || anyOf(tokens, ends))) {
        meaning.role = ColumnRole::DateTime;
        meaning.end = anyOf(tokens, ends);
    }
    return meaning;
}

bool isTotalsWord(std::string_view text) {
    static const Words words{"summe",     "total",         "gesamt",   "gesamtsumme", "grand",
                             "sum",       "durchschnitt",  "average",  "mittelwert",  "totals",
                             "insgesamt", "zwischensumme", "subtotal", "avg"};
    const auto tokens = tokensOf(text);
    return !tokens.empty() && tokens.size() <= 4 && among(words, tokens.front());
}

} // namespace data
