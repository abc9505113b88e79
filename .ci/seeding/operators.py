"""What an operator is, and which words it draws."""

import hashlib, random

from .planting import Plant, words

OPERATORS = []

# Collections that hold nothing that is anybody's secret.
NOUNS = [
    "parcels", "recipes", "lamps", "boats", "exhibits", "playlists", "chapters", "courses", "ferries", "gardens", "kites", "puzzles", "trails",
]


class Operator:
    """Plants one kind of weakness. `rules` are those that should see it; `*` is any rule, at the very place or inside."""

    def __init__(self, name, rules, bad, good, make, level, swagger, styled):
        self.name, self.rules, self.make, self.level = name, rules, make, level
        self.bad, self.good, self.swagger, self.styled = bad, good or bad, swagger, styled

    def expects(self, finding):
        return "*" in self.rules or finding["rule"] in self.rules

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
            noun, style = dice.choice(NOUNS), dice.randrange(3)
            yield tuple(
                Plant(description, drawn, written(drawn, style) if self.styled else drawn, noun, is_twin)
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
