#pragma once
#include "core/calendar/due.h"

#include <QJsonValue>
#include <QWidget>

namespace motcua {

class ChoiceField;
class NumberField;

/// How long a procedure may take: the kind of limit, and how many where it counts.
class LimitField : public QWidget
{
    Q_OBJECT
public:
    enum class Absent
    {
        refused, ///< there must be one
        allowed ///< the first choice is none
    };
    /// `name` of the limit, for the program: "limit"; `words` for a screen reader.
    LimitField(const QString& name, const QString& words, Absent absent, QWidget* parent = nullptr);

    /// As a pack writes it; undefined: none.
    QJsonValue value() const;
    void setValue(const QJsonValue& value);
    void markWrong(bool wrong);

Q_SIGNALS:
    void changed();

private:
    bool counts() const;
    void showCount();

    ChoiceField* m_kind;
    NumberField* m_count;
};

} // namespace motcua
