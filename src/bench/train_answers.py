#!/usr/bin/env python3
"""Learns what `curator ask` weighs: the traits of a sentence and the signs of support.

    train_answers.py folds BENCH LAUNCHER [WORK]    judge each question by weights that never saw its article
    train_answers.py tables BENCH LAUNCHER [WORK]   write traits.tsv and support.tsv, learnt from all of them

BENCH is the folder with ask/ and text/, as for ask.py; LAUNCHER the installed bin/curator. Run it
after `mvn test-compile`. Needs Python with numpy and scipy. Sentences are told apart by a softmax
over all found for a question, support by a logistic fit whose signs are fixed beforehand. What no
store can answer is made of the same questions: with the right articles taken away, with the
answering sentences taken away, and with the names of other questions put into them. Take tables
only when the folds gain: other questions decide. The rows are kept in WORK; remove them when a
trait changes.
"""
import base64
import gzip
import hashlib
import importlib.util
import json
import os
import random
import re
import subprocess
import sys

import numpy as np
from scipy.optimize import minimize

import ask

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TABLES = os.path.join(ROOT, "src/main/resources/dev/aicurator/curate/answer")
NAME = re.compile(r"(?<!^)\b[A-Z0-9][\w.'-]*(?: [A-Z0-9][\w.'-]*)*")
FOLDS = 5
SOFT = 1.5          # as in Evidence
WIDE = 5            # as in Support
SENTENCES, WORDS, FAR, BESIDE, DEFINED = 5, 112, 4.0, 1.0, 4.0      # as in Choice
SETS = {"ask": (3, 3), "xquad": (1, 1), "rgbnews": (2, 0.5)}        # weight for traits, for support
LACKS = {"": 1, "none": 3, "without": 0.5, "cut": 0.5, "renamed": 1, "posed": 1}
RISES = {"COVERAGE", "CLOSE", "TYPED", "DEFINED", "AHEAD", "GAP"}
FALLS = {"LACKING", "UNMET", "STRICT", "UNDATED"}
TRAITS_L2, SUPPORT_L2, ARTICLE = 5.0, 3.0, 0.5
SHOWN = (-1.5, -1.75, -2.0, -2.25, -2.5, -2.75)
HEADS = {
    "traits": ["# what each trait of a sentence says of the odds that it answers: src/bench/train_answers.py fits them so",
               "# that answering sentences of questions with known answers stand before all others found"],
    "support": ["# what each sign says of the odds that an article holds the answer: a logistic fit to questions with known",
                "# answers, and to the same made unanswerable (src/bench/train_answers.py)"],
}


def table(name):
    with open(os.path.join(TABLES, name + ".tsv"), encoding="utf8") as lines:
        return dict(line.rstrip("\n").split("\t") for line in lines if line.strip() and line[0] != "#")


def number(text, most):
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % most


# --- rows -----------------------------------------------------------------------------------------

def line(question, kind, number=0, **more):
    return {"qid": f"{question['qid']}~{kind}{number}", "question": question["question"],
            "now": question["now"], **more}


def names(question):
    return [n for n in NAME.findall(question["question"]) if re.search("[A-Z]", n) and len(n) > 2]


def posed(name, asked, others):
    """Questions that name one thing, asked of others; those who ask who more often: few do."""
    chance = random.Random(7)
    for question in others:
        own = names(question)
        if len(own) != 1:
            continue
        times = {"ask": 4, "xquad": 2, "rgbnews": 3}[name]
        times *= 3 if re.search(r"\bwho\b", question["question"], re.I) else 1
        for at in range(times):
            other = chance.choice([n for q in asked for n in names(q) if n not in question["question"]])
            host = chance.choice(asked)
            text = question["question"].replace(own[0], other)
            yield line({**host, "question": text}, "posed", at)


def lessened(name, asked, rows, others):
    """The questions of a set made such that nothing answers them."""
    chance = random.Random(5)
    pool = [n for q in asked for n in names(q)]
    for question, row in rows:
        some = number(question["qid"], 3) if name == "xquad" else -1
        cut = sorted({t for t, answers in zip(row["texts"], row["answers"].any(1)) if answers}, key=len)
        own = names(question)
        if some != 0:
            yield line(question, "without", without=question["gold"])
        if some != 1 and cut:
            yield line(question, "cut", cut=cut[::-1])
        if some != 2 and own:
            other = chance.choice([n for n in pool if n not in question["question"]])
            text = question["question"].replace(chance.choice(own), other)
            yield line({**question, "question": text}, "renamed")
    yield from posed(name, asked, others)


def dump(java, folder, name, lines):
    file, rows = os.path.join(folder, name + ".jsonl"), os.path.join(folder, name + ".rows.gz")
    if not os.path.exists(rows):
        with open(file, "w", encoding="utf8") as out:
            out.writelines(json.dumps(one) + "\n" for one in lines)
        subprocess.run([*java, os.path.join(folder, "home"), file, rows], check=True)
    return rows


def read(scorer, name, asked, file, width):
    """The facts and definitions among the questions, each with its sentences and what they hold."""
    questions = {q["qid"]: q for q in asked}
    for text in gzip.open(file, "rt", encoding="utf8"):
        row = json.loads(text)
        qid, _, kind = row["qid"].partition("~")
        question = questions[qid]
        kind = kind.rstrip("0123456789")
        row["lacks"] = "none" if question["kind"].startswith("unans") else kind
        if row["parts"] != 1 or row["kind"] not in ("FACT", "DEFINITION"):
            continue
        values = [np.frombuffer(base64.b64decode(a["rows"]), "<f4").reshape(-1, width) for a in row["articles"]]
        row["x"] = np.vstack(values).astype(float) if values else np.zeros((0, width))
        row["at"] = np.repeat(np.arange(len(values)), [len(v) for v in values]) if values else np.zeros(0, int)
        row["texts"] = [t for a in row["articles"] for t in a["texts"]]
        row["gold"] = np.array([a["guid"] in question["gold"] for a in row["articles"]], bool)
        row["answers"] = np.array([[scorer.has(t, g) for g in question["answers"]] for t in row["texts"]],
                                  bool).reshape(len(row["texts"]), len(question["answers"]))
        row["set"], row["question"] = name, question
        del row["articles"]
        yield row


def all_rows(bench, launcher, work, width):
    scorer = ask.scorer(bench)
    java = ["java", "-Xmx1g", "-cp", f"target/test-classes:target/classes:{class_path()}",
            "dev.aicurator.curate.answer.AnswerRows"]
    sets = {name: (docs, asked) for name, docs, asked in ask.sets(bench)}
    rows = []
    for name, (docs, asked) in sets.items():
        folder = os.path.join(work, name)
        if not os.path.exists(os.path.join(folder, "home")):
            os.makedirs(folder, exist_ok=True)
            ask.answers(launcher, folder, docs, asked[:1])
        whole = dump(java, folder, "whole", ({k: q[k] for k in ("qid", "question", "now")} for q in asked))
        known = list(read(scorer, name, asked, whole, width))
        can = [(r["question"], r) for r in known if not r["lacks"]]
        facts = [q for q, _ in can]
        wire = [] if name == "rgbnews" else sets["rgbnews"][1]
        less = dump(java, folder, "less", lessened(name, facts, can, facts + wire))
        rows += known + list(read(scorer, name, asked, less, width))
    return rows


def class_path():
    file = os.path.join(ROOT, "target", "answers.cp")
    if not os.path.exists(file):
        subprocess.run(["mvn", "-q", "-o", "dependency:build-classpath", "-Dmdep.outputFile=" + file],
                       check=True, cwd=ROOT)
    with open(file, encoding="utf8") as text:
        return text.read().strip()


# --- fits -----------------------------------------------------------------------------------------

def answering(row):
    return row["gold"][row["at"]] & row["answers"].any(1)


def fit_traits(rows, count):
    """Weights by which an answering sentence stands before all others found, and its article does."""
    rows = [r for r in rows if answering(r).any()]
    x = np.vstack([r["x"][:, :count] for r in rows])
    sizes = [len(r["at"]) for r in rows]
    start, of = np.concatenate([[0], np.cumsum(sizes)[:-1]]), np.repeat(np.arange(len(rows)), sizes)
    right = np.concatenate([answering(r) for r in rows])
    gold = np.concatenate([r["gold"][r["at"]] for r in rows])
    worth = np.array([SETS[r["set"]][0] for r in rows])
    spread = x.std(0) + 1e-9
    x = x / spread

    def soft(scores, only=None):
        scores = scores if only is None else np.where(only, scores, -1e9)
        most = np.maximum.reduceat(scores, start)
        parts = np.exp(scores - most[of])
        sums = np.add.reduceat(parts, start)
        return most + np.log(sums), parts / sums[of]

    def loss(weights):
        scores = x @ weights
        total, slope = 0.0, np.zeros(len(scores))
        for share, factor, these in ((1, 1, right), (ARTICLE, SOFT, gold)):
            every, p = soft(factor * scores)
            some, q = soft(factor * scores, these)
            total += share * (worth * (every - some)).sum()
            slope += share * factor * (p - q) * worth[of]
        return total + TRAITS_L2 * weights @ weights, x.T @ slope + 2 * TRAITS_L2 * weights

    return minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x / spread


def fit_support(x, y, worth, signs):
    spread = x.std(0) + 1e-9
    z = np.column_stack([x / spread, np.ones(len(x))])

    def loss(weights):
        odds = z @ weights
        free = np.append(weights[:-1], 0)
        total = (worth * (np.logaddexp(0, odds) - y * odds)).sum() + SUPPORT_L2 * free @ free
        return total, z.T @ (worth * (1 / (1 + np.exp(-odds)) - y)) + 2 * SUPPORT_L2 * free

    bounds = [(0, None) if s in RISES else (None, 0) if s in FALLS else (None, None) for s in signs]
    found = minimize(loss, np.zeros(len(signs) + 1), jac=True, method="L-BFGS-B", bounds=bounds + [(None, None)]).x
    return np.append(found[:-1] / spread, found[-1])


def chosen(row, scores, article, top, defines):
    """The sentences of the answer, as far as Choice picks them by their weights."""
    own = np.flatnonzero(row["at"] == article)
    floor = scores[top] - FAR - DEFINED * row["x"][top, defines]
    room, picked = WORDS, []
    worth = scores[own] + BESIDE * (np.abs(own - top) == 1)
    for i, near in sorted(zip(own, worth), key=lambda pair: -pair[1]):
        words = len(row["texts"][i].split())
        fits = not picked or near > floor and words <= room and len(picked) < SENTENCES
        if fits and row["texts"][i] not in [row["texts"][p] for p in picked]:
            picked.append(i)
            room -= words
    return picked


def judged(row, scores, traits, signs):
    """The best article and what supports it; None where nothing is found."""
    if not len(scores):
        return None
    worths, tops = [], []
    for article in range(len(row["gold"])):
        own = np.flatnonzero(row["at"] == article)
        top = own[np.argmax(scores[own])]
        tops.append(top)
        worths.append(scores[top] + np.log(np.exp(SOFT * (scores[own] - scores[top])).sum()) / SOFT)
    order = np.argsort(worths)[::-1]
    best, top = order[0], tops[order[0]]
    x = row["x"][top, len(traits):-1].copy()
    x[signs.index("AHEAD")] *= -np.log(np.exp(np.array(worths) - worths[best]).sum())
    x[signs.index("GAP")] *= min(WIDE, worths[best] - worths[order[1]]) if len(order) > 1 else 0
    picked = chosen(row, scores, best, top, traits.index("DEFINES"))
    can = not row["lacks"]
    return {"x": x, "out": row["x"][top, -1] > 0, "cited": can and bool(row["gold"][best]),
            "told": can and bool(row["answers"][picked].any(0).all())}


def learn(rows, seen, traits, signs):
    """Weights learnt from the rows of {seen}, and what they make of every row."""
    weights = fit_traits([r for r, s in zip(rows, seen) if s and not r["lacks"]], len(traits))
    given = [judged(r, r["x"][:, :len(traits)] @ weights, traits, signs) for r in rows]
    use = [i for i, g in enumerate(given) if g and seen[i] and not g["out"]]
    worth = np.array([SETS[rows[i]["set"]][1] * LACKS[rows[i]["lacks"]] for i in use])
    cited = np.array([float(given[i]["cited"]) for i in use])
    support = fit_support(np.array([given[i]["x"] for i in use]), cited, worth, signs)
    for one in filter(None, given):
        one["odds"] = -99 if one["out"] else one["x"] @ support[:-1] + support[-1]
    return weights, support, given


def report(title, rows, given):
    sets = [s for s in SETS if any(r["set"] == s for r in rows)]
    lacks = [k for k in LACKS if k and any(r["lacks"] == k for r in rows)]
    print(title)
    print("| odds above | " + " | ".join(f"{s} recall, precision" for s in sets)
          + " | " + " | ".join(f"answered: {k}" for k in lacks) + " |")
    for least in SHOWN:
        told = [bool(g) and g["odds"] > least for g in given]
        cells = []
        for name in sets:
            can = [i for i, r in enumerate(rows) if r["set"] == name and not r["lacks"]]
            said = [given[i] for i in can if told[i]]
            cited = np.mean([g["cited"] for g in said]) if said else 0
            cells.append(f"{sum(g['told'] and g['cited'] for g in said) / len(can):.3f} {cited:.3f}")
        for kind in lacks:
            cells.append(f"{np.mean([t for t, r in zip(told, rows) if r['lacks'] == kind]):.3f}")
        print(f"| {least:.2f} | " + " | ".join(cells) + " |")


def folds(rows, traits, signs):
    fold = [number(",".join(sorted(r["question"]["gold"])) or r["qid"], FOLDS) for r in rows]
    given = [None] * len(rows)
    for left in range(FOLDS):
        _, _, part = learn(rows, [f != left for f in fold], traits, signs)
        given = [p if f == left else g for p, f, g in zip(part, fold, given)]
    report("held out, by the article that answers", rows, given)
    for name in SETS:
        _, _, part = learn(rows, [r["set"] != name for r in rows], traits, signs)
        mine = [i for i, r in enumerate(rows) if r["set"] == name]
        report(f"{name}, learnt from the others", [rows[i] for i in mine], [part[i] for i in mine])


def write(name, keys, values):
    with open(os.path.join(TABLES, name + ".tsv"), "w", encoding="utf8") as out:
        out.writelines(text + "\n" for text in HEADS[name])
        out.writelines(f"{key}\t{value:.2f}\n" for key, value in zip(keys, values))


def main(what, bench, launcher, work=os.path.join(ROOT, "target", "answers")):
    traits, signs = list(table("traits")), [s for s in table("support") if s != "constant"]
    os.chdir(ROOT)
    rows = all_rows(os.path.abspath(bench), os.path.abspath(launcher), work, len(traits) + len(signs) + 1)
    if what == "folds":
        folds(rows, traits, signs)
    else:
        weights, support, given = learn(rows, [True] * len(rows), traits, signs)
        write("traits", traits, weights)
        write("support", signs + ["constant"], support)
        report("in sample", rows, given)


if __name__ == "__main__":
    if len(sys.argv) in (4, 5) and sys.argv[1] in ("folds", "tables"):
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)
