// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/pdf/pdfdocument.h"

#define POINTERHOLDER_TRANSITION 4 // the library's headers want to know: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>
#include <optional>

namespace data {
namespace {

using Object = QPDFObjectHandle;

Object words(const std::string &utf8) { return Object::newUnicodeString(utf8); }

Object dictionary(QPDF &pdf) { return pdf.makeIndirectObject(Object::newDictionary()); }

/// ISO 32000-1, 12.3.3: items are chained among their siblings and counted where they are open.
void append(Object &parent, Object item) {
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long before = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Object::newInteger(before + 1));
}

Object outline(QPDF &pdf, const std::vector<PdfDocument::Bookmark> &bookmarks) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object root = dictionary(pdf);
    root.replaceKey("/Type", Object::newName("/Outlines"));
    root.replaceKey("/Count", Object::newInteger(0));
    std::optional<Object> above;
    for (const auto &bookmark : bookmarks) {
        const auto page = static_cast<std::size_t>(std::max(0, bookmark.page));
        if (page >= pages.size())
            throw std::runtime_error("the bookmark \"" + bookmark.title + "\" leads to no page");
        Object item = dictionary(pdf);
        item.replaceKey("/Title", words(bookmark.title));
        item.replaceKey("/Dest",
                        Object::newArray({pages[page].getObjectHandle(), Object::newName("/Fit")}));
        const bool below = bookmark.level > 0 && above;
        append(below ? *above : root, item);
        if (below) // open items count in all that are above them
            root.replaceKey("/Count", Object::newInteger(root.getKey("/Count").getIntValue() + 1));
        else
            above = item;
    }
    return root;
}

/// Qt marks the subset of a font by six random letters (ISO 32000-1, 9.6.4) and writes fonts in any
/// order; here they are counted in the order of their names.
void nameFontSubsets(QPDF &pdf) {
    std::multimap<std::string, Object> fonts;
    for (Object &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName())
            continue;
        const std::string name = object.getKey("/FontName").getName(); // "/QABCDE+Name"
        if (name.size() > 8 && name[7] == '+')
            fonts.emplace(name.substr(7), object);
    }
    std::size_t number = 0;
    for (auto &[name, font] : fonts) {
        std::string mark = "AAAAAA";
        for (std::size_t i = mark.size(), rest = number++; i > 0; rest /= 26)
            mark[--i] = static_cast<char>('A' + rest % 26);
        font.replaceKey("/FontName", Object::newName("/" + mark + name));
    }
}

} // namespace

std::string completePdf(std::string_view pages, const PdfDocument &document) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", pages.data(), pages.size());
    if (pdf.anyWarnings())
        throw std::runtime_error("the pages are no sound PDF");

    nameFontSubsets(pdf);
    Object info = dictionary(pdf);
    const std::map<std::string, const std::string *> entries{{"/Title", &document.title},
                                                             {"/Author", &document.author},
                                                             {"/Subject", &document.subject},
                                                             {"/Creator", &document.creator}};
    for (const auto &[key, text] : entries)
        if (!text->empty())
            info.replaceKey(key, words(*text));
    Object before = pdf.getTrailer().getKey("/Info");
    if (before.isDictionary() && before.hasKey("/Producer"))
        info.replaceKey("/Producer", before.getKey("/Producer"));
    pdf.getTrailer().replaceKey("/Info", info);
    pdf.getTrailer().removeKey("/ID");

    Object root = pdf.getRoot();
    root.removeKey("/Metadata"); // repeats title and date
    root.replaceKey("/Lang", words(document.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    if (!document.outline.empty()) {
        root.replaceKey("/Outlines", outline(pdf, document.outline));
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace data
