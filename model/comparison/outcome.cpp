// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/outcome.h"

namespace model {

FateLedger &FateLedger::operator+=(const FateLedger &other) {
    answeredFirstTry += other.answeredFirstTry;
    answeredAfterRetry += other.answeredAfterRetry;
    answeredAfterSwitch += other.answeredAfterSwitch;
    abandoned += other.abandoned;
    lostClosed += other.lostClosed;
    sentAway += other.sentAway;
    selfSolved += other.selfSolved;
    waiting += other.waiting;
    return *this;
}

double ScenarioOutcome::naturalContacts() const {
    double sum = 0.0;
    for (const ChannelOutcome &channel : channels)
        sum += channel.naturalContacts;
    return sum;
}

} // namespace model
