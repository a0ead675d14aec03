// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shifts/activities.h"
#include "model/shifts/shift.h"
#include "model/time/timegrid.h"

#include <cstddef>
#include <vector>

namespace model {

/// What a stretch of time needs and gets, in hours of people on duty.
struct CoverFigures {
    double required = 0;
    double scheduled = 0;
    double missing = 0; ///< required but not there
    double surplus = 0; ///< there but not required

    /// Share of the required hours that somebody works; 1 where nothing is required.
    double covered() const { return required > 0 ? 1 - missing / required : 1; }
};

/// Who is on duty against who is required, cell by cell. A cell is an interval of the requirement
/// or a quarter hour, whichever is shorter. Adding or removing one shift touches only its own
/// cells, and time is counted in whole seconds, so that a shift that went through a thousand
/// changes leaves no trace.
///
/// Somebody on one channel does not help another. Time without an activity goes where people are
/// missing; that the person may lack that channel's skill is left to the check of the rules.
/// Breaks, activities without a channel (coaching, meetings) and standby are nobody on duty.
class Cover {
public:
    Cover() = default;
    /// The requirement has one value per interval of `grid` (std::invalid_argument otherwise).
    Cover(const TimeGrid &grid, const std::vector<ChannelRequirement> &required);
    Cover(const TimeGrid &grid, const std::vector<ChannelRequirement> &required,
          const std::vector<Shift> &shifts);

    void add(const Shift &shift) { count(shift, 1); }
    void remove(const Shift &shift) { count(shift, -1); }
    void replace(const Shift &before, const Shift &after) {
        remove(before);
        add(after);
    }

    const TimeGrid &grid() const { return grid_; } ///< of the cells
    std::size_t channelCount() const { return channels_.size(); }
    int channelId(std::size_t channel) const { return channels_[channel].id; }

    // In people, of one cell.
    double required(std::size_t cell) const { return required_[cell]; }
    double scheduled(std::size_t cell) const;
    double missing(std::size_t cell) const;
    double surplus(std::size_t cell) const;
    double required(std::size_t channel, std::size_t cell) const {
        return channels_[channel].required[cell];
    }
    /// With an activity on this channel, without those who are free for any.
    double scheduled(std::size_t channel, std::size_t cell) const;
    double flexible(std::size_t cell) const; ///< on duty without an activity, free for any channel

    CoverFigures figures() const { return figures(0, grid_.count()); }
    /// Of the cells that begin in the range.
    CoverFigures figures(const TimeRange &range) const;

private:
    struct Channel {
        int id = 0;
        std::vector<double> required;
        std::vector<int> seconds; ///< of all people, per cell
    };
    void count(const Shift &shift, int sign);
    void countTime(std::vector<int> &seconds, const TimeRange &range, int sign) const;
    CoverFigures figures(std::size_t begin, std::size_t end) const;

    TimeGrid grid_;
    std::vector<Channel> channels_;
    std::vector<double> required_; ///< of all channels
    std::vector<int> flexible_;    ///< seconds without activity, per cell
    std::vector<int> elsewhere_;   ///< on channels that require nobody
};

/// The stretches of a shift in which its person is neither on a break nor elsewhere, each with the
/// activity's channel id, or noChannel where there is no activity. Ascending; none of them empty.
struct WorkPiece {
    TimeRange time;
    int channel = 0;

    bool operator==(const WorkPiece &) const = default;
};

constexpr int noChannel = -1; ///< on whatever is waiting

/// Pieces of the presence between breaks, cut where the activity changes. Time away from customers
/// has channel 0.
std::vector<WorkPiece> workPieces(const Shift &shift);

/// The channel that takes most of the shift's work: 0 away from customers, noChannel on whatever is
/// waiting.
int mainChannel(const Shift &shift);

} // namespace model
