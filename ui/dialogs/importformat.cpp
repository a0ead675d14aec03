// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importformat.h"

#include "ui/text/words.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace ui {

namespace {

constexpr std::array encodings{"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"};
constexpr std::array delimiters{';', ',', '\t', '|'};
constexpr std::array decimals{',', '.'};
constexpr std::array dateOrders{model::DateOrder::DayMonthYear, model::DateOrder::MonthDayYear,
                                model::DateOrder::YearMonthDay};
constexpr std::array noYes{false, true};

QString delimiterName(char delimiter) {
    switch (delimiter) {
    case ';':
        return ImportFormat::tr("Semicolon");
    case ',':
        return ImportFormat::tr("Comma");
    case '\t':
        return ImportFormat::tr("Tab");
    case '|':
        return ImportFormat::tr("Bar |");
    default:
        return QString(QChar::fromLatin1(delimiter));
    }
}

QString decimalName(char sign) {
    return sign == ',' ? ImportFormat::tr("Comma: 1,5") : ImportFormat::tr("Point: 1.5");
}

QString dateOrderName(model::DateOrder order) {
    switch (order) {
    case model::DateOrder::DayMonthYear:
        return ImportFormat::tr("day.month.year");
    case model::DateOrder::MonthDayYear:
        return ImportFormat::tr("month/day/year");
    case model::DateOrder::YearMonthDay:
        return ImportFormat::tr("year-month-day");
    }
    return {};
}

QString rowKindName(bool events) {
    return events ? ImportFormat::tr("One per contact") : ImportFormat::tr("One per interval");
}

QString stampsName(bool end) {
    return end ? ImportFormat::tr("End of the interval")
               : ImportFormat::tr("Beginning of the interval");
}

struct Words {
    const char *name; ///< of the combo
    QString label;
    QString shortLabel;
    QStringList choices;
};

template <typename Values, typename Name>
QStringList named(const Values &values, Name name) {
    QStringList names;
    for (const auto value : values)
        names << name(value);
    return names;
}

Words wordsOf(ImportFormat::Setting setting) {
    switch (setting) {
    case ImportFormat::Encoding:
        return {"encoding", ImportFormat::tr("Encoding"), ImportFormat::tr("Encoding", "short"),
                named(encodings, [](const char *name) { return QString::fromLatin1(name); })};
    case ImportFormat::Delimiter:
        return {"delimiter", ImportFormat::tr("Delimiter"), ImportFormat::tr("Delimiter"),
                named(delimiters, delimiterName)};
    case ImportFormat::Decimal:
        return {"decimal", ImportFormat::tr("Decimal sign"), ImportFormat::tr("Decimal", "short"),
                named(decimals, decimalName)};
    case ImportFormat::DateOrder:
        return {"dateOrder", ImportFormat::tr("Date"), ImportFormat::tr("Date"),
                named(dateOrders, dateOrderName)};
    case ImportFormat::RowKind:
        return {"rowKind", ImportFormat::tr("Rows"), ImportFormat::tr("Rows"),
                named(noYes, rowKindName)};
    case ImportFormat::Stamps:
        return {"stamps", ImportFormat::tr("Time marks the"), ImportFormat::tr("Time marks the"),
                named(noYes, stampsName)};
    case ImportFormat::SettingCount:
        break;
    }
    return {};
}

QString detectedName(ImportFormat::Setting setting, const model::HistoryFileFormat &format) {
    switch (setting) {
    case ImportFormat::Encoding:
        return text(format.encoding);
    case ImportFormat::Delimiter:
        return delimiterName(format.delimiter);
    case ImportFormat::Decimal:
        return decimalName(format.decimalSign);
    case ImportFormat::DateOrder:
        return dateOrderName(format.dateOrder);
    case ImportFormat::RowKind:
        return rowKindName(format.eventRows);
    case ImportFormat::Stamps:
        return stampsName(format.stampsEnd);
    case ImportFormat::SettingCount:
        break;
    }
    return {};
}

/// Place among the choices, from 1; 0: left to detection.
template <typename Values, typename Value>
int placeOf(const Values &values, const std::optional<Value> &value) {
    const auto at = value ? std::find(values.begin(), values.end(), *value) : values.end();
    return at == values.end() ? 0 : static_cast<int>(at - values.begin()) + 1;
}

int placeOf(ImportFormat::Setting setting, const model::HistoryFileRequest &request) {
    switch (setting) {
    case ImportFormat::Encoding:
        return placeOf(encodings, request.encoding);
    case ImportFormat::Delimiter:
        return placeOf(delimiters, request.delimiter);
    case ImportFormat::Decimal:
        return placeOf(decimals, request.decimalSign);
    case ImportFormat::DateOrder:
        return placeOf(dateOrders, request.dateOrder);
    case ImportFormat::RowKind:
        return placeOf(noYes, request.eventRows);
    case ImportFormat::Stamps:
        return placeOf(noYes, request.stampsEnd);
    case ImportFormat::SettingCount:
        break;
    }
    return 0;
}

} // namespace

ImportFormat::ImportFormat(const std::vector<Setting> &settings, Look look, QWidget *parent)
    : QWidget(parent), look_(look) {
    constexpr int formColumns = 3;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look == Look::Form ? 12 : 6);
    grid->setVerticalSpacing(8);
    int place = 0;
    for (const Setting setting : settings) {
        const Words words = wordsOf(setting);
        auto *combo = new QComboBox;
        combo->setObjectName(look == Look::Form ? QString::fromLatin1(words.name)
                                                : QStringLiteral("check-%1").arg(words.name));
        combo->addItem(tr("Detected"));
        combo->addItems(words.choices);
        combo->setAccessibleName(words.label);
        auto *label = new TextLabel(look == Look::Form ? words.label : words.shortLabel,
                                    Role::Small, Ink::Text2);
        label->setBuddy(combo);
        if (look == Look::Form) {
            grid->addWidget(label, place / formColumns * 2, place % formColumns);
            grid->addWidget(combo, place / formColumns * 2 + 1, place % formColumns);
        } else {
            grid->addWidget(label, 0, 2 * place);
            grid->addWidget(combo, 0, 2 * place + 1);
        }
        connect(combo, &QComboBox::activated, this,
                [this, setting](int index) { choose(setting, index); });
        combos_[static_cast<std::size_t>(setting)] = combo;
        ++place;
    }
    if (look == Look::Line)
        grid->setColumnStretch(2 * place, 1);
}

void ImportFormat::show(const model::HistoryFileRequest &request,
                        const model::HistoryFileFormat &detected) {
    request_ = request;
    for (int i = 0; i < SettingCount; ++i) {
        auto *combo = combos_[static_cast<std::size_t>(i)];
        if (!combo)
            continue;
        const auto setting = static_cast<Setting>(i);
        const int place = placeOf(setting, request);
        if (place == 0) {
            const QString name = detectedName(setting, detected);
            combo->setItemText(0, look_ == Look::Form ? tr("Detected: %1").arg(name) : name);
        }
        combo->setCurrentIndex(place);
    }
}

void ImportFormat::choose(Setting setting, int index) {
    const auto choice = [index](const auto &values) {
        using Value = std::decay_t<decltype(values[0])>;
        return index < 1 ? std::optional<Value>()
                         : std::optional<Value>(values[static_cast<std::size_t>(index - 1)]);
    };
    switch (setting) {
    case Encoding:
        if (const auto name = choice(encodings))
            request_.encoding = *name;
        else
            request_.encoding.reset();
        break;
    case Delimiter:
        request_.delimiter = choice(delimiters);
        request_.roles.reset(); // other columns now
        break;
    case Decimal:
        request_.decimalSign = choice(decimals);
        break;
    case DateOrder:
        request_.dateOrder = choice(dateOrders);
        break;
    case RowKind:
        request_.eventRows = choice(noYes);
        break;
    case Stamps:
        request_.stampsEnd = choice(noYes);
        break;
    case SettingCount:
        break;
    }
    Q_EMIT chosen(request_);
}

} // namespace ui
