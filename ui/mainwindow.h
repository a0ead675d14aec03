// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/rail.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace ui {

/// What menus can ask for. A command is visible once it is handled.
enum class Command {
    NewWindow,
    NewPlan,
    OpenPlan,
    OpenDemo,
    Save,
    SaveAs,
    ImportHistory,
    Export,
    Print,
    Close,
    Quit,
    Copy,
    Preferences,
    AcceptForecast,
    AddScenario,
    DuplicateScenario,
    RenameScenario,
    RemoveScenario,
    PreviousWeek,
    NextWeek,
    ThisWeek,
    NextChannel,
    PreviousChannel,
    PrimaryAction,
    ErlangCalculator,
    CheckBySimulation,
    Terms,
    Shortcuts,
    About
};

/// Pages, menus, status line; nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a page to the rail and the stack; the window owns it. Call in the order of PageId.
    void addPage(PageId id, Page *page);
    Page *page(PageId id) const;
    PageId currentPage() const;

    /// Connects a command and makes it visible in its menu.
    QAction *handle(Command command, std::function<void()> run);
    QAction *action(Command command) const;
    void setRecentFiles(const QStringList &paths);
    /// What the menus offer with the keyboard: menu, command, keys.
    struct ShortcutEntry {
        QString menu, text, keys;
    };
    std::vector<ShortcutEntry> shortcuts() const;

    void setUndoStack(QUndoStack *stack);
    void setPlan(const QString &name, const QString &note);
    void setStep(PageId id, const QString &note, StepMark mark, int count = 0);
    void setSavedText(const QString &text); ///< in the corner of the menu bar
    void setZoneText(const QString &text);
    void setIntervalText(const QString &text);
    void setStatusText(
        const QString &text); ///< what just happened; the page's line comes back on change

    MessageBar &messages() const; ///< of the page that is shown
    void setRailNarrow(bool narrow);

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &geometry, const QByteArray &state);

public Q_SLOTS:
    void showPage(ui::PageId id);

Q_SIGNALS:
    void pageShown(ui::PageId id);
    void recentFileRequested(const QString &path);
    void filesDropped(const QStringList &paths);
    /// Before closing; set *allowed to false to keep the window.
    void closing(bool *allowed);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Parts;
    void buildMenus();
    void buildStatusBar();
    void retranslate();
    void restyle();
    void rowShown(int row);
    void updateMenuVisibility();
    void updateInspector();
    void cyclePane(int step);

    std::unique_ptr<Parts> parts_;
};

} // namespace ui
