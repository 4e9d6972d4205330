"""Words around the names of places: kinds of settlements, areas and sites, and what is never a name.

Belongs here: word lists that `placefinding` and `unlisted` decide by. Does not: the decisions.
"""

from __future__ import annotations

from transforms.names.place import words_of

AT = words_of("in at near outside around into")
# "40 km from Gao", "two miles away from it".
LENGTHS = words_of("km kms kilometer kilometers kilometre kilometres mile miles m meters metres")
# "Nearby Bunagana": what is near is a place.
BESIDE = words_of("nearby neighbouring neighboring adjacent")
COMPASS = words_of("north south east west northeast northwest southeast southwest")
SETTLEMENTS = words_of(
    "village town city hamlet settlement suburb neighborhood neighbourhood locality quarter camp township barangay"
    " sitio vereda kebele ward parish payam boma woreda subprefecture kampung"
)
VILLAGES = words_of("village town city hamlet settlement locality")
PLURALS = words_of(
    "villages towns cities hamlets settlements suburbs neighborhoods neighbourhoods localities communities wards"
    " communes barangays sitios townships quarters camps"
)
AREAS = words_of(
    "district province commune municipality governorate county tehsil taluk cercle department valley forest region"
    " regions area areas subdistrict upazila block lga territory zone prefecture wilaya oblast raion districts"
    " governorates provinces valleys mountains hills island islands desert lagoon river jungle peninsula plateau gorge"
    " creek lake swamp swamps marshes delta woods ravine canyon massif bush highlands basin canal dam coast bay forests"
    " corridor axis sector subcounty archipelago subdivision sub-division"
)
# Sites are known by their name and kind together: "the Amarula hotel", "Kotonkarfe prison".
SITES = words_of(
    "hotel mall mosque church cathedral university college academy school hospital clinic prison jail airport airfield"
    " airstrip airbase barracks bridge dam crossing checkpoint roadblock junction roundabout square market bazaar"
    " stadium gate highway road street avenue volcano mine refinery oilfield theatre restaurant cafe nightclub port"
    " seminary madrasa temple shrine monastery compound"
)
# Posts of soldiers bear the name of the place they stand at: "the Damboa base" is at Damboa.
POSTS = words_of("base outpost garrison")
# "Madani teaching hospital", "Qayyarah air base", "the Conoco gas field".
DESCRIBING = words_of(
    "teaching military general central police army international air naval refugee border power railway train bus"
    " oil gas gold copper coal uranium phosphate cement hydroelectric"
)
STATIONS = words_of("base station camp post plant headquarters field fields mine mines facility terminal complex depot")
# Parts and surroundings of a place, told with "of": "the outskirts of X", "the vicinity of X".
PARTS = words_of(
    "vicinity outskirts edge environs suburbs gates centre center surroundings foothills direction entrance approaches"
    " periphery fringes entry exit"
)
# "The gendarmerie post of Konna".
GUARDED = words_of(
    "base post outpost camp garrison barracks market airport airfield port prison jail hospital checkpoint station"
    " crossing hinterland hinterlands countryside mission refinery mine monastery convent abbey"
)
NAMED_WITH_OF = {"community", "resort"} | SETTLEMENTS | PLURALS | AREAS | PARTS | COMPASS | GUARDED
JOINING = words_of("al el i e as ar ad an ash")
# Tie the parts of an Arabic name: "Wadi al-Dayf", "Deir ez-Zor".
ARTICLES = words_of("al el ul ad ash ar az es ez")
# "Vigia del Fuerte", "Naranjo de Chila", "Ilha do Ibo".
PARTICLES = words_of("de del della do da dos das du des la las los le les")
# What follows the noun in ", a village in ...", ", the second town of ...": not "chief" of "a village chief".
AFTER_DEFINITION = words_of("in of near on at about some outside where that which north south east west , . ) ;")
# Open the names of mountains, lakes and valleys: "on Mount Salloum".
NATURAL = words_of("mount mt jebel jabal djebel djebels mont lake wadi cerro")
# Close the name of a part of what they follow: "Kpendjal-Ouest".
PARTING = words_of("ouest est nord sud centre nordeste norte sur oeste")
# A father, a mother or an elder of that name, after "in" a town: "in Umm al-Tanak", "near Abu Kamal".
KIN = words_of("abu umm bin ibn sheikh shaykh")
TITLES = words_of(
    "sheikh shaykh sheik mullah maulana mufti abu abd abdul ibn bin umm general colonel major captain president mr mrs"
    " dr camp fort operation exercise hotel"
)
NEVER = words_of(
    "ramadan ramazan eid ashura muharram christmas easter nowruz islam arabic english pashto dari urdu hausa"
    " somali swahili twitter telegram facebook youtube whatsapp reuters january february march april may june july"
    " august september october november december monday tuesday wednesday thursday friday saturday sunday shiite"
    " shia shi'ite shi'a sunni ahmadi ahmadiyya deobandi barelvi salafi wahhabi baptist anglican methodist evangelical"
    " moslem pentecostal orthodox maronite assyrian chaldean christian muslim kurdish arab catholic coptic sufi hindu"
    " islamic islamist jewish buddhist protestant alawite yazidi druze turkmen"
)
# Open the names of bodies, operations and people: "Operation Barkhane", "Radio Kivu".
BODIES = words_of(
    "operation radio agence group force task mission project team unit brigade battalion division army commander"
    " sergeant lieutenant brigadier professor prince princess king queen pope saint father sister brother judge"
    " minister senator ambassador bank party union front movement company embassy ministry club league court"
    " hurricane cyclone president governor mayor corporal private captain admiral officer inspector constable"
    " deputy chief spokesman flight tropical world human save doctors black red young free super mister miss lady"
    " lord agent witness"
)
LISTS = [[noun, "of"] for noun in sorted(PLURALS)]
# Verbs and nouns that a town stands beside, for names of the gazetteer.
TAKING = words_of(
    "captured capture captures capturing seized seize seizes seizing took taken retaken retook retake retakes retaking "
    "recaptured recapture recapturing overran overrun liberated liberate liberating entered enter entering "
    "reached reach stormed storm storming besieged shelled raided abandoned evacuated lost controlled "
    "controls control reentered attacked bombed struck pounded bombarded torched rocketed"
)
TYPE_NOUNS = words_of(
    "city town village hamlet settlement suburb neighborhood neighbourhood district province area region "
    "camp airport commune municipality governorate county state block tehsil taluk subdivision "
    "subdistrict locality cercle department oasis port road districts provinces governorates"
)
PLACE_NOUNS = TYPE_NOUNS | words_of(
    "areas regions outskirts capital towns villages cities districts residents people suburbs streets "
    "north south east west northeast northwest southeast southwest center centre"
)
ATTACKS = words_of(
    "attack attacks raid raids assault assaults offensive offensives ambush incursion shelling bombardment advance"
    " march strike strikes airstrike airstrikes siege"
)
# "The al-Qaida-linked group": what a hyphen ties a name with says whose ally somebody is.
TIES = words_of("linked affiliated aligned allied backed inspired connected sponsored supported funded trained armed")
# "Saudi-led", "Turkish-made": of that country is what led or made it, wherever it is now.
ORIGINS = TIES | words_of(
    "led brokered mediated made built supplied manufactured owned flagged registered born speaking occupied"
)
