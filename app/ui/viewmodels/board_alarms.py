"""What has just become pressing on the board: told by a tone once, each beside what the eye sees."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.order_state import State
from app.domain.order_time import Concern
from app.ui.viewmodels.board_rows import Moment, concerned
from app.ui.viewmodels.board_tasks import is_late
from app.wire.order_view import OrderView
from app.wire.store_task import StoreTask, TaskKind, TaskState

_PRESSING = (Concern.PICKING_LONG, Concern.WAITING_LONG, Concern.EXPIRES_SOON)


class Alarms:
    """Remembers what was told. The first look is silent: what was there before is no news."""

    def __init__(self) -> None:
        self._known: set[str] | None = None

    def look(self, views: Sequence[OrderView], tasks: Sequence[StoreTask], at: Moment) -> str:
        """The tone of what is new: `refused` for what waits too long, `done` for who has just come; else empty."""
        late = {f"{v.fulfilment.id} {c}" for v in views for c in concerned(v, at) if c in _PRESSING}
        late |= {f"{t.id} late" for t in tasks if is_late(t, at.now_ms)}
        come = {f"{v.fulfilment.id} here" for v in views if v.fulfilment.state is State.ARRIVED}
        come |= {f"{t.id} call" for t in tasks if t.state is TaskState.OPEN and t.kind is not TaskKind.RUNNER}
        before, self._known = self._known, late | come
        if before is None:
            return ""
        return "refused" if late - before else "done" if come - before else ""
