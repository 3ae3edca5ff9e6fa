#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

UsedTag tag(const char* id, const std::string& name, Principle principle, bool pitfall = false) {
    return {id, name, principle, pitfall};
}

/// From Monday 31 August to Sunday 22 November 2026: 19 conversations.
std::vector<int> days() {
    std::vector<int> made(7 * calendar_weeks, 0);
    for (const std::size_t once : {24u, 38u, 52u, 60u, 77u}) made[once] = 1;
    for (const std::size_t twice : {3u, 17u, 25u, 45u, 53u, 68u, 74u}) made[twice] = 2;
    return made;
}

std::vector<std::string> months(const Chooser& in) {
    std::vector<std::string> made(calendar_weeks);
    made[0] = in("sept", "Sept");
    made[4] = in("oct", "Oct");
    made[8] = in("nov", "Nov");
    return made;
}

ProgressScreen progress(const Chooser& in) {
    ProgressScreen screen;
    screen.conversations = 19;
    screen.counted = 15;
    screen.points = {{38, false, true},  {52, false, true},  {41, false, false}, {58, false, false},
                     {76, true, true},   {63, false, false}, {77, true, false},  {81, true, false},
                     {70, false, false}, {45, false, false}, {61, false, false}, {82, true, false},
                     {90, true, true},   {74, false, false}, {79, true, false},  {66, false, false},
                     {84, true, false},  {91, true, false},  {88, true, false}};
    screen.pass = 75;
    screen.courses = {
        {"quiet_leaver", in("Se fue sin decir nada", "Gone without a word"), 1, 88, 88, 75},
        {"missed_delivery", in("El envío que nunca llegó", "The delivery that never came"), 6, 41, 91, 75},
        {"angry_caller", in("La llamada anterior salió mal", "The last call went badly"), 3, 63, 70, 75},
        {"data_loss", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), 5, 45, 82, 75}};
    screen.techniques = {
        {tag("active_listening", in("Escucha activa", "Active listening"), Principle::empathy), 21, 24, 0.69F,
         0.96F},
        {tag("name_feeling", in("Nombrar la emoción", "Name the feeling"), Principle::empathy), 9, 17, 0.31F,
         0.74F},
        {tag("beginner_mind", in("Mente de principiante", "Beginner’s mind"), Principle::empathy), 2, 3,
         0.21F, 0.94F},
        {tag("pause", in("Pausa", "Pause"), Principle::calm), 5, 8, 0.31F, 0.86F},
        {tag("set_limits", in("Marcar límites", "Set limits"), Principle::calm), 0, 6, 0.0F, 0.39F},
        {tag("find_cause", in("Identificar el problema", "Identify the problem"), Principle::solution), 18,
         19, 0.75F, 0.99F},
        {tag("next_step", in("Siguiente paso", "Clear next step"), Principle::solution), 12, 22, 0.35F,
         0.73F}};
    screen.pitfalls = {
        {tag("interrupt", in("Interrumpir", "Interrupt"), Principle::empathy, true), 2, 14, 0.04F, 0.40F},
        {tag("argue", in("Discutir", "Argue"), Principle::calm, true), 1, 4, 0.05F, 0.70F},
        {tag("vague", in("Vaguedad", "Vagueness"), Principle::solution, true), 8, 21, 0.21F, 0.59F}};
    screen.due = {
        {"missed_delivery", in("El envío que nunca llegó", "The delivery that never came"), -3,
         in("19 nov", "19 Nov")},
        {"quiet_leaver", in("Se fue sin decir nada", "Gone without a word"), 0, in("22 nov", "22 Nov")},
        {"data_loss", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), 9,
         in("1 dic", "1 Dec")}};
    screen.days = days();
    screen.today = 83;
    screen.months = months(in);
    return screen;
}

/// Many conversations, still being recounted.
ProgressScreen counting(const Chooser& in) {
    ProgressScreen screen;
    screen.conversations = 312;
    screen.wanted = 312;
    screen.done = 85;
    screen.days = days();
    screen.today = 83;
    screen.months = months(in);
    return screen;
}

/// One guided conversation, and one that can no longer be played again.
ProgressScreen guided(const Chooser& in) {
    ProgressScreen screen = counting(in);
    screen.conversations = 2;
    screen.wanted = 0;
    screen.left_out = 1;
    screen.days.assign(7 * calendar_weeks, 0);
    screen.days[82] = screen.days[83] = 1;
    screen.points = {{72, false, true}};
    screen.pass = 75;
    return screen;
}

} // namespace

std::vector<Sample> progress_samples(const Chooser& in) {
    return {{"progress", progress(in)},
            {"progress_counting", counting(in)},
            {"progress_guided", guided(in)},
            {"progress_empty", ProgressScreen{}}};
}

} // namespace aplomo::tests
