#include "ui/admin/sectionmodel.h"

namespace motcua {

namespace {
constexpr Column<SectionRow> kColumns[] = {{"", [](auto& row) { return row.title; }}};
} // namespace

SectionModel::SectionModel(QObject* parent)
    : RowModel("motcua::AdminPage", kColumns, parent)
{
}

QVariant SectionModel::roleOf(const SectionRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.index;
    case SubtitleRole:
        return row.summary;
    case RightTextRole:
        return row.key;
    default:
        return {};
    }
}

} // namespace motcua
