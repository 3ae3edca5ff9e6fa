#!/usr/bin/python3 -B
"""The cues in assets/sounds are what tools/dev/cues makes, and small."""

import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(sys.argv[1])
LARGEST = 60_000  # bytes

faults = []
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([ROOT / "tools/dev/cues", folder], check=True)
    made = {path.name: path.read_bytes() for path in pathlib.Path(folder).iterdir()}
kept = {path.name: path.read_bytes() for path in (ROOT / "assets/sounds").iterdir()}
for name in sorted(made.keys() | kept.keys()):
    if made.get(name) != kept.get(name):
        faults.append(f"assets/sounds/{name} is not what tools/dev/cues makes: run it and commit what it made")
    elif len(kept[name]) > LARGEST:
        faults.append(f"assets/sounds/{name}: {len(kept[name])} bytes, more than {LARGEST}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
