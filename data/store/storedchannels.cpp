// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/storedchannels.h"

#include "data/store/rows.h"

#include <bit>
#include <optional>
#include <utility>

namespace data {

namespace {

using namespace model;

// Words of the schema in the order of the enumerations.
constexpr std::array media{"phone", "email", "social", "chat", "other"};
constexpr std::array channelKinds{"live", "deferred"};
constexpr std::array statuses{"missing", "open", "closed"};
constexpr std::array correctionReasons{"outlier", "gap",  "closed",      "event",
                                       "manual",  "real", "level_shift", "same_level"};
constexpr std::array demandSources{"observed", "borrowed", "assumed"};
constexpr std::array goalClocks{"wall", "open"};

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

Override readOverride(Rows &rows) {
    Override own;
    own.range = rows.range();
    own.factor = rows.real();
    own.total = rows.optionalReal();
    own.reason = rows.text();
    return own;
}

void writeSnapshots(SQLite::Database &database, const ChannelPlan &channel) {
    Insert snapshot(database, "forecast_snapshot", 5);
    Insert dayRow(database, "forecast_snapshot_day", 6);
    Insert grid(database, "forecast_snapshot_grid", 5);
    Insert interval(database, "forecast_snapshot_interval", 7);
    Insert change(database, "forecast_snapshot_override", 8);
    const int id = channel.channel.id;
    std::size_t position = 0;
    for (const ForecastSnapshot &past : channel.snapshots) {
        snapshot.row(id, position, past.firstDay, past.method, past.accepted);
        for (std::size_t day = 0; day < past.expected.size(); ++day)
            dayRow.row(id, position, day, past.expected[day], past.low[day], past.high[day]);
        if (const SnapshotIntervals &kept = *past.intervals; !kept.grid.isEmpty()) {
            grid.row(id, position, kept.grid.begin(), kept.grid.interval().count(),
                     kept.grid.count());
            for (std::size_t i = 0; i < kept.grid.count(); ++i)
                interval.row(id, position, i, kept.expected[i], kept.low[i], kept.high[i],
                             kept.original.empty() ? std::nullopt
                                                   : std::optional(kept.original[i]));
        }
        std::size_t number = 0;
        for (const Override &own : past.overrides)
            change.row(id, position, number++, own.range.begin, own.range.end, own.factor,
                       own.total, own.reason);
        ++position;
    }
}

void writeExpectations(SQLite::Database &database, const Plan &plan) {
    Insert growth(database, "planned_growth", 2);
    Insert month(database, "month_index", 3);
    Insert effect(database, "event_effect", 5);
    Insert change(database, "forecast_override", 7);
    for (const ChannelPlan &channel : plan.channels) {
        const int id = channel.channel.id;
        if (channel.forecast.yearlyGrowth != 0)
            growth.row(id, channel.forecast.yearlyGrowth);
        int number = 0;
        for (const double value : channel.forecast.monthIndex)
            month.row(id, ++number, value);
        std::size_t position = 0;
        for (const EventEffect &event : channel.forecast.events)
            effect.row(id, position++, event.name, event.uplift, event.fadingDays);
        position = 0;
        for (const Override &own : channel.overrides)
            change.row(id, position++, utcSeconds(own.range.begin), utcSeconds(own.range.end),
                       own.factor, own.total, own.reason);
        writeSnapshots(database, channel);
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

void writeShifts(SQLite::Database &database, const Plan &plan) {
    Insert row(database, "channel_shift", 9);
    std::size_t position = 0;
    for (const ChannelShift &shift : plan.channelShifts)
        row.row(position++, shift.from, shift.to, utcSeconds(shift.begin), shift.ramp.count(),
                shift.share.value(), shift.contactsPerContact, shift.handleRatio,
                shift.delay.count());
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

/// Nothing where only days were kept.
std::optional<SnapshotIntervals> readSnapshotIntervals(const SQLite::Database &database,
                                                       int channelId, std::int64_t position) {
    Rows grid(database,
              "SELECT begin_utc_s, interval_min, interval_count FROM forecast_snapshot_grid "
              "WHERE channel_id = ? AND position = ?",
              channelId, position);
    if (!grid.next())
        return std::nullopt;
    SnapshotIntervals kept;
    const Instant begin = grid.instant();
    const Minutes interval = grid.minutes();
    kept.grid = TimeGrid(begin, interval, static_cast<std::size_t>(grid.integer()));
    Rows rows(database,
              "SELECT expected, low, high, original FROM forecast_snapshot_interval "
              "WHERE channel_id = ? AND position = ? ORDER BY interval",
              channelId, position);
    while (rows.next()) {
        kept.expected.push_back(rows.real());
        kept.low.push_back(rows.real());
        kept.high.push_back(rows.real());
        if (const auto original = rows.optionalReal())
            kept.original.push_back(*original);
    }
    return kept;
}

void readSnapshots(const SQLite::Database &database, ChannelPlan &channel) {
    const int id = channel.channel.id;
    Rows snapshots(database,
                   "SELECT position, first_day, method, accepted_utc_s FROM forecast_snapshot "
                   "WHERE channel_id = ? ORDER BY position",
                   id);
    while (snapshots.next()) {
        const std::int64_t position = snapshots.integer();
        ForecastSnapshot &snapshot = channel.snapshots.emplace_back();
        snapshot.firstDay = snapshots.date();
        snapshot.method = snapshots.text();
        snapshot.accepted = snapshots.optionalInstant();
        Rows days(database,
                  "SELECT expected, low, high FROM forecast_snapshot_day "
                  "WHERE channel_id = ? AND position = ? ORDER BY day",
                  id, position);
        while (days.next()) {
            snapshot.expected.push_back(days.real());
            snapshot.low.push_back(days.real());
            snapshot.high.push_back(days.real());
        }
        if (auto kept = readSnapshotIntervals(database, id, position))
            snapshot.intervals = Shared(std::move(*kept));
        Rows changes(database,
                     "SELECT begin_utc_s, end_utc_s, factor, total, reason "
                     "FROM forecast_snapshot_override WHERE channel_id = ? AND position = ? "
                     "ORDER BY number",
                     id, position);
        while (changes.next())
            snapshot.overrides.push_back(readOverride(changes));
    }
}

void readExpectations(const SQLite::Database &database, ChannelPlan &channel) {
    const int id = channel.channel.id;
    Rows growth(database, "SELECT yearly FROM planned_growth WHERE channel_id = ?", id);
    if (growth.next())
        channel.forecast.yearlyGrowth = growth.real();
    Rows months(database, "SELECT value FROM month_index WHERE channel_id = ? ORDER BY month", id);
    while (months.next())
        channel.forecast.monthIndex.push_back(months.real());
    if (const auto known = channel.forecast.monthIndex.size(); known != 0 && known != 12)
        throw std::invalid_argument("an index of the months does not have twelve");
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
    while (changes.next())
        channel.overrides.push_back(readOverride(changes));
    readSnapshots(database, channel);
}

std::vector<ChannelShift> readShifts(const SQLite::Database &database) {
    std::vector<ChannelShift> shifts;
    Rows rows(database,
              "SELECT from_channel_id, to_channel_id, begin_utc_s, ramp_s, share, "
              "contacts_per_contact, handle_ratio, delay_s FROM channel_shift ORDER BY position");
    while (rows.next()) {
        ChannelShift &shift = shifts.emplace_back();
        shift.from = rows.number();
        shift.to = rows.optionalNumber();
        shift.begin = rows.instant();
        shift.ramp = Seconds(rows.integer());
        shift.share = Share(rows.real());
        shift.contactsPerContact = rows.real();
        shift.handleRatio = rows.real();
        shift.delay = Seconds(rows.integer());
    }
    return shifts;
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

} // namespace

void writeChannels(SQLite::Database &database, const Plan &plan) {
    Insert channelRow(database, "channel", 5);
    Insert correctionRow(database, "correction", 6);
    Insert setting(database, "forecast_setting", 7);
    Insert level(database, "forecast_level", 3);
    Insert closedHours(database, "closed_hours_demand", 7);
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
                              wordOf(correctionReasons, corrections[i].reason),
                              corrections[i].note);
        setting.row(channel.id, forecast.method, forecast.horizonDays, forecast.averageWeeks,
                    forecast.defaultHandleSeconds, forecast.samplePaths,
                    std::bit_cast<std::int64_t>(forecast.seed));
        for (std::size_t i = 0; i < forecast.levels.size(); ++i)
            level.row(channel.id, i, forecast.levels[i]);
        closedHours.row(channel.id, wordOf(demandSources, closed.source), closed.borrowedFrom,
                        closed.reach, closed.assumedShare, closed.retriesCounted, closed.spread);
        policyRow.row(channel.id, policy.goal.answered, policy.goal.within,
                      policy.goal.maxAverageWait, policy.goal.maxAbandoned,
                      policy.goal.maxOccupancy, wordOf(goalClocks, policy.clock),
                      policy.patience.mean, policy.promise.count());
    }
    writeAdjustments(database, plan);
    writeExpectations(database, plan);
    writeForecastSources(database, plan);
    writeShifts(database, plan);
    writeSessions(database, plan);
    writeHistory(database, plan);
}

void readChannels(const SQLite::Database &database, Plan &plan) {
    Rows rows(database,
              "SELECT id, channel.name, medium, kind, method, horizon_days, average_weeks, "
              "default_handle_s, sample_paths, seed, source, borrowed_from, reach, assumed_share, "
              "retries_counted, spread, answered, within_s, max_average_wait_s, max_abandoned, "
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
        planned.closedHours.spread = rows.real();
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
                         "SELECT begin_utc_s, end_utc_s, reason, note FROM correction "
                         "WHERE channel_id = ? ORDER BY position",
                         id);
        while (corrections.next()) {
            Correction &correction = planned.corrections.emplace_back();
            correction.range = corrections.range();
            correction.reason = corrections.word<Correction::Reason>(correctionReasons);
            correction.note = corrections.text();
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
    plan.channelShifts = readShifts(database);
}

} // namespace data
