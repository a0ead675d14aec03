// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/assumptionwords.h"

#include <cmath>

namespace application {

namespace {

using Kind = Assumption::Kind;
using Source = Assumption::Source;
using Unit = Assumption::Unit;

struct Words {
    const char *english;
    const char *german;
    std::string in(Language language) const {
        return language == Language::German ? german : english;
    }
};

Words nameOf(Kind kind) {
    switch (kind) {
    case Kind::Volume:
        return {"contact volume", "Kontaktmenge"};
    case Kind::HandleTime:
        return {"handling time", "Bearbeitungszeit"};
    case Kind::Reach:
        return {"reach of the borrowed closed hours", "Anteil der entliehenen geschlossenen Zeit"};
    case Kind::ClosedShare:
        return {"contacts in closed hours per contact in open hours",
                "Kontakte geschlossener je Kontakt offener Zeit"};
    case Kind::RetriesCounted:
        return {"closed-hours callers counted again in open hours",
                "in offener Zeit mitgezählte Anrufer geschlossener"};
    case Kind::Retries:
        return {"call again after a closed door", "rufen nach geschlossener Tür wieder an"};
    case Kind::Switches:
        return {"write instead at a closed door", "schreiben bei geschlossener Tür"};
    case Kind::SelfSolved:
        return {"solve it alone at a closed door", "lösen es bei geschlossener Tür selbst"};
    case Kind::RetryDelay:
        return {"mean delay of the second call after opening",
                "mittlerer Verzug des zweiten Anrufs nach Öffnung"};
    case Kind::Redials:
        return {"call again after hanging up", "wählen nach dem Auflegen neu"};
    case Kind::Patience:
        return {"mean patience", "mittlere Geduld"};
    case Kind::HourlyWage:
        return {"base wage per hour", "Grundlohn je Stunde"};
    case Kind::OnCosts:
        return {"employer's on-costs", "Lohnnebenkosten"};
    case Kind::NightSurcharge:
        return {"night surcharge", "Nachtzuschlag"};
    case Kind::SundaySurcharge:
        return {"Sunday surcharge", "Sonntagszuschlag"};
    case Kind::HolidaySurcharge:
        return {"public-holiday surcharge", "Feiertagszuschlag"};
    case Kind::PlannedShrinkage:
        return {"planned absence", "geplante Abwesenheit"};
    case Kind::UnplannedShrinkage:
        return {"unplanned absence", "ungeplante Abwesenheit"};
    case Kind::MinimumAtNight:
        return {"people at least at night", "Mindestbesetzung nachts"};
    case Kind::StandbyPaid:
        return {"pay while waiting on standby", "Lohnanteil in Rufbereitschaft"};
    case Kind::LostContact:
        return {"value of a lost contact", "Wert eines verlorenen Kontakts"};
    case Kind::GoalAnswered:
        return {"goal: share answered", "Ziel: Anteil beantwortet"};
    case Kind::GoalWithin:
        return {"goal: within", "Ziel: binnen"};
    case Kind::Promise:
        return {"promise to customers", "Zusage an Kunden"};
    case Kind::RedialDelay:
        return {"mean delay until they call again", "mittlerer Verzug der Neuwahl"};
    case Kind::Unsolved:
        return {"come again because the answer solved nothing",
                "kommen wieder, weil die Antwort nichts löste"};
    case Kind::AskAgain:
        return {"ask once more when the answer is late", "fragen nach, wenn die Antwort ausbleibt"};
    case Kind::Tolerance:
        return {"tolerance until they ask once more", "Geduld bis zur Nachfrage"};
    case Kind::OvertimeSurcharge:
        return {"overtime surcharge", "Mehrarbeitszuschlag"};
    case Kind::PartnerPrice:
        return {"partner's price", "Preis des Dienstleisters"};
    case Kind::PartnerMinimum:
        return {"partner's minimum per week", "Mindestabnahme des Dienstleisters pro Woche"};
    case Kind::PartnerAnswers:
        return {"partner's promise: share answered", "Zusage des Dienstleisters: Anteil"};
    case Kind::PartnerWithin:
        return {"partner's promise: within", "Zusage des Dienstleisters: binnen"};
    case Kind::PartnerHours:
        return {"partner's hours per week", "Stunden des Dienstleisters pro Woche"};
    case Kind::UnsolvedDelay:
        return {"mean delay until they come again", "mittlerer Verzug, bis sie wiederkommen"};
    case Kind::AtClosing:
        return {"waiting at closing time", "Wartende bei Schließung"};
    case Kind::ContractHours:
        return {"full-time week", "Vollzeitwoche"};
    case Kind::GoalAverageWait:
        return {"goal: longest average wait", "Ziel: höchste mittlere Wartezeit"};
    case Kind::GoalAbandoned:
        return {"goal: most abandoned", "Ziel: höchstens aufgelegt"};
    case Kind::GoalOccupancy:
        return {"goal: highest occupancy", "Ziel: höchste Auslastung"};
    case Kind::GoalClock:
        return {"clock of the goal", "Uhr des Ziels"};
    case Kind::Sessions:
        return {"sessions per person at a time", "Sitzungen je Person zugleich"};
    case Kind::NightFrom:
        return {"night begins", "Nacht beginnt"};
    case Kind::NightTo:
        return {"night ends", "Nacht endet"};
    case Kind::OpenHours:
        return {"opening hours per week", "Öffnungsstunden pro Woche"};
    case Kind::HandsBack:
        return {"handed back by the partner", "vom Dienstleister zurückgegeben"};
    case Kind::ClassShare:
        return {"urgent: share of the contacts", "dringend: Anteil der Kontakte"};
    case Kind::ClassPromise:
        return {"urgent: promised within", "dringend: zugesagt binnen"};
    case Kind::ClassHours:
        return {"urgent: hours per week", "dringend: Stunden pro Woche"};
    case Kind::Team:
        return {"deferred contacts are worked by", "Schriftliches bearbeiten"};
    case Kind::UsableIdle:
        return {"usable share of idle time", "nutzbarer Anteil der Leerlaufzeit"};
    case Kind::MinimumStaff:
        return {"people at least while open", "Mindestbesetzung"};
    case Kind::Lost:
        return {"lost at a closed door", "bei geschlossener Tür verloren"};
    case Kind::StandbyHours:
        return {"standby hours per week", "Rufbereitschaft, Stunden pro Woche"};
    case Kind::StandbyPeople:
        return {"people on standby", "Personen in Rufbereitschaft"};
    case Kind::StandbyReaction:
        return {"reaction on standby", "Reaktion in Rufbereitschaft"};
    case Kind::MeanHandleTime:
        return {"mean handling time, last 8 weeks", "mittlere Bearbeitungszeit, letzte 8 Wochen"};
    case Kind::Method:
        return {"forecast method", "Prognoseverfahren"};
    case Kind::ClosedShape:
        return {"demand while closed, shape of", "Nachfrage bei geschlossener Tür, Verlauf von"};
    case Kind::History:
        return {"history", "Historie"};
    }
    return {"", ""};
}

Words sourceOf(const Assumption &assumption) {
    if (assumption.kind == Kind::Lost)
        return {"the rest", "der Rest"};
    if (assumption.kind == Kind::History)
        return {"imported", "importiert"};
    if (assumption.kind == Kind::Method && assumption.source == Source::Forecast)
        return {"best in the backtest", "bestes im Test"};
    switch (assumption.source) {
    case Source::Observed:
        return {"observed", "beobachtet"};
    case Source::Forecast:
        return {"forecast", "Prognose"};
    case Source::Borrowed:
        return {"borrowed", "entliehen"};
    case Source::Assumed:
        return {"assumed", "angenommen"};
    case Source::Usual:
        return {"default", "Vorgabe"};
    case Source::Entered:
        return {"entered", "eingegeben"};
    }
    return {"", ""};
}

/// Where the default comes from.
const char *lawOf(Kind kind) {
    switch (kind) {
    case Kind::NightSurcharge:
        return "ArbZG §6(5)";
    case Kind::NightFrom:
    case Kind::NightTo:
        return "ArbZG §2";
    case Kind::SundaySurcharge:
    case Kind::HolidaySurcharge:
        return "EStG §3b";
    default:
        return nullptr;
    }
}

} // namespace

std::string assumptionSubject(const Assumption &assumption, const model::Plan &plan,
                              Language language) {
    const auto *channel = plan.channel(assumption.channelId);
    const auto *scenario = plan.scenario(assumption.scenarioId);
    if (!channel) {
        const bool away = assumption.kind == Kind::PlannedShrinkage ||
                          assumption.kind == Kind::UnplannedShrinkage;
        const bool team = assumption.kind == Kind::Team || assumption.kind == Kind::UsableIdle;
        if (team && scenario)
            return scenario->name;
        return (team   ? Words{"Team", "Team"}
                : away ? Words{"Absence", "Abwesenheit"}
                       : Words{"Wages", "Löhne"})
            .in(language);
    }
    return (scenario ? scenario->name + " · " : std::string()) + channel->channel.name;
}

std::string assumptionName(Kind kind, Language language) { return nameOf(kind).in(language); }

std::string assumptionText(const Assumption &assumption, Language language) {
    switch (assumption.kind) {
    case Kind::GoalClock:
        return (assumption.text == "wall" ? Words{"wall clock", "Wanduhr"}
                                          : Words{"open hours", "Öffnungszeit"})
            .in(language);
    case Kind::AtClosing:
        return (assumption.text == "served" ? Words{"served after it", "werden noch bedient"}
                                            : Words{"sent away", "werden weggeschickt"})
            .in(language);
    case Kind::Team:
        return (assumption.text == "blended" ? Words{"one team, also while nobody calls",
                                                     "ein Team, auch solange niemand anruft"}
                                             : Words{"teams of their own", "eigene Teams"})
            .in(language);
    case Kind::ClosedShape:
        if (assumption.source == Source::Observed)
            return Words{"as counted", "wie gezählt"}.in(language);
        return assumption.text.empty() ? Words{"the first channel observed all week",
                                               "dem ersten rund um die Uhr beobachteten Kanal"}
                                             .in(language)
                                       : assumption.text;
    case Kind::Patience:
        return std::isfinite(assumption.value)
                   ? std::string()
                   : Words{"callers never give up", "ohne Ende"}.in(language);
    default:
        return assumption.text;
    }
}

std::string assumptionUnit(Kind kind, const std::string &currency, Language language) {
    switch (unitOf(kind)) {
    case Unit::Share:
        return Words{"share", "Anteil"}.in(language);
    case Unit::Factor:
        return Words{"factor", "Faktor"}.in(language);
    case Unit::Seconds:
        return "s";
    case Unit::Minutes:
    case Unit::Clock:
        return "min";
    case Unit::Hours:
        return "h";
    case Unit::People:
        return Words{"people", "Personen"}.in(language);
    case Unit::Money:
        return kind == Kind::HourlyWage ? currency + "/h" : currency;
    case Unit::Count:
        return kind == Kind::History ? Words{"rows", "Zeilen"}.in(language) : std::string();
    case Unit::Text:
        return {};
    }
    return {};
}

std::string assumptionSource(const Assumption &assumption, Language language) {
    const std::string words = sourceOf(assumption).in(language);
    const char *law = assumption.source == Source::Usual ? lawOf(assumption.kind) : nullptr;
    return law ? words + ": " + law : words;
}

} // namespace application
