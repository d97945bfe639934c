// All pairs top k by Jaccard in plain C, for peers.bench.ts: an inverted index over rows sorted by size, one counter a row,
// every posting added, then rows offered from the subject's own size outwards, as far as sizes allow. Compiled with
// `cc -O3 -march=native -DCOUNTER=uint8_t`, or uint16_t where rows are longer.
// Started with a folder that holds indptr.bin and indices.bin (uint32, the rows of a 0/1 matrix), columns and k. For each
// line it reads it answers with a line of JSON, milliseconds by the clock and of the processor, from the rows in memory to
// the best k of each, and leaves those in the folder: score descending, then row ascending.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint32_t rows, columns, k;
static uint32_t *indptr, *indices, *counts, *ids;
static double *scores;
static char path[4096];

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static char *in_folder(const char *folder, const char *name) {
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

static uint32_t *read_words(const char *file, uint32_t *length) {
  FILE *f = fopen(file, "rb");
  if (!f) exit(1);
  fseek(f, 0, SEEK_END);
  *length = ftell(f) / 4;
  rewind(f);
  uint32_t *words = malloc(4 * (size_t)*length + 4);
  if (fread(words, 4, *length, f) != *length) exit(1);
  fclose(f);
  return words;
}

static void leave(const char *file, const void *bytes, size_t size) {
  FILE *f = fopen(file, "wb");
  if (!f || fwrite(bytes, 1, size, f) != size) exit(1);
  fclose(f);
}

// The k best of a row, worst first in a sorted list: k is small.
static void offer(uint32_t row, double score, uint32_t id) {
  uint32_t n = counts[row], *list = ids + (size_t)row * k;
  double *value = scores + (size_t)row * k;
  if (n == k) {
    if (score < value[k - 1] || (score == value[k - 1] && id > list[k - 1])) return;
    n--;
  } else counts[row]++;
  while (n > 0 && (value[n - 1] < score || (value[n - 1] == score && list[n - 1] > id))) {
    value[n] = value[n - 1];
    list[n] = list[n - 1];
    n--;
  }
  value[n] = score;
  list[n] = id;
}

#define SIZE(row) (indptr[(row) + 1] - indptr[row])

#define CHUNK 64
static uint32_t *row_at;

static void all_pairs(void) {
  uint32_t most = 0;
  for (uint32_t row = 0; row < rows; row++)
    if (SIZE(row) > most) most = SIZE(row);
  // Places in the order of sizes, then rows.
  uint32_t *start = calloc(most + 2, 4), *next = malloc(4 * (size_t)(most + 2));
  row_at = malloc(4 * (size_t)rows);
  for (uint32_t row = 0; row < rows; row++) start[SIZE(row) + 1]++;
  for (uint32_t size = 0; size <= most; size++) start[size + 1] += start[size];
  memcpy(next, start, 4 * (size_t)(most + 2));
  for (uint32_t row = 0; row < rows; row++) row_at[next[SIZE(row)]++] = row;
  // Each column's places.
  uint32_t *list = calloc(columns + 1, 4), *posting = malloc(4 * (size_t)indptr[rows] + 4), *fill = malloc(4 * (size_t)columns + 4);
  for (uint32_t edge = 0; edge < indptr[rows]; edge++) list[indices[edge] + 1]++;
  for (uint32_t column = 0; column < columns; column++) list[column + 1] += list[column];
  memcpy(fill, list, 4 * (size_t)columns);
  for (uint32_t at = 0; at < rows; at++)
    for (uint32_t edge = indptr[row_at[at]]; edge < indptr[row_at[at] + 1]; edge++) posting[fill[indices[edge]]++] = at;
  COUNTER *counter = calloc(rows + CHUNK, sizeof(COUNTER));
  memset(counts, 0, 4 * (size_t)rows);
  for (uint32_t at = 0; at < rows; at++) {
    uint32_t row = row_at[at], size = SIZE(row);
    for (uint32_t edge = indptr[row]; edge < indptr[row + 1]; edge++) {
      const uint32_t *p = posting + list[indices[edge]], *end = posting + list[indices[edge] + 1];
      for (; p < end; p++) counter[*p]++;
    }
    counter[at] = 0;
    // Blocks by their distance from the own one: likely bests first, so that the rest needs more.
    uint32_t home = at / CHUNK, blocks = (rows + CHUNK - 1) / CHUNK;
    for (uint32_t far = 0, out = 0; far < blocks && out < 2; far++) {
      out = 0;
      for (int up = 0; up < 2; up++) {
        int64_t block = up ? (int64_t)home + far : (int64_t)home - far;
        if (block < 0 || block >= blocks || (far == 0 && up)) {
          out++;
          continue;
        }
        uint32_t from = (uint32_t)block * CHUNK, to = from + CHUNK < rows ? from + CHUNK : rows;
        uint32_t smallest = SIZE(row_at[from]), largest = SIZE(row_at[to - 1]);
        double least = counts[row] == k ? scores[(size_t)row * k + k - 1] : 0;
        if (up ? size < least * smallest : largest < least * size) {
          out++;
          continue;
        }
        // A little less than what is needed: rounding loses no row.
        COUNTER needed = (COUNTER)(least * (size + smallest) / (1 + least) * (1 - 1e-9));
        if (needed < 1) needed = 1;
        COUNTER any = 0;
        for (uint32_t q = 0; q < CHUNK; q++) any |= counter[from + q] >= needed;
        if (!any) continue;
        for (uint32_t q = from; q < to; q++)
          if (counter[q] >= needed) offer(row, (double)counter[q] / (double)(size + SIZE(row_at[q]) - counter[q]), row_at[q]);
      }
    }
    memset(counter, 0, sizeof(COUNTER) * (size_t)rows);
  }
  free(start), free(row_at), free(next), free(list), free(posting), free(fill), free(counter);
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  uint32_t length, edges;
  indptr = read_words(in_folder(argv[1], "indptr.bin"), &length);
  indices = read_words(in_folder(argv[1], "indices.bin"), &edges);
  rows = length - 1;
  columns = strtoul(argv[2], 0, 10);
  k = strtoul(argv[3], 0, 10);
  counts = calloc(rows, 4);
  ids = calloc((size_t)rows * k, 4);
  scores = calloc((size_t)rows * k, 8);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    double clock = now(CLOCK_MONOTONIC), processor = now(CLOCK_PROCESS_CPUTIME_ID);
    all_pairs();
    clock = now(CLOCK_MONOTONIC) - clock;
    processor = now(CLOCK_PROCESS_CPUTIME_ID) - processor;
    leave(in_folder(argv[1], "counts.bin"), counts, 4 * (size_t)rows);
    leave(in_folder(argv[1], "ids.bin"), ids, 4 * (size_t)rows * k);
    leave(in_folder(argv[1], "scores.bin"), scores, 8 * (size_t)rows * k);
    printf("{\"clock\":%f,\"processor\":%f}\n", clock, processor);
    fflush(stdout);
  }
  return 0;
}
