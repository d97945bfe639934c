"""Shortest paths with Python's libraries, for shortest-paths.bench.ts.

Started with a folder that holds an undirected graph, `sources.bin` and `targets.bin` (uint32, every edge once) and
`lengths.bin` (float64), and the number of rows. Says on its first line which libraries it has, then reads a line of JSON
per task, its peer, task and pairs, and answers it with a line: milliseconds by the clock of every pair, and what all
the paths cost together.
"""

import json
import os
import sys
import time
from itertools import islice

import numpy as np

folder, rows = sys.argv[1], int(sys.argv[2])
read = lambda name, kind: np.fromfile(os.path.join(folder, name + ".bin"), dtype=kind)
sources, targets, lengths = read("sources", np.uint32), read("targets", np.uint32), read("lengths", np.float64)
weights = lengths.tolist()

versions = {}
peers = {}


def igraph_peer():
    import igraph

    versions["igraph"] = igraph.__version__
    graph = igraph.Graph(n=rows, edges=np.column_stack([sources, targets]))
    cost = lambda paths: sum(weights[edge] for path in paths for edge in path)
    return {
        "one path": (
            lambda a, b: graph.get_shortest_paths(a, to=b, weights=weights_of(graph), output="epath"),
            cost,
        ),
        "all distances": (
            lambda a, b: graph.distances([a], weights=weights_of(graph))[0],
            lambda distances: sum(value for value in distances if value != float("inf")),
        ),
        "ten paths": (
            lambda a, b: graph.get_k_shortest_paths(a, b, k=10, weights=weights_of(graph), output="epath"),
            cost,
        ),
    }


def weights_of(graph):
    """By name, so that the lengths are not handed over with every call."""
    if "weight" not in graph.es.attributes():
        graph.es["weight"] = weights
    return "weight"


def networkx_peer():
    import networkx

    versions["networkx"] = networkx.__version__
    graph = networkx.Graph()
    graph.add_nodes_from(range(rows))
    graph.add_weighted_edges_from(zip(sources.tolist(), targets.tolist(), weights))
    cost = lambda path: sum(graph[a][b]["weight"] for a, b in zip(path, path[1:]))
    return {
        "one path": (lambda a, b: networkx.bidirectional_dijkstra(graph, a, b)[0], lambda distance: distance),
        "all distances": (
            lambda a, b: networkx.single_source_dijkstra_path_length(graph, a),
            lambda distances: sum(distances.values()),
        ),
        "ten paths": (
            lambda a, b: list(islice(networkx.shortest_simple_paths(graph, a, b, weight="weight"), 10)),
            lambda paths: sum(map(cost, paths)),
        ),
    }


for name, make in {"igraph": igraph_peer, "networkx": networkx_peer}.items():
    try:
        peers[name] = make()
    except Exception as error:
        versions[name] = "not there: " + str(error).split("\n")[0]

print(json.dumps({"versions": versions, "peers": list(peers)}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    run, cost = peers[asked["peer"]][asked["task"]]
    times, total = [], 0.0
    for a, b in asked["pairs"]:
        start = time.perf_counter()
        answer = run(a, b)
        times.append((time.perf_counter() - start) * 1000)
        total += cost(answer)
    print(json.dumps({"times": times, "cost": total}), flush=True)
