"""A card terminal that speaks nexo as Adyen's do: JSON over HTTP, sealed by its own code.

Beside what the other terminals leave out, no TLS: the envelope is what the terminal checks.
"""

import base64
import hashlib
import hmac
import http.server
import json
import os
import socket
import threading
import time
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote, urlsplit

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from hardware.simulators.control import ControlPort
from hardware.simulators.kept_port import KeptPort
from hardware.simulators.payment import LATENESS, REBOOT, STOP_TIMEOUT, PlayedTerminal, PowerCut
from hardware.simulators.payment_host import CARD, SCHEME, Movement, receipt_lines

PASSPHRASE, KEY_NAME, KEY_NUMBER = "omnitill-simulated", "till-key", 1
TERMINAL = "P400Plus-000000001"
LOOK = 0.02


def keys(passphrase: str) -> tuple[bytes, bytes, bytes]:
    """For the HMAC, the cipher, the starting vector."""
    drawn = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), b"AdyenNexoV1Salt", 4000, 80)
    return drawn[0:32], drawn[32:64], drawn[64:80]


class NexoSimulator(PlayedTerminal):
    """A simulated nexo terminal; `with` it, or start() and stop(). `listen` is `tcp://host:port`."""

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        state: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
        passphrase: str = PASSPHRASE,
    ) -> None:
        super().__init__(state, ledger, lateness)
        self._control = None if control_port is None else ControlPort(self.order, control_port)
        place = urlsplit(listen)
        if place.scheme != "tcp" or place.hostname is None or place.port is None:
            raise ValueError(f"{listen!r}: a nexo terminal listens on tcp://host:port")
        self._port = KeptPort(place.hostname, place.port)
        self._keys = keys(passphrase)
        self._server: http.server.ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None
        self._under_way: str | None = None
        self._called_off = False
        self._refused: dict[str, dict[str, Any]] = {}
        self._one_at_a_time = threading.Lock()
        self._reboot: threading.Thread | None = None

    def __enter__(self) -> "NexoSimulator":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return "tcp://{}:{}".format(*self._port.place)

    @property
    def control_port(self) -> int | None:
        """The port that takes orders, None without one."""
        return None if self._control is None else self._control.port

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        terminal = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                terminal._serve(self)

            def log_message(self, *_parts: object) -> None:
                """Quiet."""

        self._server = http.server.ThreadingHTTPServer(self._port.take(), Handler)
        self._port.found(self._server.server_port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(LOOK,), name="nexo", daemon=True)
        self._thread.start()
        self._on.set()
        if self._control is not None and self._control.port == 0:
            self._control.start()

    def stop(self) -> None:
        """Vanish. Harmless twice."""
        self.present_card()
        if self._reboot is not None:
            self._reboot.join(STOP_TIMEOUT)
        if self._control is not None:
            self._control.stop()
        self._shut()
        self._port.give_back()

    def _shut(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT)

    def _power_cut(self) -> None:
        """Off, and on again a moment later with what was on disk."""
        self._on.clear()

        def again() -> None:
            self._shut()
            self.host.reload()
            self._under_way, self._refused = None, {}
            time.sleep(REBOOT)
            self.start()

        self._reboot = threading.Thread(target=again, name="nexo-reboot", daemon=True)
        self._reboot.start()

    def _serve(self, till: http.server.BaseHTTPRequestHandler) -> None:
        length = int(till.headers.get("Content-Length", 0))
        try:
            message = self.unseal(json.loads(till.rfile.read(length)))["SaleToPOIRequest"]
        except (ValueError, KeyError, TypeError):
            till.send_error(HTTPStatus.BAD_REQUEST)
            return
        header = message["MessageHeader"]
        category = header["MessageCategory"]
        point = "order" if category in ("Payment", "Reversal") else category.lower()
        try:
            if not self.heard(f"command:{point}"):
                self._hang(till)
                return
            body = self._answer(category, header, message[f"{category}Request"])
            response = {
                "SaleToPOIResponse": {
                    "MessageHeader": {**header, "MessageType": "Response"},
                    f"{category}Response": body,
                }
            }
            sealed = json.dumps(self.seal(response)).encode()
            damaged = sealed.replace(b'"NexoBlob": "', b'"NexoBlob": "AAAA', 1)
            self.send(point, sealed, damaged, lambda wire: self._put(till, wire))
        except PowerCut:
            self._power_cut()
            self._hang(till)

    def _hang(self, till: http.server.BaseHTTPRequestHandler) -> None:
        till.close_connection = True
        till.connection.shutdown(socket.SHUT_RDWR)

    def _put(self, till: http.server.BaseHTTPRequestHandler, wire: bytes) -> None:
        try:
            till.send_response(HTTPStatus.OK)
            till.send_header("Content-Length", str(len(wire)))
            till.end_headers()
            till.wfile.write(wire)
        except OSError:
            till.close_connection = True

    def _answer(self, category: str, header: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
        service = header["ServiceID"]
        if category == "TransactionStatus":
            return self._status(
                content["MessageReference"]["ServiceID"], content["MessageReference"]["MessageCategory"]
            )
        if category == "Abort":
            self._called_off = content["MessageReference"]["ServiceID"] == self._under_way
            return {}
        if category not in ("Payment", "Reversal"):
            return {"Response": {"Result": "Success"}}
        known = self._known(service)
        if known is not None:
            return known
        if not self._one_at_a_time.acquire(blocking=False):
            return failure("Busy")
        try:
            self._under_way, self._called_off = service, False
            return self._pay(service, content) if category == "Payment" else self._take_back(service, content)
        finally:
            self._under_way = None
            self._one_at_a_time.release()

    def _pay(self, service: str, content: dict[str, Any]) -> dict[str, Any]:
        amounts = content["PaymentTransaction"]["AmountsReq"]
        wanted = round(amounts["RequestedAmount"] * 100)
        self.show(f"payment {wanted}: card please")
        while not self.card_is_there and not self._called_off and self._on.is_set():
            time.sleep(LOOK)
        amount = None if self._called_off else self.host.decide(wanted)
        if amount is None:
            self._refused[service] = failure("Aborted" if self._called_off else "Refusal")
            return self._refused[service]
        kind = "refund" if content.get("PaymentData", {}).get("PaymentType") == "Refund" else "payment"
        movement = self.host.book(kind, amount, amounts["Currency"], service)
        if self.faults.strike("approved"):
            raise PowerCut
        return told(movement)

    def _take_back(self, service: str, content: dict[str, Any]) -> dict[str, Any]:
        number = content["OriginalPOITransaction"]["POITransactionID"]["TransactionID"]
        original = self.host.find(int(number)) if number.isdigit() else None
        if original is None:
            self._refused[service] = failure("NotFound")
            return self._refused[service]
        movement = self.host.undo(original, service)
        if self.faults.strike("approved"):
            raise PowerCut
        return told(movement)

    def _known(self, service: str) -> dict[str, Any] | None:
        movement = next((m for m in self.host.movements if m.order == service), None)
        return told(movement) if movement else self._refused.get(service)

    def _status(self, service: str, category: str) -> dict[str, Any]:
        if service == self._under_way:
            return failure("InProgress")
        known = self._known(service)
        if known is None:
            return failure("NotFound")
        repeated = {"RepeatedResponseMessageBody": {f"{category}Response": known}}
        return {"Response": {"Result": "Success"}, "RepeatedMessageResponse": repeated}

    def seal(self, message: dict[str, Any]) -> dict[str, Any]:
        """The envelope of a message."""
        (name, inside), *_ = message.items()
        plain, nonce = json.dumps(message).encode(), os.urandom(16)
        filler = 16 - len(plain) % 16
        encryptor = self._cipher(nonce).encryptor()
        blob = encryptor.update(plain + bytes([filler]) * filler) + encryptor.finalize()
        trailer = {
            "AdyenCryptoVersion": 1,
            "KeyIdentifier": KEY_NAME,
            "KeyVersion": KEY_NUMBER,
            "Nonce": base64.b64encode(nonce).decode(),
            "Hmac": base64.b64encode(hmac.new(self._keys[0], plain, hashlib.sha256).digest()).decode(),
        }
        blob_text = base64.b64encode(blob).decode()
        return {name: {"MessageHeader": inside["MessageHeader"], "NexoBlob": blob_text, "SecurityTrailer": trailer}}

    def unseal(self, envelope: dict[str, Any]) -> dict[str, Any]:
        """The message in an envelope; raises ValueError, KeyError or TypeError."""
        (sealed,) = envelope.values()
        trailer = sealed["SecurityTrailer"]
        decryptor = self._cipher(base64.b64decode(trailer["Nonce"])).decryptor()
        plain = decryptor.update(base64.b64decode(sealed["NexoBlob"])) + decryptor.finalize()
        plain = plain[: -plain[-1]]
        if hmac.new(self._keys[0], plain, hashlib.sha256).digest() != base64.b64decode(trailer["Hmac"]):
            raise ValueError("sealed with another key")
        opened: dict[str, Any] = json.loads(plain)
        return opened

    def _cipher(self, nonce: bytes) -> "Cipher[modes.CBC]":
        start = bytes(a ^ b for a, b in zip(self._keys[2], nonce, strict=True))
        return Cipher(algorithms.AES256(self._keys[1]), modes.CBC(start))


def failure(condition: str) -> dict[str, Any]:
    """A response that says no."""
    return {"Response": {"Result": "Failure", "ErrorCondition": condition}}


def told(movement: Movement) -> dict[str, Any]:
    """The response of a movement."""
    papers = [
        {
            "DocumentQualifier": qualifier,
            "RequiredSignatureFlag": False,
            "OutputContent": {
                "OutputFormat": "Text",
                "OutputText": [{"Text": f"name={quote(line)}&key=line"} for line in receipt_lines(movement, audience)],
            },
        }
        for qualifier, audience in (("CashierReceipt", "MERCHANT"), ("CustomerReceipt", "CUSTOMER"))
    ]
    result = {
        "AmountsResp": {"Currency": movement.currency, "AuthorizedAmount": movement.amount / 100},
        "PaymentAcquirerData": {"AcquirerPOIID": TERMINAL, "ApprovalCode": movement.authorisation},
        "PaymentInstrumentData": {"CardData": {"MaskedPan": f"541333 **** {CARD[-4:]}", "PaymentBrand": SCHEME}},
    }
    transaction = {"TransactionID": str(movement.receipt), "TimeStamp": movement.moment}
    return {
        "Response": {"Result": "Success"},
        "POIData": {"POITransactionID": transaction},
        "PaymentResult": result,
        "PaymentReceipt": papers,
    }
