#!/usr/bin/env python3
"""Compares the YAML reader with the YAML test suite (https://github.com/yaml/yaml-test-suite, branch data).

usage: .ci/yaml-suite.py FOLDER      (TREE_DUMP=path of the built tree-dump; default .build/debug/tree-dump)
Cases with an in.json that libyaml itself accepts must give the same first document; at least 98 % of them do, and every exception is
listed with its reason below. Cases that libyaml refuses must be refused. What libyaml accepts is asked of libyaml, not of the reader.
"""
import ctypes, ctypes.util, json, os, pathlib, subprocess, sys

REASONS = {
    "JEF9/02": "libyaml: `|+` and a last line of space without a line break",
}

program = os.environ.get("TREE_DUMP", ".build/debug/tree-dump")
libyaml = ctypes.CDLL(ctypes.util.find_library("yaml") or "libyaml-0.so.2")
libyaml.yaml_parser_set_input_string.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]

def libyaml_accepts(text):
    """Whether libyaml reads all events of a text. Its structures are opaque here: both are smaller than the buffers."""
    parser, event = ctypes.create_string_buffer(4096), ctypes.create_string_buffer(1024)
    assert libyaml.yaml_parser_initialize(parser) == 1
    libyaml.yaml_parser_set_input_string(parser, text, len(text))
    try:
        while True:
            if libyaml.yaml_parser_parse(parser, event) != 1: return False
            kind = int.from_bytes(event.raw[:4], sys.byteorder)
            libyaml.yaml_event_delete(event)
            if kind == 2: return True  # YAML_STREAM_END_EVENT
    finally: libyaml.yaml_parser_delete(parser)

def first_value(text):
    """The first of the JSON values in a text; the word `nothing` when there is none."""
    text = text.lstrip()
    return json.JSONDecoder().raw_decode(text)[0] if text else "nothing"

compared = refused = 0
rows, bad = [], []
for path in sorted(pathlib.Path(sys.argv[1]).rglob("in.yaml")):
    case = str(path.parent.relative_to(sys.argv[1]))
    accepted = libyaml_accepts(path.read_bytes())
    try: run = subprocess.run([program, str(path)], capture_output=True, timeout=5)
    except subprocess.TimeoutExpired: bad.append((case, "no answer in 5 s")); continue
    if run.returncode not in (0, 2): bad.append((case, f"exit {run.returncode}")); continue
    if not accepted:
        refused += 1
        # What libyaml refuses after the first document is never reached; JSON is not given to libyaml.
        is_wrong = path.with_name("error").exists() and run.returncode == 0 and b"second document" not in run.stderr
        if is_wrong: bad.append((case, "libyaml refuses it, tree-dump does not"))
        continue
    expected = path.with_name("in.json")
    if not expected.exists(): continue
    compared += 1
    wanted = first_value(expected.read_text("utf-8"))
    try: got = first_value(run.stdout.decode("utf-8"))
    except ValueError: got = "no JSON"
    if got == wanted and run.returncode == 0: continue
    rows.append((case, REASONS.get(case, "UNEXPLAINED"), json.dumps(wanted), json.dumps(got) if run.returncode == 0 else run.stderr.decode()[:160].strip()))
print(f"{'case':8} {'reason':60} wanted / got")
for case, reason, wanted, got in rows: print(f"{case:8} {reason:60} {wanted[:120]} / {got[:160]}")
for case, why in bad: print(f"BAD {case}: {why}")
equal = compared - len(rows)
print(f"{compared} cases that libyaml accepts, {equal} equal ({100 * equal / max(compared, 1):.1f} %), {len(rows)} exceptions; {refused} that libyaml refuses")
sys.exit(bool(bad) or compared == 0 or equal < 0.98 * compared or any(row[1] == "UNEXPLAINED" for row in rows))
