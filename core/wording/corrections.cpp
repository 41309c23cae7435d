#include "core/wording/corrections.h"

#include "core/dossier/fold.h"
#include "core/dossier/likepeople.h"
#include "core/dossier/samepeople.h"
#include "core/wording/answernotes.h"
#include "core/wording/names.h"
#include "core/wording/place.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kCorrected = u"dossier.corrected"_s;

using FactChanges = std::vector<FactChange>;

void addIfOther(
    FactChanges& changes, const QString& what, const QString& before, const QString& after)
{
    if (before != after)
        changes.push_back({{}, what, before, after});
}

QString sexOf(const Person& person)
{
    return person.sex ? name(*person.sex, Language::vietnamese) : QString();
}

FactChanges differences(const Person& before, const Person& after)
{
    FactChanges parts;
    addIfOther(parts, u"họ và tên"_s, before.fullName, after.fullName);
    addIfOther(parts, u"ngày sinh"_s, before.dateOfBirth.toString(), after.dateOfBirth.toString());
    addIfOther(parts, u"giới tính"_s, sexOf(before), sexOf(after));
    addIfOther(parts, u"số định danh"_s, before.personalNumber, after.personalNumber);
    addIfOther(parts, u"số chứng minh nhân dân"_s, before.oldNumber, after.oldNumber);
    addIfOther(parts, u"số hộ chiếu"_s, before.passport, after.passport);
    addIfOther(parts, u"dân tộc"_s, before.ethnicity, after.ethnicity);
    addIfOther(parts, u"quốc tịch"_s, before.nationality, after.nationality);
    return parts;
}

/// What is said of a party itself: of an organisation, or of a person.
FactChanges ownDifferences(const Party& before, const Party& after)
{
    FactChanges parts;
    const bool isPerson = before.organisation.isEmpty();
    addIfOther(parts, u"tên tổ chức"_s, before.organisation, after.organisation);
    addIfOther(parts, u"mã số thuế"_s, before.taxCode, after.taxCode);
    if (isPerson)
        parts = differences(before.person, after.person);
    addIfOther(parts, isPerson ? u"nơi cư trú"_s : u"địa chỉ của tổ chức"_s, before.person.address,
        after.person.address);
    addIfOther(parts, u"quan hệ"_s, before.relation, after.relation);
    return parts;
}

FactChanges ofThem(const QString& whose, FactChanges changes)
{
    for (FactChange& change : changes)
        change.whose = whose;
    return changes;
}

void append(FactChanges& all, const FactChanges& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

FactChanges partyDifferences(const QString& whose, const Party& before, const Party& after)
{
    FactChanges all = ofThem(whose, ownDifferences(before, after));
    if (!before.organisation.isEmpty())
        append(all,
            ofThem(u"người đại diện của "_s + before.organisation,
                differences(before.person, after.person)));
    return all;
}

/// As the procedure calls them; of several in one role also by the name they had until then.
QString whoseOf(const Party& party, const Dossier& before, const Procedure* procedure)
{
    const QString label = procedure ? procedure->labelOf(party.role) : QString();
    const QString called = label.isEmpty() ? u"người yêu cầu"_s : inSentence(label);
    const bool isOneOfMany = std::ranges::count(before.parties, party.role, &Party::role) > 1;
    return isOneOfMany ? called + u' ' + party.displayName() : called;
}

/// The parties after it in the order in which they stood, in whatever order it told them.
std::vector<Party> asTheyStood(const std::vector<Party>& before, const std::vector<Party>& after)
{
    if (before.size() != after.size())
        return after;
    std::vector<Party> parties;
    for (const std::size_t at : inStandingOrder(before, after))
        parties.push_back(after[at]);
    return parties;
}

/// Who asks and is a party, too, is told of once.
void leaveOut(FactChanges& all, const FactChanges& told)
{
    std::erase_if(all, [&](const FactChange& one) {
        return std::ranges::any_of(told,
            [&](const FactChange& other) { return one.what == other.what && one.is == other.is; });
    });
}

FactChanges ofPeople(const Dossier& before, const Dossier& after, const Procedure* procedure)
{
    const bool isAlone = before.parties.empty();
    FactChanges all
        = partyDifferences(isAlone ? QString() : whoseOf(before.applicant, before, procedure),
            before.applicant, after.applicant);
    FactChanges others;
    const std::vector<Party> now = asTheyStood(before.parties, after.parties);
    for (std::size_t at = 0; at < std::min(before.parties.size(), now.size()); ++at) {
        const Party& party = before.parties[at];
        const FactChanges theirs
            = partyDifferences(whoseOf(party, before, procedure), party, now[at]);
        if (isOnePerson(party.person, before.applicant.person))
            leaveOut(all, theirs);
        append(others, theirs);
    }
    append(all, others);
    return all;
}

QString titleOf(const Dossier& dossier, int item)
{
    return std::size_t(item) < dossier.items.size() ? dossier.items[std::size_t(item)].title
                                                    : QString();
}

/// "mẹ – ngày sinh 03/02/1992, dân tộc Kinh; cha – …".
QString inWords(const FactChanges& all)
{
    QStringList lines;
    const QString* last = nullptr;
    for (const FactChange& one : all) {
        const QString part = one.what + u' ' + (one.is.isEmpty() ? u"(bỏ trống)"_s : one.is);
        if (last && *last == one.whose)
            lines.back() += u", "_s + part;
        else
            lines += one.whose.isEmpty() ? part : one.whose + u" – "_s + part;
        last = &one.whose;
    }
    return lines.join(u"; "_s);
}

QString difference(
    const Dossier& before, const Dossier& after, int item, const Procedure* procedure)
{
    FactChanges titles;
    addIfOther(titles, u"tên giấy tờ"_s, titleOf(before, item), titleOf(after, item));
    QStringList others{inWords(ofPeople(before, after, procedure)), inWords(titles)};
    if (procedure)
        others += answerNotes(*procedure, before.answers, after.answers).join(u", "_s);
    others.removeAll(QString());
    return others.join(u"; "_s);
}
} // namespace

Dossier asEntered(const Dossier& dossier)
{
    const auto first = std::ranges::find(dossier.timeline, kCorrected, &Step::kind);
    if (first == dossier.timeline.end())
        return dossier;
    Dossier entered = dossier;
    for (auto step = dossier.timeline.begin(); step != first; ++step)
        entered = foldContent(std::move(entered), step->detail);
    return entered;
}

QStringList correctionNotes(const Dossier& dossier, int item, const Procedure* procedure)
{
    QStringList notes;
    Dossier before = asEntered(dossier);
    for (const Step& step : dossier.timeline) {
        if (step.kind != kCorrected)
            continue;
        const Dossier after = foldContent(before, step.detail[u"changes"_s].toObject());
        const QString told = difference(before, after, item, procedure);
        if (!told.isEmpty())
            notes += u"Đính chính ngày "_s + step.when.localDate().toString(u"dd/MM/yyyy"_s)
                + u": "_s + told;
        before = after;
    }
    return notes;
}

std::vector<FactChange> changesOfPeople(
    const Dossier& before, const Dossier& after, const Procedure* procedure)
{
    FactChanges all = ofPeople(before, after, procedure);
    const QString whose = whoseOf(before.applicant, before, procedure);
    for (FactChange& change : all)
        if (change.whose.isEmpty())
            change.whose = whose;
    FactChanges phones;
    addIfOther(
        phones, u"số điện thoại"_s, before.applicant.person.phone, after.applicant.person.phone);
    append(all, ofThem(whose, phones));
    return all;
}

} // namespace motcua
