#include "ui/dossier/extensionfield.h"

#include "core/dossier/intake.h"
#include "core/wording/citation.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kExtension = u"extension"_s;
const QString kUntil = u"until"_s;
const QString kReason = u"reason"_s;
const QString kAgreement = u"agreement"_s;
} // namespace

ExtensionField::ExtensionField(QWidget* parent)
    : QWidget(parent)
    , m_asked(new CheckRow(tr("It takes longer than the limit")))
    , m_until(new DateField)
    , m_reason(new TextField(kReasonLimit))
    , m_agreement(new TextField(kReasonLimit))
    , m_rule(Label::wrapping({}, Look::small))
    , m_fields(buildFields())
{
    m_asked->setObjectName(kExtension);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(m_asked);
    column->addWidget(m_fields);
    m_fields->hide();
    hide();
    connect(m_asked, &QAbstractButton::toggled, this, &ExtensionField::open);
    connect(m_until, &DateField::dateChanged, this, &ExtensionField::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &ExtensionField::changed);
    connect(m_agreement, &QLineEdit::textChanged, this, &ExtensionField::changed);
}

QWidget* ExtensionField::buildFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    const auto add = [&](const QString& key, const QString& label, QWidget* field) {
        field->setObjectName(kExtension + u'-' + key);
        m_labelled.emplace_back(key, new LabelledField(label, field));
        column->addWidget(m_labelled.back().second);
    };
    add(kUntil, tr("The result comes on"), m_until);
    add(kReason, tr("Why it takes longer"), m_reason);
    add(kAgreement, tr("Written agreement with the citizen"), m_agreement);
    column->addWidget(m_rule);
    return fields;
}

void ExtensionField::open(bool asked)
{
    m_fields->setVisible(asked);
    if (asked && !m_reading) {
        m_until->setFocus(Qt::OtherFocusReason);
        Q_EMIT grown(m_fields);
    }
    Q_EMIT changed();
}

void ExtensionField::offer(const std::optional<ExtensionRule>& rule)
{
    read({});
    m_isOffered = rule.has_value();
    setVisible(m_isOffered);
    if (!rule)
        return;
    const QString law = cited(rule->source.section(u": "_s, 0, 0)); // what it says stands under it
    const QString days = tr("at most %1 working days").arg(rule->workingDays);
    m_asked->setSecondary(law.isEmpty() ? days : days + u" ("_s + law + u')');
    const QString most = tr("At most %1 working days longer").arg(rule->workingDays);
    m_rule->setText(rule->longerByAgreement
            ? tr("%1; beyond that only by written agreement.").arg(most)
            : most + u'.');
}

void ExtensionField::setNeeded(bool promisesADay)
{
    setVisible(m_isOffered && (promisesADay || m_asked->isChecked()));
}

void ExtensionField::write(QJsonObject& command) const
{
    if (!m_asked->isChecked())
        return;
    QJsonObject extension{{kUntil, m_until->isoText()}};
    if (!m_reason->text().isEmpty())
        extension[kReason] = m_reason->text();
    if (!m_agreement->text().isEmpty())
        extension[kAgreement] = m_agreement->text();
    command[kExtension] = extension;
}

void ExtensionField::read(const QJsonObject& command)
{
    const QScopedValueRollback reading(m_reading, true); // what is restored takes no focus
    const QJsonObject extension = command[kExtension].toObject();
    const QDate day = QDate::fromString(extension[kUntil].toString(), Qt::ISODate);
    if (day.isValid())
        m_until->setDate(day);
    else
        m_until->setText(extension[kUntil].toString());
    m_reason->setText(extension[kReason].toString());
    m_agreement->setText(extension[kAgreement].toString());
    m_asked->setChecked(!extension.isEmpty());
    clearErrors();
}

bool ExtensionField::showError(const QString& field, const QString& sentence)
{
    if (isHidden() || !field.startsWith(u"/extension"))
        return false;
    for (const auto& [key, labelled] : m_labelled)
        if (field.endsWith(u'/' + key)) {
            labelled->setError(sentence);
            labelled->field()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void ExtensionField::clearErrors()
{
    for (const auto& [key, labelled] : m_labelled)
        labelled->setError({});
}

} // namespace motcua
