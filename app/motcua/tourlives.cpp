#include "app/motcua/tourlives.h"

#include "core/office/sampledays.h"

#include <QJsonArray>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kChairman = u"chutich"_s;

QJsonObject card(int at)
{
    return {{u"scan"_s, sampleCards().at(at)}};
}

QJsonObject receive(const QString& procedure, int applicant, const QJsonObject& answers = {})
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, card(applicant)},
        {u"answers"_s, answers}};
}

Turn turn(const QString& verb, const QString& login, QJsonObject more = {})
{
    more[u"do"_s] = verb;
    return {more, login};
}

Turn because(const QString& verb, const QString& login, const QString& reason)
{
    return turn(verb, login, {{u"reason"_s, reason}});
}

Turn recorded(const QString& registerId, int number, QDate day)
{
    return turn(u"recordNumber"_s, kClerk,
        {{u"register"_s, registerId}, {u"number"_s, number}, {u"date"_s, day.toString(Qt::ISODate)},
            {u"system"_s, u"Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung"_s}});
}

Turns approved(const QJsonObject& received)
{
    return {{received, kClerk}, turn(u"submit"_s, kClerk), turn(u"approve"_s, kChairman)};
}

Turns maritalStatus(QDate day)
{
    Turns turns = approved(receive(u"1.004873"_s, 0, {{u"purpose"_s, u"ket-hon"_s}}));
    turns.push_back(recorded(u"XNTTHN"_s, 112, day));
    return turns;
}

Turns birth(QDate day)
{
    const QString born = day.addDays(-9).toString(Qt::ISODate);
    QJsonObject child{{u"role"_s, u"child"_s}, {u"fullName"_s, u"Nguyễn Gia Bảo"_s},
        {u"dateOfBirth"_s, born}, {u"sex"_s, u"male"_s}, {u"ethnicity"_s, u"Kinh"_s},
        {u"nationality"_s, u"Việt Nam"_s}, {u"relation"_s, u"mẹ"_s}};
    QJsonObject mother = card(0);
    mother[u"role"_s] = u"mother"_s;
    QJsonObject received = receive(
        u"1.001193"_s, 0, {{u"bornOn"_s, born}, {u"birthPlace"_s, u"Bệnh viện Phụ sản Hà Nội"_s}});
    received[u"parties"_s] = QJsonArray{child, mother};
    Turns turns = approved(received);
    turns.push_back(recorded(u"KS"_s, 87, day));
    return turns;
}

Turns translation(const QString& procedure)
{
    QJsonObject received
        = receive(procedure, 0, {{u"fromLanguage"_s, u"Anh"_s}, {u"toLanguage"_s, u"Việt"_s}});
    received[u"items"_s] = QJsonArray{QJsonObject{{u"title"_s, u"Bằng tốt nghiệp đại học"_s}}};
    return approved(received);
}
} // namespace

std::vector<Turns> furtherLives(const Catalogue& catalogue, QDate day)
{
    const Turn received{receive(u"1.004873"_s, 0), kClerk};
    std::vector<Turns> lives{
        {received, turn(u"submit"_s, kClerk),
            because(u"reject"_s, kChairman, u"Người yêu cầu đang có vợ, có chồng."_s)},
        {received, turn(u"forward"_s, kClerk, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}}),
            because(
                u"requestPayment"_s, kClerk, u"Lệ phí cấp Giấy xác nhận tình trạng hôn nhân"_s)},
        {received, because(u"withdraw"_s, kClerk, u"Công dân không còn nhu cầu."_s)},
        maritalStatus(day), birth(day)};
    for (const QString& procedure : {u"2.000992"_s, u"2.001008"_s})
        if (catalogue.find(procedure, day))
            lives.push_back(translation(procedure));
    return lives;
}

Turns officeTurns(QDate day)
{
    const QString decision = u"215/QĐ-UBND"_s;
    const auto on = [day](int days) { return day.addDays(days).toString(Qt::ISODate); };
    const QJsonObject entered{{u"decision"_s, decision}, {u"decided"_s, on(-20)},
        {u"by"_s, u"Ủy ban nhân dân thành phố Hà Nội"_s},
        {u"title"_s, u"Phương án ủy quyền trong giải quyết thủ tục hành chính"_s},
        {u"from"_s, on(-10)}, {u"to"_s, on(355)}, {u"announced"_s, 9},
        {u"levels"_s,
            QJsonArray{QJsonObject{
                {u"from"_s, u"Sở Nội vụ"_s}, {u"to"_s, u"UBND phường"_s}, {u"count"_s, 8}}}},
        {u"conditions"_s, QJsonArray{u"Cơ sở vật chất"_s, u"Nhân lực"_s, u"Trang thiết bị"_s}},
        {u"tasks"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"Phê duyệt quy trình giải quyết"_s},
                {u"unit"_s, u"UBND phường"_s}, {u"due"_s, on(-3)}}}}};
    const QJsonObject checked{{u"decision"_s, decision}, {u"action"_s, u"check"_s},
        {u"name"_s, u"Nhân lực"_s}, {u"ready"_s, true}};
    return {turn(u"delegate"_s, u"quantri"_s, entered), turn(u"delegate"_s, kClerk, checked),
        turn(u"handOverShift"_s, kClerk, {{u"to"_s, u"tiepnhan2"_s}}),
        turn(u"takeShift"_s, u"tiepnhan2"_s)};
}

} // namespace motcua
