"""API descriptions as values: reading them, and what guards their operations."""

import collections, json, os, re

try:
    import yaml
except ImportError:
    raise SystemExit("PyYAML is needed: python3 -m pip install pyyaml")

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
BEHIND_THE_COUNTER = re.compile(r"admin|staff", re.I)
NOT_FOR_EVERYBODY = re.compile(r"admin|staff|internal|manage|webhook|login|auth|token|consent", re.I)


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Scalars of the JSON schema of YAML 1.2; dates stay text."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, starts in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("merge", r"^<<$", "<"),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(starts))


def references(value):
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            stack += value.values()
        elif isinstance(value, list):
            stack += value


class Description:
    """A description that weaknesses can be planted into. Raises ValueError with the reason where they cannot."""

    def __init__(self, path):
        self.name = os.path.basename(path)
        with open(path, "rb") as file:
            text = file.read().decode("utf-8-sig")
        try:
            value = json.loads(text) if path.endswith(".json") else yaml.load(text, Loader)
        except (yaml.YAMLError, json.JSONDecodeError):
            raise ValueError("it does not parse")
        if not isinstance(value, dict) or not ("openapi" in value or "swagger" in value):
            raise ValueError("it is no API description")
        if not isinstance(value.get("paths"), dict):
            raise ValueError("it has no paths")
        if any(not reference.startswith("#") for reference in references(value)):
            raise ValueError("it has parts in other files")
        # JSON has no other keys than text, and knows no aliases.
        self.text = json.dumps(value)
        self.value = json.loads(self.text)
        self.is_swagger = "swagger" in value
        self.guards = self.find_guards()

    def document(self):
        return json.loads(self.text)

    @property
    def schemes(self):
        if self.is_swagger:
            return self.value.get("securityDefinitions") or {}
        return (self.value.get("components") or {}).get("securitySchemes") or {}

    def find_guards(self):
        """What its ordinary reads and writes demand: what most of them do."""
        counts = {True: collections.Counter(), False: collections.Counter()}
        for path, item in self.value["paths"].items():
            for method, operation in item.items() if isinstance(item, dict) and not NOT_FOR_EVERYBODY.search(path) else ():
                if method in METHODS and isinstance(operation, dict):
                    guard = operation.get("security", self.value.get("security"))
                    if guard and not BEHIND_THE_COUNTER.search(json.dumps(guard)) and all(wanted and all(name in self.schemes for name in wanted) for wanted in guard):
                        counts[method == "get"][json.dumps(guard)] += 1
        guards = {is_read: json.loads(counter.most_common(1)[0][0]) for is_read, counter in counts.items() if counter}
        if not guards and self.schemes:
            ordinary = [name for name in self.schemes if not BEHIND_THE_COUNTER.search(name)]
            guards = {True: [{(ordinary or list(self.schemes))[0]: []}]}
        if not guards:
            raise ValueError("it declares no security scheme")
        return {is_read: guards.get(is_read) or guards[not is_read] for is_read in (True, False)}

    def host(self):
        """The host it is served from, for servers beside it."""
        servers = [server.get("url", "") for server in self.value.get("servers") or []]
        hosts = [match.group(1) for match in (re.match(r"https://([a-z0-9.-]+\.[a-z]+)", url) for url in servers) if match]
        return hosts[0] if hosts else "api.paperlantern.shop"
