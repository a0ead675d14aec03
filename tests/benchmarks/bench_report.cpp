// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recompute/recompute.h"
#include "app/sample/sampleplan.h"
#include "tests/support/hundredagents.h"
#include "ui/report/reportpdf.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>

namespace {

/// Fonts need an application, the same for all benchmarks of this program.
void startApplication() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static std::array<char, 13> name{"bench_report"};
    static std::array<char *, 2> arguments{name.data(), nullptr};
    static int count = 1;
    static const QApplication application(count, arguments.data());
}

/// A hundred agents for four weeks, from plan and results to the file on disk.
void writeRoster(benchmark::State &state, std::vector<model::ReportSection> sections) {
    startApplication();
    const std::chrono::sys_days today{std::chrono::year(2026) / 11 / 24};
    const model::Plan sample = application::samplePlan(model::Date(today.time_since_epoch()));
    application::Recompute recompute;
    const auto results = recompute(sample, {});
    model::Plan plan = testing::withHundredAgents(sample, results.week.begin());
    plan.report.sections = std::move(sections);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.pdf"));
    QString error;
    for (auto _ : state)
        if (!ui::writeReportPdf(plan, results, path, application::Language::English, &error))
            state.SkipWithError(qPrintable(error));
}
BENCHMARK_CAPTURE(writeRoster, roster, std::vector{model::ReportSection::Roster})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeRoster, everything,
                  std::vector{model::ReportSection::Summary, model::ReportSection::Comparison,
                              model::ReportSection::Forecast, model::ReportSection::Staffing,
                              model::ReportSection::Shifts, model::ReportSection::Roster,
                              model::ReportSection::Method})
    ->Unit(benchmark::kMillisecond);

} // namespace
