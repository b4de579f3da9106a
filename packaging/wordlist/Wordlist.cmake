# The words of proposed passphrases, made at build time from two Debian packages (hunspell-fr-classical, xkcdpass).
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/wordlist/passphrasewords.cpp
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/wordlist
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/wordlist ${CMAKE_BINARY_DIR}/wordlist/passphrasewords.cpp
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/wordlist ${CMAKE_CURRENT_LIST_DIR}/refused.txt
  COMMENT "Choosing the words of passphrases"
  VERBATIM)
add_custom_target(relais_wordlist DEPENDS ${CMAKE_BINARY_DIR}/wordlist/passphrasewords.cpp)
add_dependencies(relais_core relais_wordlist)
set_source_files_properties(${CMAKE_BINARY_DIR}/wordlist/passphrasewords.cpp TARGET_DIRECTORY relais_core
  PROPERTIES GENERATED ON SKIP_AUTOGEN ON)
target_sources(relais_core PRIVATE ${CMAKE_BINARY_DIR}/wordlist/passphrasewords.cpp)
