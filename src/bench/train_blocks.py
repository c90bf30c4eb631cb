#!/usr/bin/env python3
"""Learns src/main/resources/dev/aicurator/extract/blocks.tsv from pages that people have marked.

    train_blocks.py table ROWS SETS BLOCKS.TSV    learn from all pages
    train_blocks.py folds ROWS SETS CHANCES       judge each page by trees that never saw its site

SETS is a folder of <set>/truth.json; ROWS is what dev.aicurator.extract.body.BlockRows (test scope)
makes of it; CHANCES is what dev.aicurator.extract.body.BlockTexts turns into texts, the rules over
the blocks included, which the scorer of the sets reads. src/bench/blocks.sh runs it all. Needs
numpy and lightgbm. Take a table only when the folds gain: pages of other sites decide.
"""
import base64
import gzip
import hashlib
import html
import json
import re
import sys
import unicodedata
from collections import Counter
from urllib.parse import urlsplit

import lightgbm
import numpy as np

FOLDS = 5
GRAM = 4
WORD = re.compile(r"\w+", re.U)
FOREST = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 8, "min_data_in_leaf": 80,
    "lambda_l2": 5.0, "feature_fraction": 0.3, "max_bin": 63, "use_missing": False,
    "seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 2, "verbose": -1,
}
TREES = 250


def site(page):
    host = urlsplit(page["url"]).netloc.lower().split(":")[0]
    return ".".join(host.split(".")[-2:]) or page["id"]


def squeezed(text):
    plain = unicodedata.normalize("NFKC", html.unescape(text or ""))
    return re.sub(r"\s+", " ", plain).strip()


def grams(words, n):
    return Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))


def in_article(texts, article):
    """The share of each block's 4-grams that the article has; short blocks by their neighbours."""
    known = {n: grams(WORD.findall(article), n) for n in range(1, 7)}
    lines = {tuple(WORD.findall(line)) for line in article.split("\n")}
    words = [WORD.findall(text) for text in texts]
    shares = np.zeros(len(texts))
    for i, block in enumerate(words):
        if len(block) >= GRAM:
            own = [tuple(block[j:j + GRAM]) for j in range(len(block) - GRAM + 1)]
            shares[i] = sum(gram in known[GRAM] for gram in own) / len(own)
        elif block:
            before = words[i - 1][-3:] if i else []
            after = words[i + 1][:3] if i + 1 < len(words) else []
            held = [len(edge) >= 2 and tuple(joined) in known[len(joined)]
                    for edge, joined in ((before, before + block), (after, block + after))]
            shares[i] = 1 if tuple(block) in lines or all(held) else 0
            if not shares[i] and any(held) and len(block) > 1:
                shares[i] = 0.6
    return shares


def by_snippets(texts, truth):
    """1 and 0 where a block has a marked snippet, -1 where nothing is known."""
    shares = np.full(len(texts), -1.0)
    inside, outside = ([s for s in map(squeezed, truth.get(k) or []) if s] for k in ("with", "without"))
    for i, text in enumerate(map(squeezed, texts)):
        if any(s in text for s in inside):
            shares[i] = 1
        elif any(s in text for s in outside):
            shares[i] = 0
    return shares


def pages(rows, sets):
    truths = {}
    for line in gzip.open(rows, "rt", encoding="utf8"):
        page = json.loads(line)
        name = page["set"]
        if name not in truths:
            truths[name] = json.load(open(f"{sets}/{name}/truth.json", encoding="utf8"))
        truth = truths[name][page["id"]]
        article = truth.get("articleBody")
        texts = page.pop("texts")
        data = np.frombuffer(base64.b64decode(page.pop("rows")), "<f4")
        page["x"] = data.reshape(len(texts), max(1, page["features"]))
        page["y"] = in_article(texts, article) if article else by_snippets(texts, truth)
        words = np.array([len(WORD.findall(text)) for text in texts], float)
        length = len(WORD.findall(article)) if article else words.sum()
        page["w"] = (words + 2) / max(200, length) * (1 if article else 0.5)
        if len(texts):
            yield page


def learnt(marked):
    """Trees over all blocks; a block weighs by its share of the article, so pages count alike."""
    x, y, w = (np.concatenate([page[k] for page in marked]) for k in "xyw")
    known = y >= 0
    data = lightgbm.Dataset(x[known], y[known] >= 0.5, weight=w[known] / w[known].mean())
    return lightgbm.train(FOREST, data, TREES)


def fold(page):
    return int(hashlib.md5(site(page).encode()).hexdigest(), 16) % FOLDS


def folds(marked, out):
    with open(out, "w", encoding="utf8") as lines:
        for k in range(FOLDS):
            forest = learnt([page for page in marked if fold(page) != k])
            for page in marked:
                if fold(page) == k:
                    chances = [round(c, 6) for c in forest.predict(page["x"])]
                    row = {"set": page["set"], "id": page["id"], "chances": chances}
                    lines.write(json.dumps(row) + "\n")


def nodes(tree, out):
    """Depth first, children by their place in the tree, as Forest reads them."""
    place = len(out)
    out.append(None)
    if "leaf_value" in tree:
        out[place] = f"{place}\t-1\t{tree['leaf_value']:.5g}"
    else:
        left = nodes(tree["left_child"], out)
        right = nodes(tree["right_child"], out)
        cut = np.float32(tree["threshold"])
        out[place] = f"{place}\t{tree['split_feature']}\t{cut:.9g}\t{left}\t{right}"
    return place


def table(marked, out):
    rows = ["start\t0"]
    for tree in learnt(marked).dump_model()["tree_info"]:
        branch = []
        nodes(tree["tree_structure"], branch)
        rows += branch
    open(out, "w", encoding="utf8").write("\n".join(rows) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[1] not in ("table", "folds"):
        sys.exit(__doc__)
    {"table": table, "folds": folds}[sys.argv[1]](list(pages(*sys.argv[2:4])), sys.argv[4])
