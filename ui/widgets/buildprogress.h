// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class TextLabel;

/// Building shifts: time, best so far and its course, "Use best so far" and "Cancel".
class BuildProgress : public QWidget {
    Q_OBJECT
public:
    explicit BuildProgress(QWidget *parent = nullptr);

    void begin(double atMostSeconds);
    /// Of the required hours; negative: nothing yet.
    void report(double seconds, double done, double covered, const QString &note);
    void finish() { hide(); }

Q_SIGNALS:
    void bestWanted();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    QRectF bar() const;
    QRectF course() const;

    TextLabel *title_;
    TextLabel *time_;
    TextLabel *best_;
    TextLabel *note_;
    QPushButton *use_, *cancel_;
    double atMost_ = 0, seconds_ = 0, done_ = 0;
    std::vector<QPointF> covered_; ///< seconds, share
};

} // namespace ui
