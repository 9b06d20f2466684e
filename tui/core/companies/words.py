"""Closed word lists that tell names of firms from other capitalised words."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEGAL = _set(
    """
    Inc Incorporated Corp Corporation Co Company Cos Ltd Limited PLC Plc plc LLC LLP LP AG SA SE NV BV
    GmbH KGaA KG SpA SPA AB ASA AS Oyj OYJ Bhd BHD Pte PTE Pty PTY KK Sdn SARL SAS Srl SRL Ltda SAB Tbk
    PJSC OJSC JSC
    """
)
"""What follows a firm's name by law; dropped for the short name."""

GROUPS = _set(
    """
    Group Holding Holdings Groupe Gruppe Grupo International Motor Motors Bancorp Enterprises Brands
    """
)
"""Endings that a name may have or drop."""

HEADS = _set(
    """
    Advisers Advisors Aerospace Airline Airlines Airways Associates Automotive Aviation Bancorp
    Bancshares Bank Beverages Biologics Biopharma Biosciences Biotech Biotherapeutics Bottling Breweries
    Brewing Bros Brothers Capital Cement Chemicals Communications Diagnostics Electronics Genomics Group
    Healthcare Holding Holdings Hospitality Hotels Industries Investments Investors Laboratories
    Logistics Mining Mortgage Motor Motors Partners Petroleum Pharma Pharmaceutical Pharmaceuticals
    Robotics Securities Semiconductor Semiconductors Sons Steel Technologies Technology Telecom
    Therapeutics Ventures Wireless
    """
)
"""Last words of a name that make it a firm's."""

MAYBE_HEADS = _set(
    """
    AI Analytics Brands Broadcasting Coffee Computing Construction Consulting Cybersecurity Data Digital
    Dynamics Economics Electric Energy Enterprise Enterprises Entertainment Equity Exploration Finance
    Financial Foods Funds Games Global Health Homes Hospitals Infrastructure Instruments Insurance
    Interactive International Labs Lines Management Manufacturing Marine Markets Media Metals Minerals
    Networks Nutrition Payments Properties Publishing Railway Railways Realtors Realty Renewables
    Research Resources Restaurants Sciences Services Shipping Software Solar Solutions Stores Studios
    Systems Television Televisión Utilities Worldwide
    """
)
"""Last words that a firm's name often has, but others too."""

FAINT_HEADS = _set(
    """
    Network Oil Gas Trust Fund Power Gold Estate Retail Fashion Sports Music Pictures Films Air Rail
    Space Quantum Devices Materials Products Home Life Science Medical Pay Credit Online Mobile Internet
    Cloud Security Strategies Wind Water Works Equities Lending Loans Diamonds Company Collective
    Imaging Re Engineering
    """
)
"""Last words that a firm's name has now and then."""

NUMBERED = _set(
    """
    Class Series Phase Section Part Item Chapter Form Episode Act Rule Article Title Tier Stage Level
    Type
    """
)
"""Before a letter or number: no name."""

BODIES = _set(
    """
    University Universität Université Universidad Institute Ministry Department Commission Authority
    Agency Court Association Union Federation Council Exchange Laboratory Laboratories Bureau Office
    School College Parliament Chamber Academy Administration Treasury Foundation Committee Society
    Tribunal Board Observatory Directorate Secretariat Hospital Service Forschungszentrum Organisation
    Organization Workers Pilots Unions Museum Police Army Navy
    """
)
"""Words that make a name an institution's."""

OF_BODIES = BODIES - {"Board"} | _set("Bank Bankers Reserve")
"""Words after which `of` and the next name belong to an institution's name."""

ACRONYMS = _set(
    """
    3G 4G 5G AED AGI AI AIDS AM API APIs AR ARR AUD AUM B2B B2C BA BRL BSc C-Suite CAC CAD CAGR CEO CFO
    CHF CNY CO2 COO COP COVID Covid COVID-19 Covid-19 CPI CPU CPUs CTO CZK DAU DAX DeFi DJIA DKK DNA DVD
    EBIT EBITDA EBITDAR EDT EPS ESG EST ETF ETFs EU EUR EV EVs FAQ FTSE FX G20 G7 G8 GAAP GBP GBV GDP
    GEL GMT GMV GPU GPUs H1B HD HIV HKD HQ HR HUF ID IDR IFRS II III IMF INR IoT IPO IPOs ISO IT IV JPY
    Jr KOSPI KPI KPIs KRW LCD LED LLM LLMs LNG LPG M&A MAU MBA ML MSc MSCI MXN NA NASDAQ NATO NAV NBA
    NEV NFL NFT NFTs NGO NGOs NOK NYSE OEM OEMs OK OTC P&L PAT PBT PC PCs PDF PhD PHP PLN PM PPI PR PST
    Q&A R R&D RAM REIT REITs RMB RNA ROE ROI RUB S&P SaaS SAR SARS SEK SG&A SGD SMS SPAC SPACs Sr SUV
    SUVs THB TM TRY TV TWD UAE UHD UK UN URL US USA USB USD UTC VAT VIX VR WAIC Wi-Fi WiFi WTO XR YoY
    ZAR
    """
)
"""Capital letters that name no firm (firms of the knowledge file come before this list)."""

COMMON = _set(
    """
    a about above according accordingly account accounts acquisition across act action activities
    activity actual additionally adjusted administration advanced advertising affairs after again
    against agenda agreement ahead air all all-time alliance almost along already also although
    altogether always amended amid among an analysis analyst analysts and announcement annual another
    anthem anti any app apps april are area around article articles artificial as asked asset assets at
    automated automotive available average award awards back balance bank bankers banking banks based
    basis battle bear because before being below benchmark besides best beta better between beyond big
    bill billion billionaire bird black block blockbuster blue board bond bonds book bookings boots
    borders both bottom brand brands breaking broad brokers budget building bull bulletin business
    businesses but buy by cadence call camp can canon capital car card care career carnival cars case
    cash category caution cells center central century chain chairman challenge challenges change
    changes chapter chart charter chief chip chips circle citadel citing city class clean clear clients
    climate closing cloud club co-founder coach coal code coffee college combined commercial commission
    committee commodities common communications community companies company company's comparable compass
    competing competition component computer computing concerns conclusion condor conference congress
    consequently consider consolidated constitution construction consumer contact contactdetails content
    continental contract control core cornerstone corporate corporation cost costs could council country
    county court credit crisis critics cross crude cruise crusoe currency current currently customer
    customers data date day days deal deals dear debt decision defence defense delivery delta demand
    democratic democrats department deposits depth design despite details development digital direct
    director directors disclosure discontinued discover distribution district dividend dividends
    division do dollar domestic down dr drug drugs during dynamic each earlier early earnings east
    easter economic economists economy editor editorial education effective efficiency election electric
    electricity eligible emerging emirates employees employment energy engine engineering enterprise
    entertainment environmental equipment equity era established estate estimates ethics even evening
    event eventually every everything exchange exclusive executive executives exhibit existing expansion
    expected expert experts exploration export exports facility factories factors factory fair far
    fashion fast feature featured fed federal few field fifth figure figures film final finally finance
    financial financing firm firms first fiscal flutter focus focusing following food for force forces
    forecast foreign form former forum forward founded founder four fourth fox framework fraud free
    freight fresh friend from front fuel full fund funding funds further future gains galaxy game games
    gaming gap gas gear gemini gender general generation get giant given global go gold golden good
    goods government governor grab grail great green gross group groups growth guidance guide half happy
    hard has have he head headquartered health healthcare heart heavy hedge hello her here high higher
    highlights highway his historically holders holding holdings holiday home homes hospital hot hotel
    hotels house household housing how however human hummer hybrid i idea if image impact important
    imports improved in inc inclusive income incorporated increased indeed independent index individual
    industrial industry inflation information infrastructure initial initially innovation inside
    insurance insurers integrated integration intellectual intelligence interest interim internal
    international internationally internet introduction investing investment investments investor
    investors iron is island issue it items its jaguar job jobs joint just justice key kids king
    kingfisher labor laboratory labour lambda land language large largest last lastly late later launch
    law lawmakers lead leader leaders leadership leading learning lease legal let level liability
    liberal library licence license life light lightspeed like likewise lime limited line lines link
    liquidity list listed live living loan loans local logistics long look looking loss losses lot lotus
    love low lower lumen luxury machine made mail main major majority make makers making man management
    manager managers manufacturers manufacturing many map margin margins market marketing markets mars
    marvel mass material materials may maybe meanwhile measures media medical meeting mega members
    memory men merger mergers metal method middle might military million minerals mining minister
    ministry minority mission mix mobile model models modern momentum monetary money month monthly more
    moreover mortgage most moving much multi multiple music mutual my nation national nations natural
    nature navy near nearly needs negotiations net network networks never nevertheless new news next no
    none nonetheless nor north northern not notably note notion now nuclear number object ocean of off
    offer office officer officially officials oil old on once one online only open operating operation
    operational operations operators opportunities opportunity opposition options or oracle orange order
    orders organic organisation organization origin original other others our out outlook outside over
    overall own owners package pact page panel paper parent park parliament part partly partner partners
    party passenger past patient pay payment payments pension people per performance perhaps person
    personal petrol pharmaceutical phase phone photo physical pipeline place plaid plan planned planning
    plans plant plants platform please pledge point police policy political pool poolside population
    port portfolio position positioning possible post posted potential power practice precious preferred
    preliminary premium present presentation president press pressure price prices pricing primary prime
    prince principal print prior priority private problem procedures processing procurement product
    production products professional profit profits program programme progress progressive project
    projects promotion property proposed prospects protection protesters proven provider public
    publication published pull puma purchase push quality quantum quarter quarterly question questions
    quick quote race rail railway ramp range ranking rate rates rather ratings raw reaction reader
    reading ready real reason rebound receive recent recently recession record recovery recursion red
    reduced reference refining reform regarding regional register regulation regulators related relief
    remaining remarks renewable rent report reportedly reports republic republican republicans request
    required research residents resort resources respectively responding response responsible restaurant
    restaurants restructured restructuring result results retail retailers return returns revenue
    revenues rich riding right rights ripple rising risk risks rival rivals river road role room round
    royal rule rules run runway rural safe safety sage said sale sales same saturn savings saying says
    scale schedule school science sciences scientific scientists scoot sea search season seat second
    secretary section sector sectors securities security see seed segment selected self sell seller
    sellers selling semiconductor senate senior sentiment separately series serious server service
    services session set settlement several shadow share shareholder shareholders shares sharp she shell
    shift ship shipments shipping shire shop shopping short short-term should show shows side signed
    significant silver similarly since single site situation skilled sky slack small smart snap so
    social software solar solution solutions some son soon source sources south southern space spare
    speaking special specialty speed spending sports spring sprint square stable staff stage stake
    standard star start starting startup startups state statements station statistics status stay steel
    step steps still stock stockholders stocks storage store stores story straight strategic strategy
    stream street strike stripe strong structural structure student studies study style subject
    subscribers subsidiary success such sudden suit summary summer summit sun superior supply support
    surface surprisingly survey sustainable switch system systems take talks tapestry target tariffs tax
    team tech technical technologies technology telecom telephone television temporary ten terms test
    tests tether text than thanks that the theatre their theme then there therefore these they thing
    third this those though threat three through throughout thus tick ticket tier timber time titan
    title to tobacco today together tools top total toward towards town toy track tracking trade traders
    trading traditional training transaction transfer transition transport transportation travel
    travelers treasury treatment trend trends trial tribune trillion true trust turn turning turnover
    twitch two type typical ultimately under undue union unique unit unite united unity universal
    university unknown unless unlike until unusual up updated upgrade upon upstream urban us use users
    using utilities utility vaccine valley valuation value vanguard variable vast vehicle vehicles
    venture vertex very via vice victory video view visa vision visit visitors visual volume volumes
    vote wages wall want war warning warrants was waste watch water wave way we weak wealth weather web
    website week weekly welcome well west western what wheel when where whether which while who whole
    wholesale whose why wide wildlife will win wind window winning winter wireless with within without
    women word words work workers workforce workhorse working world worldwide worst would year years
    yesterday yet you young your zero zone zoom
    """
)
"""Ordinary words, in lower case, that open sentences or stand in headings; alone they name no firm."""
