# The three kinds of target this project has: a room of core, a part of ui, a test.
# A room is a folder: every .cpp in it belongs to it, and nothing else does.

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

if(CMAKE_CXX_CLANG_TIDY)
  # Sources that are generated into the build folder answer to one harmless check only.
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-unused-alias-decls'\n")
endif()

add_library(motcua_flags INTERFACE)
target_compile_options(motcua_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror)
target_compile_definitions(motcua_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  MOTCUA_VERSION="${PROJECT_VERSION}")
target_include_directories(motcua_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(MOTCUA_SANITIZE)
  target_compile_options(motcua_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(motcua_flags INTERFACE -fsanitize=address,undefined)
endif()
if(MOTCUA_LIBFUZZER)
  target_compile_options(motcua_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# motcua_unity(targets…): where MOTCUA_UNITY asks for it, each folder of their sources is one file to the
# compiler. So names of one folder's unnamed namespaces differ (tst_house holds this).
function(motcua_unity)
  set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ${MOTCUA_UNITY} UNITY_BUILD_MODE GROUP)
  foreach(target ${ARGN})
    get_target_property(sources ${target} SOURCES)
    foreach(source ${sources})
      if(source MATCHES "\\.cpp$")
        get_filename_component(folder ${source} DIRECTORY)
        string(MAKE_C_IDENTIFIER "in${folder}" group)
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
      endif()
    endforeach()
  endforeach()
endfunction()

# motcua_room(name [LINKS targets…]): a static library from core/name. Links are public: they state the order.
function(motcua_room name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  add_library(motcua_${name} STATIC ${sources})
  target_link_libraries(motcua_${name} PUBLIC motcua_flags Qt6::Core ${ARG_LINKS})
  motcua_unity(motcua_${name})
  if(MOTCUA_PCH)
    if(name STREQUAL "base")
      target_precompile_headers(motcua_base PRIVATE ${PROJECT_SOURCE_DIR}/core/base/pch.h)
    else()
      target_precompile_headers(motcua_${name} REUSE_FROM motcua_base)
    endif()
  endif()
endfunction()

# A test's own code runs once: it is compiled quickly, what it tests as everywhere.
set(motcua_test_options $<$<CONFIG:Debug>:-O0>)

# motcua_test_headers(name HEADERS … LINKS …): precompiled headers that tests share (PCH name).
function(motcua_test_headers name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "// Only its precompiled headers count.\n")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_compile_options(${name} PRIVATE ${motcua_test_options})
  target_link_libraries(${name} PRIVATE motcua_flags Qt6::Test ${ARG_LINKS})
  if(MOTCUA_PCH)
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS} <QtTest>)
  endif()
endfunction()

# motcua_test(name LABEL core|ui|journeys [PCH headers] LINKS …): one Qt Test program from name.cpp beside the
# caller. Its .moc is made by one call of moc: AUTOMOC would compile a second file for every test.
function(motcua_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT;PCH" "LINKS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  set_target_properties(${name} PROPERTIES CXX_CLANG_TIDY "" RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_compile_options(${name} PRIVATE ${motcua_test_options})
  qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE motcua_flags Qt6::Test ${ARG_LINKS})
  if(MOTCUA_PCH AND ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 180)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;TZ=Asia/Ho_Chi_Minh;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/run;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/run/${name}/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/run/${name}/data")
endfunction()
