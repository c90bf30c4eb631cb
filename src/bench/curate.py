#!/usr/bin/env python3
"""Quality of grouping, copies, summaries and key phrases, beside the goals.

    src/bench/curate.py BENCH CURATOR

BENCH holds text/*.jsonl and text/score.py; CURATOR is the launcher.
"""

import json
import os
import subprocess
import sys

TASKS = [
    # file, arguments, figure, goal
    ("cluster_ecb", "cluster", "bF1", None),
    ("cluster_basil", "cluster", "bF1", None),
    ("cluster_5w1h", "cluster", "bF1", None),
    ("cluster_headlines15", "cluster", "bF1", 90),
    ("cluster_headlines", "cluster", "bF1", None),
    ("neardup", "cluster --near-duplicates", "pF1", 98.7),
    ("summ_writers", "summarize --batch", "R1", 44.8),
    ("summ_cnndm", "summarize --batch", "R1", 41.5),
    ("summ_bbc", "summarize --batch --ratio 0.4", "R1", 81),
    ("kp_500n", "summarize --batch", "F1@10", 16),
]


def score(bench, name, command):
    text = os.path.join(bench, "text")
    done = subprocess.run(
        [sys.executable, os.path.join(text, "score.py"), os.path.join(text, name + ".jsonl"), "--cmd", command],
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)


def main(bench, curator):
    print("%-22s%8s%8s%8s%8s" % ("set", "figure", "", "goal", "CPU s"))
    for name, arguments, figure, goal in TASKS:
        result = score(bench, name, "'%s' %s" % (curator, arguments))
        print("%-22s%8s%8.1f%8s%8.1f" % (name, figure, result[figure], goal or "", result["cpu_s"]))
        if name.startswith("cluster"):
            print("%-22s%8s%8.1f" % ("", "pF1", result["pF1"]))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], os.path.abspath(sys.argv[2]))
