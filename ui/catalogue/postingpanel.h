#pragma once
#include "ui/catalogue/decisionpanel.h"
#include "ui/catalogue/procedurefacts.h"

namespace motcua {

class CheckRow;
class DateField;
class TextField;

/// Notes where the version on show hangs since when, or that it was taken down there.
class PostingPanel : public DecisionPanel
{
    Q_OBJECT
public:
    explicit PostingPanel(QWidget* parent = nullptr);

    /// `places`: where the ward has posted before, offered while typing.
    void open(const ProcedureFacts& facts, const QStringList& places, QDate today);

protected:
    QJsonObject command() const override;
    void clear() override;

private:
    QString m_procedure;
    QString m_hash;
    QStringList m_places;
    TextField* m_where;
    DateField* m_date;
    CheckRow* m_takenDown;
};

} // namespace motcua
