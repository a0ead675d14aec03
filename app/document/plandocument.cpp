// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"

#include "app/document/changeplan.h"

namespace application {

PlanDocument::PlanDocument(QObject *parent) : QObject(parent) {
    undoStack_.setUndoLimit(200);
    connect(&undoStack_, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

void PlanDocument::reset(model::Plan plan, const QString &fileName) {
    undoStack_.clear();
    undoStack_.setClean();
    plan_ = std::move(plan);
    fileName_ = fileName;
    Q_EMIT planReplaced();
    Q_EMIT fileNameChanged();
    Q_EMIT planChanged();
}

void PlanDocument::restore(model::Plan plan, const QString &fileName) {
    undoStack_.clear();
    undoStack_.resetClean();
    plan_ = std::move(plan);
    fileName_ = fileName;
    Q_EMIT planReplaced();
    Q_EMIT fileNameChanged();
    Q_EMIT planChanged();
}

void PlanDocument::change(const QString &what, model::Plan plan, MergeKey key) {
    if (plan == plan_)
        return;
    undoStack_.push(new ChangePlan(*this, what, std::move(plan), key));
}

void PlanDocument::setSaved(const QString &fileName) {
    undoStack_.setClean();
    if (fileName_ == fileName)
        return;
    fileName_ = fileName;
    Q_EMIT fileNameChanged();
}

void PlanDocument::show(const model::Plan &plan) {
    plan_ = plan;
    Q_EMIT planChanged();
}

} // namespace application
