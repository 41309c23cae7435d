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

    /// As they come in that way: online a file stands for each paper.
    void setDocuments(const std::vector<DocumentItem>& documents, Channel channel);
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
    QJsonObject paperOf(const DocumentItem& document, bool lookedUp) const;
    CheckRow* addLookUp(const DocumentItem& document, CheckRow* box);
    std::vector<Row> m_rows;
    Channel m_channel = Channel::direct;
    QVBoxLayout* m_column;
};

} // namespace motcua
