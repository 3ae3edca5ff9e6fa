#include "desktop/state/background.hpp"

namespace aplomo::state {

Background::Background(std::shared_ptr<const scenario::Rubric> rubric, std::function<void()> wake)
    : lister(list_scenarios, wake),
      reader([rubric](const std::filesystem::path& file) { return script::open_scenario(file, rubric); },
             wake),
      checker(check, wake), studies(wake), deliverer([](const auto& deliver) { return deliver(); }, wake),
      saver([](const auto& save, machine::Errand& errand) { return save(errand); }, wake),
      opener([](const auto& open) { return open(); }, wake),
      prober([](const auto& is_free) { return is_free(); }, wake) {}

} // namespace aplomo::state
