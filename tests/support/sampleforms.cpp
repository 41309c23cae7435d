#include "tests/support/sampleforms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject json(const char* text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

QJsonObject joined(QJsonObject base, const QJsonObject& more)
{
    for (auto at = more.begin(); at != more.end(); ++at)
        base[at.key()] = at.value();
    return base;
}

QJsonObject heading2025()
{
    return json(R"({"office": {"superior": "ỦY BAN NHÂN DÂN\nPHƯỜNG CỬA NAM",
        "name": "TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG",
        "title": "Trung tâm Phục vụ hành chính công phường Cửa Nam", "place": "Cửa Nam",
        "phone": "024 3825 0000"},
        "number": "0021", "date": "2026-11-18", "code": "H26.017.05-261118-0021"})");
}

QJsonObject heading2018()
{
    return json(R"({"office": {"above": "UBND QUẬN HOÀN KIẾM", "superior": "UBND PHƯỜNG HÀNG BÀI",
        "name": "BỘ PHẬN TIẾP NHẬN\nVÀ TRẢ KẾT QUẢ", "title": "Bộ phận Tiếp nhận và Trả kết quả phường Hàng Bài",
        "place": "Hàng Bài"},
        "number": "0112", "date": "2022-05-04", "code": "000.12.05.H26-220504-0112"})");
}

QJsonObject dossier()
{
    return json(
        R"({"applicant": {"name": "Phạm Thị Hương", "title": "Bà", "idNumber": "001304005678",
        "address": "Số 12 ngõ 5 phố Trần Hưng Đạo, phường Cửa Nam, thành phố Hà Nội",
        "phone": "0912 345 678", "email": "huong.fi@vidu.vn"},
        "procedure": {"name": "Cấp giấy xác nhận tình trạng hôn nhân"},
        "receivedOffice": "Trung tâm Phục vụ hành chính công phường Cửa Nam",
        "clerk": {"name": "Nguyễn Thị Thu Trang"}})");
}

QJsonObject receipt()
{
    return json(R"~({"papers": [
        {"name": "Tờ khai cấp giấy xác nhận tình trạng hôn nhân", "kind": "Bản chính", "count": 1},
        {"name": "Quyết định ly hôn đã có hiệu lực pháp luật", "kind": "Bản sao", "count": 2}],
        "sets": 1, "limit": "03 ngày làm việc", "receivedAt": "2026-11-18T08:15:00+07:00",
        "dueAt": "2026-11-23T08:15:00+07:00", "returnAt": "Trung tâm Phục vụ hành chính công",
        "fee": 21000,
        "book": {"volume": "11/2026", "number": 1284}})~");
}

QJsonObject supplement()
{
    return json(R"({"missing": [
        {"paper": "Giấy chứng nhận quyền sử dụng đất", "content": "nộp bản sao có chứng thực"},
        {"paper": "Tờ khai", "content": "ghi đủ nơi cư trú từ năm 2019 đến nay"}],
        "reason": "Hồ sơ chưa đủ thành phần theo quy định của thủ tục.",
        "contact": {"name": "Nguyễn Thị Thu Trang", "phone": "024 3825 0000"}})");
}

QJsonObject posting()
{
    QJsonObject heading = heading2025();
    heading[u"code"_s] = u"2.000815"_s;
    heading.remove(u"number"_s);
    return joined(heading, json(R"({"procedure": {"name": "Chứng thực bản sao từ bản chính"},
        "rows": [{"title": "Thành phần hồ sơ", "text": "1. Bản chính giấy tờ\n2. Bản sao cần chứng thực"},
        {"title": "Thời hạn giải quyết", "text": "Theo quy định: trong ngày"}],
        "contact": "Cổng Dịch vụ công quốc gia"})"));
}

QJsonObject refuse()
{
    return json(R"({"reasons": [
        {"text": "Bản chính bị tẩy xóa, sửa chữa nội dung.",
         "source": "Nghị định 23/2015/NĐ-CP, Điều 22 khoản 1"},
        {"text": "Giấy tờ do nước ngoài cấp chưa được hợp pháp hóa lãnh sự."}]})");
}

QJsonObject reject()
{
    return joined(refuse(), json(R"({"receivedAt": "2026-11-16T08:15:00+07:00",
        "signer": {"post": "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "name": "Lê Thị Minh Nguyệt"}})"));
}

QJsonObject payment()
{
    return json(R"({"receivedAt": "2026-11-16T08:15:00+07:00",
        "stoppedAt": "2026-11-18T15:20:00+07:00", "reason": "Lệ phí trước bạ nhà, đất",
        "amount": 3450000, "payAt": "Kho bạc Nhà nước khu vực I",
        "contact": {"name": "Nguyễn Thị Thu Hà", "phone": "024 3942 0000"}})");
}

QJsonObject apology()
{
    return json(R"({"receivedAt": "2026-11-16T08:15:00+07:00", "dueAt": "2026-11-19T08:15:00+07:00",
        "newDueAt": "2026-11-24T17:00:00+07:00", "reason": "Chờ xã Vũ Hòa trả lời xác minh.",
        "signer": {"post": "CHỦ TỊCH", "name": "Trần Quốc Khánh"}})");
}

QJsonObject stop()
{
    return json(R"({"receivedAt": "2026-11-16T08:15:00+07:00", "requestedOn": "2026-11-18",
        "requestForm": "trực tuyến", "stoppedAt": "2026-11-18T15:20:00+07:00",
        "reason": "Công dân đã có giấy tờ khác.", "returned": "Tờ khai", "paid": 3000})");
}

QJsonObject control()
{
    return json(R"({"rows": [
        {"agency": "Trung tâm Phục vụ hành chính công", "giver": "Nguyễn Thị Thu Trang",
         "receiver": "Lê Văn Bình", "at": "2026-11-18T08:40:00+07:00", "result": "Đúng hạn"},
        {"agency": "Công chức tư pháp - hộ tịch", "giver": "Lê Văn Bình",
         "receiver": "Trần Đức Minh", "at": "2026-11-19T15:05:00+07:00", "result": "Trước hạn",
         "note": "Trình ký"}]})");
}

QJsonObject book(const char* row, int count)
{
    QJsonArray rows;
    for (int number = 1; number <= count; ++number)
        rows.append(joined(json(row), {{u"number"_s, number}}));
    QJsonObject context = heading2025();
    context.remove(u"code"_s);
    context.remove(u"number"_s);
    return joined(joined(context, json(R"({"register": {"volume": "01/2026", "year": 2026},
        "period": {"from": "2026-11-01", "to": "2026-11-30"}, "closing": {"on": "2026-11-30"},
        "keeper": {"name": "Nguyễn Thị Thu Trang"},
        "signer": {"post": "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "name": "Trần Đức Minh"}})")),
        {{u"rows"_s, rows}, {u"total"_s, count}});
}

QJsonObject result()
{
    return json(R"({"signedOn": "2026-11-18", "entry": {"number": "1284", "volume": "02/2026"},
        "signer": {"post": "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "name": "Trần Đức Minh",
        "role": "Phó Chủ tịch Ủy ban nhân dân phường Cửa Nam"}})");
}

QJsonObject signers(int count)
{
    QJsonArray people{json(R"({"name": "Phạm Thị Hương", "paper": "Căn cước công dân",
        "paperNumber": "001304005678"})"),
        json(
            R"({"name": "Nguyễn Văn Quyết", "paper": "Thẻ căn cước", "paperNumber": "001099012345"})")};
    while (people.size() > count)
        people.removeLast();
    return {{u"signers"_s, people}};
}

constexpr auto kTrackingRow = R"({"code": "H26.017.05-261118-0021",
    "procedure": "Cấp giấy xác nhận tình trạng hôn nhân", "sets": 1, "name": "Phạm Thị Hương",
    "address": "Số 12 ngõ 5 phố Trần Hưng Đạo; 0912 345 678", "agency": "UBND phường Cửa Nam",
    "received": "2026-11-18", "due": "2026-11-23", "returned": "2026-11-20", "method": "Trực tiếp",
    "note": "Trước hạn"})";
constexpr auto kCopyRow = R"({"date": "2026-11-18", "person": "Phạm Thị Hương, CCCD 001304005678",
    "document": "Bằng tốt nghiệp đại học", "signer": "Trần Đức Minh\nPhó Chủ tịch", "count": 5,
    "fee": 21000, "note": ""})";
constexpr auto kExtractRow = R"({"date": "2026-11-18",
    "person": "Phạm Thị Hương, CCCD 001304005678, phường Cửa Nam, thành phố Hà Nội",
    "kind": "Trích lục khai sinh", "holder": "Nguyễn Gia Bảo", "count": 2,
    "signer": "Trần Đức Minh\nPhó Chủ tịch", "fee": 16000})";
constexpr auto kMarriageRow = R"({"date": "2026-11-18",
    "wife": {"name": "PHẠM THỊ HƯƠNG", "birth": "05/02/2000", "ethnicity": "Kinh",
        "nationality": "Việt Nam", "residence": "phường Cửa Nam, thành phố Hà Nội",
        "paper": "CCCD 001300005678"},
    "husband": {"name": "NGUYỄN VĂN QUYẾT", "birth": "19/08/1998", "ethnicity": "Tày",
        "nationality": "Việt Nam", "residence": "xã Thượng Lâm, tỉnh Tuyên Quang",
        "paper": "Thẻ căn cước 008098012345"},
    "signer": "Trần Đức Minh", "clerk": "Lê Văn Bình"})";
constexpr auto kDeathRow = R"({"date": "2026-11-18",
    "deceased": {"name": "NGUYỄN VĂN THỤ", "birth": "1938", "sex": "Nam", "ethnicity": "Kinh",
        "nationality": "Việt Nam", "residence": "phường Cửa Nam, thành phố Hà Nội",
        "paper": "CCCD 001038001234"},
    "death": {"at": "03 giờ 20 phút, ngày 15/11/2026", "place": "Bệnh viện Việt Đức, Hà Nội",
        "cause": "Tuổi già, bệnh lý"},
    "notice": "Giấy báo tử số 218, ngày 15/11/2026, Bệnh viện Việt Đức",
    "declarant": {"name": "Nguyễn Thị Lý", "paper": "CCCD 001165004321", "relation": "con"},
    "timeliness": "Đúng hạn",
    "signer": "Trần Đức Minh", "clerk": "Lê Văn Bình"})";

constexpr auto kGeneralRow
    = R"({"date": "2026-11-18", "subject": "Phạm Thị Hương, Nguyễn Văn Quyết",
    "person": "Phạm Thị Hương, CCCD 001304005678", "signer": "Trần Đức Minh\nPhó Chủ tịch",
    "fee": 50000, "note": ""})";

QJsonObject extract()
{
    return json(R"({"event": {"kind": "Khai sinh", "holder": "Nguyễn Gia Bảo",
        "birth": "12/03/2019", "number": "85", "volume": "01/2019", "registeredOn": "2019-03-20",
        "registeredAt": "Ủy ban nhân dân phường Hàng Bài, quận Hoàn Kiếm, thành phố Hà Nội"},
        "copies": 2, "fee": 16000,
        "system": "Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung"})");
}

QJsonObject marriage()
{
    QJsonObject row = json(kMarriageRow);
    return {{u"wife"_s, row[u"wife"]}, {u"husband"_s, row[u"husband"]}};
}

QJsonObject death()
{
    QJsonObject row = json(kDeathRow);
    for (const QString& key : {u"date"_s, u"signer"_s, u"clerk"_s})
        row.remove(key);
    return row;
}

QJsonObject birth()
{
    const QJsonObject couple = marriage();
    return joined({{u"mother"_s, couple[u"wife"_s]}, {u"father"_s, couple[u"husband"_s]}},
        json(R"({"child": {"name": "Nguyễn Gia Bảo", "birth": "12/11/2026", "sex": "Nam",
            "ethnicity": "Kinh", "nationality": "Việt Nam"},
          "relation": "mẹ", "timeliness": "Đúng hạn",
          "system": "Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung"})"));
}

QJsonObject marital()
{
    return json(R"({"subject": {"name": "Hoàng Thị Nga", "birth": "05/02/1992", "sex": "Nữ",
            "ethnicity": "Tày", "nationality": "Việt Nam", "paper": "Thẻ căn cước số 034192009873",
            "residence": "Số 5 ngõ Trạm, phường Cửa Nam, thành phố Hà Nội"},
          "purpose": "Để đăng ký kết hôn",
          "system": "Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung"})");
}

SampleForm signature(const QString& variant, int people)
{
    return {u"certified-signature-"_s + variant, {u"result"_s, u"certified-signature"_s, variant},
        QDate(2026, 11, 18),
        joined(joined(joined(heading2025(), dossier()), result()), signers(people))};
}

void addSet(
    std::vector<SampleForm>& samples, const QString& set, QDate day, const QJsonObject& heading)
{
    const QJsonObject base = joined(heading, dossier());
    const auto add = [&](const QString& id, const QJsonObject& more) {
        samples.push_back({id + u'-' + set, {id, {}, {}}, day, joined(base, more)});
    };
    add(u"receipt"_s, receipt());
    add(u"supplement"_s, supplement());
    add(u"refuse"_s, refuse());
    add(u"reject"_s, reject());
    add(u"apology"_s, apology());
    add(u"payment"_s, payment());
    add(u"stop"_s, stop());
    add(u"control"_s, control());
}

void addBooks(std::vector<SampleForm>& samples)
{
    const auto add = [&](const QString& name, const QString& of, const char* row) {
        samples.push_back(
            {u"book-"_s + name, {u"book"_s, of, {}}, QDate(2026, 11, 30), book(row, 24)});
    };
    add(u"tracking"_s, u"tracking"_s, kTrackingRow);
    samples.push_back({u"book-tracking-2018"_s, {u"book"_s, u"tracking"_s, {}}, QDate(2022, 5, 31),
        book(kTrackingRow, 24)});
    add(u"copies"_s, u"SCT/BS"_s, kCopyRow);
    add(u"signatures"_s, u"SCT/CK,ĐC"_s, kCopyRow);
    add(u"translators"_s, u"SCT/CKND"_s, kCopyRow);
    add(u"extracts"_s, u"TL-BS"_s, kExtractRow);
    add(u"marriages"_s, u"KH"_s, kMarriageRow);
    add(u"deaths"_s, u"KT"_s, kDeathRow);
    add(u"contracts"_s, u"SCT/HĐ,GD"_s, kGeneralRow);
}

void addCash(std::vector<SampleForm>& samples)
{
    const QJsonObject cash = json(R"({"keeper": {"name": "Lê Thị Thu Hà"},
        "rows": [{"receipt": "AA/26 số 17", "code": "H26.017.05-261118-0021",
            "name": "Trần Thị Bích Đào", "amount": 21000, "method": "Tiền mặt", "note": ""},
          {"receipt": "AA/26 số 18", "code": "H26.017.05-261118-0022", "name": "Lê Văn Hòa",
            "amount": 15000, "method": "Chuyển khoản", "note": "Thu hộ Công an phường"}],
        "total": 36000, "sums": [{"what": "Tiền mặt", "amount": 21000}, {"what": "Chênh lệch", "amount": -1000}],
        "note": "thiếu tiền lẻ"})");
    samples.push_back(
        {u"cash"_s, {u"cash"_s, {}, {}}, QDate(2026, 11, 18), joined(heading2025(), cash)});
}

void addDaySheet(std::vector<SampleForm>& samples)
{
    const QJsonObject sheet = json(R"({"keeper": {"name": "Nguyễn Thị Thu Hà"},
        "signer": {"post": "CHỦ TỊCH"},
        "work": [{"what": "Hồ sơ tiếp nhận", "count": 37}, {"what": "Hồ sơ được duyệt", "count": 35},
          {"what": "Hồ sơ đã trả kết quả", "count": 34}],
        "books": [{"name": "Sổ chứng thực bản sao từ bản chính", "volume": "02/2026",
          "numbers": "1250 – 1283", "count": 34, "voided": 1}],
        "tills": [{"name": "Nguyễn Thị Thu Hà", "cash": 721000, "other": 0, "expected": 721000,
            "counted": 720000, "difference": -1000, "note": "thiếu tiền lẻ"},
          {"name": "Lê Văn Hòa", "cash": 96000, "other": 15000, "note": "Chưa khóa sổ thu"}],
        "total": 832000, "madeAt": "2026-11-18T17:05:00+07:00",
        "head": {"short": "7f3a-91c2-0b5e-d4a8", "event": "quầy 1, sự kiện thứ 48213", "events": 48213,
          "full": "7f3a91c20b5ed4a87f3a91c20b5ed4a87f3a91c20b5ed4a87f3a91c20b5ed4a8"}})");
    const QJsonObject shift = json(R"({"from": {"name": "Nguyễn Thị Thu Hà"},
        "to": {"name": "Lê Văn Hòa"}, "handedAt": "2026-11-18T12:00:00+07:00",
        "takenAt": "2026-11-18T13:35:00+07:00", "cash": 720000, "expected": 721000,
        "difference": -1000, "receipts": [{"book": "AA/26", "number": 31}],
        "numbers": [{"name": "Sổ chứng thực bản sao từ bản chính", "volume": "02/2026", "last": 1283}],
        "rows": [{"code": "H26.017.05-261118-0007", "name": "Trần Thị Bích Đào",
          "procedure": "Cấp Giấy xác nhận tình trạng hôn nhân", "state": "Đang xử lý",
          "due": "2026-11-23T08:15:00+07:00"}], "total": 1, "note": "thiếu tiền lẻ"})");
    samples.push_back(
        {u"shift"_s, {u"shift"_s, {}, {}}, QDate(2026, 11, 18), joined(heading2025(), shift)});
    samples.push_back({u"daysheet"_s, {u"daysheet"_s, {}, {}}, QDate(2026, 11, 18),
        joined(heading2025(), sheet)});
}

void addDelegations(std::vector<SampleForm>& samples)
{
    const QJsonObject list = json(R"({"keeper": {"name": "Nguyễn Thị Thu Hà"},
        "signer": {"post": "CHỦ TỊCH"}, "total": 1,
        "rows": [{"decision": "4610/QĐ-UBND", "decided": "2022-11-22",
          "by": "UBND thành phố Hà Nội", "kind": "Ủy quyền",
          "title": "Phương án ủy quyền trong giải quyết thủ tục hành chính", "from": "2022-11-22",
          "counted": 180, "announced": 193, "ready": "1/2", "status": "Đang có hiệu lực",
          "levels": [{"from": "UBND thành phố, sở, ngành", "to": "UBND quận", "count": 142}],
          "conditions": [{"name": "Nhân lực", "state": "Đã sẵn sàng",
            "seen": "Nguyễn Thị Thu Hà, 16/12/2022"},
            {"name": "Trang thiết bị", "state": "Chưa kiểm tra"}],
          "tasks": [{"name": "Ban hành quyết định ủy quyền", "unit": "UBND quận",
            "due": "2022-12-20", "state": "Quá hạn"}]}]})");
    QJsonObject heading = heading2025();
    heading.remove(u"code"_s);
    heading.remove(u"number"_s);
    samples.push_back(
        {u"delegations"_s, {u"delegations"_s, {}, {}}, QDate(2026, 11, 18), joined(heading, list)});
}

void addResults(std::vector<SampleForm>& samples)
{
    const QJsonObject base = joined(joined(heading2025(), dossier()), result());
    const auto add = [&](const QString& of, const QJsonObject& more) {
        samples.push_back({of, {u"result"_s, of, {}}, QDate(2026, 11, 18), joined(base, more)});
    };
    add(u"certified-copy"_s, {});
    add(u"civil-extract"_s, extract());
    add(u"marriage-certificate"_s, marriage());
    add(u"death-extract"_s, death());
    add(u"birth-certificate"_s, birth());
    add(u"marital-status"_s, marital());
    for (const QString& translator : {u"translator-signature"_s, u"translator-listed"_s})
        add(translator,
            joined(signers(1), json(R"({"translation": {"from": "Anh", "to": "Việt"}})")));
    samples.push_back(signature(u"one"_s, 1));
    samples.push_back(signature(u"many"_s, 2));
    samples.push_back(signature(u"fingerprint"_s, 1));
    samples.push_back(signature(u"unable"_s, 1));
}

/// Words of uneven length, so that lines break in many places.
QString longText(int length)
{
    const QString words = u"Nguyễn Hoàng Phương Quỳnh Như Tôn Nữ Diễm Thượng Khuê "_s;
    return words.repeated(length / words.size() + 1).left(length - 1) + u'Z';
}

/// Which texts grow, by the last step of their key, and how long; 0: not at all.
int longest(const QString& key)
{
    static const QHash<QString, int> lengths{{u"name"_s, 100}, {u"giver"_s, 100},
        {u"receiver"_s, 100}, {u"holder"_s, 100}, {u"address"_s, 300}, {u"residence"_s, 300},
        {u"person"_s, 300}, {u"registeredAt"_s, 300}, {u"place"_s, 300}, {u"agency"_s, 200},
        {u"procedure"_s, 300}, {u"document"_s, 300}, {u"reason"_s, 500}, {u"content"_s, 500},
        {u"text"_s, 500}, {u"notice"_s, 200}, {u"cause"_s, 300}};
    return lengths.value(key, 0);
}

QJsonValue grown(const QString& key, const QJsonValue& value);

QJsonObject grownObject(QJsonObject object)
{
    for (const QString& key : object.keys())
        if (key != u"office"_s)
            object[key] = grown(key, object[key]);
    return object;
}

QJsonArray grownList(QJsonArray list)
{
    while (!list.isEmpty() && list.size() < 30)
        list.append(list.first());
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at] = grownObject(list[at].toObject());
    return list;
}

QJsonValue grown(const QString& key, const QJsonValue& value)
{
    if (value.isObject())
        return grownObject(value.toObject());
    if (value.isArray())
        return grownList(value.toArray());
    if (key == u"note"_s || key == u"email"_s)
        return QString(key == u"note"_s ? 500 : 100, u'W');
    return value.isString() && longest(key) > 0 ? QJsonValue(longText(longest(key))) : value;
}
} // namespace

std::vector<SampleForm> sampleForms()
{
    std::vector<SampleForm> samples;
    addSet(samples, u"2018"_s, QDate(2022, 5, 4), heading2018());
    addSet(samples, u"2025"_s, QDate(2026, 11, 18), heading2025());
    addBooks(samples);
    addCash(samples);
    addDaySheet(samples);
    addDelegations(samples);
    addResults(samples);
    samples.push_back({u"posting"_s, {u"posting"_s, {}, {}}, QDate(2026, 11, 18), posting()});
    return samples;
}

SampleForm stretched(SampleForm sample)
{
    sample.name += u"-long"_s;
    sample.context = grownObject(sample.context);
    return sample;
}

SampleForm headed(SampleForm sample)
{
    QJsonObject office = sample.context[u"office"_s].toObject();
    if (!office.isEmpty())
        sample.context[u"office"_s]
            = joined(office, json(R"({"above": "UBND PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM",
                "superior": "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\nTHÀNH PHỐ HÀ NỘI",
                "name": "CHI NHÁNH TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG SỐ 1",
                "place": "Văn Miếu - Quốc Tử Giám"})"));
    sample.name += u"-headed"_s;
    return sample;
}

SampleForm blank(SampleForm sample)
{
    sample.name += u"-blank"_s;
    sample.context = {};
    return sample;
}

} // namespace motcua
