#pragma once
#include "core/catalogue/procedure.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace motcua {

class ActionButton;
class AnswerField;
class LabelledField;
class TextField;

/// One original of a request: the questions asked of each, and what it is.
class ItemRow : public QWidget
{
    Q_OBJECT
public:
    /// `titles` are offered for what it is.
    ItemRow(const std::vector<Question>& questions, const QStringList& titles, int at,
        QWidget* parent = nullptr);

    QJsonObject item() const;
    void setItem(const QJsonObject& item);
    AnswerField* field(const QString& question) const;
    /// What it is.
    LabelledField* titleField() const { return m_titleField; }
    QWidget* firstInput() const;
    /// One of several: it has its number, by which what is missing names it, and can be removed.
    void setRemovable(bool removable);

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void hideLabels();

    std::vector<AnswerField*> m_fields;
    int m_at;
    LabelledField* m_number;
    TextField* m_title;
    LabelledField* m_titleField;
    ActionButton* m_remove;
};

/// The originals of one request, a row each.
class ItemRows : public QWidget
{
    Q_OBJECT
public:
    explicit ItemRows(QWidget* parent = nullptr);

    /// A procedure that takes several originals: the questions asked of each. It may ask only what
    /// each is.
    void setQuestions(const std::vector<Question>& questions, const QStringList& titles);
    /// A procedure that takes none.
    void clear();
    QJsonArray items() const;
    void setItems(const QJsonArray& items);
    /// One more original; its first field has the focus.
    void addItem();

    const std::vector<ItemRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void changed();

private:
    ItemRow* append();
    void remove(ItemRow* row);
    void removeAll();
    void showRemovers();

    bool m_takesItems = false;
    std::vector<Question> m_questions;
    QStringList m_titles;
    std::vector<ItemRow*> m_rows;
    QVBoxLayout* m_column;
    ActionButton* m_add;
};

} // namespace motcua
