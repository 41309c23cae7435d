#pragma once
#include "core/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace motcua {

class LinkButton;

/// A value, and beside it the link that opens into how it came about: the reasons, each with its
/// source.
class BecauseBox : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the link's own: "whyFee". Takes the value as its child.
    BecauseBox(const QString& name, QWidget* value, QWidget* parent = nullptr);

    /// No link where there is nothing to say; stays open or closed as it was.
    void setReasons(const Reasons& reasons);

Q_SIGNALS:
    void opened(bool isOpen);

private:
    void rebuild();

    Reasons m_reasons;
    LinkButton* m_link;
    QVBoxLayout* m_column;
    QWidget* m_list = nullptr;
};

} // namespace motcua
