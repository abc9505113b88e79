"""Runs `merlon diff` and reads what it says."""

import collections, concurrent.futures, json, os, subprocess, tempfile

AHEAD = 32
MIRRORED = {"weaker": "stronger", "stronger": "weaker", "changed": "changed"}


class Change:
    def __init__(self, value):
        self.id, self.verdict, self.message = value["id"], value["verdict"], value["message"]
        self.old, self.new = ((value.get(side) or {}).get("pointer") for side in ("old", "new"))
        self.operations = {name if isinstance(name, str) else name["name"] for name in value.get("operations") or []}
        if isinstance(value.get("operation"), str):
            self.operations.add(value["operation"])

    def __str__(self):
        return f"{self.verdict} {self.id} at {self.new if self.new is not None else self.old}: {self.message}"


class Comparison:
    """What the program says of two versions."""

    def __init__(self, value):
        self.changes = [Change(change) for change in value["changes"]]
        self.access = value["access"]


class Program:
    """The program, which runs as often at once as there are processors."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1)
        self.runs = 0

    def compare(self, old, new):
        """What it says of two files. Raises RuntimeError where it says nothing."""
        self.runs += 1
        run = subprocess.run([self.path, "diff", "--format", "json", old, new], capture_output=True, timeout=120)
        if run.returncode not in (0, 1) or not run.stdout:
            raise RuntimeError(f"ended with {run.returncode}: {run.stderr.decode(errors='replace')[:300]}")
        return Comparison(json.loads(run.stdout))

    def compare_pair(self, pair):
        """What it says of a pair of versions there and back; the way back is None where `pair.is_one_way`."""
        with tempfile.TemporaryDirectory() as folder:
            old, new = (side.write(os.path.join(folder, name)) for side, name in ((pair.old, "old"), (pair.new, "new")))
            return self.compare(old, new), None if pair.is_one_way else self.compare(new, old)

    def compare_all(self, pairs):
        """Each pair with its two comparisons, or with the RuntimeError, in order; only a few pairs are made ahead."""
        waiting = collections.deque()
        for pair in pairs:
            waiting.append((pair, self.pool.submit(self.compare_pair, pair)))
            if len(waiting) > AHEAD:
                yield self.result(*waiting.popleft())
        while waiting:
            yield self.result(*waiting.popleft())

    @staticmethod
    def result(pair, future):
        try:
            return pair, *future.result()
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return pair, error, error


class Side:
    """One version: the text of each of its files, the first of which is compared."""

    def __init__(self, document=None, files=None, name="openapi.json"):
        self.document = document
        self.files = files or {name: document}

    def write(self, folder):
        for name, content in self.files.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(content if isinstance(content, str) else json.dumps(content))
        return os.path.join(folder, next(iter(self.files)))


class Pair:
    """Two versions of a description, and what was done to it: `label` names the kind, `note` says what to expect."""

    def __init__(self, description, label, old, new, note=None):
        self.description, self.label, self.old, self.new, self.note = description, label, old, new, note
        # Whether only the way from old to new is compared.
        self.is_one_way = False
