#pragma once
#include <QPointer>
#include <QString>
#include <QWidget>

namespace motcua {

/// The text, selection and cursor a field had, to be put back.
class FieldMemory
{
public:
    FieldMemory() = default;
    explicit FieldMemory(QWidget* widget);

    /// There is a field that takes typed text.
    bool takesText() const { return m_takesText; }

    /// Puts everything back, unless the field is gone.
    void restore() const;

private:
    QPointer<QWidget> m_field;
    QString m_text;
    int m_anchor = 0;
    int m_cursor = 0;
    bool m_takesText = false;
};

} // namespace motcua
