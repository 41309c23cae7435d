#include "ui/catalogue/versionform.h"

#include "core/catalogue/readquestion.h"
#include "ui/catalogue/channelsfield.h"
#include "ui/catalogue/editorrows.h"
#include "ui/catalogue/feerow.h"
#include "ui/catalogue/limitfield.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kVersionLine = 500;
constexpr int kVersionNote = 2000;
constexpr int kFormGap = 12;

template <class Row>
FieldRow* makeRow(const QJsonValue& value)
{
    return new Row(value);
}

bool isOver(const QJsonValue& fee, QDate day)
{
    const QDate to = QDate::fromString(fee[u"to"_s].toString(), Qt::ISODate);
    return to.isValid() && to < day;
}

} // namespace

VersionForm::VersionForm(QWidget* parent)
    : QWidget(parent)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_note(new TextField(kVersionNote))
    , m_announced(new TextField(kVersionLine))
    , m_name(new TextField(kVersionLine))
    , m_short(new TextField(kVersionLine))
    , m_limit(new LimitField(u"limit"_s, tr("Limit by law"), LimitField::Absent::refused))
    , m_promised(
          new LimitField(u"promisedLimit"_s, tr("Promised limit"), LimitField::Absent::allowed))
    , m_verification(new LimitField(
          u"verificationLimit"_s, tr("With verification"), LimitField::Absent::allowed))
    , m_channels(new ChannelsField)
    , m_online(new ChoiceField)
    , m_documents(
          new FieldRows({u"documents"_s, tr("Papers"), tr("Add a paper"), DocumentRow::columns()},
              &makeRow<DocumentRow>))
    , m_fees(new FieldRows({u"fees"_s, tr("Fees"), tr("Add a fee"), FeeRow::columns()},
          [this](const QJsonValue& fee) { return newFee(fee); }))
    , m_steps(
          new FieldRows({u"steps"_s, tr("Internal process"), tr("Add a step"), StepRow::columns()},
              &makeRow<StepRow>))
    , m_basis(
          new FieldRows({u"legalBasis"_s, tr("Legal basis"), tr("Add a law"), BasisRow::columns()},
              &makeRow<BasisRow>))
    , m_sum(new Label({}, Look::bold))
    , m_postings(Label::wrapping({}, Look::small))
{
    setObjectName(u"scrolled"_s);
    m_sum->setObjectName(u"stepSum"_s);
    buildLayout();
    wire();
    setFocusProxy(m_from);
}

void VersionForm::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Size::kHalfGap, 0);
    column->setSpacing(kFormGap);
    addDates(column);
    addNames(column);
    addLimits(column);
    addRows(column);
    column->addWidget(m_postings);
    column->addWidget(new KeyHintRow({{Qt::ALT | Qt::Key_Up, tr("row up")},
        {Qt::ALT | Qt::Key_Down, tr("row down")}, {Qt::CTRL | Qt::Key_Delete, tr("remove row")}}));
    column->addStretch();
}

void VersionForm::addField(
    QBoxLayout* line, const QString& pointer, const QString& words, QWidget* field, int share)
{
    auto* labelled = new LabelledField(words, field);
    m_fields[u'/' + pointer] = labelled;
    if (field->objectName().isEmpty())
        field->setObjectName(u"version-"_s + pointer);
    line->addWidget(labelled, share, Qt::AlignTop);
}

void VersionForm::addDates(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kFormGap);
    addField(line, u"from"_s, tr("In force from"), m_from, 2);
    addField(line, u"to"_s, tr("To, if it ends"), m_to, 2);
    addField(line, u"note"_s, tr("The decision it rests on"), m_note, 5);
    addField(line, u"announcedBy"_s, tr("Announced by"), m_announced, 5);
    column->addLayout(line);
}

void VersionForm::addNames(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kFormGap);
    addField(line, u"name"_s, tr("Name"), m_name, 9);
    addField(line, u"shortName"_s, tr("Short name"), m_short, 5);
    column->addLayout(line);
}

void VersionForm::addLimits(QVBoxLayout* column)
{
    m_online->addChoice({}, tr("not online"));
    m_online->addChoice(u"partial"_s, tr("partly online"));
    m_online->addChoice(u"full"_s, tr("wholly online"));
    auto* limits = new QHBoxLayout;
    limits->setSpacing(kFormGap);
    addField(limits, u"limit"_s, tr("Limit by law"), m_limit, 1);
    addField(limits, u"promisedLimit"_s, tr("Promised limit"), m_promised, 1);
    addField(limits, u"verificationLimit"_s, tr("With verification"), m_verification, 1);
    auto* channels = new QHBoxLayout;
    channels->setSpacing(kFormGap);
    addField(channels, u"channels"_s, tr("Accepted"), m_channels, 2);
    addField(channels, u"onlineLevel"_s, tr("Online level"), m_online, 1);
    column->addLayout(limits);
    column->addLayout(channels);
}

void VersionForm::addRows(QVBoxLayout* column)
{
    column->addWidget(m_documents);
    column->addWidget(m_fees);
    column->addWidget(m_steps);
    column->addWidget(m_sum, 0, Qt::AlignRight);
    column->addWidget(m_basis);
}

void VersionForm::wire()
{
    for (const QLineEdit* field :
        std::initializer_list<QLineEdit*>{m_from, m_to, m_note, m_announced, m_name, m_short})
        connect(field, &QLineEdit::textChanged, this, &VersionForm::changed);
    for (const LimitField* field : {m_limit, m_promised, m_verification})
        connect(field, &LimitField::changed, this, &VersionForm::changed);
    for (const LimitField* field : {m_limit, m_promised})
        connect(field, &LimitField::changed, this, &VersionForm::showStepUnit);
    for (const FieldRows* rows : {m_documents, m_fees, m_steps, m_basis})
        connect(rows, &FieldRows::changed, this, &VersionForm::changed);
    connect(m_channels, &ChannelsField::changed, this, &VersionForm::changed);
    connect(m_online, &ChoiceField::chosenChanged, this, &VersionForm::changed);
}

void VersionForm::showStepUnit()
{
    m_steps->setHeading(u"length"_s, stepsCountDays() ? tr("Days") : tr("Hours"));
}

FieldRow* VersionForm::newFee(const QJsonValue& fee) const
{
    return new FeeRow(fee, m_questions);
}

void VersionForm::fill(const QJsonObject& version, QDate day, QDate today)
{
    const QSignalBlocker quiet(this);
    m_base = version;
    Faults passedOver; // it is in force
    JsonReader reader(version, {}, passedOver);
    m_questions = readQuestions(reader, readParties(reader));
    m_from->setDate(today.addDays(1));
    m_to->clear();
    m_note->clear();
    m_announced->clear(); // each version has its own
    m_name->setText(version[u"name"_s].toString());
    m_short->setText(version[u"shortName"_s].toString());
    m_limit->setValue(version[u"limit"_s]);
    m_promised->setValue(version[u"promisedLimit"_s]);
    m_verification->setValue(version[u"verificationLimit"_s]);
    m_channels->setValue(version[u"channels"_s].toArray());
    m_online->choose(version[u"onlineLevel"_s].toString());
    m_documents->setValues(version[u"documents"_s].toArray());
    fillFees(day);
    m_steps->setValues(version[u"steps"_s].toArray());
    showStepUnit();
    m_basis->setValues(version[u"legalBasis"_s].toArray());
}

void VersionForm::fillFees(QDate day)
{
    m_pastFees = {};
    QJsonArray shown;
    for (const QJsonValue fee : m_base.value(u"fees"_s).toArray())
        (isOver(fee, day) ? m_pastFees : shown).append(fee);
    m_fees->setValues(shown);
}

QString VersionForm::note() const
{
    return m_note->text();
}

} // namespace motcua
