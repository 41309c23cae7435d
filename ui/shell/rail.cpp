#include "ui/shell/rail.h"

#include "ui/shell/persontile.h"
#include "ui/shell/railbutton.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kInset = 18;

Label* onRail(const QString& text, const QString& look)
{
    auto* label = new Label(text);
    label->setProperty("look", look);
    label->setContentsMargins(kInset, 0, kInset, 0);
    return label;
}
} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_places(new QVBoxLayout)
    , m_ward(onRail({}, u"railSmall"_s))
    , m_person(new PersonTile)
{
    setObjectName(u"rail"_s);
    setFixedWidth(Size::kRail);
    m_ward->setWordWrap(true);
    m_places->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    column->addWidget(onRail(u"Một Cửa"_s, u"railTitle"_s));
    column->addWidget(m_ward);
    column->addSpacing(Size::kGap);
    column->addLayout(m_places);
    column->addStretch();
    column->addWidget(m_person);
    connect(m_person, &QAbstractButton::clicked, this, &Rail::personPressed);
}

void Rail::setWard(const QString& name)
{
    m_ward->setText(name);
}

void Rail::addPlace(const QString& name, const QString& iconName, const QString& title)
{
    auto* button = new RailButton(iconName, title);
    button->setObjectName(u"to"_s + name.left(1).toUpper() + name.mid(1));
    m_places->addWidget(button);
    m_lines.push_back({name, button});
    connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
}

RailButton* Rail::buttonOf(const QString& place) const
{
    const auto at = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.place == place; });
    Q_ASSERT(at != m_lines.end());
    return at->button;
}

void Rail::setShown(const QString& place, bool shown)
{
    buttonOf(place)->setVisible(shown);
    for (int digit = 1; const QString& one : shownPlaces())
        buttonOf(one)->showKey(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit++)));
}

void Rail::setBadge(const QString& place, int count)
{
    buttonOf(place)->setBadge(count);
}

void Rail::choose(const QString& place)
{
    buttonOf(place)->setChecked(true);
}

void Rail::showPerson(const Account& person)
{
    m_person->showPerson(person);
}

QStringList Rail::shownPlaces() const
{
    QStringList names;
    for (const Line& line : m_lines)
        if (!line.button->isHidden())
            names.append(line.place);
    return names;
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().rail);
}

} // namespace motcua
