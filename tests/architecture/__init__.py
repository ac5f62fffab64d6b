"""What holds of the whole house and of no package alone: layers, names, sizes, words, what must not be in it."""
