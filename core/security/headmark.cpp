#include "core/security/headmark.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNoteSize = 128; ///< one write within one block
constexpr qsizetype kHashSigns = 64;
} // namespace

HeadMark::HeadMark(const QString& path)
    : m_file(path)
{
}

/// "1:25 <hash in hex>", filled up with spaces.
std::optional<Acknowledged> HeadMark::read() const
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList parts = QString::fromLatin1(file.read(kNoteSize)).trimmed().split(u' ');
    const auto head = EventId::fromString(parts.first());
    if (parts.size() != 2 || !head || parts[1].size() != kHashSigns)
        return std::nullopt;
    return Acknowledged{*head, QByteArray::fromHex(parts[1].toLatin1())};
}

void HeadMark::note(const Acknowledged& acknowledged)
{
    if (!m_file.isOpen()
        && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const QByteArray text
        = acknowledged.head.toString().toLatin1() + ' ' + acknowledged.hash.toHex();
    m_file.seek(0);
    m_file.write(text.leftJustified(kNoteSize - 1, ' ') + '\n');
}

} // namespace motcua
