#include "ui/person/comparison.h"

#include "core/base/text.h"
#include "core/identity/personkey.h"
#include "core/wording/names.h"
#include "ui/dossier/partycards.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMarkIcon = 16;

bool differ(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && folded(a) != folded(b);
}

QString sexText(const Person& person)
{
    return person.sex ? name(*person.sex, language()) : QString();
}

QString digitsOf(QString phone)
{
    return phone.remove(u' ');
}

Label* valueLabel(const QString& text, bool differs)
{
    auto* label
        = Label::wrapping(text.isEmpty() ? u"–"_s : text, differs ? Look::bold : Look::body);
    if (differs)
        label->setTone(Tone::dueSoon);
    return label;
}
} // namespace

PeopleComparison::PeopleComparison(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"comparison"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
}

void PeopleComparison::show(const ComparedPeople& people)
{
    clearLayout(m_grid);
    const Person& a = people.left;
    const Person& b = people.right;
    const auto number = [&](const Person& person) {
        return people.whole ? person.personalNumber : maskedNumber(person.personalNumber);
    };
    addTitles(people);
    addRow(tr("Full name"), a.fullName, b.fullName, differ(a.fullName, b.fullName));
    addRow(tr("Personal number"), number(a), number(b), differ(a.personalNumber, b.personalNumber));
    addRow(tr("Date of birth"), a.dateOfBirth.toString(), b.dateOfBirth.toString(),
        !agree(a.dateOfBirth, b.dateOfBirth));
    addRow(tr("Sex"), sexText(a), sexText(b), differ(sexText(a), sexText(b)));
    if (people.whole) {
        addRow(tr("Address"), a.address, b.address, differ(a.address, b.address));
        addRow(tr("Phone"), a.phone, b.phone, differ(digitsOf(a.phone), digitsOf(b.phone)));
    }
    addRow(tr("Newest dossier"), u" "_s, people.latest, false);
}

void PeopleComparison::addTitles(const ComparedPeople& people)
{
    m_grid->addWidget(new SectionLabel(people.leftTitle), 0, 2);
    m_grid->addWidget(new SectionLabel(people.rightTitle), 0, 3);
}

void PeopleComparison::addRow(
    const QString& label, const QString& left, const QString& right, bool differs)
{
    const int row = m_grid->rowCount();
    if (differs) {
        auto* mark = new IconLabel(u"warning"_s, kMarkIcon, Tone::dueSoon);
        mark->setToolTip(tr("differs"));
        m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    }
    m_grid->addWidget(new Label(label, Look::second), row, 1, Qt::AlignTop);
    m_grid->addWidget(valueLabel(left, differs), row, 2, Qt::AlignTop);
    m_grid->addWidget(valueLabel(right, differs), row, 3, Qt::AlignTop);
}

} // namespace motcua
