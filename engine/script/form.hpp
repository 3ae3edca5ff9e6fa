#pragma once

#include <span>
#include <string_view>

namespace aplomo::script {

struct Field;

/// What a part of a scenario file is made of, as far as its layout goes.
struct Form {
    enum class Kind { plain, condition, effect };
    Kind kind = Kind::plain;
    std::span<const Field> fields{}; ///< of a mapping whose keys are fixed, in their order
    const Form* each = nullptr;      ///< of a list's items, or of the values under keys of the author's own
};

struct Field {
    std::string_view key;
    const Form* form;
};

/// The form of a whole scenario file.
const Form& scenario_form();

/// A key as the format knows it, without its quotes and properties.
std::string_view name_of(std::string_view key);

/// The form of the value under a key.
const Form& form_under(const Form& form, std::string_view key);

/// Where a key stands among its fellows; behind all of them when it is none of the form's.
std::size_t position_of(const Form& form, std::string_view key);

} // namespace aplomo::script
