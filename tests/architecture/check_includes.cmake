# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P check_includes.cmake
# Compares every #include below the layers' folders with Layers.cmake and fails with one line for
# each that is not granted, and for a source that does not begin with its own header. Needed beside the include path, because the common root and the
# system's include folder are visible to everyone.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/Layers.cmake")

set(violations "")
macro(violation reason)
    string(APPEND violations "  ${file}: #include ${name}: ${reason}\n")
endmacro()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/model/*.h" "${ROOT}/model/*.cpp"
     "${ROOT}/forecasting/*.h" "${ROOT}/forecasting/*.cpp" "${ROOT}/data/*.h" "${ROOT}/data/*.cpp"
     "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "No source file below '${ROOT}'")
endif()

foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    string(REGEX MATCH "^app/cli/painter|^app/cli|^app/main.cpp|^[a-z]+" folder "${file}")

    string(REGEX REPLACE "\\.cpp$" ".h" own_header "${file}")
    if(file MATCHES "\\.cpp$" AND EXISTS "${ROOT}/${own_header}")
        string(REGEX MATCH "[\"<][^;]*" name "${lines}")
        if(NOT name STREQUAL "\"${own_header}\"")
            violation("a source includes its own header first")
        endif()
    endif()

    foreach(line IN LISTS lines)
        string(REGEX MATCH "[<\"]([^>\"]+)" unused "${line}")
        set(name "${CMAKE_MATCH_1}")

        foreach(library IN LISTS libraries)
            if(name MATCHES "${${library}_HEADERS}" AND NOT file MATCHES "${${library}_PLACES}")
                violation("${library} only in files like ${${library}_PLACES}")
            endif()
        endforeach()

        if(NOT line MATCHES "\"")
            continue()
        endif()
        set(granted FALSE)
        foreach(other IN LISTS ${folder}_MAY_INCLUDE)
            string(FIND "${name}" "${other}/" position)
            if(position EQUAL 0)
                set(granted TRUE)
            endif()
        endforeach()
        if(name MATCHES "^[^/]+\\.moc$")
            continue()
        endif()
        if(NOT granted)
            list(JOIN ${folder}_MAY_INCLUDE ", " allowed)
            violation("'${folder}' may include ${allowed}")
        endif()

        if(file MATCHES "^model/([a-z]+)/" AND name MATCHES "^model/")
            string(REGEX REPLACE "^model/([a-z]+)/.*" "\\1" own "${file}")
            string(REGEX REPLACE "^model/([a-z]+)/.*" "\\1" used "${name}")
            list(FIND rooms "${own}" own_place)
            list(FIND rooms "${used}" used_place)
            if(used_place LESS 0 OR own_place LESS 0)
                violation("a room that Layers.cmake does not list")
            elseif(used_place GREATER own_place)
                violation("'${used}' comes after '${own}' in the order of rooms")
            endif()
        endif()
    endforeach()
endforeach()

if(violations)
    message(FATAL_ERROR "Includes across the layers:\n${violations}")
endif()
message(STATUS "${count} files include only what they may")
