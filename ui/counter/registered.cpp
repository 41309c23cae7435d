#include "ui/counter/registered.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "ui/person/judge.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject organisationFields(const Party& party)
{
    QJsonObject fields{{u"organisation"_s, party.organisation}, {u"taxCode"_s, party.taxCode}};
    QJsonObject representative = fieldsOf(party.person);
    for (const QString& contact : {u"address"_s, u"phone"_s, u"email"_s})
        if (representative.contains(contact))
            fields[contact] = representative.take(contact);
    if (!representative.isEmpty())
        fields[u"representative"_s] = representative;
    return fields;
}

QJsonObject fieldsOf(const Party& party)
{
    QJsonObject fields
        = party.organisation.isEmpty() ? fieldsOf(party.person) : organisationFields(party);
    if (!party.role.isEmpty())
        fields[u"role"_s] = party.role;
    if (!party.relation.isEmpty())
        fields[u"relation"_s] = party.relation;
    return fields;
}

QJsonArray itemsOf(const Dossier& dossier)
{
    QJsonArray items;
    for (const Item& item : dossier.items) {
        QJsonObject json = item.answers;
        json[u"title"_s] = item.title;
        items.append(json);
    }
    return items;
}

void lay(QJsonObject& command, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        command[key] = text;
}
} // namespace

QJsonObject acceptCommandOf(const Dossier& dossier)
{
    QJsonArray parties;
    for (const Party& party : dossier.parties)
        parties.append(fieldsOf(party));
    QJsonObject command{{u"do"_s, u"accept"_s}, {u"dossier"_s, dossier.id.toString()},
        {u"procedure"_s, dossier.procedure}, {u"documents"_s, toJson(dossier.papers)},
        {u"applicant"_s, fieldsOf(dossier.applicant)}, {u"parties"_s, parties},
        {u"answers"_s, dossier.answers}, {u"items"_s, itemsOf(dossier)}};
    if (dossier.channel != Channel::direct)
        command[u"channel"_s] = nameOf(kChannels, dossier.channel);
    if (dossier.submitter)
        command[u"submitter"_s] = fieldsOf(*dossier.submitter);
    if (dossier.sets > 1)
        command[u"sets"_s] = dossier.sets;
    lay(command, u"resultBy"_s, dossier.resultBy);
    lay(command, u"missingReason"_s, dossier.missingReason);
    lay(command, u"secondReason"_s, dossier.secondReason);
    lay(command, u"exempt"_s, dossier.exemption);
    lay(command, u"exemptProof"_s, dossier.exemptProof);
    lay(command, u"note"_s, dossier.note);
    lay(command, u"competentOffice"_s, dossier.competentOffice);
    return command;
}

bool isAboutRegistered(const QJsonObject& command)
{
    return command.contains(u"dossier"_s);
}

} // namespace motcua
