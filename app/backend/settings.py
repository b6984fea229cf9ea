"""What a backend needs to be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

TIME_ZONE = "Europe/Warsaw"

DATABASE = "backend.db"  # in the data directory, where no other is named


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the backend keeps its things and where it listens.

    `data` is a directory of its own: keys, snapshots, changed templates and, unless `database_url` names another, the
    database. Port 0 takes a free one. In a second a terminal may ask `terminal_rate` times, a channel `channel_rate`
    times. Webhooks go to private addresses only with `webhooks_inside`.
    `secret_memory_kib` is the memory that one check of a PIN or a password takes (argon2id, three passes).
    Without `migrate` the tables are used as they are. `smtp_url` is `smtp://`, `smtp+starttls://` or `smtps://` with
    user, host and port; without it no messages are made. `time_zone` is the one that customers are told times
    in and in which the days of promotions begin. `public_url` is where customers reach the backend from outside;
    without it messages carry no link to their order.
    """

    data: Path
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8484
    terminal_rate: float = 100
    channel_rate: float = 500
    webhooks_inside: bool = False
    secret_memory_kib: int = 65536
    migrate: bool = True
    smtp_url: str = ""
    smtp_password: str = field(default="", repr=False)
    mail_from: str = ""
    time_zone: str = TIME_ZONE
    public_url: str = ""

    @property
    def url(self) -> str:
        """SQLAlchemy's address of the database."""
        return self.database_url or f"sqlite:///{self.data / DATABASE}"
