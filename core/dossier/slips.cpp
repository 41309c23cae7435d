#include "core/dossier/slips.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct SlipKind
{
    Command command;
    QStringView form;
};
constexpr std::array kSlipKinds{
    SlipKind{Command::requestSupplement, u"supplement"},
    SlipKind{Command::requestPayment, u"payment"},
    SlipKind{Command::refuse, u"refuse"},
    SlipKind{Command::reject, u"reject"},
    SlipKind{Command::apologise, u"apology"},
    SlipKind{Command::withdraw, u"stop"},
    SlipKind{Command::stop, u"stop"},
};

QJsonObject bodyOf(const Slip& slip)
{
    QJsonObject body{{u"form"_s, slip.form}, {u"year"_s, slip.year}, {u"number"_s, slip.number}};
    if (!slip.series.isEmpty())
        body[u"series"_s] = slip.series;
    return body;
}

void addSlip(Draft& draft, const std::vector<Slip>& next)
{
    if (makesDossier(draft.kind))
        draft.body[u"slipNumber"_s] = slipNumberOf(draft.body[u"code"_s].toString());
    const QString form = slipFormOf(draft.kind);
    const auto slip = std::ranges::find(next, form, &Slip::form);
    const bool ours = !draft.body.contains(u"letter"_s); // another body's letter is no slip here
    if (ours && !form.isEmpty() && slip != next.end())
        draft.body[u"slip"_s] = bodyOf(*slip);
}
} // namespace

QString slipFormOf(const QString& kind)
{
    const auto row = std::ranges::find_if(
        kSlipKinds, [&](const SlipKind& one) { return eventKind(one.command) == kind; });
    return row == kSlipKinds.end() ? QString() : row->form.toString();
}

QStringList slipForms()
{
    QStringList forms;
    for (const SlipKind& one : kSlipKinds)
        if (!forms.contains(one.form))
            forms.append(one.form.toString());
    return forms;
}

Result<Drafts> withSlips(Result<Drafts> drafts, const std::vector<Slip>& next)
{
    if (drafts)
        for (Draft& draft : *drafts)
            addSlip(draft, next);
    return drafts;
}

void noteSlip(Dossier& dossier, const Event& event)
{
    if (makesDossier(event.header.kind))
        dossier.slipNumber = event.body[u"slipNumber"_s].toString();
    const QJsonObject slip = event.body[u"slip"_s].toObject();
    if (!slip.isEmpty())
        dossier.slips.push_back({slip[u"form"_s].toString(), slip[u"year"_s].toInt(),
            slip[u"number"_s].toInteger(), slip[u"series"_s].toString()});
}

const Slip* lastSlip(const Dossier& dossier, const QString& form)
{
    const auto last = std::find_if(dossier.slips.rbegin(), dossier.slips.rend(),
        [&](const Slip& slip) { return slip.form == form; });
    return last == dossier.slips.rend() ? nullptr : &*last;
}

QString slipText(const Slip& slip)
{
    const QString number = u"%1"_s.arg(slip.number, 2, 10, QChar(u'0'));
    return slip.series.isEmpty() ? number : number + u'-' + slip.series;
}

QString slipNumberOf(const QString& code)
{
    return code.section(u'-', -2);
}

} // namespace motcua
