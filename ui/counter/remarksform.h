#pragma once
#include <QJsonObject>
#include <QWidget>

class QHBoxLayout;

namespace motcua {

class ChoiceField;
class LabelledField;
class LinkButton;
class NoteField;
class NumberField;
class TextField;

/// The end of the form: the note and, folded away until they are wanted, where the citizen wants
/// the result, how many sets there are, and the other office that decides what is only received
/// here (phi địa giới).
class RemarksForm : public QWidget
{
    Q_OBJECT
public:
    explicit RemarksForm(QWidget* parent = nullptr);

    NoteField* note() const { return m_note; }
    void write(QJsonObject& command) const;
    void read(const QJsonObject& command);
    /// Folds away what is open and empty; what was typed is not lost.
    bool goBack();

    /// What of a command stands here.
    static QStringList keys();

Q_SIGNALS:
    void changed();
    /// A part that was folded has opened.
    void grown(QWidget* part);

private:
    QHBoxLayout* buildLine();
    QWidget* buildWishes();
    void openWishes();
    void showWishes(bool shown);
    void openOffice();
    void showOffice(bool shown);
    bool foldOffice();
    bool foldWishes();

    LinkButton* m_wishesLink;
    ChoiceField* m_resultBy;
    NumberField* m_sets;
    QWidget* m_wishes;
    LinkButton* m_officeLink;
    TextField* m_office;
    LabelledField* m_officeField;
    NoteField* m_note;
};

} // namespace motcua
