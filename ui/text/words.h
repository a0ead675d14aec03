// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QDate>
#include <QString>

namespace ui {

inline QString text(const std::string &utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A name as it stands on one line of a page, whoever wrote it: without line breaks and control
/// characters, at most 80 characters, and text from right to left kept apart from what surrounds
/// it.
QString oneLine(const std::string &utf8);

inline std::string utf8(const QString &text) { return text.toStdString(); }

inline QDate toQDate(model::Date date) {
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

inline model::Date toDate(QDate date) {
    return model::Date(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

/// A, B, C … in the order of the scenarios.
inline QString letter(std::size_t index) {
    return QString(QChar(u'A' + static_cast<char16_t>(index)));
}

} // namespace ui
