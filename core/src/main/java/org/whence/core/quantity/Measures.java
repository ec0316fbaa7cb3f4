package org.whence.core.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The units of measure and currencies, with what each measures. One table a kind; the words stand as in running text, in
/// lower case.
final class Measures {

    private static final Map<String, Quantity.Kind> WORDS = new HashMap<>();

    static {
        put(Quantity.Kind.PERCENT, "% percent percents per-cent pct");
        put(Quantity.Kind.MONEY, """
                dollar dollars pound pounds cent cents euro euros ruble rubles rouble roubles hryvnia hryvnias hryvnya yuan renminbi yen
                rupee rupees peso pesos lira liras franc francs krona kronor krone kroner zloty zlotys złoty shekel shekels tenge won rand
                riyal riyals dirham dirhams dinar dinars rial rials naira shilling shillings forint forints leu lei lev leva pence penny
                usd eur gbp chf uah rub""");
        put(Quantity.Kind.DISTANCE, """
                km kms kilometre kilometres kilometer kilometers metre metres meter meters m mile miles mi foot feet ft inch inches cm mm
                centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters yard yards nautical-mile
                nautical-miles light-year light-years""");
        put(Quantity.Kind.DURATION, """
                second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight fortnights
                month months year years yr yrs decade decades century centuries weekend weekends winter winters trading-days""");
        put(Quantity.Kind.AREA, "hectare hectares ha acre acres sqkm km2 km² m² square-unit");
        put(Quantity.Kind.MASS, """
                kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes tonne tonnes ton tons kiloton kilotons
                lb lbs ounce ounces oz milligram milligrams mg t""");
        put(Quantity.Kind.TEMPERATURE, "°c °f ° degree degrees celsius fahrenheit centigrade");
        put(Quantity.Kind.OTHER, """
                mph kph kmh kmph km/h m/s knots knot barrel barrels gallon gallons litre litres liter liters watt watts kilowatt kilowatts
                megawatt megawatts gigawatt gigawatts mw gw kw mwh gwh twh kilowatt-hours megawatt-hours volts magnitude hertz bushel
                bushels parts cubic-unit terabytes gigabytes megabytes decibels""");
    }

    private static final Map<Character, String> SIGNS = Map.of('$', "dollars", '€', "euros", '£', "pounds", '¥', "yen", '₽', "rubles",
            '₴', "hryvnias", '₹', "rupees", '₺', "lira", '₪', "shekels");

    private static final Set<String> CODES = Set.of("us$", "usd", "eur", "gbp", "chf", "uah", "rub", "a$", "c$", "hk$", "cny", "jpy", "rs");

    private Measures() {}

    private static void put(Quantity.Kind kind, String words) {
        for (String word : words.trim().split("\\s+")) {
            WORDS.put(word, kind);
        }
    }

    /// What a unit measures; null where the word is none.
    static Quantity.@Nullable Kind ofWord(String lower) {
        return WORDS.get(lower);
    }

    /// The currency of a sign such as "€", null where the token is none.
    static @Nullable String currency(String token) {
        return token.length() == 1 ? SIGNS.get(token.charAt(0)) : null;
    }

    /// Whether a word before a number names its currency ("CHF 4 million").
    static boolean isCurrencyCode(String lower) {
        return CODES.contains(lower);
    }
}
