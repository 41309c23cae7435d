#include "core/identity/citizencard.h"

#include "core/base/spelling.h"
#include "core/base/text.h"
#include "core/identity/personalnumber.h"
#include "core/identity/scanfields.h"
#include "core/identity/scantext.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLimit = 100;
constexpr int kAddressLimit = 300;

QString shown(const QString& value)
{
    return value.left(40);
}

std::optional<Error> tooLong(const QString& field, const QString& value, int limit)
{
    if (value.size() <= limit)
        return std::nullopt;
    return badScan(field, u"tooLong"_s, {{u"limit"_s, limit}, {u"length"_s, qint64(value.size())}});
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

std::optional<Error> takeNumbers(const QStringList& fields, CitizenCard& card)
{
    card.personalNumber = withoutSpaces(fields[personalNumberField]);
    card.oldNumber = withoutSpaces(fields[oldNumberField]);
    if (!isPersonalNumber(card.personalNumber))
        return badScan(
            u"personalNumber"_s, u"badNumber"_s, {{u"value"_s, shown(card.personalNumber)}});
    // An identity card of 2012 to 2015 already had the personal number.
    if (card.oldNumber == card.personalNumber || isOnlyNoughts(card.oldNumber))
        card.oldNumber.clear();
    if (!card.oldNumber.isEmpty() && !isOldNumber(card.oldNumber))
        return badScan(u"oldNumber"_s, u"badOldNumber"_s, {{u"value"_s, shown(card.oldNumber)}});
    return std::nullopt;
}

std::optional<Error> takeName(const QStringList& fields, CitizenCard& card)
{
    static const QRegularExpression name(u"\\A[\\p{L}\\p{M}][\\p{L}\\p{M} .,'\u2019\u02bc-]*\\z"_s);
    card.fullName = fields[fullNameField];
    if (auto error = tooLong(u"fullName"_s, card.fullName, kNameLimit))
        return error;
    if (card.fullName.contains(u'?'))
        return badScan(u"fullName"_s, u"damagedText"_s, {{u"value"_s, shown(card.fullName)}});
    if (!name.match(card.fullName).hasMatch())
        return badScan(u"fullName"_s, u"badName"_s, {{u"value"_s, shown(card.fullName)}});
    return std::nullopt;
}

std::optional<Error> takeBirth(const QStringList& fields, CitizenCard& card)
{
    const QString& text = fields[dateOfBirthField];
    const auto date = PartialDate::fromText(text);
    if (!date)
        return badScan(u"dateOfBirth"_s, u"badDate"_s, {{u"value"_s, shown(text)}});
    card.dateOfBirth = *date;
    return std::nullopt;
}

std::optional<Error> takeSex(const QStringList& fields, CitizenCard& card)
{
    const QString text = folded(fields[sexField]);
    const auto named = sexFromName(text);
    if (!named && text != u"nam" && text != u"nu")
        return badScan(u"sex"_s, u"badSex"_s, {{u"value"_s, shown(fields[sexField])}});
    card.sex = named.value_or(text == u"nam" ? Sex::male : Sex::female);
    return std::nullopt;
}

std::optional<Error> takeAddress(const QStringList& fields, CitizenCard& card)
{
    card.address = fields[addressField];
    return tooLong(u"address"_s, card.address, kAddressLimit);
}

std::optional<Error> takeIssued(const QStringList& fields, CitizenCard& card)
{
    const QString& text = fields[issuedField];
    const auto date = PartialDate::fromText(text);
    if (!text.isEmpty() && (!date || !date->isComplete()))
        return badScan(u"issued"_s, u"badDate"_s, {{u"value"_s, shown(text)}});
    card.issued = date.value_or(PartialDate{}).date();
    return std::nullopt;
}

void warn(CitizenCard& card, const QString& code, const QJsonObject& values = {})
{
    card.warnings.push_back({code, values, personalNumberSource()});
}

void warnOfNumber(CitizenCard& card)
{
    for (const Reason& mismatch : numberWarnings(personOf(card)))
        card.warnings.push_back(mismatch);
}

/// The first day a birth may have had.
QDate earliest(const PartialDate& date)
{
    return {date.year, std::max(date.month, 1), std::max(date.day, 1)};
}

void warnOfDates(CitizenCard& card, QDate today)
{
    const QDate born = earliest(card.dateOfBirth);
    if (today.isValid() && (born > today || (card.issued.isValid() && card.issued > today)))
        warn(card, u"dateInFuture"_s, {{u"today"_s, today.toString(Qt::ISODate)}});
    if (card.issued.isValid() && card.issued < born)
        warn(card, u"issuedBeforeBirth"_s,
            {{u"issued"_s, card.issued.toString(Qt::ISODate)},
                {u"born"_s, card.dateOfBirth.toIso()}});
}

Result<CitizenCard> cardOf(const Result<ScanText>& scan, QDate today)
{
    if (!scan)
        return scan.error();
    const auto fields = cardFields(scan->text);
    if (!fields)
        return fields.error();
    CitizenCard card;
    for (const auto take : {takeNumbers, takeName, takeBirth, takeSex, takeAddress, takeIssued})
        if (const auto error = take(*fields, card))
            return *error;
    card.rest = fields->mid(cardFieldCount);
    warnOfNumber(card);
    warnOfDates(card, today);
    if (scan->repaired)
        card.warnings.push_back({u"repairedText"_s, {}, {}});
    return card;
}
} // namespace

Result<CitizenCard> readCard(const QString& text, QDate today)
{
    return cardOf(readScanText(text), today);
}

Result<CitizenCard> readCard(const QByteArray& bytes, QDate today)
{
    return cardOf(readScanText(bytes), today);
}

Person personOf(const CitizenCard& card)
{
    Person person;
    person.fullName = withOurD(card.fullName);
    person.personalNumber = card.personalNumber;
    person.oldNumber = card.oldNumber;
    person.dateOfBirth = card.dateOfBirth;
    person.sex = card.sex;
    person.address = card.address;
    person.idIssued = card.issued.toString(Qt::ISODate);
    person.scanned = true;
    return person;
}

} // namespace motcua
