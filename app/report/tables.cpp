// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/tables.h"

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

/// "+02:00": tells the two readings of the repeated autumn hour apart.
std::string offsetText(model::Seconds offset) {
    const auto minutes = std::chrono::duration_cast<model::Minutes>(offset).count();
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+',
                  static_cast<int>(std::abs(minutes) / 60 % 100),
                  static_cast<int>(std::abs(minutes) % 60));
    return text.data();
}

class Tables {
public:
    Tables(const model::Plan &plan, const Results &results, Language language)
        : plan_(plan), results_(results), german_(language == Language::German),
          currency_(lower(plan.currency)) {}

    std::vector<Table> all() const {
        std::vector<Table> tables;
        for (const auto make :
             {&Tables::comparison, &Tables::channels, &Tables::fates, &Tables::responses,
              &Tables::staffing, &Tables::forecast, &Tables::days, &Tables::backtest,
              &Tables::backlog, &Tables::cost, &Tables::frontier, &Tables::assumptions})
            tables.push_back((this->*make)());
        return tables;
    }

    Table assumptions() const;

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

    const model::Plan &plan_;
    const Results &results_;
    bool german_;
    std::string currency_;
};

Table Tables::assumptions() const {
    Table result =
        table("assumptions", "Assumptions and their sources", "Annahmen und ihre Quellen",
              {{"subject", "gegenstand", Format::Text},
               {"assumption", "annahme", Format::Text},
               {"value", "wert", Format::Number, 4},
               {"text", "text", Format::Text},
               {"unit", "einheit", Format::Text},
               {"source", "quelle", Format::Text}});
    const std::string usual = say("default", "Vorgabe");
    const std::string entered = say("entered", "eingegeben");
    const std::string share = say("share", "Anteil");
    const auto addNumber = [&](const std::string &subject, const char *english, const char *german,
                               double value, const std::string &unit, const std::string &source) {
        result.rows.push_back({subject, say(english, german), value, Cell(), unit, source});
    };
    const auto addText = [&](const std::string &subject, const char *english, const char *german,
                             const std::string &text, const std::string &source) {
        result.rows.push_back({subject, say(english, german), Cell(), text, Cell(), source});
    };
    // A value that still equals its default was not decided by anyone.
    const auto decided = [&](double value, double normal, const std::string &origin = {}) {
        return value != normal ? entered : origin.empty() ? usual : usual + ": " + origin;
    };

    const model::PayRates rates;
    const model::PayRates &pay = plan_.payRates;
    const std::string wages = say("wages", "Löhne");
    const std::string perHour = plan_.currency + "/h";
    addNumber(wages, "hourly wage, base", "Stundenlohn, Grundlohn", pay.hourlyWage.major(), perHour,
              decided(pay.hourlyWage.major(), rates.hourlyWage.major()));
    addNumber(wages, "employer's on-costs", "Lohnnebenkosten", pay.onCosts, share,
              decided(pay.onCosts, rates.onCosts));
    addNumber(wages, "night surcharge", "Nachtzuschlag", pay.night, share,
              decided(pay.night, rates.night, "ArbZG §6(5)"));
    addNumber(wages, "night begins", "Nacht beginnt", static_cast<double>(pay.nightFrom.count()),
              "min", pay.nightFrom == rates.nightFrom ? usual + ": ArbZG §2" : entered);
    addNumber(wages, "night ends", "Nacht endet", static_cast<double>(pay.nightTo.count()), "min",
              pay.nightTo == rates.nightTo ? usual + ": ArbZG §2" : entered);
    addNumber(wages, "Sunday surcharge", "Sonntagszuschlag", pay.sunday, share,
              decided(pay.sunday, rates.sunday, "EStG §3b"));
    addNumber(wages, "holiday surcharge", "Feiertagszuschlag", pay.holiday, share,
              decided(pay.holiday, rates.holiday, "EStG §3b"));
    addNumber(wages, "full-time week", "Vollzeitwoche", pay.contractHours, "h",
              decided(pay.contractHours, rates.contractHours));
    addNumber(wages, "value of a lost contact", "Wert eines verlorenen Kontakts",
              pay.lostContact.major(), plan_.currency,
              decided(pay.lostContact.major(), rates.lostContact.major()));
    const model::Shrinkage shrinkage;
    const std::string absence = say("absence", "Abwesenheit");
    addNumber(absence, "planned", "geplant", plan_.shrinkage.planned, share,
              decided(plan_.shrinkage.planned, shrinkage.planned));
    addNumber(absence, "unplanned", "ungeplant", plan_.shrinkage.unplanned, share,
              decided(plan_.shrinkage.unplanned, shrinkage.unplanned));

    for (const auto &channel : plan_.channels) {
        const std::string &name = channel.channel.name;
        const auto policy = model::usualPolicy(channel.channel.medium);
        const auto &goal = channel.policy.goal;
        addNumber(name, "goal: share answered", "Ziel: Anteil beantwortet", goal.answered, share,
                  decided(goal.answered, policy.goal.answered));
        addNumber(name, "goal: within", "Ziel: binnen", goal.within, "s",
                  decided(goal.within, policy.goal.within));
        if (goal.maxAverageWait)
            addNumber(name, "goal: longest average wait", "Ziel: höchste mittlere Wartezeit",
                      *goal.maxAverageWait, "s", entered);
        if (goal.maxAbandoned)
            addNumber(name, "goal: most abandoned", "Ziel: höchstens aufgelegt", *goal.maxAbandoned,
                      share, entered);
        if (goal.maxOccupancy)
            addNumber(name, "goal: highest occupancy", "Ziel: höchste Auslastung",
                      *goal.maxOccupancy, share, entered);
        addNumber(name, "promise to customers", "Zusage an Kunden",
                  static_cast<double>(channel.policy.promise.count()), "s",
                  channel.policy.promise == policy.promise ? usual : entered);
        if (channel.channel.kind == model::ChannelKind::Live) {
            if (channel.policy.patience.mean)
                addNumber(name, "mean patience", "mittlere Geduld", *channel.policy.patience.mean,
                          "s", channel.policy.patience == policy.patience ? usual : entered);
            else
                addText(name, "patience", "Geduld", say("callers never give up", "ohne Ende"),
                        entered);
            if (const auto &sessions = channel.policy.concurrency; sessions.sessions > 1)
                addNumber(name, "sessions per person at a time", "Sitzungen je Person zugleich",
                          sessions.sessions, "", sessions == policy.concurrency ? usual : entered);
        } else {
            addText(name, "clock of the goal", "Uhr des Ziels",
                    channel.policy.clock == model::GoalClock::Wall
                        ? say("wall clock", "Wanduhr")
                        : say("open hours", "Öffnungszeit"),
                    channel.policy.clock == policy.clock ? usual : entered);
        }
        const double handle = model::meanHandleSeconds(*channel.history, 56);
        if (handle >= 0)
            addNumber(name, "mean handling time, last 8 weeks",
                      "mittlere Bearbeitungszeit, letzte 8 Wochen", handle, "s",
                      say("observed", "beobachtet"));
        else
            addNumber(name, "mean handling time", "mittlere Bearbeitungszeit",
                      channel.forecast.defaultHandleSeconds, "s",
                      decided(channel.forecast.defaultHandleSeconds,
                              model::ForecastSettings().defaultHandleSeconds));
        if (const auto *found = results_.channel(channel.channel.id);
            found && !found->forecast->method.empty())
            addText(name, "forecast method", "Prognoseverfahren", found->forecast->method,
                    channel.forecast.method == "auto"
                        ? say("best in the backtest", "bestes im Test")
                        : entered);
        const auto &closed = channel.closedHours;
        const auto addSpread = [&](double low, double high) {
            const std::string source = decided(closed.spread, model::ClosedHoursDemand().spread);
            addNumber(name, "demand while closed: low", "Nachfrage bei geschlossener Tür: niedrig",
                      low, share, source);
            addNumber(name, "demand while closed: high", "Nachfrage bei geschlossener Tür: hoch",
                      high, share, source);
        };
        switch (closed.source) {
        case model::DemandSource::Observed:
            addText(name, "demand while closed", "Nachfrage bei geschlossener Tür",
                    say("as counted", "wie gezählt"), say("observed", "beobachtet"));
            break;
        case model::DemandSource::Borrowed: {
            const std::string lender = nameOf(closed.borrowedFrom);
            addText(name, "demand while closed: shape of",
                    "Nachfrage bei geschlossener Tür: Verlauf von",
                    lender.empty() ? say("the first channel observed all week",
                                         "dem ersten rund um die Uhr beobachteten Kanal")
                                   : lender,
                    say("borrowed", "entliehen"));
            addNumber(name, "demand while closed: reach", "Nachfrage bei geschlossener Tür: Anteil",
                      closed.reach, share, say("assumed", "angenommen"));
            addSpread(closed.low().reach, closed.high().reach);
            break;
        }
        case model::DemandSource::Assumed:
            addNumber(name, "demand while closed, of open hours' volume",
                      "Nachfrage bei geschlossener Tür, an der offenen Zeit", closed.assumedShare,
                      share, say("assumed", "angenommen"));
            addSpread(closed.low().assumedShare, closed.high().assumedShare);
            break;
        }
        addNumber(name, "closed-hours demand counted as retries",
                  "als Wiederholung gezählte Nachfrage der geschlossenen Zeit",
                  closed.retriesCounted, share, decided(closed.retriesCounted, 0));
        for (const auto &source : channel.history->sources)
            addText(name, "history", "Historie", source.fileName,
                    say("imported", "importiert") + ": " +
                        number(static_cast<double>(source.rows), "%.0f") + " " +
                        say("rows", "Zeilen"));
    }

    const model::ChannelCoverage coverage;
    for (const auto &scenario : plan_.scenarios)
        for (const auto &[id, own] : scenario.channels) {
            const std::string subject = scenario.name + " · " + nameOf(id);
            const auto *channel = plan_.channel(id);
            if (!channel)
                continue;
            addNumber(subject, "opening hours per week", "Öffnungsstunden pro Woche",
                      own.hours.hoursPerWeek(), "h", entered);
            addNumber(subject, "minimum staff while open", "Mindestbesetzung", own.minimumStaff,
                      say("people", "Personen"), decided(own.minimumStaff, coverage.minimumStaff));
            addNumber(subject, "minimum staff at night", "Mindestbesetzung nachts",
                      own.minimumStaffAtNight, say("people", "Personen"),
                      decided(own.minimumStaffAtNight, coverage.minimumStaffAtNight));
            if (channel->channel.kind == model::ChannelKind::Live) {
                const auto &door = own.closedDoor;
                addNumber(subject, "closed door: calls again", "geschlossen: ruft wieder an",
                          door.retries, share, decided(door.retries, coverage.closedDoor.retries));
                addNumber(subject, "closed door: delay after opening",
                          "geschlossen: Verzug nach Öffnung",
                          static_cast<double>(door.retryDelay.count()), "min",
                          door.retryDelay == coverage.closedDoor.retryDelay ? usual : entered);
                addNumber(subject, "closed door: writes instead",
                          "geschlossen: schreibt stattdessen", door.switches, share,
                          decided(door.switches, coverage.closedDoor.switches));
                addNumber(subject, "closed door: solves it alone", "geschlossen: löst es selbst",
                          door.selfSolved, share,
                          decided(door.selfSolved, coverage.closedDoor.selfSolved));
                addNumber(subject, "closed door: lost", "geschlossen: verloren", door.lost(), share,
                          say("the rest", "der Rest"));
                addNumber(subject, "redials after hanging up", "wählt nach dem Auflegen neu",
                          own.redials, share, decided(own.redials, coverage.redials));
                addNumber(subject, "redials: mean delay", "Neuwahl: mittlerer Verzug",
                          static_cast<double>(own.redialDelay.count()), "min",
                          own.redialDelay == coverage.redialDelay ? usual : entered);
                addText(subject, "waiting at closing time", "Wartende bei Schließung",
                        own.atClosing == model::AtClosing::Served
                            ? say("served after it", "werden noch bedient")
                            : say("sent away", "werden weggeschickt"),
                        own.atClosing == coverage.atClosing ? usual : entered);
            } else if (own.standby.isActive()) {
                addNumber(subject, "standby hours per week", "Bereitschaft, Stunden pro Woche",
                          own.standby.hours.hoursPerWeek(), "h", entered);
                addNumber(subject, "standby: people", "Bereitschaft: Personen", own.standby.people,
                          say("people", "Personen"),
                          decided(own.standby.people, coverage.standby.people));
                addNumber(subject, "standby: reaction", "Bereitschaft: Reaktion",
                          static_cast<double>(own.standby.reaction.count()), "s",
                          own.standby.reaction == coverage.standby.reaction ? usual : entered);
                addNumber(subject, "standby: paid share of wage",
                          "Bereitschaft: bezahlter Lohnanteil", own.standby.paidShare, share,
                          decided(own.standby.paidShare, coverage.standby.paidShare));
            }
            if (const auto &failure = own.failure; failure.isAny()) {
                const model::FailureDemand none;
                addNumber(subject, "failure: answers that solve nothing",
                          "Fehlbedarf: Antworten ohne Lösung", failure.unsolved, share,
                          decided(failure.unsolved, none.unsolved));
                addNumber(subject, "failure: comes again after, mean",
                          "Fehlbedarf: kommt wieder nach, Mittel",
                          static_cast<double>(failure.unsolvedDelay.count()), "min",
                          failure.unsolvedDelay == none.unsolvedDelay ? usual : entered);
                addNumber(subject, "failure: asks once more when late",
                          "Fehlbedarf: fragt nach, wenn spät", failure.late, share,
                          decided(failure.late, none.late));
                addNumber(subject, "failure: tolerance", "Fehlbedarf: Geduld bis zur Nachfrage",
                          static_cast<double>(failure.tolerance.count()), "min",
                          failure.tolerance == none.tolerance ? usual : entered);
            }
            if (const auto &partner = own.partner; partner.isActive()) {
                addNumber(subject, "partner: hours per week", "Dienstleister: Stunden pro Woche",
                          partner.hours.hoursPerWeek(), "h", entered);
                addNumber(subject,
                          partner.per == model::Partner::Per::Contact ? "partner: price per contact"
                                                                      : "partner: price per minute",
                          partner.per == model::Partner::Per::Contact
                              ? "Dienstleister: Preis je Kontakt"
                              : "Dienstleister: Preis je Minute",
                          partner.price.major(), plan_.currency,
                          partner.price == model::Partner().price ? usual : entered);
                addNumber(subject, "partner: promises to answer", "Dienstleister: sagt zu",
                          partner.answered, share,
                          decided(partner.answered, model::Partner().answered));
                addNumber(subject, "partner: within", "Dienstleister: innerhalb von",
                          static_cast<double>(partner.within.count()), "s",
                          partner.within == model::Partner().within ? usual : entered);
            }
        }
    return result;
}

} // namespace

std::vector<model::Table> reportTables(const model::Plan &plan, const Results &results,
                                       Language language) {
    return Tables(plan, results, language).all();
}

model::Table assumptionsTable(const model::Plan &plan, const Results &results, Language language) {
    return Tables(plan, results, language).assumptions();
}

} // namespace application
