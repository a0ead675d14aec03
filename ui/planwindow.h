// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/jobs/latestjob.h"
#include "app/preferences/preferences.h"
#include "app/recompute/recomputer.h"
#include "app/recovery/recoverycopy.h"
#include "app/tasks/fileproblem.h"
#include "ui/mainwindow.h"
#include "ui/selection.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

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
    /// Keeps unsaved changes in this folder and offers what an earlier run left there.
    void keepCopiesIn(const QString &folder);
    /// Writes a plan that has a file and changes; nothing is asked, a failure becomes a message.
    void saveInBackground();
    void importHistory(const QString &path = {});
    void addByHand(QDate monday);
    /// Asks for the file when none is given.
    void importAgents(QString path = {});

private:
    void addPages();
    void addCommands();
    void connectAll();
    void checkBySimulation();
    void showAll();
    void showSteps();
    void showPage(PageId id);
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    bool isAsLeft(const QString &path) const;
    void sayChangedByOthers(const QString &path);
    void saved(const QString &path);
    void sayNotOpened(const QString &name, const application::FileProblem &problem);
    void sayNotSaved(const application::FileProblem &problem);
    void offerUnsavedWork();
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
    /// What the plan's file looked like when this window last read or wrote it.
    struct FileState {
        QDateTime written;
        qint64 size = -1;
        bool operator==(const FileState &) const = default;
    };
    static FileState stateOf(const QString &path);

    FileState left_;
    QTimer saveTimer_;
    std::unique_ptr<application::RecoveryCopy> recoveryCopy_;
    application::LatestJob<std::optional<application::FileProblem>> saving_;
    QPointer<QDialog> calculator_; ///< null while closed
};

} // namespace ui
