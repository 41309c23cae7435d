#include "ui/widgets/dialogprompt.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/modalcard.h"
#include "ui/widgets/numberfield.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kDialogPadding = 24;
constexpr int kWidth = 440;

std::unique_ptr<QDialog> emptyDialog(const QString& title, QWidget* parent)
{
    auto dialog = std::make_unique<CardDialog>(parent);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(kWidth);
    auto* column = new QVBoxLayout(dialog.get());
    column->setContentsMargins(kDialogPadding, kDialogPadding, kDialogPadding, kDialogPadding);
    column->setSpacing(Size::kGap);
    column->addWidget(Label::wrapping(title, Look::cardTitle));
    return dialog;
}

QVBoxLayout* columnOf(QDialog& dialog)
{
    return static_cast<QVBoxLayout*>(dialog.layout());
}

QHBoxLayout* addButtonRow(QDialog& dialog)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addStretch();
    columnOf(dialog)->addLayout(row);
    return row;
}

ActionButton* addButton(QHBoxLayout& row, const PromptButton& button)
{
    auto* made = new ActionButton(button.text, button.kind);
    made->setCompact(true);
    row.addWidget(made);
    return made;
}

QLineEdit* answerField(const TextQuestion& question)
{
    QLineEdit* answer = question.most > 0 ? new NumberField(1, question.most) : new QLineEdit;
    answer->setText(question.initial);
    answer->setObjectName(u"answer"_s);
    answer->setEchoMode(question.secret ? QLineEdit::Password : QLineEdit::Normal);
    return answer;
}

bool isAnswered(const QLineEdit* answer)
{
    const auto* number = qobject_cast<const NumberField*>(answer);
    return number ? number->value().has_value() : !answer->text().trimmed().isEmpty();
}

/// Words that break into lines get as much room as they take, not as they would take in a narrow
/// column.
void fitHeight(QDialog& dialog)
{
    dialog.resize(kWidth, columnOf(dialog)->totalHeightForWidth(kWidth));
}

std::optional<QString> chosen(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}
} // namespace

std::unique_ptr<QDialog> questionDialog(const PromptQuestion& question, QWidget* parent)
{
    auto dialog = emptyDialog(question.title, parent);
    columnOf(*dialog)->addWidget(Label::wrapping(question.text, Look::body));
    auto* row = addButtonRow(*dialog);
    for (std::size_t i = 0; i < question.buttons.size(); ++i) {
        auto* button = addButton(*row, question.buttons[i]);
        button->setObjectName(u"button%1"_s.arg(i));
        QObject::connect(button, &QAbstractButton::clicked, dialog.get(),
            [d = dialog.get(), i] { d->done(int(i) + 1); });
        if (question.buttons[i].kind == ActionKind::primary)
            button->setFocus();
    }
    fitHeight(*dialog);
    return dialog;
}

std::unique_ptr<QDialog> textDialog(const TextQuestion& question, QWidget* parent)
{
    auto dialog = emptyDialog(question.title, parent);
    if (!question.text.isEmpty())
        columnOf(*dialog)->addWidget(Label::wrapping(question.text, Look::second));
    auto* answer = answerField(question);
    columnOf(*dialog)->addWidget(new LabelledField(question.label, answer));
    auto* row = addButtonRow(*dialog);
    auto* cancel = addButton(*row, {QCoreApplication::translate("motcua::DialogPrompt", "Cancel")});
    cancel->setKey(Qt::Key_Escape);
    auto* accept = addButton(*row, {question.verb, ActionKind::primary});
    accept->setObjectName(u"accept"_s);
    accept->showKey(Qt::Key_Return);
    const auto judge = [=] { accept->setEnabled(isAnswered(answer)); };
    judge();
    QObject::connect(answer, &QLineEdit::textChanged, accept, judge);
    QObject::connect(answer, &QLineEdit::returnPressed, accept, &QAbstractButton::click);
    QObject::connect(accept, &QAbstractButton::clicked, dialog.get(), &QDialog::accept);
    QObject::connect(cancel, &QAbstractButton::clicked, dialog.get(), &QDialog::reject);
    answer->setFocus();
    fitHeight(*dialog);
    return dialog;
}

DialogPrompt::DialogPrompt(QWidget* window)
    : m_window(window)
{
}

int DialogPrompt::ask(const PromptQuestion& question)
{
    return questionDialog(question, m_window)->exec() - 1;
}

std::optional<QString> DialogPrompt::askText(const TextQuestion& question)
{
    const auto dialog = textDialog(question, m_window);
    if (dialog->exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog->findChild<QLineEdit*>(u"answer"_s)->text().trimmed();
}

std::optional<QString> DialogPrompt::chooseFile(const FileQuestion& question)
{
    return chosen(
        QFileDialog::getOpenFileName(m_window, question.title, question.start, question.filter));
}

std::optional<QString> DialogPrompt::chooseNewFile(const FileQuestion& question)
{
    return chosen(
        QFileDialog::getSaveFileName(m_window, question.title, question.start, question.filter));
}

std::optional<QString> DialogPrompt::chooseFolder(const FileQuestion& question)
{
    return chosen(QFileDialog::getExistingDirectory(m_window, question.title, question.start));
}

} // namespace motcua
