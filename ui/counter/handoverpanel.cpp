#include "ui/counter/handoverpanel.h"

#include "core/dossier/intake.h"
#include "core/identity/citizencard.h"
#include "ui/counter/feebox.h"
#include "ui/dossier/words.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

HandOverPanel::HandOverPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(Label::wrapping({}, Look::cardTitle))
    , m_person(Label::wrapping({}, Look::strong))
    , m_code(Label::wrapping({}, Look::second))
    , m_originals(Label::wrapping({}))
    , m_numbers(Label::wrapping({}))
    , m_awaited(Label::wrapping({}))
    , m_fee(new FeeBox)
    , m_isOther(new CheckRow(tr("Somebody else takes it")))
    , m_other(new QWidget)
    , m_name(new TextField(100))
    , m_number(new TextField(12))
    , m_authorisation(new TextField(kTitleLimit))
    , m_nameField(new LabelledField(tr("Full name"), m_name))
    , m_numberField(new LabelledField(tr("Personal number"), m_number))
    , m_authorisationField(new LabelledField(tr("Authorisation"), m_authorisation))
    , m_print(new ActionButton(tr("Print and hand over"), ActionKind::primary))
    , m_handOver(new ActionButton(tr("Hand over")))
    , m_open(new ActionButton(tr("Open the dossier"), ActionKind::quiet))
{
    m_title->setObjectName(u"handOverTitle"_s);
    m_originals->setObjectName(u"handOverOriginals"_s);
    m_awaited->setObjectName(u"awaited"_s);
    m_awaited->setTone(Tone::dueSoon);
    m_isOther->setObjectName(u"somebodyElse"_s);
    m_name->setObjectName(u"receiverName"_s);
    m_number->setObjectName(u"receiverNumber"_s);
    m_authorisation->setObjectName(u"receiverAuthorisation"_s);
    buildLayout();
    connect(m_fee, &FeeBox::takeRequested, this, &HandOverPanel::feeRequested);
    connect(m_isOther, &QAbstractButton::toggled, this, &HandOverPanel::showOther);
}

void HandOverPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new SectionLabel(tr("Hand over the result")));
    column->addWidget(m_title);
    column->addWidget(m_person);
    column->addWidget(m_code);
    column->addWidget(m_originals);
    column->addWidget(m_numbers);
    column->addWidget(m_awaited);
    column->addWidget(m_fee);
    column->addSpacing(Size::kHalfGap);
    buildOther(*column);
    column->addStretch();
    buildButtons(*column);
}

void HandOverPanel::buildOther(QVBoxLayout& column)
{
    auto* fields = new QVBoxLayout(m_other);
    fields->setContentsMargins({});
    fields->setSpacing(Size::kHalfGap);
    for (LabelledField* field : {m_nameField, m_numberField, m_authorisationField})
        fields->addWidget(field);
    m_authorisationField->setHint(tr("number and date of the paper, or the kinship"));
    column.addWidget(m_isOther);
    column.addWidget(m_other);
    m_other->hide();
}

void HandOverPanel::buildButtons(QVBoxLayout& column)
{
    m_print->setObjectName(u"printAndHandOver"_s);
    m_print->setKey(Qt::Key_F9);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setKey(Qt::CTRL | Qt::Key_Return);
    m_open->setObjectName(u"openDossier"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_O);
    column.setSpacing(Size::kHalfGap);
    for (ActionButton* button : {m_print, m_handOver, m_open})
        column.addWidget(button);
    connect(m_print, &QAbstractButton::clicked, this, &HandOverPanel::printAndHandOverRequested);
    connect(m_handOver, &QAbstractButton::clicked, this, &HandOverPanel::handOverRequested);
    connect(m_open, &QAbstractButton::clicked, this, &HandOverPanel::dossierRequested);
}

void HandOverPanel::showReady(const Ready& ready, const QString& procedure)
{
    const Dossier& dossier = ready.dossier;
    m_dossier = dossier.id;
    m_title->setText(procedure);
    m_person->setText(dossier.applicant.displayName());
    m_code->setText(dossier.code);
    m_originals->setText(originalsText(dossier).join(u'\n'));
    m_originals->setVisible(!dossier.items.empty());
    m_numbers->setText(numbersText(dossier));
    m_numbers->setVisible(!m_numbers->text().isEmpty());
    const QStringList awaited = awaitedFrom(dossier);
    m_awaited->setText(tr("Still awaited from: %1").arg(awaited.join(u"; "_s)));
    m_awaited->setVisible(!awaited.isEmpty());
    m_fee->showFee(dossier, ready.nextReceipt, ready.mayTakeFee);
    for (TextField* field : {m_name, m_number, m_authorisation})
        field->clear();
    m_isOther->setChecked(false);
    setPrinted(dossier.prints.contains(u"result"_s));
}

void HandOverPanel::setPrinted(bool printed)
{
    m_printed = printed;
    leadOn();
}

void HandOverPanel::showPaid(const Dossier& dossier)
{
    if (dossier.id != m_dossier)
        return;
    m_fee->showFee(dossier, {}, false);
    leadOn();
}

/// The money first, then the paper, then the hand-over: one button leads.
void HandOverPanel::leadOn()
{
    const bool owes = m_fee->hasOpen();
    ActionButton* next = m_printed ? m_handOver : m_print;
    for (ActionButton* button : {m_print, m_handOver})
        button->setKind(!owes && button == next ? ActionKind::primary : ActionKind::normal);
    if (owes)
        m_fee->focusTake();
    else
        next->setFocus(Qt::OtherFocusReason);
}

void HandOverPanel::showOther(bool other)
{
    m_other->setVisible(other);
    if (other)
        m_name->setFocus(Qt::OtherFocusReason);
}

QJsonObject HandOverPanel::command() const
{
    QJsonObject to{{u"self"_s, true}};
    if (m_isOther->isChecked())
        to = {{u"fullName"_s, m_name->text()}, {u"personalNumber"_s, m_number->text()},
            {u"authorisation"_s, m_authorisation->text()}};
    return {{u"do"_s, u"handOver"_s}, {u"dossier"_s, m_dossier.toString()}, {u"to"_s, to}};
}

QJsonObject HandOverPanel::payment() const
{
    return {{u"do"_s, u"payFee"_s}, {u"dossier"_s, m_dossier.toString()}};
}

bool HandOverPanel::takeScan(const QString& scan, QDate today)
{
    const auto card = readCard(scan, today);
    if (!m_isOther->isChecked() || !card)
        return false;
    m_name->setText(card->fullName);
    m_number->setText(card->personalNumber);
    m_authorisation->setFocus(Qt::OtherFocusReason);
    return true;
}

bool HandOverPanel::showError(const QString& field, const QString& error)
{
    const QString name = field.section(u'/', -1);
    bool shown = false;
    for (const auto& [known, labelled] :
        {std::pair{u"fullName"_s, m_nameField}, std::pair{u"personalNumber"_s, m_numberField},
            std::pair{u"authorisation"_s, m_authorisationField}}) {
        labelled->setError(known == name ? error : QString());
        shown |= known == name;
    }
    return shown;
}

void HandOverPanel::setBusy(bool busy)
{
    for (ActionButton* button : {m_print, m_handOver})
        button->setEnabled(!busy);
    m_fee->setBusy(busy);
}

} // namespace motcua
