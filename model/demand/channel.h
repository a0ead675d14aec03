// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace model {

enum class ChannelKind {
    Live,    ///< the customer waits on the line
    Deferred ///< the customer leaves and waits for an answer
};

enum class Medium { Phone, Email, Social, Chat, Other };

constexpr ChannelKind usualKind(Medium medium) {
    return medium == Medium::Phone || medium == Medium::Chat ? ChannelKind::Live
                                                             : ChannelKind::Deferred;
}

struct Channel {
    int id = 0;       ///< unique within the plan, never reused
    std::string name; ///< UTF-8, unique within the plan
    Medium medium = Medium::Phone;
    ChannelKind kind = ChannelKind::Live;

    bool operator==(const Channel &) const = default;
};

} // namespace model
