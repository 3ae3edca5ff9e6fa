#!/usr/bin/python3 -B
"""scenarios/CATALOGUE.md is what tools/dev/catalogue writes: page.py APLOMO ROOT."""

import pathlib
import subprocess
import sys
import tempfile

aplomo, root = sys.argv[1], pathlib.Path(sys.argv[2])
with tempfile.TemporaryDirectory() as folder:
    made = pathlib.Path(folder) / "CATALOGUE.md"
    subprocess.run([root / "tools/dev/catalogue", aplomo, made], check=True)
    if made.read_text(encoding="utf-8") != (root / "scenarios/CATALOGUE.md").read_text(encoding="utf-8"):
        print("scenarios/CATALOGUE.md is out of date: run tools/dev/catalogue and commit what it wrote")
        sys.exit(1)
