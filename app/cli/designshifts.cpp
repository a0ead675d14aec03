// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/designshifts.h"

#include "app/cli/exitstatus.h"
#include "app/cli/openshifts.h"
#include "app/cli/output.h"
#include "app/cli/planaccess.h"
#include "app/cli/scenariofile.h"
#include "app/cli/textfaults.h"
#include "app/tasks/buildshifts.h"
#include "app/tasks/cbcsolver.h"
#include "app/tasks/exportreport.h"
#include "app/tasks/forecasthistory.h"
#include "app/tasks/importagents.h"
#include "app/tasks/namedrows.h"
#include "app/tasks/shifttable.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/rulewords.h"
#include "model/time/holidays.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>

namespace cli {
namespace {

using std::chrono::days;

constexpr double minutesPerDay = 1440;

/// Fields of RULES.json; all may be left out, no others are known:
///   law            "DE-ArbZG" (default), "EU-minimum" or "none"
///   limits         {"daily_rest": 600, …}: other limits of the law's rules, in their units
///                  (minutes, days, nights …); null switches a rule off
///   sunday_basis   why Sundays and holidays may be worked; "" or left out: they may not
///   region         holidays, e.g. "DE-BY"
///   lengths_min    list of presences in minutes; left out: those of the contracts
///   start_step_min, earliest_min, latest_min   starts after midnight (30, 0, 1439)
///   max_templates  most different starts and lengths; 0 (default): any number
///   hourly_wage    22 by default
///   short_price, surplus_price   of an hour short or over, in hours of base pay (3, 0.25); short
///                  costs 3, 6 and 12 times as much beyond 5, 25 and 50 % of the required people
///   contract_hours a week, of nameless people (38.5)
class Rules {
public:
    Rules(const std::string &name, std::string text) : file_(name, std::move(text)) {}

    bool read(model::Plan &plan, application::BuildOptions &options, int year) {
        if (!file_.isGood())
            return false;
        if (!file_.root().is_object()) {
            file_.note(Pointer(), "an object with the fields of the rules");
            return false;
        }
        for (const auto &[key, value] : file_.root().items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                file_.note(Pointer() / key, "no such field; the rules know " + all());
        const std::vector<std::string> packs{"DE-ArbZG", "EU-minimum", "none"};
        plan.law = *model::workingTimeLaw(packs[file_.word(Pointer(), "law", packs, 0)]);
        plan.law.sundayBasis = text("sunday_basis");
        plan.calendar.region = text("region");
        if (!plan.calendar.region.empty()) {
            if (!model::isHolidayRegion(plan.calendar.region))
                file_.note(Pointer("/region"), "a region with known holidays like DE-BY");
            else
                model::addHolidays(plan.calendar, plan.calendar.region, year - 1, year + 1);
        }
        readLimits(plan.law);
        const auto minutes = [&](const char *key, double least, double absent) {
            return model::Minutes(static_cast<int>(
                file_.number(Pointer(), key, {least, minutesPerDay, true}, absent)));
        };
        options.startStep = minutes("start_step_min", 5, 30);
        options.earliest = minutes("earliest_min", 0, 0);
        options.latest = minutes("latest_min", 0, minutesPerDay - 1);
        if (file_.root().contains("lengths_min"))
            for (const double length :
                 file_.numbers(Pointer(), "lengths_min", {30, minutesPerDay, true}, 0))
                options.lengths.emplace_back(static_cast<int>(length));
        options.kindLimit =
            static_cast<int>(file_.number(Pointer(), "max_templates", {0, 1000, true}, 0));
        options.shortPrice = file_.number(Pointer(), "short_price", {0, 1e6}, options.shortPrice);
        options.surplusPrice =
            file_.number(Pointer(), "surplus_price", {0, 1e6}, options.surplusPrice);
        plan.payRates.hourlyWage = model::Money::fromMajor(
            file_.number(Pointer(), "hourly_wage", {0, 1e6}, plan.payRates.hourlyWage.major()));
        plan.payRates.contractHours =
            file_.number(Pointer(), "contract_hours", {1, 80}, plan.payRates.contractHours);
        return file_.isGood();
    }

    std::string problems() const { return file_.problems(); }

private:
    using Pointer = ScenarioFile::Pointer;
    static constexpr std::array known{"law",           "limits",      "sunday_basis",
                                      "region",        "lengths_min", "start_step_min",
                                      "earliest_min",  "latest_min",  "max_templates",
                                      "hourly_wage",   "short_price", "surplus_price",
                                      "contract_hours"};

    static std::string all() {
        std::string text;
        for (const char *key : known)
            text += (text.empty() ? "" : ", ") + std::string(key);
        return text;
    }

    std::string text(const char *key) {
        const auto found = file_.root().find(key);
        if (found == file_.root().end())
            return {};
        if (found->is_string())
            return found->get<std::string>();
        file_.note(Pointer() / key, "a text");
        return {};
    }

    void readLimits(model::WorkingTimeLaw &law) {
        const auto limits = file_.root().find("limits");
        if (limits == file_.root().end())
            return;
        const Pointer where("/limits");
        if (!limits->is_object()) {
            file_.note(where, "an object like {\"daily_rest\": 600}");
            return;
        }
        for (const auto &[key, value] : limits->items()) {
            const auto code = model::ruleOf(key);
            const bool off = value.is_null();
            bool found = false;
            const double limit = off || !code ? 0.0 : file_.number(where, key, {0, 1e6});
            for (model::WorkingRule &rule : law.rules)
                if (code && rule.code == *code && rule.group == model::Protection::None) {
                    found = true;
                    rule.active = !off;
                    if (!off)
                        rule.limit = limit;
                }
            if (!found)
                file_.note(where / key, "the limit of a rule of " + law.pack + ": " + rulesOf(law));
        }
    }

    static std::string rulesOf(const model::WorkingTimeLaw &law) {
        std::string text;
        for (int code = 0; code < model::ruleCodes; ++code)
            if (std::any_of(law.rules.begin(), law.rules.end(), [&](const auto &rule) {
                    return rule.code == static_cast<model::RuleCode>(code) &&
                           rule.group == model::Protection::None;
                }))
                text += (text.empty() ? "" : ", ") +
                        std::string(model::wordOf(static_cast<model::RuleCode>(code)));
        return text;
    }

    ScenarioFile file_;
};

int refused(const application::FileProblem &problem) {
    std::cerr << problem.text.toStdString() << '\n';
    return problem.kind == application::FileProblem::Kind::Content ? WrongInput : Failed;
}

/// People by instant; `status` is set when the file is wrong.
std::map<model::Instant, double> readRequirement(const std::string &path,
                                                 const model::ZoneRules &zone, int &status) {
    std::map<model::Instant, double> people;
    application::NamedRows rows;
    if (const auto problem = rows.read(QString::fromStdString(path), {"timestamp", "required"})) {
        status = refused(*problem);
        return {};
    }
    constexpr double most = 100000;
    for (const auto &row : rows.rows()) {
        const auto at = application::instantOf(rows.cell(row, "timestamp"), zone);
        if (!at) {
            status = refused(rows.wrong(row, "timestamp",
                                        QStringLiteral("a local time like 2026-03-01T08:00:00 "
                                                       "that the clock shows")));
            return {};
        }
        const auto number = rows.number(row, "required");
        if (!number || !(*number >= 0 && *number <= most)) {
            status =
                refused(rows.wrong(row, "required", QStringLiteral("people from 0 to 100000")));
            return {};
        }
        if (!people.emplace(*at, *number).second) {
            status = refused(rows.wrong(row, "timestamp", QStringLiteral("every time once")));
            return {};
        }
    }
    if (people.size() < 2) {
        std::cerr << path << ": at least two rows are needed\n";
        status = WrongInput;
    }
    return people;
}

/// Whole weeks around the requirement; times without a row need nobody.
application::RequiredPeople weeksOf(const std::map<model::Instant, double> &people,
                                    const model::Calendar &calendar, int channel) {
    model::Seconds step = std::chrono::hours(1);
    for (auto next = std::next(people.begin()); next != people.end(); ++next)
        step = std::min(step, next->first - std::prev(next)->first);
    application::RequiredPeople required;
    const auto monday = [&](model::Instant at) {
        return model::mondayOf(model::dateOf(calendar.toLocal(at)));
    };
    required.first = monday(people.begin()->first);
    required.weeks =
        static_cast<int>((monday(people.rbegin()->first) - required.first) / days(7)) + 1;
    const model::Instant begin = calendar.rangeOf(required.first).begin;
    const model::Instant end = calendar.rangeOf(required.first + days(7 * required.weeks)).begin;
    const model::Minutes interval =
        std::min(std::chrono::floor<model::Minutes>(step), model::Minutes(30));
    required.grid = {begin, interval, static_cast<std::size_t>((end - begin) / interval)};
    std::vector<double> values(required.grid.count(), 0.0);
    for (const auto &[at, number] : people)
        for (model::Instant part = at; part < at + step; part += interval)
            if (const auto index = required.grid.indexOf(part))
                values[*index] = number;
    required.channels = {{channel, std::move(values)}};
    return required;
}

std::string answer(const application::BuiltShifts &built, bool json) {
    if (json)
        return nlohmann::ordered_json{{"objective", built.objective},
                                      {"bound", built.bound},
                                      {"gap", built.gap()},
                                      {"shifts", built.shifts.size()},
                                      {"open_shifts", built.openShifts},
                                      {"short_hours", built.shortHours},
                                      {"surplus_hours", built.surplusHours},
                                      {"paid_hours", built.paidHours}}
                   .dump(1) +
               '\n';
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << "objective      " << built.objective
         << "\nbound          " << built.bound << "\ngap            " << 100 * built.gap()
         << " %\nshifts         " << built.shifts.size() << "\nopen shifts    " << built.openShifts
         << "\nshort hours    " << built.shortHours << "\nsurplus hours  " << built.surplusHours
         << "\npaid hours     " << built.paidHours << '\n';
    return text.str();
}

} // namespace

int designShifts(const DesignShiftsRequest &request) {
    const auto zone = application::zoneNamed(request.timezone);
    if (!zone) {
        std::cerr << "--timezone: found \"" << request.timezone
                  << "\", expected an IANA name like Europe/Berlin\n";
        return WrongCall;
    }
    model::Plan plan;
    plan.calendar.zone = *zone;
    plan.channels = {model::newChannel(1, "required", model::Medium::Phone)};
    int status = Done;
    const auto people = readRequirement(request.requirement, *zone, status);
    if (status != Done)
        return status;
    std::string text = "{}";
    std::string error;
    if (!request.rules.empty() && !readWhole(request.rules, text, error)) {
        std::cerr << error << '\n';
        return Failed;
    }
    application::BuildOptions options;
    options.time = std::chrono::duration<double>(request.seconds);
    options.seed = request.seed;
    Rules rules(request.rules, text);
    const auto year = static_cast<int>(
        std::chrono::year_month_day(model::dateOf(zone->toLocal(people.begin()->first))).year());
    if (!rules.read(plan, options, year)) {
        std::cerr << rules.problems();
        return WrongInput;
    }
    if (!request.agents.empty()) {
        const auto file = application::readAgentFile(QString::fromStdString(request.agents), plan);
        if (!file.faults.empty()) {
            sayFaults(request.agents, file.faults);
            return WrongInput;
        }
        plan.agents = file.agents;
    }
    if (!application::cbcIsInstalled())
        std::cerr
            << "shifts: the program cbc is not installed; the shifts are only a first guess\n";
    const auto built = application::buildShifts(plan, weeksOf(people, plan.calendar, 1), 0, options,
                                                progressLine("building"));
    endProgressLine();
    plan.agents.insert(plan.agents.end(), built.created.begin(), built.created.end());
    const auto dialect = csvDialect(request.dialect);
    std::vector<model::Shift> nameless = built.shifts;
    for (model::Shift &shift : nameless)
        shift.agent = 0;
    if (!writeWhole(
            request.out,
            application::csvText(application::shiftTable(nameless, plan, "shifts"), dialect),
            error) ||
        (!request.rosterOut.empty() &&
         !writeWhole(
             request.rosterOut,
             application::csvText(application::shiftTable(built.shifts, plan, "roster"), dialect),
             error))) {
        std::cerr << error << '\n';
        return Failed;
    }
    (request.out == "-" || request.rosterOut == "-" ? std::cerr : std::cout)
        << answer(built, request.json);
    if (built.openShifts == 0)
        return Done;
    explainOpenShifts(built, plan, built.shifts);
    return Unsolved;
}

} // namespace cli
