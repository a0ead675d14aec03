// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv/historylayout.h"

#include "data/csv/cellvalues.h"

#include <algorithm>
#include <array>
#include <map>

namespace data {

namespace {

using model::ColumnRole;
using model::DateOrder;
using model::FindingCode;
using model::Severity;

constexpr std::size_t sampleRows = 400;
constexpr std::array delimiters{',', ';', '\t', '|'};

/// Rows at the beginning of a file, with cells that outlive the reader.
struct SampleRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

std::size_t usedCells(const std::vector<std::string> &cells) {
    std::size_t used = cells.size();
    while (used > 0 && cells[used - 1].empty())
        --used;
    return used;
}

bool isDate(std::string_view text) {
    const DateShape shape = dateShape(text);
    if (shape == DateShape::None)
        return false;
    const DateOrder order =
        shape == DateShape::MonthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    return parseDateTime(text, order).has_value();
}

bool isTyped(std::string_view text) {
    return looksLikeNumber(text) || isDate(text) || parseTimeOfDay(text).has_value();
}

struct Sample {
    char delimiter = ',';
    std::size_t columns = 0; ///< of most rows
    double score = 0;
    std::vector<SampleRow> rows;
};

Sample sampleWith(std::string_view text, char delimiter) {
    Sample sample;
    sample.delimiter = delimiter;
    CsvReader reader(text, delimiter);
    CsvRow row;
    std::map<std::size_t, std::size_t> rowsByCount;
    while (sample.rows.size() < sampleRows && reader.next(row)) {
        if (row.isBlank() || row.tooLong || row.unclosedQuote)
            continue;
        SampleRow kept{row.line, {}};
        for (const CsvCell &cell : row.cells)
            kept.cells.emplace_back(cell.text);
        if (row.line == 1 && row.cells.size() <= 2 && row.cells[0].text.starts_with("sep="))
            continue;
        ++rowsByCount[row.cells.size()];
        sample.rows.push_back(std::move(kept));
    }
    std::size_t most = 0;
    for (const auto &[count, rows] : rowsByCount)
        if (count > 1 && rows >= most) {
            most = rows;
            sample.columns = count;
        }
    if (sample.columns == 0)
        sample.columns = sample.rows.empty() ? 0 : 1;

    std::size_t matching = 0;
    double typedShares = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(sample.rows.size(), 100); ++i) {
        const auto &cells = sample.rows[i].cells;
        if (cells.size() != sample.columns)
            continue;
        ++matching;
        typedShares += static_cast<double>(std::ranges::count_if(cells, isTyped)) /
                       static_cast<double>(cells.size());
    }
    sample.score = static_cast<double>(matching) * 0.2 + typedShares;
    if (sample.columns <= 1)
        sample.score *= 0.5; // one column only where nothing divides the lines
    return sample;
}

std::optional<char> announcedDelimiter(std::string_view text) {
    if (text.size() > 4 && text.starts_with("sep=") && std::ranges::count(delimiters, text[4]) > 0)
        return text[4];
    return std::nullopt;
}

/// What the cells of a column are, in the sample.
struct ColumnContent {
    std::size_t filled = 0;
    std::size_t dates = 0;
    std::size_t datesWithTime = 0;
    std::size_t times = 0;
    std::size_t numbers = 0;

    bool isMostly(std::size_t count) const { return filled > 0 && count * 2 >= filled; }
};

class Detector {
public:
    Detector(std::string_view text, const model::HistoryFileRequest &request, FindingList &findings)
        : text_(text), request_(request), findings_(findings) {}

    HistoryLayout detect() {
        chooseDelimiter();
        if (sample_.rows.empty()) {
            report(FindingCode::FileEmpty, 1, "", "a header and rows of data");
            return layout_;
        }
        findHeader();
        describeColumns();
        assignRoles();
        judgeDatesAndNumbers();
        return layout_;
    }

private:
    void report(FindingCode code, std::size_t line, std::string_view found, std::string expected) {
        findings_.add({Severity::Error, code, line, 1, shortened(found), std::move(expected), 1});
    }

    void chooseDelimiter() {
        const auto given = request_.delimiter ? request_.delimiter : announcedDelimiter(text_);
        if (given) {
            sample_ = sampleWith(text_, *given);
        } else {
            for (const char delimiter : delimiters) {
                Sample candidate = sampleWith(text_, delimiter);
                if (sample_.rows.empty() || candidate.score > sample_.score)
                    sample_ = std::move(candidate);
            }
        }
        layout_.format.delimiter = sample_.delimiter;
    }

    bool hasAllColumns(const SampleRow &row) const {
        return row.cells.size() == sample_.columns ||
               (row.cells.size() > sample_.columns && usedCells(row.cells) <= sample_.columns) ||
               (sample_.columns > 2 && row.cells.size() + 1 == sample_.columns &&
                std::ranges::none_of(row.cells, &std::string::empty));
    }

    static bool isTextRow(const SampleRow &row) {
        return usedCells(row.cells) > 0 &&
               std::ranges::none_of(row.cells,
                                    [](const std::string &cell) { return isTyped(cell); });
    }

    void findHeader() {
        const auto &rows = sample_.rows;
        std::optional<std::size_t> header;
        for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 60) && !header; ++i) {
            if (!hasAllColumns(rows[i]) || !isTextRow(rows[i]))
                continue;
            const auto known = std::ranges::count_if(rows[i].cells, [](const std::string &cell) {
                return meaningOf(cell).role != ColumnRole::Ignore;
            });
            if (known >= 2)
                header = i;
        }
        std::optional<std::size_t> firstData;
        for (std::size_t i = header ? *header + 1 : 0; i < rows.size() && !firstData; ++i) {
            const auto &cells = rows[i].cells;
            const auto filled =
                cells.size() - static_cast<std::size_t>(std::ranges::count(cells, std::string()));
            if (hasAllColumns(rows[i]) && std::ranges::any_of(cells, isDate) &&
                (sample_.columns == 1 || filled >= 2))
                firstData = i;
        }
        if (!header && firstData && *firstData > 0) {
            // The line right above the data, or the first of several: the others repeat it.
            std::size_t first = *firstData;
            while (first > 0 && hasAllColumns(rows[first - 1]) && isTextRow(rows[first - 1]) &&
                   *firstData - first < 3)
                --first;
            if (first < *firstData)
                header = first;
        }
        if (!header && !firstData) {
            const auto text = std::ranges::find_if(
                rows, [&](const SampleRow &row) { return hasAllColumns(row) && isTextRow(row); });
            if (text != rows.end())
                header = static_cast<std::size_t>(text - rows.begin());
        }
        layout_.format.hasHeader = header.has_value();
        if (header) {
            names_ = rows[*header].cells;
            layout_.headerLine = rows[*header].line;
            layout_.format.firstRow = rows[*header].line;
            firstSample_ = *header + 1;
        } else {
            firstSample_ = firstData.value_or(0);
            layout_.format.firstRow = rows[firstSample_].line;
        }
    }

    void describeColumns() {
        const std::size_t columns = sample_.columns;
        names_.resize(std::max(names_.size(), columns));
        while (names_.size() > columns && names_.back().empty())
            names_.pop_back();
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (names_[i].empty() && !layout_.format.hasHeader)
                names_[i] = "Column " + std::to_string(i + 1);
        layout_.format.columnNames = names_;
        layout_.format.roles.assign(names_.size(), ColumnRole::Ignore);
        content_.resize(names_.size());
        for (const std::string &name : names_)
            layout_.meanings.push_back(layout_.format.hasHeader ? meaningOf(name)
                                                                : HeaderMeaning{});
        for (std::size_t i = firstSample_; i < sample_.rows.size(); ++i) {
            const auto &cells = sample_.rows[i].cells;
            if (usedCells(cells) > names_.size() || cells.size() < sample_.columns)
                continue;
            for (std::size_t column = 0; column < std::min(cells.size(), names_.size()); ++column) {
                const std::string &cell = cells[column];
                if (meansNothing(cell))
                    continue;
                ColumnContent &content = content_[column];
                ++content.filled;
                if (isDate(cell)) {
                    ++content.dates;
                    content.datesWithTime += parseDateTime(cell, DateOrder::DayMonthYear)
                                                         .value_or(CellDateTime{})
                                                         .timeOfDay ||
                                                     cell.find(':') != std::string::npos
                                                 ? 1
                                                 : 0;
                } else if (cell.find(':') != std::string::npos && parseTimeOfDay(cell)) {
                    ++content.times;
                } else if (looksLikeNumber(cell)) {
                    ++content.numbers;
                }
            }
        }
    }

    void assignRoles() {
        auto &roles = layout_.format.roles;
        if (request_.roles) {
            layout_.rolesGiven = true;
            for (std::size_t i = 0; i < std::min(roles.size(), request_.roles->size()); ++i)
                roles[i] = (*request_.roles)[i];
        } else {
            assignStamp();
            assignByWords();
        }
        assignOffered();
        layout_.format.eventRows = request_.eventRows.value_or(detectedEvents_);
        for (std::size_t i = 0; i < roles.size(); ++i)
            place(i, roles[i]);
        const std::size_t line = std::max<std::size_t>(layout_.format.firstRow, 1);
        if (!layout_.stamp)
            report(FindingCode::MissingColumn, line, "", "a column with the date and time");
        if (layout_.stamp && !layout_.format.eventRows && !layout_.offered &&
            !(layout_.answered && layout_.abandoned) && !findings_.has(FindingCode::MissingColumn))
            report(FindingCode::MissingColumn, line, "", "a column with the contacts offered");
        if (layout_.stamp && layout_.meanings[*layout_.stamp].utc)
            layout_.utc = true;
    }

    void place(std::size_t column, ColumnRole role) {
        const auto set = [column](std::optional<std::size_t> &of) {
            if (!of)
                of = column;
        };
        switch (role) {
        case ColumnRole::Ignore:
            break;
        case ColumnRole::DateTime:
        case ColumnRole::DateOnly:
            set(layout_.stamp);
            break;
        case ColumnRole::Time:
            set(layout_.time);
            break;
        case ColumnRole::Offered:
            set(layout_.offered);
            break;
        case ColumnRole::Answered:
            set(layout_.answered);
            break;
        case ColumnRole::Abandoned:
            set(layout_.abandoned);
            break;
        case ColumnRole::HandleMean:
            set(layout_.handleMean);
            break;
        case ColumnRole::HandleTotal:
            set(layout_.handleTotal);
            break;
        case ColumnRole::Talk:
            set(layout_.talk);
            break;
        case ColumnRole::WrapUp:
            set(layout_.wrapUp);
            break;
        case ColumnRole::Queue:
            set(layout_.queue);
            break;
        }
    }

    void assignStamp() {
        const auto &meanings = layout_.meanings;
        std::optional<std::size_t> best;
        int bestRank = 0;
        const auto offer = [&](std::size_t column, int rank) {
            if (rank > bestRank) {
                best = column;
                bestRank = rank;
            }
        };
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const bool startWord = meanings[i].role == ColumnRole::DateTime && !meanings[i].end;
            const bool countWord = meanings[i].role == ColumnRole::Offered;
            const bool timeOnly = content_[i].isMostly(content_[i].times);
            if (content_[i].isMostly(content_[i].dates))
                offer(i, startWord || countWord                   ? 6
                         : meanings[i].role == ColumnRole::Ignore ? 5
                                                                  : 4);
            else if (startWord && !timeOnly && !content_[i].isMostly(content_[i].numbers))
                offer(i, content_[i].dates > 0 ? 3 : 2);
        }
        if (!best)
            return;
        auto &roles = layout_.format.roles;
        if (layout_.meanings[*best].role == ColumnRole::DateTime && layout_.meanings[*best].end)
            layout_.format.stampsEnd = true;
        if (content_[*best].datesWithTime * 2 > content_[*best].dates) {
            roles[*best] = ColumnRole::DateTime;
            return;
        }
        roles[*best] = ColumnRole::DateOnly;
        std::optional<std::size_t> time;
        int timeRank = 0;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (i == *best || content_[i].isMostly(content_[i].dates))
                continue;
            const bool clock = content_[i].isMostly(content_[i].times);
            const bool word = meanings[i].role == ColumnRole::DateTime;
            int rank = 0;
            if (clock && word)
                rank = meanings[i].end ? 2 : 4;
            else if (clock && i == *best + 1 && meanings[i].role == ColumnRole::Ignore)
                rank = 1;
            else if (word && !meanings[i].end && content_[i].isMostly(content_[i].numbers))
                rank = 3;
            if (rank > timeRank) {
                time = i;
                timeRank = rank;
            }
        }
        if (!time) {
            if (content_[*best].dates == 0)
                roles[*best] = ColumnRole::DateTime;
            return;
        }
        roles[*time] = ColumnRole::Time;
        layout_.format.stampsEnd =
            meanings[*time].role == ColumnRole::DateTime && meanings[*time].end;
    }

    void assignByWords() {
        auto &roles = layout_.format.roles;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (roles[i] != ColumnRole::Ignore || content_[i].isMostly(content_[i].dates))
                continue;
            const ColumnRole role = layout_.meanings[i].role;
            const bool isText = content_[i].filled > 0 && content_[i].numbers == 0 &&
                                content_[i].times == 0 && content_[i].dates == 0;
            if (role == ColumnRole::Queue
                    ? isText || content_[i].filled == 0
                    : role != ColumnRole::DateTime &&
                          !(role == ColumnRole::Offered && layout_.meanings[i].generic)) {
                if (role == ColumnRole::Ignore || !std::ranges::count(roles, role))
                    roles[i] = role;
            }
        }
    }

    /// Which column counts the contacts: named by the caller, by its header, or the only one left.
    void assignOffered() {
        auto &roles = layout_.format.roles;
        const std::size_t line = std::max<std::size_t>(layout_.format.firstRow, 1);
        std::vector<std::size_t> choices;
        std::vector<std::size_t> generic;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (roles[i] != ColumnRole::Ignore)
                continue;
            if (layout_.meanings[i].role == ColumnRole::Offered && layout_.meanings[i].generic &&
                !content_[i].isMostly(content_[i].dates))
                generic.push_back(i);
            if (content_[i].isMostly(content_[i].numbers))
                choices.push_back(i);
        }
        if (request_.offeredColumn) {
            const auto named = std::ranges::find(names_, *request_.offeredColumn);
            if (named == names_.end()) {
                report(FindingCode::MissingColumn, line, *request_.offeredColumn,
                       "the name of a column: " + listed(choices));
                return;
            }
            std::ranges::replace(roles, ColumnRole::Offered, ColumnRole::Ignore);
            roles[static_cast<std::size_t>(named - names_.begin())] = ColumnRole::Offered;
            return;
        }
        const bool known = std::ranges::count(roles, ColumnRole::Offered) > 0;
        detectedEvents_ = false;
        if (known || request_.eventRows == true || layout_.rolesGiven)
            return;
        if (generic.size() == 1) {
            roles[generic.front()] = ColumnRole::Offered;
            return;
        }
        const bool derivable = std::ranges::count(roles, ColumnRole::Answered) > 0 &&
                               std::ranges::count(roles, ColumnRole::Abandoned) > 0;
        if (derivable)
            return;
        const bool stamped = std::ranges::count(roles, ColumnRole::DateTime) > 0 ||
                             std::ranges::count(roles, ColumnRole::DateOnly) > 0;
        if (request_.eventRows != false && stamped && generic.empty() && !areStampsRegular()) {
            detectedEvents_ = firstSample_ < sample_.rows.size();
            return;
        }
        if (choices.size() == 1) {
            roles[choices.front()] = ColumnRole::Offered;
            return;
        }
        if (choices.size() > 1)
            report(FindingCode::MissingColumn, line, "",
                   "the column with the contacts offered, chosen from: " + listed(choices));
    }

    std::string listed(const std::vector<std::size_t> &columns) const {
        std::string names;
        for (const std::size_t column : columns)
            names += (names.empty() ? "" : ", ") + names_[column];
        return names.empty() ? "(none holds numbers)" : names;
    }

    /// Times of day on a common grid, or in equal steps.
    bool areStampsRegular() const {
        const auto &roles = layout_.format.roles;
        const auto find = [&](ColumnRole role) {
            return static_cast<std::size_t>(std::ranges::find(roles, role) - roles.begin());
        };
        const std::size_t stamp = std::min(find(ColumnRole::DateTime), find(ColumnRole::DateOnly));
        const std::size_t time = find(ColumnRole::Time);
        std::map<long, std::size_t> phases;
        std::map<long, std::size_t> phasesOfSix;
        std::map<long, std::size_t> steps;
        std::size_t seen = 0;
        std::optional<long> last;
        for (std::size_t i = firstSample_; i < sample_.rows.size(); ++i) {
            const auto &cells = sample_.rows[i].cells;
            std::optional<model::Seconds> at;
            if (time < cells.size()) {
                at = parseTimeOfDay(cells[time]);
            } else if (stamp < cells.size()) {
                auto parsed = parseDateTime(cells[stamp], DateOrder::DayMonthYear);
                if (!parsed)
                    parsed = parseDateTime(cells[stamp], DateOrder::MonthDayYear);
                if (parsed)
                    at = parsed->timeOfDay.value_or(model::Seconds(0));
            }
            if (!at)
                continue;
            const long seconds = static_cast<long>(at->count());
            ++seen;
            ++phases[seconds % 300];
            ++phasesOfSix[seconds % 360];
            if (last && seconds > *last)
                ++steps[seconds - *last];
            last = seconds;
        }
        const auto most = [](const std::map<long, std::size_t> &counts) {
            std::size_t result = 0;
            for (const auto &[value, count] : counts)
                result = std::max(result, count);
            return result;
        };
        if (seen <= 1)
            return !last || *last % 300 == 0 || *last % 360 == 0;
        return most(phases) * 10 >= seen * 9 || most(phasesOfSix) * 10 >= seen * 9 ||
               most(steps) * 10 >= seen * 8;
    }

    void judgeDatesAndNumbers() {
        std::array<std::size_t, 6> shapes{};
        std::size_t firstAmbiguousLine = 0;
        std::size_t ambiguousColumn = 0;
        std::string ambiguous;
        bool halfDayClock = false;
        std::vector<DecimalEvidence> evidence(names_.size());
        std::size_t clockTexts = 0;
        std::size_t durationsSeen = 0;
        std::vector<std::size_t> numberColumns;
        std::vector<std::size_t> durationColumns;
        for (const auto &column : {layout_.offered, layout_.answered, layout_.abandoned})
            if (column)
                numberColumns.push_back(*column);
        for (const auto &column :
             {layout_.handleMean, layout_.handleTotal, layout_.talk, layout_.wrapUp})
            if (column) {
                numberColumns.push_back(*column);
                durationColumns.push_back(*column);
            }

        CsvReader reader(text_, sample_.delimiter);
        CsvRow row;
        while (reader.next(row)) {
            if (row.line < layout_.format.firstRow || row.line <= layout_.headerLine ||
                row.tooLong || row.unclosedQuote || !layout_.fits(row))
                continue;
            if (layout_.stamp) {
                const std::string_view cell = row.cells[*layout_.stamp].text;
                const DateShape shape = dateShape(cell);
                ++shapes[static_cast<std::size_t>(shape)];
                if (shape == DateShape::DayOrMonthFirst) {
                    if (firstAmbiguousLine == 0) {
                        const TextPlace place =
                            placeIn(text_, row, row.cells[*layout_.stamp].begin);
                        firstAmbiguousLine = place.line;
                        ambiguousColumn = place.column;
                        ambiguous = cell;
                    }
                    const char last = cell.back();
                    halfDayClock = halfDayClock || last == 'M' || last == 'm';
                }
            }
            for (const std::size_t column : numberColumns)
                addEvidence(evidence[column], row.cells[column].text);
            for (const std::size_t column : durationColumns) {
                const std::string_view cell = row.cells[column].text;
                durationsSeen += cell.empty() ? 0 : 1;
                clockTexts += cell.find(':') != std::string_view::npos ? 1 : 0;
            }
        }

        const auto count = [&](DateShape shape) { return shapes[static_cast<std::size_t>(shape)]; };
        const bool dotted = count(DateShape::Dotted) > 0;
        chooseDecimalSign(evidence, dotted);

        auto &format = layout_.format;
        if (request_.dateOrder)
            format.dateOrder = *request_.dateOrder;
        else if (count(DateShape::DayFirst) != count(DateShape::MonthFirst))
            format.dateOrder = count(DateShape::DayFirst) > count(DateShape::MonthFirst)
                                   ? DateOrder::DayMonthYear
                                   : DateOrder::MonthDayYear;
        else if (count(DateShape::DayOrMonthFirst) > 0 && halfDayClock)
            format.dateOrder = DateOrder::MonthDayYear;
        else if (dotted || (count(DateShape::DayOrMonthFirst) > 0 &&
                            (format.delimiter == ';' || commaDecided_)))
            format.dateOrder = DateOrder::DayMonthYear;
        else if (count(DateShape::DayOrMonthFirst) > 0)
            findings_.add({Severity::Error, FindingCode::AmbiguousDate, firstAmbiguousLine,
                           ambiguousColumn, shortened(ambiguous),
                           "the order of day and month, said with the date format", 1});

        format.durations = model::DurationUnit::InSeconds;
        if (clockTexts * 2 > durationsSeen)
            format.durations = model::DurationUnit::ClockText;
        else if (std::ranges::any_of(durationColumns, [&](std::size_t column) {
                     return layout_.meanings[column].unit == model::DurationUnit::InMinutes;
                 }))
            format.durations = model::DurationUnit::InMinutes;
        if (request_.stampsEnd)
            format.stampsEnd = *request_.stampsEnd;
    }

    void chooseDecimalSign(const std::vector<DecimalEvidence> &evidence, bool dotted) {
        std::size_t point = 0;
        std::size_t comma = 0;
        std::size_t pointGroups = 0;
        std::size_t pointUnsure = 0;
        std::size_t commaGroups = 0;
        std::size_t commaUnsure = 0;
        for (const DecimalEvidence &of : evidence) {
            point += of.point;
            comma += of.comma;
            // Beside "987" a "1.234" is a thousand; a column of decimals would show 987.000.
            (of.shortIntegers > 0 ? pointGroups : pointUnsure) += of.pointOfThree;
            (of.shortIntegers > 0 ? commaGroups : commaUnsure) += of.commaOfThree;
        }
        const bool continental = sample_.delimiter == ';' || dotted;
        char sign = continental ? ',' : '.';
        if (point != comma)
            sign = point > comma ? '.' : ',';
        else if (pointGroups != commaGroups)
            sign = pointGroups > commaGroups ? ',' : '.';
        else if (!continental && pointUnsure > 0)
            sign = '.';
        commaDecided_ = comma > point;
        layout_.format.decimalSign = request_.decimalSign.value_or(sign);
    }

    std::string_view text_;
    const model::HistoryFileRequest &request_;
    FindingList &findings_;
    HistoryLayout layout_;
    Sample sample_;
    std::size_t firstSample_ = 0;
    std::vector<std::string> names_;
    std::vector<ColumnContent> content_;
    bool detectedEvents_ = false;
    bool commaDecided_ = false;
};

} // namespace

bool HistoryLayout::fits(const CsvRow &row) const {
    const std::size_t columns = columnCount();
    if (row.cells.size() < columns)
        return false;
    return std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
                       [](const CsvCell &cell) { return cell.text.empty(); });
}

HistoryLayout detectLayout(std::string_view text, const model::HistoryFileRequest &request,
                           FindingList &findings) {
    return Detector(text, request, findings).detect();
}

} // namespace data
