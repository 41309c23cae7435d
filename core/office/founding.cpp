#include "core/office/founding.h"

#include "core/base/resource.h"
#include "core/office/office.h"

#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What the example has where each ward writes its own: known to everybody.
const QString kExamplePassword = u"đặt mật khẩu riêng"_s;

void refuseNoAdministrator(JsonReader& reader, const Founding& founding)
{
    const bool there = std::any_of(founding.accounts.begin(), founding.accounts.end(),
        [](auto& c) { return allows(c.account.roles, Permission::manageAccounts); });
    if (!there)
        reader.fault(u"accounts"_s, u"noAdministrator"_s);
}

void readAccounts(JsonReader& reader, Founding& founding)
{
    QStringList logins;
    for (JsonReader& one : reader.objects(u"accounts"_s, 200)) {
        founding.accounts.push_back(readNewAccount(one));
        const QString& login = founding.accounts.back().account.login;
        if (founding.accounts.back().password == kExamplePassword)
            one.fault(u"password"_s, u"examplePassword"_s);
        if (logins.contains(login))
            one.fault(u"login"_s, u"loginTaken"_s, {{u"login"_s, login}});
        logins.append(login);
    }
}
} // namespace

Founding readFounding(JsonReader& reader)
{
    Founding founding;
    reader.refuseUnseen();
    founding.config = readWardConfig(reader);
    readAccounts(reader, founding);
    refuseNoAdministrator(reader, founding);
    for (JsonReader& one : reader.objects(u"openingNumbers"_s, 100))
        founding.openings.push_back(readOpening(one));
    return founding;
}

Founding demoFounding()
{
    Faults faults;
    Founding founding;
    founding.config = demoWard();
    JsonReader reader(parseObject(compiledIn(u"data/wards/accounts.json"_s)).value(), {}, faults);
    readAccounts(reader, founding);
    Q_ASSERT(faults.empty());
    return founding;
}

namespace {
/// Where citizens find the office of today and write to it (NĐ 20/2008/NĐ-CP, Điều 10, 13).
QJsonArray withContact(QJsonArray bodies)
{
    QJsonObject now = bodies.last().toObject();
    now[u"address"_s] = u"số nhà, đường phố, phường"_s;
    now[u"phone"_s] = u"024 0000 0000"_s;
    now[u"email"_s] = u"motcua@example.vn"_s;
    bodies.replace(bodies.size() - 1, now);
    return bodies;
}
} // namespace

QByteArray exampleFounding()
{
    QJsonObject json = toJson(demoWard());
    json[u"id"_s] = u"cua-nam"_s;
    json[u"demo"_s] = false;
    json[u"bodies"_s] = withContact(json[u"bodies"_s].toArray());
    const QJsonObject accounts = parseObject(compiledIn(u"data/wards/accounts.json"_s)).value();
    QJsonArray withoutPins;
    for (const QJsonValue value : accounts[u"accounts"_s].toArray()) {
        QJsonObject account = value.toObject();
        account[u"password"_s] = kExamplePassword;
        account.remove(u"pin"_s);
        withoutPins.append(account);
    }
    json[u"accounts"_s] = withoutPins;
    json[u"openingNumbers"_s] = QJsonArray{
        QJsonObject{{u"register"_s, u"SCT/BS"_s}, {u"year"_s, 2026}, {u"volume"_s, u"02/2026"_s},
            {u"nextNumber"_s, 1250}, {u"reason"_s, u"Tiếp số từ sổ giấy"_s}}};
    return QJsonDocument(json).toJson();
}

} // namespace motcua
