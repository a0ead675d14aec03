// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/evaluationmemory.h"

#include <cstdint>
#include <cstring>

namespace model {

std::size_t LiveKeyHash::operator()(const LiveKey &key) const {
    std::uint64_t hash = key.channel * 0x9e3779b97f4a7c15u + key.index;
    for (const double value : {key.contacts, key.openShare, key.redials, key.minimum}) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        hash = (hash ^ bits) * 0xff51afd7ed558ccdu;
        hash ^= hash >> 32;
    }
    return hash;
}

EvaluationMemory::EvaluationMemory() : parts_(std::make_unique<Parts>()) {}
EvaluationMemory::~EvaluationMemory() = default;

} // namespace model
