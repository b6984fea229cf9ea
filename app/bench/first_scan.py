"""A process that starts a till as `omnitill till` does, signs in, and sells one scan."""

import sys
import time
from pathlib import Path


def main(data: str, code: str) -> None:
    """Tell when the sell page stood and when it showed the line of the scan."""
    from app.runtime.pace import hurry

    hurry()
    from app.bench.stage import Stage

    stage = Stage(Path(data))
    stage.frames.await_frame(lambda: stage.page == "sell")
    stage.window.update()
    stage.painted("the sell page")
    ready = time.monotonic()
    stage.await_line()
    stage.scan(code)
    stage.painted(f"a line for {code}")
    end = time.monotonic()

    from app.bench.starting import report

    report(ready, end)
    stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
