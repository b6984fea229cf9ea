"""A whole till at its window: from the first manager to a paid sale, through restarts, faults and mistakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from app.config import DeviceSettings, Settings
from app.domain.codes.own import OwnKind, encode_own
from app.domain.permissions import Action, Approval, Role
from app.domain.refusals import Refusal
from app.main.demo_stage import Stage
from app.main.parts import TillParts
from app.main.till import Till, application
from app.wire.entry import Kind
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import CASHIER_PIN, COFFEE_GTIN, MILK_GTIN, PIN, fill_catalogue

F12 = Qt.Key.Key_F12
ENTER = Qt.Key.Key_Return
FLOAT = 20000
DEVICES = (
    DeviceSettings("receipt", "receipt_printer", "simulated"),
    DeviceSettings("drawer", "cash_drawer", "via", "receipt"),
    DeviceSettings("scanner", "scanner", "simulated"),
)


class Counter:
    """One till on one data directory, and whoever stands at it."""

    def __init__(self, folder: Path, devices: tuple[DeviceSettings, ...] = DEVICES) -> None:
        self.settings = Settings(folder / "data", shop="Grodzka 14", devices=devices)
        self.pictures = folder / "pictures"
        fresh = not self.settings.data.exists()
        self.settings.data.mkdir(exist_ok=True)
        if fresh:
            fill_catalogue(self.settings.data / "catalogue.db", FakeClock()).close()
        self.parts = TillParts(self.settings, pin_cost=QUICK)
        self.parts.open()
        self.till: Till | None = None

    def start(self) -> Stage:
        self.till = Till(application(), self.parts)
        return Stage(self.till, self.pictures)

    def stop(self) -> None:
        """End as the program does, whatever was started."""
        till, self.till = self.till, None
        if till is not None:
            till.stop()
        self.parts.close()

    def ready(self) -> Stage:
        """Marta is signed in, and a shift is open."""
        self.on_db(lambda: self.parts.desk.enrol_first("Marta", PIN))
        self.on_db(lambda: self.parts.shifts.open(FLOAT))
        stage = self.start()
        stage.till.screen.shell.go("sell")
        return stage

    def on_db(self, job: Callable[[], object]) -> object:
        return self.parts.db.call(job)

    def kinds(self) -> list[str]:
        entries = self.parts.db.call(lambda: self.parts.ledger.journal.recent(tuple(Kind), 50))
        return [entry.kind for entry in reversed(entries)]


@pytest.fixture
def counters(qapp, tmp_path: Path) -> Iterator[Callable[..., Counter]]:
    made: list[Counter] = []

    def make(**how) -> Counter:
        made.append(Counter(tmp_path, **how))
        return made[-1]

    yield make
    for counter in made:
        counter.stop()


@pytest.fixture
def counter(counters) -> Counter:
    return counters()


def command(name: str) -> str:
    return encode_own(OwnKind.COMMAND, name)


def figure(stage: Stage) -> str:
    return str(stage.till.screen.models.selling.parts.basket.property("figure"))


def panel(stage: Stage):
    return stage.till.screen.models.panels[stage.page]


def until_refused(stage: Stage, code: str) -> None:
    stage.until(f"{code} did not come", lambda: panel(stage).property("code") == code)


def sell(stage: Stage, gtin: str, total: str) -> None:
    stage.scan(gtin)
    stage.until(f"the total did not become {total}", lambda: figure(stage) == total)


def test_a_fresh_till_takes_on_its_manager_opens_a_shift_and_sells_by_scan(counter: Counter) -> None:
    stage = counter.start()
    stage.until_page("firstRun")
    stage.till.screen.models.session.enrolFirst("Marta", PIN, PIN)
    stage.until_page("openShift")
    stage.type("200")
    stage.key(F12)
    stage.until_page("sell")
    sell(stage, MILK_GTIN, "3.99")
    stage.key(F12)
    stage.until_page("pay")
    stage.till.screen.models.pay.cashExact()
    stage.key(F12)
    stage.until_page("done")
    printer = counter.parts.outfit.made["receipt"].simulator
    stage.until("no receipt came", lambda: len(printer.tickets) == 1)
    assert "Mleko" in printer.tickets[0].text
    stage.key(F12)
    stage.until_page("sell")
    assert figure(stage) == "0.00"
    assert counter.kinds().count(Kind.SALE) == 1


def test_another_language_makes_the_screen_anew_and_keeps_basket_person_and_shift(counter: Counter) -> None:
    stage = counter.ready()
    sell(stage, MILK_GTIN, "3.99")
    stage.till.screen.shell.go("settings")
    counter.on_db(lambda: counter.parts.ledger.settings.put("language", "pl"))
    before = stage.till.screen
    stage.till.rebuild()
    stage.until("no new screen came", lambda: stage.till.screen is not before)
    stage.until_page("settings")
    shell = stage.till.screen.shell
    assert shell.property("cashier") == "Marta"
    assert shell.property("shiftOpen")
    shell.go("sell")
    stage.until_text("Usuń pozycję")
    assert figure(stage) == "3,99"
    stage.scan(COFFEE_GTIN)
    stage.until("scans stopped coming", lambda: figure(stage) == "46,89")


def test_another_language_does_not_end_the_program(counter: Counter) -> None:
    stage = counter.ready()
    loop, ended = application(), []
    loop.aboutToQuit.connect(lambda: ended.append("quit"))
    QTimer.singleShot(0, stage.till.rebuild)
    QTimer.singleShot(600, lambda: (ended.append("time"), loop.exit(7)))
    assert loop.exec() == 7
    assert ended[0] == "time"


def test_a_card_asked_when_the_till_died_is_asked_about_again(counters) -> None:
    first = counters()
    stage = first.ready()
    sell(stage, COFFEE_GTIN, "42.90")
    stage.till.screen.models.pay.beginCard()
    stage.until_page("pay")
    stage.until("the card was not asked for", lambda: first.parts.pay.state().card is not None)
    first.stop()  # nobody answered; the ledger is as a kill leaves it

    second = counters()
    stage = second.start()
    stage.until_page("signIn")
    stage.type(PIN)
    stage.key(ENTER)
    stage.until_page("pay")
    state = second.on_db(second.parts.pay.state)
    assert state.card is not None  # type: ignore[attr-defined]  # what the payment says is a PayState
    assert Kind.SALE not in second.kinds()


def test_a_printer_without_paper_changes_its_lamp(counter: Counter) -> None:
    stage = counter.ready()

    def tone() -> str:
        lamps = {lamp["name"]: lamp["tone"] for lamp in stage.till.screen.shell.property("devices")}
        return lamps.get("receipt", "")

    stage.until("the printer was not looked at", lambda: tone() == "good")
    counter.parts.outfit.made["receipt"].simulator.paper_out()
    stage.till._look_at_devices()
    stage.until("the lamp stayed as it was", lambda: tone() == "stop")


def test_a_till_without_devices_sells(counters) -> None:
    counter = counters(devices=())
    stage = counter.ready()
    stage.type(MILK_GTIN)
    stage.key(ENTER)
    stage.until("the milk was not added", lambda: figure(stage) == "3.99")
    stage.till.screen.models.pay.cashExact()
    stage.until("the sale was not made", lambda: Kind.SALE in counter.kinds())


def test_a_device_that_is_configured_wrongly_is_named(counters) -> None:
    counter = counters(devices=(DeviceSettings("front", "receipt_printer", "escpos", "tcp://nowhere"),))
    with pytest.raises(Refusal) as refused:
        counter.start()
    assert refused.value.code == "DEVICE-ADDRESS"
    assert "front" in str(refused.value)


def test_a_window_closed_while_a_receipt_prints_loses_neither_sale_nor_paper(counters) -> None:
    counter = counters()
    stage = counter.ready()
    printer = counter.parts.outfit.made["receipt"].simulator
    sell(stage, MILK_GTIN, "3.99")
    stage.till.screen.models.pay.cashExact()
    stage.until("the sale was not shown", lambda: stage.page == "done")
    stage.window.close()
    counter.stop()
    assert len(printer.tickets) == 1
    again = counters()
    assert again.kinds().count(Kind.SALE) == 1


@pytest.mark.parametrize("page", ["signIn", "cash", "report", "close", "sync", "settings"])
def test_a_product_scanned_where_none_is_taken_is_told_and_not_sold(counter: Counter, page: str) -> None:
    stage = counter.ready()
    shell = stage.till.screen.shell
    shell.lock() if page == "signIn" else shell.go(page)
    stage.until_page(page)
    stage.scan(MILK_GTIN)
    until_refused(stage, "SCAN-NOT-ON-PAGE")
    stage.until_text("No scanning here")
    stage.scan(MILK_GTIN)
    stage.until("the second scan was not counted", lambda: panel(stage).property("ignoredScans") == 1)
    panel(stage).answer()
    assert figure(stage) == "0.00"


def test_commands_sell_pay_and_go_on_by_scanner_alone(counter: Counter) -> None:
    stage = counter.ready()
    stage.scan(command("QTY3"))
    sell(stage, COFFEE_GTIN, "128.70")
    stage.scan(command("FINISH"))
    stage.until_page("pay")
    stage.scan(command("BACK"))
    stage.until_page("sell")
    stage.scan(command("CARD"))
    stage.until_page("pay")
    stage.until("the card was not asked for", lambda: counter.parts.pay.state().card is not None)
    stage.scan(command("CARDNO"))
    stage.until("the card was not declined", lambda: counter.parts.pay.state().card is None)
    stage.scan(command("CARD"))
    stage.until("the card was not asked for", lambda: counter.parts.pay.state().card is not None)
    stage.scan(command("CARDYES"))
    stage.until("the card was not approved", lambda: counter.parts.pay.state().card is None)
    if stage.page == "pay":
        stage.scan(command("FINISH"))
    stage.until_page("done")
    stage.scan(command("NEXT"))
    stage.until_page("sell")
    assert figure(stage) == "0.00"


def test_a_scanned_command_presses_no_key_that_is_off(counter: Counter) -> None:
    stage = counter.ready()
    for name in ("PARK", "CARD", "CASHEXACT", "FINISH"):
        stage.scan(command(name))
    assert stage.page == "sell"
    assert not panel(stage).property("active")
    stage.till.screen.shell.go("sync")
    stage.until_page("sync")
    stage.scan(command("BACK"))
    stage.until_page("sell")


def test_a_basket_being_paid_for_stays_in_front_whichever_way_the_payment_is_left(counter: Counter) -> None:
    stage = counter.ready()
    sell(stage, COFFEE_GTIN, "42.90")
    stage.key(F12)
    stage.until_page("pay")
    stage.till.screen.shell.lock()
    stage.until_page("signIn")
    stage.type(PIN)
    stage.key(ENTER)
    stage.until_page("pay")
    stage.till.screen.shell.go("sell")
    stage.until_page("pay")


def test_a_badge_scanned_while_approval_is_asked_for_approves_and_does_not_change_who_is_signed_in(
    counter: Counter,
) -> None:
    stage = counter.ready()
    people = counter.parts.ledger.people
    counter.on_db(lambda: people.enrol("Ola", Role.CASHIER, CASHIER_PIN))
    marta = next(p for p in counter.on_db(counter.parts.desk.staff) if p.name == "Marta")  # type: ignore[attr-defined]  # people
    badge = counter.on_db(lambda: people.issue_badge(marta.id))
    ola = next(p for p in counter.on_db(counter.parts.desk.staff) if p.name == "Ola")  # type: ignore[attr-defined]  # people
    counter.on_db(lambda: counter.parts.desk.sign_in(ola.id, CASHIER_PIN))
    models = stage.till.screen.models
    asking = models.selling.parts.approval
    given: list[Approval] = []
    asking.ask(Refusal("RIGHTS-APPROVAL", action="discount_line", amount="100"), given.append)
    stage.until_text("A colleague must approve")
    stage.scan(encode_own(OwnKind.BADGE, "NOBODYS0BADGE"))
    stage.until("the stranger's badge was not refused", lambda: bool(asking.property("problem")))
    stage.scan(encode_own(OwnKind.BADGE, str(badge)))
    stage.until("the badge did not approve", lambda: bool(given))
    assert given == [Approval(Action.DISCOUNT_LINE, 100, marta)]
    assert counter.parts.desk.person == ola


def test_a_mistake_of_the_program_is_told_on_the_page_in_front_and_the_basket_stays(counter: Counter) -> None:
    stage = counter.ready()
    sell(stage, MILK_GTIN, "3.99")
    stage.till.bug.emit()
    until_refused(stage, "BUG")
    stage.until_text("Something went wrong")
    stage.key(ENTER)
    stage.until("the panel stayed", lambda: not panel(stage).property("active"))
    sell(stage, COFFEE_GTIN, "46.89")


def test_a_till_that_was_stopped_leaves_its_ledger_to_the_next(counters) -> None:
    counters().stop()
    again = counters()
    again.start()
    with pytest.raises(Refusal, match="TERMINAL-IN-USE"):
        TillParts(again.settings, pin_cost=QUICK).open()


def test_the_scanner_doctor_judges_what_the_scanner_reads_and_sells_nothing(counter: Counter) -> None:
    stage = counter.ready()
    stage.till.screen.shell.go("scanner")
    stage.until_page("scanner")
    stage.scan("]E09521234543213")
    doctor = stage.till.screen.models.beside.scanner_doctor
    stage.until("the code was not judged", lambda: doctor.property("rows").rows[0].state == "Right")
    assert stage.page == "scanner"
