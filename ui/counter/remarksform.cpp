#include "ui/counter/remarksform.h"

#include "core/dossier/intake.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kUnderLabel = 4;

const QString kOtherOffice = u"competentOffice"_s;
const QString kRemark = u"note"_s;
} // namespace

RemarksForm::RemarksForm(QWidget* parent)
    : QWidget(parent)
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
    column->addWidget(m_officeField);
    column->addLayout(buildLine());
    column->addWidget(m_note);
    showOffice(false);
    setTabOrder(m_officeLink, m_office);
    setTabOrder(m_office, m_note);
    connect(m_officeLink, &QAbstractButton::clicked, this, &RemarksForm::openOffice);
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
    line->addWidget(m_officeLink);
    return line;
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
    if (!m_note->toPlainText().isEmpty())
        command[kRemark] = m_note->toPlainText();
}

void RemarksForm::read(const QJsonObject& command)
{
    m_office->setText(command[kOtherOffice].toString());
    m_note->setPlainText(command[kRemark].toString());
    showOffice(!m_office->text().isEmpty());
}

bool RemarksForm::goBack()
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
    return {kOtherOffice, kRemark};
}

} // namespace motcua
