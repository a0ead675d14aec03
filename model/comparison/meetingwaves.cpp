// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/meetingwaves.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace model {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-9;
/// Contacts count before hours that nobody covers; this many hours weigh as one contact.
constexpr double hoursPerContact = 1000;
/// People times waves, summed over the assignments that are tried when times are chosen anew.
constexpr std::size_t mostWork = 100'000;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// A time at which the meeting could be held.
struct Time {
    static constexpr int away = -1;

    TimeRange range;
    std::vector<int> group; ///< per person, of those who work on the same channel then; or away
    std::vector<std::vector<double>> more; ///< per group, what the first, the second … costs
};

/// Who comes to which of some times.
struct Assignment {
    std::vector<int> waveOf; ///< per person; -1: to none
    int people = 0;
    double cost = never;

    bool isBetterThan(const Assignment &other) const {
        return people > other.people || (people == other.people && cost < other.cost - rounding);
    }
};

/// People flow into waves: each person into the group of his channel there, each group into its
/// wave at a price that rises with its people, and each wave holds so many. One person after the
/// other takes the cheapest way, on which those before may have to move to another wave
/// (successive shortest paths, Bellman and Ford).
class WaveFlow {
public:
    WaveFlow(const std::vector<const Time *> &times, std::size_t people, std::size_t groups,
             int most)
        : times_(times), groups_(groups), most_(most), count_(times.size() * groups, 0),
          total_(times.size(), 0) {
        result_.waveOf.assign(people, -1);
        result_.cost = 0;
    }

    Assignment placed() {
        for (std::size_t person = 0; person < result_.waveOf.size(); ++person)
            place(person);
        return std::move(result_);
    }

private:
    /// Groups of every wave first, then the waves.
    struct Node {
        double cost = never;
        int from = -1;  ///< node
        int mover = -1; ///< person who goes to this group
    };
    std::size_t groupNode(std::size_t wave, int group) const { return wave * groups_ + at(group); }
    std::size_t waveNode(std::size_t wave) const { return times_.size() * groups_ + wave; }
    /// What one more, or the last one there, costs.
    double more(std::size_t wave, std::size_t group, int place) const {
        const std::vector<double> &costs = times_[wave]->more[group];
        return place >= 0 && at(place) < costs.size() ? costs[at(place)] : never;
    }

    void reach(std::size_t node, double cost, int from, int mover) {
        if (cost < nodes_[node].cost - rounding) {
            nodes_[node] = {cost, from, mover};
            changed_ = true;
        }
    }
    void reachGroups(std::size_t person, double cost, int from, std::size_t butWave) {
        for (std::size_t wave = 0; wave < times_.size(); ++wave)
            if (const int group = times_[wave]->group[person]; wave != butWave && group >= 0)
                reach(groupNode(wave, group), cost, from, static_cast<int>(person));
    }

    void place(std::size_t person) {
        nodes_.assign(times_.size() * (groups_ + 1), {});
        reachGroups(person, 0, -1, times_.size());
        changed_ = true;
        for (std::size_t round = 0; changed_ && round < nodes_.size(); ++round) {
            changed_ = false;
            for (std::size_t wave = 0; wave < times_.size(); ++wave)
                throughWave(wave);
            for (std::size_t other = 0; other < result_.waveOf.size(); ++other)
                if (const int wave = result_.waveOf[other]; wave >= 0) {
                    const auto from = groupNode(at(wave), times_[at(wave)]->group[other]);
                    if (nodes_[from].cost < never)
                        reachGroups(other, nodes_[from].cost, static_cast<int>(from), at(wave));
                }
        }
        std::optional<std::size_t> end;
        for (std::size_t wave = 0; wave < times_.size(); ++wave)
            if (const std::size_t node = waveNode(wave);
                total_[wave] < most_ && nodes_[node].cost < (end ? nodes_[*end].cost : never))
                end = node;
        if (!end)
            return;
        result_.cost += nodes_[*end].cost;
        ++result_.people;
        follow(*end);
    }

    /// Into the wave with one more of a group, out of it with one less of another.
    void throughWave(std::size_t wave) {
        for (std::size_t group = 0; group < groups_; ++group) {
            const std::size_t node = wave * groups_ + group;
            if (nodes_[node].cost < never)
                reach(waveNode(wave), nodes_[node].cost + more(wave, group, count_[node]),
                      static_cast<int>(node), -1);
        }
        for (std::size_t group = 0; group < groups_; ++group) {
            const std::size_t node = wave * groups_ + group;
            if (nodes_[waveNode(wave)].cost < never && count_[node] > 0)
                reach(node, nodes_[waveNode(wave)].cost - more(wave, group, count_[node] - 1),
                      static_cast<int>(waveNode(wave)), -1);
        }
    }

    /// Moves everybody along the way that ends there.
    void follow(std::size_t end) {
        const std::size_t groupNodes = times_.size() * groups_;
        ++total_[end - groupNodes];
        for (int node = static_cast<int>(end); node >= 0; node = nodes_[at(node)].from) {
            const Node &one = nodes_[at(node)];
            if (at(node) >= groupNodes)
                ++count_[at(one.from)];
            else if (one.mover >= 0)
                result_.waveOf[at(one.mover)] = node / static_cast<int>(groups_);
            else
                --count_[at(node)];
        }
    }

    const std::vector<const Time *> &times_;
    std::size_t groups_;
    int most_;
    std::vector<int> count_; ///< people, per group of every wave
    std::vector<int> total_; ///< per wave
    std::vector<Node> nodes_;
    bool changed_ = false;
    Assignment result_;
};

class Waves {
public:
    Waves(const Meeting &meeting, int most, std::span<const Shift> shifts, Cover cover,
          const CoverService &service)
        : meeting_(meeting), most_(std::max(1, most)), cover_(std::move(cover)), service_(service),
          people_(meeting.people) {
        std::ranges::sort(people_);
        people_.erase(std::ranges::unique(people_).begin(), people_.end());
        shiftsOf_.resize(people_.size());
        for (const Shift &shift : shifts) {
            const auto person = std::ranges::lower_bound(people_, shift.agent);
            if (shift.agent != 0 && person != people_.end() && *person == shift.agent &&
                shift.presence.overlaps(meeting.within))
                shiftsOf_[static_cast<std::size_t>(person - people_.begin())].push_back(&shift);
        }
    }

    MeetingWaves found() {
        collectTimes();
        std::vector<const Time *> chosen = fewTimes();
        Assignment best = assigned(chosen);
        chooseAnew(chosen, best);
        return asWaves(chosen, best);
    }

private:
    const Shift *shiftAt(std::size_t person, const TimeRange &time) const {
        const auto found = std::ranges::find_if(
            shiftsOf_[person], [&](const Shift *shift) { return isFree(*shift, time); });
        return found == shiftsOf_[person].end() ? nullptr : *found;
    }

    static int channelAt(const Shift &shift, Instant when) {
        for (const ShiftActivity &one : shift.activities)
            if (one.time.contains(when))
                return one.channel;
        return noChannel;
    }

    int groupOf(int channel) {
        const auto known = std::ranges::find(channels_, channel);
        if (known != channels_.end())
            return static_cast<int>(known - channels_.begin());
        channels_.push_back(channel);
        return static_cast<int>(channels_.size()) - 1;
    }

    std::pair<double, double> figuresIn(const TimeRange &time) const {
        return {service_.late(cover_, time), cover_.figures(time).missing};
    }
    static double weighed(const std::pair<double, double> &figures) {
        return figures.first + figures.second / hoursPerContact;
    }

    void collectTimes() {
        for (Instant begin = meeting_.within.begin; begin + meeting_.length <= meeting_.within.end;
             begin += meeting_.step) {
            Time time{{begin, begin + meeting_.length}, {}, {}};
            std::vector<const Shift *> free;
            for (std::size_t person = 0; person < people_.size(); ++person) {
                free.push_back(shiftAt(person, time.range));
                time.group.push_back(free.back() ? groupOf(channelAt(*free.back(), begin))
                                                 : Time::away);
            }
            if (std::ranges::any_of(free, [](const Shift *shift) { return shift != nullptr; })) {
                price(time, free);
                times_.push_back(std::move(time));
            }
        }
        for (Time &time : times_)
            time.more.resize(channels_.size());
    }

    /// What each further person costs. Prices that fell would let people flow in circles.
    void price(Time &time, const std::vector<const Shift *> &free) {
        time.more.resize(channels_.size());
        for (std::size_t group = 0; group < time.more.size(); ++group) {
            std::vector<double> &costs = time.more[group];
            std::vector<const Shift *> gone;
            double before = weighed(figuresIn(time.range));
            for (std::size_t person = 0; person < free.size() && std::ssize(gone) < most_;
                 ++person) {
                if (time.group[person] != static_cast<int>(group))
                    continue;
                gone.push_back(free[person]);
                cover_.replace(*free[person], withMeeting(*free[person], time.range));
                const double after = weighed(figuresIn(time.range));
                costs.push_back(std::max(costs.empty() ? 0.0 : costs.back(), after - before));
                before = after;
            }
            for (const Shift *shift : gone)
                cover_.replace(withMeeting(*shift, time.range), *shift);
        }
    }

    /// Of so many people at least, as far as it can be told without saying who.
    double costOf(const Time &time, const std::vector<bool> &asked, int count) const {
        std::vector<int> free(channels_.size(), 0);
        for (std::size_t person = 0; person < people_.size(); ++person)
            if (asked[person] && time.group[person] >= 0)
                ++free[at(time.group[person])];
        std::vector<double> costs;
        for (std::size_t group = 0; group < free.size(); ++group)
            costs.insert(costs.end(), time.more[group].begin(),
                         time.more[group].begin() + std::min(free[group], most_));
        std::ranges::sort(costs);
        costs.resize(std::min(costs.size(), at(count)));
        return std::accumulate(costs.begin(), costs.end(), 0.0);
    }

    static bool overlapsAny(const Time &time, const std::vector<const Time *> &others) {
        return std::ranges::any_of(
            others, [&](const Time *other) { return other->range.overlaps(time.range); });
    }

    /// One time after the other at which most can come who have none yet, the cheapest of them.
    std::vector<const Time *> fewTimes() const {
        std::vector<const Time *> chosen;
        std::vector<int> options(people_.size(), 0);
        for (const Time &time : times_)
            for (std::size_t person = 0; person < people_.size(); ++person)
                options[person] += time.group[person] >= 0 ? 1 : 0;
        std::vector<bool> left(people_.size(), true);
        while (true) {
            const Time *next = nullptr;
            int gain = 0;
            double cost = 0;
            for (const Time &time : times_) {
                if (overlapsAny(time, chosen))
                    continue;
                int count = 0;
                for (std::size_t person = 0; person < people_.size(); ++person)
                    count += left[person] && time.group[person] >= 0 ? 1 : 0;
                count = std::min(count, most_);
                if (count == 0 || count < gain)
                    continue;
                const double here = costOf(time, left, count);
                if (count == gain && here >= cost - rounding)
                    continue;
                std::tie(next, gain, cost) = std::tuple(&time, count, here);
            }
            if (!next)
                return chosen;
            chosen.push_back(next);
            // Those with the fewest other times.
            std::vector<std::size_t> there;
            for (std::size_t person = 0; person < people_.size(); ++person)
                if (left[person] && next->group[person] >= 0)
                    there.push_back(person);
            std::ranges::stable_sort(there, {},
                                     [&](std::size_t person) { return options[person]; });
            for (std::size_t i = 0; i < std::min(there.size(), at(gain)); ++i)
                left[there[i]] = false;
        }
    }

    Assignment assigned(const std::vector<const Time *> &chosen) const {
        return WaveFlow(chosen, people_.size(), channels_.size(), most_).placed();
    }

    /// Each wave at another time, those first that promise most, as long as one of them saves
    /// something.
    void chooseAnew(std::vector<const Time *> &chosen, Assignment &best) const {
        const std::vector<bool> all(people_.size(), true);
        std::size_t work = 0;
        for (std::size_t unchanged = 0, wave = 0; unchanged < chosen.size() && !people_.empty();
             wave = (wave + 1) % chosen.size()) {
            ++unchanged;
            const int count = static_cast<int>(std::ranges::count(best.waveOf, int(wave)));
            std::vector<const Time *> others = chosen;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(wave));
            std::vector<std::pair<double, const Time *>> order;
            for (const Time &time : times_)
                if (&time != chosen[wave] && !overlapsAny(time, others))
                    order.emplace_back(costOf(time, all, count), &time);
            std::ranges::stable_sort(order, {}, &std::pair<double, const Time *>::first);
            for (const auto &[cost, time] : order) {
                work += people_.size() * chosen.size();
                if (work > mostWork || best.cost < rounding)
                    return;
                std::vector<const Time *> tried = chosen;
                tried[wave] = time;
                Assignment assignment = assigned(tried);
                if (assignment.isBetterThan(best)) {
                    best = std::move(assignment);
                    chosen = std::move(tried);
                    unchanged = 0;
                    break;
                }
            }
        }
    }

    MeetingWaves asWaves(const std::vector<const Time *> &chosen, const Assignment &assignment) {
        MeetingWaves result;
        const TimeRange all{cover_.grid().begin(), cover_.grid().end()};
        const auto before = figuresIn(all);
        for (std::size_t wave = 0; wave < chosen.size(); ++wave) {
            MeetingWave one{chosen[wave]->range, {}, 0, 0};
            const auto without = figuresIn(all);
            for (std::size_t person = 0; person < people_.size(); ++person)
                if (assignment.waveOf[person] == static_cast<int>(wave)) {
                    one.people.push_back(people_[person]);
                    const Shift &shift = *shiftAt(person, one.time);
                    cover_.replace(shift, withMeeting(shift, one.time));
                }
            const auto with = figuresIn(all);
            one.late = std::max(0.0, with.first - without.first);
            one.missingHours = std::max(0.0, with.second - without.second);
            if (!one.people.empty())
                result.waves.push_back(std::move(one));
        }
        const auto after = figuresIn(all);
        result.late = std::max(0.0, after.first - before.first);
        result.missingHours = std::max(0.0, after.second - before.second);
        std::ranges::sort(result.waves, {},
                          [](const MeetingWave &wave) { return wave.time.begin; });
        for (std::size_t person = 0; person < people_.size(); ++person)
            if (assignment.waveOf[person] < 0)
                result.absent.push_back(people_[person]);
        return result;
    }

    const Meeting &meeting_;
    int most_;
    Cover cover_;
    const CoverService &service_;
    std::vector<int> people_; ///< ids, ascending
    std::vector<std::vector<const Shift *>> shiftsOf_;
    std::vector<int> channels_;
    std::vector<Time> times_;
};

} // namespace

MeetingWaves meetingWaves(const Meeting &meeting, int mostAtOnce, std::span<const Shift> shifts,
                          Cover cover, const CoverService &service) {
    return Waves(meeting, mostAtOnce, shifts, std::move(cover), service).found();
}

std::vector<Shift> withMeeting(std::span<const Shift> shifts, const MeetingWaves &waves) {
    std::vector<Shift> changed(shifts.begin(), shifts.end());
    for (const MeetingWave &wave : waves.waves)
        changed = withMeeting(changed, Meeting{wave.people, {}, {}, {}}, wave.time);
    return changed;
}

} // namespace model
