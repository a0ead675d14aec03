// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlelawfields.h"

#include <array>

namespace cli {

model::HandleLaw readHandleLaw(ScenarioFile &file, const ScenarioFile::Pointer &where,
                               std::optional<std::size_t> absent) {
    using Family = model::HandleLaw::Family;
    constexpr std::array families{Family::Exponential, Family::Lognormal, Family::Erlang,
                                  Family::Deterministic};
    model::HandleLaw law;
    law.family = families[file.word(where, "dist", {"exp", "logn", "erl", "det"}, absent)];
    const bool free = law.family == Family::Lognormal || law.family == Family::Erlang;
    if (free)
        law.scv = file.number(where, "scv", {0.01, 20});
    else
        law.scv = law.family == Family::Exponential ? 1.0 : 0.0;
    return law;
}

} // namespace cli
