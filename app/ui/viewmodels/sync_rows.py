"""Rows of the sync page: one sale each, with where it is in words."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.refusal_words import WORDS
from app.domain.refusals import Outage
from app.services.sync_view import SyncPicture, SyncRecord, Whereabouts
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.words import told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SyncRowData:
    """`kind` is confirmed, sending, waiting or attention; `quote` is what head office asked."""

    key: str
    kind: str
    number: str
    made: str
    status: str
    amount: str
    quote: str = ""
    explanation: str = ""


def recent_rows(
    picture: SyncPicture, text: Format, seen_there: MutableMapping[str, str], now: str, sync: SyncStatus
) -> list[SyncRowData]:
    """The newest records but those asked about; `seen_there` remembers when each was first seen confirmed."""
    records = [record for record in picture.recent if record.where is not Whereabouts.ASKED]
    rows = [_recent(record, text, seen_there, now, sync) for record in records]
    waiting = [place for place, row in enumerate(rows) if row.kind == "waiting"]
    if sync.link_up and waiting:
        # The oldest goes first.
        oldest = records[waiting[-1]]
        rows[waiting[-1]] = _row(oldest, text, "sending", translate("Sync", "Sending now"))
    return rows


def asked_row(record: SyncRecord, text: Format) -> SyncRowData:
    """A record that head office asks about, in its own words where they are known."""
    said = [told(Outage(code)).happened if code in WORDS else code for code in record.codes]
    explanation = translate("Sync", "Head office has this sale, unchanged. It holds up no other sale.")
    row = _row(record, text, "attention", translate("Sync", "Needs attention"))
    return SyncRowData(row.key, row.kind, row.number, row.made, row.status, row.amount, " ".join(said), explanation)


def _recent(
    record: SyncRecord, text: Format, seen_there: MutableMapping[str, str], now: str, sync: SyncStatus
) -> SyncRowData:
    if record.where is Whereabouts.HERE:
        seen_there[record.id] = ""
        if not sync.enrolled:
            return _row(record, text, "confirmed", translate("Sync", "Kept on this till"))
        return _row(
            record,
            text,
            "waiting",
            translate("Sync", "Waiting its turn") if sync.link_up else translate("Sync", "Waiting for the link"),
        )
    # Only a record that was seen waiting has a known moment of confirmation.
    if seen_there.get(record.id) == "":
        seen_there[record.id] = now
    at = seen_there.get(record.id)
    return _row(
        record,
        text,
        "confirmed",
        translate("Sync", "Confirmed {time}").format(time=text.time(at)) if at else translate("Sync", "Confirmed"),
    )


def _row(record: SyncRecord, text: Format, kind: str, status: str) -> SyncRowData:
    amount = text.amount(record.total, record.currency)
    return SyncRowData(record.id, kind, short_number(record.number), text.time(record.at), status, amount)


def short_number(number: str) -> str:
    """A receipt number without the store, which is the same on every row."""
    return number.partition("-")[2] or number
