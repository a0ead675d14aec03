// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

// Tails of the Poisson distribution with mean a, continued to real counts c >= 0, each divided by
// the mass at c. The sums of queueing states are such ratios: nothing cancels in them, and nothing
// under- or overflows before the result itself does. Relative errors stay near 1e-15, times the
// distance of a far tail in standard deviations squared.

/// P(N = c) = a^c e^-a / Γ(c+1).
double poissonMass(double count, double mean);

/// P(N < c) / P(N = c) = c/a + c(c-1)/a² + … continued to real c (Jagerman 1974); infinite where a
/// double ends, 0 for c = 0. The odds (1-B)/B of Erlang's loss formula with c lines and a erlangs.
double weightBelow(double count, double mean);

/// P(N >= c) / P(N = c) = 1 + a/(c+1) + a²/((c+1)(c+2)) + …, which holds for real c as it stands.
double weightFrom(double count, double mean);

} // namespace model
