// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/queueing/backlogdesk.h"
#include "model/queueing/backlogload.h"
#include "model/queueing/worklaw.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace model {

/// First come, first served, in the periodic regime: the distribution of V(t), the work waiting,
/// by the recursion V ← ((V − c·h/2)⁺ + W − c·h/2)⁺ with W compound Poisson, iterated until the
/// law at the week's begin is within about 0.002 of where it comes to rest; sixty weeks at most,
/// which leaves up to 0.7 points of a share beyond 98 % load. An item that arrives with V in front
/// of it starts when the people have worked V, and then takes its own handling time. Accuracy
/// against simulation: tests/model/queueing/tst_backlog.cpp. Sources: Lindley 1952 (recursion);
/// Pólya–Aeppli law of W (Johnson, Kemp & Kotz 2005, 9.7) or Panjer's recursion.
class Backlog {
public:
    Backlog() = default;
    /// Throws std::invalid_argument on lengths that differ or a handling time or step that is not
    /// positive.
    explicit Backlog(const BacklogLoad &load);
    /// The same; beginning with what a similar load leads to saves weeks.
    Backlog(const BacklogLoad &load, Backlog similar);

    /// Capacity exceeds work over the week. If not, the backlog grows and nothing below holds.
    bool isStable() const { return stable_; }
    bool hasWork() const { return !mean_.empty(); }
    double growthPerWeek() const { return growth_; } ///< seconds of work; 0 when stable
    /// Mean work waiting at the beginning of the step, seconds of handling time.
    double workAt(std::size_t step) const {
        return mean_[step % mean_.size()] + desk_.unseenWork(step);
    }
    /// Share of the contacts that arrive in the step and are answered (handled to the end) by a
    /// deadline; deadline(t) ≥ t gives its time for an arrival at t, seconds from the week's begin.
    double answeredBy(std::size_t step, const std::function<double(double)> &deadline) const;
    /// The same for every step.
    std::vector<double> answeredBy(const std::function<double(double)> &deadline) const;
    /// Share of the contacts that arrive in the step and are answered within so many seconds.
    double answeredWithin(std::size_t step, double seconds) const;
    /// The mean response time of a contact that arrives in the middle of the step; equally likely
    /// ones are added to those given.
    double responses(std::size_t step, std::vector<double> &result) const;
    double meanResponse(std::size_t step) const;
    /// Times, equally likely, at which such a contact's handling starts; seconds from the week's
    /// begin; 16 at most.
    void starts(std::size_t step, std::size_t count, std::vector<double> &result) const;
    /// The law of V at the beginning of the step, in cells of `cellSeconds`.
    WorkLaw lawAt(std::size_t step) const;
    double cellSeconds() const { return cell_; }
    /// E[(V − work)⁺] at the beginning of the step.
    double meanBeyond(std::size_t step, double work) const;
    double varianceAt(std::size_t step) const; ///< of V, seconds²
    /// Mean work that people who leave at the beginning of the step finish unpaid, seconds. Within
    /// a few percent; more where equal handling times that begin at the opening stay in step.
    double finishedUnpaid(std::size_t step) const {
        return finished_.empty() ? 0.0 : finished_[step % finished_.size()];
    }
    /// Steps from here until the expected backlog is worked off.
    double secondsToClear(std::size_t step) const;

private:
    /// The law of V at the beginning of a step: the first cell, where an empty desk is, and even
    /// blocks of the others, a few hundred at most.
    struct Row {
        double low = 0;        ///< cells
        std::size_t count = 0; ///< cells
        std::size_t block = 1; ///< cells of each but the first
        std::size_t begin = 0; ///< of its numbers among all
        std::size_t size = 0;  ///< numbers
        std::size_t room = 0;  ///< for them, where no other row has the same
    };
    /// To the end of each block; masses while weeks are followed.
    std::span<const float> cumulative(const Row &row) const {
        return std::span(numbers_).subspan(row.begin, row.size);
    }
    bool isAsBefore(const Row &row, const WorkLaw &waiting) const; ///< but for the negligible
    void keep(Row &row, const WorkLaw &waiting);

    void follow(WorkLaw waiting, double pieces, double kept, bool areWhole);
    /// From a step on, the steps of the day before again, so many at most; returns the next one,
    /// with what waits there.
    std::size_t repeatDay(std::size_t from, std::size_t count, std::size_t day, WorkLaw &waiting);
    void finishUnpaid(WorkLaw &waiting, std::size_t step, double before, double after);
    double busyLately(std::size_t step, double left) const;
    double busyWithoutBacklog(std::size_t step) const;
    double shareUpTo(std::size_t step, double work) const;
    /// Work waiting at the step's begin, in the middle of equal shares.
    void quantiles(std::size_t step, std::span<double> result) const;
    /// What an arrival in the middle of the step meets when it is looked at.
    struct Look {
        std::size_t step;
        std::size_t next;
        double part; ///< of the step, passed by then
        double time;
    };
    Look lookAt(std::size_t step) const;
    /// When handling starts, in the middle of equal shares.
    void startsFrom(const Look &look, std::span<double> result) const;
    double answeredFrom(std::size_t step, double time, double deadline) const;
    double startedBy(std::size_t step, double time, double looked, double deadline) const;
    double answeredAtEndOf(std::size_t step, const std::function<double(double)> &deadline) const;
    double workStartedAfter(double worked, double people) const;
    void sumUp();

    const BacklogLoad &load() const { return desk_.load(); }

    BacklogDesk desk_;
    std::vector<double> handlings_; ///< equally likely, mean 1
    bool stable_ = true;
    double growth_ = 0;
    double cell_ = 1;
    std::vector<double> mean_;
    std::vector<double> finished_;
    std::vector<Row> rows_;
    std::vector<float> numbers_; ///< of all rows
};

} // namespace model
