// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace data {

/// Reading or writing failed; nothing was changed on disk.
class StorageError : public std::runtime_error {
public:
    enum class Reason {
        NotFound,
        NoPermission,
        NotAPlan,  ///< another kind of file
        NewerPlan, ///< written by a newer version
        Damaged,
        DiskFull,
        Locked, ///< another program holds the file
        Failed
    };
    StorageError(Reason reason, std::filesystem::path path, const std::string &detail)
        : std::runtime_error(detail), reason_(reason), path_(std::move(path)) {}
    Reason reason() const { return reason_; }
    const std::filesystem::path &path() const { return path_; }

private:
    Reason reason_;
    std::filesystem::path path_;
};

/// One SQLite file. Throws StorageError; a newer, foreign or damaged file is refused and never
/// written to.
model::Plan loadPlan(const std::filesystem::path &path);

/// Writes a new file beside the target, syncs and renames it, so that the old plan survives any
/// failure.
void savePlan(const model::Plan &plan, const std::filesystem::path &path);

/// SHA-256 in hexadecimal of what a plan file holds. The same plan has the same fingerprint whether
/// it was saved and loaded meanwhile or not.
struct PlanFingerprint {
    std::string history;   ///< what the systems reported
    std::string decisions; ///< everything else that figures follow from; not how they are printed
};
PlanFingerprint fingerprint(const model::Plan &plan);

} // namespace data
