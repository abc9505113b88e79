"""What an operator is, and which words it draws."""

import hashlib, random, re

from .planting import Plant, words

OPERATORS = []

# Collections that hold nothing that is anyone's secret.
NOUNS = [
    "parcels", "recipes", "lamps", "boats", "exhibits", "playlists", "chapters", "courses", "ferries", "gardens", "kites", "puzzles", "trails",
]


class Operator:
    """Plants one kind of weakness.

    `rules` are those that should see it: ids, `API5` for any rule of a risk (such a finding is never a false alarm), or `~words` for any
    rule that says so of the very place, where the catalogue has none by name."""

    def __init__(self, name, rules, bad, good, make, level, swagger, styled):
        self.name, self.rules, self.make, self.level = name, rules, make, level
        self.bad, self.good, self.swagger, self.styled = bad, good or bad, swagger, styled

    @property
    def is_exact(self):
        return any(rule.startswith("~") for rule in self.rules)

    def expects(self, finding, is_twin):
        return any(
            re.search(rule[1:], finding["message"]) if rule.startswith("~")
            else not is_twin and any(risk.startswith(rule + ":") for risk in finding["owasp"]) if rule.startswith("API")
            else finding["rule"] == rule
            for rule in self.rules)

    def draw(self, description, half, draws):
        """Pairs of a planted weakness and its twin, always the same for a description."""
        if description.is_swagger and not self.swagger:
            return
        dice = random.Random(f"{self.name} in {description.name}")
        bad = [word for word in self.bad if half in (None, half_of(word))]
        good = [word for word in self.good if half in (None, half_of(word))] or self.good
        dice.shuffle(bad)
        dice.shuffle(good)
        for number, word in enumerate(bad[:draws]):
            noun, style, turn = dice.choice(NOUNS), dice.randrange(3), dice.randrange(1 << 16)
            yield tuple(
                Plant(description, drawn, written(drawn, style) if self.styled else drawn, noun, turn, is_twin)
                for drawn, is_twin in ((word, False), (word if self.good is self.bad else good[number % len(good)], True))
            )


def operator(name, rules, bad, good=None, *, level="warning", swagger=True, styled=False):
    """Declares a function as an operator: it plants into the `Plant` it is given, and answers with the place.

    The twin draws from `good`, or has the same word where there is none. `level` is what the catalogue gives the rule."""

    def declare(make):
        lists = [value.split() if isinstance(value, str) else value for value in (rules, bad, good)]
        OPERATORS.append(Operator(name, *lists, make, level, swagger, styled))
        return make

    return declare


def half_of(word):
    return "ab"[hashlib.sha256(word.encode()).digest()[0] & 1]


def written(word, style):
    """A name as camelCase, snake_case or PascalCase."""
    parts = words(word)
    if style == 1:
        return "_".join(parts)
    return word if style == 0 else "".join(part.capitalize() for part in parts)
