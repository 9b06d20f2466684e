"""Closed word lists that tell names of firms from other capitalised words."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEGAL = _set(
    "Inc Incorporated Corp Corporation Co Company Cos Ltd Limited PLC Plc plc LLC LLP LP AG SA SE NV BV GmbH KGaA KG"
    " SpA SPA AB ASA AS Oyj OYJ Bhd BHD Pte PTE Pty PTY KK Sdn SARL SAS Srl SRL Ltda SAB Tbk PJSC OJSC JSC"
)
"""What follows a firm's name by law; dropped for the short name."""

GROUPS = _set("Group Holding Holdings Groupe Gruppe Grupo International Motor Motors Bancorp Enterprises Brands")
"""Endings that a name may have or drop."""

BARE = _set("SA SE AB AS KG LP SAS AG KK BV NV Company Co Limited Corporation SPA International Motor Motors")
"""Endings that say nothing after one ordinary word."""

HEADS = _set(
    "Bank Bancorp Bancshares Airlines Airways Airline Partners Capital Ventures Technologies Therapeutics Pharma"
    " Pharmaceuticals Pharmaceutical Biosciences Biopharma Biotech Biotherapeutics Securities Holdings Holding Group"
    " Industries Motors Brothers Bros Sons Associates Advisors Advisers Semiconductor Semiconductors Petroleum"
    " Breweries Brewing Telecom Communications Robotics Aerospace Electronics Hospitality Healthcare Hotels"
    " Laboratories Chemicals Beverages Automotive Technology Investors Investments Logistics Aviation"
    " Cement Motor Mining Steel Mortgage Bottling Diagnostics Genomics Biologics Wireless"
)
"""Last words of a name that make it a firm's."""

MAYBE_HEADS = _set(
    "Systems Energy Data Health Media Digital Insurance Financial Services Solutions Networks Management"
    " Markets Research Foods Resources Funds Global Labs AI Software Games Studios Entertainment"
    " Stores Properties Equity Electric Minerals Metals Realty"
    " Railways Railway Shipping Lines Marine Computing Dynamics"
    " Instruments Brands Restaurants Coffee Homes Nutrition Sciences"
    " Hospitals Payments Finance Analytics Interactive"
    " Cybersecurity Consulting Economics Infrastructure Renewables Solar Utilities"
    " Construction Manufacturing Enterprise Enterprises International Exploration Publishing"
    " Broadcasting Television Televisión Worldwide Realtors"
)
"""Last words that a firm's name often has, but others too."""

FAINT_HEADS = _set(
    "Network Oil Gas Trust Fund Power Gold Estate Retail Fashion Sports Music Pictures Films Air Rail Space Quantum"
    " Devices Materials Products Home Life Science Medical Pay Credit Online Mobile Internet Cloud Security Strategies"
    " Wind Water Works Equities Lending Loans Diamonds Company Collective Imaging Re Engineering"
)
"""Last words that a firm's name has now and then."""

NUMBERED = _set("Class Series Phase Section Part Item Chapter Form Episode Act Rule Article Title Tier Stage Level Type")
"""Before a letter or number: no name."""

BODIES = _set(
    "University Universität Université Universidad Institute Ministry Department Commission Authority Agency Court"
    " Association Union Federation Council Exchange Laboratory Laboratories Bureau Office School College Senate"
    " Parliament Chamber Academy Administration Treasury Congress Foundation Committee Society Tribunal"
    " Board Observatory Directorate Secretariat Hospital Service Forschungszentrum Organisation Organization"
    " Workers Pilots Unions Museum Police Army Navy"
)
"""Words that make a name an institution's."""

OF_BODIES = BODIES - {"Board"} | _set("Bank Bankers Reserve")
"""Words after which `of` and the next name belong to an institution's name."""

TITLES = _set(
    "CEO CFO COO CTO CIO CMO Chairman Chairwoman Chairperson Chair President Chief Executive Officer Director"
    " Founder Co-founder Cofounder Minister Secretary Senator Governor Mayor Chancellor Professor Prof Dr Mr Mrs Ms"
    " Sir Lord Lady Dame Prince Princess King Queen Sheikh Judge Justice Analyst Analysts Economist Spokesman"
    " Spokeswoman Spokesperson Manager Vice Deputy Senior Representative Rep Congressman Congresswoman Ambassador"
    " Commissioner General-Secretary Treasurer Captain Colonel Sen Gov Premier Head Investor Billionaire Editor"
)
"""Before a person's name; between a firm's name and a person's."""

FIRST_NAMES = _set(
    "Aaron Abdul Abdullah Adam Adrian Ahmed Akio Alan Albert Alberto Alex Alexander Alexandra Alexei Alfred Ali Alicia"
    " Alison Allan Allen Amanda Amit Amy Ana Anand Andrea Andreas Andrei Andrew Andy Angela Anil Anita Ann Anna Anne"
    " Annette Anthony Antonio Anton Arnold Arthur Arun Ashley Barbara Barry Ben Benjamin Bernard Bernd Bernhard Bill"
    " Bob Boris Brad Bradley Brenda Brian Bruce Bruno Bryan Carl Carlos Carly Carol Caroline Catherine Cathy Cecilia"
    " Charles Charlie Charlotte Chen Chris Christian Christina Christine Christoph Christopher Claire Clare Claude"
    " Colin Craig Cynthia Dan Daniel Daniela Danny Darren Dave David Dean Deborah Debra Deepak Denis Dennis Derek"
    " Dermot Diana Diane Dick Dieter Dirk Dmitry Don Donald Donna Doug Douglas Duane Duncan Ed Eddie Edgar Eduardo"
    " Edward Elaine Elena Elizabeth Ellen Elon Emily Emma Emmanuel Eric Erik Ernst Eva Evan Evelyn Fiona Frances"
    " Francesco Francis Francisco Frank Franz Fred Frederick Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard"
    " Giovanni Glenn Gordon Graham Greg Gregory Guido Guy Hans Harold Harry Heather Heinz Helen Henri Henry Hiroshi"
    " Howard Hugh Hugo Ian Igor Ingrid Irene Isabel Ivan Jack Jackie Jacob Jacques James Jamie Jan Jane Janet Jason"
    " Jasmine Jay Jean Jeff Jeffrey Jennifer Jens Jensen Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna"
    " Joao Joe Joel Johan Johannes John Jon Jonathan Jorge Jose José Joseph Josh Joshua Joyce Juan Judith Judy Julia"
    " Julian Julie Jürgen Karen Karl Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim Klaus Kurt Lars"
    " Larry Laura Lauren Laurence Lawrence Lee Leigh Leon Leonard Leslie Lewis Lillian Linda Lisa Liz Lori Louis Louise"
    " Luca Lucas Lucy Luis Luke Lynn Malcolm Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria Marie Mario Mark"
    " Markus Martha Martin Mary Masayoshi Matt Matteo Matthew Maurice Max Meg Megan Melissa Michael Michel Michelle"
    " Miguel Mike Mikhail Mohamed Mohammed Muhammad Mukesh Nancy Naomi Natalie Natasha Nathan Neil Niall Nicholas Nick"
    " Nicolas Nicole Nigel Nina Norman Oleg Oliver Olivier Omar Oscar Otto Pablo Pamela Pascal Pat Patricia Patrick"
    " Paul Paula Paulo Pedro Peggy Penny Pete Peter Phil Philip Philippe Phillip Pierre Piotr Rachel Rahul Raj Rajesh"
    " Rajiv Ralph Ramesh Randy Ravi Ray Raymond Rebecca Reinhard Renee Ricardo Richard Rick Risto Ritesh Rob Robert"
    " Roberto Robin Rod Roger Roland Romain Ron Ronald Rosa Rose Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha"
    " Samuel Sandra Sandy Sanjay Sara Sarah Satya Scott Sean Sebastian Sergei Sergey Sergio Shane Shannon Sharon Sheila"
    " Shirley Simon Sonia Sonny Sophie Stan Stanley Stefan Stefano Stephan Stephanie Stephen Steve Steven Stuart Sue"
    " Sunil Sundar Susan Susanne Suzanne Sylvia Takeshi Tara Ted Terry Theresa Thomas Tim Timothy Tina Toby Todd Tom"
    " Tommy Toni Tony Tracy Trevor Ursula Valerie Vanessa Vera Victor Victoria Vijay Vincent Virginia Vladimir"
    " Vikram Walter Warren Wayne Wendy Werner William Willie Wolfgang Xavier Xi Yasuhiro Yves Yuki Zach Zachary Wei Jia"
    " Bernie Jared Hillary Barack Kamala Nikki Rishi Boris Angela Olaf Narendra Shinzo Nicola Gordon Alistair Mervyn Janet Christine Mario Ben Alan Carly Meg Marissa Sheryl Safra Lisa Lip-Bu Pat Jensen Dara Brian Ryan Evan Daniel Reed Ted Bob Jamie Lloyd Vikram Brady Jes Fred Stuart Noel Ana Sergio Akio Carlos Dieter Herbert Oliver Ola Ratan Azim Nandan Anand Gautam Kiran Adi Kumar Sachin Binny Bhavish Deepinder Jack Pony Robin Lei Ren Wang Zhang Liu Yang Zhao Huang Zhou Wu Xu Guo Lin Lou Ziyu Masaru Hideo Toshihiro Kazuo Shigenobu Hiroaki Takahiro Klajdi Thierry Benoit Gilles Guillaume Laurent Frederic Frédéric Stéphane Stephane Hervé Arnaud Xavier Ignacio Javier Alejandro Fernando Rafael Jaime Gonzalo Gustavo Rodrigo Luiz Jair Nicolás Mauricio Enrique Vicente Hiroto Kenji Naoko Priya Neha Arjun Rohan Ananya Fatima Hassan Ibrahim Khalid Yusuf Ayman Tariq Mehmet"
)
"""Given names: a name of two or three words that begins with one is a person's unless its last word is a firm's."""

PLACES = _set(
    "Afghanistan Africa Alabama Alaska Alberta Albania Algeria America Americas Amsterdam Angola Ankara Antarctica"
    " Arabia Argentina Arizona Arkansas Armenia Asia Athens Atlanta Atlantic Auckland Austin Australia Austria"
    " Azerbaijan Baghdad Bahamas Bahrain Bali Baltimore Bangalore Bangkok Bangladesh Barcelona Basel Beijing Beirut"
    " Belarus Belgium Bengaluru Berlin Bermuda Birmingham Bogota Bolivia Bombay Bonn Bosnia Boston Botswana Brasilia"
    " Brazil Brisbane Bristol Britain Brooklyn Brunei Brussels Bucharest Budapest Bulgaria Cairo Calgary California"
    " Cambodia Cambridge Cameroon Canada Canberra Caracas Cardiff Caribbean Carolina Charlotte Chennai Chicago Chile"
    " China Cincinnati Cleveland Cologne Colombia Colorado Columbia Connecticut Copenhagen Croatia Cuba Cyprus Czechia Dallas"
    " Damascus Dakota Davos Delaware Delhi Denmark Denver Detroit Doha Dubai Dublin Düsseldorf Ecuador Edinburgh Egypt"
    " England Estonia Ethiopia Europe Fiji Finland Florida France Frankfurt Gaza Geneva Georgia Germany Ghana Glasgow"
    " Greece Guangdong Guangzhou Guatemala Guernsey Guinea Haiti Hamburg Hanoi Hanover Hawaii Helsinki Honduras"
    " Houston Hungary Hyderabad Iceland Idaho Illinois India Indiana Indonesia Iowa Iran Iraq Ireland Israel Istanbul"
    " Italy Jakarta Jamaica Japan Jersey Jerusalem Johannesburg Jordan Kansas Karachi Kazakhstan Kentucky Kenya Kiev"
    " Korea Kosovo Kuwait Kyiv Lagos Laos Latvia Lebanon Leeds Libya Liechtenstein Lima Lisbon Lithuania Liverpool"
    " London Louisiana Luxembourg Lyon Macau Macedonia Madagascar Madrid Maine Malawi Malaysia Maldives Malta Manchester"
    " Manhattan Manila Maryland Massachusetts Mauritius Melbourne Memphis Mexico Miami Michigan Milan Minneapolis"
    " Minnesota Mississippi Missouri Moldova Monaco Mongolia Montana Montenegro Montreal Morocco Moscow Mozambique"
    " Mumbai Munich Myanmar Nairobi Namibia Naples Nashville Nebraska Nepal Netherlands Nevada Nicaragua Nigeria Norway"
    " Ohio Oklahoma Oman Ontario Oregon Orlando Osaka Oslo Ottawa Oxford Pacific Pakistan Palestine Panama Paraguay"
    " Paris Pennsylvania Perth Peru Philadelphia Philippines Phoenix Pittsburgh Poland Portland Portugal Prague Qatar"
    " Quebec Queensland Riyadh Romania Rome Russia Rwanda Salvador Sacramento Santiago Scotland Seattle Senegal Seoul"
    " Serbia Shanghai Shenzhen Siberia Singapore Slovakia Slovenia Somalia Spain Stockholm Stuttgart Sudan Sweden"
    " Switzerland Sydney Syria Taipei Taiwan Tajikistan Tanzania Tehran Tennessee Texas Thailand Tibet Tokyo Toronto"
    " Tunisia Turin Turkey Turkmenistan Uganda Ukraine Uruguay Utah Uzbekistan Vancouver Vatican Venezuela Venice"
    " Vermont Vienna Vietnam Virginia Wales Warsaw Washington Wisconsin Wyoming Yemen York Zambia Zimbabwe Zurich"
    " Midwest Northeast Southeast Southwest Northwest Mediterranean Gulf Balkans Scandinavia Eurozone Brexit Arctic"
    " Kong Wuhan Chengdu Hangzhou Tianjin Nanjing Chongqing Shandong Zhejiang Jiangsu Sichuan Hubei Kyoto Nagoya"
    " Jeddah Dammam Neom Pune Kolkata Gujarat Maharashtra Karnataka Kerala Punjab Rajasthan Lahore Dhaka Colombo"
    " SEAME EMEA APAC MENA LATAM UK US USA UAE EU U.S U.K U.S.A E.U NSW WA NSW"
    " Idaho Fla Calif Mass Conn Ill Tex Pa Md Va Wash Ore Ariz Colo Minn Wis Mich Tenn Ga"
)
"""Countries, states, regions and cities (the last word of their names)."""

PLACE_STARTS = _set(
    "New San Santa Los Las Saint St Saudi South North East West Hong Central Northern Southern Eastern Western United"
    " Sri Costa El Puerto Rio Buenos Cape Palo Fort Kuala Ho Silicon Wall Middle Far Latin Great Lake Mount Upper Lower"
    " Sao São Tel Abu Addis Port Beverly"
)
"""First words of places of two words; alone they name no firm."""

NATIONS = _set(
    "American British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss"
    " Austrian Swedish Norwegian Danish Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek"
    " Turkish Russian Ukrainian Georgian Chinese Japanese Korean Taiwanese Indian Pakistani Bangladeshi Indonesian"
    " Malaysian Singaporean Thai Vietnamese Philippine Filipino Australian Canadian Mexican Brazilian Argentine"
    " Chilean Colombian Peruvian Venezuelan Saudi Emirati Qatari Kuwaiti Iranian Iraqi Israeli Egyptian Nigerian"
    " Kenyan Ethiopian Moroccan African European Asian Californian Texan Dubai-based London-based Arab Western"
    " Scandinavian Nordic Baltic Uzbek Kazakh Afghan Cypriot Maltese Estonian Latvian Lithuanian Serbian Croatian"
    " Slovenian Cuban Belarusian Armenian Lebanese Jordanian Syrian Islamic Christian Jewish Muslim Catholic"
)

CALENDAR = _set(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul"
    " Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter"
    " Thanksgiving Ramadan Spring Summer Autumn Winter Q1 Q2 Q3 Q4 H1 H2 1H 2H 1Q 2Q 3Q 4Q FY"
)

ACRONYMS = _set(
    "CEO CFO COO CTO IPO IPOs GDP CPI PPI EBITDA EBIT AI AGI IT HR PR TV US UK EU UAE USA USD EUR GBP JPY CNY RMB INR AUD"
    " CAD CHF HKD GEL ETF ETFs API APIs ESG EPS GAAP IFRS PAT PBT R&D M&A ROE ROI YoY Q&A UTC GMT EST EDT PST SMS RAM"
    " LLM LLMs GPU GPUs CPU CPUs EV EVs SUV SUVs LNG LPG OEM OEMs NEV B2B B2C SaaS P&L DJIA FTSE DAX CAC KOSPI FX VAT"
    " PC PCs DVD HIV AIDS DNA RNA FAQ PDF URL USB LED LCD HD UHD 4G 5G 3G WiFi Wi-Fi NFT NFTs DeFi COVID-19 Covid-19"
    " COVID Covid SARS AM PM NYSE NASDAQ OTC SG&A KPI KPIs ARR CAGR MAU DAU GMV GBV TM R SPAC SPACs REIT REITs NAV AUM"
    " IoT VR AR XR ML CO2 HQ C-Suite UN OK ID NA PhD MBA BSc MSc BA Jr Sr II III IV WTO IMF NATO NGO NGOs G7 G20 G8 H1B EBITDAR"
    " COP BRL MXN KRW TWD SGD THB PHP IDR ZAR RUB TRY AED SAR NOK SEK DKK PLN CZK HUF ISO VIX S&P MSCI WAIC NFL NBA"
)
"""Capital letters that name no firm (firms of the knowledge file come before this list)."""

COMMON = _set(
    "a about above accordingly according across additionally adjusted after again against ahead all alliance almost"
    " along already also although altogether always amid among an analyst analysts and annual another any april are"
    " around as asked asset assets at average back bank bankers banking banks based basis battle because before"
    " being below benchmark besides best beta better between beyond big billion billionaire board bond bonds bookings both brand"
    " brands broad brokers bull bear budget business businesses but buy by can cash cells center central chain change changes"
    " chapter chart chief citing class clean clear climate cloud co-founder combined commercial common community companies company"
    " company's comparable competition concerns conclusion conference congress consequently construction consumer contact"
    " content contract cornerstone corporate corporation cost costs could council court credit critics crude currency current"
    " currently customer customers data date day days deal deals debt defense demand department deposits depth despite"
    " development digital direct director directors disclosure district dividend dividends do dollar domestic down during"
    " each earlier early earnings economic economists economy editor election electric electricity eligible employees"
    " energy enterprise entertainment environmental equity established estimates even event eventually every everything"
    " exchange executive executives expansion experts export exports factory factories facility fair far fast federal few fifth figure figures"
    " final finally finance financial financing firm firms first fiscal following food for forecast foreign forward"
    " former founded founder four fourth free freight from fuel full fund funds further future gas general get given global"
    " gold good goods government great green gross group groups growth guidance half has have he headquartered health"
    " healthcare her here high higher highlights his historically holders holding holdings home homes house household housing how however"
    " i if image impact important imports in income incorporated increased indeed independent index individual industrial"
    " industry inflation information infrastructure initial initially innovation inside insurance insurers integrated"
    " intelligence interest international internationally internet investing investment investments investor investors"
    " is issue it its job jobs joint just key labor labour large largest last late lastly later law leader leaders"
    " leadership leading legal let life like likewise limited line lines listed local logistics long looking low lower"
    " made main major make makers making management manager managers manufacturers manufacturing many margin margins market marketing"
    " markets may meanwhile media medical meeting members merger middle might million mining mobile model models"
    " modern momentum money more moreover mortgage most much multiple music my national natural near nearly net"
    " network networks never nevertheless new news next no nonetheless nor not notably note now number of off offer office officer officials"
    " oil old on once one online only open operating operations operators opposition options or order orders original other others our out outlook over"
    " overall owners own package paper parent part partly partner partners party people per performance person personal"
    " plan plans plant plants platform please point policy political pool portfolio possible power premium present president press price prices pricing prior"
    " private procurement product production products profit profits program programme project projects property public"
    " purchase quality quarter quarterly questions rate rates rather ratings raw real recent recently record recovery"
    " red reduced regional regulation regulators related remaining renewable report reports republic research residents resources respectively"
    " restructuring result results retail retailers return returns revenue revenues rights rising risk risks rival rivals royal"
    " rules safety said sale sales same savings saying says second sector securities security see seed segment sell seller sellers selling senior separately"
    " series service services several share shareholder shareholders shares she shipments short should similarly since"
    " small smart so social software solar some soon source sources special specialty spending sports staff standard state"
    " statements steel still stock stockholders stocks stores strategic strategy street strong structural subscribers subsidiary such"
    " summary supply support surprisingly sustainable system systems take talks target tariffs tax tech technical technology telecom ten"
    " terms than thanks that the their then there therefore these they third this those though three through throughout"
    " thus time to today together top total trade traders trading traditional transaction transport travel treasury trust turning"
    " two typical ultimately under unit united unlike until up upon urban us use users using utilities value vehicle"
    " venture very via video volume volumes wages we wealth week weekly well what when whether which while who whose why"
    " will with within without women workers working world worldwide would year years yesterday yet you your"
    " account accounts acquisition act action activities activity actual administration advanced advertising affairs agenda"
    " agreement air all-time amended analysis announcement anti app apps area article articles artificial automated automotive available"
    " award awards balance bill black blue book bottom breaking building bulletin call camp capital car cars"
    " card care career case category caution century chairman challenge challenges chip chips city clients closing club coal code coffee college commission committee commodities"
    " communications competing component computer computing consider consolidated constitution contactdetails control core country county crisis cross currently"
    " dear decision defence delivery delta democratic democrats design despite details discontinued distribution division dr drug drugs dynamic east easter editorial education effective efficiency emerging employment engine"
    " engineering equipment era estate ethics evening exclusive exhibit existing expected expert exploration factors fashion featured feature fed field film focus focusing"
    " force forces form forum framework fraud friend fresh front funding gains game games gaming gear gender generation giant given go golden governor"
    " guide happy hard head heart heavy hedge hello highway holiday hospital hot hotel hotels human hybrid idea image"
    " improved inc inclusive integration intellectual interim internal introduction iron island items justice kids king laboratory land language launch lead"
    " learning lease level liability liberal library licence license light link liquidity list live living loan loans look loss losses lot love luxury"
    " machine mail majority man map mass material materials maybe measures mega memory men mergers method metal military minerals minister ministry minority"
    " mission mix monetary month monthly moving multi mutual nation nations nature navy needs negotiations none north northern nuclear object ocean officials"
    " officially operation operational opportunities opportunity organic organisation organization origin outside pact page panel park part passenger past patient pay payment payments pension perhaps petrol pharmaceutical phase phone photo physical pipeline"
    " place planned planning pledge police population port position positioning post posted potential practice precious preferred preliminary presentation pressure primary prime prince principal print priority problem"
    " procedures processing professional progress promotion proposed prospects protection proven provider publication published pull push quantum question quick quote race rail railway range ranking ready reader reading reaction reason rebound receive recession reference reform"
    " refining regarding register relief remarks rent reportedly republican republicans request required resort responding response responsible restaurant restaurants restructured rich riding right river road role room round rule run rural safe scale schedule school science sciences scientific scientists sea search season seat secretary section sectors selected self semiconductor senate sentiment serious server session set settlement shadow shift ship shipping shop shopping short-term show shows side signed significant silver single site situation skilled solution solutions son south southern space spare speaking speed spring stable stage stake star start starting startup startups station statistics status stay step steps storage store story straight stream strike structure student studies study style subject success sudden suit summer summit sun superior surface survey switch take team technologies telephone television temporary test tests text theatre theme thing threat tick ticket tier timber title tobacco tools toward towards town toy track tracking training transfer transition transportation treatment trend trends trial tribune trillion true turn turnover type undue union unique universal university unknown unless unusual updated upgrade upstream urban utility vaccine valley valuation variable vast vehicles vice victory view vision visitors visit visual vote wall want war warning warrants was waste watch water wave way weak weather web website welcome west western wheel where whole wholesale wide wildlife win wind window winning winter wireless word words work workforce worst young zero zone"
)
"""Ordinary words, in lower case, that open sentences or stand in headings; alone they name no firm."""
