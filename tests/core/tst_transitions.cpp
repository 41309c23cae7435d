// The whole of states × commands × roles against the written table beside this file.
#include "core/dossier/transitions.h"

#include <QFile>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kCommands{Command::accept, Command::amend, Command::submit,
    Command::undoSubmit, Command::approve, Command::giveBack, Command::undoGiveBack, Command::issue,
    Command::recordNumber, Command::handOver, Command::toAppointment, Command::requestSupplement,
    Command::supplement, Command::forward, Command::takeResult, Command::requestPayment,
    Command::payFee, Command::writeReceipt, Command::cancelReceipt, Command::apologise,
    Command::moveDue, Command::reject, Command::refuse, Command::withdraw, Command::stop,
    Command::notify, Command::voidDossier, Command::correct, Command::confirmCorrection,
    Command::rejectCorrection};

QStringList endsOf(const Transition& row)
{
    QStringList ends{stateName(row.to)};
    for (const Transition& other : kOtherEnds)
        if (other.from == row.from && other.command == row.command)
            ends += stateName(other.to);
    return ends;
}

/// "received submit -> forApproval by clerk officer head"
QStringList tableAsText()
{
    QStringList lines;
    for (const State from : kStates)
        for (const Command command : kCommands) {
            const Transition* row = transitionFor(from, command);
            QStringList roles;
            for (const Role role : allRoles())
                if (row && allows(role, row->permission))
                    roles += roleName(role);
            lines += stateName(from) + u' ' + commandName(command) + u" -> "_s
                + (row ? endsOf(*row).join(u" or "_s) + u" by "_s + roles.join(u' ') : u"no"_s);
        }
    return lines;
}
} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsWritten()
    {
        QFile file(QFINDTESTDATA("transitions.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList written
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList actual = tableAsText();
        QCOMPARE(written.size(), actual.size());
        for (qsizetype at = 0; at < actual.size(); ++at)
            QCOMPARE(actual[at], written[at]);
    }

    void rolesSeeOnlyTheirRows()
    {
        for (const State from : kStates)
            for (const Role role : allRoles())
                for (const Transition& row : transitionsFrom(from, {role}))
                    QVERIFY(row.from == from && allows(role, row.permission));
        QVERIFY(transitionsFrom(State::done, {Role::observer}).empty());
        QCOMPARE(transitionsFrom(State::forApproval, {Role::leader}).size(), std::size_t(8));
    }

    void finalStates()
    {
        for (const State state : kStates)
            QCOMPARE(isFinal(state),
                state == State::handedOver || state == State::refused || state == State::rejected
                    || state == State::stopped);
    }

    void namesAreReadBack()
    {
        for (const Command command : kCommands) {
            QCOMPARE(commandFromName(commandName(command)), command);
            QCOMPARE(commandOfKind(eventKind(command)), command);
        }
        for (const State state : kStates)
            QCOMPARE(stateFromName(stateName(state)), state);
    }

    void nationalCodes_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("code");
        QTest::addRow("mới đăng ký") << State::registered << 1;
        QTest::addRow("được tiếp nhận") << State::received << 2;
        QTest::addRow("không được tiếp nhận") << State::refused << 3;
        QTest::addRow("đang xử lý") << State::processing << 4;
        QTest::addRow("chờ ký vẫn là đang xử lý") << State::forApproval << 4;
        QTest::addRow("đã ký, chưa vào số") << State::approved << 4;
        QTest::addRow("yêu cầu bổ sung") << State::awaitingSupplement << 5;
        QTest::addRow("yêu cầu thực hiện nghĩa vụ tài chính") << State::awaitingPayment << 6;
        QTest::addRow("dừng xử lý") << State::stopped << 8;
        QTest::addRow("không giải quyết") << State::rejected << 8;
        QTest::addRow("đã xử lý xong") << State::done << 9;
        QTest::addRow("đã trả kết quả") << State::handedOver << 10;
    }
    void nationalCodes()
    {
        QFETCH(State, state);
        QTEST(nationalStatus(state), "code");
    }

    void writeTable()
    {
        // MOTCUA_WRITE_TABLE=1 writes the table anew after a deliberate change.
        if (!qEnvironmentVariableIsSet("MOTCUA_WRITE_TABLE"))
            return;
        QFile file(QFINDTESTDATA("transitions.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tableAsText().join(u'\n').toUtf8() + '\n');
    }
};

QTEST_APPLESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
