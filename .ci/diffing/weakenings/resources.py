"""Weakenings of what keeps callers within bounds, protects users, and says how long an operation lasts."""

import json, re

from ..description import at, resolved
from ..schemas import is_success, parameters
from . import weakening

LIMITED = {"description": "Too many requests"}


def responses(draw, operation):
    """The text of all its responses, references followed."""
    paths = [resolved(draw.before, (*operation.path, "responses", status)) for status in operation.node["responses"]]
    return json.dumps([at(draw.before, path) for path in paths if path])


def is_unlimited(draw, operation):
    """Whether nothing says that the operation limits callers."""
    stated = operation.node.get("responses")
    is_silent = isinstance(stated, dict) and not {"429", "4XX", "4xx"} & set(stated)
    return is_silent and not re.search(r"rate.?limit", responses(draw, operation), re.I)


def header(draw, name):
    return {name: {"type": "string"} if draw.description.is_swagger else {"schema": {"type": "string"}}}


def success(draw, operation):
    """The path of a success that is written in place; None where there is none."""
    for status in operation.node.get("responses") or {}:
        path = (*operation.path, "responses", status)
        if is_success(status) and "$ref" not in at(draw.before, path):
            return path
    return None


@weakening("diff-throttling")
def too_many_requests_dropped(draw):
    operation = draw.operation(lambda operation: is_unlimited(draw, operation))
    at(draw.before, operation.path)["responses"]["429"] = LIMITED
    return operation.path


@weakening("diff-throttling")
def rate_limit_headers_dropped(draw):
    operation = draw.operation(lambda operation: is_unlimited(draw, operation) and success(draw, operation))
    at(draw.before, success(draw, operation)).setdefault("headers", {}).update(header(draw, draw.pick(["X-RateLimit-Limit", "RateLimit"])))
    return operation.path


@weakening("diff-throttling")
def retry_after_dropped(draw):
    operation = draw.operation(lambda operation: is_unlimited(draw, operation))
    draw.set((*operation.path, "responses", "429"), {**LIMITED, "headers": header(draw, "Retry-After")})
    del at(draw.after, operation.path)["responses"]["429"]["headers"]
    return operation.path


@weakening("diff-pagination", verdicts=("weaker", "changed"))
def pages_dropped(draw):
    def has_no_query(operation):
        places = [at(draw.before, path).get("in") for path in parameters(draw.description, operation)]
        return operation.method == "get" and "query" not in places

    operation = draw.operation(has_no_query)
    size = {"type": "integer", "minimum": 1, "maximum": 100}
    parameter = {"name": draw.pick(["limit", "pageSize"]), "in": "query", **(size if draw.description.is_swagger else {"schema": size})}
    at(draw.before, operation.path).setdefault("parameters", []).append(parameter)
    return operation.path


@weakening("diff-security-header")
def security_header_dropped(draw):
    name = draw.pick(["Strict-Transport-Security", "X-Content-Type-Options", "Content-Security-Policy"])
    operation = draw.operation(lambda operation: success(draw, operation) and name.lower() not in responses(draw, operation).lower())
    at(draw.before, success(draw, operation)).setdefault("headers", {}).update(header(draw, name))
    return operation.path


def ending(draw):
    """An operation that ends in both versions."""
    operation = draw.operation(lambda operation: "sunset" not in json.dumps(operation.node).lower())
    draw.set((*operation.path, "deprecated"), True)
    draw.set((*operation.path, "x-sunset"), "2027-06-30")
    return operation.path


@weakening("diff-sunset", verdicts=("weaker", "changed"))
def sunset_moved(draw):
    path = ending(draw)
    at(draw.after, path)["x-sunset"] = "2029-12-31"
    return path


@weakening("diff-sunset", verdicts=("weaker", "changed"))
def sunset_dropped(draw):
    path = ending(draw)
    del at(draw.after, path)["x-sunset"]
    return path


@weakening("diff-deprecation", verdicts=("weaker", "changed"))
def no_longer_deprecated(draw):
    path = draw.operation().path
    draw.set((*path, "deprecated"), True)
    del at(draw.after, path)["deprecated"]
    return path
