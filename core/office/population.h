#pragma once
#include "core/identity/person.h"

#include <vector>

namespace motcua {
class Dice;

/// The people of a made-up ward: grown up, each with a number of their own. Some come often.
class Population
{
public:
    Population(qint64 size, Dice& dice);

    /// Somebody, as their card says on `day`; of one sex where it is asked for.
    Person someone(Dice& dice, QDate day, std::optional<Sex> sex = {}) const;
    qint64 size() const { return qint64(m_people.size()); }

private:
    std::vector<Person> m_people;
};

/// A child born `days` before the day, without a number yet.
Person madeChild(Dice& dice, QDate day, qint64 days, const QString& surname);
/// Somebody old whom the population does not hold.
Person madeElder(Dice& dice, QDate day);
/// "Trần" of "Trần Thị Bích Đào"
QString surnameOf(const Person& person);

} // namespace motcua
