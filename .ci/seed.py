#!/usr/bin/env python3
"""Plants weaknesses into sound API descriptions and says which of them the program sees; and harmless twins, which it must not report.

usage: .ci/seed.py PROGRAM [FOLDER|FILE …] [--half a|b] [--operators NAME …] [--draws N] [--floor SHARE] [--json FILE] [--markdown]
       [--write PAGE]

Each operator of `seeding` adds an operation that is exemplary but for one thing, in which its twin differs. Without paths, it adds it to
the descriptions in Examples that have no errors. A weakness is found when a rule that should see it reports an error or a warning at its
place, inside, or above up to the operation, which was not there before; noted when it is a note. It is caught when it is found, or noted
where the rule only gives notes. Names are drawn from two halves, so that words can be mended by one and measured by the other.

Exit status 1 when less than --floor of the weaknesses are caught (0.85), or more than 2 % of the twins raise a false alarm."""

import argparse, collections, datetime, json, os, pathlib, re, sys

sys.dont_write_bytecode = True

from seeding import access, properties, resources, surroundings  # noqa: F401 (each declares its operators)
from seeding.description import Description
from seeding.measure import lint, measure
from seeding.operators import OPERATORS

MOST_FALSE_ALARMS = 0.02
VERDICTS = ("found", "noted", "silent")


def options():
    parser = argparse.ArgumentParser(description="plants weaknesses and says which of them the program sees")
    parser.add_argument("program")
    parser.add_argument("paths", nargs="*", help="folders and files; default: sound ones in Examples")
    parser.add_argument("--half", choices=["a", "b"], help="only names of this half")
    parser.add_argument("--operators", nargs="+", metavar="NAME", help="only operators whose names hold this text")
    parser.add_argument("--draws", type=int, default=4, help="names for each operator and description (default 4)")
    parser.add_argument("--floor", type=float, default=0.85, help="the share of weaknesses that must be caught (default 0.85)")
    parser.add_argument("--json", metavar="FILE", help="writes each result as JSON")
    parser.add_argument("--markdown", action="store_true", help="prints the table as Markdown")
    parser.add_argument("--write", metavar="PAGE", help="puts the date and the tables, by operator and by rule, into a page")
    return parser.parse_intermixed_args()


def described(paths):
    """The descriptions below the paths that something can be planted into, each once."""
    files = []
    for path in map(pathlib.Path, paths):
        files += sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml", ".json")) if path.is_dir() else [path]
    seen = set()
    for file in files:
        try:
            description = Description(str(file))
        except ValueError as reason:
            print(f"left out: {file}: {reason}", file=sys.stderr)
            continue
        key = json.dumps(description.value, sort_keys=True)
        if key not in seen:
            seen.add(key)
            yield str(file), description


def sound(program):
    """The descriptions among the examples that are linted without an error."""
    examples = pathlib.Path(__file__).resolve().parent.parent / "Examples"
    for file, description in described(sorted(p for p in examples.iterdir() if p.suffix in (".yaml", ".json"))):
        if not any(finding["level"] == "error" for findings in lint(program, [file]).values() for finding in findings):
            yield description


class Row:
    def __init__(self, name, results):
        self.name = name
        planted = [result for result in results if not result.is_twin]
        self.twins = len(results) - len(planted)
        counts = collections.Counter(result.verdict for result in results)
        self.planted, self.alarms = len(planted), counts["false alarm"]
        self.verdicts = [counts[verdict] for verdict in VERDICTS]
        self.caught = sum(result.is_caught for result in planted)

    def cells(self):
        return [self.name, *map(str, (self.planted, self.caught, *self.verdicts, self.twins, self.alarms))]


def by_rule(results):
    """For each rule that an operator names, what of the weaknesses it reported. Where several rules may speak, those that did count, or
    else the first."""
    planted, reported, twins, alarms = (collections.Counter() for _ in range(4))
    for result in results:
        ids = [rule for rule in result.operator.rules if rule.startswith("api")]
        said = {line.split(" ", 1)[1] for line in result.reported}
        if result.is_twin:
            twins.update(ids)
            alarms.update(rule for rule in ids if rule in said and result.verdict == "false alarm")
            continue
        spoke = [rule for rule in ids if rule in said]
        planted.update(spoke or ids[:1])
        reported.update(spoke)
    return [[f"`{rule}`", *map(str, (planted[rule], reported[rule], twins[rule], alarms[rule]))] for rule in sorted(planted)]


def as_markdown(lines):
    lines = [lines[0], ["---"] + ["---:"] * (len(lines[0]) - 1), *lines[1:]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(page, rows, results):
    """Replaces the date and the two tables of a page: the one that follows the date, and the one below the heading `By rule`."""
    path = pathlib.Path(page)
    text = path.read_text()
    today = datetime.date.today()
    operators, rules = table(rows, True), as_markdown([["rule", "planted", "reported", "twins", "false alarms"], *by_rule(results)])
    text = re.sub(r"Measured on \w+ \d+, \d+:\n\n(\|.*\n)+", lambda _: f"Measured on {today:%B} {today.day}, {today.year}:\n\n{operators}\n", text)
    text = re.sub(r"(### By rule\n\n(?:[^|\n].*\n|\n)+)(\|.*\n)+", lambda match: match[1] + rules + "\n", text)
    path.write_text(text)


def table(rows, is_markdown):
    heads = ["operator", "planted", "caught", *VERDICTS, "twins", "false alarms"]
    lines = [heads, *(row.cells() for row in rows)]
    if is_markdown:
        return as_markdown(lines)
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join("  ".join([line[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(line[1:], widths[1:]))]) for line in lines)


def missed(results):
    """A line for each operator and verdict that is not as it should be, with the names."""
    lines = collections.defaultdict(set)
    for result in results:
        if result.verdict == "false alarm" or not (result.is_twin or result.is_caught):
            lines[result.operator.name, result.verdict].add(f"{result.name} ({result.added or result.place})")
    return [f"{name}: {verdict}: {', '.join(sorted(places))}" for (name, verdict), places in sorted(lines.items())]


def main():
    arguments = options()
    program = os.path.abspath(arguments.program)
    wanted = arguments.operators or [""]
    operators = [operator for operator in OPERATORS if any(text in operator.name for text in wanted)]
    descriptions = [d for _, d in described(arguments.paths)] if arguments.paths else list(sound(program))
    if not operators or not descriptions:
        sys.exit("seed: nothing to plant, or nowhere")
    results = measure(program, descriptions, operators, arguments.half, arguments.draws)
    rows = [Row(operator.name, [r for r in results if r.operator is operator]) for operator in operators]
    total = Row("total", results)
    print(table([*rows, total], arguments.markdown))
    print("", *missed(results), sep="\n")
    if arguments.write:
        write(arguments.write, [*rows, total], results)
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps([result.value() for result in results], indent=1) + "\n")
    recall, alarms = total.caught / max(1, total.planted), total.alarms / max(1, total.twins)
    print(f"\nseed: {len(descriptions)} descriptions, {len(operators)} operators, {total.planted} weaknesses, {recall:.1%} caught, ", end="")
    print(f"{alarms:.1%} false alarms")
    sys.exit(recall < arguments.floor or alarms > MOST_FALSE_ALARMS)


main()
