#include "ui/admin/adminsection.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"

namespace motcua {

AdminSection::AdminSection(const PageContext& context, const Words& words)
    : m_context(context)
    , m_words(words)
    , m_notice(new NoticeBar)
    , m_content(new QVBoxLayout)
{
    m_notice->setObjectName(QStringLiteral("sectionNotice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new TitleLabel(words.title));
    column->addWidget(Label::wrapping(words.explanation, Look::second));
    column->addWidget(m_notice);
    m_content->setSpacing(12);
    column->addLayout(m_content, 1);
}

QString AdminSection::say(const Error& error) const
{
    return sentence(error, language());
}

bool AdminSection::isFor(const Account& person) const
{
    return allows(person.roles, permission());
}

void AdminSection::sayError(const Error& error)
{
    m_notice->say({Tone::overdue, say(error)});
}

void AdminSection::sayDone(const QString& text)
{
    m_notice->say({Tone::done, text});
}

} // namespace motcua
