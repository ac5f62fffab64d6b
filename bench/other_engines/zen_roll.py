"""The voters' roll stated for zen-engine: `zen_roll.py ROWS.json` puts it to every row, one by one.

An expression for each clause, in one node of a decision; the later use the earlier. Prints one JSON object: the
version, seconds a case, and for each row its clauses as true, false or nothing, or the error that it answered with.
"""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import zen

CLAUSES = {
    "s.19": "membership_payments_made or membership_interest_acquired or exempted_from_s19",
    "s.19A": "(meetings_attended >= least_meetings and services_used >= least_services) or exempted_from_s19a",
    "s.20(a)": "founding_member or d(admitted_on) < d(poll_on).sub(60, 'd') or exempted_from_s20a",
    "s.20(b)": "not nominal_or_associate",
    "s.20": "(founding_member or d(admitted_on) <= d(poll_on)) "
    "and (not membership_ceased or d(membership_ceased_on) > d(poll_on)) "
    "and $.c0 and $.c1 and $.c2 and $.c3",
    "s.19(R28)": "share_value_fully_paid and d(share_value_paid_on) <= d(poll_on).sub(30, 'd')",
    "s.20(R28)": "$.c4 and $.c5",
}


def decision() -> zen.ZenDecision:
    """The rule as the engine takes it: from the input, through the expressions, to the output."""
    expressions = [{"id": f"c{n}", "key": f"c{n}", "value": text} for n, text in enumerate(CLAUSES.values())]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "member"},
        {"id": "rule", "type": "expressionNode", "name": "roll", "content": {"expressions": expressions}},
        {"id": "out", "type": "outputNode", "name": "answer"},
    ]
    edges = [
        {"id": f"{a}-{b}", "type": "edge", "sourceId": a, "targetId": b}
        for a, b in (("in", "rule"), ("rule", "out"))
    ]
    return zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))


def main() -> None:
    """Answer every row."""
    rows = json.loads(Path(sys.argv[1]).read_text())
    rule = decision()
    rule.evaluate(rows[0])  # the first call compiles
    answers: list[list[bool | None] | str] = []
    began = time.process_time()
    for row in rows:
        try:
            result = rule.evaluate(row)["result"]
        except Exception as error:  # the binding raises nothing narrower
            answers.append(str(error).splitlines()[0][:200])
        else:
            answers.append([result.get(f"c{n}") for n in range(len(CLAUSES))])
    spent = time.process_time() - began
    told = {"version": version("zen-engine"), "case": spent / len(rows), "bulk": None, "answers": answers}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
