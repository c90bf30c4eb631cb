#!/usr/bin/env python3
"""Prints how `curator ask` answers the measuring sets, beside a plain baseline of the same run.

    ask.py BENCH LAUNCHER [--outputs DIR]

BENCH is the folder with ask/ and text/; LAUNCHER is the installed bin/curator. Each set is imported
into a home of its own and its questions go through `LAUNCHER ask --batch`. The baseline is the three
best sentences of the top BM25 passage, in their order. Recall: the gold answer is in the answer;
shown: or in what is shown as nearest where the answer is in doubt; precision: the share of cited
articles that are right; abstained: answers withheld although the store has them; false: answers to
what it cannot answer; verbatim: sentences of answers that stand so in what they cite.
"""
import importlib.util
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter

NOW = "2026-11-24T12:00:00Z"
WORD = re.compile(r"[^\W_]+")
ENDS = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"'”’)\]])\s+|\n+")
SMALL = set("a an and are as at be by did do does for from had has have how in is it its of on or "
            "that the their they this to was were what when where which who whom why will with".split())


def lines(file):
    with open(file, encoding="utf8") as text:
        return [json.loads(line) for line in text if line.strip()]


def stem(word):
    return re.sub(r"(?:ing|ed|es|s|ly)$", "", word) if len(word) > 4 else word


def words(text):
    return [stem(w) for w in WORD.findall(text.lower()) if w not in SMALL]


class Plain:
    """BM25 over passages (k1 1.2, b 0.75), then the sentences with the rarest shared words."""

    def __init__(self, docs):
        self.docs = docs
        self.counts = [Counter(words(d["title"] + "\n" + d["text"])) for d in docs]
        self.lengths = [sum(c.values()) for c in self.counts]
        self.mean = sum(self.lengths) / len(docs)
        seen = Counter(w for c in self.counts for w in c)
        self.idf = {w: math.log(1 + (len(docs) - n + 0.5) / (n + 0.5)) for w, n in seen.items()}

    def score(self, asked, at):
        norm = 1.2 * (0.25 + 0.75 * self.lengths[at] / self.mean)
        tf = self.counts[at]
        return sum(self.idf.get(w, 0) * tf[w] * 2.2 / (tf[w] + norm) for w in asked if w in tf)

    def answer(self, question):
        asked = set(words(question))
        best = max(range(len(self.docs)), key=lambda at: self.score(asked, at))
        told = [s for s in ENDS.split(self.docs[best]["text"]) if s and s.strip()]
        worth = [sum(self.idf.get(w, 0) for w in asked & set(words(s))) for s in told]
        chosen = sorted(sorted(range(len(told)), key=lambda i: -worth[i])[:3])
        text = " ".join(told[i] for i in chosen)
        return {"answer": text, "citations": [self.docs[best]["guid"]], "abstained": False}


def flat(answers):
    return [a for some in answers for a in (some if isinstance(some, list) else [some])]


def sets(bench):
    ask = os.path.join(bench, "ask")
    yield "ask", lines(f"{ask}/corpus.jsonl"), lines(f"{ask}/dev.jsonl")
    for name in ("xquad", "rgbnews"):
        place = os.path.join(bench, "text", f"ir_{name}")
        docs = [{"guid": d["id"], "title": d["title"], "text": d["text"], "source": "Wire",
                 "published": "2026-11-01T08:00:00Z"} for d in lines(place + ".docs.jsonl")]
        asked = [{"qid": q["qid"], "question": q["query"], "now": NOW, "kind": "fact",
                  "answers": [flat(q["answers"])], "gold": list(q["rel"])}
                 for q in lines(place + ".queries.jsonl")]
        yield name, docs, asked


def answers(launcher, folder, docs, asked):
    file = os.path.join(folder, "docs.jsonl")
    with open(file, "w", encoding="utf8") as out:
        out.writelines(json.dumps(d) + "\n" for d in docs)
    home = [launcher, "--home", os.path.join(folder, "home")]
    subprocess.run(home + ["--quiet", "import", file], check=True, stdout=subprocess.DEVNULL)
    told = "".join(json.dumps({k: q[k] for k in ("qid", "question", "now")}) + "\n" for q in asked)
    ran = subprocess.run(home + ["ask", "--batch"], input=told, text=True, check=True,
                         stdout=subprocess.PIPE)
    return {a["qid"]: a for a in map(json.loads, ran.stdout.splitlines())}


def spaced(text):
    return " ".join(text.split())


def holds(scorer, question, said):
    return all(scorer.has(said["answer"], gold) for gold in question["answers"])


def pieces_of(said, titles):
    """The sentences of an answer; headlines of what it cites, which end in no full stop, apart."""
    text = spaced(said["answer"])
    for title in sorted((titles.get(c, "") for c in said["citations"]), key=len, reverse=True):
        text = text.replace(title, "\n") if title else text
    return [s.strip() for s in ENDS.split(text) if s.strip()]


def measure(scorer, docs, asked, said):
    texts = {d["guid"]: spaced(d["text"]) for d in docs}
    titles = {d["guid"]: spaced(d["title"]) for d in docs}
    can = [q for q in asked if not q["kind"].startswith("unans")]
    cannot = [q for q in asked if q["kind"].startswith("unans")]
    told = [(q, said[q["qid"]]) for q in can if not said[q["qid"]]["abstained"]]
    right = sum(holds(scorer, q, a) for q, a in told)
    shown = sum(holds(scorer, q, said[q["qid"]]) for q in can)
    cited = [len(set(a["citations"]) & set(q["gold"])) / len(set(a["citations"]))
             for q, a in told if a["citations"]]
    pieces = [(s, a) for _, a in told for s in pieces_of(a, titles)]
    verbatim = sum(any(s in texts.get(c, "") for c in a["citations"]) for s, a in pieces)
    return {
        "recall": right / len(can),
        "shown": shown / len(can),
        "precision": sum(cited) / max(1, len(cited)),
        "abstained": 1 - len(told) / len(can),
        "false": sum(not said[q["qid"]]["abstained"] for q in cannot) / max(1, len(cannot)),
        "verbatim": verbatim / max(1, len(pieces)),
        "words": sum(len(a["answer"].split()) for _, a in told) / max(1, len(told)),
        "headline": scorer.score(asked, said, out=None)["headline"],
    }


def scorer(bench):
    spec = importlib.util.spec_from_file_location("score", f"{bench}/ask/score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(bench, launcher, outputs=None):
    judge = scorer(bench)
    columns = ["recall", "shown", "precision", "abstained", "false", "verbatim", "words", "headline"]
    print("| set | who | " + " | ".join(columns) + " |\n" + "|---" * (2 + len(columns)) + "|")
    for name, docs, asked in sets(bench):
        plain = Plain(docs)
        baseline = {q["qid"]: plain.answer(q["question"]) for q in asked}
        with tempfile.TemporaryDirectory() as folder:
            said = answers(launcher, folder, docs, asked)
        if outputs:
            os.makedirs(outputs, exist_ok=True)
            with open(os.path.join(outputs, name + ".jsonl"), "w", encoding="utf8") as out:
                out.writelines(json.dumps(said[q["qid"]]) + "\n" for q in asked)
        for who, given in (("curator", said), ("plain", baseline)):
            row = measure(judge, docs, asked, given)
            print(f"| {name} | {who} | " + " | ".join(f"{row[c]:.3f}" for c in columns) + " |")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[3] == "--outputs":
        main(sys.argv[1], sys.argv[2], sys.argv[4])
    elif len(sys.argv) == 3:
        main(sys.argv[1], sys.argv[2])
    else:
        sys.exit(__doc__)
