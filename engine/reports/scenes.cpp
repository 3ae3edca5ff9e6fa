#include "reports/scenes.hpp"

#include <algorithm>
#include <map>

#include "analysis/visit.hpp"

namespace aplomo::reports {
namespace {

using analysis::Arrow;
using analysis::Study;
using scenario::Index;
using scenario::Reply;
using scenario::Tag;

constexpr int lonely = 16; ///< how much worse a scene is without a reply to compare
constexpr int done = 4;    ///< … that shows a deed and not words
constexpr int compared_done = 2;

bool has(const Reply& reply, const scenario::Rubric& rubric, Tag::Kind kind) {
    return std::any_of(reply.uses.begin(), reply.uses.end(),
                       [&](auto tag) { return rubric.tags[tag].kind == kind; });
}

/// Whether it can be a model for anybody: the best of a lost moment may still be one that the coach condemns.
bool is_model(const Reply& reply, const scenario::Rubric& rubric) {
    return !has(reply, rubric, Tag::Kind::pitfall) &&
           std::none_of(reply.points.begin(), reply.points.end(), [](int points) { return points < 0; });
}

/// Gathers the best scene of each tag, moment by moment.
class Gathering {
  public:
    explicit Gathering(const Study& study)
        : study_(study), rubric_(*study.scenario->rubric), best_(rubric_.tags.size()) {}

    void look(std::uint32_t at, std::span<const Arrow> arrows) {
        if (arrows.empty()) return;
        std::int64_t highest = study_.overall.best_by(arrows.front());
        for (const auto arrow : arrows) highest = std::max(highest, study_.overall.best_by(arrow));
        const auto is_best = [&](Arrow arrow) { return study_.overall.best_by(arrow) == highest; };
        const auto state = study_.space.states[at];
        const auto& replies = study_.scenario->turns[state.turn].replies;
        const auto stumbles = [&](Arrow arrow) {
            return !is_best(arrow) && has(replies[arrow.reply()], rubric_, Tag::Kind::pitfall);
        };
        const auto leads = [&](Arrow arrow) {
            return is_best(arrow) && is_model(replies[arrow.reply()], rubric_);
        };
        const auto worse = std::find_if(arrows.begin(), arrows.end(), stumbles);
        const auto better = std::find_if(arrows.begin(), arrows.end(), leads);
        if (better == arrows.end()) return;
        const auto none = std::optional<Index>{};
        for (const auto arrow : arrows) {
            if (leads(arrow))
                show(state, Tag::Kind::technique, arrow.reply(),
                     worse == arrows.end() ? none : std::optional(worse->reply()));
            if (stumbles(arrow)) show(state, Tag::Kind::pitfall, better->reply(), arrow.reply());
        }
    }

    std::vector<Scene> all() const {
        std::vector<Scene> found;
        for (const auto& scene : best_)
            if (scene) found.push_back(*scene);
        return found;
    }

  private:
    void show(const scenario::State& state, Tag::Kind kind, Index better, std::optional<Index> worse) {
        const auto& replies = study_.scenario->turns[state.turn].replies;
        const bool technique = kind == Tag::Kind::technique;
        const Reply& shown = replies[technique ? better : *worse];
        const Reply* other = technique ? (worse ? &replies[*worse] : nullptr) : &replies[better];
        const int fit = static_cast<int>(shown.uses.size()) + (shown.act ? done : 0) +
                        (other == nullptr ? lonely : 0) +
                        (other != nullptr && other->act ? compared_done : 0);
        for (const auto tag : shown.uses) {
            if (rubric_.tags[tag].kind != kind || (best_[tag] && best_[tag]->fit <= fit)) continue;
            best_[tag] =
                Scene{rubric_.tags[tag].id, study_.scenario, study_.space.variant, state, better, worse, fit};
        }
    }

    const Study& study_;
    const scenario::Rubric& rubric_;
    std::vector<std::optional<Scene>> best_; ///< by tag
};

} // namespace

std::vector<Scene> scenes(const Study& study) {
    Gathering gathering(study);
    visit_forwards(study.space,
                   [&](std::uint32_t at, std::span<const Arrow> arrows) { gathering.look(at, arrows); });
    return gathering.all();
}

std::vector<Scene> best_scenes(const std::vector<Scene>& all) {
    std::map<std::string, Scene> best;
    for (const auto& scene : all) {
        const auto [there, fresh] = best.try_emplace(scene.tag, scene);
        if (!fresh && scene.fit < there->second.fit) there->second = scene;
    }
    std::vector<Scene> found;
    found.reserve(best.size());
    for (auto& [tag, scene] : best) found.push_back(std::move(scene));
    return found;
}

} // namespace aplomo::reports
