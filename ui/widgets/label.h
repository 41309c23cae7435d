#pragma once
#include "ui/theme/theme.h"

#include <QLabel>

namespace motcua {

/// The kinds of text on a page; size, weight and colour come from the style sheet.
enum class Look
{
    body,
    bold,
    strong,
    second,
    small,
    fieldLabel,
    section,
    cardTitle,
    title,
    number,
    bigNumber
};

/// A line of plain text. What comes from outside is never read as HTML.
class Label : public QLabel
{
public:
    explicit Label(const QString& text = {}, Look look = Look::body, QWidget* parent = nullptr);

    /// Gives the text a meaning's colour; neutral takes it back.
    void setTone(Tone tone);
    /// A wrapping text can be as low as a line; the width decides how high it becomes.
    QSize minimumSizeHint() const override;

    /// A label that breaks into several lines.
    static Label* wrapping(const QString& text, Look look = Look::body, QWidget* parent = nullptr);
};

/// The small bold heading over a part of a card.
class SectionLabel : public Label
{
public:
    explicit SectionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// The one title of a page.
class TitleLabel : public Label
{
public:
    explicit TitleLabel(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace motcua
