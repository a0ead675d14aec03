// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QMenu;
class QPainter;
class QRectF;
class QWidget;

namespace ui {

/// Something drawn that can leave the program: to the clipboard, as PNG or as SVG.
struct Picture {
    QSize size; ///< in units of 1/96 inch
    QColor ground;
    QString title;
    QString description;
    std::function<void(QPainter &, const QRectF &)> paint;

    QImage toImage(qreal devicePixelRatio = 2.0) const;
    QByteArray toSvg() const;
    /// Both, so that each program takes what it can.
    void copy() const;
    /// As PNG or SVG by the ending, whole or not at all. False, with the reason in *error, where
    /// the file cannot be written.
    bool save(const QString &path, QString *error) const;
};

/// A widget as it stands on the screen; valid as long as the widget is.
Picture grabbed(QWidget &widget);

/// Asks where, and saves; what goes wrong is told by the widget's message bar.
void askAndSave(QWidget *widget, const Picture &picture, const QString &ending);

/// "Copy picture", "Save as PNG…" and "Save as SVG…". The picture must be valid as long as the
/// menu.
void addPictureActions(QMenu &menu, QWidget *widget, const Picture &picture);

} // namespace ui
