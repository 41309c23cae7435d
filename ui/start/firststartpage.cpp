#include "ui/start/firststartpage.h"

#include "ui/start/choicecard.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLogo = 64;

QLabel* logo()
{
    auto* label = new QLabel;
    label->setPixmap(programLogo(kLogo, label->devicePixelRatioF()));
    return label;
}
} // namespace

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent)
    , m_choices(buildChoices())
    , m_open(new ActionButton(tr("Open a ward's file…"), ActionKind::quiet))
    , m_busy(new Label({}, Look::second))
    , m_notice(new NoticeBar)
{
    m_open->setObjectName(u"openFile"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_O);
    m_busy->setObjectName(u"busy"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Size::kHalfGap);
    column->addStretch(2);
    column->addWidget(logo(), 0, Qt::AlignHCenter);
    column->addWidget(new TitleLabel(u"Một Cửa"_s), 0, Qt::AlignHCenter);
    const QString what = tr("The counter of a ward's one-stop office");
    column->addWidget(new Label(what, Look::second), 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(m_choices, 0, Qt::AlignHCenter);
    column->addSpacing(Size::kHalfGap);
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_notice, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_open, &QAbstractButton::clicked, this, &FirstStartPage::fileRequested);
}

QWidget* FirstStartPage::buildChoices()
{
    auto* demo = new ChoiceCard({u"scan"_s, tr("Try it out"),
                                    tr("A made-up ward with people and dossiers. Anything may be "
                                       "tried; prints bear a watermark.")},
        Qt::ALT | Qt::Key_1);
    demo->setObjectName(u"tryOut"_s);
    auto* setup = new ChoiceCard({u"building"_s, tr("Set up a new ward"),
                                     tr("Four steps: the ward, its people, calendar and "
                                        "procedures, printer and opening numbers.")},
        Qt::ALT | Qt::Key_2);
    setup->setObjectName(u"setUp"_s);
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(Size::kGap);
    row->addWidget(demo);
    row->addWidget(setup);
    connect(demo, &QAbstractButton::clicked, this, &FirstStartPage::demoRequested);
    connect(setup, &QAbstractButton::clicked, this, &FirstStartPage::setupRequested);
    choices->setFocusProxy(demo);
    setFocusProxy(demo);
    return choices;
}

void FirstStartPage::showBusy(const QString& what)
{
    m_busy->setText(what);
    m_choices->setEnabled(what.isEmpty());
    m_open->setEnabled(what.isEmpty());
    m_notice->hide();
}

void FirstStartPage::showTrouble(const QString& text)
{
    showBusy({});
    m_notice->say({Tone::dueSoon, text});
}

} // namespace motcua
