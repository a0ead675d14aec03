// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace data {

/// The steps of the plan file's schema as SQL, oldest first: step i leads to `user_version` i + 1.
/// The texts are the files in `migrations/`, embedded by the build.
std::span<const std::string_view> migrations();

} // namespace data
