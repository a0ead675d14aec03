// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/shift.h"
#include "model/values/shared.h"
#include "ui/charts/shiftaxis.h"
#include "ui/theme/theme.h"

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// What a Gantt of shifts shows.
struct GanttValue {
    struct Channel {
        int id = 0;
        Hue hue = Hue::Phone;
        QString name;
    };
    struct Row {
        int agent = 0; ///< 0: an open shift
        int shift = 0; ///< of an open shift: the only one in this row
        QString name;
        QString note; ///< beside the name: hours of the contract
        bool noteAlert = false;
        QString tip{};
    };
    struct Group {
        QString title; ///< empty: the rows stand without one
        std::vector<Row> rows;
    };
    /// A broken rule, at the begin or the end of a shift.
    struct Mark {
        bool hard = true;
        bool atEnd = false;
        QString text; ///< a word or two beside the bar
        QString tip;
    };

    ShiftAxis axis;
    std::vector<Channel> channels;
    std::vector<Group> groups;
    model::Shared<std::vector<model::Shift>> shifts;
    std::map<int, Mark> marks;          ///< by shift id
    std::vector<model::TimeRange> open; ///< opening hours, a line under the hours
    model::ZoneRules zone;

    const Channel *channel(int id) const {
        for (const Channel &one : channels)
            if (one.id == id)
                return &one;
        return nullptr;
    }
};

/// What happens to a shift: without `before` it is new, with the id 0.
struct ShiftChange {
    std::optional<model::Shift> before;
    model::Shift after;
};

} // namespace ui
