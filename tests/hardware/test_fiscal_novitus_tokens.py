"""The token of a Novitus printer: kept, renewed, and asked for anew as seldom as the printer allows."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fiscal_novitus_script import playing

from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Away, Deadline, Door
from hardware.simulators.fiscal_novitus import NovitusSimulator


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_a_token_is_kept_over_a_restart_and_renewed_instead_of_asked_for(tmp_path: Path) -> None:
    clock, kept = Clock(), tmp_path / "token.json"
    with NovitusSimulator(clock=clock) as printer:
        host, port = printer.address.removeprefix("tcp://").split(":")
        door = Door(host, int(port))
        first = Tokens(door, kept, clock).valid(Deadline(1))
        assert kept.stat().st_mode & 0o077 == 0
        assert Tokens(door, kept, clock).valid(Deadline(1)) == first
        clock.now += timedelta(hours=5)
        second = Tokens(door, kept, clock).valid(Deadline(1))
        assert second != first
        assert printer.tokens.given == 0
        kept.write_text("[1,")
        assert Tokens(door, kept, clock).valid(Deadline(1)) not in (first, second)
        assert printer.tokens.given == 1


def test_the_printers_limit_is_never_reached_and_its_pause_is_kept(tmp_path: Path) -> None:
    clock, kept = Clock(), tmp_path / "token.json"
    with NovitusSimulator(clock=clock) as printer:
        host, port = printer.address.removeprefix("tcp://").split(":")
        door = Door(host, int(port))
        for _ in range(20):
            with suppress(Away):
                Tokens(door, kept, clock).valid(Deadline(1))
            printer.order("drop_token")
            clock.now += timedelta(minutes=1)
            with suppress(Away):
                Tokens(door, kept, clock).renewed(Deadline(1))
        assert 8 <= printer.tokens.given < 10
        clock.now += timedelta(hours=1)
        for _ in range(10):
            printer.tokens.new()
        tokens = Tokens(door, None, clock)
        with pytest.raises(Away) as limit:
            tokens.valid(Deadline(1))
        assert limit.value.code == "fiscal_token_limit"
        printer.order("unblock_tokens")
        with pytest.raises(Away):
            tokens.valid(Deadline(1))
        clock.now += timedelta(hours=1)
        assert tokens.valid(Deadline(1))


@pytest.mark.parametrize("token", ["a\r\nX-Evil: 1", "", "ą", "a b", None, 7])
def test_a_token_that_is_none_never_becomes_a_header(token: object) -> None:
    with playing(("GET /api/v1/token", None, (200, {"token": token}))) as script:
        with pytest.raises(Away) as away:
            Tokens(script.door).valid(Deadline(1))
        assert away.value.code == "fiscal_no_token"
