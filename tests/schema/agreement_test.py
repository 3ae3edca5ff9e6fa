"""What an editor says by scenarios/scenario.schema.json is what the loader says: agreement_test.py PROGRAM

Needs node with the packages ajv and yaml; where they are missing it says so and exits 77.
"""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop(1)
SCHEMA = ROOT / "scenarios/scenario.schema.json"
FULL = ROOT / "tests/support/full.yaml"
BAD = ROOT / "tests/bad_scenarios"
GUIDE = ROOT / "scenarios/README.md"
MODULES = "/usr/share/nodejs"  # Debian's; its own node looks there anyway
LEFT_OUT = 77

# Faults that no schema can see: names that stand for nothing, what depends on another place of the file, how often
# something is nested. Each has a bad file of its name, which the schema takes.
ONLY_THE_LOADER = {
    "briefing-too-large",
    "character-forbidden",
    "condition-missing",
    "condition-on-last",
    "condition-too-deep",
    "condition-too-long",
    "ending-unknown",
    "fact-compared",
    "fact-unknown",
    "id-not-folder",
    "language-missing",
    "language-undeclared",
    "meter-alone",
    "meter-unknown",
    "name-unknown",
    "run-unknown",
    "start-unknown",
    "tag-unknown",
    "text-per-language",
    "turn-unknown",
    "word-missing",
    "word-unknown",
}

# In place of any value of a good file: another type, a name of nothing, a number out of range, a slip of the pen.
STRANGERS = [None, [], {}, True, -1, 99, 1.5, "Two words", "{open", ["x", "x"]]


def node(*arguments, typed=""):
    environment = {**os.environ, "NODE_PATH": MODULES}
    return subprocess.run(["node", *arguments], env=environment, text=True, input=typed, capture_output=True)


def read(file):
    """What a YAML file holds."""
    result = node("-p", "JSON.stringify(require('yaml').parse(require('fs').readFileSync(process.argv[1], 'utf8')))",
                  file)
    result.check_returncode()
    return json.loads(result.stdout)


def validate(files):
    """What the schema finds wrong, by file."""
    result = node(Path(__file__).with_name("validate.js"), SCHEMA, typed="\n".join(map(str, files)))
    assert result.returncode == 0, result.stderr
    return {Path(file): told for file, told in json.loads(result.stdout).items()}


def load(folder):
    """By file: the names of the errors for which the loader refuses it; an empty set when it takes it."""
    result = subprocess.run([PROGRAM, "check", folder, "--format", "json", "--max-states", "1", "--rubric",
                             ROOT / "tests/support/rubric.yaml"], text=True, capture_output=True)
    assert result.returncode in (0, 1), result.stderr
    refused = {}
    for each in json.loads(result.stdout)["scenarios"]:
        errors = {finding["name"] for finding in each["findings"] if finding["severity"] == "error"}
        refused[Path(each["file"])] = errors if each["fingerprint"] is None else set()
    return refused


def mutants(value):
    """The value with one thing wrong, or not: every place of it replaced, left out, or added to."""
    if isinstance(value, dict):
        yield {**value, "unheard_of": 1}
    places = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for place, inner in places:
        without = copy.copy(value)
        del without[place]
        yield without
        for changed in [*STRANGERS, *mutants(inner)]:
            mutant = copy.copy(value)
            mutant[place] = changed
            yield mutant


class Agreement(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.desk = Path(folder.name)

    def keep(self, text, folder, name=""):
        path = self.desk / name / folder / "scenario.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text)
        return path

    def test_both_take_the_good_files(self):
        shipped = [path.read_text() for path in ROOT.glob("scenarios/*/scenario.yaml")]
        guide = re.findall(r"^```yaml scenario\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE)
        files = [self.keep(text, re.search(r"^id: (\w+)", text, re.MULTILINE)[1])
                 for text in [FULL.read_text(), *shipped, *guide]]
        self.assertGreater(len(files), 4)
        self.assertEqual({file: [] for file in files}, validate(files))

    def test_both_refuse_the_bad_files_but_for_a_list(self):
        names = [path.stem for path in sorted(BAD.glob("*.yaml")) if not path.stem.startswith("rubric")]
        files = {name: self.keep((BAD / f"{name}.yaml").read_text(), "base", name) for name in names}
        told = validate(files.values())
        for name, file in files.items():
            refused = load(file.parent)[file]
            with self.subTest(name, loader=refused, schema=told[file]):
                self.assertEqual(bool(refused) and name not in ONLY_THE_LOADER, bool(told[file]))

    def test_the_list_names_bad_files(self):
        self.assertEqual(set(), {name for name in ONLY_THE_LOADER if not (BAD / f"{name}.yaml").exists()})

    def test_both_say_the_same_of_every_slip_in_a_good_file(self):
        whole = read(FULL)
        for number, mutant in enumerate(mutants(whole)):
            if "id" in mutant and mutant["id"] == whole["id"]:
                mutant["id"] = f"mutant{number}"
            self.keep(json.dumps(mutant), f"mutant{number}")
        refused = load(self.desk)
        told = validate(refused)
        for file, errors in refused.items():
            with self.subTest(file.read_text(), loader=errors, schema=told[file]):
                seen = errors - ONLY_THE_LOADER - {"number-out-of-range"}
                self.assertTrue(bool(told[file]) or not seen)
                self.assertTrue(bool(errors) or not told[file])


def missing():
    """What is needed and is not here; nothing where all is."""
    if not shutil.which("node"):
        return "there is no node here"
    found = node("-e", "require('ajv'); require('yaml')")
    return next((line for line in found.stderr.splitlines() if line.startswith("Error:")), "") if found.returncode else ""


if __name__ == "__main__":
    if reason := missing():
        print(f"Left out: this needs node with the packages ajv and yaml ({reason}).")
        sys.exit(LEFT_OUT)
    unittest.main()
