// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"

#include <QUndoCommand>

namespace application {

/// The one undo command: undo and redo swap two plans. Snapshots are cheap, because plans share
/// their large parts.
class ChangePlan : public QUndoCommand {
public:
    ChangePlan(PlanDocument &document, const QString &what, model::Plan after, MergeKey key);

    void undo() override;
    void redo() override;
    /// The key for QUndoStack; -1 never merges.
    int id() const override;
    /// Joins steps with the same key; a change that came back to its start is dropped.
    bool mergeWith(const QUndoCommand *next) override;

private:
    PlanDocument &document_;
    model::Plan before_;
    model::Plan after_;
    MergeKey key_;
};

} // namespace application
