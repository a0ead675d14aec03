# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the C++ source OUTPUT that defines data::migrations() from the SQL files MIGRATIONS.
list(SORT MIGRATIONS)
set(literals "")
foreach(file IN LISTS MIGRATIONS)
    file(READ "${file}" sql)
    string(APPEND literals "    R\"sql(${sql})sql\",\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"data/store/migrations.h\"

#include <vector>

std::span<const std::string_view> data::migrations()
{
    static const std::vector<std::string_view> steps{
${literals}    };
    return steps;
}
")
