/** A start whose answers on real data are kept and reviewed, and one sentence on why their order is sensible, or what the data lack. */
export interface CareerStart {
  readonly start: string;
  readonly file: string;
  readonly why: string;
}

const reviewed: Readonly<Record<string, string>> = {
  'infantry soldier':
    'Corporal and sergeant are the next ranks, special forces the branch that shares most; prison officer and security supervisor follow, what soldiers who leave ask for. Officers share about half of the skills or more and are blocked, three levels up: a commission is no promotion. They lie ahead instead.',
  'ICT operations manager':
    'Other ICT managers first, and between them consultants and planners, who are down by authority alone; chief information and chief technology officer are the two steps up. Chief data officer is the third, sooner near since all three are of one trade, with a twentieth held. Of most less than a fifth is held, because ESCO writes a list of its own for every manager; shop supervisor is as near as some of them and two levels down.',
  'web developer':
    'Other developers first, by what they share, all on one level; web content manager is the first of two steps up, both by authority, and software manager lies ahead. Chief technology officer is close by its group of skills but asks for nothing a developer holds, and is blocked for that.',
  'data scientist':
    'Data analyst, statistician and computer scientist first, chief data officer the first step up. Biometrician and demographer stand before the everyday data engineer, since ESCO describes all scientists by one common block; software manager lies ahead with a twentieth held, a direction more than a next step. General practitioner, as near by that block, is blocked: nobody becomes a doctor sideways.',
  'nurse responsible for general care':
    'Specialist nurse is a grade up and advanced nurse practitioner beside it, midwife third; nurse assistant is as near but two levels down and blocked. The therapists are near in what they do with patients, and blocked: each has a title of its own, by ISCO, though ESCO marks fifteen occupations only. Those who become nurses are other nurses, midwives and, from below with half held, the assistant. What follows the midwife is a level down, some of it with training of its own that no list shows.',
  'primary school teacher':
    "Primary teaching by other methods or for other needs first, early years next; assistants are two levels down. The own school's head teacher is just not near (.302), because ESCO describes heads by management: it lies ahead, while heads of nursery and special schools are moves.",
  chef: 'Pastry chef shares almost everything; cooks are a level down by ISCO; head chef, on the same level, is up by authority, and restaurant manager the usual way out of the kitchen. Pizzaiolo and kitchen helpers are two levels down and blocked.',
  'legal assistant':
    'Legal clerks first, then the courts, justice of the peace among them. Lawyer and prosecutor share a third, judge two fifths, and are blocked: each has a title of its own, entered from below with half of what is needed. Judge, of the supreme court too, lies ahead by way of justice of the peace, as in some countries and in others never. Notary, one level up with less than a fifth held, is a title as well, but neither ESCO nor ISCO sets it apart: an adviser must say so, or list it among the regulated.',
  'hotel concierge':
    'The front desk first, porter and doorman a level down; hotel butler is up by authority, on the same level, since ISCO 5151 holds the supervisors of housekeeping in hotels and butlers with them. Rooms division manager is the known way up, with a fifth held.',
  secretary:
    'Administrative assistant is the classic next step and comes first by far, one level up, with management and executive assistant behind it; marketing assistant is two levels up by ISCO, which counts it among professionals, and with a third held lies ahead, by way of management assistant.',
  'shop assistant':
    'Sales assistant and cashier first, then the specialised sellers, which ESCO describes with one common block: their order among themselves means little. Four steps up, none with more than a fifth held: checkout supervisor first, shop supervisor among them as of one trade. Shop manager lies ahead of that; garage manager shows how far a block of sales skills carries.',
  'police officer':
    'Detective and inspector are the promotions, prisons the neighbours. Street warden comes first because it asks for the same in small, though hardly an officer goes there; police trainer is two levels up, as ISCO counts trainers as teachers, and passes, close and with two thirds held. Commissioner lies ahead by way of detective.',
  'hop farmer':
    'Growing plants: team leaders beside, workers a level down, managers of crops up by authority. Agronomist is close and two levels up with a quarter held: blocked, and no move brings anybody nearer, for what it asks is a degree.',
  welder:
    'Joining metal first (brazier, solderer, spot welder), boilermaker among them, all on one level; inspector and ironwork supervisor are the first of four steps up. Welding engineer, two levels up with two fifths held, is a degree: blocked, and ahead by way of welding inspector, as which welders come to it.',
  bricklayer:
    "The supervisor of the own trade is the first step up, other trades' supervisors behind it; stonemason, concrete finisher and plasterer are the trades beside. Nothing in the data tells an apprenticeship from a short course, so carpenter looks as near as painter.",
  'taxi driver':
    'Private chauffeur first, then bus, trolley bus and tram with ever less held: the licence that each requires counts like any other skill. Chief conductor is the only step up, by its title; driving instructor is close, two levels up with a quarter held, and lies ahead.',
  'kitchen assistant':
    'Kitchen porter beside, the cooks one level up with three fifths held; chef, pastry and private chef are two levels up with a quarter to a third held and lie ahead, by way of grill and diet cook: first a cook, then a chef.',
};

export const careerStarts: readonly CareerStart[] = Object.entries(reviewed).map(([start, why]) => ({
  start,
  file: start.replaceAll(' ', '-').toLowerCase(),
  why,
}));
