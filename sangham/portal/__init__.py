"""The public's pages: find a society, see what the register says of it and what has happened to it, take its
papers, and verify a certificate by its QR code, its number or the PDF itself. No login, no script.

A view asks a query, makes a small view model (`portal/*_page.py`) and renders; it holds no rule and changes
nothing. Imported by `config` only. Start with `urls.py`.
"""
