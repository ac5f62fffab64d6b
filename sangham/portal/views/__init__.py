"""The portal's views, one page or address a file; each asks one query and holds no rule."""
