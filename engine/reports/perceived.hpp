#pragma once

#include <string>
#include <vector>

#include "conversation/run.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::reports {

// What can be perceived of a customer besides the words: seen in the face, heard in the voice and around it.
// It is the same in every mode; no figure of a meter is told.

/// Where a turn takes place.
scenario::Channel channel_at(const scenario::Scenario& scenario, scenario::Index turn);

/// Whether what is said there is heard; else it is read.
bool is_spoken(scenario::Channel channel);

/// Whether a reply is a moment of silence: an act that uses the rubric's `pause` and solves nothing.
bool is_breath(const scenario::Scenario& scenario, const scenario::Reply& reply);

/// Whether it leaves the customer with the music: on the telephone, an act whose id is `hold` or begins with
/// `hold_`. Tags cannot tell: who hangs up also abandons, and who fetches an expert may stay on the line.
bool is_hold(const scenario::Scenario& scenario, scenario::Index turn, const scenario::Reply& reply);

/// A meter as a share of its maximum, 0 to 1; `otherwise` where the scenario has none of that id.
double share_of(const scenario::Scenario& scenario, const scenario::State& state, std::string_view meter,
                double otherwise);

/// How angry somebody is, as far as voice and face show it.
enum class Temper { calm, tense, exasperated, furious };
Temper temper_of(double anger);

/// "Shouts": how a voice sounds; empty where it is like any other.
std::string voice_words(Temper temper, Language language);

/// What is heard with the line said now, in order: "The telephone rings", "Shouts", "Background noise".
std::vector<std::string> heard(const conversation::Run& run, Language language);

/// "fury": a share of anger, 0 to 1, as the face shows it.
std::string anger_words(double anger, Language language);

/// "mistrust": a share of trust.
std::string trust_words(double trust, Language language);

/// What the face shows: "fury, mistrust"; of a scenario without anger and without trust nothing.
std::string face_words(const scenario::Scenario& scenario, const scenario::State& state, Language language);

/// "Incoming call": how a conversation begins there.
std::string beginning_words(scenario::Channel channel, Language language);

/// "Continues by video": that it goes on there, elsewhere than before.
std::string change_words(scenario::Channel channel, Language language);

} // namespace aplomo::reports
