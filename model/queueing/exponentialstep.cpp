// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/exponentialstep.h"

namespace model {

const ExponentialStep &exponentialStep() {
    // Roots of the denominator Σ (15−j)! 8! / (15! j! (8−j)!) (−z)^j and the residues there, one of
    // each conjugate pair, computed with 60 digits.
    static const ExponentialStep step = [] {
        ExponentialStep result{
            {{10.1694460066575151, 9.40637121369074007, 7.738688146830548, 4.68549463282119682},
             {1.64920179682222769, 4.96921728762329377, 8.37087930623798296, 12.0105785998137903}},
            {{2612.62084686821066, -3848.54441543743662, 1334.86473746001726, -94.9411688907913014},
             {-13549.0601474389197, 5690.31543380431303, -702.431010498013781,
              -25.4766624817677727}},
            {},
            {{2408896082.89623228, -1556377187.73042183, -837130597.527696522, 114341302.361886066},
             {-2338355744.10496805, -1735374370.80563166, 642370414.84362429,
              226026013.985753485}}};
        result.weight = -2.0 * result.weight;
        result.roughness = -2.0 * result.roughness;
        result.integral = result.weight * result.pole.inverse();
        return result;
    }();
    return step;
}

} // namespace model
