#pragma once
#include "core/base/language.h"

class QApplication;

namespace motcua {

/// Puts the interface into this language. Call before the first window is made: what is on screen
/// keeps its words. English is what the sources say; Vietnamese is compiled in and complete.
void applyLanguage(QApplication& app, Language language);

/// The language that the interface is in.
Language language();

} // namespace motcua
