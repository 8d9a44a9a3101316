"""How a peer talks to tessera-bench.

The peer prepares, prints one line of JSON ({"name": …}) and waits. For each line that it reads, a
number of seconds, it works for at least that long and answers with one line of JSON: the units per
second of each run and the most memory it ever held. It ends with its input.
"""
import json
import resource
import sys
import time


def serve(name, units, run, warmups=3):
    """Offers `run`, which gets `units` units done each time."""
    for _ in range(warmups):
        run()
    answer({"name": name})
    for line in sys.stdin:
        answer({"rates": measure(units, run, float(line)), "peakResidentBytes": peak_bytes()})


def measure(units, run, seconds):
    rates = []
    end = time.perf_counter() + seconds
    while not rates or time.perf_counter() < end:
        start = time.perf_counter()
        run()
        rates.append(units / (time.perf_counter() - start))
    return rates


def peak_bytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def answer(message):
    print(json.dumps(message), flush=True)
