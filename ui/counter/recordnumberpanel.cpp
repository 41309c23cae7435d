#include "ui/counter/recordnumberpanel.h"

#include "core/registers/registers.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;
constexpr int kVolumeLimit = 20;
constexpr int kSystemLimit = 200;

/// Where marriages, deaths and births are numbered now (Luật Hộ tịch, Điều 59).
QString usualSystem()
{
    return u"Phần mềm đăng ký, quản lý hộ tịch điện tử dùng chung"_s;
}
} // namespace

RecordNumberPanel::RecordNumberPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(Label::wrapping({}, Look::cardTitle))
    , m_person(Label::wrapping({}, Look::strong))
    , m_register(Label::wrapping({}, Look::second))
    , m_number(new NumberField(1, kMostNumber))
    , m_volume(new TextField(kVolumeLimit))
    , m_date(new DateField)
    , m_system(new TextField(kSystemLimit))
    , m_record(new ActionButton(tr("Record the number"), ActionKind::primary))
{
    m_number->setObjectName(u"recordedNumber"_s);
    m_volume->setObjectName(u"recordedVolume"_s);
    m_date->setObjectName(u"recordedDate"_s);
    m_system->setObjectName(u"recordedSystem"_s);
    m_record->setObjectName(u"recordNumber"_s);
    m_record->setKey(Qt::CTRL | Qt::Key_Return);
    m_fields = {{u"number"_s, new LabelledField(tr("Number"), m_number)},
        {u"volume"_s, new LabelledField(tr("Volume, if any"), m_volume)},
        {u"date"_s, new LabelledField(tr("Day of registration"), m_date)},
        {u"system"_s, new LabelledField(tr("System that gave it"), m_system)}};
    buildLayout();
    connect(m_record, &QAbstractButton::clicked, this, &RecordNumberPanel::recordRequested);
}

void RecordNumberPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(new SectionLabel(tr("Record the number")));
    column->addWidget(m_title);
    column->addWidget(m_person);
    column->addWidget(m_register);
    for (const auto& [name, field] : m_fields)
        column->addWidget(field);
    column->addStretch();
    column->addWidget(m_record);
}

void RecordNumberPanel::showDossier(const Dossier& dossier, const Procedure& procedure, QDate today)
{
    m_dossier = dossier.id;
    m_registerId = procedure.numbering ? procedure.numbering->registerId : QString();
    const Register* book = findRegister(m_registerId);
    m_title->setText(procedure.shortName);
    m_person->setText(dossier.applicant.displayName() + u" · "_s + dossier.code);
    m_register->setText(book ? book->name : m_registerId);
    m_number->setValue(std::nullopt);
    m_volume->clear();
    m_date->setDate(today);
    m_system->setText(usualSystem());
    m_system->setCursorPosition(0);
    showError({}, {});
    m_number->setFocus(Qt::OtherFocusReason);
}

QJsonObject RecordNumberPanel::command() const
{
    QJsonObject command{{u"do"_s, u"recordNumber"_s}, {u"dossier"_s, m_dossier.toString()},
        {u"register"_s, m_registerId}, {u"system"_s, m_system->text()}};
    if (const auto number = m_number->value())
        command[u"number"_s] = *number;
    if (const auto date = m_date->date())
        command[u"date"_s] = date->toString(Qt::ISODate);
    if (!m_volume->text().isEmpty())
        command[u"volume"_s] = m_volume->text();
    return command;
}

bool RecordNumberPanel::showError(const QString& field, const QString& error)
{
    const QString name = field.section(u'/', -1);
    bool shown = false;
    for (const auto& [known, labelled] : m_fields) {
        labelled->setError(known == name ? error : QString());
        shown |= known == name;
    }
    return shown;
}

void RecordNumberPanel::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

} // namespace motcua
