#include "ui/start/stationstep.h"

#include "core/registers/registers.h"
#include "ui/start/wards.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QGridLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;
constexpr int kVolumeLimit = 20;
constexpr int kPathLimit = 1000;
constexpr int kNumberWidth = 140;
} // namespace

StationStep::StationStep(Prompt& prompt, int year, const QStringList& printers, QWidget* parent)
    : SetupStep(parent)
    , m_prompt(prompt)
    , m_year(year)
    , m_printer(new ChoiceField)
    , m_path(new TextField(kPathLimit))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Size::kGap);
    grid->addWidget(registersCard(), 0, 0, 2, 1);
    grid->addWidget(printerCard(printers), 0, 1);
    grid->addWidget(fileCard(), 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 1);
    setFocusProxy(m_lines.front().next);
}

Card* StationStep::printerCard(const QStringList& printers)
{
    auto* card = new Card(CardLook::flat);
    m_printer->setObjectName(u"printer"_s);
    m_printer->addChoice({}, tr("The computer's usual printer"));
    for (const QString& printer : printers)
        m_printer->addChoice(printer, printer);
    card->body()->addWidget(new Label(tr("Printer"), Look::strong));
    card->body()->addWidget(new LabelledField(tr("Papers come out of"), m_printer));
    card->body()->addStretch();
    return card;
}

Card* StationStep::registersCard()
{
    auto* card = new Card(CardLook::flat);
    card->body()->addWidget(new Label(tr("Registers of %1").arg(m_year), Look::strong));
    const QString why
        = tr("Where a paper book is already begun, say which number comes next in it. "
             "Civil status numbers come from the shared system.");
    card->body()->addWidget(Label::wrapping(why, Look::second));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(tr("Next number"), Look::fieldLabel), 0, 1);
    grid->addWidget(new Label(tr("Volume"), Look::fieldLabel), 0, 2);
    for (const Register& one : allRegisters())
        if (!one.recorded && one.isKeptIn(m_year))
            addRegister(grid, one.id, one.nameOn(QDate(m_year, 12, 31)));
    addRegister(grid, kTrackingBook, tr("Tracking book of dossiers"));
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

QString StationStep::usualVolume() const
{
    return u"01/%1"_s.arg(m_year);
}

void StationStep::addRegister(QGridLayout* grid, const QString& id, const QString& name)
{
    const Line line{id, new NumberField(1, kMostNumber), new TextField(kVolumeLimit)};
    const int row = int(m_lines.size());
    line.next->setObjectName(u"next%1"_s.arg(row));
    line.next->setValue(1);
    line.volume->setObjectName(u"volume%1"_s.arg(row));
    line.volume->setText(usualVolume());
    auto* next = new LabelledField({}, line.next);
    auto* volume = new LabelledField({}, line.volume);
    for (QWidget* field : {static_cast<QWidget*>(next), static_cast<QWidget*>(volume)})
        field->setFixedWidth(kNumberWidth);
    line.next->setAccessibleName(name + u": "_s + tr("Next number"));
    line.volume->setAccessibleName(name + u": "_s + tr("Volume"));
    bind(u"/openingNumbers/%1/nextNumber"_s.arg(row), next);
    bind(u"/openingNumbers/%1"_s.arg(row), volume);
    grid->addWidget(Label::wrapping(name), row + 1, 0); // under the heads
    grid->addWidget(next, row + 1, 1, Qt::AlignTop);
    grid->addWidget(volume, row + 1, 2, Qt::AlignTop);
    m_lines.push_back(line);
}

Card* StationStep::fileCard()
{
    auto* card = new Card(CardLook::flat);
    m_path->setObjectName(u"path"_s);
    m_path->setReadOnly(true);
    restyle(m_path, "readOnly", true);
    auto* choose = new ActionButton(tr("Choose another place…"));
    choose->setObjectName(u"choosePath"_s);
    card->body()->addWidget(new Label(tr("The ward's file"), Look::strong));
    card->body()->addWidget(new LabelledField(tr("Everything is kept in one file"), m_path));
    card->body()->addWidget(choose);
    card->body()->addStretch();
    connect(choose, &QAbstractButton::clicked, this, &StationStep::choosePath);
    return card;
}

void StationStep::choosePath()
{
    const FileQuestion question{tr("Where the ward's file lies"), path(), tr("Wards (*.motcua)")};
    const auto chosen = m_prompt.chooseNewFile(question);
    if (!chosen)
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(*chosen));
}

void StationStep::proposePath(const QString& id)
{
    if (!m_pathChosen)
        m_path->setText(QDir::toNativeSeparators(wardFolder() + u'/' + id + u".motcua"_s));
}

QString StationStep::path() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

PrintSettings StationStep::printing() const
{
    return {false, m_printer->chosen()};
}

QString StationStep::title() const
{
    return tr("Printer and registers");
}

/// All lines are written, so that a fault's place in the list is its line; one that changes nothing
/// opens the usual first volume by hand.
void StationStep::write(QJsonObject& ward) const
{
    QJsonArray openings;
    for (const Line& line : m_lines)
        openings.append(QJsonObject{{u"register"_s, line.registerId}, {u"year"_s, m_year},
            {u"volume"_s, line.volume->text().trimmed()},
            {u"nextNumber"_s, line.next->value().value_or(0)},
            {u"reason"_s, u"Tiếp số từ sổ giấy"_s}});
    ward[u"openingNumbers"_s] = openings;
}

} // namespace motcua
