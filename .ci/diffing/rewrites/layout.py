"""Rewrites of the order, the language, the names of path parameters, and the places of parameters."""

import re

from seeding.description import METHODS, yaml
from ..description import at, objects, resolved
from ..program import Side
from . import DoesNotApply, one_of, rewrite


class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):
    """Writes every text that any version of YAML reads as something else in quotes."""

    def ignore_aliases(self, data):
        return True


def quoted(dumper, text):
    is_plain = re.fullmatch(r"[A-Za-z][A-Za-z ]*[A-Za-z]", text) and text.lower() not in ("yes", "no", "on", "off", "true", "false", "null")
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=None if is_plain else '"')


Dumper.add_representer(str, quoted)


@rewrite
def nothing(document, dice, description):
    """The same once more."""


@rewrite
def keys_shuffled(document, dice, description):
    def shuffled(value):
        if isinstance(value, list):
            return [shuffled(item) for item in value]
        if not isinstance(value, dict):
            return value
        keys = list(value)
        dice.shuffle(keys)
        return {key: shuffled(value[key]) for key in keys}

    return Side(shuffled(document))


@rewrite
def language_changed(document, dice, description):
    """JSON as YAML; a description in YAML also as it is."""
    if dice.random() < 0.5 and not description.file.endswith(".json"):
        return Side(files={"openapi.yaml": description.source})
    try:
        text = yaml.dump(document, Dumper=Dumper, allow_unicode=True, sort_keys=False, default_flow_style=dice.choice([True, False, None]))
    except yaml.YAMLError:
        raise DoesNotApply
    return Side(files={"openapi.yaml": text})


@rewrite
def path_parameters_renamed(document, dice, description):
    if "$request.path" in description.text:
        raise DoesNotApply
    names = {name for path in document.get("paths") or {} for name in re.findall(r"\{([^{}/]+)\}", path)}
    if not names:
        raise DoesNotApply
    renamed = {name: f"part{number}" for number, name in enumerate(dice.sample(sorted(names), len(names)))}
    paths = {re.sub(r"\{([^{}/]+)\}", lambda found: "{" + renamed[found.group(1)] + "}", path): item
             for path, item in document["paths"].items()}
    if len(paths) != len(document["paths"]):
        raise DoesNotApply
    for kind, path in objects(document):
        node = at(document, path)
        if kind == "parameter" and node.get("in") == "path" and path[0] != "webhooks" and "callbacks" not in path:
            node["name"] = renamed.get(node.get("name"), node.get("name"))
    # References into paths would lead nowhere now.
    if any(value.startswith("#/paths/") for value in texts(document)):
        raise DoesNotApply
    document["paths"] = paths


def texts(value):
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, (dict, list)):
            stack += value.values() if isinstance(value, dict) else value


def items(document):
    """Path items with operations that are written out in full."""
    for path, item in (document.get("paths") or {}).items():
        if isinstance(item, dict) and "$ref" not in item and not path.startswith("x-"):
            methods = [method for method in (*METHODS, "query") if isinstance(item.get(method), dict)]
            if methods:
                yield item, [item[method] for method in methods]


def key_of(document, parameter):
    """What tells a parameter apart, references followed."""
    path = resolved({**document, "parameter": parameter}, ("parameter",))
    found = at({**document, "parameter": parameter}, path) if path else {}
    return found.get("name"), found.get("in")


@rewrite
def parameters_moved_to_path_items(document, dice, description):
    """Those that all operations of the path have alike."""
    found = [(item, all_of, parameter) for item, all_of in items(document) for parameter in all_of[0].get("parameters") or []
             if all(parameter in (operation.get("parameters") or []) for operation in all_of)
             and all(key_of(document, other) != key_of(document, parameter) for other in item.get("parameters") or [])]
    for item, all_of, parameter in one_of(dice, found, len(found)):
        item.setdefault("parameters", []).append(parameter)
        for operation in all_of:
            operation["parameters"] = [other for other in operation["parameters"] if other != parameter]


@rewrite
def parameters_moved_to_operations(document, dice, description):
    found = [(item, all_of) for item, all_of in items(document) if item.get("parameters")]
    for item, all_of in one_of(dice, found):
        moved = item.pop("parameters")
        for operation in all_of:
            own = operation.get("parameters") or []
            known = [key_of(document, parameter) for parameter in own]
            operation["parameters"] = own + [parameter for parameter in moved if key_of(document, parameter) not in known]
