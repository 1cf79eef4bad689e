# The one place for compiler flags: every target of the project links binnacle_flags.
add_library(binnacle_flags INTERFACE)
target_include_directories(binnacle_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(binnacle_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BINNACLE_VERSION="${PROJECT_VERSION}")
target_compile_options(binnacle_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    $<$<BOOL:${BINNACLE_WERROR}>:-Werror>)
if(BINNACLE_SANITIZE)
    target_compile_options(binnacle_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(binnacle_flags INTERFACE -fsanitize=address,undefined)
endif()

# Sources of a layer are the files in its folder: the folder decides the room (tst_layers reads the includes).
function(binnacle_sources target)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    target_sources(${target} PRIVATE ${sources})
endfunction()
