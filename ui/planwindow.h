// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/preferences/preferences.h"
#include "app/recompute/recomputer.h"
#include "ui/mainwindow.h"
#include "ui/selection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

class QDialog;
class QSettings;

namespace ui {

class PlanPage;

/// One plan in one window: joins document, recomputing, pages and menus. Everything a menu offers
/// ends here.
class PlanWindow : public QObject {
    Q_OBJECT
public:
    /// `showPreferences` opens the dialog and applies what was chosen, in all windows.
    PlanWindow(QSettings &settings, std::function<void(QWidget *)> showPreferences,
               QObject *parent = nullptr);
    ~PlanWindow() override;

    MainWindow &window() { return window_; }
    application::PlanDocument &document() { return document_; }
    application::Recomputer &recomputer() { return recomputer_; }
    Selection &selection() { return selection_; }

    /// Opens a file; a message tells why when it cannot be opened, and the plan shown stays.
    bool open(const QString &path);
    QStringList recentFiles() const; ///< newest first
    /// The made-up example, not saved anywhere.
    void openDemo();
    void importHistory(const QString &path = {});

private:
    void addPages();
    void addCommands();
    void connectAll();
    void showAll();
    void showSteps();
    void showPage(PageId id);
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    bool mayClose();
    void newPlan();
    void remember(const QString &path);
    void stepWeek(int weeks);
    void firstWeek();
    void stepChannel(int step);
    void chooseScenario(std::size_t index);
    void runPrimaryAction();
    void showCalculator();
    void showShortcuts();
    void enableScenarioCommands();
    void about();

    QSettings &settings_;
    std::function<void(QWidget *)> showPreferences_;
    application::PlanDocument document_;
    application::Recomputer recomputer_;
    Selection selection_;
    MainWindow window_;
    std::map<PageId, PlanPage *> pages_;
    std::map<PageId, bool> stale_;
    QPointer<QDialog> calculator_; ///< null while closed
};

} // namespace ui
