#include "core/dossier/slips.h"

#include "core/office/call.h"
#include "core/office/dailycode.h"
#include "core/office/sliprows.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

/// What decide() has to know before it makes a paper of this form; "" asks for none.
Outcome Office::addNextSlip(Facts& facts, const QString& form) const
{
    if (form.isEmpty())
        return Done{};
    Slip next{form, facts.now.localDate().year(), 0, slipSeries(m_file->station())};
    const auto last = lastSlip(*m_file, next.form, next.year, next.series);
    if (!last)
        return last.error();
    const QString row = slipRowId(next.form, next.series);
    next.number = positionOf(m_ward.openings, row, next.year, *last).next;
    facts.slips = {next};
    return Done{};
}

VolumeOpening ofStation(VolumeOpening opening, int station)
{
    if (isSlipRow(opening.registerId))
        opening.registerId = slipRowId(opening.registerId.section(u':', 1), slipSeries(station));
    return opening;
}

Outcome checkSlipForm(const VolumeOpening& opening)
{
    const QString form = opening.registerId.section(u':', 1);
    if (!isSlipRow(opening.registerId) || slipForms().contains(form))
        return Done{};
    return Error{ErrorCode::notFound, u"/form"_s, u"unknownForm"_s, {{u"form"_s, form}}, {}};
}

/// The papers of a form go on from a number, behind those that were written by hand.
Result<Answer> Office::openSlips(Call& call, const VolumeOpening& asked)
{
    if (const auto fine = checkSlipForm(asked); !fine)
        return fine.error();
    const QString form = asked.registerId.section(u':', 1);
    const QString series = slipSeries(m_file->station());
    const auto last = lastSlip(*m_file, form, asked.year, series);
    if (!last)
        return last.error();
    const auto draft = decideOpenSlips(
        ofStation(asked, m_file->station()), m_ward.openings, *last, call.now.localDate());
    if (!draft)
        return draft.error();
    QJsonObject answer{{u"form"_s, form}, {u"year"_s, asked.year},
        {u"nextNumber"_s, draft->body[u"nextNumber"_s]}};
    if (!series.isEmpty())
        answer[u"series"_s] = series;
    return writeWard(call, {*draft}, answer);
}

} // namespace motcua
