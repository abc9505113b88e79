"""Weakenings of which fields requests hold: properties, parameters, bodies, alternatives."""

from ..description import at, resolved
from ..schemas import contents, parameters, request_body
from . import weakening


def objects(draw, *without):
    return draw.reached.requests.places(lambda node: node.get("type") == "object" and isinstance(node.get("properties"), dict)
                                        and node["properties"] and not any(key in node for key in without), without)


@weakening("diff-input-additional-properties")
def object_opened(draw):
    path = draw.pick(objects(draw, "unevaluatedProperties"))
    draw.need("additionalProperties" not in str([at(draw.before, other) for group in draw.reached.requests.groups[path] for other in group
                                                 if other != path]))
    draw.set((*path, "additionalProperties"), False)
    node = at(draw.after, path)
    node["additionalProperties"] = draw.pick([True, {}, {"type": "string"}, None])
    if node["additionalProperties"] is None:
        del node["additionalProperties"]
    return path


def stated_elsewhere(draw, path, name):
    """Whether something that holds together with a schema speaks of one of its properties, too."""
    others = {other for group in draw.reached.requests.groups[path] for other in group if other != path}
    return any(name in (at(draw.before, other).get("properties") or {}) or name in (at(draw.before, other).get("required") or [])
               for other in others)


def property_of(draw, fits):
    """The path of an object of requests and the name of a property that nothing else speaks of."""
    return draw.pick((path, name) for path in objects(draw) for name, schema in at(draw.before, path)["properties"].items()
                     if isinstance(schema, dict) and fits(schema) and not stated_elsewhere(draw, path, name))


@weakening("diff-input-required")
def property_no_longer_required(draw):
    document = draw.before

    def travels(schema):
        path = resolved({**document, "held": schema}, ("held",))
        return path and not at({**document, "held": schema}, path).get("readOnly") and not schema.get("readOnly")

    path, name = property_of(draw, travels)
    for side in draw.both:
        required = at(side, path).setdefault("required", [])
        draw.need(isinstance(required, list))
        if name not in required:
            required.append(name)
    required = at(draw.after, path)["required"]
    required.remove(name)
    if not required:
        del at(draw.after, path)["required"]
    return path


@weakening("diff-input-read-only")
def property_no_longer_read_only(draw):
    path, name = property_of(draw, lambda schema: "$ref" not in schema and not {"readOnly", "writeOnly"} & set(schema))
    at(draw.before, (*path, "properties", name))["readOnly"] = True
    return (*path, "properties", name)


@weakening("diff-input-privilege")
def privilege_added(draw):
    path = draw.pick(objects(draw))
    name, schema = draw.pick([("isAdmin", {"type": "boolean"}), ("role", {"type": "string", "maxLength": 20})])
    known = str([at(draw.before, other).get("properties") for group in draw.reached.requests.groups[path] for other in group]).lower()
    draw.need(name.lower() not in known)
    at(draw.after, path)["properties"][name] = schema
    return path


def parameter(draw, fits):
    """The path of a parameter of an operation that the API takes."""
    return draw.pick({path: None for operation in draw.inbound() for path in parameters(draw.description, operation)
                      if fits(at(draw.before, path))})


def is_simple(node):
    """Whether a parameter is one field, and not one for each property of an object."""
    schema = node["schema"] if isinstance(node.get("schema"), dict) else node
    return node.get("in") in ("query", "header", "cookie") and schema.get("type") in ("string", "integer", "number", "boolean")


@weakening("diff-input-required")
def parameter_no_longer_required(draw):
    path = parameter(draw, is_simple)
    draw.set((*path, "required"), True)
    del at(draw.after, path)["required"]
    return path


@weakening("diff-input-type")
def parameter_schema_dropped(draw):
    path = parameter(draw, lambda node: is_simple(node) and "schema" in node)
    if draw.dice.random() < 0.5:
        del at(draw.after, path)["schema"]
    else:
        at(draw.after, path)["schema"] = {}
    return path


@weakening("diff-input-required")
def body_no_longer_required(draw):
    if draw.description.is_swagger:
        path = parameter(draw, lambda node: node.get("in") == "body")
    else:
        path = draw.pick(path for path in (request_body(draw.description, operation) for operation in draw.inbound()) if path)
    draw.set((*path, "required"), True)
    del at(draw.after, path)["required"]
    return path


@weakening("diff-input-type")
def body_schema_dropped(draw):
    if draw.description.is_swagger:
        sites = [(*parameter(draw, lambda node: node.get("in") == "body" and "schema" in node), "schema")]
    else:
        sites = [site for operation in draw.inbound() for site in contents(draw.description, request_body(draw.description, operation))]
    path = draw.pick(site for site in sites if says_something(draw, site))
    at(draw.after, path[:-1])["schema"] = {}
    return path


def says_something(draw, site):
    target = resolved(draw.before, site)
    return target and (at(draw.before, target).get("type") or at(draw.before, target).get("properties"))


@weakening("diff-input-alternative")
def choice_widened(draw):
    path = draw.pick(objects(draw))
    name = "paperLanternChoice"
    key = draw.pick(["oneOf", "anyOf"])
    draw.set((*path, "properties", name), {key: [{"type": "string", "maxLength": 9}, {"type": "integer", "minimum": 1}]})
    added = {"type": "object", "properties": {"wick": {"type": "string", "maxLength": 5}}}
    at(draw.after, (*path, "properties", name))[key].insert(draw.dice.randrange(3), added)
    return (*path, "properties", name)
