// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/meetingwaves.h"
#include "tests/support/berlin.h"
#include "tests/support/shifts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <set>

using namespace model;

namespace {

const Date monday = date(2026, 11, 30);
const Calendar calendar{berlin(), "", {}};

TimeRange hour(int begin, int length = 1) {
    return {at(calendar, monday, begin), at(calendar, monday, begin + length)};
}

/// Two phones, called so often in every hour of Monday.
struct Site {
    ScenarioOutcome outcome;
    std::vector<ServicePolicy> policies;
    std::vector<ChannelRequirement> required;

    explicit Site(const std::vector<double> &calls) {
        outcome.week = TimeGrid(at(calendar, monday, 0), Minutes(60), 168);
        for (int id = 1; id <= 2; ++id) {
            ChannelOutcome channel;
            channel.channel.id = id;
            channel.channel.kind = ChannelKind::Live;
            channel.staffing.resize(168);
            for (std::size_t i = 0; i < calls.size(); ++i) {
                StaffingInterval &one = channel.staffing[i];
                one.openShare = 1;
                one.offered = calls[i];
                one.handleSeconds = 240;
                one.positions = std::ceil(calls[i] * 240 / 3600) + 1;
            }
            outcome.channels.push_back(channel);
            policies.emplace_back();
            policies.back().goal.answered = 0.8;
            policies.back().goal.within = 20;
            policies.back().patience = {};
            required.push_back({id, {}});
            for (const StaffingInterval &one : channel.staffing)
                required.back().people.push_back(one.positions);
        }
    }
    CoverService service() const { return CoverService(outcome, policies); }
    Cover cover(const std::vector<Shift> &shifts) const {
        return Cover(outcome.week, required, shifts);
    }
    MeetingWaves waves(const Meeting &meeting, int most, const std::vector<Shift> &shifts) const {
        return meetingWaves(meeting, most, shifts, cover(shifts), service());
    }
    double late(const std::vector<Shift> &shifts) const {
        return service().late(cover(shifts), {outcome.week.begin(), outcome.week.end()});
    }
};

Shift shiftOf(int agent, double from, double to, int channel) {
    Shift shift = shiftOn(calendar, monday, from, to, agent, agent);
    if (channel != 0)
        shift.activities = {{shift.presence, channel}};
    return shift;
}

Meeting meetingOf(int people, double from = 0, double to = 24) {
    Meeting meeting;
    for (int id = 1; id <= people; ++id)
        meeting.people.push_back(id);
    meeting.length = Minutes(60);
    meeting.within = {at(calendar, monday, from), at(calendar, monday, to)};
    meeting.step = Minutes(60);
    return meeting;
}

/// The cheapest of all ways to hold the meeting so often, of those to which most people come.
struct Cheapest {
    int people = 0;
    double late = 0;
};
Cheapest cheapestOf(const Site &site, const Meeting &meeting, int most, std::size_t waves,
                    const std::vector<Shift> &shifts) {
    std::vector<TimeRange> times;
    for (Instant begin = meeting.within.begin; begin + meeting.length <= meeting.within.end;
         begin += meeting.step)
        times.push_back({begin, begin + meeting.length});
    const double before = site.late(shifts);
    Cheapest best;
    std::vector<int> waveOf(meeting.people.size(), -1); // the first shifts are theirs
    std::vector<std::size_t> chosen;
    const std::function<void(std::size_t, int)> assign = [&](std::size_t person, int people) {
        if (person < waveOf.size()) {
            assign(person + 1, people);
            for (std::size_t wave = 0; wave < chosen.size(); ++wave)
                if (std::ranges::count(waveOf, static_cast<int>(wave)) < most &&
                    isFree(shifts[person], times[chosen[wave]])) {
                    waveOf[person] = static_cast<int>(wave);
                    assign(person + 1, people + 1);
                    waveOf[person] = -1;
                }
            return;
        }
        if (people < best.people)
            return;
        std::vector<Shift> with = shifts;
        for (std::size_t i = 0; i < waveOf.size(); ++i)
            if (waveOf[i] >= 0)
                with[i] = withMeeting(with[i], times[chosen[static_cast<std::size_t>(waveOf[i])]]);
        const double late = site.late(with) - before;
        if (people > best.people || late < best.late)
            best = {people, late};
    };
    const std::function<void(std::size_t)> choose = [&](std::size_t next) {
        if (chosen.size() == waves) {
            assign(0, 0);
            return;
        }
        for (std::size_t time = next; time < times.size(); ++time) {
            chosen.push_back(time);
            choose(time + 1);
            chosen.pop_back();
        }
    };
    choose(0);
    return best;
}

} // namespace

class TestMeetingWaves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTeamComesInWavesWhereFewCall() {
        // Six people from nine to three, two of them at once: the three quiet hours.
        const Site site({0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 5, 45, 8, 50, 6});
        std::vector<Shift> shifts;
        for (int agent = 1; agent <= 6; ++agent)
            shifts.push_back(shiftOf(agent, 9, 15, 1));
        const MeetingWaves found = site.waves(meetingOf(6), 2, shifts);
        QVERIFY(found.absent.empty());
        QCOMPARE(found.waves.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(found.waves[i].time == hour(10 + 2 * static_cast<int>(i)));
            QCOMPARE(found.waves[i].people.size(), std::size_t(2));
        }
        const std::vector<Shift> with = withMeeting(shifts, found);
        QVERIFY(std::abs(site.late(with) - site.late(shifts) - found.late) < 1e-9);
        QVERIFY(std::abs(found.waves[0].late + found.waves[1].late + found.waves[2].late -
                         found.late) < 1e-9);
        for (const Shift &shift : with)
            QCOMPARE(std::ranges::count(shift.activities, 0, &ShiftActivity::channel), 1);
    }

    void whoIsThereEarlyAndWhoIsThereLateMeetApart() {
        const Site site({});
        const std::vector<Shift> shifts{shiftOf(1, 6, 12, 1), shiftOf(2, 6, 12, 1),
                                        shiftOf(3, 13, 19, 1)};
        Meeting meeting = meetingOf(4);
        const MeetingWaves found = site.waves(meeting, 10, shifts);
        QCOMPARE(found.waves.size(), std::size_t(2));
        QCOMPARE(found.waves[0].people, (std::vector<int>{1, 2}));
        QCOMPARE(found.waves[1].people, (std::vector<int>{3}));
        QCOMPARE(found.absent, (std::vector<int>{4}));
        meeting.people = {4};
        QVERIFY(site.waves(meeting, 10, shifts).waves.empty());
    }

    void peopleMakeRoomForThoseWhoHaveOneTimeOnly() {
        // Two at once: the third is there at ten only, the others could come at eleven, too.
        const Site site({});
        const std::vector<Shift> shifts{shiftOf(1, 10, 12, 1), shiftOf(2, 10, 12, 1),
                                        shiftOf(3, 10, 11, 1)};
        const MeetingWaves found = site.waves(meetingOf(3), 2, shifts);
        QVERIFY(found.absent.empty());
        QCOMPARE(found.waves.size(), std::size_t(2));
        QVERIFY(std::ranges::find(found.waves[0].people, 3) != found.waves[0].people.end());
    }

    void aWaveTakesFromBothPhones() {
        // Two from one phone would leave it alone.
        const Site site({0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 20});
        std::vector<Shift> shifts;
        for (int agent = 1; agent <= 8; ++agent)
            shifts.push_back(shiftOf(agent, 9, 11, agent <= 4 ? 1 : 2));
        Meeting meeting = meetingOf(0);
        meeting.people = {1, 2, 5, 6};
        const MeetingWaves found = site.waves(meeting, 2, shifts);
        QCOMPARE(found.waves.size(), std::size_t(2));
        for (const MeetingWave &wave : found.waves) {
            QCOMPARE(wave.people.size(), std::size_t(2));
            QVERIFY(wave.people[0] <= 2 && wave.people[1] >= 5);
        }
    }

    void wavesHoldWhateverTheShifts() {
        std::mt19937 random(1);
        const auto whole = [&](int from, int to) {
            return std::uniform_int_distribution(from, to)(random);
        };
        for (int run = 0; run < 40; ++run) {
            std::vector<double> calls(24);
            for (double &one : calls)
                one = whole(0, 60);
            const Site site(calls);
            const int people = whole(1, 30);
            std::vector<Shift> shifts;
            for (int agent = 1; agent <= people; ++agent) {
                const int from = whole(0, 16);
                shifts.push_back(shiftOf(agent, from, from + whole(2, 8), whole(0, 2)));
            }
            Meeting meeting = meetingOf(people);
            meeting.step = Minutes(30);
            const int most = whole(1, 8);
            const MeetingWaves found = site.waves(meeting, most, shifts);
            std::set<int> seen(found.absent.begin(), found.absent.end());
            std::size_t count = found.absent.size();
            for (std::size_t i = 0; i < found.waves.size(); ++i) {
                const MeetingWave &wave = found.waves[i];
                QVERIFY(!wave.people.empty() && std::ssize(wave.people) <= most);
                QVERIFY(i == 0 || found.waves[i - 1].time.end <= wave.time.begin);
                seen.insert(wave.people.begin(), wave.people.end());
                count += wave.people.size();
                for (const int agent : wave.people)
                    QVERIFY(isFree(shifts[static_cast<std::size_t>(agent) - 1], wave.time));
            }
            QCOMPARE(count, shifts.size());
            QCOMPARE(seen.size(), shifts.size());
            QVERIFY(std::abs(site.late(withMeeting(shifts, found)) - site.late(shifts) -
                             found.late) < 1e-6);
        }
    }

    void wavesAreNearlyTheCheapest() {
        std::mt19937 random(2);
        const auto whole = [&](int from, int to) {
            return std::uniform_int_distribution(from, to)(random);
        };
        double found = 0, best = 0;
        int same = 0;
        for (int run = 0; run < 30; ++run) {
            std::vector<double> calls(24);
            for (double &one : calls)
                one = whole(0, 40);
            const Site site(calls);
            std::vector<Shift> shifts;
            for (int agent = 1; agent <= 5; ++agent) {
                const int from = whole(8, 11);
                shifts.push_back(shiftOf(agent, from, from + whole(2, 4), whole(1, 2)));
            }
            for (int agent = 6; agent <= 11; ++agent) // who stay on the phones
                shifts.push_back(shiftOf(agent, 8, 15, 1 + agent % 2));
            const Meeting meeting = meetingOf(5, 8, 15);
            const int most = whole(1, 3);
            const MeetingWaves waves = site.waves(meeting, most, shifts);
            const Cheapest cheapest = cheapestOf(site, meeting, most, waves.waves.size(), shifts);
            QCOMPARE(5 - std::ssize(waves.absent), std::ptrdiff_t(cheapest.people));
            QVERIFY(waves.late >= cheapest.late - 1e-9);
            found += waves.late;
            best += cheapest.late;
            same += waves.late < cheapest.late + 1e-6 ? 1 : 0;
        }
        QVERIFY2(found < 1.01 * best && same >= 28,
                 qPrintable(QString("%1 %2 %3").arg(found).arg(best).arg(same)));
    }
};

QTEST_APPLESS_MAIN(TestMeetingWaves)
#include "tst_meetingwaves.moc"
