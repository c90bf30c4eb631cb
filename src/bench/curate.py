#!/usr/bin/env python3
"""Quality of grouping, copies, summaries and key phrases, beside the goals.

    src/bench/curate.py BENCH CURATOR

BENCH holds text/*.jsonl and text/score.py; CURATOR is the launcher. Intervals hold 95 % of a
thousand samples drawn with replacement: of whole stories where documents are grouped, of
documents elsewhere. The last lines draw fifteen headlines a story anew, ten times.
"""

import collections
import functools
import json
import os
import random
import subprocess
import sys
import time

# file, arguments, (figure, goal)...
GROUPED = [
    ("cluster_ecb", "cluster", ("B3", None), ("pairs", None)),
    ("cluster_basil", "cluster", ("B3", None), ("pairs", None)),
    ("cluster_5w1h", "cluster", ("B3", None), ("pairs", None)),
    ("cluster_headlines15", "cluster", ("B3", 90), ("pairs", None)),
    ("cluster_headlines", "cluster", ("B3", None), ("pairs", None)),
    ("neardup", "cluster --near-duplicates", ("pairs", 98.7)),
]
MEAN_OF = ("cluster_ecb", "cluster_basil", "cluster_5w1h")
MEAN_GOALS = {"B3": 93.5, "pairs": 87}
WRITTEN = [
    ("summ_writers", "summarize --batch", ("R1", 44.8), ("R2", 21.3)),
    ("summ_cnndm", "summarize --batch", ("R1", 41.5), ("R2", 18.5), ("RLsum", 37.5)),
    ("summ_bbc", "summarize --batch --ratio 0.4", ("R1", 81)),
    ("kp_500n", "summarize --batch", ("F1@10", 16), ("P@5", 52)),
]
HIDDEN = ("gold", "refs", "rel", "kind", "answers")
SAMPLES = 1000
REDRAWN = 10
A_STORY = 15


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def answers(curator, arguments, documents):
    """What the launcher says of documents without their truth, and the CPU seconds it took."""
    shown = [{k: v for k, v in d.items() if k not in HIDDEN} for d in documents]
    lines = "".join(json.dumps(d) + "\n" for d in shown)
    before = os.times()
    done = subprocess.run(
        [curator] + arguments.split(), input=lines, stdout=subprocess.PIPE, text=True, check=True
    )
    after = os.times()
    cpu = sum(after[2:4]) - sum(before[2:4])
    return [json.loads(line) for line in done.stdout.splitlines()], cpu


def parts(documents, cluster):
    """For each story: its documents, their precision and recall, its pairs of three kinds."""
    documents = {d["id"]: d for d in documents}.values()
    met = collections.Counter(cluster[d["id"]] for d in documents)
    stories = collections.defaultdict(collections.Counter)
    for d in documents:
        stories[d["gold"]][cluster[d["id"]]] += 1
    rows = []
    for counts in stories.values():
        n = sum(counts.values())
        precision = sum(k * k / met[c] for c, k in counts.items())
        recall = sum(k * k / n for k in counts.values())
        both = sum(k * (k - 1) / 2 for k in counts.values())
        # a joined pair of two stories counts half for each
        joined = both + sum(k * (met[c] - k) / 2 for c, k in counts.items())
        rows.append((n, precision, recall, both, joined, n * (n - 1) / 2))
    return rows


def figure(name, rows):
    n, precision, recall, both, joined, gold = map(sum, zip(*rows))
    p, r = (precision / n, recall / n) if name == "B3" else (both / max(joined, 1), both / max(gold, 1))
    return 100 * 2 * p * r / max(p + r, 1e-9)


def mean_of(name, rows):
    return 100 * sum(row[name] for row in rows) / len(rows)


def interval(values):
    values = sorted(values)
    return values[int(0.025 * len(values))], values[int(0.975 * len(values))]


def drawn(rows, of, seed=1):
    draw = random.Random(seed)
    return interval([of(draw.choices(rows, k=len(rows))) for _ in range(SAMPLES)])


def show(name, what, value, span, goal=None, cpu=None):
    low, high = span
    print(
        "%-22s%7s%7.1f   %5.1f–%-5.1f%6s%8s"
        % (name, what, value, low, high, goal or "", "" if cpu is None else "%.1f" % cpu)
    )


def grouped(text, curator):
    means = collections.defaultdict(list)
    for name, arguments, *figures in GROUPED:
        documents = load(os.path.join(text, name + ".jsonl"))
        said, cpu = answers(curator, arguments, documents)
        rows = parts(documents, {s["id"]: s["cluster"] for s in said})
        for what, goal in figures:
            of = functools.partial(figure, what)
            show(name, what, of(rows), drawn(rows, of), goal, cpu)
            name, cpu = "", None
            means[what].append((arguments, rows))
    for what, goal in MEAN_GOALS.items():
        sets = [rows for _, rows in means[what][: len(MEAN_OF)]]
        draw = random.Random(2)
        again = [
            sum(figure(what, draw.choices(rows, k=len(rows))) for rows in sets) / len(sets)
            for _ in range(SAMPLES)
        ]
        mean = sum(figure(what, rows) for rows in sets) / len(sets)
        show("mean of the first 3", what, mean, interval(again), goal)


def written(text, curator):
    sys.path.insert(0, text)
    import lib  # the measures of the bench

    for name, arguments, *figures in WRITTEN:
        documents = load(os.path.join(text, name + ".jsonl"))
        said, cpu = answers(curator, arguments, documents)
        by_id = {s["id"]: s for s in said}
        rows = [measured(lib, by_id[d["id"]], d) for d in documents]
        for what, goal in figures:
            of = functools.partial(mean_of, what)
            show(name, what, of(rows), drawn(rows, of), goal, cpu)
            name, cpu = "", None


def measured(lib, said, document):
    if "refs" in document:
        one, two, union = lib.rouge(said["summary"], document["refs"])
        return {"R1": one, "R2": two, "RLsum": union}
    phrases, gold = said["keyphrases"], document["gold"]
    return {"F1@10": lib.kpf(phrases, gold, 10)[2], "P@5": lib.kpf(phrases, gold, 5)[0]}


def redrawn(text, curator):
    by_story = collections.defaultdict(list)
    for d in load(os.path.join(text, "cluster_headlines.jsonl")):
        by_story[d["gold"]].append(d)
    values = []
    for seed in range(REDRAWN):
        draw = random.Random(seed)
        some = [d for s in by_story.values() for d in draw.sample(s, min(A_STORY, len(s)))]
        said, _ = answers(curator, "cluster", some)
        values.append(figure("B3", parts(some, {s["id"]: s["cluster"] for s in said})))
    mean = sum(values) / len(values)
    show("15 headlines, redrawn", "B3", mean, (min(values), max(values)))


def main(bench, curator):
    text = os.path.join(bench, "text")
    print("%-22s%7s%7s   %-11s%6s%8s" % ("set", "figure", "", "95 %", "goal", "CPU s"))
    grouped(text, curator)
    written(text, curator)
    redrawn(text, curator)
    print(time.strftime("%Y-%m-%d"))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], os.path.abspath(sys.argv[2]))
