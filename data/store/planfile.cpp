// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/planfile.h"

#include "data/store/migrations.h"
#include "model/shifts/rulewords.h"

#include <QCryptographicHash>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <fstream>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

namespace data {

namespace {

using namespace model;
using Reason = StorageError::Reason;

constexpr std::int64_t applicationId = 0x5357504c; // "SWPL"

// Words of the schema in the order of the enumerations.
constexpr std::array dayKinds{"ordinary", "holiday", "eve", "event", "closed"};
constexpr std::array media{"phone", "email", "social", "chat", "other"};
constexpr std::array channelKinds{"live", "deferred"};
constexpr std::array statuses{"missing", "open", "closed"};
constexpr std::array correctionReasons{"outlier", "gap", "closed", "event", "manual"};
constexpr std::array demandSources{"observed", "borrowed", "assumed"};
constexpr std::array goalClocks{"wall", "open"};
constexpr std::array holidayRules{"closed", "as_sunday", "as_usual"};
constexpr std::array protections{"none", "young", "expecting"};
constexpr std::array strengths{"soft", "hard"};
constexpr std::array reportSections{"summary", "comparison", "forecast", "staffing",
                                    "shifts",  "roster",     "method"};
constexpr std::array papers{"a4", "letter"};
constexpr std::array reportColours{"screen", "greys"};

template <std::size_t count, class Enum>
const char *wordOf(const std::array<const char *, count> &words, Enum value) {
    return words.at(static_cast<std::size_t>(value));
}

std::int64_t dayNumber(Date date) { return date.time_since_epoch().count(); }
std::int64_t utcSeconds(Instant instant) { return instant.time_since_epoch().count(); }

/// Bytes rather than text.
struct Blob {
    const std::string &bytes;
};

/// Prepared once, filled row by row.
class Insert {
public:
    Insert(SQLite::Database &database, const std::string &table, int columns)
        : statement_(database,
                     "INSERT INTO " + table + " VALUES (?" + repeated(columns - 1) + ")") {}

    template <class... Values>
    void row(const Values &...values) {
        int column = 0;
        (bind(++column, values), ...);
        statement_.exec();
        statement_.reset();
    }

private:
    static std::string repeated(int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += ",?";
        return text;
    }
    void bind(int column, double value) { statement_.bind(column, value); }
    void bind(int column, const char *word) { statement_.bindNoCopy(column, word); }
    void bind(int column, const std::string &text) { statement_.bindNoCopy(column, text); }
    void bind(int column, const Blob &blob) {
        statement_.bindNoCopy(column, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
    }
    template <class Value>
    void bind(int column, const std::optional<Value> &value) {
        if (value)
            bind(column, *value);
        else
            statement_.bind(column);
    }
    void bind(int column, Date date) { statement_.bind(column, dayNumber(date)); }
    void bind(int column, Instant instant) { statement_.bind(column, utcSeconds(instant)); }
    template <std::integral Integer>
    void bind(int column, Integer value) {
        statement_.bind(column, static_cast<std::int64_t>(value));
    }

    SQLite::Statement statement_;
};

/// Reads the columns of each row from left to right.
class Rows {
public:
    Rows(const SQLite::Database &database, const std::string &sql) : statement_(database, sql) {}
    Rows(const SQLite::Database &database, const std::string &sql, std::int64_t key)
        : statement_(database, sql) {
        statement_.bind(1, key);
    }

    bool next() {
        column_ = 0;
        return statement_.executeStep();
    }
    std::int64_t integer() { return statement_.getColumn(column_++).getInt64(); }
    int number() { return static_cast<int>(integer()); }
    double real() { return statement_.getColumn(column_++).getDouble(); }
    std::string text() { return statement_.getColumn(column_++).getString(); }
    std::optional<double> optionalReal() {
        const SQLite::Column column = statement_.getColumn(column_++);
        return column.isNull() ? std::nullopt : std::optional(column.getDouble());
    }
    double figure() { return optionalReal().value_or(IntervalReport::unknown); }
    Instant instant() { return Instant(Seconds(integer())); }
    Date date() { return Date(std::chrono::days(integer())); }
    std::optional<Date> optionalDate() {
        if (statement_.getColumn(column_).isNull()) {
            ++column_;
            return std::nullopt;
        }
        return date();
    }
    bool flag() { return integer() != 0; }
    TimeRange range() {
        const Instant begin = instant();
        return {begin, instant()};
    }
    Minutes minutes() { return Minutes(integer()); }
    template <class Enum, std::size_t count>
    Enum word(const std::array<const char *, count> &words) {
        const SQLite::Column column = statement_.getColumn(column_++);
        const std::string_view text = column.getText();
        const auto found = std::ranges::find(words, text);
        if (found == words.end())
            throw std::invalid_argument("the word \"" + std::string(text) + "\" is unknown");
        return static_cast<Enum>(found - words.begin());
    }

private:
    SQLite::Statement statement_;
    int column_ = 0;
};

/// What the tables' own checks cannot see. Asked of a plan before writing and after reading, so
/// that whatever can be saved can be loaded.
void requireSound(const OpeningHours &hours) {
    const auto ordered = [](const std::vector<OpenSpan> &spans) {
        return std::ranges::adjacent_find(spans, [](const OpenSpan &a, const OpenSpan &b) {
                   return a.closes > b.opens;
               }) == spans.end();
    };
    if (!std::ranges::all_of(hours.week, ordered) ||
        !std::ranges::all_of(hours.exceptions,
                             [&](const auto &day) { return ordered(day.second); }))
        throw std::invalid_argument("opening hours overlap or are not in order");
}

template <class Part>
bool liesInOrder(const std::vector<Part> &parts, const TimeRange &presence) {
    Instant before = presence.begin;
    return std::ranges::all_of(parts, [&](const Part &part) {
        const bool fits = before <= part.time.begin && part.time.end <= presence.end;
        before = part.time.end;
        return fits;
    });
}

void requireSound(const std::vector<Shift> &shifts) {
    for (const Shift &shift : shifts)
        if (!liesInOrder(shift.breaks, shift.presence) ||
            !liesInOrder(shift.activities, shift.presence))
            throw std::invalid_argument("breaks or activities of a shift overlap or lie outside");
    if (!std::ranges::is_sorted(shifts, {},
                                [](const Shift &shift) { return shift.presence.begin; }))
        throw std::invalid_argument("shifts are not in order");
}

void requireSound(const Plan &plan) {
    for (const ChannelPlan &channel : plan.channels) {
        const ContactHistory &history = *channel.history;
        if (history.intervals.size() != history.grid.count() ||
            channel.foreign->contacts.size() != channel.foreign->grid.count())
            throw std::invalid_argument("the history or imported forecast of \"" +
                                        channel.channel.name + "\" does not fit its grid");
        if (std::ranges::adjacent_find(channel.forecast.levels, std::ranges::greater_equal{}) !=
            channel.forecast.levels.end())
            throw std::invalid_argument("the levels of the forecast of \"" + channel.channel.name +
                                        "\" are not in ascending order");
        for (const ForecastSnapshot &past : channel.snapshots)
            if (past.low.size() != past.expected.size() || past.high.size() != past.low.size())
                throw std::invalid_argument("a past forecast of \"" + channel.channel.name +
                                            "\" has not one band per day");
    }
    for (const CoverageScenario &scenario : plan.scenarios) {
        for (const auto &[channelId, coverage] : scenario.channels) {
            requireSound(coverage.hours);
            requireSound(coverage.standby.hours);
        }
        for (const FixedWork &work : scenario.fixedWork)
            requireSound(work.hours());
    }
    for (const auto &[scenarioId, shifts] : plan.shifts)
        requireSound(*shifts);
}

std::optional<double> known(double figure) {
    return figure < 0 ? std::nullopt : std::optional(figure);
}

void writeHistory(SQLite::Database &database, const Plan &plan) {
    Insert grid(database, "history", 4);
    Insert interval(database, "history_interval", 7);
    Insert source(database, "history_source", 5);
    for (const ChannelPlan &channel : plan.channels) {
        const int id = channel.channel.id;
        const ContactHistory &history = *channel.history;
        grid.row(id, utcSeconds(history.grid.begin()), history.grid.interval().count(),
                 history.grid.count());
        for (std::size_t i = 0; i < history.intervals.size(); ++i) {
            const IntervalReport &report = history.intervals[i];
            if (report == IntervalReport{})
                continue;
            interval.row(id, i, report.offered, known(report.answered), known(report.abandoned),
                         known(report.handleSeconds), wordOf(statuses, report.status));
        }
        std::size_t position = 0;
        for (const HistorySource &file : history.sources)
            source.row(id, position++, file.fileName, file.rows, utcSeconds(file.until));
    }
}

void writeAdjustments(SQLite::Database &database, const Plan &plan) {
    Insert factors(database, "forecast_adjustment", 3);
    Insert week(database, "week_adjustment", 3);
    for (const ChannelPlan &channel : plan.channels) {
        const auto &[volume, handleTime, weeks] = channel.adjustment;
        if (volume != 1 || handleTime != 1)
            factors.row(channel.channel.id, volume, handleTime);
        for (const auto &[monday, factor] : weeks)
            week.row(channel.channel.id, monday.time_since_epoch().count(), factor);
    }
}

void writeExpectations(SQLite::Database &database, const Plan &plan) {
    Insert growth(database, "planned_growth", 2);
    Insert effect(database, "event_effect", 5);
    Insert change(database, "forecast_override", 7);
    Insert snapshot(database, "forecast_snapshot", 4);
    Insert snapshotDay(database, "forecast_snapshot_day", 6);
    for (const ChannelPlan &channel : plan.channels) {
        const int id = channel.channel.id;
        if (channel.forecast.yearlyGrowth != 0)
            growth.row(id, channel.forecast.yearlyGrowth);
        std::size_t position = 0;
        for (const EventEffect &event : channel.forecast.events)
            effect.row(id, position++, event.name, event.uplift, event.fadingDays);
        position = 0;
        for (const Override &own : channel.overrides)
            change.row(id, position++, utcSeconds(own.range.begin), utcSeconds(own.range.end),
                       own.factor, own.total, own.reason);
        position = 0;
        for (const ForecastSnapshot &past : channel.snapshots) {
            snapshot.row(id, position, past.firstDay.time_since_epoch().count(), past.method);
            for (std::size_t day = 0; day < past.expected.size(); ++day)
                snapshotDay.row(id, position, day, past.expected[day], past.low[day],
                                past.high[day]);
            ++position;
        }
    }
}

void writeForecastSources(SQLite::Database &database, const Plan &plan) {
    Insert foreignRow(database, "foreign_forecast", 5);
    Insert figure(database, "foreign_forecast_interval", 3);
    Insert analogue(database, "forecast_analogue", 3);
    for (const ChannelPlan &channel : plan.channels) {
        const int id = channel.channel.id;
        const ForeignForecast &foreign = *channel.foreign;
        if (!foreign.isEmpty())
            foreignRow.row(id, foreign.source, foreign.grid.begin(),
                           foreign.grid.interval().count(), foreign.grid.count());
        for (std::size_t i = 0; i < foreign.contacts.size(); ++i)
            if (foreign.contacts[i] >= 0)
                figure.row(id, i, foreign.contacts[i]);
        if (channel.analogue)
            analogue.row(id, channel.analogue->channel, channel.analogue->contactsPerDay);
    }
}

void writeSessions(SQLite::Database &database, const Plan &plan) {
    Insert sessions(database, "sessions", 3);
    Insert slowdown(database, "session_slowdown", 3);
    for (const ChannelPlan &channel : plan.channels) {
        const Concurrency &concurrency = channel.policy.concurrency;
        if (concurrency == Concurrency{})
            continue;
        sessions.row(channel.channel.id, concurrency.sessions, concurrency.stretch);
        std::size_t position = 0;
        for (const double measured : concurrency.measured)
            slowdown.row(channel.channel.id, position++, measured);
    }
}

void writeChannels(SQLite::Database &database, const Plan &plan) {
    Insert channelRow(database, "channel", 5);
    Insert correctionRow(database, "correction", 5);
    Insert setting(database, "forecast_setting", 7);
    Insert level(database, "forecast_level", 3);
    Insert closedHours(database, "closed_hours_demand", 6);
    Insert policyRow(database, "service_policy", 9);
    std::size_t position = 0;
    for (const ChannelPlan &planned : plan.channels) {
        const auto &channel = planned.channel;
        const auto &corrections = planned.corrections;
        const auto &forecast = planned.forecast;
        const auto &closed = planned.closedHours;
        const auto &policy = planned.policy;
        channelRow.row(channel.id, position++, channel.name, wordOf(media, channel.medium),
                       wordOf(channelKinds, channel.kind));
        for (std::size_t i = 0; i < corrections.size(); ++i)
            correctionRow.row(channel.id, i, utcSeconds(corrections[i].range.begin),
                              utcSeconds(corrections[i].range.end),
                              wordOf(correctionReasons, corrections[i].reason));
        setting.row(channel.id, forecast.method, forecast.horizonDays, forecast.averageWeeks,
                    forecast.defaultHandleSeconds, forecast.samplePaths,
                    std::bit_cast<std::int64_t>(forecast.seed));
        for (std::size_t i = 0; i < forecast.levels.size(); ++i)
            level.row(channel.id, i, forecast.levels[i]);
        closedHours.row(channel.id, wordOf(demandSources, closed.source), closed.borrowedFrom,
                        closed.reach, closed.assumedShare, closed.retriesCounted);
        policyRow.row(channel.id, policy.goal.answered, policy.goal.within,
                      policy.goal.maxAverageWait, policy.goal.maxAbandoned,
                      policy.goal.maxOccupancy, wordOf(goalClocks, policy.clock),
                      policy.patience.mean, policy.promise.count());
    }
    writeAdjustments(database, plan);
    writeExpectations(database, plan);
    writeForecastSources(database, plan);
    writeSessions(database, plan);
    writeHistory(database, plan);
}

void writeScenarios(SQLite::Database &database, const Plan &plan) {
    Insert scenarioRow(database, "scenario", 3);
    Insert channelRow(database, "scenario_channel", 16);
    Insert opening(database, "opening", 6);
    Insert exception(database, "opening_exception", 4);
    Insert exceptionSpan(database, "opening_exception_span", 6);
    std::size_t position = 0;
    for (const CoverageScenario &scenario : plan.scenarios) {
        scenarioRow.row(scenario.id, position++, scenario.name);
        for (const auto &[channelId, coverage] : scenario.channels) {
            const ClosedDoorBehaviour &door = coverage.closedDoor;
            const Standby &standby = coverage.standby;
            channelRow.row(scenario.id, channelId, wordOf(holidayRules, coverage.hours.holidays),
                           door.retries, door.retryDelay.count(), door.switches, door.switchesTo,
                           door.selfSolved, coverage.redials, coverage.minimumStaff,
                           coverage.minimumStaffAtNight,
                           wordOf(holidayRules, standby.hours.holidays), standby.people,
                           standby.reaction.count(), standby.paidShare, standby.surchargeOnWork);
            for (const auto &[purpose, hours] :
                 {std::pair("service", &coverage.hours), std::pair("standby", &standby.hours)}) {
                for (std::size_t weekday = 0; weekday < hours->week.size(); ++weekday)
                    for (const OpenSpan &span : hours->week[weekday])
                        opening.row(scenario.id, channelId, purpose, weekday, span.opens.count(),
                                    span.closes.count());
                for (const auto &[date, spans] : hours->exceptions) {
                    exception.row(scenario.id, channelId, purpose, dayNumber(date));
                    for (const OpenSpan &span : spans)
                        exceptionSpan.row(scenario.id, channelId, purpose, dayNumber(date),
                                          span.opens.count(), span.closes.count());
                }
            }
        }
    }
}

void writeLaw(SQLite::Database &database, const WorkingTimeLaw &law) {
    Insert(database, "working_time_law", 8)
        .row(1, law.pack, law.nightFrom.count(), law.nightTo.count(), law.nightWork.count(),
             law.shortestBreak.count(), law.sundayBasis, law.sundayShift.count());
    Insert rules(database, "working_rule", 11);
    std::size_t position = 0;
    for (const WorkingRule &rule : law.rules)
        rules.row(position++, wordOf(ruleWords, rule.code), wordOf(strengths, rule.strength),
                  rule.limit, rule.above, rule.window, wordOf(protections, rule.group),
                  rule.paragraph, rule.active, rule.validFrom, rule.validTo);
}

void writeAgents(SQLite::Database &database, const Plan &plan) {
    Insert agents(database, "agent", 12);
    Insert skill(database, "agent_skill", 3);
    Insert availability(database, "agent_availability", 4);
    Insert absence(database, "absence", 5);
    Insert wish(database, "day_off_wish", 4);
    for (std::size_t i = 0; i < plan.agents.size(); ++i) {
        const Agent &agent = plan.agents[i];
        agents.row(agent.id, i, agent.name, agent.team, agent.weeklyHours, agent.daysPerWeek,
                   agent.worksNights, agent.worksSundays, wordOf(protections, agent.protection),
                   agent.earlier.until, agent.earlier.sundays, agent.earlier.nights);
        for (std::size_t j = 0; j < agent.skills.size(); ++j)
            skill.row(agent.id, j, agent.skills[j]);
        for (std::size_t day = 0; day < agent.availability.size(); ++day)
            if (const auto &hours = agent.availability[day])
                availability.row(agent.id, day, hours->from.count(), hours->to.count());
        for (std::size_t j = 0; j < agent.absences.size(); ++j)
            absence.row(agent.id, j, agent.absences[j].first, agent.absences[j].last,
                        agent.absences[j].reason);
        for (std::size_t j = 0; j < agent.wishes.size(); ++j)
            wish.row(agent.id, j, agent.wishes[j].date, agent.wishes[j].weight);
    }
}

void writeShifts(SQLite::Database &database, const Plan &plan) {
    Insert roster(database, "roster", 1);
    Insert row(database, "shift", 8);
    Insert pause(database, "shift_break", 6);
    Insert activity(database, "shift_activity", 6);
    Insert accepted(database, "accepted_finding", 6);
    for (const auto &[scenarioId, shifts] : plan.shifts) {
        roster.row(scenarioId);
        for (std::size_t i = 0; i < shifts->size(); ++i) {
            const Shift &shift = (*shifts)[i];
            row.row(scenarioId, i, shift.id, shift.agent, shift.presence.begin, shift.presence.end,
                    shift.standby, shift.locked);
            for (std::size_t j = 0; j < shift.breaks.size(); ++j)
                pause.row(scenarioId, i, j, shift.breaks[j].time.begin, shift.breaks[j].time.end,
                          shift.breaks[j].paid);
            for (std::size_t j = 0; j < shift.activities.size(); ++j)
                activity.row(scenarioId, i, j, shift.activities[j].time.begin,
                             shift.activities[j].time.end, shift.activities[j].channel);
        }
    }
    for (const auto &[scenarioId, findings] : plan.acceptedFindings)
        for (std::size_t i = 0; i < findings.size(); ++i)
            accepted.row(scenarioId, i, wordOf(ruleWords, findings[i].rule), findings[i].agent,
                         findings[i].first, findings[i].reason);
}

void writeReport(SQLite::Database &database, const ReportSettings &report) {
    if (report == ReportSettings{})
        return;
    Insert(database, "report", 6)
        .row(1, report.company, Blob{report.logo}, report.language, wordOf(papers, report.paper),
             wordOf(reportColours, report.colours));
    Insert section(database, "report_section", 2);
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        section.row(i, wordOf(reportSections, report.sections[i]));
    Insert leftOut(database, "report_left_out", 1);
    for (const int scenario : report.leftOut)
        leftOut.row(scenario);
}

void writeCoverage(SQLite::Database &database, const Plan &plan) {
    Insert work(database, "fixed_work", 4);
    Insert span(database, "fixed_work_span", 5);
    for (const CoverageScenario &scenario : plan.scenarios)
        for (std::size_t i = 0; i < scenario.fixedWork.size(); ++i) {
            const FixedWork &fixed = scenario.fixedWork[i];
            work.row(scenario.id, i, fixed.name, fixed.people);
            for (std::size_t weekday = 0; weekday < fixed.week.size(); ++weekday)
                for (const OpenSpan &one : fixed.week[weekday])
                    span.row(scenario.id, i, weekday, one.opens.count(), one.closes.count());
        }
    if (const CrisisProfile &crisis = plan.crisis; crisis != CrisisProfile{})
        Insert(database, "crisis_profile", 5)
            .row(1, crisis.peakPerHour, crisis.growth.count(), crisis.halfLife.count(),
                 crisis.answer.count());
    Insert value(database, "lost_contact_value", 2);
    for (const auto &[channelId, amount] : plan.payRates.lostContactOf)
        value.row(channelId, amount.minorUnits());
}

void write(SQLite::Database &database, const Plan &plan) {
    const ZoneRules &zone = plan.calendar.zone;
    const PayRates &pay = plan.payRates;
    Insert(database, "plan", 23)
        .row(1, plan.name, plan.interval.count(), plan.currency, zone.name(),
             zone.firstOffset().count(), plan.calendar.region, plan.shrinkage.planned,
             plan.shrinkage.unplanned, pay.hourlyWage.minorUnits(), pay.onCosts, pay.night,
             pay.sunday, pay.holiday, pay.nightFrom.count(), pay.nightTo.count(), pay.contractHours,
             pay.lostContact.minorUnits(), plan.baseline, plan.chosen, dayNumber(plan.planningWeek),
             plan.reportNote, plan.recommendation);
    Insert zoneChange(database, "zone_change", 2);
    for (const ZoneRules::Change &change : zone.changes())
        zoneChange.row(utcSeconds(change.at), change.utcOffset.count());
    Insert specialDay(database, "special_day", 3);
    for (const auto &[date, day] : plan.calendar.specialDays)
        specialDay.row(dayNumber(date), wordOf(dayKinds, day.kind), day.name);
    writeChannels(database, plan);
    writeScenarios(database, plan);
    writeLaw(database, plan.law);
    writeAgents(database, plan);
    writeShifts(database, plan);
    writeReport(database, plan.report);
    writeCoverage(database, plan);
}

ContactHistory readHistory(const SQLite::Database &database, int channelId) {
    ContactHistory history;
    Rows grid(database,
              "SELECT begin_utc_s, interval_min, interval_count FROM history WHERE channel_id = ?",
              channelId);
    if (!grid.next())
        throw std::invalid_argument("a channel lacks the grid of its history");
    const Instant begin = grid.instant();
    const Minutes interval = grid.minutes();
    history.grid = TimeGrid(begin, interval, static_cast<std::size_t>(grid.integer()));
    history.intervals.resize(history.grid.count());

    Rows rows(database,
              "SELECT position, offered, answered, abandoned, handle_s, status "
              "FROM history_interval WHERE channel_id = ?",
              channelId);
    while (rows.next()) {
        const auto position = static_cast<std::size_t>(rows.integer());
        if (position >= history.intervals.size())
            throw std::invalid_argument("a history reaches beyond its grid");
        IntervalReport &report = history.intervals[position];
        report.offered = rows.real();
        report.answered = rows.figure();
        report.abandoned = rows.figure();
        report.handleSeconds = rows.figure();
        report.status = rows.word<IntervalStatus>(statuses);
    }

    Rows sources(database,
                 "SELECT file_name, row_count, until_utc_s FROM history_source "
                 "WHERE channel_id = ? ORDER BY position",
                 channelId);
    while (sources.next()) {
        HistorySource &source = history.sources.emplace_back();
        source.fileName = sources.text();
        source.rows = static_cast<std::size_t>(sources.integer());
        source.until = sources.instant();
    }
    return history;
}

Concurrency readSessions(const SQLite::Database &database, int channelId) {
    Concurrency concurrency;
    Rows sessions(database, "SELECT at_a_time, stretch FROM sessions WHERE channel_id = ?",
                  channelId);
    if (!sessions.next())
        return concurrency;
    concurrency.sessions = sessions.number();
    concurrency.stretch = sessions.real();
    Rows slowdown(database,
                  "SELECT slowdown FROM session_slowdown WHERE channel_id = ? ORDER BY position",
                  channelId);
    while (slowdown.next())
        concurrency.measured.push_back(slowdown.real());
    return concurrency;
}

void readExpectations(const SQLite::Database &database, ChannelPlan &channel) {
    const int id = channel.channel.id;
    Rows growth(database, "SELECT yearly FROM planned_growth WHERE channel_id = ?", id);
    if (growth.next())
        channel.forecast.yearlyGrowth = growth.real();
    Rows effects(database,
                 "SELECT name, uplift, fading_days FROM event_effect WHERE channel_id = ? "
                 "ORDER BY position",
                 id);
    while (effects.next()) {
        EventEffect &effect = channel.forecast.events.emplace_back();
        effect.name = effects.text();
        effect.uplift = effects.real();
        effect.fadingDays = effects.real();
    }
    Rows changes(database,
                 "SELECT begin_utc_s, end_utc_s, factor, total, reason FROM forecast_override "
                 "WHERE channel_id = ? ORDER BY position",
                 id);
    while (changes.next()) {
        Override &change = channel.overrides.emplace_back();
        change.range.begin = changes.instant();
        change.range.end = changes.instant();
        change.factor = changes.real();
        change.total = changes.optionalReal();
        change.reason = changes.text();
    }
    Rows snapshots(database,
                   "SELECT position, first_day, method FROM forecast_snapshot "
                   "WHERE channel_id = ? ORDER BY position",
                   id);
    std::map<std::int64_t, std::size_t> byPosition;
    while (snapshots.next()) {
        byPosition.emplace(snapshots.integer(), channel.snapshots.size());
        ForecastSnapshot &snapshot = channel.snapshots.emplace_back();
        snapshot.firstDay = snapshots.date();
        snapshot.method = snapshots.text();
    }
    Rows days(database,
              "SELECT position, expected, low, high FROM forecast_snapshot_day "
              "WHERE channel_id = ? ORDER BY position, day",
              id);
    while (days.next()) {
        ForecastSnapshot &snapshot = channel.snapshots[byPosition.at(days.integer())];
        snapshot.expected.push_back(days.real());
        snapshot.low.push_back(days.real());
        snapshot.high.push_back(days.real());
    }
}

void readForecastSources(const SQLite::Database &database, ChannelPlan &channel) {
    const int id = channel.channel.id;
    Rows rows(database,
              "SELECT source, begin_utc_s, interval_min, interval_count FROM foreign_forecast "
              "WHERE channel_id = ?",
              id);
    if (rows.next()) {
        ForeignForecast foreign;
        foreign.source = rows.text();
        const Instant begin = rows.instant();
        const Minutes interval = rows.minutes();
        foreign.grid = TimeGrid(begin, interval, static_cast<std::size_t>(rows.integer()));
        foreign.contacts.assign(foreign.grid.count(), ForeignForecast::unknown);
        Rows figures(database,
                     "SELECT position, contacts FROM foreign_forecast_interval "
                     "WHERE channel_id = ?",
                     id);
        while (figures.next()) {
            const auto at = static_cast<std::size_t>(figures.integer());
            if (at >= foreign.contacts.size())
                throw std::invalid_argument("an imported forecast does not fit its grid");
            foreign.contacts[at] = figures.real();
        }
        channel.foreign = Shared(std::move(foreign));
    }
    Rows analogue(database,
                  "SELECT like_channel_id, contacts_per_day FROM forecast_analogue "
                  "WHERE channel_id = ?",
                  id);
    if (analogue.next()) {
        channel.analogue.emplace().channel = analogue.number();
        channel.analogue->contactsPerDay = analogue.optionalReal();
    }
}

void readChannels(const SQLite::Database &database, Plan &plan) {
    Rows rows(database,
              "SELECT id, channel.name, medium, kind, method, horizon_days, average_weeks, "
              "default_handle_s, sample_paths, seed, source, borrowed_from, reach, assumed_share, "
              "retries_counted, answered, within_s, max_average_wait_s, max_abandoned, "
              "max_occupancy, clock, patience_mean_s, promise_s FROM channel "
              "LEFT JOIN forecast_setting ON forecast_setting.channel_id = id "
              "LEFT JOIN closed_hours_demand ON closed_hours_demand.channel_id = id "
              "LEFT JOIN service_policy ON service_policy.channel_id = id ORDER BY position");
    while (rows.next()) {
        ChannelPlan &planned = plan.channels.emplace_back();
        planned.channel.id = rows.number();
        planned.channel.name = rows.text();
        planned.channel.medium = rows.word<Medium>(media);
        planned.channel.kind = rows.word<ChannelKind>(channelKinds);
        planned.forecast.method = rows.text();
        planned.forecast.horizonDays = rows.number();
        planned.forecast.averageWeeks = rows.number();
        planned.forecast.defaultHandleSeconds = rows.real();
        planned.forecast.samplePaths = rows.number();
        planned.forecast.seed = std::bit_cast<std::uint64_t>(rows.integer());
        planned.closedHours.source = rows.word<DemandSource>(demandSources);
        planned.closedHours.borrowedFrom = rows.number();
        planned.closedHours.reach = rows.real();
        planned.closedHours.assumedShare = rows.real();
        planned.closedHours.retriesCounted = rows.real();
        planned.policy.goal.answered = rows.real();
        planned.policy.goal.within = rows.real();
        planned.policy.goal.maxAverageWait = rows.optionalReal();
        planned.policy.goal.maxAbandoned = rows.optionalReal();
        planned.policy.goal.maxOccupancy = rows.optionalReal();
        planned.policy.clock = rows.word<GoalClock>(goalClocks);
        planned.policy.patience.mean = rows.optionalReal();
        planned.policy.promise = Seconds(rows.integer());

        const int id = planned.channel.id;
        Rows corrections(database,
                         "SELECT begin_utc_s, end_utc_s, reason FROM correction "
                         "WHERE channel_id = ? ORDER BY position",
                         id);
        while (corrections.next()) {
            Correction &correction = planned.corrections.emplace_back();
            correction.range.begin = corrections.instant();
            correction.range.end = corrections.instant();
            correction.reason = corrections.word<Correction::Reason>(correctionReasons);
        }
        planned.forecast.levels.clear();
        Rows levels(database,
                    "SELECT level FROM forecast_level WHERE channel_id = ? ORDER BY position", id);
        while (levels.next())
            planned.forecast.levels.push_back(levels.real());
        Rows factors(database,
                     "SELECT volume, handle_time FROM forecast_adjustment WHERE channel_id = ?",
                     id);
        if (factors.next()) {
            planned.adjustment.volume = factors.real();
            planned.adjustment.handleTime = factors.real();
        }
        Rows weeks(database, "SELECT monday, volume FROM week_adjustment WHERE channel_id = ?", id);
        while (weeks.next()) {
            const Date monday = weeks.date();
            planned.adjustment.weeks[monday] = weeks.real();
        }
        readExpectations(database, planned);
        readForecastSources(database, planned);
        planned.policy.concurrency = readSessions(database, id);
        planned.history = Shared(readHistory(database, id));
    }
}

void readScenarios(const SQLite::Database &database, Plan &plan) {
    std::map<int, CoverageScenario *> byId;
    Rows scenarios(database, "SELECT id, name FROM scenario ORDER BY position");
    while (scenarios.next()) {
        CoverageScenario &scenario = plan.scenarios.emplace_back();
        scenario.id = scenarios.number();
        scenario.name = scenarios.text();
    }
    for (CoverageScenario &scenario : plan.scenarios)
        byId[scenario.id] = &scenario;

    Rows channels(database,
                  "SELECT scenario_id, channel_id, holidays, retries, retry_delay_min, switches, "
                  "switches_to, self_solved, redials, minimum_staff, minimum_staff_at_night, "
                  "standby_holidays, standby_people, standby_reaction_s, standby_paid_share, "
                  "standby_surcharge FROM scenario_channel");
    while (channels.next()) {
        CoverageScenario &scenario = *byId.at(channels.number());
        ChannelCoverage &coverage = scenario.channels[channels.number()];
        coverage.hours.holidays = channels.word<HolidayRule>(holidayRules);
        coverage.closedDoor.retries = channels.real();
        coverage.closedDoor.retryDelay = channels.minutes();
        coverage.closedDoor.switches = channels.real();
        coverage.closedDoor.switchesTo = channels.number();
        coverage.closedDoor.selfSolved = channels.real();
        coverage.redials = channels.real();
        coverage.minimumStaff = channels.real();
        coverage.minimumStaffAtNight = channels.real();
        coverage.standby.hours = OpeningHours{};
        coverage.standby.hours.holidays = channels.word<HolidayRule>(holidayRules);
        coverage.standby.people = channels.real();
        coverage.standby.reaction = Seconds(channels.integer());
        coverage.standby.paidShare = channels.real();
        coverage.standby.surchargeOnWork = channels.real();
    }

    // Every table of opening hours begins with scenario, channel and purpose.
    const auto hoursOf = [&](Rows &rows) -> OpeningHours & {
        CoverageScenario &scenario = *byId.at(rows.number());
        ChannelCoverage &coverage = scenario.channels.at(rows.number());
        return rows.text() == "standby" ? coverage.standby.hours : coverage.hours;
    };
    const auto spanOf = [](Rows &rows) {
        const Minutes opens = rows.minutes();
        return OpenSpan{opens, rows.minutes()};
    };
    Rows openings(database, "SELECT * FROM opening");
    while (openings.next()) {
        OpeningHours &hours = hoursOf(openings);
        const auto weekday = static_cast<std::size_t>(openings.integer());
        hours.week.at(weekday).push_back(spanOf(openings));
    }
    Rows exceptions(database, "SELECT * FROM opening_exception");
    while (exceptions.next()) {
        OpeningHours &hours = hoursOf(exceptions);
        hours.exceptions[exceptions.date()];
    }
    Rows exceptionSpans(database, "SELECT * FROM opening_exception_span");
    while (exceptionSpans.next()) {
        OpeningHours &hours = hoursOf(exceptionSpans);
        const Date date = exceptionSpans.date();
        hours.exceptions[date].push_back(spanOf(exceptionSpans));
    }
}

void readLaw(const SQLite::Database &database, Plan &plan) {
    Rows law(database, "SELECT * FROM working_time_law");
    if (!law.next()) {
        plan.law = usualWorkingTimeLaw(plan.calendar.region);
        return;
    }
    law.integer(); // id
    plan.law.pack = law.text();
    plan.law.nightFrom = law.minutes();
    plan.law.nightTo = law.minutes();
    plan.law.nightWork = law.minutes();
    plan.law.shortestBreak = law.minutes();
    plan.law.sundayBasis = law.text();
    plan.law.sundayShift = law.minutes();
    plan.law.rules.clear();
    Rows rules(database,
               "SELECT code, strength, rule_limit, above, window_days, protection, paragraph, "
               "active, valid_from, valid_to FROM working_rule ORDER BY position");
    while (rules.next()) {
        WorkingRule &rule = plan.law.rules.emplace_back();
        rule.code = rules.word<RuleCode>(ruleWords);
        rule.strength = rules.word<Strength>(strengths);
        rule.limit = rules.real();
        rule.above = rules.real();
        rule.window = rules.number();
        rule.group = rules.word<Protection>(protections);
        rule.paragraph = rules.text();
        rule.active = rules.flag();
        rule.validFrom = rules.optionalDate();
        rule.validTo = rules.optionalDate();
    }
}

void readAgents(const SQLite::Database &database, Plan &plan) {
    std::map<int, std::size_t> byId;
    Rows rows(database, "SELECT id, name, team, weekly_hours, days_per_week, works_nights, "
                        "works_sundays, protection, earlier_until, earlier_sundays, "
                        "earlier_nights FROM agent ORDER BY position");
    while (rows.next()) {
        Agent &agent = plan.agents.emplace_back();
        agent.id = rows.number();
        byId[agent.id] = plan.agents.size() - 1;
        agent.name = rows.text();
        agent.team = rows.text();
        agent.weeklyHours = rows.real();
        agent.daysPerWeek = rows.number();
        agent.worksNights = rows.flag();
        agent.worksSundays = rows.flag();
        agent.protection = rows.word<Protection>(protections);
        agent.earlier.until = rows.date();
        agent.earlier.sundays = rows.number();
        agent.earlier.nights = rows.number();
    }
    const auto agentOf = [&](Rows &of) -> Agent & { return plan.agents[byId.at(of.number())]; };
    Rows skills(database,
                "SELECT agent_id, channel_id FROM agent_skill ORDER BY agent_id, position");
    while (skills.next()) {
        Agent &agent = agentOf(skills);
        agent.skills.push_back(skills.number());
    }
    Rows hours(database, "SELECT agent_id, weekday, from_min, to_min FROM agent_availability");
    while (hours.next()) {
        Agent &agent = agentOf(hours);
        auto &day = agent.availability.at(static_cast<std::size_t>(hours.integer()));
        const Minutes from = hours.minutes();
        day = Availability{from, hours.minutes()};
    }
    Rows absences(database, "SELECT agent_id, first_day, last_day, reason FROM absence "
                            "ORDER BY agent_id, position");
    while (absences.next()) {
        Absence &absence = agentOf(absences).absences.emplace_back();
        absence.first = absences.date();
        absence.last = absences.date();
        absence.reason = absences.text();
    }
    Rows wishes(database,
                "SELECT agent_id, day, weight FROM day_off_wish ORDER BY agent_id, position");
    while (wishes.next()) {
        DayOffWish &wish = agentOf(wishes).wishes.emplace_back();
        wish.date = wishes.date();
        wish.weight = wishes.number();
    }
}

std::vector<Shift> readRoster(const SQLite::Database &database, int scenarioId) {
    std::vector<Shift> shifts;
    Rows rows(database,
              "SELECT position, id, agent_id, begin_utc_s, end_utc_s, standby, locked FROM shift "
              "WHERE scenario_id = ? ORDER BY position",
              scenarioId);
    std::map<std::int64_t, std::size_t> byPosition;
    while (rows.next()) {
        byPosition.emplace(rows.integer(), shifts.size());
        Shift &shift = shifts.emplace_back();
        shift.id = rows.number();
        shift.agent = rows.number();
        shift.presence = rows.range();
        shift.standby = rows.flag();
        shift.locked = rows.flag();
    }
    Rows breaks(database,
                "SELECT shift, begin_utc_s, end_utc_s, paid FROM shift_break "
                "WHERE scenario_id = ? ORDER BY shift, position",
                scenarioId);
    while (breaks.next()) {
        ShiftBreak &pause = shifts[byPosition.at(breaks.integer())].breaks.emplace_back();
        pause.time = breaks.range();
        pause.paid = breaks.flag();
    }
    Rows activities(database,
                    "SELECT shift, begin_utc_s, end_utc_s, channel_id FROM shift_activity "
                    "WHERE scenario_id = ? ORDER BY shift, position",
                    scenarioId);
    while (activities.next()) {
        auto &shift = shifts[byPosition.at(activities.integer())];
        ShiftActivity &activity = shift.activities.emplace_back();
        activity.time = activities.range();
        activity.channel = activities.number();
    }
    return shifts;
}

void readShifts(const SQLite::Database &database, Plan &plan) {
    Rows rosters(database, "SELECT scenario_id FROM roster");
    while (rosters.next()) {
        const int scenarioId = rosters.number();
        plan.shifts[scenarioId] = Shared(readRoster(database, scenarioId));
    }
    Rows accepted(database, "SELECT scenario_id, code, agent_id, first_day, reason "
                            "FROM accepted_finding ORDER BY scenario_id, position");
    while (accepted.next()) {
        AcceptedFinding &finding = plan.acceptedFindings[accepted.number()].emplace_back();
        finding.rule = accepted.word<RuleCode>(ruleWords);
        finding.agent = accepted.number();
        finding.first = accepted.date();
        finding.reason = accepted.text();
    }
}

ReportSettings readReport(const SQLite::Database &database) {
    ReportSettings report;
    Rows row(database, "SELECT company, logo, language, paper, colours FROM report");
    if (!row.next())
        return report;
    report.company = row.text();
    report.logo = row.text();
    report.language = row.text();
    report.paper = row.word<ReportPaper>(papers);
    report.colours = row.word<ReportColours>(reportColours);
    report.sections.clear();
    Rows sections(database, "SELECT section FROM report_section ORDER BY position");
    while (sections.next())
        report.sections.push_back(sections.word<ReportSection>(reportSections));
    Rows leftOut(database, "SELECT scenario_id FROM report_left_out");
    while (leftOut.next())
        report.leftOut.insert(leftOut.number());
    return report;
}

void readCoverage(const SQLite::Database &database, Plan &plan) {
    const auto scenarioOf = [&](int id) -> CoverageScenario & {
        const auto found = std::ranges::find(plan.scenarios, id, &CoverageScenario::id);
        if (found == plan.scenarios.end())
            throw std::invalid_argument("fixed work belongs to no scenario");
        return *found;
    };
    Rows work(database, "SELECT scenario_id, name, people FROM fixed_work "
                        "ORDER BY scenario_id, position");
    while (work.next()) {
        FixedWork &fixed = scenarioOf(work.number()).fixedWork.emplace_back();
        fixed.name = work.text();
        fixed.people = work.real();
    }
    Rows spans(database,
               "SELECT scenario_id, position, weekday, begins_min, ends_min "
               "FROM fixed_work_span ORDER BY scenario_id, position, weekday, begins_min");
    while (spans.next()) {
        CoverageScenario &scenario = scenarioOf(spans.number());
        FixedWork &fixed = scenario.fixedWork.at(static_cast<std::size_t>(spans.integer()));
        auto &day = fixed.week.at(static_cast<std::size_t>(spans.integer()));
        const Minutes opens = spans.minutes();
        day.push_back({opens, spans.minutes()});
    }
    Rows crisis(database,
                "SELECT peak_per_hour, growth_min, half_life_min, answer_s FROM crisis_profile");
    if (crisis.next()) {
        plan.crisis.peakPerHour = crisis.real();
        plan.crisis.growth = crisis.minutes();
        plan.crisis.halfLife = crisis.minutes();
        plan.crisis.answer = Seconds(crisis.integer());
    }
    Rows values(database, "SELECT channel_id, value_minor FROM lost_contact_value");
    while (values.next()) {
        const int channelId = values.number();
        plan.payRates.lostContactOf[channelId] = Money(values.integer());
    }
}

Plan read(const SQLite::Database &database) {
    std::vector<ZoneRules::Change> changes;
    Rows zoneChanges(database, "SELECT at_utc_s, offset_s FROM zone_change ORDER BY at_utc_s");
    while (zoneChanges.next()) {
        const Instant at = zoneChanges.instant();
        changes.push_back({at, Seconds(zoneChanges.integer())});
    }

    Plan plan;
    Rows row(database, "SELECT * FROM plan");
    if (!row.next())
        throw std::invalid_argument("the file holds no plan");
    row.integer(); // id
    plan.name = row.text();
    plan.interval = row.minutes();
    plan.currency = row.text();
    const std::string zoneName = row.text();
    plan.calendar.zone = ZoneRules(zoneName, Seconds(row.integer()), std::move(changes));
    plan.calendar.region = row.text();
    plan.shrinkage.planned = row.real();
    plan.shrinkage.unplanned = row.real();
    plan.payRates.hourlyWage = Money(row.integer());
    plan.payRates.onCosts = row.real();
    plan.payRates.night = row.real();
    plan.payRates.sunday = row.real();
    plan.payRates.holiday = row.real();
    plan.payRates.nightFrom = row.minutes();
    plan.payRates.nightTo = row.minutes();
    plan.payRates.contractHours = row.real();
    plan.payRates.lostContact = Money(row.integer());
    plan.baseline = row.number();
    plan.chosen = row.number();
    plan.planningWeek = row.date();
    plan.reportNote = row.text();
    plan.recommendation = row.text();

    Rows days(database, "SELECT day, kind, name FROM special_day");
    while (days.next()) {
        const Date date = days.date();
        SpecialDay &day = plan.calendar.specialDays[date];
        day.kind = days.word<DayKind>(dayKinds);
        day.name = days.text();
    }
    readChannels(database, plan);
    readScenarios(database, plan);
    readLaw(database, plan);
    readAgents(database, plan);
    readShifts(database, plan);
    plan.report = readReport(database);
    readCoverage(database, plan);
    requireSound(plan);
    return plan;
}

std::int64_t currentVersion() { return static_cast<std::int64_t>(migrations().size()); }

/// Runs the steps from the given version to the given one.
void migrate(SQLite::Database &database, std::int64_t from, std::int64_t to) {
    for (std::int64_t version = from; version < to; ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(migrations()[static_cast<std::size_t>(version)]));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

std::vector<std::string> schemaOf(const SQLite::Database &database) {
    std::vector<std::string> schema;
    Rows rows(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                        "ORDER BY type, name");
    while (rows.next())
        schema.push_back(rows.text());
    return schema;
}

/// Refuses everything whose tables are not exactly ours or whose content breaks their rules.
/// The schema comes first: a stranger's views and expressions are never run.
void requireIntact(const SQLite::Database &database, std::int64_t version) {
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(ours, 0, version);
    if (schemaOf(database) != schemaOf(ours))
        throw std::invalid_argument("its tables are not those of a plan");
    Rows check(database, "PRAGMA quick_check(1)");
    const std::string verdict = check.next() ? check.text() : std::string();
    if (verdict != "ok")
        throw std::invalid_argument(verdict);
    if (Rows(database, "PRAGMA foreign_key_check").next())
        throw std::invalid_argument("a row belongs to nothing");
}

Reason reasonOfErrno(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Reason::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Reason::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Reason::DiskFull;
    default:
        return Reason::Failed;
    }
}

[[noreturn]] void failed(const std::filesystem::path &path, int error) {
    throw StorageError(reasonOfErrno(error), path,
                       path.string() + ": " + std::generic_category().message(error));
}

Reason reasonOf(const SQLite::Exception &error) {
    // Quotas and limits of file size are full disks too, which SQLite tells as a failed write.
    if (error.getExtendedErrorCode() == SQLITE_IOERR_WRITE)
        return Reason::DiskFull;
    switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Locked;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return Reason::NoPermission;
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
        return Reason::Failed;
    default:
        return Reason::Damaged;
    }
}

/// The version of a plan file, from its first bytes. SQLite itself is not asked before they are
/// known, because opening a database can write beside it.
std::int64_t versionOf(const std::filesystem::path &path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        failed(path, errno);
    const std::string name = path.string();
    if (!S_ISREG(status.st_mode))
        throw StorageError(Reason::NotAPlan, path, name + " is not a file");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        failed(path, errno);

    std::array<char, 100> header{};
    file.read(header.data(), header.size());
    const auto numberAt = [&](std::size_t offset) {
        std::int64_t number = 0;
        for (std::size_t i = offset; i < offset + 4; ++i)
            number = number << 8 | static_cast<unsigned char>(header[i]);
        return number;
    };
    constexpr std::string_view magic("SQLite format 3\0", 16); // documented file format, 1.3
    if (file.gcount() != static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), magic.size()) != magic || numberAt(68) != applicationId)
        throw StorageError(Reason::NotAPlan, path, name + " is not a plan");
    const std::int64_t version = numberAt(60);
    if (version > currentVersion())
        throw StorageError(Reason::NewerPlan, path,
                           name + " was written by a newer version of the program (format " +
                               std::to_string(version) + ", known up to " +
                               std::to_string(currentVersion()) + ")");
    const bool usesRollbackJournal = header[18] == 1 && header[19] == 1;
    if (version < 1 || !usesRollbackJournal)
        throw StorageError(Reason::Damaged, path, name + " is damaged: bad header");
    return version;
}

/// Runs a piece of work on an existing plan file and gives its errors their reasons.
template <class Work>
auto onPlanFile(const std::filesystem::path &path, Work work) {
    const std::int64_t version = versionOf(path);
    try {
        SQLite::Database database(std::filesystem::absolute(path).string(), SQLite::OPEN_READONLY);
        // A copy in memory is what is checked, migrated and read: the file cannot change meanwhile,
        // and SQLite does not check the rows of a database that it may only read.
        SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        if (SQLite::Backup(copy, database).executeStep() != SQLITE_DONE)
            throw StorageError(Reason::Locked, path,
                               path.string() + " is in use by another program");
        requireIntact(copy, version);
        migrate(copy, version, currentVersion());
        return work(copy);
    } catch (const SQLite::Exception &error) {
        const Reason reason = reasonOf(error);
        throw StorageError(reason, path,
                           path.string() + (reason == Reason::Damaged ? " is damaged: " : ": ") +
                               error.what());
    } catch (const std::logic_error &error) {
        throw StorageError(Reason::Damaged, path, path.string() + " is damaged: " + error.what());
    }
}

/// A new file beside the target that disappears unless it takes the target's place.
class NewFile {
public:
    explicit NewFile(std::filesystem::path target)
        : target_(std::move(target)),
          path_(target_.parent_path() / ("." + target_.filename().string() + ".XXXXXX")) {
        std::string name = path_.string();
        const int descriptor = ::mkstemp(name.data());
        if (descriptor < 0)
            failed(target_, errno);
        path_ = name;
        // mkstemp gives the owner alone access; the plan keeps what it had, or gets what is usual.
        struct stat status {};
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const mode_t mode =
            ::stat(target_.c_str(), &status) == 0 ? status.st_mode & 07777 : mode_t(0666) & ~mask;
        ::fchmod(descriptor, mode);
        ::close(descriptor);
    }
    ~NewFile() {
        if (!path_.empty())
            ::unlink(path_.c_str());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const std::filesystem::path &path() const { return path_; }
    void replaceTarget() {
        sync(path_);
        if (::rename(path_.c_str(), target_.c_str()) != 0)
            failed(target_, errno);
        path_.clear();
        sync(target_.parent_path());
    }

private:
    void sync(const std::filesystem::path &path) const {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            failed(target_, errno);
        const int result = ::fsync(descriptor);
        const int error = errno;
        ::close(descriptor);
        if (result != 0 && error != EINVAL) // some file systems cannot sync a folder
            failed(target_, error);
    }

    std::filesystem::path target_;
    std::filesystem::path path_;
};

/// SHA-256 of values one after the other. Each says its length: no two different lists look the
/// same.
class Digest {
public:
    void add(std::string_view bytes) {
        const std::uint64_t length = bytes.size();
        hash_.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash_.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    template <class Value>
    requires std::is_arithmetic_v<Value>
    void add(Value value) {
        add(std::string_view(reinterpret_cast<const char *>(&value), sizeof value));
    }
    std::string hexadecimal() const { return hash_.result().toHex().toStdString(); }

private:
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

std::string historyDigest(const Plan &plan) {
    Digest digest;
    for (const ChannelPlan &channel : plan.channels) {
        const ContactHistory &history = *channel.history;
        digest.add(channel.channel.id);
        digest.add(utcSeconds(history.grid.begin()));
        digest.add(history.grid.interval().count());
        digest.add(history.intervals.size());
        for (const IntervalReport &report : history.intervals)
            for (const double figure : {report.offered, report.answered, report.abandoned,
                                        report.handleSeconds, static_cast<double>(report.status)})
                digest.add(figure);
        for (const HistorySource &source : history.sources)
            digest.add(source.fileName);
    }
    return digest.hexadecimal();
}

/// Every row of every table but those of the report, in an order that only the rows decide.
std::string rowsDigest(const SQLite::Database &database) {
    Digest digest;
    Rows tables(database, "SELECT name FROM sqlite_schema "
                          "WHERE type = 'table' AND name NOT LIKE 'report%' ORDER BY name");
    while (tables.next()) {
        const std::string table = tables.text();
        digest.add(table);
        std::string order;
        const int columns = SQLite::Statement(database, "SELECT * FROM " + table).getColumnCount();
        for (int i = 1; i <= columns; ++i)
            order += (i > 1 ? "," : "") + std::to_string(i);
        SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY " + order);
        while (rows.executeStep())
            for (int i = 0; i < columns; ++i) {
                const SQLite::Column value = rows.getColumn(i);
                digest.add(value.getType());
                if (value.isFloat())
                    digest.add(value.getDouble());
                else
                    digest.add(value.getString());
            }
    }
    return digest.hexadecimal();
}

void writeNew(const std::filesystem::path &path, const Plan &plan) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    // A file that nobody knows yet needs no journal and no syncs on the way.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                  "PRAGMA foreign_keys = ON; PRAGMA application_id = " +
                  std::to_string(applicationId));
    migrate(database, 0, currentVersion());
    SQLite::Transaction transaction(database);
    write(database, plan);
    transaction.commit();
}

} // namespace

PlanFingerprint fingerprint(const Plan &plan) {
    Plan decisions = plan;
    for (ChannelPlan &channel : decisions.channels)
        channel.history = {};
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, 0, currentVersion());
    database.exec("PRAGMA ignore_check_constraints = ON"); // nothing is kept
    SQLite::Transaction transaction(database);
    write(database, decisions);
    return {historyDigest(plan), rowsDigest(database)};
}

Plan loadPlan(const std::filesystem::path &path) { return onPlanFile(path, read); }

void savePlan(const Plan &plan, const std::filesystem::path &path) {
    std::error_code ignored;
    const std::filesystem::path target = std::filesystem::is_symlink(path, ignored)
                                             ? std::filesystem::weakly_canonical(path)
                                             : std::filesystem::absolute(path);
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0) {
        onPlanFile(target, [](const SQLite::Database &) {});
        if (::access(target.c_str(), W_OK) != 0)
            failed(target, errno);
    } else if (errno != ENOENT) {
        failed(target, errno);
    }

    try {
        requireSound(plan);
        NewFile file(target);
        writeNew(file.path(), plan);
        file.replaceTarget();
    } catch (const StorageError &error) {
        throw StorageError(error.reason(), target, error.what());
    } catch (const SQLite::Exception &error) {
        const Reason reason = reasonOf(error);
        // The file is ours and new: it cannot be damaged, so the plan breaks a rule of the tables.
        throw StorageError(reason == Reason::Damaged ? Reason::Failed : reason, target,
                           target.string() + ": " + error.what());
    } catch (const std::logic_error &error) {
        throw StorageError(Reason::Failed, target, target.string() + ": " + error.what());
    }
}

} // namespace data
