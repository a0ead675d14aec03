// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recompute/explainforecast.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QTableView;

namespace ui {

class SectionTitle;
class TextLabel;
class TextTable;

/// Why is the forecast of this interval what it is? Its factors, one below the other, and the
/// counts they rest on.
class ExplainDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens with the busiest interval of the day.
    ExplainDialog(const model::Plan &plan, const application::Results &results, int channelId,
                  QDate day, QWidget *parent = nullptr);

private:
    void chooseDay();
    void explain();
    void showFactors(const application::ForecastExplanation &why);
    QString effectText(const model::DayEffect &effect, model::Date date) const;
    void showParts(const application::ForecastExplanation &why);
    void showSources(const application::ForecastExplanation &why);

    const model::Plan plan_;
    const application::Results results_;
    const int channelId_;
    const application::ForecastExplainer explainer_;
    std::vector<model::Instant> begins_; ///< of the intervals in the list
    QDateEdit *day_;
    QComboBox *time_;
    TextLabel *figure_;
    TextTable *factors_;
    QTableView *factorsView_;
    SectionTitle *partsTitle_;
    TextTable *parts_;
    QTableView *partsView_;
    SectionTitle *sourcesTitle_;
    TextTable *sources_;
    QTableView *sourcesView_;
};

} // namespace ui
