# SPDX-License-Identifier: GPL-3.0-or-later
# The one table of who may see whom, read by the configuration (links) and by ctest (includes).

# What a layer may link.
set(model_MAY_LINK Boost::headers)
set(forecasting_MAY_LINK model Eigen3::Eigen Boost::headers)
set(data_MAY_LINK model SQLiteCpp FastFloat::fast_float ZLIB::ZLIB PkgConfig::uchardet
    PkgConfig::xlsxwriter PkgConfig::qpdf PkgConfig::libical Qt6::Core)
set(application_MAY_LINK model forecasting data Qt6::Core Qt6::Gui Qt6::Concurrent)
set(ui_MAY_LINK application model Qt6::Widgets Qt6::PrintSupport Qt6::Svg
    QCustomPlotQt6::QCustomPlotQt6)
set(layers model forecasting data application ui)

# Which folders a folder may include.
set(model_MAY_INCLUDE model)
set(forecasting_MAY_INCLUDE forecasting model/values model/time model/demand)
set(data_MAY_INCLUDE data model)
set(app_MAY_INCLUDE app model forecasting data)
set(app/cli_MAY_INCLUDE app model)
set(app/cli/painter_MAY_INCLUDE app model ui)
set(app/main.cpp_MAY_INCLUDE app model ui)
set(ui_MAY_INCLUDE ui app model)

# The rooms of the model: each may include itself and those before it.
set(rooms values time demand optimisation queueing coverage staffing shifts roster cost
    comparison simulation plan)

# Where a library may be used: pattern of its headers, then of the files that may include them.
# Qt's modules are told apart by the include path; here only the layers are.
set(libraries Qt QtGui QTimeZone Widgets QCustomPlot SQLite xlsxwriter qpdf libical Eigen Boost uchardet fast_float
    zlib CLI11 json)
set(Qt_HEADERS "^(Q[A-Z]|Qt[A-Z][A-Za-z]*/|q[a-z]+\\.h$)")
set(Qt_PLACES "^(data|app|ui)/")
set(QtGui_HEADERS "^(QtGui/|QGuiApplication$|QColor$|QFont$|QPainter$|QUndoStack$)")
set(QtGui_PLACES "^(app|ui)/")
set(QTimeZone_HEADERS "^(QtCore/)?(QTimeZone|qtimezone\\.h)$")
set(QTimeZone_PLACES "^data/zones/")
set(Widgets_HEADERS "^(QtWidgets|QtPrintSupport|QtSvg|QtSvgWidgets)/")
set(Widgets_PLACES "^(ui/|app/main\\.cpp$)")
set(QCustomPlot_HEADERS "^qcustomplot\\.h$")
set(QCustomPlot_PLACES "^ui/")
set(SQLite_HEADERS "^(SQLiteCpp/|sqlite3)")
set(SQLite_PLACES "^data/store/")
set(xlsxwriter_HEADERS "^xlsxwriter")
set(xlsxwriter_PLACES "^data/workbook/")
set(qpdf_HEADERS "^qpdf/")
set(qpdf_PLACES "^data/pdf/")
set(libical_HEADERS "^libical/")
set(libical_PLACES "^data/icalendar/")
set(Eigen_HEADERS "^(Eigen|eigen3|unsupported/Eigen)/")
set(Eigen_PLACES "^forecasting/")
set(Boost_HEADERS "^boost/")
set(Boost_PLACES "^(model|forecasting)/")
set(uchardet_HEADERS "^(uchardet/)?uchardet\\.h$")
set(uchardet_PLACES "^data/csv/")
set(fast_float_HEADERS "^fast_float/")
set(fast_float_PLACES "^data/csv/")
set(zlib_HEADERS "^zlib\\.h$")
set(zlib_PLACES "^data/csv/")
set(CLI11_HEADERS "^CLI/")
set(CLI11_PLACES "^app/cli/")
set(json_HEADERS "^nlohmann/")
set(json_PLACES "^app/cli/")
