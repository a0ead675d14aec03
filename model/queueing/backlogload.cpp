// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/backlogload.h"

#include <numeric>

namespace model {

double BacklogLoad::workPerWeek() const {
    return handleSeconds * std::accumulate(arrivals.begin(), arrivals.end(), 0.0);
}

double BacklogLoad::capacityPerWeek() const {
    return stepSeconds * std::accumulate(capacity.begin(), capacity.end(), 0.0);
}

} // namespace model
