// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace model {

/// A place in a text that does not say what it should.
struct TextFault {
    std::size_t line = 0;   ///< from 1
    std::size_t column = 0; ///< from 1; 0: the line as a whole
    std::string found;      ///< shortened
    std::string expected;

    bool operator==(const TextFault &) const = default;
};

} // namespace model
