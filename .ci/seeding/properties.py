"""What requests and answers hold: API3, and the data of cards and accounts."""

from .operators import operator
from .planting import PROBLEM, closed, number, text, typed, uuid

PEOPLE = ["customers", "employees", "members", "patients", "students", "users", "guests", "drivers", "tenants", "subscribers"]
SEEN = "api3-sensitive-response-property"


def in_answer(plant, *, schema=None, path=None):
    result = closed({"id": uuid(), "title": text(), plant.name: schema or typed(plant.name)})
    return plant.get(path, result=result).answer("properties", plant.name)


def in_payment(plant):
    return in_answer(plant, path=plant.pick("/payments/{paymentId}", "/cards/{cardId}", "/payment-methods/{methodId}", "/orders/{orderId}"))


def in_list(plant, security=None):
    added = plant.list(f"/{plant.pick(*PEOPLE)}", properties={plant.name: typed(plant.name)}, security=security)
    return added.answer("properties", "items", "items", "properties", plant.name)


@operator(
    "credential in an answer", SEEN,
    "password apiKey clientSecret refreshToken passwordHash privateKey secretKey accessToken pin totpSecret recoveryCode dbPassword "
    "webhookSecret signingKey sessionToken otp encryptionKey connectionString securityAnswer authToken",
    "passwordPolicy tokenType hasPassword secretName passwordUpdatedAt keyId publicKey nextPageToken pinned tokenCount keyword secretary "
    "passwordResetUrl sessionCount apiKeyName accessLevel credentialType compass", styled=True)
def _(plant):
    return in_answer(plant)


PERSONAL = (
    "email phone dateOfBirth homeAddress mobileNumber phoneNumber birthDate emailAddress postalAddress personalEmail dob contactPhone "
    "religion ethnicity salary diagnosis")
IMPERSONAL = (
    "emailTemplate supportEmail phoneModel hasPhone addressType emailVerified birthdayOffers phoneCount emailSubject ipRange addressCount "
    "contactCount")


@operator("personal data in a list", SEEN, PERSONAL, IMPERSONAL, styled=True)
def _(plant):
    return in_list(plant, plant.bearer())


@operator("personal data in a list, guarded like others", SEEN, PERSONAL, IMPERSONAL, level="note", styled=True)
def _(plant):
    return in_list(plant)


IDENTITIES = (
    "ssn passportNumber nationalId taxId socialSecurityNumber driversLicenseNumber nationalInsuranceNumber aadhaarNumber cpf "
    "identityCardNumber fiscalCode")
NO_IDENTITIES = (
    "maskedSsn ssnLast4 passportCountry hasPassport taxRate nationalTeam licenseType identityProvider taxCategory maskedPassportNumber "
    "lastFourSsn")


@operator("government id in a list", SEEN, IDENTITIES, NO_IDENTITIES, styled=True)
def _(plant):
    return in_list(plant, plant.bearer())


@operator("government id in an answer", SEEN, IDENTITIES, NO_IDENTITIES, level="note", styled=True)
def _(plant):
    people = plant.pick(*PEOPLE)
    return in_answer(plant, path=f"/{people}/{{{people[:-1]}Id}}")


@operator(
    "card number in an answer", SEEN, "cardNumber creditCardNumber pan ccNumber primaryAccountNumber debitCardNumber cardNo creditCard",
    "cardLast4 maskedCardNumber cardBrand cardType lastFour panel cardCount cardToken", styled=True)
def _(plant):
    return in_payment(plant)


@operator(
    "card verification code in an answer", SEEN, "cvv cvc cvv2 cardVerificationCode securityCode cardCvv cardSecurityCode csc cvn cvvCode cardCvc",
    "cvUrl hasCvv cvvRequired countryCode cvcCheck cardIssuer cvvVerified cardBrand", styled=True)
def _(plant):
    return in_payment(plant)


@operator(
    "bank account in a list", SEEN, "iban accountNumber routingNumber bankAccountNumber bankAccount swiftIban accountIban",
    "bankName accountType bic ibanCountry maskedIban accountCount bankCountry ibanLast4", styled=True)
def _(plant):
    return in_list(plant, plant.bearer())


INTERNALS = (
    "stackTrace debugInfo sqlQuery internalNotes systemPrompt stacktrace internalIp serverPath debug queryPlan exceptionClass hostname "
    "internalComments rawSql filePath")
OUTWARD = "traceId errorCode requestId notes prompt playlistPath hostCity debugged queryCount comments hint reason message stackSize exceptionDate"


@operator("internals in an answer", "api3-internal-metadata api8-debug-error", INTERNALS, OUTWARD, level="note", styled=True)
def _(plant):
    is_object = plant.word in ("debugInfo", "debug", "queryPlan", "message", "hint")
    return in_answer(plant, schema=closed({"line": text(), "took": number()}) if is_object else None)


@operator(
    "internals in a 500", "api8-debug-error",
    "stackTrace stacktrace exception exceptionClass sqlQuery rawSql filePath debugInfo debug serverPath internalIp hostname sourceFile "
    "innerException failedStatement", OUTWARD, styled=True)
def _(plant):
    added = plant.get()
    problem = closed({**PROBLEM["properties"], plant.name: text(4000)})
    response = added.operation["responses"]["500"] = {"description": "Our fault."}
    if plant.is_swagger:
        response["schema"] = problem
    else:
        response["content"] = {"application/json": {"schema": problem}}
    return added.answer("properties", plant.name, status="500")


PRIVILEGES = "isAdmin role permissions roles isSuperuser accessLevel adminFlag userRole isStaff privileges authorities accountRole"


@operator(
    "privilege in a request", "api3-mass-assignment", PRIVILEGES,
    "roleDescription permissionsNote adminContactTitle roleplay scopeNote accessibility groupSize staffPick privilegedSeatHint roleColor", styled=True)
def _(plant):
    schema = typed(plant.name)
    if plant.word in ("permissions", "roles", "privileges", "authorities"):
        schema = {"type": "array", "maxItems": 10, "items": text()}
    path = plant.pick("/sign-up", "/users/register", "/me", "/profile", "/users/{userId}")
    if path in ("/sign-up", "/users/register"):
        return plant.post(path, {"title": text(), plant.name: schema}, security=[]).property(plant.name)
    return plant.patch(path, {"title": text(), plant.name: schema}).property(plant.name)


@operator(
    "what is the server's in a request", "api3-mass-assignment",
    "createdAt balance emailVerified updatedAt isVerified credits accountBalance createdBy approvedBy verified kycStatus creditLimit", styled=True)
def _(plant):
    kinds = {"At": {"type": "string", "format": "date-time"}, "ed": {"type": "boolean"}, "ce": number(), "ts": number(), "it": number()}
    schema = {**kinds.get(plant.word[-2:], typed(plant.name))}
    if plant.is_twin:
        schema["readOnly"] = True
    path = plant.pick("/me", "/profile", "/users/{userId}", "/accounts/{accountId}")
    stored, place = plant.shared(closed({"title": text(), plant.name: schema}))
    plant.operation("patch", path, body=stored, result=stored)
    return f"{place}/properties/{plant.name}"


@operator("free object in a public write", "api3-additional-properties api3-object-without-properties", "sign-up users/register contact newsletter/subscriptions feedback accounts")
def _(plant):
    body = closed({"title": text(), "note": text()})
    if not plant.is_twin:
        body["additionalProperties"] = True
        if plant.pick(True, False):
            del body["properties"]
    return plant.post(f"/{plant.word}", body=body, security=[]).body()


@operator(
    "personal data in the URL", "api3-pii-in-url",
    "email phoneNumber ssn dateOfBirth iban passportNumber nationalId homeAddress mobile taxId cardNumber emailAddress",
    "emailTemplate phoneModel addressType ibanCountry passportCountry taxRate cardBrand mobileApp birthdayOffer nationality hasEmail", styled=True)
def _(plant):
    if plant.pick(True, False):
        return plant.get(f"/people/{{{plant.name}}}/{plant.noun}", parameters=[
            {"name": plant.name, "in": "path", "required": True, "schema": typed(plant.name)}]).parameter(plant.name)
    return plant.get(f"/{plant.noun}/estimate", parameters=[plant.query(plant.name, typed(plant.name))]).parameter(plant.name)


@operator(
    "card data in a request", "api8-raw-card-data", "cardNumber cvv creditCardNumber cvc ccNumber cardSecurityCode pan",
    "cardToken cardBrand cardLast4 paymentMethodId maskedCardNumber cardholderNote paymentToken", level="note", styled=True)
def _(plant):
    path = plant.pick("/payments", "/checkout", "/cards", "/orders/pay")
    key = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": uuid()}
    return plant.post(path, {"amount": number(least=1), plant.name: text(40)}, parameters=[key]).property(plant.name)
