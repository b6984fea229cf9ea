"""The command `doctor`: ledger, devices and backend examined, told in one of five languages."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.config import LANGUAGES, Settings, load
from app.ports.checkup import Finding, State, Subject
from app.ports.device_care import Basis
from app.ports.devices import EffectState

if TYPE_CHECKING:
    # Devices, screens' words and the network are loaded by those who call the doctor.
    from app.devices.care import OutfitCare


def add_doctor(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--config", type=Path, help="the terminal's TOML file")
    parser.add_argument("--data", type=Path, help="data directory, instead of the configured one")
    parser.add_argument("--language", choices=LANGUAGES, help="of the findings; by default the terminal's")
    parser.add_argument("--json", action="store_true", help="one JSON object: findings with codes and words")
    parser.add_argument("--print", action="store_true", dest="prints", help="print a test page on the receipt printer")
    parser.add_argument("--set-up", metavar="PRINTER", help="set this receipt printer up: slips to look at, one by one")
    parser.add_argument("--nearby", action="store_true", help="list what is plugged in and not set up")
    parser.add_argument("--network", action="store_true", help="ask the network, too, which printers are there")
    parser.add_argument("--bundle", type=Path, metavar="FILE", help="write a zip for support: no secrets, no people")
    parser.set_defaults(run=doctor)


def doctor(arguments: argparse.Namespace) -> int:
    """Examine everything that is configured; exit code 1 when something needs a person."""
    settings = load(arguments.config, data=arguments.data)
    if arguments.language:
        settings = replace(settings, language=arguments.language)
    from app.main.checkup import at_hand
    from app.main.support import support_bundle
    from app.ui import doctor_words as words
    from app.ui.language import speaking

    if arguments.set_up:
        from app.commands.printer_setup import set_up

        with speaking(settings.language):
            return set_up(settings, arguments.set_up)
    with speaking(settings.language), at_hand(settings) as care:
        printer = settings.device("receipt_printer") if arguments.prints else None
        if not arguments.json:
            print(words.effects_words(printer.id if printer else ""), flush=True)
        found = []
        for finding in _found(arguments, settings, care):
            found.append(finding)
            if not arguments.json:
                _tell(finding)
        troubles = sum(finding.state is State.NOT for finding in found)
        bundle = support_bundle(settings, care.wire, found, arguments.bundle) if arguments.bundle else None
        if arguments.json:
            told = {"well": not troubles, "findings": [_as_json(finding) for finding in found]}
            print(json.dumps(told | ({"bundle": str(bundle)} if bundle else {}), ensure_ascii=False, indent=2))
        else:
            print(words.verdict_words(troubles))
            if bundle:
                print(words.bundle_words(str(bundle)))
    return 1 if troubles else 0


def _found(arguments: argparse.Namespace, settings: Settings, care: OutfitCare) -> Iterator[Finding]:
    from app.main.checkup import examine, suggested

    asked = arguments.nearby or arguments.network
    for finding in examine(settings, care):
        if not (asked and finding.subject is Subject.NEARBY):
            yield finding
    if asked:
        yield suggested(care.nearby(network=arguments.network))
    printer = settings.device("receipt_printer")
    if arguments.prints and printer is not None:
        yield _printed(printer.id, settings.language, care)


def _printed(printer: str, language: str, care: OutfitCare) -> Finding:
    from app.ui.format import Format
    from app.ui.test_page import test_page

    ended = care.try_out(printer, test_page(printer, Format(language))).outcome
    if ended.state is EffectState.DONE:
        return Finding(Subject.DEVICE, State.LOOK, "TEST-PRINTED", printer, "receipt_printer")
    return Finding(Subject.DEVICE, State.NOT, ended.code, printer, "receipt_printer")


def _tell(finding: Finding) -> None:
    from app.ui.doctor_words import basis_words, said, state_word

    told = said(finding)
    code = f" [{finding.code}]" if finding.state is not State.WELL else ""
    print(f"{state_word(finding.state):<5} {told.about}: {told.words}{code}", flush=True)
    if told.now:
        print(f"{'':<5} -> {told.now}")
    if "basis" in finding.facts:
        print(f"{'':<5}    {basis_words(Basis(finding.facts['basis']), finding.facts['source'])}")


def _as_json(finding: Finding) -> dict[str, Any]:
    from app.ui.doctor_words import said

    told = said(finding)
    return {
        "subject": finding.subject.value,
        "state": finding.state.value,
        "code": finding.code,
        "name": finding.name,
        "kind": finding.kind,
        "about": told.about,
        "words": told.words,
        "now": told.now,
        "facts": dict(finding.facts),
    }
