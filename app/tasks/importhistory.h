// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"
#include "model/plan/plan.h"
#include "model/values/runcontrol.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace application {

/// Reads a history file (plain or gzip) without touching any plan: for previews, and as the first
/// half of an import. Flaws are findings.
model::HistoryFileResult readHistoryFile(const QString &path,
                                         const model::HistoryFileRequest &request,
                                         const model::ZoneRules &zone,
                                         const model::RunControl &control);

/// Rows were left out or the file could not be used: some finding is an Error.
bool hasErrors(const model::HistoryFileResult &file);

/// Days of the file that look special and that the calendar's holidays do not explain, at most ten,
/// the strangest. Training would use them; days that stand out further are left out by itself and
/// are not among them. None for less than two weeks.
std::vector<model::ImportFinding> unusualDays(const model::Plan &plan,
                                              const model::HistoryFileResult &file);

/// What a channel's name says: "Hotline" is a phone, "Support-Mail" email, "Twitter" social, "Chat"
/// chat; phone when it says nothing.
model::Medium mediumOf(const std::string &channelName);

struct HistoryTarget {
    std::string channel;                 ///< made when the plan has none of this name
    std::optional<model::Medium> medium; ///< of a new channel; empty: from its name
    model::Overlap overlap = model::Overlap::Replace;
    std::vector<model::Date> leftOut{}; ///< days that training shall not use
};

/// The plan with the file's history in the channel, and the holidays of the years it covers. The
/// file's history must be on the plan's interval (std::invalid_argument otherwise).
model::Plan withHistory(model::Plan plan, const model::HistoryFileResult &file,
                        const HistoryTarget &target);

/// The plan with this history in the channel, and the holidays of the years it covers. A channel
/// that the plan does not have is made; without a medium its name tells it.
model::Plan withReports(model::Plan plan, model::ContactHistory history, const std::string &channel,
                        std::optional<model::Medium> medium);

} // namespace application
