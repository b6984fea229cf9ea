"""Who of a store may say yes to a handover while its till leads: rules without a clock, a network or a disk.

While a lease runs, each order leaves the store by the leader's word alone. Either the leader gives the order itself, or
it has promised the backend not to, and the backend gives it. So neither has to know what the other does, how long
messages take or what time it is. Times are milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_state import State

LEASE_MS = 12 * 3_600_000
CONTACT_MS = 45_000  # a leader that was not heard of for so long is not asked for promises
CONTACT_EVERY_MS = 20_000


@dataclass(frozen=True, slots=True)
class Note:
    """What the backend asked the leader to leave to it: a fulfilment as it is at `version`, for one device.

    `promised`: the leader will not give it.
    """

    device: str
    version: int
    fence: int
    promised: bool


def leads(asked_ms: int, lasts_ms: int, now_ms: int) -> bool:
    """Whether a lease that was asked for at `asked_ms` still holds, by the leader's own clock that never goes back.

    A tenth is left out: the leader's clock may be 5 % slow and the backend's 5 % fast.
    """
    return asked_ms <= now_ms < asked_ms + lasts_ms * 9 // 10


def in_contact(contact_ms: int, now_ms: int) -> bool:
    """Whether the backend has heard of the leader a moment ago."""
    return now_ms - contact_ms <= CONTACT_MS


def backend_may_give(note: Note | None, device: str, fence: int) -> bool:
    """Whether the backend may say yes to a device, under the lease with this fence."""
    return note is not None and note.promised and note.device == device and note.fence == fence


def leader_may_give(promised: int | None, version: int, state: State) -> bool:
    """Whether the leader may say yes to what it knows at a version; `promised` is the version it left to the backend.

    A newer version in another state shows that nothing came of that handover, or what came of it.
    """
    return promised is None or (version > promised and state is not State.HANDING_OVER)
