// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace ui {

namespace {

/// The first thing outside the SVG that it asks for, with its line; empty where it carries all that
/// it shows. Pictures of other origin would print a local file or call an address on every machine
/// that opens the plan.
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

bool looksDrawn(const std::string &content) { return content.find("<svg") != std::string::npos; }

} // namespace

QImage logoPicture(const std::string &content) {
    if (content.empty())
        return {};
    constexpr int pixels = 1200; // 8 cm at 380 dpi
    const QByteArray bytes = QByteArray::fromStdString(content);
    if (QSvgRenderer svg;
        looksDrawn(content) && foreignReference(bytes).isEmpty() && svg.load(bytes)) {
        const QSize size = QSizeF(svg.defaultSize())
                               .scaled(pixels, pixels, Qt::KeepAspectRatio)
                               .toSize()
                               .expandedTo({1, 1});
        QImage picture(size, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        svg.render(&painter, QRectF(QPointF(), size));
        return picture;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return {};
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > pixels || size.height() > pixels)
        reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio));
    return reader.read();
}

std::string readLogo(const QString &path, QString *error) {
    constexpr qint64 largest = 2 * 1024 * 1024;
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QCoreApplication::translate("Report", "%1 cannot be read: %2.")
                     .arg(name, file.errorString());
        return {};
    }
    if (file.size() > largest) {
        *error = QCoreApplication::translate(
                     "Report", "%1 is larger than 2 MB. A logo of 1200 pixels is large enough.")
                     .arg(name);
        return {};
    }
    std::string content = file.readAll().toStdString();
    if (!logoPicture(content).isNull())
        return content;
    const QString foreign =
        looksDrawn(content) ? foreignReference(QByteArray::fromStdString(content)) : QString();
    if (!foreign.isEmpty())
        *error = QCoreApplication::translate("Report", "%1 does not carry all that it shows (%2). "
                                                       "A logo cannot refer to other files or "
                                                       "addresses; embed its pictures.")
                     .arg(name, foreign);
    else
        *error = QCoreApplication::translate(
                     "Report", "%1 is no picture that can be printed. PNG, JPEG and SVG can.")
                     .arg(name);
    return {};
}

} // namespace ui
