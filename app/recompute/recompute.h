// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/results.h"
#include "model/values/runcontrol.h"

#include <functional>
#include <memory>

namespace application {

/// Hands finished stages on while later ones still run; may be empty.
using Publish = std::function<void(const Results &)>;

/// The path of the house on one page: history → forecast → natural demand → per scenario offered
/// demand, staffing and cost → comparison. Keeps what it computed last time; a stage whose input is
/// unchanged is reused.
class Recompute {
public:
    Recompute();
    ~Recompute();
    /// Stopped early: what is finished so far.
    Results operator()(const model::Plan &plan, const model::RunControl &control,
                       const Publish &publish = {});

private:
    struct Remembered;
    std::unique_ptr<Remembered> remembered_;
};

} // namespace application
