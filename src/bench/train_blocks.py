"""Learns src/main/resources/dev/aicurator/extract/blocks.tsv from marked pages.

    train_blocks.py ROWS BLOCKS.TSV

ROWS has a JSON line a page: {"host", "words", "blocks": [{"x": [numbers of Features], "y": share
of the block's 4-grams that the marked article has (-1 unknown), "n": its words}, ...]}. Blocks
weigh by their share of the article, so that every page counts the same; the trees are kept small
because pages of other sites decide, not these. Measure with folds by host before taking a table.
"""
import json
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

rows, table = sys.argv[1:3]
x, y, w = [], [], []
for line in open(rows, encoding="utf8"):
    page = json.loads(line)
    for block in page["blocks"]:
        if block["y"] >= 0:
            x.append(block["x"])
            y.append(block["y"] >= 0.5)
            w.append((block["n"] + 2) / max(200, page["words"]))
w = np.array(w) * len(w) / sum(w)
forest = HistGradientBoostingClassifier(
    max_iter=200, max_leaf_nodes=8, learning_rate=0.06, min_samples_leaf=80,
    l2_regularization=5.0, max_bins=64, random_state=1)
forest.fit(np.array(x, np.float32), np.array(y), sample_weight=w)
out = [f"start\t{float(np.ravel(forest._baseline_prediction)[0]):.6g}"]
for (tree,) in forest._predictors:
    for i, node in enumerate(tree.nodes):
        if node["is_leaf"]:
            out.append(f"{i}\t-1\t{node['value']:.5g}")
        else:
            cut = np.float32(node["num_threshold"])
            out.append(f"{i}\t{node['feature_idx']}\t{cut:.9g}\t{node['left']}\t{node['right']}")
open(table, "w").write("\n".join(out) + "\n")
