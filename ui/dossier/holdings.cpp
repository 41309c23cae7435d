#include "ui/dossier/holdings.h"

#include "core/dossier/papers.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/wording.h"
#include "ui/dossier/answerwords.h"
#include "ui/dossier/formwords.h"
#include "ui/dossier/partycards.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct HoldingWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::HoldingWords)
};

QHBoxLayout* tickedLine(bool here, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Size::kHalfGap);
    line->addWidget(
        new IconLabel(here ? u"check"_s : u"minus"_s, 16, here ? Tone::done : Tone::dueSoon), 0,
        Qt::AlignTop);
    line->addWidget(Label::wrapping(text), 1);
    return line;
}

QString kindText(const Paper& paper, Channel channel)
{
    const QString kind = inSentence(name(paper, channel, language()));
    return paper.count > 1 ? HoldingWords::tr("%1 × %2").arg(paper.count).arg(kind) : kind;
}

QString paperName(const Paper& paper, const Procedure* procedure)
{
    if (procedure && paper.name.isEmpty())
        for (const DocumentItem& asked : procedure->documents)
            if (asked.id == paper.id)
                return asked.name;
    return paper.name;
}

/// "Bản vẽ · đã nộp 1/2", where several are asked for and some of them came.
QString missingText(const Reason& missing)
{
    const QString name = missing.values[u"name"_s].toString();
    const int have = missing.values[u"have"_s].toInt();
    return have > 0 ? HoldingWords::tr("%1 · %2 of %3 came")
                          .arg(name)
                          .arg(have)
                          .arg(missing.values[u"count"_s].toInt())
                    : HoldingWords::tr("%1 · not here").arg(name);
}

void addPapers(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure)
{
    column->addWidget(new SectionLabel(HoldingWords::tr("Papers")));
    for (const Paper& paper : dossier.papers)
        column->addLayout(tickedLine(
            true, paperName(paper, procedure) + u" · "_s + kindText(paper, dossier.channel)));
    if (procedure)
        for (const Reason& missing : missingReasons(*procedure, dossier.papers, dossier.channel))
            column->addLayout(tickedLine(false, missingText(missing)));
    if (!dossier.missingReason.isEmpty())
        column->addWidget(Label::wrapping(
            HoldingWords::tr("Taken in without them: %1").arg(dossier.missingReason),
            Look::second));
}

void addLines(QVBoxLayout* column, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    column->addSpacing(Size::kHalfGap);
    column->addWidget(new SectionLabel(heading));
    for (const QString& line : lines)
        column->addWidget(Label::wrapping(line, Look::second));
}

QString numberText(const GivenNumber& number)
{
    const QString volume
        = number.volume.isEmpty() ? QString() : HoldingWords::tr(", volume %1").arg(number.volume);
    const QString voided = number.voidedBecause.isEmpty()
        ? QString()
        : HoldingWords::tr(" · burned: %1").arg(number.voidedBecause);
    return HoldingWords::tr("Number %1, book %2").arg(paperNumber(number.number), number.registerId)
        + volume + voided;
}

QStringList numbers(const Dossier& dossier)
{
    QStringList lines;
    for (const GivenNumber& number : dossier.numbers)
        lines += numberText(number);
    return lines;
}

QStringList receipts(const Dossier& dossier)
{
    QStringList lines;
    for (const Payment& payment : dossier.payments) {
        QString line = payment.number > 0 ? HoldingWords::tr("%1 · receipt %2, number %3")
                                                .arg(formatDong(payment.amount), payment.book)
                                                .arg(payment.number)
                                          : formatDong(payment.amount);
        for (const FeeShare& share : payment.shares)
            if (!share.office.isEmpty())
                line += HoldingWords::tr(" · for %1: %2")
                            .arg(share.office, formatDong(share.amount));
        if (payment.cancelled)
            line += HoldingWords::tr(" · cancelled: %1").arg(payment.cancelled->reason);
        lines += line;
    }
    return lines;
}

QStringList exemptionOf(const Dossier& dossier)
{
    return dossier.exemptProof.isEmpty() ? QStringList() : QStringList{dossier.exemptProof};
}

QStringList prints(const Dossier& dossier)
{
    QStringList lines;
    for (const auto& [form, count] : dossier.prints)
        lines += HoldingWords::tr("%1 · printed %2 times").arg(formName(form)).arg(count);
    return lines;
}

QStringList conflicts(const Dossier& dossier)
{
    if (dossier.conflicts == 0)
        return {};
    return {HoldingWords::tr("%1 events came too late to count and are kept in the timeline.")
                .arg(dossier.conflicts)};
}

QStringList warnings(const Dossier& dossier)
{
    QStringList lines;
    for (const Reason& warning : dossier.warnings)
        lines += sentence(warning, language());
    return lines;
}

QStringList noteOf(const Dossier& dossier)
{
    return dossier.note.isEmpty() ? QStringList() : QStringList{dossier.note};
}

QStringList answersOf(const Dossier& dossier, const Procedure* procedure)
{
    const QString line
        = procedure && dossier.items.empty() ? answersLine(*procedure, dossier) : QString();
    return line.isEmpty() ? QStringList() : line.split(u" · "_s);
}
} // namespace

void fillHoldings(
    QVBoxLayout* column, const Record& record, const Procedure* procedure, const ToPerson& toPerson)
{
    const Dossier& dossier = record.dossier;
    clearLayout(column);
    addLines(column, HoldingWords::tr("Conflicts"), conflicts(dossier));
    addLines(column, HoldingWords::tr("To be noticed"), warnings(dossier));
    addPapers(column, dossier, procedure);
    addLines(column, HoldingWords::tr("Originals"), originalsText(dossier));
    addLines(column, HoldingWords::tr("Request"), answersOf(dossier, procedure));
    addLines(column, HoldingWords::tr("Numbers given"), numbers(dossier));
    addLines(column, HoldingWords::tr("Fees paid"), receipts(dossier));
    addLines(column, HoldingWords::tr("Proof of the exemption"), exemptionOf(dossier));
    addLines(column, HoldingWords::tr("Printed"), prints(dossier));
    addLines(column, HoldingWords::tr("Note"), noteOf(dossier));
    column->addSpacing(Size::kHalfGap);
    auto* people = new QVBoxLayout;
    people->setSpacing(4);
    column->addLayout(people);
    if (record.mayReadAll)
        fillPartyDetails(people, dossier, procedure, toPerson);
    else
        fillPartyCards(people, dossier, procedure, toPerson);
    column->addStretch();
}

} // namespace motcua
