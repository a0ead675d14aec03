// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/poissontails.h"

#include <boost/math/special_functions/gamma.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <utility>

namespace model {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Coefficients c_k(η) of Temme's uniform expansion (1979; DLMF 8.12.9): polynomials fitted to the
// exact Taylor series of DLMF 8.12.10 in 50 digits, for |η| <= 0.5, so that all of them together
// are wrong by less than 1e-15 from 32 states on.
constexpr std::array temme0{-0.3333333333333333,   0.08333333333333674,     -0.014814814814815485,
                            0.0011574074070261804, 0.00035273368614217155,  -0.0001787551318340273,
                            3.919262937649974e-05, -2.1856157989047686e-06, -1.8540290783514087e-06,
                            8.307862237741272e-07, -1.7688161771465183e-07, 3.141031183690934e-09,
                            1.0980578626969597e-08};
constexpr std::array temme1{
    -0.0018518518518531829,  -0.003472222222222257,  0.0026455026458861147,
    -0.0009902263374385052,  0.00020576129894640165, -4.0187802927489564e-07,
    -1.8098243311387946e-05, 7.64916829785281e-06,   -1.6144744908931604e-06,
    4.5964082931533844e-09,  1.464612370882863e-07,  -5.7392387247182144e-08};
constexpr std::array temme2{0.004133597883852824,    -0.0026813271604868008,
                            0.0007716048872549589,   2.0093864666693665e-06,
                            -0.00010736489495470427, 5.292349142662584e-05,
                            -1.2779090916609049e-05, 3.380802423676088e-08,
                            1.4577580003440088e-06,  -6.284469822290334e-07};
constexpr std::array temme3{0.0006494341563786008,  0.00022947208737716436, -0.0004691894696917839,
                            0.0002677209539929677,  -7.56193317781372e-05,  -2.438542389066519e-07,
                            1.1101494925216049e-05, -5.657901705909815e-06, 1.3238092456550215e-06};
constexpr std::array temme4{-0.0008618882909167117,  0.0007840398872416406, -0.00029907554221993263,
                            -1.4836229593873537e-06, 6.651259399306886e-05, -3.95618951394827e-05,
                            1.060375201275049e-05};
constexpr std::array temme5{-0.0003368055922104221,  -6.972423186444228e-05, 0.00027778106823171705,
                            -0.00019960695084064915, 6.264796889173259e-05,  3.143849192217182e-06};
constexpr std::array temme6{0.0005313079364639922, -0.0005932593580182448, 0.00027121419986988435,
                            1.828939399933702e-05, -8.698660980108847e-05};
constexpr std::array temme7{0.00034436760689237765, 0.00010433121816583341,
                            -0.00035450050938316607};
constexpr std::array temme8{-0.0007047225194352973, 0.0008374158465487433};

constexpr double leastForExpansion = 32.0;
constexpr double farthestForExpansion = 0.5;

/// Even and odd powers apart: twice as fast as one chain of multiplications.
template <std::size_t count, std::size_t... pair>
double polynomial(const std::array<double, count> &coefficients, double x, double square,
                  std::index_sequence<pair...> /*pairs*/) {
    constexpr std::size_t half = count / 2;
    double even = count % 2 == 1 ? coefficients[count - 1] : 0.0;
    double odd = 0.0;
    ((even = even * square + coefficients[2 * (half - 1 - pair)],
      odd = odd * square + coefficients[2 * (half - 1 - pair) + 1]),
     ...);
    return even + x * odd;
}

template <std::size_t count>
double polynomial(const std::array<double, count> &coefficients, double x) {
    return polynomial(coefficients, x, x * x, std::make_index_sequence<count / 2>());
}

/// Σ c_k(η) t^k with t = 1/s.
double temmeSum(double t, double eta) {
    double sum = polynomial(temme3, eta);
    if (t > 1.0 / 3e3)
        sum += t * (polynomial(temme4, eta) +
                    t * (polynomial(temme5, eta) +
                         t * (polynomial(temme6, eta) +
                              t * (polynomial(temme7, eta) + t * polynomial(temme8, eta)))));
    return polynomial(temme0, eta) +
           t * (polynomial(temme1, eta) + t * (polynomial(temme2, eta) + t * sum));
}

/// Γ(s+1) / (√(2πs) (s/e)^s) = 1 + 1/(12s) + … (DLMF 5.11.3) with t = 1/s, from s = 32 on.
double stirlingRatio(double t) {
    constexpr std::array series{1.0,
                                1.0 / 12.0,
                                1.0 / 288.0,
                                -139.0 / 51840.0,
                                -571.0 / 2488320.0,
                                163879.0 / 209018880.0,
                                5246819.0 / 75246796800.0,
                                -534703531.0 / 902961561600.0};
    return polynomial(series, t);
}

/// η²/2 = μ - ln(1+μ) with μ = (a-s)/s; small differences do not cancel.
double halfEtaSquare(double s, double a, double t) {
    const double mu = (a - s) * t;
    const double r = mu / (2.0 + mu);
    if (std::abs(r) > 0.1)
        return mu - std::log(a / s);
    // ln(1+μ) = 2 artanh r
    constexpr std::array series{1.0 / 3.0,  1.0 / 5.0,  1.0 / 7.0,  1.0 / 9.0,
                                1.0 / 11.0, 1.0 / 13.0, 1.0 / 15.0, 1.0 / 17.0};
    return r * (mu - 2.0 * r * r * polynomial(series, r * r));
}

/// e^(y²) erfc(y).
double scaledErfc(double y) {
    if (y < 8.0)
        return std::exp(y * y) * std::erfc(y);
    const double step = -0.5 / (y * y);
    double sum = 1.0;
    double term = 1.0;
    for (double odd = 1.0; std::abs(term) > 1e-17 && odd < 60.0; odd += 2.0) {
        term *= odd * step;
        sum += term;
    }
    return sum / (y * std::sqrt(std::numbers::pi));
}

/// Temme's expansion at one point, where it holds.
class Expansion {
public:
    Expansion(double count, double mean) {
        if (count < leastForExpansion || mean < 0.55 * count || mean > 1.65 * count)
            return;
        const double t = 1.0 / count;
        const double eta =
            std::copysign(std::sqrt(2.0 * halfEtaSquare(count, mean, t)), mean - count);
        holds_ = std::abs(eta) <= farthestForExpansion;
        scale_ = std::sqrt(0.5 * count);
        distance_ = eta * scale_;
        rest_ = temmeSum(t, eta);
        stirling_ = stirlingRatio(t);
    }

    bool holds() const { return holds_; }
    double weightBelow() const { return weight(distance_, rest_); }
    double weightFrom() const { return weight(-distance_, -rest_); }

private:
    double weight(double distance, double rest) const {
        return stirling_ * (std::sqrt(std::numbers::pi) * scale_ * scaledErfc(distance) + rest);
    }

    bool holds_ = false;
    double scale_ = 0.0;    ///< √(s/2)
    double distance_ = 0.0; ///< η √(s/2)
    double rest_ = 0.0;
    double stirling_ = 0.0;
};

/// The defining sum of weightBelow; finite and exact for whole c, asymptotic for others.
double descendingSum(double count, double mean) {
    double sum = 0.0;
    double term = 1.0;
    for (double line = count; std::abs(term) > 1e-17 * sum && line != 0.0; --line) {
        term *= line / mean;
        sum += term;
    }
    return sum;
}

double ascendingSum(double count, double mean) {
    double sum = 1.0;
    double term = 1.0;
    for (double line = count + 1.0; term > 1e-17 * sum || line < mean; ++line) {
        term *= mean / line;
        sum += term;
        if (std::isinf(sum))
            break;
    }
    return sum;
}

/// 1/B after so many more lines, by 1/B(c) = 1 + c/a / B(c-1): four steps at a time, so that the
/// chain of dependent operations is short and nothing is divided in it.
double inverseLoss(double loss, double firstLine, int lines, double mean) {
    const double inverse = 1.0 / mean;
    double line = firstLine;
    for (; lines >= 4; lines -= 4, line += 4.0) {
        const double q1 = line * inverse;
        const double q2 = (line + 1.0) * inverse;
        const double q3 = (line + 2.0) * inverse;
        const double q4 = (line + 3.0) * inverse;
        loss = 1.0 + q4 * (1.0 + q3 * (1.0 + q2)) + (q4 * q3) * (q2 * q1) * loss;
    }
    for (; lines > 0; --lines, ++line)
        loss = 1.0 + line * inverse * loss;
    return loss;
}

/// weightBelow(c, a) for 0 < c <= 1: c times the continued fraction of Γ(c,a) e^a a^-c (DLMF 8.9.2,
/// contracted), whose error falls as e^(-4 √(a n)).
double weightBelowFraction(double count, double mean) {
    const double terms = 4.0 + 90.0 / mean;
    double before = 0.0;
    double numerator = 1.0;
    double beforeBelow = 1.0;
    double denominator = mean + 1.0 - count;
    for (double n = 1.0; n <= terms; ++n) {
        const double a = n * (count - n);
        const double b = mean + 2.0 * n + 1.0 - count;
        before = std::exchange(numerator, b * numerator + a * before);
        beforeBelow = std::exchange(denominator, b * denominator + a * beforeBelow);
        if (denominator > 1e200)
            for (double *part : {&before, &beforeBelow, &numerator, &denominator})
                *part *= 1e-200;
    }
    return count * numerator / denominator;
}

/// weightBelow for real counts below the expansion.
double weightBelowFew(double count, double mean) {
    constexpr double leastForFraction = 1.5;
    if (mean >= leastForFraction) {
        const double whole = std::ceil(count) - 1.0;
        const double part = count - whole; // in (0, 1]
        const double first = weightBelowFraction(part, mean);
        if (whole == 0.0)
            return first;
        return count / mean *
               inverseLoss(1.0 + first, part + 1.0, static_cast<int>(whole) - 1, mean);
    }
    const double mass = poissonMass(count, mean);
    if (count < 1.0) {
        using namespace boost::math::policies;
        using Plain = policy<promote_double<false>, underflow_error<ignore_error>>;
        return boost::math::gamma_q(count, mean, Plain()) / mass;
    }
    return 1.0 / mass - ascendingSum(count, mean);
}

} // namespace

double poissonMass(double count, double mean) {
    if (mean == 0.0)
        return count == 0.0 ? 1.0 : 0.0;
    constexpr double far = 600.0; // e^-mean nears the end of a double, and the power its other end
    if (count < leastForExpansion && mean > far)
        return std::exp(count * std::log(mean) - mean) / std::tgamma(count + 1.0);
    if (count < leastForExpansion)
        return std::pow(mean, count) * std::exp(-mean) / std::tgamma(count + 1.0);
    return std::exp(-count * halfEtaSquare(count, mean, 1.0 / count)) /
           (std::sqrt(2.0 * std::numbers::pi * count) * stirlingRatio(1.0 / count));
}

double weightBelow(double count, double mean) {
    if (count == 0.0)
        return 0.0;
    if (mean == 0.0)
        return infinity;
    if (count < 40.0)
        if (const int whole = static_cast<int>(count); count == whole)
            return count / mean * inverseLoss(1.0, 1.0, whole - 1, mean);
    if (count < leastForExpansion)
        return weightBelowFew(count, mean);
    if (const Expansion expansion(count, mean); expansion.holds())
        return expansion.weightBelow();
    if (mean > count)
        return descendingSum(count, mean);
    return 1.0 / poissonMass(count, mean) - ascendingSum(count, mean);
}

double weightFrom(double count, double mean) {
    if (mean > 30.0)
        if (const Expansion expansion(count, mean); expansion.holds())
            return expansion.weightFrom();
    return ascendingSum(count, mean);
}

} // namespace model
