import type { OccupationInput } from '../catalogue/create-catalogue.ts';
import type { Issue, IssueCode } from '../catalogue/types.ts';
import type { OnetLayer } from './onet-files.ts';
import { PairColumns, type Place } from './pair-columns.ts';

export interface Scale {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** A skill as the layers name it, before its hierarchy is known. */
export interface NamedSkill {
  readonly layer: OnetLayer;
  readonly id: string;
  label: string;
  readonly examples: Set<string>;
  readonly tags: Set<string>;
}

/** One value of a work style, work value or interest. */
export interface Measured extends Place {
  readonly occupation: string;
  readonly set: string;
  /** The element's id; blank where the file has none. */
  readonly element: string;
  readonly name: string;
  readonly scale: string;
  readonly value: number;
  /** The answer that the value is the share of, where the scale is one of answers. */
  readonly category?: string;
}

/** What several files say of one task of one occupation. */
export interface TaskDraft {
  text: string;
  core?: boolean;
  emerging?: boolean;
  importance?: number;
  readonly frequency: Map<number, number>;
}

/** A detailed work activity with what stands above it. */
export interface ActivityPlace {
  readonly id: string;
  readonly label: string;
  readonly intermediateId: string;
  readonly intermediate: string;
  readonly elementId: string;
  readonly element: string;
}

/** Everything the O*NET files state, before it is put together: files may come in any order. */
export class OnetDraft {
  readonly issues: Issue[] = [];
  readonly occupations: OccupationInput[] = [];
  readonly titles: (Place & { readonly occupation: string; readonly title: string })[] = [];
  readonly zones: (Place & { readonly occupation: string; readonly zone: number })[] = [];
  readonly measured: Measured[] = [];
  readonly scales: Map<string, Scale> = new Map();
  readonly elements: Map<string, { readonly label: string; readonly description: string }> = new Map();
  readonly activities: Map<string, ActivityPlace> = new Map();
  readonly skills: Map<string, NamedSkill> = new Map();
  readonly pairs: PairColumns = new PairColumns();
  /** By occupation, then task. */
  readonly tasks: Map<string, Map<string, TaskDraft>> = new Map();
  /** Labels of answers, by element, scale and number. */
  readonly categories: Map<string, string> = new Map();

  /** Shares of answers on required education, and the same times their category, in ten-thousandths: whole, so that order does not matter. */
  readonly education: Map<string, { shares: number; weighted: number }> = new Map();

  requireEducation(occupation: string, category: number, share: number): void {
    if (!Number.isInteger(category) || !(share > 0)) return;
    const sum = this.education.get(occupation) ?? { shares: 0, weighted: 0 };
    const whole = Math.round(share * 1e4);
    sum.shares += whole;
    sum.weighted += whole * category;
    this.education.set(occupation, sum);
  }

  issue(code: IssueCode, place: Place, message: string): void {
    this.issues.push({ code, file: place.file, row: place.row, message });
  }

  /** Files a reference entry; of several for one id the first in text order counts, whatever their order. */
  refer<T>(reference: Map<string, T>, id: string, entry: T): void {
    const known = reference.get(id);
    if (known === undefined || JSON.stringify(entry) < JSON.stringify(known)) reference.set(id, entry);
  }

  /** The skill of a layer; of several names for one id the first in text order counts. */
  skill(layer: OnetLayer, id: string, label: string): NamedSkill {
    const known = this.skills.get(id);
    if (known === undefined) {
      const skill = { layer, id, label, examples: new Set<string>(), tags: new Set<string>() };
      this.skills.set(id, skill);
      return skill;
    }
    if (label !== '' && (known.label === '' || label < known.label)) known.label = label;
    return known;
  }

  task(occupation: string, id: string): TaskDraft {
    const ofOccupation = this.tasks.get(occupation) ?? new Map<string, TaskDraft>();
    this.tasks.set(occupation, ofOccupation);
    const task = ofOccupation.get(id) ?? { text: '', frequency: new Map<number, number>() };
    ofOccupation.set(id, task);
    return task;
  }
}
