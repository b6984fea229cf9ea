"""Endings that nobody knows: the evidence is kept, the device is asked again, a person decides once and in writing.

A question is raised when a device leaves an outcome UNKNOWN and stays open through restarts. Whoever raises questions
of a kind owns them: the owner asks the device again and carries out the answer.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from app.domain.permissions import Action, Approval
from app.domain.refusals import Refusal
from app.ports.clock import Ids
from app.ports.journal import Draft, Intent, IntentBook, IntentDraft, IntentState, Journal
from app.services.desk import Desk
from app.wire.entry import Kind

QUESTION = "question"
_RAISED, _ANSWERED = "raised", "answered"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row a person can compare: `name` is a stable word (`receipt_number`), with its value before and after.

    Names that end in `amount` have minor units of the question's currency, names that end in `time` RFC 3339.
    """

    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a question ended. `by` is empty when the device itself answered; `approver` when nobody had to approve."""

    choice: str
    by: str = ""
    reason: str = ""
    at: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An ending that nobody knows. `id` is that of the order whose ending it is, so that it is raised only once.

    `kind` names the owner (`card`, `fiscal`), `sale` what it is about (a basket's or a record's id), `amount` is in
    minor units, `look_for` the number to look for on the device's paper, `choices` what may be answered, in the order
    of their keys; `code` is the cause, as of a refusal. `since` is filled in when it is raised.
    """

    id: str
    kind: str
    sale: str
    amount: int
    currency: str
    choices: tuple[str, ...]
    device: str = ""
    code: str = ""
    look_for: str = ""
    evidence: tuple[Evidence, ...] = ()
    since: str = ""
    answer: Answer | None = None


class Owner(Protocol):
    """Who raises questions of one kind."""

    def ask_again(self, question: Question) -> str:
        """The choice that the device itself answers with, empty when it cannot say. The device's lane."""
        ...

    def carry_out(self, question: Question) -> None:
        """Act on the answer; may be told twice of the same one. Store's lane."""
        ...


class OpenQuestions:
    """The questions of one terminal, in its journal. Everything is for the store's lane, unless said."""

    def __init__(self, desk: Desk, journal: Journal, intents: IntentBook, ids: Ids) -> None:
        self._desk = desk
        self._journal = journal
        self._intents = intents
        self._ids = ids
        self._owners: dict[str, Owner] = {}
        self._held: dict[str, str] = {}

    def belong_to(self, kind: str, owner: Owner) -> None:
        """Name the owner of a kind."""
        self._owners[kind] = owner

    def hold(self, question_id: str, code: str) -> None:
        """Let nobody decide while the device is being asked, refusing with `code`; the question need not be there."""
        self._held[question_id] = code

    def free(self, question_id: str) -> None:
        """The device has spoken, or will not. Any lane."""
        self._held.pop(question_id, None)

    def raise_one(self, question: Question) -> Question:
        """Write a question down; one that was raised before, answered or not, is given back as it stands."""
        body = _as_body(question)
        entry = self._journal.append(
            Draft(
                question.id,
                Kind.QUESTION,
                self._desk.now(),
                lambda _: body,
                shift=self._shift(),
                ref=question.sale,
                intents=[IntentDraft(f"{QUESTION}-{question.id}", QUESTION, {"kind": question.kind})],
            )
        )
        return self.question(entry.id)

    def open(self) -> Sequence[Question]:
        """Every question without an answer, oldest first."""
        found = (self.question(intent.ref) for intent in self._waiting())
        return [question for question in found if question.answer is None]

    def question(self, question_id: str) -> Question:
        """A question and its answer, if it has one. Raises Refusal `QUESTION-UNKNOWN`."""
        entry = self._journal.entry(question_id)
        if entry is None or entry.kind != Kind.QUESTION:
            raise Refusal("QUESTION-UNKNOWN")
        return replace(_from_body(json.loads(entry.body), entry.id, entry.at), answer=self._answer_of(question_id))

    def decide(self, question_id: str, choice: str, reason: str, approval: Approval | None = None) -> Question:
        """Record what a person found out, and act on it; a question that has its answer keeps it.

        Raises Refusal `QUESTION-UNKNOWN`, `QUESTION-CHOICE`, `QUESTION-REASON`, `SHIFT-SIGNED-OUT`, rights,
        and what it is held with.
        """
        question = self.question(question_id)
        if question.answer is None:
            if code := self._held.get(question_id):
                raise Refusal(code)
            if not reason.strip():
                raise Refusal("QUESTION-REASON")
            person = self._desk.allow(Action.DECIDE_OUTCOME, question.amount, approval)
            approver = approval.approver.name if approval else ""
            answer = Answer(choice, person.name, reason.strip(), self._desk.now(), approver)
            question = self._record(question, answer)
        return self._carried_out(question)

    def answered(self, question_id: str, choice: str) -> Question:
        """Record what the device itself said, and act on it. Raises Refusal `QUESTION-UNKNOWN`, `QUESTION-CHOICE`."""
        question = self.question(question_id)
        if question.answer is None:
            question = self._record(question, Answer(choice, at=self._desk.now()))
        return self._carried_out(question)

    def finish_answered(self) -> None:
        """After a restart: act on answers that were written down and perhaps not carried out."""
        for intent in self._waiting():
            question = self.question(intent.ref)
            if question.answer is not None:
                self._carried_out(question)

    def owner(self, question: Question) -> Owner:
        """Who raised it. Raises LookupError when nobody owns its kind."""
        return self._owners[question.kind]

    def _waiting(self) -> Sequence[Intent]:
        return self._intents.waiting(QUESTION)

    def _record(self, question: Question, answer: Answer) -> Question:
        if answer.choice not in question.choices:
            raise Refusal("QUESTION-CHOICE", choice=answer.choice)
        body = {
            "step": _ANSWERED,
            "question": question.id,
            "kind": question.kind,
            "choice": answer.choice,
            "by": answer.by,
            "reason": answer.reason,
            "approver": answer.approver,
        }
        self._journal.append(
            Draft(self._ids.new(), Kind.QUESTION, answer.at, lambda _: body, shift=self._shift(), ref=question.id)
        )
        return replace(question, answer=answer)

    def _carried_out(self, question: Question) -> Question:
        self.owner(question).carry_out(question)
        self._intents.advance(f"{QUESTION}-{question.id}", IntentState.DONE)
        return question

    def _answer_of(self, question_id: str) -> Answer | None:
        for entry in self._journal.referring_to(question_id):
            if entry.kind == Kind.QUESTION:
                body = json.loads(entry.body)
                return Answer(body["choice"], body["by"], body["reason"], entry.at, body["approver"])
        return None

    def _shift(self) -> int:
        return self._desk.shift.number if self._desk.shift else 0


def _as_body(question: Question) -> dict[str, Any]:
    return {
        "step": _RAISED,
        "kind": question.kind,
        "sale": question.sale,
        "amount": question.amount,
        "currency": question.currency,
        "choices": list(question.choices),
        "device": question.device,
        "code": question.code,
        "look_for": question.look_for,
        "evidence": [[row.name, row.before, row.after] for row in question.evidence],
    }


def _from_body(body: dict[str, Any], question_id: str, since: str) -> Question:
    return Question(
        question_id,
        body["kind"],
        body["sale"],
        body["amount"],
        body["currency"],
        tuple(body["choices"]),
        body["device"],
        body["code"],
        body["look_for"],
        tuple(Evidence(*row) for row in body["evidence"]),
        since,
    )
