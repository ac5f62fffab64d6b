"""What sets machines up: the Makefile's targets and the scripts under ops/."""
