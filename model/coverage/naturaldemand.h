// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverage/openinghours.h"
#include "model/demand/channel.h"
#include "model/demand/forecast.h"

#include <optional>
#include <vector>

namespace model {

/// How the demand of hours is known in which the history was closed.
enum class DemandSource : unsigned char {
    Observed, ///< counted
    Borrowed, ///< shape of another channel that is observed round the clock
    Assumed   ///< a share of the open hours' volume, with a profile
};

struct ClosedHoursDemand {
    DemandSource source = DemandSource::Observed;
    int borrowedFrom = 0; ///< channel id; 0: the first channel that is observed round the clock
    /// Borrowed: closed-hours contacts per open-hours contact, over those of the lender; from 0.
    /// Telephone lines borrowing from each other err least at 1, a telephone that borrows from the
    /// web at 0.6; 0.8 is nearly as good for both: tests/data/evidence/tst_hiddennight.cpp.
    double reach = 0.8;
    double assumedShare =
        0.15; ///< Assumed: closed-hours contacts ÷ open-hours contacts of the week
    double retriesCounted =
        0; ///< share of closed-hours demand that the counted open hours contain as retries

    /// The volume of closed hours that nobody counted lies between low() and high(): so many times
    /// less and more, from 1. With 2.5 in four cases of five, where evidence could be had (the
    /// same). Where it is assumed, nothing is known: the same.
    double spread = 2.5;
    ClosedHoursDemand low() const { return times(1.0 / spread); }
    ClosedHoursDemand high() const { return times(spread); }
    ClosedHoursDemand times(double factor) const {
        ClosedHoursDemand result = *this;
        result.reach *= factor;
        result.assumedShare *= factor;
        return result;
    }

    bool operator==(const ClosedHoursDemand &) const = default;
};

/// Contacts that customers would make if the channel were always open.
struct NaturalDemand {
    Series<Contacts> contacts;
    std::vector<double> handleSeconds; ///< per contact, per interval
    std::vector<DemandSource> sources; ///< per interval

    bool operator==(const NaturalDemand &) const = default;
};

/// Input of one channel.
struct ChannelForecast {
    Channel channel;
    Forecast forecast;
    ClosedHoursDemand closedHours;
};

/// Natural demand of every channel over a week (grid inside the horizon; intervals outside it count
/// as zero). Retries counted in the open hours are removed before the closed hours are filled in
/// (mass balance: natural open + retries of closed = counted).
std::vector<NaturalDemand> naturalDemand(const std::vector<ChannelForecast> &channels,
                                         const TimeGrid &week, const Calendar &calendar);

} // namespace model
