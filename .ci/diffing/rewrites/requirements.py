"""Rewrites of where security requirements stand."""

import collections, json

from ..description import operations
from . import DoesNotApply, rewrite


def inbound(document):
    """Operations that the API takes, each node once; one with `$ref` beside it may be another's, too."""
    seen = set()
    for operation in operations(document):
        if not operation.is_outbound and id(operation.node) not in seen:
            seen.add(id(operation.node))
            yield operation.node


def is_stated(security):
    return isinstance(security, list)


@rewrite
def security_hoisted(document, dice, description):
    """What most operations demand is said once, at the root."""
    nodes = list(inbound(document))
    inherited = document.get("security") or []
    counts = collections.Counter(json.dumps(node.get("security", inherited)) for node in nodes)
    if not counts or not all(is_stated(node.get("security", inherited)) for node in nodes):
        raise DoesNotApply
    common = json.loads(counts.most_common(1)[0][0])
    if common == document.get("security"):
        raise DoesNotApply
    for node in nodes:
        own = node.pop("security", inherited)
        if own != common:
            node["security"] = own
    document["security"] = common


@rewrite
def security_pushed_down(document, dice, description):
    """What the root demands is said by each operation."""
    if not document.get("security") or any(operation.is_outbound for operation in operations(document)):
        raise DoesNotApply
    common = document.pop("security")
    for node in inbound(document):
        node.setdefault("security", common)
