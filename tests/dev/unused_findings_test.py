import unittest

from planted import Planted

CATALOGUE = 'constexpr Entry entries[]{{"E001", "turn-unknown", Severity::error},\n    {"W002", "idle", Severity::warning}};\n'


class UnusedFindings(Planted):
    def setUp(self):
        super().setUp()
        self.write("engine/diagnostics/catalogue.cpp", CATALOGUE)
        self.write("engine/script/links.cpp", 'report("turn-unknown");\n')

    def test_a_catalogue_whose_entries_are_all_raised_is_good(self):
        self.write("engine/analysis/idle.cpp", 'report("idle");\n')
        self.finds_nothing("unused_findings")

    def test_an_entry_that_nothing_raises_is_found(self):
        self.finds("unused_findings", "nothing raises W002 [idle]")

    def test_a_catalogue_that_cannot_be_read_is_found(self):
        self.write("engine/diagnostics/catalogue.cpp", "")
        self.finds("unused_findings", "no entry could be read")


if __name__ == "__main__":
    unittest.main()
