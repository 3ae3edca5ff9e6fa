#include "attempts/members.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "attempts/flaw.hpp"

namespace aplomo::attempts {
namespace {

Text filled(const Text& pattern, const std::string& what) {
    return {fmt::format(fmt::runtime(pattern[0]), what), fmt::format(fmt::runtime(pattern[1]), what)};
}

/// A name that came with the file, as it may be shown.
std::string shown(std::string name) {
    for (auto& sign : name)
        if (static_cast<unsigned char>(sign) < ' ' || sign == '\x7f') sign = '?';
    return name.size() > 60 ? "…" : name;
}

} // namespace

Members::Members(const Json& value, std::string where)
    : object_(std::get_if<Json::Object>(&value.value)), where_(std::move(where)) {
    if (object_ == nullptr) throw Flaw(where_, {"tiene que ser un objeto", "must be an object"});
}

const std::string& Members::text(const std::string& name, std::size_t longest) {
    const auto* text = std::get_if<std::string>(&value(name).value);
    if (text == nullptr) throw Flaw(place_of(name), {"tiene que ser un texto", "must be a text"});
    if (text->size() > longest)
        throw Flaw(place_of(name), {fmt::format("es un texto de más de {} bytes", longest),
                                    fmt::format("is a text of more than {} bytes", longest)});
    return *text;
}

std::int64_t Members::number(const std::string& name, std::int64_t least, std::int64_t most) {
    const auto* number = std::get_if<std::int64_t>(&value(name).value);
    if (number == nullptr || *number < least || *number > most)
        throw Flaw(place_of(name), {fmt::format("tiene que ser un número entero de {} a {}", least, most),
                                    fmt::format("must be a whole number from {} to {}", least, most)});
    return *number;
}

const Json::List& Members::list(const std::string& name) {
    const auto* list = std::get_if<Json::List>(&value(name).value);
    if (list == nullptr) throw Flaw(place_of(name), {"tiene que ser una lista", "must be a list"});
    return *list;
}

const Json& Members::value(const std::string& name) {
    asked_.insert(name);
    for (const auto& [key, value] : *object_)
        if (key == name) return value;
    throw Flaw(where_, filled({"falta «{}»", "“{}” is missing"}, name));
}

bool Members::has(const std::string& name) const {
    return std::any_of(object_->begin(), object_->end(), [&](const auto& each) { return each.name == name; });
}

void Members::require_no_more() const {
    std::set<std::string> seen;
    for (const auto& [key, value] : *object_) {
        if (!asked_.contains(key))
            throw Flaw(where_,
                       filled({"«{}» no tiene sentido aquí", "“{}” has no meaning here"}, shown(key)));
        if (!seen.insert(key).second)
            throw Flaw(where_, filled({"«{}» está dos veces", "“{}” is there twice"}, shown(key)));
    }
}

std::string Members::place_of(const std::string& name) const {
    return where_.empty() ? name : where_ + '.' + name;
}

} // namespace aplomo::attempts
