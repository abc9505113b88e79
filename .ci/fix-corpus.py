#!/usr/bin/env python3
"""fix-corpus.py FOLDER PROGRAM: fixes a copy of every API description in a folder, and checks that nothing got worse.

For each file: what --diff prints is taken by `git apply --check` and leads to what --fix writes; the fixed file parses with PyYAML or json;
no rule has more findings than before; a second run changes nothing; no comment is lost; the overlay of --fix-overlay, applied here, leads
to the same document."""

import collections, json, os, pathlib, re, shutil, subprocess, sys, tempfile

import yaml

# What closing an operation brings to light: these rules only look at those that ask for a credential. And what a new header does, and a
# property that is now for requests only.
EXPECTED = {
    "api1-unscoped-object",
    "api1-owner-id-in-request",
    "api5-admin-shares-security",
    "api5-forbidden-undocumented",
    "api5-same-scope-read-write",
    "api8-unauthorized-undocumented",
    "api8-cors-undocumented",
    "api4-unrestricted-string",
}
FOLDER, PROGRAM = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
OPTIONS = sys.argv[3:]


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Dates and the like stay text, so that anything PyYAML can read at all is read."""


Loader.yaml_implicit_resolvers = {}


def run(*arguments, cwd):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, capture_output=True, timeout=300)


def counts(name, cwd):
    result = run("lint", "--format", "json", "--fail-on", "never", *OPTIONS, name, cwd=cwd)
    report = json.loads(result.stdout)
    return collections.Counter(f["rule"] for f in report["findings"]), result.returncode


def comments(text):
    return len(re.findall(rb"(?m)^[ \t]*#", text))


def parse(path, text):
    if path.suffix == ".json":
        return json.loads(text.decode("utf-8-sig"))
    return yaml.load(text.decode("utf-8-sig"), Loader)


STEP = re.compile(r"\['((?:[^'\\\\]|\\\\.)*)'\]|\[(\d+)\]")


def plain(value):
    """A value in which only its meaning counts, not how a scalar is written."""
    if isinstance(value, dict):
        return {str(plain(key)): plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    text = {True: "true", False: "false", None: ""}.get(value, value) if not isinstance(value, (int, float)) or isinstance(value, bool) else value
    if isinstance(text, str) and text.lower() in ("", "~", "null"):
        return ""
    try:
        return float(str(text).replace("0x", "zero"))
    except ValueError:
        return str(text).lower() if str(text).lower() in ("true", "false") else text


def merged(target, update):
    """https://spec.openapis.org/overlay/v1.0.0.html#action-object"""
    for key, value in update.items():
        if isinstance(target.get(key), dict) and isinstance(value, dict):
            merged(target[key], value)
        elif isinstance(target.get(key), list) and isinstance(value, list):
            target[key] += value
        else:
            target[key] = value


def overlaid(document, overlay):
    assert overlay["overlay"] == "1.0.0" and set(overlay) == {"overlay", "info", "actions"} and overlay["actions"]
    for action in overlay["actions"]:
        holder, last, current = None, None, document
        path = action["target"]
        assert path[0] == "$" and "".join(m.group(0) for m in STEP.finditer(path)) == path[1:], path
        for match in STEP.finditer(path):
            if match.group(2):
                last = int(match.group(2))
            else:
                last = str(plain(json.loads('"' + match.group(1).replace("\\'", "'").replace('"', '\\"') + '"')))
            holder, current = current, current[last]
        assert isinstance(current, (dict, list)), f"{path} is a primitive"
        if action.get("remove"):
            del holder[last]
        elif isinstance(current, list):
            current.append(action["update"])
        else:
            merged(current, action["update"])
    return document


def check_overlay(path, work, name, old, new):
    (work / name).write_bytes(old)
    result = run("lint", "--unsafe-fixes", "--fix-overlay", "overlay.json", *OPTIONS, name, cwd=work)
    if not (work / "overlay.json").exists():
        return [] if old == new else [f"no overlay: {result.stderr.decode(errors='replace')[:300]}"]
    if (work / name).read_bytes() != old:
        return ["--fix-overlay wrote to the file"]
    overlay = json.loads((work / "overlay.json").read_bytes())
    try:
        result = overlaid(plain(parse(path, old)), plain_updates(overlay))
    except Exception as error:
        return [f"overlay: {error!r}"]
    return [] if result == plain(parse(path, new)) else ["the overlay leads elsewhere"]


def plain_updates(overlay):
    actions = [dict(a, update=plain(a["update"])) if "update" in a else a for a in overlay["actions"]]
    return dict(overlay, actions=actions)


def check(path, work):
    name = path.name
    copy = work / name
    shutil.copy(path, copy)
    old = copy.read_bytes()
    try:
        parse(path, old)
    except Exception:
        return None
    before, status = counts(name, work)
    if status == 2:
        return None
    patch = run("lint", "--fix", "--unsafe-fixes", "--diff", *OPTIONS, name, cwd=work)
    if copy.read_bytes() != old:
        return ["--diff wrote to the file"]
    faults = []
    (work / "patch").write_bytes(patch.stdout)
    if patch.stdout:
        for arguments in (["git", "apply", "--check", "patch"],):
            applied = subprocess.run(arguments, cwd=work, capture_output=True)
            if applied.returncode:
                faults.append("git apply: " + applied.stderr.decode(errors="replace")[:200])
        subprocess.run(["git", "apply", "--whitespace=nowarn", "patch"], cwd=work, capture_output=True)
        patched = copy.read_bytes()
        copy.write_bytes(old)
    fixed = run("lint", "--fix", "--unsafe-fixes", "--format", "concise", "--fail-on", "never", *OPTIONS, name, cwd=work)
    new = copy.read_bytes()
    if fixed.returncode not in (0, 1):
        faults.append(f"status {fixed.returncode}: {fixed.stderr.decode(errors='replace')[:300]}")
    if patch.stdout and patched != new:
        faults.append("the patch leads elsewhere")
    if not patch.stdout and new != old:
        faults.append("no patch, yet fixed")
    try:
        parse(path, new)
    except Exception as error:
        faults.append(f"does not parse: {str(error)[:300]}")
    after, _ = counts(name, work)
    for rule, count in after.items():
        # A limit whose name was misspelt may turn out to stand on the wrong type.
        renamed = rule == "api4-ineffective-constraint" and after["api8-unknown-field"] < before["api8-unknown-field"]
        if count > before[rule] and rule not in EXPECTED and not renamed:
            faults.append(f"{rule}: {before[rule]} -> {count}")
    if comments(new) < comments(old):
        faults.append(f"{comments(old)} comments -> {comments(new)}")
    run("lint", "--fix", "--unsafe-fixes", "--format", "concise", "--fail-on", "never", *OPTIONS, name, cwd=work)
    if copy.read_bytes() != new:
        faults.append("a second run changes more")
    faults += check_overlay(path, work, name, old, new)
    TOTAL["before"] += sum(before.values())
    TOTAL["after"] += sum(after.values())
    TOTAL["files"] += 1
    TOTAL["changed"] += new != old
    return faults


TOTAL = collections.Counter()
failed = 0
for path in sorted(FOLDER.iterdir()):
    if path.suffix not in (".yaml", ".yml", ".json"):
        continue
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        subprocess.run(["git", "init", "-q"], cwd=work, check=True)
        faults = check(path, work)
    for fault in faults or []:
        print(f"{path.name}: {fault}", flush=True)
    failed += bool(faults)
print(f"{TOTAL['files']} files, {TOTAL['changed']} changed, findings {TOTAL['before']} -> {TOTAL['after']}, {failed} with faults")
sys.exit(1 if failed else 0)
