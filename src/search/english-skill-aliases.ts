/**
 * Everyday English names of skills, abbreviations, and tools for what they are used for. By the last part of the ESCO
 * address; the preferred label stands beside.
 */
export const englishSkillAliases: Readonly<Record<string, string>> = {
  '1973c966-f236-40c9-b2d4-5d71a89019be':
    'Excel, MS Excel, Microsoft Excel, Google Sheets, spreadsheets, pivot tables, spreadsheet formulas', // use spreadsheets software
  '81633a44-f1db-4a01-a940-804c6905e330': 'Word, MS Word, Microsoft Word, Google Docs', // use word processing software
  '234aeb8d-56c3-4531-9193-1c5e6a8d16cb': 'Keynote, Google Slides, slide decks', // use presentation software
  'f683ae1d-cb7c-4aa1-b9fe-205e1bd23535': 'Office 365, Microsoft 365, O365', // use microsoft office
  '27b913f0-3c52-448b-ad27-fc6ef08fb326': 'Illustrator', // Adobe Illustrator
  '14ced458-5f4b-495f-bd3d-9c240614bda0': 'Photoshop', // Adobe Photoshop
  'b34e2ba1-9080-48c9-9b42-ee9192a4d3f1': 'CAD, AutoCAD, computer aided design', // use CAD software
  '4463a721-69f3-413d-8321-43e3af13a4f1': 'MS Access database', // use databases
  '598de5b0-5b58-4ea7-8058-a4bc4d18c742': 'structured query language', // SQL
  '3cd569a2-4f88-4c1e-9995-8dce8c5e51a7': 'JS, ECMAScript', // JavaScript
  '867137fb-ff1b-4ca3-99f3-cb6969aa2c68': 'TS', // TypeScript
  'ccd0a1d9-afda-43d9-b901-96344886e14d': 'Python 3, Python scripting', // Python (computer programming)
  'b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f': 'cpp', // C++
  '4c016b68-4116-468c-9dc6-42710c239e4a': 'C sharp', // C#
  '4350c38d-0fe9-4ca7-bab9-40ed7f72b04f': 'PHP 8', // PHP
  '19a8293b-8e95-4de3-983f-77484079c389': 'core Java', // Java (computer programming)
  '0af062de-eb43-41e9-9b96-249e2cd22d26': 'HTML5, XML', // use markup languages
  'c2999f0c-eb37-4cdf-b9b0-82107b628794': 'CSS, CSS3, stylesheets', // style sheet languages
  'f9a6f35b-01a7-40c9-8b61-b6ee46f97272': 'Windows, macOS, Unix', // operating systems
  '9d2e926f-53d9-41f5-98f3-19dfaa687f3f': 'GitHub, GitLab, Subversion, SVN, version control', // tools for software configuration management
  '5608d5a0-6d5e-43b7-be37-616501729bb4': 'neural nets', // artificial neural networks
  'e465a154-93f7-4973-9ce1-31659fe16dd2': 'AI, artificial intelligence', // principles of artificial intelligence
  '3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43': 'ML models', // machine learning
  'fff0e2cd-d0bd-4b02-9daf-158b79d9688a': 'text mining', // natural language processing
  '143769cb-b61e-47d8-a61e-eedfbec1016c': 'BI, Power BI, Tableau', // business intelligence
  'bd14968e-e409-45af-b362-3495ed7b10e0': 'cloud, Azure, cloud computing', // cloud technologies
  '8088750d-8388-4170-a76f-48354c469c44': 'infosec, information security', // cyber security
  'dba46f87-0831-49cd-a1c7-340a653c0221': 'agile', // Agile development
  '7111b95d-0ce3-441a-9d92-4c75d05c4388': 'PM, PRINCE2', // project management
  'dc9a236c-c640-43c3-812f-269403591edb': 'CRM, Salesforce', // customer relationship management
  'eda4d727-4374-49af-ace4-118c7c906835': 'SEO', // search engine optimisation
  '1605025e-a179-421f-8f35-5b07d182a6b2': 'Google Analytics', // web analytics
  '5303169c-75d6-4751-9136-a4b88343388c': 'Facebook, Instagram, TikTok', // social media management
  '43dfbe7f-9e10-4871-b171-e5076737b4cf': 'online marketing', // digital marketing techniques
  'f7464f30-662b-4177-85a0-3df9693e9e58': 'first aider', // first aid
  '8bd49d04-ab2f-4333-b5d9-12d716e4e2f6': 'life support, CPR', // resuscitation
  '2a82241a-216e-44d8-bb50-6b9a0ef82084':
    "driving licence, driver's licence, car driving, drive a van, van driving, full clean licence", // drive vehicles
  '28cb374e-6261-4133-8371-f9a5470145da': 'forklift licence, FLT licence, counterbalance licence', // operate forklift
  'd9013e0e-e937-43d5-ab71-0e917ee882b8': 'time keeping, time-management', // manage time
  '60c78287-22eb-4103-9c8c-28deaa460da0': 'team player, team working', // work in teams
  '15d76317-c71a-4fa2-aadc-2ecc34e627b7': 'communication skills, good communicator', // communication
  'adc6dc11-3376-467b-96c5-9b0a21edc869': 'problem solver, solution finding', // solve problems
  'c624c6a3-b0ba-4a31-a296-0d433fe47e41': 'creative thinking, creativity', // think creatively
  '7dd94ad3-13d6-43fe-8b94-51fcbf67ced9': 'critical thinker', // think critically
  '49de9958-2aa4-4eef-a89d-fe5d5bcd28c4': 'flexible, flexibility', // adapt to change
  '7a147904-22b3-498a-b4d9-7bceeb86b45d': 'resilience, stress resistant', // cope with stress
  'd62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47': 'decision maker', // make decisions
  '77b636e8-fab3-41a8-8022-1e0a354059dc': 'empathetic', // show empathy
  '83e6510b-ffeb-4aec-959c-4265fd0ff7b7': 'attention to detail', // attend to detail
  '63321ecf-4fc6-44d9-88f1-5373a4f3038a': 'petty cash', // handle petty cash
  '0cb013af-6dd9-4fb2-b34e-63dda1a5cf82': 'till work, using the till, tills, cash handling', // operate cash register
  '15a33d76-4640-438d-ae64-fdc0c1d3eebc': 'customer care', // customer service
  '29a50780-f81b-429c-b410-7f23a492e19d': 'selling', // sell products
  '71152876-b629-4a99-b9ea-0f25a0d07e4e': 'sales negotiation', // negotiate sales contracts
  '21c5790c-0930-4d74-b3b0-84caf5af12ea': 'budget holder', // manage budgets
  '339ac029-066a-4985-9f9d-b3d7c8fea0bb': 'people management, managing people, line management', // manage staff
  '1f1d2ff8-c4c1-45cc-9812-6a7ee84a73cb': 'team leader, team leading', // lead a team
  '496932f1-0b6b-4f73-9432-d95c7ddcd43b': 'hiring, talent acquisition', // recruit employees
  'e54ff029-1ce9-447d-a5b2-eb7283a23e6e': 'coaching staff, upskilling, training people, training staff', // train employees
  'ecc18804-a466-40d9-98b4-fba5cd67dd4b': 'accountancy', // accounting
  '2ff405ec-f59c-4a7b-84b6-9776a49582c4': 'bookkeeping law', // bookkeeping regulations
  '22a173f5-868c-4d82-87e6-beed500ce070': 'tax returns, VAT returns', // prepare tax returns forms
  'e3e42d54-78bd-4337-aa87-bb31a7670c9a': 'sales invoicing', // issue sales invoices
  '9d916d7c-89b3-4084-a6d9-e2b0b3091404': 'payroll processing', // manage payroll
  '6d3edede-8951-4621-a835-e04323300fa0': 'English language, spoken English', // English
  '4812a4ea-dc55-4dc6-b9b0-4a59bba2c647': 'German language', // German
  'e747e77e-0ea1-4001-8b07-1d11946b5f1b': 'French language', // French
  '14ee9f76-3524-43d5-8a1a-5ba8283f8bd7': 'Spanish language', // Spanish
  '7ee4c2ea-b349-4bd2-81a3-ec31475d4833': 'stats', // statistics
  '1b70a55d-b8a4-49fc-96c6-15ab4cff2522': 'data processing', // use data processing techniques
  '4216e465-7baa-4884-a241-54b197bb9278': 'mining data', // perform data mining
  'fecf8a0d-62c4-4e71-9b03-0f4fc2ad7bf5': 'data modelling', // data models
  '7bb01a18-4637-4535-ba18-258f48f705b8': 'room cleaning', // clean rooms
  'e4fb4f26-1c0c-45e4-9250-5be32cee2a48': 'making coffee, making tea', // prepare hot drinks
  'beeaddc7-fe69-4b97-a286-0bd595432eb9': 'serving drinks, bar work, pulling pints, pouring drinks', // serve beverages
  '42a6eff0-e9d9-423d-877b-e48fe91ff26f': 'waiting tables, waiting on tables, table waiting', // serve food in table service
  '0ff99f51-40d9-42f1-a1ec-377b2bb5e15f': 'food hygiene certificate, food hygiene level 2', // comply with food safety and hygiene
  'dcc96a49-0bac-4a9c-8f8e-a32b4e47e6eb': 'H&S', // apply health and safety standards
  '15d5041a-4ff3-4527-ba5c-2445a4fd044a': 'pastry cooking', // cook pastry products
  'f3934441-4bff-4076-9945-e6c51a01c467': 'cooking', // use cooking techniques
  '5626b3b1-5415-47f6-acf1-b573d457d180': 'baking, baking cakes', // bake goods
  '27d26fd6-5795-4f0a-884e-112df7c68314': 'arc welding, stick welding', // apply arc welding techniques
  '29d762da-1711-4a3c-b424-f0a404f4bf2d': 'metal joining', // join metals
  '13e1c0a2-b90d-46f4-be51-11730360b38d': 'brick work, brickwork', // lay bricks
  'b826a56a-811d-477c-b165-271729f644a4': 'painting walls, painting and decorating', // paint surfaces
  '52797dce-911c-4e6d-b0cb-491f6469014f': 'electrical installation', // install electrical and electronic equipment
  'af1c7b89-679b-4fae-b67c-ed05c669719c': 'rewiring', // repair wiring
  '68b6ef08-d823-489d-a95c-752ae6f6e6a7': 'reading plans, blueprint reading', // read standard blueprints
  'ce592b28-4467-4908-b2e6-64bbe18da631': 'writing copy', // perform copywriting
  '637ca2e2-0624-48b1-be6e-9ff4580344ac': 'proof reading', // proofread text
  '9ce52938-fe28-4548-b38d-0c783933e19a': 'Premiere Pro, Final Cut, video cutting', // edit digital moving images
  '8f8a8803-dc72-4488-9991-7c7d373e01fa': 'playing piano, playing guitar', // play musical instruments
  'fcd7dbd4-095d-448d-b605-89e8ac6a3d92': 'coaching', // coach clients
  'ac6ff889-328b-46ea-a8ee-e196443b2447': 'counselling', // counsel clients
  '1fd57242-267e-46df-bd8c-849fdd593a50': 'giving medication, meds, giving injections, medication rounds', // administer prescribed medication
  '644617c8-fbe6-4755-b7f2-c3a623641e5b': 'hoovering, vacuuming', // vacuum surfaces
  '44f6a65f-6be7-4818-9a66-73908797283f': 'stocktaking, stock taking, stock counting', // monitor stock level
  'ae5b462a-c1eb-4209-979b-3da8b1ad01de': 'butchery, meat cutting', // prepare meat for sale
  '2e8e2acf-5d58-4d99-807d-2ed77a6c8b17': 'joinery', // join wood elements
  '1d21f6ad-340f-45da-a0a3-4e83867f47a6': 'CPR', // provide first aid
  'beb952e4-8a9c-47af-8a60-c6eb5c5f25bc': 'changing nappies, diaper changing', // attend to children's basic physical needs
  'f8d4a24c-fb62-444e-9525-7aa5662f440d': 'looking after kids, looking after children, minding children, babysitting', // supervise children
  '261e740b-d32d-4356-94a8-3ea29128b70b':
    'dementia care, elderly care, caring for old people, looking after the elderly, care of the elderly', // tend to elderly people
  '6d97bf55-6fb6-4795-8282-3ef915ae0bb8': 'cold calling', // prospect new customers
  'de2f0ce8-f8d6-48c5-a213-4d065251cecf': 'phone manner, telephone manner, phone skills, answering phones', // communicate by telephone
  '8215bbba-2f6d-4530-bf41-904d871eaf72': 'HGV licence, LGV licence, lorry licence', // manoeuvre heavy trucks
  '5fa6cd2f-9bab-4afa-a184-2d2f1401b770': 'minute taking, taking minutes', // write meeting reports
  '933e7ccf-5d56-46ba-aca4-857f826a6b3a': 'diary management, appointment booking, booking appointments', // administer appointments
  '0e1fe34b-f4e7-4642-8c8b-5a05ac3438e5': 'rota planning', // manage schedule of tasks
  '1258cc12-37bb-4a12-b219-9c3d6b294533': 'being organised, well organised', // work in an organised manner
  'ab2bb44a-3956-4028-8715-8b70b1960b99': 'manual handling, heavy lifting', // lift heavy weights
  'c2296e2e-5fef-4f24-a24f-e5b3792268be': 'IT support, tech support', // provide ICT support
  'b4877620-c375-45f3-a678-2ddb4dae6a29': 'fixing computers, computer repair, PC repair', // repair ICT devices
  'a0d79341-8398-4019-ad1b-27888ec35aaa': 'Sage, QuickBooks, Xero, accounting software', // use accounting systems
  '7cd6de25-f691-4aac-81a2-a9d09b004b38': 'DIY', // use hand tools
  'f015c5d5-6a1c-4f63-9012-a05f4f34105e': 'MIG welding, MIG', // perform metal inert gas welding
  'a51adea8-bf02-488a-a0d8-b0961caca5b0': 'TIG welding', // perform tungsten inert gas welding
  'a2cd3b30-2d6c-473e-a5d4-4e7cb576babe': 'mopping, mopping floors, sweeping floors, floor cleaning', // clean building floors
  '9e406af9-6561-43ef-9138-e5befeefd856': 'gift wrapping, wrapping presents', // pack merchandise for gifts
  '42ce6826-1bab-4c67-8534-5f21643fbcbd': 'window dressing', // change window displays
  '7e9daad3-8604-4839-af9b-dc6f8db3ef68': 'shelf stacking, stacking shelves, shelf filling', // stock shelves
  '28d715e3-3e5b-4fb6-8dd2-4be4919c8587': 'dealing with complaints, complaint handling', // handle customer complaints
  '504d99c7-395b-479c-815b-2f77ef769e75': 'tiling', // lay tiles
  '20f56226-24ed-495f-8bf5-0b2aa6413ba1': 'plastering', // plaster surfaces
  'af9b6098-7d2f-4990-b4eb-d7dd73fdb933': 'pruning', // prune plants
  '5ac3a1b8-78d4-4f7d-b922-dad34595c975': 'knife skills', // handle knives for cutting activities
  'c3c3b550-f95e-4f1c-bdf3-ad1465e7b2ab': 'joinery', // create wood joints
  '54411e8e-d62f-46d8-b87b-fce23f8e3bc8': 'dementia care', // disability care
  'cacb30e8-eb78-40bf-b664-b7a4c8a018a3': 'milking, milking goats, milking cows', // milk animals
  'a6bbc19a-381c-4c60-a79a-41dea2d1a422': 'driving a tractor, tractor driving', // drive agricultural machines
  'fa845322-85c4-42cb-b230-c1d43d308f02': 'changing bandages, changing dressings', // apply wound dressings
  'eae7d1fd-8011-476e-9762-200d4162f957': 'pouring beer, pouring pints', // serve beers
  '3816bddd-0765-48d6-b972-0f9aa7296a46': 'wallpapering, putting up wallpaper', // hang wallpaper
  '667cbbaf-f377-46d8-8f2d-1f6d8a55d74a': 'packing boxes, box packing', // pack goods
  '7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf': 'hemming trousers, taking up trousers, mending clothes', // alter wearing apparel
  '978a76ca-0d14-43b5-a69d-1996dfeb22de': 'driving a digger, digger driving', // operate excavator
  '648782e0-b5e5-4e59-bed0-627aa8ac29f0': 'bookkeeping, book-keeping, keeping the books', // maintain records of financial transactions
  '949c119b-3433-439f-8ca9-1a9ce04b696d': 'moving patients, lifting patients', // transfer patients
};
