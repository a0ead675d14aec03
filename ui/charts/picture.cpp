// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"

#include "app/tasks/writefiles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

constexpr const char *context = "ui::Chart";

} // namespace

QImage Picture::toImage(qreal devicePixelRatio) const {
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), size));
    return image;
}

QByteArray Picture::toSvg() const {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    // The generator writes both as they are.
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), ground);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

void Picture::copy() const {
    auto *mime = new QMimeData;
    mime->setImageData(toImage());
    mime->setData(QStringLiteral("image/svg+xml"), toSvg());
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool Picture::save(const QString &path, QString *error) const {
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        toImage().save(&buffer, "PNG");
    } else {
        bytes = toSvg();
    }
    const auto problem =
        application::writeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (problem)
        *error = problem->text;
    return !problem;
}

Picture grabbed(QWidget &widget) {
    return {widget.size(), Theme::of(&widget).color(Ink::Base), widget.accessibleName(),
            widget.accessibleDescription(),
            [&widget](QPainter &painter, const QRectF &) { widget.render(&painter); }};
}

void askAndSave(QWidget *widget, const Picture &picture, const QString &ending) {
    QString path =
        QFileDialog::getSaveFileName(widget, QCoreApplication::translate(context, "Save picture"),
                                     {}, QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    QString error;
    if (picture.save(path, &error))
        return;
    if (auto *bar = MessageBar::of(widget))
        bar->post({MessageBar::Kind::Error,
                   QCoreApplication::translate(context, "The picture was not saved"),
                   error,
                   {},
                   true,
                   QStringLiteral("picture")});
}

void addPictureActions(QMenu &menu, QWidget *widget, const Picture &picture) {
    menu.addAction(QCoreApplication::translate(context, "Copy picture"), widget,
                   [picture] { picture.copy(); })
        ->setShortcut(QKeySequence::Copy);
    for (const auto &[words, ending] :
         {std::pair(QCoreApplication::translate(context, "Save as PNG…"), QStringLiteral("png")),
          std::pair(QCoreApplication::translate(context, "Save as SVG…"), QStringLiteral("svg"))})
        menu.addAction(words, widget,
                       [widget, picture, ending = ending] { askAndSave(widget, picture, ending); });
}

} // namespace ui
