#pragma once
#include "ui/dossier/record.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace motcua {

class Label;
class NoteField;

/// The fields of a command's arguments. It checks nothing: the verb does, and says what is wrong.
class ActionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ActionForm(QWidget* parent = nullptr);

    /// The arguments as `do` reads them.
    virtual QJsonObject arguments() const = 0;

protected:
    /// Puts a field under its label; its object name is `name`.
    template <class Field>
    Field* add(const QString& name, const QString& label, Field* field)
    {
        addField(name, label, field);
        return field;
    }
    /// The lines for a reason, which may be printed on a paper; named "reason".
    NoteField* addReason(const QString& label);
    /// Says what the reason is to answer.
    Label* addAgainst(const Reasons& against);
    QVBoxLayout* column() const { return m_column; }

private:
    void addField(const QString& name, const QString& label, QWidget* field);

    QVBoxLayout* m_column;
};

/// The form that a command needs; null where it needs none.
std::unique_ptr<ActionForm> formFor(
    Command command, const Record& record, const Procedure* procedure, Instant now);

} // namespace motcua
