// Who signs what on which day, in worlds of random decisions, against a slow table: law.md §9.
// People come and go, one is the head, one acts for the head, deputies and civil servants are
// assigned; powers of other bodies come to the ward and go from it.
#include "core/catalogue/assigning.h"
#include "core/catalogue/signers.h"
#include "core/office/founding.h"
#include "core/office/heads.h"
#include "core/office/wardstate.h"
#include "tests/faults/seeds.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

#include <random>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kWorlds = 2000;
constexpr int kCells = 8; ///< of the matrix of each world, half of them where something turns
constexpr int kSteps = 30;
constexpr int kDays = 45;
const QDate kFirst(2025, 6, 10); // the districts end on its 21st day
const QDate kDistrictsEnd(2025, 6, 30);

const QString kOwn = u"9.000001"_s;
const QString kCertified = u"9.000002"_s; ///< the head and his deputies sign it, for a while
const QString kDistrict = u"9.000003"_s; ///< the ward's own district decides it, while it stands
const QString kCity = u"9.000004"_s;
const QString kOther = u"9.000005"_s; ///< a district decides it that this ward is not of
const QStringList kCodes{kOwn, kCertified, kDistrict, kCity, kOther};
const QDate kLeadersAlone(2025, 7, 5); ///< the last day of that

const QString kOurDistrict = u"UBND quận Hoàn Kiếm"_s;
const QString kOtherDistrict = u"UBND quận Cầu Giấy"_s;
const QString kDepartment = u"Sở Nội vụ"_s;
const QString kWard = u"UBND phường Cửa Nam"_s;
const QStringList kGivers{kOurDistrict, kOtherDistrict, kDepartment, kWard};
const QStringList kTakers{kWard, u"UBND phường"_s, u"Trạm Y tế phường"_s, kDepartment};

const QStringList kLogins{u"an"_s, u"binh"_s, u"chi"_s, u"dung"_s, u"em"_s};
const QStringList kPosts{u"Chủ tịch"_s, u"Phó Chủ tịch"_s, u"Phó Chủ tịch"_s,
    u"Công chức Tư pháp - Hộ tịch"_s, u"Chánh Văn phòng"_s};

/// An assignment, and which step of the story entered it.
struct Signed
{
    Assignment told;
    int step = 0;
};

/// A day on which a ward without a head got one.
struct HeadCame
{
    int step = 0;
    QDate day;
};

/// What was entered and not refused, in its order, as a clerk would keep it on paper.
struct Story
{
    Accounts people;
    std::vector<Signed> papers;
    std::vector<HeadCame> heads;
    Delegations delegations;
};

bool districtStands(const QString& body, QDate day)
{
    return day <= kDistrictsEnd || (body != kOurDistrict && body != kOtherDistrict);
}

bool isWard(const QString& body)
{
    return body == kWard || body == u"UBND phường";
}

Procedure procedureOf(const QString& code, const QString& decidedBy)
{
    Procedure one;
    one.code = code;
    one.hash = code;
    one.name = code;
    one.from = QDate(2020, 1, 1);
    one.forwardTo = decidedBy;
    return one;
}

Catalogue madeUpCatalogue()
{
    Catalogue catalogue;
    Procedure certified = procedureOf(kCertified, {});
    certified.signers = SignerRule{{u"KT"_s, u"Q"_s}, kLeadersAlone, u"Nghị định"_s};
    for (const Procedure& one :
        {procedureOf(kOwn, {}), certified, procedureOf(kDistrict, kOurDistrict),
            procedureOf(kCity, kDepartment), procedureOf(kOther, kOtherDistrict)})
        catalogue.add(one);
    return catalogue;
}

/// Random decisions, one after the other; what the program refuses is not in the story.
class World
{
public:
    explicit World(unsigned seed)
        : m_random(seed)
    {
        m_ward.config = demoFounding().config;
        m_ward.catalogue = madeUpCatalogue();
        m_today = kFirst;
        openAccounts();
        for (m_step = 1; m_step <= kSteps; ++m_step) {
            m_today = m_today.addDays(number(3));
            live();
        }
    }

    const Story& story() const { return m_story; }
    const WardState& ward() const { return m_ward; }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }
    const QString& oneOf(const QStringList& all) { return all[number(int(all.size()))]; }
    QDate someDay() { return kFirst.addDays(number(kDays)); }
    void openAccounts();
    void live();
    void account();
    void assign();
    void revoke();
    void write(const Draft& draft);
    Outcome mayAssign(const Assignment& asked, const Account& person);
    void delegate();
    void endDelegation();
    bool hasHead() const;
    QStringList someCodes();

    std::mt19937 m_random;
    WardState m_ward;
    Events m_events;
    Story m_story;
    QDate m_today;
    int m_step = 0;
};

void World::write(const Draft& draft)
{
    Event event{{}, draft.body};
    event.header.id = {1, qint64(m_events.size()) + 1};
    event.header.kind = draft.kind;
    event.header.when = Instant::fromIso(m_today.toString(Qt::ISODate) + u"T09:00:00"_s).value();
    m_events.push_back(event);
    m_ward.accounts = foldAccounts(m_events);
    m_ward.assignments = foldAssignments(m_events, headsCame(m_events));
    m_ward.delegations = foldDelegations(m_events);
}

bool World::hasHead() const
{
    return std::ranges::any_of(
        m_story.people, [](const Account& one) { return one.active && one.byOffice; });
}

QStringList World::someCodes()
{
    if (number(5) == 0)
        return {u"*"_s};
    // mostly what the ward decides, else most of it would be refused
    const auto some = [this] { return number(4) == 0 ? oneOf(kCodes) : oneOf({kOwn, kCertified}); };
    QStringList codes{some()};
    while (number(3) == 0)
        codes.append(some());
    codes.removeDuplicates();
    return codes;
}

void World::openAccounts()
{
    AccountCommand administrator;
    administrator.account = {u"quantri"_s, u"Quản trị"_s, {}, {Role::administrator}};
    write(must(decideAccount(administrator, {})).front());
    m_story.people.push_back(administrator.account);
    for (qsizetype at = 0; at < kLogins.size(); ++at) {
        AccountCommand add;
        add.account
            = {kLogins[at], kLogins[at], kPosts[at], {at == 3 ? Role::signatory : Role::leader}};
        add.account.byOffice = at == 0 && number(2) == 0;
        const bool before = hasHead();
        write(must(decideAccount(add, m_ward.accounts)).front());
        m_story.people.push_back(add.account);
        if (!before && hasHead())
            m_story.heads.push_back({m_step, m_today});
    }
}

void World::live()
{
    switch (number(10)) {
    case 0:
    case 1:
    case 2:
        return account();
    case 3:
        return revoke();
    case 4:
    case 5:
        return delegate();
    case 6:
        return endDelegation();
    default:
        return assign();
    }
}

/// Stopped, back again, another post, head or no head any more.
void World::account()
{
    AccountCommand command;
    const int at = number(int(kLogins.size()));
    Account& kept = m_story.people[std::size_t(at) + 1];
    command.account.login = kept.login;
    Account after = kept;
    switch (number(4)) {
    case 0:
        command.action = AccountAction::stop;
        after.active = false;
        break;
    case 1:
        command.action = AccountAction::restore;
        after.active = true;
        break;
    case 2:
        command.action = AccountAction::change;
        after.byOffice = number(2) == 0;
        command.byOfficeGiven = true;
        break;
    default:
        command.action = AccountAction::change;
        after.post = kPosts[number(int(kPosts.size()))];
    }
    command.account.post = after.post;
    command.account.byOffice = after.byOffice;
    const auto decided = decideAccount(command, m_ward.accounts);
    if (!decided)
        return;
    const bool before = hasHead();
    kept = after;
    if (!before && hasHead())
        m_story.heads.push_back({m_step, m_today});
    write(decided->front());
}

/// As the verb asks, one after the other.
Outcome World::mayAssign(const Assignment& asked, const Account& person)
{
    std::optional<Signatory> head;
    for (const Account& one : m_ward.accounts)
        if (asked.by.isEmpty() ? one.active && one.byOffice : one.login == asked.by)
            head = one.signatory();
    if (!asked.by.isEmpty())
        if (const auto holds = checkDelegator(*head, m_ward.assignments, asked); !holds)
            return holds;
    if (const auto form = checkSigningForm(asked, person.signatory(), head, m_ward.law().powers);
        !form)
        return form;
    if (const auto alone = checkActsAlone(asked, m_ward.assignments); !alone)
        return alone;
    if (const auto signedBy = checkSignedBy(asked, m_ward.catalogue); !signedBy)
        return signedBy;
    return checkPassedOn(asked, m_ward.catalogue, m_ward.law().powers);
}

void World::assign()
{
    const Account& person = m_story.people[std::size_t(number(int(kLogins.size()))) + 1];
    Assignment asked;
    asked.person = person.login;
    asked.procedures = someCodes();
    asked.from = someDay();
    if (number(3) > 0)
        asked.to = asked.from.addDays(number(20));
    const bool deputy = person.post.startsWith(u"Phó"_s);
    asked.form = deputy ? u"KT"_s : oneOf({u"TUQ"_s, u"TL"_s});
    if (number(3) == 0)
        asked.form = oneOf({u"KT"_s, u"TUQ"_s, u"TL"_s, u"Q"_s, u"Q"_s});
    asked.decision = u"%1/QĐ"_s.arg(m_step);
    asked.decided = std::min(m_today, asked.from);
    if (number(4) == 0)
        asked.by = oneOf(kLogins);
    const Account* by = findAccount(m_story.people, asked.by);
    if (!person.active || asked.by == asked.person || (by && !by->active)
        || (!by && asked.form != u"Q" && !hasHead()) || !mayAssign(asked, person))
        return;
    if (by && !by->byOffice)
        qFatal("passed on by one who is no head");
    if (asked.form == u"Q" && hasHead())
        qFatal("somebody acts beside a head");
    write(assignmentMade(asked));
    m_story.papers.push_back({asked, m_step});
}

void World::revoke()
{
    Assignment asked;
    if (m_story.papers.empty())
        return;
    const Assignment& held = m_story.papers[std::size_t(number(int(m_story.papers.size())))].told;
    asked.person = held.person;
    asked.procedures = number(2) == 0 ? held.procedures : someCodes();
    asked.from = number(2) == 0 ? someDay() : held.from.addDays(number(5));
    asked.decision = u"%1/QĐ"_s.arg(m_step);
    asked.decided = std::min(m_today, asked.from);
    asked.revoked = true;
    if (!checkRevocation(asked, m_ward.assignments, m_today))
        return;
    write(assignmentMade(asked));
    m_story.papers.push_back({asked, m_step});
}

void World::delegate()
{
    DelegationCommand command;
    Delegation& one = command.entered;
    one.decision = u"d%1"_s.arg(number(4));
    one.by = oneOf(kGivers);
    one.kind = number(3) == 0 ? DelegationKind::decentralisation : DelegationKind::delegation;
    one.from = someDay();
    one.decided = kFirst.addDays(-30);
    if (number(2) == 0)
        one.to = one.from.addDays(number(30));
    for (int left = 1 + number(2); left > 0; --left) {
        QStringList codes = someCodes();
        if (codes.front() == u"*")
            codes = kCodes;
        one.levels.push_back({oneOf(kGivers), oneOf(kTakers), int(codes.size()), codes});
    }
    const auto known = std::ranges::find(m_story.delegations, one.decision, &Delegation::decision);
    command.correct = known != m_story.delegations.end();
    const auto decided = decideDelegation(command, m_ward.delegations, m_today);
    if (!decided)
        return;
    write(*decided);
    if (command.correct)
        *known = one;
    else
        m_story.delegations.push_back(one);
}

void World::endDelegation()
{
    if (m_story.delegations.empty())
        return;
    Delegation& one = m_story.delegations[std::size_t(number(int(m_story.delegations.size())))];
    DelegationCommand command;
    command.action = DelegationAction::revoke;
    command.decision = one.decision;
    command.day = someDay();
    command.revokedBy = u"r"_s;
    const auto decided = decideDelegation(command, m_ward.delegations, m_today);
    if (!decided)
        return;
    write(*decided);
    one.revokedFrom = command.day;
}

// The slow table.

/// Nobody acts beside a head: from the day on which one comes, whoever acted acts no more.
bool coversSlowly(const Story& story, const Signed& paper, const QString& code, QDate day)
{
    const Assignment& told = paper.told;
    if (!told.procedures.contains(u"*"_s) && !told.procedures.contains(code))
        return false;
    if (day < told.from || (told.to.isValid() && day > told.to))
        return false;
    if (told.revoked || told.form != u"Q")
        return true;
    for (const HeadCame& head : story.heads)
        if (head.step > paper.step)
            return day < head.day; // the first after it was entered
    return true;
}

/// A delegation is in force from its first day to its end, its revocation, or the end of the body
/// that answers for it; what was decentralised stays.
bool holdsSlowly(const Delegation& one, const QString& from, QDate day)
{
    if (day < one.from || (one.to.isValid() && day > one.to)
        || (one.revokedFrom.isValid() && day >= one.revokedFrom))
        return false;
    const bool stays = one.kind == DelegationKind::decentralisation;
    return stays || (districtStands(one.by, day) && districtStands(from, day));
}

struct Slow
{
    QString decider; ///< "": this ward
    const Delegation* by = nullptr;
    QString from;
};

/// Who decides: by law, or by the last decision that names it and is in force.
Slow decidesSlowly(const Story& story, const QString& code, QDate day)
{
    Slow found;
    if (code == kDistrict && districtStands(kOurDistrict, day))
        found.decider = kOurDistrict; // then the ward took over from it
    else if (code == kCity)
        found.decider = kDepartment;
    else if (code == kOther)
        found.decider = kOtherDistrict;
    for (const Delegation& one : story.delegations)
        for (const DelegationLevel& level : one.levels)
            if (level.procedures.contains(code) && (isWard(level.to) || isWard(level.from))
                && holdsSlowly(one, level.from, day))
                found = {isWard(level.to) ? QString() : level.to, &one, level.from};
    return found;
}

QString line(const Authority& right)
{
    return QStringList{right.login, right.post, right.form, right.decision,
        right.from.toString(Qt::ISODate), right.to.toString(Qt::ISODate), right.behalf, right.power}
        .join(u'|');
}

QDate lastSlowly(const Story& story, const Signed& paper)
{
    const Assignment& told = paper.told;
    if (told.form == u"Q")
        for (const HeadCame& head : story.heads)
            if (head.step > paper.step)
                return told.to.isValid() && told.to < head.day ? told.to : head.day.addDays(-1);
    return told.to;
}

/// Every paper writes over those before it; what is left is the right, or none.
std::optional<Authority> givenSlowly(
    const Story& story, const Account& who, const QString& code, QDate day)
{
    if (who.byOffice)
        return Authority{who.login, who.name, who.post, {}, {}, {}, {}};
    std::optional<Authority> right;
    for (const Signed& paper : story.papers)
        if (paper.told.person == who.login && coversSlowly(story, paper, code, day)) {
            right.reset();
            if (!paper.told.revoked)
                right = Authority{who.login, who.name, who.post, paper.told.form,
                    paper.told.decision, paper.told.from, lastSlowly(story, paper)};
        }
    return right;
}

QStringList signersSlowly(const Story& story, const QString& code, QDate day)
{
    QStringList lines;
    const Slow decides = decidesSlowly(story, code, day);
    const bool lent
        = decides.by && decides.decider.isEmpty() && decides.by->kind == DelegationKind::delegation;
    for (const Account& one : story.people) {
        if (!one.active || one.login == u"quantri")
            continue;
        auto right = givenSlowly(story, one, code, day);
        if (!right)
            continue;
        const bool further = right->form == u"TUQ" || right->form == u"TL";
        if ((lent || (code == kCertified && day <= kLeadersAlone)) && further)
            continue; // what is lent is not lent on; what leaders certify others do not
        if (lent) {
            right->behalf = decides.from;
            right->power = decides.by->decision;
        }
        lines.append(line(*right));
    }
    return lines;
}

QStringList signersOfProgram(
    const Signing& signing, const Procedure& code, const Powers& powers, QDate day)
{
    QStringList lines;
    for (const Authority& right : rightsToSign(signing, code, powers, day))
        lines.append(line(right));
    return lines;
}
} // namespace

class TestPowerMatrix : public QObject
{
    Q_OBJECT

    /// Where something begins, ends or turns, and the days beside.
    static QList<QDate> turningDays(const Story& story)
    {
        QList<QDate> days{kDistrictsEnd, kLeadersAlone};
        for (const Signed& paper : story.papers)
            days += {paper.told.from, paper.told.to};
        for (const HeadCame& head : story.heads)
            days.append(head.day);
        for (const Delegation& one : story.delegations)
            days += {one.from, one.to, one.revokedFrom};
        days.removeIf([](QDate day) { return !day.isValid(); });
        return days;
    }

    /// The first of some cells of the matrix that differs; "" where none does.
    static QString difference(const World& world, unsigned seed)
    {
        const Law law = world.ward().law();
        const QList<QDate> turns = turningDays(world.story());
        std::mt19937 random(seed);
        const auto number = [&](qsizetype below) { return qsizetype(random() % unsigned(below)); };
        for (int at = 0; at < kCells; ++at) {
            const QString& code = kCodes[number(kCodes.size())];
            const QDate day = at % 2 == 0 ? kFirst.addDays(number(kDays))
                                          : turns[number(turns.size())].addDays(number(3) - 1);
            const QString wrong = differenceAt(world, law, code, day);
            if (!wrong.isEmpty())
                return u"%1 on %2: "_s.arg(code, day.toString(Qt::ISODate)) + wrong;
        }
        return {};
    }

    static QString differenceAt(const World& world, const Law& law, const QString& code, QDate day)
    {
        const Procedure& procedure = *law.catalogue->find(code, day);
        const Competence decides = competenceOn(procedure, law.powers, day);
        const Slow slow = decidesSlowly(world.story(), code, day);
        if (decides.decider != slow.decider
            || (decides.basis ? decides.basis->decision : QString())
                != (slow.by ? slow.by->decision : QString()))
            return u"decided by '%1', not '%2'"_s.arg(decides.decider, slow.decider);
        const QStringList told = signersOfProgram(law.signing, procedure, law.powers, day);
        const QStringList right = signersSlowly(world.story(), code, day);
        if (told != right)
            return u"signed by %1, not %2"_s.arg(told.join(u"; "_s), right.join(u"; "_s));
        return headsOn(world, told, day) > 1 ? u"two heads: "_s + told.join(u"; "_s) : QString();
    }

    /// Who acts for the head, and the head himself since he came.
    static qsizetype headsOn(const World& world, const QStringList& signers, QDate day)
    {
        const auto& came = world.story().heads;
        return std::ranges::count_if(signers, [&](const QString& one) {
            const QString form = one.section(u'|', 2, 2);
            return form == u"Q" || (form.isEmpty() && !came.empty() && day >= came.back().day);
        });
    }

private Q_SLOTS:
    void everyCellIsThatOfTheSlowTable()
    {
        const unsigned first = chosenSeed();
        qInfo("MOTCUA_SEED=%u", first);
        int papers = 0, acting = 0, lent = 0;
        for (unsigned at = 0; at < kWorlds; ++at) {
            const World world(first + at);
            const QString wrong = difference(world, first + at);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"MOTCUA_SEED=%1 "_s.arg(first + at) + wrong));
            papers += int(world.story().papers.size());
            lent += int(world.story().delegations.size());
            for (const Signed& paper : world.story().papers)
                acting += paper.told.form == u"Q";
        }
        QVERIFY(papers > kWorlds); // the worlds are not empty
        QVERIFY(acting > kWorlds / 10);
        QVERIFY(lent > kWorlds);
    }
};

QTEST_APPLESS_MAIN(TestPowerMatrix)
#include "tst_powermatrix.moc"
