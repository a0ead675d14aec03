// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/comparison/outcome.h"
#include "model/queueing/concurrency.h"
#include "model/simulation/desk.h"
#include "model/simulation/durationlaw.h"
#include "model/simulation/effort.h"
#include "model/simulation/estimate.h"
#include "model/values/runcontrol.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace model {

/// Contacts on top of the forecast: they grow in a straight line to the peak and then halve again
/// and again.
struct Surge {
    double begins = 0; ///< seconds from the week's begin
    double peakPerHour = 0;
    double growth = 3600;       ///< seconds until the peak
    double halfLife = 6 * 3600; ///< seconds

    bool operator==(const Surge &) const = default;
};

/// What happens in a channel beside the scenario; the defaults are what the formulas assume.
struct ChannelRules {
    DurationLaw handling;
    DurationLaw patience;
    /// Live: mean seconds until a caller who hung up calls again; empty: as the scenario says.
    std::optional<double> redialDelay;
    /// Live: who still waits meets a closed door, or is served; empty: as the scenario says.
    std::optional<CloseRule> closing;
    HandRule hands = HandRule::PutDown; ///< deferred: of the contact in hand at the end of a shift
    /// Live: conversations that one person holds at once; empty: as the policy says.
    std::optional<Concurrency> concurrency;
    double transfers = 0;       ///< live: share of the answered that is handed on …
    int transfersTo = 0;        ///< … to this channel
    std::optional<Surge> surge; ///< in every week that is simulated

    bool operator==(const ChannelRules &) const = default;
};

struct SimulationSettings {
    SimulationEffort effort;
    std::map<int, ChannelRules> rules; ///< by channel id; missing: the defaults
    double precision = 0.005; ///< half the 95 % interval of every channel's share within promise
                              ///< and within goal, at which a run ends
    std::size_t leastWeeks = 48;
    std::size_t mostWeeks = 4800;
    std::size_t warmUpWeeks = 6; ///< of each batch, from empty desks, not counted
    /// Contacts and work beyond the forecast explain a part of a channel's figures
    /// (controlledRatio()); without, every figure stands for itself.
    bool takeOutLuck = true;
};

/// FateLedger with intervals; contacts a week.
struct SimulatedFates {
    Estimate answeredFirstTry;
    Estimate answeredAfterRetry;
    Estimate answeredAfterSwitch;
    Estimate abandoned;
    Estimate lostClosed;
    Estimate sentAway;
    Estimate selfSolved;
    Estimate waiting; ///< not answered four weeks after the last one that is counted

    double sum() const {
        return answeredFirstTry.value + answeredAfterRetry.value + answeredAfterSwitch.value +
               abandoned.value + lostClosed.value + sentAway.value + selfSolved.value +
               waiting.value;
    }
};

/// Figures of ScenarioOutcome, from contacts; empty where nobody came, or nobody was answered.
struct SimulatedOperatorView {
    Estimate offered; ///< attempts a week
    std::optional<Estimate> serviceLevel;
    std::optional<Estimate> averageWait;
    std::optional<Estimate> abandoned;
    std::optional<Estimate> occupancy;
};

struct SimulatedCustomerView {
    std::optional<Estimate> withinPromise;
    std::optional<Estimate> answeredLater;
    std::optional<Estimate> median;
    std::optional<Estimate> p90;
};

struct SimulatedHour {
    Estimate natural;                      ///< contacts a week
    std::optional<Estimate> withinPromise; ///< share of them
    std::optional<Estimate> median;
    std::optional<Estimate> p90;
};

struct SimulatedStaffingInterval {
    Estimate offered; ///< attempts a week
    std::optional<Estimate> serviceLevel;
    std::optional<Estimate> averageWait;
    std::optional<Estimate> abandoned;
    std::optional<Estimate> occupancy;
    Estimate queue;        ///< live: mean number waiting, of those who came in the interval
    Estimate waitingHours; ///< deferred: work that nobody has begun, at the end of the interval
};

struct SimulatedOpening {
    Instant at;
    Estimate contacts;
    Estimate hours; ///< of handling time
};

struct SimulatedChannel {
    Channel channel;
    Estimate natural; ///< contacts a week
    SimulatedFates fate;
    SimulatedOperatorView operatorView;
    SimulatedCustomerView customerView;
    std::array<SimulatedHour, 168> hours;
    std::vector<SimulatedStaffingInterval> staffing; ///< per interval of the week
    std::vector<SimulatedOpening> openings;
    Estimate overtimeHours;   ///< worked after closing time, a week
    Estimate partnerContacts; ///< answered by a partner, a week
};

struct SimulatedScenario {
    int scenarioId = 0;
    std::vector<SimulatedChannel> channels;
    SimulatedFates fate;
    SimulatedCustomerView customerView; ///< all channels together
    Estimate cost; ///< a week, major units: lost contacts, call-outs, overtime and partner as they
                   ///< happened, everything else as planned
    std::size_t weeks = 0;    ///< counted
    std::uint64_t events = 0; ///< arrivals, answers and hang-ups, warm-up included
    bool precise = false;     ///< the precision asked for was reached
    bool stopped = false;
};

/// The same scenario contact by contact, staffed as `planned` says (evaluate() of the same scenario
/// and inputs, or other positions on the same week), in the periodic regime. Independent batches of
/// weeks; scenarios with the same demand and seed meet the same customers. Memory does not depend
/// on how many. Response times are counted on a scale of steps of 0.5 % (3 % by hour of the week).
/// Throws std::invalid_argument where inputs and outcome do not belong together or a rule is out of
/// range.
SimulatedScenario simulate(const CoverageScenario &scenario, const CoverageInputs &inputs,
                           const ScenarioOutcome &planned, const SimulationSettings &settings,
                           const RunControl &control);

} // namespace model
