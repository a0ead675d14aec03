// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/promisetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr const char *context = "Promise";
constexpr int hoursOfWeek = 168;
constexpr double secondsPerHour = 3600;
constexpr double growing = 0.005; ///< of a week's contacts, still waiting when it repeats

/// Hours in a row, from first on; they may run over the end of the week.
struct Run {
    int first = 0;
    int count = 0;
};

const model::HourResponse &at(const model::ChannelOutcome &channel, int hour) {
    return channel.hours[static_cast<std::size_t>(hour % hoursOfWeek)];
}

bool isLate(const model::HourResponse &hour, double promise) {
    return hour.natural > 0 && (!hour.p90 || *hour.p90 > promise);
}

/// The run of late hours in which somebody waits longest. Hours without anybody belong to the run
/// around them.
std::optional<Run> longestWait(const model::ChannelOutcome &channel, double promise) {
    std::optional<Run> found;
    double longest = 0;
    const auto late = [&](int hour) { return isLate(at(channel, hour), promise); };
    const auto inTime = [&](int hour) { return at(channel, hour).natural > 0 && !late(hour); };
    for (int first = 0; first < hoursOfWeek; ++first) {
        const int before = first + hoursOfWeek - 1;
        if (!late(first) || late(before))
            continue;
        Run run{first, 1};
        double wait = 0;
        for (int hour = first; hour < first + hoursOfWeek && !inTime(hour); ++hour) {
            if (late(hour))
                run.count = hour - first + 1;
            wait = std::max(wait, at(channel, hour).p90.value_or(0));
        }
        if (!found || wait > longest) {
            found = run;
            longest = wait;
        }
    }
    return found;
}

/// The next half hour: sentences to publish carry no minutes that nobody will remember.
QString weekTime(double hourOfWeek, const Format &format) {
    const int half = static_cast<int>(std::ceil(hourOfWeek * 2 - 1e-9)) % (2 * hoursOfWeek);
    return QStringLiteral("%1 %2").arg(format.longWeekday(half / 48), format.time(half % 48 * 30));
}

/// A round time that is not shorter.
double rounded(double seconds) {
    const double step = seconds <= 60 ? 10 : seconds <= 3600 ? 300 : 1800;
    return std::ceil(seconds / step - 1e-9) * step;
}

QString contactsOf(model::Medium medium, const Translation &say) {
    switch (medium) {
    case model::Medium::Phone:
        return say(context, QT_TRANSLATE_NOOP("Promise", "Calls"));
    case model::Medium::Email:
        return say(context, QT_TRANSLATE_NOOP("Promise", "Emails"));
    case model::Medium::Social:
        return say(context, QT_TRANSLATE_NOOP("Promise", "Posts"));
    case model::Medium::Chat:
        return say(context, QT_TRANSLATE_NOOP("Promise", "Chats"));
    default:
        return say(context, QT_TRANSLATE_NOOP("Promise", "Contacts"));
    }
}

QStringList liveSentences(const model::ChannelOutcome &channel, double promise,
                          const Translation &say) {
    const Format &format = say.format();
    const QString contacts = contactsOf(channel.channel.medium, say);
    double within = 0;
    double all = 0;
    double outside = 0;
    for (const auto &hour : channel.hours) {
        all += hour.natural;
        // Those who wait for the door to open wait far longer than on the line.
        if (hour.p90 && *hour.p90 <= std::max(promise * 10, secondsPerHour / 4))
            within = std::max(within, *hour.p90);
        else
            outside += hour.natural;
    }
    QStringList sentences;
    if (within > 0)
        sentences << say(context, QT_TRANSLATE_NOOP("Promise", "%1 are answered within %2 while "
                                                               "the line is open, nine times out "
                                                               "of ten."))
                         .arg(contacts, format.duration(rounded(within)));
    if (all > 0 && outside > 0.0005 * all)
        sentences << say(context, QT_TRANSLATE_NOOP("Promise", "%1 of all who want to reach us "
                                                               "find the line closed."))
                         .arg(format.percent(outside / all));
    return sentences;
}

} // namespace

QStringList promiseSentences(const model::ChannelOutcome &channel, double promise,
                             const Translation &say) {
    if (channel.channel.kind == model::ChannelKind::Live)
        return liveSentences(channel, promise, say);
    const Format &format = say.format();
    const QString contacts = contactsOf(channel.channel.medium, say);
    if (channel.fate.waiting > growing * channel.naturalContacts)
        return {say(context, QT_TRANSLATE_NOOP("Promise", "%1: nothing can be promised. More come "
                                                          "than are answered, and the backlog "
                                                          "grows."))
                    .arg(contacts)};
    const auto run = longestWait(channel, promise);
    double otherwise = 0;
    double latest = 0; ///< hour of the week, may lie beyond the week
    for (int offset = 0; offset < hoursOfWeek; ++offset) {
        const int hour = run ? run->first + offset : offset;
        const auto &response = at(channel, hour);
        if (response.natural <= 0)
            continue;
        if (run && offset < run->count) {
            latest = std::max(latest, hour + 1 + response.p90.value_or(0) / secondsPerHour);
        } else if (response.p90) {
            otherwise = std::max(otherwise, *response.p90);
        }
    }
    QStringList sentences;
    if (run && run->count < hoursOfWeek) {
        sentences << say(context,
                         QT_TRANSLATE_NOOP("Promise", "%1 that arrive after %2 are answered by "
                                                      "%3, nine times out of ten."))
                         .arg(contacts, weekTime(run->first, format), weekTime(latest, format));
    } else if (run) {
        double longest = 0;
        for (const auto &hour : channel.hours)
            longest = std::max(longest, hour.p90.value_or(0));
        otherwise = longest;
    }
    if (otherwise > 0)
        sentences << (run && run->count < hoursOfWeek
                          ? say(context, QT_TRANSLATE_NOOP("Promise", "At all other times within "
                                                                      "%1."))
                                .arg(format.duration(rounded(otherwise)))
                          : say(context, QT_TRANSLATE_NOOP("Promise", "%1 are answered within %2, "
                                                                      "nine times out of ten, "
                                                                      "whenever they arrive."))
                                .arg(contacts, format.duration(rounded(otherwise))));
    return sentences;
}

} // namespace ui
