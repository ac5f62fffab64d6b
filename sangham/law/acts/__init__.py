"""The Acts, a package each; inside, a module for each section or group of sections, named by its place."""
