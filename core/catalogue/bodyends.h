#pragma once
#include <QDate>
#include <QString>

namespace motcua {

/// A body that stands no more: until when it did, who took over what it had to decide, by what law.
struct BodyEnd
{
    QStringList names; ///< each a body or a kind of body: "UBND quận", "Phòng Tư pháp quận"
    QDate last;
    QString successor;
    QString source;
};

/// The words of a body's name, with a blank around each: capitals, marks, dashes, commas and other
/// signs are nothing to it, nor is how a committee is shortened ("UBND Q. Ba Đình": " ubnd quan ba
/// dinh ").
QString bodyWords(const QString& body);
/// One name, however it is written; another one is another body's.
bool isOneBody(const QString& one, const QString& other);
/// How kinds of bodies are compared: bodyWords() of which one and all of a kind are the same ("Chủ
/// tịch Ủy ban nhân dân các quận": " ubnd quan "), as is an office of a district however it is
/// written ("Phòng Tư pháp thuộc UBND quận": " phong tu phap quan "). Blanks around it make every
/// word whole.
QString bodyKey(const QString& body);
/// The same of the body itself, where who heads it is named ("Giám đốc Sở …").
QString unheadedKey(const QString& body);

/// The end of that body, or of its kind, if it lies before `day`; nullptr while it stands. From
/// data/bodyends.json. A body is meant by the name it begins with, or that of whose head it is
/// ("Giám đốc Sở …"); one that mentions the name ("Chi cục … thuộc UBND huyện") is another.
const BodyEnd* endOfBody(const QString& body, QDate day);

/// The last day of that body, or of its kind; invalid while no end of it is known.
QDate lastDayOf(const QString& body);

/// Who decides on `day` what the law of an earlier day gave to `body`: itself, or its successor.
QString standingOn(const QString& body, QDate day);

} // namespace motcua
