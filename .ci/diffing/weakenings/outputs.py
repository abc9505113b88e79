"""Weakenings of what the API gives out."""

from ..description import at
from ..schemas import is_success, response_sites
from .resources import success
from . import weakening


def holder(draw, reach):
    """The path of an object that is answered."""
    return draw.pick(reach.places(lambda node: node.get("type") == "object" and isinstance(node.get("properties"), dict)
                                  and node["properties"]))


def answered(draw, reach, name, schema):
    """An object that is answered gets a property that it does not have."""
    path = holder(draw, reach)
    known = str([at(draw.before, other).get("properties") for group in reach.groups[path] for other in group]).lower()
    draw.need(name.lower() not in known)
    at(draw.after, path)["properties"][name] = schema
    return path


@weakening("diff-output-sensitive")
def password_answered(draw):
    return answered(draw, draw.reached.successes, draw.pick(["password", "passwordHash"]), {"type": "string"})


@weakening("diff-output-sensitive")
def personal_number_answered(draw):
    return answered(draw, draw.reached.successes, draw.pick(["ssn", "taxId", "creditCardNumber"]), {"type": "string"})


@weakening("diff-output-sensitive")
def secret_answered_deep_inside(draw):
    inner = {"type": "object", "properties": {"kept": {"type": "boolean"}, "clientSecret": {"type": "string"}}}
    schema = draw.pick([inner, {"type": "array", "maxItems": 9, "items": inner}])
    return answered(draw, draw.reached.successes, "paperLantern", schema)


@weakening("diff-output-sensitive")
def secret_answered_by_what_answered_nothing(draw):
    operation = draw.operation(lambda operation: success(draw, operation) and not response_sites(draw.description, operation, is_success))
    schema = {"type": "object", "properties": {"accessKey": {"type": "boolean"}, "clientSecret": {"type": "string"}}}
    body = {"schema": schema} if draw.description.is_swagger else {"content": {"application/json": {"schema": schema}}}
    at(draw.after, success(draw, operation)).update(body)
    return operation.path


@weakening("diff-output-internals")
def stack_trace_answered(draw):
    return answered(draw, draw.reached.errors, draw.pick(["stackTrace", "exception"]), {"type": "string"})


@weakening("diff-output-write-only")
def property_no_longer_write_only(draw):
    reach = draw.pick([draw.reached.successes, draw.reached.errors])
    path = draw.pick(path for path in reach.places(lambda node: not {"readOnly", "writeOnly", "oneOf", "anyOf", "allOf"} & set(node)
                                                   and isinstance(node.get("type"), str), ("writeOnly", "readOnly"), is_property=True)
                     if path[-2] == "properties")
    at(draw.before, path)["writeOnly"] = True
    return path


@weakening("diff-output-unbounded")
def answered_items_unlimited(draw):
    path = draw.pick(draw.reached.successes.places("array", ("maxItems",)))
    if "maxItems" not in at(draw.before, path):
        draw.set((*path, "maxItems"), 100)
    del at(draw.after, path)["maxItems"]
    return path
