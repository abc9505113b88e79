#!/usr/bin/env python3
"""Holds what `merlon diff` says against what was done to a description.

usage: .ci/diff-check.py PROGRAM [FOLDER|FILE …] [--rewrites] [--weakenings] [--access] [--mirror]
                             [--draws N] [--only NAME] [--floor SHARE] [-v]

Without paths, the descriptions in Examples are taken. Without a check, all are made:
  --rewrites    what changes the text and not the meaning is no change, there and back
  --weakenings  what weakens is reported, by its kind, at its place or with its operation, and nothing else is weaker
  --mirror      what is weaker on the way there is stronger on the way back
  --access      the verdict on who may call each operation is the one that is worked out here without the program

A folder with a `labels.jsonl` holds pairs of versions (`pair`, `old` and `new` on each line), of which the access is checked.

Exit status 1 when less than --floor of the weakenings are reported (0.98), or anything else is not as it should be."""

import argparse, collections, json, pathlib, sys

sys.dont_write_bytecode = True

from diffing import checks, rewrites, weakenings
from diffing.access import Files
from diffing.description import Description
from diffing.program import Program

CHECKS = ("rewrites", "weakenings", "mirror", "access")


def options():
    parser = argparse.ArgumentParser(description="holds what `merlon diff` says against what was done to a description")
    parser.add_argument("program")
    parser.add_argument("paths", nargs="*", help="folders and files; default: Examples")
    for check in CHECKS:
        parser.add_argument(f"--{check}", action="store_true")
    parser.add_argument("--draws", type=int, default=1, help="how often each rewrite and weakening is drawn for a description (default 1)")
    parser.add_argument("--only", metavar="NAME", default="", help="only rewrites and weakenings whose names hold this text")
    parser.add_argument("--floor", type=float, default=0.98, help="the share of weakenings that must be reported (default 0.98)")
    parser.add_argument("-v", "--verbose", action="store_true", help="names the descriptions that are left out")
    return parser.parse_intermixed_args()


def described(paths, is_verbose):
    """The descriptions below the paths, each once."""
    found, seen = [], set()
    for path in map(pathlib.Path, paths):
        for file in sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml", ".json")) if path.is_dir() else [path]:
            try:
                description = Description(str(file))
            except ValueError as reason:
                if is_verbose:
                    print(f"left out: {file}: {reason}", file=sys.stderr)
                continue
            if description.text not in seen:
                seen.add(description.text)
                found.append(description)
    return found


class Labelled:
    """A pair of versions that somebody published."""

    is_one_way = True

    def __init__(self, folder, label):
        self.old, self.new = (File(str(folder / label["pair"] / label[side])) for side in ("old", "new"))
        self.description, self.label = self.new, label["pair"]


class File:
    def __init__(self, path):
        self.path = self.name = path

    def write(self, folder):
        return self.path


def labelled(paths):
    return [Labelled(path, json.loads(line)) for path in map(pathlib.Path, paths) if (path / "labels.jsonl").is_file()
            for line in (path / "labels.jsonl").read_text().splitlines()]


class Tally:
    """How many pairs of each kind were checked, and how many are as they should be."""

    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)

    def add(self, check, pair, faults):
        self.counts[check][pair.label, not faults] += 1
        for fault in faults:
            print(f"{check}: {pair.label} of {pair.description.name}: {fault}", flush=True)

    def total(self, check):
        """How many are as they should be, of how many."""
        counts = self.counts[check]
        return sum(count for (_, is_right), count in counts.items() if is_right), sum(counts.values())

    def table(self, check):
        labels = sorted({label for label, _ in self.counts[check]})
        width = max(map(len, labels))
        for label in labels:
            right = self.counts[check][label, True]
            yield f"{label.ljust(width)}  {right:5} of {right + self.counts[check][label, False]:5}"


def drawn(wanted, descriptions, pairs, arguments):
    """The pairs that the wanted checks need."""
    makers = [rewrites] * ("rewrites" in wanted) + [weakenings] * bool(wanted & {"weakenings", "mirror"} or wanted == {"access"})
    for description in descriptions:
        for maker in makers:
            for pair in maker.draw(description, arguments.draws, arguments.only):
                pair.is_one_way = "mirror" not in wanted
                yield pair
    if "access" in wanted:
        yield from pairs


def measure(program, wanted, descriptions, pairs, arguments):
    tally = Tally()
    for pair, there, back in program.compare_all(drawn(wanted, descriptions, pairs, arguments)):
        if isinstance(there, Exception):
            tally.add("runs", pair, [str(there)])
        elif isinstance(pair, Labelled):
            tally.add("access", pair, checks.access_faults(there, Files(pair.old.path), Files(pair.new.path)))
        else:
            judge(tally, wanted, pair, there, back)
    return tally


def judge(tally, wanted, pair, there, back):
    if pair.note is None:
        tally.add("rewrites", pair, checks.rewrite_faults(there, back))
    else:
        if "weakenings" in wanted:
            missed, false = checks.missed(there, pair.note), checks.false(there, pair.note)
            tally.add("weakenings", pair, missed)
            tally.add("nothing else", pair, false)
        if "mirror" in wanted:
            tally.add("mirror", pair, checks.mirror_faults(there, back))
    if "access" in wanted and pair.old.document is not None and pair.new.document is not None:
        ways = ((there, pair.old, pair.new), (back, pair.new, pair.old))
        tally.add("access", pair, [fault for said, old, new in ways if said
                                   for fault in checks.access_faults(said, Files(document=old.document), Files(document=new.document))])


def main():
    arguments = options()
    wanted = {check for check in CHECKS if getattr(arguments, check)} or set(CHECKS)
    examples = pathlib.Path(__file__).resolve().parent.parent / "Examples"
    pairs = labelled(arguments.paths)
    paths = [path for path in arguments.paths if not (pathlib.Path(path) / "labels.jsonl").is_file()]
    descriptions = described(paths if arguments.paths else [examples], arguments.verbose)
    if not descriptions and not pairs:
        sys.exit("diff-check: nothing to compare")
    tally = measure(Program(arguments.program), wanted, descriptions, pairs, arguments)
    for check in ("rewrites", "weakenings"):
        if tally.counts[check]:
            print(f"{check}:", *tally.table(check), "", sep="\n")
    is_right = True
    print(f"diff-check: {len(descriptions)} descriptions, {len(pairs)} pairs")
    for check in [check for check, counts in tally.counts.items() if counts]:
        right, total = tally.total(check)
        is_right &= right >= total * arguments.floor if check == "weakenings" else right == total
        print(f"{check}: {right} of {total} ({right / total:.1%})")
    sys.exit(not is_right)


main()
