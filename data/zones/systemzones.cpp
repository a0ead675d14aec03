// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/zones/systemzones.h"

#include <QDateTime>
#include <QTimeZone>

namespace data {

std::optional<model::ZoneRules> zoneRules(const std::string &ianaName, int firstYear,
                                          int lastYear) {
    const QTimeZone zone(QByteArray::fromStdString(ianaName));
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC);
    if (ianaName.empty() || !zone.isValid() || !begin.isValid() || !end.isValid())
        return std::nullopt;

    const model::Seconds firstOffset(zone.offsetFromUtc(begin.addSecs(-1)));
    model::Seconds offset = firstOffset;
    std::vector<model::ZoneRules::Change> changes;
    // One by one, each search from a second after the last change: at exactly the last change of
    // the database's table QTimeZone 6.4 does not go over to the rule for the years that follow.
    for (auto change = zone.nextTransition(begin.addSecs(-1));
         change.atUtc.isValid() && change.atUtc < end;
         change = zone.nextTransition(change.atUtc.addSecs(1))) {
        const model::Seconds next(change.offsetFromUtc);
        if (next == offset) // only the name of the offset changes
            continue;
        changes.push_back({model::Instant(model::Seconds(change.atUtc.toSecsSinceEpoch())), next});
        offset = next;
    }
    return model::ZoneRules(ianaName, firstOffset, std::move(changes));
}

std::vector<std::string> zoneNames() {
    std::vector<std::string> names;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds())
        names.push_back(name.toStdString());
    return names;
}

} // namespace data
