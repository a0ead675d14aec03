// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fileproblem.h"

namespace data {
class StorageError;
}

namespace application {

/// The sentence for what went wrong with a plan file.
FileProblem problemOf(const data::StorageError &error, const QString &path);

} // namespace application
