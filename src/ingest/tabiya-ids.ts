import type { ConceptInput } from '../catalogue/concepts.ts';
import type { EscoDraft, Growing, Place } from './esco-draft.ts';

/** What a row says its concept is known by. */
export interface StatedIds extends Place {
  /** Joins the files of a model; means nothing outside it. */
  readonly local: string;
  /** Where the concept comes from: not unique, since local variants state the origin they were made from. */
  readonly uri: string;
  /** The first, newest identifier of the concept's history. */
  readonly uuid: string;
}

/**
 * The concepts of one file by their local ids. Inside a model the local id is the identity; outside it a concept is
 * known by the URI of its origin where that is its alone, else by the first UUID of its history, else by the local id.
 */
export class LocalIds {
  readonly #rows: (StatedIds & { readonly concept: Growing<ConceptInput> })[] = [];
  readonly #ids = new Map<string, string>();

  add(concept: Growing<ConceptInput>, stated: StatedIds): void {
    this.#rows.push({ ...stated, concept });
  }

  /** Settles the ids of all concepts, when all rows are known. */
  settle(draft: EscoDraft): void {
    const byUri = bearers(this.#rows, ({ uri }) => uri);
    const byUuid = bearers(this.#rows, ({ uuid }) => uuid);
    const shared = new Map<string, Place>();
    for (const { concept, local, uri, uuid, file, row } of this.#rows) {
      const isAlone = byUri.get(uri)?.size === 1;
      concept.id = isAlone ? uri : byUuid.get(uuid)?.size === 1 ? uuid : local;
      if (uri !== '' && !isAlone && !shared.has(uri)) shared.set(uri, { file, row });
      const known = this.#ids.get(local);
      if (local !== '' && known !== undefined && known !== concept.id)
        draft.issue(
          'DUPLICATE_CONCEPT',
          { file, row },
          `The local id ${local} stands for both ${known} and ${concept.id}; the first in text order counts.`,
        );
      if (known === undefined || concept.id < known) this.#ids.set(local, concept.id);
    }
    for (const [uri, place] of shared)
      draft.issue(
        'SHARED_ID',
        place,
        `${byUri.get(uri)!.size} concepts state the origin ${uri}; they are known by their own identifiers.`,
      );
  }

  /** The id outside the model of what is called so inside it. */
  get(local: string): string | undefined {
    return this.#ids.get(local);
  }
}

/** Who states an identifier, by local id; rows without one stand for themselves. Blank identifiers are nobody's. */
function bearers(rows: readonly StatedIds[], idOf: (row: StatedIds) => string): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const [at, row] of rows.entries()) {
    const id = idOf(row);
    if (id === '') continue;
    const known = bearers.get(id) ?? new Set<string>();
    known.add(row.local === '' ? `row ${at}` : row.local);
    bearers.set(id, known);
  }
  return bearers;
}
