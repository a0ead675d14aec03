// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/methodname.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace ui {

QString methodName(const std::string &method) {
    if (method == "auto" || method == "combination")
        return QCoreApplication::translate("ForecastMethod", "Weighted combination");
    if (method == "seasonal-naive")
        return QCoreApplication::translate("ForecastMethod", "Same weekday last week");
    if (method == "week-average")
        return QCoreApplication::translate("ForecastMethod", "Weighted average of weeks");
    if (method == "top-down")
        return QCoreApplication::translate("ForecastMethod", "Day totals and profile");
    if (method == "double-seasonal")
        return QCoreApplication::translate("ForecastMethod", "Direct smoothing");
    if (method == "foreign")
        return QCoreApplication::translate("ForecastMethod", "Forecast made elsewhere");
    return text(method);
}

} // namespace ui
