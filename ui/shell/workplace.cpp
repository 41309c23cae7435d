#include "ui/shell/workplace.h"

#include "core/identity/citizencard.h"
#include "core/wording/wording.h"
#include "ui/shell/accountmodel.h"
#include "ui/shell/locksettings.h"
#include "ui/shell/looksmenu.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/scansettings.h"
#include "ui/shell/searchdoor.h"
#include "ui/shell/signincard.h"
#include "ui/shell/topbar.h"
#include "ui/shell/veil.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLogo = 56;
}

Workplace::Workplace(const PageContext& context, const Places& places, Preferences& preferences,
    ScanFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_desk(context.desk)
    , m_preferences(preferences)
    , m_scans(filter)
    , m_layers(new QStackedLayout(this))
    , m_pages(new PageHost(context, places))
    , m_search(new SearchDoor(context.desk, m_pages->top()->searchBox(), m_pages))
    , m_door(new SignInCard(context.desk, context.desk.ward().config.name))
    , m_change(new SignInCard(context.desk, tr("Who takes the desk?")))
{
    m_door->setObjectName(u"door"_s);
    m_change->setObjectName(u"takeDesk"_s);
    m_layers->addWidget(buildDoor());
    m_layers->addWidget(buildDesk());
    wire();
    setUpStation();
}

QWidget* Workplace::buildDoor()
{
    auto* door = new QWidget;
    auto* column = new QVBoxLayout(door);
    auto* logo = new QLabel;
    logo->setPixmap(programLogo(kLogo, logo->devicePixelRatioF()));
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addSpacing(Size::kHalfGap);
    column->addWidget(m_door, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return door;
}

QWidget* Workplace::buildDesk()
{
    auto* desk = new QWidget;
    auto* whole = new QVBoxLayout(desk);
    whole->setContentsMargins({});
    whole->addWidget(m_pages);
    m_veil = new Veil(m_pages, m_change);
    return desk;
}

void Workplace::wire()
{
    connect(&m_scans, &ScanFilter::scanned, this, &Workplace::takeScan);
    connect(m_door, &SignInCard::signedIn, this, &Workplace::onSignedIn);
    connect(m_change, &SignInCard::signedIn, this, &Workplace::onSignedIn);
    connect(m_veil, &Veil::dismissed, m_veil, &Veil::lift);
    connect(m_pages, &PageHost::personPressed, this, &Workplace::changePerson);
    connect(m_pages, &PageHost::dossierRequested, this, &Workplace::openDossier);
    connect(m_pages, &PageHost::personRequested, this, &Workplace::openPerson);
    connect(m_pages, &PageHost::intakeRequested, this, &Workplace::startIntake);
    connect(m_pages, &PageHost::stationChanged, this, &Workplace::setUpStation);
    connect(&m_idle, &IdleWatch::idle, this, &Workplace::lock);
    connect(&m_desk, &Desk::wardChanged, this, &Workplace::lockOutStopped);
    connect(&m_desk, &Desk::turnedAway, this, &Workplace::lock);
    connect(m_pages, &PageHost::acceptRequested, this, &Workplace::accept);
    connect(m_pages, &PageHost::reopenRequested, this, &Workplace::reopenRequested);
    connect(m_search, &SearchDoor::dossierChosen, this, &Workplace::openDossier);
    connect(m_search, &SearchDoor::personChosen, this, &Workplace::startOrOpen);
    connect(m_search, &SearchDoor::personPageChosen, this, &Workplace::openPerson);
    connect(m_search, &SearchDoor::scanGiven, this, &Workplace::takeScan);
    connect(m_pages->top(), &TopBar::looksRequested, this,
        [this](const QPoint& below) { LooksMenu(m_preferences).exec(below); });
}

void Workplace::setUpStation()
{
    using Settings = std::pair<QString, int>;
    m_desk
        .read([](const Office& office) -> Settings {
            return {scanPrefix(office.file()), lockMinutes(office.file())};
        })
        .then(this, [this](const Settings& settings) {
            m_scans.setPrefix(settings.first);
            m_idle.setLimit(std::chrono::minutes(settings.second));
        });
}

void Workplace::lock()
{
    m_idle.stop();
    if (m_login.isEmpty() || m_locked)
        return;
    m_locked = true;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* question = qobject_cast<QDialog*>(window); question && question->isVisible())
            question->reject();
    m_veil->lift();
    m_door->setMayChange(true);
    m_door->setNote(tr("The screen is locked. What was being typed is kept."));
    m_door->begin(m_login, SecretKind::pin);
    m_layers->setCurrentIndex(0);
}

/// Whose account was stopped sees nothing more.
void Workplace::lockOutStopped()
{
    if (m_desk.person() && !m_desk.person()->active)
        lock();
}

void Workplace::begin()
{
    const bool demo = m_desk.isDemo();
    m_door->setMayChange(demo);
    m_door->setNote({});
    m_door->begin(m_preferences.lastLogin(), demo ? SecretKind::pin : SecretKind::password);
}

void Workplace::changePerson()
{
    if (m_login.isEmpty() || m_locked || m_veil->isVisible())
        return;
    m_veil->cover();
    m_change->begin(likelyNext(m_desk.ward().accounts, m_login, m_before), SecretKind::pin);
}

void Workplace::onSignedIn()
{
    const Account person = *m_desk.person();
    m_locked = false;
    m_idle.start();
    m_veil->lift();
    m_layers->setCurrentIndex(1);
    m_preferences.setPlaceOf(m_login, m_pages->currentPlace());
    if (!m_login.isEmpty() && person.login != m_login)
        m_pages->forgetFormerPerson();
    if (person.login != m_login)
        m_before = std::exchange(m_login, person.login);
    m_preferences.setLastLogin(m_login);
    m_pages->showFor(person, m_preferences.placeOf(m_login));
    tellReadOnly();
}

void Workplace::tellReadOnly()
{
    if (m_desk.readOnlyBecause())
        m_pages->tell(sentence(*m_desk.readOnlyBecause(), language()), true);
}

// --- where a scan, a code or a name leads

void Workplace::takeScan(const QString& text)
{
    if (m_login.isEmpty() || m_locked || m_veil->isVisible()
        || m_pages->currentPage()->takeScan(text))
        return;
    if (codeParts(text.trimmed()).daily > 0)
        openByCode(text.trimmed());
    else
        takeCard(text);
}

void Workplace::takeCard(const QString& text)
{
    const auto card = readCard(text, m_desk.now().localDate());
    if (card)
        startIntake(text);
    else
        m_pages->tell(sentence(card.error(), language()), true);
}

void Workplace::openByCode(const QString& code)
{
    const auto find = [code](const Office& office) { return office.find(code); };
    m_desk.read(find).then(this, [this](const Result<DossierId>& id) {
        if (id)
            openDossier(*id);
        else
            m_pages->tell(sentence(id.error(), language()), true);
    });
}

void Workplace::openDossier(DossierId id)
{
    m_pages->goTo(kDossiersPlace);
    m_pages->page(kDossiersPlace)->open(id);
}

void Workplace::openPerson(const QString& person)
{
    m_pages->goTo(kDossiersPlace);
    m_pages->page(kDossiersPlace)->openPerson(person);
}

void Workplace::startIntake(const QString& scan)
{
    if (!m_pages->isShown(kCounterPlace))
        return m_pages->tell(tr("Only the counter takes dossiers in."), true);
    m_pages->goTo(kCounterPlace);
    m_pages->page(kCounterPlace)->startIntake(scan);
}

void Workplace::accept(DossierId id)
{
    if (!m_pages->isShown(kCounterPlace))
        return m_pages->tell(tr("Only the counter takes dossiers in."), true);
    m_pages->goTo(kCounterPlace);
    m_pages->page(kCounterPlace)->accept(id);
}

/// Who may take dossiers in begins one for the person; others see the person's page.
void Workplace::startOrOpen(const Hit& hit)
{
    if (m_pages->isShown(kCounterPlace) && !hit.personalNumber.isEmpty())
        startIntake(hit.personalNumber);
    else if (!hit.key.isEmpty())
        openPerson(hit.key);
    else
        openDossier(hit.dossier);
}

} // namespace motcua
