// The house holds: the order of the rooms, the length of files and functions, colours in one place.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Place
{
    QString room;
    int floor;
};

/// Rooms on one floor don't know each other; a room uses only lower floors.
const QList<Place> kOrder{{u"core/base"_s, 0}, {u"core/journal"_s, 1}, {u"core/roles"_s, 1},
    {u"core/identity"_s, 2}, {u"core/calendar"_s, 2}, {u"core/catalogue"_s, 3},
    {u"core/dossier"_s, 4}, {u"core/registers"_s, 4}, {u"core/feedback"_s, 4},
    {u"core/programmes"_s, 4}, {u"core/forms"_s, 5}, {u"core/reports"_s, 5},
    {u"core/security"_s, 5}, {u"core/store"_s, 6}, {u"core/sync"_s, 7}, {u"core/office"_s, 8},
    {u"core/wording"_s, 9}, {u"ui"_s, 10}, {u"app"_s, 11}};

const Place* placeOf(const QString& path)
{
    const auto at = std::find_if(kOrder.begin(), kOrder.end(),
        [&](const Place& place) { return path.startsWith(place.room + u'/'); });
    return at == kOrder.end() ? nullptr : &*at;
}

QStringList sources()
{
    const QDir top(QStringLiteral(MOTCUA_TOP));
    QStringList files;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += top.relativeFilePath(walk.next());
    }
    return files;
}

QString read(const QString& path)
{
    QFile file(QStringLiteral(MOTCUA_TOP) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto walk = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (walk.hasNext())
        found += walk.next().captured(1);
    return found;
}

/// Tables and migrations are as long as what they list.
bool isExempt(const QString& path)
{
    return path.contains(u"tables"_s) || path.contains(u"migrations"_s);
}
} // namespace

class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceHasARoom()
    {
        for (const QString& path : sources())
            QVERIFY2(placeOf(path), qPrintable(path));
    }

    void roomsKeepTheirOrder()
    {
        QVERIFY(sources().size() > 10);
        for (const QString& path : sources())
            for (const QString& included : matches(read(path), u"^#include \"([^\"]+)\""_s)) {
                const Place* from = placeOf(path);
                const Place* to = placeOf(included);
                if (!to || to->room == from->room)
                    continue;
                QVERIFY2(to->floor < from->floor, qPrintable(path + u" includes "_s + included));
            }
    }

    void eachLibraryStaysInItsRoom()
    {
        const QList<QPair<QString, QString>> owners{{u"SQLiteCpp|sqlite3"_s, u"core/store/"_s},
            {u"sodium"_s, u"core/(journal|security)/"_s}, {u"qrencode"_s, u"ui/print/"_s},
            {u"CLI"_s, u"app/"_s}, {u"QWidget|QtWidgets|QApplication"_s, u"(ui|app)/"_s}};
        for (const QString& path : sources())
            for (const QString& included : matches(read(path), u"^#include <([^>]+)>"_s))
                for (const auto& [library, room] : owners)
                    if (QRegularExpression(u"^("_s + library + u")"_s).match(included).hasMatch())
                        QVERIFY2(QRegularExpression(u'^' + room).match(path).hasMatch(),
                            qPrintable(path + u" includes <"_s + included + u'>'));
    }

    void noFileHasATail()
    {
        for (const QString& path : sources())
            if (!isExempt(path))
                QVERIFY2(read(path).count(u'\n') <= 300, qPrintable(path));
    }

    void noFunctionHasATail()
    {
        // With our brace style a function's body is what stands between "{" and "}" in column one.
        for (const QString& path : sources()) {
            const QStringList lines = read(path).split(u'\n');
            qsizetype open = -1;
            for (qsizetype at = 0; at < lines.size(); ++at) {
                if (lines[at] == u"{")
                    open = at;
                if (lines[at] == u"}" && open >= 0)
                    QVERIFY2(
                        at - open - 1 <= 40, qPrintable(path + u':' + QString::number(open + 1)));
            }
        }
    }

    void coloursLiveInTheTheme()
    {
        static const QRegularExpression colour(
            u"\"#[0-9A-Fa-f]{3,8}\"|QColor\\((\"|0x|[0-9])|Qt::(red|green|blue|white|gray|yellow)\\b|rgba?\\("_s);
        for (const QString& path : sources())
            if (!path.startsWith(u"ui/theme/"_s) && !path.startsWith(u"ui/print/"_s)) {
                const auto match = colour.match(read(path));
                QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
            }
    }

    /// packaging/test compiles a folder as one file: see motcua_unity().
    void namesOfAFolderDiffer()
    {
        QMap<QString, QString> owners; // folder and name → file
        for (const QString& path : sources())
            for (const QString& body :
                matches(read(path), u"^(?s)namespace \\{\n(.*?)^\\} // namespace$"_s))
                for (const QString& name :
                    matches(
                        body, u"^(?:inline |static |constexpr |const )+[^=({\n]*?\\b(k[A-Z]\\w*)"_s)
                        + matches(body, u"^(?:struct|class|enum class) (\\w+)"_s)) {
                    const QString place = path.section(u'/', 0, 1) + u' ' + name;
                    const QString owner = owners.value(place, path);
                    QVERIFY2(owner == path, qPrintable(place + u": "_s + owner + u", "_s + path));
                    owners[place] = path;
                }
        QVERIFY(owners.size() > 100);
    }

    void sqlLivesInTheStore()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE TABLE)\\s"_s);
        for (const QString& path : sources())
            if (!path.startsWith(u"core/store/"_s))
                QVERIFY2(!sql.match(read(path)).hasMatch(), qPrintable(path));
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
