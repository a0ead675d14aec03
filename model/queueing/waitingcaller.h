// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace model {

/// First come, first served by people whose number changes at the borders of stretches. A rise by k
/// serves the first k waiting at once, a fall leaves everybody's place unchanged (leavers finish
/// the call in hand and take no other), a stretch that clears begins by dropping who waits.
struct StaffedStretch {
    double begins = 0; ///< seconds
    double agents = 0; ///< whole
    bool clears = false;
};

/// What becomes of a caller with j others ahead in the queue; one value per j.
struct CallerFate {
    std::vector<double> answered; ///< probability
    std::vector<double> cleared;  ///< probability
    std::vector<double> wait;     ///< seconds still to wait, times whether answered
};

/// The waiting caller's view of a staffed day: the equations that run backward from the end of the
/// day, b' = (cμ+jθ)(b₍ⱼ₋₁₎ − bⱼ) − θ bⱼ.
class WaitingCaller {
public:
    /// Stretches in order; the last one lasts for ever, or drops who waits at `ends` when it has no
    /// agents. `leaving` is 1/patience, 0 for ever patient.
    WaitingCaller(std::vector<StaffedStretch> stretches, double ends, double handleSeconds,
                  double leaving);

    /// Fate after the day, of `count` places in the queue.
    CallerFate afterwards(std::size_t count) const;
    /// From the fate right after a border to the one right before it.
    void crossBack(CallerFate &fate, double agentsBefore, const StaffedStretch &after) const;
    /// From the fate at the end of a time with constant agents to the one at its beginning.
    void moveBack(CallerFate &fate, double agents, double seconds) const;

    /// Probability of being answered within a threshold of seconds from a time in the stretch.
    std::vector<double> answeredWithin(std::size_t stretch, double time, double threshold,
                                       std::size_t count) const;
    const std::vector<StaffedStretch> &stretches() const { return stretches_; }
    double endOf(std::size_t stretch) const;

private:
    std::vector<double> answeredWhileConstant(double agents, double threshold,
                                              std::size_t count) const;

    std::vector<StaffedStretch> stretches_;
    double ends_;
    double handleSeconds_;
    double leaving_;
};

} // namespace model
