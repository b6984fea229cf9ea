"""A whole shop over a backend that runs as it is served: its back office, its web shop and its till, by HTTP alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.remote.credentials import device_key, read_enrolment
from app.wire import fields
from app.wire.signing import NONCE_BYTES, signed_headers
from app.wire.uuid7 import uuid7

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 30.0
LOOK_AGAIN_SECONDS = 0.05
_AT = re.compile(r"answers at (\S+)\n")
T = TypeVar("T")


class OpenShop:
    """The command `omnitill backend` over any database, and everybody who speaks to it. `end` gives its exit code."""

    def __init__(self, data: Path, *options: str) -> None:
        self.data = data
        self._log = data / "backend.log"
        self._options = options
        self._port = "0"
        self.start()
        self.web = httpx.Client(base_url=self.address, timeout=PATIENCE_SECONDS)
        self.as_admin = {"Authorization": f"Bearer {(data / 'admin.token').read_text().strip()}"}

    def start(self) -> None:
        """Start, at the address it had before if it had one."""
        words = ["backend", "--data", str(self.data), "--port", self._port, *self._options]
        self.data.mkdir(parents=True, exist_ok=True)
        with self._log.open("a") as log:  # a pipe that nobody empties would stop the backend once it is full
            begun = log.tell()
            self._process = subprocess.Popen([sys.executable, "-m", "app.cli", *words], cwd=ROOT, stderr=log)
        address = in_the_end(
            lambda: _AT.search(self._said(begun)), lambda found: found or self._process.poll() is not None
        )
        assert address, self._said(begun)
        self.address = address[1]
        self._port = self.address.rpartition(":")[2]

    def end(self, how: str = "terminate") -> int:
        """End it tidily, or by `kill`."""
        getattr(self._process, how)()
        self._process.communicate(timeout=PATIENCE_SECONDS)
        return self._process.returncode

    def close(self) -> None:
        self.web.close()
        if self._process.poll() is None:
            self.end("kill")

    def _said(self, begun: int) -> str:
        """What it has written to its log since a start."""
        return self._log.read_bytes()[begun:].decode()

    # The back office and its programs

    def office(self, method: str, target: str, message: Mapping[str, Any] | None = None) -> Any:
        return told(self.web.request(method, target, json=message, headers=self.as_admin))

    def channel(self, *scopes: str) -> Mapping[str, str]:
        """What a new web shop with these rights signs in with."""
        channel = uuid7()
        self.office("POST", "/v1/admin/channels", {"id": channel, "name": "Web shop"})
        key = self.office("POST", f"/v1/admin/channels/{channel}/keys", {"id": uuid7(), "scopes": list(scopes)})
        return {"Authorization": f"Bearer {key['bearer']}"}

    def received(self, store: str, goods: Mapping[str, int]) -> None:
        lines = [{"sku": sku, "quantity": str(pieces)} for sku, pieces in goods.items()]
        at = datetime.now(UTC).isoformat()
        paper = {"id": uuid7(), "store": store, "kind": "receipt", "at": at, "lines": lines}
        self.office("POST", "/v1/admin/stock/papers", paper)

    def signed_in(self, login: str, password: str) -> httpx.Client:
        """A browser in the back office."""
        browser = httpx.Client(base_url=self.address, timeout=PATIENCE_SECONDS, follow_redirects=True)
        token = re.search(r'name="csrftoken" value="([^"]+)"', browser.get("/office/login").text)
        assert token
        form = {"csrftoken": token[1], "username": login, "password": password}
        answer = browser.post("/office/login", data=form)
        assert answer.status_code == httpx.codes.OK, answer.text
        return browser

    # The store

    def at_till(self, till: Path, method: str, target: str, message: Mapping[str, Any] | None = None) -> httpx.Response:
        """What a paired till is answered; its directory signs."""
        enrolment, body = read_enrolment(till), fields.encode(message) if message is not None else b""
        assert enrolment is not None
        whole = f"/v1/terminals/{enrolment.terminal}{target}"
        key = Ed25519PrivateKey.from_private_bytes(device_key(till))
        nonce, at = os.urandom(NONCE_BYTES), datetime.now(UTC).isoformat()
        headers = signed_headers(method, whole, body, enrolment.terminal, at, nonce, key.sign)
        return self.web.request(method, whole, content=body, headers=headers)


def told(response: httpx.Response) -> Any:
    """The answer to what must not be refused."""
    assert response.status_code == httpx.codes.OK, response.text
    return response.json()


def in_the_end(look: Callable[[], T], fits: Callable[[T], object]) -> T:
    """What is seen once it fits; what takes longer than anybody waits fails."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not fits(seen := look()):
        assert time.monotonic() < deadline, seen
        threading.Event().wait(LOOK_AGAIN_SECONDS)
    return seen
