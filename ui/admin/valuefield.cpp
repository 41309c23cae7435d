#include "ui/admin/valuefield.h"

#include "core/base/text.h"
#include "core/forms/fields.h"
#include "core/wording/formfields.h"
#include "ui/theme/language.h"

#include <QAbstractItemView>

#include <map>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kScrollBar = 24; ///< room for one beside the longest name

/// "{{applicant.name}}", "{{#papers}}{{name}}{{/papers}}"
QString markupOf(const QString& key)
{
    const qsizetype list = key.indexOf(u"[]."_s);
    return list < 0 ? u"{{%1}}"_s.arg(key)
                    : u"{{#%1}}%2{{/%1}}"_s.arg(key.left(list), markupOf(key.mid(list + 3)));
}

/// "Người yêu cầu – họ tên (applicant.name)"
QString wordsFor(const QString& key, const QStringList& groups)
{
    const QString name = formFieldName(key, groups, language());
    return name.isEmpty() ? key : name + u" ("_s + key + u')';
}
} // namespace

ValueField::ValueField(QWidget* parent)
    : ChoiceField(parent)
{
    setPlaceholderText(tr("Insert a value…"));
    connect(this, &QComboBox::activated, this, &ValueField::ask);
}

void ValueField::offer(const Form& form)
{
    std::map<QString, std::pair<QString, QString>> byName;
    for (const QString& key : fieldsOf(form.fields)) {
        const QString words = wordsFor(key, form.fields);
        byName[folded(words)] = {key, words};
    }
    clear();
    for (const auto& [order, one] : byName)
        addChoice(one.first, one.second);
    setCurrentIndex(-1);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + kScrollBar);
}

void ValueField::ask()
{
    const QString markup = markupOf(chosen());
    setCurrentIndex(-1);
    Q_EMIT asked(markup);
}

} // namespace motcua
