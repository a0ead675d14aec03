// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"

#include <QSignalSpy>
#include <QTest>

using application::MergeKey;
using application::PlanDocument;

namespace {

model::Plan named(const std::string &name) {
    model::Plan plan;
    plan.name = name;
    return plan;
}

} // namespace

class TestPlanDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsUndoneAndRedone() {
        PlanDocument document;
        document.reset(named("a"), {});
        QSignalSpy changed(&document, &PlanDocument::planChanged);
        document.change("Name", named("b"));
        QCOMPARE(document.plan().name, std::string("b"));
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QCOMPARE(document.plan().name, std::string("a"));
        QVERIFY(!document.isModified());
        document.undoStack().redo();
        QCOMPARE(document.plan().name, std::string("b"));
        QCOMPARE(changed.count(), 3);
    }

    void anEqualPlanIsNoStep() {
        PlanDocument document;
        document.reset(named("a"), {});
        QSignalSpy changed(&document, &PlanDocument::planChanged);
        document.change("Name", named("a"));
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void stepsWithTheSameKeyAreOne() {
        PlanDocument document;
        document.reset(named("a"), {});
        document.change("Text", named("b"), MergeKey::Text);
        document.change("Text", named("c"), MergeKey::Text);
        QCOMPARE(document.undoStack().count(), 1);
        document.change("Goal", named("d"), MergeKey::ServiceGoal);
        document.change("Other", named("e"));
        document.change("Other", named("f"));
        QCOMPARE(document.undoStack().count(), 4);
        for (int i = 0; i < 3; ++i)
            document.undoStack().undo();
        QCOMPARE(document.plan().name, std::string("c"));
        document.undoStack().undo();
        QCOMPARE(document.plan().name, std::string("a"));
    }

    void aChangeBackToItsStartLeavesNoStep() {
        PlanDocument document;
        document.reset(named("a"), {});
        document.change("Text", named("b"), MergeKey::Text);
        document.change("Text", named("a"), MergeKey::Text);
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(document.plan().name, std::string("a"));
        QVERIFY(!document.isModified());
    }

    void theSavedStateIsCleanAndStaysAStepOfItsOwn() {
        PlanDocument document;
        document.reset(named("a"), "old.plan");
        document.change("Text", named("b"), MergeKey::Text);
        QSignalSpy modified(&document, &PlanDocument::modifiedChanged);
        QSignalSpy fileName(&document, &PlanDocument::fileNameChanged);
        document.setSaved("new.plan");
        QVERIFY(!document.isModified());
        QCOMPARE(modified.count(), 1);
        QCOMPARE(fileName.count(), 1);
        document.change("Text", named("c"), MergeKey::Text);
        document.undoStack().undo();
        QCOMPARE(document.plan().name, std::string("b"));
        QVERIFY(!document.isModified());
    }

    void atMostTwoHundredStepsAreKept() {
        PlanDocument document;
        document.reset(named("start"), {});
        for (int i = 0; i < 250; ++i)
            document.change("Name", named(std::to_string(i)));
        QCOMPARE(document.undoStack().count(), 200);
    }

    void aNewDocumentForgetsTheOldOne() {
        PlanDocument document;
        document.reset(named("a"), "a.plan");
        document.change("Name", named("b"));
        document.reset(named("c"), {});
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
        QVERIFY(document.fileName().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
