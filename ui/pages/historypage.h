// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/historyfigures.h"
#include "ui/pages/planpage.h"

#include <QAbstractListModel>
#include <QDate>
#include <QStyledItemDelegate>

#include <memory>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class CarpetChart;
class DailyChart;
class EmptyState;
class SectionTitle;
class SegmentedControl;
class TextLabel;

/// Findings about the history as one list for view and screen readers.
class HistoryFindings : public QAbstractListModel {
    Q_OBJECT
public:
    enum { NoteRole = Qt::UserRole + 1, IconRole, ActionRole };
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<application::HistoryFinding> findings, const model::Plan &plan);
    const application::HistoryFinding &finding(int row) const {
        return findings_[static_cast<std::size_t>(row)].finding;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        application::HistoryFinding finding;
        QString title, note, action, icon;
    };
    std::vector<Row> findings_;
};

/// What came in, and can it be trusted? Outside share, days per channel, average weeks; data
/// quality, sources and handling times in the inspector.
class HistoryPage : public PlanPage {
    Q_OBJECT
public:
    explicit HistoryPage(const Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    QWidget *inspector() override;
    void showPlan() override;

Q_SIGNALS:
    void importRequested();
    void demoRequested();
    /// Counts typed by hand are wanted; the Monday of the week to begin with.
    void handEntryRequested(QDate monday);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ChannelView;
    struct Inspector;
    struct Cache;

    void fitButtons();
    void buildChannels(std::size_t count);
    void showFigures();
    QDate weekToType() const;
    void showChart();
    void showDays();
    void showCarpet();
    void showQuality();
    void pickDay(QDate day);
    void leaveOut(int channelId);
    void declareLevel(int channelId);
    void useFinding(int row);
    void keepReal(const application::HistoryFinding &finding);
    void takeBack(const application::HistoryFinding &finding);
    void showRange(const model::TimeRange &range);

    std::vector<std::unique_ptr<ChannelView>> channels_;
    std::unique_ptr<Inspector> inspector_;
    std::unique_ptr<Cache> cache_; ///< figures of the plan shown
    QDate picked_;

    SegmentedControl *view_;
    QPushButton *addByHand_;
    QPushButton *import_;
    TextLabel *headline_;
    TextLabel *headlineNote_;
    QHBoxLayout *figures_;
    SectionTitle *chartTitle_;
    QStackedWidget *charts_;
    DailyChart *chart_;
    CarpetChart *carpet_;
    SectionTitle *weekTitle_;
    QGridLayout *weeks_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    QPushButton *emptyImport_;
    QPushButton *emptyByHand_;
    QPushButton *emptyDemo_;
};

} // namespace ui
