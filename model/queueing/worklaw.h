// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/handlelaw.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace model {

/// The law of an amount of work on a lattice: probabilities of low + shift, low + 1 + shift, …
/// cells. The shift keeps a fraction of a cell exact until the desk may run empty.
struct WorkLaw {
    long low = 0;
    std::vector<double> mass{1.0};
    double shift = 0; ///< 0 … 1

    double first() const { return static_cast<double>(low) + shift; }
    double mean() const; ///< cells
    /// Moves what is negligible at either end, 3e-6, to the cell beside it.
    void trim();
    /// Independent work that comes on top.
    void add(const WorkLaw &other, std::vector<double> &scratch);
    /// Down by a real number of cells, not below zero.
    void workOff(double cells, std::vector<double> &scratch);
    /// A step in so many pieces: in the middle of each comes independent work, and `cells` are
    /// worked off in all of them, not below zero.
    void pass(const WorkLaw &coming, double cells, int pieces, std::vector<double> &scratch);
    /// On by so many times the change from another law, as far as probabilities can go.
    void goOn(const WorkLaw &before, double factor);
    /// The law of an increasing function of the work; cells to cells, not negative.
    WorkLaw mapped(const std::function<double(double)> &place) const;
    /// Takes out the probability of less than so many cells and returns it.
    double takeBelow(double cells);
    /// Moves what is less than so many cells to another law; masses stay what they are.
    void moveBelow(double cells, WorkLaw &below);
    /// The masses of the other law beside its own; both on whole cells then.
    void merge(const WorkLaw &other, std::vector<double> &scratch);
    /// The same law in cells of another size; the factor is the old size in new cells.
    WorkLaw inCells(double factor) const;
};

/// Work of Poisson(contacts) handling times, `cells` cells each on average.
WorkLaw arrivingWork(double contacts, double cells, const HandleLaw &handling);

/// Exponential with this mean, from that place on; in cells.
WorkLaw exponentialWork(double from, double mean);

/// Work that is left when people leave who finish what they have in hand: `before` and `after` is
/// the work in the hands of all who were and stay on duty when each has some; idle people leave
/// first.
double leftByLeavers(double work, double before, double after);

/// Largest difference of the distribution functions, the mass of a cell spread evenly around it.
double largestDifference(const WorkLaw &a, const WorkLaw &b);

} // namespace model
