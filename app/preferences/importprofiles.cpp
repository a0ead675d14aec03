// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/importprofiles.h"

#include "app/preferences/choicewords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace application {

namespace {

using model::ColumnRole;

constexpr const char *key = "importProfiles";

constexpr std::array roles{std::pair{ColumnRole::Ignore, "ignore"},
                           std::pair{ColumnRole::DateTime, "dateTime"},
                           std::pair{ColumnRole::DateOnly, "date"},
                           std::pair{ColumnRole::Time, "time"},
                           std::pair{ColumnRole::Offered, "offered"},
                           std::pair{ColumnRole::Answered, "answered"},
                           std::pair{ColumnRole::Abandoned, "abandoned"},
                           std::pair{ColumnRole::HandleMean, "handleMean"},
                           std::pair{ColumnRole::HandleTotal, "handleTotal"},
                           std::pair{ColumnRole::Talk, "talk"},
                           std::pair{ColumnRole::WrapUp, "wrapUp"},
                           std::pair{ColumnRole::Queue, "queue"}};
constexpr std::array dateOrders{std::pair{model::DateOrder::YearMonthDay, "ymd"},
                                std::pair{model::DateOrder::DayMonthYear, "dmy"},
                                std::pair{model::DateOrder::MonthDayYear, "mdy"}};
constexpr std::array repeatedRows{std::pair{model::RepeatedRows::KeepLast, "last"},
                                  std::pair{model::RepeatedRows::KeepFirst, "first"},
                                  std::pair{model::RepeatedRows::AddUp, "add"}};
constexpr std::array unreadableCounts{std::pair{model::UnreadableCounts::AreMissing, "missing"},
                                      std::pair{model::UnreadableCounts::AreZero, "zero"}};
constexpr std::array absentRows{std::pair{model::AbsentRows::AreMissing, "missing"},
                                std::pair{model::AbsentRows::AreZero, "zero"}};

std::optional<bool> yesOrNo(const QVariant &value) {
    return value.isNull() ? std::nullopt : std::optional(value.toBool());
}

std::optional<char> sign(const QVariant &value) {
    const QString text = value.toString();
    return text.size() == 1 && text.front().unicode() < 128 ? std::optional(text.front().toLatin1())
                                                            : std::nullopt;
}

QVariantMap toMap(const ImportProfile &profile) {
    const auto &reading = profile.reading;
    QVariantMap map{{QStringLiteral("name"), profile.name},
                    {QStringLiteral("repeated"), wordFor(repeatedRows, reading.repeated)},
                    {QStringLiteral("absent"), wordFor(absentRows, reading.absent)}};
    QStringList columns;
    for (const auto &column : profile.columnNames)
        columns << QString::fromStdString(column);
    map[QStringLiteral("columns")] = columns;
    if (reading.encoding)
        map[QStringLiteral("encoding")] = QString::fromStdString(*reading.encoding);
    if (reading.delimiter)
        map[QStringLiteral("delimiter")] = QString(QLatin1Char(*reading.delimiter));
    if (reading.decimalSign)
        map[QStringLiteral("decimal")] = QString(QLatin1Char(*reading.decimalSign));
    if (reading.dateOrder)
        map[QStringLiteral("dateOrder")] = wordFor(dateOrders, *reading.dateOrder);
    if (reading.eventRows)
        map[QStringLiteral("eventRows")] = *reading.eventRows;
    if (reading.stampsEnd)
        map[QStringLiteral("stampsEnd")] = *reading.stampsEnd;
    if (reading.unreadable)
        map[QStringLiteral("unreadable")] = wordFor(unreadableCounts, *reading.unreadable);
    if (reading.roles) {
        QStringList words;
        for (const auto role : *reading.roles)
            words << wordFor(roles, role);
        map[QStringLiteral("roles")] = words;
    }
    return map;
}

std::optional<ImportProfile> fromMap(const QVariantMap &map) {
    ImportProfile profile;
    profile.name = map.value(QStringLiteral("name")).toString();
    for (const QString &column : map.value(QStringLiteral("columns")).toStringList())
        profile.columnNames.push_back(column.toStdString());
    if (profile.name.isEmpty() || profile.columnNames.empty())
        return std::nullopt;
    auto &reading = profile.reading;
    if (const QString encoding = map.value(QStringLiteral("encoding")).toString();
        !encoding.isEmpty())
        reading.encoding = encoding.toStdString();
    reading.delimiter = sign(map.value(QStringLiteral("delimiter")));
    reading.decimalSign = sign(map.value(QStringLiteral("decimal")));
    reading.dateOrder = choiceOf(dateOrders, map.value(QStringLiteral("dateOrder")).toString());
    reading.eventRows = yesOrNo(map.value(QStringLiteral("eventRows")));
    reading.stampsEnd = yesOrNo(map.value(QStringLiteral("stampsEnd")));
    reading.repeated = choiceOf(repeatedRows, map.value(QStringLiteral("repeated")).toString())
                           .value_or(reading.repeated);
    reading.unreadable =
        choiceOf(unreadableCounts, map.value(QStringLiteral("unreadable")).toString());
    reading.absent = choiceOf(absentRows, map.value(QStringLiteral("absent")).toString())
                         .value_or(reading.absent);
    const QStringList words = map.value(QStringLiteral("roles")).toStringList();
    if (!words.isEmpty()) {
        reading.roles.emplace();
        for (const QString &word : words) {
            const auto role = choiceOf(roles, word);
            if (!role)
                return std::nullopt;
            reading.roles->push_back(*role);
        }
    }
    return profile;
}

} // namespace

std::vector<ImportProfile> loadImportProfiles(const QSettings &settings) {
    std::vector<ImportProfile> profiles;
    for (const QString &entry : settings.value(key).toStringList())
        if (auto profile = fromMap(QJsonDocument::fromJson(entry.toUtf8()).object().toVariantMap()))
            profiles.push_back(std::move(*profile));
    return profiles;
}

void saveImportProfile(QSettings &settings, const ImportProfile &profile) {
    QStringList entries;
    const auto add = [&entries](const ImportProfile &one) {
        entries << QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(toMap(one))).toJson(QJsonDocument::Compact));
    };
    for (const auto &known : loadImportProfiles(settings))
        if (known.name != profile.name && known.columnNames != profile.columnNames)
            add(known);
    add(profile);
    settings.setValue(key, entries);
}

const ImportProfile *profileOf(const std::vector<ImportProfile> &profiles,
                               const std::vector<std::string> &columnNames) {
    if (columnNames.empty())
        return nullptr;
    const auto known = std::find_if(profiles.begin(), profiles.end(), [&](const auto &profile) {
        return profile.columnNames == columnNames;
    });
    return known == profiles.end() ? nullptr : &*known;
}

} // namespace application
