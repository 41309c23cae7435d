#include "core/roles/roles.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

class TestRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreReadBack()
    {
        for (const Role role : allRoles())
            QCOMPARE(roleFromName(roleName(role)), role);
        QVERIFY(!roleFromName(u"king"_s));
    }

    void whoMayDoWhat_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<bool>("expected");
        QTest::addRow("a clerk receives") << Role::clerk << Permission::receive << true;
        QTest::addRow("a leader does not receive") << Role::leader << Permission::receive << false;
        QTest::addRow("a leader approves") << Role::leader << Permission::approve << true;
        QTest::addRow("a clerk does not approve") << Role::clerk << Permission::approve << false;
        QTest::addRow("an administrator does not approve")
            << Role::administrator << Permission::approve << false;
        QTest::addRow("who signs by authority approves")
            << Role::signatory << Permission::approve << true;
        QTest::addRow("and leads nothing: a second request for papers is the leader's")
            << Role::signatory << Permission::askSupplementAgain << false;
        QTest::addRow("nor burns a number") << Role::signatory << Permission::voidIssued << false;
        QTest::addRow("an observer reads") << Role::observer << Permission::read << true;
        QTest::addRow("an observer does nothing else")
            << Role::observer << Permission::print << false;
        QTest::addRow("only an administrator keeps accounts")
            << Role::head << Permission::manageAccounts << false;
        QTest::addRow("văn thư issues") << Role::registrar << Permission::issue << true;
        QTest::addRow("only a leader burns an issued number")
            << Role::registrar << Permission::voidIssued << false;
    }
    void whoMayDoWhat()
    {
        QFETCH(Role, role);
        QFETCH(Permission, permission);
        QTEST(allows(role, permission), "expected");
    }

    void severalRolesAddUp()
    {
        QVERIFY(allows({Role::observer, Role::clerk}, Permission::receive));
        QVERIFY(!allows(std::vector<Role>{}, Permission::read));
    }
};

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
