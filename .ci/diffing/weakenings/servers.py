"""Weakenings of where the API is served, and whom it talks to."""

from ..checks import Planted
from ..description import at
from .resources import success
from . import weakening

HOST = "api.paperlantern.shop"


def served(draw):
    """The path of the list of servers or, in 2.0, of schemes; both versions are served over https alone, and from one host."""
    if draw.description.is_swagger:
        draw.set(("host",), draw.before.get("host") or HOST)
        draw.set(("schemes",), ["https"])
        return ("schemes",)
    urls = [str(server.get("url", "")) if isinstance(server, dict) else "" for server in draw.before.get("servers") or []]
    if not urls or not all(url.startswith("https://") and "{" not in url for url in urls):
        draw.set(("servers",), [{"url": f"https://{HOST}"}])
    return ("servers",)


def open_url(url):
    return "http" + url.removeprefix("https")


@weakening("diff-server-cleartext")
def https_became_http(draw):
    path = served(draw)
    if draw.description.is_swagger:
        draw.after["schemes"] = ["http"]
    else:
        server = draw.pick(draw.after["servers"])
        server["url"] = open_url(server["url"])
    return path


@weakening("diff-server-cleartext")
def http_added(draw):
    path = served(draw)
    if draw.description.is_swagger:
        draw.after["schemes"].append("http")
    else:
        draw.after["servers"].append({"url": open_url(draw.after["servers"][0]["url"])})
    return path


@weakening("diff-server-cleartext")
def operation_served_over_http(draw):
    draw.need(not draw.description.is_swagger)
    path = (*draw.operation().path, "servers")
    draw.set(path, [{"url": f"https://{HOST}"}])
    at(draw.after, path)[0]["url"] = f"http://{HOST}"
    return path


@weakening("diff-server-host-added", verdicts=("weaker", "changed"))
def host_added(draw):
    path = served(draw)
    if draw.description.is_swagger:
        draw.after["host"] = "api.inkwell-pay.example"
        return Planted("/schemes", others=("/host",))
    draw.after["servers"].append({"url": "https://api.inkwell-pay.example"})
    return path


@weakening("diff-server-non-production", "diff-server-host-added")
def test_system_added(draw):
    draw.need(not draw.description.is_swagger)
    path = served(draw)
    draw.set(path, [{"url": f"https://{HOST}", "description": "Production"}])
    draw.after["servers"].append({"url": "https://staging.paperlantern.shop", "description": "Staging"})
    return path


@weakening("diff-server-host-open")
def host_left_open(draw):
    draw.need(not draw.description.is_swagger)
    path = served(draw)
    url = draw.pick(["https://{tenant}", "https://{tenant}/v1", "https://{tenant}:8443"])
    draw.after["servers"].append({"url": url, "variables": {"tenant": {"default": HOST}}})
    return path


@weakening("diff-server-host-open")
def variable_in_host_no_longer_limited(draw):
    draw.need(not draw.description.is_swagger)
    url = draw.pick([f"https://{{part}}.{HOST}", "https://{part}/v1"])
    draw.set(("servers",), [{"url": url, "variables": {"part": {"default": "eu.test", "enum": ["eu.test", "us.test"]}}}])
    del at(draw.after, ("servers", 0, "variables", "part"))["enum"]
    return ("servers",)


@weakening("diff-outbound-host", verdicts=("weaker", "changed"))
def link_to_another_host(draw):
    draw.need(not draw.description.is_swagger)
    operation = draw.operation(lambda operation: success(draw, operation))
    path = success(draw, operation)
    host = "https://api.inkwell-pay.example"
    link = {"operationRef": f"{host}/openapi.json#/paths/~1pay/get", "server": {"url": host}}
    at(draw.after, path).setdefault("links", {})["payment"] = link
    return (*path, "links", "payment")
