"""Government Orders as code, a package for each scheme."""
