// The dossiers: their lists, one of them and what can be done with it, the page of a person.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"
#include "ui/shell/desk.h"
#include "ui/shell/printsettings.h"

#include <QApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// From the list of all.
void open(Stage& stage, const QString& words)
{
    stage.press(Qt::Key_Escape);
    stage.click(u"filter.all"_s);
    stage.choose(u"dossiers"_s, words);
    stage.press(Qt::Key_Return);
}

void lists(Stage& stage)
{
    stage.step(u"dossiers"_s);
    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.shows(u"Hồ sơ"_s);
    stage.picture(u"Hồ sơ"_s);
    for (const QString& list :
        {u"due-soon"_s, u"overdue"_s, u"awaiting-supplement"_s, u"ready"_s, u"all"_s}) {
        stage.step(u"dossiers-"_s + list);
        stage.click(u"filter."_s + list);
        stage.picture(u"Hồ sơ: danh sách"_s);
    }
}

void preview(Stage& stage)
{
    stage.step(u"print-preview"_s);
    stage.desk().write([](Office& office) { return putPrintSettings(office.file(), {}); });
    stage.click(u"print.control"_s);
    stage.until(
        u"the preview is open"_s, [] { return QApplication::activeModalWidget() != nullptr; });
    stage.picture(u"Xem trước khi in"_s);
    stage.press(Qt::Key_Escape);
}

/// The fields of what may be done to the dossier that is open.
void lifeForms(Stage& stage)
{
    for (const auto& [command, caption] :
        {std::pair{u"forward"_s, u"Chuyển hồ sơ, một dòng của phiếu kiểm soát"_s},
            std::pair{u"payFee"_s, u"Thu phí, lệ phí của hồ sơ"_s},
            std::pair{u"withdraw"_s, u"Công dân rút hồ sơ"_s}}) {
        stage.step(u"dossier-"_s + command);
        stage.click(command);
        stage.picture(caption);
        stage.press(Qt::Key_Escape);
    }
}

/// What has no slip yet may be refused: why, the rule that comes with it, and the notice.
void refusalOfDossier(Stage& stage)
{
    stage.step(u"dossier-refuse"_s);
    open(stage, u"Lê Nguyễn Hải Đăng"_s);
    stage.click(u"refuse"_s);
    stage.fillLines(u"reason"_s,
        {u"Giấy tờ, văn bản là hợp đồng, giao dịch (trừ giấy ủy quyền đơn giản được phép)"_s});
    stage.shows(u"Nghị định 23/2015/NĐ-CP"_s);
    stage.picture(u"Từ chối tiếp nhận: lý do và căn cứ"_s);
    stage.step(u"dossier-refused"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"Phiếu từ chối"_s);
    stage.click(u"print.refuse"_s);
    stage.printed(u"iếu từ chối"_s);
    stage.picture(u"Đã từ chối tiếp nhận, phiếu từ chối đã in"_s);
}
} // namespace

void tourDossiers(Stage& stage)
{
    stage.takeDesk(u"tiepnhan"_s);
    lists(stage);
    stage.step(u"dossier"_s);
    open(stage, u"Lê Văn Hòa"_s);
    stage.shows(u"Việc làm được"_s);
    stage.picture(u"Một hồ sơ: diễn biến và việc làm được"_s);
    stage.step(u"person-found"_s);
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(u"hoang van thai"_s);
    stage.shows(u"trang của người này"_s);
    stage.picture(u"Tìm người: Ctrl Enter mở trang"_s);
    stage.step(u"person"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.shows(u"Giấy tờ đã xuất trình"_s);
    stage.picture(u"Trang của một người: hồ sơ, giấy tờ, người trùng"_s);
    stage.press(Qt::Key_Backspace);
    refusalOfDossier(stage);
    stage.step(u"dossier-supplement"_s);
    open(stage, u"Đỗ Đức Ước"_s);
    stage.click(u"requestSupplement"_s);
    stage.picture(u"Yêu cầu bổ sung"_s);
    stage.press(Qt::Key_Escape);
    lifeForms(stage);
    preview(stage);
}

} // namespace motcua
