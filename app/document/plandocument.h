// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace application {

/// Edits with the same key that follow each other become one undo step.
enum class MergeKey {
    None,
    ServiceGoal,
    OpeningHours,
    ForecastSettings,
    PayRates,
    ClosedDoor,
    Shrinkage,
    Text,
    WhatIf
};

/// The open plan with its undo history and file name.
class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject *parent = nullptr);

    const model::Plan &plan() const { return plan_; }
    /// A new document: the undo history is empty and the state clean. An empty file name: never
    /// saved.
    void reset(model::Plan plan, const QString &fileName);
    /// A plan that was never saved to its file: no undo history, but modified.
    void restore(model::Plan plan, const QString &fileName);
    /// One undoable step. A plan that equals the present one is no step.
    void change(const QString &what, model::Plan plan, MergeKey key = MergeKey::None);

    QUndoStack &undoStack() { return undoStack_; }
    QString fileName() const { return fileName_; }
    bool isModified() const { return !undoStack_.isClean(); }
    void setSaved(const QString &fileName);

Q_SIGNALS:
    /// Another plan was put in the place of the one before, which nothing follows from any more.
    void planReplaced();
    void planChanged(); ///< after every step, and after planReplaced()
    void fileNameChanged();
    void modifiedChanged(bool modified);

private:
    friend class ChangePlan;
    void show(const model::Plan &plan);

    model::Plan plan_;
    QUndoStack undoStack_;
    QString fileName_;
};

} // namespace application
