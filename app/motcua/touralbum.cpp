#include "app/motcua/touralbum.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QtConcurrent>
#include <QWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSizes[] = {{1366, 768}, {1920, 1080}};

/// A dialog lies in the middle.
QPoint placeOf(const QWidget& over, const QWidget& window)
{
    if (!qobject_cast<const QDialog*>(&over))
        return over.pos() - window.pos();
    return QPoint(window.width() - over.width(), window.height() - over.height()) / 2;
}

/// Menus and the print preview are windows of their own.
QPixmap pictureOf(QWidget& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* over : QApplication::topLevelWidgets())
        if (over != &window && over->isVisible())
            painter.drawPixmap(placeOf(*over, window), over->grab());
    return picture;
}

QString lineOf(const QString& name, const QString& caption)
{
    return u"<figure><a href=\"%1-1920-light.png\"><img src=\"%1-1366-light.png\" "
           u"width=\"620\"></a> "
           "<a href=\"%1-1920-dark.png\"><img src=\"%1-1366-dark.png\" width=\"620\"></a>"
           "<figcaption>%1: %2</figcaption></figure>\n"_s.arg(name, caption.toHtmlEscaped());
}
} // namespace

Album::Album(const QString& folder, const QString& theme)
    : m_folder(folder)
    , m_theme(theme)
{
}

void Album::take(QWidget& window, const QString& name, const QString& caption,
    const std::function<void()>& settle)
{
    const QString full = u"%1-%2"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    for (const QSize& size : {kSizes[1], kSizes[0]}) {
        window.resize(size);
        settle();
        save(window, u"%1-%2-%3.png"_s.arg(full).arg(size.width()).arg(m_theme));
    }
    m_lines.append(lineOf(full, caption));
}

/// Packs beside the tour. Quality 85 is zlib's level 1: twice as quick as the usual 6, files a
/// fifth larger.
void Album::save(QWidget& window, const QString& name)
{
    const QString path = QDir(m_folder).filePath(name);
    m_saving.push_back(QtConcurrent::run(
        [picture = pictureOf(window).toImage(), path] { return picture.save(path, "PNG", 85); }));
}

int Album::count()
{
    for (QFuture<bool>& saving : m_saving)
        m_count += saving.result() ? 1 : 0;
    m_saving.clear();
    return m_count;
}

bool Album::writeIndex() const
{
    QSaveFile file(QDir(m_folder).filePath(u"index.html"_s));
    const QString page = u"<!DOCTYPE html><meta charset=\"utf-8\"><title>Một Cửa</title>\n"_s
        + m_lines.join(QString());
    return file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) > 0 && file.flush()
        && file.commit();
}

} // namespace motcua
