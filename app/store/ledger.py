"""The ledger: one file, one connection, everything a terminal must never lose."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from app.domain.permissions import Role
from app.domain.pins import MIN_LENGTH
from app.domain.refusals import Refusal
from app.ports.clock import Clock, Ids
from app.store.disk import DiskState, disk_state
from app.store.engine import Lane
from app.store.identity import Identity, IdentityCard
from app.store.intents import LedgerIntents
from app.store.journal import LedgerJournal
from app.store.lock import DirectoryLock
from app.store.opening import LedgerFiles, prepare
from app.store.outbox import LedgerOutbox
from app.store.people import LedgerPeople
from app.store.pins import Cost, Keeper
from app.store.roster import LedgerRoster
from app.store.settings import LedgerSettings
from app.store.shelf import LedgerShelf
from app.store.witness import Witness


class Ledger:
    """What a terminal keeps, by role, on one lane. Made by `open_ledger`."""

    def __init__(
        self,
        files: LedgerFiles,
        lock: DirectoryLock,
        lane: Lane,
        card: IdentityCard,
        people: LedgerPeople,
        roster: LedgerRoster,
    ) -> None:
        self._files = files
        self._lock = lock
        self._card = card
        self.lane = lane
        self._witness = Witness(files.witness)
        self.journal = LedgerJournal(lane, card, self._witness)
        self.outbox = LedgerOutbox(lane, card)
        self.intents = LedgerIntents(lane)
        self.shelf = LedgerShelf(lane)
        self.settings = LedgerSettings(lane)
        self.people = people
        self.roster = roster

    @property
    def path(self) -> Path:
        """The ledger's file."""
        return self._files.ledger

    @property
    def identity(self) -> Identity:
        """Which terminal this is."""
        return self._card.current

    def set_enrolment(self, store: str, name: str, epoch: int) -> None:
        """Take the place a backend gives. Entries made before stay as they are and are sent first.

        Raises Refusal `EPOCH-USED` for an epoch before the current one.
        """
        self._card.enrol(store, name, epoch)
        self.journal.forget_head()

    def begin_epoch(self, epoch: int) -> None:
        """Start sequence and receipt numbers anew, after a restore or a clone. Raises Refusal `EPOCH-USED`."""
        if epoch <= self.identity.epoch:
            raise Refusal("EPOCH-USED", epoch=str(epoch), current=str(self.identity.epoch))
        self.set_enrolment(self.identity.store, self.identity.name, epoch)

    def disk(self) -> DiskState:
        """Room left on the ledger's disk."""
        return disk_state(self._files.directory)

    def close(self) -> None:
        """Close the file and let another process have it."""
        self.lane.close()
        self._witness.close()
        self._lock.release()


def open_ledger(
    directory: Path, clock: Clock, ids: Ids, *, cost: Cost | None = None, min_length: Mapping[Role, int] = MIN_LENGTH
) -> Ledger:
    """Open the ledger in a data directory, making both where there are none.

    Raises Refusal `TERMINAL-IN-USE`, `LEDGER-DAMAGED`, `LEDGER-FOREIGN`, `LEDGER-NEWER`, `LEDGER-UNSAFE`, and Outage
    `DISK-FULL`, `DISK-IO`, `DISK-READ-ONLY`, `DISK-CANNOT-OPEN`.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    files = LedgerFiles(directory)
    lock = DirectoryLock(directory)
    with ExitStack() as undo:
        undo.callback(lock.release)
        keeper = Keeper(directory / "pepper", cost or Cost())
        if not files.ledger.exists():
            keeper.ensure_pepper()
        prepare(files)
        lane = Lane(files.ledger)
        undo.callback(lane.close)
        card = IdentityCard(lane, ids)
        people = LedgerPeople(lane, clock, ids, keeper, min_length)
        ledger = Ledger(files, lock, lane, card, people, LedgerRoster(lane, keeper))
        undo.pop_all()
        return ledger
