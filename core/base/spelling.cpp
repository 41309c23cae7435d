#include "core/base/spelling.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

QString withOurD(QString text)
{
    for (const auto& [other, ours] : {std::pair(u'\u00d0', u'Đ'), std::pair(u'\u0189', u'Đ'),
             std::pair(u'\u00f0', u'đ'), std::pair(u'\u0256', u'đ')})
        text.replace(QChar(other), QChar(ours));
    return text;
}

namespace {
QString withoutFinalY(QString text)
{
    static const QRegularExpression finalY(u"(?<=[bcdghklmnpqrstvx]|qu)y\\b"_s);
    return text.replace(finalY, u"i"_s);
}
} // namespace

QString foldedSound(const QString& text)
{
    return withoutFinalY(folded(text));
}

QString nameSound(const QString& name)
{
    return withoutFinalY(nameLook(name));
}

} // namespace motcua
