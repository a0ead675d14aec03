// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawnlogo.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr std::size_t mostDrawn = 4 * 1024 * 1024; ///< characters
constexpr std::size_t leastOfElement = 100;        ///< characters; small ones take time, too
constexpr int deepest = 100;                       ///< elements inside each other, uses followed

/// The elements of a drawing, in the order of the file.
class Elements {
public:
    explicit Elements(const QByteArray &svg) {
        QXmlStreamReader reader(svg);
        std::vector<std::size_t> open;
        while (!reader.atEnd() && !reader.hasError()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (!open.empty())
                    elements_[open.back()].parts.push_back(elements_.size());
                open.push_back(elements_.size());
                elements_.push_back(read(reader));
            } else if (token == QXmlStreamReader::Characters && !open.empty()) {
                elements_[open.back()].size += static_cast<std::size_t>(reader.text().size());
            } else if (token == QXmlStreamReader::EndElement) {
                open.pop_back();
            }
        }
    }

    bool canBeDrawn() { return elements_.empty() || measure(0, 1); }

private:
    struct Element {
        std::vector<std::size_t> parts;
        QString uses;
        std::size_t size = leastOfElement; ///< with what it holds and uses, once it is measured
        int height = 0;                    ///< levels below it and itself; 0: not measured
        bool isOpen = false;
    };

    Element read(const QXmlStreamReader &reader) {
        Element element;
        for (const auto &attribute : reader.attributes()) {
            element.size += static_cast<std::size_t>(attribute.value().size());
            if (attribute.name() == u"id")
                named_[attribute.value().toString()].push_back(elements_.size());
            if (reader.name() == u"use" && attribute.name() == u"href")
                element.uses = attribute.value().trimmed().mid(1).toString();
        }
        return element;
    }

    /// False: too much, too deep, or without end.
    bool measure(std::size_t index, int depth) {
        Element &element = elements_[index];
        if (element.isOpen || depth + element.height > deepest)
            return false;
        if (element.height > 0)
            return true;
        element.isOpen = true;
        std::vector<std::size_t> below = element.parts;
        // Of several of the same name, all count: which one is drawn is the renderer's choice.
        if (!element.uses.isEmpty())
            for (const std::size_t used : named_.value(element.uses))
                below.push_back(used);
        int height = 0;
        for (const std::size_t part : below) {
            if (!measure(part, depth + 1))
                return false;
            element.size += elements_[part].size;
            height = std::max(height, elements_[part].height);
            if (element.size > mostDrawn)
                return false;
        }
        element.height = height + 1;
        element.isOpen = false;
        return true;
    }

    std::vector<Element> elements_;
    QHash<QString, std::vector<std::size_t>> named_;
};

} // namespace

QString foreignReference(const QByteArray &svg) {
    static const QRegularExpression called(
        QStringLiteral("(?:url\\s*\\(|@import)\\s*['\"]?\\s*([^'\")\\s;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression embedded(
        QStringLiteral("^\\s*(?:#|data:image/(?:png|jpeg|jpg);base64,)"));
    QXmlStreamReader reader(svg);
    const auto at = [&](const QString &what) {
        return QStringLiteral("%1, line %2").arg(what.left(80)).arg(reader.lineNumber());
    };
    const auto inStyle = [&](QStringView words) -> QString {
        // A backslash could hide letters of url() from this.
        if (words.contains(u'\\'))
            return at(words.toString());
        for (auto match = called.globalMatch(words.toString()); match.hasNext();)
            if (const QString target = match.next().captured(1); !embedded.match(target).hasMatch())
                return at(target);
        return {};
    };
    bool style = false;
    // Where an error ends the reading, it ends Qt's drawing too.
    while (!reader.atEnd() && !reader.hasError()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            for (const auto &entity : reader.entityDeclarations())
                if (!entity.systemId().isEmpty())
                    return at(entity.systemId().toString());
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return at(QStringLiteral("<?") + reader.processingInstructionTarget().toString());
        case QXmlStreamReader::StartElement:
            style = reader.name().compare(u"style", Qt::CaseInsensitive) == 0;
            for (const auto &attribute : reader.attributes()) {
                if (attribute.name().compare(u"href", Qt::CaseInsensitive) == 0 &&
                    reader.name() != u"a" &&
                    !embedded.match(attribute.value().toString()).hasMatch())
                    return at(attribute.value().toString());
                if (const QString found = inStyle(attribute.value()); !found.isEmpty())
                    return found;
            }
            break;
        case QXmlStreamReader::EndElement:
            style = false;
            break;
        case QXmlStreamReader::Characters:
            if (style)
                if (const QString found = inStyle(reader.text()); !found.isEmpty())
                    return found;
            break;
        default:
            break;
        }
    }
    return {};
}

bool canBeDrawn(const QByteArray &svg) { return Elements(svg).canBeDrawn(); }

} // namespace ui
