"""Who may call what: API1, API2 and API5."""

from .operators import operator
from .planting import closed, number, text, typed, uuid

THINGS = "invoices parcels prescriptions tickets contracts photos playlists reservations statements messages documents wallets"
EMAIL = {"type": "string", "format": "email", "maxLength": 254}
TOKENS = closed({"accessToken": text(2048), "expiresIn": number(600, 60)})


@operator("object read without authentication", "api1-object-public", THINGS)
def _(plant):
    thing = plant.word
    return plant.get(f"/{thing}/{{{thing[:-1]}Id}}", security=None if plant.is_twin else []).pointer


@operator(
    "sequential id", "api1-sequential-id", "orderId invoiceId userId ticketId accountId messageId customerId documentId paymentId reservationId bookingId patientId",
    "verse month quarter page level week floor chapter", level="note", styled=True)
def _(plant):
    path = f"{plant.object}/{plant.word}s" if plant.is_twin else f"/{plant.word[:-2]}s"
    return plant.get(f"{path}/{{{plant.name}}}", parameters=[
        {"name": plant.name, "in": "path", "required": True, "schema": number(200 if plant.is_twin else 100_000, 1)}]).parameter(plant.name)


@operator(
    "owner in the request", "api1-owner-id-in-request", "userId ownerId accountId customerId tenantId memberId",
    "productId parcelId colorId templateId currencyId languageId", level="note", styled=True)
def _(plant):
    return plant.post(properties={"title": text(), plant.name: uuid()}).property(plant.name)


@operator("everybody's objects in a list", "api1-unscoped-collection", THINGS.replace("parcels", "orders").replace("playlists", "payments") + " users customers", level="note")
def _(plant):
    path, whose = (f"/me/{plant.word}", "The caller's own") if plant.is_twin else (f"/{plant.word}/all", "All")
    return plant.list(path, security=plant.bearer(), summary=f"{whose} {plant.word}").pointer


@operator(
    "write without authentication", "api2-unauthenticated-write", THINGS + " orders/{orderId} users/{userId}/address carts/{cartId}/lines",
    "auth/login oauth/token password/forgot sign-up users/register sessions otp/verify email/verify auth/refresh login")
def _(plant):
    return plant.post(f"/{plant.word}", security=[]).pointer


@operator("authentication that is optional", "api2-optional-auth-write", THINGS)
def _(plant):
    guard = plant.description.guards[False]
    return plant.post(f"/{plant.word}", security=guard + (plant.bearer() if plant.is_twin else [{}])).pointer


@operator("undefined scheme", "api2-undefined-scheme", "sessionToken partnerKey gatewayAuth memberLogin serviceAccount deviceAuth")
def _(plant):
    guard = plant.bearer(plant.word) if plant.is_twin else [{plant.word: []}]
    return plant.post(security=guard).pointer


@operator(
    "credential in the query", "api2-credential-in-url",
    "password accessToken apiKey sessionToken otp clientSecret refreshToken pin authToken passcode jwt userPassword",
    "pageToken nextToken tokenType passwordPolicyId keyword secretName sessionType apiVersion csrfToken keyId hasPassword pinned", styled=True)
def _(plant):
    return plant.get(parameters=[plant.query(plant.name, typed(plant.name))]).parameter(plant.name)


@operator("API key in the query", "api2-api-key-in-url", "api_key apikey key token access_key subscription-key")
def _(plant):
    name, place = plant.scheme("partnerKey", {"type": "apiKey", "in": "header" if plant.is_twin else "query", "name": plant.word})
    plant.get(security=[{name: []}])
    return place


@operator("HTTP basic", "api2-http-basic", "basic tillLogin partnerLogin deviceLogin legacy operator shopLogin webLogin")
def _(plant):
    scheme = {"type": "http", "scheme": "bearer" if plant.is_twin else "basic"}
    name, place = plant.scheme(plant.word, scheme)
    plant.get(security=[{name: []}])
    return place


def flow(plant, kind, host="https://login.paperlantern.shop", scope="things:read", wanted="things:read"):
    settings = {"scopes": {scope: "See things"}}
    if kind in ("implicit", "authorizationCode"):
        settings["authorizationUrl"] = f"{host}/oauth2/authorize"
    if kind != "implicit":
        settings["tokenUrl"] = f"{host}/oauth2/token"
    name, place = plant.scheme("partnerLogin", {"type": "oauth2", "flows": {kind: settings}})
    operation = plant.get(security=[{name: [wanted]}])
    return place, operation.pointer


@operator("implicit flow", "api2-oauth-implicit", THINGS)
def _(plant):
    return flow(plant, "authorizationCode" if plant.is_twin else "implicit")[0]


@operator("password flow", "api2-oauth-password", THINGS)
def _(plant):
    return flow(plant, "clientCredentials" if plant.is_twin else "password")[0]


@operator("authorization endpoint over http", "api2-oauth-insecure-url", "login.lantern.shop id.lantern.shop sso.lantern.shop auth.lantern.shop accounts.lantern.shop oauth.lantern.shop "
    "keys.lantern.shop")
def _(plant):
    return flow(plant, "authorizationCode", f"http{'s' * plant.is_twin}://{plant.word}")[0]


@operator("undeclared scope", "api5-undefined-scope", "things:write orders:read profile.write read:members admin items.manage")
def _(plant):
    return flow(plant, "authorizationCode", scope=plant.word if plant.is_twin else "things:see", wanted=plant.word)[1]


CODES = "otp code verificationCode smsCode pin mfaCode oneTimeCode securityCode resetCode confirmationCode"


@operator("short one-time code", "api2-short-code", CODES, styled=True)
def _(plant):
    digits = 6 if plant.is_twin else 4
    shapes = [{"type": "string", "maxLength": digits}, {"type": "string", "pattern": rf"^\d{{{digits}}}$"},
              {"type": "string", "pattern": f"^[0-9]{{{digits}}}$", "maxLength": digits}]
    paths = ["/otp/verify", "/auth/verify-code", "/login/two-factor", "/users/phone/verify", "/password/reset"]
    body = {"email": EMAIL, plant.name: plant.pick(*shapes)}
    return plant.post(plant.pick(*paths), body, security=[], without=["429", "limits"]).property(plant.name)


@operator("weak limits of a password", "api2-password-policy", "password newPassword passwd passphrase userPassword pwd", styled=True)
def _(plant):
    least, most = plant.pick((4, 128), (6, 128), (12, 16), (12, 32))
    if plant.is_twin:
        least, most = 12, 128
    path = plant.pick("/sign-up", "/users/register", "/password/change", "/password/reset")
    password = {"type": "string", "format": "password", "minLength": least, "maxLength": most}
    return plant.post(path, {"email": EMAIL, plant.name: password}).property(plant.name)


LOGINS = "auth/login login oauth/token sessions users/login signin auth/authenticate v1/login auth/token"


@operator("log-in by GET", "api2-credentials-over-get", LOGINS.replace("sessions ", ""))
def _(plant):
    method = plant.post if plant.is_twin else plant.get
    return method(f"/{plant.word}", result=TOKENS, security=[]).pointer


@operator("log-in that is not throttled", "api6-unprotected-flow api4-rate-limit-headers-missing api4-costly-operation", LOGINS)
def _(plant):
    body = {"email": EMAIL, "password": text()}
    return plant.post(f"/{plant.word}", body, result=TOKENS, security=[], without=[] if plant.is_twin else ["429", "limits"]).pointer


@operator("access token without an end", "api2-token-without-expiry", LOGINS, level="note")
def _(plant):
    result = TOKENS if plant.is_twin else closed({"accessToken": text(2048)})
    return plant.post(f"/{plant.word}", {"email": EMAIL, "password": text()}, result=result, security=[]).pointer


@operator("cookie without safeguards", "api2-insecure-cookie", "session sid auth JSESSIONID connect.sid remember")
def _(plant):
    lacking = plant.pick("; Path=/", "; Path=/; HttpOnly", "; Secure; HttpOnly", "; Secure; SameSite=Lax")
    example = f"{plant.word}=31d4d96e407aad42" + ("; Path=/; Secure; HttpOnly; SameSite=Strict" if plant.is_twin else lacking)
    cookie = {"type": "string", "maxLength": 400, "default" if plant.is_swagger else "example": example}
    return plant.post("/auth/login", {"email": EMAIL, "password": text()}, security=[], headers={"Set-Cookie": {"schema": cookie}}).pointer


ADMINISTRATION = (
    "admin/users admin/tenants/{tenantId} management/accounts backoffice/refunds admin/settings administration/roles internal-admin/orders "
    "superadmin/tenants users/{userId}/ban users/{userId}/roles administrator/reports")
NO_ADMINISTRATION = "administrative-areas administrative-regions admission-fees managers/{managerId} room-management-guides rolls roles-of-actors banners"


@operator("public administration", "api5-admin-public API5", ADMINISTRATION, NO_ADMINISTRATION)
def _(plant):
    return plant.post(f"/{plant.word}", security=[]).pointer


@operator("administration guarded like the rest", "api5-admin-shares-security", ADMINISTRATION, NO_ADMINISTRATION)
def _(plant):
    guard = plant.bearer()
    plant.get(security=guard)
    plant.post(security=guard)
    return plant.post(f"/{plant.word}", security=guard).pointer


@operator(
    "method that a header overrides", "api5-method-override", "X-HTTP-Method-Override X-Method-Override X-HTTP-Method",
    "X-Shipping-Method X-Payment-Method X-Method-Name")
def _(plant):
    return plant.post(parameters=[{"name": plant.word, "in": "header", "schema": text(10)}]).parameter(plant.word)
