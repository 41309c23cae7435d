#pragma once
#include "ui/shell/preferences.h"

#include <QMenu>

namespace motcua {

/// How the program looks: light or dark at once, size and language from the next start.
class LooksMenu : public QMenu
{
    Q_OBJECT
public:
    explicit LooksMenu(Preferences& preferences, QWidget* parent = nullptr);

private:
    void addThemes();
    void addScales();
    void addLanguages();

    Preferences& m_preferences;
};

/// The theme of the preferences, or the desktop's.
void applyThemeOf(const Preferences& preferences);

} // namespace motcua
