// Who saw a person's data: looked up beside the store thread, and saved as a table.
#include "core/base/writewhole.h"
#include "core/wording/accesswords.h"
#include "ui/dossier/dossierspage.h"
#include "ui/person/personview.h"
#include "ui/theme/language.h"
#include "ui/widgets/noticebar.h"

#include <QDir>
#include <QStandardPaths>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct AccessQuestion
{
    Outcome allowed;
    QString path;
    Accounts accounts;
};

Result<std::vector<Access>> look(const AccessQuestion& question, const QString& person)
{
    if (!question.allowed)
        return question.allowed.error();
    const auto file = WardFile::openToRead(question.path);
    if (!file)
        return file.error();
    return accessesOf(**file, question.accounts, person);
}
} // namespace

void DossiersPage::readAccesses(const QString& person)
{
    desk()
        .read([session = desk().session()](const Office& office) -> AccessQuestion {
            return {maySeeAccesses(office, session), office.file().path(), office.ward().accounts};
        })
        .thenAside([person](const AccessQuestion& question) { return look(question, person); })
        .then(this, [this, person](const Result<std::vector<Access>>& accesses) {
            if (!accesses)
                m_notice->say({Tone::dueSoon, say(accesses.error())});
            else if (m_person->shown().person == person)
                m_person->showAccesses(*accesses);
        });
}

void DossiersPage::saveAccesses(const std::vector<Access>& accesses)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = prompt().chooseNewFile({tr("Save who saw this person's data"),
        folder.filePath(u"truy-cap.csv"_s), tr("Table (*.csv)")});
    if (!path)
        return;
    const bool written = writeWhole(*path, accessesCsv(accesses, language()), Readers::ownerOnly);
    const Error failed{ErrorCode::storage, *path, u"cannotWrite"_s, {}, {}};
    m_notice->say(written ? Notice{Tone::done, tr("Saved: %1").arg(QDir::toNativeSeparators(*path))}
                          : Notice{Tone::overdue, say(failed)});
}

} // namespace motcua
