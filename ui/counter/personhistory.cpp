#include "ui/counter/personhistory.h"

#include "core/store/lookups.h"
#include "core/wording/names.h"
#include "ui/counter/partyslot.h"
#include "ui/theme/language.h"

#include <QMenu>
#include <QPointer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 20;
constexpr int kNameLength = 60;

using Rows = Result<std::vector<DossierRow>>;

/// "12/11/2026  Chứng thực bản sao …  ·  Đã trả kết quả"
QString lineOf(const DossierRow& row)
{
    return row.receivedAt.localDate().toString(u"dd/MM/yyyy  "_s)
        + row.procedureName.left(kNameLength) + u"  ·  "_s + name(row.state, language());
}
} // namespace

PersonHistory::PersonHistory(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{
}

Later<Rows> PersonHistory::read(const QString& personalNumber)
{
    return m_desk.read([personalNumber](const Office& office) {
        return dossiersOfPerson(office.file(), personalNumber, kMost);
    });
}

void PersonHistory::count(PartySlot* slot, const QString& personalNumber)
{
    read(personalNumber).then(this, [slot = QPointer(slot), personalNumber](const Rows& rows) {
        if (slot && rows && slot->party().person.personalNumber == personalNumber)
            slot->setHistory(int(rows->size()));
    });
}

void PersonHistory::open(PartySlot* slot)
{
    const QString number = slot->party().person.personalNumber;
    read(number).then(this, [this, slot = QPointer(slot)](const Rows& rows) {
        if (slot)
            showMenu(slot, rows.valueOr({}));
    });
}

void PersonHistory::showMenu(PartySlot* slot, const std::vector<DossierRow>& rows)
{
    auto* menu = new QMenu(m_page);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DossierRow& row : rows)
        menu->addAction(lineOf(row), this, [this, id = row.id] { Q_EMIT dossierRequested(id); });
    menu->addSeparator();
    menu->addAction(tr("Edit the person"), slot, &PartySlot::edit);
    menu->popup(slot->mapToGlobal(slot->rect().bottomLeft()));
}

} // namespace motcua
