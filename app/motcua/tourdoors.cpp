// What keeps somebody out: the locked window, and a file that does not open.
#include "app/motcua/tourchapters.h"
#include "app/motcua/tourstage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/workplace.h"

#include <QDir>

namespace motcua {
using namespace Qt::StringLiterals;

void tourDoors(Stage& stage, const QString& folder)
{
    stage.step(u"locked"_s);
    Workplace& workplace = *stage.window().workplace();
    workplace.lock();
    stage.shows(u"Phạm Hoàng Long"_s);
    stage.picture(u"Màn hình đã khóa: mở bằng mã PIN"_s);
    stage.type(u"2468"_s);
    stage.until(u"the locked window is open again"_s,
        [&] { return !workplace.isLocked() && workplace.pages().isVisible(); });
    stage.step(u"file-missing"_s);
    stage.window().open(QDir(folder).filePath(u"phuong-da-chuyen.motcua"_s));
    stage.shows(u"Khôi phục từ bản sao lưu"_s);
    stage.picture(u"Tệp không mở được: vì sao, làm gì tiếp"_s);
}

} // namespace motcua
