"""Benchmarks: every figure beside a floor or control measured in the same run, so that the machine cancels out."""
