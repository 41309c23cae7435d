#pragma once
#include "core/identity/person.h"

namespace motcua {

/// What tells people apart: the personal number; where none is known, the folded name with the date
/// of birth ("tran thi dao|1940"). "" where neither is known: such a person is nobody in
/// particular.
QString personKey(const Person& person);

/// Of a person only name, personal number and date of birth: by what they are known.
Person signsOf(const Person& person);

/// Why two may be one person.
enum class Likeness
{
    sameNumber, ///< … but another name or date of birth
    sameNameAndBirth ///< … but another number, or none
};
QString likenessName(Likeness likeness); ///< "sameNumber", "sameNameAndBirth"

/// A date of which less is known agrees with each that it allows; nothing known agrees with all.
bool agree(const PartialDate& a, const PartialDate& b);
/// One name but for i and y at the end of a word ("Lý", "Lí"), and one date of birth that is told.
bool isSpeltOtherwise(const Person& a, const Person& b);
/// One name by folded(), or so.
bool isNamedAlike(const Person& a, const Person& b);
/// none where nothing speaks for it, and where the two are one person already.
std::optional<Likeness> likeness(const Person& a, const Person& b);

/// Two people whom a decision is about, in one order whoever is named first. Under one number the
/// name and the date of birth tell them apart.
struct PersonPair
{
    QString first;
    QString second;

    bool operator==(const PersonPair&) const = default;
};
PersonPair pairOf(const Person& a, const Person& b);

} // namespace motcua
