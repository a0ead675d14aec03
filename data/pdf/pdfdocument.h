// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// What a reader of the PDF shows beside its pages. Texts are UTF-8.
struct PdfDocument {
    struct Bookmark {
        std::string title;
        int page = 0;  ///< from 0
        int level = 0; ///< 1: below the last bookmark of level 0
    };
    std::string title;
    std::string author;
    std::string subject;
    std::string creator;
    std::string language; ///< BCP 47, e.g. "de-DE": how the text is read aloud
    std::vector<Bookmark> outline;
};

/// The pages of the PDF with title, language and outline, which Qt 6.4 cannot write. The same input
/// gives the same bytes: dates and random identifiers are taken out. Throws std::runtime_error
/// where the bytes are no PDF.
std::string completePdf(std::string_view pages, const PdfDocument &document);

} // namespace data
