"""The `omnitill` command: arguments in, one line and an exit code out, never a traceback.

Exit codes: 0 done, 1 refused (the message says why), 2 wrong usage, 3 an outage or a mistake of the program; as every
command of a shell does, it gives 130 when it was interrupted.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.commands import values
from app.commands.saying import from_system, keep_trace, one_line
from app.domain.refusals import Outage, Refusal
from app.version import VERSION

DONE, REFUSED, USAGE, OUTAGE, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Gives the exit code; wrong usage leaves by SystemExit, as argparse does."""
    _prepare_streams()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["simulate"]:  # argparse cannot hand on arguments that begin with a dash
        words.insert(1, "--")
    arguments = _parser().parse_args(words)
    try:
        code = int(arguments.run(arguments) or DONE)
        sys.stdout.flush()
        return code
    except (Refusal, Outage) as problem:
        return _told(problem)
    except BrokenPipeError:
        # Whoever read the output has enough; what is still buffered must not fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("Interrupted; what was done so far is kept.", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        meant = from_system(error)
        return _told(meant) if meant else _bug(error, arguments)
    except Exception as error:  # noqa: BLE001 - the border: a person at a command line has no use for a traceback
        return _bug(error, arguments)


def _told(problem: Refusal | Outage) -> int:
    print(one_line(problem), file=sys.stderr)
    return REFUSED if isinstance(problem, Refusal) else OUTAGE


def _bug(error: Exception, arguments: argparse.Namespace) -> int:
    kept = keep_trace(error, arguments)
    print(f"The program made a mistake ({type(error).__name__}); the details are in {kept}. [BUG]", file=sys.stderr)
    return OUTAGE


def _prepare_streams() -> None:
    """Output is UTF-8 whatever the locale, and a stream that the caller closed takes nothing."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("r" if name == "stdin" else "w"))  # noqa: SIM115 - until the end
        elif isinstance(stream, io.TextIOWrapper) and name != "stdin":
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("omnitill", description="The software that runs a shop floor.")
    parser.add_argument("--version", action="version", version=f"omnitill {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_terminals(commands)
    _add_backend(commands)
    _add_tools(commands)
    _add_ledger(commands)
    return parser


_Commands = argparse._SubParsersAction  # argparse has no public name for what add_subparsers gives


def _add_terminals(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import terminals

    demo = commands.add_parser("demo", help="a whole shop on this machine")
    demo.add_argument("--headless", action="store_true", help="play the scripted day off screen")
    demo.add_argument("--out", type=Path, help="where screenshots, receipts and the summary go")
    demo.add_argument("--language", choices=("en", "pl", "de", "uk", "ru"), default="en")
    demo.add_argument("--theme", choices=("light", "dark"), default="light")
    demo.set_defaults(run=terminals.demo)
    till = commands.add_parser("till", help="one till")
    till.add_argument("--config", type=Path, help="the terminal's TOML file")
    till.add_argument("--data", type=Path, help="data directory, instead of the configured one")
    till.add_argument("--full-screen", action="store_true")
    till.set_defaults(run=terminals.till)
    tablet = commands.add_parser("tablet", help="one tablet for the shop floor")
    tablet.add_argument("--config", type=Path, help="the terminal's TOML file")
    tablet.add_argument("--data", type=Path, help="data directory, instead of the configured one")
    tablet.add_argument("--window", type=values.size, metavar="WxH", help="pixels of its window: 1200x1920, 1920x1200")
    tablet.add_argument("--full-screen", action="store_true")
    tablet.set_defaults(run=terminals.tablet)
    kiosk = commands.add_parser("kiosk", help="one pickup kiosk for customers, full screen")
    kiosk.add_argument("--config", type=Path, help="the terminal's TOML file")
    kiosk.add_argument("--data", type=Path, help="data directory, instead of the configured one")
    kiosk.add_argument("--window", type=values.size, metavar="WxH", help="a window to try it in: 540x960, 960x540")
    kiosk.set_defaults(run=terminals.kiosk)
    enrol = commands.add_parser("enrol", help="pair this installation with a backend")
    enrol.add_argument("--backend", required=True, metavar="URL")
    enrol.add_argument("--code", required=True)
    enrol.add_argument("--data", type=Path, help="the data directory of the terminal")
    enrol.set_defaults(run=terminals.enrol)


def _add_backend(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import backend, migrating, people
    from app.domain.permissions import Role

    serve = commands.add_parser("backend", help="the shared backend")
    serve.add_argument("--database-url", default="")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=values.port, default=8484, help="0 takes a free one")
    serve.add_argument("--data", type=Path)
    serve.add_argument("--workers", type=values.workers, default=1, help="processes that answer; one per core at most")
    serve.add_argument("--no-migrate", action="store_true", help="use the database's tables as they are")
    serve.add_argument("--smtp-url", default="", metavar="URL", help="where messages to customers are handed in")
    serve.add_argument("--mail-from", default="", metavar="ADDRESS", help="who writes them: SHOP <shop@example.com>")
    serve.add_argument("--time-zone", type=values.time_zone, default="Europe/Warsaw", help="that they tell times in")
    serve.add_argument("--public-url", default="", metavar="URL", help="where customers open links in messages")
    serve.add_argument("--webhooks-inside", action="store_true", help="webhooks may go to private addresses")
    serve.add_argument("--terminal-rate", type=values.rate, default=100, help="requests a second of one terminal")
    serve.add_argument("--channel-rate", type=values.rate, default=500, help="requests a second of one channel")
    serve.set_defaults(run=backend.serve)
    beneath = serve.add_subparsers(metavar="")
    migrate = beneath.add_parser("migrate", help="bring the database's tables up to date")
    migrate.add_argument("--database-url", default=argparse.SUPPRESS)
    migrate.add_argument("--data", type=Path, default=argparse.SUPPRESS)
    migrate.add_argument("--check", action="store_true", help="only say whether they are; 1 when not")
    migrate.set_defaults(run=migrating.migrate)
    person = beneath.add_parser("person", help="let somebody into the back office; asks for the password")
    person.add_argument("--database-url", default=argparse.SUPPRESS)
    person.add_argument("--data", type=Path, default=argparse.SUPPRESS)
    person.add_argument("--name", required=True)
    person.add_argument("--login", required=True, help="what they sign in as")
    person.add_argument("--role", choices=[role.value for role in Role], default=Role.MANAGER.value)
    person.add_argument("--store", action="append", default=[], help="where they work; without it, everywhere")
    person.set_defaults(run=people.person)
    slot = commands.add_parser("slot", help="make a one-time code for a new terminal")
    slot.add_argument("--backend", required=True, metavar="URL")
    slot.add_argument("--store", required=True)
    slot.add_argument("--store-name", default="")
    slot.add_argument("--name", required=True, help="what people call the terminal")
    slot.add_argument("--short", required=True, help="its part of the receipt number")
    slot.add_argument("--shape", choices=("till", "kiosk", "tablet"), default="till", help="what it may do")
    slot.add_argument("--currency", type=values.currency, default="PLN")
    slot.add_argument("--data", type=Path, help="where the backend keeps its admin token")
    slot.set_defaults(run=backend.slot)
    bring = commands.add_parser("import", help="bring in a CSV file")
    bring.add_argument("what", choices=("tax", "catalogue", "stock", "promotions", "tiles", "customers"))
    bring.add_argument("file", type=Path)
    bring.add_argument("--backend", metavar="URL", help="into a backend instead of this installation")
    bring.add_argument("--config", type=Path, help="the TOML file of the terminal that the file is for")
    bring.add_argument("--data", type=Path, help="data directory, instead of the configured one")
    bring.add_argument("--currency", type=values.currency, default="PLN", help="of rows that name none")
    bring.add_argument("--net-prices", action="store_true", help="tax: prices are without tax")
    bring.add_argument("--tax-by-line", action="store_true", help="tax: rounded on each line, not once for the sale")
    bring.add_argument("--store", default="", help="stock into a backend: the store that was counted")
    bring.add_argument("--as-of", type=values.moment, metavar="TIME", help="stock: when the counts were true")
    bring.add_argument("--out", type=Path, help="where the refused rows go")
    bring.set_defaults(run=backend.bring_in)


def _add_tools(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import tools
    from app.commands.doctor import add_doctor

    scan = commands.add_parser("scan", help="say what scanned strings are, one per line")
    scan.add_argument("--config", type=Path)
    scan.add_argument("--sheet", type=Path, metavar="FILE", help="write the scanner doctor's codes as PDF instead")
    scan.add_argument("--doctor", action="store_true", help="scans of that sheet: say what is wrong with the scanner")
    scan.set_defaults(run=tools.scan)
    price = commands.add_parser("price", help="price a basket given as JSON")
    price.add_argument("file", help="a file, or - for standard input")
    price.set_defaults(run=tools.price)
    add_doctor(commands.add_parser("doctor", help="test every device and the backend"))
    simulate = commands.add_parser("simulate", help="play a device on the wire", add_help=False)
    simulate.add_argument("rest", nargs=argparse.REMAINDER)
    simulate.set_defaults(run=tools.simulate)
    bench = commands.add_parser("bench", help="measure, each figure beside its floor")
    bench.add_argument("name", nargs="?", default="")
    bench.add_argument("--json", action="store_true")
    bench.set_defaults(run=tools.bench)


def _add_ledger(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import ledger

    journal = commands.add_parser("journal", help="the ledger as JSON lines").add_subparsers(required=True)
    export = journal.add_parser("export")
    export.add_argument("--data", type=Path)
    export.add_argument("--from", dest="first", type=values.sequence, default=1, metavar="SEQ")
    export.add_argument("--out", type=Path, help="a file, instead of standard output")
    export.set_defaults(run=ledger.export)
    verify = commands.add_parser("verify", help="check chain, gaps and totals of a ledger")
    verify.add_argument("path", type=Path)
    verify.set_defaults(run=ledger.verify)


if __name__ == "__main__":
    sys.exit(main())
