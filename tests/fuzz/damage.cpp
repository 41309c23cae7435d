// A ward's file that something has damaged: found when it is opened or checked, never shown as
// though it were right.
#include "core/office/numbers.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/store/worklists.h"
#include "tests/fuzz/scratchward.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace motcua;

namespace {
constexpr qsizetype kPage = 4096;
constexpr std::size_t kStep = 5; ///< what, where (3 bytes), value

void damage(QByteArray& image, const std::uint8_t* step)
{
    if (image.isEmpty())
        return;
    const qsizetype place
        = ((qsizetype(step[1]) << 16) | (qsizetype(step[2]) << 8) | step[3]) % image.size();
    const qsizetype page = place / kPage * kPage;
    const qsizetype rest = std::min(kPage, image.size() - page);
    switch (step[0] % 6) {
    case 0:
        image[place] = char(image[place] ^ char(step[4]));
        break;
    case 1:
        image[place] = char(step[4]);
        break;
    case 2:
        image.replace(page, rest, QByteArray(rest, '\0'));
        break;
    case 3:
        image.truncate(place);
        break;
    case 4: { // a page from elsewhere in the file
        const qsizetype from = step[4] * kPage % image.size() / kPage * kPage;
        image.replace(page, rest, image.mid(from, rest).leftJustified(rest, '\0'));
        break;
    }
    default:
        image.replace(place, 1, QByteArray());
    }
}

/// What clerks see of the ward; null where something could not be read.
QByteArray shown(const Office& office)
{
    QByteArray text;
    const auto rows = page(office.file(), {Work::all, office.now()}, 100);
    if (!rows)
        return {};
    for (const DossierRow& row : rows->rows) {
        const auto dossier = office.dossier(row.id);
        if (!dossier)
            return {};
        text += row.code.toUtf8() + row.applicantName.toUtf8() + stateName(row.state).toUtf8();
        for (const Step& step : dossier->timeline)
            text += step.kind.toUtf8() + step.actor.toUtf8()
                + QJsonDocument(step.detail).toJson(QJsonDocument::Compact);
    }
    for (const Account& account : office.ward().accounts)
        text += account.login.toUtf8() + QByteArray::number(int(account.roles.size()));
    return text;
}

void lookAt(const Office& office, const QByteArray& sound)
{
    const QByteArray seen = shown(office);
    static_cast<void>(find(office.file(), QStringLiteral("tran 9876"), 10));
    static_cast<void>(auditNumbers(office));
    const auto report = verify(office.file());
    if (report && report->ok)
        fuzz::require(seen == sound, "a file that verifies shows what was written");
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::ScratchWard ward;
    static const QByteArray sound = shown(ward.office());
    QByteArray image = ward.image();
    for (std::size_t at = 0; at + kStep <= std::min<std::size_t>(size, kStep * 16); at += kStep)
        damage(image, data + at);
    ward.replaceBy(image);
    for (const auto access : {Office::Access::read, Office::Access::write}) {
        const auto office = Office::open(ward.path(), access, ward.seams());
        if (office)
            lookAt(**office, sound);
    }
    return 0;
}
