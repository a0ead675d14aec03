// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace model {

/// What random numbers are drawn for. Each purpose has a stream of its own, so that scenarios that
/// differ in one thing still meet the same customers (common random numbers).
enum class Purpose : std::uint64_t {
    Arrival,  ///< when customers first want to call or write
    Handling, ///< how long each of them takes
    Patience,
    Decision, ///< at the closed door, after hanging up
    Again,    ///< whatever a second try needs
    Leaving   ///< who of the busy people goes home at a drop of staffing
};

/// Random numbers that depend on nothing but where they are asked for: Philox-4x64-10 (Salmon,
/// Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"), keyed by seed and
/// purpose, counted by run, channel and place in the stream.
class RandomStream {
public:
    using Block = std::array<std::uint64_t, 4>;

    RandomStream() = default;
    RandomStream(std::uint64_t seed, std::uint64_t run, std::uint64_t channel, Purpose purpose)
        : key_{seed, static_cast<std::uint64_t>(purpose)}, counter_{0, run, channel, 0} {}

    std::uint64_t next() {
        if (used_ == words_.size())
            refill();
        return words_[used_++];
    }
    /// In (0, 1), neither end included.
    double uniform() { return (static_cast<double>(next() >> 11) + 0.5) * 0x1p-53; }
    /// Exponential with mean 1, by inversion.
    double exponential() { return -std::log(uniform()); }

    /// The block function itself.
    static Block block(Block counter, std::array<std::uint64_t, 2> key);

private:
    void refill();

    std::array<std::uint64_t, 2> key_{};
    Block counter_{};
    std::array<std::uint64_t, 16> words_{};
    std::size_t used_ = 16;
};

} // namespace model
