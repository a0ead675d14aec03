// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace model {

enum class ReportSection { Summary, Comparison, Forecast, Staffing, Shifts, Roster, Method };
enum class ReportPaper { A4, Letter };
enum class ReportColours {
    Screen,
    Greys ///< told apart by lightness, for printing
};

/// How the planner wants the report: whose it is, what stands in it and on which paper.
struct ReportSettings {
    std::string company; ///< UTF-8; empty: none
    std::string logo;    ///< content of a PNG, JPEG or SVG file; empty: none
    /// Printed ones in their order. The roster names people, so it is printed only when wanted.
    std::vector<ReportSection> sections{ReportSection::Summary,  ReportSection::Comparison,
                                        ReportSection::Forecast, ReportSection::Staffing,
                                        ReportSection::Shifts,   ReportSection::Method};
    std::set<int> leftOut; ///< ids of scenarios that are not printed
    std::string language;  ///< ISO 639 of what is supported; empty: the reader's
    ReportPaper paper = ReportPaper::A4;
    ReportColours colours = ReportColours::Screen;

    bool operator==(const ReportSettings &) const = default;
};

} // namespace model
