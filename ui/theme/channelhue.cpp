// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/channelhue.h"

namespace ui {

Hue hueOf(model::Medium medium) {
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
