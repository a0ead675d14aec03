// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace model {

/// Four complex numbers side by side, one for each pair of poles below.
struct Lanes {
    std::array<double, 4> re;
    std::array<double, 4> im;

    static Lanes of(double value) { return {{value, value, value, value}, {}}; }
    Lanes inverse() const {
        Lanes result;
        for (std::size_t k = 0; k < 4; ++k) {
            const double scale = 1.0 / (re[k] * re[k] + im[k] * im[k]);
            result.re[k] = re[k] * scale;
            result.im[k] = -im[k] * scale;
        }
        return result;
    }
    friend Lanes operator*(const Lanes &a, const Lanes &b) {
        Lanes result;
        for (std::size_t k = 0; k < 4; ++k) {
            result.re[k] = a.re[k] * b.re[k] - a.im[k] * b.im[k];
            result.im[k] = a.re[k] * b.im[k] + a.im[k] * b.re[k];
        }
        return result;
    }
    friend Lanes operator*(double factor, const Lanes &a) {
        Lanes result;
        for (std::size_t k = 0; k < 4; ++k) {
            result.re[k] = factor * a.re[k];
            result.im[k] = factor * a.im[k];
        }
        return result;
    }
    friend Lanes operator+(const Lanes &a, const Lanes &b) {
        Lanes result;
        for (std::size_t k = 0; k < 4; ++k) {
            result.re[k] = a.re[k] + b.re[k];
            result.im[k] = a.im[k] + b.im[k];
        }
        return result;
    }
    /// Only the real part moves.
    friend Lanes operator+(const Lanes &a, double real) {
        Lanes result = a;
        for (std::size_t k = 0; k < 4; ++k)
            result.re[k] += real;
        return result;
    }
    /// Real part of the sum over lanes of a · b.
    friend double realDot(const Lanes &a, const Lanes &b) {
        double sum = 0.0;
        for (std::size_t k = 0; k < 4; ++k)
            sum += a.re[k] * b.re[k] - a.im[k] * b.im[k];
        return sum;
    }
};

/// e^z ≈ Re Σ weight / (pole − z), the subdiagonal Padé approximant with degrees 7 and 8 (Ehle
/// 1969; the end value of an 8-stage Radau IIA step on a linear equation): order 15, damps stiff
/// parts, and all poles lie in the right half-plane, where the resolvent of a Markov generator is
/// bounded. With x = (pole − hA)⁻¹ v a step is e^(hA)v = Re Σ weight·x, and ∫₀ʰ e^(sA)v ds = h · Re
/// Σ integral·x.
struct ExponentialStep {
    Lanes pole;
    Lanes weight;
    Lanes integral;
    /// Gives a multiple of the seventh difference. Where its size is below 1, the step errs by less
    /// than 5·10⁻⁸ (checked in a sector around the negative axis:
    /// tests/model/queueing/tst_transient.cpp).
    Lanes roughness;
};

const ExponentialStep &exponentialStep();

/// The next length to try after a step of this roughness.
inline double nextStep(double step, double roughness) {
    return step * std::clamp(0.9 * std::pow(std::max(roughness, 1e-30), -1.0 / 7.0), 0.2, 4.0);
}

} // namespace model
