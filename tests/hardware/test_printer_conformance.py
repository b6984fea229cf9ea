"""What every receipt printer has to do, whatever link it hangs on: the real driver against the simulated printer."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from hardware.address import parse_address
from hardware.links.opening import link_to
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.printers.escpos.proof import Confirm
from hardware.printers.printer import DrawerPin
from hardware.printers.ticket import Align, Barcode, Bitmap, Block, Cell, Cut, Qr, Row, Size, Symbology, Text, Ticket
from hardware.printers.ticket import Image as Picture
from hardware.simulators import PrinterSimulator
from hardware.status import Certainty, Fact, Outcome, PrinterStatus

QUICK = Timings(open=1, answer=0.2, patience=0.2, stall=0.3, confirm=0.4, turn=5)
ANSWERING = ("tcp", "pty")
LINKS = (*ANSWERING, "file")


@pytest.fixture
def simulator(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PrinterSimulator]:
    listen = {"tcp": "tcp://127.0.0.1:0", "pty": "pty:", "file": f"file://{tmp_path / 'spool'}"}[request.param]
    with PrinterSimulator(listen, png_dir=tmp_path / "slips", ledger=tmp_path / "ledger.jsonl") as playing:
        yield playing


@pytest.fixture
def printer(simulator: PrinterSimulator) -> Iterator[EscposPrinter]:
    driver = driver_for(simulator)
    yield driver
    driver.close()


def driver_for(simulator: PrinterSimulator, confirm: Confirm = Confirm.GS_R) -> EscposPrinter:
    link = link_to("receipt", parse_address(simulator.address))
    return EscposPrinter("receipt", link, load_profile("TM-T88V"), confirm=confirm, timings=QUICK)


def slip(*blocks: Block) -> Ticket:
    return Ticket((*blocks, Cut()))


def numbered(number: int, lines: int = 20) -> Ticket:
    return slip(*(Text(f"slip {number} line {line}") for line in range(lines)))


def code(outcome: Outcome) -> tuple[Certainty, str]:
    return outcome.certainty, outcome.code


every_link = pytest.mark.parametrize("simulator", LINKS, indirect=True)
answering_link = pytest.mark.parametrize("simulator", ANSWERING, indirect=True)


@every_link
def test_a_receipt_comes_out_as_it_was_written(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    receipt = slip(
        Text("SKLEP ŻÓŁW", bold=True, size=Size.DOUBLE, align=Align.CENTRE),
        Row((Cell("Śledź w oleju"), Cell("2 x 12,30", Align.RIGHT), Cell("24,60", Align.RIGHT))),
    )
    assert printer.print(receipt).done
    (printed,) = simulator.wait_for_tickets(1)
    assert "SKLEP ŻÓŁW" in printed.text
    assert "Śledź w oleju         2 x 12,30      24,60" in printed.text
    assert simulator.errors == []


@answering_link
def test_a_printed_ticket_is_proved(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    assert printer.print(numbered(1)).proof == "gs_r"
    with_identity = driver_for(simulator, Confirm.PROCESS_ID)
    assert with_identity.print(numbered(2)).proof == "process_id"
    assert driver_for(simulator, Confirm.ASB).print(numbered(3)).proof == "asb"
    assert driver_for(simulator, Confirm.NONE).print(numbered(4)) == Outcome(Certainty.DONE)
    assert len(simulator.wait_for_tickets(4)) == 4


@pytest.mark.parametrize("simulator", ["file"], indirect=True)
def test_a_link_without_answers_proves_nothing_and_knows_nothing(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    assert printer.print(numbered(1)) == Outcome(Certainty.DONE)
    assert printer.status() == PrinterStatus()


@answering_link
def test_a_ready_printer_says_so(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    assert printer.status() == PrinterStatus(Fact.YES, Fact.YES, Fact.YES, Fact.NO, Fact.NO, Fact.NO, linked=Fact.YES)


@answering_link
def test_the_status_of_a_silent_printer_is_unknown_within_the_deadline(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    simulator.go_silent_after(0)
    started = time.monotonic()
    assert printer.status(timeout=0.5) == PrinterStatus(linked=Fact.YES)
    assert time.monotonic() - started < 5


@answering_link
def test_nonsense_is_not_an_answer(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    simulator.garbage()
    assert printer.status(timeout=0.5) == PrinterStatus(linked=Fact.YES)
    assert code(printer.print(numbered(1))) == (Certainty.NOT_SENT, "no_answer")
    assert simulator.tickets == []


@answering_link
@pytest.mark.parametrize(
    ("order", "reason"), [("paper_out", "paper_out"), ("cover_open", "cover_open"), ("offline", "offline")]
)
def test_a_printer_that_is_not_ready_is_given_nothing(
    simulator: PrinterSimulator, printer: EscposPrinter, order: str, reason: str
) -> None:
    simulator.order(order)
    assert code(printer.print(numbered(1))) == (Certainty.REFUSED, reason)
    simulator.clear()
    assert simulator.tickets == []
    assert printer.print(numbered(2)).done
    assert "slip 2" in simulator.wait_for_tickets(1)[0].text


@answering_link
def test_paper_near_its_end_is_told_and_still_printed_on(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    simulator.paper_near_end()
    assert printer.status().paper_near_end is Fact.YES
    assert printer.status().paper is Fact.YES
    assert printer.print(numbered(1)).done


@answering_link
@pytest.mark.parametrize("confirm", [Confirm.GS_R, Confirm.PROCESS_ID, Confirm.ASB])
def test_paper_that_runs_out_on_the_way_leaves_the_outcome_unknown(
    simulator: PrinterSimulator, confirm: Confirm
) -> None:
    simulator.paper_out(after_lines=5)
    assert code(driver_for(simulator, confirm).print(numbered(1))) == (Certainty.UNKNOWN, "paper_out")
    assert "slip 1 line 4" in simulator.unfinished
    assert "slip 1 line 5" not in simulator.unfinished


@answering_link
def test_a_printer_that_falls_silent_on_the_way_leaves_the_outcome_unknown(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    simulator.go_silent_after(60)
    assert code(printer.print(numbered(1))) == (Certainty.UNKNOWN, "no_proof")


@answering_link
def test_a_link_that_breaks_on_the_way_leaves_the_outcome_unknown_and_nothing_is_repeated(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    simulator.drop_after(150)
    outcome = printer.print(numbered(1, lines=400))
    assert outcome.certainty is Certainty.UNKNOWN
    assert simulator.tickets == []


@answering_link
def test_a_printer_that_stops_taking_bytes_leaves_the_outcome_unknown(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    simulator.stall_after(100)
    picture = Picture(Bitmap(512, (bytes(64),) * 80_000))
    started = time.monotonic()
    assert code(printer.print(slip(picture))) == (Certainty.UNKNOWN, "stalled")
    assert time.monotonic() - started < 5
    simulator.clear()


@answering_link
def test_a_printer_that_reports_by_itself_is_not_taken_at_its_first_word(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    reporting = driver_for(simulator, Confirm.ASB)
    assert reporting.print(numbered(1)).done
    simulator.paper_out(after_lines=2)
    assert not reporting.print(numbered(2)).done
    simulator.clear()
    assert printer.print(numbered(3)).proof == "gs_r"


@answering_link
def test_another_printer_than_the_one_set_up_is_given_nothing(simulator: PrinterSimulator) -> None:
    link = link_to("receipt", parse_address(simulator.address))
    profile = load_profile("TM-T88V")
    other = EscposPrinter("receipt", link, profile, expect="TM-T88V", timings=QUICK)
    assert code(other.print(numbered(1))) == (Certainty.REFUSED, "wrong_device")
    assert code(other.kick()) == (Certainty.REFUSED, "wrong_device")
    ours = EscposPrinter("receipt", link, profile, expect="SIMULATED PRINTER", timings=QUICK)
    assert ours.model() == "SIMULATED PRINTER"
    assert ours.print(numbered(2)).done
    assert [ticket.lines[0] for ticket in simulator.tickets] == ["slip 2 line 0"]
    assert simulator.kicks == []


@every_link
def test_a_picture_goes_out_in_fragments_with_pauses_between_them(simulator: PrinterSimulator) -> None:
    profile = replace(load_profile("TM-T88V"), fragment_rows=100, fragment_pause=0.02)
    printer = EscposPrinter("receipt", link_to("receipt", parse_address(simulator.address)), profile, timings=QUICK)
    started = time.monotonic()
    assert printer.print(slip(Picture(Bitmap(512, (b"\xf0" * 64,) * 300)), Text("end"))).done
    assert time.monotonic() - started >= 0.06
    assert simulator.wait_for_tickets(1)[0].lines[:4] == ("[image 512x100]",) * 3 + ("end",)


@every_link
def test_no_picture_opens_the_drawer(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    kick = b"\x10\x14\x01\x00\x01\x10\x04\x01\x10\x05\x02\x00"
    assert printer.print(slip(Picture(Bitmap(512, ((kick * 6)[:64],) * 40)))).done
    simulator.wait_for_tickets(1)
    assert simulator.kicks == []
    assert simulator.errors == []


@pytest.mark.parametrize("simulator", ["tcp"], indirect=True)
def test_two_tills_on_one_printer_wait_for_each_other(simulator: PrinterSimulator) -> None:
    patient = replace(QUICK, open=10, patience=10, confirm=10)
    simulator.slow(2_000)
    outcomes: list[Outcome] = []

    def till(number: int) -> None:
        link = link_to(f"till-{number}", parse_address(simulator.address))
        printer = EscposPrinter(f"till-{number}", link, load_profile("TM-T88V"), timings=patient)
        outcomes.append(printer.print(numbered(number)))

    tills = [threading.Thread(target=till, args=(number,)) for number in range(3)]
    for each in tills:
        each.start()
    for each in tills:
        each.join(20)
    assert [outcome.proof for outcome in outcomes] == ["gs_r"] * 3
    assert sorted(ticket.lines[0] for ticket in simulator.tickets) == [f"slip {n} line 0" for n in range(3)]


@pytest.mark.parametrize("simulator", ["pty"], indirect=True)
def test_a_port_that_another_program_holds_is_busy(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    other = link_to("other", parse_address(simulator.address))
    other.open()
    assert code(printer.print(numbered(1))) == (Certainty.NOT_SENT, "busy")
    other.close()
    assert printer.print(numbered(2)).done


TIGHT = Timings(open=1, answer=0.1, patience=0.1, stall=0.2, confirm=0.2, turn=5)
DEADLINE = TIGHT.open + TIGHT.patience + 4 * TIGHT.answer + TIGHT.stall + TIGHT.confirm + 4 * TIGHT.answer
FAULTS = ("go_silent_after", "stall_after", "drop_after", "paper_out", "garbage")


@answering_link
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("after", [0, 40])
def test_no_order_outlives_its_deadline(simulator: PrinterSimulator, fault: str, after: int) -> None:
    link = link_to("receipt", parse_address(simulator.address))
    printer = EscposPrinter("receipt", link, load_profile("TM-T88V"), timings=TIGHT)
    simulator.order(fault, after)
    for order in (lambda: printer.print(numbered(1)), printer.kick, printer.status):
        started = time.monotonic()
        order()
        assert time.monotonic() - started < DEADLINE + 5
    simulator.clear()


@answering_link
def test_a_slow_printer_is_waited_for(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    simulator.slow(2_000)
    assert printer.print(numbered(1)).done


@answering_link
def test_printing_goes_on_after_the_printer_was_away(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    assert printer.print(numbered(1)).done
    simulator.stop()
    assert code(printer.print(numbered(2))) == (Certainty.NOT_SENT, "unreachable")
    if simulator.address.startswith("tcp"):
        simulator.start()
        assert printer.print(numbered(3)).done
        assert [ticket.lines[0] for ticket in simulator.tickets] == ["slip 1 line 0", "slip 3 line 0"]


@answering_link
def test_printing_goes_on_after_the_link_broke(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    simulator.drop_after(1)
    assert not printer.print(numbered(1)).done
    assert printer.print(numbered(2)).done
    assert "slip 2 line 19" in simulator.wait_for_tickets(1)[-1].text


@answering_link
def test_two_tickets_never_interleave(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    outcomes: list[Outcome] = []
    clerks = [threading.Thread(target=lambda n=n: outcomes.append(printer.print(numbered(n)))) for n in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join(10)
    assert [outcome.done for outcome in outcomes] == [True] * 4
    for ticket in simulator.wait_for_tickets(4):
        assert len({line.split(" line")[0] for line in ticket.lines if line}) == 1


@every_link
def test_closing_twice_is_fine(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    printer.close()
    printer.close()
    assert printer.print(numbered(1)).done


@every_link
@pytest.mark.parametrize("model", ["TM-T88V", "POS-5890"], ids=["native", "drawn"])
def test_the_codes_on_a_slip_can_be_read_back(simulator: PrinterSimulator, model: str) -> None:
    profile = load_profile(model)
    link = link_to("receipt", parse_address(simulator.address))
    printer = EscposPrinter("receipt", link, profile, timings=QUICK)
    codes = (Barcode("5901234123457"), Barcode("P1-{7}", Symbology.CODE128))
    assert printer.print(slip(Qr("PICKUP:9f2c1d ż"), *codes)).done
    if not profile.cutter:
        # A printer without knife: once the drawer opened, the slip before it is complete and a person tears it off.
        assert printer.kick().done
        simulator.wait_for_kicks(1)
        simulator.tear_off()
    picture = simulator.wait_for_tickets(1)[0].png
    assert picture is not None
    with Image.open(picture) as image:
        read = {found.text for found in zxingcpp.read_barcodes(image)}
    assert read == {"PICKUP:9f2c1d ż", *(barcode.data for barcode in codes)}


@every_link
def test_a_name_that_contains_printer_commands_opens_no_drawer_and_cuts_nothing(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    name = "Evil\x1bp\x00\x19\xfa\x10\x14\x01\x00\x01\x1dV\x00\x1b@ tea"
    assert printer.print(slip(Text(name), Row((Cell(name), Cell(name, Align.RIGHT))))).done
    (ticket,) = simulator.wait_for_tickets(1)
    assert "Evilp" in ticket.text
    assert simulator.kicks == []
    assert simulator.errors == []


@answering_link
@pytest.mark.parametrize("order", ["paper_out", "cover_open"])
def test_the_drawer_opens_at_once_while_the_printer_waits_and_not_again_later(
    simulator: PrinterSimulator, printer: EscposPrinter, order: str
) -> None:
    simulator.order(order)
    assert printer.kick() == Outcome(Certainty.DONE)
    simulator.wait_for_kicks(1)
    simulator.clear()
    assert printer.print(numbered(1)).done
    assert [(kick["pin"], kick["on_ms"]) for kick in simulator.kicks] == [(2, 100)]


@answering_link
def test_the_drawer_of_a_printer_that_is_off_line_stays_shut(
    simulator: PrinterSimulator, printer: EscposPrinter
) -> None:
    simulator.offline()
    assert code(printer.kick()) == (Certainty.REFUSED, "offline")
    assert simulator.kicks == []


@every_link
def test_the_drawer_opens_once_for_each_kick(simulator: PrinterSimulator, printer: EscposPrinter) -> None:
    assert printer.kick(DrawerPin.FIVE).done
    assert code(printer.kick()) == (Certainty.REFUSED, "kicked_just_now")
    simulator.wait_for_kicks(1)
    assert [(kick["pin"], kick["on_ms"]) for kick in simulator.kicks] == [(5, 50)]
