#pragma once
#include "core/catalogue/procedure.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace motcua {

class AnswerField;
class ItemRow;
class ItemRows;
class LabelledField;
class LinkButton;

/// The questions of a procedure. What the law refuses by is folded away under one line, so that the
/// form stays calm; what decides the lane is always in sight.
class QuestionForm : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionForm(QWidget* parent = nullptr);

    void setProcedure(const Procedure& procedure);
    /// Puts `answers` and `items` into a command.
    void write(QJsonObject& command) const;
    void read(const QJsonObject& command);
    /// The person's day for a question that asks for it; invalid: the clerk types it.
    void setDerived(const QString& question, const QDate& day);

    /// The field that an error's place names: "copies", "items/1/pages"; nullptr for another place.
    AnswerField* fieldAt(const QString& place) const;
    /// The same of what an original is: "items/1/title".
    LabelledField* titleAt(const QString& place) const;
    void clearErrors();
    /// Where typing begins.
    QWidget* firstInput() const;

Q_SIGNALS:
    void changed();

private:
    ItemRow* rowAt(const QStringList& place) const;
    void rebuild();
    void addAnswers(const Procedure& procedure);
    void addGrounds(const Procedure& procedure);
    AnswerField* add(const Question& question);
    void toggleGrounds(bool open);
    void countGrounds();

    QString m_counted; ///< the question that the rows of originals answer; "": none
    std::vector<AnswerField*> m_fields;
    std::vector<AnswerField*> m_grounds;
    ItemRows* m_items;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr; ///< remade for each procedure
    QWidget* m_fold = nullptr;
    LinkButton* m_foldLink = nullptr;
};

} // namespace motcua
