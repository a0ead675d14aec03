// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/shifttable.h"

#include "app/tasks/namedrows.h"
#include "model/cost/shiftcost.h"

#include <map>

namespace application {

model::Table shiftTable(const std::vector<model::Shift> &shifts, const model::Plan &plan,
                        const std::string &id) {
    using Format = model::Table::Format;
    model::Table table;
    table.id = id;
    table.columns = {{"agent"},
                     {"date", Format::Day},
                     {"start"},
                     {"end"},
                     {"breaks"},
                     {"channels"},
                     {"standby"},
                     {"paid_hours", Format::Number},
                     {"night_hours", Format::Number},
                     {"sunday_hours", Format::Number},
                     {"holiday_hours", Format::Number}};
    const model::ZoneRules &zone = plan.calendar.zone;
    std::map<int, std::string> names;
    for (const model::Agent &agent : plan.agents)
        names[agent.id] = agent.name;
    const auto joined = [](std::string &text, const std::string &part) {
        text += (text.empty() ? "" : " | ") + part;
    };
    for (const model::Shift &shift : shifts) {
        std::string breaks;
        for (const model::ShiftBreak &pause : shift.breaks)
            joined(breaks,
                   stampText(pause.time.begin, zone) + "/" +
                       std::to_string(
                           std::chrono::floor<model::Minutes>(pause.time.length()).count()) +
                       "min" + (pause.paid ? " paid" : ""));
        std::string channels;
        for (const model::ShiftActivity &activity : shift.activities) {
            const auto *channel = plan.channel(activity.channel);
            joined(channels, stampText(activity.time.begin, zone) + " " +
                                 (channel ? channel->channel.name : "-"));
        }
        const model::PaidTime paid = model::paidTimeOf(
            shift, plan.payRates, {plan.calendar, model::regionOf(plan.agents, shift.agent)});
        const model::Date date = model::dateOf(zone.toLocal(shift.presence.begin));
        table.rows.push_back({shift.agent == 0 ? model::Table::Cell() : names[shift.agent],
                              model::LocalTime(date), stampText(shift.presence.begin, zone),
                              stampText(shift.presence.end, zone), breaks, channels,
                              std::string(shift.standby ? "yes" : "no"), paid.hours, paid.night,
                              paid.sunday, paid.holiday});
    }
    return table;
}

} // namespace application
