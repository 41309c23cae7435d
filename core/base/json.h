#pragma once
#include "core/base/askedkeys.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace motcua {

/// Sorted keys, NFC strings, integers only, no spaces: the one form of a value, fit to be hashed.
/// Fails (badJson, field = JSON pointer) on a fraction, a non-finite number or an undefined value.
/// `asGiven`: false where a text had to be composed, so that the value read back is another one.
Result<QByteArray> canonicalJson(const QJsonValue& value, bool* asGiven = nullptr);

/// Parses an object; badJson with field "line:column" where the text is no JSON object, badInput
/// keyTwice with the JSON pointer where a key stands twice in an object.
Result<QJsonObject> parseObject(const QByteArray& bytes);
/// The same for bytes that the program wrote itself and whose hash is checked: nobody looks for
/// keys that stand twice.
Result<QJsonObject> parseStored(const QByteArray& bytes);

/// One fault of a document: where (JSON pointer) and why (a detail that core/wording knows).
struct Fault
{
    QString pointer;
    QString detail;
    QJsonObject values;

    bool operator==(const Fault&) const = default;
};
using Faults = std::vector<Fault>;

/// Reads an untrusted object field by field. Every fault is collected with its JSON pointer, so a
/// document can be reported whole; a reader returns a harmless default after noting a fault.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString pointer, Faults& faults);

    const QString& pointer() const { return m_pointer; }
    bool has(const QString& key) const
    {
        note(key);
        return m_listed ? !m_object.value(key).isNull() : m_object.contains(key);
    }
    QStringList keys() const { return m_object.keys(); }
    QString at(const QString& key) const;

    /// Cleaned text, 1..limit UTF-16 units; required.
    QString text(const QString& key, int limit);
    /// The same, absent or empty allowed.
    QString optionalText(const QString& key, int limit);
    /// A text that tells why: "reasonWithoutWords" where it has no word ("." or "—"); required.
    QString reason(const QString& key, int limit);
    /// The same, absent or empty allowed.
    QString optionalReason(const QString& key, int limit);
    /// A fact in words: "factWithoutWords" where it has no letter or digit ("-"); required. For
    /// what a command is decided on; what was accepted once is read with text().
    QString fact(const QString& key, int limit);
    /// The same, absent or empty allowed.
    QString optionalFact(const QString& key, int limit);
    /// A name: "nameWithoutLetters" where it has no letter; required.
    QString name(const QString& key, int limit);
    /// The same, absent or empty allowed.
    QString optionalName(const QString& key, int limit);
    /// A whole number within min..max; required.
    qint64 integer(const QString& key, qint64 min, qint64 max);
    qint64 optionalInteger(const QString& key, qint64 min, qint64 max, qint64 absent);
    bool optionalBool(const QString& key, bool absent = false);
    /// An ISO date; required.
    QDate date(const QString& key);
    /// An ISO date or an invalid one where the key is absent or null.
    QDate optionalDate(const QString& key);
    /// A child object; an empty one after a fault or where it is absent and not required.
    JsonReader object(const QString& key, bool required = true);
    /// Readers of the children of an array of objects (absent: none).
    std::vector<JsonReader> objects(const QString& key, int limit);
    /// An array of texts (absent: none).
    QStringList texts(const QString& key, int count, int limit);
    /// The same of facts in words.
    QStringList facts(const QString& key, int count, int limit);
    QJsonValue value(const QString& key) const
    {
        note(key);
        return m_object.value(key);
    }
    /// A reader that answers as though every key were there, of what is not in `given` with "?" and
    /// the like (null there: the key is not), and writes into `keys` what it is asked for; see
    /// askedKeys().
    static JsonReader listing(
        const QJsonObject& given, Faults& faults, std::shared_ptr<AskedKeys> keys);
    const QJsonObject& raw() const { return m_object; }

    /// Notes a fault at `key` ("" for the object itself). What has another one is not told to be
    /// missing, too ("required").
    void fault(const QString& key, const QString& detail, const QJsonObject& values = {});
    /// Notes "unknownKey" for each key that is not among `known`.
    void allowOnly(const QStringList& known);
    /// Notes "unseenCharacter" at each key and text, however deep, that holds what cleanText()
    /// takes away: for what is kept as it was written, and of which two that look alike must be
    /// one.
    void refuseUnseen();
    /// Told at a glance from JSON's bytes: true, and refuseUnseen() finds nothing in it.
    static bool showsAll(const QByteArray& json);
    /// From now on it is noted which keys are asked for …
    void watch();
    /// … so that each other one can be told as "unknownKey": it was meant otherwise.
    void refuseUnasked();

private:
    using ReadText = QString (JsonReader::*)(const QString&, int);
    using Says = bool (*)(const QString&);
    /// The text as it is; `detail` at `key` where it says too little.
    QString saying(const QString& key, const QString& text, Says says, const QString& detail);
    /// What `read` reads; "required" where that is nothing, without a fault.
    QString required(const QString& key, int limit, ReadText read);
    void note(const QString& key, KeyType type = KeyType::any, bool required = false) const
    {
        if (m_asked)
            m_asked->insert(key);
        if (m_listed)
            list(at(key), type, required);
    }
    void list(const QString& pointer, KeyType type, bool required) const;

    QJsonObject m_object;
    QString m_pointer;
    Faults* m_faults;
    std::shared_ptr<QSet<QString>> m_asked; ///< null: nobody wants to know
    std::shared_ptr<AskedKeys> m_listed; ///< null: it reads what there is
};

/// Among the values of an error: the command whose keys the field names ("delegate.revoke" with the
/// action); one key means other things in other commands.
inline const QString kAskedVerb = QStringLiteral("askedVerb");
/// The error with the faults beside the first one as its value "others"; othersOf() reads them.
Error withOthers(Error error, const Faults& faults);
Faults othersOf(const Error& error);
/// The first fault as an error of `code`.
Error toError(const Faults& faults, ErrorCode code = ErrorCode::badInput);

} // namespace motcua
