// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Rich text that tells linkActivated() `to`, in the colour of links. `words` are not escaped.
inline QString link(const QString &to, const QString &words) {
    return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>").arg(to, words);
}

} // namespace ui
