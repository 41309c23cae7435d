#pragma once
#include "tests/nightly/kills.h"

/// One desk works on and on, with looks, lists and searches between the steps: memory, open files
/// and the slowest of a hundred steps are told as it goes on; memory and files stay, within a
/// twentieth, where they were after the first half. "" or what grew.
QString soak(Span span, quint32 seed, Run& run);
