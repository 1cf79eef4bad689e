# What a package contains. Names below share/ follow the id of the desktop entry, as the desktop wants them.
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/resources/linux/org.binnacle.Binnacle)

install(TARGETS binnacle RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/docs/binnacle.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${linux}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${linux}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/docs/import-mapping.md
    ${PROJECT_SOURCE_DIR}/docs/panel-json-1.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
