// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/icalendar/rosterexport.h"

#include "model/time/isotext.h"

#include <libical/ical.h>

#include <algorithm>
#include <ctime>
#include <memory>

namespace data {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype utc(model::Instant instant) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(instant.time_since_epoch().count()), 0,
                                         icaltimezone_get_utc_timezone());
}

std::string clockText(model::Instant instant, const model::ZoneRules &zone) {
    return model::isoClock(model::minuteOfDay(zone.toLocal(instant)));
}

std::string spanText(const model::TimeRange &time, const model::ZoneRules &zone) {
    return clockText(time.begin, zone) + "–" + clockText(time.end, zone);
}

/// "Phone, Email": the channels of the shift, each once.
std::string channelsOf(const model::Shift &shift, const model::Plan &plan) {
    std::string text;
    std::vector<int> named;
    for (const model::ShiftActivity &activity : shift.activities) {
        const auto *channel = plan.channel(activity.channel);
        if (!channel || std::find(named.begin(), named.end(), activity.channel) != named.end())
            continue;
        named.push_back(activity.channel);
        text += (text.empty() ? "" : ", ") + channel->channel.name;
    }
    return text;
}

std::string descriptionOf(const model::Shift &shift, const model::Plan &plan,
                          const CalendarWords &words) {
    const model::ZoneRules &zone = plan.calendar.zone;
    std::string text;
    const auto line = [&](const std::string &one) { text += (text.empty() ? "" : "\n") + one; };
    for (const model::ShiftActivity &activity : shift.activities)
        if (const auto *channel = plan.channel(activity.channel))
            line(spanText(activity.time, zone) + " " + channel->channel.name);
    for (const model::ShiftBreak &pause : shift.breaks)
        line(spanText(pause.time, zone) + " " + words.pause);
    return text;
}

} // namespace

std::string rosterCalendar(const model::Agent &agent, const std::vector<model::Shift> &shifts,
                           const model::Plan &plan, int scenarioId, model::Instant now,
                           const CalendarWords &words) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Shiftwright//Roster//EN"));
    const auto named = [&](const char *name, const std::string &value) {
        icalproperty *property = icalproperty_new_x(value.c_str());
        icalproperty_set_x_name(property, name);
        icalcomponent_add_property(calendar.get(), property);
    };
    named("X-WR-CALNAME", plan.name.empty() ? agent.name : plan.name + " – " + agent.name);
    named("X-WR-TIMEZONE", plan.calendar.zone.name());
    for (const model::Shift &shift : shifts) {
        if (shift.agent != agent.id)
            continue;
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const std::string uid = "scenario" + std::to_string(scenarioId) + "-shift" +
                                std::to_string(shift.id) + "-agent" + std::to_string(agent.id) +
                                "@shiftwright";
        icalcomponent_add_property(event, icalproperty_new_uid(uid.c_str()));
        icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(now)));
        icalcomponent_add_property(event, icalproperty_new_dtstart(utc(shift.presence.begin)));
        icalcomponent_add_property(event, icalproperty_new_dtend(utc(shift.presence.end)));
        const std::string channels = channelsOf(shift, plan);
        const std::string kind = shift.standby ? words.standby : words.shift;
        const std::string summary = channels.empty() ? kind : kind + ": " + channels;
        icalcomponent_add_property(event, icalproperty_new_summary(summary.c_str()));
        if (const std::string text = descriptionOf(shift, plan, words); !text.empty())
            icalcomponent_add_property(event, icalproperty_new_description(text.c_str()));
        icalcomponent_add_component(calendar.get(), event);
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return text.get();
}

} // namespace data
