#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

using By = Utterance::By;

/// A practice conversation in its middle.
ConversationScreen conversation(Channel channel, std::string title, Customer customer) {
    ConversationScreen screen;
    screen.title = std::move(title);
    screen.customer = std::move(customer);
    screen.mood = {0.5F, 0.4F};
    screen.phase = Phase::inquiry;
    screen.channel = channel;
    screen.seconds = 75;
    screen.patience = 9;
    screen.patience_start = 11;
    return screen;
}

ConversationScreen mail(const Chooser& in) {
    auto screen = conversation(Channel::email, in("El encargo que no cabe", "The order that does not fit"),
                               {"Adela Quirós", in("Floristería en Lugo", "Florist in Lugo"), "female"});
    screen.transcript = {
        {By::customer,
         in("Buenos días. El sábado son ciento veinte cajas, ni una menos, y su factura dice ochenta. "
            "Necesito saber hoy qué va a pasar con las otras cuarenta.",
            "Good morning. Saturday is a hundred and twenty boxes, not one fewer, and your invoice says "
            "eighty. I need to know today what becomes of the other forty."),
         false, 0, Channel::email, "9:12"},
        {By::trainee,
         in("Buenos días, Adela. He abierto su pedido: dice ciento veinte y la factura, ochenta. El error es "
            "nuestro. Antes de las once le escribo con lo que hay en almacén, caja por caja.",
            "Good morning, Adela. I have opened your order: it says a hundred and twenty, and the invoice "
            "eighty. The mistake is ours. You’ll hear from me before eleven with what is in stock, box by "
            "box."),
         false, 1, Channel::email, "9:20"},
        {By::trainee, in("Llamar al almacén antes de contestar", "Ring the warehouse before answering"), true,
         2, Channel::email, "10:31"},
        {By::customer,
         in("Son casi las once. ¿Tengo las cuarenta o busco otro proveedor?",
            "It’s nearly eleven. Do I have the forty, or do I look for somebody else?"),
         false, 0, Channel::email, "10:52"}};
    screen.replies = {
        {in("Hay veintidós hoy y dieciocho el viernes a primera hora. Se las reservo las dos veces y se lo "
            "confirmo por escrito ahora.",
            "There are twenty-two today and eighteen first thing on Friday. I’ll hold both for you and "
            "confirm it in writing now.")},
        {in("Estamos trabajando en ello con la máxima prioridad.", "We are working on it as a priority.")},
        {in("Todavía no han dado las once.", "It isn’t eleven yet.")}};
    return screen;
}

ConversationScreen switched(const Chooser& in) {
    auto screen = mail(in);
    screen.channel = Channel::phone;
    screen.seconds = 12;
    screen.transcript.push_back({By::trainee, in("Dejar el correo y llamar", "Stop writing and call"), true,
                                 3, Channel::email, "10:55"});
    screen.transcript.push_back({By::customer,
                                 in("¿Sí? Vaya, una voz. Dígame que son buenas noticias.",
                                    "Yes? A voice, at last. Tell me it’s good news."),
                                 false, 0, Channel::phone, "10:56"});
    return screen;
}

ConversationScreen chat(const Chooser& in) {
    auto screen = conversation(Channel::chat,
                               in("Cuarenta y una cuentas borradas", "Forty-one accounts, gone"), walter(in));
    screen.transcript = {
        {By::customer,
         in("41 cuentas. Cerrábamos el trimestre hoy.", "41 accounts. We were closing the quarter today."),
         false, 0, Channel::chat, "16:02"},
        {By::trainee,
         in("Las 41 y el cierre de hoy. Estoy dentro de su panel: dígame la última hora a la que las vio.",
            "All 41, and the closing today. I’m in your panel: tell me when you last saw them."),
         false, 1, Channel::chat, "16:03"},
        {By::customer, in("A las tres.", "At three."), false, 0, Channel::chat, "16:03"},
        {By::customer,
         in("Y no me pida un formulario, que ya he rellenado dos.",
            "And don’t ask me for a form, I’ve filled in two already."),
         false, 0, Channel::chat, "16:04"}};
    screen.replies = {
        {in("Ninguno más. Miro la copia de las tres y le digo qué guarda.",
            "Not one more. I’m opening the three o’clock copy, and I’ll tell you what’s in it.")},
        {in("El formulario es necesario para abrir la incidencia.", "The form is needed to open a ticket.")},
        {in("Abrir la lista de copias sin dejar el chat", "Open the list of copies without leaving the chat"),
         true},
        {in("Leerlo otra vez antes de contestar", "Read it again before answering"), true, true}};
    return screen;
}

ConversationScreen video(const Chooser& in) {
    auto screen =
        conversation(Channel::video, in("Un encargo que se mueve", "A brief that keeps moving"), ramon(in));
    screen.transcript = {{By::customer,
                          in("Lo hablamos el martes: eran tres propuestas, no dos.",
                             "We said so on Tuesday: three designs, not two."),
                          false, 0, Channel::video, "12:00"}};
    screen.replies = {
        {in("¿Qué le haría falta ver en la tercera?", "What would you need to see in the third?")},
        {in("En la hoja pone dos.", "The sheet says two.")}};
    return screen;
}

ConversationScreen counter(const Chooser& in) {
    auto screen = conversation(Channel::counter, in("Para mí no es", "Not for me"),
                               {"Jacinta Pardo", in("Clienta de siempre", "Long-time customer"), "female"});
    screen.transcript = {{By::customer,
                          in("La máquina no me deja, hija. Ni con las gafas de ver.",
                             "The machine won’t let me, dear. Not even with my reading glasses."),
                          false, 0, Channel::counter, "9:05"}};
    screen.replies = {{in("Dejemos la máquina. ¿Qué venía usted a hacer?",
                          "Let’s leave the machine. What did you come to do?")},
                      {in("Es muy fácil, mire.", "It’s very easy, look.")}};
    return screen;
}

} // namespace

std::vector<Sample> channel_samples(const Chooser& in) {
    return {{"channel_mail", mail(in)},
            {"channel_switched", switched(in)},
            {"channel_chat", chat(in)},
            {"channel_video", video(in)},
            {"channel_counter", counter(in)}};
}

} // namespace aplomo::tests
