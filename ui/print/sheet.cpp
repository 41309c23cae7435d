#include "ui/print/sheet.h"

#include "core/base/resource.h"
#include "ui/print/fonts.h"
#include "ui/print/marks.h"
#include "ui/print/ruler.h"
#include "ui/print/unbroken.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kMostToClose = 3; ///< sheets; a book of more has no last few lines to save

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

/// The layout scales every length to the paper, but not the indent of a paragraph.
void scaleIndents(QTextDocument& document)
{
    const qreal scale = kLayoutDpi / QGuiApplication::primaryScreen()->logicalDotsPerInchX();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (qFuzzyIsNull(format.leftMargin()))
            continue;
        format.setLeftMargin(format.leftMargin() * scale);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// The layout drops the space under a paragraph where a table follows: the table takes it over.
void keepSpaceAboveTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const QTextBlock above = document.findBlock(frame->firstPosition() - 1);
        QTextFrameFormat format = frame->frameFormat();
        format.setTopMargin(above.blockFormat().bottomMargin());
        frame->setFrameFormat(format);
    }
}

QString styleSheet(const QString& name)
{
    return inPixels(QString::fromUtf8(compiledIn(u"resources/forms/"_s + name)));
}

std::unique_ptr<QTextDocument> endlessPage(const QString& html, qreal width, const QString& style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(13));
    document->setDefaultStyleSheet(style);
    QAbstractTextDocumentLayout* layout = document->documentLayout();
    layout->setPaintDevice(&ruler());
    layout->registerHandler(QTextFormat::ImageObject, new Marks(document.get()));
    document->setTextWidth(width);
    document->setLayoutEnabled(false); // laid out once, not after each change
    document->setHtml(html);
    scaleIndents(*document);
    keepSpaceAboveTables(*document);
    document->setLayoutEnabled(true);
    keepNumbersWhole(*document);
    return document;
}

/// On which sheet something at `y` stands.
int sheetOf(const std::vector<Slice>& slices, qreal y)
{
    int sheet = 0;
    while (sheet + 1 < int(slices.size()) && slices[std::size_t(sheet)].text.bottom <= y + 1)
        ++sheet;
    return sheet;
}

/// Where a paragraph goes on on another sheet, as positions of the text.
void addBreaks(std::vector<int>& breaks, const Sheets& sheets, const QTextBlock& block)
{
    const qreal top = sheets.document->documentLayout()->blockBoundingRect(block).top();
    int before = -1;
    for (int at = 0; at < block.layout()->lineCount(); ++at) {
        const QTextLine line = block.layout()->lineAt(at);
        const int sheet = sheetOf(sheets.slices, top + line.y());
        if (at > 0 && sheet != before)
            breaks.push_back(block.position() + line.textStart());
        before = sheet;
    }
}

void breakAt(QTextDocument& document, int position)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    if (document.characterAt(position - 1) == QChar::LineSeparator)
        cursor.deletePreviousChar();
    const QTextBlockFormat whole = cursor.blockFormat();
    QTextBlockFormat part = whole;
    part.setTopMargin(0);
    cursor.insertBlock(part);
    part = whole;
    part.setBottomMargin(0);
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.setBlockFormat(part);
}

/// Divides paragraphs where sheets end: of a paragraph that goes on, Qt draws the last line of the
/// old sheet once more, clipped from sight but not from the text of a PDF.
void divideParagraphs(Sheets& sheets)
{
    std::vector<int> breaks;
    for (QTextBlock block = sheets.document->begin(); block.isValid(); block = block.next())
        addBreaks(breaks, sheets, block);
    QTextCursor edit(sheets.document.get());
    edit.beginEditBlock();
    for (auto at = breaks.rbegin(); at != breaks.rend(); ++at)
        breakAt(*sheets.document, *at);
    edit.endEditBlock();
}

/// Down to where something stands: blank lines at the end ask for no sheet.
qreal contentHeight(const QTextDocument& document)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    qreal bottom = 0;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        bottom = std::max(bottom, layout.frameBoundingRect(frame).bottom());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (!block.text().trimmed().isEmpty() && !QTextCursor(block).currentTable())
            bottom = std::max(bottom, layout.blockBoundingRect(block).bottom());
    return bottom;
}

Sheets cutIntoSheets(const QString& html, QSizeF area, const QString& style, bool continues = false)
{
    Sheets sheets{endlessPage(html, area.width(), style), {}, area};
    const qreal height
        = std::max(contentHeight(*sheets.document), mm(1)); // an empty one has a sheet, too
    const Blocks blocks = blocksOf(*sheets.document);
    const qreal top = continues && !blocks.tables.empty() ? blocks.tables.front().body.top : 0;
    sheets.slices = paginate(blocks, {top, height}, area.height());
    return sheets;
}

/// The painter's clip is a little wider than the slice: a border on the cut belongs to both sheets.
void paintSpan(QPainter& painter, const Sheets& sheets, Span span)
{
    const QRectF place(0, span.top, sheets.area.width(), span.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = place.adjusted(0, 1, 0, -1);
    painter.save();
    painter.translate(0, -span.top);
    painter.setClipRect(place.adjusted(-mm(1), -mm(0.2), mm(1), mm(0.2)));
    sheets.document->documentLayout()->draw(&painter, context);
    painter.restore();
}
} // namespace

Sheets layOut(const QString& html, QSizeF area)
{
    const QString style = styleSheet(u"style.css"_s);
    Sheets sheets = cutIntoSheets(html, area, style);
    if (sheets.slices.size() > 1 && sheets.slices.size() <= kMostToClose) {
        Sheets closer = cutIntoSheets(html, area, style + styleSheet(u"closer.css"_s));
        if (closer.slices.size() < sheets.slices.size())
            sheets = std::move(closer);
    }
    divideParagraphs(sheets);
    return sheets;
}

Sheets layOutPart(const QString& html, QSizeF area, bool continues)
{
    Sheets sheets = cutIntoSheets(html, area, styleSheet(u"style.css"_s), continues);
    divideParagraphs(sheets);
    return sheets;
}

void paintSheet(QPainter& painter, const Sheets& sheets, const Slice& slice)
{
    painter.save();
    if (slice.head.height() > 0)
        paintSpan(painter, sheets, slice.head);
    painter.translate(0, slice.head.height());
    paintSpan(painter, sheets, slice.text);
    painter.restore();
}

} // namespace motcua
