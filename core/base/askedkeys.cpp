#include "core/base/askedkeys.h"

#include "core/base/json.h"

#include <algorithm>
#include <memory>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
AskedKey* keyAt(AskedKeys& keys, const QString& pointer)
{
    const auto key = std::ranges::find(keys, pointer, &AskedKey::pointer);
    return key == keys.end() ? nullptr : &*key;
}

/// What a reader says of "?": which it takes, or that it is no date.
void learnFrom(const Faults& faults, AskedKeys& keys)
{
    for (const Fault& fault : faults) {
        AskedKey* key = keyAt(keys, fault.pointer);
        if (!key)
            continue;
        if (fault.detail == u"notOneOf" || fault.detail == u"notAChoice")
            key->choices = fault.values[u"choices"_s].toString();
        if (fault.detail == u"notADate" || fault.detail == u"badDate")
            key->type = KeyType::date;
    }
}
} // namespace

AskedKeys askedKeys(const std::function<void(JsonReader&, Faults&)>& read, const QJsonObject& given)
{
    const auto keys = std::make_shared<AskedKeys>();
    Faults said;
    JsonReader all = JsonReader::listing(given, said, keys);
    read(all, said);
    learnFrom(said, *keys);
    for (AskedKey& key : *keys)
        if (key.pointer.count(u'/') == 1)
            key.required = false; // a key may be read where it stands only: that shows without it
    Faults missed;
    JsonReader none(given, {}, missed);
    read(none, missed);
    for (const Fault& fault : missed)
        if (AskedKey* key = keyAt(*keys, fault.pointer); key && fault.detail == u"required")
            key->required = true;
    std::erase_if(*keys, [&](const AskedKey& key) { return given[key.pointer.mid(1)].isNull(); });
    return *keys;
}

} // namespace motcua
