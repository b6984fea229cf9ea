"""Commands that look and tell: scan, price, simulate, bench."""

from __future__ import annotations

import argparse
import io
import json
import sys
from datetime import datetime
from pathlib import Path

from app.config import load
from app.domain.refusals import Refusal


def scan(arguments: argparse.Namespace) -> int:
    """Read scanned strings from standard input and print one JSON object for each; `\\x1d` is read as GS.

    Instead of that, write the scanner doctor's sheet, or judge the scans of it.
    """
    from app.commands import scanner_doctor

    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    if arguments.sheet:
        return scanner_doctor.write(arguments.sheet)
    if arguments.doctor:
        return scanner_doctor.judge()
    from app.domain.codes.as_json import as_json
    from app.domain.codes.classify import classify
    from app.domain.codes.results import ScanRules

    settings = load(arguments.config)
    rules = ScanRules(rcn=settings.rcn, upc_e=settings.upc_e)
    today = datetime.now().astimezone().date()
    for line in sys.stdin:
        raw = line.rstrip("\r\n").replace("\\x1d", "\x1d")
        print(json.dumps(as_json(classify(raw, rules, today)), ensure_ascii=False), flush=True)
    return 0


def price(arguments: argparse.Namespace) -> int:
    """Price a basket given as JSON with the one engine."""
    from app.services.price_command import price_document

    try:
        text = _input(arguments.file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("PRICE-FILE", path=arguments.file, reason="it is not UTF-8") from error
    today = datetime.now().astimezone().date()
    print(json.dumps(price_document(text, today), ensure_ascii=False, indent=2))
    return 0


def _input(name: str) -> bytes:
    if name != "-":
        return Path(name).read_bytes()
    return sys.stdin.buffer.read() if isinstance(sys.stdin, io.TextIOWrapper) else sys.stdin.read().encode()


def simulate(arguments: argparse.Namespace) -> int:
    """Start a wire-level simulator."""
    from hardware.simulators.__main__ import main

    rest = arguments.rest[1:] if arguments.rest[:1] == ["--"] else arguments.rest
    return int(main(rest) or 0)


def bench(arguments: argparse.Namespace) -> int:
    """Run benchmarks; exit code 1 when a goal does not hold."""
    from app.bench.run import run_benches

    return run_benches(arguments.name, as_json=arguments.json)
