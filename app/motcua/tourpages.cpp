// The other pages: decisions, registers, the catalogue, fees, administration.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/choicefield.h"

#include <QTimer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void searchPanel(Stage& stage)
{
    stage.step(u"search"_s);
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(u"nguyen"_s);
    stage.shows(u"Nguyễn Hoàng Nam"_s);
    stage.picture(u"Tìm theo tên, không cần dấu"_s);
    stage.fill(u"searchBox"_s, {});
    stage.press(Qt::Key_Backspace);
    stage.press(Qt::Key_Escape);
}

void helpPanel(Stage& stage)
{
    stage.step(u"help"_s);
    stage.press(Qt::Key_F1);
    stage.shows(u"Quầy"_s);
    stage.picture(u"Trợ giúp của trang (F1)"_s);
    stage.press(Qt::Key_Escape);
}
} // namespace

void tourApprovals(Stage& stage)
{
    helpPanel(stage);
    searchPanel(stage);
    stage.step(u"approval-again"_s);
    stage.takeDesk(u"chutich"_s);
    stage.picture(u"Duyệt, danh sách đầy"_s);
    stage.step(u"approval-return"_s);
    stage.choose(u"approvals"_s, u"Lê Văn Hòa"_s);
    stage.shows(u"con trai của người chết"_s);
    stage.press(Qt::Key_R);
    stage.picture(u"Trả lại, có lý do"_s);
    stage.press(Qt::Key_Escape);
    stage.step(u"approval-verify"_s);
    stage.press(Qt::Key_X);
    stage.picture(u"Cần xác minh"_s);
    stage.press(Qt::Key_Escape);
    stage.step(u"approval-batch"_s);
    stage.choose(u"approvals"_s, u"Trần Thị Bích Đào"_s);
    stage.press(Qt::Key_A, Qt::ShiftModifier);
    stage.shows(u"Đã duyệt"_s);
    stage.picture(u"Đã duyệt những hồ sơ giống nhau"_s);
}

void tourRegisters(Stage& stage)
{
    stage.step(u"registers"_s);
    stage.press(Qt::Key_3, Qt::ControlModifier);
    stage.shows(u"SCT/BS"_s);
    stage.shows(u"không trùng, không sót số"_s);
    stage.picture(u"Sổ đăng ký"_s);
}

/// Edited, compared, proposed: it waits for another person.
void ownVersion(Stage& stage)
{
    stage.step(u"catalogue-edit"_s);
    stage.press(Qt::Key_E, Qt::ControlModifier);
    stage.shows(u"Phiên bản mới"_s);
    stage.fill(u"version-from"_s, u"01/12/2026"_s);
    stage.fill(u"version-note"_s, u"Quyết định 21/QĐ-UBND"_s);
    stage.fill(u"steps-length-1"_s, u"1"_s);
    stage.shows(u"trên 8 giờ"_s);
    stage.shows(u"Số giờ"_s);
    stage.picture(u"Sửa phiên bản của phường: tổng các bước khác thời hạn"_s);
    stage.fill(u"steps-length-1"_s, u"2"_s);
    stage.fill(u"documents-name-1"_s, u"Bản chính giấy tờ, văn bản"_s);
    stage.step(u"catalogue-edit-compare"_s);
    stage.press(Qt::Key_F8);
    stage.shows(u"mục khác nhau"_s);
    stage.picture(u"Phiên bản đang sửa khác phiên bản hiện hành ở đâu"_s);
    stage.press(Qt::Key_Escape);
    stage.step(u"catalogue-proposal"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"Chờ người thứ hai"_s);
    stage.picture(u"Đề xuất chờ người khác xác nhận"_s);
    stage.step(u"catalogue-conditions"_s);
    stage.press(Qt::Key_N, Qt::ControlModifier);
    stage.shows(u"Điều kiện"_s);
    stage.picture(u"Diện không chờ: thời gian, điều kiện, quyết định"_s);
    stage.press(Qt::Key_Escape);
}

void tourCatalogue(Stage& stage)
{
    stage.step(u"catalogue"_s);
    stage.press(Qt::Key_4, Qt::ControlModifier);
    stage.fill(u"catalogueSearch"_s, u"chung thuc ban sao tu ban chinh"_s);
    stage.shows(u"Thành phần hồ sơ"_s);
    stage.picture(u"Danh mục: thủ tục như công dân đọc"_s);
    stage.step(u"catalogue-posting"_s);
    stage.press(Qt::Key_F6);
    stage.fill(u"postingPlace"_s, u"Bảng niêm yết tầng 1"_s);
    stage.picture(u"Ghi nơi niêm yết"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"niêm yết ngày"_s);
    stage.step(u"catalogue-review"_s);
    stage.press(Qt::Key_F7);
    stage.picture(u"Rà soát thủ tục"_s);
    stage.press(Qt::Key_Escape);
    stage.step(u"catalogue-compare"_s);
    stage.press(Qt::Key_F8);
    stage.shows(u"mục khác nhau"_s);
    stage.picture(u"So sánh hai phiên bản"_s);
    stage.press(Qt::Key_Escape);
    ownVersion(stage);
    stage.step(u"catalogue-2022"_s);
    stage.fill(u"catalogueSearch"_s, {});
    stage.press(Qt::Key_Backspace);
    stage.fill(u"catalogueDay"_s, u"04/05/2022"_s);
    stage.picture(u"Danh mục ngày 04/05/2022"_s);
}

void tourFees(Stage& stage)
{
    stage.step(u"fees"_s);
    stage.press(Qt::Key_5, Qt::ControlModifier);
    stage.shows(u"Tiền mặt phải có"_s);
    stage.shows(u"21.000 đ"_s); // what was taken at the counter
    stage.picture(u"Thu phí: biên lai và khóa sổ trong ngày"_s);
}

/// Quyết định 4610 as a ward's district counted it.
void delegation(Stage& stage)
{
    stage.step(u"admin-delegation-form"_s);
    stage.press(Qt::Key_8, Qt::AltModifier);
    stage.press(Qt::Key_N, Qt::ControlModifier);
    stage.fill(u"delegationDecision"_s, u"4610/QĐ-UBND"_s);
    stage.fill(u"delegationDecided"_s, u"22/11/2022"_s);
    stage.fill(u"delegationBy"_s, u"Ủy ban nhân dân thành phố Hà Nội"_s);
    stage.fill(u"delegationFrom"_s, u"22/11/2022"_s);
    stage.fill(u"delegationAnnounced"_s, u"193"_s);
    stage.fillLines(u"delegationLevels"_s,
        {u"UBND thành phố, sở → UBND quận: 142"_s, u"UBND thành phố, sở → phòng của quận: 6"_s,
            u"UBND thành phố, sở → UBND phường: 1"_s, u"UBND quận → phòng của quận: 27"_s,
            u"UBND quận → UBND phường: 1"_s, u"Phòng Tư pháp → UBND phường: 3"_s});
    stage.fillLines(
        u"delegationConditions"_s, {u"Phòng làm việc"_s, u"Nhân lực"_s, u"Trang thiết bị"_s});
    stage.fillLines(u"delegationTasks"_s,
        {u"20/12/2022 Ban hành quyết định của quận"_s, u"25/12/2022 Phê duyệt quy trình"_s});
    stage.picture(u"Nhập một quyết định ủy quyền"_s);
    stage.step(u"admin-delegation"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"180 / 193"_s);
    stage.picture(u"Ủy quyền 4610: 193 theo quyết định, 180 theo quận đếm"_s);
}

/// A book of civil status is closed with its pages; the question is left, the year stays open.
void closingQuestion(Stage& stage)
{
    constexpr int kToYearsEnd = 38 * 24 * 60 + 9 * 60;
    stage.step(u"registers-pages"_s);
    PageHost& pages = stage.window().workplace()->pages();
    pages.goTo(u"registers"_s);
    stage.advance(kToYearsEnd);
    auto* registers = stage.seen<ChoiceField>(u"register"_s);
    if (!registers)
        return stage.fail(u"the registers are not to be seen"_s);
    registers->choose(u"KS"_s);
    stage.settle();
    QTimer::singleShot(0, &stage.window(), [&stage] {
        stage.shows(u"Tổng số trang đã dùng"_s);
        stage.type(u"48"_s);
        stage.picture(u"Khóa sổ hộ tịch: số trang"_s);
        stage.press(Qt::Key_Escape);
    });
    stage.press(Qt::Key_L, Qt::ControlModifier);
    stage.advance(-kToYearsEnd);
    pages.goTo(u"admin"_s);
    stage.settle();
}

void tourAdministration(Stage& stage)
{
    stage.takeDesk(u"quantri"_s);
    closingQuestion(stage);
    const QString sections[] = {u"accounts"_s, u"authority"_s, u"station"_s, u"printers"_s,
        u"volumes"_s, u"journal"_s, u"calendar"_s, u"delegations"_s, u"forms"_s, u"backups"_s};
    for (int at = 0; at < int(std::size(sections)); ++at) {
        stage.step(u"admin-"_s + sections[at]);
        stage.press(at < 9 ? Qt::Key(Qt::Key_1 + at) : Qt::Key_0, Qt::AltModifier);
        stage.picture(u"Quản trị"_s);
    }
    delegation(stage);
    stage.step(u"admin-verified"_s);
    stage.press(Qt::Key_6, Qt::AltModifier);
    stage.press(Qt::Key_F5);
    stage.shows(u"Không có gì bị thay đổi"_s);
    stage.picture(u"Quản trị: nhật ký đã kiểm tra"_s);
}

} // namespace motcua
