// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace application {

/// Of reports and files, whatever the window speaks.
enum class Language { English, German };

} // namespace application
