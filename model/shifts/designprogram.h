// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/optimisation/linearprogram.h"
#include "model/shifts/designproblem.h"

#include <map>
#include <vector>

namespace model {

/// A design problem as a mixed-integer program. Breaks take the queue form: all breaks of one
/// window length and duration wait in one line, first opened first served, which meets every
/// deadline exactly when the line never holds more than those whose windows are still open.
/// Staff is written by its changes from interval to interval, which keeps the matrix sparse: a
/// shift has two entries there however long it is (a tenth of the time of the dense form).
class DesignProgram {
public:
    explicit DesignProgram(const DesignProblem &problem);

    const LinearProgram &program() const { return program_; }

    /// Columns that may change when the shifts of the days do: those shifts, their breaks, and
    /// everything counted while they last.
    std::vector<int> columnsOfDays(const std::vector<int> &days) const;
    /// The day that a column belongs to, and that of a row.
    int dayOf(int column) const;
    int dayOfRow(std::size_t row) const;
    /// Breaks that may begin in [begin, end), as columns.
    bool isBreakWithin(int column, int begin, int end) const;
    const std::vector<int> &staff() const { return staff_; } ///< columns per interval
    /// What one more person required would add, per interval, from a relaxation's reduced costs.
    std::vector<double> pricesOf(const std::vector<double> &reducedCosts) const;
    /// Columns of what the periods lack of their goals: nothing, unless they are given room.
    const std::vector<int> &missed() const { return missed_; }

    /// Values of all columns from those of shifts and breaks, computed anew so that rounding in
    /// what a solver wrote does not add up.
    std::vector<double> completed(std::vector<double> values) const;

    /// Values that stand for a list of shifts.
    std::vector<double> valuesOf(const std::vector<PlannedShift> &shifts) const;
    /// Shifts with their breaks from whole values. Who is given no break in time takes it at the
    /// end of the window.
    std::vector<PlannedShift> shiftsOf(const std::vector<double> &values) const;

private:
    struct Opening {
        int choice = 0;
        int window = 0;
    };
    /// The line of all breaks with the same window length and duration.
    struct BreakLine {
        int span = 0; ///< last - first of the window
        int length = 1;
        int begin = 0;                                ///< first interval of the line
        std::vector<std::vector<Opening>> openings{}; ///< per interval from begin
        std::vector<int> started{};                   ///< columns per interval
        std::vector<int> waiting{};                   ///< columns per interval, the last has none
    };

    int columnAt(const LinearColumn &column, int time);
    void addShifts();
    void collectLines();
    void addLine(BreakLine &line);
    void addStaff();
    void addCover();
    void addGoal();
    void addCrewLimits();
    void addKinds();
    int wrapped(int time) const;

    const DesignProblem &problem_;
    LinearProgram program_;
    std::vector<int> time_; ///< per column, the interval it belongs to
    std::vector<BreakLine> lines_;
    std::vector<int> staff_;              ///< columns per interval
    std::vector<std::vector<int>> short_; ///< columns per interval, by step of the price
    std::vector<int> surplus_;            ///< columns per interval
    std::vector<std::vector<int>> steps_;
    std::map<int, int> kinds_; ///< columns by kind, where kinds have a price
    std::vector<int> most_;    ///< people who are of use, per choice, where kinds have a price
    std::vector<int> missed_;  ///< columns per period of the goal
    int longest_ = 0;
};

} // namespace model
