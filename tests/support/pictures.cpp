#include "tests/support/pictures.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QtTest>

#include <algorithm>

using namespace motcua;
using namespace Qt::StringLiterals;

void savePictures(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const auto& [kind, suffix] :
        {std::pair(ThemeKind::dark, u"-dark"_s), std::pair(ThemeKind::light, u""_s)}) {
        applyTheme(app, kind);
        QTest::qWait(150); // what is read beside the window comes in
        QPixmap ground(page.size());
        ground.fill(theme().ground);
        page.render(&ground);
        QVERIFY(ground.save(folder + u'/' + name + suffix + u".png"_s));
    }
}

bool shows(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}
