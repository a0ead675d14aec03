// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/randomstream.h"

namespace model {
namespace {

// Multipliers and key increments of Philox-4x64 (Salmon et al. 2011, table 2).
constexpr std::uint64_t multiplier0 = 0xD2E7470EE14C6C93;
constexpr std::uint64_t multiplier1 = 0xCA5A826395121157;
constexpr std::uint64_t increment0 = 0x9E3779B97F4A7C15;
constexpr std::uint64_t increment1 = 0xBB67AE8584CAA73B;
constexpr int rounds = 10;

__extension__ using Product = unsigned __int128;

} // namespace

RandomStream::Block RandomStream::block(Block counter, std::array<std::uint64_t, 2> key) {
    for (int round = 0; round < rounds; ++round) {
        const Product first = static_cast<Product>(multiplier0) * counter[0];
        const Product second = static_cast<Product>(multiplier1) * counter[2];
        counter = {static_cast<std::uint64_t>(second >> 64) ^ counter[1] ^ key[0],
                   static_cast<std::uint64_t>(second),
                   static_cast<std::uint64_t>(first >> 64) ^ counter[3] ^ key[1],
                   static_cast<std::uint64_t>(first)};
        key[0] += increment0;
        key[1] += increment1;
    }
    return counter;
}

void RandomStream::refill() {
    // Blocks do not depend on one another: several at once keep the processor busy.
    for (std::size_t first = 0; first < words_.size(); first += 4) {
        const Block made = block(counter_, key_);
        for (std::size_t word = 0; word < 4; ++word)
            words_[first + word] = made[word];
        ++counter_[0];
    }
    used_ = 0;
}

} // namespace model
