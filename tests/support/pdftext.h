#pragma once
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QString>

// What a PDF says, as another program reads it.

inline QString answerOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

inline QString pdfText(const QStringList& arguments)
{
    return answerOf(QStringLiteral("pdftotext"), arguments + QStringList{QStringLiteral("-")});
}

/// The words of a PDF, single spaces between.
inline QString pdfWords(const QString& path)
{
    return pdfText({path}).simplified();
}

/// Without any space: where lines break says nothing.
inline QString squeezed(QString text)
{
    return text.remove(
        QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
}

struct PlacedWord
{
    QRectF place;
    QSizeF page;
    QString text;
    int pageNumber = 0; ///< from 1
};

inline QList<PlacedWord> placedWords(const QString& path)
{
    static const QRegularExpression tag(
        QStringLiteral("<(page|word)((?: \\w+=\"[-0-9.]+\")+)>([^<]*)")),
        number(QStringLiteral("\"([-0-9.]+)\""));
    QList<PlacedWord> found;
    QSizeF page;
    int pageNumber = 0;
    auto walk = tag.globalMatch(pdfText({QStringLiteral("-bbox"), path}));
    while (walk.hasNext()) {
        const auto match = walk.next();
        QList<qreal> n;
        auto values = number.globalMatch(match.captured(2));
        while (values.hasNext())
            n += values.next().captured(1).toDouble();
        if (match.captured(1) == u"page") {
            page = {n[0], n[1]};
            ++pageNumber;
        } else {
            found += {QRectF(QPointF(n[0], n[1]), QPointF(n[2], n[3])), page, match.captured(3),
                pageNumber};
        }
    }
    return found;
}
