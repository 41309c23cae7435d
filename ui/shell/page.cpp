#include "ui/shell/page.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"
#include "ui/theme/language.h"

namespace motcua {
using namespace Qt::StringLiterals;

Page::Page(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

bool Page::isFor(const Account& person) const
{
    return allows(person.roles, Permission::read);
}

bool Page::takeScan(const QString& /*text*/)
{
    return false;
}

bool Page::goBack()
{
    return false;
}

QString Page::say(const Error& error) const
{
    return sentence(error, language());
}

QString Page::explain(const Error& error) const
{
    return error.source.isEmpty() ? say(error) : say(error) + u" ("_s + cited(error.source) + u')';
}

QString Page::say(const Reason& reason) const
{
    return sentence(reason, language());
}

QString Page::say(const Reasons& reasons) const
{
    return sentences(reasons, language());
}

} // namespace motcua
