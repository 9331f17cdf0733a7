"""English: countries, peoples, houses and what their people are called.

A row: names (``/`` between those of one people), a colon, adjectives and peoples (the usual adjective first), and
behind a bar the codes of flag templates: ISO 3166, IOC and FIFA codes and the shortcuts that editors use.
"""

from wikiconflict.vocabulary.countries import Countries, country_rows
from wikiconflict.vocabulary.phrases import phrases

_MODERN = """
Afghanistan: Afghan | AFG
Albania: Albanian | ALB
Algeria: Algerian | DZA, ALG
American Samoa: American Samoan | ASM, ASA
Andorra: Andorran | AND
Angola: Angolan | AGO, ANG
Anguilla: Anguillan | AIA
Antigua and Barbuda: Antiguan | ATG, ANT
Argentina / Argentine Republic: Argentine, Argentinian, Argentinean | ARG
Armenia: Armenian | ARM
Aruba: Aruban | ABW, ARU
Australia: Australian | AUS
Austria: Austrian | AUT
Azerbaijan: Azerbaijani, Azeri | AZE
Bahamas / The Bahamas: Bahamian | BHS, BAH
Bahrain: Bahraini | BHR
Bangladesh: Bangladeshi | BGD, BAN
Barbados: Barbadian | BRB, BAR
Belarus / Byelorussia: Belarusian, Byelorussian, Belorussian | BLR
Belgium: Belgian | BEL
Belize: Belizean | BLZ, BIZ
Benin: Beninese, Beninois | BEN
Bermuda: Bermudian | BMU, BER
Bhutan: Bhutanese | BTN, BHU
Bolivia: Bolivian | BOL
Bosnia and Herzegovina / Republic of Bosnia and Herzegovina / Bosnia: Bosnian, Bosniak, Herzegovinian | BIH
Botswana: Botswanan, Motswana, Batswana | BWA, BOT
Brazil: Brazilian | BRA
British Virgin Islands: Virgin Islander | VGB, IVB
Brunei: Bruneian | BRN, BRU
Bulgaria: Bulgarian, Bulgar | BGR, BUL
Burkina Faso: Burkinabé, Burkinabe | BFA, BUR
Burundi: Burundian | BDI
Cambodia / Kampuchea: Cambodian, Khmer | KHM, CAM
Cameroon: Cameroonian | CMR
Canada: Canadian | CAN
Cape Verde: Cape Verdean | CPV
Cayman Islands: Caymanian | CYM, CAY
Central African Republic: Central African | CAF
Chad: Chadian | TCD, CHA
Chile: Chilean | CHL, CHI
China / People's Republic of China: Chinese | CHN, PRC
Colombia: Colombian | COL
Comoros: Comorian | COM
Republic of the Congo / Congo-Brazzaville: Congolese | COG, CGO
Democratic Republic of the Congo / Congo-Kinshasa / DR Congo / Congo: Congolese | COD, DRC
Cook Islands: Cook Islander | COK
Costa Rica: Costa Rican | CRI, CRC
Croatia: Croatian, Croat | HRV, CRO
Cuba: Cuban | CUB
Curaçao: Curaçaoan | CUW, CUR
Cyprus: Cypriot | CYP
Czech Republic / Czechia: Czech | CZE
Denmark: Danish, Dane | DNK, DEN
Djibouti: Djiboutian | DJI
Dominica: Dominican | DMA
Dominican Republic: Dominican | DOM
East Timor / Timor-Leste: East Timorese, Timorese | TLS
Ecuador: Ecuadorian, Ecuadorean | ECU
Egypt: Egyptian, Arab | EGY
El Salvador: Salvadoran, Salvadorian | SLV, ESA
England: English, Englishman, Englishmen | ENG
Equatorial Guinea: Equatorial Guinean, Equatoguinean | GNQ, GEQ, EQG
Eritrea: Eritrean | ERI
Estonia: Estonian | EST
Eswatini / Swaziland: Swazi | SWZ
Ethiopia: Ethiopian | ETH
European Union: European | EU, EUR
Falkland Islands: Falkland | FLK
Faroe Islands: Faroese | FRO
Fiji: Fijian | FJI, FIJ
Finland: Finnish, Finn | FIN
France: French, Frenchman, Frenchmen | FRA
French Guiana: Guianese | GUF
French Polynesia / Tahiti: Tahitian, Polynesian | PYF, TAH
Gabon: Gabonese | GAB
Gambia / The Gambia: Gambian | GMB, GAM
Georgia: Georgian | GEO
Germany: German | DEU, GER
Ghana: Ghanaian | GHA
Gibraltar: Gibraltarian | GIB
Greece / Hellenic Republic: Greek, Hellenic, Hellene | GRC, GRE
Greenland: Greenlandic | GRL
Grenada: Grenadian | GRD, GRN
Guadeloupe: Guadeloupean | GLP
Guam: Guamanian | GUM
Guatemala: Guatemalan | GTM, GUA
Guinea: Guinean | GIN, GUI
Guinea-Bissau: Bissau-Guinean, Guinean | GNB, GBS
Guyana: Guyanese | GUY
Haiti: Haitian | HTI, HAI
Honduras: Honduran | HND, HON
Hong Kong: Hong Kong, Hongkonger | HKG
Hungary: Hungarian, Magyar | HUN
Iceland: Icelandic, Icelander | ISL
India: Indian | IND
Indonesia: Indonesian | IDN, INA
Iran: Iranian, Persian | IRN, IRI
Iraq: Iraqi, Arab | IRQ
Ireland: Irish, Irishman, Irishmen | IRL
Isle of Man: Manx | IMN
Israel: Israeli | ISR
Italy: Italian | ITA
Ivory Coast / Côte d'Ivoire: Ivorian | CIV
Jamaica: Jamaican | JAM
Japan: Japanese | JPN
Jersey: Jersey | JEY
Jordan / Transjordan: Jordanian, Transjordanian, Arab | JOR
Kazakhstan: Kazakh, Kazakhstani | KAZ
Kenya: Kenyan | KEN
Kiribati: I-Kiribati | KIR
Kosovo: Kosovar, Kosovan, Kosovo Albanian | KOS, XKX, KVX
Kuwait: Kuwaiti, Arab | KWT, KUW
Kyrgyzstan: Kyrgyz, Kyrgyzstani, Kirghiz | KGZ
Laos: Lao, Laotian | LAO
Latvia: Latvian | LVA, LAT
Lebanon: Lebanese, Arab | LBN, LIB
Lesotho / Basutoland: Basotho, Sotho | LSO, LES
Liberia: Liberian | LBR
Libya / Libyan Arab Jamahiriya: Libyan | LBY, LBA
Liechtenstein: Liechtensteiner | LIE
Lithuania: Lithuanian | LTU
Luxembourg: Luxembourgish, Luxembourger, Luxembourgian | LUX
Macau: Macanese | MAC
Madagascar: Malagasy, Madagascan | MDG, MAD
Malawi / Nyasaland: Malawian | MWI, MAW
Malaysia / Malaya: Malaysian, Malayan, Malay | MYS, MAS
Maldives: Maldivian | MDV
Mali: Malian | MLI
Malta: Maltese | MLT
Marshall Islands: Marshallese | MHL
Martinique: Martiniquais | MTQ
Mauritania: Mauritanian | MRT, MTN
Mauritius: Mauritian | MUS, MRI
Mexico: Mexican | MEX
Micronesia / Federated States of Micronesia: Micronesian | FSM
Moldova: Moldovan | MDA
Monaco: Monégasque, Monacan | MCO, MON
Mongolia: Mongolian, Mongol | MNG, MGL
Montenegro: Montenegrin | MNE
Morocco: Moroccan | MAR
Mozambique: Mozambican | MOZ
Myanmar / Burma: Burmese, Myanmar, Tatmadaw | MMR, MYA
Namibia / South West Africa: Namibian | NAM
Nauru: Nauruan | NRU
Nepal: Nepalese, Nepali, Gurkha | NPL, NEP
Netherlands / The Netherlands: Dutch, Dutchman, Dutchmen, Netherlandish | NLD, NED
New Caledonia: New Caledonian | NCL
New Zealand: New Zealand, New Zealander, Kiwi | NZL
Nicaragua: Nicaraguan | NIC, NCA
Niger: Nigerien | NER, NIG
Nigeria: Nigerian | NGA, NGR
North Korea / Democratic People's Republic of Korea: North Korean, Korean | PRK, DPRK
North Macedonia / Republic of Macedonia: Macedonian | MKD
Northern Ireland: Northern Irish | NIR
Norway: Norwegian, Norseman, Norsemen | NOR
Oman / Muscat and Oman: Omani | OMN, OMA
Pakistan: Pakistani | PAK
Palau: Palauan | PLW
Palestine / State of Palestine / Palestinian National Authority / Palestinian Authority: Palestinian, Arab | PSE, PLE
Panama: Panamanian | PAN
Papua New Guinea: Papua New Guinean, Papuan | PNG
Paraguay: Paraguayan | PRY, PAR
Peru: Peruvian | PER
Philippines: Philippine, Filipino, Filipina | PHL, PHI
Poland: Polish, Pole | POL
Portugal: Portuguese | PRT, POR
Puerto Rico: Puerto Rican | PRI, PUR
Qatar: Qatari | QAT
Romania: Romanian | ROU, ROM
Russia / Russian Federation: Russian | RUS
Rwanda: Rwandan, Rwandese | RWA
Saint Kitts and Nevis: Kittitian | KNA, SKN
Saint Lucia: Saint Lucian | LCA
Saint Vincent and the Grenadines: Vincentian | VCT, VIN
Samoa: Samoan | WSM, SAM
San Marino: Sammarinese | SMR
São Tomé and Príncipe: São Toméan | STP
Saudi Arabia: Saudi, Saudi Arabian, Arab | SAU, KSA
Scotland: Scottish, Scot, Scots, Scotsman, Scotsmen, Scotch | SCO
Senegal: Senegalese | SEN
Serbia: Serbian, Serb | SRB
Seychelles: Seychellois | SYC, SEY
Sierra Leone: Sierra Leonean | SLE
Singapore: Singaporean | SGP, SIN
Slovakia: Slovak, Slovakian | SVK
Slovenia: Slovene, Slovenian | SVN, SLO
Solomon Islands: Solomon Islander | SLB, SOL
Somalia: Somali, Somalian | SOM
South Africa: South African | ZAF, RSA
South Korea / Republic of Korea: South Korean, Korean | KOR, ROK
South Sudan: South Sudanese | SSD
Spain: Spanish, Spaniard | ESP
Sri Lanka / Ceylon: Sri Lankan, Ceylonese | LKA, SRI
Sudan: Sudanese | SDN, SUD
Suriname: Surinamese | SUR
Sweden: Swedish, Swede | SWE
Switzerland / Swiss Confederation / Old Swiss Confederacy / Old Swiss Confederation: Swiss | CHE, SUI
Syria / Syrian Arab Republic: Syrian, Arab | SYR
Taiwan / Republic of China: Taiwanese, Chinese | TWN, TPE, ROC
Tajikistan: Tajik, Tajikistani | TJK
Tanzania: Tanzanian | TZA, TAN
Thailand: Thai | THA
Togo: Togolese | TGO, TOG
Tonga: Tongan | TON, TGA
Trinidad and Tobago: Trinidadian, Tobagonian | TTO, TRI, TRT
Tunisia: Tunisian | TUN
Turkey / Türkiye: Turkish, Turk | TUR
Turkmenistan: Turkmen | TKM
Tuvalu: Tuvaluan | TUV
Uganda: Ugandan | UGA
Ukraine: Ukrainian | UKR
United Arab Emirates: Emirati | ARE, UAE
United Kingdom / Great Britain / Britain: British, Briton, Brit, English, Anglo | GBR, UK
United Kingdom of Great Britain and Ireland: British, Briton, Brit, English, Anglo | UKGBI
United Nations: United Nations, UN | UN, UNO
United States / United States of America: American, US, U.S., Yankee | USA, US
United States Virgin Islands: Virgin Islander | VIR, ISV
Uruguay: Uruguayan, Oriental | URY, URU
Uzbekistan: Uzbek, Uzbekistani | UZB
Vanuatu: Vanuatuan, Ni-Vanuatu | VUT, VAN
Vatican City / Holy See / Papal States / State of the Church: Papal, Vatican | VAT
Venezuela: Venezuelan | VEN
Vietnam / Socialist Republic of Vietnam: Vietnamese | VNM, VIE
Wales: Welsh, Welshman, Welshmen | WAL
Western Sahara / Sahrawi Arab Democratic Republic / Sahrawi Republic: Sahrawi | ESH, SADR
Yemen: Yemeni, Arab | YEM
Zambia / Northern Rhodesia: Zambian | ZMB, ZAM
Zimbabwe: Zimbabwean | ZWE, ZIM
Abkhazia: Abkhazian, Abkhaz
Artsakh / Nagorno-Karabakh / Republic of Artsakh: Armenian, Karabakh, Artsakhi
Catalonia: Catalan
Chechnya / Chechen Republic of Ichkeria / Ichkeria: Chechen
Corsica: Corsican
Crimea / Crimean Khanate: Crimean, Tatar, Crimean Tatar
Dagestan: Dagestani
Gaza / Gaza Strip: Gazan, Palestinian
Greater Lebanon: Lebanese
Kurdistan / Kurdistan Region / Iraqi Kurdistan: Kurdish, Kurd
North Borneo / Sabah: Bornean
Northern Cyprus / Turkish Republic of Northern Cyprus: Turkish Cypriot, Northern Cypriot
Rojava / Autonomous Administration of North and East Syria: Kurdish
Somaliland: Somalilander, Somali
South Ossetia: South Ossetian, Ossetian
Transnistria: Transnistrian
Tibet: Tibetan | TIB
Donetsk People's Republic / Donetsk: Donetsk, Separatist | DPR
Luhansk People's Republic / Luhansk: Luhansk, Separatist | LPR
Palestine Liberation Organization: Palestinian | PLO
North Atlantic Treaty Organization / NATO: NATO | NATO
"""

_STATES = """
Soviet Union / Union of Soviet Socialist Republics / USSR: Soviet, Russian | USSR, SUN, URS, CCCP
Russian Soviet Federative Socialist Republic / Russian SFSR / Soviet Russia: Soviet, Russian, Bolshevik | RSFSR
Ukrainian Soviet Socialist Republic / Ukrainian SSR: Soviet, Soviet Ukrainian, Ukrainian
East Germany / German Democratic Republic: East German, German | GDR, DDR
West Germany / Federal Republic of Germany: West German, German | FRG, BRD
Nazi Germany / Third Reich / German Reich: German, Nazi, Axis
German Empire / Imperial Germany: German, Central Powers
Weimar Republic: German, Weimar
North German Confederation: German, North German, Prussian
German Confederation: German
Holy Roman Empire / Holy Roman Emperor: Imperial, Imperialist, German, Holy Roman, Habsburg
Habsburg monarchy / Habsburg Monarchy / House of Habsburg / Habsburg Empire / Austrian Empire / Archduchy of Austria /\
 Habsburg Austria: Austrian, Habsburg, Imperial
Austria-Hungary / Austro-Hungarian Empire: Austro-Hungarian, Austrian, Hungarian, Central Powers
Yugoslavia / SFR Yugoslavia / Socialist Federal Republic of Yugoslavia / FR Yugoslavia /\
 Federal Republic of Yugoslavia: Yugoslav, Yugoslavian | YUG, SFRY, FRY
Serbia and Montenegro: Yugoslav, Serbian, Montenegrin, Serb | SCG
Czechoslovakia: Czechoslovak, Czechoslovakian | TCH, CSK, CSSR
Republika Srpska / Army of Republika Srpska: Bosnian Serb, Serb, Serbian
Republic of Serbian Krajina / Serbian Krajina: Serb, Serbian, Krajina
Croatian Republic of Herzeg-Bosnia: Bosnian Croat, Croat, Croatian
Independent State of Croatia: Croatian, Croat, Ustaše, Axis
North Vietnam / Democratic Republic of Vietnam: North Vietnamese, Vietnamese, Communist | DRV
South Vietnam / Republic of Vietnam: South Vietnamese, Vietnamese | RVN
Viet Cong / Việt Cộng / Vietcong: Viet Cong, VC, Vietnamese, Communist
Viet Minh / Việt Minh: Viet Minh, Vietnamese, Communist
Pathet Lao: Pathet Lao, Lao, Communist
Khmer Rouge / Democratic Kampuchea: Khmer Rouge, Khmer, Cambodian, Communist
North Yemen / Yemen Arab Republic: North Yemeni, Yemeni
South Yemen: South Yemeni, Yemeni
United Arab Republic: Egyptian, Syrian, Arab
Rhodesia: Rhodesian
Biafra: Biafran
Katanga / State of Katanga: Katangese
Zaire: Zairian, Zairean
Upper Volta: Upper Voltan
Manchukuo: Manchukuoan, Manchu
Mengjiang: Mongol, Mengjiang
Empire of Japan / Imperial Japan: Japanese, Axis
Fascist Italy / Italian Social Republic: Italian, Fascist, Axis
Kingdom of Italy: Italian
Kingdom of Sardinia / Sardinia / Piedmont-Sardinia / Sardinia-Piedmont / Piedmont: Sardinian, Piedmontese
Savoy / Duchy of Savoy / House of Savoy / Savoyard state: Savoyard, Savoy
Two Sicilies / Kingdom of the Two Sicilies: Neapolitan, Sicilian, Bourbon
Naples / Kingdom of Naples: Neapolitan
Sicily / Kingdom of Sicily: Sicilian
Venice / Republic of Venice / Venetian Republic / Most Serene Republic of Venice: Venetian
Genoa / Republic of Genoa: Genoese
Florence / Republic of Florence / Tuscany: Florentine, Tuscan
Milan / Duchy of Milan: Milanese
Pisa / Republic of Pisa: Pisan
Siena / Republic of Siena: Sienese
Ferrara / Duchy of Ferrara: Ferrarese
Mantua / Duchy of Mantua: Mantuan
Modena / Duchy of Modena: Modenese
Parma / Duchy of Parma: Parmesan
Lucca: Lucchese
Amalfi: Amalfitan
Ragusa / Republic of Ragusa: Ragusan
Lombard League: Lombard
Lombards / Kingdom of the Lombards: Lombard
Prussia / Brandenburg-Prussia / Kingdom of Prussia: Prussian, German
Brandenburg / Margraviate of Brandenburg / Electorate of Brandenburg: Brandenburgian, Brandenburger, Brandenburg
Bavaria / Electorate of Bavaria: Bavarian, German
Saxony / Electorate of Saxony / Duchy of Saxony: Saxon, German
Hanover / Electorate of Hanover / Kingdom of Hanover / Brunswick-Lüneburg: Hanoverian, German
Hesse / Hesse-Kassel / Hesse-Cassel / Hesse-Darmstadt: Hessian, German
Württemberg / Duchy of Württemberg: Württemberg, Württemberger, German
Baden / Grand Duchy of Baden: Baden, Badener, German
Palatinate / Electoral Palatinate / Electorate of the Palatinate: Palatine
Westphalia / Kingdom of Westphalia: Westphalian
Cologne / Electorate of Cologne: Cologne
Brunswick / Duchy of Brunswick: Brunswick, Brunswicker
Holstein / Schleswig-Holstein: Holsteiner, Holstein
Mecklenburg: Mecklenburger
Pomerania / Duchy of Pomerania: Pomeranian
Nassau: Nassau
Thuringia: Thuringian
Swabia / Duchy of Swabia / Swabian League: Swabian
Hanseatic League / Hanse: Hanseatic
Lübeck: Lübeck
Dithmarschen: Dithmarschen
Teutonic Order / Teutonic Knights / State of the Teutonic Order: Teutonic, Teutonic Order, Crusader
Livonian Order / Livonian Brothers of the Sword / Livonian Confederation / Livonia: Livonian, Crusader
Knights Hospitaller / Hospitallers / Order of Saint John / Knights of Rhodes / Knights of St. John: Hospitaller,\
 Christian, Crusader
Knights Templar / Templars: Templar, Crusader, Christian
Bohemia / Kingdom of Bohemia / Crown of Bohemia / Bohemian Crown: Bohemian, Czech
Moravia / Great Moravia: Moravian
Silesia: Silesian
Hussites / Taborites: Hussite, Taborite
Transylvania / Principality of Transylvania: Transylvanian
Wallachia: Wallachian
Moldavia: Moldavian
Polish–Lithuanian Commonwealth / Poland–Lithuania / Polish-Lithuanian Commonwealth: Polish–Lithuanian, Polish,\
 Lithuanian, Commonwealth, Pole
Kingdom of Poland / Crown of the Kingdom of Poland: Polish, Pole
Grand Duchy of Lithuania: Lithuanian
Duchy of Warsaw: Polish, Pole
Courland: Courlander
Ruthenia / Kingdom of Galicia–Volhynia / Galicia-Volhynia: Ruthenian, Galician
Kievan Rus' / Kyivan Rus' / Rus' / Kievan Rus: Rus', Kievan, Rus
Novgorod / Novgorod Republic: Novgorodian, Novgorod
Muscovy / Grand Duchy of Moscow / Principality of Moscow: Muscovite, Russian
Tsardom of Russia / Russian Tsardom / Russian Empire: Russian, Muscovite
Pskov: Pskovian
Tver: Tverian
Vladimir-Suzdal: Suzdalian
Russian Provisional Government / White movement / White Army / White Russians: White, White Russian
Red Army / Bolsheviks: Red, Bolshevik, Soviet, Communist
Red Guards: Red
Finnish Whites / White Guard: White
Cossack Hetmanate / Zaporozhian Cossacks / Zaporizhian Cossacks / Zaporozhian Sich / Zaporozhian Host: Cossack,\
 Ukrainian
Don Cossacks: Cossack
Ukrainian People's Republic: Ukrainian
West Ukrainian People's Republic: West Ukrainian, Ukrainian
Makhnovshchina / Revolutionary Insurgent Army of Ukraine: Makhnovist, Anarchist
Denmark–Norway / Denmark-Norway: Danish, Dano-Norwegian, Norwegian, Dane
Kalmar Union: Danish, Kalmar, Dane
Sweden–Norway: Swedish, Swede
Swedish Empire: Swedish, Swede
Swedish separatists: Swedish
Norse / Vikings / Great Heathen Army: Viking, Norse, Danish, Norsemen
Danelaw: Danish, Dane
Normandy / Duchy of Normandy / Normans: Norman
British Empire / British Raj / East India Company / British East India Company: British,\
 English, Briton
Kingdom of Great Britain: British, English, Briton, Hanoverian
British India / Presidency armies: British, British Indian, Indian
Commonwealth of England / The Protectorate / Protectorate: English, Commonwealth, Parliamentarian, Cromwellian
Parliamentarians / Parliament of England / Parliament / Roundheads / New Model Army: Parliamentarian, Parliamentary,\
 Roundhead, Parliament
Royalists / Cavaliers: Royalist, Cavalier
Covenanters: Covenanter, Covenanting, Scottish
Irish Confederation / Irish Confederates / Confederate Ireland / Catholic Confederation: Irish, Irish Confederate,\
 Confederate, Confederate Irish
Jacobites: Jacobite
Williamites: Williamite
Kingdom of Ireland / Irish Republic / Irish Free State / Provisional Government of Ireland: Irish
Irish Republican Army / Provisional Irish Republican Army: IRA, Republican, Irish
Yorkists / House of York: Yorkist, York
Lancastrians / House of Lancaster: Lancastrian, Lancaster
House of Tudor: Tudor
House of Stuart: Stuart
House of Plantagenet / Angevin Empire: Plantagenet, Angevin, English
House of Blois: Blesevin
House of Valois: Valois, French
House of Bourbon: Bourbon
House of Orange / House of Orange-Nassau: Orangist
Blois: Bloisian, Blois
House of Montfort: Montfortist, Montfortian
Wessex / Kingdom of Wessex / West Saxons: West Saxon, Saxon, Anglo-Saxon, English
Mercia: Mercian
Northumbria: Northumbrian
East Anglia: East Anglian
Kent: Kentish
Anglo-Saxons: Anglo-Saxon, Saxon
Gwynedd / Kingdom of Gwynedd / Powys / Deheubarth: Welsh
Picts: Pictish, Pict
Dál Riata: Dalriadan
Strathclyde: Strathclyde, British
Munster: Munster, Irish
Leinster: Leinster, Irish
Connacht: Connacht, Irish
Ulster: Ulster, Irish
Kingdom of France / French Republic / French Empire / First French Empire / Second French Empire / French Third\
 Republic / French Fourth Republic / Vichy France / Bourbon France: French, Frenchmen
Free France / Free French / Free French Forces: Free French, French, Gaullist
French First Republic: French, Republican, Revolutionary
French Royalists / Chouans / Vendéans / Catholic and Royal Army: Royalist, Vendéan, Vendean, Chouan
Paris Commune: Communard
Burgundy / Duchy of Burgundy / Burgundian State: Burgundian
Armagnacs: Armagnac
Brittany / Duchy of Brittany: Breton
Flanders / County of Flanders: Flemish, Fleming
Hainaut / County of Hainaut: Hainaut, Hainautian
Holland / County of Holland: Dutch, Hollandic, Holland
Frisia / Frisian Kingdom: Frisian
Brabant / Duchy of Brabant: Brabantian, Brabantine
Guelders / Duchy of Guelders: Guelderian, Guelders
Liège / Prince-Bishopric of Liège: Liégeois
Dutch Republic / United Provinces / States General / Batavian Republic / Dutch Empire / Dutch East India Company /\
 Dutch rebels / United Netherlands / Dutch East Indies: Dutch, Dutchmen
Southern Netherlands / Spanish Netherlands: Flemish
Lorraine / Duchy of Lorraine: Lorrainer, Lorraine
Aquitaine / Duchy of Aquitaine: Aquitanian
Gascony: Gascon
Toulouse / County of Toulouse: Toulousain
Provence: Provençal
Anjou / County of Anjou / Capetian House of Anjou: Angevin
Huguenots: Huguenot, Protestant
Catholic League: Catholic League, Catholic, League
Cathars: Cathar
Franks / Francia / Frankish Empire / Kingdom of the Franks / Frankish Kingdom / Carolingian Empire: Frankish, Frank,\
 Carolingian
West Francia: West Frankish, Frankish, Frank
East Francia: East Frankish, Frankish, Frank
Spanish Empire / Habsburg Spain / Bourbon Spain / Crown of Spain / Monarchy of Spain: Spanish, Spaniard
Spanish Republic / Second Spanish Republic / Republican faction: Republican, Loyalist, Spanish Republican
Nationalist faction / Nationalist Spain / Francoist Spain: Nationalist, Francoist, Spanish Nationalist
Carlists: Carlist
Liberals / Cristinos / Isabelinos: Liberal, Isabeline, Cristino
Castile / Crown of Castile / Kingdom of Castile: Castilian
León / Kingdom of León: Leonese
Aragon / Crown of Aragon / Kingdom of Aragon: Aragonese
Navarre / Kingdom of Navarre: Navarrese
Asturias / Kingdom of Asturias: Asturian
Galicia: Galician
Granada / Emirate of Granada / Nasrid Kingdom of Granada: Granadan, Nasrid, Moorish, Muslim
Principality of Catalonia: Catalan
Al-Andalus / Emirate of Córdoba / Caliphate of Córdoba: Andalusi, Umayyad, Muslim, Moorish, Córdoban, Cordoban
Moors: Moorish, Moor, Muslim
Portuguese Empire: Portuguese
Iberian Union: Iberian, Spanish, Portuguese
Byzantine Empire / Byzantium / Eastern Roman Empire: Byzantine, Roman, Eastern Roman, Greek
Empire of Nicaea / Nicaea: Nicaean, Byzantine
Empire of Trebizond / Trebizond: Trapezuntine, Trebizond
Despotate of Epirus: Epirote
Latin Empire / Duchy of Athens / Principality of Achaea: Latin, Frankish, Crusader
Kingdom of Jerusalem / Jerusalem: Crusader, Jerusalemite, Christian, Latin, Frankish
County of Tripoli / Principality of Antioch / County of Edessa / Antioch / Edessa / Crusader states / Crusaders:\
 Crusader, Christian, Latin, Frankish
First Bulgarian Empire / Second Bulgarian Empire / Bulgarian Empire / Old Great Bulgaria: Bulgarian, Bulgar
Serbian Empire / Serbian Despotate / Moravian Serbia: Serbian, Serb
Zeta: Zetan
Bosnia / Kingdom of Bosnia / Banate of Bosnia: Bosnian
Kingdom of Hungary / Royal Hungary / Hungarian State: Hungarian, Magyar
Kingdom of Croatia / Croatia in personal union with Hungary: Croatian, Croat
League of Lezhë / Principality of Kastrioti: Albanian
Cilician Armenia / Armenian Kingdom of Cilicia: Armenian, Cilician
Empire of Brazil: Brazilian, Imperial
Texas / Republic of Texas: Texian, Texan
Confederate States / Confederate States of America / CSA / Confederacy: Confederate, Southern, Rebel | CSA
Union / United States (Union) / Union (American Civil War): Union, Northern, Federal
Thirteen Colonies / United Colonies / Patriots / American Patriots: American, Patriot, Colonial, Whig
Continental Army / Continental Navy / Continental Marines / Second Continental Congress: American, Patriot, Continental
Loyalists: Loyalist
California Republic: Californian, Bear Flag
Vermont Republic: Vermont
Mormons / Utah Territory: Mormon
New Spain / Viceroyalty of New Spain: Spanish, Royalist
New France / Canada (New France): French, Canadian
Gran Colombia: Colombian, Gran Colombian, Grancolombian
Peru–Bolivian Confederation: Peru–Bolivian, Confederate, Bolivian, Peruvian
United Provinces of the Río de la Plata / United Provinces of South America: Argentine, Patriot, Rioplatense
Argentine Confederation: Argentine, Confederation, Confederate
Buenos Aires / State of Buenos Aires: Buenos Aires, Porteño
Federal Republic of Central America: Central American, Federal
New Granada / Republic of New Granada: New Granadan, Neogranadine
Second Mexican Empire / Mexican Empire: Mexican, Imperial, Imperialist
Zapatistas / Zapatista Army of National Liberation: Zapatista
Villistas / Division of the North: Villista
Constitutionalists: Constitutionalist, Carrancista
Riograndense Republic: Riograndense, Farroupilha
Rome / Roman Republic / Ancient Rome / Roman Empire / Western Roman Empire / Roman Kingdom / Roman State: Roman
Optimates / Pompeians / Pompeian: Pompeian, Optimate
Populares / Caesarians: Caesarian, Populares
Liberators: Liberator, Republican
Second Triumvirate / Triumvirate: Triumvirate, Triumvir
Gallic Empire: Gallic
Palmyrene Empire / Palmyra: Palmyrene
Gauls / Gaul: Gallic, Gaul, Celtic
Celts / Celtic tribes: Celtic, Celt
Boii: Boian
Helvetii: Helvetian
Belgae: Belgic
Britons: British, Briton, Celtic
Iceni: Icenian
Celtiberians: Celtiberian
Lusitanians / Lusitania: Lusitanian
Iberians: Iberian
Germanic tribes / Germanic peoples / Germani: Germanic, German
Cimbri: Cimbrian
Teutones: Teuton
Cherusci: Cheruscan
Marcomanni: Marcomannic
Alemanni / Alamanni: Alemannic, Alamannic
Goths: Gothic, Goth
Visigoths / Visigothic Kingdom: Visigothic, Visigoth, Gothic
Ostrogoths / Ostrogothic Kingdom: Ostrogothic, Ostrogoth, Gothic
Vandals / Vandal Kingdom: Vandal, Vandalic
Suebi: Suebian, Suevic
Gepids: Gepid
Alans: Alan, Alanic
Huns / Hunnic Empire: Hunnic, Hun
Avars / Avar Khaganate / Pannonian Avars: Avar
Slavs: Slavic, Slav
Saxons: Saxon
Dacia / Dacians: Dacian
Thrace / Thracians / Odrysian kingdom: Thracian, Odrysian
Illyria / Illyrians: Illyrian
Sarmatians: Sarmatian
Scythia / Scythians: Scythian
Pechenegs: Pecheneg
Cumans / Cuman–Kipchak confederation: Cuman, Kipchak
Khazars / Khazar Khaganate: Khazar
Volga Bulgaria: Bulgar
Latium / Latin League / Latins: Latin
Samnium / Samnites: Samnite
Etruria / Etruscans / Veii: Etruscan, Veientine
Sabines: Sabine
Volsci: Volscian
Carthage / Ancient Carthage / Carthaginian Empire / Punic Carthage: Carthaginian, Punic
Numidia: Numidian
Mauretania: Mauretanian, Moorish
Syracuse / Syracuse, Sicily: Syracusan
Tarentum / Taras: Tarentine
Epirus: Epirote, Epirot
Macedon / Macedonia / Macedonian Empire / Ancient Macedonia / Antigonid Macedonia: Macedonian
Athens / Delian League / Classical Athens: Athenian
Sparta / Peloponnesian League: Spartan, Lacedaemonian, Peloponnesian
Corinth: Corinthian
Thebes / Boeotia / Boeotian League: Theban, Boeotian
Argos: Argive
Phocis: Phocian
Thessaly: Thessalian
Aetolia / Aetolian League: Aetolian
Achaea / Achaean League: Achaean
Rhodes: Rhodian
Miletus: Milesian
Megara: Megarian
Aegina: Aeginetan
Samos: Samian
Chalcis: Chalcidian
Greek city-states / Greek city states / Hellenic League / Ancient Greece: Greek, Hellenic
Ionia / Ionians: Ionian
Lydia: Lydian
Caria: Carian
Pergamon / Pergamum / Attalid kingdom: Pergamene, Attalid
Bithynia: Bithynian
Cappadocia: Cappadocian
Galatia: Galatian
Pontus / Kingdom of Pontus: Pontic
Seleucid Empire / Seleucids: Seleucid, Syrian
Ptolemaic Kingdom / Ptolemaic Egypt / Ptolemaic dynasty: Ptolemaic, Egyptian
Antigonids: Antigonid
Greco-Bactrian Kingdom / Bactria: Bactrian
Indo-Greek Kingdom: Indo-Greek
Troy: Trojan
Achaemenid Empire / Persian Empire / Persia / Achaemenid Persia: Persian, Achaemenid, Iranian
Parthian Empire / Parthia: Parthian, Arsacid, Persian
Sasanian Empire / Sassanid Empire / Sassanian Empire / Sasanian Persia / Sassanid Persia: Sasanian, Sassanid,\
 Sassanian, Sasanid, Persian
Media / Medes: Median, Mede
Elam: Elamite
Assyria / Neo-Assyrian Empire: Assyrian
Babylon / Babylonia / Neo-Babylonian Empire: Babylonian
Akkad / Akkadian Empire: Akkadian
Sumer: Sumerian
Hittites / Hittite Empire: Hittite
Mitanni: Mitannian
New Kingdom of Egypt / Ancient Egypt / Kingdom of Egypt / Khedivate of Egypt / Egypt Eyalet: Egyptian
Kush / Kingdom of Kush / Nubia / Makuria: Kushite, Nubian, Makurian
Aksum / Kingdom of Aksum: Aksumite
Judea / Judah / Kingdom of Judah / Judaea: Judean, Jewish, Judahite
Ancient Israel / Kingdom of Israel / Israelites: Israelite
Maccabees / Hasmonean dynasty: Maccabean, Hasmonean, Jewish, Jew
Jewish rebels / Zealots: Jewish, Jew, Judean
Philistines: Philistine
Nabataean Kingdom / Nabataeans: Nabataean
Ghassanids: Ghassanid
Lakhmids: Lakhmid
Quraysh: Qurayshi, Meccan
Arabs: Arab
Muslims of Medina / Early Muslims / Muslims: Muslim
Rashidun Caliphate: Rashidun, Muslim, Arab
Umayyad Caliphate: Umayyad, Muslim, Arab
Abbasid Caliphate: Abbasid, Muslim, Arab
Fatimid Caliphate: Fatimid, Muslim, Egyptian
Almohad Caliphate / Almohads: Almohad, Muslim, Moorish
Almoravids / Almoravid dynasty / Almoravid Empire: Almoravid, Muslim, Moorish
Ayyubid dynasty / Ayyubid Sultanate / Ayyubids: Ayyubid, Muslim, Saracen
Mamluk Sultanate / Mamluk Sultanate (Cairo) / Mamluks: Mamluk, Muslim, Egyptian, Mameluke
Zengid dynasty / Zengids: Zengid, Muslim
Seljuk Empire / Great Seljuk Empire / Seljuks: Seljuk, Turkish, Muslim, Turk, Seljuq
Sultanate of Rum / Seljuk Sultanate of Rum: Seljuk, Turkish, Rum, Muslim, Turk, Seljuq
Danishmends: Danishmend, Turkish, Turk
Ghaznavid Empire / Ghaznavids: Ghaznavid
Ghurid dynasty / Ghurid Empire / Ghurids: Ghurid
Khwarazmian Empire / Khwarazmian dynasty: Khwarazmian, Khwarezmian
Buyid dynasty / Buyids: Buyid
Samanid Empire / Samanids: Samanid
Saffarid dynasty: Saffarid
Tahirid dynasty: Tahirid
Tulunids: Tulunid
Hamdanid dynasty / Hamdanids: Hamdanid
Aghlabids: Aghlabid
Zirid dynasty: Zirid
Hafsid dynasty / Hafsids: Hafsid
Marinid Sultanate / Marinids: Marinid
Wattasid dynasty: Wattasid
Saadi Sultanate / Saadi dynasty: Saadi, Moroccan
Sharifian Empire / Sultanate of Morocco: Moroccan
Regency of Algiers / Ottoman Algeria / Deylik of Algiers / Algiers: Algerian, Algerine
Tripoli / Ottoman Tripolitania / Tripolitania: Tripolitan
Ottoman Tunisia / Beylik of Tunis / Tunis: Tunisian
Barbary pirates / Barbary corsairs: Barbary
Ottoman Empire / Ottoman Sultanate / Sublime Porte / Ottoman Turks / Ottomans: Ottoman, Turkish, Turk, Muslim
Young Turks: Young Turk
Karamanids / Karaman: Karamanid
Aq Qoyunlu: Aq Qoyunlu, Turkoman
Qara Qoyunlu: Qara Qoyunlu, Turkoman
Timurid Empire / Timurids: Timurid
Safavid Empire / Safavid Iran / Safavid Persia / Safavid dynasty / Safavids: Safavid, Persian, Iranian
Afsharid Iran / Afsharid dynasty / Afsharid Empire: Afsharid, Persian, Iranian
Zand dynasty: Zand, Persian
Qajar Iran / Qajar dynasty / Sublime State of Persia / Qajar Persia: Qajar, Persian, Iranian
Pahlavi Iran / Imperial State of Iran: Iranian, Persian
Hotak dynasty / Hotak Empire: Hotak, Afghan
Durrani Empire: Durrani, Afghan
Emirate of Afghanistan / Kingdom of Afghanistan: Afghan
Taliban / Islamic Emirate of Afghanistan: Taliban, Afghan
Afghan mujahideen / Mujahideen: Mujahideen, Mujahidin
Khanate of Khiva / Khiva: Khivan
Emirate of Bukhara / Bukhara / Khanate of Bukhara: Bukharan
Khanate of Kokand / Kokand: Kokandi
Kazakh Khanate: Kazakh
Uzbek Khanate / Shaybanids: Uzbek, Shaybanid
Nogai Horde: Nogai
Khanate of Kazan / Kazan: Kazan, Kazani, Tatar
Astrakhan Khanate: Astrakhan, Tatar
Khanate of Sibir: Siberian
Mongol Empire / Mongols: Mongol, Mongolian
Golden Horde / Great Horde: Mongol, Tatar, Golden Horde
Ilkhanate: Ilkhanid, Mongol
Chagatai Khanate / Moghulistan: Chagatai, Mongol
Northern Yuan / Northern Yuan dynasty / Oirats / Oirat Confederation: Mongol, Oirat
Dzungar Khanate / Dzungars: Dzungar
Han dynasty / Western Han / Eastern Han: Han, Chinese
Qin dynasty / Qin / Qin state / State of Qin: Qin, Chinese
State of Zhao / Zhao: Zhao
State of Chu / Chu / Western Chu: Chu
State of Qi / Qi: Qi
State of Wei / Wei / Cao Wei: Wei, Cao Wei
State of Wu / Eastern Wu / Wu: Wu
Shu Han / Shu: Shu
Jin dynasty / Western Jin / Eastern Jin / Former Qin / Jin: Jin
Sui dynasty: Sui, Chinese
Tang dynasty / Tang Empire: Tang, Chinese
Song dynasty / Northern Song / Southern Song: Song, Chinese
Liao dynasty: Liao, Khitan
Jin dynasty (1115–1234) / Jurchen Jin: Jin, Jurchen
Western Xia / Tanguts: Tangut, Western Xia
Yuan dynasty / Yuan Empire: Yuan, Mongol, Chinese
Ming dynasty / Ming China / Ming Empire / Southern Ming: Ming, Chinese
Qing dynasty / Qing Empire / Qing China / Great Qing / Empire of China: Qing, Chinese, Manchu, Imperial
Later Jin: Later Jin, Manchu, Jurchen
Shun dynasty: Shun
Taiping Heavenly Kingdom / Taipings: Taiping
Boxers / Boxer movement / Yihetuan: Boxer
Beiyang government / Beiyang Government: Beiyang, Chinese
Nationalist government / Kuomintang / National Revolutionary Army / Nationalist China / Nationalist Government:\
 Nationalist, KMT, Kuomintang, Chinese, Chinese Nationalist
Chinese Communist Party / Communist Party of China / People's Liberation Army / Chinese Soviet Republic / Eighth Route\
 Army: Communist, Chinese Communist, CCP, CPC, Chinese, PLA
Fengtian clique: Fengtian
Zhili clique: Zhili
Anhui clique: Anhui
Xiongnu: Xiongnu
Xianbei: Xianbei
Göktürks / First Turkic Khaganate / Eastern Turkic Khaganate / Western Turkic Khaganate / Second Turkic Khaganate:\
 Turkic, Göktürk
Uyghur Khaganate: Uyghur
Turgesh: Turgesh
Tibetan Empire: Tibetan
Nanzhao: Nanzhao
Goguryeo: Goguryeo, Korean
Baekje: Baekje
Silla: Silla
Gojoseon: Gojoseon
Balhae: Balhae
Goryeo: Goryeo, Korean
Joseon / Joseon dynasty / Joseon Korea / Korea: Joseon, Korean
Tokugawa shogunate / Tokugawa clan: Tokugawa, Shogunate
Oda clan: Oda
Toyotomi clan: Toyotomi
Takeda clan: Takeda
Uesugi clan: Uesugi
Taira clan: Taira
Minamoto clan: Minamoto
Hōjō clan / Later Hōjō clan: Hōjō, Hojo
Satsuma Domain: Satsuma
Chōshū Domain: Chōshū
Meiji government: Imperial, Meiji
Republic of Ezo: Ezo
Ryukyu Kingdom: Ryukyuan
Ainu: Ainu
Đại Việt / Annam / Nguyễn dynasty / Tây Sơn dynasty / Lê dynasty / Trần dynasty / Lý dynasty / Empire of Vietnam /\
 Dai Viet: Vietnamese, Đại Việt, Annamese
Champa: Cham
Khmer Empire: Khmer
Siam / Kingdom of Siam / Rattanakosin Kingdom / Thonburi Kingdom: Siamese, Thai
Ayutthaya Kingdom / Ayutthaya: Siamese, Ayutthaya, Thai
Lan Na: Lan Na
Lan Xang: Lan Xang, Lao
Taungoo dynasty / First Toungoo Empire / Konbaung dynasty / Toungoo dynasty: Burmese
Pagan Kingdom / Pagan Empire: Pagan, Burmese
Hanthawaddy Kingdom / Hanthawaddy: Hanthawaddy, Mon
Arakan / Kingdom of Mrauk U: Arakanese
Majapahit: Majapahit, Javanese
Srivijaya: Srivijayan
Mataram / Mataram Sultanate: Mataram, Javanese
Demak Sultanate: Demak, Javanese
Banten Sultanate: Bantenese
Aceh / Aceh Sultanate / Sultanate of Aceh: Acehnese
Johor Sultanate / Johor: Johorean
Malacca Sultanate / Malacca: Malaccan
Bali: Balinese
Sulu / Sulu Sultanate / Sultanate of Sulu: Sulu, Tausug, Moro
Moro people / Moros: Moro
First Philippine Republic / Katipunan / Philippine Republic: Filipino, Philippine
Commonwealth of the Philippines: Filipino, Philippine, Philippine Commonwealth, Filipino Commonwealth
Second Philippine Republic: Filipino, Philippine
Maurya Empire: Mauryan
Gupta Empire: Gupta
Kushan Empire: Kushan
Chola dynasty / Chola Empire: Chola
Chalukya dynasty / Western Chalukya Empire: Chalukya
Chera dynasty: Chera
Pandya dynasty: Pandya
Pallava dynasty: Pallava
Rashtrakuta dynasty: Rashtrakuta
Pala Empire: Pala
Vijayanagara Empire / Vijayanagara: Vijayanagara
Bahmani Sultanate: Bahmani
Bijapur Sultanate / Bijapur: Bijapuri, Adil Shahi
Ahmadnagar Sultanate: Ahmadnagar
Delhi Sultanate: Delhi
Lodi dynasty: Lodi
Bengal Sultanate / Bengal Subah / Bengal: Bengali, Bengal
Gujarat Sultanate: Gujarati
Kingdom of Mewar / Mewar: Mewari, Rajput
Kingdom of Marwar / Marwar: Marwari, Rajput, Rathore
Rajputs / Rajput Confederacy: Rajput
Mughal Empire / Mughals: Mughal, Moghul, Mogul
Sur Empire: Suri, Afghan
Maratha Empire / Maratha Confederacy / Marathas / Maratha: Maratha, Mahratta
Sikh Empire / Sikhs / Dal Khalsa / Sikh Confederacy / Sikh Misls: Sikh
Kingdom of Mysore / Mysore / Sultanate of Mysore: Mysorean, Mysore
Hyderabad / Nizam of Hyderabad / Hyderabad State: Hyderabadi, Hyderabad
Travancore: Travancore
Kingdom of Kandy / Kandy: Kandyan
Jaffna Kingdom: Jaffna
Oudh / Awadh: Awadhi
Ahom kingdom: Ahom
Gorkha Kingdom / Kingdom of Nepal: Gurkha, Gorkha, Nepalese
Bharatpur / Jats: Jat
Goa / Portuguese India: Portuguese
Indian rebels / Sepoys: Sepoy, Rebel
Liberation Tigers of Tamil Eelam / Tamil Tigers: LTTE, Tamil
Zulu Kingdom / Zulu / Zulus: Zulu
Boers / South African Republic / Orange Free State / Transvaal: Boer, Transvaal
Natalia Republic: Boer
Xhosa: Xhosa
Ashanti Empire / Asante Empire: Ashanti, Asante
Dahomey: Dahomean
Benin Empire: Edo, Benin
Oyo Empire: Oyo
Sokoto Caliphate: Sokoto, Fulani
Songhai Empire: Songhai
Mali Empire: Malian, Malinke
Toucouleur Empire: Toucouleur
Wassoulou Empire: Mandinka
Bornu Empire / Kanem–Bornu Empire: Bornu
Kingdom of Kongo / Kongo: Kongo, Kongolese
Kingdom of Ndongo / Ndongo: Ndongo
Adal Sultanate: Adal, Somali
Ethiopian Empire / Abyssinia: Ethiopian, Abyssinian
Mahdist State / Mahdists / Mahdist Sudan: Mahdist, Sudanese, Dervish
Dervish movement / Dervish State: Dervish
Merina Kingdom / Kingdom of Madagascar: Malagasy, Merina
Zanzibar / Sultanate of Zanzibar: Zanzibari
Buganda: Bugandan
Herero: Herero
Nama: Nama
Maji Maji rebels: Maji Maji
Rif Republic / Republic of the Rif / Rif: Riffian, Rifian
Berbers: Berber
Tuareg: Tuareg
Aztec Empire / Aztecs / Aztec Triple Alliance: Aztec, Mexica
Inca Empire / Incas / Neo-Inca State: Inca, Incan
Maya / Mayas: Mayan, Maya
Tlaxcala: Tlaxcalan, Tlaxcaltec
Mapuche / Araucanians: Mapuche, Araucanian
Iroquois / Iroquois Confederacy / Haudenosaunee: Iroquois, Haudenosaunee, Native American, Indian
Native Americans / American Indians: Native American, Indian, Native
First Nations: First Nations, Native American, Indian
Sioux / Lakota / Lakota Sioux / Dakota Sioux: Sioux, Lakota, Dakota, Native American, Indian
Cheyenne: Cheyenne, Native American, Indian
Arapaho: Arapaho, Native American, Indian
Comanche / Comanches: Comanche, Native American, Indian
Apache / Apaches: Apache, Native American, Indian
Navajo: Navajo, Native American, Indian
Cherokee: Cherokee, Native American, Indian
Creek / Red Sticks / Muscogee: Creek, Red Stick, Native American, Indian
Seminole / Seminoles: Seminole, Native American, Indian
Shawnee: Shawnee, Native American, Indian
Miami: Miami, Native American, Indian
Western Confederacy / Northwestern Confederacy / Tecumseh's confederacy: Native American, Confederacy, Indian
Huron / Wyandot: Huron, Wyandot, Native American, Indian
Mohawk: Mohawk, Native American, Indian
Abenaki / Wabanaki Confederacy: Abenaki, Wabanaki, Native American, Indian
Pequot: Pequot, Native American, Indian
Powhatan: Powhatan, Native American, Indian
Nez Perce: Nez Perce, Native American, Indian
Modoc: Modoc, Native American, Indian
Ute: Ute, Native American, Indian
Métis: Métis
Māori: Māori, Maori
Hawaii / Kingdom of Hawaii: Hawaiian
Kingdom of Hejaz / Hejaz: Hejazi, Hashemite, Arab
Sultanate of Nejd / Nejd / Ikhwan: Nejdi, Saudi, Ikhwan
Emirate of Diriyah / Emirate of Nejd / First Saudi State: Saudi, Wahhabi
Jabal Shammar / Emirate of Jabal Shammar: Rashidi
Yishuv / Haganah / Jewish Agency: Jewish, Jew, Israeli, Zionist
Arab League / Arab Liberation Army: Arab
Hezbollah: Hezbollah
Hamas: Hamas, Palestinian
Houthis / Houthi movement / Ansar Allah: Houthi
Islamic State / Islamic State of Iraq and the Levant / Islamic State of Iraq and Syria: ISIL, ISIS, IS, Daesh,\
 Islamic State, Jihadist
Al-Qaeda / al-Qaeda: Al-Qaeda
Al-Shabaab: Al-Shabaab
Boko Haram: Boko Haram
Syrian Democratic Forces: SDF, Kurdish
Free Syrian Army / Syrian opposition: FSA, Rebel, Opposition
Ba'athist Syria: Syrian
Ba'athist Iraq: Iraqi
National Liberation Front / Front de libération nationale: FLN, Algerian
Kosovo Liberation Army: KLA, Albanian, Kosovar, Kosovo Albanian
Chetniks: Chetnik
Yugoslav Partisans / Partisans: Partisan, Yugoslav
Greek Communists / Democratic Army of Greece: Communist, Greek
Polish Underground State / Home Army / Armia Krajowa: Polish, Pole
Free City of Danzig / Danzig: Danzig
Freikorps: Freikorps
Italian Partisans: Partisan
Seven Provinces: Dutch
Schmalkaldic League: Schmalkaldic, Protestant
Protestant Union: Protestant
League of Cambrai: Cambrai
Holy League: Holy League, Christian
Sixth Coalition / Seventh Coalition / Fifth Coalition / Fourth Coalition / Third Coalition / Second Coalition /\
 First Coalition: Coalition, Allied
Grand Alliance: Allied, Grand Alliance
Allied Powers / Allies of World War II / Allies of World War I / Entente Powers / Triple Entente: Allied, Entente
Axis powers / Axis Powers: Axis
Central Powers: Central Powers
Communist Party of the Philippines / New People's Army: Communist, NPA
Shining Path: Shining Path, Senderista
Sandinista National Liberation Front / Sandinistas: Sandinista, FSLN
Contras: Contra
Revolutionary Armed Forces of Colombia: FARC
UNITA: UNITA
MPLA / People's Movement for the Liberation of Angola: MPLA, Angolan
FRELIMO: FRELIMO, Mozambican
RENAMO: RENAMO
Rwandan Patriotic Front: RPF, Tutsi
Hutu Power: Hutu
Royal Navy / Royal Air Force / Royal Marines / Royal Flying Corps / British Expeditionary Force: British
Wehrmacht / Luftwaffe / Kriegsmarine / Waffen-SS / German Army / Afrika Korps: German, Axis
Kaiserliche Marine / Reichswehr / Bundeswehr: German
Regia Marina / Regia Aeronautica / Regio Esercito: Italian
Grande Armée / Armée d'Orient: French
Tatmadaw: Burmese, Tatmadaw
Israel Defense Forces / Israeli Defense Forces: Israeli, IDF
Imperial Japanese Army / Imperial Japanese Navy: Japanese
United States Army / United States Navy / United States Marine Corps / United States Air Force: American, US
Union Army / Union Navy: Union, Federal
"""

COUNTRIES = Countries(
    **country_rows(_MODERN, _STATES),
    prefixes={
        "anglo": ("English", "British"),
        "austro": ("Austrian", "Habsburg"),
        "balto": ("Baltic",),
        "batavo": ("Dutch",),
        "bulgaro": ("Bulgarian",),
        "byzantino": ("Byzantine",),
        "celto": ("Celtic",),
        "croato": ("Croatian",),
        "czecho": ("Czech",),
        "dano": ("Danish",),
        "egypto": ("Egyptian",),
        "ethio": ("Ethiopian",),
        "finno": ("Finnish",),
        "franco": ("French", "Frankish"),
        "gallo": ("Gallic", "French"),
        "germano": ("German",),
        "graeco": ("Greek",),
        "greco": ("Greek",),
        "hiberno": ("Irish",),
        "hispano": ("Spanish",),
        "hungaro": ("Hungarian",),
        "ibero": ("Spanish", "Iberian"),
        "indo": ("Indian",),
        "irano": ("Iranian",),
        "israelo": ("Israeli",),
        "italo": ("Italian",),
        "luso": ("Portuguese",),
        "macedono": ("Macedonian",),
        "mongolo": ("Mongol",),
        "nippo": ("Japanese",),
        "perso": ("Persian",),
        "polono": ("Polish",),
        "prusso": ("Prussian",),
        "romano": ("Roman",),
        "russo": ("Russian", "Soviet"),
        "sardo": ("Sardinian",),
        "saudi": ("Saudi",),
        "scoto": ("Scottish",),
        "serbo": ("Serbian", "Serb"),
        "siculo": ("Sicilian",),
        "sino": ("Chinese", "Qing"),
        "soviet": ("Soviet",),
        "sveco": ("Swedish",),
        "swedo": ("Swedish",),
        "syro": ("Syrian",),
        "turco": ("Turkish", "Ottoman"),
        "turko": ("Turkish", "Ottoman"),
    },
    forms=phrases(
        """Kingdom of, Kingdom of the, Republic of, Republic of the, Empire of, Empire of the, Duchy of, Grand Duchy
        of, Principality of, County of, Electorate of, Margraviate of, Landgraviate of, Archduchy of, Emirate of,
        Sultanate of, Khanate of, Caliphate of, Imamate of, Tsardom of, Despotate of, Prince-Bishopric of, State of,
        States of, Islamic Republic of, People's Republic of, Democratic Republic of, Federal Republic of, Socialist
        Republic of, Hashemite Kingdom of, Commonwealth of, Commonwealth of the, Dominion of, Union of, Crown of,
        House of, Free City of, Imperial City of, City of, Province of, Colony of, Viceroyalty of, Captaincy General
        of, Federation of, Confederation of, Protectorate of, Government of, Government of the, Imperial State of,
        Provisional Government of, Realm of, Crown Colony of, Republic, Empire, Kingdom, Sultanate, Caliphate,
        Khanate, Emirate, Shogunate, dynasty, Dynasty, Confederacy, Confederation, Federation, Union, Crown,
        city-state, government, Government"""
    ),
)
