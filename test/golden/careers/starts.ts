/** A start whose answers on real data are kept and reviewed, and one sentence on why their order is sensible, or what the data lack. */
export interface CareerStart {
  readonly start: string;
  readonly file: string;
  readonly why: string;
}

const reviewed: Readonly<Record<string, string>> = {
  'infantry soldier':
    'Special forces, corporal and sergeant are the next ranks. Officers stand three levels up and pass only because as much is held as among kindred occupations: ESCO describes an artillery officer as a soldier with guns, and nothing in the data says that a commission is not a skill; army captain, of whom less is held, lies ahead instead.',
  'ICT operations manager':
    'Other ICT managers first, chief information and chief technology officer as the two steps up, as an adviser expects; consultants and planners are down by authority alone, and shop supervisor, once among the doors, is near but two levels down.',
  'web developer':
    'Other developers first, by what they share, all on one level; web content manager is the step up by authority. Chief technology officer is close by its group of skills but asks for nothing a developer holds, and is blocked as a step up with hardly anything held.',
  'data scientist':
    'Data analyst, statistician and computer scientist first, chief data officer the step up. Lecturers stand further down, kept at bay by likeness; that information manager lies ahead by way of zoo registrar shows what a short list of one registrar does, and it is shown as far, with a tenth held.',
  'nurse responsible for general care':
    'Specialist nurse is a grade up and advanced nurse practitioner beside it, midwife among the nearest; nurse assistant is as near but two levels down and blocked. The therapists that follow are near in what they do with patients; that each asks for a licence of its own is in no list of ESCO, and --regulated adds it.',
  'primary school teacher':
    "Primary teaching by other methods or for other needs first, early years next; assistants are two levels down. The own school's head teacher is just not near (.302), because ESCO describes heads by management: it lies ahead, while heads of nursery and special schools are moves.",
  chef: 'Pastry chef shares almost everything; cooks are a level down by ISCO; head chef, on the same level, is up by authority, and restaurant manager the usual way out of the kitchen. Pizzaiolo and kitchen helpers are two levels down and blocked.',
  'legal assistant':
    'Legal clerks first, then the courts. Notary, prosecutor, judge and lawyer are one level up by ISCO and stand as such: years of law school are one skill in ESCO, as light as any other, and only a list of regulated professions tells them apart.',
  'hotel concierge':
    'The front desk first, porter and doorman a level down; hotel butler is up by ISCO, which counts butlers among supervisors of households. Rooms division manager is the known way up, with a fifth held.',
  secretary:
    'Administrative assistant is the classic next step and comes first by far, one level up, with management and executive assistant behind it; marketing assistant is two levels up and passes for the third of its needs that is held.',
  'shop assistant':
    'Sales assistant first, then the specialised sellers, which ESCO describes with one common block: their order among themselves means little. Checkout supervisor is the step up of a shop; shop manager lies ahead of it, and garage manager shows how far a block of sales skills carries.',
  'police officer':
    'Street warden asks for the same in small, detective and inspector are the promotions, prisons the neighbours; police trainer is two levels up, as ISCO counts trainers as teachers, and passes for the two thirds that are held. Commissioner lies ahead by way of detective.',
  'hop farmer':
    'Growing plants: team leaders beside, workers a level down, managers of crops up by authority. Agronomist is near and two levels up with a quarter held: blocked, and ahead by way of team leader, which is how growers get there.',
  welder:
    'Joining metal first (brazier, solderer, boilermaker, spot welder), all on one level; inspector and ironwork supervisor are the steps up, and welding engineer, two levels up, passes for two fifths held. Industrial engineer is near in likeness with nothing held, and blocked for it.',
  bricklayer:
    "The supervisor of the own trade is the first step up, other trades' supervisors behind it; stonemason, concrete finisher and plasterer are the trades beside. Nothing in the data tells an apprenticeship from a short course, so carpenter looks as near as painter.",
  'taxi driver':
    'Private chauffeur first, then bus, trolley bus and tram with ever less held: the licence that each requires counts like any other skill. Chief conductor is the only step up, by its title; driving instructor is close, two levels up, and lies ahead.',
  'kitchen assistant':
    'Kitchen porter beside, the cooks one level up with three fifths held; chef and pastry chef are two levels up and pass by the third that is held, private and head chefs do not and lie ahead by way of cook and chef.',
};

export const careerStarts: readonly CareerStart[] = Object.entries(reviewed).map(([start, why]) => ({
  start,
  file: start.replaceAll(' ', '-').toLowerCase(),
  why,
}));
