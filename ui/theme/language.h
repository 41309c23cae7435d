#pragma once

class QApplication;

namespace motcua {

enum class Language
{
    vietnamese,
    english
};

/// Puts the interface into this language. Call before the first window is made: what is on screen
/// keeps its words. English is what the sources say; Vietnamese is compiled in and complete.
void applyLanguage(QApplication& app, Language language);

} // namespace motcua
