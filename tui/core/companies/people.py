"""Names that are no firm's: people, places, nations, days."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _set(
    """
    Ambassador Analyst Analysts Billionaire Captain CEO CFO Chair Chairman Chairperson Chairwoman
    Chancellor Chief CIO CMO Co-founder Cofounder Colonel Commissioner Congressman Congresswoman COO CTO
    Dame Deputy Director Dr Economist Editor Executive Founder General-Secretary Gov Governor Head
    Investor Judge Justice King Lady Leader Lord Manager Mayor Minister Mr Mrs Ms Officer Premier
    President Prince Princess Prof Professor Queen Rep Representative Secretary Sen Senator Senior
    Sheikh Sir Speaker Spokesman Spokesperson Spokeswoman Treasurer Vice
    """
)
"""Before a person's name; between a firm's name and a person's."""

FIRST_NAMES = _set(
    """
    Aaron Abdul Abdullah Adam Adi Adrian Ahmed Akio Alan Albert Alberto Alejandro Alex Alexander
    Alexandra Alexei Alfred Ali Alicia Alison Alistair Allan Allen Aman Amanda Amit Amy Ana Anand Ananya
    Andrea Andreas Andrei Andrew Andy Angela Anil Anita Ann Anna Anne Annette Anthony Anton Antonio
    Arjun Arnaud Arnold Arthur Arun Ashley Ashok Ayman Azim Barack Barbara Barry Ben Benjamin Benoit
    Bernard Bernd Bernhard Bernie Bhavin Bhavish Bill Binny Bob Boris Brad Bradley Brady Brenda Brian
    Bruce Bruno Bryan Carl Carlos Carly Carol Caroline Catherine Cathy Cecilia Charles Charlie Charlotte
    Chen Chris Christian Christina Christine Christoph Christopher Claire Clare Claude Colin Craig
    Cynthia Dan Daniel Daniela Danny Dara Darren Dave David Dean Deborah Debra Deepak Deepinder Denis
    Dennis Derek Dermot Diana Diane Dick Dieter Dirk Dmitry Don Donald Donna Doug Douglas Duane Duncan
    Ed Eddie Edgar Eduardo Edward Elaine Elena Elizabeth Ellen Elon Emily Emma Emmanuel Enrique Eric
    Erik Ernest Ernst Eva Evan Evelyn Falguni Fatima Fernando Fiona Frances Francesco Francis Francisco
    Frank Franz Fred Frederic Frederick Frédéric Gary Gautam Gavin Geoff Geoffrey George Gerald Gerard
    Gerhard Gilles Giovanni Glenn Gonzalo Gordon Graham Greg Gregory Guido Guillaume Guo Gustavo Guy
    Hans Harold Harry Hassan Heather Heinz Helen Henri Henry Herbert Hervé Hideo Hillary Hiroaki Hiroshi
    Hiroto Howard Howie Huang Hugh Hugo Ian Ibrahim Ignacio Igor Ingrid Irene Isabel Ivan Jack Jackie
    Jacob Jacques Jaime Jair James Jamie Jan Jane Janet Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey
    Jennifer Jens Jensen Jeremy Jerome Jerry Jes Jesse Jessica Jia Jill Jim Jimmy Joan Joanna Joao Joe
    Joel Johan Johannes John Jon Jonathan Jorge Jose Joseph Josh Joshua José Joyce Juan Judith Judy
    Julia Julian Julie Jürgen Kamala Karen Karl Kate Katherine Kathleen Kathy Kazuo Keith Kelly Ken
    Kenji Kenneth Kevin Khalid Kim Kiran Klajdi Klaus Kumar Kunal Kurt Larry Lars Laura Lauren Laurence
    Laurent Lawrence Lee Lei Leigh Leon Leonard Leslie Lewis Lillian Lin Linda Lip-Bu Lisa Liu Liz Lloyd
    Lori Lou Louis Louise Luca Lucas Lucy Luis Luiz Luke Lynn Malcolm Marc Marcel Marcelo Marco Marcos
    Marcus Margaret Maria Marie Mario Marissa Marius Mark Markus Martha Martin Mary Masaru Masayoshi
    Matt Matteo Matthew Maurice Mauricio Max Meg Megan Mehmet Melissa Mervyn Michael Michel Michelle
    Miguel Mike Mikhail Mohamed Mohammed Muhammad Mukesh Nancy Nandan Naoko Naomi Narendra Natalie
    Natasha Nathan Neha Neil Niall Nicholas Nick Nicola Nicolas Nicole Nicolás Nigel Nikhil Nikki Nina
    Noel Norman Ola Olaf Oleg Oliver Olivier Omar Oscar Otto Pablo Pamela Pascal Pat Patricia Patrick
    Paul Paula Paulo Pedro Peggy Penny Pete Peter Phil Philip Philippe Phillip Pierre Piotr Pony Priya
    Rachel Rafael Rahul Raj Rajat Rajesh Rajiv Ralph Ramesh Randy Ratan Ravi Ray Raymond Rebecca Reed
    Reggie Reinhard Ren Renee Ricardo Richard Rick Rishi Risto Ritesh Rob Robert Roberto Robin Rod
    Rodrigo Roger Rohan Roland Romain Ron Ronald Rosa Rose Ross Roy Rupert Russell Ruth Ryan Sachin
    Safra Sally Sam Samantha Samuel Sandra Sandy Sanjay Sara Sarah Satya Scott Sean Sebastian Sergei
    Sergey Sergio Shane Shannon Sharon Sheila Sheryl Shigenobu Shinzo Shirley Sim Simon Sonia Sonny
    Sophie Stan Stanley Stefan Stefano Stephan Stephane Stephanie Stephen Steve Steven Stuart Stéphane
    Sue Sundar Sunil Susan Susanne Suzanne Sylvia Takahiro Takeshi Tara Tariq Ted Terry Theresa Thierry
    Thomas Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Toshihiro Tracy Trevor Ursula Valerie Vanessa
    Vera Vicente Victor Victoria Vijay Vikram Vincent Vineet Virginia Vladimir Walter Wang Warren Wayne
    Wei Wendy Werner William Willie Wolfgang Wu Xavier Xi Xu Yang Yasuhiro Yuki Yusuf Yves Zach Zachary
    Zhang Zhao Zhou Ziyu
    """
)
"""Given names: a name of few words that begins with one is a person's, unless its last word is a firm's."""

PLACES = _set(
    """
    Aarhus Aberdeen Abidjan Abuja Accra Adana Addis Adelaide Afghanistan Africa Ahmedabad Ajman Alabama
    Alaska Albania Alberta Albuquerque Alexandria Algeria Algiers Almaty Amazonia America Americas Amman
    Amsterdam Anchorage Andhra Angola Ankara Antalya Antarctica Antwerp APAC Arabia Arctic Arequipa
    Argentina Ariz Arizona Arkansas Armenia Asia Assam Astana Asuncion Asunción Atacama Athens Atlanta
    Atlantic Auckland Austin Australia Austria Azerbaijan Baghdad Bahamas Bahia Bahrain Bakken Baku Bali
    Balkans Baltics Baltimore Bandung Bangalore Bangkok Bangladesh Barcelona Barranquilla Basel Basra
    Bath Beijing Beirut Belarus Belfast Belgium Belgrade Bengaluru Bergen Berlin Bermuda Bern Bielefeld
    Bihar Bilbao Birmingham Bishkek Bochum Bogota Boise Bolivia Bologna Bombay Bonn Bordeaux Bosnia
    Boston Botswana Braga Brasilia Bratislava Brazil Bremen Brexit Brisbane Bristol Britain Brno
    Brooklyn Bruges Brunei Brussels Bucharest Budapest Buffalo Bulgaria Bursa Busan Cairo Calgary Cali
    Calif California Cambodia Cambridge Cameroon Canada Canberra Caracas Cardiff Caribbean Carolina
    Casablanca Caspian Catania Cebu Changsha Charlotte Chengdu Chennai Chicago Chile China Chisinau
    Chongqing Christchurch Cincinnati Cleveland Coimbatore Colo Cologne Colombia Colombo Colorado
    Columbia Conn Connecticut Copenhagen Cordoba Cork Cornwall Coventry Croatia Cuba Curitiba Cushing
    Cyprus Czechia Córdoba Daegu Dakar Dakota Dalian Dallas Damascus Dammam Darwin Davao Davos Delaware
    Delhi Denmark Denver Derby Detroit Devon Dhabi Dhaka Doha Dortmund Dover Dresden Dubai Dublin
    Duisburg Dundee Dunedin Durham Dushanbe Düsseldorf E.U Ecuador Edinburgh Edmonton Egypt Eindhoven
    EMEA England Erbil Espoo Essen Essex Estonia Ethiopia EU Europe Eurozone Fairbanks Faro Felixstowe
    Fiji Finland Fla Florence Florida Fortaleza France Frankfurt Fresno Fujairah Fujian Fukuoka Ga
    Gaborone Galway Gaza Gdansk Gdańsk Geneva Genoa Georgia Germany Ghana Ghent Glasgow Goa Goias
    Gothenburg Graz Greece Grenoble Groningen Guadalajara Guangdong Guangzhou Guatemala Guayaquil
    Guernsey Guinea Gujarat Gulf Hainan Haiti Halifax Hamburg Hangzhou Hannover Hanoi Hanover Harare
    Harbin Hartford Haryana Hawaii Hefei Helsinki Hiroshima Hobart Honduras Houston Hsinchu Hubei
    Hungary Hyderabad Ibadan Iceland Idaho Ill Illinois Incheon India Indiana Indonesia Indore Innsbruck
    Iowa Iran Iraq Ireland Isfahan Islamabad Israel Istanbul Italy Izmir Jaipur Jakarta Jamaica Japan
    Jeddah Jersey Jerusalem Jiangsu Johannesburg Jordan Jubail Kabul Kampala Kano Kansas Kaohsiung
    Karachi Karnataka Kathmandu Katowice Kazakhstan Kent Kentucky Kenya Kerala Khartoum Kiev Kigali
    Kingdom Kinshasa Kobe Kochi Kolkata Kong Korea Kosovo Krakow Kraków Kumasi Kunming Kuwait Kyiv Kyoto
    Labrador Lagos Lahore Lahti Lancashire Laos LATAM Latvia Lausanne Lebanon Leeds Leicester Leipzig
    Libya Liechtenstein Lille Lima Limerick Lincoln Linz Lisbon Lithuania Liverpool Liège Ljubljana Lodz
    London Louisiana Louisville Luanda Lucknow Lugano Lusaka Luxembourg Lyon Macau Macedonia Madagascar
    Madrid Maharashtra Maine Malaga Malawi Malaysia Maldives Malmo Malmö Malta Manama Manaus Manchester
    Manhattan Manila Manitoba Mannheim Maputo Marseille Maryland Mass Massachusetts Mauritius Md Medan
    Medellin Medellín Mediterranean Melbourne Memphis MENA Mexico Miami Mich Michigan Midland Midwest
    Milan Milwaukee Minn Minneapolis Minnesota Minsk Mississippi Missouri Moldova Monaco Mongolia
    Montana Montenegro Monterrey Montevideo Montreal Morocco Moscow Mosul Mozambique Mumbai Munich
    Muscat Myanmar Málaga Nagoya Nagpur Nairobi Namibia Nanjing Nantes Naples Nashville Nebraska Neom
    Nepal Netherlands Nevada Newark Newcastle Newfoundland Nicaragua Nice Nigeria Ningbo Northeast
    Northwest Norway Nottingham Nova Novorossiysk NSW Nuremberg Oakland Odense Odisha Ohio Oklahoma
    Omaha Oman Ontario Ore Oregon Orlando Osaka Oslo Ostrava Ottawa Oxford Pa Pacific Padua Pakistan
    Palermo Palestine Palma Panama Paraguay Parana Paranagua Paraná Paris Patagonia Penang Pennsylvania
    Permian Perth Peru Philadelphia Philippines Phnom Phoenix Pittsburgh Poland Portland Porto Portugal
    Poznan Prague Providence Pune Punjab Qatar Qingdao Quebec Queens Queensland Quito Rabat Rajasthan
    Reading Recife Rennes Reno Richmond Riga Riyadh Rochester Romania Rome Rosario Rotterdam Russia
    Rwanda Sacramento Salvador Salzburg Sanaa Santiago Santos Sapporo Sarajevo Saskatchewan Savannah
    Scandinavia Scotia Scotland SEAME Seattle Sendai Senegal Seoul Serbia Seville Shandong Shanghai
    Sharjah Sheffield Shenzhen Siberia Sichuan Singapore Skopje Slovakia Slovenia Sofala Sofia Somalia
    Southeast Southwest Spain Stavanger Stockholm Strasbourg Stuttgart Sudan Sunderland Surabaya Surat
    Sussex Suva Suzhou Swansea Sweden Switzerland Sydney Syria Tabriz Tacoma Taichung Tainan Taipei
    Taiwan Tajikistan Tallinn Tampere Tanzania Tashkent Tbilisi Tehran Telangana Tenn Tennessee Tex
    Texas Thailand Tianjin Tibet Tijuana Tirana Tokyo Toronto Toulouse Trieste Tripoli Trondheim Tucson
    Tulsa Tunis Tunisia Turin Turkey Turkmenistan Turku U.K U.S U.S.A UAE Uganda UK Ukraine Ulsan
    Uppsala Uruguay US USA Utah Utrecht Uzbekistan Va Valencia Vancouver Vatican Venezuela Venice
    Vermont Verona Vienna Vientiane Vietnam Vilnius Virginia WA Wales Warsaw Wash Washington Wellington
    Windhoek Winnipeg Wis Wisconsin Wolfsburg Wroclaw Wrocław Wuhan Wuxi Wyoming Xiamen Xinjiang Yanbu
    Yangon Yemen Yerevan Yokohama York Yorkshire Zagreb Zambia Zaragoza Zhejiang Zhengzhou Zimbabwe
    Zurich
    """
)
"""Countries, states, regions and cities (the last word of their names)."""

PLACE_STARTS = _set(
    """
    New San Santa Los Las Saint St Saudi South North East West Hong Central Northern Southern Eastern
    Western United Sri Costa El Puerto Rio Buenos Cape Palo Fort Kuala Ho Silicon Wall Middle Far Latin
    Great Lake Mount Upper Lower Sao São Tel Abu Addis Port Beverly
    """
)
"""First words of places of two words; alone they name no firm."""

NATIONS = _set(
    """
    Afghan African American Americans Arab Argentine Armenian Asian Australian Austrian Baltic
    Bangladeshi Belarusian Belgian Brazilian British Britons Bulgarian Californian Canadian Catholic
    Chilean Chinese Christian Colombian Croatian Cuban Cypriot Czech Danes Danish Dubai-based Dutch
    Dutchmen Egyptian Emirati English Estonian Ethiopian European Filipino Finnish Finns French Georgian
    German Germans Greek Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Israeli
    Italian Japanese Jewish Jordanian Kazakh Kenyan Korean Kuwaiti Latvian Lebanese Lithuanian
    London-based Malaysian Maltese Mexican Moroccan Muslim Nigerian Nordic Norwegian Pakistani Peruvian
    Philippine Polish Portuguese Qatari Romanian Russian Russians Saudi Scandinavian Scottish Serbian
    Singaporean Slovak Slovenian Spanish Swedes Swedish Swiss Syrian Taiwanese Texan Thai Turkish
    Ukrainian Uzbek Venezuelan Vietnamese Welsh Western
    """
)

PUBLIC = _set(
    """
    Ackman Albanese Altman Anwar Bailey Berlusconi Bernanke Bessent Bezos Biden Blair Bolsonaro Boric
    Breton Buffett Bush Cameron Carney Chalmers Chavez Chávez Clinton Dimon Draghi Duisenberg Erdogan
    Geithner Gensler Greenspan Harris Hassett Hollande Icahn Ishiba Khamenei Khan Kirchner Kishida
    Kuroda Lagarde Lai Lindner Lula Lutnick Macklem Macron Maduro Mandelson Medvedev Meloni Merkel Merz
    Milei Mnuchin Modi Monti Musk Nabiullina Nagel Navarro Netanyahu Obama Obrador Osborne Paulson
    Pelosi Petro Poilievre Powell Prabowo Putin Rajoy Ramaphosa Reeves Renzi Ribera Rouhani Rousseff
    Ruto Sarkozy Scholz Schumer Schäuble Sharif Sheinbaum Simsek Sirisena Sisi Sitharaman Starmer Sunak
    Takaichi Thatcher Tinubu Trichet Trudeau Trump Truss Tsipras Ueda Vance Varoufakis Vestager
    Villeroy Volcker Waller Warsh Weidmann Widodo Xi Yellen Yeltsin Yoon Zapatero Zelenskiy Zelensky
    Zuckerberg
    """
)
"""Surnames that news uses without more; alone they name no firm."""

CALENDAR = _set(
    """
    January February March April May June July August September October November December Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Christmas Easter Thanksgiving Ramadan Spring Summer Autumn Winter Q1 Q2 Q3 Q4 H1 H2 1H 2H 1Q 2Q 3Q
    4Q FY
    """
)
