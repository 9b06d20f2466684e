"""Closed word lists that tell names of firms from other capitalised words."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEGAL = _set(
    """
    AB AG AS ASA Berhad BHD Bhd BV Co Company Corp Corporation Cos GmbH Inc Incorporated JSC KG KGaA KK
    Limited LLC LLP LP Ltd Ltda NV OJSC OYJ Oy Oyj PJSC PLC Plc plc PTE Pte PTY Pty SA SAB SARL SAS Sdn SE
    SPA SpA SRL Srl Tbk
    """
)
"""What follows a firm's name by law; dropped for the short name."""

LEGAL_FIRST = _set("AO CJSC JSC NAO OAO OJSC PAO PJSC PSC PT SC ZAO")
"""What by law stands before a firm's name in some countries; dropped for the short name."""

GROUPS = _set(
    """
    Bancorp Brands Enterprises Group Groupe Grupo Gruppe Holding Holdings International Motor Motors
    """
)
"""Endings that a name may have or drop."""

HEADS = _set(
    """
    Advisers Advisors Aeronautics Aerospace Aerosystems Airfreight Airline Airlines Airways Associates
    Assurance Automobile Automobiles Automotive Aviation Avionics Bakeries Banca Bancorp Bancshares Bank
    Bankshares Beverages Bikes Bioenergy Biofuels Biologics Biopharma Biopharmaceuticals Bioscience
    Biosciences Biotech Biotechnology Biotherapeutics Bottling Breweries Brewery Brewing Brokerage
    Brokers Broking Bros Brothers Capital Cement Ceramics Chemicals Communications Confectionery
    Contracting Dairies Denki Diagnostics Distillers Distillery Drilling Electronics Fertilisers
    Fertilizers Foundries Foundry Genomics Glassworks Group Healthcare Heavy Holding Holdings
    Hospitality Hotels Hydropower Immobilien Immunotherapeutics Industries Insurers Investments
    Investors Kabel Kogyo Laboratories Lithium Logistics Medtronics Microelectronics Microsystems Mining
    Mortgage Motor Motors Neuroscience Oncology Optoelectronics Partners Petroleum Pharma Pharmaceutica
    Pharmaceutical Pharmaceuticals Photonics Pipelines Refineries Refining Reinsurance REIT Reit REITs
    Robotics Savings Securities Seiki Semiconductor Semiconductors Shipbuilding Shipyard Shipyards Sons
    Stahl Steel Supermarkets Superstores Technologies Technology Telecom Telecommunications Telekom
    Textiles Therapeutics Tyres Ventures Versicherung Werft Werke Winery Wireless
    """
)
"""Last words of a name that make it a firm's."""

MAYBE_HEADS = _set(
    """
    Advisory Aero Agri Agro Agroindustrial AI Aluminium Aluminum Analytics Apparel Assets Bakery Bankers
    Batteries Battery Beef Bio Biomed Biomedical Brands Broadcasting Builders Cable Cables Cacao Care
    Cars Catering Charging Cigars Circuits Cocoa Coffee Commodities Computing Construction Consult
    Consultants Consulting Consultores Contractors Copper Cosmetics Crane Cruises Cybersecurity Dairy
    Data Database Dental Digital Dredging Drones Dynamics Economics Education Electric Elevators Energy
    Engineering Engines Enterprise Enterprises Entertainment Equity Estates Exploration Express Ferries
    Finance Financial Fintech Foodhall Foods Footwear Forecasting Freight Funds Games Genetics
    Geothermal Glass Global Grain Grains Grocers Health Homes Hospitality Hospitals Hotels Housing
    Hydrogen Infrastructure Instruments Insurance Intelligence Interactive International Invest Jewelers
    Jewellers Kapital Labs Land Lasers Learning Leasing Leisure Lines Lodging Lumber Malls Management
    Manufacturing Marine Maritime Markets Meats Media Medtech Metals Metrics Microchips Mills Minerals
    Mobility Motorsport Networks Newspapers Nickel Nuclear Nutrition Nutritionals Ophthalmics Optical
    Optics Outlets Packaging Partnership Payments Petrochemical Petrochemicals Pharmacies Pharmacy
    Photovoltaics Plastics Polymers Potash Poultry Press Printing Properties Publishing Radio Rail
    Railway Railways Ratings Re Realtors Realty Refinery Renewables Research Resources Restaurants
    Retail Robots Rovers Royalties Royalty Salmon Salvage Schools Sciences Seafood Seeds Sensors
    Services Shipping Snacks Software Solar Solutions Spirits Stationers Stockbrokers Stores Streaming
    Studios Sugar Surgical Systems Tea Telecoms Television Televisión Timber Tobacco Towers Toys Trading
    Trucks Turbines Uranium Utilities Vaccines Vision Wellness Windpower Wines Wire Wireworks Worldwide
    """
)
"""Last words that a firm's name often has, but others too."""

FAINT_HEADS = _set(
    """
    Air Cloud Collective Company Credit Devices Diamonds Equities Estate Fashion Films Fund Gas Gold
    Home Imaging Internet Lending Life Loans Materials Medical Mobile Music Network Oil Online Pay
    Pictures Power Products Quantum Rail Retail Science Security Space Sports Strategies Trust Water
    Wind Works
    """
)
"""Last words that a firm's name has now and then."""

STARTS = _set(
    """
    Banca Banco Bancolombia Bankhaus Banque Brasserie Brouwerij Caisse Caixa Caja Casa Cassa Cementos
    Cerveceria Cervecería Compagnie Compañía Credit Credito Crédit Crédito Deutsche Empresa Empresas
    Fondo Groupe Grupo Gruppo Industrias Kaufhaus Laboratoires Laboratorios Maison Minera Molinos
    Perusahaan Petroleos Petróleos PT Raiffeisen Sociedad Società Société Sparkasse Stadtwerke
    Volksbank
    """
)
"""First words of names of firms in other languages: `Banco Almeria`."""

PLACE_ENDS = _set(
    """
    Airport Avenue Bay Beach Boulevard City County Creek District Falls Harbor Heights Hills Island
    Islands Lake Mountain Mountains Ocean Peninsula Port Province River Road Sea Springs Square Strait
    Street Valley Village
    """
)
"""Last words of names of places."""

THING_ENDS = _set(
    """
    Accord Act Agreement Average Award Awards Bill Blend Composite Conference Crude Cup Day Directive
    Festival Forum Future Futures Games Index Initiative Intermediate Law Olympics Plan Prize Programme
    Report Review Summit Survey Treasuries Treaty War Week Yields
    """
)
"""Last words of names of indices, oils, laws and events."""

CLUBS = _set(
    "United City Rovers Athletic Wanderers Albion Hotspur FC AFC CF SC Calcio Racing Sporting Olympique"
)
"""Last words of a sports club's name, behind a place."""

NUMBERED = _set(
    """
    Act Article Chapter Class Episode Form Item Level Part Phase Rule Section Series Stage Tier Title
    Type
    """
)
"""Before a letter or number: no name."""

BODIES = _set(
    """
    Academy Administration Agency Army Association Authority Board Bureau Chamber College Commission
    Committee Council Court Department Directorate Directors Exchange Federation Forschungszentrum
    Foundation Hospital Institute Laboratories Laboratory Ministry Museum Navy Observatory Office
    Organisation Organization Parliament Pilots Police School Secretariat Service Society Treasury
    Tribunal Trustees Union Unions Universidad University Universität Université Workers
    """
)
"""Words that make a name an institution's."""

OF_BODIES = BODIES - {"Board"} | _set("Bank Bankers Reserve")
"""Words after which `of` and the next name belong to an institution's name."""

ACRONYMS = _set(
    """
    3G 4G 5G ACV ADR AED AfCFTA AFFO AFN AGI AI AIDS AISC ALL AM AMD AML AOA API APIs AR ARPU ARR ARS ASEAN
    Asean ASX200 AUD AUM AWG AZN B2B B2C BA BAM BBD BDT BGN BHD BIF Bitcoin BMD BND BOB boe Bovespa bpd
    Brent BREXIT Brexit BRICS BRL BSc BSD BTN BWP BYN BZD C-Suite CAC CAD CAGR CDF CEO CET1 CFO CHF CLP CNY
    CO2 COO COP COVID Covid COVID-19 Covid-19 CPI CPIH CPU CPUs CRC CTO CUP CVE CY CZK DAU DAX Dax DeFi DEM
    Dh DJF DJIA DKK DNA Dogecoin DOP DPU DVD DZD EBIT EBITA EBITDA EBITDAR EBITDAX EDT EEK EGP EPS ERN ESG
    ESP EST ETB ETF ETFs Ether Ethereum EU EUR Euribor EV EVs FAQ FCF FFO FJD Footsie FRF FTSE FX FY G20 G7
    G8 GAAP GBP GBV GDP GEL GHS GMD GMT GMV GNF GPU GPUs GTQ GTV GW GWh GYD H1 H1B H2 HD HIV HKD HNL HQ HR
    HTG HUF IBEX IBIT Ibovespa ID IDR IFRS II III ILS IMF INR IoT IPO IPOs IQD IRR ISK ISO IT ITL IV JMD
    JOD JOLTS JPY Jr KES KGS KHR KMF KOSPI Kospi KPI KPIs KRW KWD kWh KYC KYD KZT LAK LBP LCD LED LFL Libor
    LKR LLM LLMs LNG LPG LRD LSL LTL LTM LTV LVL LYD M&A MAD MAU MBA MDL Mercosur Merval MGA MKD ML MMK MNT
    MoM MOP MRU MSc MSCI MUR MVR MW MWh MWK MXN MYR MZN NA NAD NASDAQ NATO NAV NBA NEV NFL NFT NFTs NGN NGO
    NGOs Nifty Nikkei NIM NIO NLG NOK NPAT NPL NPLs NPR NPV NRR NYSE NZD OCF OEM OEMs OIBDA OK OMR OMX OPEC
    Opec OTC P&L PAT PBT PC PCE PCs PDF PEN PGK PhD PHP PKR PLN PM PPI PR PST PYG Q&A Q1 Q2 Q3 Q4 QAR QoQ R
    R&D RAM REIT REITs RevPAR RMB RNA ROCE ROE ROI ROIC RON ROTE Rp RPI Rs RSD RUB RWA RWF S&P SaaS SAR
    SARS SBD SCR SDG SEK Sensex SG&A SGD SHP SLE SMS Sofr Solana SOS SPAC SPACs Sr SRD SSP SSSG Stoxx
    SuperApp SUV SUVs SYP SZL Tasi TCV THB TJS Tk TM TMT TND TOP Topix TPV TRY TTD TTM TV TW TWD TWh TZS
    UAE UAH UCITS UGX UHD UK UN Urals URL US USA USB USD USDC USDT UTC UYU UZS VAT VES VIX VND VR VUV WAIC
    Wi-Fi WiFi WST WTI WTO XAF XCD XOF XPF XR YER YoY YTD ZAR ZMW ZWL
    """
)
"""Capital letters that name no firm (firms of the knowledge file come before this list)."""

COMMON = _set(
    """
    a about above according accordingly account accounts acquisition across act action active activities
    activity actual additionally adjusted administration advanced advertising affairs after again
    against agenda agreement ahead air airlines all all-time alliance almost along already also although
    altogether always amended amid among an analysis analyst analysts and announcement annual another
    anthem anti any anybody anyone app apps april are area around article articles artificial as asked
    asset assets at automated automotive available average award awards back balance bank bankers
    banking banks based basis battle bear bears because before being below benchmark besides best beta
    better between beyond big bill billion billionaire bird black block blockbuster blue board bond
    bondholders bonds book bookings boots borders borrowers both bottom brand brands breaking broad
    brokers budget building bull bulletin bullion bulls business businesses but buy buyers by cadence
    call camp can canon capital car card care career carmakers carnival cars case cash category caution
    cells center central century chain chairman challenge challenges change changes chapter chart
    charter chief chip chips circle citadel citing city class clean clear clients climate closing cloud
    club co-founder coach coal code coffee college combined commercial commission committee commodities
    common communications community commuters companies company company's comparable compass competing
    competition component computer computing concerns conclusion condor conference congress consequently
    consider consolidated constitution construction consumer consumers contact contactdetails content
    continental contract control core cornerstone corporate corporation cost costs could council country
    county court credit creditors crisis critics cross crude cruise crusoe currency current currently
    customer customers data date day days deal deals dear debt decision defence defense delivery delta
    demand democratic democrats department depositors deposits depth design despite details development
    digital diluted direct director directors disclosure discontinued discover distribution district
    dividend dividends division do doctors dollar domestic down dr drivers drug drugs during dynamic
    each earlier early earnings east easter economic economists economy editor editorial education
    effective efficiency election electric electricity eligible emerging emirates employee employees
    employers employment energy engine engineering enterprise entertainment environmental equipment
    equity era established estate estimates ethics even evening event eventually every everyone
    everything everywhere exchange exclusive executive executives exhibit existing expansion expected
    expert experts exploration export exporters exports facility factories factors factory fair fans far
    farmers fashion fast feature featured fed federal few field fifth figure figures film final finally
    finance financial financing firm firms first fiscal flutter focus focusing following food for force
    forces forecast foreign form former forum forward founded founder four fourth fox framework fraud
    free freight fresh friend from front fuel full fund funding funds further future gains galaxy game
    games gaming gap gas gear gemini gender general generation get giant given global go gold golden
    good goods government governor grab grail great green gross group groups growers growth guests
    guidance guide half happy hard has have he head headquartered health healthcare heart heavy hedge
    hello her here high higher highlights highway his historically holders holding holdings holiday home
    homeowners homes hospital hot hotel hotels house household households housing how however human
    hummer hybrid i idea if image impact important importers imports improved in inc inclusive income
    incorporated increased indeed independent index individual industrial industry inflation information
    infrastructure initial initially innovation inside insiders insurance insurers integrated
    integration intellectual intelligence interest interim internal international internationally
    internet introduction investing investment investments investor investors iron is island issue it
    items its jaguar job jobs joint just justice key kids king kingfisher kitchen labor laboratory
    labour lambda land landlords language large largest last lastly late later launch law lawmakers
    lawyers lead leader leaders leadership leading learning lease legal lenders let level liability
    liberal library licence license life light lightspeed like likewise lime limited line lines link
    liquidity list listed live living loan loans local logistics long look looking loss losses lot lotus
    love low lower lumen luxury machine made mail main major majority make makers making man management
    manager managers manufacturers manufacturing many map margin margins market marketing markets mars
    marvel mass material materials may maybe meanwhile measures media medical meeting mega members
    memory men merger mergers metal method middle might military million minerals miners mining minister
    ministers ministry minority mission mix mobile model models modern momentum monetary money month
    monthly more moreover mortgage most motorists moving much multi multiple music mutual my nation
    national nations natural nature navy near nearly needs negotiations net network networks never
    nevertheless new news next no nobody none nonetheless nor north northern not notably note notion now
    nuclear number nurses object ocean of off offer office officer officially officials oil old on once
    one online only open operating operation operational operations operators opportunities opportunity
    opposition options or oracle orange order orders organic organisation organization origin original
    other others our out outlook outside over overall own owners package pact page panel paper parent
    parents park parliament part partly partner partners party passenger passengers past patient
    patients pay payment payments peers pension pensioners people per performance perhaps person
    personal petrol pharmaceutical phase phone photo physical pilots pipeline pizza place plaid plan
    planned planning plans plant plants platform players please pledge point police policy political
    politicians pool poolside population port portfolio position positioning possible post posted
    potential power practice precious preferred preliminary premium present presentation president press
    pressure price prices pricing primary prime prince principal print prior priority private problem
    procedures processing procurement producers product production products professional profit profits
    program programme progress progressive project projects promotion property proposed prosecutors
    prospects protection protesters proven provider public publication published pull puma pundits
    purchase push quality quantum quarter quarterly question questions quick quote race rail railway
    ramp range ranking rate rates rather ratings raw reaction reader reading ready real reason rebound
    receive recent recently recession record recovery recursion red reduced reference refiners refining
    reform regarding regional register regulation regulators related relief remaining remarks renewable
    rent report reported reportedly reports republic republican republicans request required research
    residents resort resources respectively responding response responsible restaurant restaurants
    restructured restructuring result results retail retailers retirement return returns revenue
    revenues rich riding right rights ripple rising risk risks rival rivals river road role room round
    royal rule rules run runway rural safe safety sage said sale sales same saturn savers savings saying
    says scale schedule school science sciences scientific scientists scoot sea search season seat
    second secretary section sector sectors securities security see seed segment selected self sell
    seller sellers selling semiconductor senate senators senior sentiment separately series serious
    server service services session set settlement several shadow share shareholder shareholders shares
    sharp she shell shift ship shipments shipping shire shop shoppers shopping short short-term should
    show shows side signed significant silver similarly since single site situation skilled sky slack
    small smart snap so social software solar solution solutions some somebody someone somewhere son
    soon soups source sources south southern space spare speaking special specialty speed spending
    sports spot spring sprint square stable staff stage stake standard star start starting startup
    startups state statements station statistics status stay steel step steps still stock stockholders
    stocks storage store stores story straight strategic strategy stream street strike stripe strong
    structural structure student students studies study style subject subscribers subsidiary success
    such sudden suit summary summer summit sun superior suppliers supply support surface surprisingly
    survey sustainable switch system systems take talks tapestry target tariffs tax teachers team tech
    technical technologies technology telecom telephone television temporary ten tenants terms test
    tests tether text than thanks that the theatre their theme then there therefore these they thing
    third this those though threat three through throughout thus tick ticket tier timber time titan
    title to tobacco today together tools top total tourists toward towards town toy track tracking
    trade traders trading traditional training transaction transfer transition transport transportation
    travel travelers treasury treatment trend trends trial tribune trillion true trust turn turning
    turnover twitch two type typical ultimately under underlying undue union unions unique unit unite
    united unity universal university unknown unless unlike until unusual up updated upgrade upon
    upstream urban us use users using utilities utility vaccine valley valuation value vanguard variable
    vast vehicle vehicles venture vertex very via vice victory video view visa vision visit visitors
    visual volume volumes vote voters wages wall want war warning warrants was waste watch water wave
    way we weak wealth weather web website week weekly welcome well west western what whatever wheel
    when whenever where wherever whether which whichever while who whoever whole wholesale whose why
    wide wildlife will win wind window winning winter wireless with within without women word words work
    workers workforce workhorse working world worldwide worst would year years yesterday yet you young
    your zero zone zoom
    """
)
"""Ordinary words, in lower case, that open sentences or stand in headings; alone they name no firm."""
