// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>

namespace ui {

/// The picture in the content of a PNG, JPEG or SVG file, sharp enough for print; a null image
/// where there is none.
QImage logoPicture(const std::string &content);

/// The content of the file, if it is a picture that a report can carry: at most 2 MB. Otherwise
/// empty, with a sentence in *error.
std::string readLogo(const QString &path, QString *error);

} // namespace ui
