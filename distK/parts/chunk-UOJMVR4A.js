// src/query/lens/task-indices.ts
import { isIndicatorFacts } from "../core.js";
import { checkForm, isFlag, isText, later, listOf, oneOf, perhaps, recordOf } from "../core.js";

// src/query/lens/element-values.ts
import { derivedBy } from "../core.js";
import { attributesOf } from "../core.js";
var elementScales = ["IM", "LV", "CX"];
function elementColumn(index, element, scale) {
  return scale === "CX" ? contextColumn(index, element) : ratingColumn(index, { element, scale });
}
function ratingColumn(index, { element, scale }) {
  const column = new Float64Array(index.occupationCount).fill(Number.NaN);
  const skill = index.skills.ids.all().indexOf(element);
  const values = scale === "IM" ? index.requirements.importance : index.requirements.levels;
  if (skill < 0 || values === null) return column;
  const { offsets, targets } = index.requirements;
  for (let row = 0; row < column.length; row++)
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++)
      if (targets[edge] === skill) column[row] = scale === "IM" ? 1 + 4 * values[edge] : 7 * values[edge];
  return column;
}
function contextColumn(index, element) {
  return Float64Array.from({ length: index.occupationCount }, (_, row) => {
    const found = attributesOf(index, row).find(({ code, set }) => code === element && set === "work context");
    return typeof found?.value === "number" ? found.value : Number.NaN;
  });
}
function momentsOf(column) {
  const stated = column.filter((value) => !Number.isNaN(value)).sort();
  const mean = stated.reduce((sum, value) => sum + value, 0) / stated.length;
  const squares = stated.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / stated.length) };
}
var elementLabels = /* @__PURE__ */ (() => /* @__PURE__ */ derivedBy((index, elements) => {
  const labels = /* @__PURE__ */ new Map();
  const ids = index.skills.ids.all();
  for (const element of elements) {
    const skill = ids.indexOf(element);
    if (skill >= 0) labels.set(element, index.skills.labels().at(skill));
  }
  for (let row = 0; row < index.occupationCount && labels.size < elements.length; row++)
    for (const { code, name } of attributesOf(index, row))
      if (code !== void 0 && elements.includes(code)) labels.set(code, name);
  return labels;
}))();

// src/query/lens/task-indices.ts
import { formulaValues } from "../core.js";

// src/query/lens/standardised.ts
function standardised(formula) {
  return {
    ...formula,
    prepare: (index) => {
      const work = formula.prepare(index);
      const before = Array.from({ length: index.occupationCount }, (_, row) => work(row));
      const { mean, deviation } = momentsOf(Float64Array.from(before, (one) => one?.value ?? Number.NaN));
      return (row) => {
        const found = before[row];
        if (!(deviation > 0) || !found) return null;
        const parts = found.parts.map((part) => ({ ...part, contribution: part.contribution / deviation }));
        const base = (found.base - mean) / deviation;
        return { value: parts.reduce((sum, { contribution }) => sum + contribution, base), base, parts };
      };
    }
  };
}

// src/query/lens/task-indices.ts
var areItems = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => listOf(recordOf({ element: isText, scale: oneOf(elementScales), reversed: perhaps(isFlag) }))
))();
function standardisedSum(facts2, items) {
  checkForm("The facts", facts2, isIndicatorFacts);
  checkForm("The items", items, areItems);
  const elements = items.map(({ element }) => element);
  return standardised({
    ...facts2,
    prepare: (index) => {
      const columns = items.map(({ element, scale, reversed }) => zScores(index, element, scale, reversed ? -1 : 1));
      const labels = elementLabels(index, elements);
      return (row) => summed(elements.map((id, i) => ({ id, label: labels.get(id) ?? id, contribution: columns[i][row] })));
    }
  });
}
function summed(parts) {
  const value = parts.reduce((sum, { contribution }) => sum + contribution, 0);
  return Number.isNaN(value) ? null : { value, base: 0, parts };
}
function blockSum(facts2, blocks) {
  return {
    ...facts2,
    prepare: (index) => {
      const values = blocks.map(([formula]) => formulaValues(index, formula));
      return (row) => summed(
        blocks.map(([{ id, label }, weight], i) => ({
          id,
          label,
          contribution: weight * values[i][row]
        }))
      );
    }
  };
}
function zScores(index, element, scale, sign) {
  const column = elementColumn(index, element, scale);
  const { mean, deviation } = momentsOf(column);
  return column.map((value) => deviation > 0 ? sign * (value - mean) / deviation : Number.NaN);
}
var acemoglu = {
  name: "Acemoglu & Autor task measures, from O*NET",
  version: "2011",
  year: 2011,
  country: "US",
  attribution: "Task measures after Acemoglu & Autor (2011), Skills, Tasks and Technologies, from O*NET ratings."
};
function facts(id, label, direction, further = {}) {
  return {
    id,
    label,
    unit: "standard deviations",
    direction,
    source: acemoglu,
    formula: "z-scores of O*NET elements added and standardised again, occupations counting alike",
    ...further
  };
}
var context = (element, reversed = false) => ({ element, scale: "CX", reversed });
var rated = (element) => ({ element, scale: "IM" });
var routine = { trend: "routine", exposure: true };
var routineCognitive = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts("routine-cognitive", "routine cognitive work", "more of the thinking is routine", routine),
  [
    /* @__PURE__ */ context("4.C.3.b.7"),
    /* @__PURE__ */ context("4.C.3.b.4"),
    /* @__PURE__ */ context("4.C.3.b.8", true)
  ]
))();
var routineManual = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts("routine-manual", "routine manual work", "more of the handwork is routine", routine),
  [/* @__PURE__ */ context("4.C.3.d.3"), /* @__PURE__ */ rated("4.A.3.a.3"), /* @__PURE__ */ context("4.C.2.d.1.i")]
))();
var analyticalTasks = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts("analytical-tasks", "analytical work", "more analysing, thinking creatively, interpreting"),
  [/* @__PURE__ */ rated("4.A.2.a.4"), /* @__PURE__ */ rated("4.A.2.b.2"), /* @__PURE__ */ rated("4.A.4.a.1")]
))();
var interpersonalTasks = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts(
    "interpersonal-tasks",
    "interpersonal work",
    "more relating to, guiding and coaching of people"
  ),
  [/* @__PURE__ */ rated("4.A.4.a.4"), /* @__PURE__ */ rated("4.A.4.b.4"), /* @__PURE__ */ rated("4.A.4.b.5")]
))();
var manualTasks = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts("manual-tasks", "manual work", "more driving, handling, dexterity, orientation in space"),
  [
    /* @__PURE__ */ rated("4.A.3.a.4"),
    /* @__PURE__ */ context("4.C.2.d.1.g"),
    /* @__PURE__ */ rated("1.A.2.a.2"),
    /* @__PURE__ */ rated("1.A.1.f.1")
  ]
))();
var offshorability = /* @__PURE__ */ (() => /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts(
    "offshorability",
    "offshorability",
    "less of the work is tied to a place or to people present",
    {
      trend: "offshoring",
      exposure: true
    }
  ),
  [
    /* @__PURE__ */ context("4.C.1.a.2.l", true),
    .../* @__PURE__ */ ["4.A.4.a.5", "4.A.4.a.8", "4.A.1.b.2", "4.A.3.a.2", "4.A.3.b.4", "4.A.3.b.5"].map(
      (element) => ({ element, scale: "IM", reversed: true })
    )
  ]
))();
var routineTaskIntensity = /* @__PURE__ */ (() => /* @__PURE__ */ blockSum(
  /* @__PURE__ */ facts("rti", "routine task intensity", "more routine, less analysing and dealing with people", {
    ...routine,
    unit: "difference of standard deviations",
    formula: "½ (routine cognitive + routine manual) − ½ (analytical + interpersonal)"
  }),
  [
    [routineCognitive, 0.5],
    [routineManual, 0.5],
    [analyticalTasks, -0.5],
    [interpersonalTasks, -0.5]
  ]
))();
var physicalRoutine = /* @__PURE__ */ (() => /* @__PURE__ */ blockSum(
  /* @__PURE__ */ facts(
    "physical-routine",
    "physical routine",
    "more of the work is done by hand and by machine; it says nothing of robots",
    { ...routine, unit: "sum of standard deviations", formula: "routine manual + manual" }
  ),
  [
    [routineManual, 1],
    [manualTasks, 1]
  ]
))();

// src/query/lens/teleworkable.ts
var atLeast = (limit) => (value) => value >= limit;
var conditions = /* @__PURE__ */ (() => [
  ["4.C.1.a.2.h", "CX", (value) => value <= 2],
  ["4.C.2.a.1.c", "CX", /* @__PURE__ */ atLeast(4.5)],
  ["4.C.2.a.1.d", "CX", /* @__PURE__ */ atLeast(4.5)],
  ["4.C.1.d.3", "CX", /* @__PURE__ */ atLeast(4)],
  ["4.C.2.e.1.d", "CX", /* @__PURE__ */ atLeast(3.5)],
  ["4.C.2.e.1.e", "CX", /* @__PURE__ */ atLeast(3.5)],
  ["4.C.2.c.1.f", "CX", /* @__PURE__ */ atLeast(4)],
  ["4.C.2.c.1.b", "CX", /* @__PURE__ */ atLeast(4)],
  ["4.C.2.d.1.d", "CX", /* @__PURE__ */ atLeast(3.5)],
  .../* @__PURE__ */ [
    "4.A.3.a.1",
    "4.A.3.a.2",
    "4.A.3.a.3",
    "4.A.3.a.4",
    "4.A.4.a.8",
    "4.A.3.b.4",
    "4.A.3.b.5",
    "4.A.1.b.2"
  ].map((element) => [element, "IM", atLeast(4)])
])();
var teleworkable = {
  id: "teleworkable",
  label: "can be done from home",
  unit: "1 yes, 0 no",
  range: [0, 1],
  direction: "the work can be done from home",
  trend: "remote",
  source: {
    name: "Dingel & Neiman, How Many Jobs Can be Done at Home?, from O*NET",
    version: "2020",
    year: 2020,
    country: "US",
    attribution: "Teleworkability after Dingel & Neiman (2020), from O*NET work context and work activities."
  },
  formula: "none of 17 conditions of O*NET work context and work activities holds",
  prepare: (index) => {
    const columns = conditions.map(([element, scale]) => elementColumn(index, element, scale));
    const elements = conditions.map(([element]) => element);
    return (row) => {
      const values = columns.map((column) => column[row]);
      if (values.some(Number.isNaN)) return null;
      const ruling = conditions.filter(([, , holds], i) => holds(values[i]));
      const labels = elementLabels(index, elements);
      const parts = ruling.map(
        ([id]) => ({
          id,
          label: labels.get(id) ?? id,
          contribution: -1 / ruling.length
        })
      );
      return { value: ruling.length === 0 ? 1 : 0, base: 1, parts };
    };
  }
};

export {
  standardised,
  standardisedSum,
  routineCognitive,
  routineManual,
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  routineTaskIntensity,
  physicalRoutine,
  teleworkable
};
