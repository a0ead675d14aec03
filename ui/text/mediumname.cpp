// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mediumname.h"

#include <QCoreApplication>

namespace ui {

QString mediumName(model::Medium medium) {
    switch (medium) {
    case model::Medium::Phone:
        return QCoreApplication::translate("Medium", "Phone");
    case model::Medium::Email:
        return QCoreApplication::translate("Medium", "Email");
    case model::Medium::Social:
        return QCoreApplication::translate("Medium", "Social media");
    case model::Medium::Chat:
        return QCoreApplication::translate("Medium", "Chat");
    case model::Medium::Other:
        return QCoreApplication::translate("Medium", "Other");
    }
    return {};
}

} // namespace ui
