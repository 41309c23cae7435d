#include "ui/counter/draftkeeper.h"

#include "core/store/keyvalues.h"

#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kRest = 1s;

QString textOf(const QJsonObject& draft)
{
    return draft.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}
} // namespace

DraftKeeper::DraftKeeper(Desk& desk, const QString& key, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_key(key)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::keep(const QJsonObject& draft)
{
    m_draft = draft;
    m_rest.start();
}

void DraftKeeper::flush()
{
    m_rest.stop();
    if (m_draft == m_written || m_desk.readOnlyBecause())
        return;
    m_written = m_draft;
    m_desk.write([key = m_key, text = textOf(m_draft)](
                     Office& office) { return putDraft(office.file(), key, text); });
}

Later<QJsonObject> DraftKeeper::kept()
{
    return m_desk.read([key = m_key](const Office& office) {
        const auto text = draft(office.file(), key);
        return parseObject(text.valueOr({}).toUtf8()).valueOr({});
    });
}

} // namespace motcua
