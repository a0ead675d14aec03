// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/inputtables.h"

#include "app/report/findings.h"
#include "app/report/tables.h"
#include "model/time/isotext.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace application {
namespace {

using model::Table;
using Cell = Table::Cell;
using Format = Table::Format;

Cell reported(double value) {
    Cell cell;
    if (value >= 0)
        cell = value;
    return cell;
}

Cell words(std::string text) {
    Cell cell;
    if (!text.empty())
        cell = std::move(text);
    return cell;
}

/// "08:00-16:30"; an end past midnight is the next day's.
std::string hoursText(const model::Availability &hours) {
    if (hours.from == hours.to)
        return "never";
    return model::isoClock(hours.from) + '-' + model::isoClock(hours.to % std::chrono::days(1));
}

std::string protectionText(model::Protection protection) {
    switch (protection) {
    case model::Protection::None:
        return "none";
    case model::Protection::Young:
        return "young";
    case model::Protection::Expecting:
        return "expecting";
    }
    return {};
}

template <class Values, class Text>
Cell joined(const Values &values, Text text) {
    std::string all;
    for (const auto &value : values)
        all += (all.empty() ? "" : " | ") + text(value);
    return words(std::move(all));
}

Table history(const model::Plan &plan, bool german) {
    Table table;
    table.id = "history";
    table.title = german ? "Historie je Intervall" : "History per interval";
    table.columns = {
        {german ? "kanal" : "channel"},
        {german ? "intervall_beginn" : "interval_start", Format::DateTime},
        {german ? "utc_abstand" : "utc_offset"},
        {german ? "angebotene_kontakte" : "offered_contacts", Format::Number},
        {german ? "beantwortete_kontakte" : "answered_contacts", Format::Number},
        {german ? "abgebrochene_kontakte" : "abandoned_contacts", Format::Number},
        {german ? "bearbeitungszeit_summe_s" : "handle_time_total_s", Format::Number, 0}};
    for (const auto &channel : plan.channels) {
        const model::ContactHistory &past = *channel.history;
        for (std::size_t i = 0; i < past.intervals.size(); ++i) {
            const model::IntervalReport &report = past.intervals[i];
            if (report.status != model::IntervalStatus::Open)
                continue; // no row says the same to the import
            const model::Instant begin = past.grid.beginOf(i);
            table.rows.push_back({channel.channel.name, plan.calendar.toLocal(begin),
                                  offsetText(plan.calendar.zone.offsetAt(begin)),
                                  reported(report.offered), reported(report.answered),
                                  reported(report.abandoned), reported(report.handleSeconds)});
        }
    }
    table.wide = {{1, 2}, {0}, 3};
    return table;
}

Table agents(const model::Plan &plan, bool german) {
    static constexpr std::array english{"name",           "team",          "weekly_hours",
                                        "days_per_week",  "skills",        "nights",
                                        "sundays",        "protection",    "region",
                                        "monday",         "tuesday",       "wednesday",
                                        "thursday",       "friday",        "saturday",
                                        "sunday",         "absences",      "wishes",
                                        "sundays_worked", "nights_worked", "weekends_worked",
                                        "lates_worked",   "until"};
    static constexpr std::array translated{"name",
                                           "team",
                                           "wochenstunden",
                                           "arbeitstage",
                                           "faehigkeiten",
                                           "nacht",
                                           "sonntage",
                                           "schutz",
                                           "bundesland",
                                           "montag",
                                           "dienstag",
                                           "mittwoch",
                                           "donnerstag",
                                           "freitag",
                                           "samstag",
                                           "sonntag",
                                           "abwesenheiten",
                                           "wuensche",
                                           "sonntage_gearbeitet",
                                           "naechte_gearbeitet",
                                           "wochenenden_gearbeitet",
                                           "spaetdienste_gearbeitet",
                                           "bis"};
    static_assert(english.size() == translated.size());
    Table table;
    table.id = "agents";
    table.title = german ? "Mitarbeitende" : "People";
    for (std::size_t i = 0; i < english.size(); ++i)
        table.columns.push_back({german ? translated[i] : english[i]});
    for (const std::size_t counted : {2, 3, 18, 19, 20, 21}) {
        table.columns[counted].format = Format::Number;
        table.columns[counted].decimals = counted == 2 ? 1 : 0;
    }
    table.columns.back().format = Format::Day;
    const auto yesNo = [&](bool yes) {
        return std::string(german ? (yes ? "ja" : "nein") : (yes ? "yes" : "no"));
    };
    for (const model::Agent &agent : plan.agents) {
        std::vector<Cell> row{agent.name,
                              words(agent.team),
                              agent.weeklyHours,
                              static_cast<double>(agent.daysPerWeek),
                              joined(agent.skills,
                                     [&](int id) {
                                         const auto *channel = plan.channel(id);
                                         return channel ? channel->channel.name : std::string();
                                     }),
                              yesNo(agent.worksNights),
                              yesNo(agent.worksSundays),
                              protectionText(agent.protection),
                              words(agent.region)};
        for (const auto &hours : agent.availability)
            row.emplace_back(words(hours ? hoursText(*hours) : std::string()));
        row.emplace_back(joined(agent.absences, [](const model::Absence &absence) {
            return model::isoDate(absence.first) + ".." + model::isoDate(absence.last) +
                   (absence.reason.empty() ? "" : " " + absence.reason);
        }));
        row.push_back(joined(
            agent.wishes, [](const model::DayOffWish &wish) { return model::isoDate(wish.date); }));
        const model::EarlierWork &earlier = agent.earlier;
        row.emplace_back(static_cast<double>(earlier.sundays));
        row.emplace_back(static_cast<double>(earlier.nights));
        for (const auto &known : {earlier.weekends, earlier.lates})
            row.push_back(known ? Cell(static_cast<double>(*known)) : Cell());
        row.emplace_back();
        if (earlier.until != model::Date())
            row.back() = model::LocalTime(earlier.until);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::vector<model::Table> inputTables(const model::Plan &plan, Language language) {
    const bool german = language == Language::German;
    std::vector<Table> tables{history(plan, german)};
    if (namesPeople(plan))
        tables.push_back(agents(plan, german));
    std::erase_if(tables, [](const Table &table) { return table.rows.empty(); });
    return tables;
}

} // namespace application
