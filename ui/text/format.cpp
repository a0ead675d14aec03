// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);
constexpr QChar noBreakSpace(0x00A0);
constexpr double minute = 60, hourLength = 3600, dayLength = 86400;

// The locale's own short names carry full stops ("Mo.", "Nov."), which axes and tables do without.
constexpr std::array englishDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array germanDays{"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
constexpr std::array englishMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array germanMonths{"Jan", "Feb", "Mär", "Apr", "Mai", "Jun",
                                  "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"};

QString symbol(const QString &currency) {
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency;
}

} // namespace

Format::Format(const QLocale &locale)
    : locale_(locale), german_(locale.language() == QLocale::German) {
    locale_.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Format::count(double value, int decimals) const {
    if (!std::isfinite(value))
        return dash();
    QString text = locale_.toString(std::abs(value), 'f', decimals);
    // A value that rounds to zero carries no sign.
    const double unitStep = std::pow(10.0, -decimals);
    if (value <= -0.5 * unitStep)
        text.prepend(minus);
    return text;
}

QString Format::signedCount(double value, int decimals) const {
    if (!std::isfinite(value))
        return dash();
    const QString text = count(value, decimals);
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        return QStringLiteral("±") + text;
    return value > 0 ? '+' + text : text;
}

QString Format::percentSign() const {
    return german_ ? QString(noBreakSpace) + '%' : QStringLiteral("%");
}

QString Format::percent(double share, int decimals) const {
    return std::isfinite(share) ? count(share * 100, decimals) + percentSign() : dash();
}

QString Format::signedPercent(double share, int decimals) const {
    return std::isfinite(share) ? signedCount(share * 100, decimals) + percentSign() : dash();
}

QString Format::money(model::Money amount, const QString &currency) const {
    const QString number = count(std::abs(amount.major()), 2);
    const QString sign = amount.minorUnits() < 0 ? QString(minus) : QString();
    const QString mark = symbol(currency);
    if (german_)
        return sign + number + noBreakSpace + mark;
    return sign + mark + (mark.size() > 1 ? QString(noBreakSpace) : QString()) + number;
}

QString Format::moneyWhole(model::Money amount, const QString &currency) const {
    const double major = amount.major();
    const QString sign = major <= -0.5 ? QString(minus) : QString();
    const QString number = count(std::abs(major), 0), mark = symbol(currency);
    if (german_)
        return sign + number + noBreakSpace + mark;
    return sign + mark + (mark.size() > 1 ? QString(noBreakSpace) : QString()) + number;
}

Format::Split Format::moneySplit(model::Money amount, const QString &currency) const {
    const double major = std::abs(amount.major());
    const QString sign = amount.minorUnits() < 0 ? QString(minus) : QString();
    const QString mark = symbol(currency);
    const QString before =
        german_ ? sign : sign + mark + (mark.size() > 1 ? QString(noBreakSpace) : QString());
    const auto unitOf = [&](const char *english, const char *german) {
        return german_ ? QString::fromUtf8(german) + noBreakSpace + mark
                       : QString::fromLatin1(english);
    };
    // 999,950 would round to "1,000.0k".
    if (major >= 999950)
        return {before + count(major / 1e6, 2), unitOf("M", "Mio.")};
    if (major >= 999.5)
        return {before + count(major / 1e3, 1), unitOf("k", "Tsd.")};
    return {before + count(major, 0), german_ ? mark : QString()};
}

QString Format::moneyShort(model::Money amount, const QString &currency) const {
    const Split split = moneySplit(amount, currency);
    if (split.unit.isEmpty())
        return split.number;
    return german_ ? split.number + noBreakSpace + split.unit : split.number + split.unit;
}

QString Format::moneyRange(model::Money low, model::Money high, const QString &currency) const {
    const Split from = moneySplit(low, currency);
    const QString to = moneyShort(high, currency);
    const QString mark =
        german_ ? QString() : moneySplit(model::Money(0), currency).number.chopped(1);
    if (from.unit != moneySplit(high, currency).unit)
        return moneyShort(low, currency) + enDash + to;
    return from.number + enDash + (to.startsWith(mark) ? to.mid(mark.size()) : to);
}

Format::Split Format::percentSplit(double share, int decimals) const {
    if (!std::isfinite(share))
        return {dash(), QString()};
    return {count(share * 100, decimals), QStringLiteral("%")};
}

Format::Split Format::durationSplit(double seconds) const {
    const QString text = duration(seconds);
    const auto space = text.indexOf(noBreakSpace);
    return space < 0 ? Split{text, QString()} : Split{text.left(space), text.mid(space + 1)};
}

QString Format::unit(const QString &number, const char *english, const char *german) const {
    return number + noBreakSpace + QString::fromUtf8(german_ ? german : english);
}

QString Format::duration(double seconds) const {
    if (!std::isfinite(seconds))
        return dash();
    if (seconds < 0)
        return minus + duration(-seconds);
    if (seconds < minute - 0.5)
        return unit(count(seconds), "s", "s");
    if (seconds < hourLength - 0.5)
        return unit(minutesSeconds(seconds), "min", "min");
    if (seconds < 2 * dayLength) {
        const double hoursRounded = std::round(seconds / hourLength * 10) / 10;
        const bool whole = hoursRounded >= 10 || hoursRounded == std::floor(hoursRounded);
        return unit(count(hoursRounded, whole ? 0 : 1), "h", "h");
    }
    const double days = std::round(seconds / dayLength * 10) / 10;
    return unit(count(days, days == std::floor(days) ? 0 : 1), "d", "T");
}

QString Format::durationShort(double seconds) const {
    if (!std::isfinite(seconds))
        return dash();
    if (seconds >= minute - 0.5 && seconds < hourLength - 0.5 * minute)
        return unit(count(seconds / minute), "min", "min");
    if (seconds >= hourLength - 0.5 * minute && seconds < hourLength)
        return duration(hourLength);
    return duration(seconds);
}

QString Format::minutesSeconds(double seconds) const {
    if (!std::isfinite(seconds))
        return dash();
    const auto whole = std::llround(std::abs(seconds));
    const QString text = QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QChar('0'));
    return seconds <= -0.5 ? minus + text : text;
}

QString Format::hours(double value, int decimals) const {
    return std::isfinite(value) ? unit(count(value, decimals), "h", "h") : dash();
}

QString Format::weekday(int index) const {
    if (index < 0 || index > 6)
        return dash();
    return QString::fromUtf8((german_ ? germanDays : englishDays)[std::size_t(index)]);
}

QString Format::longWeekday(int index) const {
    return index < 0 || index > 6 ? dash() : locale_.standaloneDayName(index + 1);
}

QString Format::month(int number) const {
    if (number < 1 || number > 12)
        return dash();
    return QString::fromUtf8((german_ ? germanMonths : englishMonths)[std::size_t(number - 1)]);
}

QString Format::monthYear(QDate date) const {
    return date.isValid() ? month(date.month()) + ' ' + QString::number(date.year()) : dash();
}

QString Format::dayMonth(QDate date) const {
    if (!date.isValid())
        return dash();
    if (german_)
        return QStringLiteral("%1.%2.")
            .arg(date.day(), 2, 10, QChar('0'))
            .arg(date.month(), 2, 10, QChar('0'));
    return QString::number(date.day()) + noBreakSpace + month(date.month());
}

QString Format::date(QDate date) const {
    if (!date.isValid())
        return dash();
    if (german_)
        return dayMonth(date) + QString::number(date.year());
    return dayMonth(date) + noBreakSpace + QString::number(date.year());
}

QString Format::longDate(QDate date) const {
    if (!date.isValid())
        return dash();
    const QString day = locale_.standaloneDayName(date.dayOfWeek());
    const QString monthName = locale_.standaloneMonthName(date.month());
    return (german_ ? QStringLiteral("%1, %2. %3 %4") : QStringLiteral("%1, %2 %3 %4"))
        .arg(day)
        .arg(date.day())
        .arg(monthName)
        .arg(date.year());
}

QString Format::weekdayDate(QDate date) const {
    return date.isValid() ? weekday(date.dayOfWeek() - 1) + ' ' + dayMonth(date) : dash();
}

QString Format::time(int minuteOfDay) const {
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / 60, 2, 10, QChar('0'))
        .arg(minuteOfDay % 60, 2, 10, QChar('0'));
}

QString Format::hour(int value) const { return QStringLiteral("%1").arg(value, 2, 10, QChar('0')); }

QString Format::timeRange(int fromMinute, int toMinute) const {
    return time(fromMinute) + enDash + time(toMinute);
}

QString Format::dateRange(QDate first, QDate last) const {
    if (!first.isValid() || !last.isValid())
        return dash();
    const bool sameYear = first.year() == last.year();
    if (german_)
        return (sameYear ? dayMonth(first) : date(first)) + enDash + date(last);
    if (sameYear && first.month() == last.month())
        return QString::number(first.day()) + enDash + date(last);
    return (sameYear ? dayMonth(first) : date(first)) + ' ' + enDash + ' ' + date(last);
}

QString Format::weekShort(QDate monday) const {
    if (!monday.isValid())
        return dash();
    return (german_ ? QStringLiteral("KW") : QStringLiteral("Week")) + noBreakSpace +
           QString::number(monday.weekNumber());
}

QString Format::week(QDate monday) const {
    if (!monday.isValid())
        return dash();
    return weekShort(monday) + QStringLiteral(" · ") + dateRange(monday, monday.addDays(6));
}

} // namespace ui
