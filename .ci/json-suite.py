#!/usr/bin/env python3
"""Compares the JSON reader with JSONTestSuite (https://github.com/nst/JSONTestSuite, folder test_parsing).

usage: .ci/json-suite.py FOLDER      (TREE_DUMP=path of the built tree-dump; default .build/debug/tree-dump)
y_ must be read to the end with the values Python reads (of duplicate keys the first), n_ must be refused, i_ may be either; none may crash or take over 5 seconds.
"""
import collections, json, os, pathlib, subprocess, sys

program = os.environ.get("TREE_DUMP", ".build/debug/tree-dump")
folder = pathlib.Path(sys.argv[1])
wanted = {"y": (0,), "n": (2,), "i": (0, 2)}

def read(text): return json.loads(text.decode("utf-8-sig"), object_pairs_hook=lambda pairs: dict(reversed(pairs)))

counts, bad = collections.Counter(), []
for path in sorted(folder.rglob("*.json")):
    kind = path.name[0]
    if kind not in wanted or path.name[1] != "_": continue
    try:
        run = subprocess.run([program, str(path)], capture_output=True, timeout=5)
        code = run.returncode
        if kind == "y" and code == 0 and read(run.stdout) != read(path.read_bytes()): code = "another value"
    except subprocess.TimeoutExpired: code = "time-out"
    counts[kind, code] += 1
    if code not in wanted[kind]: bad.append((path.name, code))
for (kind, code), count in sorted(counts.items(), key=str): print(f"{kind}_ exit {code}: {count}")
for name, code in bad: print(f"BAD {name}: exit {code}")
print(f"{sum(counts.values())} files, {len(bad)} bad")
sys.exit(bool(bad) or not counts)
