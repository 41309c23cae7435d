#pragma once
#include "core/catalogue/procedure.h"
#include "core/wording/procedurewords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include <map>

class QBoxLayout;
class QVBoxLayout;

namespace motcua {

class ChannelsField;
class ChoiceField;
class DateField;
class FieldRow;
class FieldRows;
class Label;
class LabelledField;
class LimitField;
class TextField;

/// The fields of a version: its dates and names, limits, channels, papers, fees, steps and laws.
/// What has no field here stays as the version before says it.
class VersionForm : public QWidget
{
    Q_OBJECT
public:
    explicit VersionForm(QWidget* parent = nullptr);

    /// Begins with a version that is in force on `day`; it is to be another one from tomorrow on.
    void fill(const QJsonObject& version, QDate day, QDate today);
    QJsonObject version() const;
    /// Why; the decision it rests on.
    QString note() const;

    /// What the steps add up to, against the limit.
    void showSum(const Procedure& procedure);
    /// Where the version before hangs.
    void showPostings(const ProcedureParts& ours);
    /// At the field of a pointer into the version ("/note": of the note); nullptr: there is none.
    QWidget* showError(const QString& pointer, const QString& text);
    void clearErrors();

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void addDates(QVBoxLayout* column);
    void addNames(QVBoxLayout* column);
    void addLimits(QVBoxLayout* column);
    void addRows(QVBoxLayout* column);
    void addField(
        QBoxLayout* line, const QString& pointer, const QString& words, QWidget* field, int share);
    void wire();
    FieldRow* newFee(const QJsonValue& fee) const;
    void fillFees(QDate day);
    void write(QJsonObject& version, const QString& key, const QJsonValue& value) const;
    QJsonArray documents() const;
    QJsonArray fees() const;
    QJsonArray steps() const;
    bool stepsCountDays() const;
    void showStepUnit();
    QWidget* showRowError(const QString& pointer, const QString& text);

    QJsonObject m_base;
    std::vector<Question> m_questions;
    QJsonArray m_pastFees; ///< over when the editing begins: kept, not shown
    DateField* m_from;
    DateField* m_to;
    TextField* m_note;
    TextField* m_announced;
    TextField* m_name;
    TextField* m_short;
    LimitField* m_limit;
    LimitField* m_promised;
    LimitField* m_verification;
    ChannelsField* m_channels;
    ChoiceField* m_online;
    FieldRows* m_documents;
    FieldRows* m_fees;
    FieldRows* m_steps;
    FieldRows* m_basis;
    Label* m_sum;
    Label* m_postings;
    std::map<QString, LabelledField*> m_fields; ///< by the pointer of what they hold
};

} // namespace motcua
