#!/usr/bin/env python3
"""fix-corpus.py FOLDER PROGRAM [OPTION…]: fixes a copy of every API description below a folder, and checks that nothing got worse.

For each description, with its parts, and with the options of `lint` that are given: what --diff prints is taken by `git apply` and leads to
what --fix writes; each changed file parses with PyYAML or json; no finding is left that a fix was offered for, and none is new, but for
what REVEALED names; a second run changes nothing; no comment is lost; the overlays of --fix-overlay name the file they are for, and
lead to the same content."""

import collections, json, os, pathlib, re, shutil, subprocess, sys, tempfile, urllib.parse

import yaml

FOLDER, PROGRAM = pathlib.Path(sys.argv[1]).resolve(), os.path.abspath(sys.argv[2])
OPTIONS = ["--no-config", *sys.argv[3:]]

# Fixes that make an operation ask for a credential.
CLOSING = {
    "api1-object-public",
    "api2-no-security-schemes",
    "api2-optional-auth-write",
    "api2-root-security-empty",
    "api2-root-security-missing",
    "api2-unauthenticated-read",
    "api2-unauthenticated-write",
    "api2-undefined-scheme",
    "api5-admin-public",
}
# Fixes that document a response with headers.
ANSWERING = {"api4-rate-limit-headers-missing", "api4-retry-after-missing", "api4-too-many-requests-undocumented"}

# Rules that may have new findings, the fixes that bring them to light, and why that is no fault of the fix.
REVEALED = {
    "api1-unscoped-object": (CLOSING, "anybody could have the object; now callers are known, and which of them may have it is open"),
    "api1-owner-id-in-request": (CLOSING, "nobody was known; now the owner could be taken from the credential"),
    "api1-shared-credential": (CLOSING, "an API key is all that the description declares, and it tells no users apart"),
    "api5-admin-shares-security": (CLOSING, "anybody was an administrator; now callers are known, and who administers is for a person to say"),
    "api5-forbidden-undocumented": (CLOSING, "there was nothing to forbid; fixed as well, but where responses cannot be edited"),
    "api5-unscoped-write": (CLOSING, "a scheme with scopes is demanded; which of them a write needs is for a person to choose"),
    "api5-unused-scope": (CLOSING, "nothing demanded the scheme; now it is demanded, and which of its scopes are needed is for a person to choose"),
    "api8-unauthorized-undocumented": (CLOSING, "there was no credential to refuse; fixed as well, but where responses cannot be edited"),
    "api4-unrestricted-string": (
        {"api3-sensitive-response-property"},
        "only an answer had the component, which is now kept from answers; in the strict profile what nothing sends counts as input",
    ),
    "api8-cors-undocumented": (ANSWERING | CLOSING, "the first header of a response; which sites may read it is for a person to say"),
}


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Dates and the like stay text, so that anything PyYAML can read at all is read."""


Loader.yaml_implicit_resolvers = {}


def parse(name, text):
    return json.loads(text.decode("utf-8-sig")) if name.endswith(".json") else yaml.load(text.decode("utf-8-sig"), Loader)


def parses(name, text):
    try:
        parse(name, text)
        return True
    except Exception:
        return False


def comments(text):
    return len(re.findall(rb"(?m)^[ \t]*#", text))


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
    assert overlay["overlay"] == "1.0.0" and set(overlay) == {"overlay", "extends", "info", "actions"} and overlay["actions"]
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
        if "remove" in action:
            del holder[last]
        elif isinstance(current, list):
            current.append(plain(action["update"]))
        else:
            merged(current, plain(action["update"]))
    return document


class Corpus:
    """A copy of the folder in a git repository of its own, which brings back what a run has changed."""

    def __init__(self, work):
        self.tree, self.overlays = work / "tree", work / "overlays"
        shutil.copytree(FOLDER, self.tree, symlinks=True, ignore=shutil.ignore_patterns(".git"))
        (self.tree / ".gitattributes").write_text("* -text -whitespace\n")
        self.git("init", "-q")
        self.git("add", "-f", "-A")
        self.git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "as it was")

    def git(self, *arguments):
        return subprocess.run(["git", *arguments], cwd=self.tree, capture_output=True, check=True).stdout

    def lint(self, *arguments):
        return subprocess.run([PROGRAM, "lint", *arguments, *OPTIONS], cwd=self.tree, capture_output=True, timeout=600)

    def roots(self):
        return self.lint("--show-files").stdout.decode().splitlines()

    def findings(self, name):
        result = self.lint("--format", "json", "--fail-on", "never", name)
        return json.loads(result.stdout)["findings"], result.returncode

    def changed(self):
        names = self.git("diff", "-z", "--name-only").decode().split("\0")[:-1]
        return {name: (self.tree / name).read_bytes() for name in names}

    def restore(self):
        self.git("checkout", "-q", "--", ".")

    def old(self, name):
        return self.git("cat-file", "blob", f"HEAD:{name}")


def check(corpus, name):
    before, status = corpus.findings(name)
    if status == 2:
        return None
    faults = []
    patch = corpus.lint("--fix", "--unsafe-fixes", "--diff", name).stdout
    if corpus.changed():
        faults.append("--diff wrote to a file")
    if patch:
        applied = subprocess.run(["git", "apply", "--whitespace=nowarn", "-"], cwd=corpus.tree, input=patch, capture_output=True)
        if applied.returncode:
            faults.append("git apply: " + applied.stderr.decode(errors="replace")[:200])
    patched = corpus.changed()
    corpus.restore()
    run = corpus.lint("--fix", "--unsafe-fixes", "--format", "concise", "--fail-on", "never", name)
    new = corpus.changed()
    if run.returncode not in (0, 1):
        faults.append(f"status {run.returncode}: {run.stderr.decode(errors='replace')[:300]}")
    if patched != new:
        faults.append("the patch leads elsewhere")
    for path, text in new.items():
        old = corpus.old(path)
        if parses(path, old) and not parses(path, text):
            faults.append(f"{path} does not parse any more")
        if comments(text) < comments(old):
            faults.append(f"{path}: {comments(old)} comments -> {comments(text)}")
    after, _ = corpus.findings(name)
    faults += check_findings(before, after)
    corpus.lint("--fix", "--unsafe-fixes", "--format", "concise", "--fail-on", "never", name)
    if corpus.changed() != new:
        faults.append("a second run changes more")
    corpus.restore()
    faults += check_overlays(corpus, name, new)
    TOTAL["before"] += len(before)
    TOTAL["after"] += len(after)
    TOTAL["files"] += 1
    TOTAL["changed"] += bool(new)
    return faults


def check_findings(before, after):
    def key(finding):
        return finding["rule"], finding["fingerprint"]

    def place(finding):
        return finding["rule"], finding["file"], finding["pointer"]

    offered = {finding["rule"] for finding in before if finding["fixes"]}
    fixable = {key(finding) for finding in before if finding["fixes"]}
    # A finding that quotes what was fixed, such as the URL of a server, is another by its fingerprint, but not by its place.
    known, places = collections.Counter(map(key, before)), set(map(place, before))
    faults = collections.Counter()
    for finding in after:
        rule = finding["rule"]
        if known[key(finding)] > 0:
            known[key(finding)] -= 1
            faults[f"{rule} is still found"] += key(finding) in fixable
        elif place(finding) not in places and not REVEALED.get(rule, (set(), ""))[0] & offered:
            faults[f"{rule} is new: {finding['message'][:100]}"] += 1
    return [f"{fault} ({count})" for fault, count in faults.items() if count]


def check_overlays(corpus, name, new):
    ending = ".overlay.json" if name.endswith(".json") else ".overlay.yaml"
    for path in new:
        (corpus.overlays / path).parent.mkdir(parents=True, exist_ok=True)
    run = corpus.lint("--unsafe-fixes", "--fix-overlay", f"{corpus.overlays}/{{path}}{ending}", name)
    faults = ["--fix-overlay wrote to a file"] if corpus.changed() else []
    made = {str(path.relative_to(corpus.overlays)): path.read_bytes() for path in corpus.overlays.rglob("*") if path.is_file()}
    shutil.rmtree(corpus.overlays, ignore_errors=True)
    wanted = {os.path.splitext(path)[0] + ending: path for path in new}
    if made.keys() != wanted.keys():
        return faults + [f"overlays {sorted(made)}, not {sorted(wanted)}: {run.stderr.decode(errors='replace')[:300]}"]
    for overlay, path in wanted.items():
        if not parses(path, corpus.old(path)):
            continue
        try:
            content = parse(overlay, made[overlay])
            target = (corpus.overlays / overlay).parent / urllib.parse.unquote(content["extends"])
            if os.path.normpath(target) != str(corpus.tree / path):
                faults.append(f"the overlay extends {content['extends']}, not {path}")
            if overlaid(plain(parse(path, corpus.old(path))), content) != plain(parse(path, new[path])):
                faults.append(f"the overlay for {path} leads elsewhere")
        except Exception as error:
            faults.append(f"the overlay for {path}: {error!r}")
    return faults


TOTAL = collections.Counter()
failed = skipped = 0
with tempfile.TemporaryDirectory() as work:
    corpus = Corpus(pathlib.Path(work).resolve())
    for name in corpus.roots():
        faults = check(corpus, name)
        for fault in faults or []:
            print(f"{name}: {fault}", flush=True)
        skipped += faults is None
        failed += bool(faults)
print(f"{TOTAL['files']} descriptions, {TOTAL['changed']} changed, {skipped} skipped since they have problems without fixes, ", end="")
print(f"findings {TOTAL['before']} -> {TOTAL['after']}, {failed} with faults")
sys.exit(1 if failed else 0)
