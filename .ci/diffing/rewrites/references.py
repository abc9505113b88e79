"""Rewrites of references: inlined, extracted, renamed, spread over files."""

import json

from ..description import at, objects, path_of, pointer, resolved
from ..program import Side
from . import DoesNotApply, one_of, rewrite

REFERABLE = ("schema", "parameter", "response", "header", "request body")


def holder(document):
    """The map of schemas that can be referred to, and its pointer."""
    if "swagger" in document:
        return document.setdefault("definitions", {}), "#/definitions/"
    return document.setdefault("components", {}).setdefault("schemas", {}), "#/components/schemas/"


def put(document, path, value):
    at(document, path[:-1])[path[-1]] = value


def is_definition(path):
    return path[0] == "definitions" and len(path) == 2 or path[0] == "components" and len(path) == 3


@rewrite
def references_inlined(document, dice, description):
    """Half of the references are replaced by a copy of what they lead to, which may hold references itself."""
    found = [path for kind, path in objects(document) if kind in REFERABLE and set(at(document, path)) == {"$ref"}]
    copies = {}
    for path in one_of(dice, found):
        target = resolved(document, path)
        chooser = at(document, path[:-2] if path[-2] in ("oneOf", "anyOf") else target or ())
        # What a discriminator tells apart by name has to stay a component.
        if target and "discriminator" not in json.dumps(chooser):
            copies[path] = json.loads(json.dumps(at(document, target)))
    if not copies:
        raise DoesNotApply
    for path, copy in copies.items():
        put(document, path, copy)


@rewrite
def schemas_extracted(document, dice, description):
    """Half of the schemas that are written in place become components. The innermost go first, so that every path still leads somewhere."""
    found = [path for kind, path in objects(document) if kind == "schema" and "$ref" not in at(document, path) and at(document, path)
             and not is_definition(path) and not (description.is_swagger and path[-1] == "additionalProperties")]
    schemas, prefix = holder(document)
    for number, path in enumerate(sorted(one_of(dice, found), key=len, reverse=True)):
        name = f"Extracted{number}"
        if name in schemas:
            raise DoesNotApply
        schemas[name] = at(document, path)
        put(document, path, {"$ref": prefix + name})


@rewrite
def schemas_wrapped(document, dice, description):
    """`allOf` around one schema says what the schema says."""
    found = [path for kind, path in objects(document) if kind == "schema" and path[-2:-1] == ("properties",) and at(document, path)
             and not {"readOnly", "writeOnly", "discriminator"} & set(at(document, path))]
    for path in sorted(one_of(dice, found), key=len, reverse=True):
        put(document, path, {"allOf": [at(document, path)]})


@rewrite
def schemas_renamed(document, dice, description):
    schemas, prefix = holder(document)
    if not schemas:
        raise DoesNotApply
    names = list(schemas)
    numbers = dice.sample(range(len(names)), len(names))
    renamed = {name: f"Thing{number}" for name, number in zip(names, numbers)}
    redirect(document, lambda reference: rename(reference, prefix, renamed))
    for kind, path in objects(document):
        if kind != "schema" or not isinstance(at(document, path).get("discriminator"), (dict, str)):
            continue
        # The values of a discriminator are names of schemas unless a mapping says otherwise, and in 2.0 there is none.
        mapping = at(document, path)["discriminator"].get("mapping") if isinstance(at(document, path)["discriminator"], dict) else None
        if mapping is None:
            raise DoesNotApply
        for value, target in mapping.items():
            mapping[value] = prefix + renamed[target] if target in renamed else rename(target, prefix, renamed)
    moved = {renamed[name]: schema for name, schema in schemas.items()}
    schemas.clear()
    schemas.update(moved)


def rename(reference, prefix, renamed):
    if not reference.startswith(prefix):
        return reference
    name, slash, rest = reference[len(prefix):].partition("/")
    plain = path_of("#/" + name)[0]
    return prefix + renamed.get(plain, name) + slash + rest


def redirect(value, target):
    """Replaces what each reference says; a property that is called `$ref` is none."""
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                value["$ref"] = target(value["$ref"])
            stack += value.values()
        elif isinstance(value, list):
            stack += value


@rewrite
def split_into_files(document, dice, description):
    """Schemas go into a file each, or into one for all; path items into another."""
    if "discriminator" in description.text:
        raise DoesNotApply
    schemas, prefix = holder(document)
    moved = dict(schemas)
    if not moved or any("/" in name or "%" in name or "~" in name for name in moved):
        raise DoesNotApply
    is_each = dice.random() < 0.5
    place = {name: f"schemas/{number}.json" if is_each else f"schemas.json#/{name}" for number, name in enumerate(moved)}

    def from_file(is_in_schemas):
        def target(reference):
            if not reference.startswith("#"):
                return reference
            if not reference.startswith(prefix):
                return ("../" if is_each and is_in_schemas else "") + "openapi.json" + reference
            name, _, rest = reference[len(prefix):].partition("/")
            file, _, fragment = place[path_of("#/" + name)[0]].partition("#")
            fragment = "#" + fragment + ("/" + rest if rest else "") if fragment or rest else ""
            return ("../" if is_each and is_in_schemas else "") + file + fragment

        return target

    def from_root(reference):
        return from_file(False)(reference) if reference.startswith(prefix) else reference

    try:
        for schema in moved.values():
            redirect(schema, from_file(True))
        schemas.clear()
        items = {f"item{number}": path for number, path in enumerate(document.get("paths") or {})
                 if not path.startswith("x-") and dice.random() < 0.5 and "$ref" not in document["paths"][path]}
        written = {name: document["paths"][path] for name, path in items.items()}
        redirect(written, from_file(False))
        for name, path in items.items():
            document["paths"][path] = {}
        redirect(document, from_root)
    except KeyError:
        raise DoesNotApply
    for name, path in items.items():
        document["paths"][path] = {"$ref": f"paths.json#/{name}"}
    files = {"openapi.json": document, "paths.json": written}
    files |= {place[name]: schema for name, schema in moved.items()} if is_each else {"schemas.json": moved}
    return Side(files=files)
