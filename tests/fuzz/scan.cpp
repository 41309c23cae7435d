// The text of a citizen card, as scanners, phones and broken cables give it.
#include "core/identity/citizencard.h"
#include "core/identity/scantext.h"
#include "tests/fuzz/target.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 11, 18);

void check(const CitizenCard& card)
{
    fuzz::require(card.personalNumber.size() == 12, "a card has a number of twelve digits");
    fuzz::require(
        !card.fullName.trimmed().isEmpty() && card.fullName.size() <= 200, "a card has a name");
    for (const Reason& warning : card.warnings)
        fuzz::require(!warning.id.isEmpty(), "a warning says what it is");
    const Person person = personOf(card);
    fuzz::require(person.personalNumber == card.personalNumber, "the holder is the card's");
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto card = readCard(bytes, kToday);
    if (card)
        check(*card);
    else
        fuzz::requireRefusal(card.error());
    if (const auto text = readScanText(bytes)) {
        const auto again = readCard(text->text, kToday);
        fuzz::require(again.ok() == card.ok(), "bytes and their text are read alike");
        fuzz::require(!card || again->personalNumber == card->personalNumber,
            "bytes and their text are read alike");
    }
    const auto latin = readCard(QString::fromLatin1(bytes), kToday);
    if (latin)
        check(*latin);
    return 0;
}
