"""Plants weaknesses into sound API descriptions, for `.ci/seed.py`."""
