// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/skillsimulation.h"
#include "tests/support/agreement.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <stdexcept>

using namespace model;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

SkillChannel channelOf(double erlangs, double handle, double patience) {
    SkillChannel channel;
    channel.load = {erlangs / handle, handle, erlangs};
    channel.patience = patience;
    return channel;
}

SkillGroup knows(std::initializer_list<GroupSkill> skills) { return {skills}; }

SkillSimulationSettings contacts(double count, std::uint64_t seed = 1) {
    SkillSimulationSettings settings;
    settings.effort.seed = seed;
    settings.precision = 0.0;
    settings.leastContacts = count;
    settings.mostContacts = count;
    return settings;
}

void addQueue(Agreement &agreement, const SkillChannelEstimate &found,
              const QueuePerformance &exact) {
    agreement.add(*found.answeredInTime, exact.answeredInTime);
    agreement.add(*found.waiting, exact.waitingProbability);
    agreement.add(*found.averageWait, exact.averageWait);
    if (exact.abandoned > 0.0)
        agreement.add(*found.abandoned, exact.abandoned);
}

/// A small centre as a Markov chain, every state solved: exponential handling and patience, ranks
/// that decide everything. Written from the rules, not from the simulation.
class ExactCentre {
public:
    ExactCentre(const SkillCentre &centre, std::vector<int> people, int places)
        : centre_(centre), people_(std::move(people)), places_(places) {
        number(State{Busy(centre.groups.size(), std::vector<int>(centre.channels.size(), 0)),
                     std::vector<int>(centre.channels.size(), 0)});
        for (std::size_t at = 0; at < states_.size(); ++at)
            connect(at);
        solve();
    }
    double waiting(std::size_t channel) const {
        return mean([&](const State &state) {
            for (std::size_t group = 0; group < people_.size(); ++group)
                if (skill(group, channel) && idle(state, group) > 0)
                    return 0.0;
            return 1.0;
        });
    }
    double queue(std::size_t channel) const {
        return mean([&](const State &state) { return double(state.queue[channel]); });
    }
    double abandoned(std::size_t channel) const {
        const SkillChannel &one = centre_.channels[channel];
        return queue(channel) / one.patience / one.load.arrivalsPerSecond;
    }
    double occupancy(std::size_t group) const {
        return mean([&](const State &state) { return people_[group] - idle(state, group); }) /
               people_[group];
    }
    std::size_t states() const { return states_.size(); }

private:
    using Busy = std::vector<std::vector<int>>; ///< per group and channel
    struct State {
        Busy busy;
        std::vector<int> queue;
        auto operator<=>(const State &) const = default;
    };
    struct Way {
        std::size_t to;
        double rate;
    };

    const GroupSkill *skill(std::size_t group, std::size_t channel) const {
        for (const GroupSkill &one : centre_.groups[group].skills)
            if (one.channel == channel)
                return &one;
        return nullptr;
    }
    int idle(const State &state, std::size_t group) const {
        return people_[group] -
               std::accumulate(state.busy[group].begin(), state.busy[group].end(), 0);
    }
    std::size_t number(const State &state) {
        const auto [at, isNew] = numbers_.try_emplace(state, states_.size());
        if (isNew)
            states_.push_back(state);
        return at->second;
    }
    void go(std::size_t from, const State &to, double rate) {
        const std::size_t at = number(to);
        if (ways_.size() < states_.size())
            ways_.resize(states_.size());
        ways_[from].push_back({at, rate});
    }
    void connect(std::size_t at) {
        if (ways_.size() < states_.size())
            ways_.resize(states_.size());
        const State state = states_[at];
        for (std::size_t channel = 0; channel < centre_.channels.size(); ++channel) {
            const SkillChannel &one = centre_.channels[channel];
            std::size_t taker = people_.size();
            for (std::size_t group = 0; group < people_.size(); ++group) {
                const GroupSkill *own = skill(group, channel);
                if (!own || idle(state, group) == 0)
                    continue;
                const auto order = [&](std::size_t which) {
                    return std::tuple(skill(which, channel)->rank,
                                      centre_.groups[which].skills.size());
                };
                if (taker == people_.size() || order(group) < order(taker))
                    taker = group;
            }
            State more = state;
            if (taker < people_.size())
                ++more.busy[taker][channel];
            else
                ++more.queue[channel];
            if (more.queue[channel] <= places_)
                go(at, more, one.load.arrivalsPerSecond);
            if (state.queue[channel] > 0) {
                State less = state;
                --less.queue[channel];
                go(at, less, state.queue[channel] / one.patience);
            }
        }
        for (std::size_t group = 0; group < people_.size(); ++group)
            for (const GroupSkill &own : centre_.groups[group].skills) {
                const int busy = state.busy[group][own.channel];
                if (busy == 0)
                    continue;
                State next = state;
                --next.busy[group][own.channel];
                const GroupSkill *first = nullptr;
                for (const GroupSkill &other : centre_.groups[group].skills)
                    if (next.queue[other.channel] > 0 && (!first || other.rank < first->rank))
                        first = &other;
                if (first) {
                    --next.queue[first->channel];
                    ++next.busy[group][first->channel];
                }
                const double handle = own.pace * centre_.channels[own.channel].load.handleTime;
                go(at, next, busy / handle);
            }
    }
    /// Gauss–Seidel on the balance of every state.
    void solve() {
        std::vector<double> out(states_.size(), 0.0);
        std::vector<std::vector<Way>> in(states_.size());
        for (std::size_t at = 0; at < ways_.size(); ++at)
            for (const Way &way : ways_[at])
                if (way.to != at) {
                    out[at] += way.rate;
                    in[way.to].push_back({at, way.rate});
                }
        chance_.assign(states_.size(), 1.0 / static_cast<double>(states_.size()));
        for (int round = 0; round < 20000; ++round) {
            double change = 0.0;
            double sum = 0.0;
            for (std::size_t at = 0; at < states_.size(); ++at) {
                double flow = 0.0;
                for (const Way &way : in[at])
                    flow += way.rate * chance_[way.to];
                const double value = flow / out[at];
                change = std::max(change, std::abs(value - chance_[at]));
                chance_[at] = value;
                sum += value;
            }
            for (double &value : chance_)
                value /= sum;
            if (change < 1e-13)
                break;
        }
    }
    template <class Value>
    double mean(const Value &value) const {
        double sum = 0.0;
        for (std::size_t at = 0; at < states_.size(); ++at)
            sum += chance_[at] * value(states_[at]);
        return sum;
    }

    const SkillCentre &centre_;
    std::vector<int> people_;
    int places_; ///< in each queue; further contacts are lost
    std::map<State, std::size_t> numbers_;
    std::vector<State> states_;
    std::vector<std::vector<Way>> ways_;
    std::vector<double> chance_;
};

bool sameFigures(const SkillCentreEstimate &one, const SkillCentreEstimate &two) {
    for (std::size_t channel = 0; channel < one.channels.size(); ++channel) {
        const auto &a = one.channels[channel];
        const auto &b = two.channels[channel];
        if (a.answeredInTime != b.answeredInTime || a.waiting != b.waiting ||
            a.abandoned != b.abandoned || a.averageWait != b.averageWait || a.queue != b.queue)
            return false;
    }
    for (std::size_t group = 0; group < one.groups.size(); ++group)
        if (one.groups[group].occupancy != two.groups[group].occupancy ||
            one.groups[group].busyWith != two.groups[group].busyWith)
            return false;
    return one.contacts == two.contacts;
}

} // namespace

class TestSkillSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20240229 max_success=25");
    }
    void oneSkillIsErlang();
    void fullCrossTrainingIsOnePool();
    void noCrossTrainingIsSeparateTeams();
    void everyDesignAgreesWithItsStates_data();
    void everyDesignAgreesWithItsStates();
    void oneSkillMoreNeverWorsensTheWhole();
    void sameSeedSameBitsOnAnyNumberOfThreads();
    void theRunEndsWhenItIsPreciseEnough();
    void overloadIsFoundInEverySetOfChannels();
    void aStoppedRunSaysSo();
    void nonsenseIsRefused();
};

void TestSkillSimulation::oneSkillIsErlang() {
    Agreement all;
    std::uint64_t seed = 0;
    for (const double patience : {30.0, 180.0, infinity})
        for (const auto &[erlangs, people] :
             std::vector<std::pair<double, int>>{{0.6, 1}, {4.0, 6}, {18.0, 20}, {95.0, 102}}) {
            const SkillCentre centre{{channelOf(erlangs, 240, patience)}, {knows({{0}})}};
            const auto found =
                simulateSkills(centre, {people}, {20.0}, contacts(200000, ++seed), {});
            const auto exact = erlangAPerformance(centre.channels[0].load, people, patience, 20.0);
            addQueue(all, found.channels[0], exact);
            all.add(found.channels[0].queue, exact.queueLength);
            all.add(*found.groups[0].occupancy, exact.occupancy);
        }
    all.say("one skill");
    QVERIFY(all.inside() >= 0.9);
    QVERIFY(all.rms() > 0.6 && all.rms() < 1.3);
    QVERIFY(all.worst() < 4.0);
}

void TestSkillSimulation::fullCrossTrainingIsOnePool() {
    // Three channels alike in handling and patience: everybody who is free takes who waits longest.
    SkillCentre centre;
    for (const double erlangs : {5.0, 9.0, 3.0})
        centre.channels.push_back(channelOf(erlangs, 300, 240));
    centre.groups = {knows({{0}, {1}, {2}}), knows({{0}, {1}, {2}})};
    Agreement all;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto found =
            simulateSkills(centre, {7, 11}, {30, 30, 30}, contacts(300000, seed), {});
        const auto exact = erlangAPerformance({17.0 / 300, 300, 17.0}, 18, 240, 30.0);
        for (const auto &channel : found.channels)
            addQueue(all, channel, exact);
        double busy = 0.0;
        for (const auto &group : found.groups)
            busy += std::accumulate(group.busyWith.begin(), group.busyWith.end(), 0.0);
        QVERIFY(std::abs(busy / 18.0 - exact.occupancy) < 0.005);
    }
    all.say("one pool");
    QVERIFY(all.inside() >= 0.9);
    QVERIFY(all.worst() < 4.0);
}

void TestSkillSimulation::noCrossTrainingIsSeparateTeams() {
    SkillCentre centre;
    centre.channels = {channelOf(6, 200, 120), channelOf(11, 400, infinity), channelOf(2, 90, 60)};
    centre.groups = {knows({{0}}), knows({{1}}), knows({{2}})};
    const std::vector<int> people{7, 13, 2};
    const std::vector<double> within{20, 60, 10};
    Agreement all;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto found = simulateSkills(centre, people, within, contacts(600000, seed), {});
        for (std::size_t channel = 0; channel < 3; ++channel)
            addQueue(all, found.channels[channel],
                     erlangAPerformance(centre.channels[channel].load, people[channel],
                                        centre.channels[channel].patience, within[channel]));
    }
    all.say("separate teams");
    QVERIFY(all.inside() >= 0.88);
    QVERIFY(all.worst() < 4.0);
}

void TestSkillSimulation::everyDesignAgreesWithItsStates_data() {
    QTest::addColumn<std::vector<GroupSkill>>("first");
    QTest::addColumn<std::vector<GroupSkill>>("second");
    QTest::addColumn<std::vector<GroupSkill>>("third");
    using Skills = std::vector<GroupSkill>;
    // Those who help take their own channel first.
    QTest::newRow("N") << Skills{{0, 1, 1.0}} << Skills{{1, 1, 1.0}, {0, 2, 1.3}} << Skills{};
    QTest::newRow("N, the other first")
        << Skills{{0, 1, 1.0}} << Skills{{1, 2, 1.0}, {0, 1, 1.0}} << Skills{};
    QTest::newRow("X") << Skills{{0, 1, 1.0}, {1, 2, 1.2}} << Skills{{1, 1, 1.0}, {0, 2, 1.2}}
                       << Skills{};
    QTest::newRow("W") << Skills{{0, 1, 1.0}, {1, 2, 1.0}} << Skills{{2, 1, 1.0}, {1, 3, 1.1}}
                       << Skills{};
    QTest::newRow("M") << Skills{{0, 1, 1.0}} << Skills{{1, 1, 1.0}}
                       << Skills{{0, 1, 1.0}, {1, 2, 0.9}};
}

void TestSkillSimulation::everyDesignAgreesWithItsStates() {
    QFETCH(std::vector<GroupSkill>, first);
    QFETCH(std::vector<GroupSkill>, second);
    QFETCH(std::vector<GroupSkill>, third);
    SkillCentre centre;
    centre.channels = {channelOf(1.8, 200, 150), channelOf(1.5, 260, 90)};
    std::vector<int> people{2, 2};
    for (const auto &skills : {first, second, third})
        if (!skills.empty())
            centre.groups.push_back({skills});
    const bool three = std::any_of(second.begin(), second.end(),
                                   [](const GroupSkill &skill) { return skill.channel == 2; });
    if (three)
        centre.channels.push_back(channelOf(0.7, 150, 60));
    if (!third.empty())
        people.push_back(1);
    const ExactCentre exact(centre, people, three ? 12 : 26);
    Agreement all;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto found =
            simulateSkills(centre, people, std::vector<double>(centre.channels.size(), 20.0),
                           contacts(300000, seed), {});
        for (std::size_t channel = 0; channel < centre.channels.size(); ++channel) {
            all.add(*found.channels[channel].waiting, exact.waiting(channel));
            all.add(*found.channels[channel].abandoned, exact.abandoned(channel));
            all.add(found.channels[channel].queue, exact.queue(channel));
        }
        for (std::size_t group = 0; group < people.size(); ++group)
            all.add(*found.groups[group].occupancy, exact.occupancy(group));
    }
    all.say(qPrintable(QString("%1, %2 states").arg(QTest::currentDataTag()).arg(exact.states())));
    QVERIFY(exact.waiting(0) > 0.1 && exact.waiting(0) < 0.9);
    QVERIFY(all.inside() >= 0.85);
    QVERIFY(all.rms() < 1.4);
    QVERIFY(all.worst() < 4.0);
}

void TestSkillSimulation::oneSkillMoreNeverWorsensTheWhole() {
    // Handling and patience alike, so that a skill more only spares idle time. Fewer are late then
    // of all contacts; a single channel may lose what another one gains.
    QVERIFY(rc::check("a skill more never worsens the whole", [] {
        const int channels = *rc::gen::inRange(2, 5);
        SkillCentre centre;
        double all = 0.0;
        for (int channel = 0; channel < channels; ++channel) {
            const double erlangs = *rc::gen::inRange(10, 80) / 10.0;
            centre.channels.push_back(channelOf(erlangs, 240, 180));
            all += erlangs;
        }
        std::vector<int> people;
        for (int channel = 0; channel < channels; ++channel) {
            centre.groups.push_back(knows({{static_cast<std::size_t>(channel)}}));
            people.push_back(
                static_cast<int>(
                    std::ceil(centre.channels[static_cast<std::size_t>(channel)].load.offered())) +
                *rc::gen::inRange(0, 2));
        }
        const auto more = static_cast<std::size_t>(*rc::gen::inRange(0, channels));
        const auto skill = (more + static_cast<std::size_t>(*rc::gen::inRange(1, channels))) %
                           static_cast<std::size_t>(channels);
        const std::vector<double> within(static_cast<std::size_t>(channels), 20.0);
        const auto lateShare = [&](const SkillCentre &one) {
            const auto found = simulateSkills(one, people, within, contacts(60000), {});
            double late = 0.0;
            double error = 0.0;
            for (std::size_t channel = 0; channel < one.channels.size(); ++channel) {
                const double part = one.channels[channel].load.offered() / all;
                late += part * (1.0 - found.channels[channel].answeredInTime->value);
                error += part * found.channels[channel].answeredInTime->error;
            }
            return std::pair(late, error);
        };
        const auto before = lateShare(centre);
        centre.groups[more].skills.push_back({skill, 2, 1.0});
        const auto after = lateShare(centre);
        RC_ASSERT(after.first <= before.first + 3.0 * (before.second + after.second));
    }));
}

void TestSkillSimulation::sameSeedSameBitsOnAnyNumberOfThreads() {
    SkillCentre centre;
    centre.channels = {channelOf(6, 200, 120), channelOf(4, 400, infinity)};
    centre.channels[1].handling = DurationLaw(DurationLaw::Shape::Lognormal, 1.5);
    centre.groups = {knows({{0}, {1, 2, 1.2}}), knows({{1}})};
    auto settings = contacts(60000);
    std::optional<SkillCentreEstimate> first;
    for (const unsigned threads : {1U, 2U, 5U}) {
        settings.effort.threads = threads;
        const auto found = simulateSkills(centre, {8, 4}, {20, 20}, settings, {});
        QVERIFY(!first || sameFigures(*first, found));
        first = found;
    }
    settings.effort.seed = 2;
    QVERIFY(!sameFigures(*first, simulateSkills(centre, {8, 4}, {20, 20}, settings, {})));
}

void TestSkillSimulation::theRunEndsWhenItIsPreciseEnough() {
    SkillCentre centre;
    centre.channels = {channelOf(9, 240, 120), channelOf(0, 240, 120)};
    centre.groups = {knows({{0}, {1}})};
    SkillSimulationSettings settings;
    settings.leastContacts = 20000;
    settings.precision = 0.004;
    const auto found = simulateSkills(centre, {10}, {20, 20}, settings, {});
    QVERIFY(found.precise);
    QVERIFY(found.channels[0].answeredInTime->half <= 0.004);
    QVERIFY(!found.channels[1].answeredInTime); // nobody came
    settings.precision = 1e-4;
    settings.mostContacts = 50000;
    const auto rough = simulateSkills(centre, {10}, {20, 20}, settings, {});
    QVERIFY(!rough.precise);
    QVERIFY(rough.contacts < 60000);
}

void TestSkillSimulation::overloadIsFoundInEverySetOfChannels() {
    SkillCentre centre;
    centre.channels = {channelOf(6, 240, infinity), channelOf(6, 240, infinity),
                       channelOf(50, 240, 60)};
    centre.groups = {knows({{0}, {1}}), knows({{2}, {1, 1, 0.5}}), knows({{2}})};
    // Channel 1 takes half as long in the second group.
    QVERIFY(overloadedChannels(centre, {8, 3, 1}).empty());
    QCOMPARE(overloadedChannels(centre, {6, 3, 9}), std::vector<std::size_t>{0});
    QCOMPARE(overloadedChannels(centre, {7, 2, 9}), (std::vector<std::size_t>{0, 1}));
    // What grows is seen: nobody of a channel without a person is answered.
    const auto found = simulateSkills(centre, {0, 3, 9}, {20, 20, 20}, contacts(50000), {});
    QCOMPARE(found.channels[0].answeredInTime->value, 0.0);
    QCOMPARE(found.channels[0].waiting->value, 1.0);
    QVERIFY(!found.channels[0].averageWait);
    QVERIFY(!found.groups[0].occupancy);
}

void TestSkillSimulation::aStoppedRunSaysSo() {
    SkillCentre centre;
    centre.channels = {channelOf(9, 240, 120)};
    centre.groups = {knows({{0}})};
    std::stop_source source;
    source.request_stop();
    const auto found =
        simulateSkills(centre, {10}, {20}, contacts(50000), {source.get_token(), {}});
    QVERIFY(found.stopped);
    QVERIFY(!found.precise);
    double last = 0.0;
    const auto whole = simulateSkills(centre, {10}, {20}, contacts(50000),
                                      {{}, [&](Share share) { last = share.value(); }});
    QVERIFY(!whole.stopped);
    QCOMPARE(last, 1.0);
}

void TestSkillSimulation::nonsenseIsRefused() {
    SkillCentre centre;
    centre.channels = {channelOf(9, 240, 120), channelOf(1, 240, 120)};
    centre.groups = {knows({{0}, {1}})};
    const auto refused = [](const SkillCentre &bad) {
        try {
            simulateSkills(bad, {10}, {20, 20}, contacts(1000), {});
        } catch (const std::invalid_argument &) {
            return true;
        }
        return false;
    };
    QVERIFY(!refused(centre));
    auto bad = centre;
    bad.groups[0] = knows({{0}}); // nobody knows the second channel
    QVERIFY(refused(bad));
    bad.groups[0] = knows({{0}, {1}, {0}});
    QVERIFY(refused(bad));
    bad.groups[0] = knows({{0}, {1}, {2}});
    QVERIFY(refused(bad));
    bad = centre;
    bad.channels[0].patience = 0.0;
    QVERIFY(refused(bad));
    QVERIFY_EXCEPTION_THROWN(simulateSkills(centre, {10, 1}, {20, 20}, contacts(1000), {}),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(simulateSkills(centre, {-1}, {20, 20}, contacts(1000), {}),
                             std::invalid_argument);
}

QTEST_APPLESS_MAIN(TestSkillSimulation)
#include "tst_skillsimulation.moc"
