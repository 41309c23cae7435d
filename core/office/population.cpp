#include "core/office/population.h"

#include "core/office/dice.h"
#include "core/office/madenames.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstYear = 1940;
constexpr int kLastYear = 1997; ///< grown up in every year that is generated
constexpr int kFirstCards = 2016; ///< since then cards bear the personal number

/// PPP G YY NNNNNN: province, sex with century, year, six digits.
QString madeNumber(const Person& person, Dice& dice)
{
    const int year = person.dateOfBirth.year;
    const int century = (year / 100 - 19) * 2 + (person.sex == Sex::female ? 1 : 0);
    const QString province = madeProvince(dice);
    const qint64 six = dice.below(1'000'000);
    return province
        + u"%1%2%3"_s.arg(century).arg(year % 100, 2, 10, QChar(u'0')).arg(six, 6, 10, QChar(u'0'));
}

Person madePerson(Dice& dice, QDate born, Sex sex)
{
    Person person;
    person.sex = sex;
    person.fullName = madeName(sex, dice);
    person.dateOfBirth = PartialDate::fromDate(born);
    person.personalNumber = madeNumber(person, dice);
    person.address = madeAddress(dice);
    return person;
}

QDate madeDay(Dice& dice, int firstYear, int lastYear)
{
    return QDate(int(dice.between(firstYear, lastYear)), 1, 1).addDays(dice.below(365));
}

Person madeCitizen(Dice& dice)
{
    const Sex sex = dice.chance(500) ? Sex::male : Sex::female;
    Person person = madePerson(dice, madeDay(dice, kFirstYear, kLastYear), sex);
    person.idIssued = madeDay(dice, kFirstCards, kFirstCards + 8).toString(Qt::ISODate);
    if (dice.chance(600))
        person.oldNumber = u"%1"_s.arg(dice.between(100'000'000, 199'999'999));
    if (dice.chance(450))
        person.phone = u"09%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    return person;
}
} // namespace

Population::Population(qint64 size, Dice& dice)
{
    m_people.reserve(std::size_t(size));
    while (qint64(m_people.size()) < size)
        m_people.push_back(madeCitizen(dice));
}

Person Population::someone(Dice& dice, QDate day, std::optional<Sex> sex) const
{
    for (;;) {
        Person person = m_people[std::size_t(
            std::min(dice.below(size()), dice.below(size())))]; // the first ones come more often
        if (sex && person.sex != sex)
            continue;
        person.scanned = person.idIssued <= day.toString(Qt::ISODate);
        if (!person.scanned)
            person.idIssued.clear();
        return person;
    }
}

Person madeChild(Dice& dice, QDate day, qint64 days, const QString& surname)
{
    Person child;
    child.sex = dice.chance(520) ? Sex::male : Sex::female;
    child.fullName = madeName(*child.sex, dice, surname);
    child.dateOfBirth = PartialDate::fromDate(day.addDays(-days));
    return child;
}

Person madeElder(Dice& dice, QDate day)
{
    const QDate born = day.addDays(-dice.between(22'000, 35'000));
    Person elder = madePerson(dice, born, dice.chance(500) ? Sex::male : Sex::female);
    if (dice.chance(200)) {
        elder.dateOfBirth = PartialDate{born.year(), 0, 0}; // of old papers
        elder.personalNumber.clear();
    }
    return elder;
}

QString surnameOf(const Person& person)
{
    return person.fullName.section(u' ', 0, 0);
}

} // namespace motcua
