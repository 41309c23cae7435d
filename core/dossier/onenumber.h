#pragma once
#include "core/dossier/intake.h"

#include <utility>

namespace motcua {

/// Everybody in a request, with the JSON pointer to them: who asks, who hands it in, the parties.
std::vector<std::pair<QString, const Party*>> everybodyIn(const Intake& intake);

/// Two names are told that no spelling makes one: by nameSound(); where one of them is written as a
/// passport's machine lines are, without marks, by the letters, and where both are, in whatever
/// order of their words.
bool areNamedApart(const Person& a, const Person& b);

/// Who asks or hands it in has the number of somebody else in the request (isOnePerson()), under
/// another name (badInput numberOfTwoNames) or with a date of birth that does not agree (badInput
/// numberOfTwoBirths): one of the two is mistyped (areNamedApart()). Two parties of one number are
/// partyTwice already.
Errors checkOneNumber(const Intake& intake);

} // namespace motcua
