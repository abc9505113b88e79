"""The rewrite of a description of 3.0 as one of 3.1."""

from ..description import at, objects
from . import DoesNotApply, rewrite


@rewrite
def upgraded_to_3_1(document, dice, description):
    if not description.version.startswith("3.0"):
        raise DoesNotApply
    document["openapi"] = "3.1.0"
    for kind, path in list(objects(document)):
        node = at(document, path)
        # 3.0 lets nothing count beside a reference; 3.1 does.
        if "$ref" in node and kind != "path item":
            for key in [key for key in node if key != "$ref"]:
                del node[key]
        elif kind == "schema":
            upgrade(node)


def upgrade(schema):
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        flag = schema.pop(exclusive, None)
        if flag is True and limit in schema:
            schema[exclusive] = schema.pop(limit)
        elif flag is not None and not isinstance(flag, bool):
            raise DoesNotApply
    if schema.pop("nullable", None) is not True:
        return
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"].append(None)
    else:
        # 3.0 does not say what null means without a type.
        raise DoesNotApply
