// The first start: a ward is set up by its four steps, its pages are empty; then the demo ward.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"
#include "core/office/sampledays.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/printing.h"
#include "ui/shell/workplace.h"

#include <QDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kPin = u"482915"_s;

void fillPerson(Stage& stage, const QString& role, const QString& name)
{
    stage.fill(role + u"Name"_s, name);
    stage.fill(role + u"Password"_s, u"phuong-ngoc-ha"_s);
    stage.fill(role + u"Pin"_s, kPin);
}

void goOn(Stage& stage)
{
    stage.press(Qt::Key_Return, Qt::ControlModifier);
}

void setUp(Stage& stage)
{
    stage.step(u"setup-ward"_s);
    stage.press(Qt::Key_2, Qt::AltModifier);
    stage.fill(u"wardName"_s, u"Phường Ngọc Hà"_s);
    stage.fill(u"agency"_s, u"H26.018.05"_s);
    stage.shows(u"Trung tâm Phục vụ hành chính công phường Ngọc Hà"_s);
    stage.picture(u"Thiết lập phường: bước 1"_s);
    goOn(stage);
    stage.step(u"setup-people"_s);
    fillPerson(stage, u"clerk"_s, u"Đặng Thu Thảo"_s);
    fillPerson(stage, u"leader"_s, u"Ngô Quang Vinh"_s);
    fillPerson(stage, u"administrator"_s, u"Bùi Thanh Tùng"_s);
    stage.picture(u"Thiết lập phường: bước 2"_s);
    goOn(stage);
    stage.step(u"setup-rules"_s);
    stage.shows(u"Giờ làm việc"_s);
    stage.picture(u"Thiết lập phường: bước 3"_s);
    goOn(stage);
    stage.step(u"setup-station"_s);
    stage.picture(u"Thiết lập phường: bước 4"_s);
    goOn(stage);
    stage.until(u"the new ward is open"_s, [&] { return stage.window().desk() != nullptr; });
}

void showEmptyPages(Stage& stage)
{
    stage.step(u"empty-counter"_s);
    stage.shows(u"Không có ai đang chờ"_s);
    stage.picture(u"Quầy, chưa có ai"_s);
    stage.step(u"empty-dossiers"_s);
    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.picture(u"Hồ sơ, chưa có hồ sơ"_s);
    stage.step(u"empty-registers"_s);
    stage.press(Qt::Key_3, Qt::ControlModifier);
    stage.picture(u"Sổ đăng ký, chưa ghi số nào"_s);
    stage.step(u"empty-approval"_s);
    stage.takeDesk(u"chutich"_s, kPin);
    stage.picture(u"Duyệt, không có hồ sơ chờ"_s);
}

/// The door is open once the pages are to be seen.
void letIn(Stage& stage)
{
    stage.until(u"the clerk is let in"_s,
        [&] { return stage.desk().person() && stage.window().workplace()->pages().isVisible(); });
    stage.settle();
}
} // namespace

QString cardOf(const QString& fullName)
{
    for (const QString& card : sampleCards())
        if (card.contains(fullName))
            return card;
    return {};
}

void tourFirstStart(Stage& stage)
{
    stage.step(u"first-start"_s);
    stage.window().showFirstStart();
    stage.shows(u"Dùng thử"_s);
    stage.picture(u"Lần đầu mở chương trình"_s);
    setUp(stage);
    if (!stage.window().desk())
        return;
    stage.step(u"sign-in-password"_s);
    stage.choosePerson(u"tiepnhan"_s);
    stage.picture(u"Đăng nhập bằng mật khẩu"_s);
    stage.type(u"phuong-ngoc-ha"_s);
    stage.press(Qt::Key_Return);
    letIn(stage);
    showEmptyPages(stage);
}

void tourDemo(Stage& stage, const QString& folder, const QString& papers)
{
    stage.step(u"sign-in"_s);
    const Desk* before = stage.window().desk();
    stage.window().tryOut(QDir(folder).filePath(u"dung-thu.motcua"_s));
    stage.until(u"the demo ward is open"_s, [&] { return stage.window().desk() != before; });
    stage.desk().write([](Office& office) { return putPrintSettings(office.file(), {true, {}}); });
    PrintFlow& printing = stage.window().workplace()->pages().printing();
    printing.usePrinter(std::make_unique<FolderPrinter>(papers));
    stage.choosePerson(u"tiepnhan"_s);
    stage.shows(u"Phường Cửa Nam"_s);
    stage.picture(u"Đăng nhập bằng mã PIN"_s);
    stage.type(u"2468"_s);
    letIn(stage);
}

} // namespace motcua
