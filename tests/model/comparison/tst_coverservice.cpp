// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/meetingslots.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <cmath>

using namespace model;

namespace {

const Date monday = date(2026, 11, 30);
const Calendar calendar{berlin(), "", {}};

/// A phone called from ten to twelve, and letters all the time.
ScenarioOutcome outcome() {
    ScenarioOutcome outcome;
    outcome.week = TimeGrid(at(calendar, monday, 0), Minutes(60), 168);
    for (int id = 1; id <= 2; ++id) {
        ChannelOutcome channel;
        channel.channel.id = id;
        channel.channel.kind = id == 1 ? ChannelKind::Live : ChannelKind::Deferred;
        channel.staffing.resize(168);
        for (std::size_t hour = 0; hour < 168; ++hour)
            if (id == 2 || hour == 10 || hour == 11) {
                StaffingInterval &one = channel.staffing[hour];
                one.openShare = 1;
                one.offered = hour == 10 ? 60 : 30;
                one.handleSeconds = 240;
                one.positions = 5;
            }
        outcome.channels.push_back(channel);
    }
    return outcome;
}

ServicePolicy policy() {
    ServicePolicy policy;
    policy.goal.answered = 0.8;
    policy.goal.within = 20;
    policy.patience = {}; // nobody hangs up
    return policy;
}

/// Erlang C by its sum (Erlang 1917), and the exponential wait behind it.
double erlangC(int servers, double calls, double handleSeconds, double within) {
    const double load = calls * handleSeconds / 3600;
    if (load >= servers)
        return 0;
    double term = 1;
    double sum = 0;
    for (int k = 0; k < servers; ++k) {
        sum += term;
        term *= load / (k + 1);
    }
    const double last = term * servers / (servers - load);
    return 1 - last / (sum + last) * std::exp(-(servers - load) * within / handleSeconds);
}

std::vector<ChannelRequirement> required(const ScenarioOutcome &outcome) {
    std::vector<ChannelRequirement> all;
    for (const ChannelOutcome &channel : outcome.channels) {
        all.push_back({channel.channel.id, {}});
        for (const StaffingInterval &one : channel.staffing)
            all.back().people.push_back(one.positions);
    }
    return all;
}

Shift shiftOn(double from, double to, int channel) {
    Shift shift = ::shiftOn(calendar, monday, from, to, 1, 1);
    if (channel != 0)
        shift.activities = {{shift.presence, channel}};
    return shift;
}

} // namespace

class TestCoverService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleOnDutyAnswerAsErlangSays() {
        const ScenarioOutcome week = outcome();
        const CoverService service(week, {policy(), policy()});
        Cover cover(week.week, required(week));
        const TimeRange day = calendar.rangeOf(monday);
        QCOMPARE(service.answered(cover, day), 0.0);
        QVERIFY(service.answered(cover, calendar.rangeOf(monday + std::chrono::days(1))) < 0);
        for (int i = 0; i < 6; ++i)
            cover.add(shiftOn(10, i < 4 ? 12 : 11, 1)); // six, then four
        cover.add(shiftOn(10, 12, 2));                  // letters help nobody on the phone
        const double expected = (60 * erlangC(6, 60, 240, 20) + 30 * erlangC(4, 30, 240, 20)) / 90;
        QVERIFY(std::abs(service.answered(cover, day) - expected) < 1e-9);
        const double at11 =
            service.answered(cover, {at(calendar, monday, 11), at(calendar, monday, 12)});
        QVERIFY(std::abs(at11 - erlangC(4, 30, 240, 20)) < 1e-9);
        // A break of half an hour is half a person, between whole ones.
        cover.remove(shiftOn(10, 12, 1));
        cover.add(shiftOn(10, 11.5, 1));
        const double half =
            service.answered(cover, {at(calendar, monday, 11), at(calendar, monday, 12)});
        QVERIFY(std::abs(half - (erlangC(3, 30, 240, 20) + erlangC(4, 30, 240, 20)) / 2) < 1e-9);
    }

    void whoIsFreeForAnythingHelpsWherePeopleAreMissing() {
        const ScenarioOutcome week = outcome();
        const CoverService service(week, {policy(), policy()});
        Cover cover(week.week, required(week));
        const TimeRange hour{at(calendar, monday, 10), at(calendar, monday, 11)};
        for (int i = 0; i < 5; ++i)
            cover.add(shiftOn(10, 11, 2)); // all the letters need
        for (int i = 0; i < 4; ++i)
            cover.add(shiftOn(10, 11, 1));
        const double before = service.answered(cover, hour);
        cover.add(shiftOn(10, 11, 0));
        QVERIFY(before < service.answered(cover, hour));
        QVERIFY(std::abs(service.answered(cover, hour) - erlangC(5, 60, 240, 20)) < 1e-9);
        // More people never answer less.
        double last = 0;
        for (int i = 0; i < 6; ++i) {
            cover.add(shiftOn(10, 11, 1));
            QVERIFY(service.answered(cover, hour) >= last);
            last = service.answered(cover, hour);
        }
    }

    void aMeetingStandsWhereFewestAreLate() {
        const ScenarioOutcome week = outcome();
        const CoverService service(week, {policy(), policy()});
        std::vector<Shift> shifts;
        for (int agent = 1; agent <= 8; ++agent) {
            shifts.push_back(shiftOn(9, 13, 1));
            shifts.back().id = shifts.back().agent = agent;
        }
        shifts[1].breaks = {{{at(calendar, monday, 9), at(calendar, monday, 10)}, false}};
        const Cover cover(week.week, required(week), shifts);
        Meeting meeting{{1, 2}, Minutes(60), calendar.rangeOf(monday), Minutes(60)};
        const auto times = meetingSlots(meeting, shifts, cover, service);
        // Both are there from ten to one; nobody calls at twelve, fewer at eleven than at ten.
        QCOMPARE(times.size(), std::size_t(3));
        QVERIFY(times[0].time.begin == at(calendar, monday, 12));
        QCOMPARE(times[0].late, 0.0);
        QVERIFY(times[1].time.begin == at(calendar, monday, 11));
        QVERIFY(std::abs(times[1].late - 30 * (erlangC(8, 30, 240, 20) - erlangC(6, 30, 240, 20))) <
                1e-9);
        QVERIFY(times[2].late > times[1].late);
        QVERIFY(times[0].absent.empty());
        // One who is never there keeps nobody from meeting.
        meeting.people.push_back(99);
        QCOMPARE(meetingSlots(meeting, shifts, cover, service)[0].absent, (std::vector<int>{99}));
        meeting.people = {99};
        QVERIFY(meetingSlots(meeting, shifts, cover, service).empty());

        // In the shift it is a stretch away from customers, cut out of the work around it.
        meeting.people = {1, 2};
        const TimeRange noon{at(calendar, monday, 11.5), at(calendar, monday, 12)};
        const auto with = withMeeting(shifts, meeting, noon);
        QCOMPARE(with[2], shifts[2]);
        QCOMPARE(with[0].activities.size(), std::size_t(3));
        QVERIFY(with[0].activities[1] == (ShiftActivity{noon, 0}));
        QVERIFY(with[0].activities[0].time == (TimeRange{at(calendar, monday, 9), noon.begin}));
        QVERIFY(with[0].activities[2].time == (TimeRange{noon.end, at(calendar, monday, 13)}));
        Shift bare = shifts[0];
        bare.activities.clear();
        QVERIFY(withMeeting(bare, noon).activities == (std::vector<ShiftActivity>{{noon, 0}}));
    }
};

QTEST_APPLESS_MAIN(TestCoverService)
#include "tst_coverservice.moc"
