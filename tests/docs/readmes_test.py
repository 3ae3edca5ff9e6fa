"""The READMEs hold what is true: readmes_test.py PROGRAM

A block ```yaml scenario is a whole scenario and must check clean. ```yaml part holds top-level keys and ```yaml reply a
reply of the first turn: put into the first whole scenario, it must load. ```talk is a talk of that scenario and must hold. Commands in ```sh blocks
and behind a `$` in ```console blocks must succeed; what follows a `$` line must be printed, line by line, a line `…`
standing for anything.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.argv.pop(1)).resolve()
GUIDE = ROOT / "scenarios/README.md"
REFERENCE = ROOT / "tools/aplomo/README.md"
READMES = [ROOT / "README.md", GUIDE, REFERENCE, ROOT / "engine/README.md"]
A_PERSON = "1\n\n0\nq\n"  # at a terminal: chooses, or not, and leaves
SUBCOMMANDS = ["", "play", "handbook", "progress", "check", "explain", "graph", "new", "format", "rehearse", "diff", "demo", "doctor"] + [
    f"{whole} {part}"
    for whole, parts in {
        "attempts": "list show verify export import certificate remark remarks",
        "store": "init migrate add-person password remove-person people join leave backup restore verify lock unlock"
                 " smallest-group leaderboard",
        "assign": "give list take-back",
        "privacy": "describe export erase purge keep looks",
        "report": "team person scenario",
    }.items()
    for part in parts.split()]
OPENS_A_WINDOW = re.compile(r"tools/run( --(scenarios|store|person) \S+)*$")
BUILDS = re.compile(r"tools/(test|dev)")


def blocks(readme, language):
    return re.findall(rf"^```{language}\n(.*?)^```", readme.read_text(), re.DOTALL | re.MULTILINE)


def with_part(scenario, part):
    """The scenario with the part's top-level keys in place of its own."""
    for key in re.findall(r"^(\w+):", part, re.MULTILINE):
        scenario = re.sub(rf"^{key}:.*\n(?:[ #].*\n)*", "", scenario, flags=re.MULTILINE)
    return scenario + part


def keys_of(value, own_names=("endings", "meters", "bots", "shown")):
    """The names of all fields of a JSON value; what an author named himself is left out."""
    if isinstance(value, list):
        return set().union(*(keys_of(item) for item in value))
    if not isinstance(value, dict):
        return set()
    below = [keys_of(list(item.values()) if key in own_names else item) for key, item in value.items()]
    return set(value).union(*below)


def with_reply(scenario, reply):
    return scenario.replace("    replies:\n", "    replies:\n" + reply, 1)


class Readmes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.desk = Path(folder.name)
        (self.desk / "tools").mkdir()
        (self.desk / "tools/run").symlink_to(PROGRAM)
        (self.desk / "scenarios").symlink_to(ROOT / "scenarios")
        for text in blocks(GUIDE, "yaml scenario"):
            self.keep(text)

    def keep(self, text):
        name = re.search(r"^id: (\w+)", text, re.MULTILINE).group(1)
        (self.desk / "my-scenarios" / name).mkdir(parents=True, exist_ok=True)
        (self.desk / "my-scenarios" / name / "scenario.yaml").write_text(text)
        return f"my-scenarios/{name}"

    def shell(self, command):
        environment = {**os.environ, "HOME": str(self.desk / "home"), "LC_ALL": "C.UTF-8", "USER": "lucia"}
        environment.pop("XDG_DATA_HOME", None)
        return subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=self.desk, env=environment, text=True,
                              input=A_PERSON, capture_output=True)

    def check(self, text, *options):
        return self.shell(" ".join(["tools/run check", self.keep(text), *options]))

    def succeeds(self, command):
        result = self.shell(command)
        self.assertEqual(0, result.returncode, f"{command}\n{result.stdout}{result.stderr}")
        return result.stdout + result.stderr

    def test_whole_scenarios_of_the_guide_are_only_too_short_to_be_unguessable(self):
        for text in blocks(GUIDE, "yaml scenario"):
            report = json.loads(self.check(text, "--format json").stdout)["scenarios"][0]
            self.assertEqual({"bot-passes"}, {finding["name"] for finding in report["findings"]})

    def test_every_example_of_a_key_loads(self):
        whole = blocks(GUIDE, "yaml scenario")[0]
        changed = [with_part(whole, part) for part in blocks(GUIDE, "yaml part")]
        changed += [with_reply(whole, reply) for reply in blocks(GUIDE, "yaml reply")]
        self.assertEqual(len(re.findall("^```yaml", GUIDE.read_text(), re.MULTILINE)), 1 + len(changed))
        for text in changed:
            report = json.loads(self.check(text, "--format json").stdout)["scenarios"][0]
            errors = [finding for finding in report["findings"] if finding["severity"] == "error"]
            self.assertEqual([], errors, text)

    def test_talks_of_the_guide_hold(self):
        talks = blocks(GUIDE, "talk")
        self.assertTrue(talks)
        for text in talks:
            (self.desk / "my-scenarios/wrong_cake/shown.talk").write_text(text)
            self.succeeds("tools/run rehearse my-scenarios/wrong_cake")

    def test_every_word_of_a_talk_is_explained(self):
        words = re.search(r"word_ids\{(.*?)\}", (ROOT / "engine/rehearsal/words.hpp").read_text(), re.DOTALL)[1]
        for word in re.findall(r'"(\w+)"', words):
            self.assertRegex(GUIDE.read_text(), rf"(?m)^\| .*`{word}`.*\|$")

    def test_commands_succeed(self):
        for readme in READMES:
            for line in "".join(blocks(readme, "sh")).splitlines():
                command = line.split("#")[0].strip()
                if command and not OPENS_A_WINDOW.match(command) and not BUILDS.match(command):
                    self.succeeds(command)

    def test_what_is_shown_is_what_is_printed(self):
        for readme in READMES:
            for block in blocks(readme, "console"):
                for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                    command, *shown = part.splitlines()
                    printed = self.succeeds(command).splitlines()
                    for line in shown:
                        self.assertTrue(line == "…" or line in printed, f"{command}\ndoes not print: {line}")

    def test_every_option_of_a_subcommand_is_explained(self):
        for subcommand in SUBCOMMANDS:
            options = set(re.findall(r"--[a-z-]+", self.succeeds(f"tools/run {subcommand} --help")))
            self.assertEqual(set(), {option for option in options if option not in REFERENCE.read_text()})

    def test_every_field_of_the_json_is_explained(self):
        played = self.succeeds("printf 'hear_her\n' | tools/run play my-scenarios/wrong_cake --script - --format json")
        checked = self.succeeds("tools/run check missed_delivery --format json")
        rehearsed = self.succeeds("tools/run rehearse missed_delivery --format json")
        compared = self.succeeds("tools/run diff my-scenarios/wrong_cake missed_delivery --format json")
        broken = self.check(blocks(GUIDE, "yaml scenario")[0].replace("find_cause", "find_clause"), "--format json")
        for printed in [played, checked, broken.stdout, rehearsed, compared]:
            explained = set(re.findall(r"`([a-z_]+)`", REFERENCE.read_text()))
            self.assertEqual(set(), keys_of(json.loads(printed)) - explained)

    def test_findings_have_the_names_that_the_guide_gives_them(self):
        catalogue = (ROOT / "engine/diagnostics/catalogue.cpp").read_text()
        named = re.findall(r"([EW]\d{3}) `([a-z-]+)`", GUIDE.read_text())
        self.assertTrue(named)
        for code, name in named:
            self.assertRegex(catalogue, rf'"{code}",\s*"{name}"')


if __name__ == "__main__":
    unittest.main()
