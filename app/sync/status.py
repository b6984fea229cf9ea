"""What the synchronisation knows at a moment: the link, and how safe the sales are. Two lights, never one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Facts for the two lights and the sync page. Moments are RFC 3339.

    `enrolled` is False for a till that stands alone. `link_up` means that the last exchange of every kind worked;
    `trouble` is the code of what keeps it down (`BACKEND-UNREACHABLE`, `BACKEND-KEY`, ...). `unsent` counts sales,
    refunds and voids that only this till has, `attention` entries that the backend could not read. `catalogue_at` is
    when the catalogue was last known to be the backend's, `stock_at` when this store's figures were.
    """

    enrolled: bool = False
    link_up: bool = False
    link_since: str = ""
    trouble: str = ""
    answered_at: str = ""
    answered_ms: int = 0
    unsent: int = 0
    oldest_unsent_at: str = ""
    attention: int = 0
    disk_code: str = ""
    catalogue_at: str = ""
    stock_at: str = ""
