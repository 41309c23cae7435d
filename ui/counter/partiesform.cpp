#include "ui/counter/partiesform.h"

#include "core/registers/registers.h"
#include "ui/counter/partyslot.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLineButton = 28;
/// Whose card the first one is, where there are several.
QString applicantOf(const Procedure& procedure)
{
    return procedure.applicantLabel.isEmpty() ? PartiesForm::tr("Applicant")
                                              : procedure.applicantLabel;
}
} // namespace

PartiesForm::PartiesForm(QWidget* parent)
    : QWidget(parent)
    , m_applicant(makeSlot(u"applicant"_s, {}))
    , m_submitter(makeSlot(u"submitter"_s, tr("Hands it in for them")))
    , m_addSubmitter(new ActionButton(tr("Somebody else hands it in"), ActionKind::quiet))
    , m_further(new QVBoxLayout)
{
    m_addSubmitter->setObjectName(u"addSubmitter"_s);
    m_addSubmitter->setFixedHeight(kLineButton);
    m_addSubmitter->setIconName(u"persons"_s);
    m_addSubmitter->setKey(Qt::Key_F7);
    m_further->setSpacing(Size::kHalfGap);
    m_applicant->showEditKey(Qt::Key_F2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(m_applicant);
    column->addLayout(m_further);
    column->addWidget(m_submitter);
    m_submitter->hide();
    connect(m_addSubmitter, &QAbstractButton::clicked, this, &PartiesForm::showSubmitter);
}

QWidget* PartiesForm::submitterButton() const
{
    return m_addSubmitter;
}

PartySlot* PartiesForm::makeSlot(const QString& role, const QString& label)
{
    auto* slot = new PartySlot(role, label);
    connect(slot, &PartySlot::changed, this, &PartiesForm::changed);
    connect(slot, &PartySlot::grown, this, &PartiesForm::grown);
    connect(slot, &PartySlot::personChanged, this, [this, slot] { Q_EMIT personChanged(slot); });
    connect(
        slot, &PartySlot::historyRequested, this, [this, slot] { Q_EMIT historyRequested(slot); });
    return slot;
}

void PartiesForm::setProcedure(const Procedure& procedure, QDate today)
{
    QJsonObject before;
    write(before);
    removeParties();
    for (const PartyRole& role : procedure.parties)
        addParty(role);
    m_applicant->setLabel(procedure.parties.empty() ? QString() : applicantOf(procedure));
    const Register* book
        = procedure.numbering ? findRegister(procedure.numbering->registerId) : nullptr;
    for (PartySlot* slot : m_parties)
        slot->setAsksOrigin(book && book->asksOrigin);
    read(before, today);
}

void PartiesForm::addParty(const PartyRole& role)
{
    m_roles.push_back(role);
    m_parties.push_back(makeSlot(role.role, role.label));
    m_further->addWidget(m_parties.back());
    m_parties.back()->show();
}

void PartiesForm::removeParties()
{
    for (PartySlot* slot : m_parties) {
        slot->hide();
        slot->deleteLater();
    }
    m_parties.clear();
    m_roles.clear();
}

void PartiesForm::write(QJsonObject& command) const
{
    if (const QJsonObject applicant = m_applicant->json(); !applicant.isEmpty())
        command[u"applicant"_s] = applicant;
    if (const QJsonObject submitter = m_submitter->json(); !submitter.isEmpty())
        command[u"submitter"_s] = submitter;
    QJsonArray parties;
    for (const PartySlot* slot : m_parties) {
        QJsonObject party = slot->json();
        if (party.isEmpty())
            continue;
        party[u"role"_s] = slot->role();
        parties.append(party);
    }
    if (!parties.isEmpty())
        command[u"parties"_s] = parties;
}

void PartiesForm::read(const QJsonObject& command, QDate today)
{
    m_applicant->clear();
    m_submitter->clear();
    for (PartySlot* slot : m_parties)
        slot->clear();
    m_applicant->setJson(command[u"applicant"_s].toObject(), today);
    m_submitter->setJson(command[u"submitter"_s].toObject(), today);
    m_submitter->setVisible(!m_submitter->isEmpty());
    m_addSubmitter->setVisible(m_submitter->isEmpty());
    for (const QJsonValue party : command[u"parties"_s].toArray())
        if (PartySlot* slot = emptyOf(party[u"role"_s].toString()))
            slot->setJson(party.toObject(), today);
}

PartySlot* PartiesForm::emptyOf(const QString& role)
{
    for (PartySlot* slot : m_parties)
        if (slot->role() == role && slot->isEmpty())
            return slot;
    return oneMore(role);
}

void PartiesForm::showSubmitter()
{
    m_submitter->show();
    m_addSubmitter->hide();
    m_submitter->edit();
}

std::vector<PartySlot*> PartiesForm::all() const
{
    std::vector<PartySlot*> every{m_applicant};
    every.insert(every.end(), m_parties.begin(), m_parties.end());
    if (m_submitter->isVisibleTo(this))
        every.push_back(m_submitter);
    return every;
}

PartySlot* PartiesForm::focused() const
{
    for (PartySlot* slot : all())
        if (slot->hasFocusInside())
            return slot;
    return nullptr;
}

bool PartiesForm::isRequired(const PartySlot* slot) const
{
    return std::none_of(m_roles.begin(), m_roles.end(),
        [&](const PartyRole& role) { return role.role == slot->role() && !role.required; });
}

PartySlot* PartiesForm::nextEmpty() const
{
    for (PartySlot* slot : all())
        if (slot->isEmpty() && isRequired(slot))
            return slot;
    return nullptr;
}

/// The law asks for one man and one woman: a card says whose it is.
PartySlot* PartiesForm::emptyOfSex(const QString& scan) const
{
    const auto card = readCard(scan);
    for (std::size_t at = 0; card && at < m_parties.size(); ++at)
        if (m_roles[at].sex == card->sex && m_parties[at]->isEmpty())
            return m_parties[at];
    return nullptr;
}

/// One more of a role that many may have, of any such role where none is named.
PartySlot* PartiesForm::oneMore(const QString& role)
{
    const auto many = std::find_if(m_roles.begin(), m_roles.end(), [&](const PartyRole& known) {
        return known.many && (role.isEmpty() || known.role == role);
    });
    if (many == m_roles.end())
        return nullptr;
    addParty(PartyRole(*many));
    return m_parties.back();
}

/// One of the two whom the law wants to be a man and a woman: either may be the applicant.
bool PartiesForm::asksForSex(const PartySlot* slot) const
{
    return std::any_of(m_roles.begin(), m_roles.end(),
        [&](const PartyRole& role) { return role.role == slot->role() && role.sex; });
}

PartySlot* PartiesForm::placeFor(const QString& scan)
{
    PartySlot* chosen = focused();
    if (chosen && !chosen->isEmpty())
        return chosen;
    if (PartySlot* slot = emptyOfSex(scan))
        return slot;
    if (chosen)
        return chosen;
    if (PartySlot* slot = nextEmpty())
        return slot;
    for (PartySlot* slot : all())
        if (slot->isEmpty())
            return slot;
    return oneMore({});
}

Outcome PartiesForm::takeScan(const QString& scan, QDate today)
{
    PartySlot* slot = placeFor(scan);
    if (!slot)
        return Error{ErrorCode::conflict, u"scan"_s, u"everyoneThere"_s, {}, {}};
    const auto taken = slot->takeScan(scan, today);
    if (taken && m_applicant->isEmpty() && asksForSex(slot))
        return m_applicant->takeScan(scan, today);
    return taken;
}

QDate PartiesForm::dayOf(const QString& fromParty) const
{
    for (const PartySlot* slot : m_parties)
        if (slot->role() == fromParty.section(u'.', 0, 0))
            return latestDate(slot->party().person.dateOfBirth);
    return {};
}

/// "/applicant/phone", "/parties/1/fullName", and "/parties/husband" for one who is missing.
PartySlot* PartiesForm::slotAt(const QString& place) const
{
    const QStringList parts = place.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return nullptr;
    if (parts[0] == u"applicant")
        return m_applicant;
    if (parts[0] == u"submitter")
        return m_submitter;
    if (parts[0] != u"parties" || parts.size() < 2)
        return nullptr;
    int given = 0;
    for (PartySlot* slot : m_parties) {
        const QString at = slot->isEmpty() ? slot->role() : QString::number(given++);
        if (at == parts[1])
            return slot;
    }
    return nullptr;
}

void PartiesForm::editFocused()
{
    PartySlot* slot = focused();
    (slot ? slot : m_applicant)->edit();
}

bool PartiesForm::goBack()
{
    for (PartySlot* slot : all())
        if (slot->foldDuplicate())
            return true;
    for (PartySlot* slot : all())
        if (slot->isEditing()) {
            slot->closeEdit();
            return true;
        }
    return false;
}

void PartiesForm::clearErrors()
{
    for (PartySlot* slot : all())
        slot->clearErrors();
}

} // namespace motcua
