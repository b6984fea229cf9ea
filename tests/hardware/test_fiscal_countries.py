"""The fiscal interface says what Germany, Austria, Italy and France need: a small device of each, what receipts owe."""

import base64
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from fiscal_country_austria import HEADER, NOTICE, SigningUnit, chained, in_cipher
from fiscal_country_france import Nf525, signed
from fiscal_country_germany import Tse
from fiscal_country_italy import RtPrinter
from fiscal_country_parts import CountryDevice, Dead

from hardware.fiscal.document import DocumentKind, FiscalDocument, FiscalLine, FiscalPayment, Original, PaymentKind
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.obligations import Owed, owed
from hardware.fiscal.outcome import Issued, IssueOutcome, NotIssued, Progress, Stage
from hardware.fiscal.states import FiscalAbilities, Obligation, OnFailure, ReportKind
from hardware.status import Certainty, done, not_sent, refused, unknown

DEVICES = (Tse, SigningUnit, RtPrinter, Nf525)


def basket(number: str, device: CountryDevice, kind: DocumentKind = DocumentKind.SALE, **other: str) -> FiscalDocument:
    """Two lines at the device's first two rates: 11.90 and 5.35, paid with 20.00."""
    (first, high), (second, low), *_ = device.rates.items()
    lines = (FiscalLine("Kaffee", first, high, 1190, 1190), FiscalLine("Brot", second, low, 535, 535))
    original = Original("0001", "0001", "2026-11-21") if other.pop("original", "") else None
    return FiscalDocument(
        number,
        "EUR",
        lines,
        (FiscalPayment(PaymentKind.CASH, 2000),),
        1725,
        change=275,
        kind=kind,
        original=original,
        **other,
    )


def text_of(found: tuple[Owed, ...], obligation: Obligation) -> str:
    return next(one.text for one in found if one.obligation is obligation)


def obligations(found: tuple[Owed, ...]) -> set[Obligation]:
    return {one.obligation for one in found}


def ignore(_progress: Progress) -> None:
    """A log that nobody needs."""


@pytest.mark.parametrize("make", DEVICES)
def test_it_is_a_fiscal_device_with_rates_of_its_own(make: Callable[[], CountryDevice]) -> None:
    device = make()
    assert isinstance(device, FiscalDevice)
    table = device.tax_table().value
    assert table is not None
    assert {rate.key: rate.rate for rate in table.rates} == device.rates


@pytest.mark.parametrize("make", DEVICES)
def test_a_sale_is_recorded_once_and_goods_that_came_back_too(make: Callable[[], CountryDevice]) -> None:
    device = make()
    back = basket("S-2", device, DocumentKind.RETURN, original="yes")
    for number, document in enumerate((basket("S-1", device), back), 1):
        outcome = device.issue(document, ignore)
        assert outcome.certainty is Certainty.DONE
        assert outcome.proof is not None
        assert int(outcome.proof.number) == number
    assert len(device.made) == 2


@pytest.mark.parametrize("make", DEVICES)
def test_a_device_that_dies_after_the_last_step_is_asked_with_what_the_till_had_noted(
    make: Callable[[], CountryDevice],
) -> None:
    device, noted = make(), list[Progress]()
    document = basket("S-1", device)
    device.dies_after = True
    with pytest.raises(Dead):
        device.issue(document, noted.append)
    assert noted[-1].stage is Stage.CLOSING
    assert isinstance(device.resolve(document, Progress.from_text(noted[-1].as_text())), Issued)
    assert isinstance(device.resolve(document, noted[0]), NotIssued)


def test_germany_the_receipt_carries_the_tse_signature_and_its_qr_code() -> None:
    tse = Tse()
    found = owed(tse.abilities, tse.issue(basket("S-1", tse), ignore))
    assert obligations(found) == {
        Obligation.DOCUMENT_NUMBER,
        Obligation.DEVICE_NUMBER,
        Obligation.SIGNATURE,
        Obligation.QR_CODE,
        Obligation.TAX_BREAKDOWN,
    }
    version, _, kind, data, number, counter, _, moment, _, _, signature, public = text_of(
        found, Obligation.QR_CODE
    ).split(";")
    assert (version, kind) == ("V0", "Kassenbeleg-V1")
    assert data == "Beleg^11.90_5.35_0.00_0.00_0.00^17.25:Bar"
    assert (text_of(found, Obligation.SIGNATURE), text_of(found, Obligation.DOCUMENT_NUMBER)) == (signature, number)
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), base64.b64decode(public))
    text = f"{kind};{data};{number};{counter};{moment}"
    key.verify(base64.b64decode(signature), text.encode(), ec.ECDSA(hashes.SHA256()))


def test_germany_a_sale_goes_on_without_the_tse_and_the_receipt_says_so() -> None:
    tse = Tse()
    tse.works = False
    outcome = tse.issue(basket("S-1", tse), ignore)
    assert outcome.certainty is Certainty.NOT_SENT
    assert OnFailure.CONTINUE_AND_MARK in tse.abilities.on_failure
    assert obligations(owed(tse.abilities, outcome)) == {Obligation.FAILURE_NOTICE, Obligation.TAX_BREAKDOWN}


def test_austria_receipts_are_chained_and_carry_the_turnover_in_cipher() -> None:
    unit = SigningUnit()
    documents = [basket("S-1", unit), basket("S-2", unit, DocumentKind.RETURN), basket("S-3", unit)]
    outcomes = [unit.issue(document, ignore) for document in documents]
    before, turnover = unit.number, 0
    for outcome, sign in zip(outcomes, (1, -1, 1), strict=True):
        qr = text_of(owed(unit.abilities, outcome), Obligation.QR_CODE)
        code, _, signature = qr.rpartition("_")
        _, suite, box, number, _, normal, reduced, *_, cipher, _, chain = code.split("_")
        assert (suite, box) == ("R1-AT0", unit.number)
        assert (normal, reduced) == (("11,90", "5,35") if sign > 0 else ("-11,90", "-5,35"))
        turnover += sign * 1725
        assert base64.b64decode(cipher) == in_cipher(turnover, unit.key, box + number)
        assert chain == chained(before)
        raw = base64.b64decode(signature)
        payload = base64.urlsafe_b64encode(code.encode()).decode().rstrip("=")
        numbers = (int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        unit.public.verify(encode_dss_signature(*numbers), f"{HEADER}.{payload}".encode(), ec.ECDSA(hashes.SHA256()))
        before = f"{HEADER}.{payload}.{base64.urlsafe_b64encode(raw).decode().rstrip('=')}"


def test_austria_a_broken_signing_card_is_told_in_words_and_in_the_code() -> None:
    unit = SigningUnit()
    unit.card_works = False
    found = owed(unit.abilities, unit.issue(basket("S-1", unit), ignore))
    assert text_of(found, Obligation.FAILURE_NOTICE) == NOTICE
    signature = text_of(found, Obligation.QR_CODE).rpartition("_")[2]
    assert base64.b64decode(signature).decode() == NOTICE


def test_italy_the_printer_prints_the_receipt_and_ours_owes_nothing() -> None:
    printer = RtPrinter()
    outcome = printer.issue(basket("S-1", printer, customer_code="YYWLR30G"), ignore)
    assert outcome.proof is not None
    assert (outcome.proof.day, outcome.proof.number) == ("0001", "0001")
    assert printer.abilities.prints
    assert owed(printer.abilities, outcome) == ()
    assert printer.paper == ["DOCUMENTO COMMERCIALE 0001-0001 YYWLR30G"]
    assert printer.report(ReportKind.DAY, date(2026, 11, 22)).value is not None
    next_day = printer.issue(basket("S-2", printer, DocumentKind.RETURN, original="yes"), ignore)
    assert next_day.proof is not None
    assert (next_day.proof.day, next_day.proof.number) == ("0002", "0001")
    assert "RESO MERCE N. 0001-0001" in printer.paper[-1]


def test_italy_goods_come_back_only_against_their_document_and_without_the_printer_nothing_is_sold() -> None:
    printer = RtPrinter()
    without = printer.issue(basket("S-1", printer, DocumentKind.RETURN), ignore)
    assert [problem.code for problem in without.problems] == ["fiscal_no_original"]
    printer.works = False
    with pytest.raises(ValueError, match="no receipt without the device"):
        owed(printer.abilities, printer.issue(basket("S-2", printer), ignore))


def test_france_signatures_are_chained_totals_never_start_anew_and_copies_are_marked() -> None:
    software = Nf525()
    first = software.issue(basket("S-1", software), ignore)
    second = software.issue(basket("S-2", software), ignore)
    assert first.proof is not None
    assert second.proof is not None
    whole = dict(second.proof.facts)["whole_signature"]
    assert whole == signed(basket("S-2", software), "2", dict(first.proof.facts)["whole_signature"])
    assert dict(second.proof.facts)["perpetual_total"] == "3450"
    found = owed(software.abilities, second)
    assert text_of(found, Obligation.SIGNATURE) == whole[2] + whole[6] + whole[12] + whole[18]
    assert Obligation.COPY_MARK not in obligations(found)
    assert Obligation.COPY_MARK in obligations(owed(software.abilities, second, copy=True))
    reports = [software.report(kind, date(2026, 11, 30)) for kind in (ReportKind.DAY, ReportKind.MONTH)]
    assert all(report.outcome.done for report in reports)


@pytest.mark.parametrize(
    "outcome", [not_sent("fiscal_unreachable"), refused("fiscal_rejected"), unknown("fiscal_no_answer")]
)
def test_poland_owes_nothing_more_and_sells_nothing_without_its_device(outcome: object) -> None:
    with pytest.raises(ValueError, match="no receipt without the device"):
        owed(FiscalAbilities(), IssueOutcome(outcome))  # type: ignore[arg-type]  # one of three outcomes


def test_a_receipt_of_which_nobody_knows_is_never_gone_on_without() -> None:
    with pytest.raises(ValueError, match="fiscal_no_answer"):
        owed(Tse.abilities, IssueOutcome(unknown("fiscal_no_answer")))


def test_a_signature_that_is_owed_and_missing_is_noticed() -> None:
    tse = Tse()
    outcome = tse.issue(basket("S-1", tse), ignore)
    assert outcome.proof is not None
    bare = IssueOutcome(done(), type(outcome.proof)(system_number="S-1", device="x", number="1"))
    with pytest.raises(ValueError, match="gave no signature"):
        owed(tse.abilities, bare)


def test_rates_are_fractions_and_exempt_is_not_nought() -> None:
    table = Tse().tax_table().value
    assert table is not None
    assert (table.key_of(Decimal("0.190")), table.key_of(Decimal(0)), table.key_of(None)) == ("19", "0", None)
