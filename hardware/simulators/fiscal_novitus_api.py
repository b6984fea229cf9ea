"""What a simulated Novitus printer answers: NoviAPI without the HTTP around it."""

import json
from typing import Any

from hardware.simulators.fiscal_novitus_memory import Memory, Order
from hardware.simulators.fiscal_novitus_schema import ENDPOINTS, errors_of
from hardware.simulators.fiscal_novitus_tokens import Answer, Tokens, exception
from hardware.simulators.fiscal_novitus_worker import HINDRANCES, Worker

LONGEST_POLL = 60.0


class NoviApi:
    """Takes requests of tills; the worker carries out what they confirm."""

    def __init__(self, memory: Memory, tokens: Tokens, worker: Worker) -> None:
        self._memory, self._tokens, self._worker = memory, tokens, worker
        self._told: dict[str, str] = {}

    def forget_told(self) -> None:
        """Statuses that were told are told anew."""
        self._told.clear()

    def answer(
        self, command: str, endpoint: str, number: str, token: str, body: bytes, query: dict[str, list[str]]
    ) -> Answer:
        """The answer to one request."""
        if endpoint == "":
            return Answer(200, None)
        if endpoint == "token":
            return self._tokens.new() if command == "GET" else self._tokens.renewed(token)
        refusal = self._tokens.refusal(token)
        if refusal is not None:
            return refusal
        with self._worker.changed:
            if endpoint == "queue":
                return self._queue(command)
            if endpoint not in ENDPOINTS:
                return exception(404, 1, "Not found")
            if command == "POST" and not number:
                return self._store(endpoint, body)
            order = self._memory.kept.orders.get(number)
            if order is None or order.endpoint != endpoint:
                return exception(404, 1, "Not found")
            if command == "PUT":
                return self._confirm(order)
            if command == "DELETE":
                return self._delete(order)
            return self._status(order, query)

    def _queue(self, command: str) -> Answer:
        if command == "GET":
            return Answer(200, {"requests_in_queue": len(self._memory.unprocessed)})
        for order in self._memory.unprocessed:
            if order.status == "STORED":
                self._memory.remove(order)
        return Answer(200, {"status": "DELETED"})

    def _store(self, endpoint: str, body: bytes) -> Answer:
        name, _ = ENDPOINTS[endpoint]
        try:
            content = json.loads(body)
        except ValueError:
            return exception(400, 7, "JSON Parse Error", parse_error={"code": 1000, "description": "", "line": 1})
        wrong = errors_of(endpoint, content)
        if wrong:
            return exception(400, 8, "JSON Validation Error", errors=wrong)
        closing = self._closing()
        if closing is not None:
            return closing
        if endpoint == "daily_report" and self._memory.unprocessed:
            return exception(409, 10, "Stored requests in queue")
        if self._memory.kept.free == 0 and endpoint != "status":
            return exception(507, 14, "No space in protected memory")
        order = self._memory.take(endpoint, content[name])
        return Answer(201, {"request": {"id": order.id, "status": order.status}})

    def _closing(self, but: Order | None = None) -> Answer | None:
        """The refusal while a daily report waits."""
        waiting = self._memory.under_way
        if waiting is None or waiting is but or waiting.endpoint != "daily_report":
            return None
        answer = exception(409, 11, "Waiting for execute daily report")
        return Answer(409, {**(answer.body or {}), "daily_report_id": waiting.id})

    def _confirm(self, order: Order) -> Answer:
        """Queue an order; a second time changes nothing, beside another one it is refused."""
        closing = self._closing(order)
        if closing is not None:
            return closing
        waiting = self._memory.under_way
        if waiting is not None and waiting is not order:
            self._tokens.forget()
            return exception(403, 6, "Multiple access denied. Token has been deleted, download a new one.")
        if order.status == "STORED":
            self._memory.move(order, "QUEUED")
            self._worker.changed.notify_all()
        return Answer(200, {"request": {"id": order.id, "status": "CONFIRMED"}})

    def _delete(self, order: Order) -> Answer:
        if order.status not in ("STORED", "QUEUED"):
            return exception(400, 9, "Deletion not allowed.")
        self._memory.remove(order)
        return Answer(200, {"request": {"status": "DELETED"}})

    def _status(self, order: Order, query: dict[str, list[str]]) -> Answer:
        """The status, with a `timeout` in milliseconds as soon as it is another than the last one told."""
        asked = query.get("timeout", ["0"])[0]
        longest = min(int(asked) / 1000 if asked.isdigit() else 0, LONGEST_POLL)
        self._worker.changed.wait_for(
            lambda: self._worker.stopping or self._told.get(order.id) != self._word(order), longest
        )
        self._told[order.id] = self._word(order)
        told: dict[str, Any] = {"status": order.status}
        if order.endpoint != "daily_report":
            told["id"] = order.id
        for name in ("jpkid", "error", "e_document", "response"):
            if getattr(order, name) is not None:
                told[name] = getattr(order, name)
        device: dict[str, Any] = {"status": "OK"}
        if self._worker.hindrance is not None:
            code, description = HINDRANCES[self._worker.hindrance]
            device = {"status": "ERROR", "error": {"code": code, "description": description}}
        return Answer(200, {"device": device, "request": told})

    def _word(self, order: Order) -> str:
        return f"{order.status} {self._worker.hindrance or ''}"
