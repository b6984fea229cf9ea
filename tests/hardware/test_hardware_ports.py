"""A played device that is switched off keeps its address for when it comes back."""

import socket

import pytest

from hardware.simulators.endpoints import TcpEndpoint
from hardware.simulators.payment_nexo import NexoSimulator


def test_the_port_of_a_device_that_is_off_is_lent_to_nobody_and_refuses() -> None:
    device = TcpEndpoint("127.0.0.1", 0)
    device.open()
    place = ("127.0.0.1", int(device.address.rpartition(":")[2]))
    device.switch_off()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(place)
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind(place)
    device.open()
    socket.create_connection(place).close()
    assert device.accept()
    device.close()


def test_a_port_that_another_device_listens_on_is_taken() -> None:
    with NexoSimulator() as device, pytest.raises(OSError, match="in use"):
        NexoSimulator(device.address).start()
