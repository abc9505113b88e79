"""Weakenings of what there is to call, and what is taken."""

from ..description import at
from ..schemas import contents, request_body
from . import weakening

CHANGED = ("weaker", "changed")
PATH = "/paper-lantern-imports"


def bare(**more):
    return {"operationId": "paperLantern", **more, "responses": {"202": {"description": "Accepted"}}}


@weakening("diff-operation-added")
def open_write_added(draw):
    path = ("paths", PATH, draw.pick(["post", "put", "patch", "delete"]))
    draw.after.setdefault("paths", {})[PATH] = {path[-1]: bare(security=[])}
    return path


@weakening("diff-operation-added")
def open_write_added_to_path(draw):
    operation = draw.operation(lambda operation: "delete" not in at(draw.before, operation.item)
                               and not any(word in operation.item[-1].lower() for word in ("session", "login", "logout", "auth", "token")))
    at(draw.after, operation.item)["delete"] = bare(security=[])
    return (*operation.item, "delete")


@weakening("diff-operation-added", verdicts=CHANGED)
def open_read_added(draw):
    draw.after.setdefault("paths", {})[PATH] = {"get": bare(security=[])}
    return ("paths", PATH, "get")


@weakening("diff-webhook-added", verdicts=CHANGED)
def webhook_added(draw):
    draw.need(draw.description.has_json_schema)
    draw.after.setdefault("webhooks", {})["paperLantern"] = {"post": bare()}
    return ("webhooks", "paperLantern", "post")


@weakening("diff-callback-added", verdicts=CHANGED)
def callback_added(draw):
    draw.need(not draw.description.is_swagger)
    operation = draw.operation()
    at(draw.after, operation.path).setdefault("callbacks", {})["paperLantern"] = {"{$request.query.callback}": {"post": bare()}}
    return (*operation.path, "callbacks", "paperLantern")


@weakening("diff-parameter-added", verdicts=CHANGED)
def parameter_added(draw):
    operation = draw.operation()
    schema = {"type": "string", "maxLength": 20}
    stated = schema if draw.description.is_swagger else {"schema": schema}
    parameter = {"name": "paperLantern", "in": draw.pick(["query", "header"]), **stated}
    at(draw.after, operation.path).setdefault("parameters", []).append(parameter)
    return operation.path


@weakening("diff-content-type-added", verdicts=CHANGED)
def content_type_added(draw):
    draw.need(not draw.description.is_swagger)
    bodies = [request_body(draw.description, operation) for operation in draw.inbound()]
    path = draw.pick(path for path in bodies if path and contents(draw.description, path)
                     and not any("xml" in name for name in at(draw.before, path)["content"]))
    content = at(draw.after, path)["content"]
    content["application/xml"] = dict(content[draw.pick(content)])
    return (*path, "content")


@weakening("diff-content-type-added", verdicts=CHANGED)
def body_added(draw):
    draw.need(not draw.description.is_swagger)
    operation = draw.operation(lambda operation: operation.method in ("post", "put", "patch") and "requestBody" not in operation.node)
    at(draw.after, operation.path)["requestBody"] = {"content": {"application/json": {"schema": {"type": "object"}}}}
    return operation.path
