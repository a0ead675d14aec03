// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace model {

/// An immutable value that copies in the size of a pointer. Equal when the content is equal; the
/// same object is recognised by its address, so comparing an unchanged large part costs nothing.
template <class T>
class Shared {
public:
    Shared() : value_(empty()) {}
    explicit Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}

    const T &operator*() const { return *value_; }
    const T *operator->() const { return value_.get(); }
    bool isSameObject(const Shared &other) const { return value_ == other.value_; }

    friend bool operator==(const Shared &a, const Shared &b) {
        return a.value_ == b.value_ || *a.value_ == *b.value_;
    }

private:
    static std::shared_ptr<const T> empty() {
        static const auto value = std::make_shared<const T>();
        return value;
    }

    std::shared_ptr<const T> value_;
};

} // namespace model
