// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/plan/plan.h"

#include <cmath>
#include <map>
#include <numbers>
#include <vector>

/// A made-up service with phone, chat, email and social in one UTC week, for tests.
struct Service {
    model::Calendar calendar;
    model::TimeGrid week;
    std::vector<model::ChannelPlan> plans;
    std::vector<model::Channel> channels;
    std::vector<model::NaturalDemand> demand;
    std::map<int, model::ServicePolicy> policies;
    model::Shrinkage shrinkage;
    model::PayRates payRates;

    /// Expected contacts per channel and week; the week begins on Monday, 30 November 2026.
    explicit Service(double phone = 4000, double chat = 1500, double email = 2000,
                     double social = 1000) {
        using namespace model;
        week = TimeGrid(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 30)),
                        Minutes(30), 336);
        add("Phone", Medium::Phone, phone, 240);
        add("Chat", Medium::Chat, chat, 300);
        add("Email", Medium::Email, email, 420);
        add("Social", Medium::Social, social, 180);
    }

    void add(const std::string &name, model::Medium medium, double contacts, double handle) {
        using namespace model;
        const int id = static_cast<int>(channels.size()) + 1;
        plans.push_back(newChannel(id, name, medium));
        channels.push_back(plans.back().channel);
        policies[id] = plans.back().policy;
        demand.push_back({});
        setContacts(channels.size() - 1, contacts, handle);
    }

    /// Busy by day, quiet by night, half as much at weekends.
    void setContacts(std::size_t channel, double contacts, double handle) {
        using namespace model;
        std::vector<double> shape(week.count());
        double sum = 0.0;
        for (std::size_t index = 0; index < week.count(); ++index) {
            const double hour = static_cast<double>(index % 48) / 2.0;
            shape[index] = (1.1 - std::cos((hour - 2.0) / 12.0 * std::numbers::pi)) *
                           (index >= 240 ? 0.5 : 1.0);
            sum += shape[index];
        }
        for (double &one : shape)
            one *= contacts / sum;
        demand[channel] = {Series<Contacts>(week, shape), std::vector<double>(week.count(), handle),
                           std::vector<DemandSource>(week.count(), DemandSource::Observed)};
    }

    model::CoverageInputs inputs() const {
        model::CoverageInputs result;
        result.week = week;
        result.calendar = &calendar;
        result.channels = channels;
        result.demand = demand;
        result.policies = &policies;
        result.shrinkage = shrinkage;
        result.payRates = payRates;
        return result;
    }

    std::vector<model::CoverageScenario> scenarios() const {
        return model::standardScenarios(plans);
    }
};
