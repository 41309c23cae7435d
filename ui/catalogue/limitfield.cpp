#include "ui/catalogue/limitfield.h"

#include "core/catalogue/names.h"
#include "ui/catalogue/cataloguerows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/numberfield.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 2000;
constexpr int kCountWidth = 72;

struct KindWords
{
    LimitKind kind;
    const char* words;
};
constexpr std::array kWords{
    KindWords{LimitKind::sameDay, QT_TRANSLATE_NOOP("motcua::Catalogue", "the same day")},
    KindWords{
        LimitKind::nextWorkingDay, QT_TRANSLATE_NOOP("motcua::Catalogue", "the next working day")},
    KindWords{LimitKind::workingDays, QT_TRANSLATE_NOOP("motcua::Catalogue", "working days")},
    KindWords{LimitKind::calendarDays, QT_TRANSLATE_NOOP("motcua::Catalogue", "days")},
    KindWords{LimitKind::hours, QT_TRANSLATE_NOOP("motcua::Catalogue", "working hours")},
    KindWords{
        LimitKind::clockHours, QT_TRANSLATE_NOOP("motcua::Catalogue", "hours round the clock")}};
} // namespace

LimitField::LimitField(const QString& name, const QString& words, Absent absent, QWidget* parent)
    : QWidget(parent)
    , m_kind(new ChoiceField)
    , m_count(new NumberField(1, kMost))
{
    m_kind->setObjectName(name + u"-kind"_s);
    m_kind->setAccessibleName(words);
    m_count->setObjectName(name + u"-count"_s);
    m_count->setAccessibleName(tr("%1: how many").arg(words));
    m_count->setFixedWidth(kCountWidth);
    if (absent == Absent::allowed)
        m_kind->addChoice({}, tr("none"));
    for (const auto& [kind, text] : kWords)
        m_kind->addChoice(nameOf(kLimitKinds, kind), catalogueWords(text));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Size::kHalfGap);
    line->addWidget(m_count);
    line->addWidget(m_kind, 1);
    setFocusProxy(m_kind);
    setTabOrder(m_kind, m_count);
    connect(m_kind, &ChoiceField::chosenChanged, this, &LimitField::showCount);
    connect(m_kind, &ChoiceField::chosenChanged, this, &LimitField::changed);
    connect(m_count, &NumberField::valueChanged, this, &LimitField::changed);
    showCount();
}

bool LimitField::counts() const
{
    const auto kind = valueOf(kLimitKinds, m_kind->chosen());
    return kind && *kind != LimitKind::sameDay && *kind != LimitKind::nextWorkingDay;
}

void LimitField::showCount()
{
    m_count->setVisible(counts());
}

QJsonValue LimitField::value() const
{
    if (m_kind->chosen().isEmpty())
        return QJsonValue::Undefined;
    QJsonObject limit{{u"kind"_s, m_kind->chosen()}};
    if (const auto count = m_count->value(); counts() && count)
        limit[u"count"_s] = *count;
    return limit;
}

void LimitField::setValue(const QJsonValue& value)
{
    const QString kind = value[u"kind"_s].toString();
    m_kind->choose(kind);
    if (m_kind->currentIndex() < 0)
        m_kind->setCurrentIndex(0);
    const int count = value[u"count"_s].toInt();
    m_count->setValue(count > 0 ? std::optional(count) : std::nullopt);
    showCount();
}

void LimitField::markWrong(bool wrong)
{
    restyle(m_kind, "invalid", wrong);
    restyle(m_count, "invalid", wrong);
}

} // namespace motcua
