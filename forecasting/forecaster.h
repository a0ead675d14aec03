// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/channelshift.h"
#include "model/demand/contacthistory.h"
#include "model/demand/correction.h"
#include "model/demand/dayeffect.h"
#include "model/demand/forecast.h"
#include "model/demand/forecastsettings.h"
#include "model/demand/historyremark.h"
#include "model/time/calendar.h"
#include "model/values/runcontrol.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace forecasting {

/// A stretch that training leaves out, and why. The counts stay in the history.
struct Mask {
    model::TimeRange range;
    model::Correction::Reason reason{};
    bool operator==(const Mask &) const = default;
};

/// What was true: counts with a status per interval. Closed intervals are never fitted and forecast
/// as exactly zero.
struct CleanHistory {
    model::TimeGrid grid;
    std::vector<double> calls;         ///< NaN where unknown or left out
    std::vector<double> handleSeconds; ///< per contact; NaN where unknown
    std::vector<bool> openInWeek;      ///< by local weekday × interval of the day, Monday first
    std::vector<Mask> masks;
    /// Days from which on contacts run at another level than before, as the planner says; ascending
    std::vector<model::Date> levelShifts;

    bool isEmpty() const { return grid.isEmpty(); }
};

/// Marks what training must leave out: corrections, outliers that no correction calls real, gaps,
/// and (weekday, time) pairs that are closed – no value, or nothing but zeros, in at least 80 % of
/// the weeks while the channel is otherwise busy. Days are held against those of the same level.
CleanHistory clean(const model::ContactHistory &history,
                   const std::vector<model::Correction> &corrections,
                   const model::Calendar &calendar);

/// A channel with little or no past of its own, beside one that is like it: before its own days
/// stand those of the other, thinned or scaled to its volume. `contactsPerDay` is the planner's
/// estimate for a mean open day; what has come in counts the more the more it is. Days of its own
/// overrule the borrowed ones within weeks. Throws std::invalid_argument when both have different
/// intervals, or there is neither an estimate nor a contact to scale by.
CleanHistory withAnalogue(const CleanHistory &own, const CleanHistory &other,
                          const model::Calendar &calendar, std::optional<double> contactsPerDay);

/// The past of a channel as it would have been if as much had always moved between the channels as
/// does at its end: what is forecast from it holds all that has moved so far, however short a time
/// ago. `pasts` are those of the channels by id, as they were. Days before the past of a channel
/// that others come from begins stay as they were.
CleanHistory withShifts(int channel, const std::map<int, const CleanHistory *> &pasts,
                        const std::vector<model::ChannelShift> &shifts,
                        const model::Calendar &calendar);

/// What has come since says how much has really moved out of a channel: final shares of the shifts
/// in the light of the days after their begin, the planned shares being good to 30 %. Empty for
/// shifts of other channels, and for those that began less than four weeks after the history or a
/// week before its end.
std::vector<std::optional<double>> sharesSoFar(const std::vector<model::ChannelShift> &shifts,
                                               int from, const CleanHistory &past,
                                               const model::Calendar &calendar);

/// Names for ForecastSettings::method, besides "auto".
std::vector<std::string_view> methodNames();

/// The horizon starts right after the history. Throws std::invalid_argument for an unknown method,
/// settings out of range or a history of less than a week.
model::Forecast forecast(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings, const model::RunControl &control);

using Remark = model::HistoryRemark;

/// In order of date. Throws as forecast() does.
std::vector<Remark> remarks(const CleanHistory &history, const model::Calendar &calendar);

/// Bands of what comes in each of the ranges in all channels together, from the sample paths:
/// bounds of intervals or days never add up. The channels need equally many paths
/// (std::invalid_argument otherwise); with the same seed they vary together, with different ones
/// apart. Intervals belong to the range in which they begin.
std::vector<model::ForecastBand> sumBands(const std::vector<const model::Forecast *> &channels,
                                          const std::vector<model::TimeRange> &ranges,
                                          const std::vector<double> &levels);

/// Why a forecast says what it says: the factors of one interval, whose product is the expected
/// contacts before planned growth.
struct Breakdown {
    double level = 0;   ///< contacts on a usual open day
    int like = 0;       ///< weekday whose pattern the day follows: on some holidays the day of rest
    double weekday = 1; ///< of that pattern
    std::vector<model::DayEffect> effects; ///< of the day; 0 where the calendar shuts it
    double profile = 0; ///< share of the day's contacts in this interval; 0 on closed weekdays
};

/// Of the N-week average and of day totals times their profile ("top-down"), one per interval of
/// the horizon of forecast(), whatever method the settings name. What the history is too short to
/// tell is not among the effects. They throw as forecast() does.
std::vector<Breakdown> averageBreakdown(const CleanHistory &history,
                                        const model::Calendar &calendar,
                                        const model::ForecastSettings &settings);
std::vector<Breakdown> topDownBreakdown(const CleanHistory &history,
                                        const model::Calendar &calendar,
                                        const model::ForecastSettings &settings);

/// One part of the combination in one interval.
struct MemberShare {
    std::string_view method; ///< one of methodNames(), or "day-before"
    double weight = 0;       ///< the weights of an interval sum to 1
    double contacts = 0;     ///< by this method alone, before planned growth
};

/// What the combination is made of, in the order of its members; one list per interval of the
/// horizon of forecast(). It weighs roots, so its figure lies at or a little below the weighted
/// mean. Throws as forecast() does.
std::vector<std::vector<MemberShare>> memberShares(const CleanHistory &history,
                                                   const model::Calendar &calendar,
                                                   const model::ForecastSettings &settings);

/// Contacts of one interval by all of them together.
double contactsOf(const std::vector<MemberShare> &members);

/// Rolling origins: every method forecasts parts of the past from what was known before (Tashman
/// 2000).
model::Backtest backtest(const CleanHistory &history, const model::Calendar &calendar,
                         const model::ForecastSettings &settings, const model::RunControl &control);

} // namespace forecasting
