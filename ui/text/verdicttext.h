// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "ui/text/translation.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// Figures that texts name in braces, such as "{share}", by their names.
using LiveFigures = std::map<QString, QString>;

/// What a recommendation can name: chosen, baseline, share, points, change, cost, fte, lost,
/// contacts, best and bestPoints, as the verdict has them.
LiveFigures liveFigures(const model::Verdict &verdict,
                        const std::vector<model::ScenarioOutcome> &outcomes,
                        const QString &currency, const Translation &say);
/// A stretch of plain words, or the name of a figure.
struct TextPiece {
    QString words;
    bool isFigure = false;
};
/// The text cut at its figures; names in braces that are no figure stay words.
std::vector<TextPiece> piecesOf(const QString &text, const LiveFigures &figures);
/// The text with its figures; names that are no figure stay as they are.
QString withFigures(const QString &words, const LiveFigures &figures);
/// The verdict with its figures in braces. Empty without outcomes.
QString verdictWords(const model::Verdict &verdict,
                     const std::vector<model::ScenarioOutcome> &outcomes, const Translation &say);
/// The verdict in one sentence; says nothing that the figures do not say. Empty without outcomes.
QString verdictSentence(const model::Verdict &verdict,
                        const std::vector<model::ScenarioOutcome> &outcomes,
                        const Translation &say);

/// A tried set of opening hours that is cheaper than the chosen scenario and answers more on
/// target; the one that answers most. Empty when nothing tried is better.
std::optional<std::size_t> betterAlternative(const std::vector<model::FrontierPoint> &frontier,
                                             const std::vector<model::ScenarioOutcome> &outcomes,
                                             std::size_t chosen);
/// Name of opening hours that were tried, in words of the language; the planner's own stay as they
/// are.
QString triedName(const model::FrontierPoint &point, const Translation &say);
QString alternativeSentence(const model::FrontierPoint &point, std::size_t chosen,
                            const QString &currency, const Translation &say);

/// "168 h a week · at least 2 on duty", "63 h a week · standby 18–23".
QString scenarioNote(const model::CoverageScenario &scenario, const Translation &say);

} // namespace ui
