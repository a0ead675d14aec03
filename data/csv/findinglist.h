// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace data {

/// Findings with equal ones counted instead of repeated. Of one code at most `listed` are kept one
/// by one; the rest is one finding that only counts (its `found` is empty).
class FindingList {
public:
    static constexpr std::size_t listed = 20;

    void add(model::ImportFinding finding);
    bool has(model::FindingCode code) const { return places_.contains(code); }
    /// In order of lines.
    std::vector<model::ImportFinding> take();

private:
    struct OfCode {
        std::map<std::pair<std::string, std::string>, std::size_t> byText;
        std::size_t rest = 0; ///< index + 1 of the counting finding
    };

    std::vector<model::ImportFinding> findings_;
    std::map<model::FindingCode, OfCode> places_;
};

/// At most 40 characters, without control characters.
std::string shortened(std::string_view text);

} // namespace data
