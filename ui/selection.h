// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// What all pages look at together: scenario and channel. View state, not part of the plan, not
/// undoable.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    int scenarioId() const { return scenarioId_; } ///< 0: none chosen yet
    int channelId() const { return channelId_; }   ///< 0: all channels

public Q_SLOTS:
    void setScenario(int id) {
        if (id == scenarioId_)
            return;
        scenarioId_ = id;
        Q_EMIT changed();
    }
    void setChannel(int id) {
        if (id == channelId_)
            return;
        channelId_ = id;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    int scenarioId_ = 0;
    int channelId_ = 0;
};

} // namespace ui
