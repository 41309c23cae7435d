#pragma once
#include "core/identity/person.h"

#include <QWidget>

class QGridLayout;

namespace motcua {

class CheckRow;
class ChoiceField;
class LabelledField;
class TextField;

/// What a person's fields ask beside the person: by what right somebody stands in for another, or
/// how they are related to the applicant.
enum class Beside
{
    nothing,
    authorisation,
    relation
};

/// The fields of a person, for what a card does not say or where there is none. What is typed stays
/// as it is typed: readParty() says what is wrong with it.
class PersonFields : public QWidget
{
    Q_OBJECT
public:
    explicit PersonFields(Beside beside, QWidget* parent = nullptr);

    /// As a party of `receive`: identity by fields, without a scan.
    QJsonObject json() const;
    void setJson(const QJsonObject& party);
    /// Ethnicity, nationality and the paper shown are asked from the start; elsewhere they open on
    /// request.
    void setAsksOrigin(bool asks);
    /// Name, number, day of birth and sex as a card says them; contact is left as it is.
    void setIdentity(const Person& person);
    /// Writes what is known into the fields that are empty, and the whole of a date typed in part.
    void fillUp(const Person& known);
    /// What the identity's fields say is what the card says.
    bool saysIdentityOf(const Person& person) const;
    /// The identity with what a card does not say: phone, e-mail, organisation, another address …
    QJsonObject withContact(const QJsonObject& identity, const QString& cardAddress) const;

    /// Marks the field of this name; false where there is none.
    bool setError(const QString& name, const QString& error);
    void clearErrors();
    void focusFirst();
    /// Where ethnicity and nationality are asked.
    void focusOrigin();

Q_SIGNALS:
    void changed();

private:
    TextField* text(const QString& name, const QString& label, int limit);
    void buildLayout();
    void placePerson(QGridLayout& grid);
    void placeMore(QGridLayout& grid);
    void showOrganisation(bool shown);
    void showOrigin(bool shown);
    void offerPapers();
    bool hasOrigin() const;
    void putOrigin(QJsonObject& person) const;
    QJsonObject identity() const;

    std::vector<std::pair<QString, LabelledField*>> m_labelled;
    TextField* m_name;
    TextField* m_number;
    TextField* m_birth;
    ChoiceField* m_sex;
    TextField* m_phone;
    TextField* m_email;
    TextField* m_address;
    CheckRow* m_asksOrigin;
    TextField* m_ethnicity;
    TextField* m_nationality;
    TextField* m_passport;
    ChoiceField* m_idPaper;
    CheckRow* m_isOrganisation;
    TextField* m_organisation;
    TextField* m_taxCode;
    Beside m_beside;
    TextField* m_besideText;
};

} // namespace motcua
