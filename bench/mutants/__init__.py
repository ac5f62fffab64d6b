"""Changes to the law, one at a time, for `bench/mutate_law.py`: of its trees, of its times, of what it derives."""
