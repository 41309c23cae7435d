#include "ui/approval/batchwords.h"

#include "core/wording/names.h"
#include "ui/approval/approvalpage.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "08–11, 13"
QString runsOf(QList<qint64> numbers)
{
    std::ranges::sort(numbers);
    QStringList runs;
    for (qsizetype at = 0; at < numbers.size();) {
        qsizetype last = at;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const QString first = paperNumber(numbers[at]);
        runs += last == at ? first : first + u'–' + paperNumber(numbers[last]);
        at = last + 1;
    }
    return runs.join(u", "_s);
}
} // namespace

/// Two registers may stand at a volume of the same name: each is told apart then.
QString givenNumbersText(const std::vector<Dossier>& dossiers)
{
    QMap<std::pair<QString, QString>, QList<qint64>> ofVolumes;
    QSet<QString> books;
    for (const Dossier& dossier : dossiers)
        for (const GivenNumber& number : dossier.numbers)
            if (number.voidedBecause.isEmpty()) {
                ofVolumes[{number.registerId, number.volume}].append(number.number);
                books.insert(number.registerId);
            }
    QStringList told;
    for (auto at = ofVolumes.cbegin(); at != ofVolumes.cend(); ++at) {
        const auto& [book, volume] = at.key();
        QStringList parts{ApprovalPage::tr("Number %1").arg(runsOf(*at))};
        if (books.size() > 1)
            parts += ApprovalPage::tr("book %1").arg(book);
        if (!volume.isEmpty())
            parts += ApprovalPage::tr("volume %1").arg(volume);
        told += parts.join(u" · "_s);
    }
    return told.join(u"; "_s);
}

} // namespace motcua
