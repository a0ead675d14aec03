// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Every chart and control with plausible values, to be looked at.
QWidget *chartGallery();
QWidget *controlGallery();
/// The window with a page of Staffing's and a page of Coverage's proportions.
QWidget *shellGallery(int page);
