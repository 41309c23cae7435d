#include "ui/shell/looksmenu.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QAction* choice(QActionGroup* group, const QString& text, bool chosen)
{
    auto* action = new QAction(text, group);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}
} // namespace

LooksMenu::LooksMenu(Preferences& preferences, QWidget* parent)
    : QMenu(parent)
    , m_preferences(preferences)
{
    addThemes();
    addSection(tr("From the next start"));
    addScales();
    addSeparator();
    addLanguages();
}

void LooksMenu::addThemes()
{
    auto* group = new QActionGroup(this);
    for (const bool dark : {false, true}) {
        auto* action = choice(group, dark ? tr("Dark") : tr("Light"), theme().dark == dark);
        connect(action, &QAction::triggered, this, [this, dark] {
            m_preferences.setDark(dark);
            applyThemeOf(m_preferences);
        });
    }
    addActions(group->actions());
}

void LooksMenu::addScales()
{
    auto* group = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 175, 200}) {
        const QString text = tr("Size %1 %").arg(percent);
        auto* action = choice(group, text, m_preferences.scale() == percent);
        connect(action, &QAction::triggered, this,
            [this, percent] { m_preferences.setScale(percent); });
    }
    addActions(group->actions());
}

void LooksMenu::addLanguages()
{
    auto* group = new QActionGroup(this);
    for (const Language spoken : {Language::vietnamese, Language::english}) {
        const QString text = spoken == Language::vietnamese ? u"Tiếng Việt"_s : u"English"_s;
        auto* action = choice(group, text, m_preferences.language() == spoken);
        connect(action, &QAction::triggered, this,
            [this, spoken] { m_preferences.setLanguage(spoken); });
    }
    addActions(group->actions());
}

void applyThemeOf(const Preferences& preferences)
{
    const ThemeKind usual = themeKindFor(QApplication::palette());
    const auto dark = preferences.dark();
    const ThemeKind kind = dark ? (*dark ? ThemeKind::dark : ThemeKind::light) : usual;
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), kind);
}

} // namespace motcua
