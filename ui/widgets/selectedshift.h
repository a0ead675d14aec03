// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cost/openreasons.h"
#include "model/roster/loads.h"
#include "ui/charts/shownshifts.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// The selected shift and who works it: times, breaks, contract, week, rest; and what can be done
/// with it.
class SelectedShift : public QWidget {
    Q_OBJECT
public:
    explicit SelectedShift(QWidget *parent = nullptr);
    /// Of the shift, the person, or both; hidden where both are null.
    void show(const ShownShifts &shown, const model::Shift *shift, const model::Agent *agent);
    /// Beside an open shift: who could take it, and what keeps the others from it.
    void showWhoCould(const model::WhoCould &could);
    /// Beside a person: what counts over the year.
    void showYear(int year, const model::YearCount &count);
    /// Where the menu of those who could take it belongs.
    QPoint swapPlace() const;

Q_SIGNALS:
    void editWanted();
    void swapWanted();
    void lockWanted(); ///< or unlock
    void sickWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addFact(const QString &name, const QString &value, bool alert = false);
    void showShift(const ShownShifts &shown, const model::Shift &shift);
    void showAgent(const ShownShifts &shown, const model::Agent &agent);
    void showRest(const ShownShifts &shown, const model::Shift &shift, const model::Agent &agent);
    void showAbsences(const ShownShifts &shown, const model::Agent &agent);

    TextLabel *name_;
    QFormLayout *facts_;
    QPushButton *edit_, *swap_, *lock_, *sick_;
};

} // namespace ui
