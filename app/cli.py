"""The `omnitill` command: arguments in, one sentence and an exit code out, never a traceback.

Exit codes: 0 done, 1 refused (the message says why), 2 wrong usage, 3 an outage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.domain.refusals import Outage, Refusal

DONE, REFUSED, USAGE, OUTAGE = 0, 1, 2, 3
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Gives the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments) or DONE)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except Outage as outage:
        print(outage, file=sys.stderr)
        return OUTAGE
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        print("Interrupted; what was done so far is kept.", file=sys.stderr)
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("omnitill", description="The software that runs a shop floor.")
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
    enrol = commands.add_parser("enrol", help="pair this installation with a backend")
    enrol.add_argument("--backend", required=True, metavar="URL")
    enrol.add_argument("--code", required=True)
    enrol.add_argument("--data", type=Path)
    enrol.set_defaults(run=terminals.enrol)


def _add_backend(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import backend

    serve = commands.add_parser("backend", help="the shared backend")
    serve.add_argument("--database-url", default="")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8484)
    serve.add_argument("--data", type=Path)
    serve.set_defaults(run=backend.serve)
    slot = commands.add_parser("slot", help="make a one-time code for a new terminal")
    slot.add_argument("--backend", required=True, metavar="URL")
    slot.add_argument("--store", required=True)
    slot.add_argument("--store-name", default="")
    slot.add_argument("--name", required=True, help="what people call the terminal")
    slot.add_argument("--short", required=True, help="its part of the receipt number")
    slot.add_argument("--currency", default="PLN")
    slot.add_argument("--data", type=Path, help="where the backend keeps its admin token")
    slot.set_defaults(run=backend.slot)
    bring = commands.add_parser("import", help="bring in a CSV file")
    bring.add_argument("what", choices=("catalogue", "stock", "promotions"))
    bring.add_argument("file", type=Path)
    bring.add_argument("--backend", metavar="URL", help="into a backend instead of this installation")
    bring.add_argument("--data", type=Path)
    bring.add_argument("--currency", default="PLN")
    bring.add_argument("--out", type=Path, help="where the refused rows go")
    bring.set_defaults(run=backend.bring_in)


def _add_tools(commands: _Commands[argparse.ArgumentParser]) -> None:
    from app.commands import tools

    scan = commands.add_parser("scan", help="say what scanned strings are, one per line")
    scan.add_argument("--config", type=Path)
    scan.set_defaults(run=tools.scan)
    price = commands.add_parser("price", help="price a basket given as JSON")
    price.add_argument("file", help="a file, or - for standard input")
    price.set_defaults(run=tools.price)
    doctor = commands.add_parser("doctor", help="test every device and the backend")
    doctor.add_argument("--config", type=Path)
    doctor.add_argument("--data", type=Path)
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run=tools.doctor)
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
    export.add_argument("--from", dest="first", type=int, default=1, metavar="SEQ")
    export.add_argument("--out", type=Path, help="a file, instead of standard output")
    export.set_defaults(run=ledger.export)
    verify = commands.add_parser("verify", help="check chain, gaps and totals of a ledger")
    verify.add_argument("path", type=Path)
    verify.set_defaults(run=ledger.verify)


if __name__ == "__main__":
    sys.exit(main())
