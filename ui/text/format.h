// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/money.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace ui {

/// Numbers and times as people read them, in one locale. Minus is U+2212, ranges carry an en dash,
/// a value that is not finite is a dash. The few unit words belong to the locale, not to the
/// translation of the interface, because a report may be in another language than the window.
class Format {
public:
    explicit Format(const QLocale &locale = QLocale());

    bool isGerman() const { return german_; }
    const QLocale &locale() const { return locale_; }

    QString count(double value, int decimals = 0) const;         ///< 1,268 · 1.268
    QString signedCount(double value, int decimals = 0) const;   ///< +12 · −3 · ±0
    QString percent(double share, int decimals = 0) const;       ///< of a share: 75% · 75 %
    QString signedPercent(double share, int decimals = 0) const; ///< +5% · −57 % · ±0%
    QString percentSign() const;                                 ///< "%" · " %"

    QString money(model::Money amount,
                  const QString &currency = QStringLiteral("EUR")) const; ///< €49,058.00
    QString moneyWhole(model::Money amount,
                       const QString &currency = QStringLiteral("EUR")) const; ///< €49,058
    QString
    moneyShort(model::Money amount,
               const QString &currency = QStringLiteral("EUR")) const; ///< €49.1k · 49,1 Tsd. €

    /// Two amounts from low to high, the unit said once where it is the same: €46.8–51.6k
    QString moneyRange(model::Money low, model::Money high,
                       const QString &currency = QStringLiteral("EUR")) const;

    /// A big figure and its unit apart, as key figures show them.
    struct Split {
        QString number, unit;
    };
    Split moneySplit(model::Money amount,
                     const QString &currency = QStringLiteral("EUR")) const; ///< €49.1 | k
    Split percentSplit(double share, int decimals = 0) const;                ///< 75 | %
    Split durationSplit(double seconds) const;                               ///< 18 | s

    QString duration(double seconds) const;       ///< 18 s · 5:12 min · 1.5 h · 8 h · 3 d
    QString durationShort(double seconds) const;  ///< one unit: 18 s · 5 min · 8 h · 3 d
    QString minutesSeconds(double seconds) const; ///< 5:12
    QString hours(double hours, int decimals = 0) const; ///< 151 h · 151 Std.

    QString date(QDate date) const;       ///< 30 Nov 2026 · 30.11.2026
    QString dayMonth(QDate date) const;   ///< 30 Nov · 30.11.
    QString longDate(QDate date) const;   ///< Monday, 30 November 2026 · Montag, 30. November 2026
    QString weekday(int index) const;     ///< 0 = Monday: Mon · Mo
    QString longWeekday(int index) const; ///< Monday · Montag
    QString weekdayDate(QDate date) const;            ///< Mon 30 Nov · Mo 30.11.
    QString month(int month) const;                   ///< Nov · Nov
    QString monthYear(QDate date) const;              ///< Nov 2026
    QString time(int minuteOfDay) const;              ///< 09:30; 1440 is 24:00
    QString hour(int hour) const;                     ///< 09
    QString dateRange(QDate first, QDate last) const; ///< 30 Nov – 6 Dec 2026 · 30.11.–6.12.2026
    QString timeRange(int fromMinute, int toMinute) const; ///< 10:30–11:00
    QString week(QDate monday) const; ///< Week 49 · 30 Nov – 6 Dec 2026 · KW 49 · 30.11.–6.12.2026
    QString weekShort(QDate monday) const; ///< Week 49 · KW 49

    static QString dash() { return QStringLiteral("–"); }

private:
    QString unit(const QString &number, const char *english, const char *german) const;

    QLocale locale_;
    bool german_;
};

} // namespace ui
