import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Catalogue, Issue, Source } from '../catalogue/types.ts';
import { Columns } from './columns.ts';
import { assembled } from './esco-assembly.ts';
import { EscoDraft, type Place } from './esco-draft.ts';
import { relationKind } from './esco-relations.ts';
import { readTables } from './read-tables.ts';
import { type LocalIds, tabiyaGroupSink, tabiyaOccupationSink, tabiyaSkillSink } from './tabiya-concepts.ts';
import { type TabiyaFile, tabiyaFile } from './tabiya-files.ts';
import { absentFile, finds, missingFile, type Table, type TableReader, type TableSink } from './table.ts';

/** How a Tabiya model is to be read. */
export interface TabiyaOptions {
  /** Language code of the labels. Default: as the model states, else `und`. */
  readonly language?: string | undefined;
  /** Shown as the source's version. Default: as the model states. */
  readonly version?: string | undefined;
}

/**
 * A catalogue from the tables of a Tabiya taxonomy model, already in memory. Needed are `occupations`, `skills` and the
 * occupation–skill relations; groups, hierarchies, skill relations and `model_info` are read where present. Local ids
 * (`key_1`) join the files and are then replaced by the origin's URI, or the first UUID of the history.
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`.
 */
export function fromTabiya(tables: readonly Table[], options: TabiyaOptions = {}): Catalogue {
  return readTables(new TabiyaReader(options), tables);
}

/** Which end of a hierarchy a local id belongs to. */
type Pillar = 'occupation' | 'skill';

/** Reads Tabiya tables as they stream by; see {@link fromTabiya}. */
export class TabiyaReader implements TableReader {
  readonly #draft = new EscoDraft();
  readonly #options: TabiyaOptions;
  #seen: readonly string[] = [];
  readonly #opened = new Set<TabiyaFile>();
  readonly #ids: Record<'occupation' | 'skill' | 'occupationGroup' | 'skillGroup', LocalIds> = {
    occupation: new Map(),
    skill: new Map(),
    occupationGroup: new Map(),
    skillGroup: new Map(),
  };
  #local = new RequirementDraft('occupation_to_skill_relations');
  readonly #skillRelations: (Place & {
    readonly from: string;
    readonly to: string;
    readonly kind: 'essential' | 'optional';
  })[] = [];
  readonly #hierarchy: (Place & { readonly pillar: Pillar; readonly child: End; readonly parent: End })[] = [];
  #model: { readonly name: string; readonly locale: string; readonly version: string } | null = null;

  constructor(options: TabiyaOptions) {
    this.#options = options;
  }

  get issues(): Issue[] {
    return this.#draft.issues;
  }

  select(files: readonly string[]): readonly string[] {
    this.#seen = files;
    return files.filter((file) => tabiyaFile(file) !== null);
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => this.#sink(file, header));
  }

  open(file: string, header: readonly string[]): TableSink {
    const sink = this.#sink(file, header);
    this.#opened.add(tabiyaFile(file)!);
    return sink;
  }

  #sink(file: string, header: readonly string[]): TableSink {
    const kind = tabiyaFile(file)!;
    switch (kind) {
      case 'occupations':
        return tabiyaOccupationSink(this.#draft, this.#ids.occupation, file, header);
      case 'skills':
        return tabiyaSkillSink(this.#draft, this.#ids.skill, file, header);
      case 'occupationGroups':
        return tabiyaGroupSink(this.#draft, this.#ids.occupationGroup, 'occupation', file, header);
      case 'skillGroups':
        return tabiyaGroupSink(this.#draft, this.#ids.skillGroup, 'skill', file, header);
      case 'requirements':
        return this.#requirementSink(file, header);
      case 'skillRelations':
        return this.#skillRelationSink(file, header);
      case 'occupationHierarchy':
        return this.#hierarchySink('occupation', file, header);
      case 'skillHierarchy':
        return this.#hierarchySink('skill', file, header);
      case 'model':
        return this.#modelSink(file, header);
    }
  }

  finish(): Catalogue {
    for (const [kind, name] of neededFiles)
      if (!this.#opened.has(kind)) throw missingFile('Tabiya', `${name}.csv`, this.#seen);
    for (const [kind, name] of usualFiles) if (!this.#opened.has(kind)) this.issues.push(absentFile(name));
    this.#resolve();
    const language =
      this.#options.language ?? (/^[a-z]{2,3}/i.exec(this.#model?.locale ?? '')?.[0].toLowerCase() || 'und');
    return createCatalogue({ ...assembled(this.#draft), source: this.#source(), language });
  }

  /** From local ids to the ids concepts have outside; one that nothing bears is kept, to be reported as unknown. */
  #resolve(): void {
    const { occupation, skill } = this.#ids;
    const { file, length, occupationIds, skillIds } = this.#local;
    const { occupation: from, skill: to, kind: kinds, row } = this.#local.columns();
    const resolved = new RequirementDraft(file);
    for (let entry = 0; entry < length; entry++) {
      const occupationId = occupationIds[from[entry]!]!;
      const skillId = skillIds[to[entry]!]!;
      resolved.add(
        occupation.get(occupationId) ?? occupationId,
        skill.get(skillId) ?? skillId,
        kinds[entry] === 0 ? 'essential' : 'optional',
        Number.NaN,
        Number.NaN,
        row?.[entry],
      );
    }
    this.#draft.requirements = resolved;
    for (const { from, to, ...rest } of this.#skillRelations)
      this.#draft.skillRelations.push({ ...rest, from: skill.get(from) ?? from, to: skill.get(to) ?? to });
    for (const { pillar, child, parent, ...place } of this.#hierarchy)
      this.#draft.broader.push({ id: this.#idOf(pillar, child), broader: this.#idOf(pillar, parent), ...place });
  }

  #idOf(pillar: Pillar, { type, local }: End): string {
    const concepts = this.#ids[pillar];
    const groups = this.#ids[`${pillar}Group`];
    return (
      (type.includes('group')
        ? (groups.get(local) ?? concepts.get(local))
        : (concepts.get(local) ?? groups.get(local))) ?? local
    );
  }

  #requirementSink(file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const occupation = columns.need('OCCUPATIONID');
    const skill = columns.need('SKILLID');
    const relation = columns.need('RELATIONTYPE');
    const local = new RequirementDraft(file);
    this.#local = local;
    return {
      row: (fields, row) => {
        const from = fields[occupation]?.trim() ?? '';
        const to = fields[skill]?.trim() ?? '';
        const kind = relationKind(this.#draft, fields[relation], `${from} – ${to}`, { file, row });
        local.add(from, to, kind, Number.NaN, Number.NaN, row);
      },
    };
  }

  #skillRelationSink(file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const requiring = columns.need('REQUIRINGID');
    const required = columns.need('REQUIREDID');
    const relation = columns.need('RELATIONTYPE');
    return {
      row: (fields, row) => {
        const from = fields[requiring]?.trim() ?? '';
        const to = fields[required]?.trim() ?? '';
        const kind = relationKind(this.#draft, fields[relation], `${from} – ${to}`, { file, row });
        this.#skillRelations.push({ from, to, kind, file, row });
      },
    };
  }

  #hierarchySink(pillar: Pillar, file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const parent = endReader(columns.find('PARENTOBJECTTYPE'), columns.need('PARENTID'));
    const child = endReader(columns.find('CHILDOBJECTTYPE'), columns.need('CHILDID'));
    return {
      row: (fields, row) => {
        this.#hierarchy.push({ pillar, parent: parent(fields), child: child(fields), file, row });
      },
    };
  }

  #modelSink(file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const [name, locale, version] = [columns.find('NAME'), columns.find('LOCALE'), columns.find('VERSION')];
    return {
      row: (fields) => {
        this.#model ??= {
          name: fields[name]?.trim() ?? '',
          locale: fields[locale]?.trim() ?? '',
          version: fields[version]?.trim() ?? '',
        };
      },
    };
  }

  #source(): Source {
    const version = this.#options.version ?? this.#model?.version;
    return {
      name: this.#model?.name || 'Tabiya',
      ...(version ? { version } : {}),
      attribution: 'Tabiya taxonomy model; contains the ESCO classification of the European Commission.',
      url: 'https://tabiya.org',
      levelScale: 'ISCO skill level',
    };
  }
}

interface End {
  readonly type: string;
  readonly local: string;
}

function endReader(type: number, id: number): (fields: readonly string[]) => End {
  return (fields) => ({ type: fields[type]?.trim().toLowerCase() ?? '', local: fields[id]?.trim() ?? '' });
}

const neededFiles: readonly (readonly [TabiyaFile, string])[] = [
  ['occupations', 'occupations'],
  ['skills', 'skills'],
  ['requirements', 'occupation_to_skill_relations'],
];

const usualFiles: readonly (readonly [TabiyaFile, string])[] = [
  ['occupationGroups', 'isco_groups'],
  ['skillGroups', 'skill_groups'],
  ['occupationHierarchy', 'occupations_hierarchy'],
  ['skillHierarchy', 'skills_hierarchy'],
  ['skillRelations', 'skill_to_skill_relations'],
];
