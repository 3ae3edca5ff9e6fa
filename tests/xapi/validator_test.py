"""What an independent validator says of the statements: validator_test.py PROGRAM FOLDER

Needs node and, once, npm with a network; where they are missing it says so and exits 77.
"""

import copy
import json
import os
import shutil
import subprocess
import sys
import unittest
import uuid
from datetime import datetime
from pathlib import Path

from practice import BUILD, HOME_PAGE, Practice

PACKAGE = "@learninglocker/xapi-validation@3.0.0"
MODULES = BUILD / "node_modules"
LEFT_OUT = 77


def faults_of(statements):
    done = subprocess.run(["node", Path(__file__).with_name("validate.js")], input=json.dumps(statements), text=True,
                          capture_output=True, env={**os.environ, "NODE_PATH": str(MODULES)})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def with_fault(statement, path, value):
    """The statement with one place of it replaced, or left out where the value is None."""
    changed = copy.deepcopy(statement)
    place = changed
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return changed


ANSWER_FAULTS = [
    (["id"], "no-uuid"), (["actor"], None), (["actor", "mbox"], "nadia@example.com"),
    (["actor", "account", "homePage"], "no iri"), (["actor", "account", "name"], None), (["verb"], None),
    (["verb", "id"], "answered"), (["verb", "display"], {"no language": "x"}), (["object", "id"], "no iri"),
    (["object", "definition", "interactionType"], "guess"), (["object", "definition", "choices"], {}),
    (["object", "definition", "correctResponsesPattern"], "listen"), (["result", "success"], "yes"),
    (["result", "duration"], "4.9 s"), (["timestamp"], "yesterday"), (["context", "registration"], "1"),
    (["context", "contextActivities", "parent"], [{"id": "no iri"}]), (["surprise"], 1),
]
SCORE_FAULTS = [(["result", "score", "scaled"], 2), (["result", "score", "raw"], 101),
                (["result", "completion"], 1), (["result", "duration"], "soon")]


class Validator(Practice):
    def by_verb(self, statements, verb):
        return [each for each in statements if each["verb"]["id"].endswith("/" + verb)]

    def test_all_statements_are_good(self):
        for number, mode in enumerate(["practice", "assessment", "guided"]):
            self.play("--mode", mode, "--person", "Núria O’Neill", seed=number)
        statements = self.statements()
        self.assertGreater(len(statements), 12)
        self.assertEqual([[]] * len(statements), faults_of(statements))
        self.assertEqual(len(statements), len({uuid.UUID(each["id"]) for each in statements}))
        self.assertEqual({("Núria O’Neill", HOME_PAGE)}, {(each["actor"]["account"]["name"],
                                                          each["actor"]["account"]["homePage"]) for each in statements})
        self.assertNotIn("mbox", json.dumps(statements))

    def test_planted_faults_are_found(self):
        self.play()
        statements = self.statements()
        answer = self.by_verb(statements, "answered")[-1]
        score = self.by_verb(statements, "completed")[0]
        answer["result"]["duration"] = "PT4.90S"
        planted = [(answer, *fault) for fault in ANSWER_FAULTS] + [(score, *fault) for fault in SCORE_FAULTS]
        found = faults_of([with_fault(*each) for each in planted])
        for (_, path, value), faults in zip(planted, found):
            with self.subTest(path=path, value=value):
                self.assertNotEqual([], faults)

    def test_an_attempt_is_told_in_its_order_with_what_its_decisions_earn(self):
        self.play("--mode", "assessment")
        statements = self.statements()
        verbs = [each["verb"]["id"].rsplit("/", 1)[1] for each in statements]
        answers = self.by_verb(statements, "answered")
        self.assertEqual("initialized", verbs[0])
        self.assertEqual(["completed", "terminated"], verbs[-2:])
        self.assertIn(verbs[-3], ["passed", "failed"])
        self.assertEqual(["answered"] * (len(verbs) - 4), verbs[1:-3])
        times = [datetime.fromisoformat(each["timestamp"].replace("Z", "+00:00")) for each in statements]
        self.assertEqual(sorted(times), times)
        self.assertEqual(1, len({each["context"]["registration"] for each in statements}))
        shown = float(self.run_program("attempts", "list").stdout.split()[5])
        score = statements[-2]["result"]["score"]
        self.assertAlmostEqual(shown, score["raw"], delta=0.006)
        self.assertAlmostEqual(score["raw"] / 100, score["scaled"], places=8)
        self.assertEqual(verbs[-3] == "passed", statements[-2]["result"]["success"])
        for answer in answers:
            options = {each["id"] for each in answer["object"]["definition"]["choices"]}
            best = answer["object"]["definition"]["correctResponsesPattern"]
            chosen = answer["result"]["response"]
            self.assertLessEqual(set(filter(None, chosen.split("[,]"))), options)
            self.assertEqual(chosen in best, answer["result"]["success"])

    def test_a_guided_conversation_passes_and_fails_nothing(self):
        self.play("--mode", "guided")
        statements = self.statements()
        self.assertEqual([], self.by_verb(statements, "passed") + self.by_verb(statements, "failed"))
        self.assertNotIn("success", self.by_verb(statements, "completed")[0]["result"])


def missing():
    """What is needed and is not here; nothing where all is."""
    if not shutil.which("node"):
        return "there is no node here"
    if (MODULES / PACKAGE.rsplit("@", 1)[0]).exists():
        return ""
    if not shutil.which("npm"):
        return "there is no npm here"
    (BUILD / "package.json").write_text("{}")
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--fetch-retries=1", PACKAGE], cwd=BUILD,
                          text=True, capture_output=True)
    return (done.stderr.strip().splitlines() or ["npm failed"])[-1] if done.returncode else ""


if __name__ == "__main__":
    if reason := missing():
        print(f"Left out: this needs node with the package {PACKAGE} ({reason}).")
        sys.exit(LEFT_OUT)
    unittest.main()
