"""Checkpoints made known outside this server: to a folder, by mail, to a git repository.

What is out there is what finds a tail that was cut together with its checkpoint, and a restored backup that is too
old. Start with `places.py`; `actions/publish_checkpoint.py` publishes.
"""
