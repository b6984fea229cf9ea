"""What a device says about itself, and how an order to a device ended."""

from dataclasses import dataclass, replace
from enum import Enum


class Fact(Enum):
    """A sensor's answer; silence and a missing sensor are UNKNOWN, never a comfortable guess."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> "Fact":
        """YES or NO for a known value, UNKNOWN for None."""
        if value is None:
            return cls.UNKNOWN
        return cls.YES if value else cls.NO


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """One reading of a receipt printer's sensors.

    `linked` says whether the printer could be reached at all, UNKNOWN when it was not tried: the printer was busy, or
    it hangs on a link that carries no answers. `drawer_signal` is the electrical level of the drawer sensor; which
    level means "open" depends on the wiring of the drawer.
    """

    online: Fact = Fact.UNKNOWN
    cover_closed: Fact = Fact.UNKNOWN
    paper: Fact = Fact.UNKNOWN
    paper_near_end: Fact = Fact.UNKNOWN
    faulty: Fact = Fact.UNKNOWN
    drawer_signal: Fact = Fact.UNKNOWN
    linked: Fact = Fact.UNKNOWN

    @property
    def answered(self) -> bool:
        """Whether the printer answered at least one question."""
        return replace(self, linked=Fact.UNKNOWN) != PrinterStatus()


class Certainty(Enum):
    """How much is known about the effect of an order given to a device.

    NOT_SENT: provably nothing that could have an effect left us, trying again is safe.
    REFUSED: the device, or a rule of the driver, said no; nothing happened.
    DONE: every byte was taken; `Outcome.proof` says whether the device also proved completion.
    UNKNOWN: everything else. Never repeated automatically.
    """

    NOT_SENT = "not_sent"
    REFUSED = "refused"
    DONE = "done"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an order ended.

    `code` is stable and empty when all went well; `detail` is English for a log; `proof` names the evidence of
    completion (`gs_r`, `process_id`) and is empty when the device merely took the bytes.
    """

    certainty: Certainty
    code: str = ""
    detail: str = ""
    proof: str = ""

    @property
    def done(self) -> bool:
        """Whether the order was carried out as far as can be known."""
        return self.certainty is Certainty.DONE


def not_sent(code: str, detail: str = "") -> Outcome:
    """An order of which nothing left us."""
    return Outcome(Certainty.NOT_SENT, code, detail)


def refused(code: str, detail: str = "") -> Outcome:
    """An order that was declined and had no effect."""
    return Outcome(Certainty.REFUSED, code, detail)


def unknown(code: str, detail: str = "") -> Outcome:
    """An order whose effect nobody can vouch for."""
    return Outcome(Certainty.UNKNOWN, code, detail)


def done(proof: str = "") -> Outcome:
    """An order that was carried out."""
    return Outcome(Certainty.DONE, proof=proof)
