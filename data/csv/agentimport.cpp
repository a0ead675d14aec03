// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/agentimport.h"

#include "data/csv/cellvalues.h"
#include "data/csv/csvreader.h"
#include "data/csv/findinglist.h"
#include "model/time/holidays.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace data {
namespace {

using model::Minutes;

enum class Field {
    Name,
    Team,
    Hours,
    Days,
    Skills,
    Nights,
    Sundays,
    Protection,
    Region,
    Monday, ///< the other weekdays follow
    Absences = Monday + 7,
    Wishes,
    SundaysWorked,
    NightsWorked,
    WeekendsWorked,
    LatesWorked,
    Until
};

/// Lower case, umlauts written out, only letters and digits.
std::string folded(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> letters{
        {{"ä", "ae"},
         {"ö", "oe"},
         {"ü", "ue"},
         {"Ä", "ae"},
         {"Ö", "oe"},
         {"Ü", "ue"},
         {"ß", "ss"}}};
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto letter = std::ranges::find_if(
            letters, [&](const auto &one) { return text.substr(i).starts_with(one.first); });
        if (letter != letters.end()) {
            result += letter->second;
            i += letter->first.size();
            continue;
        }
        const char c = text[i++];
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                 static_cast<unsigned char>(c) >= 0x80)
            result += c;
    }
    return result;
}

bool among(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

std::optional<Field> fieldOf(std::string_view header) {
    const std::string name = folded(header);
    if (among(name, {"name", "agent", "agentname", "mitarbeiter", "mitarbeiterin",
                     "mitarbeitername", "person", "employee"}))
        return Field::Name;
    if (among(name, {"team", "group", "gruppe", "abteilung"}))
        return Field::Team;
    if (among(name, {"weeklyhours", "hours", "hoursperweek", "contracthours", "wochenstunden",
                     "stunden", "stundenprowoche", "vertragsstunden", "sollstunden"}))
        return Field::Hours;
    if (among(name, {"daysperweek", "days", "tage", "tageprowoche", "arbeitstage"}))
        return Field::Days;
    if (among(name, {"skills", "skill", "channels", "kanaele", "kanal", "faehigkeiten",
                     "qualifikationen"}))
        return Field::Skills;
    if (among(name,
              {"nights", "night", "worksnights", "nacht", "naechte", "nachtarbeit", "nachtdienst"}))
        return Field::Nights;
    if (among(name, {"sundays", "workssundays", "sonntage", "sonntagsarbeit", "sonntagsdienst"}))
        return Field::Sundays;
    if (among(name, {"protection", "schutz", "schutzgruppe"}))
        return Field::Protection;
    if (among(name, {"region", "state", "land", "bundesland", "holidayregion"}))
        return Field::Region;
    static constexpr std::array<std::array<std::string_view, 4>, 7> weekdays{
        {{"monday", "mon", "montag", "mo"},
         {"tuesday", "tue", "dienstag", "di"},
         {"wednesday", "wed", "mittwoch", "mi"},
         {"thursday", "thu", "donnerstag", "do"},
         {"friday", "fri", "freitag", "fr"},
         {"saturday", "sat", "samstag", "sa"},
         {"sunday", "sun", "sonntag", "so"}}};
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        if (std::ranges::find(weekdays[day], name) != weekdays[day].end())
            return static_cast<Field>(static_cast<int>(Field::Monday) + static_cast<int>(day));
    if (among(name, {"absences", "absence", "leave", "abwesenheiten", "abwesenheit", "urlaub"}))
        return Field::Absences;
    if (among(name, {"wishes", "daysoff", "wuensche", "wunschfrei", "freiwuensche"}))
        return Field::Wishes;
    if (among(name, {"sundaysworked", "sonntagegearbeitet", "gearbeitetesonntage"}))
        return Field::SundaysWorked;
    if (among(name, {"nightsworked", "naechtegearbeitet", "gearbeitetenaechte"}))
        return Field::NightsWorked;
    if (among(name, {"weekendsworked", "wochenendengearbeitet", "gearbeitetewochenenden"}))
        return Field::WeekendsWorked;
    if (among(name, {"latesworked", "lateshiftsworked", "spaetgearbeitet",
                     "gearbeitetespaetdienste", "spaetdienstegearbeitet"}))
        return Field::LatesWorked;
    if (among(name, {"until", "bis", "stand"}))
        return Field::Until;
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t at = std::min(text.find('|'), text.size());
        if (const auto part = trimmed(text.substr(0, at)); !part.empty())
            result.push_back(part);
        text.remove_prefix(std::min(at + 1, text.size()));
    }
    return result;
}

class Import {
public:
    Import(std::string_view bytes, std::span<const model::SkillName> channels)
        : channels_(channels) {
        DecodedText decoded = decode(bytes, detectEncoding(bytes));
        text_ = std::move(decoded.text);
    }

    model::AgentFile run() {
        delimiter_ = delimiterOf();
        CsvReader reader(text_, delimiter_);
        CsvRow row;
        bool header = true;
        while (reader.next(row)) {
            if (row.unclosedQuote)
                reader.rereadWithoutQuotes(row);
            if (row.isBlank())
                continue;
            if (header) {
                header = false;
                readHeader(row);
                if (!file_.faults.empty())
                    return std::move(file_);
                decimal_ = decimalOf();
                continue;
            }
            readRow(row);
        }
        if (header)
            fault(0, 0, "", "a header with a column \"name\", then one row per agent");
        return std::move(file_);
    }

private:
    char delimiterOf() const {
        const std::string_view line =
            std::string_view(text_).substr(0, text_.find_first_of("\r\n"));
        char best = ',';
        for (const char c : {';', '\t', ','})
            if (std::ranges::count(line, c) > std::ranges::count(line, best))
                best = c;
        return best;
    }

    /// Hours tell: a comma between digits where commas do not divide cells.
    char decimalOf() const {
        DecimalEvidence evidence;
        CsvReader reader(text_, delimiter_);
        CsvRow row;
        while (reader.next(row))
            for (std::size_t i = 0; i < row.cells.size() && i < fields_.size(); ++i)
                if (fields_[i] == Field::Hours)
                    addEvidence(evidence, row.cells[i].text);
        return evidence.comma > evidence.point ? ',' : '.';
    }

    void fault(std::size_t line, std::size_t column, std::string_view found, std::string expected) {
        file_.faults.push_back({line, column, shortened(found), std::move(expected)});
    }
    void fault(const CsvRow &row, const CsvCell &cell, std::string_view found,
               std::string expected) {
        const TextPlace place = placeIn(text_, row, cell.begin);
        fault(place.line, place.column, found, std::move(expected));
    }

    void readHeader(const CsvRow &row) {
        std::set<Field> known;
        for (const CsvCell &cell : row.cells) {
            fields_.push_back(fieldOf(cell.text));
            if (!fields_.back())
                fault(row, cell, cell.text,
                      "name, team, weekly_hours, days_per_week, skills, nights, sundays, "
                      "protection, region, monday … sunday, absences, wishes, sundays_worked, "
                      "nights_worked or until");
            else if (!known.insert(*fields_.back()).second)
                fault(row, cell, cell.text, "every column once");
        }
        if (!known.contains(Field::Name))
            fault(row.line, 0, "", "a column \"name\"");
    }

    void readRow(const CsvRow &row) {
        const std::size_t before = file_.faults.size();
        if (row.cells.size() > fields_.size())
            fault(row, row.cells[fields_.size()], row.cells[fields_.size()].text,
                  std::to_string(fields_.size()) + " cells in the row");
        model::Agent agent;
        agent.id = static_cast<int>(file_.agents.size()) + 1;
        for (std::size_t i = 0; i < std::min(row.cells.size(), fields_.size()); ++i)
            readCell(row, row.cells[i], *fields_[i], agent);
        if (agent.name.empty() && file_.faults.size() == before)
            fault(row.line, 0, "", "a name");
        if (!agent.name.empty() && !names_.insert(agent.name).second)
            fault(row.line, 0, agent.name, "every name once");
        if (file_.faults.size() == before)
            file_.agents.push_back(std::move(agent));
    }

    std::optional<double> number(const CsvRow &row, const CsvCell &cell, double least, double most,
                                 bool whole, const std::string &what) {
        const auto value = parseNumber(cell.text, decimal_);
        if (value && *value >= least && *value <= most && (!whole || *value == std::floor(*value)))
            return value;
        fault(row, cell, cell.text, what);
        return std::nullopt;
    }

    std::optional<bool> yes(const CsvRow &row, const CsvCell &cell) {
        const std::string word = folded(cell.text);
        if (among(word, {"yes", "y", "ja", "j", "true", "wahr", "1", "x"}))
            return true;
        if (among(word, {"no", "n", "nein", "false", "falsch", "0"}))
            return false;
        fault(row, cell, cell.text, "yes or no");
        return std::nullopt;
    }

    std::optional<model::Date> date(std::string_view text) const {
        const auto read = parseDateTime(trimmed(text), model::DateOrder::DayMonthYear);
        return read ? std::optional(read->date) : std::nullopt;
    }

    void readCell(const CsvRow &row, const CsvCell &cell, Field field, model::Agent &agent) {
        const std::string_view text = cell.text;
        if (text.empty())
            return;
        switch (field) {
        case Field::Name:
            agent.name = text;
            return;
        case Field::Team:
            agent.team = text;
            return;
        case Field::Hours:
            if (const auto hours =
                    number(row, cell, 0, 168, false, "hours a week from 0 to 168, like 38.5"))
                agent.weeklyHours = *hours;
            return;
        case Field::Days:
            if (const auto count = number(row, cell, 0, 7, true, "whole days a week from 0 to 7"))
                agent.daysPerWeek = static_cast<int>(*count);
            return;
        case Field::Skills:
            readSkills(row, cell, agent);
            return;
        case Field::Nights:
            if (const auto value = yes(row, cell))
                agent.worksNights = *value;
            return;
        case Field::Sundays:
            if (const auto value = yes(row, cell))
                agent.worksSundays = *value;
            return;
        case Field::Protection:
            readProtection(row, cell, agent);
            return;
        case Field::Region:
            readRegion(row, cell, agent);
            return;
        case Field::Absences:
            readAbsences(row, cell, agent);
            return;
        case Field::Wishes:
            for (const std::string_view part : parts(text))
                if (const auto wished = date(part))
                    agent.wishes.push_back({*wished, 1});
                else
                    fault(row, cell, part, "a date like 2026-12-24 or 24.12.2026");
            return;
        case Field::SundaysWorked:
            if (const auto count = number(row, cell, 0, 53, true, "Sundays from 0 to 53"))
                agent.earlier.sundays = static_cast<int>(*count);
            return;
        case Field::NightsWorked:
            if (const auto count = number(row, cell, 0, 366, true, "nights from 0 to 366"))
                agent.earlier.nights = static_cast<int>(*count);
            return;
        case Field::WeekendsWorked:
            if (const auto count = number(row, cell, 0, 53, true, "weekends from 0 to 53"))
                agent.earlier.weekends = static_cast<int>(*count);
            return;
        case Field::LatesWorked:
            if (const auto count = number(row, cell, 0, 366, true, "late shifts from 0 to 366"))
                agent.earlier.lates = static_cast<int>(*count);
            return;
        case Field::Until:
            if (const auto until = date(text))
                agent.earlier.until = *until;
            else
                fault(row, cell, text, "a date like 2026-12-24 or 24.12.2026");
            return;
        default:
            readHours(row, cell,
                      agent.availability[static_cast<std::size_t>(field) -
                                         static_cast<std::size_t>(Field::Monday)]);
        }
    }

    void readSkills(const CsvRow &row, const CsvCell &cell, model::Agent &agent) {
        for (const std::string_view part : parts(cell.text)) {
            const auto channel = std::ranges::find_if(channels_, [&](const model::SkillName &one) {
                return folded(one.name) == folded(part);
            });
            if (channel == channels_.end()) {
                std::string names;
                for (const model::SkillName &one : channels_)
                    names += (names.empty() ? "" : ", ") + one.name;
                fault(row, cell, part,
                      names.empty() ? "no skills: there are no channels"
                                    : "one of " + names + ", several divided by |");
            } else if (std::ranges::find(agent.skills, channel->channel) == agent.skills.end()) {
                agent.skills.push_back(channel->channel);
            }
        }
    }

    void readProtection(const CsvRow &row, const CsvCell &cell, model::Agent &agent) {
        const std::string word = folded(cell.text);
        if (among(word, {"none", "no", "nein", "keiner", "keine"}))
            agent.protection = model::Protection::None;
        else if (among(word, {"young", "jung", "jugendlich", "jugend", "minor"}))
            agent.protection = model::Protection::Young;
        else if (among(word, {"expecting", "pregnant", "nursing", "schwanger", "stillend",
                              "mutterschutz"}))
            agent.protection = model::Protection::Expecting;
        else
            fault(row, cell, cell.text, "none, young or expecting");
    }

    /// "DE-BE", "BE" where it can only be a German Land, or "Berlin".
    void readRegion(const CsvRow &row, const CsvCell &cell, model::Agent &agent) {
        const std::string word = folded(cell.text);
        for (const model::HolidayRegion &region : model::holidayRegions())
            if (word == folded(region.code) || "de" + word == folded(region.code) ||
                word == folded(region.name)) {
                agent.region = region.code;
                return;
            }
        fault(row, cell, cell.text, "a Land or country like DE-BE or Berlin");
    }

    void readAbsences(const CsvRow &row, const CsvCell &cell, model::Agent &agent) {
        for (const std::string_view part : parts(cell.text)) {
            const std::size_t blank = std::min(part.find(' '), part.size());
            const std::string_view range = part.substr(0, blank);
            const std::size_t dots = range.find("..");
            const auto first = date(range.substr(0, dots));
            const auto last = dots == std::string_view::npos ? first : date(range.substr(dots + 2));
            if (first && last && *first <= *last)
                agent.absences.push_back({*first, *last, std::string(trimmed(part.substr(blank)))});
            else
                fault(row, cell, part, "dates like 2026-12-24..2026-12-31 Leave");
        }
    }

    /// "8-16:30", "22:00-6:00" (into the next day), "-" for never.
    void readHours(const CsvRow &row, const CsvCell &cell,
                   std::optional<model::Availability> &hours) {
        if (meansNothing(cell.text) || among(folded(cell.text), {"no", "nein", "never", "nie"})) {
            hours = model::Availability{};
            return;
        }
        const std::size_t dash = cell.text.find('-');
        const auto from = clock(cell.text.substr(0, dash));
        const auto to =
            dash == std::string_view::npos ? std::nullopt : clock(cell.text.substr(dash + 1));
        if (from && to && *from != *to)
            hours = model::Availability{*from, *to > *from ? *to : *to + Minutes(1440)};
        else
            fault(row, cell, cell.text, "hours like 8-16:30, or - for never");
    }
    static std::optional<Minutes> clock(std::string_view text) {
        const std::string_view hour = trimmed(text);
        const bool bare = !hour.empty() && hour.size() <= 2 &&
                          std::ranges::all_of(hour, [](char c) { return c >= '0' && c <= '9'; });
        const auto time = parseTimeOfDay(bare ? std::string(hour) + ":00" : std::string(hour));
        return time ? std::optional(std::chrono::floor<Minutes>(*time)) : std::nullopt;
    }

    std::span<const model::SkillName> channels_;
    std::string text_;
    char delimiter_ = ',';
    char decimal_ = '.';
    std::vector<std::optional<Field>> fields_;
    std::set<std::string> names_;
    model::AgentFile file_;
};

} // namespace

model::AgentFile importAgents(std::string_view bytes, std::span<const model::SkillName> channels) {
    return Import(bytes, channels).run();
}

} // namespace data
