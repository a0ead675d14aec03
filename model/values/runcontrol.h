// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/share.h"

#include <functional>
#include <stop_token>

namespace model {

/// What a long computation knows of its surroundings: whether it should stop, and where to tell its
/// progress.
struct RunControl {
    std::stop_token stop;
    std::function<void(Share)> report; ///< may be empty

    bool stopRequested() const { return stop.stop_requested(); }
    void reportProgress(double done) const {
        if (report)
            report(Share(done < 0.0 ? 0.0 : done > 1.0 ? 1.0 : done));
    }
};

} // namespace model
