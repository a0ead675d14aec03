// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <limits>
#include <stop_token>
#include <vector>

namespace model {

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

struct LinearColumn {
    double cost = 0.0;
    double lower = 0.0;
    double upper = unbounded;
    bool integer = false;
};

struct LinearEntry {
    int column = 0;
    double factor = 0.0;
};

/// lower <= sum of factor · column <= upper; a column appears at most once.
struct LinearRow {
    double lower = -unbounded;
    double upper = unbounded;
    std::vector<LinearEntry> entries{};
};

/// Minimise constant + cost · columns under the rows and bounds; mixed-integer where a column says
/// so.
struct LinearProgram {
    std::vector<LinearColumn> columns;
    std::vector<LinearRow> rows;
    double constant = 0.0;

    int addColumn(const LinearColumn &column) {
        columns.push_back(column);
        return int(columns.size()) - 1;
    }
};

/// Where a solver that walks from corner to corner stands: which columns, and which rows' sums,
/// rest at a bound.
struct LinearBasis {
    enum class Place : char { Basic, Lower, Upper };

    std::vector<Place> columns;
    std::vector<Place> rows;
};

enum class SolveStatus {
    Optimal,    ///< within the gap asked for
    Feasible,   ///< values hold, the search was cut off
    Infeasible, ///< proven to have no solution
    Unsolved    ///< nothing found in time, stopped, or the solver failed
};

struct LinearSolution {
    SolveStatus status = SolveStatus::Unsolved;
    double objective = 0.0;
    double bound = -unbounded;  ///< no solution is cheaper
    std::vector<double> values; ///< per column, empty without a solution
    /// Per column of a relaxed program, what one more of it would add; empty where unknown.
    std::vector<double> reducedCosts;
    LinearBasis basis{}; ///< of a relaxed program; empty where unknown

    bool found() const { return !values.empty(); }
};

struct SolveLimits {
    std::chrono::duration<double> time{10.0};
    double relativeGap = 0.0;
    bool relaxed = false;        ///< take no notice of integrality
    std::vector<double> start{}; ///< a solution to begin with, or empty
    LinearBasis basis{};         ///< of a relaxed program, to begin with, or empty
};

/// The solver stands outside the model: whoever asks for a plan hands one in.
using LinearSolver = std::function<LinearSolution(const LinearProgram &, const SolveLimits &,
                                                  const std::stop_token &)>;

/// The program that is left when all columns but the free ones keep their values; rows without a
/// free column are dropped. Columns of the result follow the order of `free`, rows that of the
/// program; `rows` is told which they are.
LinearProgram restricted(const LinearProgram &program, const std::vector<int> &free,
                         const std::vector<double> &values, std::vector<int> *rows = nullptr);

} // namespace model
