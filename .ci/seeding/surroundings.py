"""Where the server fetches and sends, what surrounds the operations, and what nobody looks after: API7 to API10."""

from .operators import operator
from .planting import closed, number, text, uuid

FETCHED = "callbackUrl webhookUrl importUrl feedUrl sourceUrl targetUri endpointUrl remoteUrl fileUrl notifyUrl mechanicApi pingUrl"
PINNED = {"type": "string", "format": "uri", "maxLength": 100, "pattern": r"^https://relay\.lantern\.shop/[a-z0-9]{1,40}$"}


def any_url(name):
    schema = {"type": "string", "maxLength": 300}
    return {**schema, "example": "https://partner.lantern.shop/receive"} if name.endswith("Api") or len(name) % 2 else {**schema, "format": "uri"}


@operator("fetched URL in a body", "api7-url-property", FETCHED, styled=True)
def _(plant):
    if not plant.is_twin:
        return plant.post(properties={"title": text(), plant.name: any_url(plant.word)}).property(plant.name)
    if plant.pick(True, False):
        return plant.post(properties={"title": text(), plant.name: PINNED}).property(plant.name)
    return plant.post(result=closed({"id": uuid(), plant.name: any_url(plant.word)})).answer("properties", plant.name)


@operator("fetched URL in a parameter", "api7-url-parameter", FETCHED.replace("mechanicApi", "url") + " uri target callback", styled=True)
def _(plant):
    schema = PINNED if plant.is_twin else any_url(plant.word)
    return plant.get(f"/{plant.noun}/preview", parameters=[plant.query(plant.name, schema)]).parameter(plant.name)


@operator(
    "address that only an example shows", "api7-url-property", "garage supplier warehouse printer station scanner kiosk bridge depot",
    level="note", styled=True)
def _(plant):
    value = "Lantern Lane" if plant.is_twin else "http://lantern.shop/api"
    schema = {"type": "string", "maxLength": 300}
    body = closed({"title": text(), plant.name: schema})
    if plant.pick(True, False):
        schema["example"] = value
    else:
        body["example"] = {"title": "Lantern", plant.name: value}
    return plant.post(body=body).property(plant.name)


@operator("open redirect", "api7-open-redirect", "redirectUrl returnTo next continue goto destination url returnUrl redirect successUrl", styled=True)
def _(plant):
    schema = {"type": "string", "enum": ["/home", "/orders"]} if plant.is_twin else {"type": "string", "maxLength": 300}
    added = plant.get(f"/{plant.noun}/leave", parameters=[plant.query(plant.name, schema)])
    location = {"type": "string", "maxLength": 300} if plant.is_swagger else {"schema": {"type": "string", "maxLength": 300}}
    added.operation["responses"]["302"] = {"description": "Elsewhere.", "headers": {"Location": location}}
    return added.pointer


@operator(
    "address of the cloud's metadata", "api7-metadata-server",
    "169.254.169.254/latest/meta-data metadata.google.internal/computeMetadata/v1 100.100.100.200/latest/meta-data metadata.goog/computeMetadata/v1 [fd00:ec2::254]/latest",
    "metadata.lantern.shop/latest images.lantern.shop/computeMetadata 203.0.113.7/latest/meta-data docs.lantern.shop/169.254.169.254")
def _(plant):
    schema = {"type": "string", "format": "uri", "maxLength": 200, "default": f"http{'s' * plant.is_twin}://{plant.word}"}
    return plant.post(properties={"title": text(), "source": schema}).property("source")


@operator("server without TLS", "api8-insecure-server", "api eu us partners files shop", swagger=False)
def _(plant):
    return plant.server(f"http{'s' * plant.is_twin}://{plant.word}.{plant.description.host()}")


@operator("any origin may read", "api8-cors-wildcard", "invoices messages wallets photos documents accounts")
def _(plant):
    origin = {"type": "string", "enum": ["https://www.lantern.shop" if plant.is_twin else "*"]}
    added = plant.get(f"/{plant.word}/mine", headers={"Access-Control-Allow-Origin": {"schema": origin}})
    return added.pointer


@operator(
    "change of state by GET", "api8-state-changing-get",
    "{id}/delete {id}/approve {id}/cancel {id}/reset {id}/revoke {id}/remove {id}/activate {id}/publish delete/{id} create update/{id}",
    "updates deleted-items {id}/history cancellations {id}/approvals resets {id}/archives created-today removals {id}/updates")
def _(plant):
    return plant.get(f"/{plant.noun}/{plant.word}").pointer


@operator(
    "text that is interpreted", "api8-injection-prone-parameter api3-client-selected-fields",
    "filter where query expression template sql orderBy sort search xpath command script include", level="note", styled=True)
def _(plant):
    schema = {"type": "string", "enum": ["newest", "oldest"]} if plant.is_twin else {"type": "string", "maxLength": 500}
    return plant.list(parameters=[plant.query(plant.name, schema)]).parameter(plant.name)


@operator(
    "path of a file in a parameter", "api8-injection-prone-parameter", "file path filename dir filePath folder directory templatePath logFile",
    "fileType pathLength filenameCase direction fileCount folderColor profile pathway", level="note", styled=True)
def _(plant):
    schema = number() if plant.word.endswith(("Length", "Count")) else {"type": "string", "maxLength": 200}
    return plant.get(f"/{plant.noun}/content", parameters=[plant.query(plant.name, schema)]).parameter(plant.name)


def secrets(dice="q7Zt2Lw9Xc4Vb8Nm1Kj6Hg3Fd5SaPoIuYtRe"):
    """Texts in the form of credentials, put together here so that no file holds one."""
    letters = (dice + dice[::-1]) * 4
    return {
        "amazon": "AK" + "IA" + "Q7ZT2LWXC4VBN5MK",
        "github": "gh" + "p_" + letters[:36],
        "slack": "xo" + "xb-" + "482913750461-" + "739105826437-" + letters[:24],
        "stripe": "sk_" + "live_" + letters[:24],
        "google": "AI" + "za" + letters[:35],
        "key": "-----BEGIN " + "RSA PRIVATE KEY-----\nMIIEow" + letters[:64] + "\n-----END " + "RSA PRIVATE KEY-----",
        "gitlab": "gl" + "pat-" + letters[:20],
        "sendgrid": "SG" + "." + letters[:22] + "." + letters[30:73],
        "address": "https://till:" + letters[:16] + "@files.lantern.shop/in",
    }


HARMLESS = {
    "placeholder": "YOUR_API_KEY", "crosses": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "angles": "<your token here>", "digest": "9f86d081884c7d65" * 4,
    "sample": "AK" + "IA" + "IOSFODNN7" + "EXAMPLE", "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "word": "changeme", "dots": "sk_live_...",
}


@operator("credential in an example", "api8-secret-in-document", list(secrets()), list(HARMLESS))
def _(plant):
    example = HARMLESS[plant.word] if plant.is_twin else secrets()[plant.word]
    return plant.post(properties={"title": text(), "reference": {"type": "string", "maxLength": 4000, "example": example}}).property("reference")


@operator("server that is not for production", "api9-nonproduction-server", "staging dev test qa uat sandbox-internal localhost 10.0.0.5 preprod development test-api",
          "devices testimonials latest qatar stages prod developers contest", swagger=False)
def _(plant):
    host = plant.word if plant.word in ("localhost", "10.0.0.5") else f"{plant.word}.{plant.description.host()}"
    return plant.server(f"https://{host}")


@operator("older version that is less guarded", "api9-parallel-versions", "invoices messages wallets photos documents tickets", level="note")
def _(plant):
    plant.list(f"/v2/{plant.word}")
    if plant.is_twin:
        return plant.list(f"/v1/{plant.word}", deprecated=True).pointer
    return plant.list(f"/v1/{plant.word}", security=[]).pointer


@operator(
    "endpoint for developers", "api9-debug-endpoint", "debug/vars actuator/heapdump actuator/env phpinfo console swagger-ui graphiql test/reset "
    "internal/cache debug/pprof trace/requests", "tests/{testId}/results consoles/{consoleId}/games stores/metrics actuator/health "
    "debugging-courses traces-of-animals actuators/{actuatorId} internal-medicine test-drives")
def _(plant):
    return plant.get(f"/{plant.word}").pointer


def called_back(plant, url, field="remark", schema=None, *, sends="orderId", is_signed=True):
    order = closed({"orderId": uuid(), sends: text()})
    request = {"requestBody": {"content": {"application/json": {"schema": order}}}, "responses": {"204": {"description": "Understood."}}}
    request["security"] = plant.bearer("signature") if is_signed else []
    return plant.post(properties={"title": text(), field: schema or text()}, callbacks={"packed": {url: {"post": request}}})


@operator("callback over http", "api10-insecure-callback", "partner hooks receiver events relay notify", swagger=False)
def _(plant):
    url = f"http{'s' * plant.is_twin}://{plant.word}.lantern.shop/packed"
    return called_back(plant, url).pointer


@operator("callback to where the request says", "api7-callback-from-request", "callbackUrl hook notifyUrl url target endpoint postbackUrl contactUri", swagger=False)
def _(plant):
    schema = PINNED if plant.is_twin else {"type": "string", "format": "uri", "maxLength": 300}
    return called_back(plant, "{$request.body#/" + plant.name + "}", plant.name, schema).pointer


@operator("callback that is not signed", "api10-unsigned-webhook", "partner hooks receiver events relay notify", swagger=False)
def _(plant):
    return called_back(plant, f"https://{plant.word}.lantern.shop/packed", is_signed=plant.is_twin).pointer


@operator(
    "sensitive data sent elsewhere", "api10-external-sensitive-data", "password cardNumber iban customerEmail ssn apiKey dateOfBirth diagnosis",
    "passwordPolicy cardBrand bankName emailTemplate supportEmail hasPhone", swagger=False)
def _(plant):
    return called_back(plant, "https://partner.logistics-hub.io/packed", sends=plant.word).pointer
