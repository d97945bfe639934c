import {
  WordList,
  familiesOf,
  lookupOf,
  namesRead,
  tiers
} from "./chunk-5D2ZWJBX.js";
import {
  englishRules,
  plainRules
} from "./chunk-PHDNDULC.js";

// src/search/engine.ts
import { listOf_2 as listOf } from "../core.js";
import { checkIndex } from "../core.js";
import { SkillGraphError as SkillGraphError2 } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";

// src/search/aliases.ts
import { positionIn } from "../core.js";
import { SkillGraphError } from "../core.js";

// src/search/english-occupation-aliases.ts
var englishOccupationAliases = {
  "4910419f-b4af-4f59-b544-9dbebc8a74f0": "sparky, sparks, electrical fitter",
  // electrician
  "2a04a1df-a3b9-403e-a245-e7f93fdddd44": "PA, EA, exec assistant",
  // executive assistant
  "8d3e8aaa-791b-4c75-a465-f3f827028f50": "RN, registered nurse, ward nurse, hospital nurse, SRN, RGN",
  // nurse responsible for general care
  "5c082067-ea18-4ccb-8c43-e70b18ad8120": "CNC, CNC operator, CNC machinist, CNC setter",
  // computer numerical control machine operator
  "45037d43-a8f5-4f46-b332-b2935bc305f4": "trucker, LGV driver, artic driver, haulage driver, class 1 driver",
  // cargo vehicle driver
  "2a22ff9e-de3b-408d-b312-5034896cc4f4": "chippy, chippie, site carpenter",
  // carpenter
  "05f321f8-055b-407d-bf19-e0ddabda56b7": "brickie, bricky, brick layer",
  // bricklayer
  "f4a22809-c00c-4dd0-8b09-c7251f8dcd1c": "dry liner, drywaller, drywall installer",
  // plasterer
  "ed3cf43d-c2c1-4c46-82fc-1375e27e0290": "heating and plumbing engineer, plumber and heating engineer",
  // plumber
  "5793c124-c037-47b2-85b6-dd4a705968dc": "cop, bobby, PC, police constable, policeman, policewoman",
  // police officer
  "88721b6c-d2ce-41c6-8878-73c0d3aacf39": "firewoman, fire fighter, fire officer",
  // firefighter
  "4b05bef2-ded4-4b09-ab94-f4c6a555a775": "case worker in social services",
  // social worker
  "a48b9a5a-5ded-482d-8cda-7fd097a32c16": "greenkeeper, greenskeeper",
  // groundsman/groundswoman
  "fa30c1cb-dbc5-409c-8124-7284592b123c": "arborist, arboriculturist",
  // tree surgeon
  "8ec8df02-e9dd-43b7-b416-5846ae0414ab": "estate agent, realtor, letting agent",
  // real estate agent
  "eda0d957-3c3c-4139-b89a-a18bc9e18897": "chartered accountant, CPA, bean counter",
  // accountant
  "e52b5707-7097-4dbc-ac61-054e917da241": "dentist, dental surgeon",
  // dental practitioner
  "03d79393-7b30-4159-945b-01963eddd302": "elementary school teacher, KS1 teacher, KS2 teacher, elementary teacher, supply teacher, substitute teacher",
  // primary school teacher
  "55d60ead-0343-4008-b9e4-fb4b5a179c83": "nursery teacher, kindergarten teacher, preschool teacher, EYFS teacher",
  // early years teacher
  "5efb2c08-ba3a-4659-a2e4-1883f54e77b6": "high school teacher, supply teacher, substitute teacher",
  // secondary school teacher
  "f2b15a0e-e65a-438a-affb-29b9d50b77d1": "software dev, app developer, coder, full stack developer, back end developer, SWE, java developer, Python developer, C# developer, .NET developer",
  // software developer
  "c40a2919-48a9-40ea-b506-1f34f693496d": "web dev, webdev",
  // web developer
  "866c7813-2c03-47d7-9bdc-192cfbace57c": "front end dev, UI developer",
  // user interface developer
  "96e20037-0a25-4bf6-a25e-808d1605d890": "UI designer, UX designer, UI/UX designer",
  // user interface designer
  "8c57af09-719c-42b3-be40-6ed4946236cc": "database admin, SQL DBA",
  // database administrator
  "9e2e6e1e-363b-4e1b-a673-7bc0f7343300": "system admin, IT administrator, server admin",
  // ICT system administrator
  "aaeec9a7-dc57-4485-890c-86b3eef735f9": "IT support, IT helpdesk, first line support, 1st line support, service desk analyst, help desk",
  // ICT help desk agent
  "1242d99a-47f1-4a62-b884-33746db8a6ca": "IT support manager",
  // ICT help desk manager
  "81480b40-a318-47f3-9b2c-56b69ed67d95": "network admin",
  // ICT network administrator
  "276ba420-ef09-4a0e-b215-2c2e2f80ad28": "CISO",
  // chief ICT security officer
  "82f90e87-de92-4678-adae-61d3e5f7e1e4": "CIO, head of IT",
  // chief information officer
  "7b1b5da8-573a-49bb-a38e-68725a949f4f": "CTO",
  // chief technology officer
  "6c3fd65e-2d24-47d8-bc22-9e93512bdcc2": "CEO, managing director, MD",
  // chief executive officer
  "c64a6e4e-5b38-4f93-b26d-aded817aeaf3": "COO",
  // chief operating officer
  "0ddbf393-38f1-4c22-b14c-fe775008f321": "CMO",
  // chief marketing officer
  "30f3ea93-882a-4525-841c-1d5b4b64076f": "finance director, head of finance",
  // financial manager
  "f605bcd2-90b6-45a0-a558-d05016d68a77": "HR director, head of HR, people manager, people partner",
  // human resources manager
  "d3e32e5e-7f24-48e3-b939-e4f800eb62fb": "HR officer, HR advisor, HRBP, HR generalist, people officer",
  // human resources officer
  "d8ed1703-9c03-4ea0-83cc-b6169bc54ffd": "HR assistant, HR admin",
  // human resources assistant
  "068370e0-9c27-4814-87d0-44fbb3140815": "headhunter, talent acquisition specialist",
  // recruitment consultant
  "a28dff76-74df-46ee-929f-d1fffbb63cd7": "QA manager",
  // ICT quality assurance manager
  "106f79e4-6264-45f1-9e7a-297435cd684b": "QA, QA tester, QA engineer, test engineer for software",
  // software tester
  "258e46f9-0075-4a2e-adae-1ff0477e0f30": "ML scientist",
  // data scientist
  "d3edb8f8-3a06-47a0-8fb9-9b212c006aa2": "BI analyst, data insight analyst",
  // data analyst
  "8b6388a4-4904-471b-9331-d3b1211f5525": "IT PM, IT project lead",
  // ICT project manager
  "bea99fea-0383-4c63-b944-70d4799de2c5": "PM, project lead",
  // project manager
  "9f508305-80ce-4111-8722-f2c9b4a44890": "PdM",
  // product manager
  "69bcbb0a-8d80-4ecd-b0a4-9adea2a40de2": "visual designer",
  // graphic designer
  "303a1e34-cb16-4054-b323-81e5eec17397": "office cleaner, char",
  // building cleaner
  "cbad55a4-c7cf-4ab6-9540-eac72b26729b": "cleaning lady, maid, house cleaner",
  // domestic cleaner
  "1822bfc2-e735-449f-ba00-ca71eb5c062b": "school caretaker, super",
  // building caretaker
  "0b15375e-dfdd-4047-9efb-096e0aaee7d2": "sales associate, shop worker, retail assistant, store assistant",
  // shop assistant
  "9ba74e8a-c40c-4228-9998-eb3c7a5c11df": "retail sales assistant",
  // sales assistant
  "9e81adde-9983-44fa-b74b-c548d0dbfbdd": "store manager",
  // shop manager
  "d35f9e79-5778-43b4-8667-0e3ba1fcb19a": "shelf stacker, stock filler, night filler, stock boy, supermarket worker",
  // shelf filler
  "2b871272-bd61-4206-bd1a-0b96d7023098": "till operator, checkout operator, checkout assistant",
  // cashier
  "d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471": "server, wait staff, waiting staff",
  // waiter/waitress
  "53ed8787-3423-4843-8c63-7be1877d29e2": "maître d, maitre d",
  // head waiter/head waitress
  "bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61": "coffee maker, coffee barista",
  // barista
  "2f5e38a0-6578-4665-bdbd-e2ab505be140": "barman, barmaid, barkeep, bar staff, mixologist",
  // bartender
  "f756fdab-7726-4c48-bfcc-94ff8810fc08": "KP, pot wash, dishwasher, kitchen staff",
  // kitchen porter
  "e1cf6897-158d-4b48-a39e-2a3a8cac216c": "kitchen hand, dinner lady, school dinner lady, lunch lady, canteen assistant, kitchen staff",
  // kitchen assistant
  "90f75f67-495d-49fa-ab57-2f320e251d7e": "line cook, short order cook",
  // cook
  "96a0d8d3-d4a6-473d-80d6-b5dbadde940a": "fast food worker, burger flipper, fast food crew, McDonald's worker, McDonald's crew member, takeaway worker",
  // quick service restaurant crew member
  "3cc51201-cd20-47f8-92ad-4d5861f963cf": "bellboy, bellhop",
  // hotel porter
  "f7b04542-d8c7-42db-8475-e63b507cce82": "front desk, front of house receptionist",
  // receptionist
  "6f7c1e84-8162-4c20-a575-b57ff624eef5": "cabbie, cabby, cab driver, Uber driver, minicab driver",
  // taxi driver
  "00cee175-1376-43fb-9f02-ba3d7a910a58": "coach driver",
  // bus driver
  "81f6a814-1f4e-47d4-9c75-47977c7267ee": "engine driver",
  // train driver
  "0c408028-c48f-4df8-ba5d-c3d3be15f5a2": "van driver, delivery driver, Amazon driver, white van man",
  // car and van delivery driver
  "3a959644-beed-4afc-8e57-d5068ae6a43e": "deliveroo rider, bike courier",
  // bicycle courier
  "eeac6251-1974-42f5-91ed-513c6c883755": "forklift driver, FLT driver, fork truck driver",
  // forklift operator
  "bea705fe-06ac-4147-b8e0-6e8ac1208d8f": "warehouse operative, warehouse assistant, goods in, goods-in operative, loading bay worker, storeman, warehouseman",
  // warehouse worker
  "cd94def5-3442-4c2e-ae3d-0761a3008bcb": "picker packer, order picker, warehouse picker",
  // warehouse order picker
  "f5cb9901-86fc-48d0-9cde-667fbe8cef3a": "packer",
  // hand packer
  "c84a055d-00fe-4789-a054-f4a62914ff6e": "removal man, removals operative, removal worker",
  // mover
  "e54683ca-1fc9-468d-b880-6544ff6b7d0b": "bin man, binman, dustman, garbage collector, garbage man, bin lorry loader, refuse worker",
  // refuse collector
  "503ea267-93e9-4b8c-ae5e-817fe7e4a245": "road sweeper",
  // street sweeper
  "92cba6b4-8fca-49bb-b68c-45c5096fedc9": "window washer",
  // window cleaner
  "31808988-fc0a-4bc3-9e47-27216d6759f5": "security officer, watchman, CCTV operator, surveillance operator",
  // security guard
  "7e17f4ea-9565-41e0-b408-b52b5c9492a3": "club doorman",
  // door supervisor
  "3327a087-cd36-4b02-ac1b-6455f59f9312": "screw, prison guard, correctional officer",
  // prison officer
  "c6a26e11-bdf1-47a1-849d-fdcf819d458d": "army officer",
  // armed forces officer
  "bd5a2f44-fc06-45fd-909b-3a4001c8b8a3": "squaddie, infantryman",
  // infantry soldier
  "71f09c8b-a172-408c-b9e7-32e580e39ff6": "GP, family doctor, family physician",
  // general practitioner
  "9b889f07-c39c-464d-b9d9-b2daa650f9ac": "consultant doctor, surgeon, cardiologist, anaesthetist, medical specialist",
  // specialised doctor
  "d38c2107-98f2-47b7-8bb4-f69750d51082": "HCA, nursing auxiliary, health care assistant",
  // healthcare assistant
  "87d0795a-d41f-47ee-979f-0ab7d73836e7": "nurse's aide, CNA",
  // nurse assistant
  "1391bdf9-bd61-4fb5-91ca-c29036ab2b60": "home carer, domiciliary carer, home help, live-in carer, live in carer, carer",
  // home care aide
  "f4525ed8-54eb-4a3b-90db-55cc01b0d9fd": "care assistant, care home assistant, carer",
  // care home worker
  "3f74aad8-2d60-4be2-b059-8dba5568d530": "nursery nurse, childminder, nursery practitioner, day care worker",
  // child day care worker
  "0a5356bc-7f81-4e40-971d-c1dc789c5fb4": "au pair",
  // nanny
  "95cda6a9-a70a-4a93-9442-11d573cb4a02": "midwives",
  // midwife
  "0b5dfc02-b825-4445-811d-d39ed442657e": "paramedic, ambulance paramedic, EMT",
  // paramedic in emergency responses
  "64e909ad-1bd0-493c-a8dc-1afbed0c9c2f": "ambulance driver",
  // emergency ambulance driver
  "006cc1f9-2841-41c3-991a-dc3f2f3bd533": "physical therapist",
  // physiotherapist
  "33da5532-8c4e-4d1b-b52e-c201ee1bc7ab": "OT",
  // occupational therapist
  "8021f3a2-e3de-43c0-b366-075da74dc5b7": "SLT, speech pathologist",
  // speech and language therapist
  "52ded7d7-11df-42e3-b90a-d7f4b70fb4b9": "shrink",
  // psychologist
  "6e0e068b-cd5c-4400-8899-54056087fa14": "dispensing optician",
  // optician
  "7c132147-428b-4ea3-87e1-70f7abb691ce": "dispensing chemist",
  // pharmacist
  "c1a86d6d-7785-43e1-994b-958eba58fff7": "pharmacy dispenser",
  // pharmacy assistant
  "bdc74965-1d1a-4f8e-a490-9cf71f494e02": "dental assistant",
  // dental chairside assistant
  "eb6efbb9-9216-4e86-bc3b-de2223cd4667": "veterinary surgeon, animal doctor",
  // general veterinarian
  "24f1eb3a-e99c-4c38-9bda-ba2ba6bf9fa4": "vet nurse, animal nurse",
  // veterinary nurse
  "099c6bb0-22d3-4c5d-8bf5-70910af381ef": "hair stylist, hairstylist",
  // hairdresser
  "4e0c14d6-b170-40f1-bcdc-703c0b92109b": "men's hairdresser",
  // barber
  "a1e1a788-2352-4172-8fcf-1f985a6968b0": "beauty therapist, lash technician, brow technician, eyelash technician",
  // aesthetician
  "bced9b86-d4e7-42f8-bb47-acb2001b9bd0": "nail technician, nail tech",
  // manicurist
  "49713da4-4e97-4f82-bd1c-16ce7f9179b7": "MUA, makeup artist",
  // make-up artist
  "1978c6ff-37b4-48f1-9aa6-88b9c568f74f": "massage practitioner",
  // masseur/masseuse
  "c784c2db-e636-429f-8492-3191790a58d7": "gym instructor, fitness coach",
  // fitness instructor
  "f7177f79-63e7-4944-8896-044056b62523": "fitness coach",
  // personal trainer
  "3025dea4-1752-40a9-9431-fd874420386f": "pool attendant",
  // life guard
  "974d4eab-fbee-4c52-b16e-73bdd8c25b53": "legal counsel",
  // lawyer
  "929ef41d-afd0-4d5a-b85b-69eab68fa368": "paralegal",
  // legal assistant
  "07bd65d7-c13f-443a-bdf6-88903f3822be": "magistrate",
  // judge
  "5ac377d2-e1d0-4911-a299-b4ef2782a0ba": "office secretary, typist secretary",
  // secretary
  "044d78cc-f62f-4532-83a5-8e04f2889652": "admin assistant, admin, office administrator, admin clerk, office temp, temp, office assistant",
  // administrative assistant
  "6e6839b6-099c-4802-906e-7f2c8203ee69": "office lead",
  // office manager
  "6353b3e8-e8f2-4ecb-b230-186927139892": "data inputter, data entry operator",
  // data entry clerk
  "0ededdc2-050a-4ec3-8e70-6295105fcd19": "call centre operator, call handler, telesales, telesales agent",
  // call centre agent
  "13d1b2b4-99dd-44da-9734-c9f74bae18f7": "customer service advisor, CSR, customer care agent, customer service rep, customer services assistant, customer service adviser",
  // customer service representative
  "ade351da-7bda-424e-8682-bbdcab2a25be": "payroll administrator",
  // payroll clerk
  "c3aae59e-1441-4b3e-bdd1-6da50dc7cf42": "book keeper",
  // bookkeeper
  "bfe142b9-a049-4d41-89c4-fd2f34ac56b6": "accounts assistant, accounts clerk",
  // accounting assistant
  "2ff9e53c-6e7f-42af-8d71-b5dd7f283089": "bank cashier, bank clerk",
  // bank teller
  "e937449a-d9e0-4ab7-9ea5-4d3ac673be6d": "underwriter",
  // insurance underwriter
  "01a83071-6533-4675-b2da-f0c6d02669f5": "claims handler",
  // insurance claims handler
  "068c2787-58ff-468e-bbb6-c4e5dd6ee482": "actuary",
  // actuarial consultant
  "21de0f3b-a71a-4263-a9ba-90c5f3721b4d": "IFA, financial adviser",
  // financial planner
  "59c22779-4d89-4bc9-ba8b-d64bea236723": "tax accountant",
  // tax advisor
  "a7594892-ff23-4e2a-aedf-2f967ebca15c": "head of sales",
  // sales manager
  "2eac08c2-a81a-46fc-8d75-eb0e0f3e0f6d": "key account manager",
  // sales account manager
  "14031d4a-6e99-442f-b4fe-18262b6432b2": "sales rep, field sales rep",
  // commercial sales representative
  "6fcf4638-e7c7-4978-9302-9a7b63a3d57c": "head of marketing",
  // marketing manager
  "356227b9-2263-4dbd-81e9-7dfc6d3f3af7": "digital marketer, digital marketing executive",
  // online marketer
  "c0489e22-6a1b-4e52-974a-eb71bbb42134": "PR officer, PR executive",
  // public relations officer
  "b1ab3572-fa2f-4624-8eac-3c3d986d237b": "ad writer",
  // advertising copywriter
  "a47f82d3-4cf7-4abf-bb36-2c8cbad28234": "newspaperman",
  // journalist
  "66542dd6-05a6-4d9e-97ff-3f4858c31ff9": "wedding photographer",
  // photographer
  "1a07bd7d-2e1d-4930-a84a-1a442b8f2a44": "freelance translator",
  // translator
  "23e692a9-a242-4d4f-988f-ed562f757864": "simultaneous interpreter",
  // interpreter
  "60f7eb23-a7ea-4cbe-98a5-1248291f62d5": "library worker",
  // librarian
  "d7d986e1-7333-431b-9719-0c5c6939e360": "civils engineer",
  // civil engineer
  "579254cf-6d69-4889-9000-9c79dc568644": "mech engineer",
  // mechanical engineer
  "86ca306c-ab99-420a-9e2a-aa73c5c4de22": "EE",
  // electrical engineer
  "4d34a9ee-2653-4da0-bef7-f59294577224": "hardware engineer",
  // electronics engineer
  "53d2052f-edc0-4f44-8be1-164526412bfe": "IE",
  // industrial engineer
  "30c0943c-caa1-411d-b273-26f475971273": "QE",
  // quality engineer
  "8c3f536e-ba66-4321-ba40-363dc39f129b": "building architect",
  // architect
  "0cca32c2-9308-4927-adb2-14771ab787f0": "QS",
  // quantity surveyor
  "d8e502b4-1be6-4d10-a224-151688f8f0c8": "topographic surveyor",
  // land surveyor
  "faed05c0-c1d1-4e34-b575-0dea96459e56": "site manager, construction site manager",
  // construction manager
  "fb7e2f4f-1545-42f1-972e-94082e49c6dc": "builder, labourer, building labourer, hod carrier, navvy",
  // building construction worker
  "18fa8080-3156-429a-bbd7-b3ef559b6721": "scaffolder, scaffold erector",
  // construction scaffolder
  "b4c6d1b0-929e-48be-9f67-47bd8c30658b": "slater",
  // roofer
  "15620506-fb5d-49cd-87a2-1c9047fb406a": "painter and decorator, house painter, decorator",
  // construction painter
  "02447817-ea01-4d8b-b09c-8bc128e447e6": "tiler, wall and floor tiler",
  // tile fitter
  "5f9e0588-e819-42f7-9975-f53198666c07": "glazier",
  // plate glass installer
  "7259dc48-004a-4ceb-aa4e-5bbd548c2397": "heating engineer, gas engineer, boiler engineer",
  // heating technician
  "4ad4024e-d1d3-4dea-b6d1-2c7948111dce": "car mechanic, mechanic, auto mechanic, grease monkey",
  // vehicle technician
  "fa3fde92-f773-4381-9ae6-8e23d7334cd4": "car body builder",
  // motor vehicle body assembler
  "7aedaa07-3884-4c5b-88f9-80997b2aa54b": "TIG welder, MIG welder, coded welder",
  // welder
  "7d9242d3-2a55-45e3-9d67-be76f879de0b": "lathe operator, turner",
  // metalworking lathe operator
  "898f99f7-8c0a-4212-9e58-9ab00379e5ae": "fitter turner",
  // fitter and turner
  "7d4266b3-2108-4330-b27b-430a96012c21": "sewing machinist, garment worker",
  // sewing machine operator
  "978ae3a2-0831-415a-8396-b84dde656fc5": "bespoke tailor",
  // tailor
  "dc9b98da-c389-4caf-a21a-c6f8c530c0bf": "cobbler",
  // shoe repairer
  "1aadb308-432a-4d01-b54b-b4f7f76dd419": "bread maker",
  // baker
  "ff42d44c-34f8-46be-ad3a-2aad9a5e43f0": "patissier",
  // pastry maker
  "37c7880e-cfee-4c41-a41b-061682fefde3": "meat cutter",
  // butcher
  "e7970c7a-7769-4002-87d3-0a8ea94fdd6f": "landscaper",
  // landscape gardener
  "b4ff30f8-073b-4dd8-9128-ecf9d0ff87ba": "cattle farmer, dairy farmer, dairyman",
  // cattle breeder
  "18dafd4f-8c37-4276-b4b3-cfa31059b2b6": "deckhand on a trawler",
  // fisheries deckhand
  "3c2da05f-eb24-41f7-8307-46c96660fee0": "ATC",
  // air traffic controller
  "522c55ca-ee4a-407d-9fc6-f810c5266523": "airline captain, airline pilot",
  // airline transport pilot
  "523ab5a0-5e72-418d-9d61-a6126a446123": "pilot",
  // commercial pilot
  "f20d3ae6-baeb-482c-b68d-c2fb115e5dde": "air hostess, air steward, cabin crew",
  // flight attendant
  "f2a416b8-c7e4-49ee-964d-a49f6af79b84": "skipper, sea captain",
  // ship captain
  "79f8f68c-5509-4119-9373-8bef1c364d31": "holiday adviser",
  // travel agent
  "b476f45f-2c79-44d5-a4d7-fa357aa83074": "tour guide",
  // tourist guide
  "d5eb6150-bbff-4a9c-9d0c-21eab4dbe2b6": "front of house manager, publican, pub manager, pub landlord, pub landlady",
  // restaurant manager
  "1b38a27d-ef98-4d9f-b1b2-8c109bf47e79": "events manager, event coordinator",
  // event manager
  "6662e56e-bc3d-4d9b-bed2-79d510d7c4ff": "bridal consultant",
  // wedding planner
  "857ed740-f4ae-43d0-8295-d6181f1d7eed": "undertaker, funeral director",
  // funeral services director
  "eee68e13-8248-43bb-a9fb-959832a6c217": "bio scientist",
  // biologist
  "0d93706d-32fd-4de3-aa08-be1003e325da": "research chemist",
  // chemist
  "7f2761eb-4edc-48ad-9fbf-eed0a0db9a21": "research physicist",
  // physicist
  "0044c991-c26f-4261-a213-4bd1c0564a4c": "hospital lab assistant, lab technician",
  // medical laboratory assistant
  "2e8820ba-5b2d-4572-92a1-942dbd02a6d6": "BMS",
  // biomedical scientist
  "7639a601-6db0-41ed-9fb0-813d9b8beb05": "X-ray technician",
  // radiographer
  "5bca96fd-4203-400b-be58-9e9b50bc98da": "MP",
  // member of parliament
  "7226c10f-701b-4711-8843-140aace12c6f": "local councillor",
  // city councillor
  "8d703e8f-1e57-4246-8a6b-cb87a760d4ab": "support worker, carer",
  // social care worker
  "b7507136-e71e-47e8-b873-e77d5cdf2922": "youth leader",
  // youth worker
  "bca2528a-5a87-4576-a3b5-1edbbce40a9f": "driving teacher",
  // driving instructor
  "5ac65daa-0896-4193-9f0e-8b00746b78a1": "postgraduate researcher",
  // university research assistant
  "684fd8d5-9b40-4b02-a680-438f0082d923": "university lecturer, prof",
  // higher education lecturer
  "976cbfcc-8958-4800-a435-71d15405a42a": "SEN teacher, SENCO",
  // special educational needs teacher
  "e1587bbb-2d4e-4726-839a-7f4895c440e7": "head teacher, school principal",
  // headteacher
  "9711dcfc-d9a8-4fba-9c5e-8428d8bcb53e": "TEFL teacher, ESL teacher, EFL teacher",
  // language school teacher
  "f235bc5a-dbf6-4f9e-bbdb-cf313d32b75b": "piano teacher",
  // music teacher
  "f6803a58-91d9-4251-9a07-09fc387cec16": "session musician",
  // musician
  "6581aa0d-c807-4091-84cc-bc041f962ab1": "vocalist",
  // singer
  "1d4a4baf-4073-43bd-ac72-ff7d443273ff": "DJ",
  // disc jockey
  "26171f39-e85a-448f-bd28-a73a5a99927f": "thespian",
  // actor/actress
  "07b91f36-8272-493a-8e1c-5625e77efe68": "ballet dancer",
  // dancer
  "ac80b511-fd22-4edf-8570-e531704778bd": "influencer",
  // blogger
  "eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05": "digger driver, JCB driver, JCB operator, 360 driver, 360 operator, mini digger driver",
  // excavator operator
  "7ed2e153-8da8-4c0d-b4c5-3402c623f34b": "postie, letter carrier, mail lady",
  // postman/postwoman
  "b567a979-c556-49fa-8b36-8af6cfe97624": "docker, dock worker, dockhand, longshoreman",
  // stevedore
  "12da0bb1-26c8-46eb-9476-797f4f1c441e": "lollipop lady, lollipop man, school crossing patrol",
  // crossing guard
  "6a163fef-dee8-4583-82b0-13b76d8a27b2": "car salesman, car saleswoman, car salesperson",
  // motor vehicles specialised seller
  "ed256ed0-0432-4969-8544-3e5e01a517a9": "vicar, clergyman, clergywoman, imam, rabbi",
  // minister of religion
  "b5f6bb2c-0602-484d-a87f-9cac33f83010": "motorbike courier, moped courier, pizza delivery driver",
  // motorcycle delivery person
  "f4a25243-b06a-42a9-9c69-246853df63ad": "odd job man, odd-jobber",
  // handyperson
  "6c999fc7-c6b7-4ef3-a4b9-af124a1783a2": "office junior, office temp, temp, office assistant, clerical assistant",
  // office clerk
  "511f366c-ba41-4826-9622-8cda6d6e3b91": "parcel sorter, mail sorter",
  // mail clerk
  "00674f21-2f8f-4a41-9896-133f7cbe2a6e": "TA, HLTA, classroom assistant",
  // primary school teaching assistant
  "79c2e54e-26e8-4cdc-a7f1-908e000bfb83": "TA, HLTA",
  // secondary school teaching assistant
  "b76178c0-a03a-4793-b079-1e61e636c521": "BDM, business development manager",
  // business developer
  "95cd3d64-20d0-4681-857d-d6c63d07349f": "brewer",
  // brewmaster
  "1e3c569b-e7ef-46b4-943a-2768a9969961": "brewer",
  // brew house operator
  "062d666b-8b5f-4ff2-9047-113831eb3e9f": "fishmonger",
  // fish and seafood specialised seller
  "faed411a-f920-4100-86a8-b877928b429c": "UX designer, UX researcher",
  // user experience analyst
  "87775d69-ae88-449e-ad71-6f9875711816": "lab technician",
  // chemistry technician
  "31cc4199-703c-4f8a-9b46-a2070a6d35df": "lab technician",
  // biology technician
  "1f2b8092-1787-4ef4-9282-cf81ce4b4d76": "crane driver",
  // mobile crane operator
  "0ea5fdff-074c-4094-98b9-04432361e4d9": "crane driver, tower crane driver",
  // tower crane operator
  "0464b062-cea6-4164-b10d-956c61956ae7": "cyber security analyst, security analyst for IT",
  // ICT security administrator
  "65bd2342-f7de-4932-9164-eb480e35a791": "milker, dairy worker, stockman, stockwoman, cowman, cowhand",
  // livestock worker
  "731ecac4-06e8-4ec2-a559-101fecbd9183": "hotel maid, chambermaid",
  // room attendant
  "245be6d1-fe9a-4ac8-9f81-122a687e4724": "factory operative, production operative, line worker",
  // factory hand
  "a198de8c-24b1-4002-982f-a57ae6d6c19c": "insurance salesman, insurance agent",
  // insurance broker
  "7720f392-6ea0-4455-a805-7b7eef38a709": "bus conductor",
  // passenger fare controller
  "c5d779f4-345b-4918-872b-a1cbaeb1d9be": "tanker driver, petrol tanker driver",
  // dangerous goods driver
  "c822ca35-6c36-4eab-97fa-90f2775091c3": "stall holder, market trader, market stall holder",
  // market vendor
  "b4bff870-5c8f-4c33-b07f-f04d79830633": "sandwich maker, buffet assistant",
  // food service worker
  "a02a1117-212f-4a49-b21a-d3b971e00e48": "pizza maker, pizza chef",
  // pizzaiolo
  "0c041d1e-1841-4acb-b0a1-2c387a61bf65": "doctor's receptionist",
  // doctors' surgery assistant
  "ffade2f4-2528-4dfd-b36a-6e4092be08ed": "civil servant",
  // civil service administrative officer
  "aac0c510-f238-4dbe-beeb-1d7b73f4552c": "gravedigger, grave digger",
  // cemetery attendant
  "3c1b7871-87f9-427b-adcb-fe16be8f9f24": "piano tuner, piano tuning technician",
  // musical instrument technician
  "353a22a7-1c55-410c-a7a7-c531692b5e50": "window fitter",
  // window installer
  "41beead9-98ad-4c89-b6e0-a14149f4eeab": "petrol station attendant, gas station attendant, petrol station cashier",
  // fuel station specialised seller
  "3f277813-3cab-4c5d-bfeb-613e449b31c5": "mortgage adviser, mortgage advisor",
  // mortgage broker
  "691ec040-f5ad-47ef-8698-03212d66dbbf": "steel fixer, steel erector",
  // structural ironworker
  "388155cc-7ab8-46c7-8051-aefc7b276c84": "football referee, match official",
  // sports official
  "a10eb17a-3c78-4f7a-a1da-8f31146339d3": "hedge trimmer"
  // garden labourer
};

// src/search/english-skill-aliases.ts
var englishSkillAliases = {
  "1973c966-f236-40c9-b2d4-5d71a89019be": "Excel, MS Excel, Microsoft Excel, Google Sheets, spreadsheets, pivot tables, spreadsheet formulas",
  // use spreadsheets software
  "81633a44-f1db-4a01-a940-804c6905e330": "Word, MS Word, Microsoft Word, Google Docs",
  // use word processing software
  "234aeb8d-56c3-4531-9193-1c5e6a8d16cb": "Keynote, Google Slides, slide decks",
  // use presentation software
  "f683ae1d-cb7c-4aa1-b9fe-205e1bd23535": "Office 365, Microsoft 365, O365",
  // use microsoft office
  "27b913f0-3c52-448b-ad27-fc6ef08fb326": "Illustrator",
  // Adobe Illustrator
  "14ced458-5f4b-495f-bd3d-9c240614bda0": "Photoshop",
  // Adobe Photoshop
  "b34e2ba1-9080-48c9-9b42-ee9192a4d3f1": "CAD, AutoCAD, computer aided design",
  // use CAD software
  "4463a721-69f3-413d-8321-43e3af13a4f1": "MS Access database",
  // use databases
  "598de5b0-5b58-4ea7-8058-a4bc4d18c742": "structured query language",
  // SQL
  "3cd569a2-4f88-4c1e-9995-8dce8c5e51a7": "JS, ECMAScript",
  // JavaScript
  "867137fb-ff1b-4ca3-99f3-cb6969aa2c68": "TS",
  // TypeScript
  "ccd0a1d9-afda-43d9-b901-96344886e14d": "Python 3, Python scripting",
  // Python (computer programming)
  "b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f": "cpp",
  // C++
  "4c016b68-4116-468c-9dc6-42710c239e4a": "C sharp",
  // C#
  "4350c38d-0fe9-4ca7-bab9-40ed7f72b04f": "PHP 8",
  // PHP
  "19a8293b-8e95-4de3-983f-77484079c389": "core Java",
  // Java (computer programming)
  "0af062de-eb43-41e9-9b96-249e2cd22d26": "HTML5, XML",
  // use markup languages
  "c2999f0c-eb37-4cdf-b9b0-82107b628794": "CSS, CSS3, stylesheets",
  // style sheet languages
  "f9a6f35b-01a7-40c9-8b61-b6ee46f97272": "Windows, macOS, Unix",
  // operating systems
  "9d2e926f-53d9-41f5-98f3-19dfaa687f3f": "GitHub, GitLab, Subversion, SVN, version control",
  // tools for software configuration management
  "5608d5a0-6d5e-43b7-be37-616501729bb4": "neural nets",
  // artificial neural networks
  "e465a154-93f7-4973-9ce1-31659fe16dd2": "AI, artificial intelligence",
  // principles of artificial intelligence
  "3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43": "ML models",
  // machine learning
  "fff0e2cd-d0bd-4b02-9daf-158b79d9688a": "text mining",
  // natural language processing
  "143769cb-b61e-47d8-a61e-eedfbec1016c": "BI, Power BI, Tableau",
  // business intelligence
  "bd14968e-e409-45af-b362-3495ed7b10e0": "cloud, Azure, cloud computing",
  // cloud technologies
  "8088750d-8388-4170-a76f-48354c469c44": "infosec, information security",
  // cyber security
  "dba46f87-0831-49cd-a1c7-340a653c0221": "agile",
  // Agile development
  "7111b95d-0ce3-441a-9d92-4c75d05c4388": "PM, PRINCE2",
  // project management
  "dc9a236c-c640-43c3-812f-269403591edb": "CRM, Salesforce",
  // customer relationship management
  "eda4d727-4374-49af-ace4-118c7c906835": "SEO",
  // search engine optimisation
  "1605025e-a179-421f-8f35-5b07d182a6b2": "Google Analytics",
  // web analytics
  "5303169c-75d6-4751-9136-a4b88343388c": "Facebook, Instagram, TikTok",
  // social media management
  "43dfbe7f-9e10-4871-b171-e5076737b4cf": "online marketing",
  // digital marketing techniques
  "f7464f30-662b-4177-85a0-3df9693e9e58": "first aider",
  // first aid
  "8bd49d04-ab2f-4333-b5d9-12d716e4e2f6": "life support, CPR",
  // resuscitation
  "2a82241a-216e-44d8-bb50-6b9a0ef82084": "driving licence, driver's licence, car driving, drive a van, van driving, full clean licence",
  // drive vehicles
  "28cb374e-6261-4133-8371-f9a5470145da": "forklift licence, FLT licence, counterbalance licence",
  // operate forklift
  "d9013e0e-e937-43d5-ab71-0e917ee882b8": "time keeping, time-management",
  // manage time
  "60c78287-22eb-4103-9c8c-28deaa460da0": "team player, team working",
  // work in teams
  "15d76317-c71a-4fa2-aadc-2ecc34e627b7": "communication skills, good communicator",
  // communication
  "adc6dc11-3376-467b-96c5-9b0a21edc869": "problem solver, solution finding",
  // solve problems
  "c624c6a3-b0ba-4a31-a296-0d433fe47e41": "creative thinking, creativity",
  // think creatively
  "7dd94ad3-13d6-43fe-8b94-51fcbf67ced9": "critical thinker",
  // think critically
  "49de9958-2aa4-4eef-a89d-fe5d5bcd28c4": "flexible, flexibility",
  // adapt to change
  "7a147904-22b3-498a-b4d9-7bceeb86b45d": "resilience, stress resistant",
  // cope with stress
  "d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47": "decision maker",
  // make decisions
  "77b636e8-fab3-41a8-8022-1e0a354059dc": "empathetic",
  // show empathy
  "83e6510b-ffeb-4aec-959c-4265fd0ff7b7": "attention to detail",
  // attend to detail
  "63321ecf-4fc6-44d9-88f1-5373a4f3038a": "petty cash",
  // handle petty cash
  "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82": "till work, using the till, tills, cash handling",
  // operate cash register
  "15a33d76-4640-438d-ae64-fdc0c1d3eebc": "customer care",
  // customer service
  "29a50780-f81b-429c-b410-7f23a492e19d": "selling",
  // sell products
  "71152876-b629-4a99-b9ea-0f25a0d07e4e": "sales negotiation",
  // negotiate sales contracts
  "21c5790c-0930-4d74-b3b0-84caf5af12ea": "budget holder",
  // manage budgets
  "339ac029-066a-4985-9f9d-b3d7c8fea0bb": "people management, managing people, line management",
  // manage staff
  "1f1d2ff8-c4c1-45cc-9812-6a7ee84a73cb": "team leader, team leading",
  // lead a team
  "496932f1-0b6b-4f73-9432-d95c7ddcd43b": "hiring, talent acquisition",
  // recruit employees
  "e54ff029-1ce9-447d-a5b2-eb7283a23e6e": "coaching staff, upskilling, training people, training staff",
  // train employees
  "ecc18804-a466-40d9-98b4-fba5cd67dd4b": "accountancy",
  // accounting
  "2ff405ec-f59c-4a7b-84b6-9776a49582c4": "bookkeeping law",
  // bookkeeping regulations
  "22a173f5-868c-4d82-87e6-beed500ce070": "tax returns, VAT returns",
  // prepare tax returns forms
  "e3e42d54-78bd-4337-aa87-bb31a7670c9a": "sales invoicing",
  // issue sales invoices
  "9d916d7c-89b3-4084-a6d9-e2b0b3091404": "payroll processing",
  // manage payroll
  "6d3edede-8951-4621-a835-e04323300fa0": "English language, spoken English",
  // English
  "4812a4ea-dc55-4dc6-b9b0-4a59bba2c647": "German language",
  // German
  "e747e77e-0ea1-4001-8b07-1d11946b5f1b": "French language",
  // French
  "14ee9f76-3524-43d5-8a1a-5ba8283f8bd7": "Spanish language",
  // Spanish
  "7ee4c2ea-b349-4bd2-81a3-ec31475d4833": "stats",
  // statistics
  "1b70a55d-b8a4-49fc-96c6-15ab4cff2522": "data processing",
  // use data processing techniques
  "4216e465-7baa-4884-a241-54b197bb9278": "mining data",
  // perform data mining
  "fecf8a0d-62c4-4e71-9b03-0f4fc2ad7bf5": "data modelling",
  // data models
  "7bb01a18-4637-4535-ba18-258f48f705b8": "room cleaning",
  // clean rooms
  "e4fb4f26-1c0c-45e4-9250-5be32cee2a48": "making coffee, making tea",
  // prepare hot drinks
  "beeaddc7-fe69-4b97-a286-0bd595432eb9": "serving drinks, bar work, pulling pints, pouring drinks",
  // serve beverages
  "42a6eff0-e9d9-423d-877b-e48fe91ff26f": "waiting tables, waiting on tables, table waiting",
  // serve food in table service
  "0ff99f51-40d9-42f1-a1ec-377b2bb5e15f": "food hygiene certificate, food hygiene level 2",
  // comply with food safety and hygiene
  "dcc96a49-0bac-4a9c-8f8e-a32b4e47e6eb": "H&S",
  // apply health and safety standards
  "15d5041a-4ff3-4527-ba5c-2445a4fd044a": "pastry cooking",
  // cook pastry products
  "f3934441-4bff-4076-9945-e6c51a01c467": "cooking",
  // use cooking techniques
  "5626b3b1-5415-47f6-acf1-b573d457d180": "baking, baking cakes",
  // bake goods
  "27d26fd6-5795-4f0a-884e-112df7c68314": "arc welding, stick welding",
  // apply arc welding techniques
  "29d762da-1711-4a3c-b424-f0a404f4bf2d": "metal joining",
  // join metals
  "13e1c0a2-b90d-46f4-be51-11730360b38d": "brick work, brickwork",
  // lay bricks
  "b826a56a-811d-477c-b165-271729f644a4": "painting walls, painting and decorating",
  // paint surfaces
  "52797dce-911c-4e6d-b0cb-491f6469014f": "electrical installation",
  // install electrical and electronic equipment
  "af1c7b89-679b-4fae-b67c-ed05c669719c": "rewiring",
  // repair wiring
  "68b6ef08-d823-489d-a95c-752ae6f6e6a7": "reading plans, blueprint reading",
  // read standard blueprints
  "ce592b28-4467-4908-b2e6-64bbe18da631": "writing copy",
  // perform copywriting
  "637ca2e2-0624-48b1-be6e-9ff4580344ac": "proof reading",
  // proofread text
  "9ce52938-fe28-4548-b38d-0c783933e19a": "Premiere Pro, Final Cut, video cutting",
  // edit digital moving images
  "8f8a8803-dc72-4488-9991-7c7d373e01fa": "playing piano, playing guitar",
  // play musical instruments
  "fcd7dbd4-095d-448d-b605-89e8ac6a3d92": "coaching",
  // coach clients
  "ac6ff889-328b-46ea-a8ee-e196443b2447": "counselling",
  // counsel clients
  "1fd57242-267e-46df-bd8c-849fdd593a50": "giving medication, meds, giving injections, medication rounds",
  // administer prescribed medication
  "644617c8-fbe6-4755-b7f2-c3a623641e5b": "hoovering, vacuuming",
  // vacuum surfaces
  "44f6a65f-6be7-4818-9a66-73908797283f": "stocktaking, stock taking, stock counting",
  // monitor stock level
  "ae5b462a-c1eb-4209-979b-3da8b1ad01de": "butchery, meat cutting",
  // prepare meat for sale
  "2e8e2acf-5d58-4d99-807d-2ed77a6c8b17": "joinery",
  // join wood elements
  "1d21f6ad-340f-45da-a0a3-4e83867f47a6": "CPR",
  // provide first aid
  "beb952e4-8a9c-47af-8a60-c6eb5c5f25bc": "changing nappies, diaper changing",
  // attend to children's basic physical needs
  "f8d4a24c-fb62-444e-9525-7aa5662f440d": "looking after kids, looking after children, minding children, babysitting",
  // supervise children
  "261e740b-d32d-4356-94a8-3ea29128b70b": "dementia care, elderly care, caring for old people, looking after the elderly, care of the elderly",
  // tend to elderly people
  "6d97bf55-6fb6-4795-8282-3ef915ae0bb8": "cold calling",
  // prospect new customers
  "de2f0ce8-f8d6-48c5-a213-4d065251cecf": "phone manner, telephone manner, phone skills, answering phones",
  // communicate by telephone
  "8215bbba-2f6d-4530-bf41-904d871eaf72": "HGV licence, LGV licence, lorry licence",
  // manoeuvre heavy trucks
  "5fa6cd2f-9bab-4afa-a184-2d2f1401b770": "minute taking, taking minutes",
  // write meeting reports
  "933e7ccf-5d56-46ba-aca4-857f826a6b3a": "diary management, appointment booking, booking appointments",
  // administer appointments
  "0e1fe34b-f4e7-4642-8c8b-5a05ac3438e5": "rota planning",
  // manage schedule of tasks
  "1258cc12-37bb-4a12-b219-9c3d6b294533": "being organised, organisational skills, well organised",
  // work in an organised manner
  "ab2bb44a-3956-4028-8715-8b70b1960b99": "manual handling, heavy lifting",
  // lift heavy weights
  "c2296e2e-5fef-4f24-a24f-e5b3792268be": "IT support, tech support",
  // provide ICT support
  "b4877620-c375-45f3-a678-2ddb4dae6a29": "fixing computers, computer repair, PC repair",
  // repair ICT devices
  "a0d79341-8398-4019-ad1b-27888ec35aaa": "Sage, QuickBooks, Xero, accounting software",
  // use accounting systems
  "7cd6de25-f691-4aac-81a2-a9d09b004b38": "DIY",
  // use hand tools
  "f015c5d5-6a1c-4f63-9012-a05f4f34105e": "MIG welding, MIG",
  // perform metal inert gas welding
  "a51adea8-bf02-488a-a0d8-b0961caca5b0": "TIG welding",
  // perform tungsten inert gas welding
  "a2cd3b30-2d6c-473e-a5d4-4e7cb576babe": "mopping, mopping floors, sweeping floors, floor cleaning",
  // clean building floors
  "9e406af9-6561-43ef-9138-e5befeefd856": "gift wrapping, wrapping presents",
  // pack merchandise for gifts
  "42ce6826-1bab-4c67-8534-5f21643fbcbd": "window dressing",
  // change window displays
  "7e9daad3-8604-4839-af9b-dc6f8db3ef68": "shelf stacking, stacking shelves, shelf filling",
  // stock shelves
  "28d715e3-3e5b-4fb6-8dd2-4be4919c8587": "dealing with complaints, complaint handling",
  // handle customer complaints
  "504d99c7-395b-479c-815b-2f77ef769e75": "tiling",
  // lay tiles
  "20f56226-24ed-495f-8bf5-0b2aa6413ba1": "plastering",
  // plaster surfaces
  "af9b6098-7d2f-4990-b4eb-d7dd73fdb933": "pruning",
  // prune plants
  "5ac3a1b8-78d4-4f7d-b922-dad34595c975": "knife skills",
  // handle knives for cutting activities
  "c3c3b550-f95e-4f1c-bdf3-ad1465e7b2ab": "joinery",
  // create wood joints
  "54411e8e-d62f-46d8-b87b-fce23f8e3bc8": "dementia care",
  // disability care
  "cacb30e8-eb78-40bf-b664-b7a4c8a018a3": "milking, milking goats, milking cows",
  // milk animals
  "a6bbc19a-381c-4c60-a79a-41dea2d1a422": "driving a tractor, tractor driving",
  // drive agricultural machines
  "fa845322-85c4-42cb-b230-c1d43d308f02": "changing bandages, changing dressings",
  // apply wound dressings
  "eae7d1fd-8011-476e-9762-200d4162f957": "pouring beer, pouring pints",
  // serve beers
  "3816bddd-0765-48d6-b972-0f9aa7296a46": "wallpapering, putting up wallpaper",
  // hang wallpaper
  "667cbbaf-f377-46d8-8f2d-1f6d8a55d74a": "packing boxes, box packing",
  // pack goods
  "7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf": "hemming trousers, taking up trousers, mending clothes",
  // alter wearing apparel
  "978a76ca-0d14-43b5-a69d-1996dfeb22de": "driving a digger, digger driving",
  // operate excavator
  "648782e0-b5e5-4e59-bed0-627aa8ac29f0": "bookkeeping, book-keeping, keeping the books",
  // maintain records of financial transactions
  "949c119b-3433-439f-8ca9-1a9ce04b696d": "moving patients, lifting patients"
  // transfer patients
};

// src/search/aliases.ts
function aliasRows(index, aliases) {
  return aliases.map(({ name, id, language = index.meta.language }) => {
    if (typeof name !== "string" || name.trim() === "")
      throw new SkillGraphError("BAD_INPUT", `An alias of ${JSON.stringify(id)} has no name.`);
    for (const kind of ["occupations", "skills"]) {
      const row = positionIn(index[kind].ids, id);
      if (row >= 0) return { kind, row, text: name, language };
    }
    throw new SkillGraphError(
      "BAD_INPUT",
      `The alias "${name}" stands for "${id}", which is no id of an occupation or skill here.`
    );
  });
}
function ownAliases(index) {
  const found = [];
  for (const [kind, table] of [
    ["occupations", englishOccupationAliases],
    ["skills", englishSkillAliases]
  ]) {
    const { ids } = index[kind];
    for (const [key, names] of Object.entries(table)) {
      const row = positionIn(ids, `http://data.europa.eu/esco/${kind.slice(0, -1)}/${key}`);
      if (row >= 0) for (const text of names.split(", ")) found.push({ kind, row, text, language: "en" });
    }
  }
  return found;
}

// src/search/packed-names.ts
import { sectionOf, withSection } from "../core.js";
import { damaged } from "../core.js";
import { decode } from "../core.js";
var nameSection = {
  name: "names",
  version: 3,
  madeOf: ["occupations", "skills"],
  open: (_parts, _record, index) => (kind, language, rules) => {
    const packed2 = index.sections.get(`names.${partOf(kind, language)}`);
    if (packed2 === void 0) return null;
    const names = unpacked(packed2, index[kind].ids.length);
    return names.rules === rules.name ? names : null;
  }
};
function storedNames(index) {
  return sectionOf(index, nameSection) ?? (() => null);
}
function partOf(kind, language) {
  return `${kind === "skills" ? "skill" : "occ"}@${language}`;
}
function withNameTables(index, tables) {
  const parts = Object.fromEntries(Object.entries(tables).map(([part, table]) => [part, packed(table)]));
  return withSection(index, nameSection, parts);
}
var columnNames = [
  "tokens",
  "stemOf",
  "conceptsOf",
  "counts",
  "sizes",
  "firstNames",
  "firstTokens",
  "byLength",
  "lengths",
  "aliasNames"
];
var COLUMNS = /* @__PURE__ */ (() => columnNames.length + 2)();
var TEXTS = 4;
var HEAD = /* @__PURE__ */ (() => 4 * (2 * COLUMNS + TEXTS))();
function packed(names) {
  const { surfaces, stems } = names;
  const columns = [...columnNames.map((name) => names[name]), surfaces.starts, stems.starts];
  const texts = [names.rules, surfaces.text.slice(1, -1), stems.text.slice(1, -1), names.aliases.join("\n")].map(
    (text) => new TextEncoder().encode(text)
  );
  const heads = Uint32Array.from([
    ...columns.flatMap((column) => [column.length, column.BYTES_PER_ELEMENT]),
    ...texts.map(({ length }) => length)
  ]);
  const chunks = [heads, ...columns, ...texts].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
  );
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + inFours(length), 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += inFours(chunk.length);
  }
  return bytes;
}
function inFours(bytes) {
  return Math.ceil(bytes / 4) * 4;
}
function unpacked(bytes, conceptCount) {
  const check = (fits) => {
    if (!fits) throw damaged("its names do not fit it");
  };
  check(bytes.byteLength >= HEAD);
  const heads = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  let at = HEAD;
  const take = (length) => {
    check(at + length <= bytes.byteLength);
    const taken = bytes.subarray(at, at + length);
    at += inFours(length);
    return taken;
  };
  const columns = Array.from({ length: COLUMNS }, (_, column) => {
    const length = heads[2 * column];
    const width = heads[2 * column + 1];
    check(width === 1 || width === 2 || width === 4);
    const { buffer, byteOffset } = take(length * width);
    if (width === 1) return new Uint8Array(buffer, byteOffset, length);
    return width === 2 ? new Uint16Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
  });
  const [rules, surfaces, stems, aliases] = Array.from(
    { length: TEXTS },
    (_, text) => decode(take(heads[2 * COLUMNS + text]))
  );
  const numbers = Object.fromEntries(columnNames.map((name, column) => [name, columns[column]]));
  const [surfaceStarts, stemStarts] = columns.slice(-2);
  const names = {
    ...numbers,
    rules,
    surfaces: new WordList(surfaces, surfaceStarts, numbers.stemOf.length),
    stems: new WordList(stems, stemStarts, numbers.conceptsOf.length),
    aliases: aliases === "" ? [] : aliases.split("\n")
  };
  check(at === bytes.byteLength && names.counts.length === tiers.length * conceptCount);
  check(names.firstNames.length === conceptCount + 1 && names.firstTokens.length === conceptCount + 1);
  check(names.aliases.length === names.aliasNames.length);
  return names;
}

// src/search/engine.ts
function createEngine(index, options) {
  const { languages = index.meta.languages, aliases = [], rules = {} } = options;
  const missing = languages.find((language) => !index.meta.languages.includes(language));
  if (missing !== void 0)
    throw new SkillGraphError2(
      "BAD_OPTION",
      `The language "${missing}" is not loaded. Loaded: ${index.meta.languages.join(", ")}.`
    );
  const own = aliasRows(index, aliases);
  const kinds = /* @__PURE__ */ new Map();
  return (kind) => {
    let asked = kinds.get(kind);
    if (asked === void 0) {
      asked = languages.map((language) => {
        const spoken = rulesOf(language, rules);
        const further = own.filter((alias) => alias.kind === kind && alias.language === language);
        const stored = further.length === 0 ? storedNames(index)(kind, language, spoken) : null;
        const names = stored ?? computedNames(index, kind, language, spoken, further);
        const lookup = lookupOf(names, spoken, index[kind].ids.length);
        return {
          language,
          lookup,
          use: kind === "skills" ? demand(index) : shallowness(index),
          families: kind === "skills" ? null : familiesOf(index, lookup)
        };
      });
      kinds.set(kind, asked);
    }
    return asked;
  };
}
function withNames(index, options = {}) {
  checkIndex(index);
  const { rules = {} } = checkedOptions(options, { rules: "object" });
  const tables = {};
  for (const kind of ["occupations", "skills"])
    for (const language of index.meta.languages)
      tables[partOf(kind, language)] = computedNames(index, kind, language, rulesOf(language, rules), []);
  return withNameTables(index, tables);
}
function computedNames(index, kind, language, rules, further) {
  const own = ownAliases(index).filter((alias) => alias.kind === kind && alias.language === language);
  return namesRead(index[kind], language, rules, [...own, ...further]);
}
function rulesOf(language, given) {
  const base = language.split("-")[0];
  return given[language] ?? given[base] ?? (base === "en" ? englishRules : plainRules);
}
function demand(index) {
  const most = Math.log(1 + index.occupationCount);
  return (skill) => Math.log(1 + listOf(index.requiredBy, skill).length) / most;
}
function shallowness({ occupations }) {
  return (row) => 1 / Math.max(1, occupations.codes.at(row).split(".").length - 1);
}

export {
  createEngine,
  withNames
};
