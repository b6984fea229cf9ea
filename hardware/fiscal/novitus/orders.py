"""Orders in two steps: a printer stores what it is sent and carries it out when that is confirmed by its id.

What was stored and not confirmed is never carried out, and what was deleted cannot be confirmed by a request that comes
late. Confirming goes by the id, so that one order is carried out once however often it is confirmed.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from hardware.fiscal.novitus.reading import Seen, State, seen_in, words_of
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Away, Deadline, Declined, Door, Lost, Reply

ID_LENGTH = 32
AGAIN = 0.02
MULTIPLE_ACCESS = HTTPStatus.FORBIDDEN
DELETION_NOT_ALLOWED, REQUESTS_IN_QUEUE = 9, 10
CODES = {
    HTTPStatus.BAD_REQUEST: "fiscal_rejected",
    HTTPStatus.FORBIDDEN: "fiscal_busy",
    HTTPStatus.NOT_FOUND: "fiscal_forgotten",
    HTTPStatus.CONFLICT: "fiscal_day_closing",
    HTTPStatus.INSUFFICIENT_STORAGE: "fiscal_memory_full",
}
ENDPOINTS = {
    "receipt": "receipt",
    "printout": "nf_printout",
    "daily_report": "daily_report",
    "status": "status",
}


@dataclass(frozen=True, slots=True)
class Stored:
    """An order that the printer has stored."""

    endpoint: str
    id: str

    @property
    def path(self) -> str:
        """Where it is asked for."""
        return f"/{self.endpoint}/{self.id}"


class Orders:
    """The printer's shelf of orders, behind its door; asks again only where the printer said that it did nothing."""

    def __init__(self, door: Door, tokens: Tokens, grace: float) -> None:
        self._door, self._tokens, self._grace = door, tokens, grace

    def store(self, content: Mapping[str, Any], deadline: Deadline) -> Stored:
        """Send a document; raises Away, Lost, Declined."""
        (name,) = content
        endpoint = ENDPOINTS[name]
        reply = self._ask("POST", f"/{endpoint}", deadline, content)
        if reply.status != HTTPStatus.CREATED:
            raise _no(reply)
        request = reply.body.get("request")
        found = request.get("id") if isinstance(request, Mapping) else None
        if not isinstance(found, str) or not is_id(found):
            raise Lost("fiscal_garbled", "no id came with a stored order")
        return Stored(endpoint, found)

    def confirm(self, stored: Stored, deadline: Deadline) -> None:
        """Have an order carried out; raises Away, Lost, Declined."""
        reply = self._ask("PUT", stored.path, deadline)
        if reply.status != HTTPStatus.OK:
            raise _no(reply)

    def look(self, stored: Stored, deadline: Deadline, poll: float = 0.0) -> Seen:
        """Where an order stands, at once or, within `poll` seconds, when that changed; raises Away, Lost."""
        wait = f"?timeout={int(poll * 1000)}" if poll else ""
        return seen_in(self._ask("GET", stored.path + wait, deadline))

    def delete(self, stored: Stored, deadline: Deadline) -> bool:
        """Forget an order that is not being carried out; False when it is (or was). Raises Away, Lost."""
        reply = self._ask("DELETE", stored.path, deadline)
        request = reply.body.get("request")
        gone = isinstance(request, Mapping) and request.get("status") == "DELETED"
        if (reply.status == HTTPStatus.OK and gone) or reply.status == HTTPStatus.NOT_FOUND:
            return True
        if reply.status == HTTPStatus.BAD_REQUEST and _number_in(reply) == DELETION_NOT_ALLOWED:
            return False
        raise Lost("fiscal_no_answer", f"status {reply.status}: {words_of(reply)}")

    def waiting(self, deadline: Deadline) -> int:
        """How many orders are not carried out; raises Away, Lost."""
        reply = self._ask("GET", "/queue", deadline)
        found = reply.body.get("requests_in_queue")
        if reply.status != HTTPStatus.OK or not isinstance(found, int):
            raise Lost("fiscal_no_answer", f"status {reply.status}: {words_of(reply)}")
        return found

    def sweep(self, deadline: Deadline) -> bool:
        """Forget what nobody confirms; whether nothing waits then. Raises Away, Lost.

        Another till at the same printer confirms within moments what it stored: it is given `grace` seconds.
        """
        if self._emptied(deadline.at_most(self._grace), deadline):
            return True
        self._ask("DELETE", "/queue", deadline)
        return self._emptied(deadline.at_most(self._grace), deadline)

    def _emptied(self, soon: Deadline, deadline: Deadline) -> bool:
        while self.waiting(deadline):
            if not soon.left:
                return False
            time.sleep(min(AGAIN, soon.left))
        return True

    def told(self, content: Mapping[str, Any], deadline: Deadline) -> Seen:
        """The end of an order that prints nothing; raises Away, Lost, Declined."""
        stored = self.store(content, deadline)
        self.confirm(stored, deadline)
        before, seen = None, self.look(stored, deadline, poll=deadline.left / 2)
        while not seen.ended and deadline.left:
            if seen == before:
                time.sleep(min(AGAIN, deadline.left))
            before, seen = seen, self.look(stored, deadline, poll=deadline.left / 2)
        if seen.state is not State.DONE:
            raise Declined("fiscal_rejected", seen.error or seen.state.value)
        return seen

    def glance(self, content: Mapping[str, Any], deadline: Deadline) -> Seen:
        """One look at the printer beside an order that is stored, never confirmed, and deleted; raises as `told`."""
        stored = self.store(content, deadline)
        seen = self.look(stored, deadline)
        self.delete(stored, deadline)
        return seen

    def _ask(self, method: str, path: str, deadline: Deadline, content: Mapping[str, Any] | None = None) -> Reply:
        """One question with the token; once more with another token where the printer refused the first."""
        reply = self._door.ask(method, path, deadline, self._tokens.valid(deadline), content)
        if reply.status == HTTPStatus.UNAUTHORIZED:
            reply = self._door.ask(method, path, deadline, self._tokens.renewed(deadline), content)
        if reply.status == HTTPStatus.UNAUTHORIZED:
            raise Away("fiscal_no_token", words_of(reply))
        if reply.status == MULTIPLE_ACCESS:
            self._tokens.forget()
        return reply


def is_id(text: str) -> bool:
    """Whether this may be the id of an order: it becomes part of an address."""
    return len(text) == ID_LENGTH and text.isascii() and text.isalnum()


def _no(reply: Reply) -> Declined | Lost:
    """The refusal in a reply; what is none says nothing about what happened."""
    code = next((code for status, code in CODES.items() if status == reply.status), None)
    if code is None:
        return Lost("fiscal_no_answer", f"status {reply.status}: {words_of(reply)}")
    if reply.status == HTTPStatus.CONFLICT and _number_in(reply) == REQUESTS_IN_QUEUE:
        code = "fiscal_busy"
    return Declined(code, words_of(reply) or f"status {reply.status}")


def _number_in(reply: Reply) -> object:
    """The number of a refusal."""
    told = reply.body.get("exception")
    return told.get("code") if isinstance(told, Mapping) else None
