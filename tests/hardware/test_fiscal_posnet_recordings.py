"""Conversations recorded off a real POSNET printer, against the driver and against the simulated printer."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_posnet_stage import PATIENT, REDUCED, Log, PosnetStage

from hardware.address import TcpAddress
from hardware.fiscal.document import Discount, FiscalDocument, FiscalLine, FiscalPayment, PaymentKind
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.posnet.frames import FrameReader, Reply
from hardware.fiscal.states import ReportKind, Slip
from hardware.links.tcp import TcpLink
from hardware.simulators.fiscal_posnet_codec import answer, split
from hardware.simulators.fiscal_posnet_memory import RATES
from hardware.simulators.fiscal_posnet_sums import tax_in
from hardware.status import Certainty

DATA = Path(__file__).parents[1] / "data" / "hardware"
RECORDED = json.loads((DATA / "posnet_recordings.json").read_text("utf-8"))["cassettes"]
PRINTED = json.loads((DATA / "posnet_ptu_examples.json").read_text("utf-8"))["vectors"]
PRINTER_RATES = [*RATES[:4], "101,00", "101,00", "101,00"]
# What the recording till left out and this driver asks or says as well, with what such a printer answers.
ELSEWHERE = {
    "sid": "sid\tnmPOSNET THERMAL\tvr2.01\t",
    "!sdev": "!sdev\tds0\tcpN\tqeT\tpeN\ttl0\t",
    "!sprn": "!sprn\tpr0\t",
    "vatget": "vatget\tva23,00\tvb8,00\tvc5,00\tvd0,00\tve101,00\tvf101,00\tvg101,00\t",
    "rtcget": "rtcget\tda2026-09-08;12:00\ttm2026-09-08T12:00:00+02:00\t",
    "ftrcfg": "ftrcfg\t",
    "stot": "stot\tno1\tpa0\tpb4523\t",
}
OUR_OWN = {"sn", "wa"}


class Recorded:
    """A printer that answers from a recording, and writes down what it was told beyond it."""

    def __init__(self, name: str) -> None:
        self._exchanges = RECORDED[name]
        self.told: list[tuple[str, dict[str, str]]] = []
        self._counted = 0

    def answer(self, name: str, values: dict[str, str]) -> str:
        """The recorded answer; counters before a sale are those after it, less the one receipt."""
        answers = {exchange["command"].split("\t")[0]: exchange["response"] for exchange in self._exchanges}
        self.told.append((name, values))
        if name == "scnt" and name in answers:
            counters = [exchange["response"] for exchange in self._exchanges if exchange["command"] == "scnt\t"]
            self._counted += 1
            if len(counters) > 1:
                return str(counters[self._counted - 1])
            return _earlier(counters[0]) if self._counted == 1 else str(counters[0])
        return str(answers.get(name) or ELSEWHERE[name])


def _earlier(counters: str) -> str:
    parts = [
        part if part[:2] not in ("bn", "bt", "hn") else f"{part[:2]}{int(part[2:]) - 1}"
        for part in counters.split("\t")
    ]
    return "\t".join(parts)


@contextmanager
def played(recorded: Recorded) -> Iterator[PosnetPrinter]:
    """The driver on a line to a recording; tokens are given back as the specification says."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, recorded), daemon=True)
        thread.start()
        yield PosnetPrinter(
            "fiscal",
            TcpLink("fiscal", TcpAddress("127.0.0.1", listener.getsockname()[1])),
            block_mode=False,
            timings=PATIENT,
        )
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def _serve(listener: socket.socket, recorded: Recorded) -> None:
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        rest = b""
        with client:
            while data := client.recv(4096):
                frames, rest = split(rest + data)
                for frame in frames:
                    if frame.name == "rpt":
                        client.sendall(answer("ERR", frame.token, "?13", "cmrpt"))
                        continue
                    name, *fields = recorded.answer(frame.name, frame.values).rstrip("\t").split("\t")
                    client.sendall(answer(name, frame.token, *fields))


def told_as_recorded(recorded: Recorded, name: str) -> None:
    """Every recorded command was given, in order, and every recorded field of it has its recorded value."""
    told = iter(recorded.told)
    for exchange in RECORDED[name]:
        command, *fields = exchange["command"].rstrip("\t").split("\t")
        values = next((values for told_name, values in told if told_name == command), None)
        assert values is not None, command
        expected = {field[:2]: field[2:] for field in fields}
        assert {field: values.get(field) for field in expected} == expected, command
        assert set(values) - set(expected) <= OUR_OWN, command


def document(*lines: FiscalLine, discounts: tuple[Discount, ...] = (), nip: str = "") -> FiscalDocument:
    total = sum(line.total for line in lines) - sum(discount.amount for discount in discounts)
    paid = (FiscalPayment(PaymentKind.CASH, total, "Gotówka"),)
    return FiscalDocument("REC-1", "PLN", lines, paid, total, discounts, buyer_tax_id=nip)


def line(name: str, price: int, discount: Discount | None = None, *, voided: bool = False) -> FiscalLine:
    return FiscalLine(name, "B", REDUCED, price, price, discount=discount, voided=voided)


SALES = {
    "cash_sale": document(line("Candies", 999)),
    "discount_line_and_subtotal": document(
        line("Candies", 1000, Discount(200, "Rabat na Candies")), discounts=(Discount(100, "Stały klient"),)
    ),
    "storno_in_receipt": document(line("Kawa", 1000), line("Piwo", 800), line("Kawa", 1000, voided=True)),
    "nip_receipt": document(line("Candies", 999), nip="1234563218"),
}


@pytest.mark.parametrize("name", SALES)
def test_the_driver_says_what_the_recorded_till_said_and_takes_the_printers_answers(name: str) -> None:
    recorded = Recorded(name)
    with played(recorded) as printer:
        outcome = printer.issue(SALES[name], Log())
    assert outcome.certainty is Certainty.DONE, outcome
    told_as_recorded(recorded, name)
    after = Reply("scnt", tuple((part[:2], part[2:]) for part in RECORDED[name][-1]["response"].split("\t")[1:]))
    assert outcome.proof is not None
    assert (outcome.proof.number, outcome.proof.device) == (after.text("bt"), "ZBF 2101002392")


def test_the_driver_gives_goods_back_as_recorded() -> None:
    recorded = Recorded("goods_return_nonfiscal")
    with played(recorded) as printer:
        assert printer.slip(Slip.GOODS_RETURNED, 999).done
    told_as_recorded(recorded, "goods_return_nonfiscal")


def test_the_driver_ends_the_day_as_recorded_and_reads_from_the_counters_that_it_ended() -> None:
    recorded = Recorded("daily_report")
    recorded._exchanges = [
        {"command": "scomm\t", "response": RECORDED["cash_sale"][0]["response"]},
        *recorded._exchanges,
    ]
    with played(recorded) as printer:
        answer = printer.report(ReportKind.DAY, date(2026, 9, 8))
    assert answer.value is not None
    assert (answer.value.number, answer.value.receipts) == ("1", 18)
    assert [name for name, _ in recorded.told if name in ("scnt", "dailyrep")] == ["scnt", "dailyrep", "scnt"]
    assert ("dailyrep", {"da": "2026-09-08"}) in recorded.told


@pytest.mark.parametrize("name", RECORDED)
def test_the_simulated_printer_answers_the_recorded_till_as_the_real_one_did(name: str, tmp_path: Path) -> None:
    stage = PosnetStage(tmp_path)
    kept = stage.simulator.memory.kept
    _stand(stage, name)
    host, port = stage.simulator.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port)), 2) as till:
        for exchange in RECORDED[name]:
            command = bytes.fromhex(exchange["command_frame_hex"])
            if exchange["command"].startswith("dailyrep"):
                # The recorded till's day has passed.
                command = answer("dailyrep", "", f"da{stage.simulator.clock():%Y-%m-%d}")
            till.sendall(command)
            expected = bytes.fromhex(exchange["response_frame_hex"])
            heard = b""
            while not heard.endswith(b"\x03"):
                heard += till.recv(4096)
            assert heard == expected, exchange["command"]
    assert kept.unique_number == "ZBF 2101002392"
    stage.simulator.stop()


def _stand(stage: PosnetStage, name: str) -> None:
    """Bring the counters where the real printer's stood when this conversation began."""
    kept = stage.simulator.memory.kept
    kept.rates = list(PRINTER_RATES)
    first = kept.sales
    first["B"] = 100
    counters = [exchange["response"] for exchange in RECORDED[name] if exchange["command"] == "scnt\t"]
    for part in (counters[0] if counters else "").split("\t"):
        if part[:2] in ("bn", "bt", "hn"):
            count = int(part[2:]) - (0 if len(counters) > 1 else 1)
            attribute = {"bn": "receipts", "bt": "last_receipt", "hn": "headers"}[part[:2]]
            setattr(kept, attribute, count)
    if name == "footprint_after_sale":
        kept.last_kind, kept.last = 16, {"vb": 999, "fp": 999}
    stage.simulator.memory.save()


@pytest.mark.parametrize("exchange", [exchange for cassette in RECORDED.values() for exchange in cassette])
def test_recorded_frames_are_read_and_written_to_the_byte(exchange: dict[str, str]) -> None:
    (reply,) = FrameReader().feed(bytes.fromhex(exchange["response_frame_hex"]))
    assert isinstance(reply, Reply)
    name, *fields = exchange["response"].rstrip("\t").split("\t")
    assert (reply.name, [f"{key}{value}" for key, value in reply.fields]) == (name, fields)
    (heard,), _ = split(bytes.fromhex(exchange["command_frame_hex"]))
    assert heard.damage == 0
    assert answer(name, "", *fields) == bytes.fromhex(exchange["response_frame_hex"])


@pytest.mark.parametrize("example", PRINTED)
def test_the_simulated_printer_counts_the_tax_that_real_ones_printed(example: dict[str, str]) -> None:
    gross = int(Decimal(example["gross"]) * 100)
    assert tax_in(gross, Decimal(example["rate"])) == int(Decimal(example["ptu_printed"]) * 100)
