// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/evaluate.h"
#include "model/comparison/outcome.h"
#include "model/comparison/ranges.h"
#include "model/values/runcontrol.h"

#include <optional>
#include <span>
#include <vector>

namespace model {

/// Differences of a scenario against the baseline; shares in points (0.24 = 24 points).
struct Difference {
    double cost = 0;      ///< major units a week
    double costShare = 0; ///< relative
    double fte = 0;
    double withinPromise = 0;
    double lost = 0; ///< contacts a week
    bool operator==(const Difference &) const = default;
};

Difference difference(const ScenarioOutcome &scenario, const ScenarioOutcome &baseline);

/// Figures of the verdict sentence; the words are made in ui. Taken from figures rounded as they
/// are shown.
struct Verdict {
    enum class Kind {
        NothingToCompare, ///< one scenario, or the baseline itself is chosen
        AnswersMoreForMore,
        AnswersFewerForLess,
        CheaperAndBetter,
        DearerAndWorse,
        AboutAsMany ///< to the point, or within the forecast's uncertainty
    };
    Kind kind = Kind::NothingToCompare;
    std::size_t chosen = 0;   ///< index
    std::size_t baseline = 0; ///< index
    int chosenPercent = 0;    ///< within promise
    int points = 0;           ///< against the baseline
    int costPercent = 0;      ///< against the baseline
    std::optional<std::size_t>
        best;               ///< scenario with the highest share within promise, if it is another
    int bestPoints = 0;     ///< it adds
    bool uncertain = false; ///< the ranges of chosen and baseline overlap
    bool operator==(const Verdict &) const = default;
};

/// Ranges, where they are known, decide what the forecast cannot tell apart; one per outcome.
Verdict verdict(const std::vector<ScenarioOutcome> &outcomes, std::size_t chosen,
                std::size_t baseline, std::span<const ScenarioRanges> ranges = {});

/// One tried set of opening hours.
struct FrontierPoint {
    std::string name; ///< "8–20 Mon–Sat" …; own scenarios carry theirs
    CoverageScenario scenario;
    double costPerWeek = 0; ///< major units
    double withinPromise = 0;
    double fte = 0;
    double lost = 0;        ///< contacts a week
    bool efficient = false; ///< nothing tried is both cheaper and better

    void setFigures(const ScenarioOutcome &outcome);
    bool operator==(const FrontierPoint &) const = default;
};

/// About 25 usual opening hours for all channels, the rest taken from the template scenario;
/// efficient ones marked, together with the own scenarios given.
std::vector<FrontierPoint> frontier(const CoverageScenario &templateScenario,
                                    const CoverageInputs &inputs,
                                    const std::vector<ScenarioOutcome> &own,
                                    const RunControl &control);

} // namespace model
