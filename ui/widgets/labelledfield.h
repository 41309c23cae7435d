#pragma once
#include <QWidget>

class QHBoxLayout;

namespace motcua {

class IconLabel;
class Label;

/// A field with its label above and, where needed, one line below: what is wrong, or else a hint.
/// The label names the field for a screen reader; its mnemonic (&) enters it.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field as its child.
    LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }

    /// "" takes no room: where a heading or the row above says it. The field is named then by
    /// whoever leaves the label away.
    void setLabel(const QString& label);
    void setHint(const QString& hint);

    /// Marks the field and says why; empty text takes it back.
    void setError(const QString& error);
    bool hasError() const { return !m_error.isEmpty(); }

private:
    QHBoxLayout* buildLine();
    void showLine();

    QWidget* m_field;
    Label* m_label;
    IconLabel* m_icon;
    Label* m_line;
    QString m_hint;
    QString m_error;
};

} // namespace motcua
