#include "ui/dossier/reasonform.h"

#include "core/catalogue/conditions.h"
#include "core/wording/citation.h"
#include "core/wording/names.h"
#include "ui/dossier/extensionfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString burnedNumbers(const Dossier& dossier)
{
    QStringList numbers;
    for (const GivenNumber& number : dossier.numbers)
        if (number.voidedBecause.isEmpty())
            numbers += VoidForm::tr("number %1, book %2")
                           .arg(paperNumber(number.number), number.registerId);
    return numbers.join(u"; "_s);
}

QString warningText(const Dossier& dossier)
{
    const QString burned = burnedNumbers(dossier);
    return burned.isEmpty()
        ? VoidForm::tr("The dossier ends here. The code %1 stays used.").arg(dossier.code)
        : VoidForm::tr("The dossier ends here. These numbers are burned and never given again: %1.")
              .arg(burned);
}

/// "Bản chính bị tẩy xóa": what each condition of the law rules out, with its rule.
QMap<QString, QString> rulesOf(const Procedure* procedure)
{
    QMap<QString, QString> rules;
    if (procedure)
        for (const Condition& condition : procedure->requirements) {
            const QString contrary = contraryOf(condition, procedure->questions);
            rules[contrary.isEmpty() ? RefusalForm::tr("Not met: “%1”").arg(condition.text)
                                     : contrary]
                = cited(condition.source);
        }
    return rules;
}
} // namespace

ReasonForm::ReasonForm(const Reasons& against, QWidget* parent)
    : ActionForm(parent)
{
    if (!against.empty())
        addAgainst(against);
    m_reason = addReason(tr("Reason"));
}

QJsonObject ReasonForm::arguments() const
{
    return {{u"reason"_s, m_reason->toPlainText()}};
}

RefusalForm::RefusalForm(const Procedure* procedure, QWidget* parent)
    : ReasonForm({}, parent)
    , m_source(add(u"source"_s, tr("The rule behind it, if any"), new TextField(kTitleLimit)))
{
    const QMap<QString, QString> rules = rulesOf(procedure);
    suggest(*m_reason, rules.keys());
    QStringList sources = rules.values();
    sources.removeDuplicates();
    suggest(*m_source, sources);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this, rules] {
        if (const QString source = rules.value(m_reason->toPlainText()); !source.isEmpty())
            m_source->setText(source);
    });
}

QJsonObject RefusalForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    if (const QString source = m_source->text(); !source.isEmpty())
        arguments[u"source"_s] = source;
    return arguments;
}

DutyForm::DutyForm(QWidget* parent)
    : ReasonForm({}, parent)
    , m_amount(add(u"amount"_s, tr("Amount in đồng, if known"), new NumberField(1, kMostDuty)))
    , m_payAt(add(u"payAt"_s, tr("Where it is paid, if not here"), new TextField(kTitleLimit)))
{
    m_amount->setGrouped(true);
}

QJsonObject DutyForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    if (const auto amount = m_amount->value())
        arguments[u"amount"_s] = *amount;
    if (const QString where = m_payAt->text(); !where.isEmpty())
        arguments[u"payAt"_s] = where;
    return arguments;
}

AppointmentForm::AppointmentForm(const Procedure* procedure, QWidget* parent)
    : ReasonForm({}, parent)
    , m_verification(new CheckRow(tr("Something must be verified")))
    , m_extension(new ExtensionField)
{
    m_verification->setObjectName(u"verification"_s);
    column()->addWidget(m_verification);
    column()->addWidget(m_extension);
    m_extension->offer(procedure ? procedure->extension : std::nullopt);
}

QJsonObject AppointmentForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    arguments[u"verification"_s] = m_verification->isChecked();
    m_extension->write(arguments);
    return arguments;
}

VoidForm::VoidForm(const Dossier& dossier, QWidget* parent)
    : ReasonForm({}, parent)
{
    auto* warning = new Card(CardLook::dueSoon);
    Label* words = Label::wrapping(warningText(dossier));
    words->setObjectName(u"voidWarning"_s);
    words->setTone(Tone::dueSoon);
    warning->body()->addWidget(words);
    column()->insertWidget(0, warning);
}

} // namespace motcua
