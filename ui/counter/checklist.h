#pragma once
#include "core/catalogue/procedure.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace motcua {

class CheckRow;

/// The papers a procedure asks for; what must be there is ticked from the start. Where one is not,
/// the clerk may say that a look-up took its place, if the law lets it.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget* parent = nullptr);

    void setDocuments(const std::vector<DocumentItem>& documents);
    /// The ticked ones, as `receive` takes them.
    QJsonArray papers() const;
    void setPapers(const QJsonArray& papers);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        DocumentItem document;
        CheckRow* box;
        CheckRow* lookUp; ///< none where the paper itself must come
    };
    CheckRow* addLookUp(const DocumentItem& document, CheckRow* box);
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace motcua
