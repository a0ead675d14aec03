// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/overridetext.h"

#include "ui/text/momenttext.h"

#include <QCoreApplication>

namespace ui {

QString overrideText(const model::Override &change, const model::Calendar &calendar) {
    const Format format;
    const QString figure = change.total ? QCoreApplication::translate("Override", "%1 contacts")
                                              .arg(format.count(*change.total))
                                        : format.signedPercent(change.factor - 1);
    return QCoreApplication::translate("Override", "%1 – %2: %3, %4")
        .arg(momentText(change.range.begin, calendar), momentText(change.range.end, calendar),
             figure, text(change.reason));
}

} // namespace ui
