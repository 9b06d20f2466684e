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
    Afghanistan Africa Alabama Alaska Albania Alberta Algeria America Americas Amsterdam Angola Ankara
    Antarctica APAC Arabia Arctic Argentina Ariz Arizona Arkansas Armenia Asia Athens Atlanta Atlantic
    Auckland Austin Australia Austria Azerbaijan Baghdad Bahamas Bahrain Bali Balkans Baltimore
    Bangalore Bangkok Bangladesh Barcelona Basel Beijing Beirut Belarus Belgium Bengaluru Berlin Bermuda
    Birmingham Bogota Bolivia Bombay Bonn Bosnia Boston Botswana Brasilia Brazil Brexit Brisbane Bristol
    Britain Brooklyn Brunei Brussels Bucharest Budapest Bulgaria Cairo Calgary Calif California Cambodia
    Cambridge Cameroon Canada Canberra Caracas Cardiff Caribbean Carolina Charlotte Chengdu Chennai
    Chicago Chile China Chongqing Cincinnati Cleveland Colo Cologne Colombia Colombo Colorado Columbia
    Conn Connecticut Copenhagen Croatia Cuba Cyprus Czechia Dakota Dallas Damascus Dammam Davos Delaware
    Delhi Denmark Denver Detroit Dhaka Doha Dubai Dublin Düsseldorf E.U Ecuador Edinburgh Egypt EMEA
    England Estonia Ethiopia EU Europe Eurozone Fiji Finland Fla Florida France Frankfurt Ga Gaza Geneva
    Georgia Germany Ghana Glasgow Greece Guangdong Guangzhou Guatemala Guernsey Guinea Gujarat Gulf
    Haiti Hamburg Hangzhou Hanoi Hanover Hawaii Helsinki Honduras Houston Hubei Hungary Hyderabad
    Iceland Idaho Ill Illinois India Indiana Indonesia Iowa Iran Iraq Ireland Israel Istanbul Italy
    Jakarta Jamaica Japan Jeddah Jersey Jerusalem Jiangsu Johannesburg Jordan Kansas Karachi Karnataka
    Kazakhstan Kentucky Kenya Kerala Kiev Kolkata Kong Korea Kosovo Kuwait Kyiv Kyoto Lagos Lahore Laos
    LATAM Latvia Lebanon Leeds Libya Liechtenstein Lima Lisbon Lithuania Liverpool London Louisiana
    Luxembourg Lyon Macau Macedonia Madagascar Madrid Maharashtra Maine Malawi Malaysia Maldives Malta
    Manchester Manhattan Manila Maryland Mass Massachusetts Mauritius Md Mediterranean Melbourne Memphis
    MENA Mexico Miami Mich Michigan Midwest Milan Minn Minneapolis Minnesota Mississippi Missouri
    Moldova Monaco Mongolia Montana Montenegro Montreal Morocco Moscow Mozambique Mumbai Munich Myanmar
    Nagoya Nairobi Namibia Nanjing Naples Nashville Nebraska Neom Nepal Netherlands Nevada Nicaragua
    Nigeria Northeast Northwest Norway NSW Ohio Oklahoma Oman Ontario Ore Oregon Orlando Osaka Oslo
    Ottawa Oxford Pa Pacific Pakistan Palestine Panama Paraguay Paris Pennsylvania Perth Peru
    Philadelphia Philippines Phoenix Pittsburgh Poland Portland Portugal Prague Pune Punjab Qatar Quebec
    Queensland Rajasthan Riyadh Romania Rome Russia Rwanda Sacramento Salvador Santiago Scandinavia
    Scotland SEAME Seattle Senegal Seoul Serbia Shandong Shanghai Shenzhen Siberia Sichuan Singapore
    Slovakia Slovenia Somalia Southeast Southwest Spain Stockholm Stuttgart Sudan Sweden Switzerland
    Sydney Syria Taipei Taiwan Tajikistan Tanzania Tehran Tenn Tennessee Tex Texas Thailand Tianjin
    Tibet Tokyo Toronto Tunisia Turin Turkey Turkmenistan U.K U.S U.S.A UAE Uganda UK Ukraine Uruguay US
    USA Utah Uzbekistan Va Vancouver Vatican Venezuela Venice Vermont Vienna Vietnam Virginia WA Wales
    Warsaw Wash Washington Wis Wisconsin Wuhan Wyoming Yemen York Zambia Zhejiang Zimbabwe Zurich
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
    Afghan African American Arab Argentine Armenian Asian Australian Austrian Baltic Bangladeshi
    Belarusian Belgian Brazilian British Bulgarian Californian Canadian Catholic Chilean Chinese
    Christian Colombian Croatian Cuban Cypriot Czech Danish Dubai-based Dutch Egyptian Emirati English
    Estonian Ethiopian European Filipino Finnish French Georgian German Greek Hungarian Icelandic Indian
    Indonesian Iranian Iraqi Irish Islamic Israeli Italian Japanese Jewish Jordanian Kazakh Kenyan
    Korean Kuwaiti Latvian Lebanese Lithuanian London-based Malaysian Maltese Mexican Moroccan Muslim
    Nigerian Nordic Norwegian Pakistani Peruvian Philippine Polish Portuguese Qatari Romanian Russian
    Saudi Scandinavian Scottish Serbian Singaporean Slovak Slovenian Spanish Swedish Swiss Syrian
    Taiwanese Texan Thai Turkish Ukrainian Uzbek Venezuelan Vietnamese Welsh Western
    """
)

CALENDAR = _set(
    """
    January February March April May June July August September October November December Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Christmas Easter Thanksgiving Ramadan Spring Summer Autumn Winter Q1 Q2 Q3 Q4 H1 H2 1H 2H 1Q 2Q 3Q
    4Q FY
    """
)
