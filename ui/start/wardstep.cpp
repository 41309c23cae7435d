#include "ui/start/wardstep.h"

#include "ui/start/wards.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QTextDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLimit = 100;
constexpr int kPlaceLimit = 60;
constexpr int kAgencyLimit = 20;
constexpr int kOfficeNameLimit = 150;
constexpr int kMostStations = 8;

/// Since when wards bear the names they have now (Luật Tổ chức chính quyền địa phương 2025).
const QDate kReform(2025, 7, 1);

/// "Cửa Nam" of "Phường Cửa Nam".
QString placeIn(const QString& name)
{
    return name.section(u' ', 1);
}

void offer(QLineEdit* field, const QString& text)
{
    if (!field->isModified())
        field->setText(text);
}

void offer(QPlainTextEdit* field, const QString& text)
{
    if (field->document()->isModified())
        return;
    field->setPlainText(text);
    field->document()->setModified(false);
}
} // namespace

WardStep::WardStep(QWidget* parent)
    : SetupStep(parent)
    , m_name(new TextField(kNameLimit))
    , m_place(new TextField(kPlaceLimit))
    , m_agency(new TextField(kAgencyLimit))
    , m_from(new DateField)
    , m_superior(new TextField(kNameLimit))
    , m_authority(new NoteField)
    , m_office(new NoteField)
    , m_officeName(new TextField(kOfficeNameLimit))
    , m_station(new NumberField(1, kMostStations))
    , m_stations(new NumberField(1, kMostStations))
{
    nameFields();
    buildLayout();
    m_from->setDate(kReform);
    m_station->setValue(1);
    m_stations->setValue(1);
    m_agency->setPlaceholderText(u"H26.017.05"_s);
    offer(m_office, u"TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG"_s);
    for (NoteField* heading : {m_authority, m_office})
        heading->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &WardStep::follow);
}

void WardStep::nameFields()
{
    m_name->setObjectName(u"wardName"_s);
    m_place->setObjectName(u"wardPlace"_s);
    m_agency->setObjectName(u"agency"_s);
    m_from->setObjectName(u"bodyFrom"_s);
    m_superior->setObjectName(u"superior"_s);
    m_authority->setObjectName(u"authority"_s);
    m_office->setObjectName(u"office"_s);
    m_officeName->setObjectName(u"officeName"_s);
    m_station->setObjectName(u"station"_s);
    m_stations->setObjectName(u"stations"_s);
}

QString WardStep::title() const
{
    return tr("The ward");
}

void WardStep::buildLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Size::kGap);
    grid->setVerticalSpacing(12);
    for (const int column : {0, 1, 2, 3})
        grid->setColumnStretch(column, 1);
    addNames(grid);
    addPaper(grid);
    addDesk(grid);
    grid->setRowStretch(grid->rowCount(), 1);
}

void WardStep::addNames(QGridLayout* grid)
{
    auto* name = new LabelledField(tr("Name of the ward"), m_name);
    name->setHint(tr("with its kind: Phường Cửa Nam"));
    auto* place = new LabelledField(tr("Place on papers"), m_place);
    place->setHint(tr("before the date on papers"));
    bind(u"/name"_s, name);
    bind(u"/id"_s, name);
    bind(u"/place"_s, place);
    grid->addWidget(name, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(place, 0, 2, 1, 2, Qt::AlignTop);
}

void WardStep::addPaper(QGridLayout* grid)
{
    auto* authority = new LabelledField(tr("Heading of papers: the body"), m_authority);
    auto* office = new LabelledField(tr("Heading of papers: the office"), m_office);
    auto* superior = new LabelledField(tr("Body above it (may be empty)"), m_superior);
    auto* officeName = new LabelledField(tr("The office in running text"), m_officeName);
    bind(u"/bodies/0/authority"_s, authority);
    bind(u"/bodies/0/office"_s, office);
    bind(u"/bodies/0/officeName"_s, officeName);
    bind(u"/bodies/0/superior"_s, superior);
    grid->addWidget(authority, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(office, 1, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(superior, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(officeName, 2, 2, 1, 2, Qt::AlignTop);
}

void WardStep::addDesk(QGridLayout* grid)
{
    auto* agency = new LabelledField(tr("Electronic agency id"), m_agency);
    agency->setHint(tr("dossier codes begin with it"));
    auto* from = new LabelledField(tr("These names hold since"), m_from);
    auto* station = new LabelledField(tr("This is desk number"), m_station);
    auto* stations = new LabelledField(tr("of so many desks"), m_stations);
    bind(u"/bodies/0/agency"_s, agency);
    bind(u"/bodies/0/from"_s, from);
    bind(u"/station"_s, station);
    bind(u"/stations"_s, stations);
    grid->addWidget(agency, 3, 0, Qt::AlignTop);
    grid->addWidget(from, 3, 1, Qt::AlignTop);
    grid->addWidget(station, 3, 2, Qt::AlignTop);
    grid->addWidget(stations, 3, 3, Qt::AlignTop);
}

void WardStep::follow(const QString& name)
{
    const QString plain = name.trimmed();
    const QString lower = plain.left(1).toLower() + plain.mid(1);
    offer(m_place, placeIn(plain));
    offer(m_authority, u"ỦY BAN NHÂN DÂN\n"_s + plain.toUpper());
    offer(m_officeName, u"Trung tâm Phục vụ hành chính công "_s + lower);
}

void WardStep::write(QJsonObject& ward) const
{
    ward[u"id"_s] = wardIdOf(m_name->text());
    ward[u"name"_s] = m_name->text();
    ward[u"place"_s] = m_place->text();
    ward[u"station"_s] = m_station->value().value_or(0);
    ward[u"stations"_s] = m_stations->value().value_or(0);
    const QDate from = m_from->date().value_or(QDate());
    ward[u"bodies"_s] = QJsonArray{
        QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}, {u"superior"_s, m_superior->text()},
            {u"authority"_s, m_authority->toPlainText()}, {u"office"_s, m_office->toPlainText()},
            {u"officeName"_s, m_officeName->text()}, {u"agency"_s, m_agency->text().trimmed()}}};
}

} // namespace motcua
