"""Certificates typeset and signed, orders too, and one examined: what one core does.

Prints a JSON object a line: name, value, unit, baseline, ratio. The baseline of making papers is the bar (8 a
second of CPU). That of examining is the same examination without the process of its own that confines it.
Every paper differs from the one before, so that nothing is had from a memory of the last.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BAR = 8
MANY, ROUNDS = 40, 3


def cpu() -> float:
    """Seconds of CPU that this process and those it waited for have taken."""
    children = getrusage(RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def rate(count: int, work: Callable[[int], object]) -> float:
    """Calls a second of CPU, the best of several rounds (others use the machine; none makes us faster)."""
    best = float("inf")
    for round_ in range(ROUNDS):
        started = cpu()
        for n in range(count):
            work(round_ * count + n)
        best = min(best, cpu() - started)
    return count / best


def tell(name: str, value: float, baseline: float) -> None:
    """One figure."""
    line = {"name": name, "value": round(value, 2), "unit": "papers/s"}
    print(
        json.dumps({**line, "baseline": round(baseline, 2), "ratio": round(value / baseline, 2)}), flush=True
    )


def main() -> None:
    """Everything in a folder of its own, with a test authority of its own."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SANGHAM_VAR"], os.environ["DJANGO_SETTINGS_MODULE"] = folder, "sangham.config.settings"
        from sangham.documents import authority, dissection, signers
        from sangham.documents.examination import examine
        from sangham.documents.papers import Paper
        from sangham.documents.signing import sign
        from sangham.documents.typesetting import typeset
        from sangham.kernel import clock
        from sangham.kernel.text import Text
        from tests.documents import samples

        authority.make_test_authority(signers.authority_folder())

        def made(paper: Paper, n: int) -> bytes:
            name = Text(f"Society {n} Consumer Co-operative Limited", f"സംഘം {n} കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
            another = replace(paper, number=f"JR-TVM/{n}", society_name=name)  # type: ignore[call-arg]
            return sign(typeset(another, samples.PROOF), reason="bench")

        certificate, refusal = samples.certificate(), samples.refusal(8)
        pdf = made(certificate, 0)
        assert examine(pdf).sound
        tell("certificate_typeset_and_signed", rate(MANY, lambda n: made(certificate, n)), BAR)
        tell("refusal_of_eight_grounds_typeset_and_signed", rate(MANY // 4, lambda n: made(refusal, n)), BAR)
        roots = signers.trusted()
        unconfined = rate(MANY, lambda _: dissection.dissect(pdf, roots=roots, now=clock.now()))
        tell("certificate_examined_in_confinement", rate(3, lambda _: examine(pdf)), unconfined)


if __name__ == "__main__":
    main()
