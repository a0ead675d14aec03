// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/erlangbatch.h"

#include "app/cli/arguments.h"
#include "model/staffing/agents.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace cli {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double mostErlangs = 1e9;

constexpr std::array resultColumns{
    "blocking",    "p_wait",     "p_wait_gt_t", "sl",         "sl_answered", "sl_short",
    "asa_s",       "wait_all_s", "occupancy",   "p_abandon",  "p_abandon_t", "lq",
    "wait_pctl_s", "lambda_eff", "sl_mean",     "min_agents", "cont_agents"};

struct Line {
    int number = 0;
    std::vector<std::string> cells;
};

/// RFC 4180: quoted cells may hold separators, doubled quotes and line ends.
std::vector<Line> linesOf(std::string_view csv, char separator) {
    std::vector<Line> lines;
    int number = 1;
    for (std::size_t at = 0; at < csv.size();) {
        Line line{number, {std::string()}};
        bool quoted = false;
        for (; at < csv.size(); ++at) {
            const char c = csv[at];
            if (c == '\n')
                ++number;
            if (quoted) {
                if (c != '"')
                    line.cells.back() += c;
                else if (at + 1 < csv.size() && csv[at + 1] == '"')
                    line.cells.back() += csv[++at];
                else
                    quoted = false;
            } else if (c == '"' && line.cells.back().empty()) {
                quoted = true;
            } else if (c == separator) {
                line.cells.emplace_back();
            } else if (c == '\n') {
                ++at;
                break;
            } else if (c != '\r') {
                line.cells.back() += c;
            }
        }
        if (line.cells.size() > 1 || !line.cells.front().empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

std::string numberText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, 17);
    return {text.data(), end.ptr};
}

/// A copied cell: quoted where needed, and kept from running as a formula in a spreadsheet.
std::string cellText(const std::string &text) {
    std::string safe = text;
    const bool formula = !text.empty() && std::string_view("=+-@\t").find(text[0]) != text.npos;
    if (formula && !parseNumber(text))
        safe.insert(0, 1, '\'');
    if (safe.find_first_of(",\"\n") == safe.npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// One row of the table and the problems found while reading it.
class Row {
public:
    Row(const Line &line, const std::map<std::string, std::size_t> &columns, bool decimalComma,
        std::vector<std::string> &problems)
        : line_(line), columns_(columns), decimalComma_(decimalComma), problems_(problems) {}

    std::string text(const std::string &column) const {
        const auto found = columns_.find(column);
        return found == columns_.end() ? std::string() : line_.cells[found->second];
    }

    /// Nothing when the cell is blank; a problem when it is no number within the bounds.
    std::optional<double> optional(const std::string &column, double least = 0.0,
                                   double most = std::numeric_limits<double>::max()) {
        std::string cell = text(column);
        if (cell.empty())
            return std::nullopt;
        if (decimalComma_)
            std::replace(cell.begin(), cell.end(), ',', '.');
        const auto value = parseNumber(cell);
        if (value && *value >= least && *value <= most)
            return value;
        std::string expected = "a number from " + numberText(least);
        if (most < std::numeric_limits<double>::max())
            expected += std::isinf(most) ? " to inf" : " to " + numberText(most);
        problem(column, "found \"" + text(column) + "\", expected " + expected);
        return std::nullopt;
    }

    double number(const std::string &column, double least = 0.0,
                  double most = std::numeric_limits<double>::max()) {
        if (text(column).empty())
            problem(column, text("model") + " needs a number, found nothing");
        return optional(column, least, most).value_or(least);
    }

    void problem(const std::string &column, const std::string &what) {
        problems_.push_back("line " + std::to_string(line_.number) + ", column " + column + ": " +
                            what);
        good_ = false;
    }

    bool good() const { return good_; }

private:
    const Line &line_;
    const std::map<std::string, std::size_t> &columns_;
    bool decimalComma_;
    std::vector<std::string> &problems_;
    bool good_ = true;
};

using Results = std::map<std::string, double>;

model::QueueLoad readLoad(Row &row) {
    const double calls = row.number("calls");
    const double interval = row.number("interval_s", std::numeric_limits<double>::min());
    const double handleTime = row.number("aht_s");
    if (!row.good())
        return {};
    if (!(calls * handleTime / interval <= mostErlangs)) {
        row.problem("calls", "more than " + numberText(mostErlangs) + " erlangs");
        return {};
    }
    return model::queueLoad(calls, interval, handleTime);
}

Results blocking(Row &row) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    if (!row.good())
        return {};
    Results results{{"blocking", model::erlangB(agents, load.offered())}};
    if (agents > 0.0)
        results["occupancy"] = model::erlangAPerformance(load, agents, 0.0, 0.0).occupancy;
    return results;
}

Results delay(Row &row) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    const double threshold = row.number("t_s");
    const auto percentile = row.optional("pctl", 0.0, 1.0);
    if (!row.good())
        return {};
    const auto found = model::erlangCPerformance(load, agents, threshold);
    Results results{
        {"p_wait", found.waitingProbability},   {"p_wait_gt_t", found.waitBeyondThreshold},
        {"sl", found.answeredInTime},           {"asa_s", found.averageWait},
        {"wait_all_s", found.averageWaitOfAll}, {"lq", found.queueLength}};
    if (agents > 0.0)
        results["occupancy"] = found.occupancy;
    if (percentile)
        results["wait_pctl_s"] = model::waitPercentile(load, agents, infinity, *percentile);
    return results;
}

/// Columns of a queue whose callers may give up.
Results queueResults(const model::QueuePerformance &found, double agents, double offered,
                     double patience) {
    Results results{{"blocking", found.blocked},
                    {"p_wait", found.waitingProbability},
                    {"sl", found.answeredInTime},
                    {"sl_short", found.answeredInTimeShort},
                    {"wait_all_s", found.averageWaitOfAll},
                    {"p_abandon", found.abandoned},
                    {"p_abandon_t", found.abandonedInTime},
                    {"lq", found.queueLength}};
    if (patience > 0.0)
        results["p_wait_gt_t"] = found.waitBeyondThreshold;
    if (agents > 0.0)
        results["occupancy"] = found.occupancy;
    if (agents > 0.0 || offered == 0.0) {
        results["sl_answered"] = found.answeredInTimeOfAnswered;
        results["asa_s"] = found.averageWait;
    }
    return results;
}

Results abandonment(Row &row) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    const double patience = row.number("patience_s", 0.0, infinity);
    const double threshold = row.number("t_s");
    if (!row.good())
        return {};
    return queueResults(model::erlangAPerformance(load, agents, patience, threshold), agents,
                        load.offered(), patience);
}

Results finiteLines(Row &row, bool abandons) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", std::numeric_limits<double>::min(), mostErlangs);
    const double patience = abandons ? row.number("patience_s", 0.0, infinity) : infinity;
    const double lines = row.number("trunks", agents, mostErlangs);
    const double threshold = row.number("t_s");
    if (!row.good())
        return {};
    return queueResults(model::finiteLinePerformance(load, agents, patience, lines, threshold),
                        agents, load.offered(), patience);
}

Results redials(Row &row) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    const double patience = row.number("patience_s", 0.0, infinity);
    const double share = row.number("retry_p", 0.0, std::nextafter(1.0, 0.0));
    const double threshold = row.number("t_s");
    if (!row.good())
        return {};
    const auto attempts = model::loadWithRedials(load, agents, patience, share);
    Results results = queueResults(model::erlangAPerformance(attempts, agents, patience, threshold),
                                   agents, load.offered(), patience);
    results["lambda_eff"] = attempts.arrivalsPerSecond * row.number("interval_s");
    return results;
}

Results meanWait(Row &row, double (*wait)(const model::QueueLoad &, double, double)) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    const double scv = row.optional("scv").value_or(0.0);
    if (!row.good())
        return {};
    return {{"asa_s", wait(load, agents, scv)}};
}

Results uncertain(Row &row) {
    const model::QueueLoad load = readLoad(row);
    const double agents = row.number("agents", 0.0, mostErlangs);
    const double cv = row.number("cv", std::numeric_limits<double>::min(), 100.0);
    const double threshold = row.number("t_s");
    if (!row.good())
        return {};
    const auto level = model::serviceLevelUnderBusyness(load, agents, infinity, threshold, cv);
    return {{"sl", level.perCall}, {"sl_mean", level.perInterval}};
}

Results leastAtRisk(Row &row, bool abandons) {
    const model::QueueLoad average = readLoad(row);
    const double cv = row.number("cv", 0.0, 100.0);
    const double probability =
        row.number("target_prob", std::numeric_limits<double>::min(), std::nextafter(1.0, 0.0));
    model::Patience patience;
    if (abandons)
        patience.mean = row.number("patience_s", 0.0, infinity);
    model::ServiceGoal goal;
    goal.within = row.number("t_s");
    goal.answered = row.number("target_sl", 0.0, 1.0);
    if (!row.good())
        return {};
    const model::QueueLoad load = model::loadAtRisk(average, cv, probability);
    const auto found = model::leastAgents(load, patience, goal);
    return {{"min_agents", found.agents},
            {"cont_agents", model::fractionalAgents(found, load, patience, goal)}};
}

Results least(Row &row, bool abandons) {
    const model::QueueLoad load = readLoad(row);
    model::Patience patience;
    if (abandons)
        patience.mean = row.number("patience_s", 0.0, infinity);
    model::ServiceGoal goal;
    goal.within = row.number("t_s");
    const auto level = row.optional("target_sl", 0.0, 1.0);
    goal.answered = level.value_or(0.0);
    goal.maxAverageWait = row.optional("target_asa_s");
    goal.maxOccupancy = row.optional("target_occ", 0.0, 1.0);
    goal.maxAbandoned = row.optional("target_ab", 0.0, 1.0);
    if (row.good() && !level && !goal.maxAverageWait && !goal.maxOccupancy && !goal.maxAbandoned)
        row.problem("target_sl", "at least one target is needed");
    if (!row.good())
        return {};
    const auto found = model::leastAgents(load, patience, goal);
    if (!found.reachable)
        return {{"min_agents", infinity}, {"cont_agents", infinity}};
    Results results{{"p_wait", found.performance.waitingProbability},
                    {"sl", found.performance.answeredInTime},
                    {"asa_s", found.performance.averageWait},
                    {"min_agents", found.agents},
                    {"cont_agents", model::fractionalAgents(found, load, patience, goal)}};
    if (found.agents > 0.0)
        results["occupancy"] = found.performance.occupancy;
    if (abandons)
        results["p_abandon"] = found.performance.abandoned;
    return results;
}

const std::map<std::string, std::function<Results(Row &)>> &models() {
    static const std::map<std::string, std::function<Results(Row &)>> all{
        {"erlang_b", blocking},
        {"erlang_c", delay},
        {"erlang_a", abandonment},
        {"min_c", [](Row &row) { return least(row, false); }},
        {"min_a", [](Row &row) { return least(row, true); }},
        {"min_c_prob", [](Row &row) { return leastAtRisk(row, false); }},
        {"min_a_prob", [](Row &row) { return leastAtRisk(row, true); }},
        {"mmck", [](Row &row) { return finiteLines(row, false); }},
        {"mmck_m", [](Row &row) { return finiteLines(row, true); }},
        {"retrial", redials},
        {"mgc_ac", [](Row &row) { return meanWait(row, model::allenCunneenWait); }},
        {"mgc_kimura", [](Row &row) { return meanWait(row, model::kimuraWait); }},
        {"mdc_cosmetatos",
         [](Row &row) {
             return meanWait(row, [](const model::QueueLoad &load, double agents, double) {
                 return model::deterministicWait(load, agents);
             });
         }},
        {"overdisp_c", uncertain}};
    return all;
}

bool isResult(const std::string &column) {
    return std::find(resultColumns.begin(), resultColumns.end(), column) != resultColumns.end();
}

} // namespace

ErlangBatch computeErlangBatch(std::string_view csv) {
    ErlangBatch batch;
    if (csv.starts_with("\xEF\xBB\xBF"))
        csv.remove_prefix(3);
    int skipped = 0;
    while (csv.starts_with('#')) {
        csv.remove_prefix(std::min(csv.find('\n'), csv.size() - 1) + 1);
        ++skipped;
    }
    const std::string_view head = csv.substr(0, csv.find('\n'));
    const bool german = head.find(';') != head.npos && head.find(',') == head.npos;
    std::vector<Line> lines = linesOf(csv, german ? ';' : ',');
    for (Line &line : lines)
        line.number += skipped;
    if (lines.empty()) {
        batch.problems.push_back("line " + std::to_string(skipped + 1) +
                                 ": found no header, expected column names");
        return batch;
    }

    const Line &header = lines.front();
    std::map<std::string, std::size_t> columns;
    for (std::size_t column = 0; column < header.cells.size(); ++column)
        if (!columns.emplace(header.cells[column], column).second)
            batch.problems.push_back("line " + std::to_string(header.number) + ", column " +
                                     header.cells[column] + ": found twice");
    for (const char *needed : {"model", "calls", "interval_s", "aht_s"})
        if (!columns.contains(needed))
            batch.problems.push_back("line " + std::to_string(header.number) + ": no column " +
                                     needed);
    if (!batch.problems.empty())
        return batch;

    for (const std::string &column : header.cells)
        if (!isResult(column))
            batch.csv += cellText(column) + ',';
    for (const char *column : resultColumns)
        batch.csv += column + std::string(column == resultColumns.back() ? "\n" : ",");

    for (std::size_t index = 1; index < lines.size(); ++index) {
        const Line &line = lines[index];
        if (line.cells.size() != header.cells.size()) {
            batch.problems.push_back("line " + std::to_string(line.number) + ": found " +
                                     std::to_string(line.cells.size()) + " cells, expected " +
                                     std::to_string(header.cells.size()));
            continue;
        }
        Row row(line, columns, german, batch.problems);
        const auto found = models().find(row.text("model"));
        if (found == models().end()) {
            std::string known;
            for (const auto &[name, compute] : models())
                known += (known.empty() ? "" : ", ") + name;
            row.problem("model", "found \"" + row.text("model") + "\", expected one of " + known);
            continue;
        }
        const Results results = found->second(row);
        if (!row.good())
            continue;
        if (const auto agents = results.find("min_agents");
            agents != results.end() && std::isinf(agents->second))
            batch.unsolved.push_back("line " + std::to_string(line.number) +
                                     ": no number of agents meets the targets");
        for (std::size_t column = 0; column < line.cells.size(); ++column)
            if (!isResult(header.cells[column])) {
                std::string cell = line.cells[column];
                if (german && parseNumber(cell) == std::nullopt) {
                    std::string point = cell;
                    std::replace(point.begin(), point.end(), ',', '.');
                    if (parseNumber(point))
                        cell = point;
                }
                batch.csv += cellText(cell) + ',';
            }
        for (const char *column : resultColumns) {
            if (const auto result = results.find(column); result != results.end())
                batch.csv += numberText(result->second);
            batch.csv += column == resultColumns.back() ? '\n' : ',';
        }
    }
    if (!batch.problems.empty())
        batch.csv.clear();
    return batch;
}

} // namespace cli
