#include "ui/print/sheet.h"

#include "core/base/resource.h"
#include "ui/print/fonts.h"
#include "ui/print/marks.h"
#include "ui/print/ruler.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Ruler& ruler()
{
    static Ruler only;
    return only;
}

/// A style sheet knows px only, and a px depends on the screen: millimetres are turned into it
/// here.
QString inPixels(QString css)
{
    static const QRegularExpression length(u"([0-9.]+)mm"_s);
    const qreal dpi = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    for (auto match = length.match(css); match.hasMatch(); match = length.match(css))
        css.replace(match.capturedStart(), match.capturedLength(),
            QString::number(match.captured(1).toDouble() * dpi / 25.4) + u"px"_s);
    return css;
}

bool holdsKeep(const QTextBlock& block)
{
    for (auto at = block.begin(); !at.atEnd(); ++at)
        if (at.fragment().charFormat().anchorNames().contains(u"keep"_s))
            return true;
    return false;
}

QTextTable* tableToKeep(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (holdsKeep(block))
            return QTextCursor(block).currentTable();
    return nullptr;
}

int pageOf(const QTextDocument& document, qreal y)
{
    return int(y / document.pageSize().height());
}

void keepTogether(QTextDocument& document)
{
    QTextTable* table = tableToKeep(document);
    if (!table)
        return;
    const QRectF place = document.documentLayout()->frameBoundingRect(table);
    if (pageOf(document, place.top()) == pageOf(document, place.bottom() - 1))
        return;
    QTextTableFormat format = table->format();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    table->setFormat(format);
}
qreal lineTop(const QTextDocument& document, const QTextBlock& block, int line)
{
    const qreal top = document.documentLayout()->blockBoundingRect(block).top();
    return top + block.layout()->lineAt(line).y();
}

/// The first line of a paragraph that stands on a later page than the one before it; 0: none.
int lineAfterPageEnd(const QTextDocument& document, const QTextBlock& block)
{
    for (int line = 1; line < block.layout()->lineCount(); ++line)
        if (pageOf(document, lineTop(document, block, line))
            != pageOf(document, lineTop(document, block, line - 1)))
            return line;
    return 0;
}

void splitBefore(const QTextBlock& block, int line)
{
    QTextBlockFormat above = block.blockFormat();
    above.setBottomMargin(0);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + block.layout()->lineAt(line).textStart());
    cursor.insertBlock();
    QTextCursor(block).setBlockFormat(above);
}

/// Divides paragraphs where pages end: of a paragraph that goes on, Qt draws the last line of the
/// old page once more, clipped from sight but not from the text of a PDF.
void splitAtPageEnds(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (const int line = lineAfterPageEnd(document, block); line > 0)
            splitBefore(block, line);
}
} // namespace

std::unique_ptr<QTextDocument> layOut(const QString& html, QSizeF area)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(13));
    document->setDefaultStyleSheet(
        inPixels(QString::fromUtf8(compiledIn(u"resources/forms/style.css"_s))));
    auto* layout = document->documentLayout();
    layout->setPaintDevice(&ruler());
    layout->registerHandler(QTextFormat::ImageObject, new Marks(document.get()));
    document->setHtml(html);
    document->setPageSize(area);
    keepTogether(*document);
    splitAtPageEnds(*document);
    return document;
}

} // namespace motcua
