"""The checks: what the program says of pairs of versions, held against what was done to them."""

from seeding.measure import touches
from .access import AccessTable, Files
from .program import MIRRORED


def rewrite_faults(there, back):
    """A rewrite changes nothing, in either direction."""
    return [f"{way}: {change}" for way, said in (("there", there), ("back", back)) if said for change in said.changes]


def missed(there, note):
    """A weakening is reported."""
    if any(note.is_met(change) for change in there.changes):
        return []
    return [f"not reported: {note}; said: {'; '.join(map(str, there.changes)) or 'nothing'}"]


def false(there, note):
    """Nothing but what was made weaker is."""
    return [f"{change}; planted {note}" for change in there.changes if change.verdict == "weaker" and not note.is_near(change)]


def mirror_faults(there, back):
    """What is weaker on the way there is stronger on the way back."""
    expected = sorted(MIRRORED[change.verdict] for change in there.changes)
    if expected == sorted(change.verdict for change in back.changes):
        return []
    return ["there: " + "; ".join(map(str, there.changes)) + " | back: " + "; ".join(map(str, back.changes))]


def access_faults(said, old, new):
    """The rows of the access matrix are what is worked out here from two `Files`. Which operation moved where is taken from the program."""
    table = AccessTable(old, new)
    moved = {name: former(change, table) for change in said.changes if change.id == "diff-operation-moved" for name in change.operations}
    templates = {template(name): name for name in table.versions[0].operations}
    faults, rows = [], set()
    for row in said.access:
        name = row["operation"]
        rows.add(name)
        if row["old"] is None or row["new"] is None:
            is_known = name in table.versions[0 if row["new"] is None else 1].operations
            expected, before, after = None, name if row["new"] is None else None, name if row["old"] is None else None
        else:
            before, after = name if name in table.versions[0].operations else templates.get(template(name)) or moved.get(name), name
            is_known = before in table.versions[0].operations and after in table.versions[1].operations
            expected = table.verdict(before, after) if is_known else None
        if not is_known:
            faults.append(f"a row for {name}, which there is not")
            continue
        if row["verdict"] != expected:
            faults.append(f"{name} is {row['verdict']} ({row['old']} → {row['new']}), and should be {expected}")
        for number, text, operation in ((0, row["old"], before), (1, row["new"], after)):
            is_public = text is not None and (text == "public" or text.endswith(", optional"))
            if operation is not None and is_public != ({} in table.side(number, operation)):
                faults.append(f"{name} is said to be {text}")
    missing = set(table.versions[1].operations) - rows
    return faults + [f"no row for {name}" for name in sorted(missing)]


def template(name):
    parts = name.split("{")
    return "{".join([parts[0], *("}" + part.partition("}")[2] for part in parts[1:])])


def former(change, table):
    """The name of an operation that moved, by its old place."""
    return next((name for name, (_, place) in table.versions[0].operations.items() if place == change.old), None)


class Planted:
    """What was made weaker: the place, which may have others beside it, and the operations; and the kinds and verdicts that are right."""

    def __init__(self, place, operations=(), others=(), ids=(), verdicts=()):
        self.place, self.ids, self.verdicts = place, ids, verdicts
        self.operations, self.others = set(operations), others

    def is_near(self, change):
        if self.operations and change.operations and change.operations <= self.operations:
            return True
        return any(where is not None and is_at(place, where) for where in (change.old, change.new) for place in (self.place, *self.others))

    def is_met(self, change):
        return change.verdict in self.verdicts and change.id in self.ids and self.is_near(change)

    def __str__(self):
        return f"{'|'.join(self.ids)} at {self.place or 'the root'}"


def is_at(place, where):
    return where == place if not place or not where else touches(place, where, False)
