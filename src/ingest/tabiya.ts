import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { type Forms, isText } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { type Catalogue, type Issue, requirementKinds, type Source } from '../catalogue/types.ts';
import { cellNumber, cellText, cellWord } from './cells.ts';
import { Columns } from './columns.ts';
import { assembled } from './esco-assembly.ts';
import { EscoDraft, type Place } from './esco-draft.ts';
import { relationKind } from './esco-relations.ts';
import { readTables } from './read-tables.ts';
import { tabiyaGroupSink, tabiyaOccupationSink, tabiyaSkillSink } from './tabiya-concepts.ts';
import { type TabiyaFile, tabiyaFile, tabiyaName } from './tabiya-files.ts';
import { LocalIds } from './tabiya-ids.ts';
import {
  absentFile,
  copyIssue,
  finds,
  firstOfEach,
  missingFile,
  type Table,
  type TableReader,
  type TableSink,
} from './table.ts';

/** How a Tabiya model is to be read. */
export interface TabiyaOptions {
  /** Language code of the labels. Default: as the model states, else `und`. */
  readonly language?: string | undefined;
  /** Shown as the source's version. Default: as the model states. */
  readonly version?: string | undefined;
}

/** The forms of the options. */
export const tabiyaForms: Forms<TabiyaOptions> = { language: isText, version: isText };

/**
 * A catalogue from the tables of a Tabiya taxonomy model, already in memory. Needed are `occupations`, `skills` and the
 * occupation–skill relations; groups, hierarchies, skill relations and `model_info` are read where present. Local ids
 * (`key_1`) join the files and are then replaced by the origin's URI where that is the concept's alone, else by the first
 * UUID of the history. The signalling value of a local occupation's skill is its importance.
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`.
 */
export function fromTabiya(tables: readonly Table[], options: TabiyaOptions = {}): Catalogue {
  return readTables(new TabiyaReader(checkOptions(options, tabiyaForms)), tables);
}

/** The language of a model's locale: what follows its region (`KE-en`); a bare region (`ZA`) states none. */
function languageOfLocale(locale: string): string {
  const [, before, after] = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?$/.exec(locale) ?? [];
  if (before === undefined) return 'und';
  if (after === undefined) return before === before.toLowerCase() ? before : 'und';
  const isRegionOrScript = after === after.toUpperCase() || after.length === 4;
  return (isRegionOrScript && before === before.toLowerCase() ? before : after).toLowerCase();
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
    occupation: new LocalIds(),
    skill: new LocalIds(),
    occupationGroup: new LocalIds(),
    skillGroup: new LocalIds(),
  };
  readonly #local = new RequirementDraft('occupation_to_skill_relations');
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
    const { selected, copies } = firstOfEach(files, tabiyaName);
    for (const copy of copies) this.issues.push(copyIssue(copy));
    return selected;
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => this.#sink(file, header));
  }

  open(file: string, header: readonly string[]): TableSink {
    const sink = this.#sink(file, header);
    if (tabiyaFile(file) === 'requirements') this.#local.statedIn(file);
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
    const language = this.#options.language ?? languageOfLocale(this.#model?.locale ?? '');
    return createCatalogue({ ...assembled(this.#draft), source: this.#source(), language });
  }

  /** From local ids to the ids concepts have outside; one that nothing bears is kept, to be reported as unknown. */
  #resolve(): void {
    for (const ids of Object.values(this.#ids)) ids.settle(this.#draft);
    const { occupation, skill } = this.#ids;
    const { file, length, occupationIds, skillIds } = this.#local;
    const { occupation: from, skill: to, kind: kinds, importance, row } = this.#local.columns();
    const resolved = new RequirementDraft(file);
    for (let entry = 0; entry < length; entry++) {
      const occupationId = occupationIds[from[entry]!]!;
      const skillId = skillIds[to[entry]!]!;
      resolved.add(
        occupation.get(occupationId) ?? occupationId,
        skill.get(skillId) ?? skillId,
        requirementKinds[kinds[entry]!]!,
        importance?.[entry],
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
    const signalling = { value: columns.find('SIGNALLINGVALUE'), label: columns.find('SIGNALLINGVALUELABEL') };
    const relation = signalling.value < 0 ? columns.need('RELATIONTYPE') : columns.find('RELATIONTYPE');
    const local = this.#local;
    return {
      row: (fields, row) => {
        const from = cellText(fields, occupation);
        const to = cellText(fields, skill);
        const place = { file, row };
        const what = `${from} – ${to}`;
        const stated = cellWord(fields, relation);
        const signal = stated === '' ? signalOf(this.#draft, fields, signalling, { what, ...place }) : null;
        if (signal === null)
          local.add(from, to, relationKind(this.#draft, stated, what, place), Number.NaN, Number.NaN, row);
        else local.add(from, to, 'rated', signal, Number.NaN, row);
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
        const from = cellText(fields, requiring);
        const to = cellText(fields, required);
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
          name: cellText(fields, name),
          locale: cellText(fields, locale),
          version: cellText(fields, version),
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

/**
 * How much a skill signals a local occupation, 0–1, where that is stated in place of a relation type; null where it is
 * not. A label without a value, or a value beyond the scale, is a rating of unknown importance.
 */
function signalOf(
  draft: EscoDraft,
  fields: readonly string[],
  at: { readonly value: number; readonly label: number },
  { what, ...place }: Place & { readonly what: string },
): number | null {
  const number = cellNumber(fields, at.value);
  if (number.value !== null && number.value >= 0 && number.value <= 1) return number.value;
  const isBlank = number.value === null && number.why === 'blank';
  if (isBlank && cellText(fields, at.label) === '') return null;
  draft.issue(
    isBlank ? 'BLANK_VALUE' : 'BAD_NUMBER',
    place,
    `The signalling value "${cellText(fields, at.value)}" of ${what} is no number from 0 to 1; its importance is unknown.`,
  );
  return Number.NaN;
}

interface End {
  readonly type: string;
  readonly local: string;
}

function endReader(type: number, id: number): (fields: readonly string[]) => End {
  return (fields) => ({ type: cellWord(fields, type), local: cellText(fields, id) });
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
