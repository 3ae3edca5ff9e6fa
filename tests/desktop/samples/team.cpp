#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;
using picture::HeatCell;
using picture::HeatRow;
using picture::HeatTable;
using picture::Ink;
using picture::Label;
using picture::Picture;

namespace {

HeatCell cell(int figure, int n) {
    if (n < picture::least_for_heat) return {{}, n, 0, 100};
    return {figure, n, std::max(0, figure - 70 / n - 4), std::min(100, figure + 70 / n + 4)};
}

constexpr int principles = 3;
constexpr int columns = 12;

/// Who made so many attempts; a technique was on offer less often.
HeatRow row_of(const std::string& name, int person, int attempts) {
    HeatRow row{name, {}};
    for (int i = 0; i < columns; ++i)
        row.cells.push_back(
            cell(42 + (person * 37 + i * 29) % 59, i < principles ? attempts : attempts * (i % 5 + 1) / 6));
    return row;
}

HeatTable people(const Chooser& in) {
    HeatTable table;
    table.columns = {{in("Empatía", "Empathy")},
                     {in("Calma", "Calm")},
                     {in("Solución primero", "Solution first")},
                     {in("Haz tu tarea", "Do your homework"), true},
                     {in("Apertura neutral", "Neutral opening")},
                     {in("Escucha activa", "Active listening")},
                     {in("Pregunta abierta", "Open question")},
                     {in("Paráfrasis", "Paraphrase")},
                     {in("Nombrar la emoción", "Name the feeling")},
                     {in("Mente de principiante", "Beginner’s mind")},
                     {in("Personalizar", "Personalise")},
                     {in("Disculparse", "Apologise")}};
    const char* names[]{"Ana Prieto", "Ben Adeyemi", "Carla Nunes", "Dev Patel",
                        "Elena Soto", "Jonas Weber", "Lucía Marín", "María del Carmen Echevarría Olaizola",
                        "Tom Kelly"};
    const int attempts[]{24, 4, 38, 40, 31, 0, 37, 6, 5}; // 185 in all
    for (int person = 0; const char* name : names) {
        table.rows.push_back(row_of(name, person, attempts[person]));
        ++person;
    }
    return table;
}

HeatTable cohorts(const Chooser& in) {
    HeatTable table;
    table.columns = {
        {in("sept 2026", "Sept 2026")}, {in("oct 2026", "Oct 2026")}, {in("nov 2026", "Nov 2026")}};
    table.rows = {{in("sept 2026", "Sept 2026"), {{58, 41}, {69, 52}, {77, 46}}},
                  {in("oct 2026", "Oct 2026"), {{{}, 0}, {61, 19}, {72, 25}}},
                  {in("nov 2026", "Nov 2026"), {{{}, 0}, {{}, 0}, {{}, 2}}}};
    return table;
}

/// Every kind of shape.
Picture spread(const Chooser& in) {
    Picture picture{300,
                    130,
                    in("Puntuaciones de 185 intentos, de diez en diez puntos",
                       "Scores of 185 attempts, by tens of points"),
                    {}};
    const int counts[]{0, 1, 3, 6, 14, 22, 31, 48, 39, 21};
    for (int i = 0; i < 10; ++i) {
        const double height = counts[i] * 1.7;
        picture.add(picture::Box{30.0 * i + 3, 106 - height, 24, height, Ink::accent, 2});
        picture.add(Label{{30.0 * i + 15, 102 - height},
                          std::to_string(counts[i]),
                          9.5,
                          Ink::ink,
                          Label::Anchor::middle,
                          true});
        picture.add(
            Label{{30.0 * i + 15, 120}, std::to_string(10 * i), 9.5, Ink::ink2, Label::Anchor::middle});
    }
    picture.add(picture::Stroke{{{0, 106}, {300, 106}}, Ink::ink2, 0.8});
    picture.add(picture::Stroke{{{225, 4}, {225, 106}}, Ink::line, 1, true});
    return picture;
}

Picture survey(const Chooser& in) {
    Picture picture{
        300, 60, in("Encuestas de 170 clientes simulados", "Surveys of 170 simulated customers"), {}};
    picture.add(picture::Disc{{10, 30}, 8, Ink::trust});
    picture.add(picture::Area{{{30, 20}, {40, 20}, {35, 40}}, Ink::loss});
    picture.add(picture::Box{66, 24, 180, 12, Ink::accent, 2});
    picture.add(Label{{252, 33.5}, "112", 9.5, Ink::ink, Label::Anchor::start, true});
    picture.add(Label{{60, 33.5}, "5", 9.5, Ink::ink2, Label::Anchor::end});
    return picture;
}

TeamScreen team(const Chooser& in) {
    TeamScreen screen;
    screen.teams = {in("Reclamaciones, Lisboa", "Claims support, Lisbon"), in("Reparto", "Deliveries")};
    screen.team = screen.teams.front();
    screen.reading = false;
    screen.people = 9;
    screen.may_lock = true;
    screen.verified = {185, 3, 1, 0, 0};
    screen.heat = people(in);
    screen.gains = {{"missed_delivery", in("El envío que nunca llegó", "The delivery that never came"), 8, 8,
                     104, 52, 81, 75,
                     in("Al segundo intento ya la ha superado al menos la mitad: 5 de 8 personas.",
                        "By the second attempt at least half have passed: 5 of 8 people.")},
                    {"data_loss", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), 8, 3, 80,
                     44, 66, 75,
                     in("En 5 intentos la ha superado menos de la mitad: 3 de 8 personas.",
                        "Within 5 attempts fewer than half have passed: 3 of 8 people.")},
                    {"quiet_leaver", in("Se fue sin decir nada", "Gone without a word"), 1, 1, 1, 88, 88, 75,
                     in("Aún la han intentado muy pocas personas para decir cuántos intentos cuesta.",
                        "Too few people have tried it yet to say how many attempts it takes.")}};
    screen.due = {{"Tom Kelly", in("El envío que nunca llegó", "The delivery that never came"), -3,
                   in("19 nov", "19 Nov")},
                  {"Dev Patel", in("El envío que nunca llegó", "The delivery that never came"), 0,
                   in("22 nov", "22 Nov")},
                  {"Tom Kelly", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), 1,
                   in("23 nov", "23 Nov")}};
    const std::string nine = in("hasta el 1 dic, quedan 9 días", "due 1 Dec, 9 days left");
    const std::string gone = in("5 días de retraso, desde el 17 nov", "5 days overdue, since 17 Nov");
    screen.due.push_back(
        {"Jonas Weber", in("El envío que nunca llegó", "The delivery that never came"), 9, nine, true});
    screen.due.insert(
        screen.due.begin(),
        {"Elena Soto", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), -5, gone, true});
    screen.assigned = {
        {"g1", in("El envío que nunca llegó", "The delivery that never came"), "", "Laura Ruiz",
         in("Práctica; basta con superarla", "Practice; a pass is enough"), nine, 8, 9, true},
        {"g2",
         in("Cuarenta y una cuentas borradas · Se fue sin decir nada",
            "Forty-one accounts, gone · Gone without a word"),
         "Elena Soto", "María del Carmen Echevarría Olaizola",
         in("Evaluación, con 80 puntos o más", "Assessment, at least 80 points"), gone, 1, 2, false, true},
        {"g3", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), "Tom Kelly", "Laura Ruiz",
         in("Evaluación; basta con superarla", "Assessment; a pass is enough"),
         in("hasta el 23 oct", "due 23 Oct"), 1, 1, true}};
    screen.cohorts = cohorts(in);
    screen.spread = spread(in);
    screen.survey = survey(in);
    screen.disagreeing = {{"d1", "Dev Patel", in("El envío que nunca llegó", "The delivery that never came"),
                           in("21 nov 2026, 18:02", "21 Nov 2026, 18:02")}};
    return screen;
}

/// As many as are shown at once, who made some nine attempts each.
std::vector<HeatRow> later_people() {
    std::vector<HeatRow> rows;
    for (int i = 0; i < people_at_once; ++i)
        rows.push_back(row_of(std::string(1, static_cast<char>('A' + i)) + "bel Moreno", i, 8 + i % 3));
    return rows;
}

/// 912 attempts.
HeatTable later_cohorts(const Chooser& in) {
    auto table = cohorts(in);
    table.rows[0].cells = {{58, 150}, {69, 210}, {77, 200}};
    table.rows[1].cells = {{{}, 0}, {61, 120}, {72, 180}};
    table.rows[2].cells = {{{}, 0}, {{}, 0}, {64, 52}};
    return table;
}

std::string usual_of_many(const Chooser& in, int passed, int of) {
    const auto people = std::to_string(passed) + in(" de ", " of ") + std::to_string(of);
    return 2 * passed >= of ? in("Al segundo intento ya la ha superado al menos la mitad: ",
                                 "By the second attempt at least half have passed: ") +
                                  people + in(" personas.", " people.")
                            : in("En 5 intentos la ha superado menos de la mitad: ",
                                 "Within 5 attempts fewer than half have passed: ") +
                                  people + in(" personas.", " people.");
}

/// The techniques of calm in place of those of empathy.
void show_calm(TeamScreen& screen, const Chooser& in) {
    screen.about = Principle::calm;
    auto& shown = screen.heat.columns;
    shown.resize(3);
    for (const auto& name : {in("Tono sereno", "Composed tone"), in("Pausa", "Pause before replying"),
                             in("No tomarlo personal", "Don’t take it personally"),
                             in("Marcar límites", "Set limits"), in("No entrar en disputa", "No dispute"),
                             in("Sin miedo", "Shed fear"), in("Explicar con llaneza", "Explain plainly")})
        shown.push_back({name, shown.size() == 3});
    for (auto& row : screen.heat.rows) row.cells.resize(shown.size());
}

/// More people than are shown at once, while what is new is replayed.
TeamScreen large(const Chooser& in) {
    auto screen = team(in);
    screen.teams.resize(1);
    screen.may_lock = false;
    screen.people = 100;
    screen.from = 25;
    screen.heat.rows = later_people();
    show_calm(screen, in);
    screen.cohorts = later_cohorts(in);
    screen.gains[0].people = 98, screen.gains[0].passed = 91, screen.gains[0].attempts = 420;
    screen.gains[1].people = 87, screen.gains[1].passed = 41, screen.gains[1].attempts = 292;
    screen.gains[2].people = 64, screen.gains[2].passed = 60, screen.gains[2].attempts = 200;
    screen.gains[0].usual = usual_of_many(in, 61, 98);
    screen.gains[1].usual = usual_of_many(in, 38, 87);
    screen.gains[2].usual = usual_of_many(in, 40, 64);
    screen.gains[2].first = 71;
    screen.spread.reset();
    screen.verified = {912, 704, 0, 1204, 500};
    screen.due.clear();
    screen.survey.reset();
    screen.disagreeing.clear();
    screen.assigned.clear();
    return screen;
}

/// The company has chosen to rank people.
TeamScreen ranked(const Chooser& in) {
    auto screen = team(in);
    screen.may_rank = screen.by_score = true;
    screen.ranking = {{"Elena Soto", 1, 84, 5, 31},
                      {"Ana Prieto", 2, 78, 4, 24},
                      {"María del Carmen Echevarría Olaizola", 2, 78, 11, 6},
                      {"Lucía Marín", 4, 75, 3, 37},
                      {"Carla Nunes", 5, 72, 3, 38},
                      {"Dev Patel", 6, 66, 4, 40},
                      {"Tom Kelly", 7, 61, {}, 5},
                      {"Ben Adeyemi", {}, 91, 9, 4},
                      {"Jonas Weber", {}, 0, {}, 0}};
    return screen;
}

TeamScreen rankable(const Chooser& in) {
    auto screen = ranked(in);
    screen.by_score = false;
    return screen;
}

TeamScreen reading(const Chooser& in) {
    TeamScreen screen;
    screen.teams = {in("Reparto", "Deliveries")};
    screen.team = screen.teams.front();
    return screen;
}

TeamScreen empty(const Chooser& in) {
    auto screen = reading(in);
    screen.reading = false;
    screen.add_person = in("aplomo store add-person NOMBRE --team 'Reparto' --role trainee --store "
                           "'postgresql://laura@registros.example.com/aplomo'",
                           "aplomo store add-person NAME --team 'Deliveries' --role trainee --store "
                           "'postgresql://laura@records.example.com/aplomo'");
    return screen;
}

TeamScreen uncounted(const Chooser& in) {
    auto screen = empty(in);
    screen.people = 4;
    screen.verified.awaiting = 1;
    return screen;
}

/// Attempts that count, newest first: two, one and five at what is expected below.
std::vector<AttemptRow> counted(const Chooser& in) {
    std::vector<AttemptRow> rows;
    const auto add = [&](const std::string& title, const Customer& customer, int score) {
        AttemptRow row;
        row.id = "c" + std::to_string(rows.size());
        row.date = std::to_string(18 - rows.size()) + in(" nov 2026, 16:20", " Nov 2026, 16:20");
        row.title = title;
        row.customer = customer;
        row.outcome = score >= 75 ? Outcome::resolved : score >= 50 ? Outcome::partial : Outcome::lost;
        row.overall = score;
        row.passed = score >= 75;
        rows.push_back(row);
    };
    add(in("El envío que nunca llegó", "The delivery that never came"), marta(in), 64);
    add(in("Se fue sin decir nada", "Gone without a word"), ramon(in), 31);
    add(in("El envío que nunca llegó", "The delivery that never came"), marta(in), 52);
    for (const int score : {90, 78, 61, 55, 48})
        add(in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), walter(in), score);
    return rows;
}

TraineeScreen trainee(const Chooser& in) {
    TraineeScreen screen;
    screen.person = "Ana Prieto";
    screen.reading = false;
    screen.techniques = {
        {{"active_listening", in("Escucha activa", "Active listening"), Principle::empathy, false},
         21,
         24,
         0.69F,
         0.96F},
        {{"set_limits", in("Marcar límites", "Set limits"), Principle::calm, false}, 2, 6, 0.10F, 0.70F}};
    screen.pitfalls = {
        {{"vague", in("Vaguedad", "Vagueness"), Principle::solution, true}, 8, 21, 0.21F, 0.59F}};
    screen.expected = {
        {in("El envío que nunca llegó", "The delivery that never came"),
         in("Al segundo intento, 64: dentro de lo habitual (58 a 80).",
            "At the second attempt 64: within what is usual (58 to 80)."),
         in("Ahora, el tercer intento: lo superaron 9 de 14 personas; la mitad central sacó de 70 a 84.",
            "Next, the third attempt: 9 of 14 people passed; the middle half scored 70 to 84.")},
        {in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"),
         in("Al quinto intento, 90: por encima de lo habitual (58 a 80).",
            "At the fifth attempt 90: above what is usual (58 to 80)."),
         ""},
        {in("Se fue sin decir nada", "Gone without a word"),
         in("Al primer intento, 31; son muy pocas personas para compararlo.",
            "At the first attempt 31; too few people to compare it with."),
         in("Ahora, el segundo intento: aún lo han hecho muy pocas personas para decir qué esperar.",
            "Next, the second attempt: too few people have made it to say what to expect.")}};
    screen.rows = attempts(in);
    screen.rows[1].doubt = Doubt::awaiting;
    screen.rows[2].doubt = Doubt::disagrees;
    for (auto& row : counted(in)) screen.rows.push_back(row);
    return screen;
}

GiveScreen give(const Chooser& in) {
    GiveScreen screen;
    screen.team = in("Reclamaciones, Lisboa", "Claims support, Lisbon");
    screen.scenarios = {
        {"data_loss", in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), 3, 10},
        {"missed_delivery", in("El envío que nunca llegó", "The delivery that never came"), 2, 8},
        {"quiet_leaver", in("Se fue sin decir nada", "Gone without a word"), 1, 5}};
    for (const auto& row : people(in).rows) screen.people.push_back(row.name);
    screen.gift.scenarios = {"missed_delivery"};
    screen.gift.person = "Elena Soto";
    screen.gift.mark = 80;
    screen.date = in("6 dic", "6 Dec");
    return screen;
}

/// No conversation is on this machine.
GiveScreen give_nothing(const Chooser& in) {
    GiveScreen screen;
    screen.team = in("Reparto", "Deliveries");
    screen.gift.days = 0;
    return screen;
}

GiveScreen give_nobody(const Chooser& in) {
    GiveScreen screen = give(in);
    screen.people.clear();
    return screen;
}

GiveScreen giving(const Chooser& in) {
    GiveScreen screen = give(in);
    screen.gift.person.clear();
    screen.giving = true;
    return screen;
}

TraineeScreen unpractised() {
    TraineeScreen screen;
    screen.person = "Mina Sato";
    screen.reading = false;
    return screen;
}

} // namespace

std::vector<Sample> team_samples(const Chooser& in) {
    TraineeScreen awaited;
    awaited.person = "Ana Prieto";
    return {{"team", team(in)},
            {"team_large", large(in)},
            {"team_ranked", ranked(in)},
            {"team_rankable", rankable(in)},
            {"team_reading", reading(in)},
            {"team_empty", empty(in)},
            {"team_uncounted", uncounted(in)},
            {"give", give(in)},
            {"give_nothing", give_nothing(in)},
            {"give_nobody", give_nobody(in)},
            {"giving", giving(in)},
            {"trainee", trainee(in)},
            {"trainee_reading", awaited},
            {"trainee_unpractised", unpractised()}};
}

} // namespace aplomo::tests
