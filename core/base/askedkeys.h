#pragma once
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace motcua {

class JsonReader;
struct Fault;
using Faults = std::vector<Fault>;

/// How a value is read.
enum class KeyType
{
    any, ///< as the reader asks for it elsewhere: answers, a time or a day
    text,
    number,
    boolean,
    date,
    object,
    objects,
    texts
};

/// A key that a reader asks for.
struct AskedKey
{
    QString pointer; ///< "/documents/0/kind": within each object of a list
    KeyType type = KeyType::any;
    bool required = false;
    QString choices; ///< "cash, transfer, online", or ""
};
using AskedKeys = std::vector<AskedKey>;

/// The keys that `read` asks for of an object that has `given` (null: that is not there), those
/// within objects, too, in the order in which it does. It is run twice, with each key there and
/// with none: what it reads in neither is not told.
AskedKeys askedKeys(
    const std::function<void(JsonReader&, Faults&)>& read, const QJsonObject& given = {});

} // namespace motcua
