"""Which schemas requests and responses reach, and where a limit of one can be stated so that it counts."""

from .description import at, path_of, resolved

CHOICES = ("oneOf", "anyOf")


class Reach:
    """The schemas that one direction reaches, each in every context: the schemas that hold together with it."""

    def __init__(self, description, sites, skipped):
        """`sites` are paths of schemas; properties that are `skipped` (`readOnly`, `writeOnly`) do not travel in this direction."""
        self.document, self.has_json_schema, self.skipped = description.value, description.has_json_schema, skipped
        # Path of a schema to the groups of paths that hold together with it.
        self.groups = {}
        # Path of a schema to whether it is a property in every context.
        self.are_properties = {}
        seen = set()
        waiting = [((site,), False) for site in reversed(sites)]
        while waiting:
            sites, is_property = waiting.pop()
            group = self.group(sites)
            if is_property and any(at(self.document, path).get(skipped) is True for path in (*sites, *group)):
                continue
            for path in group:
                self.groups.setdefault(path, set()).add(group)
                self.are_properties[path] = self.are_properties.get(path, True) and is_property
            if group and (group, is_property) not in seen:
                seen.add((group, is_property))
                waiting += reversed(list(self.inner(group)))

    def group(self, sites):
        """Everything that holds where the schemas at some sites hold."""
        found, waiting = [], list(reversed(sites))
        while waiting:
            path = waiting.pop()
            target = resolved(self.document, path)
            if target is None:
                continue
            if target != path and self.has_json_schema and len(at(self.document, path)) > 1:
                # From 3.1 on, what stands beside a reference holds, too.
                waiting.append(path_of(at(self.document, path)["$ref"]))
                target = path
            if target in found:
                continue
            found.append(target)
            node = at(self.document, target)
            waiting += [(*target, "allOf", index) for index, part in enumerate(node.get("allOf") or []) if isinstance(part, dict)]
            waiting += [only for key in CHOICES for only in self.alternatives(target, key) if len(self.alternatives(target, key)) == 1]
        return tuple(found)

    def alternatives(self, path, key):
        """Those but null."""
        stated = at(self.document, path).get(key)
        return [(*path, key, index) for index, part in enumerate(stated if isinstance(stated, list) else [])
                if isinstance(part, dict) and part.get("type") != "null"]

    def inner(self, group):
        """What is inside, each as the sites that hold together and whether it is a property."""
        properties = {}
        for path in group:
            node = at(self.document, path)
            for name, schema in (node.get("properties") or {}).items() if isinstance(node.get("properties"), dict) else ():
                if isinstance(schema, dict):
                    properties.setdefault(name, []).append((*path, "properties", name))
            for key in ("items", "additionalProperties"):
                if isinstance(node.get(key), dict):
                    yield ((*path, key),), False
            for key in CHOICES:
                if len(self.alternatives(path, key)) > 1:
                    yield from (((site,), False) for site in self.alternatives(path, key))
        yield from ((tuple(sites), True) for sites in properties.values())

    def places(self, kind, without=(), is_property=None):
        """Paths of schemas of a type by whose side nothing states any of some keywords in any context."""
        for path, groups in self.groups.items():
            node = at(self.document, path)
            if not (node.get("type") == kind if isinstance(kind, str) else kind(node)) or "$ref" in node:
                continue
            if is_property is not None and self.are_properties[path] != is_property:
                continue
            others = [at(self.document, other) for group in groups for other in group if other != path]
            has_choice = any(key in one for one in (node, *others) for key in CHOICES)
            if not has_choice and not any(key in other for other in others for key in (*without, "type")):
                yield path


def parameters(description, operation):
    """Paths of the parameters of an operation, references followed."""
    found = {}
    for holder in (operation.item, operation.path):
        for index, _ in enumerate(at(description.value, holder).get("parameters") or []):
            path = resolved(description.value, (*holder, "parameters", index))
            if path:
                node = at(description.value, path)
                found[node.get("name"), node.get("in")] = path
    return list(found.values())


def contents(description, path):
    """Paths of the schemas in the content of the object at a path."""
    content = at(description.value, (*path, "content")) if path else None
    return [(*path, "content", name, "schema") for name, media in (content or {}).items()
            if isinstance(media, dict) and isinstance(media.get("schema"), dict)]


def request_body(description, operation):
    """Its path, references followed; None where there is none."""
    return resolved(description.value, (*operation.path, "requestBody")) if "requestBody" in operation.node else None


def request_sites(description, operation):
    found = []
    for path in parameters(description, operation):
        node = at(description.value, path)
        if isinstance(node.get("schema"), dict):
            found.append((*path, "schema"))
        elif description.is_swagger and "type" in node:
            found.append(path)
        else:
            found += contents(description, path)
    return found + contents(description, request_body(description, operation))


def response_sites(description, operation, wanted=lambda status: True):
    found = []
    for status in operation.node.get("responses") or {}:
        path = resolved(description.value, (*operation.path, "responses", status))
        if path and wanted(status) and not status.startswith("x-"):
            found += [(*path, "schema")] if isinstance(at(description.value, path).get("schema"), dict) else contents(description, path)
    return found


def is_success(status):
    return status.startswith("2")


def is_error(status):
    return status[:1] in "45" and status[:1] != ""


class Reached:
    """What the requests, the successes and the errors of the operations that the API takes reach."""

    def __init__(self, description):
        inbound = [operation for operation in description.operations if not operation.is_outbound]
        outbound = [operation for operation in description.operations if operation.is_outbound]

        def all_of(sites, operations, *wanted):
            return [site for operation in operations for site in sites(description, operation, *wanted)]

        self.requests = Reach(description, all_of(request_sites, inbound), "readOnly")
        self.successes = Reach(description, all_of(response_sites, inbound, is_success) + all_of(request_sites, outbound), "writeOnly")
        self.errors = Reach(description, all_of(response_sites, inbound, is_error), "writeOnly")
