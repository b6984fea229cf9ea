"""The float, cash that moves, the X and the close, as the screens ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.refusals import Outage
from app.domain.shift import Closing
from app.ports.devices import EffectOutcome, EffectState
from app.sync.status import SyncStatus
from app.wire.entry import Kind
from tests.fakes.counter import CounterPages
from tests.fakes.runner import HeldRunner
from tests.fakes.till import FLOAT, PIN, make_till
from tests.services.test_shifts import sell


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    yield CounterPages(till, tmp_path)
    till.close()


def type_amount(vm, keys: str) -> None:
    for key in keys:
        vm.type(key)


def count(pages: CounterPages, **pieces: int) -> None:
    for value, number in pieces.items():
        pages.close.count.put(int(value[1:]), str(number))


def last_z(pages: CounterPages) -> Closing:
    found = pages.till.shifts.last_closing()
    assert found is not None
    return found


def ask_for_approval(pages: CounterPages, pin: str = PIN) -> None:
    assert pages.approval.property("active")
    pages.approval.give(pages.till.manager.id, pin)


class TestFloat:
    @pytest.fixture(autouse=True)
    def closed(self, pages: CounterPages) -> None:
        pages.close.load()
        count(pages, v10000=2)
        pages.close.counted()
        pages.close.close()
        pages.open_shift.load()

    def test_what_the_last_shift_left_is_expected(self, pages: CounterPages) -> None:
        assert pages.open_shift.property("expected") == "200.00"
        assert "Marta K." in pages.open_shift.property("expectedNote")

    def test_a_typed_float_opens_and_its_difference_is_shown_first(self, pages: CounterPages) -> None:
        type_amount(pages.open_shift, "199.50")
        assert (pages.open_shift.property("difference"), pages.open_shift.property("kind")) == ("−0.50", "short")
        pages.open_shift.open()
        assert pages.till.desk.shift.float_ == 19950
        assert pages.shell.property("page") == "sell"

    def test_the_expected_float_is_one_press(self, pages: CounterPages) -> None:
        pages.open_shift.takeExpected()
        assert pages.open_shift.property("kind") == "exact"
        pages.open_shift.open()
        assert pages.till.desk.shift.float_ == FLOAT

    def test_a_float_counted_by_pieces_opens(self, pages: CounterPages) -> None:
        pages.open_shift.countPieces(True)  # noqa: FBT003
        pages.open_shift.count.put(5000, "3")
        pages.open_shift.count.put(20, "4")
        assert pages.open_shift.property("counted") == "150.80"
        pages.open_shift.open()
        assert pages.till.desk.shift.float_ == 15080

    def test_nothing_typed_opens_nothing(self, pages: CounterPages) -> None:
        pages.open_shift.open()
        assert pages.till.desk.shift is None

    def test_an_empty_drawer_is_a_float_too(self, pages: CounterPages) -> None:
        type_amount(pages.open_shift, "0")
        pages.open_shift.open()
        assert pages.till.desk.shift.float_ == 0

    def test_keys_that_make_no_amount_are_not_taken(self, pages: CounterPages) -> None:
        type_amount(pages.open_shift, "1.2.345")
        assert pages.open_shift.property("typed") == "1.23"


class TestCash:
    def test_a_drop_is_written_down_the_drawer_opens_and_the_slip_prints(self, pages: CounterPages) -> None:
        pages.cash.start("safe_drop")
        type_amount(pages.cash, "50")
        pages.cash.because("Too much in the drawer")
        pages.cash.book()
        assert pages.till.shifts.in_drawer() == FLOAT - 5000
        assert (pages.drawer.opened, len(pages.printer.papers)) == (1, 1)
        assert pages.cash.property("net") == "−50.00"
        assert pages.cash.property("done").startswith("To the safe 50.00")

    def test_without_amount_or_reason_it_says_what_is_missing(self, pages: CounterPages) -> None:
        pages.cash.start("cash_in")
        assert pages.cash.property("missing") == "type an amount"
        type_amount(pages.cash, "5")
        assert pages.cash.property("missing") == "choose a reason"
        pages.cash.book()
        assert pages.till.shifts.in_drawer() == FLOAT

    def test_a_cashier_needs_a_colleague_and_stays_signed_in(self, pages: CounterPages) -> None:
        cashier = pages.till.sign_in_cashier()
        pages.cash.start("cash_out")
        type_amount(pages.cash, "5")
        pages.cash.because("Postage")
        pages.cash.book()
        assert pages.till.shifts.in_drawer() == FLOAT
        ask_for_approval(pages)
        assert pages.till.shifts.in_drawer() == FLOAT - 500
        assert pages.till.shifts.entries().movements[0].approver == "Marta K."
        assert pages.till.desk.person == cashier

    def test_more_than_the_drawer_holds_is_refused_and_can_be_corrected(self, pages: CounterPages) -> None:
        pages.cash.start("cash_out")
        type_amount(pages.cash, "999")
        pages.cash.because("Postage")
        pages.cash.book()
        assert pages.refusal.property("code") == "CASH-NOT-THERE"
        assert pages.cash.property("missing") == ""

    def test_the_drawer_opens_once_for_a_reason(self, pages: CounterPages) -> None:
        pages.cash.start("drawer")
        pages.cash.because("Give change")
        pages.cash.book()
        assert pages.drawer.opened == 1
        assert pages.till.shifts.entries().drawer_openings == 1

    def test_a_printer_that_fails_loses_no_movement(self, pages: CounterPages) -> None:
        pages.printer.ending = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
        pages.cash.start("cash_in")
        type_amount(pages.cash, "20")
        pages.cash.because("Change from the bank")
        pages.cash.book()
        assert pages.till.shifts.in_drawer() == FLOAT + 2000
        assert pages.printing.property("state") == "refused"

    @pytest.mark.usefixtures("qapp")
    def test_pressing_twice_books_once(self, tmp_path: Path) -> None:
        runner = HeldRunner()
        till = make_till(tmp_path / "held", runner)
        held = CounterPages(till, tmp_path)
        held.cash.start("cash_in")
        runner.release_all()
        type_amount(held.cash, "20")
        held.cash.because("Change from the bank")
        held.cash.book()
        held.cash.book()
        runner.release_all()
        assert till.shifts.in_drawer() == FLOAT + 2000
        till.close()


class TestReport:
    def test_looking_records_nothing_and_printing_resets_nothing(self, pages: CounterPages) -> None:
        sell(pages.till)
        pages.report.load()
        assert pages.till.ledger.journal.last(Kind.NOTE) is None
        assert (pages.report.property("sold"), pages.report.property("ready")) == ("7.49", True)
        pages.report.print()
        assert len(pages.printer.papers) == 1
        assert pages.till.shifts.totals().sales == 1
        assert "X REPORT" in pages.report.preview.property("words")

    def test_who_may_not_see_it_is_told_so(self, pages: CounterPages) -> None:
        from app.domain.permissions import Role

        trainee = pages.till.ledger.people.enrol("Iga", Role.TRAINEE, "135790")
        pages.till.desk.sign_in(trainee.id, "135790")
        pages.report.load()
        assert pages.refusal.property("code") == "RIGHTS-DENIED"
        assert not pages.report.property("ready")


class TestClose:
    @pytest.fixture(autouse=True)
    def begun(self, pages: CounterPages) -> None:
        sell(pages.till)
        pages.close.load()

    def count_short(self, pages: CounterPages) -> None:
        count(pages, v10000=1, v5000=1, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()

    def test_nothing_that_was_expected_is_shown_before_the_count(self, pages: CounterPages) -> None:
        assert (pages.close.property("step"), pages.close.property("arithmetic")) == (0, [])
        assert pages.close.property("facts") == []

    def test_the_arithmetic_adds_up_to_what_was_expected(self, pages: CounterPages) -> None:
        self.count_short(pages)
        rows = {row["label"]: row["value"] for row in pages.close.property("arithmetic")}
        assert rows == {"Float at 09:00": "200.00", "Cash sales": "7.49", "Expected in the drawer": "207.49"}
        assert (pages.close.property("kind"), pages.close.property("difference")) == ("short", "−50.00")

    def test_not_to_know_is_always_an_answer(self, pages: CounterPages) -> None:
        self.count_short(pages)
        reasons = pages.close.property("reasons").rows
        assert reasons[-1].text == "I do not know"
        assert pages.close.property("missing") == "choose what fits"
        pages.close.choose(reasons[-1].place)
        pages.close.write("busy day")
        pages.close.close()
        z = last_z(pages)
        assert (z.difference, z.reason, z.note) == (-5000, "I do not know", "busy day")
        assert pages.close.property("step") == 2

    def test_a_note_too_much_in_change_is_named_with_its_sale(self, pages: CounterPages) -> None:
        count(pages, v10000=1, v5000=1, v2000=2, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()
        assert pages.close.property("difference") == "−10.00"
        first = pages.close.reasons.rows[0]
        assert (first.fit, "0000-01-A-000001" in first.text) == ("exact", True)
        assert "fit" in pages.close.property("headline")
        pages.close.choose(first.place)
        pages.close.close()
        assert last_z(pages).reason == first.text

    def test_an_exact_count_needs_no_reason(self, pages: CounterPages) -> None:
        count(pages, v20000=1, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()
        assert pages.close.property("headline") == "The drawer is right."
        pages.close.close()
        assert (last_z(pages).difference, last_z(pages).left) == (0, FLOAT)
        assert len(pages.printer.papers) == 1

    def test_counting_again_keeps_both_counts(self, pages: CounterPages) -> None:
        self.count_short(pages)
        pages.close.again()
        count(pages, v20000=1, v10000=0, v5000=0)
        pages.close.counted()
        pages.close.close()
        assert last_z(pages).counted == 20749
        assert "157.49" in last_z(pages).note

    def test_a_cashier_closes_a_difference_with_a_second_person(self, pages: CounterPages) -> None:
        pages.till.sign_in_cashier()
        self.count_short(pages)
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.close()
        assert pages.till.desk.shift is not None
        ask_for_approval(pages)
        assert (last_z(pages).closer, last_z(pages).approver) == ("Ola", "Marta K.")

    def test_a_wrong_pin_of_the_colleague_closes_nothing_and_can_be_tried_again(self, pages: CounterPages) -> None:
        pages.till.sign_in_cashier()
        self.count_short(pages)
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.close()
        ask_for_approval(pages, "90817263")
        assert pages.till.desk.shift is not None
        ask_for_approval(pages)
        assert pages.till.desk.shift is None

    def test_more_cannot_stay_than_was_counted(self, pages: CounterPages) -> None:
        self.count_short(pages)
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.leave("157.50")
        pages.close.close()
        assert pages.refusal.property("code") == "CASH-LEFT"
        pages.refusal.answer()
        pages.close.leave("100")
        pages.close.close()
        assert last_z(pages).left == 10000

    @pytest.mark.parametrize("language", ["en", "pl", "de", "uk", "ru"])
    def test_a_float_of_thousands_stays_in_the_drawer_in_every_language(self, tmp_path: Path, language: str) -> None:
        till = make_till(tmp_path / language, shift_open=False)
        till.shifts.open(150000)
        pages = CounterPages(till, tmp_path, language)
        pages.close.load()
        count(pages, v50000=3)
        pages.close.counted()
        pages.close.close()
        assert last_z(pages).left == 150000
        pages.open_shift.load()
        pages.open_shift.takeExpected()
        assert pages.open_shift.property("kind") == "exact"
        till.close()

    def test_parked_baskets_are_named_and_stay(self, pages: CounterPages) -> None:
        for name in ("Anna", "Bogdan", "Celina"):
            pages.till.sell.add_sku("MILK")
            pages.till.sell.park(name)
        self.count_short(pages)
        parked = pages.close.property("facts")[1]
        assert parked["value"] == "3 waiting"
        assert all(name in parked["note"] for name in ("Anna", "Bogdan", "Celina"))
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.close()
        assert len(pages.till.sell.parked()) == 3

    @pytest.mark.parametrize(
        ("status", "value", "note"),
        [
            (SyncStatus(), "1 sale(s)", "all kept on this till"),
            (SyncStatus(enrolled=True), "0 of 1", "1 only here: they go by themselves"),
        ],
    )
    def test_it_is_honest_about_what_head_office_has(self, pages: CounterPages, status, value, note) -> None:
        pages.close.show_sync(status)
        self.count_short(pages)
        said = pages.close.property("facts")[0]
        assert (said["value"], said["note"]) == (value, note)

    def test_all_of_it_at_head_office_is_said_so(self, pages: CounterPages) -> None:
        entry = pages.till.ledger.journal.last(Kind.SALE)
        pages.till.ledger.outbox.mark_acked(entry.epoch, entry.seq, entry.hash)
        pages.close.show_sync(SyncStatus(enrolled=True, link_up=True))
        self.count_short(pages)
        said = pages.close.property("facts")[0]
        assert (said["value"], said["note"], said["tone"]) == ("1 of 1", "confirmed by head office", "good")

    def test_endings_nobody_knows_are_told_of_and_stand_in_the_note_of_the_z(self, pages: CounterPages) -> None:
        pages.shell.show_questions(2)
        self.count_short(pages)
        facts = pages.close.property("facts")
        said = facts[-1]
        assert "Parked baskets" not in [fact["label"] for fact in facts], "what is well makes room"
        assert (said["label"], said["note"]) == ("What happened?", "answer now, or after closing")
        assert said["value"] == pages.close.property("undecided") == pages.shell.property("questionText")
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.close()
        assert said["value"] in last_z(pages).note

    def test_nothing_is_said_of_questions_when_none_is_open(self, pages: CounterPages) -> None:
        self.count_short(pages)
        assert len(pages.close.property("facts")) == 3
        pages.close.choose(pages.close.property("reasons").rows[-1].place)
        pages.close.close()
        assert (pages.close.property("undecided"), last_z(pages).note) == ("", "")

    def test_a_broken_printer_does_not_stop_the_close_and_the_z_prints_later(self, pages: CounterPages) -> None:
        pages.printer.ending = EffectOutcome(EffectState.NOT_SENT, "PRINTER-UNREACHABLE")
        count(pages, v20000=1, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()
        pages.close.close()
        assert pages.till.desk.shift is None
        assert pages.printing.property("state") == "refused"
        pages.printer.ending = EffectOutcome(EffectState.DONE)
        pages.printing.again()
        assert [paper.copy for paper in pages.printer.papers] in ([0], [1])

    def test_the_z_is_reprinted_as_a_copy(self, pages: CounterPages) -> None:
        count(pages, v20000=1, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()
        pages.close.close()
        pages.close.reprint()
        assert [paper.copy for paper in pages.printer.papers] == [0, 1]

    def test_a_full_disk_says_so_and_the_shift_stays_open(self, pages: CounterPages, monkeypatch) -> None:
        def full(_):
            raise Outage("DISK-FULL")

        count(pages, v20000=1, v500=1, v200=1, v20=2, v5=1, v2=2)
        pages.close.counted()
        monkeypatch.setattr(pages.till.ledger.journal, "append", full)
        pages.close.close()
        assert pages.refusal.property("code") == "DISK-FULL"
        assert pages.till.desk.shift is not None

    def test_a_sale_made_during_the_count_is_in_the_arithmetic(self, pages: CounterPages) -> None:
        self.count_short(pages)
        sell(pages.till, "MILK")
        pages.close.load()
        assert pages.close.property("step") == 0
        pages.close.counted()
        assert pages.close.property("difference") == "−53.99"

    def test_a_count_that_is_no_number_is_not_taken(self, pages: CounterPages) -> None:
        for typed in ("-3", "2.5", "x", "²"):
            pages.close.count.put(5000, typed)
        assert pages.close.count.property("empty")
        pages.close.count.put(5000, "999999999")
        assert pages.close.count.count.pieces == ((5000, 99999),)
