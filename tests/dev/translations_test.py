import unittest

from planted import Planted

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
DAYS = '\nmsgid "{0} day"\nmsgid_plural "{0} days"\nmsgstr[0] "{0} día"\nmsgstr[1] "{0} días"\n'
BYE = '\nmsgid "Bye"\nmsgstr "Adiós"\n'


class Translations(Planted):
    def plant(self, catalogue, one="{0} day"):
        self.write(
            "tools/aplomo/desktop/screens/home.cpp",
            'auto bye = words.of("Bye");\nauto plain = "not a text";\n'
            f'auto left = words.counted("{one}", "{{0}} days", 2);\n',
        )
        self.write("assets/translations/es.po", HEAD + catalogue)

    def test_texts_with_their_translations_are_good(self):
        self.plant(BYE + DAYS)
        self.finds_nothing("translations")

    def test_a_text_without_a_translation_is_found(self):
        self.plant(DAYS)
        self.finds("translations", 'tools/aplomo/desktop/screens/home.cpp:1: "Bye" is not translated')

    def test_a_catalogue_that_is_missing_or_broken_is_found(self):
        self.plant("msgid")
        self.finds("translations", "es.po")
        (self.tree / "assets/translations/es.po").unlink()
        self.finds("translations", "es.po")

    def test_an_empty_translation_is_found(self):
        self.plant(BYE + DAYS.replace("{0} días", ""))
        self.finds("translations", 'home.cpp:3: "{0} day" is not translated')

    def test_a_doubtful_translation_is_found(self):
        self.plant("\n#, fuzzy" + BYE + DAYS)
        self.finds("translations", 'home.cpp:1: "Bye" has a doubtful translation')

    def test_a_translation_that_no_text_asks_for_is_found(self):
        self.plant(BYE + DAYS + '\nmsgid "Hello"\nmsgstr "Hola"\n')
        self.finds("translations", 'assets/translations/es.po: "Hello" is translated, and nothing asks for it')

    def test_a_translation_that_fills_in_less_is_found(self):
        self.plant(BYE + DAYS.replace("{0} días", "días"))
        self.finds("translations", 'home.cpp:3: "{0} day" and its translation differ')

    def test_one_of_something_may_be_told_without_its_number_where_the_text_does_so_too(self):
        self.plant(BYE + DAYS.replace("{0} day\"", "tomorrow\"").replace("{0} día\"", "mañana\""), "tomorrow")
        self.finds_nothing("translations")
        self.plant(BYE + DAYS.replace("{0} día\"", "mañana\""))
        self.finds("translations", 'home.cpp:3: "{0} day" and its translation differ')


if __name__ == "__main__":
    unittest.main()
