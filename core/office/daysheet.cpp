#include "core/office/daysheet.h"

#include "core/security/headsignature.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The head as the sheet bears it, signed, and the print.
Drafts draftsOf(const KeyPair& keys, QDate day, const Head& head)
{
    const QString date = day.toString(Qt::ISODate);
    return {headSigned(signHead(keys, head.id, head.hash)),
        {u"daySheet.printed"_s, {u"daySheet:"_s + date},
            {{u"day"_s, date}, {u"head"_s, QString::fromLatin1(head.hash.toHex())}}}};
}
} // namespace

Result<DaySheet> daySheetOf(const Office& office, QDate day)
{
    const auto counts = dayCounts(office.file(), day);
    const auto cash = cashOf(office, day);
    const auto head = office.file().head();
    const auto heads = office.file().heads();
    if (!counts || !cash)
        return counts ? cash.error() : counts.error();
    if (!head || !heads)
        return head ? heads.error() : head.error();
    DaySheet sheet{day, *counts, *cash, *head, 0};
    for (const Head& one : *heads)
        sheet.events += one.id.seq;
    return sheet;
}

/// The station signs the head that the sheet bears, and notes the print.
Result<Answer> Office::recordDaySheet(QDate day, const Head& head, const Session& session)
{
    const auto actor = printerOf(session);
    if (!actor)
        return actor.error();
    const auto key = KeyRing(m_seams.keyFolder).find(m_file->fileId());
    if (!key || !*key)
        return key ? Error{ErrorCode::readOnly, {}, estrangedName(Estranged::noKey), {}, {}}
                   : key.error();
    const auto keys = keyPairOf((*key)->secretKey);
    if (!keys)
        return keys.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, draftsOf(*keys, day, head), actor->login, now());
        !events)
        return events.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return Answer{};
}

} // namespace motcua
