"""What can go wrong with a simulated card terminal."""

from enum import Enum


class Harm(Enum):
    """What goes wrong; requests are dropped where they arrive, replies where they leave."""

    DROP = "drop"
    LATE = "late"
    CORRUPT = "corrupt"
    KILL = "kill"
    KILL_AFTER = "kill_after"
