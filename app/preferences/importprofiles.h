// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demand/historyfile.h"

#include <QString>

#include <string>
#include <vector>

class QSettings;

namespace application {

/// What a person chose for the files of one system, known again by their header. Which channel and
/// which queue a file goes to is asked each time: one system writes the files of all of them.
struct ImportProfile {
    QString name;
    std::vector<std::string> columnNames;
    model::HistoryFileRequest reading; ///< without interval and queue
};

/// Those that can be read; damaged ones are left out.
std::vector<ImportProfile> loadImportProfiles(const QSettings &settings);
/// Takes the place of the one with the same name or the same header.
void saveImportProfile(QSettings &settings, const ImportProfile &profile);

/// The profile of a file with these columns; null where none is known or the file has no header.
const ImportProfile *profileOf(const std::vector<ImportProfile> &profiles,
                               const std::vector<std::string> &columnNames);

} // namespace application
