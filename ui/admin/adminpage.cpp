#include "ui/admin/adminpage.h"

#include "ui/admin/accountssection.h"
#include "ui/admin/authoritysection.h"
#include "ui/admin/backupssection.h"
#include "ui/admin/calendarsection.h"
#include "ui/admin/delegationssection.h"
#include "ui/admin/formssection.h"
#include "ui/admin/journalsection.h"
#include "ui/admin/printerssection.h"
#include "ui/admin/sectionmodel.h"
#include "ui/admin/stationsection.h"
#include "ui/admin/volumessection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMenuWidth = 264;

QKeySequence keyOf(int section)
{
    return Qt::ALT | (section < 9 ? Qt::Key(Qt::Key_1 + section) : Qt::Key_0);
}
} // namespace

AdminPage::AdminPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new SectionModel(this))
    , m_menu(named(new ListView(ListLook::compact), "sections", tr("Sections")))
    , m_stack(new QStackedWidget)
{
    addSections(context);
    buildLayout();
    addShortcuts();
    connect(&desk(), &Desk::personChanged, this, &AdminPage::showRights);
    connect(m_menu->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AdminPage::showChosen);
    showRights();
    setFocusProxy(m_menu);
}

QString AdminPage::title() const
{
    return tr("Administration");
}

QString AdminPage::iconName() const
{
    return u"admin"_s;
}

/// Who only opens volumes does that in the registers.
bool AdminPage::isFor(const Account& person) const
{
    return std::ranges::any_of(m_sections, [&](const AdminSection* section) {
        return section->permission() != Permission::openVolume
            && allows(person.roles, section->permission());
    });
}

void AdminPage::addSections(const PageContext& context)
{
    addSection("accounts", new AccountsSection(context));
    addSection("authority", new AuthoritySection(context));
    addSection("station", new StationSection(context));
    addSection("printers", new PrintersSection(context));
    addSection("volumes", new VolumesSection(context));
    addSection("journal", new JournalSection(context));
    addSection("calendar", new CalendarSection(context));
    addSection("delegations", new DelegationsSection(context));
    addSection("forms", new FormsSection(context));
    addSection("backups", new BackupsSection(context));
}

void AdminPage::addSection(const char* name, AdminSection* section)
{
    m_sections.push_back(named(section, name));
    m_stack->addWidget(section);
    connect(section, &AdminSection::paperRequested, this, &Page::paperRequested);
    connect(section, &AdminSection::stationChanged, this, &Page::stationChanged);
}

void AdminPage::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    row->setSpacing(Size::kGap);
    row->addWidget(buildMenu());
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    row->addWidget(m_stack, 1);
}

QWidget* AdminPage::buildMenu()
{
    m_menu->setModel(m_model);
    auto* heading = new Label(AdminPage::title(), Look::cardTitle);
    heading->setContentsMargins(Size::kHalfGap, 0, 0, 0);
    auto* card = new Card;
    card->setFixedWidth(kMenuWidth);
    card->body()->setContentsMargins(1, Size::kPadding, 1, Size::kPadding);
    card->body()->addWidget(heading);
    card->body()->addWidget(m_menu);
    return card;
}

void AdminPage::addShortcuts()
{
    for (int section = 0; section < int(m_sections.size()); ++section) {
        auto* shortcut = new QShortcut(keyOf(section), this);
        connect(shortcut, &QShortcut::activated, this, [this, section] { enter(section); });
    }
}

void AdminPage::showRights()
{
    std::vector<SectionRow> rows;
    for (int at = 0; at < int(m_sections.size()); ++at) {
        const AdminSection& section = *m_sections[std::size_t(at)];
        if (desk().person() && section.isFor(*desk().person()))
            rows.push_back({section.title(), section.summary(), keyText(keyOf(at)), at});
    }
    m_model->setRows(rows);
    m_menu->setCurrentIndex(m_model->index(0, 0));
}

void AdminPage::showChosen()
{
    const QModelIndex index = m_menu->currentIndex();
    if (!index.isValid())
        return;
    m_stack->setCurrentIndex(m_model->rowAt(index).index);
    current()->refresh();
}

/// The section of a shortcut, with the focus in it.
void AdminPage::enter(int section)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rows()[std::size_t(row)].index == section) {
            m_menu->setCurrentIndex(m_model->index(row, 0));
            current()->setFocus();
        }
}

AdminSection* AdminPage::current() const
{
    return m_sections.at(std::size_t(m_stack->currentIndex()));
}

void AdminPage::refresh()
{
    current()->refresh();
}

bool AdminPage::goBack()
{
    return current()->goBack();
}

} // namespace motcua
