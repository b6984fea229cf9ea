"""What every simulated device on a wire has: its endpoint, its thread, its control port."""

import threading
from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

from hardware.simulators.control import ControlPort, Order
from hardware.simulators.endpoints import Endpoint, PtyEndpoint, endpoint

STOP_TIMEOUT = 5.0


class WiredSimulator(ABC):
    """One simulated device; `with` it, or start() and stop().

    `listen` is `tcp://host:port` (port 0 picks one), `pty:` or, where somebody only writes, `file:///path`. `order`
    carries out what the control port is told.
    """

    def __init__(self, listen: str, order: Order, control_port: int | None) -> None:
        self._endpoint: Endpoint = endpoint(listen)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._control = None if control_port is None else ControlPort(order, control_port)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return self._endpoint.address

    @property
    def serial(self) -> bool:
        """Whether it hangs on a serial line."""
        return isinstance(self._endpoint, PtyEndpoint)

    @property
    def control_port(self) -> int | None:
        """The port that takes orders, None without one."""
        return None if self._control is None else self._control.port

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        self._stopping.clear()
        self._endpoint.open()
        self._thread = threading.Thread(target=self._serve, name=type(self).__name__, daemon=True)
        self._thread.start()
        if self._control is not None:
            self._control.start()

    def stop(self) -> None:
        """Vanish; start() comes back at the same address with what was kept. Harmless twice."""
        if self._control is not None:
            self._control.stop()
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(STOP_TIMEOUT)
        self._endpoint.close()

    @abstractmethod
    def _serve(self) -> None:
        """Live until `_stopping` is set; on the device's own thread."""
