// Each fee rule that comes with the program against a slow reading of the same JSON: every number
// of pages and copies, every channel, every exemption, the days beside every change.
#include "core/base/resource.h"
#include "core/catalogue/rules.h"
#include "tests/support/verify.h"

#include <set>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QStringList kPacks{u"hoan-kiem-2022.json"_s, u"ha-noi-2026.json"_s};
constexpr int kMostPages = 300;
constexpr int kMostCopies = 30;
constexpr std::array kEvery{std::pair{Channel::direct, "direct"},
    std::pair{Channel::online, "online"}, std::pair{Channel::post, "post"}};

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// One case that is asked of a rule.
struct Case
{
    Answers answers;
    QDate day;
    Channel channel = Channel::direct;
    QString channelName;
    QString who; ///< the exemption that is told
};

/// What a question of the fee was answered, of the whole or of the only original.
QJsonValue answerTo(const Case& asked, const QString& question)
{
    const QJsonObject of = asked.answers.items.empty() ? QJsonObject() : asked.answers.items[0];
    return of.contains(question) ? of[question] : asked.answers.values[question];
}

qint64 pageByPage(const QJsonObject& block, qint64 pages, qint64 copies)
{
    std::vector<std::pair<qint64, qint64>> tiers; // up to this page, each
    for (const QJsonValue tier : block[u"tiers"_s].toArray())
        tiers.emplace_back(tier[u"upTo"_s].toInteger(), tier[u"each"_s].toInteger());
    qint64 one = 0;
    for (qint64 page = 1; page <= pages; ++page)
        for (const auto& [upTo, each] : tiers)
            if (upTo == 0 || page <= upTo) {
                one += each;
                break;
            }
    const qint64 cap = block[u"cap"_s].toInteger();
    qint64 all = 0;
    for (qint64 copy = 0; copy < copies; ++copy)
        all += cap > 0 && one > cap ? cap : one;
    return all;
}

qint64 afterDays(const QJsonObject& block, QDate since, QDate day)
{
    QDate onTime = since.isValid() ? since : day;
    for (int at = 0; at < block[u"days"_s].toInt(); ++at)
        onTime = onTime.addDays(1);
    while (!Calendar::official().isWorkingDay(onTime)) // Bộ luật Dân sự Điều 148 khoản 5
        onTime = onTime.addDays(1);
    return day > onTime ? block[u"amount"_s].toInteger() : 0;
}

qint64 blockCost(const QJsonObject& rule, const Case& asked)
{
    if (const QJsonObject each = rule[u"perCase"_s].toObject(); !each.isEmpty())
        return each[u"amount"_s].toInteger();
    if (const QJsonObject each = rule[u"perItem"_s].toObject(); !each.isEmpty()) {
        qint64 all = 0;
        for (qint64 at = answerTo(asked, each[u"count"_s].toString()).toInteger(); at > 0; --at)
            all += each[u"amount"_s].toInteger();
        return all;
    }
    if (const QJsonObject pages = rule[u"tieredPerPage"_s].toObject(); !pages.isEmpty())
        return pageByPage(pages, answerTo(asked, pages[u"pages"_s].toString()).toInteger(),
            answerTo(asked, pages[u"copies"_s].toString()).toInteger());
    const QJsonObject late = rule[u"lateAfterDays"_s].toObject();
    return afterDays(late, dateOf(answerTo(asked, late[u"since"_s].toString())), asked.day);
}

bool isInForce(const QJsonObject& rule, QDate day)
{
    const QDate last = dateOf(rule[u"to"_s]);
    return dateOf(rule[u"from"_s]) <= day && (!last.isValid() || day <= last);
}

bool exempts(const QJsonObject& rule, const QString& who)
{
    for (const QJsonValue one : rule[u"exemptions"_s].toArray())
        if (one[u"id"_s].toString() == who)
            return true;
    return false;
}

qint64 ruleCost(const QJsonObject& rule, const Case& asked)
{
    if (exempts(rule, asked.who))
        return 0;
    const QJsonObject channels = rule[u"byChannel"_s].toObject();
    if (channels.contains(asked.channelName))
        return channels[asked.channelName][u"amount"_s].toInteger();
    return blockCost(rule, asked);
}

QList<QJsonObject> rulesOn(const QJsonArray& fees, QDate day)
{
    QList<QJsonObject> rules;
    for (const QJsonValue rule : fees)
        if (isInForce(rule.toObject(), day))
            rules.append(rule.toObject());
    return rules;
}

bool isCharged(const QJsonObject& rule, const Case& asked)
{
    const QJsonObject when = rule[u"when"_s].toObject();
    if (!when.isEmpty() && when[u"op"_s].toString() != u"equals")
        qFatal("this oracle reads no %s", qPrintable(when[u"op"_s].toString()));
    return when.isEmpty() || answerTo(asked, when[u"question"_s].toString()) == when[u"value"_s];
}

/// By the rules of the day. None: what is told is refused, for none of them knows it, or it is
/// still to happen.
std::optional<qint64> slowFee(const QList<QJsonObject>& rules, const Case& asked)
{
    const auto knows = [&](const QJsonObject& rule) { return exempts(rule, asked.who); };
    if (!asked.who.isEmpty() && !std::ranges::any_of(rules, knows))
        return std::nullopt;
    qint64 total = 0;
    for (const QJsonObject& rule : rules) {
        if (!isCharged(rule, asked))
            continue;
        const QString since = rule[u"lateAfterDays"_s][u"since"_s].toString();
        if (!since.isEmpty() && dateOf(answerTo(asked, since)) > asked.day)
            return std::nullopt;
        total += ruleCost(rule, asked);
    }
    return total;
}

/// The days at and beside each change that the version or a fee of it tells, while it is in force.
std::set<QDate> daysBeside(const QJsonObject& procedure)
{
    std::set<QDate> days;
    const auto add = [&](const QJsonObject& of) {
        for (const QDate day : {dateOf(of[u"from"_s]), dateOf(of[u"to"_s])})
            for (const int beside : {-1, 0, 1})
                if (day.isValid() && isInForce(procedure, day.addDays(beside)))
                    days.insert(day.addDays(beside));
    };
    add(procedure);
    for (const QJsonValue rule : procedure[u"fees"_s].toArray())
        add(rule.toObject());
    return days;
}

/// Nobody's, and each exemption that a rule lists on some day.
QStringList everyExemption(const QJsonArray& fees)
{
    QStringList all{QString()};
    for (const QJsonValue rule : fees)
        for (const QJsonValue one : rule[u"exemptions"_s].toArray())
            all.append(one[u"id"_s].toString());
    all.removeDuplicates();
    return all;
}

/// One that no rule knows, and each two told as one: a request has one exemption or none.
QStringList noExemptions(const QStringList& known)
{
    QStringList all{u"khong-co"_s};
    for (qsizetype at = 1; at < known.size(); ++at)
        for (qsizetype other = at + 1; other < known.size(); ++other)
            all.append(known[at] + u',' + known[other]);
    return all;
}

/// The values worth asking of one question that a fee reads.
QList<QJsonValue> valuesFor(const QJsonObject& rule, const QString& question, QDate day)
{
    QList<QJsonValue> values;
    const auto numbers = [&](int most) {
        for (int number = 0; number <= most; ++number)
            values.append(number);
    };
    const QJsonObject pages = rule[u"tieredPerPage"_s].toObject();
    if (pages[u"pages"_s] == question)
        numbers(kMostPages);
    else if (pages[u"copies"_s] == question || rule[u"perItem"_s][u"count"_s] == question)
        numbers(kMostCopies);
    if (const QJsonObject late = rule[u"lateAfterDays"_s].toObject(); late[u"since"_s] == question)
        for (int ago = -2; ago <= late[u"days"_s].toInt() + 3; ++ago)
            values.append(day.addDays(-ago).toString(Qt::ISODate));
    return values;
}

bool isOfEachItem(const QJsonObject& procedure, const QString& question)
{
    for (const QJsonValue one : procedure[u"questions"_s].toArray())
        if (one[u"id"_s].toString() == question)
            return one[u"perItem"_s].toBool();
    return false;
}

QStringList choicesOf(const QJsonObject& procedure, const QString& question)
{
    QStringList choices{u"gi-khac"_s};
    for (const QJsonValue rule : procedure[u"fees"_s].toArray())
        if (rule[u"when"_s][u"question"_s].toString() == question)
            choices.append(rule[u"when"_s][u"value"_s].toString());
    choices.removeDuplicates();
    return choices;
}

/// Question by question, what the fees of that day read, with all that may be said to it.
std::map<QString, QList<QJsonValue>> asked(const QJsonObject& procedure, QDate day)
{
    std::map<QString, QList<QJsonValue>> all;
    for (const QJsonValue value : procedure[u"fees"_s].toArray()) {
        const QJsonObject rule = value.toObject();
        const QJsonObject pages = rule[u"tieredPerPage"_s].toObject();
        for (const QString& question : {pages[u"pages"_s].toString(), pages[u"copies"_s].toString(),
                 rule[u"perItem"_s][u"count"_s].toString(),
                 rule[u"lateAfterDays"_s][u"since"_s].toString()})
            if (!question.isEmpty())
                all[question] = valuesFor(rule, question, day);
        if (const QString question = rule[u"when"_s][u"question"_s].toString(); !question.isEmpty())
            for (const QString& choice : choicesOf(procedure, question))
                if (auto& choices = all[question]; !choices.contains(choice))
                    choices.append(choice);
    }
    return all;
}

/// The full cross of all that may be said; with nothing said at all.
std::vector<Answers> everyAnswer(const QJsonObject& procedure, QDate day)
{
    std::vector<Answers> all{{{}, {QJsonObject()}}};
    for (const auto& [question, values] : asked(procedure, day)) {
        const bool ofItem = isOfEachItem(procedure, question);
        std::vector<Answers> further{all.front()};
        for (const Answers& before : all)
            for (const QJsonValue& value : values) {
                further.push_back(before);
                QJsonObject& into = ofItem ? further.back().items[0] : further.back().values;
                into[question] = value;
            }
        all = std::move(further);
    }
    return all;
}

/// The same version as the program read it.
const Procedure* readAs(const QJsonObject& procedure)
{
    for (const Procedure& one : Catalogue::builtIn().procedures())
        if (one.code == procedure[u"code"_s].toString() && one.from == dateOf(procedure[u"from"_s]))
            return &one;
    return nullptr;
}

QString told(const Case& asked)
{
    return u"%1 %2 '%3' %4 %5"_s.arg(asked.day.toString(Qt::ISODate), asked.channelName, asked.who,
        QString::fromUtf8(QJsonDocument(asked.answers.values).toJson(QJsonDocument::Compact)),
        asked.answers.items.empty()
            ? QString()
            : QString::fromUtf8(
                QJsonDocument(asked.answers.items[0]).toJson(QJsonDocument::Compact)));
}
} // namespace

class TestFeeOracle : public QObject
{
    Q_OBJECT

    /// "" where the program says what the oracle says.
    static QString difference(
        const Procedure& read, const QList<QJsonObject>& rules, const Case& asked)
    {
        const auto fee
            = computeFee(read, asked.answers, RequestDay(asked.day), asked.channel, asked.who);
        const auto right = slowFee(rules, asked);
        if (fee.ok() == right.has_value() && (!fee || fee->total.amount == *right))
            return {};
        return told(asked)
            + u": %1, not %2"_s.arg(fee ? QString::number(fee->total.amount) : fee.error().detail,
                right ? QString::number(*right) : u"refused"_s);
    }

    static void compare(const Procedure& read, const QList<QJsonObject>& rules, QDate day,
        const std::vector<Answers>& all, const QStringList& people)
    {
        for (const Answers& answers : all)
            for (const auto& [channel, name] : kEvery)
                for (const QString& who : people) {
                    const QString wrong = difference(
                        read, rules, {answers, day, channel, QString::fromLatin1(name), who});
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
    }

private Q_SLOTS:
    void everyShippedRuleCostsWhatItsTextSays_data()
    {
        QTest::addColumn<QJsonObject>("procedure");
        for (const QString& pack : kPacks) {
            const QJsonArray procedures
                = QJsonDocument::fromJson(compiledIn(u"data/packs/"_s + pack))
                      .object()[u"procedures"_s]
                      .toArray();
            QVERIFY(!procedures.isEmpty());
            for (const QJsonValue value : procedures)
                QTest::addRow("%s from %s", qPrintable(value[u"code"_s].toString()),
                    qPrintable(value[u"from"_s].toString()))
                    << value.toObject();
        }
    }
    void everyShippedRuleCostsWhatItsTextSays()
    {
        QFETCH(QJsonObject, procedure);
        const QJsonArray fees = procedure[u"fees"_s].toArray();
        const Procedure* read = readAs(procedure);
        QVERIFY(read);
        QCOMPARE(read->fees.size(), std::size_t(fees.size()));
        const QStringList known = everyExemption(fees);
        for (const QDate day : daysBeside(procedure)) {
            const std::vector<Answers> all = everyAnswer(procedure, day);
            compare(*read, rulesOn(fees, day), day, all, known);
            compare(*read, rulesOn(fees, day), day, {all.front()}, noExemptions(known));
        }
    }
};

QTEST_APPLESS_MAIN(TestFeeOracle)
#include "tst_feeoracle.moc"
