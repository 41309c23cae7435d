#include "core/dossier/onenumber.h"

#include "core/base/spelling.h"
#include "core/base/text.h"
#include "core/dossier/likepeople.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct SharedNumber
{
    QString key; ///< in the command
    QString number;
};

/// Of two who are one person by a number.
SharedNumber sharedBy(const Person& a, const Person& b)
{
    if (tellsNumber(a.personalNumber) && a.personalNumber == b.personalNumber)
        return {u"personalNumber"_s, a.personalNumber};
    if (tellsNumber(a.oldNumber) && a.oldNumber == b.oldNumber)
        return {u"oldNumber"_s, a.oldNumber};
    return {u"passport"_s, a.passport};
}

/// Abroad the family's name stands first or last, and not every given name everywhere.
bool areOfOneNamesWords(const QString& a, const QString& b)
{
    const QStringList one = folded(a).split(u' ');
    const QStringList other = folded(b).split(u' ');
    const auto holds = [](const QStringList& all, const QStringList& some) {
        return std::ranges::all_of(some, [&](const QString& word) { return all.contains(word); });
    };
    return holds(one, other) || holds(other, one);
}

/// `field`: where the second of the two stands.
void addFaults(Errors& errors, const Person& first, const Party& second, const QString& field)
{
    const Person& person = second.person;
    if (!isOnePerson(first, person))
        return;
    const QString place = second.organisation.isEmpty() ? field : field + u"/representative"_s;
    const SharedNumber shared = sharedBy(first, person);
    QJsonObject values{
        {u"number"_s, shared.number}, {u"name"_s, first.fullName}, {u"other"_s, person.fullName}};
    if (areNamedApart(first, person))
        errors.push_back(badInput(place + u'/' + shared.key, u"numberOfTwoNames"_s, values));
    if (agree(first.dateOfBirth, person.dateOfBirth))
        return;
    values[u"born"_s] = first.dateOfBirth.toString();
    values[u"otherBorn"_s] = person.dateOfBirth.toString();
    errors.push_back(badInput(place + u"/dateOfBirth"_s, u"numberOfTwoBirths"_s, values));
}
} // namespace

std::vector<std::pair<QString, const Party*>> everybodyIn(const Intake& intake)
{
    std::vector<std::pair<QString, const Party*>> all{{u"/applicant"_s, &intake.applicant}};
    if (intake.submitter)
        all.emplace_back(u"/submitter"_s, &*intake.submitter);
    for (std::size_t at = 0; at < intake.parties.size(); ++at)
        all.emplace_back(u"/parties/"_s + QString::number(at), &intake.parties[at]);
    return all;
}

bool areNamedApart(const Person& a, const Person& b)
{
    const auto isPlain = [](const QString& name) { return nameLook(name) == folded(name); };
    if (a.fullName.isEmpty() || b.fullName.isEmpty()
        || nameSound(a.fullName) == nameSound(b.fullName))
        return false;
    if (isPlain(a.fullName) && isPlain(b.fullName))
        return !areOfOneNamesWords(a.fullName, b.fullName);
    return folded(a.fullName) != folded(b.fullName)
        || (!isPlain(a.fullName) && !isPlain(b.fullName));
}

Errors checkOneNumber(const Intake& intake)
{
    Errors errors;
    const auto all = everybodyIn(intake);
    const std::size_t notParties = all.size() - intake.parties.size();
    for (std::size_t one = 0; one < notParties; ++one)
        for (std::size_t other = one + 1; other < all.size(); ++other)
            addFaults(errors, all[one].second->person, *all[other].second, all[other].first);
    return errors;
}

} // namespace motcua
