// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/verdicttext.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr const char *context = "Verdict";

} // namespace

LiveFigures liveFigures(const model::Verdict &verdict,
                        const std::vector<model::ScenarioOutcome> &outcomes,
                        const QString &currency, const Translation &say) {
    if (verdict.chosen >= outcomes.size() || verdict.baseline >= outcomes.size())
        return {};
    const Format &format = say.format();
    const auto &chosen = outcomes[verdict.chosen];
    const std::size_t best = std::min(verdict.best.value_or(verdict.chosen), outcomes.size() - 1);
    return {{"chosen", letter(verdict.chosen)},
            {"baseline", letter(verdict.baseline)},
            {"share", format.percent(verdict.chosenPercent / 100.0)},
            {"points", format.count(std::abs(verdict.points))},
            {"change", format.percent(std::abs(verdict.costPercent) / 100.0)},
            {"cost", format.moneyShort(chosen.cost.total(), currency)},
            {"fte", format.count(chosen.fte, 1)},
            {"lost", format.count(chosen.fate.lost())},
            {"contacts", format.count(chosen.naturalContacts())},
            {"best", text(outcomes[best].name)},
            {"bestPoints", format.count(std::abs(verdict.bestPoints))}};
}

std::vector<TextPiece> piecesOf(const QString &text, const LiveFigures &figures) {
    std::vector<TextPiece> pieces;
    QString words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = text.mid(open + 1, close - open - 1);
        if (figures.contains(name)) {
            pieces.push_back({words + text.mid(at, open - at)});
            pieces.push_back({name, true});
            words.clear();
            at = close + 1;
        } else {
            words += text.mid(at, open + 1 - at);
            at = open + 1;
        }
    }
    pieces.push_back({words + text.mid(at)});
    return pieces;
}

QString withFigures(const QString &words, const LiveFigures &figures) {
    QString result;
    for (const TextPiece &piece : piecesOf(words, figures))
        result += piece.isFigure ? figures.at(piece.words) : piece.words;
    return result;
}

QString verdictWords(const model::Verdict &verdict,
                     const std::vector<model::ScenarioOutcome> &outcomes, const Translation &say) {
    using Kind = model::Verdict::Kind;
    if (verdict.chosen >= outcomes.size() || verdict.baseline >= outcomes.size())
        return {};
    const char *sentence = nullptr;
    switch (verdict.kind) {
    case Kind::NothingToCompare:
        sentence = QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts on "
                                                "target.");
        break;
    case Kind::AboutAsMany:
        sentence = verdict.uncertain
                       ? QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts "
                                                      "on target – about as many as {baseline}, "
                                                      "within the forecast’s uncertainty,")
                       : QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts "
                                                      "on target – about as many as {baseline}");
        break;
    case Kind::CheaperAndBetter:
        sentence = QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts on "
                                                "target – {points} points more than {baseline} "
                                                "for {change} less cost: cheaper and better.");
        break;
    case Kind::AnswersFewerForLess:
        sentence = QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts on "
                                                "target – {points} points fewer than {baseline} "
                                                "for {change} less cost.");
        break;
    case Kind::AnswersMoreForMore:
        sentence = QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts on "
                                                "target – {points} points more than {baseline} "
                                                "for {change} more cost.");
        break;
    case Kind::DearerAndWorse:
        sentence = QT_TRANSLATE_NOOP("Verdict", "{chosen} answers {share} of all contacts on "
                                                "target – {points} points fewer than {baseline} "
                                                "for {change} more cost.");
        break;
    }
    QString words = say(context, sentence);
    if (verdict.kind == Kind::AboutAsMany)
        words += u' ' + say(context, verdict.costPercent > 0
                                         ? QT_TRANSLATE_NOOP("Verdict", "for {change} more cost.")
                                     : verdict.costPercent < 0
                                         ? QT_TRANSLATE_NOOP("Verdict", "for {change} less cost.")
                                         : QT_TRANSLATE_NOOP("Verdict", "at the same cost."));
    if (verdict.best && *verdict.best < outcomes.size() && *verdict.best != verdict.chosen &&
        verdict.bestPoints > 0)
        words += u' ' + say(context, QT_TRANSLATE_NOOP("Verdict", "{best} adds {bestPoints} "
                                                                  "points."));
    return words;
}

QString verdictSentence(const model::Verdict &verdict,
                        const std::vector<model::ScenarioOutcome> &outcomes,
                        const Translation &say) {
    return withFigures(verdictWords(verdict, outcomes, say),
                       liveFigures(verdict, outcomes, {}, say));
}

std::optional<std::size_t> betterAlternative(const std::vector<model::FrontierPoint> &frontier,
                                             const std::vector<model::ScenarioOutcome> &outcomes,
                                             std::size_t chosen) {
    if (chosen >= outcomes.size())
        return std::nullopt;
    const auto &own = outcomes[chosen];
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < frontier.size(); ++i) {
        const auto &point = frontier[i];
        // Added to the plan it may have another name, but it costs and reaches the same.
        const bool isOwn = std::any_of(outcomes.begin(), outcomes.end(), [&](const auto &outcome) {
            return outcome.name == point.name ||
                   (std::abs(outcome.cost.total().major() - point.costPerWeek) < 0.005 &&
                    std::abs(outcome.customerView.withinPromise - point.withinPromise) < 1e-9);
        });
        // Half a point: less would read as equal in the rounded figures.
        if (isOwn || point.costPerWeek >= own.cost.total().major() ||
            point.withinPromise < own.customerView.withinPromise + 0.005)
            continue;
        if (!best || point.withinPromise > frontier[*best].withinPromise)
            best = i;
    }
    return best;
}

QString triedName(const model::FrontierPoint &point, const Translation &say) {
    QString name = text(point.name);
    if (point.scenario.id != 0)
        return name;
    for (const char *word :
         {QT_TRANSLATE_NOOP("Verdict", "Mon–Fri"), QT_TRANSLATE_NOOP("Verdict", "Mon–Sat"),
          QT_TRANSLATE_NOOP("Verdict", "Mon–Sun"), QT_TRANSLATE_NOOP("Verdict", "standby")})
        name.replace(QString::fromUtf8(word), say(context, word));
    return name;
}

QString alternativeSentence(const model::FrontierPoint &point, std::size_t chosen,
                            const QString &currency, const Translation &say) {
    const Format &format = say.format();
    return say(context,
               QT_TRANSLATE_NOOP("Verdict", "Cheaper than %1 and better: %2, %3 for %4 a week."))
        .arg(letter(chosen), triedName(point, say), format.percent(point.withinPromise),
             format.moneyShort(model::Money::fromMajor(point.costPerWeek), currency));
}

QString scenarioNote(const model::CoverageScenario &scenario, const Translation &say) {
    const Format &format = say.format();
    double hours = 0;
    double atNight = 0;
    double byPartner = 0;
    const model::Standby *standby = nullptr;
    for (const auto &[id, coverage] : scenario.channels) {
        hours = std::max(hours, coverage.hours.hoursPerWeek());
        if (coverage.hours.hoursPerWeek() > 160)
            atNight = std::max(atNight, coverage.minimumStaffAtNight);
        byPartner = std::max(byPartner, coverage.partner.hours.hoursPerWeek());
        if (coverage.standby.isActive())
            standby = &coverage.standby;
    }
    QString note = say(context, QT_TRANSLATE_NOOP("Verdict", "%1 a week")).arg(format.hours(hours));
    if (atNight > 0)
        note += QStringLiteral(" · ") +
                say(context, QT_TRANSLATE_NOOP("Verdict", "at least %1 on duty"))
                    .arg(format.count(atNight));
    if (scenario.team == model::TeamStructure::Blended)
        note += QStringLiteral(" · ") + say(context, QT_TRANSLATE_NOOP("Verdict", "one team"));
    if (byPartner > 0)
        note +=
            QStringLiteral(" · ") +
            say(context, QT_TRANSLATE_NOOP("Verdict", "partner %1")).arg(format.hours(byPartner));
    if (standby) {
        for (const auto &day : standby->hours.week) {
            if (day.empty())
                continue;
            note += QStringLiteral(" · ") +
                    say(context, QT_TRANSLATE_NOOP("Verdict", "%1 at home %2–%3"))
                        .arg(format.count(standby->people),
                             format.hour(static_cast<int>(day.front().opens.count() / 60)),
                             format.hour(static_cast<int>(day.front().closes.count() / 60)));
            break;
        }
    }
    return note;
}

} // namespace ui
