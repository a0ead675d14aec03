# SPDX-License-Identifier: GPL-3.0-or-later
# precompile(<target> <header>...): parses what most files of a target include once for all of them;
# a test then compiles in half the time. Where ccache is at work it remembers whole files instead,
# and every file is seen with nothing but its own includes.
# precompile(<target> LIKE <other>): takes those of a target with the same definitions.
function(precompile target)
    if(CMAKE_CXX_COMPILER_LAUNCHER)
        return()
    endif()
    if(ARGV1 STREQUAL "LIKE")
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
