"""What the checker of the API cannot know by the description alone."""

import uuid

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    """A new request that fits carries a new key: the same key with other words is refused, and rightly so."""
    if case.meta is not None and case.meta.generation.mode.is_positive and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())


# A schema does not know today's date, the length of a month, or which question is asked after which answer.
UNSAID = {"date_in_future", "not_a_date", "required", "required_choice", "consent_or_reason"}


@schemathesis.check
def refused_for_what_the_description_cannot_say(context, response, case):
    """A request that fits the description is refused for nothing that the description could have said."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code != 422:
        return
    said = response.json()
    codes = {one["code"] for one in said.get("errors", [])}
    if case.operation.path == "/api/v1/complaints" and (not codes or codes - UNSAID):
        raise AssertionError(f"{said['type']}: {sorted(codes - UNSAID)}")
