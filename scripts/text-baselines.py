"""What Suara's reader is compared with: fastText and scikit-learn, trained on the same labelled rows.

    text-baselines.py CORPUS_DIRECTORY TEXTS

Prints one JSON object: texts judged per CPU second on one core. fastText has word pairs and no subwords, and
reads its file itself; scikit-learn has words, word pairs and pieces of two to five letters.
"""

import json
import pathlib
import sys
import tempfile
import time

import fasttext
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC


def labelled(directory):
    for path in sorted(pathlib.Path(directory).rglob("*.tsv")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        names = lines[0].split("\t")
        for line in lines[1:]:
            row = dict(zip(names, line.split("\t")))
            yield row["sentiment"], row["text"].lower()


def best(texts, judge, runs=3):
    rates = []
    for _ in range(runs):
        start = time.process_time()
        judge()
        rates.append(texts / (time.process_time() - start))
    return max(rates)


def fasttext_rate(rows, texts, scratch):
    def write(name, pairs):
        path = f"{scratch}/{name}"
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"__label__{label} {text}\n" for label, text in pairs)
        return path

    model = fasttext.train_supervised(
        write("train", rows), wordNgrams=2, dim=50, epoch=5, lr=0.5, bucket=200_000, thread=1, verbose=0
    )
    repeated = 50
    test = write("test", [("neutral", text) for text in texts] * repeated)
    return best(len(texts) * repeated, lambda: model.test(test))


def sklearn_rate(rows, texts):
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    model = make_pipeline(make_union(words, pieces), LinearSVC(C=0.5, class_weight="balanced"))
    model.fit([text for _, text in rows], [label for label, _ in rows])
    return best(len(texts), lambda: model.predict(texts))


def main():
    rows = list(labelled(sys.argv[1]))
    texts = [line.lower() for line in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as scratch:
        rates = {"fasttext": fasttext_rate(rows, texts, scratch), "sklearn": sklearn_rate(rows, texts)}
    print(json.dumps(rates))


if __name__ == "__main__":
    main()
