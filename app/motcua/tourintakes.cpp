// Other intakes at the counter: an appointment, a marriage, a death, several originals, a refusal.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void startOver(Stage& stage)
{
    stage.press(Qt::Key_R, Qt::ControlModifier);
}

/// By typing into the picker, as a clerk does.
void choose(Stage& stage, const QString& words)
{
    stage.fill(u"procedure"_s, words);
    stage.press(Qt::Key_Return);
}

void appointment(Stage& stage)
{
    stage.step(u"counter-appointment"_s);
    startOver(stage);
    stage.scan(cardOf(u"Đỗ Đức Ước"_s));
    stage.fill(u"copies"_s, u"11"_s);
    stage.fill(u"title"_s, u"Bằng tốt nghiệp đại học"_s);
    stage.shows(u"Hẹn trả"_s);
    stage.shows(u"không quá 10 bản” (hiện là 11)"_s);
    stage.picture(u"11 bản sao: hẹn trả"_s);
    stage.step(u"counter-appointed"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"Đã tiếp nhận"_s);
    stage.printed(u"iấy tiếp nhận"_s);
    stage.picture(u"Đã tiếp nhận, phiếu hẹn đã in"_s);
}

void marriage(Stage& stage)
{
    stage.step(u"counter-marriage"_s);
    choose(stage, u"ket hon"_s);
    stage.scan(cardOf(u"Vũ Thị Mai Anh"_s));
    stage.scan(cardOf(u"Nguyễn Hoàng Nam"_s));
    stage.shows(u"Nguyễn Hoàng Nam"_s);
    stage.shows(u"Không chờ"_s);
    stage.picture(u"Đăng ký kết hôn: quét hai thẻ"_s);
    startOver(stage);
}

void death(Stage& stage)
{
    stage.step(u"counter-death"_s);
    choose(stage, u"khai tu"_s);
    stage.scan(cardOf(u"Lê Văn Hòa"_s));
    stage.scan(cardOf(u"Lê Văn Bình"_s));
    stage.shows(u"Ngày chết"_s);
    stage.fill(u"diedOn"_s, u"20/11/2026"_s);
    stage.shows(u"Không chờ"_s);
    stage.picture(u"Đăng ký khai tử"_s);
    startOver(stage);
}

void severalOriginals(Stage& stage)
{
    stage.step(u"counter-originals"_s);
    choose(stage, u"ban sao tu ban chinh"_s);
    stage.scan(cardOf(u"Phạm Thị Hương"_s));
    stage.press(Qt::Key_I, Qt::ControlModifier);
    stage.press(Qt::Key_I, Qt::ControlModifier);
    stage.fill(u"title2"_s, u"Bằng tốt nghiệp đại học"_s);
    stage.shows(u"6.000 đ"_s);
    stage.picture(u"Ba bản chính trong một yêu cầu"_s);
}

void refusal(Stage& stage)
{
    stage.step(u"counter-refused"_s);
    stage.click(u"refusalGrounds"_s);
    stage.click(u"erased"_s);
    stage.shows(u"Không tiếp nhận"_s);
    stage.shows(u"Nghị định 23/2015/NĐ-CP, khoản 1 Điều 22"_s);
    stage.picture(u"Không tiếp nhận: nêu điều luật"_s);
    startOver(stage);
}

void byHand(Stage& stage)
{
    stage.step(u"counter-by-hand"_s);
    stage.press(Qt::Key_F2);
    stage.fill(u"fullName"_s, u"Nguyễn Thị Ất"_s);
    stage.fill(u"dateOfBirth"_s, u"1940"_s);
    stage.shows(u"nhập tay"_s);
    stage.picture(u"Không có thẻ: nhập tay"_s);
    stage.press(Qt::Key_Escape);
    startOver(stage);
}
/// Typed by hand, somebody who was here before: the notice, both side by side, and the answer.
void duplicate(Stage& stage)
{
    stage.step(u"counter-duplicate"_s);
    stage.press(Qt::Key_F2);
    stage.fill(u"fullName"_s, u"Hoàng Văn Thái"_s);
    stage.fill(u"dateOfBirth"_s, u"1959"_s);
    stage.fill(u"phone"_s, u"0912 345 678"_s);
    stage.shows(u"Đã có người trùng họ tên và ngày sinh"_s);
    stage.picture(u"Đang nhập: đã có người trùng"_s);
    stage.step(u"counter-comparison"_s);
    stage.press(Qt::Key_F3);
    stage.shows(u"Hồ sơ gần nhất"_s);
    stage.picture(u"So sánh hai người"_s);
    stage.step(u"counter-same-person"_s);
    stage.press(Qt::Key_F4);
    stage.shows(u"hồ sơ trước"_s);
    stage.picture(u"Cùng một người: lấy thông tin đã có"_s);
    stage.press(Qt::Key_Escape);
    startOver(stage);
}
} // namespace

void tourIntakes(Stage& stage)
{
    appointment(stage);
    marriage(stage);
    death(stage);
    severalOriginals(stage);
    refusal(stage);
    byHand(stage);
    duplicate(stage);
}

} // namespace motcua
