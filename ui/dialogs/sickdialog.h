// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latestjob.h"
#include "app/tasks/sickcall.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;
class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// Somebody cannot come: the shifts that open, and for each who can fill in, best first. The best
/// ways are taken unless others are chosen.
class SickDialog : public QDialog {
    Q_OBJECT
public:
    SickDialog(const model::Plan &plan, const application::Results &results, int scenarioId,
               int agent, model::Date first, QWidget *parent = nullptr);
    ~SickDialog() override;

    /// With the absence and the ways taken.
    model::Plan plan() const;
    bool isLooking() const { return job_.isRunning(); }

Q_SIGNALS:
    void looked(); ///< the ways of all shifts are shown

private:
    application::SickCall call() const;
    /// Ways of the shifts whose way is not decided yet.
    void look(const std::vector<std::optional<std::size_t>> &decided);
    void lookAnew() { look({}); }
    void take(int way);
    void showShifts();
    void showWays();
    QString wayWords(const model::Repair &way) const;
    QString reasonWords(const model::Repair &way) const;
    QString nameOf(int agent) const;

    const model::Plan &plan_;
    const application::Results &results_;
    int scenarioId_;
    std::vector<application::OpenedShift> opened_;
    application::LatestJob<std::vector<application::OpenedShift>> job_;
    bool updating_ = false;

    QComboBox *agent_;
    QDateEdit *first_;
    QDateEdit *last_;
    QLineEdit *reason_;
    SectionTitle *shiftsTitle_;
    TextTable *shifts_;
    QTableView *shiftsView_;
    SectionTitle *waysTitle_;
    TextTable *ways_;
    QTableView *waysView_;
    TextLabel *said_;
    QDialogButtonBox *buttons_;
};

} // namespace ui
