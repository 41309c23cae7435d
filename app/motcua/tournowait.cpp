// The main job: from the scan of a card to the printed result, on one PC with two people.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kCitizen = u"Hoàng Văn Thái"_s;

void takeIn(Stage& stage)
{
    stage.step(u"counter"_s);
    stage.press(Qt::Key_1, Qt::ControlModifier);
    stage.shows(u"Trần Thị Bích Đào"_s);
    stage.picture(u"Quầy, trước khi quét thẻ"_s);
    stage.step(u"counter-scanned"_s);
    stage.scan(cardOf(kCitizen));
    stage.shows(kCitizen);
    stage.shows(u"30/11/1959"_s);
    stage.picture(u"Quét thẻ căn cước: người nộp đã điền"_s);
    stage.step(u"counter-no-wait"_s);
    stage.type(u"3"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"5"_s);
    stage.press(Qt::Key_Tab);
    stage.type(u"Văn bằng"_s);
    stage.shows(u"Không chờ"_s);
    stage.shows(u"21.000 đ"_s);
    stage.picture(u"3 bản sao, bản chính 5 trang: không chờ, 21.000 đ"_s);
    stage.step(u"counter-why"_s);
    stage.click(u"whyFee"_s);
    stage.picture(u"Vì sao: cách tính lệ phí"_s);
    stage.click(u"whyFee"_s);
    stage.step(u"counter-submitted"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"Đã trình ký"_s);
    stage.picture(u"Đã trình ký"_s);
}

void approve(Stage& stage)
{
    stage.advance(3);
    stage.step(u"take-desk"_s);
    stage.press(Qt::Key_F12);
    stage.shows(u"Trần Quốc Khánh"_s);
    stage.picture(u"Đổi người dùng (F12)"_s, [&] {
        stage.press(Qt::Key_Escape);
        stage.press(Qt::Key_F12);
    });
    stage.press(Qt::Key_Escape);
    stage.takeDesk(u"chutich"_s);
    stage.step(u"approval"_s);
    stage.shows(u"Duyệt"_s);
    stage.picture(u"Duyệt: người đứng chờ lâu nhất ở trên cùng"_s);
    stage.step(u"approved"_s);
    stage.choose(u"approvals"_s, kCitizen);
    stage.press(Qt::Key_A);
    stage.shows(u"Đã duyệt"_s);
    stage.picture(u"Đã duyệt"_s);
}

void handOver(Stage& stage)
{
    stage.advance(1);
    stage.step(u"counter-ready"_s);
    stage.takeDesk(u"tiepnhan"_s);
    stage.shows(kCitizen);
    stage.picture(u"Quầy: kết quả đã có"_s);
    stage.step(u"counter-fee-taken"_s);
    stage.press(Qt::Key_F10);
    stage.shows(u"đã thu"_s);
    stage.picture(u"Đã thu phí của hồ sơ"_s);
    stage.step(u"counter-handed-over"_s);
    stage.press(Qt::Key_F9);
    stage.printed(u"ản sao"_s);
    stage.picture(u"In và trả kết quả"_s);
}
} // namespace

void tourNoWait(Stage& stage)
{
    takeIn(stage);
    approve(stage);
    handOver(stage);
}

} // namespace motcua
