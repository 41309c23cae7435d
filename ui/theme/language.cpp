#include "ui/theme/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void install(QApplication& app, const QString& file)
{
    auto* translator = new QTranslator(&app);
    if (!translator->load(u":/translations/"_s + file))
        qFatal("no translation compiled in: %s", qPrintable(file));
    app.installTranslator(translator);
}

void removeAll(QApplication& app)
{
    for (auto* translator : app.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
        delete translator;
}

Language s_language = Language::vietnamese; // one window, one language
} // namespace

Language language()
{
    return s_language;
}

void applyLanguage(QApplication& app, Language language)
{
    removeAll(app);
    s_language = language;
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (language == Language::vietnamese)
        install(app, u"motcua_vi.qm"_s);
}

} // namespace motcua
