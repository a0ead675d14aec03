// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace model {

/// Puts `entry` in the place of the first of a heap whose smallest `at` comes first; cheaper than
/// to take one out and put another in. The heap must not be empty.
template <class Entry>
void replaceFirst(std::vector<Entry> &entries, Entry entry) {
    const std::size_t count = entries.size();
    Entry *heap = entries.data();
    std::size_t hole = 0;
    std::size_t child = 1;
    while (child + 1 < count) {
        child += heap[child + 1].at < heap[child].at ? 1 : 0;
        if (heap[child].at >= entry.at)
            break;
        heap[hole] = heap[child];
        hole = child;
        child = 2 * hole + 1;
    }
    if (child + 1 == count && heap[child].at < entry.at) {
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = entry;
}

} // namespace model
