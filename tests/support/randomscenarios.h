// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/service.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace testing {

/// A small service and one scenario with hours, behaviour, goals and promises of all kinds. The
/// same number gives the same service.
struct RandomScenario {
    Service service;
    model::CoverageScenario scenario;
};

namespace detail {

/// Whole and half days, lunch breaks, nights over midnight, single days, odd minutes.
inline model::OpeningHours anyHours(std::mt19937 &random) {
    using namespace model;
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    static const std::vector<std::string> usual{"24/7",
                                                "Mon-Fri 9-18",
                                                "Mon-Sun 9-18",
                                                "Mon-Sat 8-20",
                                                "Mon-Fri 7:30-16:15",
                                                "Mon-Fri 8-12; Mon-Fri 13-17; Sat 10-14",
                                                "Fri 22-30; Mon 9-18",
                                                "Mon-Sun 6-22",
                                                "Tue-Thu 10-14"};
    if (upTo(3) > 0)
        if (const auto hours = OpeningHours::parse(
                usual[static_cast<std::size_t>(upTo(static_cast<int>(usual.size()) - 1))]))
            return *hours;
    OpeningHours hours;
    for (auto &day : hours.week)
        if (upTo(4) > 0) {
            const int opens = 60 * 6 + 5 * upTo(72);
            day = {{Minutes(opens), Minutes(opens + 120 + 5 * upTo(120))}};
        }
    if (std::all_of(hours.week.begin(), hours.week.end(),
                    [](const auto &day) { return day.empty(); }))
        hours.week[0] = {{Minutes(9 * 60), Minutes(18 * 60)}};
    return hours;
}

} // namespace detail

/// Live channels have the ids 1 and 2, deferred ones 3 and 4.
inline RandomScenario randomScenario(unsigned number) {
    using namespace model;
    std::mt19937 random(number);
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    const auto chance = [&](double share) { return between(0.0, 1.0) < share; };
    const auto seconds = [&](double low, double high) {
        return Seconds(static_cast<long>(between(low, high)));
    };
    const auto volume = [&] { return 60.0 * std::pow(40.0, between(0.0, 1.0)); };
    const double phone = volume();
    const double chat = volume();
    const double email = volume();
    const double social = volume();
    RandomScenario result{Service(phone, chat, email, social), {}};
    Service &service = result.service;
    service.payRates.lostContact = Money::fromMajor(between(0.0, 10.0));
    service.shrinkage = {between(0.0, 0.3), between(0.0, 0.15)};
    result.scenario = service.scenarios().front();
    result.scenario.name = "scenario " + std::to_string(number);
    for (std::size_t which = 0; which < 4; ++which) {
        const int id = static_cast<int>(which) + 1;
        const bool live = id <= 2;
        ServicePolicy &policy = service.policies[id];
        NaturalDemand &demand = service.demand[which];
        const double handle = between(120.0, 600.0);
        for (std::size_t index = 0; index < demand.handleSeconds.size(); ++index)
            demand.handleSeconds[index] = handle * (index % 48 < 24 ? 0.9 : 1.1);
        policy.goal.answered = between(0.7, 0.95);
        if (live) {
            policy.goal.within = between(10.0, 90.0);
            policy.promise = seconds(10.0, 120.0);
            policy.patience.mean = between(60.0, 400.0);
            if (chance(0.15))
                policy.patience.mean.reset();
            if (chance(0.2))
                policy.goal.maxOccupancy = between(0.6, 0.9);
            if (id == 2)
                policy.concurrency = {static_cast<int>(between(1.0, 3.99)), between(0.1, 0.7), {}};
        } else {
            policy.goal.within = 1800.0 * std::pow(48.0, between(0.0, 1.0));
            policy.promise = seconds(0.4 * policy.goal.within, 1.6 * policy.goal.within);
            policy.clock = chance(0.4) ? GoalClock::Open : GoalClock::Wall;
        }
        ChannelCoverage &coverage = result.scenario.channels[id];
        coverage.hours = detail::anyHours(random);
        if (chance(0.2)) // the Wednesday is different
            coverage.hours.exceptions[Date(std::chrono::year(2026) / 12 / 2)] =
                chance(0.5) ? std::vector<OpenSpan>{}
                            : std::vector<OpenSpan>{{Minutes(600), Minutes(900)}};
        ClosedDoorBehaviour &door = coverage.closedDoor;
        door.retries = between(0.0, 0.7);
        door.switches = between(0.0, 0.9 - door.retries);
        door.selfSolved = between(0.0, 1.0 - door.retries - door.switches);
        door.retryDelay = Minutes(static_cast<long>(between(20.0, 200.0)));
        door.switchesTo = chance(0.5) ? 3 : 4;
        coverage.redials = between(0.0, 0.6);
        coverage.minimumStaff = std::floor(between(0.0, 2.99));
        coverage.minimumStaffAtNight = std::floor(between(0.0, 2.99));
        coverage.standby = {};
        if (!live && chance(0.5)) {
            coverage.standby.hours = *OpeningHours::parse(chance(0.5) ? "Mon-Sun 18-23" : "24/7");
            coverage.standby.people = std::floor(between(1.0, 2.99));
            coverage.standby.reaction = seconds(300.0, 3600.0);
            coverage.standby.surchargeOnWork = between(0.0, 0.5);
        }
    }
    if (chance(0.4)) {
        result.scenario.team = TeamStructure::Blended;
        result.scenario.usableIdle = between(0.75, 0.95);
    }
    for (auto &[id, coverage] : result.scenario.channels) {
        const bool live = id <= 2;
        if (chance(0.2)) {
            Partner &partner = coverage.partner;
            partner.hours = *OpeningHours::parse(chance(0.5) ? "Mon-Sun 18-24" : "24/7");
            partner.hours.holidays = HolidayRule::AsUsual;
            partner.answered = between(0.6, 0.95);
            partner.within = live ? seconds(10.0, 120.0) : seconds(1800.0, 30000.0);
            partner.per = chance(0.5) ? Partner::Per::Contact : Partner::Per::Minute;
            partner.price = Money::fromMajor(between(0.5, 5.0));
            partner.handsBack = chance(0.5) ? between(0.0, 0.4) : 0.0;
        }
        if (chance(0.2))
            coverage.classes.push_back({"urgent", between(0.05, 0.4), detail::anyHours(random).week,
                                        live ? seconds(10.0, 60.0) : seconds(1800.0, 14400.0)});
    }
    return result;
}

} // namespace testing
