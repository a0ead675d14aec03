// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Exit status of every command.
enum ExitStatus : int {
    Done = 0,
    Unsolved = 1,   ///< the task has no solution or was stopped; what was reached is written
    WrongCall = 2,  ///< options that do not fit
    WrongInput = 3, ///< a file says something impossible
    Failed = 4      ///< the environment: disk full, no permission
};

} // namespace cli
