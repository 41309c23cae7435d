#include "core/identity/personkey.h"

#include "core/base/spelling.h"
#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString nameAndBirth(const Person& person)
{
    return folded(person.fullName) + u'|' + person.dateOfBirth.toIso();
}

bool agreePart(int a, int b)
{
    return a == 0 || b == 0 || a == b;
}
} // namespace

QString personKey(const Person& person)
{
    if (!person.personalNumber.isEmpty())
        return person.personalNumber;
    const bool known = !person.fullName.isEmpty() && !person.dateOfBirth.isEmpty();
    return known ? nameAndBirth(person) : QString();
}

Person signsOf(const Person& person)
{
    Person signs;
    signs.fullName = person.fullName;
    signs.personalNumber = person.personalNumber;
    signs.dateOfBirth = person.dateOfBirth;
    return signs;
}

QString likenessName(Likeness likeness)
{
    return likeness == Likeness::sameNumber ? u"sameNumber"_s : u"sameNameAndBirth"_s;
}

bool agree(const PartialDate& a, const PartialDate& b)
{
    return agreePart(a.year, b.year) && agreePart(a.month, b.month) && agreePart(a.day, b.day);
}

bool isSpeltOtherwise(const Person& a, const Person& b)
{
    return !a.dateOfBirth.isEmpty() && a.dateOfBirth == b.dateOfBirth
        && foldedSound(a.fullName) == foldedSound(b.fullName);
}

bool isNamedAlike(const Person& a, const Person& b)
{
    return folded(a.fullName) == folded(b.fullName) || isSpeltOtherwise(a, b);
}

std::optional<Likeness> likeness(const Person& a, const Person& b)
{
    const QString nameOfA = folded(a.fullName);
    const QString nameOfB = folded(b.fullName);
    const bool namesDiffer = !nameOfA.isEmpty() && !nameOfB.isEmpty() && !isNamedAlike(a, b);
    if (!a.personalNumber.isEmpty() && a.personalNumber == b.personalNumber)
        return namesDiffer || !agree(a.dateOfBirth, b.dateOfBirth)
            ? std::optional(Likeness::sameNumber)
            : std::nullopt;
    const bool told = !nameOfA.isEmpty() && !a.dateOfBirth.isEmpty() && !b.dateOfBirth.isEmpty();
    const bool alike = told && nameOfA == nameOfB && agree(a.dateOfBirth, b.dateOfBirth);
    return alike && personKey(a) != personKey(b) ? std::optional(Likeness::sameNameAndBirth)
                                                 : std::nullopt;
}

PersonPair pairOf(const Person& a, const Person& b)
{
    QString first = personKey(a);
    QString second = personKey(b);
    if (first == second && !first.isEmpty()) {
        first += u'|' + nameAndBirth(a);
        second += u'|' + nameAndBirth(b);
    }
    return first < second ? PersonPair{first, second} : PersonPair{second, first};
}

} // namespace motcua
