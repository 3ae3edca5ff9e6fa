"""What the checks share: the files of a tree, its table of arrows, and how a fault is told."""

import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def root():
    """The tree to look at: the first argument, or the one that this file is in."""
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    return pathlib.Path(__file__).resolve().parents[3]


def files(tree, folders, suffixes):
    """The files of some folders of a tree, in order."""
    found = (path for folder in folders for path in (tree / folder).rglob("*"))
    return sorted(path for path in found if path.is_file() and path.suffix in suffixes)


def includes(path):
    """Each #include of a file: line number, the opening quote or bracket, what is included."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := INCLUDE.match(line):
            yield number, match[1], match[2]


def arrows(tree):
    """The table of permitted arrows: a folder, then the folders it may include from."""
    table = {}
    for line in (tree / "tools/dev/arrows").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            folder, permitted = line.split(":")
            table[folder] = permitted.split()
    return table


def tell(faults):
    """Prints the faults, each with its place, and ends with 1 when there are any."""
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)
