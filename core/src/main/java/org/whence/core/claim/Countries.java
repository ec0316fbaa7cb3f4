package org.whence.core.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Countries with the words that stand for them as parties: their demonyms, and capitals and seats of power that speak for
/// a government ("Moscow said").
///
/// A line of the table is: names | demonyms | capital and seats, each divided by commas. The resolution of places is no
/// business of this table.
final class Countries {

    private static final String TABLE = """
            Afghanistan|Afghan|Kabul
            Albania|Albanian|Tirana
            Algeria|Algerian|Algiers
            Argentina|Argentine,Argentinian|Buenos Aires
            Armenia|Armenian|Yerevan
            Australia|Australian|Canberra
            Austria|Austrian|Vienna
            Azerbaijan|Azerbaijani,Azeri|Baku
            Bangladesh|Bangladeshi|Dhaka
            Belarus|Belarusian,Belarussian|Minsk
            Belgium|Belgian|
            Bolivia|Bolivian|La Paz
            Bosnia|Bosnian|Sarajevo
            Brazil|Brazilian|Brasilia,Brasília
            Britain,Great Britain,United Kingdom,UK,U.K.,England,Scotland,Wales|British,English,Scottish,Welsh|London,Whitehall,Downing Street,Westminster
            Bulgaria|Bulgarian|Sofia
            Cambodia|Cambodian|Phnom Penh
            Canada|Canadian|Ottawa
            Chad|Chadian|
            Chile|Chilean|Santiago
            China,People's Republic of China|Chinese|Beijing
            Colombia|Colombian|Bogota,Bogotá
            Congo,DR Congo|Congolese|Kinshasa
            Croatia|Croatian|Zagreb
            Cuba|Cuban|Havana
            Cyprus|Cypriot|Nicosia
            Czech Republic,Czechia|Czech|Prague
            Denmark|Danish|Copenhagen
            Ecuador|Ecuadorean,Ecuadorian|Quito
            Egypt|Egyptian|Cairo
            Estonia|Estonian|Tallinn
            Ethiopia|Ethiopian|Addis Ababa
            Finland|Finnish|Helsinki
            France|French|Paris,Elysee,Élysée
            Georgia|Georgian|Tbilisi
            Germany|German|Berlin
            Ghana|Ghanaian|Accra
            Greece|Greek|Athens
            Haiti|Haitian|Port-au-Prince
            Hong Kong|Hongkonger|Hong Kong
            Hungary|Hungarian|Budapest
            Iceland|Icelandic|Reykjavik,Reykjavík
            India|Indian|New Delhi,Delhi
            Indonesia|Indonesian|Jakarta
            Iran|Iranian|Tehran
            Iraq|Iraqi|Baghdad
            Ireland|Irish|Dublin
            Israel|Israeli|Jerusalem,Tel Aviv
            Italy|Italian|Rome
            Ivory Coast|Ivorian|
            Japan|Japanese|Tokyo
            Jordan|Jordanian|Amman
            Kazakhstan|Kazakh,Kazakhstani|Astana
            Kenya|Kenyan|Nairobi
            Kosovo|Kosovar|Pristina
            Kuwait|Kuwaiti|
            Kyrgyzstan|Kyrgyz|Bishkek
            Latvia|Latvian|Riga
            Lebanon|Lebanese|Beirut
            Libya|Libyan|Tripoli
            Lithuania|Lithuanian|Vilnius
            Malaysia|Malaysian|Kuala Lumpur
            Mali|Malian|Bamako
            Malta|Maltese|Valletta
            Mexico|Mexican|Mexico City
            Moldova|Moldovan|Chisinau,Chișinău
            Mongolia|Mongolian|Ulaanbaatar
            Montenegro|Montenegrin|Podgorica
            Morocco|Moroccan|Rabat
            Mozambique|Mozambican|Maputo
            Myanmar,Burma|Burmese|Naypyidaw
            Nepal|Nepalese,Nepali|Kathmandu
            Netherlands,Holland|Dutch|The Hague
            New Zealand||Wellington
            Niger|Nigerien|Niamey
            Nigeria|Nigerian|Abuja
            North Korea|North Korean|Pyongyang
            North Macedonia|Macedonian|Skopje
            Norway|Norwegian|Oslo
            Oman|Omani|Muscat
            Pakistan|Pakistani|Islamabad
            Palestine|Palestinian|Ramallah
            Panama|Panamanian|
            Peru|Peruvian|Lima
            Philippines|Philippine,Filipino|Manila
            Poland|Polish|Warsaw
            Portugal|Portuguese|Lisbon
            Qatar|Qatari|Doha
            Romania|Romanian|Bucharest
            Russia,Russian Federation|Russian|Moscow,Kremlin
            Rwanda|Rwandan|Kigali
            Saudi Arabia|Saudi|Riyadh
            Senegal|Senegalese|Dakar
            Serbia|Serbian|Belgrade
            Singapore|Singaporean|
            Slovakia|Slovak|Bratislava
            Slovenia|Slovenian|Ljubljana
            Somalia|Somali|Mogadishu
            South Africa|South African|Pretoria
            South Korea|South Korean|Seoul
            South Sudan|South Sudanese|Juba
            Spain|Spanish|Madrid
            Sri Lanka|Sri Lankan|Colombo
            Sudan|Sudanese|Khartoum
            Sweden|Swedish|Stockholm
            Switzerland|Swiss|Bern,Berne
            Syria|Syrian|Damascus
            Taiwan|Taiwanese|Taipei
            Tajikistan|Tajik|Dushanbe
            Tanzania|Tanzanian|Dodoma
            Thailand|Thai|Bangkok
            Tunisia|Tunisian|Tunis
            Turkey,Türkiye,Turkiye|Turkish|Ankara
            Turkmenistan|Turkmen|Ashgabat
            Uganda|Ugandan|Kampala
            Ukraine|Ukrainian|Kyiv,Kiev
            United Arab Emirates,UAE|Emirati|Abu Dhabi
            United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Washington,White House,Capitol Hill
            Uruguay|Uruguayan|Montevideo
            Uzbekistan|Uzbek|Tashkent
            Vatican,Holy See||
            Venezuela|Venezuelan|Caracas
            Vietnam|Vietnamese|Hanoi
            Yemen|Yemeni|Sanaa
            Zambia|Zambian|Lusaka
            Zimbabwe|Zimbabwean|Harare
            African Union,AU||
            Arab League||
            United Nations,UN,U.N.||
            West,Europe,European Union,EU|Western,European|Brussels
            """;

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> DEMONYMS = new HashMap<>();
    private static final Set<String> SEATS = new HashSet<>();

    static {
        TABLE.lines().map(line -> line.strip().split("\\|", -1)).forEach(row -> {
            String country = row[0].split(",", -1)[0].toLowerCase(java.util.Locale.ROOT);
            for (int column = 0; column < 3; column++) {
                for (String word : row[column].toLowerCase(java.util.Locale.ROOT).split(",", -1)) {
                    if (!word.isEmpty()) {
                        NAMES.put(word, country);
                        if (column == 1) {
                            DEMONYMS.put(word, row[0].split(",", -1)[0]);
                        } else {
                            SEATS.add(word);
                        }
                    }
                }
            }
        });
    }

    private Countries() {}

    /// The country that a name, demonym, capital or seat in lower case belongs to; null where it is none.
    static @Nullable String of(String lower) {
        return NAMES.get(lower);
    }

    /// Whether a word in lower case is a demonym ("turkish", "turks" is not looked for).
    static boolean isDemonym(String lower) {
        return DEMONYMS.containsKey(lower);
    }

    /// The name of the country whose demonym a word in lower case is; null where it is none.
    static @Nullable String ofDemonym(String lower) {
        return DEMONYMS.get(lower);
    }

    /// Whether a name in lower case can speak for a state: the country itself or its capital or seat of power.
    static boolean isState(String lower) {
        return SEATS.contains(lower);
    }
}
