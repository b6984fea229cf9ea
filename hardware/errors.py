"""Errors of devices: each names the device, its address, what was being done, and a stable code."""


class DeviceError(Exception):
    """Something between us and a device went wrong."""

    code = "device_error"

    def __init__(self, device: str, address: str, operation: str, detail: str) -> None:
        super().__init__(f"{device} at {address}: {operation}: {detail}")
        self.device = device
        self.address = address
        self.operation = operation
        self.detail = detail


class UnreachableError(DeviceError):
    """The link could not be opened; nothing was sent."""

    code = "unreachable"


class NotAllowedError(UnreachableError):
    """The system does not let this program open the device; it is there."""

    code = "not_allowed"


class InUseError(UnreachableError):
    """Another program holds the device."""

    code = "in_use"


class WrongDeviceError(UnreachableError):
    """Something else than the device that was configured answers at its address."""

    code = "wrong_device"


class TakenError(UnreachableError):
    """Somebody else holds the device just now; nothing was sent."""

    code = "busy"


class LinkLostError(DeviceError):
    """The other end went away; `accepted` counts the bytes of this call that had certainly been taken."""

    code = "link_lost"

    def __init__(self, device: str, address: str, operation: str, detail: str, accepted: int = 0) -> None:
        super().__init__(device, address, operation, detail)
        self.accepted = accepted


class WriteStalledError(LinkLostError):
    """The device stopped taking bytes for longer than allowed."""

    code = "stalled"


class MisconfiguredError(DeviceError):
    """The configuration of a device cannot be used as written; the detail says which part and why."""

    code = "misconfigured"


class AddressError(ValueError):
    """A device address that cannot be understood; the message names the part that is wrong."""

    code = "bad_address"
