"""The port of a simulated device, which stays its own while it is switched off."""

import socket
import sys


class KeptPort:
    """A TCP port that is bound until it is given back: who connects while the device is off is refused.

    Were it free meanwhile, the system might lend it to any connection, and the device could not come back there.
    """

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._keeper: socket.socket | None = None

    @property
    def place(self) -> tuple[str, int]:
        """Where it is; the port is known once it was taken."""
        return self._host, self._port

    def take(self) -> tuple[str, int]:
        """Where to listen now, on a socket that may reuse addresses; raises OSError when the port is taken."""
        if self._keeper is None and sys.platform == "linux":  # elsewhere no two sockets share a port
            self._keeper = socket.socket(socket.AF_INET6 if ":" in self._host else socket.AF_INET)
            self._keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                self._keeper.bind(self.place)
            except OSError:
                self.give_back()
                raise
            self.found(self._keeper.getsockname()[1])
        return self.place

    def found(self, port: int) -> None:
        """Note which port the system gave."""
        self._port = port

    def give_back(self) -> None:
        """Let others have it; taken again, it is the same one when it is free."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.close()
