// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roster/rostertext.h"

#include "data/csv/findinglist.h"

#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace data {
namespace {

using model::Duty;

constexpr int mostDays = 10000;
constexpr int mostMinutes = 10'000'000;

struct Field {
    std::string_view text;
    std::size_t column = 0;
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::vector<Field> split(const Field &whole, char separator) {
    std::vector<Field> fields;
    std::size_t begin = 0;
    while (true) {
        const auto end = std::min(whole.text.find(separator, begin), whole.text.size());
        const std::string_view text = trimmed(whole.text.substr(begin, end - begin));
        fields.push_back({text, whole.column + begin});
        if (end == whole.text.size())
            return fields;
        begin = end + 1;
    }
}

class Reader {
public:
    model::RosterInstance read(std::string_view text) {
        // Shifts may name others that come later, so their successors are read at the end.
        std::size_t at = 0;
        while (at < text.size()) {
            const auto end = std::min(text.find('\n', at), text.size());
            ++line_;
            readLine(text.substr(at, end - at));
            at = end + 1;
        }
        readSuccessors();
        for (const std::string_view section : sections)
            if (!seen_.contains(std::string(section)))
                note({{}, 0}, "a section " + std::string(section));
        return std::move(result_);
    }

private:
    static constexpr std::array<std::string_view, 4> sections{"SECTION_HORIZON", "SECTION_SHIFTS",
                                                              "SECTION_STAFF", "SECTION_COVER"};

    void note(const Field &field, std::string expected) {
        result_.faults.push_back({line_, field.column, shortened(field.text), std::move(expected)});
    }

    void readLine(std::string_view raw) {
        const std::string_view text = trimmed(raw);
        if (text.empty() || text.front() == '#')
            return;
        const Field whole{text, static_cast<std::size_t>(text.data() - raw.data()) + 1};
        if (text.starts_with("SECTION")) {
            section_ = std::string(text);
            seen_.insert(section_);
            return;
        }
        const auto fields = split(whole, ',');
        if (section_ == "SECTION_HORIZON")
            readHorizon(fields);
        else if (section_ == "SECTION_SHIFTS")
            readShift(fields);
        else if (section_ == "SECTION_STAFF")
            readPerson(fields);
        else if (section_ == "SECTION_DAYS_OFF")
            readDaysOff(fields);
        else if (section_ == "SECTION_SHIFT_ON_REQUESTS")
            readWish(fields, true);
        else if (section_ == "SECTION_SHIFT_OFF_REQUESTS")
            readWish(fields, false);
        else if (section_ == "SECTION_COVER")
            readCover(fields);
        else
            note(whole, "a section like SECTION_HORIZON");
    }

    bool hasFields(const std::vector<Field> &fields, std::size_t least, const char *expected) {
        if (fields.size() >= least)
            return true;
        note({fields.front().text, 0}, expected);
        return false;
    }

    std::optional<int> number(const Field &field, int least, int most) {
        int value = 0;
        const char *end = field.text.data() + field.text.size();
        const auto [stopped, error] = std::from_chars(field.text.data(), end, value);
        if (error == std::errc() && stopped == end && value >= least && value <= most)
            return value;
        note(field, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }

    std::optional<int> day(const Field &field) {
        return number(field, 0, std::max(0, result_.task.days - 1));
    }

    std::optional<int> person(const Field &field) {
        const auto found = persons_.find(field.text);
        if (found != persons_.end())
            return found->second;
        note(field, "an id of the staff section");
        return std::nullopt;
    }

    std::optional<Duty> kind(const Field &field) {
        const auto found = kinds_.find(field.text);
        if (found != kinds_.end())
            return found->second;
        note(field, "an id of the shifts section");
        return std::nullopt;
    }

    void readHorizon(const std::vector<Field> &fields) {
        if (const auto days = number(fields.front(), 1, mostDays))
            result_.task.days = *days;
    }

    void readShift(const std::vector<Field> &fields) {
        if (!hasFields(fields, 2, "an id, minutes and the shifts that cannot follow"))
            return;
        const Field &id = fields[0];
        if (id.text.empty() || id.text == "-" || kinds_.contains(id.text))
            return note(id, "an id of its own, not -");
        if (result_.task.kinds.size() == model::mostShiftKinds)
            return note(id, "at most " + std::to_string(model::mostShiftKinds) + " shifts");
        const auto minutes = number(fields[1], 1, 2880);
        if (!minutes)
            return;
        model::ShiftKind shift;
        shift.id = std::string(id.text);
        shift.minutes = *minutes;
        result_.task.kinds.push_back(std::move(shift));
        kinds_.emplace(std::string(id.text), static_cast<Duty>(result_.task.kinds.size()));
        if (fields.size() > 2 && !fields[2].text.empty())
            for (const Field &next : split(fields[2], '|'))
                if (!next.text.empty())
                    successors_.push_back({line_, result_.task.kinds.size() - 1,
                                           std::string(next.text), next.column});
    }

    void readSuccessors() {
        for (const Successor &successor : successors_) {
            line_ = successor.line;
            if (const auto next = kind({successor.id, successor.column}))
                result_.task.kinds[successor.kind].cannotFollow.push_back(*next);
        }
    }

    void readPerson(const std::vector<Field> &fields) {
        if (!hasFields(fields, 8,
                       "id, shift maxima, most and least minutes, most and least days in a row, "
                       "least days off, most weekends"))
            return;
        const Field &id = fields[0];
        if (id.text.empty() || persons_.contains(id.text))
            return note(id, "an id of its own");
        model::RosterPerson person;
        person.id = std::string(id.text);
        person.limits.maxOfKind.assign(result_.task.kinds.size() + 1, model::unlimited);
        for (const Field &most : split(fields[1], '|')) {
            if (most.text.empty())
                continue;
            const auto parts = split(most, '=');
            if (parts.size() != 2) {
                note(most, "a shift and its most, like D=14");
                continue;
            }
            const auto duty = kind(parts[0]);
            const auto limit = number(parts[1], 0, mostDays);
            if (duty && limit)
                person.limits.maxOfKind[*duty] = *limit;
        }
        const std::array<int *, 6> targets{&person.limits.maxMinutes,   &person.limits.minMinutes,
                                           &person.limits.maxDaysInRow, &person.limits.minDaysInRow,
                                           &person.limits.minDaysOff,   &person.limits.maxWeekends};
        for (std::size_t index = 0; index < targets.size(); ++index)
            if (const auto value = number(fields[index + 2], 0, mostMinutes))
                *targets[index] = *value;
        persons_.emplace(std::string(id.text), static_cast<int>(result_.task.persons.size()));
        result_.task.persons.push_back(std::move(person));
    }

    void readDaysOff(const std::vector<Field> &fields) {
        const auto who = person(fields[0]);
        for (std::size_t index = 1; who && index < fields.size(); ++index) {
            if (fields[index].text.empty())
                continue;
            if (const auto when = day(fields[index]))
                result_.task.choices.push_back({*who, *when, {model::dayOff}});
        }
    }

    void readWish(const std::vector<Field> &fields, bool wanted) {
        if (!hasFields(fields, 4, "an id, a day, a shift and a weight"))
            return;
        const auto who = person(fields[0]);
        const auto when = day(fields[1]);
        const auto what = kind(fields[2]);
        const auto weight = number(fields[3], 0, 1'000'000);
        if (who && when && what && weight)
            result_.task.wishes.push_back({*who, *when, *what, *weight, wanted});
    }

    void readCover(const std::vector<Field> &fields) {
        if (!hasFields(fields, 5, "a day, a shift, a number and the prices of short and over"))
            return;
        const auto when = day(fields[0]);
        const auto what = kind(fields[1]);
        const auto required = number(fields[2], 0, 1'000'000);
        const auto under = number(fields[3], 0, 1'000'000);
        const auto over = number(fields[4], 0, 1'000'000);
        if (when && what && required && under && over)
            result_.task.demand.push_back({*when, *what, *required, *under, *over});
    }

    struct Successor {
        std::size_t line = 0;
        std::size_t kind = 0;
        std::string id;
        std::size_t column = 0;
    };

    model::RosterInstance result_;
    std::size_t line_ = 0;
    std::string section_;
    std::set<std::string> seen_;
    std::map<std::string, Duty, std::less<>> kinds_;
    std::map<std::string, int, std::less<>> persons_;
    std::vector<Successor> successors_;
};

} // namespace

model::RosterInstance readRosterText(std::string_view text) { return Reader().read(text); }

std::string rosterText(const model::RosterTask &task, const model::RosterTable &table) {
    std::string text;
    for (std::size_t person = 0; person < table.persons(); ++person) {
        for (int day = task.firstDay; day < task.days; ++day) {
            if (day > task.firstDay)
                text += ' ';
            const Duty duty = table.at(person, day);
            text += duty == model::dayOff ? "-" : task.kinds[duty - 1U].id;
        }
        text += '\n';
    }
    return text;
}

} // namespace data
