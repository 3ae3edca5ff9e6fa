#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

// Sorted, for they are searched by halves.
constexpr auto stop_words_es = std::to_array<std::string_view>(
    {"a",      "al",    "algo",     "algun",   "alguna",   "algunas", "algunos",  "alla",  "alli",
     "ante",   "antes", "aqui",     "asi",     "aun",      "aunque",  "bien",     "cada",  "casi",
     "como",   "con",   "cual",     "cuando",  "cuanto",   "de",      "del",      "desde", "donde",
     "e",      "el",    "ella",     "ellas",   "ello",     "ellos",   "en",       "entre", "era",
     "eran",   "eres",  "es",       "esa",     "esas",     "ese",     "eso",      "esos",  "esta",
     "estan",  "estar", "estas",    "este",    "esto",     "estos",   "estoy",    "fue",   "fueron",
     "ha",     "hace",  "hacer",    "hacia",   "han",      "has",     "hasta",    "hay",   "he",
     "hemos",  "la",    "las",      "le",      "les",      "lo",      "los",      "mas",   "me",
     "mi",     "mia",   "mio",      "mis",     "misma",    "mismo",   "muy",      "nada",  "ni",
     "no",     "nos",   "nosotros", "nuestra", "nuestras", "nuestro", "nuestros", "o",     "os",
     "otra",   "otras", "otro",     "otros",   "para",     "pero",    "poco",     "por",   "porque",
     "pues",   "que",   "quien",    "se",      "sea",      "ser",     "si",       "sido",  "sin",
     "sino",   "sobre", "solo",     "somos",   "son",      "soy",     "su",       "sus",   "suya",
     "suyo",   "tal",   "tambien",  "tampoco", "tan",      "tanto",   "te",       "ti",    "tiene",
     "tienen", "toda",  "todas",    "todavia", "todo",     "todos",   "tu",       "tus",   "u",
     "un",     "una",   "unas",     "uno",     "unos",     "usted",   "ustedes",  "va",    "vamos",
     "van",    "voy",   "y",        "ya",      "yo"});
constexpr auto stop_words_en = std::to_array<std::string_view>(
    {"a",       "about",  "after",   "all",      "also",    "am",     "an",     "and",    "any",     "are",
     "aren't",  "as",     "at",      "be",       "because", "been",   "before", "being",  "but",     "by",
     "can",     "can't",  "could",   "couldn't", "did",     "didn't", "do",     "does",   "doesn't", "doing",
     "don't",   "for",    "from",    "get",      "go",      "got",    "had",    "has",    "hasn't",  "have",
     "haven't", "he",     "he'd",    "he'll",    "her",     "here",   "hers",   "him",    "his",     "how",
     "i",       "i'd",    "i'll",    "i'm",      "i've",    "if",     "in",     "into",   "is",      "isn't",
     "it",      "it'd",   "it'll",   "its",      "just",    "let",    "me",     "more",   "my",      "no",
     "nor",     "not",    "now",     "of",       "off",     "on",     "only",   "or",     "other",   "our",
     "ours",    "out",    "over",    "own",      "she",     "she'd",  "she'll", "should", "so",      "some",
     "such",    "than",   "that",    "that'll",  "the",     "their",  "them",   "then",   "there",   "these",
     "they",    "they'd", "they'll", "they're",  "they've", "this",   "those",  "to",     "too",     "up",
     "us",      "very",   "was",     "wasn't",   "we",      "we'd",   "we'll",  "we're",  "we've",   "were",
     "weren't", "what",   "when",    "where",    "which",   "while",  "who",    "whom",   "why",     "will",
     "with",    "won't",  "would",   "wouldn't", "you",     "you'd",  "you'll", "you're", "you've",  "your",
     "yours"});

} // namespace

Entries stop_words(Language language) {
    return language == Language::es ? Entries(stop_words_es) : Entries(stop_words_en);
}

} // namespace aplomo::wording
