// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverycopy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using application::PlanDocument;
using application::RecoveryCopy;

namespace {

model::Plan named(const std::string &name) {
    model::Plan plan;
    plan.name = name;
    return plan;
}

int copiesIn(const QString &folder) {
    return static_cast<int>(QDir(folder).entryList({"*.plan"}, QDir::Files).size());
}

/// A plan with one change, whose copies go into the folder.
struct ChangedPlan {
    PlanDocument document;
    RecoveryCopy recovery;

    explicit ChangedPlan(const QString &folder, const QString &fileName = {})
        : recovery(document, folder) {
        document.reset(named("before"), fileName);
        document.change("Name", named("after"));
    }
};

/// What a person does whose program is then killed.
void changeAndDie(const QString &folder) {
    const ChangedPlan plan(folder, "/plans/south.plan");
    if (QTest::qWaitFor([&] { return copiesIn(folder) == 1; }, 20'000))
        std::raise(SIGKILL);
}

} // namespace

class TestRecoveryCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledProgramLosesNoChange() {
        const QTemporaryDir folder;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {"--die", folder.path()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const auto left = RecoveryCopy::leftBehind(folder.path());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().fileName, QString("/plans/south.plan"));
        QCOMPARE(left.front().planName, QString("after"));

        PlanDocument document;
        RecoveryCopy recovery(document, folder.path());
        QVERIFY(!recovery.restore(left.front()));
        QCOMPARE(document.plan().name, std::string("after"));
        QCOMPARE(document.fileName(), QString("/plans/south.plan"));
        QVERIFY(document.isModified());
        QCOMPARE(copiesIn(folder.path()), 1);
        QVERIFY(RecoveryCopy::leftBehind(folder.path()).isEmpty());
        document.setSaved(document.fileName());
        QCOMPARE(copiesIn(folder.path()), 0);
    }

    void savedOrUndoneChangesLeaveNoCopy() {
        const QTemporaryDir folder;
        ChangedPlan plan(folder.path());
        PlanDocument &document = plan.document;
        QTRY_COMPARE_WITH_TIMEOUT(copiesIn(folder.path()), 1, 20'000);
        document.undoStack().undo();
        QCOMPARE(copiesIn(folder.path()), 0);
        document.undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(copiesIn(folder.path()), 1, 20'000);
        document.setSaved("/plans/south.plan");
        QCOMPARE(copiesIn(folder.path()), 0);
    }

    void workOfAProgramThatRunsIsNotOffered() {
        const QTemporaryDir folder;
        const ChangedPlan plan(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(copiesIn(folder.path()), 1, 20'000);
        QVERIFY(RecoveryCopy::leftBehind(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsSaidOnce() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("file");
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        ChangedPlan plan(file + "/unsaved");
        const QSignalSpy failed(&plan.recovery, &RecoveryCopy::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
        plan.document.change("Name", named("later"));
        QTest::qWait(1'500);
        QCOMPARE(failed.count(), 1);
    }

    void aDamagedCopyLeavesTheDocumentShown() {
        const QTemporaryDir folder;
        QFile copy(folder.filePath("a.plan"));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("half a pl");
        copy.close();
        PlanDocument document;
        RecoveryCopy recovery(document, folder.path());
        document.reset(named("shown"), {});
        const auto left = RecoveryCopy::leftBehind(folder.path());
        QCOMPARE(left.size(), 1);
        QVERIFY(recovery.restore(left.front()));
        QCOMPARE(document.plan().name, std::string("shown"));
        RecoveryCopy::discard(left.front());
        QCOMPARE(copiesIn(folder.path()), 0);
    }
};

int main(int argc, char **argv) {
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--die") {
        changeAndDie(arguments[2]);
        return 0;
    }
    TestRecoveryCopy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoverycopy.moc"
