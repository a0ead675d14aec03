// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/outcome.h"
#include "ui/text/translation.h"

#include <QStringList>

namespace ui {

/// Sentences to publish about how soon a channel answers, on the customer's clock: "Emails that
/// arrive after Friday 18:00 are answered by Monday 10:30, nine times out of ten." The promise is
/// in seconds; hours that keep it need no sentence of their own.
QStringList promiseSentences(const model::ChannelOutcome &channel, double promise,
                             const Translation &say);

} // namespace ui
