"""Parcel labels: ZPL byte by byte, the driver against the simulated printer, and labels on receipt paper."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from hardware.address import parse_address
from hardware.catalogue import Surroundings, make_device
from hardware.errors import MisconfiguredError
from hardware.labels.label import LabelDocument, LabelPrinter, plain
from hardware.labels.on_receipts import ReceiptLabelPrinter, ticket_of
from hardware.labels.zpl import status
from hardware.labels.zpl.driver import Timings, ZplPrinter
from hardware.labels.zpl.encoder import END, Media, TooLongError, encode
from hardware.links.memory import MemoryLink
from hardware.links.opening import link_to
from hardware.printers.ticket import Qr
from hardware.simulated_label import SimulatedLabelPrinter
from hardware.simulators.label import LabelSimulator
from hardware.simulators.label_picture import draw
from hardware.simulators.label_zpl import Format, ZplReader, read_format
from hardware.simulators.played import Harm
from hardware.status import Certainty, Fact

some = settings(max_examples=80, deadline=None)
QUICK = Timings(open=0.5, turn=1, stall=0.5, status=0.2, label=0.4, again=0.02)
LABEL = LabelDocument("PL-20417", "A.K.", "B-12", "OMP1:7Q2K9", 1, 2, shop="Grodzka 14")
STATUS = b"\x02030,0,0,0480,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,1,2,6,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
NASTY = "^XZ~JA_5E\\^FD\x02\x03\x1b\t\r\n\u202e~HS"


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[LabelSimulator]:
    with LabelSimulator(png_dir=tmp_path, ledger=tmp_path / "ledger.jsonl", lateness=0.3) as playing:
        yield playing


@pytest.fixture
def printer(simulator: LabelSimulator) -> Iterator[ZplPrinter]:
    made = ZplPrinter("label", link_to("label", parse_address(simulator.address)), timings=QUICK)
    yield made
    made.close()


def test_a_label_is_these_bytes() -> None:
    assert encode(LABEL, Media(60, 40)) == (
        b"^XA^CI28^PW480^LL320^LH0,0"
        b"^FO16,16^A0N,22,22^FH_^FDGrodzka 14^FS"
        b"^FO16,48^A0N,57,57^FH_^FDPL_2D20417^FS"
        b"^FO16,128^A0N,53,53^FH_^FDA_2EK_2E^FS"
        b"^FO158,128^A0N,53,53^FH_^FD1_2F2^FS"
        b"^FO16,192^GB448,3,3^FS"
        b"^FO16,200^A0N,106,106^FH_^FDB_2D12^FS"
        b"^FO317,278^A0N,26,26^FH_^FD^FS"
        b"^FO317,16^BQN,2,7^FH_^FDMA,OMP1_3A7Q2K9^FS"
        b"^PQ1,0,0,N"
    )


def test_the_driver_looks_prints_and_asks_whether_the_label_is_out() -> None:
    said: list[bytes] = []

    def respond(data: bytes) -> bytes:
        said.append(data)
        return STATUS if data == b"~HS" else b""

    outcome = ZplPrinter("label", MemoryLink(respond=respond), Media(60, 40)).print_label(LABEL)
    assert (outcome.certainty, outcome.proof) == (Certainty.DONE, "host_status")
    assert said == [b"~HS", encode(LABEL, Media(60, 40)), b"^XZ", b"~HS"]


@pytest.mark.parametrize(
    ("field", "value", "trouble"),
    [
        ((0, 1), "1", "paper_out"),
        ((0, 2), "1", "paused"),
        ((0, 5), "1", "busy"),
        ((0, 11), "1", "hot"),
        ((1, 2), "1", "head_open"),
        ((1, 3), "1", "ribbon_out"),
        ((0, 0), "030", ""),
    ],
)
def test_the_host_status_is_read_as_the_guide_has_it(field: tuple[int, int], value: str, trouble: str) -> None:
    lines = [line.split(",") for line in STATUS.decode().replace("\r\n", "").strip("\x02\x03").split("\x03\x02")]
    lines[field[0]][field[1]] = value
    found = status.understand("".join(f"\x02{','.join(line)}\x03\r\n" for line in lines).encode())
    assert found is not None
    assert found.trouble == trouble


@some
@given(st.binary(max_size=200))
def test_no_bytes_whatever_pass_for_a_status(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        assert status.understand(data) is None


def test_a_label_comes_out_with_everything_on_it(
    printer: ZplPrinter, simulator: LabelSimulator, tmp_path: Path
) -> None:
    assert isinstance(printer, LabelPrinter)
    outcome = printer.print_label(LABEL)
    assert (outcome.certainty, outcome.proof) == (Certainty.DONE, "host_status")
    (label,) = simulator.printed
    assert label.wrong == []
    texts = {getattr(part, "text", "") for part in label.parts}
    assert {"PL-20417", "A.K.", "B-12", "1/2", "Grodzka 14"} <= texts
    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "label-0001.png"))
    assert code.text == "OMP1:7Q2K9"


@pytest.mark.parametrize("media", [Media(), Media(60, 40), Media(100, 150, 300), Media(57, 32)])
def test_the_code_of_a_label_of_any_size_is_read_back(media: Media) -> None:
    label = read_format(encode(LABEL, media))
    assert label.wrong == []
    (code,) = zxingcpp.read_barcodes(draw(label))
    assert code.text == "OMP1:7Q2K9"


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ("paper_out", "paper_out"),
        ("head_open", "head_open"),
        ("ribbon_out", "ribbon_out"),
        ("pause", "paused"),
        ("hot", "hot"),
    ],
)
def test_a_printer_that_cannot_print_refuses_and_nothing_waits_in_it(
    printer: ZplPrinter, simulator: LabelSimulator, order: str, code: str
) -> None:
    simulator.order(order)
    outcome = printer.print_label(LABEL)
    assert (outcome.certainty, outcome.code) == (Certainty.REFUSED, code)
    assert (printer.look().ready, printer.look().code) == (Fact.NO, code)
    assert simulator.state()["waiting"] == 0


def test_paper_that_ends_under_the_label_is_unknown_and_the_label_waits(
    printer: ZplPrinter, simulator: LabelSimulator
) -> None:
    simulator.order("paper_ends", 0)
    outcome = printer.print_label(LABEL)
    assert (outcome.certainty, outcome.code) == (Certainty.UNKNOWN, "paper_out")
    assert simulator.state()["waiting"] == 1


@pytest.mark.parametrize(
    ("harm", "point", "skip", "certainty", "printed"),
    [
        (Harm.DROP, "status", 0, Certainty.NOT_SENT, 0),
        (Harm.HALF, "status", 0, Certainty.NOT_SENT, 0),
        (Harm.GARBAGE, "status", 0, Certainty.NOT_SENT, 0),
        (Harm.KILL, "status", 0, Certainty.NOT_SENT, 0),
        (Harm.DROP, "status", 1, Certainty.UNKNOWN, 1),
        (Harm.LATE, "status", 1, Certainty.UNKNOWN, 1),
        (Harm.GARBAGE, "status", 1, Certainty.UNKNOWN, 1),
        (Harm.KILL, "status", 1, Certainty.UNKNOWN, 1),
        (Harm.KILL_AFTER, "status", 1, Certainty.DONE, 1),
        (Harm.KILL, "label", 0, Certainty.UNKNOWN, 0),
    ],
)
def test_what_is_claimed_of_a_label_is_what_came_out(
    printer: ZplPrinter,
    simulator: LabelSimulator,
    harm: Harm,
    point: str,
    skip: int,
    certainty: Certainty,
    printed: int,
) -> None:
    simulator.script.order(harm, point, skip)
    began = time.monotonic()
    outcome = printer.print_label(LABEL)
    assert time.monotonic() - began < 10
    assert (outcome.certainty, len(simulator.printed)) == (certainty, printed)
    simulator.wait_until_on()
    simulator.script.clear()
    assert printer.print_label(LABEL).done


def test_a_printer_that_answers_nothing_can_be_set_up_to_be_believed(simulator: LabelSimulator) -> None:
    simulator.order("mute")
    link = link_to("label", parse_address(simulator.address))
    assert ZplPrinter("label", link, timings=QUICK).print_label(LABEL).code == "no_answer"
    trusting = ZplPrinter("label", link, timings=QUICK, confirm=False)
    assert trusting.print_label(LABEL).certainty is Certainty.DONE
    assert trusting.look().linked is Fact.YES


def test_a_printer_that_is_not_there_was_sent_nothing(printer: ZplPrinter, simulator: LabelSimulator) -> None:
    assert printer.look().ready is Fact.YES
    simulator.stop()
    assert printer.print_label(LABEL).certainty is Certainty.NOT_SENT
    assert printer.look().linked is Fact.NO


def test_a_file_takes_labels_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "labels.zpl"
    printer = make_device("label_printer", "zpl", "label", f"file://{path}", {"width": 60, "height": 40})
    assert isinstance(printer, LabelPrinter)
    assert printer.print_label(LABEL).done
    assert path.read_bytes() == encode(LABEL, Media(60, 40)) + END
    printer.close()


def skeleton(label: LabelDocument) -> list[str]:
    """The commands of a label, in order, as the simulated printer reads them."""
    found = list(ZplReader().feed(encode(label, Media()) + END))
    assert len(found) == 1
    assert isinstance(found[0], Format)
    assert found[0].wrong == []
    return found[0].commands


@some
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_no_name_whatever_changes_the_commands_of_a_label(initials: str, place: str, note: str) -> None:
    plainly = skeleton(LABEL)
    for part in (initials, place, note):
        label = LabelDocument(
            "PL-1" + part, NASTY + part, part + NASTY, "OMP1:^XZ~HS", shop=part, note=NASTY[::-1] + part
        )
        assert skeleton(label) == plainly


@pytest.mark.parametrize("byte", [*range(0x20), 0x7E, 0x5E, 0x5F, 0x5C, 0x7F, *range(0x80, 0xA0)])
def test_every_control_byte_and_caret_stays_data(byte: int) -> None:
    name = f"A{chr(byte)}B"
    assert skeleton(LabelDocument("PL-1", name, name, "x", shop=name, note=name)) == skeleton(LABEL)


@some
@given(st.text(max_size=60), st.integers(0, 30))
def test_plain_text_has_one_line_and_no_hidden_signs(text: str, longest: int) -> None:
    made = plain(text, longest)
    assert len(made) <= longest
    assert made.isprintable()


@pytest.mark.parametrize(
    "wrong",
    [{"bag": 3}, {"bag": 0}, {"bags": 100}, {"code": ""}, {"code": "a\nb"}, {"code": "x" * 301}, {"order": "\x00"}],
)
def test_what_cannot_be_a_label_cannot_be_written(wrong: dict[str, object]) -> None:
    fields: dict[str, object] = {"order": "1", "initials": "A", "place": "B", "code": "c", "bags": 2, **wrong}
    with pytest.raises(ValueError, match=r"bag|code|order"):
        LabelDocument(**fields)  # type: ignore[arg-type]  # wrong on purpose


def test_a_code_too_long_for_the_label_is_refused() -> None:
    long = LabelDocument("1", "A", "B", "x" * 300)
    with pytest.raises(TooLongError):
        encode(long, Media(40, 25))
    assert ZplPrinter("label", MemoryLink(), Media(40, 25)).print_label(long).code == "too_long"


def test_a_label_on_receipt_paper_is_a_slip_of_its_own() -> None:
    receipts = make_device("receipt_printer", "simulated", "receipt", "", {})
    around = Surroundings(others={"receipt": receipts})
    printer = make_device("label_printer", "via", "label", "receipt", {}, around)
    assert isinstance(printer, ReceiptLabelPrinter)
    assert printer.look().ready is Fact.YES
    assert printer.print_label(LABEL).done
    assert any(isinstance(block, Qr) for block in ticket_of(LABEL).blocks)
    receipts.close()  # type: ignore[union-attr]  # a printer


@pytest.mark.parametrize(
    ("driver", "address", "options", "named"),
    [
        ("zpl", "nonsense", {}, "address"),
        ("zpl", "tcp://h:9100", {"dpi": 72}, "media"),
        ("zpl", "tcp://h:9100", {"width": 5}, "media"),
        ("zpl", "tcp://h:9100", {"confirm": "gs_r"}, "confirm"),
        ("via", "receipt", {}, "address"),
        ("tspl", "", {}, "driver"),
    ],
)
def test_a_wrong_setting_is_named(driver: str, address: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(MisconfiguredError) as wrong:
        make_device("label_printer", driver, "label", address, options)
    assert wrong.value.operation == named


def test_a_simulated_printer_prints_in_this_process(tmp_path: Path) -> None:
    printer = make_device("label_printer", "simulated", "label", "", {"png": str(tmp_path)})
    assert isinstance(printer, SimulatedLabelPrinter)
    assert printer.print_label(LABEL).done
    printer.close()
    assert (tmp_path / "label-0001.png").exists()


def test_a_label_printer_runs_as_a_program_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "label", "--listen", "tcp://127.0.0.1:0"]
    with subprocess.Popen([*command, "--png", str(tmp_path)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        printer = make_device("label_printer", "zpl", "label", program.stdout.readline().strip(), {})
        assert isinstance(printer, LabelPrinter)
        assert printer.print_label(LABEL).done
        printer.close()
        program.terminate()
    assert (tmp_path / "label-0001.png").exists()
