#include "core/wording/names.h"

#include "core/catalogue/names.h"
#include "core/wording/fill.h"
#include "core/wording/sentences.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString nameIn(Names names, const QString& id, Language language)
{
    return textOf(displayNames(names), id, language);
}
} // namespace

QString name(State state, Language language)
{
    return nameIn(Names::state, stateName(state), language);
}

QString name(Lane lane, Language language)
{
    return nameIn(Names::lane, laneName(lane), language);
}

QString name(Command command, Language language)
{
    return nameIn(Names::command, commandName(command), language);
}

QString name(Channel channel, Language language)
{
    return nameIn(Names::channel, nameOf(kChannels, channel), language);
}

QString name(Role role, Language language)
{
    return nameIn(Names::role, roleName(role), language);
}

QString name(DocumentKind kind, Language language)
{
    return nameIn(Names::documentKind, nameOf(kDocumentKinds, kind), language);
}

QString name(DocumentKind kind, Channel channel, Language language)
{
    return channel == Channel::online && kind == DocumentKind::shown
        ? nameIn(Names::documentKind, u"shownOnline"_s, language)
        : name(kind, language);
}

QString name(const Paper& paper, Channel channel, Language language)
{
    if (!paper.lookedUp)
        return name(paper.kind, channel, language);
    return nameIn(Names::documentKind, u"lookedUp"_s, language).arg(paper.database);
}

QString name(Sex sex, Language language)
{
    return nameIn(Names::sex, sexName(sex), language);
}

QString name(Limit limit, Language language)
{
    return filled(nameIn(Names::limitKind, nameOf(kLimitKinds, limit.kind), language),
        {{u"count"_s, limit.count}}, language);
}

QString paymentMethodName(const QString& method, Language language)
{
    return nameIn(Names::paymentMethod, method, language);
}

QString nationalStatusName(int code, Language language)
{
    return nameIn(Names::nationalStatus, QString::number(code), language);
}

QString eventTitle(const QString& kind, Language language)
{
    return nameIn(Names::eventKind, kind, language);
}

QString paperNumber(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString paperNumbers(qint64 first, qint64 last)
{
    const QString from = paperNumber(first);
    return first == last ? from : from + u" – "_s + paperNumber(last);
}

} // namespace motcua
