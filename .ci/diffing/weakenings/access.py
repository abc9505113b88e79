"""Weakenings of who may call an operation, and with what."""

import json

from ..access import AccessTable, Files
from ..checks import Planted
from ..description import at, pointer, schemes_of
from . import DoesNotApply, weakening

NAME = "paperLantern"
KEY = {"type": "apiKey", "in": "header", "name": "X-Paper-Lantern"}
URLS = {"authorizationUrl": "https://id.paperlantern.shop/authorize", "tokenUrl": "https://id.paperlantern.shop/token"}
SCOPES = {"lantern:read": "Read", "lantern:write": "Write"}


def oauth(draw, flow="authorizationCode"):
    """A scheme of OAuth 2 with one flow, in the form of the version."""
    urls = {"implicit": {"authorizationUrl"}, "password": {"tokenUrl"}, "clientCredentials": {"tokenUrl"}}.get(flow, set(URLS))
    stated = {**{key: url for key, url in URLS.items() if key in urls}, "scopes": SCOPES}
    if draw.description.is_swagger:
        return {"type": "oauth2", "flow": {"authorizationCode": "accessCode", "clientCredentials": "application"}.get(flow, flow), **stated}
    return {"type": "oauth2", "flows": {flow: stated}}


def bearer(draw):
    return KEY if draw.description.is_swagger else {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}


def guarded(draw):
    """The path of an operation that demands something, and its requirements, which both versions state at the operation."""
    table = AccessTable(Files(document=draw.before), Files(document=draw.after))
    operation = draw.operation(lambda operation: operation.name in table.versions[0].operations and {} not in table.side(0, operation.name))
    stated = operation.node.get("security", draw.before.get("security"))
    if not isinstance(stated, list):
        raise DoesNotApply
    draw.set((*operation.path, "security"), stated)
    return operation, at(draw.after, (*operation.path, "security"))


def expected(draw, operation):
    """The place of an operation whose access is weaker now by all that is known here."""
    table = AccessTable(Files(document=draw.before), Files(document=draw.after))
    draw.need(table.verdict(operation.name, operation.name) == "weaker")
    return Planted(pointer(operation.path), operations=[operation.name])


@weakening("diff-operation-public")
def security_dropped(draw):
    operation, requirements = guarded(draw)
    requirements.clear()
    return expected(draw, operation)


@weakening("diff-operation-public")
def security_dropped_on_the_move(draw):
    """All paths are put below another one, and an operation becomes public on the way."""
    operation, requirements = guarded(draw)
    # Nothing is left to know `/` by.
    draw.need(operation.item[0] == "paths" and operation.item[1] != "/" and "#/paths/" not in draw.description.text)
    requirements.clear()
    draw.after["paths"] = {"/lantern" + path if path.startswith("/") else path: item for path, item in draw.after["paths"].items()}
    method, _, label = operation.name.partition(" ")
    place = pointer(("paths", "/lantern" + operation.path[1], *operation.path[2:]))
    return Planted(place, operations=[f"{method} /lantern{label}"], others=[operation.pointer])


@weakening("diff-requirement-replaced", verdicts=("changed",))
def another_scheme_demanded(draw):
    operation, requirements = guarded(draw)
    for document in draw.both:
        schemes_of(document)[NAME] = dict(KEY)
    requirements[:] = [{NAME: []}]
    table = AccessTable(Files(document=draw.before), Files(document=draw.after))
    draw.need(table.verdict(operation.name, operation.name) == "changed")
    return Planted(operation.pointer, operations=[operation.name])


@weakening("diff-operation-optional")
def empty_alternative_added(draw):
    operation, requirements = guarded(draw)
    requirements.insert(draw.dice.randrange(len(requirements) + 1), {})
    return expected(draw, operation)


@weakening("diff-alternative-added", "diff-requirement-replaced")
def alternative_added(draw):
    operation, requirements = guarded(draw)
    for document in draw.both:
        schemes_of(document)[NAME] = dict(KEY)
    requirements.append({draw.pick(schemes_of(draw.before)): []})
    return expected(draw, operation)


@weakening("diff-requirement-dropped")
def scheme_no_longer_demanded_as_well(draw):
    operation, requirements = guarded(draw)
    number = draw.dice.randrange(len(requirements))
    for document in draw.both:
        schemes_of(document)[NAME] = dict(KEY)
    at(draw.before, operation.path)["security"][number][NAME] = []
    return expected(draw, operation)


def scoped(draw):
    """An operation whose one requirement in both versions demands scopes, and that requirement."""
    operation, requirements = guarded(draw)
    schemes = schemes_of(draw.after)
    found = [(requirement, name) for requirement in requirements for name, scopes in requirement.items()
             if scopes and isinstance(scopes, list) and schemes.get(name, {}).get("type") in ("oauth2", "openIdConnect")]
    if not found:
        for document in draw.both:
            schemes_of(document)[NAME] = oauth(draw)
        draw.set((*operation.path, "security"), [{NAME: list(SCOPES)}])
        found = [(at(draw.after, (*operation.path, "security", 0)), NAME)]
    return operation, *draw.pick(found)


@weakening("diff-scope-dropped")
def scope_dropped(draw):
    operation, requirement, name = scoped(draw)
    requirement[name].remove(draw.pick(requirement[name]))
    return expected(draw, operation)


@weakening("diff-scope-dropped")
def all_scopes_dropped(draw):
    operation, requirement, name = scoped(draw)
    requirement[name] = []
    return expected(draw, operation)


def inheriting(draw):
    """The operations that the root's requirements guard."""
    names = [operation.name for operation in draw.inbound() if "security" not in operation.node]
    table = AccessTable(Files(document=draw.before), Files(document=draw.before))
    draw.need(names and isinstance(draw.before.get("security"), list) and all({} not in table.side(0, name) for name in names))
    return names


@weakening("diff-operation-public")
def root_security_dropped(draw):
    names = inheriting(draw)
    if draw.dice.random() < 0.5:
        del draw.after["security"]
    else:
        draw.after["security"] = []
    return Planted("/security", operations=names)


@weakening("diff-operation-optional")
def root_security_optional(draw):
    names = inheriting(draw)
    draw.after["security"].append({})
    return Planted("/security", operations=names)


def redefined(draw, before, after):
    """A scheme that an operation demands is defined as something else. Operations that demand it are named, however many."""
    operation = draw.operation()
    draw.set((*operation.path, "security"), [{NAME: []}])
    schemes_of(draw.before)[NAME] = before
    schemes_of(draw.after)[NAME] = after
    holder = ("securityDefinitions",) if draw.description.is_swagger else ("components", "securitySchemes")
    return Planted(pointer((*holder, NAME)), operations=[operation.name])


@weakening("diff-scheme-changed")
def key_moved_into_url(draw):
    return redefined(draw, KEY, {**KEY, "in": "query"})


@weakening("diff-scheme-changed")
def scheme_became_basic(draw):
    schemes = [scheme for scheme in schemes_of(draw.before).values() if isinstance(scheme, dict)]
    # Where there is one of them already, another requirement is what changed.
    draw.need(not any(scheme.get("type") == "basic" or scheme.get("scheme") in ("basic", "bearer") for scheme in schemes))
    return redefined(draw, bearer(draw), {"type": "basic"} if draw.description.is_swagger else {"type": "http", "scheme": "basic"})


def flow_became(draw, flow):
    before, after = oauth(draw), oauth(draw, flow)
    if not draw.description.is_swagger and draw.dice.random() < 0.5:
        after["flows"] = {**before["flows"], **after["flows"]}
    return redefined(draw, before, after)


@weakening("diff-scheme-changed")
def flow_became_implicit(draw):
    return flow_became(draw, "implicit")


@weakening("diff-scheme-changed")
def flow_became_password(draw):
    return flow_became(draw, "password")


@weakening("diff-scheme-changed")
def token_url_became_cleartext(draw):
    before = oauth(draw)
    return redefined(draw, before, json.loads(json.dumps(before).replace("https://", "http://")))


@weakening("diff-operation-public", "diff-scheme-undefined")
def scheme_no_longer_defined(draw):
    planted = redefined(draw, KEY, KEY)
    del schemes_of(draw.after)[NAME]
    return planted
