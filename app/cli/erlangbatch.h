// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

struct ErlangBatch {
    std::string csv;                   ///< every row in order, with its results
    std::vector<std::string> problems; ///< "line 7, column agents: found …, expected …"
    std::vector<std::string> unsolved; ///< rows whose goal no number of agents meets
};

/// Computes a table of queues: the columns `model`, `calls`, `interval_s`, `aht_s`, `agents`,
/// `patience_s`, `trunks`, `retry_p`, `scv`, `cv`, `t_s`, `pctl`, `target_sl`, `target_asa_s`,
/// `target_occ`, `target_ab` and `target_prob` are read by name, each model needs its own of them;
/// other columns are copied. Models: erlang_b, erlang_c, erlang_a, mmck, mmck_m, retrial, mgc_ac,
/// mgc_kimura, mdc_cosmetatos, overdisp_c; min_c, min_a for the least agents, min_c_prob,
/// min_a_prob for those that suffice on a share of the days. Comma and point, or semicolon and
/// decimal comma; lines that start with # before the header are skipped. With problems there are no
/// results.
ErlangBatch computeErlangBatch(std::string_view csv);

} // namespace cli
