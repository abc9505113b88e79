"""Weakenings of what values of requests may be: lengths, numbers, patterns, values, types."""

from ..description import at
from . import weakening

LISTED = ("enum", "const")
# Keyword, type, whether it is an upper limit, and the limit that is stated where there is none.
LIMITS = (
    ("maxLength", "string", True, 40), ("minLength", "string", False, 4), ("maximum", "integer", True, 500),
    ("minimum", "integer", False, 5), ("maximum", "number", True, 500), ("minimum", "number", False, 5), ("maxItems", "array", True, 50),
    ("minItems", "array", False, 2), ("maxProperties", "object", True, 60), ("minProperties", "object", False, 2),
)


def plain(kind, *without):
    """Whether a schema is of a type, is not limited to values, and states none of some keywords."""
    return lambda node: node.get("type") == kind and not any(key in node for key in (*LISTED, *without))


def place(draw, kind, *without, own=()):
    """The path of a schema of requests of a type, where nothing beside it states any of some keywords; itself it may state its `own`."""
    return draw.pick(draw.reached.requests.places(plain(kind, *without), (*without, *own, *LISTED)))


def limited(draw, keyword, kind, standard):
    """The path of a schema with a limit, which both versions get where there is none."""
    path = place(draw, kind, "exclusiveMaximum", "exclusiveMinimum", own=(keyword,))
    stated = at(draw.before, path).get(keyword)
    if isinstance(stated, bool) or not isinstance(stated, (int, float)) or stated <= 0:
        draw.set((*path, keyword), standard)
    return path


def declare(keyword, kind, is_upper, standard):
    label = ("max" if is_upper else "min") + ("imum-of-" + kind if keyword in ("maximum", "minimum") else "-" + keyword[3:].lower())

    @weakening("diff-input-limit", name=f"{label}-dropped")
    def dropped(draw):
        path = limited(draw, keyword, kind, standard)
        del at(draw.after, path)[keyword]
        return path

    @weakening("diff-input-limit", name=f"{label}-{'raised' if is_upper else 'lowered'}")
    def loosened(draw):
        path = limited(draw, keyword, kind, standard)
        node = at(draw.after, path)
        node[keyword] = node[keyword] * 2 if is_upper else node[keyword] / 2 if kind == "number" else node[keyword] - 1
        return path


for limit in LIMITS:
    declare(*limit)


def exclusive(draw, is_upper):
    """A limit that the value itself no longer keeps from passing."""
    keyword, flag = ("maximum", "exclusiveMaximum") if is_upper else ("minimum", "exclusiveMinimum")
    path = place(draw, "number", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum")
    value = draw.dice.randrange(1, 1000)
    if draw.description.has_json_schema:
        at(draw.before, path)[flag] = value
    else:
        at(draw.before, path).update({keyword: value, flag: True})
    at(draw.after, path)[keyword] = value
    return path


@weakening("diff-input-limit")
def exclusive_maximum_included(draw):
    return exclusive(draw, True)


@weakening("diff-input-limit")
def exclusive_minimum_included(draw):
    return exclusive(draw, False)


@weakening("diff-input-pattern")
def pattern_dropped(draw):
    path = place(draw, "string", own=("pattern",))
    # One that is stated may let everything pass.
    draw.set((*path, "pattern"), "^[A-Z]{3}$")
    del at(draw.after, path)["pattern"]
    return path


@weakening("diff-input-pattern", verdicts=("weaker", "changed"))
def pattern_widened(draw):
    path = place(draw, "string", own=("pattern",))
    draw.set((*path, "pattern"), "^[A-Z]{3}$")
    at(draw.after, path)["pattern"] = draw.pick(["^[A-Z]{3,60}$", "^[A-Za-z]{3}$", "[A-Z]{3}", "^.{3}$"])
    return path


@weakening("diff-input-format")
def format_dropped(draw):
    path = place(draw, "string", "pattern", "format")
    draw.set((*path, "format"), draw.pick(["uuid", "date", "email", "ipv4", "uri"]))
    del at(draw.after, path)["format"]
    return path


@weakening("diff-input-format", "diff-input-limit", "diff-input-type")
def integers_became_wider(draw):
    path = place(draw, "integer", own=("format",))
    draw.set((*path, "format"), "int32")
    at(draw.after, path)["format"] = "int64"
    return path


@weakening("diff-input-values")
def values_dropped(draw):
    path = place(draw, "string", "format", "pattern")
    draw.set((*path, "enum"), ["north", "south"])
    del at(draw.after, path)["enum"]
    return path


@weakening("diff-input-values")
def value_added(draw):
    listed = draw.reached.requests.places(lambda node: node.get("type") == "string" and isinstance(node.get("enum"), list), LISTED)
    path = draw.pick([*listed] or [place(draw, "string")])
    if "enum" not in at(draw.before, path):
        draw.set((*path, "enum"), ["north", "south"])
    at(draw.after, path)["enum"].insert(draw.dice.randrange(2), "paper-lantern")
    return path


@weakening("diff-input-values")
def constant_dropped(draw):
    draw.need(draw.description.has_json_schema)
    path = place(draw, "string", "format", "pattern")
    draw.set((*path, "const"), "north")
    del at(draw.after, path)["const"]
    return path


@weakening("diff-input-type")
def integer_became_number(draw):
    path = place(draw, "integer", "format")
    at(draw.after, path)["type"] = "number"
    return path


@weakening("diff-input-type")
def type_added(draw):
    draw.need(draw.description.has_json_schema)
    path = place(draw, draw.pick(["string", "integer", "boolean"]))
    node = at(draw.after, path)
    node["type"] = [node["type"], "object"]
    return path


@weakening("diff-input-type")
def type_dropped(draw):
    path = draw.pick(path for path in draw.reached.requests.places(plain("string", "format", "pattern", "maxLength", "minLength"))
                     if path[-1] == "schema" or path[-2] == "properties")
    del at(draw.after, path)["type"]
    return path


@weakening("diff-input-type")
def null_allowed(draw):
    draw.need(not draw.description.is_swagger)
    path = place(draw, draw.pick(["string", "integer", "object", "array"]), "nullable")
    node = at(draw.after, path)
    if draw.description.has_json_schema:
        node["type"] = [node["type"], "null"]
    else:
        node["nullable"] = True
    return path
