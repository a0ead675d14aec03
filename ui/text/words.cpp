// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui {

QString oneLine(const std::string &utf8) {
    QString line = text(utf8).simplified();
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    constexpr qsizetype longest = 80;
    if (line.size() > longest) {
        // Never through the middle of what a reader sees as one character.
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
        characters.setPosition(longest - 1);
        if (!characters.isAtBoundary())
            characters.toPreviousBoundary();
        line = line.left(characters.position()) + QChar(0x2026);
    }
    const bool fromRight = std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    // Isolated, so that figures beside it stay where they are (Unicode Annex 9).
    return fromRight ? QChar(0x2068) + line + QChar(0x2069) : line;
}

} // namespace ui
