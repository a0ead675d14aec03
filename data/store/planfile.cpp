// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/planfile.h"

#include "data/store/migrations.h"
#include "data/store/rows.h"
#include "data/store/storedchannels.h"
#include "data/store/storedroster.h"
#include "data/store/storedscenarios.h"

#include <QCryptographicHash>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <fstream>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

namespace data {

namespace {

using namespace model;
using Reason = StorageError::Reason;

constexpr std::int64_t applicationId = 0x5357504c; // "SWPL"

// Words of the schema in the order of the enumerations.
constexpr std::array dayKinds{"ordinary", "holiday", "eve", "event", "closed"};
constexpr std::array reportSections{"summary", "comparison", "forecast", "staffing",
                                    "shifts",  "roster",     "method"};
constexpr std::array papers{"a4", "letter"};
constexpr std::array reportColours{"screen", "greys"};

/// What the tables' own checks cannot see. Asked of a plan before writing and after reading, so
/// that whatever can be saved can be loaded.
void requireSound(const OpeningHours &hours) {
    const auto ordered = [](const std::vector<OpenSpan> &spans) {
        return std::ranges::adjacent_find(spans, [](const OpenSpan &a, const OpenSpan &b) {
                   return a.closes > b.opens;
               }) == spans.end();
    };
    if (!std::ranges::all_of(hours.week, ordered) ||
        !std::ranges::all_of(hours.exceptions,
                             [&](const auto &day) { return ordered(day.second); }))
        throw std::invalid_argument("opening hours overlap or are not in order");
}

template <class Part>
bool liesInOrder(const std::vector<Part> &parts, const TimeRange &presence) {
    Instant before = presence.begin;
    return std::ranges::all_of(parts, [&](const Part &part) {
        const bool fits = before <= part.time.begin && part.time.end <= presence.end;
        before = part.time.end;
        return fits;
    });
}

void requireSound(const std::vector<Shift> &shifts) {
    for (const Shift &shift : shifts)
        if (!liesInOrder(shift.breaks, shift.presence) ||
            !liesInOrder(shift.activities, shift.presence))
            throw std::invalid_argument("breaks or activities of a shift overlap or lie outside");
    if (!std::ranges::is_sorted(shifts, {},
                                [](const Shift &shift) { return shift.presence.begin; }))
        throw std::invalid_argument("shifts are not in order");
}

bool isSound(const ForecastSnapshot &past) {
    const SnapshotIntervals &kept = *past.intervals;
    const std::size_t count = kept.grid.count();
    return past.low.size() == past.expected.size() && past.high.size() == past.low.size() &&
           kept.expected.size() == count && kept.low.size() == count && kept.high.size() == count &&
           (kept.original.empty() || kept.original.size() == count);
}

void requireSound(const Plan &plan) {
    for (const ChannelPlan &channel : plan.channels) {
        const ContactHistory &history = *channel.history;
        if (history.intervals.size() != history.grid.count() ||
            channel.foreign->contacts.size() != channel.foreign->grid.count())
            throw std::invalid_argument("the history or imported forecast of \"" +
                                        channel.channel.name + "\" does not fit its grid");
        if (std::ranges::adjacent_find(channel.forecast.levels, std::ranges::greater_equal{}) !=
            channel.forecast.levels.end())
            throw std::invalid_argument("the levels of the forecast of \"" + channel.channel.name +
                                        "\" are not in ascending order");
        for (const ForecastSnapshot &past : channel.snapshots)
            if (!isSound(past))
                throw std::invalid_argument("a past forecast of \"" + channel.channel.name +
                                            "\" has not one band per day and interval");
    }
    for (const CoverageScenario &scenario : plan.scenarios) {
        for (const auto &[channelId, coverage] : scenario.channels) {
            requireSound(coverage.hours);
            requireSound(coverage.standby.hours);
            requireSound(coverage.partner.hours);
            for (const CriticalityClass &one : coverage.classes)
                requireSound(one.hours());
            if (shareOfOthers(coverage.classes) < -1e-12)
                throw std::invalid_argument("urgent contacts of \"" + scenario.name +
                                            "\" are more than all");
        }
        for (const FixedWork &work : scenario.fixedWork)
            requireSound(work.hours());
    }
    for (const auto &[scenarioId, shifts] : plan.shifts)
        requireSound(*shifts);
}

void writeReport(SQLite::Database &database, const ReportSettings &report) {
    if (report == ReportSettings{})
        return;
    Insert(database, "report", 6)
        .row(1, report.company, Blob{report.logo}, report.language, wordOf(papers, report.paper),
             wordOf(reportColours, report.colours));
    Insert section(database, "report_section", 2);
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        section.row(i, wordOf(reportSections, report.sections[i]));
    Insert leftOut(database, "report_left_out", 1);
    for (const int scenario : report.leftOut)
        leftOut.row(scenario);
}

void write(SQLite::Database &database, const Plan &plan) {
    const ZoneRules &zone = plan.calendar.zone;
    const PayRates &pay = plan.payRates;
    Insert(database, "plan", 24)
        .row(1, plan.name, plan.interval.count(), plan.currency, zone.name(),
             zone.firstOffset().count(), plan.calendar.region, plan.shrinkage.planned,
             plan.shrinkage.unplanned, pay.hourlyWage.minorUnits(), pay.onCosts, pay.night,
             pay.sunday, pay.holiday, pay.nightFrom.count(), pay.nightTo.count(), pay.contractHours,
             pay.lostContact.minorUnits(), plan.baseline, plan.chosen, dayNumber(plan.planningWeek),
             plan.reportNote, plan.recommendation, pay.overtime);
    Insert zoneChange(database, "zone_change", 2);
    for (const ZoneRules::Change &change : zone.changes())
        zoneChange.row(utcSeconds(change.at), change.utcOffset.count());
    Insert specialDay(database, "special_day", 3);
    for (const auto &[date, day] : plan.calendar.specialDays)
        specialDay.row(dayNumber(date), wordOf(dayKinds, day.kind), day.name);
    writeChannels(database, plan);
    writeScenarios(database, plan);
    writeRoster(database, plan);
    writeReport(database, plan.report);
}

ReportSettings readReport(const SQLite::Database &database) {
    ReportSettings report;
    Rows row(database, "SELECT company, logo, language, paper, colours FROM report");
    if (!row.next())
        return report;
    report.company = row.text();
    report.logo = row.text();
    report.language = row.text();
    report.paper = row.word<ReportPaper>(papers);
    report.colours = row.word<ReportColours>(reportColours);
    report.sections.clear();
    Rows sections(database, "SELECT section FROM report_section ORDER BY position");
    while (sections.next())
        report.sections.push_back(sections.word<ReportSection>(reportSections));
    Rows leftOut(database, "SELECT scenario_id FROM report_left_out");
    while (leftOut.next())
        report.leftOut.insert(leftOut.number());
    return report;
}

Plan read(const SQLite::Database &database) {
    std::vector<ZoneRules::Change> changes;
    Rows zoneChanges(database, "SELECT at_utc_s, offset_s FROM zone_change ORDER BY at_utc_s");
    while (zoneChanges.next()) {
        const Instant at = zoneChanges.instant();
        changes.push_back({at, Seconds(zoneChanges.integer())});
    }

    Plan plan;
    Rows row(database, "SELECT * FROM plan");
    if (!row.next())
        throw std::invalid_argument("the file holds no plan");
    row.integer(); // id
    plan.name = row.text();
    plan.interval = row.minutes();
    plan.currency = row.text();
    const std::string zoneName = row.text();
    plan.calendar.zone = ZoneRules(zoneName, Seconds(row.integer()), std::move(changes));
    plan.calendar.region = row.text();
    plan.shrinkage.planned = row.real();
    plan.shrinkage.unplanned = row.real();
    plan.payRates.hourlyWage = Money(row.integer());
    plan.payRates.onCosts = row.real();
    plan.payRates.night = row.real();
    plan.payRates.sunday = row.real();
    plan.payRates.holiday = row.real();
    plan.payRates.nightFrom = row.minutes();
    plan.payRates.nightTo = row.minutes();
    plan.payRates.contractHours = row.real();
    plan.payRates.lostContact = Money(row.integer());
    plan.baseline = row.number();
    plan.chosen = row.number();
    plan.planningWeek = row.date();
    plan.reportNote = row.text();
    plan.recommendation = row.text();
    plan.payRates.overtime = row.real();

    Rows days(database, "SELECT day, kind, name FROM special_day");
    while (days.next()) {
        const Date date = days.date();
        SpecialDay &day = plan.calendar.specialDays[date];
        day.kind = days.word<DayKind>(dayKinds);
        day.name = days.text();
    }
    readChannels(database, plan);
    readScenarios(database, plan);
    readRoster(database, plan);
    plan.report = readReport(database);
    requireSound(plan);
    return plan;
}

std::int64_t currentVersion() { return static_cast<std::int64_t>(migrations().size()); }

/// Runs the steps from the given version to the given one.
void migrate(SQLite::Database &database, std::int64_t from, std::int64_t to) {
    for (std::int64_t version = from; version < to; ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(migrations()[static_cast<std::size_t>(version)]));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

std::vector<std::string> schemaOf(const SQLite::Database &database) {
    std::vector<std::string> schema;
    Rows rows(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                        "ORDER BY type, name");
    while (rows.next())
        schema.push_back(rows.text());
    return schema;
}

/// Refuses everything whose tables are not exactly ours or whose content breaks their rules.
/// The schema comes first: a stranger's views and expressions are never run.
void requireIntact(const SQLite::Database &database, std::int64_t version) {
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(ours, 0, version);
    if (schemaOf(database) != schemaOf(ours))
        throw std::invalid_argument("its tables are not those of a plan");
    Rows check(database, "PRAGMA quick_check(1)");
    const std::string verdict = check.next() ? check.text() : std::string();
    if (verdict != "ok")
        throw std::invalid_argument(verdict);
    if (Rows(database, "PRAGMA foreign_key_check").next())
        throw std::invalid_argument("a row belongs to nothing");
}

Reason reasonOfErrno(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Reason::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Reason::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Reason::DiskFull;
    default:
        return Reason::Failed;
    }
}

[[noreturn]] void failed(const std::filesystem::path &path, int error) {
    throw StorageError(reasonOfErrno(error), path,
                       path.string() + ": " + std::generic_category().message(error));
}

Reason reasonOf(const SQLite::Exception &error) {
    // Quotas and limits of file size are full disks too, which SQLite tells as a failed write.
    if (error.getExtendedErrorCode() == SQLITE_IOERR_WRITE)
        return Reason::DiskFull;
    switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Locked;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return Reason::NoPermission;
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
        return Reason::Failed;
    default:
        return Reason::Damaged;
    }
}

/// The version of a plan file, from its first bytes. SQLite itself is not asked before they are
/// known, because opening a database can write beside it.
std::int64_t versionOf(const std::filesystem::path &path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        failed(path, errno);
    const std::string name = path.string();
    if (!S_ISREG(status.st_mode))
        throw StorageError(Reason::NotAPlan, path, name + " is not a file");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        failed(path, errno);

    std::array<char, 100> header{};
    file.read(header.data(), header.size());
    const auto numberAt = [&](std::size_t offset) {
        std::int64_t number = 0;
        for (std::size_t i = offset; i < offset + 4; ++i)
            number = number << 8 | static_cast<unsigned char>(header[i]);
        return number;
    };
    constexpr std::string_view magic("SQLite format 3\0", 16); // documented file format, 1.3
    if (file.gcount() != static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), magic.size()) != magic || numberAt(68) != applicationId)
        throw StorageError(Reason::NotAPlan, path, name + " is not a plan");
    const std::int64_t version = numberAt(60);
    if (version > currentVersion())
        throw StorageError(Reason::NewerPlan, path,
                           name + " was written by a newer version of the program (format " +
                               std::to_string(version) + ", known up to " +
                               std::to_string(currentVersion()) + ")");
    const bool usesRollbackJournal = header[18] == 1 && header[19] == 1;
    if (version < 1 || !usesRollbackJournal)
        throw StorageError(Reason::Damaged, path, name + " is damaged: bad header");
    return version;
}

/// Runs a piece of work on an existing plan file and gives its errors their reasons.
template <class Work>
auto onPlanFile(const std::filesystem::path &path, Work work) {
    const std::int64_t version = versionOf(path);
    try {
        SQLite::Database database(std::filesystem::absolute(path).string(), SQLite::OPEN_READONLY);
        // A copy in memory is what is checked, migrated and read: the file cannot change meanwhile,
        // and SQLite does not check the rows of a database that it may only read.
        SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        if (SQLite::Backup(copy, database).executeStep() != SQLITE_DONE)
            throw StorageError(Reason::Locked, path,
                               path.string() + " is in use by another program");
        requireIntact(copy, version);
        migrate(copy, version, currentVersion());
        return work(copy);
    } catch (const SQLite::Exception &error) {
        const Reason reason = reasonOf(error);
        throw StorageError(reason, path,
                           path.string() + (reason == Reason::Damaged ? " is damaged: " : ": ") +
                               error.what());
    } catch (const std::logic_error &error) {
        throw StorageError(Reason::Damaged, path, path.string() + " is damaged: " + error.what());
    }
}

/// A new file beside the target that disappears unless it takes the target's place.
class NewFile {
public:
    explicit NewFile(std::filesystem::path target)
        : target_(std::move(target)),
          path_(target_.parent_path() / ("." + target_.filename().string() + ".XXXXXX")) {
        std::string name = path_.string();
        const int descriptor = ::mkstemp(name.data());
        if (descriptor < 0)
            failed(target_, errno);
        path_ = name;
        // mkstemp gives the owner alone access; the plan keeps what it had, or gets what is usual.
        struct stat status {};
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const mode_t mode =
            ::stat(target_.c_str(), &status) == 0 ? status.st_mode & 07777 : mode_t(0666) & ~mask;
        ::fchmod(descriptor, mode);
        ::close(descriptor);
    }
    ~NewFile() {
        if (!path_.empty())
            ::unlink(path_.c_str());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const std::filesystem::path &path() const { return path_; }
    void replaceTarget() {
        sync(path_);
        if (::rename(path_.c_str(), target_.c_str()) != 0)
            failed(target_, errno);
        path_.clear();
        sync(target_.parent_path());
    }

private:
    void sync(const std::filesystem::path &path) const {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            failed(target_, errno);
        const int result = ::fsync(descriptor);
        const int error = errno;
        ::close(descriptor);
        if (result != 0 && error != EINVAL) // some file systems cannot sync a folder
            failed(target_, error);
    }

    std::filesystem::path target_;
    std::filesystem::path path_;
};

/// SHA-256 of values one after the other. Each says its length: no two different lists look the
/// same.
class Digest {
public:
    void add(std::string_view bytes) {
        const std::uint64_t length = bytes.size();
        hash_.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash_.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    template <class Value>
    requires std::is_arithmetic_v<Value>
    void add(Value value) {
        add(std::string_view(reinterpret_cast<const char *>(&value), sizeof value));
    }
    std::string hexadecimal() const { return hash_.result().toHex().toStdString(); }

private:
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

std::string historyDigest(const Plan &plan) {
    Digest digest;
    for (const ChannelPlan &channel : plan.channels) {
        const ContactHistory &history = *channel.history;
        digest.add(channel.channel.id);
        digest.add(utcSeconds(history.grid.begin()));
        digest.add(history.grid.interval().count());
        digest.add(history.intervals.size());
        for (const IntervalReport &report : history.intervals)
            for (const double figure : {report.offered, report.answered, report.abandoned,
                                        report.handleSeconds, static_cast<double>(report.status)})
                digest.add(figure);
        for (const HistorySource &source : history.sources)
            digest.add(source.fileName);
    }
    return digest.hexadecimal();
}

/// Every row of every table but those of the report, in an order that only the rows decide.
std::string rowsDigest(const SQLite::Database &database) {
    Digest digest;
    Rows tables(database, "SELECT name FROM sqlite_schema "
                          "WHERE type = 'table' AND name NOT LIKE 'report%' ORDER BY name");
    while (tables.next()) {
        const std::string table = tables.text();
        digest.add(table);
        std::string order;
        const int columns = SQLite::Statement(database, "SELECT * FROM " + table).getColumnCount();
        for (int i = 1; i <= columns; ++i)
            order += (i > 1 ? "," : "") + std::to_string(i);
        SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY " + order);
        while (rows.executeStep())
            for (int i = 0; i < columns; ++i) {
                const SQLite::Column value = rows.getColumn(i);
                digest.add(value.getType());
                if (value.isFloat())
                    digest.add(value.getDouble());
                else
                    digest.add(value.getString());
            }
    }
    return digest.hexadecimal();
}

void writeNew(const std::filesystem::path &path, const Plan &plan) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    // A file that nobody knows yet needs no journal and no syncs on the way.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                  "PRAGMA foreign_keys = ON; PRAGMA application_id = " +
                  std::to_string(applicationId));
    migrate(database, 0, currentVersion());
    SQLite::Transaction transaction(database);
    write(database, plan);
    transaction.commit();
}

} // namespace

PlanFingerprint fingerprint(const Plan &plan) {
    Plan decisions = plan;
    for (ChannelPlan &channel : decisions.channels)
        channel.history = {};
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, 0, currentVersion());
    database.exec("PRAGMA ignore_check_constraints = ON"); // nothing is kept
    SQLite::Transaction transaction(database);
    write(database, decisions);
    return {historyDigest(plan), rowsDigest(database)};
}

Plan loadPlan(const std::filesystem::path &path) { return onPlanFile(path, read); }

void savePlan(const Plan &plan, const std::filesystem::path &path) {
    std::error_code ignored;
    const std::filesystem::path target = std::filesystem::is_symlink(path, ignored)
                                             ? std::filesystem::weakly_canonical(path)
                                             : std::filesystem::absolute(path);
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0) {
        onPlanFile(target, [](const SQLite::Database &) {});
        if (::access(target.c_str(), W_OK) != 0)
            failed(target, errno);
    } else if (errno != ENOENT) {
        failed(target, errno);
    }

    try {
        requireSound(plan);
        NewFile file(target);
        writeNew(file.path(), plan);
        file.replaceTarget();
    } catch (const StorageError &error) {
        throw StorageError(error.reason(), target, error.what());
    } catch (const SQLite::Exception &error) {
        const Reason reason = reasonOf(error);
        // The file is ours and new: it cannot be damaged, so the plan breaks a rule of the tables.
        throw StorageError(reason == Reason::Damaged ? Reason::Failed : reason, target,
                           target.string() + ": " + error.what());
    } catch (const std::logic_error &error) {
        throw StorageError(Reason::Failed, target, target.string() + ": " + error.what());
    }
}

} // namespace data
