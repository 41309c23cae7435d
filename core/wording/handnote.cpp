#include "core/wording/handnote.h"

#include "core/dossier/transitions.h"
#include "core/wording/names.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "Trả kết quả"; by post with its number.
QString handOverNote(const QJsonValue& to)
{
    const QString post = to[u"post"_s].toString();
    return post.isEmpty() ? u"Trả kết quả"_s : u"Trả kết quả qua bưu chính, "_s + post;
}
} // namespace

bool goesOnWith(const Step& step)
{
    return step.kind == eventKind(Command::supplement) && step.detail.contains(u"due"_s);
}

bool isDutyMet(const Step& step)
{
    return step.kind == u"dossier.feePaid" && step.detail.contains(u"due"_s);
}

QString handNote(const Step& step)
{
    const bool titled = step.kind.endsWith(u"Undone") || step.kind.startsWith(u"dossier.supplement")
        || step.kind == u"dossier.paymentRequested";
    if (isDutyMet(step))
        return u"Đã thực hiện nghĩa vụ tài chính"_s;
    if (step.kind == eventKind(Command::handOver))
        return handOverNote(step.detail[u"to"_s]);
    if (titled)
        return eventTitle(step.kind, Language::vietnamese);
    if (step.detail[u"refused"_s].toBool())
        return u"Không giải quyết: "_s + step.detail[u"result"_s].toString();
    const QString note = step.detail[u"note"_s].toString();
    return step.detail[u"informed"_s].toBool() ? inOneSentence({u"Gửi để biết"_s, note}) : note;
}

} // namespace motcua
