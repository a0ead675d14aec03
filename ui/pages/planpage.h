// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/recompute/recomputer.h"
#include "ui/pages/page.h"
#include "ui/selection.h"

namespace ui {

/// What pages work on. The window owns it.
struct Workspace {
    application::PlanDocument &document;
    application::Recomputer &recomputer;
    Selection &selection;

    const model::Plan &plan() const { return document.plan(); }
    const application::Results &results() const { return recomputer.results(); }
};

/// A page that shows the plan and its results. Edits go through document.change(); nothing else
/// flows back.
class PlanPage : public Page {
    Q_OBJECT
public:
    PlanPage(const QString &icon, const Workspace &workspace, QWidget *parent = nullptr)
        : Page(icon, parent), workspace_(workspace) {}

    /// Shows the present plan, results and selection. Called by the window when one of them changed
    /// and the page is visible, and when the page becomes visible after a change.
    virtual void showPlan() = 0;

protected:
    const Workspace &workspace() const { return workspace_; }
    const model::Plan &plan() const { return workspace_.plan(); }
    const application::Results &results() const { return workspace_.results(); }
    void change(const QString &what, model::Plan changed,
                application::MergeKey key = application::MergeKey::None) {
        workspace_.document.change(what, std::move(changed), key);
    }

private:
    Workspace workspace_;
};

} // namespace ui
