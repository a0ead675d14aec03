// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/worklaw.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <utility>

namespace model {
namespace {

/// Probability that moves to the cell beside it, at either end. Against laws that are not cut it
/// moved shares answered by 0.013 points at most, mean work waiting by 0.14 %, and no median or
/// percentile of a channel, at a tenth, once and five times the volume of tests/support/service.h.
constexpr double negligible = 3e-6;

constexpr std::size_t blockSize = 16;

using Two [[gnu::vector_size(2 * sizeof(double))]] = double;
using Four [[gnu::vector_size(4 * sizeof(double))]] = double;
using Eight [[gnu::vector_size(8 * sizeof(double))]] = double;

/// sums[i] = Σ weights[k] · mass[i − k], by blocks that stay in registers, each number added up in
/// the same order however many the machine takes at a time. What lies beside the mass is skipped
/// but for the ends of blocks: there must be zeros for a block on either side.
template <typename Vector>
[[gnu::always_inline]] inline void sumProducts(const double *mass, std::size_t cells,
                                               const double *weights, std::size_t count,
                                               double *sums) {
    constexpr std::size_t width = sizeof(Vector) / sizeof(double);
    for (std::size_t block = 0; block < cells + count - 1; block += blockSize) {
        std::array<Vector, blockSize / width> sum{};
        const std::size_t first = block < cells ? 0 : block - cells + 1;
        const std::size_t end = std::min(count, block + blockSize);
        for (std::size_t k = first; k < end; ++k) {
            const double *from = mass + block - k;
            for (std::size_t part = 0; part < sum.size(); ++part) {
                Vector some;
                std::memcpy(&some, from + width * part, sizeof some);
                sum[part] += weights[k] * some;
            }
        }
        std::memcpy(sums + block, sum.data(), sizeof sum);
    }
}

// Chosen at the start of the program. Without fused operations, so that every machine finds the
// same figures. Sanitizers know nothing of such choices.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
[[gnu::target("avx512f")]] void convolve(const double *mass, std::size_t cells,
                                         const double *weights, std::size_t count, double *sums) {
    sumProducts<Eight>(mass, cells, weights, count, sums);
}

[[gnu::target("avx2")]] void convolve(const double *mass, std::size_t cells, const double *weights,
                                      std::size_t count, double *sums) {
    sumProducts<Four>(mass, cells, weights, count, sums);
}

[[gnu::target("default")]]
#endif
void convolve(const double *mass, std::size_t cells, const double *weights, std::size_t count,
              double *sums) {
    sumProducts<Two>(mass, cells, weights, count, sums);
}

double sumOf(const double *from, std::size_t count) {
    // Four sums at a time, so that none waits for the one before.
    std::array<double, 4> sums{};
    std::size_t index = 0;
    for (; index + 4 <= count; index += 4)
        for (std::size_t part = 0; part < 4; ++part)
            sums[part] += from[index + part];
    for (; index < count; ++index)
        sums[0] += from[index];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// A law on its way through changes: its masses lie in one of two places, with room around them,
/// and come back to it at the end.
class Passage {
public:
    /// Up to `more` cells will be added to the law's.
    Passage(WorkLaw &law, std::size_t more, std::vector<double> &scratch)
        : law_(law), count_(law.mass.size()) {
        const std::size_t room = count_ + more + 3 * blockSize;
        if (scratch.size() < 2 * room)
            scratch.resize(2 * room);
        places_ = {scratch.data() + blockSize, scratch.data() + room + blockSize};
        mass_ = std::copy(law.mass.begin(), law.mass.end(), places_[0]) - count_;
    }
    Passage(const Passage &) = delete;
    Passage &operator=(const Passage &) = delete;
    ~Passage() { law_.mass.assign(mass_, mass_ + count_); }

    void add(const WorkLaw &other) {
        law_.low += other.low;
        if (other.mass.size() == 1)
            return;
        std::fill_n(mass_ - blockSize, blockSize, 0.0);
        std::fill_n(mass_ + count_, blockSize, 0.0);
        double *sums = elsewhere();
        convolve(mass_, count_, other.mass.data(), other.mass.size(), sums);
        mass_ = sums;
        count_ += other.mass.size() - 1;
        trim();
    }

    void workOff(double cells) {
        const double left = law_.first() - cells;
        law_.low = static_cast<long>(std::floor(left + 1e-9));
        law_.shift = std::max(0.0, left - static_cast<double>(law_.low));
        if (law_.shift < 1e-9)
            law_.shift = 0.0;
        if (law_.low >= 0)
            return;
        // What would lie below zero lies there.
        const double next = law_.shift;
        const std::size_t size = count_ + (next > 0.0 ? 1 : 0);
        const std::size_t below = std::min(static_cast<std::size_t>(-law_.low), size - 1);
        const double sum =
            next > 0.0 ? sumOf(mass_, below) + (below < count_ ? (1.0 - next) * mass_[below] : 0.0)
                       : sumOf(mass_, below + 1);
        if (next > 0.0) {
            double *spread = elsewhere();
            for (std::size_t cell = below + 1; cell < count_; ++cell)
                spread[cell - below] = (1.0 - next) * mass_[cell] + next * mass_[cell - 1];
            if (below < count_)
                spread[count_ - below] = next * mass_[count_ - 1];
            mass_ = spread;
        } else {
            mass_ += below;
        }
        count_ = size - below;
        mass_[0] = sum;
        law_.low = 0;
        law_.shift = 0.0;
    }

    void trim() {
        double cut = 0.0;
        std::size_t begin = 0;
        while (begin + 1 < count_ && cut + mass_[begin] < negligible)
            cut += mass_[begin++];
        mass_ += begin;
        count_ -= begin;
        law_.low += static_cast<long>(begin);
        mass_[0] += cut;
        cut = 0.0;
        while (count_ > 1 && cut + mass_[count_ - 1] < negligible)
            cut += mass_[--count_];
        mass_[count_ - 1] += cut;
    }

private:
    double *elsewhere() const { return mass_ < places_[1] - blockSize ? places_[1] : places_[0]; }

    WorkLaw &law_;
    std::array<double *, 2> places_{};
    double *mass_;
    std::size_t count_;
};

/// Panjer's recursion (Panjer 1981) for Poisson(contacts) handling times. Each is spread over the
/// two cells beside it, which keeps the mean; the variance that this adds is taken off before.
void addUp(WorkLaw &law, double contacts, double cells, const HandleLaw &handling,
           std::size_t last) {
    HandleLaw narrower = handling;
    if (handling.family != HandleLaw::Family::Deterministic)
        narrower.scv = std::max(0.5 * handling.scv, handling.scv - 1.0 / (6.0 * cells * cells));
    const auto below = [&](std::size_t cell) {
        return cells * expectedBelow(narrower, static_cast<double>(cell) / cells);
    };
    std::vector<double> size; // expected number of handling times, by cells
    double left = contacts;
    for (std::size_t cell = 0; cell <= last && left > 1e-9 * contacts; ++cell) {
        const double share =
            below(cell + 1) - 2.0 * below(cell) + (cell > 0 ? below(cell - 1) : 0.0);
        size.push_back(contacts * std::max(0.0, share));
        left -= size.back();
    }
    law.mass.assign(last + 1, 0.0);
    const double jumps = contacts - size[0];
    law.mass[0] = jumps < 600.0 ? std::exp(-jumps) : 1e-250;
    double sum = law.mass[0];
    for (std::size_t cell = 1; cell <= last; ++cell) {
        double mass = 0.0;
        for (std::size_t jump = 1; jump < std::min(size.size(), cell + 1); ++jump)
            mass += static_cast<double>(jump) * size[jump] * law.mass[cell - jump];
        law.mass[cell] = mass / static_cast<double>(cell);
        sum += law.mass[cell];
        if (law.mass[cell] > 1e200) {
            for (double &value : law.mass)
                value *= 1e-200;
            sum *= 1e-200;
        }
    }
    for (double &mass : law.mass)
        mass /= sum;
}

/// Distribution function from the left, one call after the other with growing places.
class Cumulative {
public:
    explicit Cumulative(const WorkLaw &law) : law_(law) {}

    double upTo(double cells) {
        const double position = cells - law_.first() + 0.5;
        while (index_ < law_.mass.size() && static_cast<double>(index_ + 1) <= position)
            before_ += law_.mass[index_++];
        if (index_ == law_.mass.size() || position <= 0.0)
            return before_;
        return before_ + law_.mass[index_] * (position - static_cast<double>(index_));
    }

private:
    const WorkLaw &law_;
    std::size_t index_ = 0;
    double before_ = 0;
};

} // namespace

double WorkLaw::mean() const {
    // Eight sums at a time, so that none waits for the one before.
    constexpr std::size_t width = 2;
    std::array<Two, 4> sums{};    // of masses
    std::array<Two, 4> moments{}; // of masses, times the first place of their eight
    std::size_t index = 0;
    for (; index + 4 * width <= mass.size(); index += 4 * width)
        for (std::size_t part = 0; part < sums.size(); ++part) {
            Two some;
            std::memcpy(&some, mass.data() + index + width * part, sizeof some);
            sums[part] += some;
            moments[part] += some * static_cast<double>(index);
        }
    double mean = 0.0;
    for (; index < mass.size(); ++index)
        mean += mass[index] * static_cast<double>(index);
    for (std::size_t part = 0; part < sums.size(); ++part)
        for (std::size_t one = 0; one < width; ++one)
            mean += moments[part][one] + static_cast<double>(width * part + one) * sums[part][one];
    return first() + mean;
}

void WorkLaw::trim() {
    std::vector<double> scratch;
    Passage(*this, 0, scratch).trim();
}

void WorkLaw::add(const WorkLaw &other, std::vector<double> &scratch) {
    Passage passage(*this, other.mass.size(), scratch);
    passage.add(other);
}

void WorkLaw::workOff(double cells, std::vector<double> &scratch) {
    Passage passage(*this, 1, scratch);
    passage.workOff(cells);
}

void WorkLaw::pass(const WorkLaw &coming, double cells, int pieces, std::vector<double> &scratch) {
    Passage passage(*this, static_cast<std::size_t>(pieces) * (coming.mass.size() + 1), scratch);
    passage.workOff(0.5 * cells / pieces);
    for (int piece = 1; piece < pieces; ++piece) {
        passage.add(coming);
        passage.workOff(cells / pieces);
    }
    passage.add(coming);
    passage.workOff(0.5 * cells / pieces);
}

double WorkLaw::takeBelow(double cells) {
    const double below = std::ceil(cells - first());
    if (below <= 0.0)
        return 0.0;
    const auto count = std::min(static_cast<std::size_t>(below), mass.size());
    double taken = 0.0;
    for (std::size_t index = 0; index < count; ++index)
        taken += mass[index];
    mass.erase(mass.begin(), mass.begin() + static_cast<std::ptrdiff_t>(count));
    low += static_cast<long>(count);
    return taken;
}

void WorkLaw::moveBelow(double cells, WorkLaw &below) {
    const double count =
        std::clamp(std::ceil(cells - first()), 0.0, static_cast<double>(mass.size()));
    const auto end = mass.begin() + static_cast<std::ptrdiff_t>(count);
    below.low = low;
    below.shift = shift;
    below.mass.assign(mass.begin(), end);
    mass.erase(mass.begin(), end);
    low += static_cast<long>(count);
}

void WorkLaw::merge(const WorkLaw &other, std::vector<double> &scratch) {
    if (other.mass.empty())
        return;
    const auto end = [](const WorkLaw &law) {
        return law.low + static_cast<long>(law.mass.size()) + (law.shift > 0.0 ? 1 : 0);
    };
    const long from = mass.empty() ? other.low : std::min(low, other.low);
    const long to = mass.empty() ? end(other) : std::max(end(*this), end(other));
    scratch.assign(static_cast<std::size_t>(to - from), 0.0);
    for (const WorkLaw *law : {static_cast<const WorkLaw *>(this), &other}) {
        double *at = scratch.data() + (law->mass.empty() ? 0 : law->low - from);
        const double next = law->shift;
        for (std::size_t cell = 0; cell < law->mass.size(); ++cell)
            at[cell] += (1.0 - next) * law->mass[cell];
        for (std::size_t cell = 0; cell < law->mass.size() && next > 0.0; ++cell)
            at[cell + 1] += next * law->mass[cell];
    }
    mass.swap(scratch);
    low = from;
    shift = 0.0;
}

void WorkLaw::goOn(const WorkLaw &before, double factor) {
    const long first = std::min(low, before.low);
    const long end = std::max(low + static_cast<long>(mass.size()),
                              before.low + static_cast<long>(before.mass.size()));
    std::vector<double> further(static_cast<std::size_t>(end - first), 0.0);
    for (std::size_t cell = 0; cell < mass.size(); ++cell)
        further[static_cast<std::size_t>(low - first) + cell] += (1.0 + factor) * mass[cell];
    for (std::size_t cell = 0; cell < before.mass.size(); ++cell)
        further[static_cast<std::size_t>(before.low - first) + cell] -= factor * before.mass[cell];
    double sum = 0.0;
    for (double &one : further)
        sum += one = std::max(0.0, one);
    for (double &one : further)
        one /= sum;
    mass = std::move(further);
    low = first;
    trim();
}

WorkLaw WorkLaw::mapped(const std::function<double(double)> &place) const {
    WorkLaw result;
    result.low = static_cast<long>(std::floor(place(first())));
    const double last = place(first() + static_cast<double>(mass.size() - 1));
    result.mass.assign(
        static_cast<std::size_t>(std::floor(last)) - static_cast<std::size_t>(result.low) + 2, 0.0);
    for (std::size_t index = 0; index < mass.size(); ++index) {
        const double to = place(first() + static_cast<double>(index));
        const double cell = std::floor(to);
        const auto at = static_cast<std::size_t>(cell) - static_cast<std::size_t>(result.low);
        result.mass[at] += mass[index] * (1.0 - (to - cell));
        result.mass[at + 1] += mass[index] * (to - cell);
    }
    return result;
}

WorkLaw WorkLaw::inCells(double factor) const {
    return mapped([factor](double cells) { return cells * factor; });
}

WorkLaw arrivingWork(double contacts, double cells, const HandleLaw &handling) {
    if (contacts <= 0.0)
        return {};
    const double mean = contacts * cells;
    const double deviation = std::sqrt((1.0 + handling.scv) * contacts) * cells;
    WorkLaw law;
    if (cells >= 0.5 && handling.family != HandleLaw::Family::Exponential) {
        addUp(law, contacts, cells, handling,
              static_cast<std::size_t>(mean + 7.0 * deviation +
                                       12.0 * cells * std::max(1.0, handling.scv)) +
                  1);
    } else if (cells >= 0.5) {
        // Handling times geometric on 1, 2, … or, with a probability that makes the second moment
        // that of the exponential law, zero: three-term recursion, scaled against underflow.
        const double size = cells + 0.5;
        const double jumps = contacts * cells / size;
        const double stay = 1.0 - 1.0 / size;
        const auto last = static_cast<std::size_t>(mean + 7.0 * deviation + 12.0 * cells) + 1;
        law.mass.assign(last + 1, 0.0);
        law.mass[0] = jumps < 600.0 ? std::exp(-jumps) : 1e-250;
        law.mass[1] = jumps / size * law.mass[0];
        double sum = law.mass[0] + law.mass[1];
        for (std::size_t k = 1; k < last; ++k) {
            const auto number = static_cast<double>(k);
            // Quotients that do not wait for the masses before.
            const double one = (2.0 * number * stay + jumps / size) / (number + 1.0);
            const double two = (number - 1.0) * stay * stay / (number + 1.0);
            const double next = one * law.mass[k] - two * law.mass[k - 1];
            law.mass[k + 1] = next;
            sum += next;
            if (number > mean && next < 1e-3 * negligible * sum) {
                law.mass.resize(k + 2);
                break;
            }
            if (next > 1e200) {
                for (std::size_t cell = 0; cell <= k + 1; ++cell)
                    law.mass[cell] *= 1e-200;
                sum *= 1e-200;
            }
        }
        for (double &mass : law.mass)
            mass /= sum;
    } else {
        // Many contacts to a cell: a normal law, its mean made exact.
        const auto last = static_cast<std::size_t>(mean + 6.0 * deviation) + 2;
        const auto below = [&](double x) {
            return 0.5 * std::erfc((mean - x) / (deviation * std::sqrt(2.0)));
        };
        law.mass.assign(last + 2, 0.0);
        double before = 0.0;
        for (std::size_t cell = 0; cell <= last; ++cell) {
            const double now = cell == last ? 1.0 : below(static_cast<double>(cell) + 0.5);
            law.mass[cell] = now - before;
            before = now;
        }
        const double error = mean - law.mean();
        if (error > 0.0) {
            for (std::size_t cell = law.mass.size() - 1; cell > 0; --cell)
                law.mass[cell] += error * (law.mass[cell - 1] - law.mass[cell]);
            law.mass[0] -= error * law.mass[0];
        } else if (law.mass[0] < 1.0) {
            const double part = std::min(1.0, -error / (1.0 - law.mass[0]));
            for (std::size_t cell = 1; cell < law.mass.size(); ++cell) {
                law.mass[cell - 1] += part * law.mass[cell];
                law.mass[cell] -= part * law.mass[cell];
            }
        }
    }
    law.trim();
    return law;
}

WorkLaw exponentialWork(double from, double mean) {
    WorkLaw law{std::lround(from), {1.0}};
    const double stays = mean / (1.0 + mean);
    law.mass[0] = 1.0 - stays;
    for (double left = stays; left > negligible; left *= stays)
        law.mass.push_back(left * (1.0 - stays));
    law.trim();
    return law;
}

double leftByLeavers(double work, double before, double after) {
    return work < before ? std::min(work, after) : work - (before - after);
}

double largestDifference(const WorkLaw &a, const WorkLaw &b) {
    Cumulative ofA(a);
    Cumulative ofB(b);
    const auto last = [](const WorkLaw &law) {
        return law.first() + static_cast<double>(law.mass.size());
    };
    double largest = 0.0;
    for (double place = std::min(a.first(), b.first()) + 0.5; place < std::max(last(a), last(b));
         ++place)
        largest = std::max(largest, std::abs(ofA.upTo(place) - ofB.upTo(place)));
    return largest;
}

} // namespace model
