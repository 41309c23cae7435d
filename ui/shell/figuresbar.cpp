#include "ui/shell/figuresbar.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHeight = 34;
} // namespace

FiguresBar::FiguresBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"figures"_s);
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(24);
    m_served = addFigure(u"servedToday"_s, tr("No-wait today"));
    m_median = addFigure(u"medianMinutes"_s, tr("half of them within"));
    m_forApproval = addFigure(u"forApproval"_s, tr("to approve"));
    m_dueSoon = addFigure(u"dueSoon"_s, tr("due soon"));
    m_overdue = addFigure(u"overdue"_s, tr("overdue"));
    row->addStretch();
    showFigures({});
}

FiguresBar::Figure FiguresBar::addFigure(const QString& name, const QString& word)
{
    const Figure figure{new Label(word, Look::small), new Label({}, Look::small)};
    figure.number->setObjectName(name);
    figure.number->setFont(uiFont(Points::kLabel, QFont::Bold));
    figure.number->setProperty("look", u"figure"_s);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(5);
    pair->addWidget(figure.word);
    pair->addWidget(figure.number);
    static_cast<QHBoxLayout*>(layout())->addLayout(pair);
    return figure;
}

void FiguresBar::set(const Figure& figure, qint64 value, Tone tone)
{
    figure.number->setText(QString::number(value));
    figure.word->setTone(value > 0 ? tone : Tone::neutral);
    figure.number->setTone(value > 0 ? tone : Tone::neutral);
}

void FiguresBar::showFigures(const DayFigures& figures)
{
    set(m_served, figures.servedNoWait, Tone::neutral);
    m_median.word->setVisible(figures.medianMinutes.has_value());
    m_median.number->setVisible(figures.medianMinutes.has_value());
    m_median.number->setText(tr("%1 minutes").arg(figures.medianMinutes.value_or(0)));
    set(m_forApproval, figures.forApproval, Tone::neutral);
    set(m_dueSoon, figures.dueSoon, Tone::dueSoon);
    set(m_overdue, figures.overdue, Tone::overdue);
}

void FiguresBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bar);
    painter.fillRect(0, 0, width(), 1, theme().cardBorder);
}

} // namespace motcua
