#!/usr/bin/env python3
"""Holds scenarios to what a trainee may rely on: gate.py APLOMO FOLDER [ID…]. Prints what does not hold, a line each."""
import json
import subprocess
import sys

RESOLVED_DECISIONS = 4
RANDOM_PASSES = 0.01
LONGEST_POOLED, LONGEST_ALONE = 0.40, 0.50
DEPENDS = 0.25
LOST_STRETCH = 2
LEVERAGE_TURNS, LEVERAGE_SHARE = 3, 0.05
PRINCIPLES = ("empathy", "calm", "solution")
# Unfair in any amount; a bot that passes is counted below, variant by variant.
FORBIDDEN = {"farmable", "inversion", "kind_loss", "principle-thin", "filler", "replies-equal", "unpassable", "lost-long"}
FOUNDING = {"angry_caller", "data_loss", "missed_delivery"}


def check(aplomo, path):
    run = subprocess.run([aplomo, "check", path, "--format", "json"], capture_output=True, text=True)
    if run.returncode > 1:
        sys.exit(run.stderr)
    return json.loads(run.stdout)


def longest(report):
    """How often the longest reply is the best one, the worse of both languages."""
    return max((cue["rate"] for cue in report["guessability"]["cues"] if cue["cue"] == "longest"), default=0)


def faults_of_variant(variant):
    name = variant["id"] or "the only variant"
    if not variant["exhaustive"]:
        yield f"{name}: not everything was looked at"
        return
    if variant["random"]["passes"] > RANDOM_PASSES:
        yield f"{name}: random play passes {variant['random']['passes']:.2%}"
    for principle in variant["thin"]:
        yield f"{name}: too little is trained of {principle}"
    decisions = variant["decisions"]
    depends = sum(d["depends"] for d in decisions) / len(decisions)
    if depends < DEPENDS:
        yield f"{name}: only {depends:.0%} of decisions depend on mood or facts"
    for principle in PRINCIPLES:
        span = variant["principles"][principle]["best"] - variant["principles"][principle]["worst"]
        turns = sum(d["principles"][principle] >= LEVERAGE_SHARE * span for d in decisions)
        if turns < LEVERAGE_TURNS:
            yield f"{name}: only {turns} turns can cost {LEVERAGE_SHARE:.0%} of {principle}"
    if variant["lost_stretch"] and variant["lost_stretch"]["decisions"] > LOST_STRETCH:
        yield f"{name}: {variant['lost_stretch']['decisions']} decisions follow when all is lost"
    resolved = [len(e["shortest"]) for e in variant["endings"].values() if e["outcome"] == "resolved"]
    if min(resolved, default=0) < RESOLVED_DECISIONS:
        yield f"{name}: resolved after {min(resolved, default=0)} decisions"


def faults_of_bots(scenario):
    passing = {}
    for variant in scenario["variants"]:
        for bot, languages in variant["bots"].items():
            for language, fared in languages.items():
                if fared["passes"]:
                    passing.setdefault((bot, language), []).append((variant["id"], fared["passing"]))
    for (bot, language), where in sorted(passing.items()):
        told = ", ".join(f"{variant} {chance:.0%}" for variant, chance in where)
        if len(where) >= 2:
            yield f"the bot {bot} ({language}) passes in {told}"
        else:
            print(f"note: {scenario['id']}: the bot {bot} ({language}) passes in {told}")


def faults_of_scenario(aplomo, scenario):
    for finding in scenario["findings"]:
        if finding["severity"] == "error" or finding["name"] in FORBIDDEN:
            yield f"line {finding['line']}: {finding['message']}"
        elif finding["name"] != "bot-passes":
            yield f"line {finding['line']}: warning {finding['name']}: {finding['message']}"
    variants = scenario["variants"]
    if len(variants) < (3 if scenario["id"] in FOUNDING else 2):
        yield f"only {len(variants)} variants"
    for variant in variants:
        yield from faults_of_variant(variant)
    yield from faults_of_bots(scenario)
    if any(scenario["unreachable"][part] for part in ("turns", "replies")):
        yield f"no conversation shows {scenario['unreachable']}"
    share = longest(check(aplomo, scenario["file"]))
    if share > LONGEST_ALONE:
        yield f"the longest reply is the best one in {share:.0%} of decisions"
    if len(scenario["rules"]) < 2:
        yield "fewer than two rules state its lesson"


def faults_of_catalogue(report):
    if longest(report) > LONGEST_POOLED:
        yield f"the longest reply is the best one in {longest(report):.0%} of all decisions"
    for group, kind in (("cues", "cue"), ("model", "model")):
        for leak in report["guessability"][group]:
            if leak["leaks"]:
                name = leak.get("cue", "the text model")
                yield f"{name} ({leak['language'] or 'any language'}) finds the best reply in {leak['rate']:.0%}, luck in {leak['expected']:.0%}"


def main():
    aplomo, folder, *only = sys.argv[1:]
    report = check(aplomo, folder)
    faults = [f"{s['id']}: {fault}" for s in report["scenarios"] if not only or s["id"] in only
              for fault in faults_of_scenario(aplomo, s)]
    if not only:
        faults += [f"the catalogue: {fault}" for fault in faults_of_catalogue(report)]
    print("\n".join(faults) or "the gate holds")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
