// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/assumptiontext.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Assumption", text); }

} // namespace

QString assumptionName(application::Assumption::Kind kind) {
    using Kind = application::Assumption::Kind;
    switch (kind) {
    case Kind::Volume:
        return say(QT_TRANSLATE_NOOP("Assumption", "contact volume"));
    case Kind::HandleTime:
        return say(QT_TRANSLATE_NOOP("Assumption", "handling time"));
    case Kind::Reach:
        return say(QT_TRANSLATE_NOOP("Assumption", "reach in closed hours"));
    case Kind::ClosedShare:
        return say(QT_TRANSLATE_NOOP("Assumption", "contacts in closed hours"));
    case Kind::RetriesCounted:
        return say(QT_TRANSLATE_NOOP("Assumption", "night’s callers counted by day"));
    case Kind::Retries:
        return say(QT_TRANSLATE_NOOP("Assumption", "call again when closed"));
    case Kind::Switches:
        return say(QT_TRANSLATE_NOOP("Assumption", "write when closed"));
    case Kind::SelfSolved:
        return say(QT_TRANSLATE_NOOP("Assumption", "solve it alone when closed"));
    case Kind::RetryDelay:
        return say(QT_TRANSLATE_NOOP("Assumption", "delay of the second call"));
    case Kind::Redials:
        return say(QT_TRANSLATE_NOOP("Assumption", "call again after hanging up"));
    case Kind::Patience:
        return say(QT_TRANSLATE_NOOP("Assumption", "patience"));
    case Kind::HourlyWage:
        return say(QT_TRANSLATE_NOOP("Assumption", "base wage per hour"));
    case Kind::OnCosts:
        return say(QT_TRANSLATE_NOOP("Assumption", "employer’s on-costs"));
    case Kind::NightSurcharge:
        return say(QT_TRANSLATE_NOOP("Assumption", "night surcharge"));
    case Kind::SundaySurcharge:
        return say(QT_TRANSLATE_NOOP("Assumption", "Sunday surcharge"));
    case Kind::HolidaySurcharge:
        return say(QT_TRANSLATE_NOOP("Assumption", "public-holiday surcharge"));
    case Kind::PlannedShrinkage:
        return say(QT_TRANSLATE_NOOP("Assumption", "planned absence"));
    case Kind::UnplannedShrinkage:
        return say(QT_TRANSLATE_NOOP("Assumption", "unplanned absence"));
    case Kind::MinimumAtNight:
        return say(QT_TRANSLATE_NOOP("Assumption", "people at least at night"));
    case Kind::StandbyPaid:
        return say(QT_TRANSLATE_NOOP("Assumption", "pay while on standby"));
    case Kind::HandsBack:
        return say(QT_TRANSLATE_NOOP("Assumption", "handed back by the partner"));
    case Kind::UsableIdle:
        return say(QT_TRANSLATE_NOOP("Assumption", "usable share of idle time"));
    case Kind::LostContact:
        return say(QT_TRANSLATE_NOOP("Assumption", "value of a lost contact"));
    case Kind::GoalAnswered:
        return say(QT_TRANSLATE_NOOP("Assumption", "goal: share answered"));
    case Kind::GoalWithin:
        return say(QT_TRANSLATE_NOOP("Assumption", "goal: within"));
    case Kind::Promise:
        return say(QT_TRANSLATE_NOOP("Assumption", "promise to customers"));
    case Kind::RedialDelay:
        return say(QT_TRANSLATE_NOOP("Assumption", "delay until they call again"));
    case Kind::Unsolved:
        return say(QT_TRANSLATE_NOOP("Assumption", "come again, not solved"));
    case Kind::AskAgain:
        return say(QT_TRANSLATE_NOOP("Assumption", "ask again when late"));
    case Kind::Tolerance:
        return say(QT_TRANSLATE_NOOP("Assumption", "tolerance until they ask again"));
    case Kind::OvertimeSurcharge:
        return say(QT_TRANSLATE_NOOP("Assumption", "overtime surcharge"));
    case Kind::PartnerPrice:
        return say(QT_TRANSLATE_NOOP("Assumption", "partner’s price"));
    case Kind::PartnerMinimum:
        return say(QT_TRANSLATE_NOOP("Assumption", "partner’s minimum per week"));
    case Kind::PartnerAnswers:
        return say(QT_TRANSLATE_NOOP("Assumption", "partner’s promise: share answered"));
    case Kind::ContractHours:
        return say(QT_TRANSLATE_NOOP("Assumption", "full-time week"));
    default: // listed in reports only
        return {};
    }
}

QString assumptionSource(application::Assumption::Source source) {
    using Source = application::Assumption::Source;
    switch (source) {
    case Source::Observed:
        return say(QT_TRANSLATE_NOOP("Assumption", "observed"));
    case Source::Forecast:
        return say(QT_TRANSLATE_NOOP("Assumption", "forecast"));
    case Source::Borrowed:
        return say(QT_TRANSLATE_NOOP("Assumption", "borrowed"));
    case Source::Assumed:
        return say(QT_TRANSLATE_NOOP("Assumption", "assumed"));
    case Source::Usual:
        return say(QT_TRANSLATE_NOOP("Assumption", "default"));
    case Source::Entered:
        return say(QT_TRANSLATE_NOOP("Assumption", "entered"));
    }
    return {};
}

QString assumptionValue(application::Assumption::Kind kind, double value, const QString &currency,
                        const Format &format) {
    using Unit = application::Assumption::Unit;
    const auto decimals = [](double number) { return number == std::round(number) ? 0 : 1; };
    switch (application::unitOf(kind)) {
    case Unit::Share:
        return format.percent(value, decimals(std::round(value * 1e6) / 1e4));
    case Unit::Factor:
        return format.signedPercent(value - 1);
    case Unit::Seconds:
        return format.duration(value);
    case Unit::Minutes:
        return format.duration(60 * value);
    case Unit::Hours:
        return format.hours(value, decimals(value));
    case Unit::Clock:
        return format.time(static_cast<int>(value));
    case Unit::People:
    case Unit::Count:
        return format.count(value);
    case Unit::Money:
        return format.money(model::Money::fromMajor(value), currency);
    case Unit::Text:
        break;
    }
    return {};
}

} // namespace ui
