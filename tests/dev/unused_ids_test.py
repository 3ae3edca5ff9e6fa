import unittest

from planted import Planted

RUBRIC = "tags:\n  apologise: {kind: technique}\n"
SCENARIO = """
facts: [seen]
meters: {anger: {start: 5, max: 10}}
briefing:
  dossier:
    - {id: history, effects: [set seen]}
variants:
  - {id: marta, words: {order: A1}}
  - {id: pedro, words: {order: B2}}
start: opening
turns:
  opening:
    says:
      - {when: anger >= 8 and seen, text: "{order}"}
      - {text: "{{plain}}"}
    replies:
      - {id: wait, uses: [apologise], to: [{when: not seen, to: opening}, {to: bye}]}
      - {id: stay, to: bye}
out_of_patience: gone
endings: {bye: {}, gone: {}}
"""


class UnusedIds(Planted):
    def plant(self, before="", after=""):
        self.assertIn(before, SCENARIO)
        self.write("assets/rubric.yaml", RUBRIC)
        self.write("scenarios/late/scenario.yaml", SCENARIO.replace(before, after, 1))

    def found(self, before, after, expected):
        self.plant(before, after)
        self.finds("unused_ids", "scenarios/late/scenario.yaml: " + expected)

    def test_a_scenario_that_uses_all_it_declares_is_good(self):
        self.plant()
        self.finds_nothing("unused_ids")

    def test_a_fact_that_no_condition_reads_is_found(self):
        self.plant("facts: [seen]", "facts: [seen, told]")
        self.finds("unused_ids", "no condition reads the fact told", "nothing sets the fact told")

    def test_a_fact_that_nothing_sets_is_found(self):
        self.found("[set seen]", "[clear seen]", "nothing sets the fact seen")

    def test_a_meter_that_no_condition_reads_is_found(self):
        self.found("anger >= 8 and seen", "seen", "no condition reads the meter anger")

    def test_a_dossier_item_that_changes_nothing_is_found(self):
        self.found("[set seen]}", "[set seen]}\n    - {id: idle}", "the dossier item idle changes nothing")

    def test_a_word_that_no_text_has_is_found(self):
        self.found("order: A1", "order: A1, plain: x", "no text has the word {plain} of the variant marta")

    def test_a_variant_that_varies_nothing_is_found(self):
        self.found("{id: marta, words: {order: A1}}", "{id: marta}", "the variant marta varies nothing")

    def test_a_turn_that_nothing_leads_to_is_found(self):
        self.found("out_of_patience", "  lost: {}\nout_of_patience", "nothing leads to lost")

    def test_a_tag_that_no_scenario_uses_is_only_noted(self):
        self.plant("[apologise]", "[]")
        self.finds_nothing("unused_ids")


if __name__ == "__main__":
    unittest.main()
