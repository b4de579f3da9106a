# The SQL engine: SQLCipher as one static object with hidden symbols, so that no other library of the process can take
# its place (a program that silently runs on plain SQLite writes clear text) and none is taken over by it.
# The two source files are made once into build/sqlcipher and shared by every build folder.
set(RELAIS_SQLCIPHER_DIR "${CMAKE_SOURCE_DIR}/build/sqlcipher" CACHE PATH "Where sqlite3.c of SQLCipher is made")

file(MAKE_DIRECTORY "${RELAIS_SQLCIPHER_DIR}")
file(LOCK "${RELAIS_SQLCIPHER_DIR}/lock" GUARD FILE TIMEOUT 600)
if(NOT EXISTS "${RELAIS_SQLCIPHER_DIR}/sqlite3.c")
  foreach(step fetch amalgamate)
    message(STATUS "SQLCipher: ${step}")
    execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/${step}" "${RELAIS_SQLCIPHER_DIR}" RESULT_VARIABLE failed)
    if(failed)
      message(FATAL_ERROR "The SQL engine could not be made (${step}); the lines above say what to do.")
    endif()
  endforeach()
endif()
file(LOCK "${RELAIS_SQLCIPHER_DIR}/lock" RELEASE)

file(STRINGS "${RELAIS_SQLCIPHER_DIR}/sqlite3.c" version_line REGEX "#define CIPHER_VERSION_NUMBER " LIMIT_COUNT 1)
string(REGEX MATCH "[0-9.]+" cipher_version "${version_line}")
if(NOT cipher_version VERSION_GREATER_EQUAL 4.6)
  message(FATAL_ERROR "SQLCipher 4.6 or newer is needed, ${RELAIS_SQLCIPHER_DIR} holds '${cipher_version}'")
endif()

pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto)

# relais_sql_engine(<target>): what SQLCipher and its plain twin have in common.
function(relais_sql_engine target)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden AUTOMOC OFF
    AUTOUIC OFF AUTORCC OFF)
  target_include_directories(${target} SYSTEM PUBLIC "${RELAIS_SQLCIPHER_DIR}")
  # TEMP_STORE=2: sorting never spills clear text to a file. DQS=0: "word" is never taken for a string. DBPAGE_VTAB:
  # the sweep after an erasure looks at every page.
  target_compile_definitions(${target} PRIVATE SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_DQS=0
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_SECURE_DELETE SQLITE_ENABLE_DBPAGE_VTAB HAVE_USLEEP=1 HAVE_FDATASYNC=1)
  # -g0: the same object for every build type, hence one compilation shared through ccache.
  target_compile_options(${target} PRIVATE -O2 -g0 -w -fno-strict-aliasing -fstack-protector-strong)
  target_link_libraries(${target} PUBLIC m)
endfunction()

add_library(sqlcipher STATIC "${RELAIS_SQLCIPHER_DIR}/sqlite3.c")
relais_sql_engine(sqlcipher)
target_compile_definitions(sqlcipher PUBLIC SQLITE_HAS_CODEC)
target_link_libraries(sqlcipher PUBLIC PkgConfig::CRYPTO)

# The same source without the codec is plain SQLite: tests show with it that a wrong engine is refused, and what the
# encryption costs.
add_library(plainsqlite STATIC EXCLUDE_FROM_ALL "${RELAIS_SQLCIPHER_DIR}/sqlite3.c")
relais_sql_engine(plainsqlite)
