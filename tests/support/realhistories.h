// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

#include <vector>

namespace testing {

/// A history that a real service counted, and what its owner would say when importing it.
struct RealHistory {
    const char *name;
    const char *file;
    const char *zone;
    const char *channel;
    QString column = {}; ///< of the contacts; empty: detected
    QString queue = {};  ///< empty: all
    bool events = false; ///< one row per contact

    /// They belong to others and are not part of the source.
    QString path() const { return QStringLiteral(SHIFTWRIGHT_SHARED "/data/") + file; }
    bool isHere() const { return QFileInfo::exists(path()); }
};

inline std::vector<RealHistory> realHistories() {
    return {
        {"bank NA", "calls/bankna2003_5min.csv", "America/New_York", "phone", "calls"},
        {"bank IL calls", "calls/anonbank1999_calls_jan_jun.csv.gz", "Asia/Jerusalem", "phone", "",
         "", true},
        {"bank IL 6 min", "calls/anonbank1999_6min_jan_jun.csv.gz", "Asia/Jerusalem", "phone",
         "calls"},
        {"bank IL offered", "calls/anonbank1999_offered_30min.csv", "Asia/Jerusalem", "phone"},
        {"bank IL hourly", "calls/anonbank1999_hourly_kpi_jan_jun.csv", "Asia/Jerusalem", "phone"},
        {"AXA 24/7", "calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "phone", "Téléphonie"},
        {"AXA 9–18", "calls/axa2011_2012_30min.csv.gz", "Europe/Paris", "phone",
         "Gestion - Accueil Telephonique"},
        {"Vancouver 311", "calls/vancouver311_daily.csv", "America/Vancouver", "phone"},
        {"reservations", "calls/reservations_calls_daily.csv", "America/New_York", "phone",
         "calls"},
        {"Boston 311 calls", "multichannel/boston311_30min_by_channel.csv", "America/New_York",
         "phone", "Constituent Call"},
        {"Boston 311 requests", "multichannel/boston311_requests_jul_oct2011.csv.gz",
         "America/New_York", "phone", "", "Constituent Call", true},
        {"Vancouver cases", "multichannel/vancouver311_feedback_cases_2023.csv.gz",
         "America/Vancouver", "phone", "", "Phone", true},
        {"NHS", "multichannel/nhs_pathways2020_daily.csv", "Europe/London", "phone", "phone_111",
         "London"},
        {"tweets", "multichannel/nab_tweet_mentions_5min_A.csv.gz", "UTC", "twitter", "AAPL"},
        {"help desk", "multichannel/helpdesk_tickets_2010_2011.csv", "America/New_York", "ticket",
         "", "", true},
    };
}

} // namespace testing
