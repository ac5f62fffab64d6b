"""``python -m sangham`` is the command `sangham`."""

from sangham.cli.command import main

main()
