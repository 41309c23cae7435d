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
/// A Monday morning, and every dossier of the day still before it.
const QString kMorning = u"2026-11-23T08:30:00"_s;

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
}

/// How many forms; what went wrong joins the failures.
int printForms(const QString& folder, QStringList& failures)
{
    const auto printed = printEveryForm(folder);
    if (!printed) {
        failures.append(u"forms: "_s + sentence(printed.error(), language()));
        say(stderr, failures.back());
    }
    return printed.valueOr(0);
}
} // namespace

int runTour(QApplication& app, const QString& folder)
{
    applyLanguage(app, Language::vietnamese);
    applyTheme(app, ThemeKind::light);
    const QString papers = QDir(folder).filePath(u"forms"_s);
    const QString prints = QDir(folder).filePath(u"printed"_s);
    QTemporaryDir wards;
    if (!wards.isValid() || !QDir().mkpath(papers) || !QDir().mkpath(prints)) {
        say(stderr, u"motcua --tour: cannot write in "_s + folder);
        return 1;
    }
    qputenv(
        "XDG_DATA_HOME", wards.path().toLocal8Bit()); // a ward made on the way is not the user's
    FrozenClock clock(Instant::fromIso(kMorning).value());
    SystemRandom random;
    Preferences preferences(wards.filePath(u"motcua.ini"_s));
    MainWindow window({&clock, &random, wards.filePath(u"keys"_s), PasswordCost::least()},
        allPlaces(), preferences);
    window.show();
    Album album(folder);
    Stage stage(window, clock, album, prints);
    walk(stage, wards.path(), prints);
    QStringList failures = stage.failures();
    const int forms = printForms(papers, failures);
    if (!album.writeIndex())
        failures.append(u"index.html could not be written"_s);
    say(stdout,
        u"%1 pictures, %2 forms, %3 failures: %4"_s.arg(album.count())
            .arg(forms)
            .arg(failures.size())
            .arg(folder));
    return failures.isEmpty() ? 0 : 1;
}

} // namespace motcua
