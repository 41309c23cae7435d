#include "app/ctl/helppage.h"

#include <QString>

namespace motcua {

HelpPage::HelpPage(Language language)
{
    label("TEXT", "");
    if (language == Language::english)
        return;
    label("Usage", "Cách dùng");
    label("OPTIONS", "TÙY CHỌN");
    label("SUBCOMMAND", "LỆNH");
    label("Positionals", "Tham số");
    label("Options", "Tùy chọn");
    label("REQUIRED", "(bắt buộc)");
}

std::string HelpPage::make_group(
    std::string group, bool isPositional, std::vector<const CLI::Option*> options) const
{
    return Formatter::make_group(get_label(group), isPositional, std::move(options));
}

std::string HelpPage::make_option(const CLI::Option* option, bool isPositional) const
{
    const std::string name
        = "  " + make_option_name(option, isPositional) + make_option_opts(option);
    const QString column = QString::fromStdString(name).simplified().prepend(QStringLiteral("  "));
    return column.leftJustified(int(get_column_width()) - 1).toStdString() + ' '
        + make_option_desc(option) + '\n';
}

} // namespace motcua
