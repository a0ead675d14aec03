// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/methodname.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr auto context = "ForecastMethod";

/// The English name; null for a method that has none.
const char *nameOf(const std::string &method) {
    if (method == "auto" || method == "combination")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Weighted combination");
    if (method == "seasonal-naive")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Same weekday last week");
    if (method == "week-average")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Weighted average of weeks");
    if (method == "top-down")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Day totals and profile");
    if (method == "double-seasonal")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Direct smoothing");
    if (method == "day-before")
        return QT_TRANSLATE_NOOP("ForecastMethod", "The day before");
    if (method == "foreign")
        return QT_TRANSLATE_NOOP("ForecastMethod", "Forecast made elsewhere");
    return nullptr;
}

} // namespace

QString methodName(const std::string &method) {
    const char *name = nameOf(method);
    return name ? QCoreApplication::translate(context, name) : text(method);
}

QString methodName(const std::string &method, const Translation &say) {
    const char *name = nameOf(method);
    return name ? say(context, name) : text(method);
}

} // namespace ui
