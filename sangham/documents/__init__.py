"""Typeset, signed, verifiable papers; and what strangers send, checked before it is kept.

A paper's life: `papers` says what stands on it, `typesetting` makes the PDF, `signing` signs it, `store` keeps
it by hash, `actions/issue_paper` enters it in the journal, `examination` tells anyone what a PDF is worth.
`intake` checks what strangers send.
Start with `papers.py`, then `typesetting.py`.

May be imported by register, proceedings, pages, portal, cli and config. Knows the forms of papers, but decides
nothing: which clause, which outcome, which remedy comes from the callers. `papers`, `wording`, `typesetting`
and `fonts` know no Django. No typesetting, signing or storing is done inside a transaction.
"""
