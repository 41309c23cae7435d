#pragma once
#include "core/registers/volume.h"
#include "ui/widgets/card.h"

namespace motcua {

class ActionButton;
class Label;
class LabelledField;
class NumberField;
class TextField;

/// Opens a volume of a register inside the page: which, from which number on, and why where numbers
/// are skipped. Papers that go out have no volumes, only a next number. Esc keeps what was typed.
class VolumePanel : public Card
{
    Q_OBJECT
public:
    explicit VolumePanel(QWidget* parent = nullptr);

    /// For this register and year; what was typed for the same one before stays.
    void open(const RegisterPosition& position, const QString& registerName);
    void showError(const QString& field, const QString& text);

Q_SIGNALS:
    void asked(const QJsonObject& command);
    void closed();

private:
    void buildLayout();
    void wire();
    bool isSlips() const { return isSlipRow(m_position.registerId); }
    void suggest(const RegisterPosition& position);
    void showReasonNeed();
    void ask();
    LabelledField* fieldOf(const QString& pointer) const;

    RegisterPosition m_position;
    Label* m_title;
    TextField* m_volume;
    NumberField* m_next;
    TextField* m_reason;
    LabelledField* m_volumeField;
    LabelledField* m_nextField;
    LabelledField* m_reasonField;
    ActionButton* m_open;
    ActionButton* m_close;
};

} // namespace motcua
