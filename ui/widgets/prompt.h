#pragma once
#include "ui/widgets/actionbutton.h"

#include <QString>

#include <optional>
#include <vector>

namespace motcua {

struct PromptButton
{
    /// A verb of ours ("Khóa kỳ báo cáo"), not "OK".
    QString text;
    ActionKind kind = ActionKind::normal;
};

struct PromptQuestion
{
    QString title;
    QString text;
    std::vector<PromptButton> buttons;
};

struct TextQuestion
{
    QString title;
    QString label;
    /// The verb on the button.
    QString verb;
    QString initial = {};
    /// What is typed is not shown.
    bool secret = false;
    /// Why it is asked.
    QString text = {};
    /// A whole number from 1 up to this; 0: any text.
    int most = 0;
};

struct FileQuestion
{
    QString title;
    /// A folder, or a whole path to propose.
    QString start;
    /// "Excel (*.xlsx)"
    QString filter;
};

/// The few questions that stop the work. Pages are given a Prompt; tests give one that answers.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// The index of the button pressed; −1 on Esc.
    virtual int ask(const PromptQuestion& question) = 0;

    /// What was typed, trimmed and not empty; none on Esc.
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;

    /// A file that exists, or a place to write one; none on Esc.
    virtual std::optional<QString> chooseFile(const FileQuestion& question) = 0;
    virtual std::optional<QString> chooseNewFile(const FileQuestion& question) = 0;
    virtual std::optional<QString> chooseFolder(const FileQuestion& question) = 0;
};

} // namespace motcua
