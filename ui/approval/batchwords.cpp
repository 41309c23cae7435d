#include "ui/approval/batchwords.h"

#include "ui/approval/approvalpage.h"

#include <QMap>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "12–15, 17"
QString runsOf(QList<qint64> numbers)
{
    std::ranges::sort(numbers);
    QStringList runs;
    for (qsizetype at = 0; at < numbers.size();) {
        qsizetype last = at;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const QString first = QString::number(numbers[at]);
        runs += last == at ? first : first + u'–' + QString::number(numbers[last]);
        at = last + 1;
    }
    return runs.join(u", "_s);
}
} // namespace

QString givenNumbersText(const std::vector<Dossier>& dossiers)
{
    QMap<QString, QList<qint64>> ofVolumes;
    for (const Dossier& dossier : dossiers)
        for (const GivenNumber& number : dossier.numbers)
            if (number.voidedBecause.isEmpty())
                ofVolumes[number.volume].append(number.number);
    QStringList told;
    for (auto at = ofVolumes.cbegin(); at != ofVolumes.cend(); ++at) {
        const QString numbers = ApprovalPage::tr("Number %1").arg(runsOf(*at));
        told += at.key().isEmpty()
            ? numbers
            : numbers + u" · "_s + ApprovalPage::tr("volume %1").arg(at.key());
    }
    return told.join(u"; "_s);
}

} // namespace motcua
