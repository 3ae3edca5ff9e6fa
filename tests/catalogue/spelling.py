#!/usr/bin/python3 -B
"""Every word of the scenarios and of the rubric is in the dictionary of its language, or in words.LANGUAGE.txt here:
spelling.py ROOT. Prints the others with the files they stand in."""

import collections
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

HERE = pathlib.Path(__file__).parent
DICTIONARIES = {"es": "es_ES", "en": "en_GB"}
LEFT_OUT = 77


def texts(node, language, own=None):
    """All that is said in a language; a plain text counts for the only one there is."""
    if isinstance(node, str):
        if own == language:
            yield node
    elif isinstance(node, list):
        for each in node:
            yield from texts(each, language, own)
    elif isinstance(node, dict):
        for key, each in node.items():
            yield from texts(each, language, key if key in DICTIONARIES else own)


def unknown(text, language):
    text = re.sub(r"\{[a-z_0-9]+\}|\w*\d\w*|[«»“”…]", " ", text).replace("’", "'")
    run = subprocess.run(["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"], input=text, text=True,
                         capture_output=True, check=True)
    return set(run.stdout.split())


def main():
    root = pathlib.Path(sys.argv[1])
    if shutil.which("hunspell") is None:
        print("left out: there is no hunspell")
        sys.exit(LEFT_OUT)
    files = [root / "assets/rubric.yaml", *sorted(root.glob("scenarios/*/scenario.yaml"))]
    found = collections.defaultdict(list)
    used = collections.defaultdict(set)
    for language in DICTIONARIES:
        known = set((HERE / f"words.{language}.txt").read_text(encoding="utf-8").split())
        for file in files:
            for word in unknown("\n".join(texts(yaml.safe_load(file.read_text(encoding="utf-8")), language)), language):
                if word in known:
                    used[language].add(word)
                else:
                    found[f"{word} ({language})"].append(str(file.relative_to(root)))
        for word in sorted(known - used[language]):
            found[f"{word} ({language})"].append(f"nothing but words.{language}.txt")
    for word, places in sorted(found.items()):
        print(f"{word}: {', '.join(places)}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
