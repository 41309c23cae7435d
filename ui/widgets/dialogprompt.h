#pragma once
#include "ui/widgets/prompt.h"

#include <memory>

class QDialog;
class QWidget;

namespace motcua {

/// Asks with dialogs over this window. Its parts are made by the two builders below, which the
/// tests look at without running a dialog.
class DialogPrompt : public Prompt
{
public:
    explicit DialogPrompt(QWidget* window);

    int ask(const PromptQuestion& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QString> chooseFile(const FileQuestion& question) override;
    std::optional<QString> chooseNewFile(const FileQuestion& question) override;
    std::optional<QString> chooseFolder(const FileQuestion& question) override;

private:
    QWidget* m_window;
};

/// A dialog whose result is 1 + the index of the button pressed, 0 on Esc.
std::unique_ptr<QDialog> questionDialog(const PromptQuestion& question, QWidget* parent);

/// A dialog with a line edit named "answer"; its verb can be pressed once something is typed.
std::unique_ptr<QDialog> textDialog(const TextQuestion& question, QWidget* parent);

} // namespace motcua
