#pragma once
#include "core/base/language.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/posting.h"
#include "core/catalogue/review.h"

namespace motcua {

/// One line of a part, and what is said of it in a quieter voice.
struct PartLine
{
    QString text;
    QStringList details = {};
    QString source = {}; ///< the law behind it; for the office, not on the wall

    bool operator==(const PartLine&) const = default;
};

/// A part of a procedure in the words of a posting (NĐ 63/2010/NĐ-CP Điều 8 khoản 2): "Thành phần
/// hồ sơ", a line for each paper.
struct ProcedurePart
{
    QString id; ///< "documents"
    QString title;
    std::vector<PartLine> lines;

    bool operator==(const ProcedurePart&) const = default;
};
using ProcedureParts = std::vector<ProcedurePart>;

/// What a citizen is told of a version, in the order of a posting; of its fee lines those in force
/// on `day`. A part that says nothing is left out.
ProcedureParts citizenParts(const Procedure& procedure, QDate day, Language language);
/// What only the office needs: names, the steps, what is asked at the counter, the register.
ProcedureParts officeParts(const Procedure& procedure, Language language);
/// What a condition asks, for one that has no words yet: "Số bản sao không quá 10".
QString conditionText(
    const Condition& condition, const std::vector<Question>& questions, Language language);
/// The promise of a no-wait programme and its conditions; no lines where it lists nothing.
ProcedurePart noWaitPart(const Catalogue::Listing& listing, Language language);

/// What two versions say otherwise of one part: the lines that only one of them has.
struct PartDifference
{
    QString id;
    QString title;
    std::vector<PartLine> before;
    std::vector<PartLine> after;

    bool operator==(const PartDifference&) const = default;
};
using PartDifferences = std::vector<PartDifference>;
/// Part by part, in the order of the newer; nothing where they say the same.
PartDifferences differences(const ProcedureParts& before, const ProcedureParts& after);
/// Two versions in all their parts; of the fee lines those of each one's `day`.
PartDifferences differences(const Procedure& before, QDate beforeDay, const Procedure& after,
    QDate afterDay, Language language);

/// "2 giờ", "12 giờ (1,5 ngày)"; days where the limit counts calendar days.
QString stepTime(int length, Limit limit, Language language);
/// What the steps add up to.
QString stepSum(const Procedure& procedure, Language language);
QString name(PostingStatus status, Language language);
QString name(ReviewProposal proposal, Language language);
/// "2 ngày, 1 giấy tờ, 20.000 đồng"; "" where nothing is saved.
QString savingOf(const Review& review, Language language);

} // namespace motcua
