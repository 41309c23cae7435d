#include "ui/counter/remarksform.h"

#include "core/dossier/intake.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kUnderLabel = 4;

const QString kOtherOffice = u"competentOffice"_s;
const QString kRemark = u"note"_s;
const QString kResultBy = u"resultBy"_s;
const QString kSets = u"sets"_s;
} // namespace

RemarksForm::RemarksForm(QWidget* parent)
    : QWidget(parent)
    , m_wishesLink(new LinkButton(tr("Result elsewhere, more sets")))
    , m_resultBy(new ChoiceField)
    , m_sets(new NumberField(1, kMaxSets))
    , m_wishes(buildWishes())
    , m_officeLink(new LinkButton(tr("Another office decides")))
    , m_office(new TextField(kTitleLimit))
    , m_officeField(new LabelledField(tr("The other office that decides"), m_office))
    , m_note(new NoteField(1))
{
    m_officeLink->setObjectName(u"otherOffice"_s);
    m_office->setObjectName(kOtherOffice);
    m_office->setPlaceholderText(tr("for example the People's Committee of another ward"));
    m_note->setObjectName(kRemark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kUnderLabel);
    column->addWidget(m_wishes);
    column->addWidget(m_officeField);
    column->addLayout(buildLine());
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showOffice(false);
    read({});
    setTabOrder(m_wishesLink, m_resultBy);
    setTabOrder(m_resultBy, m_sets);
    setTabOrder(m_sets, m_officeLink);
    setTabOrder(m_officeLink, m_office);
    setTabOrder(m_office, m_note);
    connect(m_officeLink, &QAbstractButton::clicked, this, &RemarksForm::openOffice);
    connect(m_wishesLink, &QAbstractButton::clicked, this, &RemarksForm::openWishes);
    connect(m_resultBy, &ChoiceField::chosenChanged, this, &RemarksForm::changed);
    connect(m_sets, &NumberField::valueChanged, this, &RemarksForm::changed);
    connect(m_office, &QLineEdit::textChanged, this, &RemarksForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RemarksForm::changed);
}

QHBoxLayout* RemarksForm::buildLine()
{
    auto* label = new Label(tr("Note"), Look::fieldLabel);
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addStretch();
    line->addWidget(m_wishesLink);
    line->addWidget(m_officeLink);
    return line;
}

/// Where the result is wanted, and how many sets came (Mẫu 01).
QWidget* RemarksForm::buildWishes()
{
    m_wishesLink->setObjectName(u"wishes"_s);
    m_resultBy->setObjectName(kResultBy);
    m_resultBy->addChoice(u"office"_s, tr("At this office"));
    m_resultBy->addChoice(u"post"_s, tr("By post"));
    m_resultBy->addChoice(u"online"_s, tr("Online"));
    m_sets->setObjectName(kSets);
    auto* wishes = new QWidget;
    auto* line = new QHBoxLayout(wishes);
    line->setContentsMargins({});
    line->setSpacing(Size::kGap);
    line->addWidget(new LabelledField(tr("Where the result is wanted"), m_resultBy), 2);
    line->addWidget(new LabelledField(tr("Sets of papers"), m_sets), 1);
    return wishes;
}

void RemarksForm::openWishes()
{
    showWishes(true);
    m_resultBy->setFocus(Qt::OtherFocusReason);
    Q_EMIT grown(m_wishes);
}

void RemarksForm::showWishes(bool shown)
{
    m_wishes->setVisible(shown);
    m_wishesLink->setVisible(!shown);
}

void RemarksForm::openOffice()
{
    showOffice(true);
    m_office->setFocus(Qt::OtherFocusReason);
    Q_EMIT grown(m_officeField);
}

void RemarksForm::showOffice(bool shown)
{
    m_officeField->setVisible(shown);
    m_officeLink->setVisible(!shown);
}

void RemarksForm::write(QJsonObject& command) const
{
    if (const QString office = m_office->text().trimmed(); !office.isEmpty())
        command[kOtherOffice] = office;
    if (const QString way = m_resultBy->chosen(); way != kResultWays.front())
        command[kResultBy] = way;
    if (const int sets = m_sets->value().value_or(1); sets > 1)
        command[kSets] = sets;
    if (!m_note->toPlainText().isEmpty())
        command[kRemark] = m_note->toPlainText();
}

void RemarksForm::read(const QJsonObject& command)
{
    m_office->setText(command[kOtherOffice].toString());
    m_note->setPlainText(command[kRemark].toString());
    m_resultBy->choose(command[kResultBy].toString(kResultWays.front()));
    m_sets->setValue(command[kSets].toInt(1));
    showWishes(command.contains(kResultBy) || command.contains(kSets));
    showOffice(!m_office->text().isEmpty());
}

bool RemarksForm::goBack()
{
    return foldOffice() || foldWishes();
}

bool RemarksForm::foldWishes()
{
    const bool asked = m_resultBy->chosen() != kResultWays.front() || m_sets->value() != 1;
    if (m_wishes->isHidden() || asked)
        return false;
    const bool inside = m_resultBy->hasFocus() || m_sets->hasFocus();
    showWishes(false);
    if (inside)
        m_wishesLink->setFocus(Qt::OtherFocusReason);
    return true;
}

bool RemarksForm::foldOffice()
{
    if (m_officeField->isHidden() || !m_office->text().isEmpty())
        return false;
    const bool inside = m_office->hasFocus();
    showOffice(false);
    if (inside)
        m_officeLink->setFocus(Qt::OtherFocusReason);
    return true;
}

QStringList RemarksForm::keys()
{
    return {kOtherOffice, kRemark, kResultBy, kSets};
}

} // namespace motcua
