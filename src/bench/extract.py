#!/usr/bin/env python3
"""Prints what extraction reaches on the measuring sets, over the real launcher.

    extract.py BENCH LAUNCHER

BENCH is the folder with extract/score.py and extract/dev; LAUNCHER is the installed bin/curator.
The scorer sends each set through `LAUNCHER extract --batch`. The last row is the CPU time of 181
pages in a warm process: what more passes over them cost, divided by their number.
"""
import glob
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile

GOALS = [
    ("zyte", "f1", "body F1", 0.956, 0.970),
    ("fundus", "f1", "body F1", 0.940, 0.945),
    ("wcxb-article", "f1", "body F1", 0.936, 0.940),
    ("wcxb-doc", "f1", "body F1", 0.926, 0.926),
    ("trafilatura", "snip_f1", "snippet F1", 0.924, 0.925),
    ("wcxb-article", "date", "published date", 0.85, 0.87),
    ("trafilatura", "date", "published date", 0.87, 0.87),
    ("postlight", "date", "published date", 0.80, 0.85),
    ("wcxb-article", "author", "author", 0.66, 0.70),
    ("wcxb-article", "title", "title", 0.76, 0.78),
    ("postlight", "image", "lead image", 0.96, 0.96),
    ("mozilla", "title", "title", 1.0, 0.95),
    ("mozilla", "author", "author", 1.0, 0.95),
    ("mozilla", "date", "published date", 1.0, 0.95),
    ("mozilla", "site", "site", 1.0, 0.95),
]
PAGES, PASSES, CPU_GOAL = 181, 4, 1.1


def reached(results, name, key):
    result = next((r for s, r in results.items() if s.split("/")[0] == name), {})
    if key in result.get("meta", {}):
        right, pages, _ = result["meta"][key]
        return right / pages
    return result.get(key)


def cpu(launcher, lines):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([launcher, "extract", "--batch"], input="\n".join(lines) + "\n", text=True,
                   stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def warm(bench, launcher, folder):
    lines = []
    sets = [f"{bench}/extract/dev/{name}/html/*.gz" for name in ("zyte", "fundus", "wcxb-article")]
    for page in [page for pattern in sets for page in sorted(glob.glob(pattern))][:PAGES]:
        file = f"{folder}/{len(lines)}.html"
        with open(file, "wb") as out:
            out.write(gzip.open(page).read())
        lines.append(json.dumps({"id": str(len(lines)), "file": file, "url": None}))
    return (cpu(launcher, lines * (1 + PASSES)) - cpu(launcher, lines)) / PASSES


def main(bench, launcher):
    with tempfile.TemporaryDirectory() as folder:
        scores = os.path.join(folder, "scores.json")
        subprocess.run([sys.executable, f"{bench}/extract/score.py", "--root", f"{bench}/extract/dev",
                        "--jsonl", f"{launcher} extract --batch", "--n-bootstrap", "2",
                        "--json", scores], stdout=subprocess.DEVNULL, check=True)
        results = json.load(open(scores, encoding="utf8"))
        print("| set | measure | best peer | goal | reached | |\n|---|---|---|---|---|---|")
        for name, key, measure, peer, goal in GOALS:
            value = reached(results, name, key)
            shown = "-" if value is None else f"{value:.3f}"
            fine = "-" if value is None else "yes" if value >= goal - 0.0005 else "no"
            print(f"| {name} | {measure} | {peer} | {goal} | {shown} | {fine} |")
        seconds = warm(bench, launcher, folder)
        fine = "yes" if seconds <= CPU_GOAL else "no"
        print(f"| {PAGES} pages | warm CPU, s | {CPU_GOAL} | {CPU_GOAL} | {seconds:.2f} | {fine} |")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*(os.path.abspath(arg) for arg in sys.argv[1:]))
