// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"

#include "app/report/printed.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/outcomevalues.h"
#include "ui/charts/requirementheatmap.h"
#include "ui/report/forecastsection.h"
#include "ui/report/logo.h"
#include "ui/report/methodsection.h"
#include "ui/report/pagewriter.h"
#include "ui/report/shiftsection.h"
#include "ui/text/verdicttext.h"
#include "ui/text/words.h"
#include "ui/theme/channelhue.h"
#include "ui/widgets/scenariobadge.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr const char *context = "Report";

/// Share of the week's natural demand that arrives outside Monday to Friday, 9 to 18.
double outsideOfficeHours(const model::Plan &plan, const application::Results &results) {
    double all = 0;
    double outside = 0;
    for (const auto &demand : results.demand) {
        for (std::size_t i = 0; i < demand.contacts.count(); ++i) {
            const double contacts = demand.contacts[i].value();
            const int hour = plan.calendar.hourOfWeek(demand.contacts.grid().beginOf(i));
            all += contacts;
            if (hour / 24 > 4 || hour % 24 < 9 || hour % 24 >= 18)
                outside += contacts;
        }
    }
    return all > 0 ? outside / all : 0;
}

double needsSunday(const model::CoverageScenario &scenario) {
    double hours = 0;
    for (const auto &[id, coverage] : scenario.channels)
        for (const auto &span : coverage.hours.week[6])
            hours += static_cast<double>((span.closes - span.opens).count()) / 60.0;
    return hours;
}

} // namespace

ReportPainter::ReportPainter(const model::Plan &plan, const application::Results &results,
                             const QLocale &locale)
    : plan_(plan), results_(results), locale_(locale), say_(locale),
      theme_(plan.report.colours == model::ReportColours::Greys ? Theme::Scheme::Grey
                                                                : Theme::Scheme::Light),
      size_(paper().size(QPageSize::Point) * (96.0 / 72.0)), logo_(logoPicture(plan.report.logo)),
      stamp_(application::stampOf(plan)) {
    chooseScenarios();
    for (const model::ReportSection section : plan.report.sections) {
        const int first = pageCount();
        addSection(section);
        if (pageCount() > first)
            firstPages_[section] = first;
    }
}

ReportPainter::~ReportPainter() = default;

QPageSize ReportPainter::paper() const {
    return QPageSize(plan_.report.paper == model::ReportPaper::Letter ? QPageSize::Letter
                                                                      : QPageSize::A4);
}

int ReportPainter::pageOf(model::ReportSection section) const {
    const auto found = firstPages_.find(section);
    return found == firstPages_.end() ? -1 : found->second;
}

void ReportPainter::chooseScenarios() {
    const auto &outcomes = results_.outcomes;
    verdict_ = results_.verdict;
    std::vector<model::ScenarioOutcome> compared;
    std::vector<std::size_t> indices;
    std::size_t chosen = 0;
    std::size_t baseline = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (!application::isPrinted(plan_, outcomes[i].scenarioId) && i != verdict_.chosen &&
            i != verdict_.baseline)
            continue;
        if (i == verdict_.chosen)
            chosen = compared.size();
        if (i == verdict_.baseline)
            baseline = compared.size();
        printed_.push_back(&outcomes[i]);
        compared.push_back(outcomes[i]);
        indices.push_back(i);
    }
    printedPlan_ = plan_;
    if (compared.size() == outcomes.size())
        return;
    std::erase_if(printedPlan_.scenarios, [&](const auto &scenario) {
        return std::none_of(compared.begin(), compared.end(),
                            [&](const auto &outcome) { return outcome.scenarioId == scenario.id; });
    });
    // Only what is printed is compared, under the letters that it has in the plan.
    verdict_ = model::verdict(compared, chosen, baseline);
    verdict_.chosen = indices[chosen];
    verdict_.baseline = indices[baseline];
    if (verdict_.best)
        verdict_.best = indices[*verdict_.best];
}

QString ReportPainter::title() const { return oneLine(plan_.name); }

application::PdfDocument ReportPainter::document() const {
    return {title(), oneLine(plan_.report.company), stampLine(stamp_, say_), locale_.bcp47Name(),
            outline_};
}

QString ReportPainter::currency() const { return oneLine(plan_.currency); }

QString ReportPainter::letterOf(const model::ScenarioOutcome &outcome) const {
    return letter(static_cast<std::size_t>(&outcome - results_.outcomes.data()));
}

QString ReportPainter::scenarioTitle(const model::ScenarioOutcome &outcome) const {
    return QStringLiteral("%1 · %2").arg(letterOf(outcome), oneLine(outcome.name));
}

QString ReportPainter::dataUntil() const {
    std::optional<model::Date> last;
    for (const auto &channel : plan_.channels)
        if (const auto &history = *channel.history; !history.isEmpty())
            last = std::max(
                last.value_or(model::Date::min()),
                model::dateOf(plan_.calendar.toLocal(history.grid.end() - model::Seconds(1))));
    return last ? say_.format().date(toQDate(*last)) : QString();
}

QString ReportPainter::computedSource() const {
    return say_(context, QT_TRANSLATE_NOOP("Report", "Source: computed for %1 from the forecast, "
                                                     "with the assumptions of this report."))
        .arg(say_.format().weekShort(toQDate(results_.weekBegin)));
}

void ReportPainter::add(const QString &title, std::function<void(PageWriter &)> write, int level) {
    QPicture nowhere;
    QPainter painter(&nowhere);
    PageWriter counter(painter, size_, theme_, -1);
    write(counter);
    const int first = pageCount();
    outline_.push_back({title, first, level});
    for (const auto &[heading, page] : counter.marks())
        outline_.push_back({heading, first + page, level + 1});
    for (int part = 0; part < counter.pageCount(); ++part)
        pages_.push_back({title, sections_.size(), part});
    sections_.push_back(std::move(write));
}

void ReportPainter::addSection(model::ReportSection section) {
    using Section = model::ReportSection;
    const bool compared = !printed_.empty();
    switch (section) {
    case Section::Summary:
        if (compared)
            add(say_(context, QT_TRANSLATE_NOOP("Report", "Summary")),
                [this](PageWriter &writer) { writeSummary(writer); });
        break;
    case Section::Comparison:
        if (compared)
            add(say_(context, QT_TRANSLATE_NOOP("Report", "Comparison")),
                [this](PageWriter &writer) { writeComparison(writer); });
        break;
    case Section::Forecast:
        if (!results_.channels.empty() && !plan_.channels.empty())
            add(say_(context, QT_TRANSLATE_NOOP("Report", "Forecast")), [this](PageWriter &writer) {
                writeForecastSection(writer, plan_, results_, say_);
            });
        break;
    case Section::Staffing:
        addStaffing();
        break;
    case Section::Shifts:
        if (const auto *outcome = results_.outcome(plan_.chosen); outcome && shifts()) {
            findings_ = application::findingsOf(plan_, plan_.chosen);
            add(say_(context, QT_TRANSLATE_NOOP("Report", "Shifts")),
                [this, outcome](PageWriter &writer) {
                    writeShiftCover(writer, plan_, *outcome, *shifts(), say_);
                    writeFindings(writer, plan_, findings_, say_);
                });
        }
        break;
    case Section::Roster:
        if (shifts())
            addRoster();
        break;
    case Section::Method:
        add(say_(context, QT_TRANSLATE_NOOP("Report", "Method and assumptions")),
            [this](PageWriter &writer) {
                writeMethodSection(writer, printedPlan_, results_, stamp_, say_, theme_);
            });
        break;
    }
}

const std::vector<model::Shift> *ReportPainter::shifts() const {
    const auto found = plan_.shifts.find(plan_.chosen);
    return found == plan_.shifts.end() || found->second->empty() ? nullptr : &*found->second;
}

void ReportPainter::addRoster() {
    const QString roster = say_(context, QT_TRANSLATE_NOOP("Report", "Roster"));
    outline_.push_back({roster, pageCount(), 0});
    for (const model::Date monday : rosterWeeks(plan_, *shifts()))
        add(
            roster + QStringLiteral(": ") + say_.format().week(toQDate(monday)),
            [this, monday](PageWriter &writer) {
                writeRosterWeek(writer, plan_, *shifts(), monday, say_);
            },
            1);
}

void ReportPainter::addStaffing() {
    const QString staffing = say_(context, QT_TRANSLATE_NOOP("Report", "Staffing"));
    if (printed_.size() > 1)
        outline_.push_back({staffing, pageCount(), 0});
    for (const auto *outcome : printed_)
        add(
            staffing + QStringLiteral(": ") + scenarioTitle(*outcome),
            [this, outcome](PageWriter &writer) { writeStaffing(writer, *outcome); },
            printed_.size() > 1 ? 1 : 0);
}

void ReportPainter::paint(QPainter &painter, int page) const {
    const Page &wanted = pages_[static_cast<std::size_t>(page)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, page);
    PageWriter writer(painter, size_, theme_, wanted.part);
    sections_[wanted.section](writer);
    painter.restore();
}

void ReportPainter::inColumns(
    PageWriter &writer, double height, bool named,
    const std::function<void(PageWriter &, const model::ScenarioOutcome &)> &write) const {
    constexpr double columnGap = 18;
    const std::size_t perRow = std::min<std::size_t>(3, printed_.size());
    const double width = (writer.width() - columnGap * static_cast<double>(perRow - 1)) /
                         static_cast<double>(perRow);
    for (std::size_t first = 0; first < printed_.size(); first += perRow) {
        writer.need(height);
        double lowest = writer.y();
        for (std::size_t i = first; i < std::min(first + perRow, printed_.size()); ++i) {
            const auto &outcome = *printed_[i];
            PageWriter column =
                writer.column(static_cast<double>(i - first) * (width + columnGap), width);
            if (named) {
                const bool chosen = outcome.scenarioId == plan_.chosen;
                if (column.isPainting())
                    ScenarioBadge::paint(column.painter(),
                                         QRectF(column.left(), column.y(), 14, 14),
                                         letterOf(outcome), chosen, theme_);
                column.textAt(20, oneLine(outcome.name), theme_.font(11, QFont::DemiBold));
                column.gap(20);
            }
            write(column, outcome);
            lowest = std::max(lowest, column.y());
        }
        writer.moveTo(lowest + 4);
    }
}

void ReportPainter::paintFrame(QPainter &painter, int page) const {
    const Format &format = say_.format();
    PageWriter writer(painter, size_, theme_);
    const QString until = dataUntil();
    if (page == 0)
        writer.head(oneLine(plan_.report.company),
                    until.isEmpty()
                        ? QString()
                        : say_(context, QT_TRANSLATE_NOOP("Report", "Data until %1")).arg(until));
    else
        writer.head(title(), pages_[static_cast<std::size_t>(page)].title);
    QString period = format.week(toQDate(results_.weekBegin));
    if (!until.isEmpty())
        period +=
            QStringLiteral(" · ") +
            say_(context, QT_TRANSLATE_NOOP("Report", "forecast from history until %1")).arg(until);
    writer.foot(
        period,
        say_(context, QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(page + 1).arg(pageCount()));
    if (page == pageCount() - 1)
        writer.belowFoot(stampLine(stamp_, say_));
}

void ReportPainter::writeLetterhead(PageWriter &writer) const {
    if (!logo_.isNull()) {
        const QSizeF room = QSizeF(logo_.size()).scaled(180, 36, Qt::KeepAspectRatio);
        const QRectF place(writer.left(), writer.y(), room.width(), room.height());
        if (writer.isPainting()) {
            writer.painter().setRenderHints(QPainter::SmoothPixmapTransform |
                                            QPainter::LosslessImageRendering);
            writer.painter().drawImage(place, logo_);
        }
        writer.gap(room.height() + 10);
    }
    writer.line(title(), theme_.font(12), Ink::Text2);
}

void ReportPainter::writeSummary(PageWriter &writer) const {
    const Format &format = say_.format();
    writeLetterhead(writer);
    writer.gap(14);
    writer.line(say_(context, QT_TRANSLATE_NOOP("Report", "Which hours should we be reachable?")),
                theme_.font(24, QFont::DemiBold));
    writer.gap(8);
    const QString own = text(plan_.recommendation).trimmed();
    auto figures = liveFigures(verdict_, results_.outcomes, currency(), say_);
    if (const auto best = figures.find(QStringLiteral("best")); best != figures.end())
        best->second = oneLine(utf8(best->second));
    // Figures stand out from the words around them.
    QString words;
    std::vector<std::pair<qsizetype, qsizetype>> strong;
    for (const TextPiece &piece :
         piecesOf(own.isEmpty() ? verdictWords(verdict_, results_.outcomes, say_) : own, figures)) {
        const QString part = piece.isFigure ? figures.at(piece.words) : piece.words;
        if (piece.isFigure)
            strong.emplace_back(words.size(), part.size());
        words += part;
    }
    writer.paragraph(words, theme_.font(14), Ink::Text, strong);
    if (const QString note = text(plan_.reportNote).trimmed(); !note.isEmpty()) {
        writer.gap(6);
        writer.paragraph(note, theme_.font(12));
    }
    writer.gap(16);
    writeScenarios(writer);
    writer.source(
        say_(context,
             QT_TRANSLATE_NOOP("Report",
                               "Bars: answered on target of all contacts, a closed door is a miss. "
                               "While open: answered in time of those who met an open door. 50% "
                               "and 90% in: time from the first wish to the answer.")) +
        u' ' + computedSource());
    writer.gap(8);

    writer.need(330);
    writer.rule(Ink::Line, 1);
    writer.gap(12);
    const double top = writer.y();
    PageWriter left = writer.column(0, writer.width() * 0.52);
    left.section(
        say_(context, QT_TRANSLATE_NOOP("Report", "Cost against service")),
        say_(context,
             QT_TRANSLATE_NOOP("Report",
                               "%1 opening hours tried; the line joins the best for their money"))
            .arg(format.count(static_cast<double>(results_.frontier.size()))));
    FrontierChart frontier;
    auto points = frontierValue(plan_, results_);
    for (const auto &outcome : results_.outcomes)
        if (std::find(printed_.begin(), printed_.end(), &outcome) == printed_.end())
            std::erase_if(points.points,
                          [&](const auto &point) { return point.badge == letterOf(outcome); });
    frontier.show(points);
    left.chart(frontier, std::clamp(writer.bottom() - left.y() - 24, 200.0, 400.0), 0.9);
    left.source(computedSource());

    // Beside the chart where they fit, else below it.
    const QString heading =
        say_(context, QT_TRANSLATE_NOOP("Report", "What to know before deciding"));
    PageWriter right = writer.column(writer.width() * 0.56, writer.width() * 0.44);
    PageWriter measured = right.unpainted();
    measured.section(heading, {});
    writeFacts(measured);
    if (measured.pageCount() == right.pageCount()) {
        right.section(heading, {});
        writeFacts(right);
        writer.moveTo(std::max({top, left.y(), right.y()}));
        return;
    }
    writer.moveTo(left.y() + 12);
    writer.section(heading, {});
    writeFacts(writer);
}

void ReportPainter::writeScenarios(PageWriter &writer) const {
    const Format &format = say_.format();
    const auto *baseline = results_.outcome(plan_.baseline);
    const double barsHeight = 17.0 * static_cast<double>(plan_.channels.size()) + 4;
    constexpr double tableRow = 14;
    const double tableHeight = tableRow * static_cast<double>(plan_.channels.size() + 1) + 10;
    inColumns(
        writer, 222 + barsHeight + tableHeight, false,
        [&](PageWriter &column, const model::ScenarioOutcome &outcome) {
            const bool chosen = outcome.scenarioId == plan_.chosen;
            column.rule(chosen ? Ink::Accent : Ink::Neutral, 1.5);
            column.gap(8);
            if (column.isPainting())
                ScenarioBadge::paint(column.painter(), QRectF(column.left(), column.y(), 15, 15),
                                     letterOf(outcome), chosen, theme_);
            column.textAt(21, oneLine(outcome.name), theme_.font(12, QFont::DemiBold));
            column.gap(24);
            const auto cost = format.moneySplit(outcome.cost.total(), currency());
            QString against = say_(context, QT_TRANSLATE_NOOP("Report", "a week"));
            if (baseline && baseline != &outcome && baseline->cost.total().minorUnits() != 0)
                against =
                    say_(context, QT_TRANSLATE_NOOP("Report", "%1 against %2"))
                        .arg(format.signedPercent(model::difference(outcome, *baseline).costShare),
                             letterOf(*baseline));
            else if (baseline == &outcome)
                against = say_(context, QT_TRANSLATE_NOOP("Report", "baseline"));
            column.figure(
                cost.number,
                cost.unit + QStringLiteral(" ") +
                    say_(context, QT_TRANSLATE_NOOP("Report", "a week")),
                against + QStringLiteral(" · ") +
                    say_(context, QT_TRANSLATE_NOOP("Report", "%1 a year"))
                        .arg(format.moneyShort(
                            model::Money::fromMajor(outcome.cost.total().major() * 365.25 / 7.0),
                            currency())));
            column.figure(format.count(outcome.fte, 1),
                          say_(context, QT_TRANSLATE_NOOP("Report", "FTE")),
                          say_(context, QT_TRANSLATE_NOOP("Report", "%1 agent hours on duty"))
                              .arg(format.count(outcome.dutyHours)));
            const auto target = format.percentSplit(outcome.customerView.withinPromise);
            column.figure(target.number,
                          target.unit + u' ' +
                              say_(context, QT_TRANSLATE_NOOP("Report", "on target")),
                          say_(context, QT_TRANSLATE_NOOP("Report", "of %1 contacts a week"))
                              .arg(format.count(outcome.naturalContacts())));
            TargetBars bars;
            bars.show(targetBarsValue(outcome));
            column.chart(bars, barsHeight, 0.8);
            column.gap(4);
            writeResponse(column, outcome, tableRow);
            column.gap(6);
            OutcomeBar bar;
            bar.show(outcomeBarValue(outcome));
            column.chart(bar, 40, 0.8);
        });
}

void ReportPainter::writeResponse(PageWriter &writer, const model::ScenarioOutcome &outcome,
                                  double rowHeight) const {
    const Format &format = say_.format();
    const std::vector<PageWriter::TableColumn> columns{
        {QString(), 0.28, Qt::AlignLeft},
        {say_(context, QT_TRANSLATE_NOOP("Report", "while open")), 0.26, Qt::AlignRight},
        {say_(context, QT_TRANSLATE_NOOP("Report", "50% in")), 0.23, Qt::AlignRight},
        {say_(context, QT_TRANSLATE_NOOP("Report", "90% in")), 0.23, Qt::AlignRight}};
    std::vector<QStringList> rows;
    // Long names are cut: the bars above have the same rows.
    const QFontMetricsF metrics(theme_.font(10));
    for (const auto &channel : outcome.channels) {
        const bool answered = channel.fate.answered() > 0;
        const auto &customer = channel.customerView;
        rows.push_back({metrics.elidedText(oneLine(channel.channel.name), Qt::ElideRight,
                                           columns.front().share * writer.width()),
                        channel.operatorView.offered > 0
                            ? format.percent(channel.operatorView.serviceLevel)
                            : Format::dash(),
                        answered ? format.durationShort(customer.median) : Format::dash(),
                        answered ? format.durationShort(customer.p90) : Format::dash()});
    }
    writer.table(columns, rows, rowHeight);
}

void ReportPainter::writeFacts(PageWriter &writer) const {
    const Format &format = say_.format();
    const auto &outcomes = results_.outcomes;
    const auto fact = [&](const QString &words) { writer.bullet(words, theme_.font(11)); };
    fact(say_(context,
              QT_TRANSLATE_NOOP("Report", "%1 of all contacts arrive outside Mon–Fri 9–18."))
             .arg(format.percent(outsideOfficeHours(plan_, results_))));
    const model::ScenarioOutcome *worst = printed_.front();
    double waiting = -1;
    for (const auto *outcome : printed_) {
        double peak = 0;
        for (const auto &channel : outcome->channels)
            peak += channel.peakWaitingHours;
        if (peak > waiting) {
            waiting = peak;
            worst = outcome;
        }
    }
    fact(say_(context,
              QT_TRANSLATE_NOOP(
                  "Report", "Under %1, up to %2 of work wait, and %3 contacts a week are lost."))
             .arg(letterOf(*worst), format.hours(waiting), format.count(worst->fate.lost())));
    if (const auto better = betterAlternative(results_.frontier, outcomes, verdict_.chosen))
        fact(alternativeSentence(results_.frontier[*better], verdict_.chosen, currency(), say_));
    for (std::size_t i = 0; i < plan_.scenarios.size() && i < outcomes.size(); ++i) {
        if (needsSunday(plan_.scenarios[i]) > 0 && plan_.scenarios[i].id == plan_.chosen &&
            plan_.calendar.region.starts_with("DE"))
            fact(say_(context,
                      QT_TRANSLATE_NOOP(
                          "Report",
                          "%1 needs work on Sundays. ArbZG §§ 9–13 ask for a documented basis; "
                          "the works council has a say (BetrVG § 87)."))
                     .arg(letter(i)));
    }
    if (verdict_.chosen < results_.ranges.size() && results_.ranges[verdict_.chosen].paths > 0) {
        const model::ScenarioRanges &ranges = results_.ranges[verdict_.chosen];
        fact(say_(context, QT_TRANSLATE_NOOP(
                               "Report", "In eight of ten ways in which the demand may come, %1 "
                                         "costs %2 a week and answers %3 to %4 on target."))
                 .arg(letter(verdict_.chosen),
                      format.moneyRange(model::Money::fromMajor(ranges.cost.low),
                                        model::Money::fromMajor(ranges.cost.high), currency()),
                      format.percent(ranges.withinPromise.low),
                      format.percent(ranges.withinPromise.high)));
    }
    for (const auto &demand : results_.demand) {
        if (std::any_of(demand.sources.begin(), demand.sources.end(),
                        [](auto source) { return source != model::DemandSource::Observed; })) {
            const auto &channel =
                plan_.channels[static_cast<std::size_t>(&demand - results_.demand.data())].channel;
            fact(say_(context,
                      QT_TRANSLATE_NOOP(
                          "Report",
                          "%1 was never counted while closed: what it would bring in those hours "
                          "is an assumption."))
                     .arg(oneLine(channel.name)));
        }
    }
    for (const auto &channel : outcomes[verdict_.chosen].channels)
        if (!channel.goalReachable)
            fact(say_(context,
                      QT_TRANSLATE_NOOP(
                          "Report",
                          "%1: the hours of %2 allow at most %3 on target, whatever the staff."))
                     .arg(oneLine(channel.channel.name), letter(verdict_.chosen),
                          format.percent(channel.reach)));
}

void ReportPainter::writeComparisonTable(PageWriter &writer, std::size_t first,
                                         std::size_t count) const {
    const Format &format = say_.format();
    const double names = count > 4 ? 0.38 : 0.44;
    std::vector<PageWriter::TableColumn> columns{{QString(), names, Qt::AlignLeft}};
    for (std::size_t i = first; i < first + count; ++i)
        columns.push_back(
            {QStringLiteral("%1  %2").arg(letterOf(*printed_[i]), oneLine(printed_[i]->name)),
             (1 - names) / static_cast<double>(count), Qt::AlignRight});
    std::vector<QStringList> rows;
    const auto row = [&](const QString &name, const auto &figure) {
        QStringList cells{name};
        for (std::size_t i = first; i < first + count; ++i)
            cells << figure(*printed_[i]);
        rows.push_back(cells);
    };
    using Outcome = model::ScenarioOutcome;
    const QString indent(3, QChar(QChar::Nbsp));
    const auto money = [&](model::Money amount) {
        return amount.minorUnits() == 0 ? Format::dash() : format.moneyWhole(amount, currency());
    };
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Open hours a week")), [&](const Outcome &o) {
        return format.count(o.openHours, o.openHours == std::floor(o.openHours) ? 0 : 1);
    });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Cost a week")),
        [&](const Outcome &o) { return money(o.cost.total()); });
    row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which night")),
        [&](const Outcome &o) { return money(o.cost.night); });
    row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which Sunday")),
        [&](const Outcome &o) { return money(o.cost.sunday); });
    row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which public holiday")),
        [&](const Outcome &o) { return money(o.cost.holiday); });
    row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which standby")),
        [&](const Outcome &o) { return money(o.cost.standby); });
    row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which overtime")),
        [&](const Outcome &o) { return money(o.cost.overtime); });
    if (std::any_of(printed_.begin(), printed_.end(),
                    [](const Outcome *o) { return o->cost.partner > model::Money(); }))
        row(indent + say_(context, QT_TRANSLATE_NOOP("Report", "of which partner")),
            [&](const Outcome &o) { return money(o.cost.partner); });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "FTE")),
        [&](const Outcome &o) { return format.count(o.fte, 1); });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Paid hours a week")),
        [&](const Outcome &o) { return format.count(o.paidHours); });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Agents at the peak")),
        [&](const Outcome &o) { return format.count(o.peakPositions); });
    for (std::size_t c = 0; c < plan_.channels.size(); ++c) {
        const auto &channel = plan_.channels[c];
        const QString name = oneLine(channel.channel.name);
        const auto of = [c](const Outcome &o) -> const model::ChannelOutcome & {
            return o.channels[c];
        };
        row(say_(context, QT_TRANSLATE_NOOP("Report", "%1: on time (operator)")).arg(name),
            [&](const Outcome &o) {
                return of(o).operatorView.offered > 0
                           ? format.percent(of(o).operatorView.serviceLevel, 1)
                           : Format::dash();
            });
        row(say_(context, QT_TRANSLATE_NOOP("Report", "%1: on target (customer)")).arg(name),
            [&](const Outcome &o) { return format.percent(of(o).customerView.withinPromise, 1); });
    }
    row(say_(context, QT_TRANSLATE_NOOP("Report", "On target, all contacts")),
        [&](const Outcome &o) { return format.percent(o.customerView.withinPromise, 1); });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Answered later")),
        [&](const Outcome &o) { return format.percent(o.customerView.answeredLater, 1); });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Lost")), [&](const Outcome &o) {
        const double natural = o.naturalContacts();
        return natural > 0 ? format.percent(o.fate.lost() / natural, 1) : Format::dash();
    });
    row(say_(context, QT_TRANSLATE_NOOP("Report", "Cost per contact on target")),
        [&](const Outcome &o) {
            const double onTarget = o.naturalContacts() * o.customerView.withinPromise;
            return onTarget > 0
                       ? format.money(model::Money::fromMajor(o.cost.total().major() / onTarget),
                                      currency())
                       : Format::dash();
        });
    writer.table(columns, rows, 17);
}

void ReportPainter::writeComparison(PageWriter &writer) const {
    const Format &format = say_.format();
    writer.title(say_(context, QT_TRANSLATE_NOOP("Report", "Comparison")), {});
    constexpr std::size_t abreast = 6; // columns that stay wide enough for their figures
    for (std::size_t first = 0; first < printed_.size(); first += abreast) {
        writeComparisonTable(writer, first, std::min(abreast, printed_.size() - first));
        writer.gap(first + abreast < printed_.size() ? 14 : 0);
    }
    writer.source(
        say_(context,
             QT_TRANSLATE_NOOP("Report", "Operator: of the contacts that met an open door. "
                                         "Customer: of all contacts, a closed door is a miss.")) +
        u' ' + computedSource());
    writer.gap(12);

    std::vector<PageWriter::LegendEntry> channels;
    std::vector<PageWriter::LegendEntry> lines;
    for (const auto &channel : plan_.channels) {
        const ChannelStyle style = theme_.channel(hueOf(channel.channel.medium));
        channels.push_back({style.line, oneLine(channel.channel.name)});
        lines.push_back(channels.back());
        if (theme_.scheme() == Theme::Scheme::Grey)
            lines.back().dash = style.dash;
    }
    // The charts share what the table leaves of the page, but stay large enough to read.
    const auto rowsOfCharts = static_cast<double>((printed_.size() + 2) / 3);
    const double left = (writer.bottom() - writer.y() - 166) / rowsOfCharts - 28;
    const double responseHeight = std::clamp(left * 0.55, 130.0, 250.0);
    const double backlogHeight = std::clamp(left * 0.45, 120.0, 200.0);
    writer.section(
        say_(context, QT_TRANSLATE_NOOP("Report", "Response time by hour of arrival")),
        say_(context,
             QT_TRANSLATE_NOOP("Report", "From the first wish to the answer: median over the seven "
                                         "days; dotted: promise. Logarithmic.")),
        48 + responseHeight);
    writer.legend(lines);
    inColumns(writer, responseHeight + 24, true,
              [&](PageWriter &column, const model::ScenarioOutcome &outcome) {
                  ResponseTimeChart chart;
                  auto value = responseTimeValue(plan_, outcome);
                  // Three bands over each other are a mist on paper: medians only.
                  for (auto &channel : value.channels)
                      channel.low = channel.high = channel.median;
                  chart.show(value);
                  column.chart(chart, responseHeight, 0.8);
              });
    writer.source(computedSource());
    writer.gap(10);
    double peak = 0;
    for (const auto *outcome : printed_)
        peak = std::max(peak, BacklogChart::peak(backlogValue(*outcome)));
    writer.section(
        say_(context, QT_TRANSLATE_NOOP("Report", "Work waiting")),
        say_(context,
             QT_TRANSLATE_NOOP("Report", "Hours of handling time, stacked by channel; at most %1."))
            .arg(format.hours(peak)),
        48 + backlogHeight);
    writer.legend(channels);
    inColumns(writer, backlogHeight + 24, true,
              [&](PageWriter &column, const model::ScenarioOutcome &outcome) {
                  BacklogChart chart;
                  auto value = backlogValue(outcome);
                  value.top = peak;
                  chart.show(value);
                  column.chart(chart, backlogHeight, 0.8);
              });
    writer.source(computedSource());
}

void ReportPainter::writeStaffing(PageWriter &writer, const model::ScenarioOutcome &outcome) const {
    const Format &format = say_.format();
    const WeekRequirement week = weekRequirement(plan_, outcome, results_.weekBegin, nullptr);
    std::size_t busiest = 0;
    for (std::size_t i = 0; i < week.agents.size(); ++i)
        if (!std::isnan(week.agents[i]) &&
            !(week.agents[i] <= week.agents[busiest])) // also where the first is closed
            busiest = i;
    const std::size_t perDay = std::max<std::size_t>(1, week.agents.size() / 7);
    writer.title(
        say_(context, QT_TRANSLATE_NOOP("Report", "Staffing")) + QStringLiteral(": ") +
            scenarioTitle(outcome),
        say_(context,
             QT_TRANSLATE_NOOP("Report",
                               "Agents required on duty, all channels together, the most of each "
                               "hour. Most: %1 on %2 at %3; %4 in the week."))
            .arg(format.count(week.agents.empty() ? 0 : week.agents[busiest]),
                 format.longWeekday(static_cast<int>(busiest / perDay)),
                 format.time(static_cast<int>(busiest % perDay) * week.intervalMinutes),
                 format.hours(outcome.dutyHours)));
    RequirementHeatmap heatmap;
    heatmap.show(week);
    const QRectF place = writer.take(250);
    if (writer.isPainting())
        heatmap.paintOn(writer.painter(), place, theme_);
    writer.source(computedSource());
    writer.gap(14);

    // Hours on duty by local day and channel.
    std::vector<std::vector<double>> hours(outcome.channels.size() + 1,
                                           std::vector<double>(8, 0.0));
    for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
        for (std::size_t i = 0; i < outcome.week.count(); ++i) {
            const auto date = model::dateOf(plan_.calendar.toLocal(outcome.week.beginOf(i)));
            const auto &interval = outcome.channels[c].staffing[i];
            const double worked =
                interval.positions * interval.openShare * outcome.week.intervalHours();
            for (const std::size_t target : {c, outcome.channels.size()}) {
                hours[target][static_cast<std::size_t>(model::weekdayIndex(date))] += worked;
                hours[target][7] += worked;
            }
        }
    }
    writeDayTable(writer, hours, outcome);
    writer.gap(16);

    // The busiest day hour by hour.
    int day = 0;
    for (int candidate = 1; candidate < 7; ++candidate)
        if (hours.back()[static_cast<std::size_t>(candidate)] >
            hours.back()[static_cast<std::size_t>(day)])
            day = candidate;
    writeHourTable(writer, outcome, day);
}

void ReportPainter::writeDayTable(PageWriter &writer, const std::vector<std::vector<double>> &hours,
                                  const model::ScenarioOutcome &outcome) const {
    const Format &format = say_.format();
    writer.section(say_(context, QT_TRANSLATE_NOOP("Report", "By day and channel")),
                   say_(context, QT_TRANSLATE_NOOP("Report", "agent hours on duty")));
    std::vector<PageWriter::TableColumn> columns{{QString(), 0.2, Qt::AlignLeft}};
    for (int day = 0; day < 7; ++day)
        columns.push_back({format.weekday(day), 0.085, Qt::AlignRight});
    columns.push_back({say_(context, QT_TRANSLATE_NOOP("Report", "Week")), 0.105, Qt::AlignRight});
    columns.push_back({say_(context, QT_TRANSLATE_NOOP("Report", "FTE")), 0.1, Qt::AlignRight});
    std::vector<QStringList> rows;
    for (std::size_t c = 0; c < hours.size(); ++c) {
        const bool sum = c == outcome.channels.size();
        QStringList cells{sum ? say_(context, QT_TRANSLATE_NOOP("Report", "Together"))
                              : oneLine(outcome.channels[c].channel.name)};
        for (const double value : hours[c])
            cells << format.count(value, 1);
        const double paid = sum ? outcome.paidHours : outcome.channels[c].paidHours;
        cells << format.count(
            plan_.payRates.contractHours > 0 ? paid / plan_.payRates.contractHours : 0, 1);
        rows.push_back(cells);
    }
    writer.table(columns, rows, 18, {rows.size() - 1});
}

void ReportPainter::writeHourTable(PageWriter &writer, const model::ScenarioOutcome &outcome,
                                   int day) const {
    const Format &format = say_.format();
    const auto hourly = hourlyAgents(plan_, outcome, results_.weekBegin, day);
    writer.section(
        say_(context, QT_TRANSLATE_NOOP("Report", "Hourly requirement, %1"))
            .arg(format.longWeekday(day)),
        say_(context, QT_TRANSLATE_NOOP("Report", "the busiest day; most agents of each hour")));
    for (int from = 0; from < 24; from += 12) {
        std::vector<PageWriter::TableColumn> hourColumns{
            {say_(context, QT_TRANSLATE_NOOP("Report", "Hour")), 0.2, Qt::AlignLeft}};
        for (int hour = from; hour < from + 12; ++hour)
            hourColumns.push_back({format.hour(hour), 0.8 / 12, Qt::AlignRight});
        std::vector<QStringList> hourRows;
        bool anybody = false;
        for (std::size_t c = 0; c < hourly.size(); ++c) {
            QStringList cells{c == outcome.channels.size()
                                  ? say_(context, QT_TRANSLATE_NOOP("Report", "Together"))
                                  : oneLine(outcome.channels[c].channel.name)};
            for (int hour = from; hour < from + 12; ++hour) {
                const double agents = hourly[c][static_cast<std::size_t>(hour)];
                cells << (std::isnan(agents) ? Format::dash() : format.count(agents));
                anybody = anybody || !std::isnan(agents);
            }
            hourRows.push_back(cells);
        }
        if (anybody) {
            writer.table(hourColumns, hourRows, 18, {hourRows.size() - 1});
            writer.gap(10);
        }
    }
}

} // namespace ui
