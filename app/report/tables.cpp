// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/tables.h"

#include "app/recompute/forecastsums.h"
#include "app/report/assumptionwords.h"
#include "app/report/findings.h"
#include "app/report/printed.h"
#include "model/cost/shiftcost.h"
#include "model/shifts/rulewords.h"
#include "model/time/isotext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <set>
#include <string>

namespace application {
namespace {

using model::Table;
using Cell = Table::Cell;
using Format = Table::Format;
using Kind = Table::Chart::Kind;
using Row = std::vector<Cell>;

std::string number(double value, const char *format = "%.10g") {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return text;
}

Cell known(double value) { return std::isfinite(value) ? Cell(value) : Cell(); }
Cell known(const std::optional<double> &value) { return value ? known(*value) : Cell(); }

class Tables {
public:
    Tables(const model::Plan &plan, const Results &results, Language language)
        : printed_(printed(plan, results)), language_(language),
          german_(language == Language::German), currency_(lower(plan.currency)) {}

    std::vector<Table> all() const {
        std::vector<Table> tables;
        for (const auto make :
             {&Tables::comparison, &Tables::channels, &Tables::fates, &Tables::responses,
              &Tables::staffing, &Tables::forecast, &Tables::days, &Tables::sums, &Tables::backtest,
              &Tables::backlog, &Tables::cost, &Tables::frontier, &Tables::assumptions})
            tables.push_back((this->*make)());
        for (const auto make : {&Tables::ranges, &Tables::shifts, &Tables::findings})
            if (Table table = (this->*make)(); !table.rows.empty())
                tables.push_back(std::move(table));
        return tables;
    }

private:
    struct Heading {
        const char *english;
        const char *german;
        Format format = Format::Number;
        int decimals = 2;
    };

    std::string say(const char *english, const char *german) const {
        return german_ ? german : english;
    }

    Table table(const std::string &id, const char *english, const char *german,
                const std::vector<Heading> &headings) const {
        Table result;
        result.id = id;
        result.title = say(english, german);
        for (const auto &heading : headings) {
            std::string name = say(heading.english, heading.german);
            if (const auto at = name.find("EUR"); at != std::string::npos)
                name.replace(at, 3, currency_);
            result.columns.push_back({name, heading.format, heading.decimals});
        }
        return result;
    }

    Cell time(model::Instant instant) const { return plan_.calendar.toLocal(instant); }
    Cell offset(model::Instant instant) const {
        return offsetText(plan_.calendar.zone.offsetAt(instant));
    }
    std::string yesNo(bool yes) const { return yes ? say("yes", "ja") : say("no", "nein"); }

    Table comparison() const {
        Table result = table(
            "comparison", "Comparison of scenarios", "Vergleich der Szenarien",
            {{"scenario", "szenario", Format::Text},
             {"open_hours_per_week", "offene_stunden_pro_woche", Format::Number, 1},
             {"cost_EUR_per_week", "kosten_EUR_pro_woche", Format::Money},
             {"fte", "vza", Format::Number, 1},
             {"paid_hours_per_week", "bezahlte_stunden_pro_woche", Format::Number, 1},
             {"duty_hours_per_week", "anwesenheit_stunden_pro_woche", Format::Number, 1},
             {"peak_positions", "spitze_plaetze", Format::Number, 0},
             {"peak_headcount", "spitze_personen", Format::Number, 1},
             {"contacts_per_week", "kontakte_pro_woche", Format::Number, 1},
             {"within_promise_share", "zusage_gehalten_anteil", Format::Percent, 1},
             {"answered_later_share", "spaeter_beantwortet_anteil", Format::Percent, 1},
             {"response_median_s", "antwortzeit_median_s", Format::Number, 0},
             {"response_p90_s", "antwortzeit_p90_s", Format::Number, 0},
             {"lost_closed_contacts", "verloren_geschlossen_kontakte", Format::Number, 1},
             {"cost_difference_EUR_per_week", "kosten_differenz_EUR_pro_woche", Format::Money},
             {"cost_difference_share", "kosten_differenz_anteil", Format::Percent, 1},
             {"fte_difference", "vza_differenz", Format::Number, 1},
             {"within_promise_difference_share", "zusage_differenz_anteil", Format::Percent, 1},
             {"lost_difference_contacts", "verloren_differenz_kontakte", Format::Number, 1}});
        const auto *baseline = results_.outcome(plan_.baseline);
        for (const auto &outcome : results_.outcomes) {
            Row row{outcome.name,
                    outcome.openHours,
                    outcome.cost.total().major(),
                    outcome.fte,
                    outcome.paidHours,
                    outcome.dutyHours,
                    outcome.peakPositions,
                    outcome.peakHeadcount,
                    outcome.naturalContacts(),
                    known(outcome.customerView.withinPromise),
                    known(outcome.customerView.answeredLater),
                    known(outcome.customerView.median),
                    known(outcome.customerView.p90),
                    outcome.fate.lostClosed};
            if (baseline) {
                const auto difference = model::difference(outcome, *baseline);
                row.insert(row.end(), {difference.cost, known(difference.costShare), difference.fte,
                                       known(difference.withinPromise), difference.lost});
            } else {
                row.resize(result.columns.size());
            }
            result.rows.push_back(std::move(row));
        }
        result.charts = {
            {Kind::Columns, say("Cost per week", "Kosten pro Woche"), {}, {}, 0, {2}},
            {Kind::Columns, say("Answered on target", "Zusage gehalten"), {}, {}, 0, {9}}};
        return result;
    }

    Table ranges() const {
        Table result = table(
            "ranges", "Over sample paths of the forecast, people sized for each: middle 80 %",
            "Über Stichprobenpfade der Prognose, jeweils mit passendem Personal: mittlere 80 %",
            {{"scenario", "szenario", Format::Text},
             {"cost_low_EUR_per_week", "kosten_von_EUR_pro_woche", Format::Money},
             {"cost_high_EUR_per_week", "kosten_bis_EUR_pro_woche", Format::Money},
             {"fte_low", "vza_von", Format::Number, 1},
             {"fte_high", "vza_bis", Format::Number, 1},
             {"within_promise_low_share", "zusage_gehalten_von_anteil", Format::Percent, 1},
             {"within_promise_high_share", "zusage_gehalten_bis_anteil", Format::Percent, 1},
             {"lost_low_contacts", "verloren_von_kontakte", Format::Number, 1},
             {"lost_high_contacts", "verloren_bis_kontakte", Format::Number, 1},
             {"cheaper_than_baseline_share", "guenstiger_als_basis_anteil", Format::Percent, 0},
             {"better_than_baseline_share", "besser_als_basis_anteil", Format::Percent, 0}});
        for (std::size_t i = 0; i < std::min(results_.ranges.size(), results_.outcomes.size());
             ++i) {
            const model::ScenarioRanges &of = results_.ranges[i];
            if (of.paths > 0)
                result.rows.push_back({results_.outcomes[i].name, of.cost.low, of.cost.high,
                                       of.fte.low, of.fte.high, of.withinPromise.low,
                                       of.withinPromise.high, of.lost.low, of.lost.high, of.cheaper,
                                       of.better});
        }
        return result;
    }

    Table channels() const {
        Table result = table(
            "channels", "Both views per channel", "Beide Sichten je Kanal",
            {{"scenario", "szenario", Format::Text},
             {"channel", "kanal", Format::Text},
             {"contacts_per_week", "kontakte_pro_woche", Format::Number, 1},
             {"open_hours_per_week", "offene_stunden_pro_woche", Format::Number, 1},
             {"offered_attempts", "angebotene_versuche", Format::Number, 1},
             {"operator_service_level_share", "betreiber_servicelevel_anteil", Format::Percent, 1},
             {"operator_average_wait_s", "betreiber_mittlere_wartezeit_s", Format::Number, 1},
             {"operator_abandoned_share", "betreiber_aufgelegt_anteil", Format::Percent, 1},
             {"occupancy_share", "auslastung_anteil", Format::Percent, 1},
             {"within_promise_share", "zusage_gehalten_anteil", Format::Percent, 1},
             {"answered_later_share", "spaeter_beantwortet_anteil", Format::Percent, 1},
             {"response_median_s", "antwortzeit_median_s", Format::Number, 0},
             {"response_p90_s", "antwortzeit_p90_s", Format::Number, 0},
             {"duty_hours_per_week", "anwesenheit_stunden_pro_woche", Format::Number, 1},
             {"paid_hours_per_week", "bezahlte_stunden_pro_woche", Format::Number, 1},
             {"peak_waiting_h", "spitze_rueckstand_h", Format::Number, 1},
             {"reach_share", "erreichbar_anteil", Format::Percent, 1},
             {"goal_reachable", "ziel_erreichbar", Format::Text}});
        each([&](const model::ScenarioOutcome &outcome, const model::ChannelOutcome &channel) {
            const auto &inside = channel.operatorView;
            const auto &customer = channel.customerView;
            result.rows.push_back(
                {outcome.name, channel.channel.name, channel.naturalContacts, channel.openHours,
                 inside.offered, known(inside.serviceLevel), known(inside.averageWait),
                 known(inside.abandoned), known(inside.occupancy), known(customer.withinPromise),
                 known(customer.answeredLater), known(customer.median), known(customer.p90),
                 channel.dutyHours, channel.paidHours, known(channel.peakWaitingHours),
                 known(channel.reach), yesNo(channel.goalReachable)});
        });
        return result;
    }

    Table fates() const {
        Table result = table("fates", "Where contacts went", "Verbleib der Kontakte",
                             {{"scenario", "szenario", Format::Text},
                              {"channel", "kanal", Format::Text},
                              {"contacts_per_week", "kontakte_pro_woche"},
                              {"answered_first_try", "beantwortet_erster_versuch"},
                              {"answered_after_retry", "beantwortet_nach_wiederholung"},
                              {"answered_after_switch", "beantwortet_nach_kanalwechsel"},
                              {"abandoned", "aufgegeben"},
                              {"lost_closed", "verloren_geschlossen"},
                              {"sent_away", "weggeschickt"},
                              {"self_solved", "selbst_geloest"},
                              {"waiting", "wartet_noch"}});
        const auto row = [](const std::string &scenario, const std::string &channel, double natural,
                            const model::FateLedger &fate) {
            return Row{scenario,
                       channel,
                       natural,
                       fate.answeredFirstTry,
                       fate.answeredAfterRetry,
                       fate.answeredAfterSwitch,
                       fate.abandoned,
                       fate.lostClosed,
                       fate.sentAway,
                       fate.selfSolved,
                       fate.waiting};
        };
        for (const auto &outcome : results_.outcomes) {
            for (const auto &channel : outcome.channels)
                result.rows.push_back(
                    row(outcome.name, channel.channel.name, channel.naturalContacts, channel.fate));
            result.rows.push_back(row(outcome.name, say("all channels", "alle Kanäle"),
                                      outcome.naturalContacts(), outcome.fate));
        }
        return result;
    }

    Table responses() const {
        Table result = table("response_by_hour", "Response time by hour of the week",
                             "Antwortzeit nach Stunde der Woche",
                             {{"scenario", "szenario", Format::Text},
                              {"channel", "kanal", Format::Text},
                              {"weekday", "wochentag", Format::Text},
                              {"hour_h", "stunde_h", Format::Number, 0},
                              {"contacts", "kontakte"},
                              {"within_promise_contacts", "zusage_gehalten_kontakte"},
                              {"response_median_s", "antwortzeit_median_s", Format::Number, 0},
                              {"response_p90_s", "antwortzeit_p90_s", Format::Number, 0}});
        static constexpr std::array english{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        static constexpr std::array german{"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
        each([&](const model::ScenarioOutcome &outcome, const model::ChannelOutcome &channel) {
            for (std::size_t hour = 0; hour < channel.hours.size(); ++hour) {
                const auto &response = channel.hours[hour];
                result.rows.push_back(
                    {outcome.name, channel.channel.name, say(english[hour / 24], german[hour / 24]),
                     static_cast<double>(hour % 24), response.natural, response.withinPromise,
                     known(response.median), known(response.p90)});
            }
        });
        result.wide = {{2, 3}, {0, 1}, 6};
        return result;
    }

    Table staffing() const {
        Table result = table("staffing", "Staffing per interval", "Personalbedarf je Intervall",
                             {{"scenario", "szenario", Format::Text},
                              {"channel", "kanal", Format::Text},
                              {"interval_start", "intervall_beginn", Format::DateTime},
                              {"utc_offset", "utc_abstand", Format::Text},
                              {"open_share", "offen_anteil", Format::Percent, 0},
                              {"offered_contacts", "angebotene_kontakte"},
                              {"aht_s", "bearbeitungszeit_s", Format::Number, 0},
                              {"erlangs", "erlang"},
                              {"required_agents", "bedarf_genau_personen"},
                              {"positions", "plaetze", Format::Number, 0},
                              {"standby_people", "bereitschaft_personen", Format::Number, 0},
                              {"scheduled_agents", "eingeplant_personen"},
                              {"service_level_share", "servicelevel_anteil", Format::Percent, 1},
                              {"average_wait_s", "mittlere_wartezeit_s", Format::Number, 1},
                              {"occupancy_share", "auslastung_anteil", Format::Percent, 1},
                              {"abandoned_share", "aufgelegt_anteil", Format::Percent, 1},
                              {"waiting_work_h", "rueckstand_h"},
                              {"status", "status", Format::Text}});
        const auto status = [&](model::StaffingStatus value) {
            switch (value) {
            case model::StaffingStatus::Met:
                return say("goal met", "Ziel erreicht");
            case model::StaffingStatus::Unreachable:
                return say("goal out of reach", "Ziel unerreichbar");
            case model::StaffingStatus::Closed:
                return say("closed", "geschlossen");
            }
            return std::string();
        };
        each([&](const model::ScenarioOutcome &outcome, const model::ChannelOutcome &channel) {
            for (std::size_t i = 0; i < channel.staffing.size(); ++i) {
                const auto &interval = channel.staffing[i];
                const auto begin = outcome.week.beginOf(i);
                const bool closed = interval.status == model::StaffingStatus::Closed;
                const auto open = [&](double value) { return closed ? Cell() : known(value); };
                result.rows.push_back(
                    {outcome.name, channel.channel.name, time(begin), offset(begin),
                     interval.openShare, interval.offered, known(interval.handleSeconds),
                     known(interval.erlangs), known(interval.required), interval.positions,
                     interval.standby, known(plan_.shrinkage.scheduled(interval.positions)),
                     open(interval.serviceLevel), open(interval.averageWait),
                     open(interval.occupancy), open(interval.abandoned),
                     known(interval.waitingHours), status(interval.status)});
            }
        });
        result.charts = {{Kind::Lines, say("Agents on duty", "Besetzte Plätze"), 0, 1, 2, {9}}};
        result.wide = {{2, 3}, {0, 1}, 9};
        return result;
    }

    /// Every level that some channel's bands have, widest first: lo95, lo80, …
    std::vector<double> levels() const {
        std::set<double, std::greater<>> found;
        for (const auto &channel : results_.channels)
            for (const auto &band : channel.forecast->bands)
                found.insert(band.level);
        return {found.begin(), found.end()};
    }

    static void addBandColumns(Table &result, const std::vector<double> &levels) {
        for (const double level : levels)
            result.columns.push_back(
                {"lo" + number(std::round(level * 1000) / 10), Format::Number, 1});
        for (auto level = levels.rbegin(); level != levels.rend(); ++level)
            result.columns.push_back(
                {"hi" + number(std::round(*level * 1000) / 10), Format::Number, 1});
    }

    static void addBands(Row &row, const std::vector<double> &levels,
                         const std::vector<model::ForecastBand> &bands, std::size_t index) {
        const auto value = [&](double level, bool high) {
            for (const auto &band : bands)
                if (band.level == level && index < band.low.size() && index < band.high.size())
                    return known(high ? band.high[index] : band.low[index]);
            return Cell();
        };
        for (const double level : levels)
            row.push_back(value(level, false));
        for (auto level = levels.rbegin(); level != levels.rend(); ++level)
            row.push_back(value(*level, true));
    }

    Table forecast() const {
        Table result = table("forecast", "Forecast per interval", "Prognose je Intervall",
                             {{"channel", "kanal", Format::Text},
                              {"interval_start", "intervall_beginn", Format::DateTime},
                              {"utc_offset", "utc_abstand", Format::Text},
                              {"contacts", "kontakte"},
                              {"median_contacts", "median_kontakte", Format::Number, 1},
                              {"aht_s", "bearbeitungszeit_s", Format::Number, 0},
                              {"observed", "beobachtet", Format::Text}});
        const auto bands = levels();
        addBandColumns(result, bands);
        eachForecast([&](const std::string &name, const model::Forecast &forecast) {
            for (std::size_t i = 0; i < forecast.calls.count(); ++i) {
                const auto begin = forecast.calls.grid().beginOf(i);
                Row row{name,
                        time(begin),
                        offset(begin),
                        forecast.calls[i].value(),
                        i < forecast.median.size() ? known(forecast.median[i]) : Cell(),
                        i < forecast.handleSeconds.size() ? known(forecast.handleSeconds[i])
                                                          : Cell(),
                        i < forecast.observed.size() ? Cell(yesNo(forecast.observed[i])) : Cell()};
                addBands(row, bands, forecast.bands, i);
                result.rows.push_back(std::move(row));
            }
        });
        result.wide = {{1, 2}, {0}, 3};
        return result;
    }

    Table days() const {
        Table result = table("days", "Forecast per day", "Prognose je Tag",
                             {{"channel", "kanal", Format::Text},
                              {"date", "datum", Format::Day},
                              {"special_day", "besonderer_tag", Format::Text},
                              {"contacts", "kontakte", Format::Number, 1}});
        const auto bands = levels();
        addBandColumns(result, bands);
        eachForecast([&](const std::string &name, const model::Forecast &forecast) {
            const auto first = model::dateOf(plan_.calendar.toLocal(forecast.calls.grid().begin()));
            for (std::size_t i = 0; i < forecast.dayTotals.size(); ++i) {
                const model::Date date = first + std::chrono::days(static_cast<int>(i));
                const auto *special = plan_.calendar.specialDay(date);
                Row row{name, model::LocalTime(date), special ? Cell(special->name) : Cell(),
                        known(forecast.dayTotals[i])};
                addBands(row, bands, forecast.dayBands, i);
                result.rows.push_back(std::move(row));
            }
        });
        result.charts = {{Kind::Lines, say("Contacts per day", "Kontakte pro Tag"), {}, 0, 1, {3}}};
        result.wide = {{1, 2}, {0}, 3};
        return result;
    }

    /// Weeks and months of each channel, and of all together as far as all reach.
    Table sums() const {
        Table result = table("sums", "Forecast per week and month", "Prognose je Woche und Monat",
                             {{"channel", "kanal", Format::Text},
                              {"period", "zeitraum", Format::Text},
                              {"first_day", "erster_tag", Format::Day},
                              {"contacts", "kontakte", Format::Number, 1}});
        const auto bands = levels();
        addBandColumns(result, bands);
        const auto add = [&](const std::string &name,
                             const std::vector<const model::Forecast *> &forecasts) {
            for (const auto &[period, stretches] :
                 {std::pair(say("week", "Woche"), &wholeWeeks),
                  std::pair(say("month", "Monat"), &wholeMonths)}) {
                auto ranges = stretches(*forecasts.front(), plan_.calendar);
                std::erase_if(ranges, [&](const model::TimeRange &range) {
                    return std::ranges::any_of(forecasts, [&](const model::Forecast *each) {
                        return range.begin < each->calls.grid().begin() ||
                               range.end > each->calls.grid().end();
                    });
                });
                const ForecastSums sums = sumsOf(forecasts, ranges, bands);
                for (std::size_t at = 0; at < ranges.size(); ++at) {
                    Row row{
                        name, period,
                        model::LocalTime(model::dateOf(plan_.calendar.toLocal(ranges[at].begin))),
                        sums.expected[at]};
                    addBands(row, bands, sums.bands, at);
                    result.rows.push_back(std::move(row));
                }
            }
        };
        std::vector<const model::Forecast *> together;
        for (const auto &channel : results_.channels)
            if (!channel.forecast->calls.grid().isEmpty()) {
                together.push_back(&*channel.forecast);
                add(nameOf(channel.channelId), {together.back()});
            }
        if (together.size() > 1)
            add(say("all channels", "alle Kanäle"), together);
        return result;
    }

    Table backtest() const {
        Table result =
            table("backtest", "Accuracy of the methods", "Genauigkeit der Verfahren",
                  {{"channel", "kanal", Format::Text},
                   {"method", "verfahren", Format::Text},
                   {"horizon", "horizont", Format::Text},
                   {"wape_share", "wape_anteil", Format::Percent, 1},
                   {"mase", "mase"},
                   {"bias_share", "verzerrung_anteil", Format::Percent, 1},
                   {"pinball_share", "pinball_anteil", Format::Percent, 1},
                   {"coverage_of_80_band_share", "treffer_80_band_anteil", Format::Percent, 1},
                   {"origins", "startpunkte", Format::Number, 0},
                   {"chosen", "gewaehlt", Format::Text}});
        for (const auto &channel : results_.channels)
            for (const auto &entry : channel.backtest->entries)
                result.rows.push_back({nameOf(channel.channelId), entry.method, entry.horizonBand,
                                       known(entry.accuracy.wape), known(entry.accuracy.mase),
                                       known(entry.accuracy.bias), known(entry.accuracy.pinball),
                                       known(entry.accuracy.coverage80),
                                       static_cast<double>(entry.accuracy.origins),
                                       yesNo(entry.method == channel.forecast->method)});
        return result;
    }

    Table backlog() const {
        Table result = table("backlog", "Backlog at each opening", "Rückstand bei jeder Öffnung",
                             {{"scenario", "szenario", Format::Text},
                              {"channel", "kanal", Format::Text},
                              {"opening", "oeffnung", Format::DateTime},
                              {"utc_offset", "utc_abstand", Format::Text},
                              {"waiting_contacts", "wartende_kontakte", Format::Number, 1},
                              {"waiting_work_h", "rueckstand_h", Format::Number, 1},
                              {"time_to_clear_min", "abbau_min", Format::Number, 0}});
        each([&](const model::ScenarioOutcome &outcome, const model::ChannelOutcome &channel) {
            for (const auto &opening : channel.openings)
                result.rows.push_back({outcome.name, channel.channel.name, time(opening.at),
                                       offset(opening.at), known(opening.contacts),
                                       known(opening.hours), known(opening.minutesToClear)});
        });
        return result;
    }

    Table cost() const {
        Table result = table("cost", "Cost per week", "Kosten pro Woche",
                             {{"scenario", "szenario", Format::Text},
                              {"base_EUR", "grundlohn_EUR", Format::Money},
                              {"night_EUR", "nachtzuschlag_EUR", Format::Money},
                              {"sunday_EUR", "sonntagszuschlag_EUR", Format::Money},
                              {"holiday_EUR", "feiertagszuschlag_EUR", Format::Money},
                              {"standby_EUR", "bereitschaft_EUR", Format::Money},
                              {"overtime_EUR", "mehrarbeit_EUR", Format::Money},
                              {"staff_EUR", "personal_EUR", Format::Money},
                              {"partner_EUR", "dienstleister_EUR", Format::Money},
                              {"lost_contacts_EUR", "verlorene_kontakte_EUR", Format::Money},
                              {"total_EUR", "summe_EUR", Format::Money}});
        for (const auto &outcome : results_.outcomes) {
            const auto &cost = outcome.cost;
            result.rows.push_back({outcome.name, cost.base.major(), cost.night.major(),
                                   cost.sunday.major(), cost.holiday.major(), cost.standby.major(),
                                   cost.overtime.major(), cost.staff().major(),
                                   cost.partner.major(), cost.lostContacts.major(),
                                   cost.total().major()});
        }
        return result;
    }

    Table frontier() const {
        Table result =
            table("frontier", "Other opening hours tried", "Weitere geprüfte Öffnungszeiten",
                  {{"opening_hours", "oeffnungszeiten", Format::Text},
                   {"cost_EUR_per_week", "kosten_EUR_pro_woche", Format::Money},
                   {"within_promise_share", "zusage_gehalten_anteil", Format::Percent, 1},
                   {"fte", "vza", Format::Number, 1},
                   {"lost_closed_contacts", "verloren_geschlossen_kontakte", Format::Number, 1},
                   {"efficient", "effizient", Format::Text}});
        for (const auto &point : results_.frontier)
            result.rows.push_back({point.name, known(point.costPerWeek), known(point.withinPromise),
                                   known(point.fte), known(point.lost), yesNo(point.efficient)});
        result.charts = {
            {Kind::Points, say("Cost against service", "Kosten gegen Service"), {}, {}, 1, {2}}};
        return result;
    }

    Table assumptions() const {
        Table result =
            table("assumptions", "Assumptions and their sources", "Annahmen und ihre Quellen",
                  {{"subject", "gegenstand", Format::Text},
                   {"assumption", "annahme", Format::Text},
                   {"value", "wert", Format::Number, 4},
                   {"text", "text", Format::Text},
                   {"unit", "einheit", Format::Text},
                   {"low", "von", Format::Number, 4},
                   {"high", "bis", Format::Number, 4},
                   {"source", "quelle", Format::Text}});
        for (const Assumption &one : application::assumptions(plan_, results_)) {
            const std::string text = assumptionText(one, language_);
            const bool counted = unitOf(one.kind) != Assumption::Unit::Text;
            const bool ranges = one.low < one.high;
            result.rows.push_back(
                {assumptionSubject(one, plan_, language_), assumptionName(one.kind, language_),
                 counted ? known(one.value) : Cell(), text.empty() ? Cell() : Cell(text),
                 assumptionUnit(one.kind, plan_.currency, language_),
                 ranges ? known(one.low) : Cell(), ranges ? known(one.high) : Cell(),
                 assumptionSource(one, language_)});
        }
        return result;
    }

    Table shifts() const {
        Table result = table("shifts", "Adopted shifts", "Übernommene Schichten",
                             {{"scenario", "szenario", Format::Text},
                              {"person", "person", Format::Text},
                              {"begin", "beginn", Format::DateTime},
                              {"end", "ende", Format::DateTime},
                              {"utc_offset", "utc_abstand", Format::Text},
                              {"channels", "kanaele", Format::Text},
                              {"break_min", "pause_min", Format::Number, 0},
                              {"standby", "rufbereitschaft", Format::Text},
                              {"paid_h", "bezahlt_h"},
                              {"night_h", "nacht_h"},
                              {"sunday_h", "sonntag_h"},
                              {"holiday_h", "feiertag_h"}});
        for (const auto &scenario : plan_.scenarios) {
            const auto adopted = plan_.shiftsOf(scenario.id);
            for (const model::Shift &shift : *adopted) {
                model::Seconds pause{0};
                for (const auto &one : shift.breaks)
                    pause += one.time.length();
                const auto paid =
                    model::paidTimeOf(shift, plan_.payRates,
                                      {plan_.calendar, model::regionOf(plan_.agents, shift.agent)});
                const std::string person = personOf(plan_, shift.agent);
                result.rows.push_back({scenario.name, person.empty() ? Cell() : Cell(person),
                                       time(shift.presence.begin), time(shift.presence.end),
                                       offset(shift.presence.begin), channelsOf(shift),
                                       static_cast<double>(pause.count()) / 60,
                                       yesNo(shift.standby), paid.hours, paid.night, paid.sunday,
                                       paid.holiday});
            }
        }
        return result;
    }

    Table findings() const {
        Table result = table("findings", "Rules that the shifts do not keep",
                             "Regeln, die die Schichten nicht einhalten",
                             {{"scenario", "szenario", Format::Text},
                              {"person", "person", Format::Text},
                              {"first_day", "erster_tag", Format::Day},
                              {"last_day", "letzter_tag", Format::Day},
                              {"rule", "regel", Format::Text},
                              {"paragraph", "paragraf", Format::Text},
                              {"strength", "staerke", Format::Text},
                              {"found", "gefunden", Format::Number, 1},
                              {"limit", "grenze", Format::Number, 1},
                              {"unit", "einheit", Format::Text},
                              {"state", "stand", Format::Text},
                              {"reason", "grund", Format::Text}});
        for (const auto &scenario : plan_.scenarios)
            for (const auto &[finding, reason] : findingsOf(plan_, scenario.id)) {
                const auto measure = measureOf(finding.rule);
                const auto measured = [&](double value) {
                    return measure == Measure::None ? Cell() : known(value);
                };
                const auto words = [](const std::string &text) {
                    return text.empty() ? Cell() : Cell(text);
                };
                result.rows.push_back(
                    {scenario.name, personOf(plan_, finding.agent), model::LocalTime(finding.first),
                     model::LocalTime(finding.last), std::string(model::wordOf(finding.rule)),
                     words(finding.paragraph),
                     finding.strength == model::Strength::Hard ? say("must hold", "Muss")
                                                               : say("should hold", "Soll"),
                     measured(finding.found), measured(finding.limit),
                     measure == Measure::Minutes ? Cell("min") : Cell(),
                     reason ? say("accepted", "akzeptiert") : say("open", "offen"),
                     reason ? words(*reason) : Cell()});
            }
        return result;
    }

    enum class Measure { None, Minutes, Count };

    /// Of what a finding carries figures: rules without a limit have none.
    static Measure measureOf(model::RuleCode rule) {
        using enum model::RuleCode;
        switch (rule) {
        case DailyHours:
        case WeeklyHours:
        case FortnightHours:
        case AverageHours:
        case NightWorkerAverage:
        case Break:
        case LongestStretch:
        case DailyRest:
        case WeeklyRest:
        case RestAfterNights:
        case StableStart:
        case ContractHours:
        case ContractBalance:
            return Measure::Minutes;
        case FreeSundays:
        case DaysPerWeek:
        case NightsInRow:
        case DaysInRow:
        case WeekendsInRow:
        case ContractDays:
            return Measure::Count;
        default:
            return Measure::None;
        }
    }

    /// "Phone, Email": each once.
    std::string channelsOf(const model::Shift &shift) const {
        std::vector<int> named;
        std::string text;
        for (const model::ShiftActivity &activity : shift.activities) {
            if (activity.channel == 0 || std::ranges::find(named, activity.channel) != named.end())
                continue;
            named.push_back(activity.channel);
            text += (text.empty() ? "" : ", ") + nameOf(activity.channel);
        }
        return text;
    }

    template <class Visit>
    void each(Visit visit) const {
        for (const auto &outcome : results_.outcomes)
            for (const auto &channel : outcome.channels)
                visit(outcome, channel);
    }

    template <class Visit>
    void eachForecast(Visit visit) const {
        for (const auto &channel : results_.channels)
            visit(nameOf(channel.channelId), *channel.forecast);
    }

    std::string nameOf(int channelId) const {
        const auto *channel = plan_.channel(channelId);
        return channel ? channel->channel.name : std::string();
    }

    const Printed printed_;
    const model::Plan &plan_ = printed_.plan;
    const Results &results_ = printed_.results;
    Language language_;
    bool german_;
    std::string currency_;
};

} // namespace

std::string offsetText(model::Seconds offset) { return "UTC" + model::isoOffset(offset); }

std::vector<model::Table> reportTables(const model::Plan &plan, const Results &results,
                                       Language language) {
    return Tables(plan, results, language).all();
}

} // namespace application
