// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/outcome.h"

#include <QObject>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <stop_token>
#include <utility>

namespace application {

/// Runs one job at a time on a thread of its own; the newest request wins. A request stops the
/// running job, and only the newest one's answer is delivered, through the event loop of the thread
/// this object lives in. Destruction requests stop and waits.
template <class T>
class LatestJob {
public:
    using Body = std::function<T(const std::stop_token &)>;
    using Deliver = std::function<void(const Outcome<T> &)>;

    LatestJob() { pool_.setMaxThreadCount(1); }
    ~LatestJob() { finish(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    /// `deliver` is called once, never before start() returns, and not at all when a newer request
    /// or cancel() comes first. What the body throws becomes a Failure.
    void start(Body body, Deliver deliver) {
        cancel();
        stop_ = std::stop_source();
        running_ = true;
        pool_.start(
            [this, body = std::move(body), deliver = std::move(deliver), stop = stop_.get_token()] {
                // The pool is waited for before the receiver goes, and events to a receiver that is
                // gone are dropped.
                QMetaObject::invokeMethod(
                    &receiver_,
                    [this, stop, deliver, outcome = guarded(body, stop)] {
                        if (stop.stop_requested())
                            return;
                        running_ = false;
                        deliver(outcome);
                    },
                    Qt::QueuedConnection);
            });
    }

    /// Stops the running job; its answer is not delivered.
    void cancel() {
        stop_.request_stop();
        running_ = false;
    }

    /// Like cancel(), and returns only when the job touches nothing any more.
    void finish() {
        cancel();
        pool_.waitForDone();
    }

    bool isRunning() const { return running_; }

private:
    /// Exceptions do not cross threads.
    static Outcome<T> guarded(const Body &body, const std::stop_token &stop) {
        if (stop.stop_requested())
            return Cancelled{};
        try {
            return body(stop);
        } catch (const std::exception &error) {
            return Failure{error.what()};
        } catch (...) {
            return Failure{"unknown error"};
        }
    }

    QThreadPool pool_;
    std::stop_source stop_;
    bool running_ = false;
    QObject receiver_;
};

} // namespace application
