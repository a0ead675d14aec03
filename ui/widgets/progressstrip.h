// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

/// Thin bar under the page header with text, percentage and Cancel. Work shorter than 200 ms
/// never shows.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Share 0 … 1, or negative when the length is unknown.
    void report(const QString &text, double share);
    void finish();
    bool isRunning() const { return running_; }
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *text_;
    TextLabel *percent_;
    QPushButton *cancel_;
    QTimer delay_;
    QTimer tick_;
    double share_ = 0;
    double phase_ = 0;
    bool running_ = false;
};

} // namespace ui
