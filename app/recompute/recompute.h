// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

#include <functional>
#include <map>
#include <memory>

namespace application {

/// Hands finished stages on while later ones still run; may be empty.
using Publish = std::function<void(const Results &)>;

/// The path of the house on one page: history → forecast → natural demand → per scenario offered
/// demand, staffing and cost → comparison, first of what is expected, then of the ways it may come.
/// Keeps what it computed last time; a stage whose input is unchanged is reused.
///
/// The planning week is the plan's, but never before the first full week after the history; the
/// forecast reaches at least to its end (two years at most).
class Recompute {
public:
    Recompute();
    ~Recompute();
    /// Stages after `last` are left out. Stopped early: what is finished so far, completed by what
    /// the last run knew.
    Results operator()(const model::Plan &plan, const model::RunControl &control,
                       const Publish &publish = {}, Stage last = Stage::Backtest);

    /// How often each stage was computed, not reused, in the last run.
    const std::map<Stage, int> &computed() const { return computed_; }

private:
    struct Memory;
    class Run;
    std::unique_ptr<Memory> memory_;
    std::map<Stage, int> computed_;
};

} // namespace application
