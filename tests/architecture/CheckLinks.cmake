# SPDX-License-Identifier: GPL-3.0-or-later
# check_links(): ends the configuration where a layer links more than Layers.cmake grants it.
# Called last, when every target is complete.
include("${CMAKE_CURRENT_LIST_DIR}/Layers.cmake")

function(check_links)
    foreach(layer IN LISTS layers)
        get_target_property(links ${layer} LINK_LIBRARIES)
        get_target_property(interface ${layer} INTERFACE_LINK_LIBRARIES)
        set(linked ${links} ${interface})
        list(TRANSFORM linked REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1")
        # "-NOTFOUND" is an empty property; the resources of `ui` are a library of their own.
        list(FILTER linked EXCLUDE REGEX "-NOTFOUND$|^warnings$|${layer}_resources_|^::@")
        list(REMOVE_DUPLICATES linked)
        foreach(target IN LISTS linked)
            if(NOT target IN_LIST ${layer}_MAY_LINK)
                list(JOIN ${layer}_MAY_LINK ", " allowed)
                message(FATAL_ERROR
                        "Layering: '${layer}' must not link '${target}' (allowed: ${allowed})")
            endif()
        endforeach()
    endforeach()
endfunction()
