#!/usr/bin/env python3
"""The plain method the grouping goals were set by, on the half at hand.

    src/bench/plain_grouping.py BENCH

TF-IDF (sublinear, stems, titles twice where there is a text), rarity counted over the articles of
the bench and the set itself, average link, and for each set the threshold that suits it best:
B-cubed F1 and pair F1, both in percent. Needs numpy and nltk.
"""

import collections
import json
import math
import re
import sys

import numpy as np
from nltk.stem.porter import PorterStemmer

BACKGROUND = ("summ_bbc", "summ_cnndm", "summ_writers", "cluster_ecb", "cluster_basil", "cluster_5w1h")
SETS = ("cluster_ecb", "cluster_basil", "cluster_5w1h", "cluster_headlines15")
STOP = set(
    "a an the of to in on for with at by from as is are was were be been it its this that and or but not no his her their "
    "our your my he she they we you i will would can could has have had do does did after over into up out about new said say".split()
)
stemmer = PorterStemmer()
stems = {}


def terms(text):
    for word in re.findall(r"[a-z0-9]+", text.lower()):
        if word not in STOP:
            if word not in stems:
                stems[word] = stemmer.stem(word)
            yield stems[word]


def read(bench, name):
    with open(f"{bench}/text/{name}.jsonl", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            title, text = document.get("title") or "", document.get("text") or ""
            yield collections.Counter(terms(f"{title} {title} {text}" if text else title)), document.get("gold")


def vectors(documents, frequency, count):
    numbers = {term: n for n, term in enumerate({t for d in documents for t in d})}
    matrix = np.zeros((len(documents), len(numbers)), dtype=np.float32)
    for row, document in enumerate(documents):
        for term, times in document.items():
            matrix[row, numbers[term]] = (1 + math.log(times)) * math.log((1 + count) / (1 + frequency[term]))
    return matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)


def merges(likeness):
    """Average link: yields the labels after each merge."""
    n = len(likeness)
    size, labels = np.ones(n), np.arange(n)
    np.fill_diagonal(likeness, -9)
    for _ in range(n - 1):
        i, j = divmod(int(likeness.argmax()), n)
        likeness[i] = (likeness[i] * size[i] + likeness[j] * size[j]) / (size[i] + size[j])
        likeness[:, i] = likeness[i]
        likeness[i, i] = -9
        likeness[j] = likeness[:, j] = -9
        size[i] += size[j]
        labels[labels == j] = i
        yield labels


def scores(labels, gold):
    both = collections.Counter(zip(labels, gold))
    found, true = collections.Counter(labels), collections.Counter(gold)
    n = len(gold)
    precision = sum(c * c / found[l] for (l, _), c in both.items()) / n
    recall = sum(c * c / true[g] for (_, g), c in both.items()) / n
    pairs = lambda counts: sum(c * (c - 1) / 2 for c in counts.values())
    return 200 * precision * recall / (precision + recall), 200 * pairs(both) / (pairs(found) + pairs(true) or 1)


def main(bench):
    frequency, count = collections.Counter(), 0
    for name in BACKGROUND:
        for document, _ in read(bench, name):
            frequency.update(document.keys())
            count += 1
    for name in SETS:
        documents, gold = zip(*read(bench, name))
        if name not in BACKGROUND:
            for document in documents:
                frequency.update(document.keys())
            count += len(documents)
        x = vectors(documents, frequency, count)
        best = max(scores(labels.tolist(), gold) for labels in merges(x @ x.T))
        print(f"{name:20s} documents {len(gold):5d}  B-cubed {best[0]:5.1f}  pairs {best[1]:5.1f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
