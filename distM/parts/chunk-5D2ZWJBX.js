// src/search/tuning.ts
var likenessOf = { same: 1, stem: 0.94, part: 0.9, correction: 0.8 };
var tierWeights = [1, 0.985, 0.97, 0.96];
var stopWeight = 0.01;
var personWeight = 0.1;
var roleWeight = 0.3;
var namesFloor = 0.85;
var coverFloor = 0.5;
var useLift = 0.02;
var sureLetters = 5;
var oneEditLetters = 5;
var twoEditsLetters = 8;
var guessLetters = 5;
var endPartLetters = 4;
var innerPartLetters = 6;
var beforePartLetters = 2;
var begunLetters = 2;
var apartLetters = 3;
var squeezedEditLetters = 9;
var squeezedLetters = 5;
var familySize = 5;
var familyOthers = 2;
var statedTier = 1;
var familyFirst = 4;
var depthCost = 0.12;
var wordCost = 0.03;
var generalLift = 0.25;
var homeLift = 0.4;
var commonLift = 0.5;
var belowLift = 0.05;
var namesLift = 0.06;
var kindsLift = 0.05;
var familyPair = 3;
var rivalLead = 0.1;
var wholeTyped = 0.98;
var wholeName = 0.85;
var wholeLead = 0.12;
var onlyHolderCovered = 0.4;
var leastTyped = 0.55;
var leastKnown = 0.45;
var choiceFloor = 0.5;
var windowWords = 6;
var leftoverWords = 4;
var leftoverCovered = 0.6;
var rareWord = 0.8;
var searchLimits = {
  queryLength: 200,
  textLength: 1e6
};
var familyShown = 8;
var nearShown = 5;

// src/search/words.ts
function wordsOf(folded) {
  if (/^[ -~]*$/.test(folded)) return folded.match(plainWord) ?? [];
  const found = folded.match(word) ?? [];
  return unspaced.test(folded) ? found.flatMap(cut) : found;
}
var word = /* @__PURE__ */ (() => /(?<![\p{L}\p{N}]\.)\.(?:net|js)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+[+#]*/gu)();
var plainWord = /* @__PURE__ */ (() => /(?<![a-z\d]\.)\.(?:net|js)(?![a-z\d])|[a-z\d]+[+#]*/gi)();
var scripts = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
var unspacedLetters = /* @__PURE__ */ (() => /* @__PURE__ */ scripts.map((script) => `\\p{Script_Extensions=${script}}`).join(""))();
var unspaced = /* @__PURE__ */ (() => /* @__PURE__ */ new RegExp(`[${unspacedLetters}]`, "u"))();
var runs = /* @__PURE__ */ (() => /* @__PURE__ */ new RegExp(`[${unspacedLetters}]+|[^${unspacedLetters}]+`, "gu"))();
function cut(found) {
  if (!unspaced.test(found)) return [found];
  return (found.match(runs) ?? []).flatMap((run) => unspaced.test(run) ? pairs([...run]) : [run]);
}
function pairs(letters) {
  if (letters.length === 1) return [letters[0]];
  return letters.slice(1).map((letter, i) => letters[i] + letter);
}
function isPlural(word2, other) {
  return word2 === `${other}s` || other === `${word2}s`;
}
function isInflection(word2, other) {
  const [short, long] = word2.length < other.length ? [word2, other] : [other, word2];
  return long.startsWith(short.slice(0, -1));
}

// src/search/name-table.ts
import { fold } from "../core.js";
import { damaged as damaged2 } from "../core.js";

// src/search/names-of.ts
var tiers = ["label", "altLabel", "hiddenLabel", "alias"];
var ALT_LABEL = 1;
var ALIAS = 3;
function namesOf(names, row, language) {
  const label = names.labels(language).at(row);
  const list = label === "" ? [] : [{ text: label, tier: 0 }];
  const others = lines(names.altLabels(language).at(row));
  for (const text of /* @__PURE__ */ new Set([...partsOf(label), ...others.flatMap((other) => [other, ...partsOf(other)])]))
    if (text !== label) list.push({ text, tier: 1 });
  for (const text of lines(names.hiddenLabels(language).at(row))) list.push({ text, tier: 2 });
  return list;
}
function lines(texts) {
  return texts === "" ? [] : texts.split("\n");
}
function partsOf(label) {
  const bare = label.replace(/\s*\([^()]*\)\s*$/, "");
  const parts = bare === label || bare === "" ? [] : [bare];
  const halves = /^(.*?)([^\s/]+)\/([^\s/]+)(.*)$/.exec(bare);
  if (halves !== null && !/\d/.test(halves[2] + halves[3]))
    parts.push(halves[1] + halves[2] + halves[4], halves[1] + halves[3] + halves[4]);
  return parts;
}

// src/search/word-list.ts
import { damaged } from "../core.js";
var BLOCK = 64;
var WordList = class _WordList {
  length;
  /** The words, each between line feeds. */
  text;
  /** Where the first word of every block begins in the text; at last, where the text ends. */
  starts;
  #blocks = [];
  #firsts = [];
  /** @throws SkillGraphError `INDEX_DAMAGED` where the starts are not as many as such a text has. */
  constructor(lines2, starts, length) {
    this.text = `
${lines2}
`;
    this.starts = starts;
    this.length = length;
    if (starts.length !== Math.ceil(length / BLOCK) + 1 || starts.at(-1) !== (length === 0 ? 1 : this.text.length))
      throw damaged("its words do not fit it");
  }
  static of(words) {
    const sorted = [...new Set(words)].sort();
    const starts = [];
    let at = 1;
    for (const [place, word2] of sorted.entries()) {
      if (place % BLOCK === 0) starts.push(at);
      at += word2.length + 1;
    }
    return new _WordList(sorted.join("\n"), Uint32Array.from([...starts, at]), sorted.length);
  }
  at(place) {
    const block = Math.floor(place / BLOCK);
    return (this.#blocks[block] ?? this.#cut(block))[place % BLOCK];
  }
  /** Where a word stands; −1 where it does not. */
  placeOf(word2) {
    const place = this.#firstFrom(word2);
    return place < this.length && this.at(place) === word2 ? place : -1;
  }
  /** The words that begin so: from the first place up to, not including, the second. */
  beginning(start) {
    return [this.#firstFrom(start), this.#firstFrom(`${start}￿`)];
  }
  #firstFrom(word2) {
    const block = firstNotBefore(this.starts.length - 1, (at) => this.#firstOf(at), word2) - 1;
    if (block < 0) return 0;
    const words = this.#blocks[block] ?? this.#cut(block);
    return BLOCK * block + firstNotBefore(words.length, (at) => words[at], word2);
  }
  #firstOf(block) {
    const start = this.starts[block];
    this.#firsts[block] ??= this.text.slice(start, this.text.indexOf("\n", start));
    return this.#firsts[block];
  }
  #cut(block) {
    const size = Math.min(BLOCK, this.length - BLOCK * block);
    const words = this.text.slice(this.starts[block], this.starts[block + 1] - 1).split("\n");
    const next = BLOCK * (block + 1) < this.length ? [this.#firstOf(block + 1)] : [];
    const ascend = [...words, ...next].every((word2, i, all) => i === 0 || all[i - 1] < word2);
    if (!(size > 0) || words.length !== size || !ascend) throw damaged("its words do not fit it");
    this.#blocks[block] = words;
    return words;
  }
};
function firstNotBefore(length, at, word2) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (at(middle) < word2) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/search/name-table.ts
var NameTable = class {
  columns;
  surfaces;
  stems;
  stemOf;
  tokens;
  nameCount;
  /** By name of a concept that was asked for: the concept it belongs to, and where it comes from (a position in `tiers`). */
  owners;
  tiers;
  /** Words of name `i` of such a concept: `tokens[starts[i]] … tokens[starts[i + 1] - 1]`. */
  starts;
  #ready;
  constructor(columns, conceptCount) {
    this.columns = columns;
    this.surfaces = columns.surfaces;
    this.stems = columns.stems;
    this.stemOf = columns.stemOf;
    this.tokens = columns.tokens;
    this.nameCount = columns.sizes.length;
    this.owners = new Uint32Array(this.nameCount);
    this.tiers = new Uint8Array(this.nameCount);
    this.starts = new Uint32Array(this.nameCount + 1);
    this.#ready = new Uint8Array(conceptCount);
  }
  /** The first name of a concept, which is its label if it has one; −1 for one without names. */
  firstName(row) {
    if (this.#ready[row] !== 1) this.#prepare(row);
    const first = this.columns.firstNames[row];
    return first === this.columns.firstNames[row + 1] ? -1 : first;
  }
  countOf(row) {
    if (this.#ready[row] !== 1) this.#prepare(row);
    return this.columns.firstNames[row + 1] - this.columns.firstNames[row];
  }
  /** Makes the names of all concepts ready. */
  all() {
    for (let row = 0; row < this.#ready.length; row++) this.firstName(row);
    return this;
  }
  /** The name that holds a token, which is not before that of an earlier one. */
  holder(token, earlier) {
    if (earlier >= 0 && token < this.starts[earlier + 1]) return earlier;
    const { firstTokens } = this.columns;
    let low = earlier < 0 ? 0 : this.owners[earlier];
    let step = 1;
    while (low + step < firstTokens.length && firstTokens[low + step] <= token) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, firstTokens.length) - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (firstTokens[middle] <= token) low = middle;
      else high = middle - 1;
    }
    let name = this.firstName(low);
    const end = name + this.countOf(low);
    while (name < end && this.starts[name + 1] <= token) name++;
    if (name < 0 || name === end) throw damaged2(UNFIT);
    return name;
  }
  /** The text of a name that is an alias. */
  aliasText(name) {
    return this.columns.aliases[this.columns.aliasNames.indexOf(name)];
  }
  /** @throws SkillGraphError `INDEX_DAMAGED` where a concept has more names or words than there are. */
  #prepare(row) {
    const { counts, sizes, firstNames, firstTokens } = this.columns;
    let name = firstNames[row];
    let token = firstTokens[row];
    const last = firstNames[row + 1];
    const end = firstTokens[row + 1];
    let tier = 0;
    let left = counts[tiers.length * row];
    if (!(name <= last && last <= sizes.length && end <= this.tokens.length)) throw damaged2(UNFIT);
    for (let at = token; at < end; at++) if (this.tokens[at] >= this.surfaces.length) throw damaged2(UNFIT);
    for (; name < last; name++) {
      while (left === 0 && tier < tiers.length) left = counts[tiers.length * row + ++tier];
      if (tier === tiers.length) break;
      left--;
      this.owners[name] = row;
      this.tiers[name] = tier;
      this.starts[name] = token;
      token += sizes[name];
    }
    if (name < last || token !== end) throw damaged2(UNFIT);
    this.starts[last] = end;
    this.#ready[row] = 1;
  }
};
var UNFIT = "its names do not fit it";
function namesRead(names, language, rules, aliases) {
  const collected = new Collector();
  const own = /* @__PURE__ */ new Map();
  for (const { row, text } of aliases) own.set(row, [...own.get(row) ?? [], { text, tier: ALIAS }]);
  for (const table of [names.labels, names.altLabels, names.hiddenLabels]) table(language).all();
  for (let row = 0; row < names.ids.length; row++)
    collected.concept(row, [...namesOf(names, row, language), ...own.get(row) ?? []], rules);
  return collected.columns(rules);
}
function narrow(numbers) {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i]);
  return most < 2 ** 8 ? Uint8Array.from(numbers) : most < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
var Collector = class {
  #ids = /* @__PURE__ */ new Map();
  /** Of each word in the order in which they came. */
  #stems = [];
  #conceptsOf = /* @__PURE__ */ new Map();
  #counts = [];
  #sizes = [];
  #tokens = [];
  #firstNames = [0];
  #firstTokens = [0];
  #aliasNames = [];
  #aliases = [];
  /** Concepts with a label by how many letters it has. */
  #byLength = [];
  concept(row, names, rules) {
    const counts = tiers.map(() => 0);
    for (const { text, tier } of names) {
      const words = wordsOf(fold(text));
      if (tier === 0) {
        const length = words.join("").length;
        this.#byLength[length] ??= [];
        this.#byLength[length].push(row);
      }
      if (tier === ALIAS) {
        this.#aliasNames.push(this.#sizes.length);
        this.#aliases.push(text);
      }
      counts[tier]++;
      this.#sizes.push(words.length);
      for (const word2 of words) this.#tokens.push(this.#idOf(word2, row, rules));
    }
    this.#counts.push(...counts);
    this.#firstNames.push(this.#sizes.length);
    this.#firstTokens.push(this.#tokens.length);
  }
  #idOf(word2, row, rules) {
    let id = this.#ids.get(word2);
    if (id === void 0) {
      id = this.#ids.size;
      this.#ids.set(word2, id);
      this.#stems.push(rules.stem(word2));
    }
    const stem = this.#stems[id];
    const concepts = this.#conceptsOf.get(stem);
    if (concepts === void 0) this.#conceptsOf.set(stem, /* @__PURE__ */ new Set([row]));
    else concepts.add(row);
    return id;
  }
  columns(rules) {
    const surfaces = WordList.of(this.#ids.keys());
    const stems = WordList.of(this.#stems);
    const places = new Map(Array.from({ length: surfaces.length }, (_, place) => [surfaces.at(place), place]));
    const stemPlaces = new Map(Array.from({ length: stems.length }, (_, place) => [stems.at(place), place]));
    const placeOf = Array.from(this.#ids.keys(), (word2) => places.get(word2));
    const stemOf = new Uint32Array(surfaces.length);
    for (const [id, stem] of this.#stems.entries()) stemOf[placeOf[id]] = stemPlaces.get(stem);
    const lengths = [0];
    for (let length = 0; length < this.#byLength.length; length++)
      lengths.push(lengths[length] + (this.#byLength[length]?.length ?? 0));
    return {
      rules: rules.name,
      surfaces,
      stems,
      stemOf: narrow(stemOf),
      conceptsOf: narrow(Array.from(stemPlaces.keys(), (stem) => this.#conceptsOf.get(stem).size)),
      counts: narrow(this.#counts),
      sizes: narrow(this.#sizes),
      tokens: narrow(this.#tokens.map((id) => placeOf[id])),
      firstNames: narrow(this.#firstNames),
      firstTokens: narrow(this.#firstTokens),
      byLength: narrow(this.#byLength.flat()),
      lengths: narrow(lengths),
      aliasNames: narrow(this.#aliasNames),
      aliases: this.#aliases
    };
  }
};

// src/search/lookup.ts
import { damaged as damaged3 } from "../core.js";

// src/search/postings.ts
var Postings = class {
  #table;
  #known = /* @__PURE__ */ new Map();
  #all = null;
  constructor(table) {
    this.#table = table;
  }
  of(surface) {
    if (this.#all === null) {
      const known = this.#known.get(surface);
      if (known !== void 0) return known;
      if (this.#known.size < WORDS_OF_A_TABLE) {
        const found = namesWith(this.#table, surface);
        this.#known.set(surface, found);
        return found;
      }
      this.#all = inverse(this.#table);
      this.#known.clear();
    }
    const { offsets, names } = this.#all;
    return names.subarray(offsets[surface], offsets[surface + 1]);
  }
};
var WORDS_OF_A_TABLE = 100;
function placesOf(numbers, wanted) {
  const places = [];
  for (let at = numbers.indexOf(wanted); at >= 0; at = numbers.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
function namesWith(table, surface) {
  let name = -1;
  return placesOf(table.tokens, surface).map((at) => {
    name = table.holder(at, name);
    return name;
  });
}
function inverse(table) {
  const { tokens, starts, surfaces } = table.all();
  const offsets = new Uint32Array(surfaces.length + 1);
  for (let at = 0; at < tokens.length; at++) offsets[tokens[at] + 1]++;
  for (let surface = 0; surface < surfaces.length; surface++) offsets[surface + 1] += offsets[surface];
  const names = new Uint32Array(tokens.length);
  const next = offsets.slice();
  for (let at = 0, name = 0; at < tokens.length; at++) {
    while (starts[name + 1] <= at) name++;
    names[next[tokens[at]]++] = name;
  }
  return { offsets, names };
}

// src/search/lookup.ts
function lookupOf(columns, rules, conceptCount) {
  const table = new NameTable(columns, conceptCount);
  return {
    table,
    rules,
    postings: new Postings(table),
    surfacesOf: surfacesByStem(table),
    weightOf: weightsOf(table, rules, conceptCount),
    isStop: flags(table, rules.stopWords),
    isJoint: flags(table, rules.joints ?? /* @__PURE__ */ new Set())
  };
}
function surfacesByStem({ stemOf }) {
  const known = /* @__PURE__ */ new Map();
  return (stem) => {
    let found = known.get(stem);
    if (found === void 0) {
      found = placesOf(stemOf, stem);
      known.set(stem, found);
    }
    return found;
  };
}
function weightsOf({ surfaces, stemOf, columns: { conceptsOf } }, { stopWords, people, roles }, conceptCount) {
  const scale = Math.log(1 + conceptCount);
  const weights = new Float64Array(surfaces.length);
  const own = (surface) => {
    const count = conceptsOf[stemOf[surface]];
    if (!(count > 0 && count <= conceptCount)) throw damaged3("its names do not fit it");
    return Math.log(1 + conceptCount / count) / scale;
  };
  for (const [words, most] of [
    [roles, roleWeight],
    [people, personWeight],
    [stopWords, stopWeight]
  ])
    for (const word2 of words ?? []) {
      const surface = surfaces.placeOf(word2);
      if (surface >= 0) weights[surface] = Math.min(weights[surface] || own(surface), most);
    }
  return (surface) => {
    const known = weights[surface];
    if (known > 0) return known;
    weights[surface] = own(surface);
    return weights[surface];
  };
}
function namesOfStem({ surfacesOf, postings }, stem) {
  return surfacesOf(stem).flatMap((surface) => Array.from(postings.of(surface)));
}
function stemsOf({ table, isStop }, name) {
  const stems = /* @__PURE__ */ new Set();
  for (let at = table.starts[name]; at < table.starts[name + 1]; at++)
    if (isStop[table.tokens[at]] === 0) stems.add(table.stemOf[table.tokens[at]]);
  return stems;
}
function flags({ surfaces }, words) {
  const flagged = new Uint8Array(surfaces.length);
  for (const word2 of words) {
    const surface = surfaces.placeOf(word2);
    if (surface >= 0) flagged[surface] = 1;
  }
  return flagged;
}

// src/search/family.ts
import { derivedBy } from "../core.js";

// src/search/genericness.ts
import { derived } from "../core.js";
import { fold as fold2 } from "../core.js";

// src/search/head.ts
function headOf(lookup, label) {
  const end = headEnd(lookup, label);
  return end === lookup.table.starts[label] ? -1 : lookup.table.tokens[end - 1];
}
function headEnd({ table, isJoint }, label) {
  const start = table.starts[label];
  let at = start;
  while (at < table.starts[label + 1] && (at === start || isJoint[table.tokens[at]] === 0)) at++;
  return at;
}
function isHead(lookup, name, stem) {
  const { table, isStop, isJoint } = lookup;
  if (table.stemOf[headOf(lookup, name)] === stem) return true;
  const start = table.starts[name];
  const between = table.tokens[start + 1];
  const areTwo = table.starts[name + 1] === start + 3 && isStop[between] === 1 && isJoint[between] === 0;
  return areTwo && table.stemOf[table.tokens[start]] === stem;
}

// src/search/genericness.ts
function genericness(index, lookup, { titleOf, groupOf, above }) {
  const { table } = lookup;
  const below = narrowerCounts(index);
  const generalStem = lookup.rules.stem("general");
  return (row, stem) => {
    const word2 = table.stems.at(stem);
    const own = labelWords(lookup, row, stem);
    const group = groupOf(row);
    const title = group === void 0 ? noTitle : titleOf(group);
    const shared = [...own.stems].filter((one) => title.stems.has(one)).length;
    const agreement = title === noTitle ? 0 : shared / (own.stems.size + title.stems.size - shared);
    const depth = index.occupations.codes.at(row).split(".").length;
    const home = group === void 0 ? 0 : above(group).filter((one) => titleOf(one).stems.has(word2)).length;
    return agreement + (own.stems.has(generalStem) || title.stems.has(generalStem) ? generalLift : 0) + (title.first === word2 ? generalLift : 0) + homeLift * home + commonLift * own.common + belowLift * Math.log2(1 + below[row]) + namesLift * Math.log2(1 + lookup.table.countOf(row)) - depthCost * depth - wordCost * own.stems.size;
  };
}
function labelWords(lookup, row, family) {
  const { table, isStop, weightOf } = lookup;
  const name = table.firstName(row);
  const said = headEnd(lookup, name);
  const stems = /* @__PURE__ */ new Set();
  let rarity = 0;
  let others = 0;
  for (let at = table.starts[name]; at < table.starts[name + 1]; at++) {
    const surface = table.tokens[at];
    if (isStop[surface] === 1) continue;
    stems.add(table.stems.at(table.stemOf[surface]));
    if (at >= said || table.stemOf[surface] === family) continue;
    rarity += weightOf(surface);
    others++;
  }
  return { stems, common: others === 0 ? 1 : 1 - rarity / others };
}
var noTitle = /* @__PURE__ */ (() => ({ stems: /* @__PURE__ */ new Set(), first: void 0 }))();
function groupTitles(index, { rules }) {
  const { offsets, targets } = index.broader.groups;
  const titles = /* @__PURE__ */ new Map();
  const groupRows = derived((codes) => new Map(codes.map((code, group) => [code, group])));
  return {
    groupOf: (row) => {
      const code = index.occupations.groupCodes.at(row);
      const group = code === "" ? void 0 : groupRows(index.groups.codes.all()).get(code);
      return group !== void 0 && index.groups.pillars[group] === 0 ? group : void 0;
    },
    titleOf: (group) => {
      let title = titles.get(group);
      if (title === void 0) {
        const words = wordsOf(fold2(index.groups.labels().at(group)));
        const joint = words.findIndex((word2, i) => i > 0 && rules.joints?.has(word2));
        const said = (joint < 0 ? words : words.slice(0, joint)).filter((word2) => !rules.stopWords.has(word2));
        title = {
          stems: new Set(said.map(rules.stem)),
          first: words[0] === void 0 ? void 0 : rules.stem(words[0])
        };
        titles.set(group, title);
      }
      return title;
    },
    /** All groups above a group. */
    above: (group) => {
      const found = [...targets.subarray(offsets[group], offsets[group + 1])];
      for (let at = 0; at < found.length; at++)
        for (const next of targets.subarray(offsets[found[at]], offsets[found[at] + 1]))
          if (!found.includes(next)) found.push(next);
      return found;
    }
  };
}
function narrowerCounts({ broader, occupationCount, groupCount }) {
  const counts = new Uint32Array(occupationCount);
  for (const above of broader.occupations.targets) if (above >= groupCount) counts[above - groupCount]++;
  return counts;
}

// src/search/family.ts
var familiesOf = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy(
  (index, lookup) => {
    const titles = groupTitles(index, lookup);
    const generic = genericness(index, lookup, titles);
    const { groupCodes } = index.occupations;
    const areAkin = (row, other) => row === other || groupCodes.at(row) === groupCodes.at(other);
    return {
      headedBy: (stem) => headedBy(lookup, stem),
      namedBy: (stem) => namedBy(lookup, stem),
      calledElsewhere: (stem, row) => [...namedBy(lookup, stem)].filter((other) => !areAkin(row, other)).length,
      areAkin,
      peersCalled: (row, words) => {
        const group = titles.groupOf(row);
        const said = group === void 0 ? null : titles.titleOf(group).stems;
        const says = (stem) => said?.has(lookup.table.stems.at(stem)) === true;
        if (!words.every((stems) => [...stems].some(says))) return [];
        return Array.from({ length: index.occupationCount }, (_, other) => other).filter(
          (other) => areAkin(row, other)
        );
      },
      ordered: (rows, stem) => {
        const kinds = kindsOf(lookup, stem);
        const scores = new Map(
          rows.map((row) => [row, generic(row, stem) + kindsLift * Math.log2(1 + kinds(row))])
        );
        return onePerGroup(
          index,
          [...rows].sort((a, b) => scores.get(b) - scores.get(a) || a - b)
        );
      }
    };
  }
))();
function headed(lookup, stem) {
  return namesOfStem(lookup, stem).filter((name) => isHead(lookup, name, stem));
}
function headedBy(lookup, stem) {
  const { owners, tiers: tiers2 } = lookup.table;
  const rows = headed(lookup, stem).flatMap((name) => tiers2[name] === 0 ? [owners[name]] : []);
  return [...new Set(rows)].sort((a, b) => a - b);
}
function namedBy(lookup, stem) {
  const { table, isStop } = lookup;
  const rows = /* @__PURE__ */ new Set();
  for (const name of headed(lookup, stem)) {
    if (table.tiers[name] > ALT_LABEL) continue;
    let said = 0;
    for (let at = table.starts[name]; at < table.starts[name + 1]; at++) said += 1 - isStop[table.tokens[at]];
    if (said > 1) rows.add(table.owners[name]);
  }
  return rows;
}
function kindsOf(lookup, stem) {
  const { table } = lookup;
  const { owners, tiers: tiers2 } = table;
  const holding = /* @__PURE__ */ new Map();
  for (const name of new Set(headed(lookup, stem))) {
    if (tiers2[name] > ALT_LABEL) continue;
    for (const one of stemsOf(lookup, name)) {
      const own = holding.get(one);
      if (own === void 0) holding.set(one, [name]);
      else own.push(name);
    }
  }
  return (row) => {
    const said = [...stemsOf(lookup, table.firstName(row))].map((one) => holding.get(one) ?? []);
    const [rarest = [], ...others] = said.sort((a, b) => a.length - b.length);
    const rest = others.map((names) => new Set(names));
    const called = /* @__PURE__ */ new Set();
    for (const name of rarest)
      if (owners[name] !== row && rest.every((names) => names.has(name))) called.add(owners[name]);
    return called.size;
  };
}
function onePerGroup(index, rows) {
  const seen = /* @__PURE__ */ new Set();
  const first = [];
  const rest = [];
  for (const row of rows) {
    const group = index.occupations.groupCodes.at(row);
    (group === "" || !seen.has(group) ? first : rest).push(row);
    seen.add(group);
  }
  return [...first, ...rest];
}
var noFamily = { rows: [], named: false };
function familyOf(lookup, families, units, hits) {
  const speaking = units.filter(({ stop }) => !stop);
  const head = speaking.at(-1);
  if (head === void 0 || speaking.length > 2) return noFamily;
  const stem = lookup.table.stems.placeOf(lookup.rules.stem(head.typed));
  if (stem < 0) return noFamily;
  const alone = speaking.length === 1;
  const holding = new Set(hits.filter(({ labelCovered }) => labelCovered >= 0).map(({ row }) => row));
  const members = families.headedBy(stem).filter((row) => holding.has(row));
  const ordered = families.ordered(members, stem);
  const called = (field) => hits.filter((hit) => hit[field] > 0);
  const inWords = called("equalInWords");
  const owners = inWords.length > 0 ? inWords : called("equalInStems");
  const large = members.length >= (alone ? familySize : familyPair);
  const owned = owners.map(({ row }) => row);
  if (large) {
    const first = ordered.slice(0, familyFirst);
    return { rows: [.../* @__PURE__ */ new Set([...first, ...owned.slice(0, 2), ...ordered, ...owned])], named: true };
  }
  const named = alone && owners.length === 1 && isShared(lookup, families, stem, members, owners[0]);
  const kinds = named ? families.ordered([...families.namedBy(stem)], stem) : [];
  return { rows: [.../* @__PURE__ */ new Set([...owned, ...ordered, ...kinds])], named };
}
function isShared(lookup, families, stem, members, { row, equalName }) {
  const others = members.filter((member) => member !== row).length;
  const stated = lookup.table.tiers[equalName] <= statedTier;
  if (others >= (stated ? familyOthers : 1)) return true;
  if (isHalf(lookup, row, equalName) || others === 0 && members.includes(row)) return false;
  return families.calledElsewhere(stem, row) >= familySize;
}
function isHalf({ table }, row, name) {
  const label = table.firstName(row);
  if (table.tiers[label] !== 0 || name <= label || name > label + 2) return false;
  const words = (one) => new Set(table.tokens.subarray(table.starts[one], table.starts[one + 1]));
  const [entire, first, second] = [words(label), words(label + 1), words(label + 2)];
  const both = /* @__PURE__ */ new Set([...first, ...second]);
  return entire.size > first.size && entire.size === both.size && [...entire].every((word2) => both.has(word2));
}

export {
  headOf,
  isHead,
  likenessOf,
  tierWeights,
  stopWeight,
  personWeight,
  namesFloor,
  coverFloor,
  useLift,
  sureLetters,
  oneEditLetters,
  twoEditsLetters,
  guessLetters,
  endPartLetters,
  innerPartLetters,
  beforePartLetters,
  begunLetters,
  apartLetters,
  squeezedEditLetters,
  squeezedLetters,
  rivalLead,
  wholeTyped,
  wholeName,
  wholeLead,
  onlyHolderCovered,
  leastTyped,
  leastKnown,
  choiceFloor,
  windowWords,
  leftoverWords,
  leftoverCovered,
  rareWord,
  searchLimits,
  familyShown,
  nearShown,
  wordsOf,
  isPlural,
  isInflection,
  tiers,
  ALT_LABEL,
  ALIAS,
  namesOf,
  WordList,
  namesRead,
  lookupOf,
  namesOfStem,
  stemsOf,
  familiesOf,
  noFamily,
  familyOf,
  isHalf
};
