"""The rewrite of a description of 2.0 as one of 3.0, as far as both can say the same."""

import json

from ..description import at, objects, resolved
from ..program import Side
from . import DoesNotApply, rewrite

FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode", "implicit": "implicit", "password": "password"}
# What 2.0 says of a simple parameter, and 3.0 of its schema.
OF_SCHEMA = ("type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
             "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf")
# What stays beside the schema.
KEPT = ("name", "in", "required", "description", "deprecated", "allowEmptyValue")
PREFIXES = {"#/definitions/": "#/components/schemas/", "#/parameters/": "#/components/parameters/",
            "#/responses/": "#/components/responses/"}
ANY = "*/*"
# Places of what the body carries.
CARRIED = ("body", "formData")
FORMS = ("multipart/", "application/x-www-form")


@rewrite
def upgraded_to_3_0(document, dice, description):
    if not description.is_swagger:
        raise DoesNotApply
    for kind, path in objects(document):
        if kind == "schema" and isinstance(at(document, path).get("discriminator"), str):
            at(document, path)["discriminator"] = {"propertyName": at(document, path)["discriminator"]}
    return Side(Converter(document).converted())


class Converter:
    def __init__(self, document):
        self.old = document
        self.parameters = document.get("parameters") or {}

    def converted(self):
        old = self.old
        new = {"openapi": "3.0.3", **{key: value for key, value in old.items() if key in ("info", "tags", "externalDocs", "security")
                                      or key.startswith("x-")}}
        new["servers"] = self.servers()
        new["paths"] = {path: self.item(item) if not path.startswith("x-") else item for path, item in old["paths"].items()}
        new["components"] = {
            "schemas": {name: schema for name, schema in (old.get("definitions") or {}).items()},
            # Bodies and forms are written out where they are used.
            "parameters": {name: self.parameter(value) for name, value in self.parameters.items() if value.get("in") not in CARRIED},
            "responses": {name: self.response(value, old.get("produces")) for name, value in (old.get("responses") or {}).items()},
            "securitySchemes": {name: self.scheme(value) for name, value in (old.get("securityDefinitions") or {}).items()},
        }
        return redirected(new)

    def servers(self):
        host, base = self.old.get("host"), self.old.get("basePath", "")
        if not host:
            raise DoesNotApply
        return [{"url": f"{scheme}://{host}{base}"} for scheme in self.old.get("schemes") or []] or [{"url": f"//{host}{base}"}]

    def scheme(self, scheme):
        new = {key: value for key, value in scheme.items() if key not in ("flow", "authorizationUrl", "tokenUrl", "scopes")}
        if scheme.get("type") == "basic":
            return {**new, "type": "http", "scheme": "basic"}
        if scheme.get("type") == "oauth2":
            if scheme.get("flow") not in FLOWS:
                raise DoesNotApply
            flow = {key: scheme[key] for key in ("authorizationUrl", "tokenUrl") if key in scheme}
            new["flows"] = {FLOWS[scheme["flow"]]: {**flow, "scopes": scheme.get("scopes") or {}}}
        return new

    def item(self, item):
        if "$ref" in item:
            raise DoesNotApply
        shared = item.get("parameters") or []
        new = {key: value for key, value in item.items() if key.startswith("x-")}
        new["parameters"] = [self.parameter(one) for one in shared if self.place(one) not in CARRIED]
        carried = [one for one in shared if self.place(one) in CARRIED]
        for method, operation in item.items():
            if method != "parameters" and not method.startswith("x-"):
                new[method] = self.operation(operation, carried)
        return new

    def place(self, parameter):
        return self.found(parameter).get("in")

    def found(self, parameter):
        holder = {**self.old, "parameter": parameter}
        path = resolved(holder, ("parameter",))
        if path is None:
            raise DoesNotApply
        return at(holder, path)

    def operation(self, operation, carried):
        new = {key: value for key, value in operation.items() if key not in ("parameters", "consumes", "produces", "schemes", "responses")}
        if operation.get("schemes") and operation["schemes"] != self.old.get("schemes"):
            raise DoesNotApply
        own = operation.get("parameters") or []
        new["parameters"] = [self.parameter(one) for one in own if self.place(one) not in CARRIED]
        carried = [self.found(one) for one in [*own, *carried] if self.place(one) in CARRIED]
        consumes = operation.get("consumes", self.old.get("consumes")) or []
        if carried:
            is_form = all(one["in"] == "formData" for one in carried)
            new["requestBody"] = self.form(carried, consumes) if is_form else self.body(carried, consumes)
        produces = operation.get("produces", self.old.get("produces"))
        new["responses"] = {status: self.response(response, produces) if not status.startswith("x-") else response
                            for status, response in (operation.get("responses") or {}).items()}
        return new

    def body(self, carried, consumes):
        # A form is no body in 2.0.
        if len(carried) != 1 or any(name.startswith(FORMS) for name in consumes):
            raise DoesNotApply
        content = {name: {"schema": carried[0].get("schema", {})} for name in consumes or [ANY]}
        return {"required": carried[0].get("required", False), "content": content}

    def form(self, fields, consumes):
        has_file = any(field.get("type") == "file" for field in fields)
        names = [name for name in consumes if name.startswith(FORMS)]
        schema = {"type": "object", "properties": {field["name"]: self.schema(field) for field in fields},
                  "required": [field["name"] for field in fields if field.get("required")]}
        if not schema["required"]:
            del schema["required"]
        standard = "multipart/form-data" if has_file else "application/x-www-form-urlencoded"
        return {"required": "required" in schema, "content": {name: {"schema": schema} for name in names or [standard]}}

    def parameter(self, parameter):
        if "$ref" in parameter:
            if self.place(parameter) in CARRIED:
                raise DoesNotApply
            return parameter
        new = {key: value for key, value in parameter.items() if key in KEPT or key.startswith("x-")}
        return {**new, "schema": self.schema(parameter)}

    def schema(self, parameter):
        schema = {key: json.loads(json.dumps(parameter[key])) for key in OF_SCHEMA if key in parameter}
        if schema.get("type") == "file":
            schema |= {"type": "string", "format": "binary"}
        items = schema
        while isinstance(items, dict):
            items.pop("collectionFormat", None)
            items = items.get("items")
        return schema

    def response(self, response, produces):
        if "$ref" in response:
            return response
        new = {key: value for key, value in response.items() if key not in ("schema", "examples", "headers")}
        if isinstance(response.get("headers"), dict):
            new["headers"] = {name: {"schema": self.schema(header)} for name, header in response["headers"].items()}
        if "schema" in response:
            schema = {"type": "string", "format": "binary"} if response["schema"].get("type") == "file" else response["schema"]
            new["content"] = {name: {"schema": schema} for name in produces or [ANY]}
        return new


def redirected(value):
    text = json.dumps(value)
    for old, new in PREFIXES.items():
        text = text.replace(f'"$ref": "{old}', f'"$ref": "{new}')
    return json.loads(text)
