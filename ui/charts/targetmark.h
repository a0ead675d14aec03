// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/targets.h"

class QPainter;
class QPointF;
class QRectF;

namespace ui {

class Theme;

/// Marks a place by how a shift would fit there: tinted, with a triangle for rules that should
/// hold, hatched for those that must. With a sign at the right end where there is room for one.
void paintFit(QPainter &painter, const QRectF &cell, model::Fit fit, const Theme &theme,
              bool withSign);
/// A tick, a triangle or a cross of 12 pixels.
void paintFitSign(QPainter &painter, const QPointF &topLeft, model::Fit fit, const Theme &theme);

} // namespace ui
