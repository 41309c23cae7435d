#include "core/catalogue/rules.h"
#include "tests/support/verify.h"

#include <limits>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Procedure& procedureOf(const QString& code, QDate date)
{
    return *Catalogue::builtIn().find(code, date);
}

Answers copiesOf(qint64 copies, qint64 pages)
{
    return {{}, {{{u"copies"_s, copies}, {u"pages"_s, pages}}}};
}

/// Thông tư 226/2016/TT-BTC read aloud, page by page and copy by copy.
qint64 slowFee(int copies, int pages)
{
    qint64 total = 0;
    for (int copy = 0; copy < copies; ++copy) {
        qint64 one = 0;
        for (int page = 1; page <= pages; ++page)
            one += page <= 2 ? 2000 : 1000;
        total += one > 200'000 ? 200'000 : one;
    }
    return total;
}

/// Days around which a tariff changes, by the laws that change it.
const QList<QDate> kDays{{2022, 6, 1}, {2025, 6, 30}, {2025, 7, 1}, {2025, 10, 31}, {2025, 11, 1},
    {2025, 12, 31}, {2026, 1, 1}, {2026, 8, 14}, {2026, 8, 15}, {2026, 11, 25}, {2027, 2, 28},
    {2027, 3, 1}};

/// Nghị quyết 77/2025/NQ-HĐND: online costs nothing from 2026 on.
bool freeOnline(Channel channel, QDate day)
{
    return channel == Channel::online && day.year() >= 2026;
}

/// Luật Hộ tịch, Điều 11; Nghị quyết 66.22/2026/NQ-CP for a while. None: no such exemption then.
std::optional<bool> freeFor(const QString& who, QDate day)
{
    if (who == u"vneid")
        return day >= QDate(2026, 8, 15) && day <= QDate(2027, 2, 28) ? std::optional(true)
                                                                      : std::nullopt;
    return !who.isEmpty();
}

constexpr std::array kEvery{Channel::direct, Channel::online, Channel::post};

bool addsUp(const Fee& fee)
{
    qint64 sum = 0;
    for (const FeeLine& line : fee.lines)
        sum += line.amount.amount;
    return sum == fee.total.amount;
}

/// Every number of pages with every number of copies; stops at the first that is wrong.
template <class Check>
void compare(const Check& isRight)
{
    for (int pages = 0; pages <= 300; ++pages)
        for (int copies = 0; copies <= 30; ++copies)
            if (!isRight(copies, pages))
                QFAIL(qPrintable(u"%1 × %2"_s.arg(copies).arg(pages)));
}

/// Until 2023 Thông tư 226/2016/TT-BTC; from 2024 on one price a page and one exemption more; from
/// July 2025 on 700 for all online; by post always 5.000 for all, and 1.000 for
/// each copy wherever it goes.
Procedure tariffOfEveryKind()
{
    Procedure tariff = procedureOf(u"2.000815"_s, {2022, 6, 1});
    FeeRule before = tariff.fees.front();
    before.to = QDate(2023, 12, 31);
    before.exemptions = {{u"ho-ngheo"_s, u"Hộ nghèo"_s, u"Luật"_s}};
    before.byChannel = {{Channel::post, {{5'000}, u"Nghị quyết"_s}}};
    FeeRule after = before;
    after.block = TieredPerPage{std::vector{PageTier{0, {1'500}}}, {}, u"pages"_s, u"copies"_s};
    after.from = QDate(2024, 1, 1);
    after.to = QDate(2025, 6, 30);
    after.exemptions.push_back({u"nguoi-co-cong"_s, u"Người có công"_s, u"Luật"_s});
    FeeRule latest = after;
    latest.from = QDate(2025, 7, 1);
    latest.to = {};
    latest.byChannel[Channel::online] = {{700}, u"Nghị quyết"_s};
    FeeRule each = before;
    each.label = u"Phí in"_s;
    each.block = PerItem{{1'000}, u"copies"_s};
    each.to = {};
    each.exemptions = {{u"nguoi-co-cong"_s, u"Người có công"_s, u"Luật"_s}};
    each.byChannel.clear();
    tariff.fees = {before, after, latest, each};
    return tariff;
}

qint64 slowTariff(int copies, int pages, QDate day, Channel channel, const QString& who)
{
    const bool old = day.year() < 2024;
    qint64 certifying = 0;
    if (who == u"ho-ngheo" || (who == u"nguoi-co-cong" && !old))
        certifying = 0;
    else if (channel == Channel::post)
        certifying = 5'000;
    else if (channel == Channel::online && day >= QDate(2025, 7, 1))
        certifying = 700;
    else if (old)
        certifying = slowFee(copies, pages);
    else
        for (int page = 0; page < pages * copies; ++page)
            certifying += 1'500;
    qint64 printing = 0;
    for (int copy = 0; copy < copies && who != u"nguoi-co-cong"; ++copy)
        printing += 1'000;
    return certifying + printing;
}

Result<Fee> feeOf(const QString& code, const QJsonObject& values, QDate date,
    Channel channel = Channel::direct, const QString& exemption = {})
{
    const Procedure& procedure = procedureOf(code, date);
    const auto answers = checkAnswers(procedure, values, {});
    if (!answers)
        return answers.error();
    return computeFee(procedure, *answers, RequestDay(date), channel, exemption);
}
} // namespace

Q_DECLARE_METATYPE(motcua::Channel)

class TestFee : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExemptionIsOfferedForWhatIsCharged_data();
    void anExemptionIsOfferedForWhatIsCharged();

    /// Pages 0–300 × copies 0–30 on every channel around every day that changes a tariff.
    void copiesCostWhatAPageByPageCountSays()
    {
        for (const QDate day : kDays)
            for (const Channel channel : kEvery) {
                const Procedure& procedure = procedureOf(u"2.000815"_s, day);
                compare([&](int copies, int pages) {
                    const auto fee = computeFee(
                        procedure, copiesOf(copies, pages), RequestDay(day), channel, {});
                    const qint64 right = freeOnline(channel, day) ? 0 : slowFee(copies, pages);
                    return fee && fee->total.amount == right && addsUp(*fee);
                });
            }
    }

    /// The same with a tariff that has whatever a tariff may have: people who are exempt, another
    /// price on a channel, a change on a day. Each is a rule of its own in the slow version.
    void aTariffOfEveryKindCostsWhatThePageByPageCountSays()
    {
        const Procedure tariff = tariffOfEveryKind();
        for (const QDate day : {QDate(2018, 1, 1), QDate(2023, 12, 31), QDate(2024, 1, 1),
                 QDate(2025, 6, 30), QDate(2025, 7, 1), QDate(2026, 12, 31)})
            for (const Channel channel : kEvery)
                for (const QString& who : {QString(), u"ho-ngheo"_s, u"nguoi-co-cong"_s})
                    compare([&](int copies, int pages) {
                        const auto fee = computeFee(
                            tariff, copiesOf(copies, pages), RequestDay(day), channel, who);
                        return fee && addsUp(*fee)
                            && fee->total.amount == slowTariff(copies, pages, day, channel, who);
                    });
    }

    void extractsAreFreeForWhomTheLawNames()
    {
        const QStringList people{
            {}, u"nguoi-co-cong"_s, u"ho-ngheo"_s, u"nguoi-khuyet-tat"_s, u"vneid"_s};
        for (const QDate day : kDays)
            for (const Channel channel : {Channel::direct, Channel::online, Channel::post})
                for (const QString& who : people)
                    for (int copies = 1; copies <= 30; ++copies) {
                        const auto fee
                            = feeOf(u"2.000635"_s, {{u"copies"_s, copies}}, day, channel, who);
                        const auto free = freeFor(who, day);
                        QCOMPARE(bool(fee), free.has_value());
                        if (fee)
                            QCOMPARE(fee->total.amount,
                                *free || freeOnline(channel, day) ? 0 : 8000 * copies);
                    }
    }

    void costsWhatTheTariffSays_data();
    void costsWhatTheTariffSays()
    {
        QFETCH(QString, code);
        QFETCH(QString, values);
        QFETCH(QDate, date);
        QFETCH(Channel, channel);
        QFETCH(QString, exemption);
        QFETCH(QString, because);
        const auto fee = feeOf(
            code, QJsonDocument::fromJson(values.toUtf8()).object(), date, channel, exemption);
        VERIFY_OK(fee);
        QTEST(int(fee->total.amount), "total");
        QCOMPARE(fee->because.at(0).id, because);
        QVERIFY(!fee->because.at(0).source.isEmpty());
    }

    void theLinesAddUpToTheTotal()
    {
        const QDate date(2022, 6, 1);
        const Answers answers{
            {}, {{{u"copies"_s, 3}, {u"pages"_s, 5}}, {{u"copies"_s, 1}, {u"pages"_s, 199}}}};
        const auto fee = computeFee(
            procedureOf(u"2.000815"_s, date), answers, RequestDay(date), Channel::direct, {});
        VERIFY_OK(fee);
        QCOMPARE(fee->lines,
            (std::vector<FeeLine>{{u"Phí chứng thực bản sao"_s, {21'000}, 0, {}},
                {u"Phí chứng thực bản sao"_s, {200'000}, 1, {}}}));
        QCOMPARE(fee->total, Dong{221'000});
        QCOMPARE(fee->because.at(0).id, u"feePages"_s);
        QCOMPARE(fee->because.at(0).values,
            (QJsonObject{{u"label"_s, u"Phí chứng thực bản sao"_s}, {u"item"_s, 1},
                {u"copies"_s, 3}, {u"pages"_s, 5}, {u"each"_s, 7'000}, {u"amount"_s, 21'000}}));
        QCOMPARE(fee->because.at(1).id, u"feePagesCapped"_s);
    }

    void refusesWhatSixtyFourBitsCannotHold()
    {
        const QDate date(2022, 6, 1);
        constexpr qint64 kMany = std::numeric_limits<qint64>::max() / 2;
        const auto fee = computeFee(procedureOf(u"2.000815"_s, date), copiesOf(kMany, 5),
            RequestDay(date), Channel::direct, {});
        VERIFY_ERROR(fee, ErrorCode::badInput);
        QCOMPARE(fee.error().detail, u"feeTooLarge"_s);
        const auto pages = computeFee(procedureOf(u"2.000815"_s, date), copiesOf(1, kMany),
            RequestDay(date), Channel::direct, {});
        VERIFY_ERROR(pages, ErrorCode::badInput);
        QCOMPARE(pages.error().detail, u"feeTooLarge"_s);
    }

    void refusesAnExemptionThatNoRuleLists_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("exemption");
        QTest::addRow("unheard of") << u"2.000635"_s << QDate(2022, 6, 1) << u"x"_s;
        QTest::addRow("of another procedure")
            << u"2.000815"_s << QDate(2022, 6, 1) << u"ho-ngheo"_s;
        QTest::addRow("VNeID a day too early") << u"2.000635"_s << QDate(2026, 8, 14) << u"vneid"_s;
        QTest::addRow("VNeID a day too late") << u"2.000635"_s << QDate(2027, 3, 1) << u"vneid"_s;
    }
    void refusesAnExemptionThatNoRuleLists()
    {
        QFETCH(QString, code);
        QFETCH(QDate, date);
        QFETCH(QString, exemption);
        const auto fee
            = computeFee(procedureOf(code, date), {}, RequestDay(date), Channel::direct, exemption);
        VERIFY_ERROR(fee, ErrorCode::badInput);
        QCOMPARE(fee.error().field, u"/exempt"_s);
    }
};

void TestFee::costsWhatTheTariffSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("exemption");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("because");
    const auto row
        = [](const char* rule, const char* code, const char* values, QDate date, int total,
              const char* because, const char* exemption = "", Channel channel = Channel::direct) {
              QTest::newRow(rule) << QString::fromLatin1(code) << QString::fromLatin1(values)
                                  << date << channel << QString::fromLatin1(exemption) << total
                                  << QString::fromLatin1(because);
          };
    const auto online = Channel::online;
    const QDate seed(2022, 6, 1), p2(2025, 12, 31), y2026(2026, 1, 1);
    row("1 page", "2.000815", R"({"copies":1,"pages":1})", seed, 2'000, "feePages");
    row("2 pages", "2.000815", R"({"copies":1,"pages":2})", seed, 4'000, "feePages");
    row("3 pages", "2.000815", R"({"copies":1,"pages":3})", seed, 5'000, "feePages");
    row("3 copies of 5 pages", "2.000815", R"({"copies":3,"pages":5})", seed, 21'000, "feePages");
    row("10 copies of 20 pages", "2.000815", R"({"copies":10,"pages":20})", seed, 220'000,
        "feePages");
    row("197 pages", "2.000815", R"({"copies":1,"pages":197})", seed, 199'000, "feePages");
    row("198 pages", "2.000815", R"({"copies":1,"pages":198})", seed, 200'000, "feePages");
    row("199 pages", "2.000815", R"({"copies":1,"pages":199})", seed, 200'000, "feePagesCapped");
    row("copies online before 2026", "2.000815", R"({"copies":3,"pages":5})", p2, 21'000,
        "feePages", "", online);
    row("copies online from 2026", "2.000815", R"({"copies":3,"pages":5})", y2026, 0,
        "feeByChannel", "", online);
    row("copies in person from 2026", "2.000815", R"({"copies":3,"pages":5})", y2026, 21'000,
        "feePages");
    row("one paper signed", "2.000884", R"({"documents":1})", seed, 10'000, "feePerItem");
    row("many signatures, one paper", "2.000884", R"({"documents":1,"variant":"many"})", seed,
        10'000, "feePerItem");
    row("three papers signed", "2.000884", R"({"documents":3})", seed, 30'000, "feePerItem");
    row("signature from 2026", "2.000884", R"({"documents":1})", y2026, 10'000, "feePerItem");
    row("one extract", "2.000635", R"({"copies":1})", seed, 8'000, "feePerItem");
    row("five extracts", "2.000635", R"({"copies":5})", seed, 40'000, "feePerItem");
    row("extracts of a poor household", "2.000635", R"({"copies":5})", seed, 0, "feeExempt",
        "ho-ngheo");
    row("extracts of a family of merit", "2.000635", R"({"copies":5})", seed, 0, "feeExempt",
        "nguoi-co-cong");
    row("extracts of a disabled person", "2.000635", R"({"copies":5})", seed, 0, "feeExempt",
        "nguoi-khuyet-tat");
    row("VNeID, first day", "2.000635", R"({"copies":5})", {2026, 8, 15}, 0, "feeExempt", "vneid");
    row("VNeID, last day", "2.000635", R"({"copies":5})", {2027, 2, 28}, 0, "feeExempt", "vneid");
    row("without VNeID", "2.000635", R"({"copies":5})", {2026, 8, 15}, 40'000, "feePerItem");
    row("extracts online, 2025", "2.000635", R"({"copies":5})", p2, 40'000, "feePerItem", "",
        online);
    row("extracts online, 2026", "2.000635", R"({"copies":5})", y2026, 0, "feeByChannel", "",
        online);
    row("marriage", "1.000894", R"({"husbandBorn":"1990-01-01","wifeBorn":"1990-01-01"})", seed, 0,
        "feeFree");
    row("marriage, 2026", "1.000894", R"({"husbandBorn":"1990-01-01","wifeBorn":"1990-01-01"})",
        y2026, 0, "feeFree");
    row("death, the day", "1.000656", R"({"diedOn":"2022-06-01"})", seed, 0, "feeOnTime");
    row("death, 15 days", "1.000656", R"({"diedOn":"2022-05-17"})", seed, 0, "feeOnTime");
    row("death, 16 days", "1.000656", R"({"diedOn":"2022-05-16"})", seed, 5'000, "feeLate");
    const QDate monday{2022, 6, 6};
    row("death, the last day a Saturday", "1.000656", R"({"diedOn":"2022-05-20"})", monday, 0,
        "feeOnTimeMoved"); // Saturday 04/6/2022
    row("death, the last day a Saturday, two days on", "1.000656", R"({"diedOn":"2022-05-20"})",
        monday.addDays(1), 5'000, "feeLate");
    row("death, the last day a Friday", "1.000656", R"({"diedOn":"2022-05-19"})", monday, 5'000,
        "feeLate");
    row("birth, the last day a holiday", "1.001193", R"({"bornOn":"2022-07-04"})", {2022, 9, 5}, 0,
        "feeOnTimeMoved"); // Friday 02/9/2022
    row("late death of a poor household", "1.000656", R"({"diedOn":"2022-05-16"})", seed, 0,
        "feeExempt", "ho-ngheo");
    row("late death online, 2025", "1.000656", R"({"diedOn":"2025-01-01"})", p2, 5'000, "feeLate",
        "", online);
    row("late death online, 2026", "1.000656", R"({"diedOn":"2025-01-01"})", y2026, 0,
        "feeByChannel", "", online);
    row("birth, 60 days", "1.001193", R"({"bornOn":"2022-04-02"})", seed, 0, "feeOnTime");
    row("birth, 61 days", "1.001193", R"({"bornOn":"2022-04-01"})", seed, 5'000, "feeLate");
    row("correction below 14", "1.004859", R"({"subject":"duoi-14"})", y2026, 5'000, "feePerCase");
    row("correction from 14", "1.004859", R"({"subject":"du-14"})", y2026, 25'000, "feePerCase");
    row("residence in person", "1.004194", "{}", y2026, 15'000, "feePerCase");
    row("residence online", "1.004194", "{}", y2026, 7'000, "feeByChannel", "", online);
    row("an amount that is not known", "1.001022", "{}", y2026, 0, "feeNotKnown");
    row("not known, of a poor household", "1.001022", "{}", y2026, 0, "feeExempt", "ho-ngheo");
    row("not known, but nothing online", "1.001022", "{}", y2026, 0, "feeByChannel", "", online);
    row("poor households, each year", "1.011606", "{}", seed, 0, "feeFree");
    row("an amount to be checked", "2.002516", "{}", y2026, 8'000, "feePerCase");
}

void TestFee::anExemptionIsOfferedForWhatIsCharged_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<qsizetype>("offered");
    QTest::newRow("charged") << Channel::direct << u"khac"_s << qsizetype(1);
    QTest::newRow("free on this channel") << Channel::online << u"khac"_s << qsizetype(0);
    QTest::newRow("not charged of these answers")
        << Channel::direct << u"ket-hon"_s << qsizetype(0);
}
void TestFee::anExemptionIsOfferedForWhatIsCharged()
{
    QFETCH(Channel, channel);
    QFETCH(QString, purpose);
    Procedure procedure = procedureOf(u"1.004873"_s, {2022, 6, 1});
    FeeRule& rule = procedure.fees.front();
    rule.exemptions = {{u"nguoi-cao-tuoi"_s, u"Người cao tuổi"_s, u"Luật"_s, 0, 60}};
    rule.byChannel[Channel::online] = {Dong{}, u"Nghị quyết"_s};
    rule.when
        = Condition{u"purpose"_s, ConditionOp::equals, u"khac"_s, ConditionScope::item, {}, {}};
    const Answers answers{{{u"purpose"_s, purpose}}, {}};
    const Reasons told
        = exemptionsByAge(procedure, answers, RequestDay({2022, 6, 1}), channel, QDate(1950, 1, 1));
    QTEST(qsizetype(told.size()), "offered");
}

QTEST_APPLESS_MAIN(TestFee)
#include "tst_fee.moc"
