#include "ui/person/judge.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::PersonWords)
};
} // namespace

QJsonObject fieldsOf(const Person& person)
{
    QJsonObject fields = toJson(person);
    fields.remove(u"idIssued"_s);
    fields.remove(u"scanned"_s);
    fields.remove(u"oldNumber"_s);
    return fields;
}

QJsonObject judgeCommand(const Person& a, const Person& b, bool same, const QString& reason)
{
    QJsonObject command{{u"do"_s, u"judgePeople"_s}, {u"a"_s, fieldsOf(a)}, {u"b"_s, fieldsOf(b)},
        {u"same"_s, same}};
    if (!reason.isEmpty())
        command[u"reason"_s] = reason;
    return command;
}

QString likenessText(Likeness likeness)
{
    return likeness == Likeness::sameNumber
        ? PersonWords::tr("This number is known with another name or date of birth.")
        : PersonWords::tr("Somebody with this name and date of birth is known.");
}

QString judgedText(const SimilarPerson& similar, const QString& byName)
{
    if (!similar.judged)
        return similar.joined ? PersonWords::tr("One person, through another decision") : QString();
    const PeopleJudgement& judged = *similar.judged;
    const QString what
        = judged.same ? PersonWords::tr("One person") : PersonWords::tr("Another person");
    const QString who
        = u"%1 · %2, %3"_s.arg(what, byName, judged.at.localDate().toString(u"dd/MM/yyyy"_s));
    return judged.reason.isEmpty() ? who : who + u"\n"_s + judged.reason;
}

} // namespace motcua
