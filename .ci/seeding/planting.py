"""Operations that are exemplary, but for what is planted into them."""

import re


def text(length=60):
    return {"type": "string", "maxLength": length, "pattern": f"^[A-Za-z0-9 .,:+@_-]{{1,{length}}}$"}


def number(most=100_000, least=0):
    return {"type": "integer", "format": "int32", "minimum": least, "maximum": most}


def closed(properties):
    return {"type": "object", "additionalProperties": False, "properties": properties}


def uuid():
    return {"type": "string", "format": "uuid"}


def words(name):
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)]


def typed(name):
    """The schema that a property of this name would have."""
    if words(name)[0] in ("has", "is", "requires", "can"):
        return {"type": "boolean"}
    if re.search(r"birth|dob", name, re.I) and not re.search(r"place|city|offer", name, re.I):
        return {"type": "string", "format": "date"}
    return text()


def escaped(name):
    return name.replace("~", "~0").replace("/", "~1")


def singular(noun):
    return noun[:-3] + "y" if noun.endswith("ies") else noun[:-1] if noun.endswith("s") else noun


PROBLEM = {"type": "object", "properties": {"title": text(200), "status": number(599, 400), "traceId": uuid()}}
LIMITED = {"RateLimit": {"schema": text(100)}, "RateLimit-Policy": {"schema": text(100)}}
REFUSALS = {"400": "What was sent does not fit.", "401": "Not logged in.", "403": "Not allowed.", "404": "There is none.", "default": "Our fault."}
PAGES = [
    {"name": "limit", "in": "query", "schema": number(100, 1)},
    {"name": "cursor", "in": "query", "schema": text(64)},
]


def answer(schema, **headers):
    response = {"description": "As asked for.", "headers": {**LIMITED, **headers}}
    if schema:
        response["content"] = {"application/json": {"schema": schema}}
    return response


def refusals():
    problem = {"application/problem+json": {"schema": PROBLEM}}
    responses = {status: {"description": words, "content": problem} for status, words in REFUSALS.items()}
    headers = {**LIMITED, "Retry-After": {"schema": number(3600, 1)}}
    responses["429"] = {"description": "Too often.", "headers": headers, "content": problem}
    return responses


class Added:
    """An operation that was added, and where its parts are."""

    def __init__(self, plant, path, method, operation):
        self.plant, self.name, self.operation = plant, f"{method.upper()} {path}", operation
        self.pointer = f"/paths/{escaped(path)}/{method}"

    def answer(self, *steps, status="200", media="application~1json"):
        schema = "schema" if self.plant.is_swagger else f"content/{media}/schema"
        return "/".join([self.pointer, "responses", status, schema, *steps])

    def body(self, *steps, media="application~1json"):
        if self.plant.is_swagger:
            return "/".join([self.pointer, "parameters", str(len(self.operation["parameters"]) - 1), "schema", *steps])
        return "/".join([self.pointer, "requestBody", "content", media, "schema", *steps])

    def property(self, name):
        return self.body("properties", escaped(name))

    def parameter(self, name):
        names = [parameter["name"] for parameter in self.operation["parameters"]]
        return f"{self.pointer}/parameters/{names.index(name)}"


class Plant:
    """A copy of a description that something is planted into: the weakness, or its harmless twin.

    `word` is what was drawn for it, as `name` written in the manner of this draw, and `noun` a collection that means nothing. The twin
    makes the same `pick`s."""

    def __init__(self, description, word, name, noun, turn, is_twin):
        self.document, self.description = description.document(), description
        self.is_swagger, self.is_twin = description.is_swagger, is_twin
        self.word, self.name, self.noun = word, name, noun
        self.id, self.turn = singular(noun) + "Id", turn
        self.added = ""

    def pick(self, *choices):
        self.turn, choice = divmod(self.turn, len(choices))
        return choices[choice]

    @property
    def collection(self):
        return f"/{self.noun}"

    @property
    def object(self):
        return f"/{self.noun}/{{{self.id}}}"

    def operation(self, method, path, *, result=None, body=None, parameters=(), security=None, summary=None, without=(), headers={}, **others):
        """Adds an operation. `without` names responses that it does not document; `limits` are the rate-limit headers."""
        while path in self.document["paths"]:
            path = "/eu" + path
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": uuid()}
            for name in re.findall(r"\{(\w+)\}", path)
            if not any(name == parameter["name"] for parameter in parameters)
        ] + list(parameters)
        guard = self.description.guards[method == "get"] if security is None else security
        schema = result or (closed({"id": uuid(), "remark": text()}) if method != "delete" else None)
        responses = {"200": answer(schema, **headers), **refusals()}
        if not any(parameter["in"] == "path" for parameter in parameters):
            del responses["404"]
        if not guard:
            del responses["401"], responses["403"]
        for status in without:
            responses.pop(status, None)
        if "limits" in without:
            responses["200"].pop("headers")
        if method == "get":
            responses["200"].setdefault("headers", {})["Cache-Control"] = {"schema": {"type": "string", "enum": ["no-store"]}}
        # As generators name operations, so that the name says no more than the path.
        name = method + "".join(word.capitalize() for word in words(re.sub(r"\{\w+\}", "", path)))
        operation = {"operationId": name, "summary": summary, "parameters": parameters, "security": guard, "responses": responses, **others}
        if body is not None:
            operation.setdefault("requestBody", {"required": True, "content": {"application/json": {"schema": body}}})
        operation = {key: value for key, value in operation.items() if value not in (None, "")}
        if self.is_swagger:
            operation = swagger(operation)
        self.document["paths"].setdefault(path, {})[method] = operation
        added = Added(self, path, method, operation)
        self.added = added.name
        return added

    def get(self, path=None, **options):
        return self.operation("get", path or self.object, **options)

    def list(self, path=None, *, properties=None, parameters=(), **options):
        items = {"type": "array", "maxItems": 100, "items": closed({"id": uuid(), **(properties or {"title": text()})})}
        result = {"type": "object", "properties": {"items": items, "nextCursor": text(64)}}
        return self.operation("get", path or self.collection, result=result, parameters=[*PAGES, *parameters], **options)

    def post(self, path=None, properties=None, **options):
        body = options.pop("body", None) or closed(properties if properties is not None else {"title": text()})
        return self.operation("post", path or self.collection, body=body, **options)

    def patch(self, path=None, properties=None, **options):
        return self.operation("patch", path or self.object, body=closed(properties or {"title": text()}), **options)

    def query(self, name, schema, **others):
        return {"name": name, "in": "query", "schema": schema, **others}

    def shared(self, schema):
        """Makes the schema one that several operations refer to: the reference, and its place."""
        holder = self.document if self.is_swagger else self.document.setdefault("components", {})
        kind = "definitions" if self.is_swagger else "schemas"
        holder.setdefault(kind, {})["PlantedThing"] = schema
        place = f"/{kind}/PlantedThing" if self.is_swagger else f"/components/{kind}/PlantedThing"
        return {"$ref": "#" + place}, place

    def scheme(self, name, scheme):
        """Declares a security scheme, and answers with the name that it got, and its place."""
        while name in self.description.schemes:
            name += "2"
        if self.is_swagger:
            self.document.setdefault("securityDefinitions", {})[name] = swagger_scheme(scheme)
            return name, f"/securityDefinitions/{name}"
        self.document.setdefault("components", {}).setdefault("securitySchemes", {})[name] = scheme
        return name, f"/components/securitySchemes/{name}"

    def bearer(self, name="plainLogin"):
        """A requirement of any valid token."""
        description = "JWTs signed with ES256 (RFC 8725)"
        name, _ = self.scheme(name, {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": description})
        return [{name: []}]

    def server(self, url):
        servers = self.document.setdefault("servers", [])
        if not any(server.get("url", "").startswith("https://") for server in servers):
            servers.append({"url": f"https://{self.description.host()}", "description": "Production"})
        servers.append({"url": url})
        return f"/servers/{len(self.document['servers']) - 1}"


def swagger(operation):
    """The operation as Swagger 2.0 writes it."""
    operation = {**operation}
    body = operation.pop("requestBody", None)
    parameters = [{**{k: v for k, v in p.items() if k != "schema"}, **p["schema"]} for p in operation["parameters"]]
    if body:
        operation["consumes"] = list(body["content"])
        (schema,) = [media["schema"] for media in body["content"].values()]
        parameters.append({"name": "body", "in": "body", "required": True, "schema": schema})
    operation["produces"] = ["application/json"]
    operation["parameters"] = parameters
    operation["responses"] = {status: swagger_response(response) for status, response in operation["responses"].items()}
    return operation


def swagger_response(response):
    response = {**response}
    for media in (response.pop("content", None) or {}).values():
        response["schema"] = media["schema"]
    if "headers" in response:
        response["headers"] = {name: header["schema"] for name, header in response["headers"].items()}
    return response


def swagger_scheme(scheme):
    if scheme["type"] == "http":
        return {"type": "basic"} if scheme["scheme"] == "basic" else {"type": "apiKey", "in": "header", "name": "Authorization"}
    if scheme["type"] == "oauth2":
        (flow, settings), = scheme["flows"].items()
        names = {"authorizationCode": "accessCode", "clientCredentials": "application"}
        return {"type": "oauth2", "flow": names.get(flow, flow), **settings}
    return scheme
