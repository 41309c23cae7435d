#pragma once
#include "tests/nightly/kills.h"

/// One desk works on and on, with looks, lists and searches between the steps: memory, open files
/// and the slowest of a hundred steps stay where they were after the first fifth. "" or what grew.
QString soak(Span span, quint32 seed, Run& run);
