"""What the web doors share: the look (tokens and components), the language in the address, formats of dates
and numbers, the Malayalam catalogue, web fonts, error pages, upload limits and the log of requests.

Imported by `portal` (and later `office`) and wired in `config`; imports the kernel only, since what stands
between is shown by the doors' own view models. Start with `templates/pages/page.html` and
`static/look/tokens.css`; `make_ready.py` is what set-up runs.
"""
