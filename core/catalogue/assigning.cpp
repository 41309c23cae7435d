#include "core/catalogue/assigning.h"

#include "core/base/text.h"
#include "core/catalogue/bodyends.h"
#include "core/catalogue/legalsource.h"
#include "core/catalogue/signers.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString lawOfPowers(QDate day)
{
    return sourceOn(u"delegatedPowers"_s, day);
}

/// "Phó Chủ tịch Thường trực UBND phường, phụ trách văn hóa": which post, and of which body.
struct Post
{
    QString title; ///< "pho chu tich"
    QString body; ///< "ubnd phuong"; "": not told, the body that he works for
};

Post postOf(const QString& text)
{
    static const QRegularExpression beside(
        u" *([,;(–-]| (phụ trách|kiêm)(?= |$))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression standing(
        u" thường trực"_s, QRegularExpression::CaseInsensitiveOption);
    const QString post = cleanText(text).simplified().remove(standing);
    const QStringList words
        = folded(post.left(post.indexOf(beside))).split(u' ', Qt::SkipEmptyParts);
    const qsizetype title = words.value(0) == u"pho" ? 3 : 2; // the first two words tell the post
    return {words.mid(0, title).join(u' '), words.mid(title).join(u' ')};
}

/// "Phó Chủ tịch" of "Chủ tịch UBND phường".
bool isDeputyOf(const Post& post, const Post& head)
{
    return post.title.startsWith(u"pho "_s)
        && (head.title.isEmpty() || post.title.mid(4) == head.title);
}

/// A body that a post does not name is the ward's, as is the head's own.
bool isOfAnotherBody(const Post& post, const Post& head, const Powers& powers)
{
    return !post.body.isEmpty() && !bodyKey(head.body).contains(bodyKey(post.body))
        && !powers.isOwn(post.body);
}

/// The days of `asked` on which what somebody holds may change.
std::vector<QDate> turningDays(const Assignments& assignments, const Assignment& asked)
{
    std::vector<QDate> days{asked.from};
    for (const Assignment& one : assignments) {
        days.push_back(one.from);
        if (one.lastDay().isValid())
            days.push_back(one.lastDay().addDays(1));
    }
    std::erase_if(days,
        [&](QDate day) { return day < asked.from || (asked.to.isValid() && day > asked.to); });
    return days;
}

/// That by this assignment its person signs Q. for one procedure or more on that day.
bool actsOn(const Assignment& one, const Assignments& assignments, QDate day)
{
    const Signatory person{one.person, {}, {}, false};
    return std::ranges::any_of(one.procedures, [&](const QString& code) {
        const auto right = authorityOn(person, assignments, code, day);
        return one.covers(code, day) && right && right->form == one.form;
    });
}

/// "*" takes back whatever there is: any code that was ever named, and what is held of all.
QStringList codesTakenBack(
    const Assignments& assignments, const Assignment& revocation, const QString& procedure)
{
    QStringList codes{procedure};
    for (const Assignment& one : assignments)
        if (procedure == u"*" && one.person == revocation.person)
            codes += one.procedures;
    return codes;
}

/// That somebody holds the procedure on a day that the revocation covers.
bool isHeld(const Assignments& assignments, const Assignment& revocation, const QString& procedure)
{
    const Signatory person{revocation.person, {}, {}, false};
    const std::vector<QDate> days = turningDays(assignments, revocation);
    const QStringList codes = codesTakenBack(assignments, revocation, procedure);
    return std::ranges::any_of(codes, [&](const QString& code) {
        return std::ranges::any_of(days,
            [&](QDate day) { return authorityOn(person, assignments, code, day).has_value(); });
    });
}

/// The last decision that took the procedure back from that person; nullptr: none.
const Assignment* takenBackBy(
    const Assignments& assignments, const Assignment& revocation, const QString& procedure)
{
    const Assignment* last = nullptr;
    for (const Assignment& one : assignments)
        if (one.revoked && one.person == revocation.person
            && (procedure == u"*" || one.procedures.contains(procedure)
                || one.procedures.contains(u"*"_s)))
            last = &one;
    return last;
}

/// Of its "form", which elsewhere is a paper.
Error refusedForm(const Assignment& asked, const QString& detail, QJsonObject values)
{
    values[u"place"_s] = u"signingForm"_s;
    return {
        ErrorCode::ruleRefused, u"/form"_s, detail, values, sourceOn(u"signingForm"_s, asked.from)};
}
} // namespace

Outcome checkDelegator(
    const Signatory& delegator, const Assignments& assignments, const Assignment& asked)
{
    if (delegator.byOffice)
        return Done{};
    const bool some = std::ranges::any_of(asked.procedures, [&](const QString& procedure) {
        return authorityOn(delegator, assignments, procedure, asked.from).has_value();
    });
    return Error{ErrorCode::ruleRefused, u"/by"_s,
        some ? u"noSubDelegation"_s : u"delegatorHasNoPower"_s, {{u"name"_s, delegator.name}},
        lawOfPowers(asked.from)};
}

Outcome checkSigningForm(const Assignment& asked, const Signatory& person,
    const std::optional<Signatory>& head, const Powers& powers)
{
    if (person.byOffice)
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"headSignsByOffice"_s,
            {{u"name"_s, person.name}}, lawOfPowers(asked.from)};
    if (asked.form == u"Q")
        return head ? Outcome(refusedForm(asked, u"headIsThere"_s, {{u"name"_s, head->name}}))
                    : Outcome(Done{});
    const QJsonObject named{{u"post"_s, person.post}};
    const Post post = postOf(person.post);
    const Post whose = postOf(head ? head->post : QString());
    const bool deputy = isDeputyOf(post, whose);
    if (deputy && isOfAnotherBody(post, whose, powers))
        return refusedForm(asked, u"deputyOfAnotherBody"_s, named);
    const bool forTheBody = asked.form == u"TM"; // the head himself needs no assignment
    if ((asked.form == u"KT" || forTheBody) && !deputy)
        return refusedForm(asked, u"onlyDeputiesForTheHead"_s, named);
    if ((asked.form == u"TL" || asked.form == u"TUQ") && deputy)
        return refusedForm(asked, u"deputySignsForTheHead"_s, named);
    return Done{};
}

Outcome checkActsAlone(const Assignment& asked, const Assignments& assignments)
{
    if (asked.form != u"Q")
        return Done{};
    const std::vector<QDate> days = turningDays(assignments, asked);
    for (const Assignment& one : assignments) {
        const bool acts = one.form == asked.form && !one.revoked && one.person != asked.person
            && std::ranges::any_of(days, [&](QDate day) { return actsOn(one, assignments, day); });
        if (!acts)
            continue;
        QJsonObject values{{u"login"_s, one.person}, {u"decision"_s, one.decision},
            {u"from"_s, one.from.toString(Qt::ISODate)}};
        if (one.lastDay().isValid())
            values[u"to"_s] = one.lastDay().toString(Qt::ISODate);
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"anotherActs"_s, values,
            sourceOn(u"signingForm"_s, asked.from)};
    }
    return Done{};
}

Outcome checkRevocation(const Assignment& revocation, const Assignments& assignments, QDate today)
{
    for (const QString& procedure : revocation.procedures) {
        if (isHeld(assignments, revocation, procedure))
            continue;
        if (const Assignment* before = takenBackBy(assignments, revocation, procedure))
            return Error{ErrorCode::ruleRefused, u"/procedures"_s, u"alreadyRevoked"_s,
                {{u"decision"_s, before->decision},
                    {u"from"_s, before->from.toString(Qt::ISODate)}},
                lawOfPowers(revocation.from)};
        return Error{ErrorCode::notFound, u"/procedures"_s, u"nothingToRevoke"_s,
            {{u"login"_s, revocation.person}}, {}};
    }
    if (revocation.from < today && !revocation.decided.isValid())
        return badInput(u"/decided"_s, u"required"_s);
    return Done{};
}

Reasons assigningWarnings(const Assignment& asked, const Catalogue& catalogue, QDate today)
{
    constexpr int kPromptDays = 30;
    const QJsonObject days{
        {u"from"_s, asked.from.toString(Qt::ISODate)}, {u"today"_s, today.toString(Qt::ISODate)}};
    if (asked.revoked)
        return asked.from < today ? Reasons{{u"revokedBackwards"_s, days, lawOfPowers(today)}}
                                  : Reasons();
    Reasons warnings = leftToLeaders(asked, catalogue);
    if (asked.from < today.addDays(-kPromptDays))
        warnings.push_back({u"assignmentEnteredLate"_s, days, lawOfPowers(today)});
    if (asked.form == u"TUQ" && !asked.to.isValid())
        warnings.push_back({u"delegationWithoutEnd"_s, {}, lawOfPowers(asked.from)});
    return warnings;
}

} // namespace motcua
