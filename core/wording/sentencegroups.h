#pragma once
#include "core/wording/sentences.h"

namespace motcua {

// errorSentences() in parts, by what they are about.

Sentences lawErrors(); ///< the catalogue, the calendar, packs
Sentences formErrors(); ///< templates and sets of forms
Sentences powerErrors(); ///< who signs, and what delegates powers
Sentences deskErrors(); ///< people, requests, what may be done with a dossier
Sentences peopleErrors(); ///< what cannot be between the people of a request
Sentences bookErrors(); ///< money and registers
Sentences systemErrors(); ///< documents, accounts, files, the command line
Sentences stationErrors(); ///< why a file is read-only here

// reasonSentences() likewise.

Sentences lifeReasons(); ///< who signs and decides, what happened to a dossier and its promise
Sentences ruleReasons(); ///< working days, conditions, no-wait, fees
Sentences warningReasons(); ///< what is told though it is done

// fieldLabels() likewise.

Sentences commandPlaces(); ///< what a clerk enters
Sentences filePlaces(); ///< what stands in packs, calendars and sets of forms

} // namespace motcua
