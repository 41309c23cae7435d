#include "core/identity/personalnumber.h"

#include "core/base/json.h"
#include "core/base/resource.h"

#include <QRegularExpression>

#include <map>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct Provinces
{
    QString source;
    std::map<QString, QString> names;
};

const Provinces& provinces()
{
    static const Provinces provinces = [] {
        const auto file = parseObject(compiledIn(u"data/identity/provinces.json"_s)).valueOr({});
        Provinces read{file[u"source"_s].toString(), {}};
        for (const QJsonValue row : file[u"provinces"_s].toArray())
            read.names.insert({row[u"code"_s].toString(), row[u"name"_s].toString()});
        return read;
    }();
    return provinces;
}

bool isDigits(const QString& text, qsizetype count)
{
    return text.size() == count
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

std::optional<Sex> sexOfNumber(const QString& number)
{
    const auto facts = readPersonalNumber(number);
    return facts ? std::optional(facts->sex) : std::nullopt;
}

namespace {
/// What no holder's number can say.
void addImpossible(Reasons& warnings, const PersonalNumberFacts& facts, QDate today)
{
    if (facts.province.isEmpty() && !facts.bornAbroad())
        warnings.push_back(
            {u"unknownProvince"_s, {{u"code"_s, facts.provinceCode}}, personalNumberSource()});
    if (today.isValid() && facts.birthYear > today.year())
        warnings.push_back(
            {u"bornLater"_s, {{u"year"_s, facts.birthYear}}, personalNumberSource()});
}
} // namespace

Reasons numberWarnings(const Person& person, QDate today)
{
    Reasons warnings;
    const auto facts = readPersonalNumber(person.personalNumber);
    if (!facts)
        return warnings;
    const auto warn = [&](const QString& id, const QJsonValue& number, const QJsonValue& card) {
        warnings.push_back(
            {id, {{u"number"_s, number}, {u"card"_s, card}}, personalNumberSource()});
    };
    const int year = person.dateOfBirth.year;
    if (person.sex && *person.sex != facts->sex)
        warn(u"sexMismatch"_s, sexName(facts->sex), sexName(*person.sex));
    if (year != 0 && facts->birthYear % 100 != year % 100)
        warn(u"birthYearMismatch"_s, facts->birthYear, year);
    else if (year != 0 && facts->birthYear != year)
        warn(u"centuryMismatch"_s, facts->birthYear, year);
    addImpossible(warnings, *facts, today);
    return warnings;
}

PartialDate birthTold(const Person& person)
{
    if (!person.dateOfBirth.isEmpty() || person.personalNumber.isEmpty())
        return person.dateOfBirth;
    const auto facts = readPersonalNumber(person.personalNumber);
    return facts ? PartialDate{facts->birthYear} : PartialDate{};
}

bool isPersonalNumber(const QString& text)
{
    if (isOnlyNoughts(text))
        return false;
    return isDigits(text, 12);
}

bool isOldNumber(const QString& text)
{
    return isDigits(text, 9);
}

QString passportNumber(const QString& typed)
{
    static const QRegularExpression between(u"[\\s\\p{Z}\\p{Pd}.]"_s);
    return typed.normalized(QString::NormalizationForm_KC).toUpper().remove(between);
}

bool isPassportNumber(const QString& text)
{
    static const QRegularExpression passport(u"\\A[A-Z0-9]{5,20}\\z"_s);
    return passport.match(text).hasMatch() && !isOnlyNoughts(text);
}

bool isOnlyNoughts(const QString& number)
{
    return !number.isEmpty() && number.count(u'0') == number.size();
}

bool tellsNumber(const QString& kept)
{
    return !kept.isEmpty() && !isOnlyNoughts(kept);
}

QString personalNumberSource()
{
    return provinces().source;
}

Result<PersonalNumberFacts> readPersonalNumber(const QString& number)
{
    if (!isPersonalNumber(number))
        return Error{ErrorCode::badScan, u"personalNumber"_s, u"badNumber"_s,
            {{u"value"_s, number.left(20)}}, personalNumberSource()};
    const int sexAndCentury = number[3].digitValue();
    const QString code = number.left(3);
    const auto province = provinces().names.find(code);
    PersonalNumberFacts facts;
    facts.provinceCode = code;
    facts.province = province == provinces().names.end() ? QString() : province->second;
    facts.sex = sexAndCentury % 2 == 0 ? Sex::male : Sex::female;
    facts.birthYear = 1900 + sexAndCentury / 2 * 100 + number.mid(4, 2).toInt();
    return facts;
}

} // namespace motcua
