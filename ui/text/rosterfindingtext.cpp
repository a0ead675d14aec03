// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rosterfindingtext.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RosterFinding)

public:
    static QString name(model::RuleCode code) {
        using enum model::RuleCode;
        switch (code) {
        case DailyHours:
            return tr("Hours of a day");
        case WeeklyHours:
            return tr("Hours of a week");
        case FortnightHours:
            return tr("Hours of two weeks");
        case AverageHours:
            return tr("Average weekly hours");
        case NightWorkerAverage:
            return tr("Average weekly hours of night workers");
        case Break:
            return tr("Breaks");
        case LongestStretch:
            return tr("Longest work without a break");
        case DailyRest:
            return tr("Rest between two days");
        case WeeklyRest:
            return tr("Rest of a week");
        case SundayWork:
            return tr("Sunday work");
        case HolidayWork:
            return tr("Work on public holidays");
        case FreeSundays:
            return tr("Free Sundays of a year");
        case SundayCompensation:
            return tr("Day off for a Sunday");
        case HolidayCompensation:
            return tr("Day off for a public holiday");
        case SaturdayWork:
            return tr("Saturday work");
        case HoursOfDay:
            return tr("Allowed hours of the day");
        case DaysPerWeek:
            return tr("Days of a week");
        case NightsInRow:
            return tr("Nights in a row");
        case RestAfterNights:
            return tr("Rest after nights");
        case ForwardRotation:
            return tr("Forward rotation");
        case DaysInRow:
            return tr("Days in a row");
        case WeekendsInRow:
            return tr("Weekends in a row");
        case StableStart:
            return tr("Stable start times");
        case ContractHours:
            return tr("Hours of the contract");
        case ContractBalance:
            return tr("Balance with the contract");
        case ContractDays:
            return tr("Days of the contract");
        case Availability:
            return tr("Availability");
        case AbsentDay:
            return tr("Absences");
        case Skill:
            return tr("Skills");
        case NightEligibility:
            return tr("Works no nights");
        case SundayEligibility:
            return tr("Works no Sundays");
        case DayOffWished:
            return tr("Wished days off");
        case Overlap:
            return tr("Two shifts at once");
        }
        return {};
    }

    static QString title(const model::RosterFinding &finding) {
        using enum model::RuleCode;
        switch (finding.rule) {
        case DailyHours:
            return tr("too many hours in a day");
        case WeeklyHours:
        case FortnightHours:
        case AverageHours:
        case NightWorkerAverage:
            return tr("too many hours");
        case Break:
            return finding.found <= 0 ? tr("no break") : tr("break too short");
        case LongestStretch:
            return tr("too long without a break");
        case DailyRest:
            return tr("rest too short");
        case WeeklyRest:
            return tr("weekly rest too short");
        case SundayWork:
            return tr("works on a Sunday");
        case HolidayWork:
            return tr("works on a public holiday");
        case FreeSundays:
            return tr("too few free Sundays");
        case SundayCompensation:
            return tr("no day off for the Sunday");
        case HolidayCompensation:
            return tr("no day off for the holiday");
        case SaturdayWork:
            return tr("works on a Saturday");
        case HoursOfDay:
            return tr("outside the allowed hours");
        case DaysPerWeek:
        case ContractDays:
            return tr("too many days in a week");
        case NightsInRow:
            return tr("too many nights in a row");
        case RestAfterNights:
            return tr("rest after nights too short");
        case ForwardRotation:
            return tr("from a later to an earlier shift");
        case DaysInRow:
            return tr("too many days in a row");
        case WeekendsInRow:
            return tr("too many weekends in a row");
        case StableStart:
            return tr("start changes a lot");
        case ContractHours:
            return tr("above contract");
        case ContractBalance:
            return tr("off the contract");
        case Availability:
            return tr("not available");
        case AbsentDay:
            return tr("absent");
        case Skill:
            return tr("lacks the skill");
        case NightEligibility:
            return tr("works no nights");
        case SundayEligibility:
            return tr("works no Sundays");
        case DayOffWished:
            return tr("wished for a day off");
        case Overlap:
            return tr("two shifts at once");
        }
        return {};
    }

    static QString text(const model::RosterFinding &finding, const model::Calendar &calendar) {
        using enum model::RuleCode;
        const Format format;
        // Exact: a half hour above the limit must not be rounded away.
        const auto length = [&](double minutes) {
            if (std::abs(minutes) < 60)
                return format.durationShort(minutes * 60);
            const auto isWhole = [](double number) {
                return std::abs(number - std::round(number)) < 1e-9;
            };
            const double hours = minutes / 60;
            return format.hours(hours, isWhole(hours) ? 0 : isWhole(hours * 10) ? 1 : 2);
        };
        const auto count = [&](double value) { return format.count(value); };
        const QString when = days(finding, format);
        const auto at = [&](model::Instant instant) {
            const auto local = calendar.toLocal(instant);
            return QStringLiteral("%1 %2").arg(
                format.weekday(model::weekdayIndex(model::dateOf(local))),
                format.time(static_cast<int>(model::minuteOfDay(local).count())));
        };
        switch (finding.rule) {
        case DailyHours:
        case WeeklyHours:
        case FortnightHours:
            return tr("%1 of work, %2. At most %3%4.")
                .arg(length(finding.found), when, length(finding.limit), law(finding));
        case AverageHours:
        case NightWorkerAverage:
            return tr("%1 a week on average, %2. At most %3%4.")
                .arg(length(finding.found), when, length(finding.limit), law(finding));
        case Break:
            return finding.found <= 0
                       ? tr("No break on %1. At least %2%3.")
                             .arg(when, length(finding.limit), law(finding))
                       : tr("%1 of break on %2. At least %3%4.")
                             .arg(length(finding.found), when, length(finding.limit), law(finding));
        case LongestStretch:
            return tr("%1 of work without a break on %2. At most %3%4.")
                .arg(length(finding.found), when, length(finding.limit), law(finding));
        case DailyRest:
        case RestAfterNights:
            return tr("%1 of rest, %2 to %3. At least %4%5.")
                .arg(length(finding.found), at(finding.time.begin), at(finding.time.end),
                     length(finding.limit), law(finding));
        case WeeklyRest:
            return tr("Longest rest %1, %2. At least %3%4.")
                .arg(length(finding.found), when, length(finding.limit), law(finding));
        case SundayWork:
        case HolidayWork:
            return tr("%1. Needs a reason in law or a permit%2.").arg(when, law(finding));
        case FreeSundays:
            return tr("%1 free Sundays left. At least %2 a year%3.")
                .arg(count(finding.found), count(finding.limit), law(finding));
        case SundayCompensation:
        case HolidayCompensation:
            return tr("For %1. A day off is due within the time allowed%2.")
                .arg(when, law(finding));
        case SaturdayWork:
            return tr("%1%2.").arg(when, law(finding));
        case HoursOfDay:
            return tr("%1 to %2%3.")
                .arg(at(finding.time.begin), at(finding.time.end), law(finding));
        case DaysPerWeek:
        case ContractDays:
        case DaysInRow:
        case NightsInRow:
        case WeekendsInRow:
            return tr("%1, %2. At most %3%4.")
                .arg(count(finding.found), when, count(finding.limit), law(finding));
        case ForwardRotation:
            return tr("%1. Early, late, night is easier on people%2.").arg(when, law(finding));
        case StableStart:
            return tr("%1 between two starts, %2. At most %3%4.")
                .arg(length(finding.found), when, length(finding.limit), law(finding));
        case ContractHours:
            return tr("%1 of work, %2. The contract says %3.")
                .arg(length(finding.found), when, length(finding.limit));
        case ContractBalance:
            return tr("%1 against the contract, %2. At most %3.")
                .arg(length(finding.found), when, length(finding.limit));
        case Availability:
        case AbsentDay:
        case Skill:
        case NightEligibility:
        case SundayEligibility:
        case DayOffWished:
            return tr("%1%2.").arg(when, law(finding));
        case Overlap:
            return tr("%1 to %2.").arg(at(finding.time.begin), at(finding.time.end));
        }
        return {};
    }

private:
    static QString law(const model::RosterFinding &finding) {
        return finding.paragraph.empty() ? QString()
                                         : QStringLiteral(" (%1)").arg(ui::text(finding.paragraph));
    }
    static QString days(const model::RosterFinding &finding, const Format &format) {
        const QDate first = toQDate(finding.first), last = toQDate(finding.last);
        return first == last ? format.weekdayDate(first)
                             : QStringLiteral("%1 – %2").arg(format.weekdayDate(first),
                                                             format.weekdayDate(last));
    }
};

} // namespace

RosterFindingText rosterFindingText(const model::RosterFinding &finding,
                                    const model::Calendar &calendar) {
    // A German date ends with a stop of its own.
    return {Words::title(finding),
            Words::text(finding, calendar).replace(QStringLiteral(".."), QStringLiteral("."))};
}

QString ruleName(model::RuleCode code) { return Words::name(code); }

LimitUnit limitUnit(model::RuleCode code) {
    using enum model::RuleCode;
    switch (code) {
    case DailyHours:
    case WeeklyHours:
    case FortnightHours:
    case AverageHours:
    case NightWorkerAverage:
    case Break:
    case LongestStretch:
    case DailyRest:
    case WeeklyRest:
    case SundayCompensation:
    case HolidayCompensation:
    case RestAfterNights:
    case StableStart:
    case ContractHours:
    case ContractBalance:
        return LimitUnit::Minutes;
    case HoursOfDay:
        return LimitUnit::Clock;
    case FreeSundays:
    case DaysPerWeek:
    case NightsInRow:
    case DaysInRow:
    case WeekendsInRow:
    case ContractDays:
        return LimitUnit::Number;
    default:
        return LimitUnit::None;
    }
}

QString limitText(model::RuleCode code, double limit) {
    const Format format;
    switch (limitUnit(code)) {
    case LimitUnit::Minutes:
        // The law speaks of 45 minutes and of 48 hours, not of 45:00 and of two days.
        return limit < 60 ? format.durationShort(limit * 60)
                          : format.hours(limit / 60, std::fmod(limit, 60) != 0 ? 1 : 0);
    case LimitUnit::Clock:
        return format.time(static_cast<int>(std::lround(limit)));
    case LimitUnit::Number:
        return format.count(limit);
    case LimitUnit::None:
        break;
    }
    return {};
}

} // namespace ui
