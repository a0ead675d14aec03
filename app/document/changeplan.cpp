// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/changeplan.h"

namespace application {

ChangePlan::ChangePlan(PlanDocument &document, const QString &what, model::Plan after, MergeKey key)
    : QUndoCommand(what), document_(document), before_(document.plan()), after_(std::move(after)),
      key_(key) {}

void ChangePlan::undo() { document_.show(before_); }

void ChangePlan::redo() { document_.show(after_); }

int ChangePlan::id() const { return key_ == MergeKey::None ? -1 : static_cast<int>(key_); }

bool ChangePlan::mergeWith(const QUndoCommand *next) {
    // The stack asks only for commands with the same id, and only this class gives ids.
    after_ = static_cast<const ChangePlan *>(next)->after_;
    setText(next->text());
    setObsolete(after_ == before_);
    return true;
}

} // namespace application
