// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/cbcsolver.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace application {
namespace {

using model::LinearColumn;
using model::LinearProgram;
using model::LinearSolution;
using model::SolveLimits;
using model::SolveStatus;

/// Where so much may be lost, cuts take far longer than the branches they save.
constexpr double looseGap = 1e-3;
constexpr int passesOfCuts = 2;

void append(std::string &text, double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    text.append(digits.data(), end.ptr);
}

void appendName(std::string &text, char kind, std::size_t index) {
    text += kind;
    text += std::to_string(index);
}

bool isBounded(double value) { return std::abs(value) < model::unbounded; }

/// Free MPS: rows, columns with their entries, right-hand sides, ranges, bounds. Said to be free in
/// its first line, since cbc else guesses from the lines, and wrongly from some.
std::string mps(const LinearProgram &program, bool relaxed) {
    std::string text = "NAME p FREE\nROWS\n N cost\n";
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const auto &row = program.rows[r];
        const bool below = isBounded(row.lower);
        const bool above = isBounded(row.upper);
        text += below && above ? (row.lower == row.upper ? " E " : " G ")
                : below        ? " G "
                : above        ? " L "
                               : " N ";
        appendName(text, 'r', r);
        text += '\n';
    }
    std::vector<std::vector<std::pair<std::size_t, double>>> entries(program.columns.size());
    for (std::size_t r = 0; r < program.rows.size(); ++r)
        for (const auto &entry : program.rows[r].entries)
            entries[static_cast<std::size_t>(entry.column)].emplace_back(r, entry.factor);
    text += "COLUMNS\n";
    const auto write = [&](std::size_t c) {
        text += ' ';
        appendName(text, 'c', c);
        text += " cost ";
        append(text, program.columns[c].cost);
        text += '\n';
        for (const auto &[row, factor] : entries[c]) {
            text += ' ';
            appendName(text, 'c', c);
            text += ' ';
            appendName(text, 'r', row);
            text += ' ';
            append(text, factor);
            text += '\n';
        }
    };
    bool whole = false;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const bool integer = program.columns[c].integer && !relaxed;
        if (integer != whole) {
            text += integer ? " m 'MARKER' 'INTORG'\n" : " m 'MARKER' 'INTEND'\n";
            whole = integer;
        }
        write(c);
    }
    if (whole)
        text += " m 'MARKER' 'INTEND'\n";
    text += "RHS\n";
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const auto &row = program.rows[r];
        const double side = isBounded(row.lower) ? row.lower : row.upper;
        if (!isBounded(side) || side == 0.0)
            continue;
        text += " rhs ";
        appendName(text, 'r', r);
        text += ' ';
        append(text, side);
        text += '\n';
    }
    text += "RANGES\n";
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const auto &row = program.rows[r];
        if (!isBounded(row.lower) || !isBounded(row.upper) || row.lower == row.upper)
            continue;
        text += " range ";
        appendName(text, 'r', r);
        text += ' ';
        append(text, row.upper - row.lower);
        text += '\n';
    }
    text += "BOUNDS\n";
    const auto bound = [&](const char *kind, std::size_t c, double value) {
        text += ' ';
        text += kind;
        text += " b ";
        appendName(text, 'c', c);
        text += ' ';
        append(text, std::clamp(value, -1e30, 1e30));
        text += '\n';
    };
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const LinearColumn &column = program.columns[c];
        if (column.lower != 0.0)
            bound("LO", c, column.lower);
        // Without this cbc takes integers to be 0 or 1.
        if (isBounded(column.upper) || column.integer)
            bound("UP", c, column.upper);
    }
    return text + "ENDATA\n";
}

std::string startFile(const std::vector<double> &values) {
    std::string text;
    for (std::size_t c = 0; c < values.size(); ++c) {
        text += std::to_string(c) + ' ';
        appendName(text, 'c', c);
        text += ' ';
        append(text, values[c]);
        text += " 0\n";
    }
    return text;
}

using Place = model::LinearBasis::Place;

/// MPS: every basic column together with a row that is not basic, then the columns that rest at
/// their upper bounds. Whatever is not named is a basic row or a column at its lower bound.
std::string basisFile(const model::LinearBasis &basis) {
    std::string text = "NAME p\n";
    std::size_t row = 0;
    const auto toNext = [&] {
        while (row < basis.rows.size() && basis.rows[row] == Place::Basic)
            ++row;
        return row < basis.rows.size();
    };
    for (std::size_t c = 0; c < basis.columns.size(); ++c) {
        if (basis.columns[c] == Place::Lower)
            continue;
        const bool basic = basis.columns[c] == Place::Basic;
        if (basic && !toNext())
            break;
        text += !basic ? " UL " : basis.rows[row] == Place::Upper ? " XU " : " XL ";
        appendName(text, 'c', c);
        if (basic) {
            text += ' ';
            appendName(text, 'r', row++);
        }
        text += '\n';
    }
    return text + "ENDATA\n";
}

model::LinearBasis readBasis(const QString &path, const LinearProgram &program) {
    model::LinearBasis basis;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return basis;
    basis.columns.assign(program.columns.size(), Place::Lower);
    basis.rows.assign(program.rows.size(), Place::Basic);
    const auto place = [](std::vector<Place> &places, const QByteArray &name) -> Place * {
        const auto index = name.mid(1).toULongLong();
        return index < places.size() ? &places[index] : nullptr;
    };
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().simplified().split(' ');
        if (words.size() < 2 || words[0].size() != 2)
            continue;
        if (Place *column = place(basis.columns, words[1]))
            *column = words[0] == "UL"   ? Place::Upper
                      : words[0] == "LL" ? Place::Lower
                                         : Place::Basic;
        if (words[0].startsWith('X') && words.size() > 2)
            if (Place *row = place(basis.rows, words[2]))
                *row = words[0] == "XU" ? Place::Upper : Place::Lower;
    }
    return basis;
}

bool write(const QString &path, const std::string &text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(text.data(), static_cast<qint64>(text.size())) ==
               static_cast<qint64>(text.size());
}

/// What stands behind the last "Lower bound:" of cbc's log.
double boundIn(const QByteArray &log, double otherwise) {
    const qsizetype at = log.lastIndexOf("Lower bound:");
    if (at < 0)
        return otherwise;
    bool ok = false;
    const double value = log.mid(at + 12, 40).trimmed().split('\n').front().trimmed().toDouble(&ok);
    return ok ? value : otherwise;
}

/// cbc's binary file: the numbers of rows and columns, the objective, then rows' activities and
/// duals, columns' values and reduced costs. Unlike the text it keeps every digit: what a rounded
/// text leaves over makes rows contradict each other once part of the columns is fixed.
bool readValues(const QString &path, std::size_t columns, LinearSolution &solution) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    std::array<std::int32_t, 2> counts{};
    constexpr std::size_t head = sizeof counts + sizeof(double);
    if (static_cast<std::size_t>(bytes.size()) < head)
        return false;
    std::memcpy(counts.data(), bytes.data(), sizeof counts);
    const auto rows = static_cast<std::size_t>(std::max(counts[0], 0));
    if (std::cmp_not_equal(counts[1], columns) ||
        static_cast<std::size_t>(bytes.size()) < head + 2 * (rows + columns) * sizeof(double))
        return false;
    const char *at = bytes.data() + head + 2 * rows * sizeof(double);
    solution.values.resize(columns);
    solution.reducedCosts.resize(columns);
    std::memcpy(solution.values.data(), at, columns * sizeof(double));
    std::memcpy(solution.reducedCosts.data(), at + columns * sizeof(double),
                columns * sizeof(double));
    return true;
}

LinearSolution readSolution(const QTemporaryDir &folder, const LinearProgram &program,
                            const QByteArray &log) {
    LinearSolution solution;
    QFile file(folder.filePath("solution"));
    if (!file.open(QIODevice::ReadOnly))
        return solution;
    const QByteArray head = file.readLine();
    if (head.startsWith("Infeasible") || head.startsWith("Integer infeasible")) {
        solution.status = SolveStatus::Infeasible;
        return solution;
    }
    if (head.contains("no integer solution") ||
        !readValues(folder.filePath("values"), program.columns.size(), solution))
        return solution;
    solution.objective = program.constant;
    for (std::size_t c = 0; c < solution.values.size(); ++c)
        solution.objective += program.columns[c].cost * solution.values[c];
    const bool optimal = head.startsWith("Optimal");
    solution.status = optimal ? SolveStatus::Optimal : SolveStatus::Feasible;
    solution.bound = optimal ? solution.objective : boundIn(log, -model::unbounded);
    return solution;
}

} // namespace

bool cbcIsInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("cbc")).isEmpty(); }

LinearSolution solveByCbc(const LinearProgram &program, const SolveLimits &limits,
                          const std::stop_token &stop) {
    const QTemporaryDir folder;
    if (!folder.isValid() || limits.time.count() <= 0.0 ||
        !write(folder.filePath("p.mps"), mps(program, limits.relaxed)))
        return {};
    QStringList arguments{folder.filePath("p.mps"), "-log", "1"};
    if (!limits.relaxed) {
        arguments << "-sec" << QString::number(limits.time.count()) << "-timeMode"
                  << "elapsed"
                  << "-ratio" << QString::number(limits.relativeGap);
        if (limits.relativeGap >= looseGap)
            arguments << "-passCuts" << QString::number(passesOfCuts);
        if (!limits.start.empty() && write(folder.filePath("start"), startFile(limits.start)))
            arguments << "-mipstart" << folder.filePath("start");
    } else if (!limits.basis.columns.empty() &&
               write(folder.filePath("basis"), basisFile(limits.basis))) {
        arguments << "-basisIn" << folder.filePath("basis");
    }
    arguments << "-solve"
              << "-saveSolution" << folder.filePath("values") << "-solu"
              << folder.filePath("solution");
    if (limits.relaxed)
        arguments << "-basisOut" << folder.filePath("found");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("cbc"), arguments);
    // cbc looks at the clock between nodes only: it is given a little longer, then ended.
    const double granted = limits.time.count() + 0.5;
    double waited = 0.0;
    while (!process.waitForFinished(50)) {
        waited += 0.05;
        if (process.state() == QProcess::NotRunning)
            return {};
        if (stop.stop_requested() || waited > granted) {
            process.kill();
            process.waitForFinished();
            return {};
        }
    }
    LinearSolution solution = readSolution(folder, program, process.readAll());
    if (limits.relaxed && solution.found())
        solution.basis = readBasis(folder.filePath("found"), program);
    return solution;
}

} // namespace application
