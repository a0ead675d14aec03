# SPDX-License-Identifier: GPL-3.0-or-later
# add_layer(<name> [COMPUTES] [PUBLIC <target>...] [PRIVATE <target>...] [EXCLUDE <regex>])
# makes the library <name> of everything in the calling folder: the folder is the layer, so a file
# belongs to it by lying there. Headers stand alone: one with a source of its own is that source's
# first line (check_includes.cmake sees to it), the others are compiled by themselves with all that
# the layer links, which is more than its users see; hence the second target.
# COMPUTES: people wait for its loops, so it is optimised even where the rest is built to be tested.
function(add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "COMPUTES" "EXCLUDE" "PUBLIC;PRIVATE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS *.h)
    if(layer_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${layer_EXCLUDE}")
        list(FILTER headers EXCLUDE REGEX "${layer_EXCLUDE}")
    endif()
    add_library(${name} STATIC ${sources} ${headers})
    if(layer_COMPUTES)
        target_compile_options(${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O2>)
    endif()
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${layer_PUBLIC} PRIVATE ${layer_PRIVATE} warnings)

    list(TRANSFORM sources REPLACE "\\.cpp$" ".h" OUTPUT_VARIABLE proven)
    list(REMOVE_ITEM headers ${proven})
    add_library(${name}_headers INTERFACE)
    target_sources(${name}_headers INTERFACE FILE_SET HEADERS
                   BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    target_link_libraries(${name}_headers INTERFACE ${layer_PUBLIC} ${layer_PRIVATE} warnings)
endfunction()
