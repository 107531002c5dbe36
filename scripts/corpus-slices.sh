#!/bin/sh
# Trains on more and more of the corpus and prints what each slice adds, on voices that no slice holds.
#   scripts/corpus-slices.sh SUARA_LAB
set -eu
lab=$1
corpus=lexicons/corpus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/rows" "$work/lexicons"
cp lexicons/*.tsv "$work/lexicons"
rm -f "$work"/lexicons/weights-*.tsv "$work/lexicons/words.tsv"

# The order in which they were written; the general texts come last.
slices='ojol,ibu-lorong,pensiunan-guru,mahasiswa,bujang-seberang
pengusaha-kecil,ibu-muda,buruh-harian,ketua-rt,pewarta-warga
nenek-iliran,responden-survei,perantau-jawa,pedagang-pasar,aktivis
bidan-desa,sopir-truk,penjahit-difabel,mahasiswa-teknik,wak-jerambah,guru-honorer
pemilik-kafe,nyai-pasar-cinde,karyawan-bank,pensiunan-pelaut,kurir-paket,remaja-masjid'

measure() {
    "$lab" evaluate --lexicons "$work/lexicons" "$corpus/dev" | awk -v rows="$1" '
        $1 == "dev" && $2 == "sentiment" { sentiment = $5 }
        $1 == "dev" && $2 == "topic" { topic = $4 }
        END { printf "%6d rows: sentiment macro-F1 %s, topic accuracy %s\n", rows, sentiment, topic }'
}

measure 0
for slice in $slices; do
    for voice in $(echo "$slice" | tr ',' ' '); do cp "$corpus/train/$voice.tsv" "$work/rows"; done
    "$lab" train --lexicons "$work/lexicons" --data "$work/rows" --heads sentiment,sentiment-general,domain,topic >/dev/null
    measure "$(cat "$work"/rows/*.tsv | grep -vc -e '^#' -e '^id')"
done
"$lab" train --lexicons "$work/lexicons" --data "$work/rows" --data "$corpus/general:2" \
    --heads sentiment,sentiment-general,domain,topic >/dev/null
echo 'with the general texts:'
measure "$(cat "$work"/rows/*.tsv "$corpus"/general/*.tsv | grep -vc -e '^#' -e '^id')"
