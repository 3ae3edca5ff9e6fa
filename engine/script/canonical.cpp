#include "script/canonical.hpp"

#include "script/page.hpp"

namespace aplomo::script {
namespace {

using namespace scenario;

/// One scenario being written.
class Writer {
  public:
    explicit Writer(const Scenario& scenario) : scenario_(scenario), page_(scenario.languages) {}

    std::string run() {
        head();
        mood();
        if (scenario_.briefing) briefing(*scenario_.briefing);
        variants();
        conversation();
        endings();
        demands();
        return page_.str();
    }

  private:
    void head() {
        page_.line("format", 1);
        page_.line("id", plain(scenario_.id));
        std::vector<std::string> languages;
        for (const auto language : scenario_.languages) languages.emplace_back(code_of(language));
        page_.list("languages", languages);
        page_.text("title", scenario_.title);
        page_.text("summary", scenario_.summary);
        page_.line("channel", id_of(scenario_.channel));
        page_.line("level", scenario_.level);
        page_.line("minutes", scenario_.minutes);
        customer(scenario_.customer);
    }

    void customer(const Customer& customer) {
        page_.open("customer");
        page_.text("name", customer.name);
        page_.text("about", customer.about);
        if (customer.voice) {
            page_.open("voice");
            page_.line("pitch", customer.voice->pitch);
            page_.line("rate", customer.voice->rate);
            page_.line("gender", customer.voice->gender);
            page_.close();
        }
        page_.close();
    }

    void mood() {
        if (!scenario_.meters.empty()) page_.open("meters");
        for (const auto& meter : scenario_.meters) {
            page_.open(plain(meter.id));
            page_.line("start", meter.start);
            page_.line("max", meter.max);
            page_.close();
        }
        if (!scenario_.meters.empty()) page_.close();
        page_.line("patience", scenario_.patience);
        std::vector<std::string> facts;
        for (const auto& fact : scenario_.facts) facts.push_back(plain(fact));
        if (!facts.empty()) page_.list("facts", facts);
    }

    void briefing(const Briefing& briefing) {
        page_.open("briefing");
        page_.line("reads", std::to_string(briefing.reads));
        if (briefing.dossier.empty()) page_.list("dossier", {});
        if (!briefing.dossier.empty()) page_.open("dossier");
        for (const auto& item : briefing.dossier) {
            page_.item();
            page_.line("id", plain(item.id));
            page_.text("title", item.title);
            page_.text("text", item.text);
            deed(item.uses, {}, item.effects);
            page_.close();
        }
        if (!briefing.dossier.empty()) page_.close();
        page_.close();
    }

    void variants() {
        if (scenario_.variants.front().id.empty()) return;
        page_.open("variants");
        for (const auto& own : scenario_.variants) variant(own);
        page_.close();
    }

    void variant(const Variant& own) {
        page_.item();
        page_.line("id", plain(own.id));
        if (!own.meters.empty()) page_.open("meters");
        for (const auto& [meter, start] : own.meters) page_.line(plain(scenario_.meters[meter].id), start);
        if (!own.meters.empty()) page_.close();
        if (!own.words.empty()) page_.open("words");
        for (const auto& [word, text] : own.words) page_.text(plain(word), text);
        if (!own.words.empty()) page_.close();
        if (own.customer) customer(*own.customer);
        page_.close();
    }

    void conversation() {
        page_.line("start", plain(scenario_.turns[scenario_.start].id));
        page_.open("turns");
        for (const auto& own : scenario_.turns) turn(own);
        page_.close();
        if (!scenario_.interrupts.empty()) page_.open("interrupts");
        for (const auto& interrupt : scenario_.interrupts) link(interrupt);
        if (!scenario_.interrupts.empty()) page_.close();
        page_.line("out_of_patience", plain(scenario_.endings[scenario_.out_of_patience].id));
    }

    void turn(const Turn& own) {
        page_.open(plain(own.id));
        page_.line("phase", id_of(own.phase));
        if (own.channel) page_.line("channel", id_of(*own.channel));
        page_.open("says");
        for (const auto& line : own.says) {
            page_.item();
            if (!line.id.empty()) page_.line("id", plain(line.id));
            condition(line.when);
            page_.text("text", line.text);
            page_.close();
        }
        page_.close();
        page_.open("replies");
        for (const auto& own_reply : own.replies) reply(own_reply);
        page_.close();
        page_.close();
    }

    void reply(const Reply& own) {
        page_.item();
        page_.line("id", plain(own.id));
        page_.text(own.act ? "do" : "say", own.text);
        condition(own.when);
        deed(own.uses, own.points, own.effects);
        if (own.reaction) page_.text("reaction", *own.reaction);
        page_.text("why", own.why);
        page_.open("to");
        for (const auto& own_link : own.links) link(own_link);
        page_.close();
        page_.close();
    }

    void link(const Link& own) {
        page_.item();
        condition(own.when);
        const bool turn = own.to.kind == Target::Kind::turn;
        page_.line("to", plain(turn ? scenario_.turns[own.to.index].id : scenario_.endings[own.to.index].id));
        page_.close();
    }

    void condition(const Condition& when) {
        if (!when.always()) page_.line("when", quoted(to_text(when, scenario_)));
    }

    void deed(const std::vector<std::uint16_t>& uses, const Points& own, const std::vector<Effect>& effects) {
        std::vector<std::string> tags, changes;
        for (const auto tag : uses) tags.push_back(plain(scenario_.rubric->tags[tag].id));
        for (const auto& effect : effects) changes.push_back(written(effect));
        if (!tags.empty()) page_.list("uses", tags);
        points(own);
        if (!changes.empty()) page_.list("effects", changes);
    }

    std::string written(const Effect& effect) const {
        const auto amount = (effect.amount > 0    ? "+"
                             : effect.amount == 0 ? "-"
                                                  : "") +
                            std::to_string(effect.amount);
        switch (effect.kind) {
        case Effect::Kind::meter: return scenario_.meters[effect.subject].id + " " + amount;
        case Effect::Kind::patience: return "patience " + amount;
        case Effect::Kind::set: return "set " + scenario_.facts[effect.subject];
        case Effect::Kind::clear: return "clear " + scenario_.facts[effect.subject];
        }
        return "";
    }

    void points(const Points& own) {
        if (own == Points{}) return;
        page_.open("points");
        for (const auto principle : all_principles)
            if (const int worth = own[static_cast<std::size_t>(principle)]; worth != 0)
                page_.line(id_of(principle), worth);
        page_.close();
    }

    void endings() {
        page_.open("endings");
        for (const auto& ending : scenario_.endings) {
            page_.open(plain(ending.id));
            page_.line("outcome", id_of(ending.outcome));
            page_.text("says", ending.says);
            points(ending.points);
            if (ending.csat) page_.line("csat", *ending.csat);
            page_.close();
        }
        page_.close();
    }

    void demands() {
        page_.open("weights");
        for (const auto principle : all_principles)
            page_.line(id_of(principle), scenario_.weights[static_cast<std::size_t>(principle)]);
        page_.close();
        page_.open("pass");
        page_.line("overall", scenario_.pass.overall);
        page_.line("each", scenario_.pass.each);
        page_.close();
    }

    const Scenario& scenario_;
    Page page_;
};

} // namespace

std::string canonical(const Scenario& scenario) { return Writer(scenario).run(); }

} // namespace aplomo::script
