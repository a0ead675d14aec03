// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/logo.h"

#include "ui/report/drawnlogo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {

namespace {

bool looksDrawn(const std::string &content) { return content.find("<svg") != std::string::npos; }

} // namespace

QImage logoPicture(const std::string &content) {
    if (content.empty())
        return {};
    constexpr int pixels = 1200; // 8 cm at 380 dpi
    const QByteArray bytes = QByteArray::fromStdString(content);
    if (QSvgRenderer svg; looksDrawn(content) && foreignReference(bytes).isEmpty() &&
                          canBeDrawn(bytes) && svg.load(bytes)) {
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
    else if (looksDrawn(content) && !canBeDrawn(QByteArray::fromStdString(content)))
        *error = QCoreApplication::translate("Report", "%1 draws its parts too often or nests them "
                                                       "too deep. Save it as PNG instead.")
                     .arg(name);
    else
        *error = QCoreApplication::translate(
                     "Report", "%1 is no picture that can be printed. PNG, JPEG and SVG can.")
                     .arg(name);
    return {};
}

} // namespace ui
