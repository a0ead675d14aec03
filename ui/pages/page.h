// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QScrollArea;

namespace ui {

class MessageBar;
class PageHeader;
class ProgressStrip;

/// The pages in the order of the work; also their order on the rail.
enum class PageId { History, Forecast, Staffing, Coverage, Shifts, Report, Simulate };

/// One step of the work: header, message bar, progress, body, and a widget for the inspector.
class Page : public QWidget {
    Q_OBJECT
public:
    /// The icon is one of resources/icons without its ending.
    explicit Page(const QString &icon, QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< on the rail and in the header, translated
    const QString &iconName() const { return icon_; }

    PageHeader &header() const { return *header_; }
    MessageBar &messages() const { return *messages_; }
    ProgressStrip &progress() const { return *progress_; }
    QWidget *body() const { return body_; }

    /// Shown in the dock beside the page; null if the page has none. The window takes it over.
    virtual QWidget *inspector() { return nullptr; }
    /// False while there is nothing that the inspector could tell about.
    bool inspectorUsed() const { return inspectorUsed_; }
    const QString &inspectorTitle() const { return inspectorTitle_; }
    /// Line for the left end of the status bar.
    const QString &status() const { return status_; }

Q_SIGNALS:
    void inspectorUsedChanged();
    void inspectorTitleChanged(const QString &title);
    void statusChanged(const QString &text);
    void titleChanged();

protected:
    /// The body scrolls vertically when the window is too low for it.
    void setBody(QWidget *body);
    /// A body that brings its own scrolling, such as the preview of the report.
    void setPlainBody(QWidget *body);
    void setInspectorUsed(bool used);
    void setInspectorTitle(const QString &title);
    void setStatus(const QString &text);

    /// Called once when the page is added to a window and after each change of language.
    virtual void retranslate() {}
    /// Called after each change of theme, for what does not follow by itself.
    virtual void themeChanged() {}

    void changeEvent(QEvent *event) override;

private:
    friend class MainWindow;
    void applyTexts();

    QString icon_, inspectorTitle_, status_;
    PageHeader *header_;
    MessageBar *messages_;
    ProgressStrip *progress_;
    QWidget *body_ = nullptr;
    bool inspectorUsed_ = true;
};

} // namespace ui
