"""Receipts over USB: the driver and its link against a bus with the simulated printer on it."""

import pytest
from usb_bus import PrinterBus

from hardware.address import UsbAddress
from hardware.links.usb import UsbLink
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.printers.escpos.proof import Confirm
from hardware.printers.ticket import Cut, Text, Ticket
from hardware.status import Certainty, Fact, Outcome

QUICK = Timings(answer=0.05, patience=0.05, confirm=0.05)
SLIP = Ticket((Text("SKLEP ŻÓŁW"), Text("Śledź 12,30"), Cut()))


def printer_on(bus: PrinterBus, confirm: Confirm = Confirm.GS_R) -> EscposPrinter:
    link = UsbLink("receipt", UsbAddress(0x04B8, 0x0E15), backend=bus)
    return EscposPrinter("receipt", link, load_profile("TM-T88V"), confirm=confirm, timings=QUICK)


def code(outcome: Outcome) -> tuple[Certainty, str]:
    return outcome.certainty, outcome.code


@pytest.mark.parametrize("confirm", [Confirm.PROCESS_ID, Confirm.GS_R, Confirm.ASB])
def test_a_receipt_over_usb_is_proved_and_the_interface_given_back(confirm: Confirm) -> None:
    bus = PrinterBus()
    assert printer_on(bus, confirm).print(SLIP).proof == confirm.value
    assert bus.printer.tickets[0].lines[:2] == ("SKLEP ŻÓŁW", "Śledź 12,30")
    assert bus.claimed == set()


def test_a_drawer_on_a_usb_printer_opens_once_and_its_sensor_is_read() -> None:
    bus = PrinterBus()
    printer = printer_on(bus)
    assert printer.status().drawer_signal is Fact.NO
    assert printer.kick().done
    assert printer.status().drawer_signal is Fact.YES
    assert [entry["happening"] for entry in bus.ledger.entries] == ["kick"]


def test_a_usb_printer_without_paper_is_given_nothing() -> None:
    bus = PrinterBus()
    bus.printer.sensors.paper = "out"
    assert code(printer_on(bus).print(SLIP)) == (Certainty.REFUSED, "paper_out")
    assert bus.printer.tickets == []


def test_a_plug_pulled_in_mid_job_leaves_the_outcome_unknown_and_nothing_is_repeated() -> None:
    bus = PrinterBus()
    bus.unplug_after = 12 + 20
    printer = printer_on(bus)
    assert code(printer.print(SLIP)) == (Certainty.UNKNOWN, "link_lost")
    bus.unplug_after = None
    assert bus.printer.tickets == []
    bus.printer.connected(bus.answers.extend)
    assert printer.print(SLIP).done
    assert len(bus.printer.tickets) == 1


def test_a_usb_printer_that_another_program_holds_is_busy() -> None:
    bus = PrinterBus()
    bus.kernel_driver = True
    bus.detach_kernel_driver = lambda _handle, _interface: None
    assert code(printer_on(bus).print(SLIP)) == (Certainty.NOT_SENT, "busy")


class RestlessBus(PrinterBus):
    """A printer that was left reporting by itself, and whose roll runs low and cover opens in the middle of a job."""

    def __init__(self) -> None:
        super().__init__()
        self.printer.receive(b"\x1da\xff")

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        """Take a job in two parts, with the trouble between them."""
        whole = bytes(data)
        if whole.startswith(b"\x10\x04"):
            return super().bulk_write(dev_handle, ep, intf, data, timeout)
        self.printer.receive(whole[:25])
        self.printer.sensors.paper = "near_end"
        self.printer.report()
        self.printer.sensors.cover_open = True
        self.printer.receive(whole[25:])
        return len(whole)


def test_a_report_of_something_else_in_the_middle_of_a_job_proves_nothing() -> None:
    bus = RestlessBus()
    assert code(printer_on(bus, Confirm.ASB).print(SLIP)) == (Certainty.UNKNOWN, "cover_open")
    assert bus.printer.tickets == []
