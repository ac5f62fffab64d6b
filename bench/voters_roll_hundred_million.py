"""The voters' roll of a hundred million members, in a process of its own, so that its memory is told apart.

The rows are on disk and streamed, and the answers are read and let go; bar: 2 GB of memory at the most. The lines are
those of `voters_roll.py`, whose rows, question and look at the one-case engine these are.
"""

from __future__ import annotations

from voters_roll import main

if __name__ == "__main__":
    main(["--alone", "--rows", "100000000"])
