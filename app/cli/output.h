// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Writes a file whole or not at all: an older file stays as it was until the new one is complete.
/// `-` is standard output. False with a sentence in `error` when it fails.
bool writeWhole(const std::string &path, std::string_view bytes, std::string &error);

/// Everything in a file; `-` is standard input. False with a sentence in `error` when it fails.
bool readWhole(const std::string &path, std::string &bytes, std::string &error);

} // namespace cli
