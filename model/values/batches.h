// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/runcontrol.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace model {

/// Calls work(batch) for every batch on so many threads (0: as many as the machine has) and reports
/// the share done between two marks of progress, one report at a time. False when stopped; batches
/// not begun are left out then. The first exception is passed on.
template <class Work>
bool forEachBatch(std::size_t batches, unsigned threads, const RunControl &control, double from,
                  double to, const Work &work) {
    std::atomic<std::size_t> next{0};
    std::mutex reporting;
    std::size_t done = 0;
    std::exception_ptr failure;
    const auto take = [&] {
        try {
            for (std::size_t batch = next++; batch < batches && !control.stopRequested();
                 batch = next++) {
                work(batch);
                const std::scoped_lock lock(reporting);
                control.reportProgress(from + (to - from) * static_cast<double>(++done) /
                                                  static_cast<double>(batches));
            }
        } catch (...) {
            const std::scoped_lock lock(reporting);
            failure = std::current_exception();
            next = batches;
        }
    };
    const unsigned all = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> helpers;
        for (unsigned helper = 1; helper < std::min<std::size_t>(all, batches); ++helper)
            helpers.emplace_back(take);
        take();
    }
    if (failure)
        std::rethrow_exception(failure);
    return done == batches;
}

} // namespace model
