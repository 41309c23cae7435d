// Every widget in both themes: sizes, contrast, focus order. MOTCUA_PICTURES=folder saves pictures.
#include "gallery.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QtTest>

#include <cmath>

using namespace motcua;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ThemeKind)

namespace {
constexpr QSize kScreen{1366, 768};

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

void save(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
}

std::unique_ptr<QWidget> shown(QWidget* page)
{
    std::unique_ptr<QWidget> window(page);
    window->resize(kScreen);
    window->show();
    QApplication::setActiveWindow(window.get());
    return window;
}

struct Pair
{
    const char* what;
    QColor front, back;
};

QList<Pair> texts(const Theme& t)
{
    QList<Pair> all{{"text on ground", t.text, t.ground}, {"text on card", t.text, t.card},
        {"text on field", t.text, t.field}, {"text on chosen row", t.text, t.chosen},
        {"second text on ground", t.secondText, t.ground},
        {"second text on card", t.secondText, t.card},
        {"second text on tint", t.secondText, t.tint},
        {"second text on chosen row", t.secondText, t.chosen},
        {"second text on top bar", t.secondText, t.bar}, {"placeholder", t.placeholder, t.field},
        {"link on card", t.link, t.card}, {"link on tint", t.link, t.tint},
        {"primary button", t.onAccent, t.accent}, {"primary hover", t.onAccent, t.accentHover},
        {"primary pressed", t.onAccent, t.accentPressed},
        {"cap on primary", t.onAccent, t.capOnAccent}, {"rail", t.railText, t.rail},
        {"rail chosen", t.onAccent, t.railChosen}, {"rail second", t.railSecondText, t.rail},
        {"rail badge", t.onRailBadge, t.railBadge}};
    for (const Tone tone : {Tone::neutral, Tone::info, Tone::done, Tone::dueSoon, Tone::overdue}) {
        all += {"tone on its ground", t.of(tone).text, t.of(tone).ground};
        all += {"tone on card", t.of(tone).text, t.card};
    }
    return all;
}

QList<Pair> borders(const Theme& t)
{
    return {{"field on card", t.fieldBorder, t.card},
        {"field on its inside", t.fieldBorder, t.field}, {"focus on card", t.focus, t.card},
        {"focus on ground", t.focus, t.ground}, {"tick box", t.accent, t.card}};
}
} // namespace

class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLanguage(*qApp, Language::vietnamese); }

    void init() { applyTheme(*qApp, ThemeKind::light); }

    void placeholdersHaveTheColourThatCanBeRead_data() { bothThemes(); }

    void placeholdersHaveTheColourThatCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        TextField line(10);
        NoteField note;
        for (QWidget* field : std::initializer_list<QWidget*>{&line, &note}) {
            field->ensurePolished();
            QCOMPARE(field->palette().color(QPalette::PlaceholderText), theme().placeholder);
            QCOMPARE(field->palette().color(QPalette::Text), theme().text);
        }
    }

    void looksAsDrawn_data() { bothThemes(); }

    void looksAsDrawn()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        const QString suffix = u"-"_s + QString::fromLatin1(QTest::currentDataTag());
        const auto counter = shown(counterGallery());
        counter->findChild<QWidget*>(u"pages"_s)->setFocus();
        save(*counter, u"widgets-counter"_s + suffix);
        QVERIFY2(counter->minimumSizeHint().height() <= kScreen.height(), "fits the screen");
        const auto lists = shown(listGallery());
        save(*lists, u"widgets-lists"_s + suffix);
        QVERIFY2(lists->minimumSizeHint().width() <= kScreen.width(), "fits the screen");
    }

    void themeChangesWhileWindowsAreOpen()
    {
        const auto page = shown(counterGallery());
        const QColor light = page->grab().toImage().pixelColor(4, 4);
        applyTheme(*qApp, ThemeKind::dark);
        QCOMPARE(light, kLight.ground);
        QCOMPARE(page->grab().toImage().pixelColor(4, 4), kDark.ground);
    }

    void aDarkDesktopStartsDark()
    {
        QCOMPARE(themeKindFor(QPalette(kDark.ground)), ThemeKind::dark);
        QCOMPARE(themeKindFor(QPalette(kLight.ground)), ThemeKind::light);
    }

    void everyControlHasItsHeight()
    {
        const auto page = shown(counterGallery());
        const auto height
            = [&](const QString& name) { return page->findChild<QWidget*>(name)->height(); };
        for (const QString& field :
            {u"procedure"_s, u"copies"_s, u"pages"_s, u"kind"_s, u"day"_s, u"phone"_s})
            QCOMPARE(height(field), 38);
        QCOMPARE(height(u"Trình ký"_s), 52);
        QCOMPARE(height(u"Chuyển sang hẹn trả"_s), 40);
    }

    void aFieldKeepsItsHeightWithFocus()
    {
        const auto page = shown(counterGallery());
        for (const QString& name : {u"copies"_s, u"kind"_s, u"phone"_s}) {
            auto* field = page->findChild<QWidget*>(name);
            field->setFocus();
            QCOMPARE(field->height(), 38);
        }
    }

    void textCanBeRead_data() { bothThemes(); }

    void textCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        for (const Pair& pair : texts(themeOf(kind)))
            QVERIFY2(contrast(pair.front, pair.back) >= 4.5, report(pair));
    }

    void bordersCanBeSeen_data() { bothThemes(); }

    void bordersCanBeSeen()
    {
        QFETCH(ThemeKind, kind);
        for (const Pair& pair : borders(themeOf(kind)))
            QVERIFY2(contrast(pair.front, pair.back) >= 3.0, report(pair));
    }

    void tabGoesDownTheFormAsItReads()
    {
        const auto page = shown(counterGallery());
        QStringList order;
        for (QWidget* w = page->nextInFocusChain(); w != page.get(); w = w->nextInFocusChain())
            if (w->focusPolicy() & Qt::TabFocus && w->isEnabled() && !w->objectName().isEmpty()
                && w->isVisible())
                order += w->objectName();
        const QStringList fields{u"procedure"_s, u"history"_s, u"copies"_s, u"pages"_s, u"kind"_s,
            u"day"_s, u"phone"_s, u"note"_s, u"Trình ký"_s};
        QStringList kept;
        for (const QString& name : order)
            if (fields.contains(name))
                kept += name;
        QCOMPARE(kept, fields);
    }

    void everyControlHasANameForAScreenReader()
    {
        for (QWidget* made : {counterGallery(), listGallery()}) {
            const auto page = shown(made);
            for (auto* widget : page->findChildren<QWidget*>())
                if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                    || qobject_cast<QAbstractButton*>(widget)) {
                    auto* access = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(!widget->isVisible() || !access->text(QAccessible::Name).isEmpty(),
                        qPrintable(widget->objectName()));
                }
        }
    }

private:
    static void bothThemes()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::light;
        QTest::newRow("dark") << ThemeKind::dark;
    }

    static const char* report(const Pair& pair)
    {
        static QByteArray text;
        text = QByteArray(pair.what) + ": " + QByteArray::number(contrast(pair.front, pair.back));
        return text.constData();
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
