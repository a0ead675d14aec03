// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/openplan.h"

#include "app/tasks/storageproblem.h"
#include "data/store/planfile.h"

namespace application {

std::variant<model::Plan, FileProblem> openPlan(const QString &path) {
    try {
        return data::loadPlan(path.toStdString());
    } catch (const data::StorageError &error) {
        return problemOf(error, path);
    } catch (const std::exception &error) {
        // A value inside that no plan can have.
        return problemOf({data::StorageError::Reason::Damaged, path.toStdString(), error.what()},
                         path);
    }
}

} // namespace application
