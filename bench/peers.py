"""All pairs top k with Python's libraries, for peers.bench.ts.

Started with a folder that holds `indptr.bin` and `indices.bin` (int32, the rows of a 0/1 matrix), columns and k. Says on
its first line which peers it has, then reads a peer's name per line and answers each with a line of JSON: milliseconds by
the clock and of the processor, from the matrix in memory to the best k per row. The answers are left in the folder.
"""

import json
import os
import sys
import time

import numpy as np

folder, columns, k = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
indptr = np.fromfile(os.path.join(folder, "indptr.bin"), dtype=np.int32)
indices = np.fromfile(os.path.join(folder, "indices.bin"), dtype=np.int32)
rows = len(indptr) - 1
sizes = np.diff(indptr).astype(np.float64)

versions = {}
peers = {}


def peer(library, task):
    """Registers a peer where its library is there."""

    def register(make):
        try:
            run = make()
        except Exception as error:
            versions.setdefault(library, "not there: " + str(error).split("\n")[0])
            return make
        versions[library] = sys.modules[library].__version__
        peers[make.__name__] = (library, task, run)
        return make

    return register


def ones():
    from scipy.sparse import csr_matrix

    return csr_matrix((np.ones(len(indices)), indices, indptr), shape=(rows, columns))


def idf():
    """Rows of length 1: binary × (ln((1 + N) / (1 + df)) + 1)."""
    matrix = ones()
    df = np.bincount(indices, minlength=columns)
    weights = np.log((1 + rows) / (1 + df)) + 1
    matrix.data = weights[indices]
    row_of = np.repeat(np.arange(rows), np.diff(indptr))
    lengths = np.sqrt(np.bincount(row_of, weights=matrix.data**2, minlength=rows))
    matrix.data /= lengths[row_of]
    return matrix


def best_of(row, others, scores):
    """The best k of a row, itself and zeros left out."""
    keep = (others != row) & (scores > 0)
    others, scores = others[keep], scores[keep]
    if len(scores) > k:
        cut = np.argpartition(-scores, k - 1)[:k]
        others, scores = others[cut], scores[cut]
    return others, scores


def top_rows(products, score):
    """The best k of every row of a sparse product."""
    found = []
    for row in range(rows):
        part = slice(products.indptr[row], products.indptr[row + 1])
        others = products.indices[part]
        found.append(best_of(row, others, score(row, others, products.data[part])))
    return found


def split(matrix):
    """The rows of a result that holds k + 1 of each, the row itself among them."""
    matrix = matrix.tocsr()
    parts = ((row, slice(matrix.indptr[row], matrix.indptr[row + 1])) for row in range(rows))
    return [best_of(row, matrix.indices[part], matrix.data[part]) for row, part in parts]


@peer("scipy", "jaccard")
def scipy_product_and_partition():
    import scipy

    def run():
        matrix = ones()
        return top_rows(
            (matrix @ matrix.T).tocsr(), lambda row, others, n: n / (sizes[row] + sizes[others] - n)
        )

    return run, None


@peer("scipy", "cosine")
def scipy_product_and_partition_cosine():
    import scipy

    def run():
        matrix = idf()
        return top_rows((matrix @ matrix.T).tocsr(), lambda row, others, n: n)

    return run, None


@peer("sklearn", "cosine")
def sklearn_brute_force():
    from sklearn.neighbors import NearestNeighbors

    def run():
        matrix = idf()
        model = NearestNeighbors(n_neighbors=min(rows, k + 1), metric="cosine", algorithm="brute")
        distances, others = model.fit(matrix).kneighbors(matrix)
        return [best_of(row, others[row], 1 - distances[row]) for row in range(rows)]

    return run, None


@peer("igraph", "jaccard")
def igraph_similarity():
    import igraph

    sources = np.repeat(np.arange(rows), np.diff(indptr))
    graph = igraph.Graph(n=rows + columns, edges=np.column_stack([sources, rows + indices]))

    def run():
        whole = np.array(graph.similarity_jaccard(vertices=list(range(rows)), loops=False))
        everybody = np.arange(rows)
        return [best_of(row, everybody, whole[row]) for row in range(rows)]

    return run, None


@peer("networkx", "jaccard")
def networkx_overlap_projection():
    import networkx
    from networkx.algorithms import bipartite

    graph = networkx.Graph()
    graph.add_nodes_from(range(rows + columns))
    sources = np.repeat(np.arange(rows), np.diff(indptr))
    graph.add_edges_from(zip(sources.tolist(), (rows + indices).tolist()))

    def run():
        projected = bipartite.overlap_weighted_projected_graph(graph, range(rows), jaccard=True)
        found = []
        for row in range(rows):
            neighbours = projected[row]
            others = np.fromiter(neighbours, dtype=np.int64, count=len(neighbours))
            scores = np.array([edge["weight"] for edge in neighbours.values()], dtype=np.float64)
            found.append(best_of(row, others, scores))
        return found

    return run, None


def implicit_peer(matrix_of, threads):
    import implicit
    from implicit.nearest_neighbours import all_pairs_knn

    def run():
        return all_pairs_knn(matrix_of().T.tocsr(), k + 1, num_threads=threads, show_progress=False)

    return run, split


def topn_peer(matrix_of, threads, kind):
    import sparse_dot_topn

    def run():
        matrix = matrix_of().astype(kind)
        return sparse_dot_topn.sp_matmul_topn(matrix, matrix.T.tocsr(), top_n=k + 1, sort=True, n_threads=threads)

    return run, split


@peer("implicit", "cosine")
def implicit_1_thread():
    return implicit_peer(idf, 1)


@peer("implicit", "cosine")
def implicit_2_threads():
    return implicit_peer(idf, 2)


@peer("implicit", "shared")
def implicit_counts_1_thread():
    return implicit_peer(ones, 1)


@peer("implicit", "shared")
def implicit_counts_2_threads():
    return implicit_peer(ones, 2)


@peer("sparse_dot_topn", "cosine")
def sparse_dot_topn_f64_1_thread():
    return topn_peer(idf, 1, np.float64)


@peer("sparse_dot_topn", "cosine")
def sparse_dot_topn_f32_1_thread():
    return topn_peer(idf, 1, np.float32)


@peer("sparse_dot_topn", "cosine")
def sparse_dot_topn_f32_2_threads():
    return topn_peer(idf, 2, np.float32)


@peer("numba", "jaccard")
def numba_loop():
    """An inverted index, one counter a row, every posting added, a bounded list."""
    import numba

    @numba.njit(cache=False)
    def best(indptr, indices, columns, k):
        rows = len(indptr) - 1
        starts = np.zeros(columns + 1, np.int64)
        for column in indices:
            starts[column + 1] += 1
        for column in range(columns):
            starts[column + 1] += starts[column]
        ends = starts.copy()
        postings = np.empty(len(indices), np.int32)
        for row in range(rows):
            for at in range(indptr[row], indptr[row + 1]):
                postings[ends[indices[at]]] = row
                ends[indices[at]] += 1
        shared = np.zeros(rows, np.int32)
        touched = np.empty(rows + 1, np.int32)
        counts = np.zeros(rows, np.int64)
        ids = np.zeros((rows, k), np.int64)
        scores = np.zeros((rows, k))
        for row in range(rows):
            met = 0
            for at in range(indptr[row], indptr[row + 1]):
                for place in range(starts[indices[at]], starts[indices[at] + 1]):
                    other = postings[place]
                    touched[met] = other
                    met += shared[other] == 0
                    shared[other] += 1
            size = indptr[row + 1] - indptr[row]
            found = 0
            for i in range(met):
                other = touched[i]
                both = shared[other]
                shared[other] = 0
                if other == row:
                    continue
                score = both / (size + indptr[other + 1] - indptr[other] - both)
                if found == k and score <= scores[row, k - 1]:
                    continue
                place = min(found, k - 1)
                while place > 0 and scores[row, place - 1] < score:
                    scores[row, place] = scores[row, place - 1]
                    ids[row, place] = ids[row, place - 1]
                    place -= 1
                scores[row, place] = score
                ids[row, place] = other
                found = min(k, found + 1)
            counts[row] = found
        return counts, ids, scores

    best(np.array([0, 1], np.int32), np.array([0], np.int32), 1, k)

    def run():
        return best(indptr, indices, columns, k)

    def rows_of(found):
        counts, ids, scores = found
        return [(ids[row, : counts[row]], scores[row, : counts[row]]) for row in range(rows)]

    return run, rows_of


@peer("bm25s", "shared")
def bm25s_every_term_counting_one():
    """Its sparse scores set to 1, so that a document scores how many terms of the query it has."""
    import bm25s
    import numba

    documents = [indices[indptr[row] : indptr[row + 1]].tolist() for row in range(rows)]
    vocabulary = {str(column): column for column in range(columns)}

    def run():
        engine = bm25s.BM25(backend="numba")
        engine.index((documents, vocabulary), show_progress=False)
        engine.scores["data"][:] = 1
        return engine.retrieve(
            (documents, vocabulary), k=min(rows, k + 1), n_threads=1, show_progress=False, sorted=True
        )

    def rows_of(found):
        others, scores = found
        return [best_of(row, others[row], scores[row].astype(np.float64)) for row in range(rows)]

    return run, rows_of


def leave(found):
    """Score descending, then id ascending, in the form of the TypeScript side."""
    counts = np.zeros(rows, dtype=np.uint32)
    ids = np.zeros((rows, k), dtype=np.uint32)
    scores = np.zeros((rows, k))
    for row, (others, values) in enumerate(found):
        order = np.lexsort((others, -values))[:k]
        counts[row] = len(order)
        ids[row, : len(order)] = others[order]
        scores[row, : len(order)] = values[order]
    counts.tofile(os.path.join(folder, "counts.bin"))
    ids.tofile(os.path.join(folder, "ids.bin"))
    scores.tofile(os.path.join(folder, "scores.bin"))


print(json.dumps({"versions": versions, "peers": {name: task for name, (_, task, _) in peers.items()}}), flush=True)
for line in sys.stdin:
    run, after = peers[line.strip()][2]
    clock, processor = time.perf_counter(), time.process_time()
    found = run()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    leave(after(found) if after else found)
    print(json.dumps({"clock": clock * 1000, "processor": processor * 1000}), flush=True)
