#!/bin/sh
# Learns the trees that judge blocks, from the marked pages of a folder of measuring sets:
#   blocks.sh folds BENCH [WORK]   F1 of each set, judged by trees that never saw the page's site,
#                                  rules over the blocks included: what other sites will see
#   blocks.sh table BENCH [WORK]   writes blocks.tsv, learnt from all of the pages
# BENCH has extract/score.py and extract/dev; run after `mvn test-compile`. Needs Python with numpy
# and lightgbm. The rows are kept in WORK; remove them when a feature changes.
set -eu
[ $# -ge 2 ] || { sed -n '2,8s/^# //p' "$0" >&2; exit 2; }
what=$1 sets=$2/extract/dev score=$2/extract/score.py
cd "$(dirname "$0")/../.."
work=${3:-target/blocks}
mkdir -p "$work/texts"
[ -s target/blocks.cp ] ||
  mvn -q -o dependency:build-classpath -Dmdep.outputFile=target/blocks.cp
room() {
  class=$1
  shift
  java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/blocks.cp)" \
    "dev.aicurator.extract.body.$class" "$@"
}
[ -s "$work/rows.gz" ] || room BlockRows "$sets" "$work/rows.gz"
if [ "$what" = table ]; then
  python3 src/bench/train_blocks.py table "$work/rows.gz" "$sets" \
    src/main/resources/dev/aicurator/extract/blocks.tsv
else
  python3 src/bench/train_blocks.py folds "$work/rows.gz" "$sets" "$work/chances.jsonl"
  room BlockTexts "$sets" "$work/chances.jsonl" "$work/texts"
  for set in "$work"/texts/*.json; do
    python3 "$score" --root "$sets" --outputs "$work/texts" --set "$(basename "$set" .json)"
  done
fi
