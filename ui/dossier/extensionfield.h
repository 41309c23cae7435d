#pragma once
#include "core/catalogue/procedure.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua {

class CheckRow;
class DateField;
class Label;
class LabelledField;
class TextField;

/// A limit made longer at the counter: until when, why, and beyond the rule's days what was agreed
/// with the citizen in writing. Hidden where a procedure allows none.
class ExtensionField : public QWidget
{
    Q_OBJECT
public:
    explicit ExtensionField(QWidget* parent = nullptr);

    /// Empties it for a procedure with that rule; none: nothing may be longer.
    void offer(const std::optional<ExtensionRule>& rule);
    /// A limit matters where a day is promised: hidden elsewhere, unless it is asked for already.
    void setNeeded(bool promisesADay);
    /// "extension" as `receive` takes it; nothing where it is not asked for.
    void write(QJsonObject& command) const;
    void read(const QJsonObject& command);

    /// True where the error lies here: marked and entered.
    bool showError(const QString& field, const QString& sentence);
    void clearErrors();

Q_SIGNALS:
    void changed();
    /// The fields have opened.
    void grown(QWidget* part);

private:
    QWidget* buildFields();
    void open(bool asked);

    bool m_isOffered = false;
    bool m_reading = false;
    CheckRow* m_asked;
    DateField* m_until;
    TextField* m_reason;
    TextField* m_agreement;
    Label* m_rule;
    std::vector<std::pair<QString, LabelledField*>> m_labelled;
    QWidget* m_fields;
};

} // namespace motcua
