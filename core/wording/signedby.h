#pragma once
#include "core/wording/sentences.h"

namespace motcua {

// Who signs a procedure where others than the head may in some forms only, or in none: said where
// it is refused and where it is told why.

inline constexpr Sentence kSignedByLeaders{"signedByLeaders",
    "Thủ tục này chỉ do người đứng đầu[ hoặc người ký với hình thức {forms}] ký[ (áp dụng đến hết "
    "ngày {last})].",
    "Only the head[, or who signs {forms},] signs this procedure[ (until {last})]."};
inline constexpr Sentence kAllBut{"allBut",
    "Không gồm {codes}: chỉ do người đứng đầu[ hoặc người ký với hình thức {forms}] ký[ (áp dụng "
    "đến hết ngày {last})].",
    "All but {codes}: only the head[, or who signs {forms},] signs them[ (until {last})]."};

} // namespace motcua
