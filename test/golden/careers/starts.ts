/** A start whose answers on real data are kept and reviewed, and one sentence on why their order is sensible, or what the data lack. */
export interface CareerStart {
  readonly start: string;
  readonly file: string;
  readonly why: string;
}

const reviewed: Readonly<Record<string, string>> = {
  'infantry soldier':
    'Ranks follow each other (corporal, sergeant, special forces) and officers are stopped by level, as in an army; artillery officer is the most similar of all because ESCO describes it as a soldier with guns, and nothing in the data says that a commission is not a skill.',
  'ICT operations manager':
    'Most of its 41 skills are management in general, so nothing is more than 21 % similar, and other ICT managers come first; telecommunications manager is a step back only because ESCO lists 11 skills for it, and shop supervisor among the doors shows how far general skills carry.',
  'web developer':
    'Other developers first, in the order of what they share; a step back means that ESCO lists fewer skills (18 against 26), not that they earn less, and software tester is blocked because ESCO describes testing by methods that it gives to no developer.',
  'data scientist':
    'Data analyst first, then computing and statistics: rarity keeps the block of skills that ESCO gives to every researcher from sending a data scientist to religion first, though lecturers of every subject, described by that block and little of their subject, remain the cheapest doors.',
  'nurse responsible for general care':
    'Specialised nursing first, then the health professions around it; nurse assistant is close but two levels down, and that a dietitian needs a licence of her own is not in the data.',
  'primary school teacher':
    'Primary teaching by other methods or for other needs comes first, early years next; assistants are blocked by level alone, and law lecturer among the doors shows that ESCO lists what lecturers do in class and hardly what they must know.',
  chef: 'Pastry chef shares almost everything, cooks are a step back by level; head chef counts as sideways because ISCO puts all chefs on one level and most of what a head chef adds is common management.',
  'legal assistant':
    'Legal clerks first, then the courts; supreme court judge among the doors shows what the data lack: years of law school are one skill in ESCO, as light as any other.',
  'hotel concierge':
    'The front desk first, upward to receptionist and night auditor, with porter and doorman a step back; waiter just misses the gate (10.4 %), since serving is what a waiter needs and a concierge does not do.',
  secretary:
    'Administrative assistant is the classic next step and comes first by far; the foreign language correspondent is similar in everything but the languages, which is what the gate sees, and verger among the doors is an accident of a short list.',
  'shop assistant':
    'Sales assistant first, then the specialised sellers, which ESCO describes with one common block: their order among themselves means little, and the block tops what there is to learn.',
  'police officer':
    'Street warden asks for the same in small, detective and inspector are the promotions, prisons the neighbours; police trainer is among the most similar and two levels up, as ISCO counts trainers as teachers.',
  'hop farmer':
    'Growing plants and nothing else: team leaders sideways, workers a step back; there are only 72 candidates, because agriculture shares little with the rest of ESCO, and agronomist is stopped by the level of its degree.',
  welder:
    'Joining metal first (boilermaker, brazier, solderer), each asking for less than the 36 skills of a welder; pipe welder is blocked at 5 % because ESCO gives it hardly any of the skills it gives to welders, a gap in the data and not in the trade.',
  bricklayer:
    'The supervisor is the step up, stonemason, plasterer and concrete finisher are the trades beside; nothing in the data tells an apprenticeship from a short course, so carpenter looks as near as plasterer.',
  'taxi driver':
    'Private chauffeur first, then bus, trolley bus and tram with ever more to learn, which are ways up by what they ask for; the licence that each requires counts like any other skill.',
  'kitchen assistant':
    'Cooks are the step up and come first, porter and pizzaiolo are sideways; chefs are blocked as two levels above although a third of what they need is there: the way leads over cook.',
};

export const careerStarts: readonly CareerStart[] = Object.entries(reviewed).map(([start, why]) => ({
  start,
  file: start.replaceAll(' ', '-').toLowerCase(),
  why,
}));
