// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {
struct Plan;
}

namespace application {

/// Of reports and files, whatever the window speaks.
enum class Language { English, German };

/// The language that the plan wants for its report, or the reader's.
Language reportLanguage(const model::Plan &plan, Language readers);

} // namespace application
