// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace cli {

/// Adds an option whose text goes through one of the functions of arguments.h into `target` (the
/// value or an optional of it). Text that does not fit makes the call wrong and names `expected`.
template <typename Target, typename Parse>
CLI::Option *addParsed(CLI::App &command, const std::string &name, Target &target, Parse parse,
                       const std::string &expected, const std::string &description) {
    return command
        .add_option_function<std::string>(
            name,
            [name, &target, parse, expected](const std::string &text) {
                const auto value = parse(std::string_view(text));
                if (!value)
                    throw CLI::ValidationError(name,
                                               "found \"" + text + "\", expected " + expected);
                target = *value;
            },
            description)
        ->type_name(expected);
}

} // namespace cli
