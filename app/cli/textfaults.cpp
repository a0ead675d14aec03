// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfaults.h"

#include <algorithm>
#include <cstddef>
#include <iostream>

namespace cli {
namespace {

constexpr std::size_t mostFaults = 20;

} // namespace

void sayFaults(const std::string &file, const std::vector<model::TextFault> &faults) {
    for (std::size_t i = 0; i < std::min(faults.size(), mostFaults); ++i) {
        std::cerr << file;
        if (faults[i].line > 0)
            std::cerr << ':' << faults[i].line;
        if (faults[i].column > 0)
            std::cerr << ':' << faults[i].column;
        std::cerr << ": found \"" << faults[i].found << "\", expected " << faults[i].expected
                  << '\n';
    }
    if (faults.size() > mostFaults)
        std::cerr << file << ": " << faults.size() - mostFaults << " more\n";
}

} // namespace cli
