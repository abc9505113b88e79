"""API descriptions as values: reading them, looking things up, and going to every object that the specification defines a place for."""

import json, os, urllib.parse

from seeding.description import METHODS, Loader, references, yaml

MAP, LIST, ONE = "map", "list", "one"
SCHEMA_PARTS = {
    **{key: (MAP, "schema") for key in ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")},
    **{key: (LIST, "schema") for key in ("allOf", "anyOf", "oneOf", "prefixItems")},
    **{key: (ONE, "schema") for key in ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
                                        "unevaluatedProperties", "unevaluatedItems", "contentSchema")},
}
PARTS = {
    "root": {"paths": (MAP, "path item"), "webhooks": (MAP, "path item"), "components": (ONE, "components"), "definitions": (MAP, "schema"),
             "parameters": (MAP, "parameter"), "responses": (MAP, "response"), "securityDefinitions": (MAP, "security scheme")},
    "components": {"schemas": (MAP, "schema"), "responses": (MAP, "response"), "parameters": (MAP, "parameter"), "headers": (MAP, "header"),
                   "requestBodies": (MAP, "request body"), "securitySchemes": (MAP, "security scheme"), "callbacks": (MAP, "callback"),
                   "pathItems": (MAP, "path item"), "mediaTypes": (MAP, "media type")},
    "path item": {**{method: (ONE, "operation") for method in (*METHODS, "query")}, "parameters": (LIST, "parameter"),
                  "additionalOperations": (MAP, "operation")},
    "operation": {"parameters": (LIST, "parameter"), "requestBody": (ONE, "request body"), "responses": (MAP, "response"),
                  "callbacks": (MAP, "callback")},
    "parameter": {"schema": (ONE, "schema"), "content": (MAP, "media type")},
    "request body": {"content": (MAP, "media type")},
    "response": {"content": (MAP, "media type"), "headers": (MAP, "header"), "schema": (ONE, "schema")},
    "header": {"schema": (ONE, "schema"), "content": (MAP, "media type")},
    "media type": {"schema": (ONE, "schema"), "itemSchema": (ONE, "schema"), "encoding": (MAP, "encoding")},
    "encoding": {"headers": (MAP, "header")},
    "schema": SCHEMA_PARTS,
    "security scheme": {},
}


def pointer(path):
    """A path of keys and indices as a JSON Pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def path_of(reference):
    """The keys that a local reference names."""
    parts = reference.removeprefix("#").split("/")[1:]
    return tuple(urllib.parse.unquote(part).replace("~1", "/").replace("~0", "~") for part in parts)


def at(document, path):
    """What stands at a path; None where nothing does."""
    for part in path:
        if isinstance(document, list):
            document = document[int(part)] if str(part).isdigit() and int(part) < len(document) else None
        else:
            document = document.get(part) if isinstance(document, dict) else None
    return document


def resolved(document, path):
    """The path that references lead to from a path; None where they lead nowhere."""
    seen = set()
    while True:
        node = at(document, path)
        if not isinstance(node, dict):
            return None
        if not isinstance(node.get("$ref"), str):
            return path
        if path in seen or not node["$ref"].startswith("#"):
            return None
        seen.add(path)
        path = path_of(node["$ref"])


def objects(document):
    """Kind and path of every object, in the order of the document; references are objects that hold a `$ref`."""
    waiting = [("root", ())]
    while waiting:
        kind, path = waiting.pop()
        node = at(document, path)
        yield kind, path
        if not isinstance(node.get("$ref"), str) or kind in ("schema", "path item"):
            waiting += reversed(list(children(kind, path, node)))


def children(kind, path, node):
    if kind == "callback":
        yield from (("path item", (*path, key)) for key, item in node.items() if isinstance(item, dict) and not key.startswith("x-"))
        return
    for key, (form, part) in PARTS[kind].items():
        value = node.get(key)
        if isinstance(value, list) and key == "items" and kind == "schema":
            form = LIST
        if form == ONE and isinstance(value, dict):
            yield part, (*path, key)
        elif form == LIST and isinstance(value, list):
            yield from ((part, (*path, key, index)) for index, item in enumerate(value) if isinstance(item, dict))
        elif form == MAP and isinstance(value, dict):
            is_extended = kind in ("root", "operation") and key in ("paths", "responses")
            yield from ((part, (*path, key, name)) for name, item in value.items()
                        if isinstance(item, dict) and not (is_extended and name.startswith("x-")))


def misshapen_part(node, kind):
    """The first key of an object that holds something else than it should; None where there is none."""
    wanted = {MAP: dict, LIST: list}
    for key, (form, part) in PARTS.get(kind, {}).items():
        is_free = kind == "schema" and form == ONE
        if key in node and not is_free and not isinstance(node[key], wanted.get(form, dict)) and "$ref" not in node:
            return key
    if kind == "schema" and any(not isinstance(node.get(key, []), list) for key in ("enum", "required")):
        return "required"
    return None


class Operation:
    """An operation at its path in the document; `is_outbound` where the API sends the request itself."""

    def __init__(self, document, path, name, item, is_outbound):
        self.path, self.name, self.item, self.is_outbound = path, name, item, is_outbound
        self.method = path[-1]
        self.node = at(document, path)

    @property
    def pointer(self):
        return pointer(self.path)


def operations(document):
    """Every operation of a description in one file, callbacks behind the operations that they belong to."""
    found = []

    def add(holder, key, label, is_outbound):
        path = resolved(document, (*holder, key))
        if path is None:
            return
        item = at(document, path)
        for where in [(method,) for method in item if method in (*METHODS, "query")] + [
                ("additionalOperations", method) for method in item.get("additionalOperations") or {}]:
            found.append(Operation(document, (*path, *where), f"{where[-1].upper()} {label}", path, is_outbound))
            for name in found[-1].node.get("callbacks") or {}:
                callback = resolved(document, (*path, *where, "callbacks", name))
                for expression in at(document, callback) or {} if callback else ():
                    add(callback, expression, expression, True)

    for key, is_outbound in (("paths", False), ("webhooks", True)):
        for name in document.get(key) or {}:
            if not name.startswith("x-"):
                add((key,), name, name, is_outbound)
    return found


class Description:
    """A description in one file. Raises ValueError with the reason where it cannot be worked with."""

    def __init__(self, path):
        self.file, self.name = path, os.path.basename(path)
        with open(path, "rb") as file:
            self.source = file.read().decode("utf-8-sig")
        try:
            value = json.loads(self.source) if path.endswith(".json") else yaml.load(self.source, Loader)
            # JSON has no other keys than text, and knows no aliases.
            self.text = json.dumps(value, allow_nan=False)
        except (yaml.YAMLError, ValueError, TypeError, RecursionError):
            raise ValueError("it does not parse")
        self.value = json.loads(self.text)
        if not isinstance(value, dict) or not ("openapi" in value or "swagger" in value):
            raise ValueError("it is no API description")
        if not isinstance(self.value.get("paths") or self.value.get("webhooks"), dict):
            raise ValueError("it has no paths")
        if any(not reference.startswith("#") for reference in references(self.value)):
            raise ValueError("it has parts in other files")
        if misshapen := next(filter(None, (misshapen_part(at(self.value, path), kind) for kind, path in objects(self.value))), None):
            raise ValueError(f"it has `{misshapen}` of another shape")
        self.version = str(self.value.get("openapi") or self.value.get("swagger"))
        self.is_swagger = "swagger" in self.value
        self.operations = operations(self.value)

    def document(self):
        return json.loads(self.text)

    @property
    def has_json_schema(self):
        """Whether schemas are those of JSON Schema 2020-12."""
        return not self.is_swagger and not self.version.startswith("3.0")


def schemes_of(document):
    """The declared security schemes by name, made where there are none."""
    if "swagger" in document:
        return document.setdefault("securityDefinitions", {})
    return document.setdefault("components", {}).setdefault("securitySchemes", {})
