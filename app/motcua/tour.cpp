#include "app/motcua/tour.h"

#include "app/motcua/places.h"
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourpapers.h"
#include "app/motcua/tourstage.h"
#include "core/security/random.h"
#include "core/wording/wording.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A Monday morning, and every dossier of the day after the office opened.
const QString kMorning = u"2026-11-23T09:42:00"_s;

void say(std::FILE* stream, const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stream);
}

void walk(Stage& stage, const QString& wards, const QString& papers)
{
    tourFirstStart(stage);
    tourDemo(stage, wards, papers);
    tourNoWait(stage);
    tourIntakes(stage);
    tourApprovals(stage);
    tourDossiers(stage);
    tourRegisters(stage);
    tourCatalogue(stage);
    tourFees(stage);
    tourAdministration(stage);
    tourDoors(stage, wards);
}

/// How many forms; what went wrong joins the failures, and each form that did not come out.
int printForms(const QString& folder, QStringList& failures)
{
    const auto printed = printEveryForm(folder);
    QStringList wrong;
    if (!printed)
        wrong.append(u"forms: "_s + sentence(printed.error(), language()));
    const PrintedForms forms = printed.valueOr(PrintedForms{});
    for (const QString& form : forms.missing)
        wrong.append(u"forms: no life of the tour reaches "_s + form);
    for (const QString& line : wrong)
        say(stderr, line);
    failures += wrong;
    return forms.count;
}

/// The whole walk in one theme, from an empty folder on: changing the theme at each picture would
/// take longer than the walk.
int walkIn(Album& album, const QString& prints, QStringList& failures)
{
    QTemporaryDir wards;
    if (!wards.isValid() || !QDir().mkpath(prints)) {
        failures.append(u"cannot write in "_s + prints);
        return 0;
    }
    qputenv(
        "XDG_DATA_HOME", wards.path().toLocal8Bit()); // a ward made on the way is not the user's
    FrozenClock clock(Instant::fromIso(kMorning).value());
    SystemRandom random;
    Preferences preferences(wards.filePath(u"motcua.ini"_s));
    MainWindow window({&clock, &random, wards.filePath(u"keys"_s), PasswordCost::least()},
        allPlaces(), preferences);
    window.show();
    Stage stage(window, clock, album, prints);
    walk(stage, wards.path(), prints);
    failures += stage.failures();
    return album.count();
}
} // namespace

int runTour(QApplication& app, const QString& folder)
{
    applyLanguage(app, Language::vietnamese);
    const QString papers = QDir(folder).filePath(u"forms"_s);
    if (!QDir().mkpath(papers)) {
        say(stderr, u"motcua --tour: cannot write in "_s + folder);
        return 1;
    }
    QStringList failures;
    QTemporaryDir darkPrints;
    applyTheme(app, ThemeKind::dark);
    Album dark(folder, u"dark"_s);
    int pictures = walkIn(dark, darkPrints.path(), failures);
    applyTheme(app, ThemeKind::light);
    Album light(folder, u"light"_s);
    pictures += walkIn(light, QDir(folder).filePath(u"printed"_s), failures);
    const int forms = printForms(papers, failures);
    if (!light.writeIndex())
        failures.append(u"index.html could not be written"_s);
    say(stdout,
        u"%1 pictures, %2 forms, %3 failures: %4"_s.arg(pictures)
            .arg(forms)
            .arg(failures.size())
            .arg(folder));
    return failures.isEmpty() ? 0 : 1;
}

} // namespace motcua
