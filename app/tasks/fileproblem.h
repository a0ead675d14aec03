// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace application {

/// Why a file could not be read or written, as a sentence with the file's name and advice.
struct FileProblem {
    enum class Kind {
        Content,    ///< the file is not what it should be
        Environment ///< disk, permission, another program
    };
    Kind kind = Kind::Environment;
    QString text;
};

} // namespace application
