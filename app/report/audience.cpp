// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/audience.h"

#include <algorithm>

namespace application {

std::vector<model::ReportSection> sectionsFor(Audience audience) {
    using enum model::ReportSection;
    switch (audience) {
    case Audience::Managers:
        return {Summary, Comparison};
    case Audience::Planners:
        return {Comparison, Forecast, Staffing, Shifts, Method};
    case Audience::Both:
        break;
    }
    return {Summary, Comparison, Forecast, Staffing, Shifts, Method};
}

std::optional<Audience> audienceOf(std::vector<model::ReportSection> sections) {
    std::ranges::sort(sections);
    for (const Audience audience : {Audience::Managers, Audience::Planners, Audience::Both})
        if (sectionsFor(audience) == sections)
            return audience;
    return std::nullopt;
}

} // namespace application
