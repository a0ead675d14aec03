// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/importprofiles.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using application::ImportProfile;

namespace {

ImportProfile germanExport() {
    ImportProfile profile{"ACD export", {"Datum", "Uhrzeit; \"lokal\"", "Angeboten"}, {}};
    auto &reading = profile.reading;
    reading.encoding = "windows-1252";
    reading.delimiter = '\t';
    reading.decimalSign = ',';
    reading.dateOrder = model::DateOrder::DayMonthYear;
    reading.eventRows = false;
    reading.stampsEnd = true;
    reading.roles = {model::ColumnRole::DateOnly, model::ColumnRole::Time,
                     model::ColumnRole::Offered};
    reading.repeated = model::RepeatedRows::AddUp;
    reading.unreadable = model::UnreadableCounts::AreZero;
    reading.absent = model::AbsentRows::AreZero;
    return profile;
}

void compare(const ImportProfile &a, const ImportProfile &b) {
    QCOMPARE(a.name, b.name);
    QVERIFY(a.columnNames == b.columnNames);
    QVERIFY(a.reading.encoding == b.reading.encoding);
    QVERIFY(a.reading.delimiter == b.reading.delimiter);
    QVERIFY(a.reading.decimalSign == b.reading.decimalSign);
    QVERIFY(a.reading.dateOrder == b.reading.dateOrder);
    QVERIFY(a.reading.eventRows == b.reading.eventRows);
    QVERIFY(a.reading.stampsEnd == b.reading.stampsEnd);
    QVERIFY(a.reading.roles == b.reading.roles);
    QVERIFY(a.reading.repeated == b.reading.repeated);
    QVERIFY(a.reading.unreadable == b.reading.unreadable);
    QVERIFY(a.reading.absent == b.reading.absent);
}

} // namespace

class TestImportProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenComesBack();
    void theSameNameOrHeaderIsReplaced();
    void damagedEntriesAreLeftOut();

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath("settings.ini");
};

void TestImportProfiles::whatWasChosenComesBack() {
    const ImportProfile detected{"All detected", {"timestamp", "offered"}, {}};
    {
        QSettings settings(path_, QSettings::IniFormat);
        application::saveImportProfile(settings, germanExport());
        application::saveImportProfile(settings, detected);
    }
    const QSettings settings(path_, QSettings::IniFormat);
    const auto profiles = application::loadImportProfiles(settings);
    QCOMPARE(profiles.size(), std::size_t(2));
    compare(profiles[0], germanExport());
    compare(profiles[1], detected);
    QCOMPARE(application::profileOf(profiles, {"timestamp", "offered"}), &profiles[1]);
    QVERIFY(!application::profileOf(profiles, {"timestamp"}));
    QVERIFY(!application::profileOf(profiles, {}));
}

void TestImportProfiles::theSameNameOrHeaderIsReplaced() {
    QSettings settings(folder_.filePath("replaced.ini"), QSettings::IniFormat);
    application::saveImportProfile(settings, {"Phone", {"a", "b"}, {}});
    application::saveImportProfile(settings, {"Phone", {"a", "c"}, {}});
    application::saveImportProfile(settings, {"Mail", {"a", "c"}, {}});
    const auto profiles = application::loadImportProfiles(settings);
    QCOMPARE(profiles.size(), std::size_t(1));
    QCOMPARE(profiles[0].name, QString("Mail"));
}

void TestImportProfiles::damagedEntriesAreLeftOut() {
    QSettings settings(folder_.filePath("damaged.ini"), QSettings::IniFormat);
    application::saveImportProfile(settings, germanExport());
    QStringList entries = settings.value("importProfiles").toStringList();
    QCOMPARE(entries.size(), qsizetype(1));
    entries << "not JSON"
            << "{}"
            << R"({"name":"x","columns":["a"],"roles":["nonsense"]})";
    settings.setValue("importProfiles", entries);
    const auto profiles = application::loadImportProfiles(settings);
    QCOMPARE(profiles.size(), std::size_t(1));
    compare(profiles[0], germanExport());
}

QTEST_GUILESS_MAIN(TestImportProfiles)
#include "tst_importprofiles.moc"
