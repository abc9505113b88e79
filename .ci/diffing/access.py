"""Who may call each operation, and what becomes of that: worked out here without the program, from the text of the specification."""

import collections, json, os

from seeding.description import METHODS, Loader, yaml
from .description import at, path_of, pointer

FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")


class Files:
    """A description that may have parts in other files."""

    def __init__(self, path=None, document=None):
        self.root = path or ""
        self.known = {self.root: document} if document is not None else {}

    def load(self, path):
        if path not in self.known:
            with open(path, encoding="utf-8-sig") as file:
                text = file.read()
            value = json.loads(text) if path.endswith(".json") else yaml.load(text, Loader)
            self.known[path] = json.loads(json.dumps(value))
        return self.known[path]

    def resolve(self, file, node):
        """The file and the value that references lead to; an empty object where they lead nowhere."""
        for _ in range(50):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                return file, node
            name, _, fragment = node["$ref"].partition("#")
            file = os.path.normpath(os.path.join(os.path.dirname(file), name)) if name else file
            try:
                node = at(self.load(file), path_of("#" + fragment))
            except OSError:
                node = None
        return file, {}


def identity(scheme):
    """What a scheme is, whatever it is called: its type, the place of the key, the URLs."""
    kind = scheme.get("type")
    if kind == "basic":
        return ("http", "basic")
    if kind == "http":
        return ("http", str(scheme.get("scheme", "")).lower())
    if kind == "apiKey":
        return ("apiKey", scheme.get("in"), str(scheme.get("name", "")).lower())
    if kind == "openIdConnect":
        return ("openIdConnect", scheme.get("openIdConnectUrl"))
    if kind == "oauth2":
        flows = scheme.get("flows") if isinstance(scheme.get("flows"), dict) else {}
        if isinstance(scheme.get("flow"), str):
            flows = {FLOWS.get(scheme["flow"], scheme["flow"]): scheme}
        stated = [(name, *(str(flow.get(url) or "") for url in URLS)) for name, flow in flows.items() if not name.startswith("x-")]
        return ("oauth2", scheme.get("oauth2MetadataUrl"), *sorted(stated))
    return (kind,)


class Version:
    """One version: its schemes, and the requirements of each operation that it takes."""

    def __init__(self, files):
        root_file = files.root
        self.root = files.load(root_file)
        holder = self.root.get("securityDefinitions")
        if "swagger" not in self.root:
            _, components = files.resolve(root_file, self.root.get("components") or {})
            _, holder = files.resolve(root_file, (components or {}).get("securitySchemes") or {})
        self.schemes = {name: files.resolve(root_file, scheme)[1] for name, scheme in (holder or {}).items()}
        self.schemes = {name: scheme for name, scheme in self.schemes.items() if isinstance(scheme, dict)}
        # Method and path to requirements and place.
        self.operations = {}
        for path, item in (self.root.get("paths") or {}).items():
            _, item = files.resolve(root_file, item)
            item = item if isinstance(item, dict) else {}
            for method, operation in {**item, **(item.get("additionalOperations") or {})}.items():
                is_added = method in (item.get("additionalOperations") or {})
                if (is_added or method in (*METHODS, "query")) and isinstance(operation, dict) and path.startswith("/"):
                    place = pointer(("paths", path, *["additionalOperations"] * is_added, method))
                    self.operations[f"{method.upper()} {path}"] = (self.required(operation), place)

    def required(self, operation):
        stated = operation.get("security", self.root.get("security"))
        return [stated] if isinstance(stated, dict) and stated else stated if isinstance(stated, list) else []


def names(old, new):
    """For each version, the identity of each scheme by name.

    A type, a place and URLs are one identity, unless a version has several schemes of it: then those of one name are the same, the others
    stand for one another in order, and whoever is left over goes with the first."""
    groups = collections.defaultdict(lambda: ([], []))
    for side, version in enumerate((old, new)):
        for name, scheme in version.schemes.items():
            groups[identity(scheme)][side].append(name)
    found = ({}, {})
    for key, sides in groups.items():
        shared = [name for name in sides[0] if name in sides[1]]
        rest = [[name for name in side if name not in shared] for side in sides]
        paired = min(map(len, rest))
        first = ("named", shared[0]) if shared else ("number", 0)
        for side in (0, 1):
            for name in shared:
                found[side][name] = (key, ("named", name))
            for number, name in enumerate(rest[side]):
                found[side][name] = (key, ("number", number) if number < paired else first)
    return found


def alternatives(requirements, version, identities):
    """Each alternative as scopes by scheme. A scheme that is not defined demands nothing; nor does a list of no alternatives."""
    found = []
    for requirement in requirements:
        if isinstance(requirement, dict):
            demands = collections.defaultdict(frozenset)
            for name, scopes in requirement.items():
                if name in identities:
                    has_scopes = version.schemes[name].get("type") in ("oauth2", "openIdConnect")
                    demands[identities[name]] |= frozenset(map(str, scopes or ())) if has_scopes else frozenset()
            found.append(dict(demands))
    return found or [{}]


def implies(one, other):
    return all(scheme in one and one[scheme] >= scopes for scheme, scopes in other.items())


def verdict(old, new):
    """`weaker` when an alternative of the new version implies none of the old, `stronger` the other way, `changed` both ways."""
    is_weaker = any(not any(implies(after, before) for before in old) for after in new)
    is_stronger = any(not any(implies(before, after) for after in new) for before in old)
    return "changed" if is_weaker and is_stronger else "weaker" if is_weaker else "stronger" if is_stronger else None


class AccessTable:
    """The access of every operation of two versions."""

    def __init__(self, old, new):
        """Two `Files`."""
        self.versions = Version(old), Version(new)
        self.identities = names(*self.versions)

    def side(self, number, name):
        version = self.versions[number]
        return alternatives(version.operations[name][0], version, self.identities[number])

    def verdict(self, old, new):
        """What becomes of the access of an operation, by its name in each version."""
        return verdict(self.side(0, old), self.side(1, new))
