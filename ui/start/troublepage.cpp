#include "ui/start/troublepage.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTroubleWidth = 560;
constexpr int kTroubleIcon = 40;

QString nextStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::inUse:
        return TroublePage::tr(
            "Another window of this program has the file open. Close it there, then try again.");
    case ErrorCode::newerFile:
        return TroublePage::tr("A later version of the program wrote it. Install that version on "
                               "this computer, then try again.");
    case ErrorCode::notOurFile:
        return TroublePage::tr("Choose the ward's own file; its name ends in .motcua.");
    case ErrorCode::readOnly:
        return TroublePage::tr("This user may not write in that folder. Ask who looks after the "
                               "computer, or keep the file in another folder.");
    case ErrorCode::diskFull:
        return TroublePage::tr(
            "Make room on the disk, then try again. Nothing that was saved is lost.");
    case ErrorCode::damaged:
        return TroublePage::tr("Restore the last backup. The damaged file is kept beside it, and "
                               "what can be read of it can still be looked at.");
    case ErrorCode::notFound:
        return TroublePage::tr(
            "It may have been moved, or lies on a disk that is not connected now.");
    default:
        return TroublePage::tr("Try again; if it goes on, ask who looks after the computer.");
    }
}

/// A backup can take the place of what does not open; who has it open is in the way.
bool mayBeRestored(ErrorCode code)
{
    return code == ErrorCode::damaged || code == ErrorCode::notFound
        || code == ErrorCode::notOurFile || code == ErrorCode::signIn
        || code == ErrorCode::conflict;
}

ActionButton* button(const QString& text, const QString& name, ActionKind kind = ActionKind::normal)
{
    auto* made = new ActionButton(text, kind);
    made->setObjectName(name);
    return made;
}
} // namespace

TroublePage::TroublePage(QWidget* parent)
    : QWidget(parent)
    , m_what(Label::wrapping({}, Look::cardTitle))
    , m_path(Label::wrapping({}, Look::second))
    , m_next(Label::wrapping({}))
    , m_retry(button(tr("Try again"), u"retry"_s, ActionKind::primary))
    , m_restore(button(tr("Restore a backup…"), u"restoreBackup"_s))
    , m_look(button(tr("Look at what can be read"), u"lookAtDamaged"_s))
    , m_other(button(tr("Open another file…"), u"openFile"_s))
    , m_start(button(tr("Back to the beginning"), u"backToStart"_s))
{
    m_what->setObjectName(u"what"_s);
    m_next->setObjectName(u"next"_s);
    m_retry->setKey(Qt::Key_F5);
    m_restore->setKey(Qt::CTRL | Qt::Key_R);
    m_look->setKey(Qt::CTRL | Qt::Key_L);
    m_other->setKey(Qt::CTRL | Qt::Key_O);
    m_start->setKey(Qt::Key_Escape);
    buildLayout();
    setFocusProxy(m_retry);
    connect(m_retry, &QAbstractButton::clicked, this, &TroublePage::retryRequested);
    connect(m_restore, &QAbstractButton::clicked, this, &TroublePage::restoreRequested);
    connect(m_look, &QAbstractButton::clicked, this, &TroublePage::lookRequested);
    connect(m_other, &QAbstractButton::clicked, this, &TroublePage::fileRequested);
    connect(m_start, &QAbstractButton::clicked, this, &TroublePage::startRequested);
}

void TroublePage::buildLayout()
{
    auto* card = new Card;
    card->setFixedWidth(kTroubleWidth);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(new IconLabel(u"warning"_s, kTroubleIcon, Tone::dueSoon));
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_next);
    card->body()->addSpacing(Size::kHalfGap);
    card->body()->addWidget(m_retry);
    card->body()->addWidget(m_restore);
    card->body()->addWidget(m_look);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addWidget(m_other, 1);
    row->addWidget(m_start, 1);
    card->body()->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
}

void TroublePage::showError(const Error& error, const QString& path)
{
    const QString what = sentence(error, language());
    m_what->setText(what);
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setVisible(!what.contains(path));
    m_next->setText(nextStep(error.code));
    m_restore->setVisible(mayBeRestored(error.code));
    m_look->setVisible(error.code == ErrorCode::damaged);
}

} // namespace motcua
