// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/gallery.h"

#include "ui/charts/backlogchart.h"
#include "ui/charts/dailychart.h"
#include "ui/charts/daycurvechart.h"
#include "ui/charts/fanchart.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/openingstrip.h"
#include "ui/charts/outcomebar.h"
#include "ui/charts/requirementheatmap.h"
#include "ui/charts/responsetimechart.h"
#include "ui/charts/servicecurvechart.h"
#include "ui/charts/targetbars.h"
#include "ui/charts/weekheatmap.h"
#include "ui/mainwindow.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/scenariobadge.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/valuefield.h"
#include "ui/widgets/weekstepper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QTabBar>

#include <cmath>

using namespace ui;

namespace {

// Plausible shapes, not results: two humps a day, quiet nights, quiet weekends.
double shape(int day, double hour) {
    const double hump = std::exp(-std::pow((hour - 10.5) / 2.6, 2)) +
                        0.85 * std::exp(-std::pow((hour - 15.5) / 2.8, 2)) +
                        0.2 * std::exp(-std::pow((hour - 19) / 3, 2)) + 0.03;
    const double weekday[] = {1.25, 1.0, 0.95, 0.93, 0.97, 0.45, 0.3};
    return hump * weekday[day];
}

double noise(int seed) {
    const double x = std::sin(seed * 12.9898) * 43758.5453;
    return x - std::floor(x) - 0.5;
}

DailyChart::Value dailies() {
    DailyChart::Value value;
    value.first = QDate(2024, 11, 25);
    const double levels[] = {760, 330, 95}, weekend[] = {0.35, 0.5, 0.95};
    const char *names[] = {"Phone", "E-mail", "Social"},
               *notes[] = {"4,576/wk", "2,278/wk", "769/wk"};
    const Hue hues[] = {Hue::Phone, Hue::Email, Hue::Social};
    for (int r = 0; r < 3; ++r) {
        DailyChart::Row row{names[r], notes[r], hues[r], {}, {}};
        for (int i = 0; i < 728; ++i) {
            const double season = 1 + 0.15 * std::cos((i - 30) / 365.25 * 2 * M_PI);
            const double day = i % 7 >= 5 ? weekend[r] : i % 7 == 0 ? 1.35 : 1.1;
            row.daily.push_back(levels[r] * season * day * (1 + 0.16 * noise(i * 3 + r)));
        }
        value.rows.push_back(row);
    }
    value.rows[0].daily[464] = value.rows[0].daily[465] = std::nan("");
    value.rows[0].daily[232] = 1490;
    value.rows[0].outliers = {value.first.addDays(232)};
    value.holidays = {QDate(2025, 12, 25), QDate(2026, 1, 1), QDate(2026, 1, 6), QDate(2026, 4, 3)};
    return value;
}

FanChart::Value fan() {
    FanChart::Value value;
    value.name = "Phone";
    value.historyFirst = QDate(2026, 9, 28);
    for (int i = 0; i < 56; ++i)
        value.history.push_back((i % 7 == 5   ? 340
                                 : i % 7 == 6 ? 220
                                 : i % 7 == 0 ? 1050
                                              : 790) *
                                (1 + 0.12 * noise(i)));
    value.forecastFirst = QDate(2026, 11, 23);
    value.bands = {{0.5, {}, {}}, {0.8, {}, {}}, {0.95, {}, {}}};
    for (int i = 0; i < 84; ++i) {
        double median = i % 7 == 5 ? 380 : i % 7 == 6 ? 230 : 1040 - 55 * (i % 7);
        if (i == 4 || i == 7)
            median = 1200;
        if (i >= 31 && i <= 34)
            median *= 0.5;
        value.median.push_back(median);
        const double widths[] = {0.05, 0.1, 0.17};
        for (std::size_t b = 0; b < 3; ++b) {
            value.bands[b].low.push_back(median * (1 - widths[b] * 0.9));
            value.bands[b].high.push_back(median * (1 + widths[b]));
        }
    }
    value.planningWeek = QDate(2026, 11, 30);
    value.events = {{QDate(2026, 11, 27), "Black Friday, Cyber Monday"},
                    {QDate(2026, 12, 25), "Christmas"},
                    {QDate(2027, 1, 1), "New Year"},
                    {QDate(2027, 1, 6), "Epiphany"},
                    {QDate(2027, 2, 2), "Annual invoices"}};
    return value;
}

WeekRequirement week() {
    WeekRequirement value;
    for (int i = 0; i < 336; ++i) {
        const double agents = std::max(2.0, std::ceil(11.5 * shape(i / 48, i % 48 / 2.0 + 0.25)));
        value.agents.push_back(agents);
        value.underlined.push_back(agents < 4);
    }
    value.detail = [](int) { return QStringLiteral("11.28 erlangs\n82.6% in 20 s"); };
    return value;
}

DayCurveChart::Value day() {
    DayCurveChart::Value value;
    for (int i = 0; i < 48; ++i) {
        const double load = 8.6 * shape(0, i / 2.0 + 0.25);
        value.load.push_back(load);
        value.required.push_back(std::max(2.0, std::ceil(load * 1.15 + 1.4)));
        value.occupancy.push_back(std::min(0.85, load / value.required.back()));
        value.serviceLevel.push_back(
            std::min(0.99, 0.81 + 0.08 * (noise(i) + 0.5) + (load < 1 ? 0.1 : 0)));
    }
    value.selected = 21;
    return value;
}

ResponseTimeChart::Value responses(int scenario) {
    ResponseTimeChart::Value value;
    const char *names[] = {"Phone", "E-mail", "Social"};
    const Hue hues[] = {Hue::Phone, Hue::Email, Hue::Social};
    const double targets[] = {20, 86400, 3600};
    for (int c = 0; c < 3; ++c) {
        ResponseTimeChart::Channel channel{names[c], hues[c], {}, {}, {}, targets[c]};
        for (int h = 0; h < 24; ++h) {
            const bool open = scenario == 0 || (h >= 9 && h < 18);
            const double wait = open ? 0 : ((33 - h) % 24) * 3600.0;
            const double base = c == 0 ? 18 + 8 * noise(h) : c == 1 ? 7000 : 900;
            channel.median.push_back(base + wait * (c == 1 ? 2 : 1));
            channel.low.push_back(channel.median.back() * 0.6);
            channel.high.push_back(channel.median.back() * (scenario == 0 ? 2 : 6));
        }
        value.channels.push_back(channel);
    }
    return value;
}

BacklogChart::Value backlog(double peak) {
    BacklogChart::Value value;
    value.layers = {
        {"E-mail", Hue::Email, {}}, {"Social", Hue::Social, {}}, {"Phone", Hue::Phone, {}}};
    for (int i = 0; i < 336; ++i) {
        const double hour = i % 48 / 2.0;
        const double wave = hour < 9 ? 0.5 + hour / 18 : std::max(0.1, 1 - (hour - 9) / 9);
        const double decay = 1 - 0.1 * (i / 48);
        value.layers[0].hours.push_back(peak * 0.65 * wave * decay);
        value.layers[1].hours.push_back(peak * 0.12 * wave * decay);
        value.layers[2].hours.push_back(peak * 0.23 * wave * wave * decay);
    }
    value.top = 160;
    return value;
}

OpeningStrip::Value strip(int scenario) {
    OpeningStrip::Value value;
    using H = OpeningStrip::Hour;
    for (int i = 0; i < 168; ++i) {
        const int hour = i % 24, weekday = i / 24;
        const bool core = hour >= 9 && hour < 18;
        value.hours.push_back(scenario == 0   ? H::Open
                              : scenario == 1 ? (core && weekday < 5 ? H::Open : H::Closed)
                              : core          ? H::Open
                              : hour >= 18 && hour < 23 ? H::Standby
                                                        : H::Closed);
    }
    return value;
}

FrontierChart::Value frontier() {
    FrontierChart::Value value;
    const auto add = [&](double cost, double share, bool efficient, const char *badge = "",
                         const char *name = "", bool chosen = false, bool marked = false) {
        FrontierChart::Point point;
        point.cost = cost;
        point.onTarget = share;
        point.efficient = efficient;
        point.badge = badge;
        point.name = name;
        point.chosen = chosen;
        point.highlighted = marked;
        value.points.push_back(point);
    };
    add(55100, 0.917, true, "A", "24/7");
    add(43300, 0.505, false, "B", "9–18 Mon–Fri");
    add(49100, 0.751, false, "C", "9–18 daily + social standby", true);
    add(48800, 0.782, true, "", "8–20 Mon–Sat + standby", false, true);
    for (auto [c, s] : {std::pair{42000., .523},
                        {43400., .575},
                        {45000., .70},
                        {46100., .742},
                        {50000., .792},
                        {52400., .829}})
        add(c, s, true);
    for (auto [c, s] : {std::pair{44700., .556},
                        {46000., .67},
                        {46100., .643},
                        {46700., .652},
                        {47100., .655},
                        {47600., .637},
                        {47200., .709},
                        {50100., .765},
                        {50200., .711},
                        {51200., .752},
                        {52600., .826},
                        {54000., .808},
                        {56000., .87}})
        add(c, s, false);
    return value;
}

QWidget *column(std::initializer_list<QWidget *> widgets) {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

template <typename Chart, typename Value>
Chart *shown(const Value &value) {
    auto *chart = new Chart;
    chart->show(value);
    return chart;
}

} // namespace

QWidget *chartGallery() {
    auto *ground = new QWidget;
    ground->setObjectName("content");
    ground->setAttribute(Qt::WA_StyledBackground);
    auto *grid = new QGridLayout(ground);
    grid->setContentsMargins(24, 18, 24, 16);
    grid->setHorizontalSpacing(26);
    auto *fanChart = shown<FanChart>(fan());
    fanChart->setFixedHeight(340);
    auto *daily = shown<DailyChart>(dailies());
    daily->setFixedHeight(390);
    grid->addWidget(column({new SectionTitle("Phone contacts per day",
                                             "dots: counted; bands: 50, 80 and 95% probability"),
                            fanChart}),
                    0, 0, 1, 4);
    grid->addWidget(
        column({new SectionTitle("Contacts per day", "thin: daily, bold: seven-day mean"), daily}),
        1, 0, 1, 4);
    const Hue hues[] = {Hue::Phone, Hue::Email, Hue::Social};
    for (int i = 0; i < 3; ++i) {
        WeekHeatmap::Value heat;
        heat.hue = hues[i];
        for (int h = 0; h < 168; ++h)
            heat.hours.push_back(i == 0 && h == 30 ? std::nan("")
                                                   : 97 * shape(h / 24, h % 24 + 0.5));
        heat.frame = WeekHeatmap::Frame{};
        grid->addWidget(shown<WeekHeatmap>(heat), 2, i);
    }
    return ground;
}

QWidget *controlGallery() {
    auto *ground = new QWidget;
    ground->setObjectName("content");
    ground->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new PageHeader;
    header->setTitle("History");
    header->setSubtitle("25 Nov 2024 – 22 Nov 2026 · 104 weeks");
    auto *segments = new SegmentedControl;
    segments->setTexts({"Daily", "Weekly", "Interval"});
    header->addWidget(segments);
    auto *stepper = new WeekStepper;
    stepper->setMonday(QDate(2026, 11, 30));
    header->addWidget(stepper);
    header->addButton("Add by hand", "plus");
    header->addButton("Import CSV…", "import", true);
    layout->addWidget(header);
    auto *progress = new ProgressStrip;
    progress->report("Fitting 7 methods", 0.42);
    progress->show();
    layout->addWidget(progress);
    for (int kind = 0; kind < 4; ++kind) {
        auto *bar = new MessageBar;
        const char *titles[] = {"History changed", "Recovered after a crash",
                                "Could not read line 4,212", "Read-only"};
        const char *texts[] = {"Forecast and everything after it were computed again.",
                               "Changes up to 14:31 are back, one minute before the program ended.",
                               "Expected 7 fields, found 3. Nothing was imported.",
                               "The file is open in another window since 13:58."};
        bar->post({MessageBar::Kind(kind),
                   titles[kind],
                   texts[kind],
                   {{"Show line", {}}, {"Try again", {}}},
                   true,
                   {}});
        layout->addWidget(bar);
    }
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 18, 24, 16);
    row->setSpacing(32);
    auto *hues = new SegmentedControl;
    hues->setTexts({"Phone", "E-mail", "Social", "All"});
    hues->setHue(0, Hue::Phone);
    hues->setHue(1, Hue::Email);
    hues->setHue(2, Hue::Social);
    auto *combo = new QComboBox;
    combo->addItem(ScenarioBadge::icon("A", false, Theme::of(combo)), "24/7");
    auto *check = new QCheckBox("Check by simulation");
    check->setChecked(true);
    auto *figure = new Figure;
    figure->show("856.5", "h", "agent hours on duty");
    auto *disabled = new QPushButton("Disabled");
    disabled->setEnabled(false);
    row->addWidget(column({hues, combo, check, figure, new QPushButton("Secondary"), disabled}));
    auto *calls = new ValueField(NumberEdit::Kind::Number, true);
    calls->setLabel("Calls in the half hour");
    calls->setRange({0, 150, 0.1, 1, {}, {}});
    calls->setValue(65.1);
    auto *aht = new ValueField(NumberEdit::Kind::MinutesSeconds, true);
    aht->setLabel("Handling time (AHT)");
    aht->setRange({1, 3600, 1, 0, 60.0, 600.0});
    aht->setValue(312);
    auto *level = new ValueField(NumberEdit::Kind::Percent, false);
    level->setLabel("Service level");
    level->setRange({0, 1, 0.01, 0, {}, {}});
    level->setValue(0.8);
    auto *occupancy = new ValueField(NumberEdit::Kind::Percent, false);
    occupancy->setLabel("Highest occupancy");
    occupancy->setRange({0, 2, 0.01, 0, {}, {}});
    occupancy->setValue(1.08);
    occupancy->setProblem("Must be between 50 and 100%.");
    auto *volume = new WhatIfSlider;
    volume->setLabel("Contact volume");
    volume->setRange(-0.5, 0.5, 0.01);
    volume->setNeutral(0);
    volume->setValue(0.12);
    volume->setWords([](double v) { return Format().signedPercent(v); });
    row->addWidget(column({calls, aht, level, occupancy, volume}));
    auto *empty = new EmptyState("history");
    empty->setTexts("No history yet",
                    "Import the contact counts of at least eight weeks, by day or by interval. Two "
                    "years give the best forecast.",
                    "or drop a file here");
    empty->addButton("Import CSV…", "import", true);
    empty->addButton("Open the demo plan");
    row->addWidget(empty, 1);
    layout->addWidget(body, 1);
    return ground;
}

namespace {

class SampleStaffing : public Page {
public:
    SampleStaffing() : Page("staffing") {
        auto *body = new QWidget;
        auto *layout = new QVBoxLayout(body);
        layout->setContentsMargins(24, 14, 24, 16);
        layout->setSpacing(8);
        auto *tabs = new QTabBar;
        tabs->setExpanding(false);
        const Theme theme = Theme::of(this);
        const Hue hues[] = {Hue::All, Hue::Phone, Hue::Email, Hue::Social};
        const char *names[] = {"All channels", "Phone", "E-mail", "Social"};
        for (int i = 0; i < 4; ++i)
            tabs->addTab(channelIcon(theme, hues[i]), names[i]);
        tabs->setCurrentIndex(1);
        layout->addWidget(tabs);
        layout->addWidget(new Rule);
        auto *figures = new QHBoxLayout;
        const char *values[][3] = {
            {"15", "", "agents at peak, Mon 10:00"}, {"856.5", "h", "agent hours on duty"},
            {"32.9", "", "FTE at 30% shrinkage"},    {"86.2", "%", "answered in 20 s"},
            {"18", "s", "average wait (ASA)"},       {"54", "%", "occupancy"}};
        for (const auto &v : values) {
            auto *figure = new Figure;
            figure->show(v[0], v[1], v[2]);
            figures->addWidget(figure);
        }
        layout->addLayout(figures);
        layout->addWidget(new SectionTitle("Required agents", "phone, by weekday and half hour"));
        auto *heat = new RequirementHeatmap;
        heat->show(week());
        heat->setCurrentInterval(21);
        layout->addWidget(heat);
        layout->addWidget(new Rule);
        layout->addWidget(new SectionTitle("Monday, 30 November", "the row selected above"));
        auto *curves = shown<DayCurveChart>(day());
        curves->setEdges(heat->leftEdge(), heat->rightEdge());
        layout->addWidget(curves, 1);
        setBody(body);

        inspector_ = new QWidget;
        auto *side = new QVBoxLayout(inspector_);
        side->setContentsMargins(16, 14, 16, 14);
        auto *calls = new ValueField(NumberEdit::Kind::Number, true);
        calls->setLabel("Calls in the half hour");
        calls->setRange({0, 150, 0.1, 1, {}, {}});
        calls->setValue(65.1);
        side->addWidget(calls);
        ServiceCurveChart::Value curve;
        curve.name = "Service level";
        curve.first = 12;
        curve.shares = {0.27, 0.528, 0.708, 0.826, 0.90, 0.944, 0.97, 0.98};
        curve.marked = 15;
        side->addWidget(shown<ServiceCurveChart>(curve));
        side->addStretch();
    }
    QString title() const override { return "Staffing"; }
    QWidget *inspector() override { return inspector_; }

protected:
    void retranslate() override {
        header().setSubtitle(
            "Erlang C for phone, workload with response targets for e-mail and social");
        setInspectorTitle("Mon 30 Nov, 10:30–11:00 · Phone");
        setStatus("336 intervals sized in 0.4 ms");
    }

private:
    QWidget *inspector_;
};

class SampleCoverage : public Page {
public:
    SampleCoverage() : Page("coverage") {
        auto *stepper = new WeekStepper;
        stepper->setMonday(QDate(2026, 11, 30));
        header().addWidget(stepper);
        header().addButton("Add scenario", "plus");
        header().addButton("Use C for shifts", {}, true);
        auto *body = new QWidget;
        auto *grid = new QGridLayout(body);
        grid->setContentsMargins(24, 18, 24, 16);
        grid->setHorizontalSpacing(26);
        grid->setVerticalSpacing(6);
        grid->addWidget(
            new TextLabel("C answers 75% of all contacts on target – 24 points more than "
                          "B for 13% more cost.",
                          Role::Verdict),
            0, 0, 1, 3);
        const char *names[] = {"24/7", "9–18 Mon–Fri", "9–18 daily + social standby"};
        const double shares[][3] = {{0.86, 1, 1}, {0.56, 0.48, 0.22}, {0.62, 1, 0.76}};
        const OutcomeBar::Value outcomes[] = {{8222, 742, 0}, {4526, 3802, 635}, {6731, 1731, 502}};
        const char *costs[] = {"€55.1", "€43.3", "€49.1"};
        grid->addWidget(new Rule, 4, 0, 1, 3);
        grid->addWidget(new SectionTitle("Answered on target", "share of all contacts"), 5, 0, 1,
                        3);
        grid->addWidget(new Rule, 7, 0, 1, 3);
        grid->addWidget(
            new SectionTitle("Response time by hour of arrival",
                             "median, band = range over the seven days; dotted = target"),
            8, 0, 1, 3);
        grid->addWidget(new Rule, 10, 0, 1, 3);
        grid->addWidget(new SectionTitle("Work waiting", "hours of handling time, stacked"), 11, 0,
                        1, 3);
        grid->addWidget(new Rule, 13, 0, 1, 3);
        grid->addWidget(new SectionTitle("What becomes of the contacts", "8,964 a week"), 14, 0, 1,
                        3);
        for (int i = 0; i < 3; ++i) {
            auto *head = new QWidget;
            auto *row = new QHBoxLayout(head);
            row->setContentsMargins(0, 4, 0, 0);
            row->addWidget(new ScenarioBadge(QString(QChar('A' + i)), i == 2));
            row->addWidget(new TextLabel(names[i], Role::Card), 1);
            grid->addWidget(head, 1, i);
            grid->addWidget(shown<OpeningStrip>(strip(i)), 2, i);
            auto *figure = new Figure;
            figure->show(costs[i], "k", "a week");
            grid->addWidget(figure, 3, i);
            TargetBars::Value bars;
            bars.bars = {{"Phone", Hue::Phone, shares[i][0]},
                         {"E-mail", Hue::Email, shares[i][1]},
                         {"Social", Hue::Social, shares[i][2]}};
            grid->addWidget(shown<TargetBars>(bars), 6, i);
            grid->addWidget(shown<ResponseTimeChart>(responses(i)), 9, i);
            grid->addWidget(shown<BacklogChart>(backlog(i == 0 ? 6 : i == 1 ? 151 : 52)), 12, i);
            grid->addWidget(shown<OutcomeBar>(outcomes[i]), 15, i);
            grid->setColumnStretch(i, 1);
        }
        grid->setRowStretch(9, 166);
        grid->setRowStretch(12, 128);
        setBody(body);
        inspector_ = new QWidget;
        auto *side = new QVBoxLayout(inspector_);
        side->setContentsMargins(16, 14, 16, 14);
        auto *volume = new WhatIfSlider;
        volume->setLabel("Contact volume");
        volume->setRange(-0.5, 0.5, 0.01);
        volume->setNeutral(0);
        volume->setValue(0);
        volume->setWords([](double v) { return Format().signedPercent(v); });
        side->addWidget(volume);
        side->addWidget(new Rule);
        side->addWidget(new SectionTitle("Cost against service"));
        side->addWidget(shown<FrontierChart>(frontier()));
        side->addStretch();
    }
    QString title() const override { return "Coverage"; }
    QWidget *inspector() override { return inspector_; }

protected:
    void retranslate() override {
        header().setSubtitle("Three opening-hour scenarios on the same forecast");
        setInspectorTitle("What if");
        setStatus("All scenarios recomputed in 11 ms · 1,008 intervals");
    }

private:
    QWidget *inspector_;
};

} // namespace

QWidget *shellGallery(int page) {
    auto *window = new MainWindow;
    window->addPage(PageId::Staffing, new SampleStaffing);
    window->addPage(PageId::Coverage, new SampleCoverage);
    window->setPlan("Service Süd", "Winter 2026–27 · Bayern");
    window->setStep(PageId::Staffing, "42.5 FTE, scenario C", StepMark::Done);
    window->setStep(PageId::Coverage, "3 scenarios", StepMark::Done, 2);
    window->setSavedText("Saved 14:32");
    window->setZoneText("Europe/Berlin");
    window->setIntervalText("30-min intervals");
    window->handle(Command::Preferences, [] {});
    window->handle(Command::OpenPlan, [] {});
    window->showPage(page == 0 ? PageId::Staffing : PageId::Coverage);
    return window;
}
