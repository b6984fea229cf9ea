"""Why a message is not valid GS1 data."""

from enum import StrEnum


class Gs1FaultCode(StrEnum):
    """The kinds of fault; the values are stable and reach scan results."""

    EMPTY = "empty"
    UNKNOWN_AI = "unknown_ai"
    TOO_SHORT = "value_too_short"
    TOO_LONG = "value_too_long"
    CHARACTER = "illegal_character"
    CONTENT = "illegal_content"
    REPEATED = "repeated_ai"
    MISSING = "required_ai_missing"
    EXCLUSIVE = "exclusive_ais"
    UNSERIALISED = "signature_without_serial"
    BRACKETS = "malformed_brackets"
    NOT_A_URI = "not_a_uri"
    NO_KEY = "no_digital_link_key"
    PATH_ORDER = "key_qualifiers_out_of_order"
    NOT_AN_ATTRIBUTE = "ai_not_allowed_in_query"


class Gs1Error(ValueError):
    """A message that breaks a GS1 rule: its code, the application identifier it is about, and the rule in words."""

    def __init__(self, code: Gs1FaultCode, rule: str, ai: str = "") -> None:
        super().__init__(f"AI ({ai}): {rule}" if ai else rule)
        self.code = code
        self.ai = ai
