#pragma once
#include "core/catalogue/procedure.h"

#include <QWidget>

namespace motcua {

class LabelledField;

/// The field of one question of a procedure: a number, a date, a choice, a text, or a box to tick.
class AnswerField : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerField(const Question& question, QWidget* parent = nullptr);

    const QString& id() const { return m_question.id; }
    AnswerType type() const { return m_question.type; }
    QWidget* input() const { return m_input; }
    /// The label is too long to stand beside another field.
    bool isWide() const;

    /// As `receive` takes it; undefined where nothing is given. What is typed wrongly is told as it
    /// is, so that the verb's own check says what is wrong.
    QJsonValue value() const;
    void setValue(const QJsonValue& value);

    /// The day is a person's of the request and is read there; an invalid one gives the field back.
    void setDerived(const QDate& day);
    /// Marks the field and says why; empty takes it back.
    void setError(const QString& error);
    /// Where the row above says it.
    void hideLabel();
    /// A short label, where several rows of fields stand beside each other.
    void setShort(bool isShort);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeInput();
    QWidget* makeNumber();
    QWidget* makeChoice();
    QWidget* makeDate();
    QWidget* makeText();

    Question m_question;
    QWidget* m_input = nullptr;
    LabelledField* m_labelled = nullptr; ///< none for a box to tick
    bool m_derived = false;
};

} // namespace motcua
