#include "tests/support/dossierworld.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const std::vector<Role>& rolesOf(const QString& login)
{
    static const std::map<QString, std::vector<Role>> roles{{u"clerk"_s, {Role::clerk}},
        {u"leader"_s, {Role::leader}}, {u"deputy"_s, {Role::leader}},
        {u"both"_s, {Role::clerk, Role::leader}}, {u"observer"_s, {Role::observer}}};
    return roles.at(login);
}
} // namespace

DossierWorld::DossierWorld(const QString& now)
{
    at(now);
}

void DossierWorld::at(const QString& iso)
{
    m_now = Instant::fromIso(iso).value();
}

Facts DossierWorld::facts(const QString& login, const Procedure* procedure) const
{
    Facts facts;
    facts.actor = {login, rolesOf(login)};
    facts.now = m_now;
    facts.law = {&Catalogue::builtIn(), &Calendar::official()};
    facts.procedure = procedure;
    facts.newId = {1, qint64(journal.size()) + 1};
    facts.code = u"H26.12.03-220504-0001"_s;
    if (login == u"leader" || login == u"both")
        facts.authority = Authority{login, u"Trần Quốc Khánh"_s, u"Chủ tịch"_s, {}, {}, {}, {}};
    return facts;
}

Result<DossierId> DossierWorld::receive(const QJsonObject& command)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    const Intake intake = readIntake(reader, faults);
    if (!faults.empty())
        return toError(faults);
    const Procedure* procedure = Catalogue::builtIn().find(intake.procedure, m_now.localDate());
    if (!procedure)
        return Error{ErrorCode::notFound, u"/procedure"_s, {}, {}, {}};
    const Facts known = facts(u"clerk"_s, procedure);
    const auto drafts = decideReceive(intake, known);
    if (!drafts)
        return drafts.error();
    write(*drafts, u"clerk"_s);
    return known.newId;
}

Outcome DossierWorld::act(DossierId id, const QJsonObject& command, const QString& login)
{
    const Dossier before = dossier(id);
    QString name = command[u"do"_s].toString();
    if (name == u"correct" && command[u"confirm"_s].toBool())
        name = u"confirmCorrection"_s;
    const auto which = commandFromName(name).value();
    const Procedure* procedure
        = Catalogue::builtIn().find(before.procedure, before.receivedAt.localDate());
    Facts known = facts(login, procedure);
    known.numbers = nextNumbers(before, *procedure);
    Faults faults;
    JsonReader reader(command, {}, faults);
    const Act act = readAct(which, reader, before, faults);
    if (!faults.empty())
        return toError(faults);
    const auto drafts = decide(before, act, known);
    if (!drafts)
        return drafts.error();
    write(*drafts, login);
    const Dossier after = dossier(id);
    given.insert(
        given.end(), after.numbers.begin() + qsizetype(before.numbers.size()), after.numbers.end());
    return Done{};
}

std::vector<GivenNumber> DossierWorld::nextNumbers(
    const Dossier& dossier, const Procedure& procedure) const
{
    std::vector<GivenNumber> numbers;
    for (const int item : numbersNeeded(procedure, dossier)) {
        const int year = m_now.localDate().year();
        qint64 last = qint64(numbers.size());
        for (const GivenNumber& number : given)
            if (number.registerId == procedure.numbering->registerId && number.year == year)
                ++last;
        const auto position = positionOf({}, procedure.numbering->registerId, year, last);
        numbers.push_back({position.registerId, year, position.next, position.volume, item,
            m_now.localDate(), {}, {}});
    }
    return numbers;
}

void DossierWorld::write(const Drafts& drafts, const QString& login)
{
    for (const Draft& draft : drafts) {
        EventHeader header{u"ward"_s, {1, qint64(journal.size()) + 1}, 0, m_now, login, draft.kind,
            draft.v, draft.subjects};
        header.at = nextAt(journal.empty() ? 0 : journal.back().header.at, m_now);
        journal.push_back({header, draft.body});
    }
}

Events DossierWorld::eventsOf(DossierId id) const
{
    Events events;
    for (const Event& event : journal)
        if (event.header.subjects.contains(subjectOf(id)))
            events.push_back(event);
    return events;
}

Dossier DossierWorld::dossier(DossierId id) const
{
    return foldDossier(eventsOf(id));
}

QJsonObject aPerson(const QString& fullName, const QString& personalNumber)
{
    return {{u"fullName"_s, fullName}, {u"personalNumber"_s, personalNumber}};
}

QJsonObject copies(int copies, int pages)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
        {u"answers"_s, QJsonObject{{u"copies"_s, copies}, {u"pages"_s, pages}}}};
}

QJsonObject marriage(const QString& husbandBorn, const QString& wifeBorn)
{
    QJsonObject husband = aPerson(u"Lê Văn Hòa"_s, u"001098004455"_s);
    husband[u"role"_s] = u"husband"_s;
    husband[u"dateOfBirth"_s] = husbandBorn;
    husband[u"sex"_s] = u"male"_s;
    QJsonObject wife = aPerson(u"Phạm Thị Hương"_s, u"001199005678"_s);
    wife[u"role"_s] = u"wife"_s;
    wife[u"dateOfBirth"_s] = wifeBorn;
    wife[u"sex"_s] = u"female"_s;
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s},
        {u"applicant"_s, aPerson(u"Lê Văn Hòa"_s, u"001098004455"_s)},
        {u"parties"_s, QJsonArray{husband, wife}}};
}
