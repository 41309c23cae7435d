// Whatever is typed into the search box is answered.
#include "core/store/search.h"

#include "tests/fuzz/scratchward.h"
#include "tests/fuzz/target.h"

using namespace motcua;

namespace {
constexpr int kLimit = 20;

struct Same
{
    std::vector<DossierId> dossiers;
    std::vector<FoundPerson> people;

    bool operator==(const Same&) const = default;
};

Same search(const WardFile& file, const QString& text)
{
    const auto found = find(file, text, kLimit);
    fuzz::require(found.ok(), "every text is answered");
    fuzz::require(found->dossiers.size() <= kLimit && found->people.size() <= kLimit,
        "no more than was asked for");
    Same same{{}, found->people};
    for (const DossierRow& row : found->dossiers)
        same.dossiers.push_back(row.id);
    return same;
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::ScratchWard ward;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Same composed
        = search(ward.office().file(), text.normalized(QString::NormalizationForm_C));
    const Same apart = search(ward.office().file(), text.normalized(QString::NormalizationForm_D));
    fuzz::require(composed == apart, "how letters and marks are encoded makes no difference");
    return 0;
}
