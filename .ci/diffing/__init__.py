"""Checks what `merlon diff` says of two versions of a description, of which one is made from the other."""
