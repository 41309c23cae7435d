#include "core/office/office.h"

#include "core/base/jsonprune.h"
#include "core/store/lookups.h"

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The first of them that is a dossier's own, whose timeline shows it; else the first.
std::size_t ofDossier(const Drafts& drafts)
{
    const auto found = std::ranges::find_if(drafts, [](const Draft& draft) {
        return std::ranges::any_of(
            draft.subjects, [](const QString& subject) { return dossierOf(subject).has_value(); });
    });
    return found == drafts.end() ? 0 : std::size_t(found - drafts.begin());
}

Result<std::unique_ptr<WardFile>> openedFor(
    Office::Access access, const QString& path, Random& random)
{
    if (access == Office::Access::write)
        return WardFile::openToWrite(path, random);
    if (access == Office::Access::damaged)
        return WardFile::openDamaged(path);
    auto file = WardFile::openToRead(path);
    if (!file || access == Office::Access::read)
        return file;
    const auto held = (*file)->holdMoment();
    return held ? std::move(file) : Result<std::unique_ptr<WardFile>>(held.error());
}

/// Of a version that the program brings, too, the text is not read again: its hash says which.
QByteArray withoutKnownText(const EventHeader& header, const QByteArray& body)
{
    static constexpr std::array<std::string_view, 1> kText{"procedure"};
    const QByteArray start = R"({"hash":")";
    constexpr qsizetype kHashSigns = 64;
    if (header.kind != u"procedure.adopted" || !body.startsWith(start))
        return body;
    const QString hash = QString::fromLatin1(body.mid(start.size(), kHashSigns));
    return Catalogue::builtIn().version(hash) ? withoutMembers(body, kText) : body;
}

/// Where nothing is found after all, it is still opened to read only.
Error damageOf(const QString& path)
{
    const auto whole = WardFile::openToRead(path);
    return whole ? Error{ErrorCode::readOnly, path, u"openedToRead"_s, {}, {}} : whole.error();
}
} // namespace

Office::Office(std::unique_ptr<WardFile> file, const Seams& seams)
    : m_file(std::move(file))
    , m_seams(seams)
{
}

Office::~Office()
{
    rememberHead();
}

std::tuple<QString, Office::Access, Seams> Office::door() const
{
    const bool damaged = m_readOnlyBecause && m_readOnlyBecause->code == ErrorCode::damaged;
    return {m_file->path(), damaged ? Access::damaged : Access::moment, m_seams};
}

Result<std::unique_ptr<Office>> Office::open(const QString& path, Access access, const Seams& seams)
{
    auto file = openedFor(access, path, *seams.random);
    if (!file)
        return file.error();
    // What the program brings is read while the ward's events are.
    const auto brought
        = std::async(std::launch::async, [] { static_cast<void>(Catalogue::builtIn()); });
    std::unique_ptr<Office> office(new Office(std::move(*file), seams));
    if (access == Access::damaged)
        office->m_readOnlyBecause = damageOf(path);
    if (const auto outcome = office->reload(); !outcome)
        return outcome.error();
    if (const auto outcome = office->judgeKey(); !outcome)
        return outcome.error();
    if (const auto outcome = office->readLastWhen(); !outcome)
        return outcome.error();
    office->m_file->forgetRead();
    return office;
}

Outcome Office::reload()
{
    // Tills are folded when they are asked for: of years of closings the ward needs none.
    const auto events = eventsBeside(*m_file, kWardSubject, kCashSubject, withoutKnownText);
    if (!events)
        return events.error();
    m_ward = foldWard(*events);
    if (m_ward.config.bodies.empty())
        return Error{ErrorCode::damaged, u"ward.opened"_s, u"noWard"_s, {}, {}};
    return Done{};
}

Result<Events> Office::append(
    WriteTransaction& transaction, Drafts drafts, const QString& actor, Instant when)
{
    // A demo's clock is put where one likes; a real one that jumps is shown in the timeline.
    if (!m_ward.config.demo && isClockSuspect(m_lastWhen, when))
        drafts[ofDossier(drafts)].body[u"clockSuspect"_s] = true;
    auto events = transaction.append(drafts, actor, when);
    if (events)
        m_lastWhen = when;
    return events;
}

Outcome Office::readLastWhen()
{
    const auto head = m_file->head();
    if (!head || head->id.isNull())
        return head ? Outcome(Done{}) : Outcome(head.error());
    const auto last = m_file->event(head->id);
    if (!last)
        return last.error();
    m_lastWhen = last->header.when;
    return Done{};
}

/// What this user's folder knows of the file is true of the one that lies where it knows it, not of
/// copies.
void Office::expectMarked(const std::optional<StationKey>& key)
{
    const auto mark = HeadMark(KeyRing(m_seams.keyFolder).markPath(m_file->fileId())).read();
    if (mark && key && key->path == m_file->path())
        m_file->expect(*mark);
}

void Office::keepMark()
{
    m_file->keepMark(
        std::make_unique<HeadMark>(KeyRing(m_seams.keyFolder).markPath(m_file->fileId())));
}

/// Of a file that was restored on purpose the lock file says no more how far it had come: only what
/// the user's folder noted after each commit proves that it lacks nothing.
Result<bool> Office::holdsAcknowledged(const std::optional<StationKey>& key) const
{
    const auto known = m_file->acknowledged();
    if (m_file->isAsRestored() && key && (!known || known->hash.isEmpty()))
        return false;
    return known ? m_file->holds(*known) : Result<bool>(true);
}

Outcome Office::judgeKey()
{
    const auto key = KeyRing(m_seams.keyFolder).find(m_file->fileId());
    expectMarked(key.valueOr({}));
    if (!m_file->isWritable())
        return Done{};
    const auto head = m_file->head();
    if (!head)
        return head.error();
    if (!key && key.error().code != ErrorCode::damaged)
        return key.error();
    const auto holds = holdsAcknowledged(key.valueOr({}));
    if (!holds)
        return holds.error();
    // A key that cannot be read any more is none; nor is that of a station whose beginning was cut
    // off before its first event.
    const bool lost = !key || head->id.isNull();
    const std::optional<Estranged> reason = !*holds ? Estranged::restored
        : lost                                      ? Estranged::noKey
               : estranged(*key, {m_file->station(), m_file->path(), head->id.seq});
    if (reason)
        m_readOnlyBecause = Error{ErrorCode::readOnly, {}, estrangedName(*reason), {}, {}};
    else
        keepMark();
    return Done{};
}

/// So that an older state put back over this one is noticed when it is opened.
void Office::rememberHead() const
{
    if (!m_file->isWritable() || m_readOnlyBecause)
        return;
    const KeyRing ring(m_seams.keyFolder);
    const auto head = m_file->head();
    auto key = ring.find(m_file->fileId());
    if (!head || !key || !*key)
        return;
    (*key)->lastSeq = head->id.seq;
    // Without it only an older copy put back would go unnoticed; there is nobody left to tell.
    static_cast<void>(ring.put(m_file->fileId(), **key));
}

} // namespace motcua
