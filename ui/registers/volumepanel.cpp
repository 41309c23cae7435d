#include "ui/registers/volumepanel.h"

#include "core/registers/registers.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;

/// "03/2026" after "02/2026"; a name of another form stays to be typed. Where no number was given
/// yet, a paper book most often goes on in its own volume.
QString volumeFor(const RegisterPosition& position)
{
    if (position.next == 1)
        return position.volume;
    bool isNumber = false;
    const int volume = position.volume.section(u'/', 0, 0).toInt(&isNumber);
    return isNumber ? u"%1/%2"_s.arg(volume + 1, 2, 10, QLatin1Char('0')).arg(position.year)
                    : QString();
}
} // namespace

VolumePanel::VolumePanel(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(new Label({}, Look::cardTitle))
    , m_volume(new TextField(20))
    , m_next(new NumberField(1, kMostNumber))
    , m_reason(new TextField(1000))
    , m_volumeField(new LabelledField(tr("Volume"), m_volume))
    , m_nextField(new LabelledField(tr("Next number"), m_next))
    , m_reasonField(new LabelledField(tr("Reason"), m_reason))
    , m_open(new ActionButton(tr("Open volume"), ActionKind::primary))
    , m_close(new ActionButton(tr("Not now")))
{
    setObjectName(u"volumePanel"_s);
    m_volume->setObjectName(u"volume"_s);
    m_next->setObjectName(u"nextNumber"_s);
    m_reason->setObjectName(u"reason"_s);
    m_open->setObjectName(u"openVolumeNow"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_Return);
    m_open->setCompact(true);
    m_close->setObjectName(u"closeVolumePanel"_s);
    m_close->setCompact(true);
    buildLayout();
    wire();
    hide();
}

void VolumePanel::buildLayout()
{
    body()->addWidget(m_title);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(Size::kGap);
    fields->addWidget(m_volumeField, 2, Qt::AlignTop);
    fields->addWidget(m_nextField, 2, Qt::AlignTop);
    fields->addWidget(m_reasonField, 6, Qt::AlignTop);
    body()->addLayout(fields);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Size::kHalfGap);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    body()->addLayout(buttons);
}

void VolumePanel::wire()
{
    connect(m_open, &QAbstractButton::clicked, this, &VolumePanel::ask);
    connect(m_close, &QAbstractButton::clicked, this, &VolumePanel::closed);
    connect(m_next, &NumberField::valueChanged, this, &VolumePanel::showReasonNeed);
}

void VolumePanel::open(const RegisterPosition& position, const QString& registerName)
{
    if (position != m_position)
        suggest(position);
    m_volumeField->setHidden(isSlips());
    m_open->setText(isSlips() ? tr("Set the next number") : tr("Open volume"));
    const QString title
        = isSlips() ? tr("The next number of “%1”, %2") : tr("Open a volume of “%1”, %2");
    m_title->setText(title.arg(registerName).arg(position.year));
    show();
    QLineEdit* first = isSlips() ? static_cast<QLineEdit*>(m_next) : m_volume;
    first->setFocus();
    first->selectAll();
}

void VolumePanel::suggest(const RegisterPosition& position)
{
    m_position = position;
    m_volume->setText(volumeFor(position));
    m_next->setValue(int(position.next));
    m_next->setEnabled(position.registerId != kTrackingBook || position.next == 1);
    m_reason->clear();
    for (LabelledField* field : {m_volumeField, m_nextField, m_reasonField})
        field->setError({});
    showReasonNeed();
}

void VolumePanel::showReasonNeed()
{
    const bool skips = m_next->value().value_or(0) > m_position.next;
    m_nextField->setHint(m_position.next > 1 ? tr("the last one was %1").arg(m_position.next - 1)
                                             : tr("no number was given yet"));
    m_reasonField->setHint(skips ? tr("needed: where the numbers %1–%2 stand")
                                       .arg(m_position.next)
                                       .arg(m_next->value().value_or(1) - 1)
                                 : QString());
}

void VolumePanel::ask()
{
    for (LabelledField* field : {m_volumeField, m_nextField, m_reasonField})
        field->setError({});
    QJsonObject command{
        {u"do"_s, u"openVolume"_s}, {u"year"_s, m_position.year}, {u"reason"_s, m_reason->text()}};
    if (isSlips()) {
        command[u"form"_s] = m_position.registerId.section(u':', 1).section(u'/', 0, 0);
    } else {
        command[u"register"_s] = m_position.registerId;
        command[u"volume"_s] = m_volume->text();
    }
    if (const auto next = m_next->value())
        command[u"nextNumber"_s] = *next;
    Q_EMIT asked(command);
}

LabelledField* VolumePanel::fieldOf(const QString& pointer) const
{
    if (pointer == u"/nextNumber")
        return m_nextField;
    return pointer == u"/reason" || isSlips() ? m_reasonField : m_volumeField;
}

void VolumePanel::showError(const QString& field, const QString& text)
{
    fieldOf(field)->setError(text);
    fieldOf(field)->field()->setFocus();
}

} // namespace motcua
