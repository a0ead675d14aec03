// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverage/naturaldemand.h"

#include "model/coverage/closeddoor.h"
#include "model/coverage/offereddemand.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>

namespace model {
namespace {

/// One channel's forecast cut to the week.
struct Counted {
    std::vector<double> contacts;
    std::vector<double> handleSeconds;
    std::vector<bool> observed;
    double mean = 0; ///< handling time

    bool everywhere() const {
        return std::all_of(observed.begin(), observed.end(), [](bool one) { return one; });
    }
    bool anywhere() const {
        return std::any_of(observed.begin(), observed.end(), [](bool one) { return one; });
    }
};

Counted countedIn(const TimeGrid &week, const Forecast &forecast) {
    Counted counted{std::vector<double>(week.count(), 0.0), std::vector<double>(week.count(), 0.0),
                    std::vector<bool>(week.count(), true), 0.0};
    double volume = 0.0;
    double work = 0.0;
    double plainSum = 0.0;
    std::size_t known = 0;
    for (std::size_t index = 0; index < week.count(); ++index) {
        const auto at = forecast.calls.grid().indexOf(week.beginOf(index));
        if (!at)
            continue;
        counted.contacts[index] = std::max(0.0, forecast.calls[*at].value());
        if (*at < forecast.handleSeconds.size())
            counted.handleSeconds[index] = forecast.handleSeconds[*at];
        if (*at < forecast.observed.size())
            counted.observed[index] = forecast.observed[*at];
        if (counted.handleSeconds[index] > 0.0) {
            volume += counted.contacts[index];
            work += counted.contacts[index] * counted.handleSeconds[index];
            plainSum += counted.handleSeconds[index];
            ++known;
        }
    }
    counted.mean = volume > 0.0 ? work / volume
                   : known > 0  ? plainSum / static_cast<double>(known)
                                : 0.0;
    for (double &seconds : counted.handleSeconds)
        if (seconds <= 0.0)
            seconds = counted.mean;
    return counted;
}

/// How closed-hours demand is spread over the hours of a day when nothing was measured: most in the
/// evening and before work, little in the night. An assumption, shown as such.
double assumedWeight(int hour) {
    static constexpr std::array<double, 24> weights{3, 2, 1, 1, 1, 2, 4, 7, 9, 9, 9, 9,
                                                    9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 5, 4};
    return weights[static_cast<std::size_t>(hour)];
}

/// Takes `total` off the contacts, first where the wish says, never below zero; what is left over
/// is taken from all alike.
void takeOff(std::vector<double> &contacts, const std::vector<bool> &observed,
             const std::vector<double> &wish) {
    double owed = 0.0;
    double left = 0.0;
    for (std::size_t index = 0; index < contacts.size(); ++index) {
        if (!observed[index])
            continue;
        const double taken = std::min(wish[index], contacts[index]);
        contacts[index] -= taken;
        owed += wish[index] - taken;
        left += contacts[index];
    }
    if (owed <= 0.0 || left <= 0.0)
        return;
    const double kept = std::max(0.0, 1.0 - owed / left);
    for (std::size_t index = 0; index < contacts.size(); ++index)
        if (observed[index])
            contacts[index] *= kept;
}

} // namespace

std::vector<NaturalDemand> naturalDemand(const std::vector<ChannelForecast> &channels,
                                         const TimeGrid &week, const Calendar &calendar) {
    std::vector<Counted> counted;
    for (const ChannelForecast &channel : channels)
        counted.push_back(countedIn(week, channel.forecast));

    const auto lenderOf = [&](std::size_t borrower) -> const Counted * {
        const int wanted = channels[borrower].closedHours.borrowedFrom;
        for (std::size_t index = 0; index < channels.size(); ++index) {
            const bool fits =
                wanted == 0 ? counted[index].everywhere() : channels[index].channel.id == wanted;
            if (index != borrower && fits &&
                std::accumulate(counted[index].contacts.begin(), counted[index].contacts.end(),
                                0.0) > 0.0)
                return &counted[index];
        }
        return nullptr;
    };

    std::vector<NaturalDemand> demand;
    for (std::size_t channel = 0; channel < channels.size(); ++channel) {
        const ClosedHoursDemand &closedHours = channels[channel].closedHours;
        const Counted &own = counted[channel];
        std::vector<double> contacts = own.contacts;
        std::vector<DemandSource> sources(week.count(), DemandSource::Observed);
        const Counted *lender =
            closedHours.source == DemandSource::Borrowed ? lenderOf(channel) : nullptr;
        const bool fill =
            closedHours.source != DemandSource::Observed && !own.everywhere() && own.anywhere();
        if (fill) {
            // Without a lender the shape is assumed, and says so.
            const DemandSource source = lender ? DemandSource::Borrowed : DemandSource::Assumed;
            std::vector<double> shape(week.count(), 0.0);
            double openCounted = 0.0;
            double openShape = 0.0;
            double closedShape = 0.0;
            for (std::size_t index = 0; index < week.count(); ++index) {
                shape[index] = lender
                                   ? lender->contacts[index]
                                   : assumedWeight(calendar.hourOfWeek(week.beginOf(index)) % 24);
                (own.observed[index] ? openShape : closedShape) += shape[index];
                if (own.observed[index])
                    openCounted += contacts[index];
            }
            double closedPerOpen = 0.0; // closed-hours contacts ÷ natural open-hours contacts
            if (!lender)
                closedPerOpen = closedHours.assumedShare;
            else if (openShape > 0.0)
                closedPerOpen = closedHours.reach * closedShape / openShape;
            // counted = natural open + retries · closed = natural open · (1 + retries · ratio)
            const double openNatural =
                openCounted / (1.0 + closedHours.retriesCounted * closedPerOpen);
            std::vector<double> closedContacts(week.count(), 0.0);
            for (std::size_t index = 0; index < week.count(); ++index) {
                if (own.observed[index])
                    continue;
                sources[index] = source;
                if (closedShape > 0.0)
                    closedContacts[index] =
                        openNatural * closedPerOpen * shape[index] / closedShape;
            }
            takeOff(contacts, own.observed,
                    returnsAfterOpening(closedContacts, OpenWeek::of(own.observed, week),
                                        ClosedDoorBehaviour{}.retryDelay,
                                        closedHours.retriesCounted));
            for (std::size_t index = 0; index < week.count(); ++index)
                if (!own.observed[index])
                    contacts[index] = closedContacts[index];
        }
        demand.push_back(
            {Series<Contacts>(week, std::move(contacts)), own.handleSeconds, std::move(sources)});
    }
    return demand;
}

} // namespace model
