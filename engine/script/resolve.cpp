#include "script/resolve.hpp"

#include <algorithm>

#include "script/read_text.hpp"
#include "script/tags.hpp"
#include "script/targets.hpp"
#include "script/vocabulary.hpp"
#include "script/words.hpp"

namespace aplomo::script {
namespace {

using namespace scenario;

constexpr std::uint64_t most_briefings = 1u << 20;

/// One scenario being built from one draft.
class Resolver {
  public:
    Resolver(const Draft& draft, std::shared_ptr<const Rubric> rubric, Report& report)
        : draft_(draft), report_(report), vocabulary_(draft, report), words_(draft.variants, report),
          tags_(*rubric, report), targets_(draft, report) {
        result_.rubric = std::move(rubric);
    }

    std::shared_ptr<const Scenario> run() {
        head();
        variants();
        if (draft_.briefing) briefing();
        result_.turns.reserve(draft_.turns.size());
        for (const auto& turn : draft_.turns) result_.turns.push_back(resolved(turn));
        for (const auto& ending : draft_.endings) result_.endings.push_back(resolved(ending));
        for (const auto& link : draft_.interrupts) result_.interrupts.push_back(resolved(link));
        for (const auto& rule : draft_.rules) result_.rules.push_back(resolved(rule));
        result_.repeatable = tags_.repeatable();
        words_.check();
        if (report_.has_error()) return nullptr;
        vocabulary_.warn_of_unused();
        words_.warn_of_unused();
        sum_up_all();
        return std::make_shared<const Scenario>(std::move(result_));
    }

  private:
    void head() {
        result_.id = draft_.id.text;
        result_.languages = draft_.languages;
        result_.title = text(draft_.title);
        result_.summary = text(draft_.summary);
        result_.channel = draft_.channel;
        result_.level = draft_.level;
        result_.minutes = draft_.minutes;
        result_.customer = {text(draft_.customer.name), text(draft_.customer.about), draft_.customer.voice};
        for (const auto& meter : draft_.meters)
            result_.meters.push_back({std::string(meter.id.text), static_cast<std::uint8_t>(meter.start),
                                      static_cast<std::uint8_t>(meter.max)});
        result_.patience = static_cast<std::uint8_t>(draft_.patience);
        for (const auto& fact : draft_.facts) result_.facts.emplace_back(fact.text);
        result_.start = targets_.turn(draft_.start);
        result_.out_of_patience = targets_.ending(draft_.out_of_patience);
        result_.weights = draft_.weights;
        result_.pass = draft_.pass;
    }

    void variants() {
        Namespace ids;
        for (const auto& variant : draft_.variants) {
            ids.claim(variant.id, {}, report_);
            result_.variants.push_back(resolved(variant));
        }
        if (draft_.variants.empty()) result_.variants.emplace_back().starts = starts();
    }

    void briefing() {
        const auto& draft = *draft_.briefing;
        check_briefing_size(draft);
        Namespace ids;
        auto& briefing = result_.briefing.emplace();
        briefing.reads = static_cast<std::uint32_t>(draft.reads);
        for (const auto& item : draft.dossier) {
            ids.claim(item.id, {}, report_);
            briefing.dossier.push_back(resolved(item));
        }
    }

    /// Analysis tries every allowed set of dossier items.
    void check_briefing_size(const DraftBriefing& draft) {
        const std::uint64_t items = draft.dossier.size();
        const auto reads = std::min<std::uint64_t>(items, static_cast<std::uint64_t>(draft.reads));
        std::uint64_t sets = 1, of_this_size = 1;
        for (std::uint64_t k = 1; k <= reads && sets <= most_briefings; ++k) {
            of_this_size = of_this_size * (items - k + 1) / k;
            sets += of_this_size;
        }
        if (sets > most_briefings) report_.add("briefing-too-large", draft.reads_spot);
    }

    std::vector<std::uint8_t> starts() const {
        std::vector<std::uint8_t> starts;
        for (const auto& meter : result_.meters) starts.push_back(meter.start);
        return starts;
    }

    Variant resolved(const DraftVariant& draft) {
        Variant variant{std::string(draft.id.text), starts(), {}, {}, {}};
        for (const auto& [name, value] : draft.meters) {
            const auto meter = vocabulary_.meter(name);
            if (!meter) continue;
            const auto start =
                static_cast<std::uint8_t>(integer(*value, 0, draft_.meters[*meter].max, report_));
            variant.starts[*meter] = start;
            variant.meters.emplace_back(static_cast<std::uint8_t>(*meter), start);
        }
        for (const auto& [id, own] : draft.words) variant.words.emplace_back(id.text, text_of(own));
        std::ranges::sort(variant.meters);
        std::ranges::sort(variant.words);
        if (!draft.customer) return variant;
        words_.use(draft.customer->name, draft);
        words_.use(draft.customer->about, draft);
        variant.customer = {text_of(draft.customer->name), text_of(draft.customer->about),
                            draft.customer->voice};
        return variant;
    }

    DossierItem resolved(const DraftItem& draft) {
        for (const auto& effect : draft.deed.effects)
            if (effect.effect.kind == Effect::Kind::patience)
                report_.add("patience-in-dossier", effect.name.spot);
        DossierItem item{std::string(draft.id.text), text(draft.title), text(draft.text), {}, {}, {}};
        item.uses = tags_.uses(draft.deed.uses);
        item.effects = vocabulary_.effects(draft.deed.effects);
        return item;
    }

    Turn resolved(const DraftTurn& draft) {
        Turn turn{std::string(draft.id.text), draft.phase, draft.channel, {}, {}};
        Namespace line_ids;
        for (const auto& line : draft.says) {
            line_ids.claim(line.id, {}, report_);
            turn.says.push_back({std::string(line.id.text), condition(line.when), text(line.text)});
        }
        turn.replies.reserve(draft.replies.size());
        for (const auto& reply : draft.replies) turn.replies.push_back(resolved(reply));
        return turn;
    }

    Reply resolved(const DraftReply& draft) {
        Reply reply;
        reply.id = draft.id.text;
        reply.act = draft.act;
        reply.text = text(draft.text);
        reply.when = condition(draft.when);
        reply.uses = tags_.uses(draft.deed.uses);
        reply.points = draft.deed.points;
        reply.effects = vocabulary_.effects(draft.deed.effects);
        if (draft.reaction) reply.reaction = text(*draft.reaction);
        reply.why = text(draft.why);
        for (const auto& link : draft.links) reply.links.push_back(resolved(link));
        return reply;
    }

    Link resolved(const DraftLink& draft) { return {condition(draft.when), targets_.target(draft.to)}; }

    Ending resolved(const DraftEnding& draft) {
        return {std::string(draft.id.text), draft.outcome, text(draft.says), draft.points, draft.csat};
    }

    Rule resolved(const DraftRule& draft) {
        Rule rule;
        rule.kind = draft.kind;
        rule.tag = tags_.find(draft.tag);
        rule.line = draft.spot.line;
        if (draft.kind == Rule::Kind::order)
            rule.first = tags_.find(draft.first);
        else
            rule.runs = targets_.outcome_or_ending(draft.runs);
        rule.text = written(draft);
        return rule;
    }

    static std::string written(const DraftRule& draft) {
        const auto tag = std::string(draft.tag.text), first = std::string(draft.first.text),
                   runs = std::string(draft.runs.text);
        switch (draft.kind) {
        case Rule::Kind::needs: return "{ending: " + runs + ", needs: " + tag + "}";
        case Rule::Kind::order: return "{first: " + first + ", before: " + tag + "}";
        case Rule::Kind::never: return "{never: " + tag + ", in: " + runs + "}";
        }
        return "";
    }

    Condition condition(const std::optional<DraftCondition>& draft) {
        return draft ? vocabulary_.condition(*draft) : Condition{};
    }

    Text text(const DraftText& draft) {
        words_.use(draft);
        return text_of(draft);
    }

    void sum_up_all() {
        for (auto& turn : result_.turns)
            for (auto& reply : turn.replies)
                reply.change = sum_up(result_, turn.phase, reply.uses, reply.points, reply.effects);
        if (result_.briefing)
            for (auto& item : result_.briefing->dossier)
                item.change = sum_up(result_, Phase::opening, item.uses, {}, item.effects);
        result_.moves = moves_of(result_);
    }

    const Draft& draft_;
    Report& report_;
    Vocabulary vocabulary_;
    Words words_;
    Tags tags_;
    Targets targets_;
    Scenario result_;
};

} // namespace

std::shared_ptr<const scenario::Scenario>
resolve(const Draft& draft, std::shared_ptr<const scenario::Rubric> rubric, Report& report) {
    return Resolver(draft, std::move(rubric), report).run();
}

} // namespace aplomo::script
