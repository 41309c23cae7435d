// Who may do what, asked of the office itself: every command × every role × every state answers as
// the written tables say (transitions.txt; rights.txt), and that it was refused stands in the
// journal.
#include "core/dossier/transitions.h"
#include "tests/fuzz/scratchward.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

#include <QFile>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QStringList linesOf(const QString& file)
{
    QFile text(QStringLiteral(MOTCUA_TOP "/tests/core/") + file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()).split(u'\n')
                                          : QStringList();
}

/// "received submit -> forApproval by clerk officer head": state and command → roles.
QHash<QString, QStringList> dossierRights()
{
    QHash<QString, QStringList> rights;
    for (const QString& line : linesOf(u"transitions.txt"_s))
        if (line.contains(u" by "_s))
            rights[line.section(u' ', 0, 1)] = line.section(u" by "_s, 1).split(u' ');
    return rights;
}

std::set<Command> allCommands()
{
    std::set<Command> commands;
    for (const Transition& row : kTransitions)
        commands.insert(row.command);
    return commands;
}

QString loginOf(Role role)
{
    return u"r-"_s + roleName(role).toLower();
}

void addAccounts(Office& office)
{
    for (const Role role : allRoles())
        must(office.run(
            {{u"do"_s, u"account"_s}, {u"login"_s, loginOf(role)}, {u"name"_s, roleName(role)},
                {u"post"_s, roleName(role)}, {u"roles"_s, QJsonArray{roleName(role)}},
                {u"password"_s, u"mot mat khau dai"_s}},
            {u"quantri"_s}));
}

/// A command with all that it may ask for.
QJsonObject wholeCommand(Command command, DossierId id)
{
    QString name = commandName(command);
    QJsonObject json{{u"dossier"_s, id.toString()}, {u"reason"_s, u"theo quy định"_s}};
    const auto add = [&](const QString& key, const QJsonValue& value) { json[key] = value; };
    if (command == Command::amend)
        add(u"note"_s, u"sửa"_s);
    if (command == Command::correct)
        add(u"changes"_s, QJsonObject{{u"note"_s, u"sửa"_s}});
    if (command == Command::handOver)
        add(u"to"_s, QJsonObject{{u"self"_s, true}});
    if (command == Command::requestSupplement)
        add(u"items"_s, QJsonArray{u"Bản chính"_s});
    if (command == Command::supplement)
        add(u"documents"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"Bản chính"_s}, {u"kind"_s, u"original"_s}}});
    if (command == Command::forward)
        add(u"to"_s, u"Công an quận"_s);
    if (command == Command::takeResult)
        add(u"result"_s, u"đã giải quyết"_s);
    if (command == Command::notify)
        add(u"note"_s, u"đã gọi điện"_s);
    if (command == Command::payFee)
        add(u"method"_s, u"cash"_s);
    if (command == Command::apologise)
        add(u"newDue"_s, u"2022-05-10T10:00"_s);
    if (command == Command::recordNumber)
        for (const auto& [key, value] :
            {std::pair(u"register"_s, QJsonValue(u"KH"_s)), {u"number"_s, 5},
                {u"date"_s, u"2022-05-04"_s}, {u"system"_s, u"Hộ tịch điện tử"_s}})
            add(key, value);
    if (command == Command::confirmCorrection || command == Command::rejectCorrection) {
        name = u"correct"_s;
        add(command == Command::confirmCorrection ? u"confirm"_s : u"reject"_s, true);
    }
    json[u"do"_s] = name;
    return json;
}

qint64 eventsOf(const Office& office)
{
    return office.file().head()->id.seq;
}

/// Since then nothing was written but that somebody had no right.
bool onlyRefused(const Office& office, qint64 before)
{
    const EventId last = office.file().head()->id;
    return last.seq == before
        || (last.seq == before + 1 && office.file().event(last)->header.kind == u"right.refused");
}

/// What is left to ask where the table lets somebody try: nothing about the role.
bool isAboutTheRole(const Error& error)
{
    return error.code == ErrorCode::notAllowed || error.code == ErrorCode::wrongState;
}
} // namespace

class TestRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateIsThere()
    {
        fuzz::ScratchWard ward;
        std::set<State> states;
        for (const DossierId id : ward.dossiers())
            states.insert(ward.office().dossier(id)->state);
        QCOMPARE(states.size(), std::size(kStates));
    }

    void everyCommandInEveryState_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allRoles())
            QTest::addRow("%s", qPrintable(roleName(role))) << role;
    }
    void everyCommandInEveryState()
    {
        QFETCH(Role, role);
        const auto rights = dossierRights();
        QVERIFY(rights.size() > 50);
        fuzz::ScratchWard ward;
        addAccounts(ward.office());
        ward.keep();
        int tried = 0;
        for (const DossierId id : ward.dossiers())
            for (const Command command : allCommands()) {
                const QString state = stateName(ward.office().dossier(id)->state);
                const QString asked = state + u' ' + commandName(command);
                const bool may = rights.value(asked).contains(roleName(role));
                const qint64 before = eventsOf(ward.office());
                const auto answer = ward.office().run(wholeCommand(command, id), {loginOf(role)});
                const bool tellsRole = !answer && isAboutTheRole(answer.error());
                QVERIFY2(may != tellsRole,
                    qPrintable(asked + (answer ? u" done"_s : u' ' + answer.error().detail)));
                QVERIFY2(answer || onlyRefused(ward.office(), before), qPrintable(asked));
                if (answer)
                    ward.reset();
                ++tried;
            }
        QVERIFY(tried > 300);
    }

    /// rights.txt: a command of the ward, whole, and the roles that may give it.
    void everyCommandOfTheWard_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QStringList>("roles");
        for (const QString& line : linesOf(u"rights.txt"_s))
            if (const qsizetype at = line.indexOf(u" by "_s); line.startsWith(u'{') && at > 0)
                QTest::addRow("%s", qPrintable(line.left(line.indexOf(u','))))
                    << line.left(at).toUtf8() << line.mid(at + 4).split(u' ');
    }
    void everyCommandOfTheWard()
    {
        QFETCH(QByteArray, command);
        QFETCH(QStringList, roles);
        const auto json = parseObject(command);
        VERIFY_OK(json);
        fuzz::ScratchWard ward;
        addAccounts(ward.office());
        ward.keep();
        for (const Role role : allRoles()) {
            const qint64 before = eventsOf(ward.office());
            const auto answer = ward.office().run(*json, {loginOf(role)});
            const bool refused = !answer && answer.error().code == ErrorCode::notAllowed;
            QVERIFY2(roles.contains(roleName(role)) != refused,
                qPrintable(roleName(role) + (answer ? u" done"_s : u' ' + answer.error().detail)));
            QVERIFY(answer || onlyRefused(ward.office(), before));
            // A new station is asked for where nothing can be written, so not noted either.
            if (refused && json->value(u"do"_s) != u"startStation"_s)
                QCOMPARE(eventsOf(ward.office()), before + 1);
            if (answer)
                ward.reset();
        }
    }

    void aRefusalIsNotedOnceADay()
    {
        fuzz::ScratchWard ward;
        const DossierId id = ward.dossiers()[4];
        const qint64 before = eventsOf(ward.office());
        for (int tries = 0; tries < 3; ++tries)
            VERIFY_ERROR(ward.office().run(wholeCommand(Command::approve, id), {u"tiepnhan"_s}),
                ErrorCode::notAllowed);
        QCOMPARE(eventsOf(ward.office()), before + 1);
        const Event noted = ward.office().file().event({1, before + 1}).value();
        QCOMPARE(noted.header.actor, u"tiepnhan"_s);
        QCOMPARE(noted.body[u"do"_s].toString(), u"approve"_s);
        QCOMPARE(noted.body[u"dossier"_s].toString(), id.toString());
        QCOMPARE(ward.office().dossier(id)->timeline.size(), std::size_t(2));
    }

    void nobodyMeansNobody()
    {
        fuzz::ScratchWard ward;
        const qint64 before = eventsOf(ward.office());
        for (const Command command : allCommands())
            for (const QString& login : {QString(), u"system"_s, u"khongco"_s})
                VERIFY_ERROR(ward.office().run(wholeCommand(command, ward.dossiers()[0]), {login}),
                    ErrorCode::signIn);
        QCOMPARE(eventsOf(ward.office()), before);
    }

    /// Their session is still there, their right is not.
    void aStoppedAccountDoesNothingMore()
    {
        fuzz::ScratchWard ward;
        const DossierId id = ward.dossiers()[0];
        VERIFY_OK(ward.office().run(
            {{u"do"_s, u"account"_s}, {u"login"_s, u"tiepnhan"_s}, {u"action"_s, u"stop"_s}},
            {u"quantri"_s}));
        VERIFY_ERROR(ward.office().run(wholeCommand(Command::submit, id), {u"tiepnhan"_s}),
            ErrorCode::signIn);
        VERIFY_ERROR(ward.office().noteReading(id, {u"tiepnhan"_s}), ErrorCode::signIn);
        VERIFY_ERROR(
            ward.office().recordPrint(id, u"control"_s, {u"tiepnhan"_s}), ErrorCode::signIn);
        VERIFY_ERROR(ward.office().signIn(u"tiepnhan"_s, {{}, u"2468"_s}), ErrorCode::signIn);
    }

    void aRoleThatIsTakenAwayIsGoneAtOnce()
    {
        fuzz::ScratchWard ward;
        const DossierId id = ward.dossiers()[4];
        VERIFY_OK(ward.office().run(
            {{u"do"_s, u"account"_s}, {u"login"_s, u"chutich"_s}, {u"action"_s, u"change"_s},
                {u"name"_s, u"Trần Văn Nam"_s}, {u"post"_s, u"Chủ tịch"_s},
                {u"roles"_s, QJsonArray{u"observer"_s}}},
            {u"quantri"_s}));
        VERIFY_ERROR(ward.office().run(wholeCommand(Command::approve, id), {u"chutich"_s}),
            ErrorCode::notAllowed);
    }

    void anAuthorityThatIsWithdrawnIsGoneAtOnce()
    {
        fuzz::ScratchWard ward;
        const DossierId id = ward.dossiers()[4];
        const QJsonObject given{{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
            {u"procedures"_s, QJsonArray{u"2.000815"_s}}, {u"from"_s, u"2022-05-01"_s},
            {u"form"_s, u"KT"_s}, {u"decision"_s, u"01/QĐ-UBND"_s},
            {u"decided"_s, u"2022-04-28"_s}};
        VERIFY_OK(ward.office().run(given, {u"quantri"_s}));
        QJsonObject taken = given;
        taken[u"action"_s] = u"revoke"_s;
        taken.remove(u"form"_s);
        VERIFY_OK(ward.office().run(taken, {u"quantri"_s}));
        VERIFY_ERROR(ward.office().run(wholeCommand(Command::approve, id), {u"phochutich"_s}),
            ErrorCode::noAuthority);
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
