#include "tests/bench/turns.h"

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

Outcome Turns::receive(Figure& figure)
{
    const QJsonObject command = intake();
    return take(figure, {}, [&] { return keep(m_ward.office().run(command, kClerk)); });
}

Outcome Turns::act(Figure& figure, const QString& name, const Session& who)
{
    const QJsonObject command{{u"do"_s, name}, {u"dossier"_s, m_newest.toString()}};
    return take(figure, Footprint::newest(m_ward.look(), 1),
        [&] { return keep(m_ward.office().run(command, who)); });
}

Result<Answer> Turns::keep(Result<Answer> answer)
{
    if (answer)
        m_newest = answer->dossier->id;
    return answer;
}

QJsonObject Turns::intake()
{
    const Person person = m_population.someone(m_ward.dice(), m_ward.clock().now().localDate());
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s,
            QJsonObject{{u"fullName"_s, person.fullName},
                {u"personalNumber"_s, person.personalNumber},
                {u"dateOfBirth"_s, person.dateOfBirth.toIso()}, {u"sex"_s, sexName(*person.sex)},
                {u"address"_s, person.address}}},
        {u"items"_s,
            QJsonArray{QJsonObject{
                {u"title"_s, u"Bằng tốt nghiệp"_s}, {u"copies"_s, 3}, {u"pages"_s, 5}}}}};
}

} // namespace bench
