#include "core/base/text.h"
#include "core/store/search.h"
#include "core/store/searchwords.h"
#include "core/store/worklists.h"
#include "tests/bench/work.h"

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kFound = 20; ///< lines of the search box
constexpr int kShown = 50; ///< lines of a work list
const std::string kColumns
    = "d.key, d.id, d.code, d.procedure, d.procedure_name, d.field, d.state, d.lane, d.channel,"
      " d.applicant_name, d.personal_number, d.received_at, d.received_by, d.due_at, d.step_due_at,"
      " d.promised_minutes, d.submitted_at, d.approved_at, d.issued_at, d.handed_over_at,"
      " d.fee_total, d.numbers";

/// A dossier somewhere in the file.
struct Sample
{
    qint64 key = 0;
    DossierId id;
    QString code;
    QString name;
    QString number;
};

QString textAt(const Row& row, std::size_t at)
{
    return QString::fromStdString(std::get<std::string>(row[at]));
}

std::vector<Sample> drawSamples(Ward& ward, int count)
{
    RawFile& file = ward.look();
    const Row ends = file.query("SELECT min(key), max(key) FROM v_dossier").front();
    const qint64 first = std::get<qint64>(ends[0]);
    const qint64 last = std::get<qint64>(ends[1]);
    std::vector<Sample> samples;
    while (int(samples.size()) < count) {
        const Row row = file.query("SELECT key, id, code, applicant_name, personal_number FROM"
                                   " v_dossier WHERE key >= ? ORDER BY key LIMIT 1",
                                {ward.dice().between(first, last)})
                            .front();
        const qint64 id = std::get<qint64>(row[1]);
        samples.push_back({std::get<qint64>(row[0]), {int(id >> 40), id & ((qint64(1) << 40) - 1)},
            textAt(row, 2), textAt(row, 3), textAt(row, 4)});
    }
    return samples;
}

Outcome measureOpen(Ward& ward, const std::vector<Sample>& samples, QJsonObject& answer)
{
    Figure figure;
    for (const Sample& sample : samples) {
        const auto dossier = figure.ours.time([&] { return ward.office().dossier(sample.id); });
        if (!dossier)
            return dossier.error();
        figure.raw.time([&] {
            RawFile& raw = ward.raw();
            const std::string subject = "dossier:" + sample.id.toString().toStdString();
            raw.query("SELECT e.id, e.header, e.body FROM event_subject s JOIN event e"
                      " ON e.id = s.event WHERE s.subject = ? ORDER BY s.at, s.event",
                {subject});
            return 0;
        });
    }
    answer[u"open"_s] = judged("open", figure);
    return Done{};
}

struct RawList
{
    Work work;
    std::string where;
    std::string order;
};

Outcome measureLists(Ward& ward, int count, QJsonObject& answer)
{
    const qint64 now = ward.clock().now().ms;
    const qint64 day = Instant::fromLocal(ward.clock().now().localDate(), QTime(0, 0)).ms;
    const std::array lists{RawList{Work::all, "d.key > 0", "d.key DESC"},
        RawList{Work::forApproval, "d.state = 'forApproval'", "d.since"},
        RawList{Work::ready, "d.state = 'done'", "d.since"},
        RawList{Work::today, "d.received_at >= " + std::to_string(day), "d.received_at DESC"},
        RawList{Work::waitingHere, "d.open = 1 AND d.lane = 'no-wait'", "d.since"},
        RawList{
            Work::awaitingSupplement, "d.state IN ('awaitingSupplement', 'registered')", "d.since"},
        RawList{Work::overdue,
            "d.pending = 1 AND d.promise IS NOT NULL AND d.promise < " + std::to_string(now),
            "d.promise"}};
    Figure figure;
    for (int at = 0; at < count; ++at) {
        const RawList& list = lists[std::size_t(at) % lists.size()];
        const auto shown = figure.ours.time([&] {
            return page(ward.office().file(), {list.work, ward.clock().now()}, kShown);
        });
        if (!shown)
            return shown.error();
        const std::string sql = "SELECT " + kColumns + " FROM v_dossier d WHERE " + list.where
            + " ORDER BY " + list.order + " LIMIT " + std::to_string(kShown);
        figure.raw.time([&] { return ward.raw().query(sql).size(); });
    }
    answer[u"workList"_s] = judged("workList", figure);
    return Done{};
}

/// One search, both ways; the index is asked the same.
Outcome searchOnce(Ward& ward, const QString& text, Figure& figure)
{
    const auto found = figure.ours.time([&] { return find(ward.office().file(), text, kFound); });
    if (!found)
        return found.error();
    static const std::string byWords = "SELECT " + kColumns
        + " FROM (SELECT rowid AS found FROM v_search WHERE v_search MATCH ?"
          " ORDER BY rowid DESC LIMIT ?) JOIN v_dossier d ON d.key = found ORDER BY found DESC";
    static const std::string byCode
        = "SELECT " + kColumns + " FROM v_dossier d WHERE d.code = ? AND d.code <> ''";
    figure.raw.time([&] {
        if (text.startsWith(u"H26."))
            return ward.raw().query(byCode, {text.toStdString()}).size();
        return ward.raw()
            .query(byWords, {matchExpression(text).toStdString(), qint64(kFound)})
            .size();
    });
    return Done{};
}

QString oneWord(Ward& ward, const Sample& sample)
{
    const QString word = folded(sample.name).section(u' ', -1);
    return word.left(ward.dice().between(2, 7));
}

/// Name words in any order, the last one typed in part.
QString threeWords(Ward& ward, const Sample& sample)
{
    QStringList words = folded(sample.name).split(u' ').mid(0, 3);
    if (ward.dice().chance(500))
        std::ranges::reverse(words);
    words.last().truncate(ward.dice().between(1, 4));
    return words.join(u' ');
}

/// A word that is none, one beside a common one, and two surnames that nobody bears together.
QString noHit(int at)
{
    const QStringList texts{u"qqzz"_s, u"nguyen qqzz"_s, u"thi 999999999999"_s,
        u"khuat nghiem kieu tong"_s, u"nguyen thi van ung quach tong au"_s};
    return texts[at % texts.size()];
}

template <class Text>
Outcome measureSearch(
    Ward& ward, const char* key, const std::vector<Sample>& samples, QJsonObject& answer, Text text)
{
    Figure figure;
    for (int at = 0; at < int(samples.size()); ++at)
        if (const auto done = searchOnce(ward, text(samples[std::size_t(at)], at), figure); !done)
            return done;
    answer[QString::fromLatin1(key)] = judged(key, figure);
    return Done{};
}

Outcome measureSearches(Ward& ward, const std::vector<Sample>& samples, QJsonObject& answer)
{
    const auto measure = [&](const char* key, auto text) {
        return measureSearch(ward, key, samples, answer, text);
    };
    for (const Outcome& done :
        {measure("searchFirstLetter",
             [](const Sample&, int at) { return QString(QChar(u'a' + at % 26)); }),
            measure("searchOneWord", [&](const Sample&s, int) { return oneWord(ward, s); }),
            measure("searchThreeWords", [&](const Sample&s, int) { return threeWords(ward, s); }),
            measure("searchNoHit", [](const Sample&, int at) { return noHit(at); }),
            measure("searchNumber",
                [](const Sample&s, int at) { return at % 2 ? s.number : s.number.right(4); }),
            measure("searchCode", [](const Sample&s, int) { return s.code; })})
        if (!done)
            return done;
    return Done{};
}
} // namespace

Outcome measureReads(Ward& ward, int samples, QJsonObject& answer)
{
    const auto drawn = drawSamples(ward, samples);
    if (const auto done = measureOpen(ward, drawn, answer); !done)
        return done;
    if (const auto done = measureLists(ward, samples, answer); !done)
        return done;
    return measureSearches(ward, drawn, answer);
}

} // namespace bench
