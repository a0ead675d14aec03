// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/quantity.h"

namespace model {

using Contacts =
    Quantity<struct ContactsTag>; ///< calls, mails, posts, chats; expected values may be fractional
using Erlangs = Quantity<struct ErlangsTag>; ///< offered load: contacts × handling time ÷ interval
using Positions = Quantity<struct PositionsTag>; ///< people on duty at the same time
using Fte = Quantity<struct FteTag>; ///< paid hours ÷ contract hours of a full-time week
using PaidHours = Quantity<struct PaidHoursTag>; ///< hours on the payroll, shrinkage included

} // namespace model
