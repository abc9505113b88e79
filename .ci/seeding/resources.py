"""What callers can use up or take without measure: API4 and API6."""

from .operators import operator
from .planting import closed, number, text, typed, uuid, words

IDEMPOTENT = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": uuid()}


@operator("unbounded array in a public write", "api4-unbounded-array", "tags items lines answers ids recipients")
def _(plant):
    array = {"type": "array", "items": uuid()}
    if plant.is_twin:
        array["maxItems"] = 20
    return plant.post("/contact", {"title": text(), plant.word: array}, security=[]).property(plant.word)


@operator("unbounded string in a public write", "api4-unbounded-string", "note title description nickname subject message")
def _(plant):
    schema = {"type": "string", "maxLength": 200} if plant.is_twin else {"type": "string"}
    return plant.post("/feedback", {"stars": number(5, 1), plant.word: schema}, security=[]).property(plant.word)


@operator("unbounded map in a public write", "api3-unbounded-map api4-unbounded-string", "labels metadata attributes answers settings translations extras captions properties")
def _(plant):
    values = {"type": "object", "additionalProperties": {"type": "string"}}
    if plant.is_twin:
        values = {"type": "object", "maxProperties": 10, "additionalProperties": text()}
    return plant.post("/feedback", {"stars": number(5, 1), plant.word: values}, security=[]).property(plant.word)


@operator("unbounded page size", "api4-unbounded-page-size", "limit pageSize perPage count top first size maxResults take rows", styled=True)
def _(plant):
    size = {"type": "integer", "format": "int32", "minimum": 1}
    if plant.is_twin:
        size["maximum"] = 100
    items = closed({"items": {"type": "array", "maxItems": 100, "items": closed({"title": text()})}})
    parameters = [plant.query(plant.name, size), plant.query("cursor", text(64))]
    return plant.get(plant.collection, result=items, parameters=parameters).parameter(plant.name)


@operator("unbounded upload", "api4-unbounded-upload", "file photo document avatar attachment video", swagger=False)
def _(plant):
    part = {"type": "string", "format": "binary"}
    if plant.is_twin:
        part["maxLength"] = 5_242_880
    content = {"multipart/form-data": {"schema": closed({"caption": text(), plant.word: part})}}
    return plant.post(f"/{plant.noun}/uploads", requestBody={"required": True, "content": content}).body(
        "properties", plant.word, media="multipart~1form-data")


@operator("collection without pages", "api4-unpaginated-collection", "orders invoices parcels messages transactions events tickets customers")
def _(plant):
    if plant.is_twin:
        return plant.list(f"/{plant.word}").pointer
    items = {"type": "array", "items": closed({"id": uuid(), "title": text()})}
    result = items if plant.pick(True, False) else closed({plant.word: items})
    return plant.get(f"/{plant.word}", result=result).pointer


BACKTRACKING = [
    r"^(a+)+$", r"^([a-z]+)*$", r"^(\w+\s?)*$", r"^(a|aa)+$", r"^([a-zA-Z0-9]+\.?)+@example$", r"^(([a-z])+.)+[A-Z]([a-z])+$",
    r"^(\d+|\d+\.\d+)+$", r"^([\w-]+[.,]?)*$", r"^(.*)*x$", r"^(?:[a-z]|[a-z0-9])+$",
]
LINEAR = [
    r"^[a-z]+(-[a-z]+)*$", r"^\d{1,3}(,\d{3})*$", r"^[A-Z]{2}\d{6}$", r"^(red|green|blue)+$", r"^[a-z]+@[a-z]+\.example$", r"^(\w+\s)*$",
    r"^([a-z]|[0-9])+$", r"^\d+(\.\d+)?$", r"^[\w-]{1,64}$", r"^(?:ab|cd)*$",
]


@operator("pattern that backtracks", "api4-redos-pattern", BACKTRACKING, LINEAR)
def _(plant):
    return plant.post(properties={"title": {"type": "string", "maxLength": 2000, "pattern": plant.word}}).property("title")


@operator(
    "costly operation without limits", "api4-costly-operation api6-unprotected-flow", "sms/send emails/send reports/generate videos/transcode "
    "chat/completions images/generate exports/create calls/dial pdf/render translations/generate")
def _(plant):
    return plant.post(f"/{plant.word}", without=[] if plant.is_twin else ["429", "limits"]).pointer


@operator(
    "sensitive flow without protection", "api6-unprotected-flow", "coupons/apply payments transfers checkout gift-cards/redeem votes bookings "
    "withdrawals invitations vouchers/redeem referrals reservations gift-cards/purchase tickets/purchase")
def _(plant):
    body = {"code": text(40), "amount": number(least=1)}
    if plant.is_twin:
        return plant.post(f"/{plant.word}", body, parameters=[IDEMPOTENT]).pointer
    return plant.post(f"/{plant.word}", body, without=["429", "limits"]).pointer


@operator(
    "payment without an idempotency key", "api6-missing-idempotency", "payments transfers orders charges payouts bookings withdrawals", level="note")
def _(plant):
    return plant.post(f"/{plant.word}", {"amount": number(least=1)}, parameters=[IDEMPOTENT] if plant.is_twin else []).pointer


@operator("delete of a collection", "api6-bulk-delete", "users orders messages invoices tickets contracts photos customers")
def _(plant):
    ids = plant.query("ids", {"type": "array", "minItems": 1, "maxItems": 50, "items": uuid()}, required=True)
    if plant.is_swagger:
        ids["schema"]["items"] = {"type": "string", "format": "uuid"}
    return plant.operation("delete", f"/{plant.word}", parameters=[ids] if plant.is_twin else []).pointer


@operator(
    "amount below zero", "~minimum|negative|below",
    "transfers.amount payments.amount withdrawals.amount wallet/top-up.amount cart/items.quantity orders.quantity orders.price loyalty.points "
    "transfers.transferAmount payments.tip orders.total cart/items.qty orders/refund.refundAmount checkout.unitPrice credits/redeem.credits "
    "donations.donationAmount")
def _(plant):
    path, name = plant.word.split(".")
    amount = {"type": "integer", "format": "int32", "maximum": 100_000}
    if plant.is_twin:
        amount["minimum"] = plant.pick(0, 1)
    return plant.post(f"/{path}", {"itemId": uuid(), name: amount}, parameters=[IDEMPOTENT]).property(name)
