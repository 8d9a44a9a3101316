"""Interpolated modified Kneser-Ney by its definition, with sets and no shortcut.

Chen and Goodman 1999, equations 24 to 27. Written apart from the Swift code; prints the numbers
that KneserNeyTests pins. Run with Python 3, no packages.
"""
import math
import random

random.seed(5)
V, ORDER = 7, 3
WEIGHTS = [9, 5, 3, 2, 1, 1, 0]


def stream(n):
    out = [0]
    while len(out) < n:
        w = list(WEIGHTS)
        w[(out[-1] + 1) % 6] += 12
        out.append(random.choices(range(V), w)[0])
    return out


pieces = [stream(60), stream(45)]
held = stream(25)


def occurrences(g):
    return sum(tuple(p[i:i + len(g)]) == g for p in pieces for i in range(len(p) - len(g) + 1))


def a(g):
    """The count of a longest run, else how many things stand before it."""
    if len(g) == ORDER:
        return occurrences(g)
    before = {p[i - 1] if i else "begin" for p in pieces for i in range(len(p) - len(g) + 1)
              if tuple(p[i:i + len(g)]) == g}
    return len(before)


def runs(k):
    return {tuple(p[i:i + k]) for p in pieces for i in range(len(p) - k + 1)}


def discounts(k):
    n = [None] + [sum(a(g) == c for g in runs(k)) for c in (1, 2, 3, 4)]
    if 0 in n[1:]:
        return [0.5, 1.0, 1.5]
    y = n[1] / (n[1] + 2 * n[2])
    d = [1 - 2 * y * n[2] / n[1], 2 - 3 * y * n[3] / n[2], 3 - 4 * y * n[4] / n[3]]
    return d if all(0 <= x <= c for c, x in zip((1, 2, 3), d)) else [0.5, 1.0, 1.5]


D = {k: discounts(k) for k in range(1, ORDER + 1)}


def p(w, c):
    lower = 1 / V if not c else p(w, c[1:])
    following = [a(c + (x,)) for x in range(V)]
    total = sum(following)
    if total == 0:
        return lower
    d = [0] + D[len(c) + 1]
    taken = d[min(following[w], 3)]
    freed = sum(d[min(f, 3)] for f in following)
    return (following[w] - taken + freed * lower) / total


def loss(row):
    terms = [-math.log(p(row[i], tuple(row[max(0, i - ORDER + 1):i]))) for i in range(1, len(row))]
    return sum(terms) / len(terms)


print("pieces", pieces)
print("held", held)
print("discounts", [D[k] for k in (1, 2, 3)])
for c in [(), (0,), (6,), (0, 1), (4, 4)]:
    print(c, [p(w, c) for w in range(V)])
print("loss", loss(held))
