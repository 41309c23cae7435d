// Events as a file may hold them, line by line: a header, then its body. Read, folded and taken
// into the views without harm.
#include "core/dossier/fold.h"
#include "core/journal/chain.h"
#include "core/journal/headerscan.h"
#include "core/office/wardstate.h"
#include "core/registers/till.h"
#include "core/store/transaction.h"
#include "core/store/viewrows.h"
#include "tests/fuzz/scratchward.h"
#include "tests/fuzz/target.h"

using namespace motcua;

namespace {
constexpr qsizetype kLines = 24;

void compareReaders(const QByteArray& bytes)
{
    const auto quick = scanHeader(bytes);
    if (!quick)
        return;
    const auto whole = readHeader(bytes);
    fuzz::require(whole && *whole == *quick, "both readers of a header read the same");
    fuzz::require(headerBytes(*quick) == bytes, "a header is written as it was read");
}

Events eventsIn(const QByteArray& bytes)
{
    const QByteArrayList lines = bytes.split('\n');
    Events events;
    for (qsizetype at = 0; at + 1 < std::min(lines.size(), kLines); at += 2) {
        compareReaders(lines[at]);
        if (const auto event = readStored({{}, lines[at], {}, lines[at + 1], {}, {}}))
            events.push_back(*event);
    }
    return events;
}

/// Rolled back when it is done: the next input finds the ward as it was.
void project(WardFile& file, const Events& events)
{
    Drafts drafts;
    for (const Event& event : events)
        drafts.push_back({event.header.kind, event.header.subjects, event.body, event.header.v});
    auto transaction = WriteTransaction::begin(file);
    fuzz::require(transaction.ok(), "the ward can be written");
    if (const auto appended = transaction->append(drafts, QStringLiteral("tiepnhan"), {1}))
        for (const Event& event : *appended)
            static_cast<void>(headerBytes(event.header));
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::ScratchWard ward;
    const Events events = eventsIn(fuzz::bytesOf(data, size));
    if (events.empty())
        return 0;
    const Dossier dossier = foldDossier(events);
    fuzz::require(dossier.timeline.size() == events.size(), "no event is left out of the timeline");
    static_cast<void>(viewRows(events));
    static_cast<void>(foldWard(events));
    static_cast<void>(foldTills(events));
    project(ward.office().file(), events);
    return 0;
}
