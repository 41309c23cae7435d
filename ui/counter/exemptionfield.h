#pragma once
#include "core/catalogue/procedure.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua {

class ChoiceField;
class LabelledField;
class TextField;

/// Why nothing is charged, and the paper that was shown for it; hidden where a procedure knows no
/// exemption.
class ExemptionField : public QWidget
{
    Q_OBJECT
public:
    explicit ExemptionField(QWidget* parent = nullptr);

    /// The exemptions of the fees in force on the day.
    void offer(const std::vector<FeeRule>& fees, QDate day);
    void write(QJsonObject& command) const;
    void read(const QJsonObject& command);

    /// True where the error lies here: marked and entered.
    bool showError(const QString& field, const QString& sentence);
    void clearErrors();

Q_SIGNALS:
    void changed();

private:
    void showProof();

    ChoiceField* m_choice;
    TextField* m_proof;
    LabelledField* m_choiceField;
    LabelledField* m_proofField;
};

} // namespace motcua
