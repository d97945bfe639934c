/**
 * Everyday English names of occupations, abbreviations and short forms, as they are said at work, in vacancies and on badges.
 * By the last part of the ESCO address; the preferred label stands beside.
 */
export const englishOccupationAliases: Readonly<Record<string, string>> = {
  '4910419f-b4af-4f59-b544-9dbebc8a74f0': 'sparky, sparks, electrical fitter', // electrician
  '2a04a1df-a3b9-403e-a245-e7f93fdddd44': 'PA, EA, exec assistant', // executive assistant
  '8d3e8aaa-791b-4c75-a465-f3f827028f50': 'RN, registered nurse, ward nurse, hospital nurse, SRN, RGN', // nurse responsible for general care
  '5c082067-ea18-4ccb-8c43-e70b18ad8120': 'CNC, CNC operator, CNC machinist, CNC setter', // computer numerical control machine operator
  '45037d43-a8f5-4f46-b332-b2935bc305f4': 'trucker, LGV driver, artic driver, haulage driver, class 1 driver', // cargo vehicle driver
  '2a22ff9e-de3b-408d-b312-5034896cc4f4': 'chippy, chippie, site carpenter', // carpenter
  '05f321f8-055b-407d-bf19-e0ddabda56b7': 'brickie, bricky, brick layer', // bricklayer
  'f4a22809-c00c-4dd0-8b09-c7251f8dcd1c': 'dry liner, drywaller, drywall installer', // plasterer
  'ed3cf43d-c2c1-4c46-82fc-1375e27e0290': 'heating and plumbing engineer, plumber and heating engineer', // plumber
  '5793c124-c037-47b2-85b6-dd4a705968dc': 'cop, bobby, PC, police constable, policeman, policewoman', // police officer
  '88721b6c-d2ce-41c6-8878-73c0d3aacf39': 'firewoman, fire fighter, fire officer', // firefighter
  '4b05bef2-ded4-4b09-ab94-f4c6a555a775': 'case worker in social services', // social worker
  'a48b9a5a-5ded-482d-8cda-7fd097a32c16': 'greenkeeper, greenskeeper', // groundsman/groundswoman
  'fa30c1cb-dbc5-409c-8124-7284592b123c': 'arborist, arboriculturist', // tree surgeon
  '8ec8df02-e9dd-43b7-b416-5846ae0414ab': 'estate agent, realtor, letting agent', // real estate agent
  'eda0d957-3c3c-4139-b89a-a18bc9e18897': 'chartered accountant, CPA, bean counter', // accountant
  'e52b5707-7097-4dbc-ac61-054e917da241': 'dentist, dental surgeon', // dental practitioner
  '03d79393-7b30-4159-945b-01963eddd302':
    'elementary school teacher, KS1 teacher, KS2 teacher, elementary teacher, supply teacher, substitute teacher', // primary school teacher
  '55d60ead-0343-4008-b9e4-fb4b5a179c83': 'nursery teacher, kindergarten teacher, preschool teacher, EYFS teacher', // early years teacher
  '5efb2c08-ba3a-4659-a2e4-1883f54e77b6': 'high school teacher, supply teacher, substitute teacher', // secondary school teacher
  'f2b15a0e-e65a-438a-affb-29b9d50b77d1':
    'software dev, app developer, coder, full stack developer, back end developer, SWE, java developer, Python developer, C# developer, .NET developer', // software developer
  'c40a2919-48a9-40ea-b506-1f34f693496d': 'web dev, webdev', // web developer
  '866c7813-2c03-47d7-9bdc-192cfbace57c': 'front end dev, UI developer', // user interface developer
  '96e20037-0a25-4bf6-a25e-808d1605d890': 'UI designer, UX designer, UI/UX designer', // user interface designer
  '8c57af09-719c-42b3-be40-6ed4946236cc': 'database admin, SQL DBA', // database administrator
  '9e2e6e1e-363b-4e1b-a673-7bc0f7343300': 'system admin, IT administrator, server admin', // ICT system administrator
  'aaeec9a7-dc57-4485-890c-86b3eef735f9':
    'IT support, IT helpdesk, first line support, 1st line support, service desk analyst, help desk', // ICT help desk agent
  '1242d99a-47f1-4a62-b884-33746db8a6ca': 'IT support manager', // ICT help desk manager
  '81480b40-a318-47f3-9b2c-56b69ed67d95': 'network admin', // ICT network administrator
  '276ba420-ef09-4a0e-b215-2c2e2f80ad28': 'CISO', // chief ICT security officer
  '82f90e87-de92-4678-adae-61d3e5f7e1e4': 'CIO, head of IT', // chief information officer
  '7b1b5da8-573a-49bb-a38e-68725a949f4f': 'CTO', // chief technology officer
  '6c3fd65e-2d24-47d8-bc22-9e93512bdcc2': 'CEO, managing director, MD', // chief executive officer
  'c64a6e4e-5b38-4f93-b26d-aded817aeaf3': 'COO', // chief operating officer
  '0ddbf393-38f1-4c22-b14c-fe775008f321': 'CMO', // chief marketing officer
  '30f3ea93-882a-4525-841c-1d5b4b64076f': 'finance director, head of finance', // financial manager
  'f605bcd2-90b6-45a0-a558-d05016d68a77': 'HR director, head of HR, people manager, people partner', // human resources manager
  'd3e32e5e-7f24-48e3-b939-e4f800eb62fb': 'HR officer, HR advisor, HRBP, HR generalist, people officer', // human resources officer
  'd8ed1703-9c03-4ea0-83cc-b6169bc54ffd': 'HR assistant, HR admin', // human resources assistant
  '068370e0-9c27-4814-87d0-44fbb3140815': 'headhunter, talent acquisition specialist', // recruitment consultant
  'a28dff76-74df-46ee-929f-d1fffbb63cd7': 'QA manager', // ICT quality assurance manager
  '106f79e4-6264-45f1-9e7a-297435cd684b': 'QA, QA tester, QA engineer, test engineer for software', // software tester
  '258e46f9-0075-4a2e-adae-1ff0477e0f30': 'ML scientist', // data scientist
  'd3edb8f8-3a06-47a0-8fb9-9b212c006aa2': 'BI analyst, data insight analyst', // data analyst
  '8b6388a4-4904-471b-9331-d3b1211f5525': 'IT PM, IT project lead', // ICT project manager
  'bea99fea-0383-4c63-b944-70d4799de2c5': 'PM, project lead', // project manager
  '9f508305-80ce-4111-8722-f2c9b4a44890': 'PdM', // product manager
  '69bcbb0a-8d80-4ecd-b0a4-9adea2a40de2': 'visual designer', // graphic designer
  '303a1e34-cb16-4054-b323-81e5eec17397': 'office cleaner, char', // building cleaner
  'cbad55a4-c7cf-4ab6-9540-eac72b26729b': 'cleaning lady, maid, house cleaner', // domestic cleaner
  '1822bfc2-e735-449f-ba00-ca71eb5c062b': 'school caretaker, super', // building caretaker
  '0b15375e-dfdd-4047-9efb-096e0aaee7d2': 'sales associate, shop worker, retail assistant, store assistant', // shop assistant
  '9ba74e8a-c40c-4228-9998-eb3c7a5c11df': 'retail sales assistant', // sales assistant
  '9e81adde-9983-44fa-b74b-c548d0dbfbdd': 'store manager', // shop manager
  'd35f9e79-5778-43b4-8667-0e3ba1fcb19a': 'shelf stacker, stock filler, night filler, stock boy, supermarket worker', // shelf filler
  '2b871272-bd61-4206-bd1a-0b96d7023098': 'till operator, checkout operator, checkout assistant', // cashier
  'd5db9d5c-2ebf-4a54-a79a-1b7e7ff70471': 'server, wait staff, waiting staff', // waiter/waitress
  '53ed8787-3423-4843-8c63-7be1877d29e2': 'maître d, maitre d', // head waiter/head waitress
  'bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61': 'coffee maker, coffee barista', // barista
  '2f5e38a0-6578-4665-bdbd-e2ab505be140': 'barman, barmaid, barkeep, bar staff, mixologist', // bartender
  'f756fdab-7726-4c48-bfcc-94ff8810fc08': 'KP, pot wash, dishwasher, kitchen staff', // kitchen porter
  'e1cf6897-158d-4b48-a39e-2a3a8cac216c':
    'kitchen hand, dinner lady, school dinner lady, lunch lady, canteen assistant, kitchen staff', // kitchen assistant
  '90f75f67-495d-49fa-ab57-2f320e251d7e': 'line cook, short order cook', // cook
  '96a0d8d3-d4a6-473d-80d6-b5dbadde940a':
    "fast food worker, burger flipper, fast food crew, McDonald's worker, McDonald's crew member, takeaway worker", // quick service restaurant crew member
  '3cc51201-cd20-47f8-92ad-4d5861f963cf': 'bellboy, bellhop', // hotel porter
  'f7b04542-d8c7-42db-8475-e63b507cce82': 'front desk, front of house receptionist', // receptionist
  '6f7c1e84-8162-4c20-a575-b57ff624eef5': 'cabbie, cabby, cab driver, Uber driver, minicab driver', // taxi driver
  '00cee175-1376-43fb-9f02-ba3d7a910a58': 'coach driver', // bus driver
  '81f6a814-1f4e-47d4-9c75-47977c7267ee': 'engine driver', // train driver
  '0c408028-c48f-4df8-ba5d-c3d3be15f5a2': 'van driver, delivery driver, Amazon driver, white van man', // car and van delivery driver
  '3a959644-beed-4afc-8e57-d5068ae6a43e': 'deliveroo rider, bike courier', // bicycle courier
  'eeac6251-1974-42f5-91ed-513c6c883755': 'forklift driver, FLT driver, fork truck driver', // forklift operator
  'bea705fe-06ac-4147-b8e0-6e8ac1208d8f':
    'warehouse operative, warehouse assistant, goods in, goods-in operative, loading bay worker, storeman, warehouseman', // warehouse worker
  'cd94def5-3442-4c2e-ae3d-0761a3008bcb': 'picker packer, order picker, warehouse picker', // warehouse order picker
  'f5cb9901-86fc-48d0-9cde-667fbe8cef3a': 'packer', // hand packer
  'c84a055d-00fe-4789-a054-f4a62914ff6e': 'removal man, removals operative, removal worker', // mover
  'e54683ca-1fc9-468d-b880-6544ff6b7d0b':
    'bin man, binman, dustman, garbage collector, garbage man, bin lorry loader, refuse worker', // refuse collector
  '503ea267-93e9-4b8c-ae5e-817fe7e4a245': 'road sweeper', // street sweeper
  '92cba6b4-8fca-49bb-b68c-45c5096fedc9': 'window washer', // window cleaner
  '31808988-fc0a-4bc3-9e47-27216d6759f5': 'security officer, watchman, CCTV operator, surveillance operator', // security guard
  '7e17f4ea-9565-41e0-b408-b52b5c9492a3': 'club doorman', // door supervisor
  '3327a087-cd36-4b02-ac1b-6455f59f9312': 'screw, prison guard, correctional officer', // prison officer
  'c6a26e11-bdf1-47a1-849d-fdcf819d458d': 'army officer', // armed forces officer
  'bd5a2f44-fc06-45fd-909b-3a4001c8b8a3': 'squaddie, infantryman', // infantry soldier
  '71f09c8b-a172-408c-b9e7-32e580e39ff6': 'GP, family doctor, family physician', // general practitioner
  '9b889f07-c39c-464d-b9d9-b2daa650f9ac': 'consultant doctor, surgeon, cardiologist, anaesthetist, medical specialist', // specialised doctor
  'd38c2107-98f2-47b7-8bb4-f69750d51082': 'HCA, nursing auxiliary, health care assistant', // healthcare assistant
  '87d0795a-d41f-47ee-979f-0ab7d73836e7': "nurse's aide, CNA", // nurse assistant
  '1391bdf9-bd61-4fb5-91ca-c29036ab2b60':
    'home carer, domiciliary carer, home help, live-in carer, live in carer, carer', // home care aide
  'f4525ed8-54eb-4a3b-90db-55cc01b0d9fd': 'care assistant, care home assistant, carer', // care home worker
  '3f74aad8-2d60-4be2-b059-8dba5568d530': 'nursery nurse, childminder, nursery practitioner, day care worker', // child day care worker
  '0a5356bc-7f81-4e40-971d-c1dc789c5fb4': 'au pair', // nanny
  '95cda6a9-a70a-4a93-9442-11d573cb4a02': 'midwives', // midwife
  '0b5dfc02-b825-4445-811d-d39ed442657e': 'paramedic, ambulance paramedic, EMT', // paramedic in emergency responses
  '64e909ad-1bd0-493c-a8dc-1afbed0c9c2f': 'ambulance driver', // emergency ambulance driver
  '006cc1f9-2841-41c3-991a-dc3f2f3bd533': 'physical therapist', // physiotherapist
  '33da5532-8c4e-4d1b-b52e-c201ee1bc7ab': 'OT', // occupational therapist
  '8021f3a2-e3de-43c0-b366-075da74dc5b7': 'SLT, speech pathologist', // speech and language therapist
  '52ded7d7-11df-42e3-b90a-d7f4b70fb4b9': 'shrink', // psychologist
  '6e0e068b-cd5c-4400-8899-54056087fa14': 'dispensing optician', // optician
  '7c132147-428b-4ea3-87e1-70f7abb691ce': 'dispensing chemist', // pharmacist
  'c1a86d6d-7785-43e1-994b-958eba58fff7': 'pharmacy dispenser', // pharmacy assistant
  'bdc74965-1d1a-4f8e-a490-9cf71f494e02': 'dental assistant', // dental chairside assistant
  'eb6efbb9-9216-4e86-bc3b-de2223cd4667': 'veterinary surgeon, animal doctor', // general veterinarian
  '24f1eb3a-e99c-4c38-9bda-ba2ba6bf9fa4': 'vet nurse, animal nurse', // veterinary nurse
  '099c6bb0-22d3-4c5d-8bf5-70910af381ef': 'hair stylist, hairstylist', // hairdresser
  '4e0c14d6-b170-40f1-bcdc-703c0b92109b': "men's hairdresser", // barber
  'a1e1a788-2352-4172-8fcf-1f985a6968b0': 'beauty therapist, lash technician, brow technician, eyelash technician', // aesthetician
  'bced9b86-d4e7-42f8-bb47-acb2001b9bd0': 'nail technician, nail tech', // manicurist
  '49713da4-4e97-4f82-bd1c-16ce7f9179b7': 'MUA, makeup artist', // make-up artist
  '1978c6ff-37b4-48f1-9aa6-88b9c568f74f': 'massage practitioner', // masseur/masseuse
  'c784c2db-e636-429f-8492-3191790a58d7': 'gym instructor, fitness coach', // fitness instructor
  'f7177f79-63e7-4944-8896-044056b62523': 'fitness coach', // personal trainer
  '3025dea4-1752-40a9-9431-fd874420386f': 'pool attendant', // life guard
  '974d4eab-fbee-4c52-b16e-73bdd8c25b53': 'legal counsel', // lawyer
  '929ef41d-afd0-4d5a-b85b-69eab68fa368': 'paralegal', // legal assistant
  '07bd65d7-c13f-443a-bdf6-88903f3822be': 'magistrate', // judge
  '5ac377d2-e1d0-4911-a299-b4ef2782a0ba': 'office secretary, typist secretary', // secretary
  '044d78cc-f62f-4532-83a5-8e04f2889652':
    'admin assistant, admin, office administrator, admin clerk, office temp, temp, office assistant', // administrative assistant
  '6e6839b6-099c-4802-906e-7f2c8203ee69': 'office lead', // office manager
  '6353b3e8-e8f2-4ecb-b230-186927139892': 'data inputter, data entry operator', // data entry clerk
  '0ededdc2-050a-4ec3-8e70-6295105fcd19': 'call centre operator, call handler, telesales, telesales agent', // call centre agent
  '13d1b2b4-99dd-44da-9734-c9f74bae18f7':
    'customer service advisor, CSR, customer care agent, customer service rep, customer services assistant, customer service adviser', // customer service representative
  'ade351da-7bda-424e-8682-bbdcab2a25be': 'payroll administrator', // payroll clerk
  'c3aae59e-1441-4b3e-bdd1-6da50dc7cf42': 'book keeper', // bookkeeper
  'bfe142b9-a049-4d41-89c4-fd2f34ac56b6': 'accounts assistant, accounts clerk', // accounting assistant
  '2ff9e53c-6e7f-42af-8d71-b5dd7f283089': 'bank cashier, bank clerk', // bank teller
  'e937449a-d9e0-4ab7-9ea5-4d3ac673be6d': 'underwriter', // insurance underwriter
  '01a83071-6533-4675-b2da-f0c6d02669f5': 'claims handler', // insurance claims handler
  '068c2787-58ff-468e-bbb6-c4e5dd6ee482': 'actuary', // actuarial consultant
  '21de0f3b-a71a-4263-a9ba-90c5f3721b4d': 'IFA, financial adviser', // financial planner
  '59c22779-4d89-4bc9-ba8b-d64bea236723': 'tax accountant', // tax advisor
  'a7594892-ff23-4e2a-aedf-2f967ebca15c': 'head of sales', // sales manager
  '2eac08c2-a81a-46fc-8d75-eb0e0f3e0f6d': 'account manager, key account manager', // sales account manager
  '725090a7-9943-4dae-8079-a6999d21ddba': 'account manager', // client relations manager
  '14031d4a-6e99-442f-b4fe-18262b6432b2': 'sales rep, field sales rep', // commercial sales representative
  '6fcf4638-e7c7-4978-9302-9a7b63a3d57c': 'head of marketing', // marketing manager
  '356227b9-2263-4dbd-81e9-7dfc6d3f3af7': 'digital marketer, digital marketing executive', // online marketer
  'c0489e22-6a1b-4e52-974a-eb71bbb42134': 'PR officer, PR executive', // public relations officer
  'b1ab3572-fa2f-4624-8eac-3c3d986d237b': 'ad writer', // advertising copywriter
  'a47f82d3-4cf7-4abf-bb36-2c8cbad28234': 'newspaperman', // journalist
  '66542dd6-05a6-4d9e-97ff-3f4858c31ff9': 'wedding photographer', // photographer
  '1a07bd7d-2e1d-4930-a84a-1a442b8f2a44': 'freelance translator', // translator
  '23e692a9-a242-4d4f-988f-ed562f757864': 'simultaneous interpreter', // interpreter
  '60f7eb23-a7ea-4cbe-98a5-1248291f62d5': 'library worker', // librarian
  'd7d986e1-7333-431b-9719-0c5c6939e360': 'civils engineer', // civil engineer
  '579254cf-6d69-4889-9000-9c79dc568644': 'mech engineer', // mechanical engineer
  '86ca306c-ab99-420a-9e2a-aa73c5c4de22': 'EE', // electrical engineer
  '4d34a9ee-2653-4da0-bef7-f59294577224': 'hardware engineer', // electronics engineer
  '53d2052f-edc0-4f44-8be1-164526412bfe': 'IE', // industrial engineer
  '30c0943c-caa1-411d-b273-26f475971273': 'QE', // quality engineer
  '8c3f536e-ba66-4321-ba40-363dc39f129b': 'building architect', // architect
  '0cca32c2-9308-4927-adb2-14771ab787f0': 'QS', // quantity surveyor
  'd8e502b4-1be6-4d10-a224-151688f8f0c8': 'topographic surveyor', // land surveyor
  'faed05c0-c1d1-4e34-b575-0dea96459e56': 'site manager, construction site manager', // construction manager
  'fb7e2f4f-1545-42f1-972e-94082e49c6dc': 'builder, labourer, building labourer, hod carrier, navvy', // building construction worker
  '18fa8080-3156-429a-bbd7-b3ef559b6721': 'scaffolder, scaffold erector', // construction scaffolder
  'b4c6d1b0-929e-48be-9f67-47bd8c30658b': 'slater', // roofer
  '15620506-fb5d-49cd-87a2-1c9047fb406a': 'painter and decorator, house painter, decorator', // construction painter
  '02447817-ea01-4d8b-b09c-8bc128e447e6': 'tiler, wall and floor tiler', // tile fitter
  '5f9e0588-e819-42f7-9975-f53198666c07': 'glazier', // plate glass installer
  '7259dc48-004a-4ceb-aa4e-5bbd548c2397': 'heating engineer, gas engineer, boiler engineer', // heating technician
  '4ad4024e-d1d3-4dea-b6d1-2c7948111dce': 'car mechanic, mechanic, auto mechanic, grease monkey', // vehicle technician
  'fa3fde92-f773-4381-9ae6-8e23d7334cd4': 'car body builder', // motor vehicle body assembler
  '7aedaa07-3884-4c5b-88f9-80997b2aa54b': 'TIG welder, MIG welder, coded welder', // welder
  '7d9242d3-2a55-45e3-9d67-be76f879de0b': 'lathe operator, turner', // metalworking lathe operator
  '898f99f7-8c0a-4212-9e58-9ab00379e5ae': 'fitter turner', // fitter and turner
  '7d4266b3-2108-4330-b27b-430a96012c21': 'sewing machinist, garment worker', // sewing machine operator
  '978ae3a2-0831-415a-8396-b84dde656fc5': 'bespoke tailor', // tailor
  'dc9b98da-c389-4caf-a21a-c6f8c530c0bf': 'cobbler', // shoe repairer
  '1aadb308-432a-4d01-b54b-b4f7f76dd419': 'bread maker', // baker
  'ff42d44c-34f8-46be-ad3a-2aad9a5e43f0': 'patissier', // pastry maker
  '37c7880e-cfee-4c41-a41b-061682fefde3': 'meat cutter', // butcher
  'e7970c7a-7769-4002-87d3-0a8ea94fdd6f': 'landscaper', // landscape gardener
  'b4ff30f8-073b-4dd8-9128-ecf9d0ff87ba': 'cattle farmer, dairy farmer, dairyman', // cattle breeder
  '18dafd4f-8c37-4276-b4b3-cfa31059b2b6': 'deckhand on a trawler', // fisheries deckhand
  '3c2da05f-eb24-41f7-8307-46c96660fee0': 'ATC', // air traffic controller
  '522c55ca-ee4a-407d-9fc6-f810c5266523': 'airline captain, airline pilot', // airline transport pilot
  '523ab5a0-5e72-418d-9d61-a6126a446123': 'pilot', // commercial pilot
  'f20d3ae6-baeb-482c-b68d-c2fb115e5dde': 'air hostess, air steward, cabin crew', // flight attendant
  'f2a416b8-c7e4-49ee-964d-a49f6af79b84': 'skipper, sea captain', // ship captain
  '79f8f68c-5509-4119-9373-8bef1c364d31': 'holiday adviser', // travel agent
  'b476f45f-2c79-44d5-a4d7-fa357aa83074': 'tour guide', // tourist guide
  'd5eb6150-bbff-4a9c-9d0c-21eab4dbe2b6': 'front of house manager, publican, pub manager, pub landlord, pub landlady', // restaurant manager
  '1b38a27d-ef98-4d9f-b1b2-8c109bf47e79': 'events manager, event coordinator', // event manager
  '6662e56e-bc3d-4d9b-bed2-79d510d7c4ff': 'bridal consultant', // wedding planner
  '857ed740-f4ae-43d0-8295-d6181f1d7eed': 'undertaker, funeral director', // funeral services director
  'eee68e13-8248-43bb-a9fb-959832a6c217': 'bio scientist', // biologist
  '0d93706d-32fd-4de3-aa08-be1003e325da': 'research chemist', // chemist
  '7f2761eb-4edc-48ad-9fbf-eed0a0db9a21': 'research physicist', // physicist
  '0044c991-c26f-4261-a213-4bd1c0564a4c': 'hospital lab assistant, lab technician', // medical laboratory assistant
  '2e8820ba-5b2d-4572-92a1-942dbd02a6d6': 'BMS', // biomedical scientist
  '7639a601-6db0-41ed-9fb0-813d9b8beb05': 'X-ray technician', // radiographer
  '5bca96fd-4203-400b-be58-9e9b50bc98da': 'MP', // member of parliament
  '7226c10f-701b-4711-8843-140aace12c6f': 'local councillor', // city councillor
  '8d703e8f-1e57-4246-8a6b-cb87a760d4ab': 'support worker, carer', // social care worker
  'b7507136-e71e-47e8-b873-e77d5cdf2922': 'youth leader', // youth worker
  'bca2528a-5a87-4576-a3b5-1edbbce40a9f': 'driving teacher', // driving instructor
  '5ac65daa-0896-4193-9f0e-8b00746b78a1': 'postgraduate researcher', // university research assistant
  '684fd8d5-9b40-4b02-a680-438f0082d923': 'university lecturer, prof', // higher education lecturer
  '976cbfcc-8958-4800-a435-71d15405a42a': 'SEN teacher', // special educational needs teacher
  '9a26d76b-b9e3-46ae-ab4b-057a1262138b': 'SENCO', // special educational needs coordinator
  'e1587bbb-2d4e-4726-839a-7f4895c440e7': 'head teacher, school principal', // headteacher
  '9711dcfc-d9a8-4fba-9c5e-8428d8bcb53e': 'TEFL teacher, ESL teacher, EFL teacher', // language school teacher
  'f235bc5a-dbf6-4f9e-bbdb-cf313d32b75b': 'piano teacher', // music teacher
  'f6803a58-91d9-4251-9a07-09fc387cec16': 'session musician', // musician
  '6581aa0d-c807-4091-84cc-bc041f962ab1': 'vocalist', // singer
  '1d4a4baf-4073-43bd-ac72-ff7d443273ff': 'DJ', // disc jockey
  '26171f39-e85a-448f-bd28-a73a5a99927f': 'thespian', // actor/actress
  '07b91f36-8272-493a-8e1c-5625e77efe68': 'ballet dancer', // dancer
  'ac80b511-fd22-4edf-8570-e531704778bd': 'influencer', // blogger
  'eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05':
    'digger driver, JCB driver, JCB operator, 360 driver, 360 operator, mini digger driver', // excavator operator
  '7ed2e153-8da8-4c0d-b4c5-3402c623f34b': 'postie, letter carrier, mail lady', // postman/postwoman
  'b567a979-c556-49fa-8b36-8af6cfe97624': 'docker, dock worker, dockhand, longshoreman', // stevedore
  '12da0bb1-26c8-46eb-9476-797f4f1c441e': 'lollipop lady, lollipop man, school crossing patrol', // crossing guard
  '6a163fef-dee8-4583-82b0-13b76d8a27b2': 'car salesman, car saleswoman, car salesperson', // motor vehicles specialised seller
  'ed256ed0-0432-4969-8544-3e5e01a517a9': 'vicar, clergyman, clergywoman, imam, rabbi', // minister of religion
  'b5f6bb2c-0602-484d-a87f-9cac33f83010': 'motorbike courier, moped courier, pizza delivery driver', // motorcycle delivery person
  'f4a25243-b06a-42a9-9c69-246853df63ad': 'odd job man, odd-jobber', // handyperson
  '6c999fc7-c6b7-4ef3-a4b9-af124a1783a2': 'office junior, office temp, temp, office assistant, clerical assistant', // office clerk
  '511f366c-ba41-4826-9622-8cda6d6e3b91': 'parcel sorter, mail sorter', // mail clerk
  '00674f21-2f8f-4a41-9896-133f7cbe2a6e': 'TA, HLTA, classroom assistant', // primary school teaching assistant
  '79c2e54e-26e8-4cdc-a7f1-908e000bfb83': 'TA, HLTA', // secondary school teaching assistant
  'b76178c0-a03a-4793-b079-1e61e636c521': 'BDM, business development manager', // business developer
  '95cd3d64-20d0-4681-857d-d6c63d07349f': 'brewer', // brewmaster
  '1e3c569b-e7ef-46b4-943a-2768a9969961': 'brewer', // brew house operator
  '062d666b-8b5f-4ff2-9047-113831eb3e9f': 'fishmonger', // fish and seafood specialised seller
  'faed411a-f920-4100-86a8-b877928b429c': 'UX designer, UX researcher', // user experience analyst
  '87775d69-ae88-449e-ad71-6f9875711816': 'lab technician', // chemistry technician
  '31cc4199-703c-4f8a-9b46-a2070a6d35df': 'lab technician', // biology technician
  '1f2b8092-1787-4ef4-9282-cf81ce4b4d76': 'crane driver', // mobile crane operator
  '0ea5fdff-074c-4094-98b9-04432361e4d9': 'crane driver, tower crane driver', // tower crane operator
  '0464b062-cea6-4164-b10d-956c61956ae7': 'cyber security analyst, security analyst for IT', // ICT security administrator
  '65bd2342-f7de-4932-9164-eb480e35a791': 'milker, dairy worker, stockman, stockwoman, cowman, cowhand', // livestock worker
  '731ecac4-06e8-4ec2-a559-101fecbd9183': 'hotel maid, chambermaid', // room attendant
  '245be6d1-fe9a-4ac8-9f81-122a687e4724': 'factory operative, production operative, line worker', // factory hand
  'a198de8c-24b1-4002-982f-a57ae6d6c19c': 'insurance salesman', // insurance broker
  '7720f392-6ea0-4455-a805-7b7eef38a709': 'bus conductor', // passenger fare controller
  'c5d779f4-345b-4918-872b-a1cbaeb1d9be': 'tanker driver, petrol tanker driver', // dangerous goods driver
  'c822ca35-6c36-4eab-97fa-90f2775091c3': 'stall holder, market trader, market stall holder', // market vendor
  'b4bff870-5c8f-4c33-b07f-f04d79830633': 'sandwich maker, buffet assistant', // food service worker
  'a02a1117-212f-4a49-b21a-d3b971e00e48': 'pizza maker, pizza chef', // pizzaiolo
  '0c041d1e-1841-4acb-b0a1-2c387a61bf65': "doctor's receptionist", // doctors' surgery assistant
  'ffade2f4-2528-4dfd-b36a-6e4092be08ed': 'civil servant', // civil service administrative officer
  'aac0c510-f238-4dbe-beeb-1d7b73f4552c': 'gravedigger, grave digger', // cemetery attendant
  '3c1b7871-87f9-427b-adcb-fe16be8f9f24': 'piano tuner, piano tuning technician', // musical instrument technician
  '353a22a7-1c55-410c-a7a7-c531692b5e50': 'window fitter', // window installer
  '41beead9-98ad-4c89-b6e0-a14149f4eeab': 'petrol station attendant, gas station attendant, petrol station cashier', // fuel station specialised seller
  '3f277813-3cab-4c5d-bfeb-613e449b31c5': 'mortgage adviser, mortgage advisor', // mortgage broker
  '691ec040-f5ad-47ef-8698-03212d66dbbf': 'steel fixer, steel erector', // structural ironworker
  '388155cc-7ab8-46c7-8051-aefc7b276c84': 'football referee, match official', // sports official
  'a10eb17a-3c78-4f7a-a1da-8f31146339d3': 'hedge trimmer', // garden labourer
};
