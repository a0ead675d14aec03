// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/findinglist.h"

#include <algorithm>

namespace data {

void FindingList::add(model::ImportFinding finding) {
    OfCode &ofCode = places_[finding.code];
    auto key = std::pair(finding.found, finding.expected);
    if (const auto known = ofCode.byText.find(key); known != ofCode.byText.end()) {
        findings_[known->second].count += finding.count;
        return;
    }
    if (ofCode.rest != 0) {
        findings_[ofCode.rest - 1].count += finding.count;
        return;
    }
    if (ofCode.byText.size() == listed) {
        finding.found.clear();
        ofCode.rest = findings_.size() + 1;
    } else {
        ofCode.byText.emplace(std::move(key), findings_.size());
    }
    findings_.push_back(std::move(finding));
}

std::vector<model::ImportFinding> FindingList::take() {
    std::ranges::stable_sort(findings_, {}, [](const model::ImportFinding &finding) {
        return std::pair(finding.line, finding.column);
    });
    places_.clear();
    return std::exchange(findings_, {});
}

std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string result;
    std::size_t characters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U && ++characters > longest) {
            result += "\xE2\x80\xA6";
            break;
        }
        result += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return result;
}

} // namespace data
