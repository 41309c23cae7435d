#include "tests/support/deskfixture.h"

#include "core/base/text.h"
#include "core/office/sampledays.h"
#include "core/store/search.h"
#include "tests/support/must.h"
#include "tests/support/pictures.h"
#include "ui/widgets/dialogprompt.h"

#include <QDialog>
#include <QRegularExpression>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
template <class T>
T nextOf(std::deque<T>& answers, T none)
{
    if (answers.empty())
        return none;
    T answer = answers.front();
    answers.pop_front();
    return answer;
}

/// "Bản sao lưu cũ hơn tệp" → "question-ban-sao-luu-cu-hon-tep".
QString pictureName(const QString& title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    return u"question-"_s + folded(title).replace(others, u"-"_s);
}
} // namespace

int ScriptedPrompt::ask(const PromptQuestion& question)
{
    asked.append(question.title);
    said = question.text;
    savePictures(*questionDialog(question, nullptr), pictureName(question.title));
    return nextOf(buttons, -1);
}

std::optional<QString> ScriptedPrompt::askText(const TextQuestion& question)
{
    return next(texts, question.title);
}

std::optional<QString> ScriptedPrompt::chooseFile(const FileQuestion& question)
{
    return next(files, question.title);
}

std::optional<QString> ScriptedPrompt::chooseNewFile(const FileQuestion& question)
{
    return next(files, question.title);
}

std::optional<QString> ScriptedPrompt::chooseFolder(const FileQuestion& question)
{
    return next(files, question.title);
}

std::optional<QString> ScriptedPrompt::next(std::deque<QString>& answers, const QString& title)
{
    asked.append(title);
    return answers.empty() ? std::nullopt : std::optional(nextOf(answers, QString()));
}

DeskFixture::DeskFixture(const QString& now)
    : m_clock(Instant::fromIso(now).value().plusMinutes(-60 * 24 * 30))
{
    m_office = must(Office::create(path(), demoFounding(), seams()));
    m_clock.set(Instant::fromIso(now).value());
}

Seams DeskFixture::seams()
{
    return {&m_clock, &m_random, m_folder.filePath(u"keys"_s), PasswordCost::least()};
}

Desk& DeskFixture::desk()
{
    if (!m_desk && !m_office)
        m_office = must(Office::open(path(), Office::Access::write, seams()));
    if (!m_desk)
        m_desk = std::make_unique<Desk>(std::move(m_office), m_clock);
    return *m_desk;
}

void DeskFixture::populate()
{
    Q_ASSERT(m_office);
    must(liveSampleDays(*m_office, m_clock, m_clock.now()));
}

void DeskFixture::signIn(const QString& login)
{
    desk().signIn(login, {{}, u"2468"_s});
    const bool there = QTest::qWaitFor([&] { return desk().session().login == login; });
    if (!there)
        qFatal("%s is not let in", qPrintable(login));
}

Answer DeskFixture::run(const QJsonObject& command, const QString& login)
{
    const auto run = [&](Office& office) { return office.run(command, {login}); };
    const Answer answer = must(waited(desk().write(run)));
    Q_EMIT desk().changed(answer.changes);
    return answer;
}

DossierId DeskFixture::receive(QJsonObject command, const QString& login)
{
    command[u"do"_s] = u"receive"_s;
    return run(command, login).dossier->id;
}

void DeskFixture::act(DossierId id, QJsonObject command, const QString& login)
{
    command[u"dossier"_s] = id.toString();
    run(command, login);
}

Dossier DeskFixture::dossier(DossierId id)
{
    return must(waited(desk().read([id](const Office& office) { return office.dossier(id); })));
}

DossierId DeskFixture::find(const QString& text)
{
    const auto look = [text](const Office& office) { return motcua::find(office.file(), text, 1); };
    return must(waited(desk().read(look))).dossiers.at(0).id;
}

std::vector<DossierRow> DeskFixture::rows(Work work)
{
    const WorkQuery query{work, m_clock.now(), m_clock.now().plusMinutes(60 * 24)};
    const auto look = [query](const Office& office) { return page(office.file(), query, 100); };
    return must(waited(desk().read(look))).rows;
}

QJsonObject sampleCopies(int copies, int pages, const QString& scan)
{
    return {{u"procedure"_s, u"2.000815"_s}, {u"applicant"_s, QJsonObject{{u"scan"_s, scan}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, copies}, {u"pages"_s, pages}}}};
}

QString sampleCard(const QString& fullName)
{
    for (const QString& card : sampleCards())
        if (card.contains(fullName))
            return card;
    qFatal("no sample person is called %s", qPrintable(fullName));
}
