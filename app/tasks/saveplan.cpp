// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/saveplan.h"

#include "app/tasks/storageproblem.h"
#include "data/store/planfile.h"

namespace application {

std::optional<FileProblem> savePlan(const model::Plan &plan, const QString &path) {
    try {
        data::savePlan(plan, path.toStdString());
        return std::nullopt;
    } catch (const data::StorageError &error) {
        return problemOf(error, path);
    } catch (const std::exception &error) {
        return problemOf({data::StorageError::Reason::Failed, path.toStdString(), error.what()},
                         path);
    }
}

} // namespace application
