// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time/instant.h"
