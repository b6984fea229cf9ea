"""Where the sales are: only here, on their way or at head office; how the link was; the proof that none is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.services.sync_view import ShiftProof, SyncPicture, SyncView
from app.store.audit import Verdict
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.link_history import WINDOW, LinkHistory
from app.ui.viewmodels.sync_rows import SyncRowData, asked_row, recent_rows, short_number
from app.ui.words import told
from app.wire.push import ShiftFigures

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_COUNTED = ("sales", "refunds", "voids")


@dataclass(frozen=True, slots=True)
class SyncTools:
    """What the page works with. `check` reads the whole ledger file.

    `enrol` pairs with a backend by address and one-time code and says whether the till must be started again.
    """

    view: SyncView
    runner: Runner
    clock: Clock
    text: Format
    currency: str
    check: Callable[[], Verdict]
    enrol: Callable[[str, str], bool]


@QmlElement
@QmlUncreatable("made by app.main")
class SyncViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Everything on the sync page. Nothing on it is needed for the sync to work."""

    changed = Signal()
    checked = Signal()
    paired = Signal()

    def __init__(self, tools: SyncTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._status = SyncStatus()
        self._picture: SyncPicture | None = None
        self._history = LinkHistory()
        self._seen_there: dict[str, str] = {}
        self._recent = RowModel(SyncRowData, lambda row: row.key, self)
        self._asked = RowModel(SyncRowData, lambda row: row.key, self)
        self._watched = False
        self._verdict: Verdict | None = None
        self._checked_at = ""
        self._checking = False
        self._theirs: dict[int, ShiftFigures] = {}
        self._pairing = False
        self._pair_problem = ""
        self._pair_done = ""

    def _get_here(self) -> int:
        return self._picture.here if self._picture else self._status.unsent

    def _get_title(self) -> str:
        here = self._get_here()
        if not self._status.enrolled:
            return self.tr("This till works alone")
        if here:
            return self.tr("%n sale(s) are only on this till", "", here)
        if self._status.attention:
            return self.tr("%n sale(s) need attention", "", self._status.attention)
        return self.tr("All sales are safe")

    def _get_lines(self) -> list[str]:
        if not self._status.enrolled:
            return [
                self.tr("Every sale is saved on its disk before the receipt prints."),
                self.tr("Pair it to send them on."),
            ]
        if self._get_here():
            return [
                self.tr("Saved on its disk before the receipt printed."),
                self.tr("They go by themselves. Nothing to do."),
            ]
        return [self.tr("Head office has confirmed every one."), self.tr("Nothing to do.")]

    def _get_tone(self) -> str:
        if self._status.disk_code:
            return "stop"
        return "look" if self._status.enrolled and (self._get_here() or self._status.attention) else "good"

    def _get_oldest(self) -> str:
        if not (self._status.enrolled and self._get_here() and self._status.oldest_unsent_at):
            return ""
        return self.tr("{minutes} min").format(minutes=self._minutes(self._status.oldest_unsent_at) or "< 1")

    def _get_only_here(self) -> str:
        total = self._picture.here_total if self._picture else 0
        return "…" if total is None else self._amount(total)

    def _get_meta(self) -> list[dict[str, str]]:
        here = self._get_here()
        meta = [{"strong": self.tr("%n sale(s)", "", here), "text": ""}]
        oldest = self._status.oldest_unsent_at
        if here and oldest:
            meta.append(
                {"strong": "", "text": self.tr("Oldest from {time}").format(time=self._tools.text.time(oldest))}
            )
        if self._picture and self._picture.now:
            meta.append({"strong": "", "text": self._confirmed(self._picture.now)})
        return meta

    def _get_link_tone(self) -> str:
        return "good" if self._status.link_up else "look"

    def _get_link_text(self) -> str:
        if self._status.link_up:
            return self.tr("Connected")
        return self.tr("No link") if self._status.enrolled else self.tr("Works alone")

    def _get_link_note(self) -> str:
        _, long = self._history.times_away(self._tools.clock.now())
        minutes = int(long / timedelta(minutes=1))
        away = self.tr("Away today: {minutes} min.").format(minutes=minutes) if minutes else ""
        if self._status.link_up:
            answer = self.tr("Head office answered in {ms} ms.").format(ms=self._status.answered_ms)
        elif self._status.trouble:
            answer = told(Outage(self._status.trouble)).happened
        else:
            answer = self.tr("No backend is known to this till.")
        return f"{answer} {away}".strip()

    def _get_day(self) -> dict[str, Any]:
        spans, marks = self._history.day(self._tools.clock.now())
        return {"spans": spans if self._status.enrolled else [], "marks": marks}

    def _get_chart(self) -> dict[str, Any]:
        now = self._tools.clock.now()
        away = self._history.away(now) if self._status.enrolled else None
        start = now - WINDOW
        band = None
        if away is not None and (minutes := int((away[1] - away[0]) / timedelta(minutes=1))):
            words = self.tr("No link, {minutes} min").format(minutes=minutes)
            band = {"from": (away[0] - start) / WINDOW, "to": (away[1] - start) / WINDOW, "text": words}
        marks = [{"at": n / 3, "text": (start + n * WINDOW / 3).strftime("%H:%M")} for n in range(4)]
        most = self._history.most(now)
        return {"points": self._history.points(now), "band": band, "marks": marks, "highest": max(4, most + most % 2)}

    def _get_chart_note(self) -> str:
        return self.tr("At most {count}.").format(count=self._history.most(self._tools.clock.now()))

    def _get_figure(self) -> str:
        proof = self._shift_proved()
        if proof is None:
            return self.tr("No sales yet")
        counts = {"confirmed": self._number(proof.confirmed), "records": self._number(proof.records)}
        return self.tr("{confirmed} of {records}").format(**counts) if self._status.enrolled else counts["records"]

    def _get_figure_word(self) -> str:
        if self._shift_proved() is None:
            return ""
        return self.tr("confirmed") if self._status.enrolled else self.tr("kept here")

    def _get_chain(self) -> str:
        if self._checking:
            return self.tr("Reading the file")
        if self._verdict is None:
            return self.tr("Chain not checked yet")
        return self.tr("Chain intact") if self._verdict.sound else self.tr("Not as it was recorded")

    def _get_chain_tone(self) -> str:
        if self._verdict is None or self._checking:
            return ""
        return "good" if self._verdict.sound else "stop"

    def _get_chain_note(self) -> str:
        verdict = self._verdict
        if verdict is None:
            return self.tr("Reads every entry from the file; selling goes on meanwhile.")
        if verdict.first is not None:
            where = self.tr("{count} findings, the first: {code}, entry {seq}. Call support today.")
            return where.format(count=len(verdict.findings), code=verdict.first.code, seq=verdict.first.seq)
        head = verdict.head.hex()
        words = self.tr("{count} entries read from the file at {time}, head {head}.")
        return words.format(
            count=self._number(verdict.entries),
            time=self._tools.text.time(self._checked_at),
            head=f"{head[:4]} {head[4:8]}",
        )

    def _get_sides(self) -> list[dict[str, str]]:
        proof = self._shift_proved()
        if proof is None:
            return []
        ours = self._side(self.tr("This till"), proof.records, proof.total, short_number(proof.last))
        theirs = self._compared(proof)
        if theirs is None:
            unknown = self.tr("not compared yet") if self._status.enrolled else self.tr("not paired")
            return [ours, {"side": self.tr("Head office"), "sales": "", "sum": "", "last": unknown}]
        return [ours, self._side(self.tr("Head office"), _count(theirs), _total(theirs), "")]

    def _get_agreement(self) -> str:
        proof = self._shift_proved()
        theirs = self._compared(proof) if proof else None
        if theirs is None or theirs.agree is None:
            return self.tr("Both sides")
        return self.tr("Both sides agree") if theirs.agree else self.tr("The sides differ: call accounting")

    def _get_foot_label(self) -> str:
        now = self._picture.now if self._picture else None
        return self.tr("Today, shift {number}").format(number=now.shift) if now else self.tr("No shift is open")

    def _get_foot(self) -> str:
        return self._confirmed(self._picture.now) if self._picture and self._picture.now else ""

    recent = Property(QObject, lambda self: self._recent, constant=True)
    asked = Property(QObject, lambda self: self._asked, constant=True)
    enrolled = Property(bool, lambda self: self._status.enrolled, notify=changed)
    title = Property(str, _get_title, notify=changed)
    lines = Property(list, _get_lines, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    oldest = Property(str, _get_oldest, notify=changed)
    onlyHere = Property(str, _get_only_here, notify=changed)
    meta = Property(list, _get_meta, notify=changed)
    currency = Property(str, lambda self: self._tools.text.currency_word(self._tools.currency), constant=True)
    linkTone = Property(str, _get_link_tone, notify=changed)
    linkText = Property(str, _get_link_text, notify=changed)
    linkNote = Property(str, _get_link_note, notify=changed)
    day = Property("QVariantMap", _get_day, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    chart = Property("QVariantMap", _get_chart, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    chartNote = Property(str, _get_chart_note, notify=changed)
    figure = Property(str, _get_figure, notify=changed)
    figureWord = Property(str, _get_figure_word, notify=changed)
    chain = Property(str, _get_chain, notify=checked)
    chainTone = Property(str, _get_chain_tone, notify=checked)
    chainNote = Property(str, _get_chain_note, notify=checked)
    checking = Property(bool, lambda self: self._checking, notify=checked)
    sides = Property(list, _get_sides, notify=changed)
    agreement = Property(str, _get_agreement, notify=changed)
    footLabel = Property(str, _get_foot_label, notify=changed)
    foot = Property(str, _get_foot, notify=changed)
    pairing = Property(bool, lambda self: self._pairing, notify=paired)
    pairProblem = Property(str, lambda self: self._pair_problem, notify=paired)
    pairDone = Property(str, lambda self: self._pair_done, notify=paired)

    def show(self, status: SyncStatus) -> None:
        """Take new facts of the sync."""
        self._status = status
        self._history.note(self._tools.clock.now(), status.unsent, up=status.link_up)
        if self._watched:
            self._look()
        self.changed.emit()

    def show_figures(self, theirs: ShiftFigures) -> None:
        """Take head office's own figures of a shift."""
        self._theirs[theirs.shift] = theirs
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        """The page is in front."""
        self._watched = True
        self._look()

    @Slot()
    def leave(self) -> None:
        """The page is no longer in front."""
        self._watched = False

    @Slot()
    def check(self) -> None:
        """Read the whole ledger from its file."""
        if not self._checking:
            self._checking = True
            self.checked.emit()
            self._tools.runner.spare(self._tools.check, self._judged, self._unreadable)

    @Slot(str, str)
    def pair(self, url: str, code: str) -> None:
        """Pair this till with a backend."""
        if not self._pairing:
            self._pairing, self._pair_problem, self._pair_done = True, "", ""
            self.paired.emit()
            self._tools.runner.spare(
                lambda: self._tools.enrol(url.strip(), code.strip()), self._joined, self._not_joined
            )

    def _look(self) -> None:
        self._tools.runner.db(self._tools.view.picture, self._show, self._fail)

    def _show(self, picture: SyncPicture) -> None:
        self._picture = picture
        now = self._tools.clock.now().isoformat()
        rows = recent_rows(picture, self._tools.text, self._seen_there, now, self._status)
        self._recent.show(rows)
        self._asked.show([asked_row(record, self._tools.text) for record in picture.asked])
        self.changed.emit()

    def _judged(self, verdict: Verdict) -> None:
        self._verdict, self._checking = verdict, False
        self._checked_at = self._tools.clock.now().isoformat()
        self.checked.emit()

    def _unreadable(self, problem: Exception) -> None:
        self._checking = False
        self.checked.emit()
        self._fail(problem)

    def _joined(self, restart: bool) -> None:
        self._pairing = False
        done = self.tr("Paired. Sales are being sent.")
        self._pair_done = self.tr("Paired. Start the till again to send the sales.") if restart else done
        self.paired.emit()

    def _not_joined(self, problem: Exception) -> None:
        self._pairing = False
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._pair_problem = f"{words.happened} {words.now}"
        self.paired.emit()

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._pair_problem = told(problem).happened
        self.paired.emit()

    def _shift_proved(self) -> ShiftProof | None:
        return (self._picture.last or self._picture.now) if self._picture else None

    def _compared(self, proof: ShiftProof) -> ShiftFigures | None:
        """What head office counted, unless the shift has gone on since."""
        theirs = self._theirs.get(proof.shift)
        return None if theirs and theirs.agree and _count(theirs) != proof.records else theirs

    def _confirmed(self, proof: ShiftProof) -> str:
        if not self._status.enrolled:
            return self.tr("%n sale(s) kept here", "", proof.records)
        words = self.tr("{confirmed} of {records} confirmed")
        return words.format(confirmed=self._number(proof.confirmed), records=self._number(proof.records))

    def _side(self, side: str, count: int, total: int, last: str) -> dict[str, str]:
        return {"side": side, "sales": self._number(count), "sum": self._amount(total), "last": last}

    def _amount(self, minor: int) -> str:
        return self._tools.text.amount(minor, self._tools.currency)

    def _number(self, value: int) -> str:
        return self._tools.text.number(value)

    def _minutes(self, moment: str) -> int:
        return max(0, int((self._tools.clock.now() - datetime.fromisoformat(moment)).total_seconds() // 60))


def _count(figures: ShiftFigures) -> int:
    return sum(figures.figures.get(name, 0) for name in _COUNTED)


def _total(figures: ShiftFigures) -> int:
    return sum(figures.figures.get(f"{name}_total", 0) for name in _COUNTED)
