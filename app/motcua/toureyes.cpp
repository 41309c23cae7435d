#include "app/motcua/toureyes.h"

#include "ui/widgets/rowmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBrowser>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRows = 40;
constexpr int kRounding = 2; // px

QStringList cellOf(const QModelIndex& index)
{
    QStringList texts;
    for (const int role :
        {int(Qt::DisplayRole), int(SubtitleRole), int(PillTextRole), int(RightTextRole)})
        texts.append(index.data(role).toString());
    return texts;
}

QStringList rowsOf(const QAbstractItemModel* model)
{
    QStringList texts;
    for (int row = 0; model && row < std::min(model->rowCount(), kMostRows); ++row)
        texts.append(motcua::textsOf(*model, row));
    return texts;
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        return field->text();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(widget))
        return note->toPlainText();
    if (const auto* page = qobject_cast<const QTextBrowser*>(widget))
        return page->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(widget))
        return choice->currentText();
    return {};
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    const QSize needed
        = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    return needed.height() > label.height() + kRounding
        || needed.width() > label.width() + kRounding;
}

/// More than the view shows, and no bar to come to it.
bool isClipped(const QScrollArea& area)
{
    const QSize page = area.widget() ? area.widget()->size() : QSize();
    const QSize view = area.viewport()->size();
    return (area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
               && page.width() > view.width())
        || (area.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && page.height() > view.height());
}

void addTexts(QStringList& texts, const QWidget* widget)
{
    if (!widget->isVisible())
        return;
    texts.append({textOf(widget), widget->accessibleName(), widget->accessibleDescription()});
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        texts.append(rowsOf(view->model()));
}
} // namespace

QStringList clippedTexts()
{
    QStringList clipped;
    for (const QWidget* widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && isClipped(*label))
            clipped.append(label->text());
        if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && isClipped(*area))
            clipped.append(area->parentWidget()->objectName() + u": its scrolled page"_s);
    }
    return clipped;
}

QString textsOf(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(cellOf(model.index(row, column)));
    return texts.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
}

QStringList visibleTexts()
{
    QStringList texts;
    for (const QWidget* widget : QApplication::allWidgets())
        addTexts(texts, widget);
    texts.removeAll(QString());
    return texts.replaceInStrings(QString(QChar::Nbsp), u" "_s);
}

} // namespace motcua
