#include "core/wording/accesswords.h"

#include "core/wording/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString quoted(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString lineOf(QStringList fields)
{
    for (QString& field : fields)
        field = quoted(field);
    return fields.join(u',') + u"\r\n"_s;
}

QStringList headingOf(Language language)
{
    if (language == Language::english)
        return {u"Time"_s, u"Login"_s, u"Name"_s, u"What"_s, u"Dossier"_s, u"Event"_s};
    return {u"Thời điểm"_s, u"Tên đăng nhập"_s, u"Họ tên"_s, u"Việc"_s, u"Hồ sơ"_s, u"Sự kiện"_s};
}
} // namespace

QByteArray accessesCsv(const std::vector<Access>& accesses, Language language)
{
    QString text = u'\ufeff' + lineOf(headingOf(language));
    for (const Access& access : accesses)
        text += lineOf({access.at.toIso(), access.login, access.name,
            eventTitle(access.kind, language), access.code, access.event.toString()});
    return text.toUtf8();
}

} // namespace motcua
