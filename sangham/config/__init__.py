"""Settings, urls, and the explicit lists of what is wired in. Imported by nothing; decides nothing.

Start with `settings.py`.
"""
