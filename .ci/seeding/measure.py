"""Runs the program over what was planted, and says what it saw."""

import collections, json, os, subprocess, tempfile

LOUD = ("error", "warning")


class Result:
    """What was seen of one planted weakness (`found`, `noted`, `silent`), or of its twin (`quiet`, `false alarm`)."""

    def __init__(self, operator, plant, place, seen):
        self.operator, self.place, self.is_twin = operator, place, plant.is_twin
        self.description, self.word, self.name, self.added = plant.description.name, plant.word, plant.name, plant.added
        expected = [finding for finding in seen if operator.expects(finding, plant.is_twin)]
        self.reported = sorted({f"{finding['level']} {finding['rule']}" for finding in seen})
        levels = {finding["level"] for finding in expected}
        is_loud = not levels.isdisjoint(LOUD)
        if self.is_twin:
            self.verdict = "false alarm" if is_loud or (levels and operator.level == "note") else "quiet"
        else:
            self.verdict = "found" if is_loud else "noted" if levels else "silent"

    @property
    def is_caught(self):
        """Seen at the level that the catalogue gives it."""
        return self.verdict == "found" or (self.verdict == "noted" and self.operator.level == "note")

    def value(self):
        return {
            "operator": self.operator.name, "twin": self.is_twin, "verdict": self.verdict, "description": self.description,
            "word": self.word, "name": self.name, "operation": self.added, "place": self.place, "reported": self.reported,
        }


def upper(place):
    """The highest place above that still speaks of it: the operation or the component."""
    parts = place.split("/")
    return "/".join(parts[:4]) if parts[1] in ("paths", "components") else "/".join(parts[:3])


def touches(place, pointer, is_exact):
    if pointer == place or pointer.startswith(place + "/"):
        return True
    return not is_exact and place.startswith(pointer + "/") and pointer.startswith(upper(place))


def lint(program, paths):
    """The findings of each file."""
    command = [program, "lint", "--no-config", "--fail-on", "never", "--format", "json", *paths]
    run = subprocess.run(command, capture_output=True)
    if run.returncode not in (0, 1, 2) or not run.stdout:
        raise SystemExit(f"the program ended with {run.returncode}: {run.stderr.decode(errors='replace')[:300]}")
    found = collections.defaultdict(list)
    for finding in json.loads(run.stdout)["findings"]:
        found[os.path.basename(finding["file"])].append(finding)
    return found


def measure(program, descriptions, operators, half, draws):
    """A `Result` for each weakness and each twin."""
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for description in descriptions:
            planted = []
            for operator in operators:
                for pair in operator.draw(description, half, draws):
                    planted += [(operator, plant, operator.make(plant)) for plant in pair]
            results += seen(program, folder, description, planted)
    return results


def seen(program, folder, description, planted, batch=40):
    (before,) = lint(program, [written(folder, "before", description.value)]).values() or ([],)
    known = {(finding["rule"], finding["pointer"]) for finding in before}
    for start in range(0, len(planted), batch):
        part = planted[start:start + batch]
        paths = [written(folder, str(number), plant.document) for number, (_, plant, _) in enumerate(part)]
        found = lint(program, paths)
        for path, (operator, plant, place) in zip(paths, part):
            new = [finding for finding in found[os.path.basename(path)] if (finding["rule"], finding["pointer"]) not in known]
            yield Result(operator, plant, place, [finding for finding in new if stands(finding, place, operator.is_exact)])


def stands(finding, place, is_exact):
    pointers = [finding["pointer"], *(related["pointer"] for related in finding["related"])]
    return any(touches(place, pointer, is_exact) for pointer in pointers)


def written(folder, name, document):
    path = os.path.join(folder, name + ".json")
    with open(path, "w") as file:
        json.dump(document, file, indent=1)
    return path
