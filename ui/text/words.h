// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/channel.h"
#include "model/plan/plan.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QString>

namespace ui {

inline QString text(const std::string &utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

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

inline Hue hueOf(model::Medium medium) {
    switch (medium) {
    case model::Medium::Phone:
        return Hue::Phone;
    case model::Medium::Email:
        return Hue::Email;
    case model::Medium::Social:
        return Hue::Social;
    case model::Medium::Chat:
        return Hue::Chat;
    case model::Medium::Other:
        break;
    }
    return Hue::Other;
}

} // namespace ui
